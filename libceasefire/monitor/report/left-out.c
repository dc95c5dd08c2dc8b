/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/left-out.h"

#include "monitor/evidence/acts.h"

/* What the settings leave out (S15). */

typedef struct
{
  MonitorContext *context;
  GHashTable *voices; /* of statements and speakers, as pairs of pointers */
} LeftOut;

typedef struct
{
  const MonitorEntity *statement, *speaker;
} LeftOutVoice;

static guint
left_out_hash (gconstpointer voice)
{
  return ceasefire_bytes_hash (voice, sizeof (LeftOutVoice));
}

static gboolean
left_out_equal (gconstpointer a, gconstpointer b)
{
  const LeftOutVoice *x = a;
  const LeftOutVoice *y = b;

  return x->statement == y->statement && x->speaker == y->speaker;
}

/* Of one speaker in one statement all claims are one voice. */
static void
left_out_add_claims (LeftOut *self, const MonitorEntity *about)
{
  for (guint i = 0; about && about->claims && i < about->claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (about->claims, i);
      const LeftOutVoice voice = { claim->statement->entity, claim->speaker };

      if (claim->reason == MONITOR_VOID_VIEWPOINT || claim->reason == MONITOR_VOID_LATER)
        g_hash_table_add (self->voices, g_memdup2 (&voice, sizeof voice));
    }
}

static void
left_out_add_assessments (LeftOut *self, const GPtrArray *assessments)
{
  for (guint i = 0; i < assessments->len; i++)
    left_out_add_claims (
      self, ((const MonitorAssessment *) g_ptr_array_index (assessments, i))->incident->entity);
}

static guint
left_out_count_acts (LeftOut *self, const MonitorAgreement *agreement)
{
  guint n = 0;

  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      left_out_add_claims (self, act->statement);
      n += !monitor_act_is_taken_in (self->context, act);
    }
  return n;
}

static guint
left_out_count_coverage (const LeftOut *self, const MonitorClause *clause,
                         const GPtrArray *coverages)
{
  guint n = 0;

  for (guint i = 0; i < coverages->len; i++)
    {
      const MonitorCoverage *coverage = g_ptr_array_index (coverages, i);

      n += monitor_coverage_is_on (coverage, clause)
           && !monitor_coverage_is_known (self->context, coverage);
    }
  return n;
}

guint
monitor_count_left_out (MonitorContext *context, const MonitorInstance *instance,
                        const GPtrArray *coverages)
{
  const MonitorClause *clause = instance->clause;
  g_autoptr (GHashTable) voices
    = g_hash_table_new_full (left_out_hash, left_out_equal, g_free, NULL);
  LeftOut self = { context, voices };
  guint n;

  if (context->rules.viewpoint == NULL && context->rules.as_of == NULL)
    return 0;
  left_out_add_claims (&self, clause->agreement->entity);
  left_out_add_claims (&self, clause->entity);
  left_out_add_assessments (&self, instance->assessments);
  left_out_add_assessments (&self, instance->events);
  if (instance->attacks)
    left_out_add_assessments (&self, instance->attacks->assessments);
  n = left_out_count_acts (&self, clause->agreement);
  n += left_out_count_coverage (&self, clause, coverages);
  return n + g_hash_table_size (voices);
}
