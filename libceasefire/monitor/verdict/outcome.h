/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-verdict.h>

#include "monitor/evidence/coverage.h"
#include "monitor/model/quantity.h"

G_BEGIN_DECLS

/* What is unknown, beside aspects. */
typedef enum
{
  MONITOR_UNKNOWN_DEADLINE = 1 << 0,
  MONITOR_UNKNOWN_TRIGGER = 1 << 1,
  MONITOR_UNKNOWN_PERFORMANCE = 1 << 2,
  MONITOR_UNKNOWN_ACTION = 1 << 3,
  MONITOR_UNKNOWN_QUANTITY = 1 << 4,
} MonitorUnknown;

/* How much of a quantity of the clause was done in time. */
typedef struct
{
  MonitorAmount established;
  MonitorAmount claimed; /* or established */
} MonitorMeasure;

/* For clauses that wait for this one: its first performance. */
typedef struct
{
  CeasefireTruth truth;
  CeasefireInterval when; /* at any time, unless it is established or claimed */
  gboolean is_free;       /* the clause plainly does not bind the bearer */
} MonitorPerformed;

/* The outcome for a clause and a bearer. */
typedef struct
{
  CeasefireFindingStatus status;
  CeasefirePhase phase;
  CeasefireRemedy remedied;
  CeasefireGround ground;
  guint aspects;        /* unknown ones, as bits */
  guint unknown;        /* MonitorUnknown */
  guint open;           /* of bound and force, where a duty depends on them, as bits */
  GArray *periods;      /* of CeasefireFindingStatus; NULL: not recurring */
  GPtrArray *coverage;  /* of MonitorCoverage that the status rests on; NULL: none */
  GArray *measures;     /* of MonitorMeasure, one for each quantity of the clause; NULL: none */
  GPtrArray *waits_for; /* of MonitorClause; NULL: none */
  MonitorPerformed performed;
  GArray *breaches; /* of MonitorTrigger, for clauses that answer a breach of this; NULL: none */
} MonitorOutcome;

void monitor_outcome_clear (MonitorOutcome *self);
/* Whether a finding would show the same of both. */
gboolean monitor_outcome_equal (const MonitorOutcome *a, const MonitorOutcome *b);
/* The worst of several statuses, each so many times. @n: by status. */
CeasefireFindingStatus monitor_outcome_sum_up (const guint *n);
/* The lesser of two. */
CeasefireRemedy monitor_remedy_get_least (CeasefireRemedy a, CeasefireRemedy b);

G_END_DECLS
