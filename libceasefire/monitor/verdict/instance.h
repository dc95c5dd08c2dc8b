/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/coverage.h"
#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* From the statuses of incidents to that of the clause for the bearer (an instance). */
#define MONITOR_N_STATUSES (CEASEFIRE_ASSESSMENT_STATUS_CLAIMED + 1)

typedef struct _MonitorTally MonitorTally;

/* What a finding does not know, beside aspects. */
typedef enum
{
  MONITOR_UNKNOWN_DEADLINE = 1 << 0,
  MONITOR_UNKNOWN_TRIGGER = 1 << 1,
  MONITOR_UNKNOWN_PERFORMANCE = 1 << 2,
  MONITOR_UNKNOWN_ACTION = 1 << 3,
} MonitorUnknown;

/* The outcome for a clause and a bearer. */
typedef struct
{
  CeasefireFindingStatus status;
  CeasefirePhase phase;
  CeasefireRemedy remedied;
  guint aspects;   /* unknown ones, as bits */
  guint unknown;   /* MonitorUnknown */
  guint open;      /* of bound and force, where a duty depends on them, as bits */
  GArray *periods; /* of CeasefireFindingStatus; NULL: not recurring */
  /* For clauses that wait for this one: when it was due and when it was done, if that is known. */
  gboolean has_due, has_done;
  CeasefireInterval due, done;
} MonitorOutcome;

/* What is otherwise in a copy of an instance, to see what would then become of the clause. */
typedef struct
{
  const MonitorPair *pair; /* the one that is otherwise; NULL: none or several are */
  const GArray *periods;   /* as they are */
  guint certain[2];        /* of bound and force, as bits: surely not so, surely so */
} MonitorTrial;

struct _MonitorInstance
{
  MonitorClause *clause;
  MonitorThing *bearer;
  GPtrArray *pairs; /* of MonitorPair, owned: breaches, performances, omissions */
  GArray *gate;     /* of MonitorGate, of a ban with a trigger; NULL: it has none */
  GPtrArray *aside; /* of MonitorPair, owned: attacks to answer, triggering events */
  guint counts[MONITOR_N_STATUSES]; /* of pairs */
  MonitorTally *tally;              /* of a duty; NULL: all pairs are looked at each time */
  guint n_attacks;                  /* aside, of which somebody speaks */
  guint64 last_attack;              /* the number of the link in which an attack was last tried */
  gint64 longest;                   /* attack in the sorted aside, in seconds */
  CeasefireDigest digest;           /* of all that a finding would show of the pairs */
  CeasefireDigest shown;            /* of that and all that is said of the clause, when concluded */
  MonitorWeight bound;
  GHashTable *forces;        /* interval -> MonitorWeight, of the agreement's force then */
  const MonitorTrial *trial; /* of a copy, whose pairs are another's; NULL: it is none */
  MonitorOutcome outcome;
  guint n_entries;          /* that it counts for in the book, beside itself and its pairs */
  gboolean is_concluded;    /* at least once */
  gboolean is_dirty;        /* its outcome must be worked out again */
  gboolean is_aside_sorted; /* by start */
  gboolean is_excused_anew; /* exceptions of all pairs must be looked at again */
  gboolean is_noted;        /* among the book's dirty ones */
};

MonitorInstance *monitor_instance_new (MonitorClause *clause, MonitorThing *bearer);
void monitor_instance_free (MonitorInstance *self);
/* What sources say of the agreement changed: pairs must be judged again. */
void monitor_instance_forget (MonitorScene *scene, MonitorInstance *self);
/* Whether the pair counts in a finding; its verdict stays. */
void monitor_instance_count (MonitorInstance *self, MonitorPair *pair, gboolean is_counted);
void monitor_instance_add (MonitorInstance *self, MonitorPair *pair);
void monitor_instance_remove (MonitorInstance *self, MonitorPair *pair);
/* Looks at the exceptions for one pair again. */
void monitor_instance_except (MonitorScene *scene, MonitorInstance *self, MonitorPair *pair);
/* Works out the outcome from the pairs; TRUE if a finding would show something else than before. */
gboolean monitor_instance_conclude (MonitorScene *scene, MonitorInstance *self,
                                    GPtrArray *coverages);
/* A copy whose counts can be changed. */
MonitorInstance monitor_instance_begin_trial (const MonitorInstance *self,
                                              const MonitorTrial *trial);
/* Works out the status of the copy; nothing else changes. */
CeasefireFindingStatus monitor_instance_try (MonitorScene *scene, MonitorInstance *copy,
                                             GPtrArray *coverages);

G_END_DECLS
