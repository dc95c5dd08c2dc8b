/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/start.h"

G_BEGIN_DECLS

/* The acts that touch a clause for a bearer, and the times in which they put it out of force. */

typedef struct
{
  const MonitorAct *act;
  CeasefireTruth effect;
  gboolean is_others; /* a withdrawal by others, which does not touch the bearer */
} MonitorTouch;

typedef struct
{
  const MonitorAct *act; /* by which; NULL: by another agreement, or by nothing that is dated */
  const MonitorAct
    *revival; /* the act of half effect that leaves open what follows; NULL if none */
  const MonitorAgreement *other; /* the agreement that ends it; NULL if none */
  MonitorClause *by;             /* the clause of it that replaces it; NULL if none */
  CeasefireTruth effect;
  CeasefireInterval span; /* as an extent */
} MonitorLapse;

static inline gboolean
monitor_lapse_is_suspension (const MonitorLapse *self)
{
  return self->act && self->act->kind == CEASEFIRE_ACT_KIND_SUSPEND;
}

/* It is only known that the clause has ended. */
static inline gboolean
monitor_lapse_is_undated (const MonitorLapse *self)
{
  return self->act == NULL && self->other == NULL;
}

/* S4: Whether the act ends a suspension, or else a termination, a withdrawal or a waiver. */
gboolean monitor_act_revives (const MonitorAct *act, gboolean is_suspension);
/* S16: Whether the clause survives the act, which names no clauses. */
gboolean monitor_clause_survives (const MonitorClause *clause, const MonitorAct *act);
/* Returns MonitorTouches by the time of the act. */
GArray *monitor_list_touches (const MonitorContext *context, const MonitorQuery *query);
/* Adds the MonitorLapses that the acts make. */
void monitor_add_lapses (GArray *lapses, const GArray *touches, const MonitorClause *clause);

G_END_DECLS
