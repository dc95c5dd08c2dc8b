/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* An attack of which somebody tells, as exceptions look at it. */
typedef struct
{
  CeasefireInterval when;
  const CeasefireIncident *record;
  gboolean is_live;        /* it may have happened */
  gboolean is_established; /* it did */
} MonitorAttack;

/* The attacks on a bearer that its acts may answer (R7.7). Clauses of one agreement that hold at the
   same time and count the same ties share one list, which would else be as long for each of them. */
typedef struct
{
  GPtrArray
    *instances; /* of MonitorInstance, which share it; the attacks are judged as the first's */
  GPtrArray *assessments; /* of MonitorAssessment */
  GArray *told;           /* of MonitorAttack, by start, once it is settled */
  gint64 longest;         /* duration of those told, in seconds */
  gint64 answered_until;  /* until when what was judged may have answered one */
  guint64 last_link;      /* the number of the link in which an attack was last tried */
  CeasefireDigest digest; /* of all that a finding would show of the assessments */
  gboolean is_settled;
} MonitorAttacks;

/* Gives each of the instances its list, empty, which the bearer owns; what they had is freed. */
void monitor_attacks_share (const GPtrArray *instances);
/* All exceptions of the instances must then be recomputed. */
/* After an assessment of the list was changed or added; before it is changed or removed. */
void monitor_attacks_put_in (MonitorAttacks *self, const MonitorAssessment *assessment);
void monitor_attacks_take_out (MonitorAttacks *self, const MonitorAssessment *assessment);
/* Adds what is told of it, without keeping the assessment. */
void monitor_attacks_tell (MonitorAttacks *self, const MonitorAssessment *assessment);
/* Sorts what is told. */
void monitor_attacks_sort (MonitorAttacks *self);
/* Likewise, after listing it anew by the assessments. */
void monitor_attacks_settle (MonitorAttacks *self);
/* The number of the first of those told that may have ended no more than @within before. */
guint monitor_attacks_find (const MonitorAttacks *self, const CeasefireInterval *response,
                            gint64 within);

G_END_DECLS
