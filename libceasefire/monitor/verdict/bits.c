/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/bits.h"

/* Not where times or amounts of the performances are needed: of quantities, and by clauses that
   wait for this one. */
gboolean
monitor_bits_suit (const MonitorInstance *instance, const GArray *deadlines)
{
  const MonitorClause *clause = instance->clause;

  return deadlines->len <= 1 && clause->every == NULL && clause->waiting->len == 0
         && clause->quantities == NULL;
}

static void
bits_add (MonitorBits *self, const MonitorAssessment *assessment)
{
  for (guint duty_bits = assessment->duty_bits; duty_bits; duty_bits &= duty_bits - 1)
    self->n_with_bit[g_bit_nth_lsf (duty_bits, -1)]++;
  self->n_assessments++;
}

void
monitor_bits_remove (MonitorBits *self, const MonitorAssessment *assessment)
{
  for (guint duty_bits = assessment->duty_bits; duty_bits; duty_bits &= duty_bits - 1)
    self->n_with_bit[g_bit_nth_lsf (duty_bits, -1)]--;
  self->n_assessments--;
}

guint
monitor_bits_get (const MonitorBits *self)
{
  guint duty_bits = 0;

  for (guint i = 0; i < MONITOR_N_DUTY_BITS; i++)
    if (self->n_with_bit[i])
      duty_bits |= 1u << i;
  return duty_bits;
}

/* Whether they are for the same deadline, so that they are still valid. */
static gboolean
bits_is_for (const MonitorBits *self, const MonitorDeadline *deadline)
{
  if (deadline == NULL || !self->is_due)
    return (deadline != NULL) == self->is_due;
  return monitor_deadline_equal (deadline, &self->deadline);
}

void
monitor_bits_update (MonitorContext *context, MonitorInstance *instance,
                     const MonitorDeadline *deadline)
{
  MonitorBits *self = instance->bits;

  if (self == NULL || !bits_is_for (self, deadline))
    {
      g_free (self);
      self = instance->bits = g_new0 (MonitorBits, 1);
      self->is_due = deadline != NULL;
      if (deadline)
        self->deadline = *deadline;
    }
  while (self->n_assessments < instance->assessments->len)
    {
      MonitorAssessment *assessment
        = g_ptr_array_index (instance->assessments, self->n_assessments);

      assessment->duty_bits
        = deadline ? monitor_duty_get_bits (context, instance, deadline, assessment) : 0;
      bits_add (self, assessment);
      monitor_instance_count (
        instance, assessment,
        deadline && monitor_duty_is_listed (instance->clause, deadline, assessment),
        monitor_duty_is_early (context, instance, deadline, deadline ? 1 : 0, assessment));
    }
}
