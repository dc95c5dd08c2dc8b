/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-incident.h>

#include "monitor/norm.h"

G_BEGIN_DECLS

typedef struct _MonitorPair MonitorPair;

/*
 * What sources say of an incident, held against what a clause asks of one bearer: for each aspect,
 * whether somebody speaks for it and against it, and how strongly.
 */
typedef struct
{
  MonitorThing *thing;
  CeasefireIncident *record;
  MonitorDeed *deed;
  MonitorThing *place;
  const CeasefireInterval *when; /* as an occurrence; NULL if unknown */
  MonitorPair *pairs;            /* the first that it is part of; NULL if there are none */
} MonitorIncident;

/* When it was; at any time, if nobody knows. */
static inline const CeasefireInterval *
monitor_incident_get_when (const MonitorIncident *self)
{
  return self->when ? self->when : &monitor_unknown;
}

/* Where and when the question is put. */
typedef struct
{
  MonitorWorld *world;
  MonitorRules rules;
  CeasefireInterval at; /* a moment */
} MonitorScene;

typedef enum
{
  MONITOR_PURPOSE_BREACH,
  MONITOR_PURPOSE_PERFORMANCE,
  MONITOR_PURPOSE_OMISSION,
  MONITOR_PURPOSE_EVENT,   /* what triggers a duty */
  MONITOR_PURPOSE_ATTACK,  /* on the bearer, which it may answer */
  MONITOR_PURPOSE_ALLOWED, /* by the clause, as an exception from another */
} MonitorPurpose;

/* From when on something counts, and whether what opens the gate has happened. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval from; /* as an extent without end */
} MonitorGate;

/* As many independent origins as a policy can ask for. */
#define MONITOR_CORROBORATION_MAX 64

/* To whom neutral sources go back, for each aspect and either side of it. */
typedef struct
{
  guint8 n[2 * MONITOR_N_ASPECTS];
  MonitorThing *things[2 * MONITOR_N_ASPECTS][MONITOR_CORROBORATION_MAX];
} MonitorOrigins;

typedef struct
{
  MonitorPurpose purpose;
  MonitorClause *clause;
  const MonitorPattern *pattern;
  MonitorThing *bearer;
  guint aspects;           /* that decide */
  const GArray *gate;      /* of MonitorGate: what must have happened before; NULL: nothing */
  MonitorOrigins *origins; /* of several weighings that count together; NULL: each by itself */
} MonitorQuery;

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
} MonitorWeight;

/* One source's part in a weight, for findings. */
typedef struct
{
  MonitorAspect aspect;
  gboolean is_for;
  MonitorThing *speaker;
  MonitorThing *statement; /* NULL if it is an act without one */
} MonitorVoice;

/* FALSE if the frame rules the incident out and no claim says anything else of it. */
gboolean monitor_weigh_is_engaged (MonitorScene *scene, const MonitorQuery *query,
                                   const MonitorIncident *incident);
/* Whether the frame or a claim, also one that denies it, names a target that the query asks for. */
gboolean monitor_weigh_is_target_told (MonitorScene *scene, const MonitorQuery *query,
                                       const MonitorIncident *incident);
void monitor_weigh_incident (MonitorScene *scene, const MonitorQuery *query,
                             const MonitorIncident *incident, MonitorWeight *weight,
                             GArray *voices);
void monitor_weigh_bound (MonitorScene *scene, const MonitorQuery *query, MonitorWeight *weight,
                          GArray *voices);
void monitor_weigh_force (MonitorScene *scene, const MonitorQuery *query,
                          const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
void monitor_weigh_text (MonitorScene *scene, const MonitorQuery *query, MonitorWeight *weight,
                         GArray *voices);
void monitor_weight_presume (MonitorWeight *weight);
void monitor_weight_merge (MonitorWeight *weight, const MonitorWeight *other);
/* Of @aspects those that no strong word settles alone, as bits. */
guint monitor_weight_get_open (const MonitorWeight *weight, guint aspects);
/* As if it were certain that the aspect is so, or is not. */
void monitor_weight_settle (MonitorWeight *weight, guint bit, gboolean is_so);

/* For weighing: whether @thing is on the bearer's side, certainly or perhaps. */
CeasefireTruth monitor_query_is_own (MonitorScene *scene, const MonitorQuery *query,
                                     MonitorThing *thing, const CeasefireInterval *when);

/* Works out, for the time of the scene, since when and until when an agreement is in force. */
void monitor_agreement_settle (MonitorScene *scene, MonitorAgreement *agreement);
/* The window in which the clause holds, extensions included; NULL if nothing says when. */
const CeasefireInterval *monitor_clause_get_window (const MonitorClause *clause);
CeasefirePhase monitor_query_get_phase (MonitorScene *scene, const MonitorQuery *query);

G_END_DECLS
