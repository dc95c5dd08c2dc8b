/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/origins.h"
#include "monitor/evidence/void.h"
#include "monitor/model/clause.h"
#include "monitor/model/incident.h"

G_BEGIN_DECLS

/* What is evaluated, for which time and by which settings. */
typedef struct
{
  MonitorWorld *world;
  MonitorRules rules;
  CeasefireInterval at; /* a moment */
} MonitorContext;

typedef enum
{
  MONITOR_PURPOSE_BREACH,
  MONITOR_PURPOSE_PERFORMANCE,
  MONITOR_PURPOSE_OMISSION,
  MONITOR_PURPOSE_EVENT,   /* a triggering event of the clause */
  MONITOR_PURPOSE_ATTACK,  /* an attack on the bearer, for self-defence */
  MONITOR_PURPOSE_ALLOWED, /* permitted by the clause, as an exception from another */
} MonitorPurpose;

typedef struct _MonitorTenure MonitorTenure;

/* The start of a ban that has a trigger, one for each triggering event. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval from; /* as an extent without end */
} MonitorGate;

typedef struct
{
  MonitorPurpose purpose;
  MonitorClause *clause;
  const MonitorPattern *pattern;
  MonitorEntity *bearer;
  guint aspects;               /* that decide */
  const MonitorTenure *tenure; /* NULL if time, bound and force do not decide */
  const GArray *gate;          /* of MonitorGate, the triggers of a ban; NULL: it has none */
  MonitorOrigins *origins; /* shared by several weighings of one proposition; NULL: not shared */
  /* Whether a time is the one that is asked for; NULL: while the clause held. */
  CeasefireTruth (*match_time) (gconstpointer time, const CeasefireInterval *when);
  gconstpointer time;
} MonitorQuery;

G_END_DECLS
