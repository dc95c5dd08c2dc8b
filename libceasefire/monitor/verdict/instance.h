/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/tenure.h"
#include "monitor/verdict/attacks.h"
#include "monitor/verdict/outcome.h"
#include "monitor/verdict/survey.h"

G_BEGIN_DECLS

/* From the statuses of incidents to that of the clause for the bearer (an instance). */
#define MONITOR_N_STATUSES (CEASEFIRE_ASSESSMENT_STATUS_CLAIMED + 1)

typedef struct _MonitorBits MonitorBits;

/* What is kept of the assessments while the incidents are passed over. */
typedef enum
{
  MONITOR_KEEP_ALL,
  MONITOR_KEEP_COUNTS, /* and the first, of a ban */
  MONITOR_KEEP_NOTHING,
} MonitorKeeping;

/* One of the incidents that matter most. */
typedef struct
{
  const char *id;
  guint32 position; /* on the shelf */
  guint8 status;    /* CeasefireAssessmentStatus */
} MonitorFirst;

/* What is changed in a copy of an instance, for sensitivity. */
typedef struct
{
  const MonitorAssessment *assessment; /* the one that is changed; NULL: none or several are */
  const GArray *periods;               /* as they are */
  guint certain[2];                    /* of bound and force, as bits: surely not so, surely so */
} MonitorTrial;

struct _MonitorInstance
{
  MonitorClause *clause;
  MonitorEntity *bearer;
  GPtrArray *assessments;           /* of MonitorAssessment: breaches, performances, omissions */
  GArray *gate;                     /* of MonitorGate, of a ban with a trigger; NULL: it has none */
  GPtrArray *events;                /* of MonitorAssessment: triggering ones */
  MonitorAttacks *attacks;          /* that it may answer; NULL: it has no self-defence */
  guint counts[MONITOR_N_STATUSES]; /* of assessments */
  MonitorKeeping keeping;
  MonitorSurvey survey;   /* of those counted, where only these are kept */
  GArray *first;          /* of MonitorFirst, likewise; NULL: none */
  MonitorBits *bits;      /* of a duty; NULL: all assessments are looked at each time */
  CeasefireDigest digest; /* of all that a finding would show of the assessments */
  CeasefireDigest
    joined; /* of the counts, if accounts of one event make them others; else nothing */
  CeasefireDigest shown; /* of both, with claims about the clause, when last concluded */
  MonitorTenure *tenure; /* when the clause holds for the bearer */
  GHashTable *forces; /* cache: interval -> MonitorWeight of the aspects bound and force; or NULL */
  MonitorWeight standing;    /* that weight, if it is timeless */
  const MonitorTrial *trial; /* of a copy, whose assessments are another's; NULL: it is none */
  MonitorOutcome outcome;
  guint n_entries;      /* entries that it adds to the state's, beside itself and its assessments */
  gboolean is_timeless; /* bound and force are the same at any time */
  gboolean is_concluded;    /* at least once */
  gboolean is_excused_anew; /* the exceptions of all assessments must be recomputed */
  gboolean is_joined_anew;  /* accounts of one event must be joined again */
  gboolean is_noted;        /* among the state's dirty ones */
};

MonitorInstance *monitor_instance_new (MonitorClause *clause, MonitorEntity *bearer);
void monitor_instance_free (MonitorInstance *self);
/* Reads anew when the clause holds for the bearer. Assessments must then be judged again. */
void monitor_instance_forget (MonitorContext *context, MonitorInstance *self);
/* Whether the clause plainly does not bind the bearer. */
gboolean monitor_instance_is_free (MonitorContext *context, const MonitorInstance *self);
/* From the earliest start to the latest end for any bearer, as an extent. */
CeasefireInterval monitor_clause_get_span (const MonitorClause *clause);
/* Sets whether the assessment counts in the finding, and whether though it is early. Its verdict
   stays. */
void monitor_instance_count (MonitorInstance *self, MonitorAssessment *assessment,
                             gboolean is_counted, gboolean is_early);
/* The assessment, which stays the caller's, must live until it is removed. */
void monitor_instance_add (MonitorInstance *self, MonitorAssessment *assessment);
void monitor_instance_remove (MonitorInstance *self, MonitorAssessment *assessment);
/* They lie far apart: all that are about to be changed are fetched at once. */
static inline void
monitor_instance_prefetch (const MonitorInstance *self)
{
  for (gsize i = 0; i < sizeof *self; i += 64)
    __builtin_prefetch ((const char *) self + i);
}

/* Around a change of an assessment that stays in its list: what it counts for is taken out before, and put
   in after. */
void monitor_instance_take_out (MonitorInstance *self, MonitorAssessment *assessment);
void monitor_instance_put_in (MonitorInstance *self, const MonitorAssessment *assessment);
/* Recomputes the exception of one assessment. */
void monitor_instance_except (MonitorContext *context, MonitorInstance *self,
                              MonitorAssessment *assessment);
/* Computes the outcome from the assessments; TRUE if a finding would show a change. */
gboolean monitor_instance_conclude (MonitorContext *context, MonitorInstance *self,
                                    GPtrArray *coverages);
/* A copy whose counts can be changed. */
MonitorInstance monitor_instance_begin_trial (const MonitorInstance *self,
                                              const MonitorTrial *trial);
/* Computes the status of the copy. Nothing else changes. */
CeasefireFindingStatus monitor_instance_try (MonitorContext *context, MonitorInstance *copy,
                                             GPtrArray *coverages);

G_END_DECLS
