/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-voice.h>

#include "monitor/evidence/query.h"

G_BEGIN_DECLS

typedef struct
{
  guint16 strong[2]; /* for [1], against [0] */
  guint16 any[2];
  guint16 half;     /* a value that may or may not match */
  guint16 mismatch; /* against only because the value is another */
  guint16 silent;   /* nobody says what the pattern asks for */
  guint16 assumed;  /* silence read as no exclusion */
  guint16 foreign;  /* the frame's own value does not match */
  guint16 presumed; /* half, unless somebody says something */
  guint16 raised;   /* said for the bearer by its own side */
} MonitorWeight;

/* One word of a speaker on one aspect, as findings list it. */
typedef struct
{
  MonitorAspect aspect;
  CeasefireVoiceStance stance;
  CeasefireVoiceStrength strength;
  CeasefireVoiceReason reason;
  MonitorEntity *speaker;
  MonitorEntity *statement;      /* NULL if it is an act without one */
  const MonitorList *origins;    /* of the statement; NULL for an act */
  guint64 sides;                 /* on which the speaker was put, as bits of the agreement's */
  const CeasefireInterval *when; /* at which its ties were looked at */
} MonitorVoice;

/* The state of computing one weight. */
typedef struct
{
  MonitorContext *context;
  const MonitorQuery *query;
  const CeasefireInterval *when; /* at which ties are looked at */
  MonitorWeight *weight;
  GArray *voices; /* NULL: voices are not collected */
  MonitorOrigins *origins;
  MonitorOrigins own_origins;
} MonitorWeighing;

/* The relation of a speaker to the bearer and the agreement, which decides strength. */
typedef struct
{
  CeasefireTruth own;  /* on the bearer's side */
  gboolean is_opposed; /* certainly on another side, and not on the bearer's */
  gboolean is_aligned; /* perhaps on some side */
  gboolean is_monitor; /* designated monitor of the agreement, with ratings that are good enough */
  gboolean is_rated;   /* by both ratings */
  gboolean is_rated_well; /* and well by both */
  gboolean is_uncertain;
  guint64 sides;                 /* on which it may be, as bits of the agreement's */
  const CeasefireInterval *when; /* at which its ties were looked at */
} MonitorStanding;

void monitor_weighing_init (MonitorWeighing *self, MonitorContext *context,
                            const MonitorQuery *query, const CeasefireInterval *when,
                            MonitorWeight *weight, GArray *voices);
MonitorStanding monitor_weighing_get_standing (MonitorWeighing *self, const MonitorClaim *claim);
/* @is_good: whether what is said is in the bearer's favour. */
void monitor_weighing_note (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                            gboolean is_good, const MonitorStanding *standing,
                            const MonitorClaim *claim);
/* A value that may or may not match. */
void monitor_weighing_note_open (MonitorWeighing *self, MonitorAspect aspect,
                                 const MonitorStanding *standing, const MonitorClaim *claim);
/* Whether the voice says that the aspect is so, and is not void. */
gboolean monitor_voice_counts_for (const MonitorVoice *voice, MonitorAspect aspect);
/* Tells which of the voices of one weight are corroborated, once all are there. */
void monitor_voices_corroborate (MonitorContext *context, GArray *voices);
/* A claim on a reason for what was done. */
void monitor_weighing_raise (MonitorWeighing *self, const MonitorStanding *standing,
                             const MonitorClaim *claim);
/* Not by a claim: stated in the record of the agreement (@by is NULL), or done by an act. */
void monitor_weighing_state (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                             gboolean is_strong, const MonitorAct *by);

void monitor_weight_presume (MonitorWeight *weight);
void monitor_weight_merge (MonitorWeight *weight, const MonitorWeight *other);
/* Those of @aspects, as bits, that are not settled by strong words on one side alone. */
guint monitor_weight_get_open (const MonitorWeight *weight, guint aspects);
/* Sets the aspect to strong and undisputed, for (@is_so) or against; for sensitivity. */
void monitor_weight_settle (MonitorWeight *weight, guint bit, gboolean is_so);
/* Whether @entity is on the bearer's side. */
CeasefireTruth monitor_query_is_own (const MonitorContext *context, const MonitorQuery *query,
                                     MonitorEntity *entity, const CeasefireInterval *when);

G_END_DECLS
