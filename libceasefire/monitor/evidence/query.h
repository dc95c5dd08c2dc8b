/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/void.h"
#include "monitor/model/clause.h"
#include "monitor/model/incident.h"

G_BEGIN_DECLS

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

G_END_DECLS
