/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/told.h"

#include <math.h>

/* What voices make of the amount of an incident. Who asserts it and gives no amount gives that of the
   record. */

/* The number of denials that are looked at. */
#define TOLD_DENIED_MAX 64

typedef struct
{
  MonitorContext *context;
  const MonitorIncident *incident;
  const MonitorQuantity *quantity;
  MonitorAspect aspect; /* of the amount */
  MonitorAmount own;
  GHashTable *given; /* statement -> MonitorClaim on the amount */
  GArray *denied;    /* of MonitorAmount */
} Told;

static MonitorAmount
told_measure (const Told *self, CeasefireQuantity *record)
{
  CeasefireQuantity *const records[] = { record, NULL };

  return record ? monitor_quantity_measure (self->quantity, self->context->world, records)
                : self->own;
}

static void
told_collect (Told *self)
{
  const GPtrArray *claims = self->incident->entity->claims;

  for (guint i = 0; claims && i < claims->len; i++)
    {
      MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->is_void || claim->aspect != self->aspect)
        continue;
      if (claim->stance == MONITOR_STANCE_ASSERT && claim->quantity)
        g_hash_table_insert (self->given, claim->statement->entity, claim);
      else if (claim->stance == MONITOR_STANCE_DENY && self->denied->len < TOLD_DENIED_MAX)
        {
          MonitorAmount amount = told_measure (self, claim->quantity);

          g_array_append_val (self->denied, amount);
        }
    }
}

static gboolean
told_is_denied (const Told *self, MonitorAmount amount)
{
  for (guint i = 0; i < self->denied->len; i++)
    {
      const MonitorAmount *denied = &g_array_index (self->denied, MonitorAmount, i);

      if (denied->low <= amount.low && amount.low <= denied->low && denied->high <= amount.high
          && amount.high <= denied->high)
        return TRUE;
    }
  return FALSE;
}

static MonitorAmount
told_get_amount (const Told *self, const MonitorVoice *voice)
{
  const MonitorClaim *claim = voice->statement ? g_hash_table_lookup (self->given, voice->statement)
                                               : NULL;

  return told_measure (self, claim ? claim->quantity : NULL);
}

static MonitorAmount
told_sum_up (const Told *self, const GArray *voices, gboolean is_claimed)
{
  MonitorAmount sum = { 0, INFINITY };
  gboolean is_told = FALSE;

  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);
      MonitorAmount amount;

      if (!monitor_voice_counts_for (voice, MONITOR_OCCURRENCE)
          || (!is_claimed && voice->strength != CEASEFIRE_VOICE_STRENGTH_STRONG))
        continue;
      amount = told_get_amount (self, voice);
      if (!monitor_amount_is_said (amount) || (is_claimed && told_is_denied (self, amount)))
        continue;
      if (!is_told)
        sum = amount;
      sum.low = is_claimed ? MAX (sum.low, amount.low) : MIN (sum.low, amount.low);
      sum.high = is_claimed ? MAX (sum.high, amount.high) : MIN (sum.high, amount.high);
      is_told = TRUE;
    }
  return sum;
}

MonitorAmount
monitor_told_measure (MonitorContext *context, const MonitorQuery *query,
                      const MonitorIncident *incident, MonitorAspect aspect,
                      const MonitorQuantity *quantity, MonitorAmount own, gboolean is_claimed)
{
  g_autoptr (GArray) voices = NULL;
  g_autoptr (GHashTable) given = NULL;
  g_autoptr (GArray) denied = NULL;
  MonitorWeight weight = { 0 };
  Told self = { context, incident, quantity, aspect, own, NULL, NULL };

  if (!(incident->entity->spoken & MONITOR_BIT (aspect)))
    return own;
  self.given = given = g_hash_table_new (NULL, NULL);
  self.denied = denied = g_array_new (FALSE, FALSE, sizeof (MonitorAmount));
  voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  told_collect (&self);
  monitor_weigh_incident (context, query, incident, &weight, voices);
  monitor_voices_corroborate (context, voices);
  return told_sum_up (&self, voices, is_claimed);
}

MonitorAmount
monitor_assessment_measure (MonitorContext *context, const MonitorAssessment *assessment,
                            const MonitorQuantity *quantity, gboolean is_claimed)
{
  MonitorQuery query = monitor_instance_query (assessment->instance, assessment->purpose);
  const MonitorIncident *incident = assessment->incident;
  MonitorAmount own = monitor_quantity_measure (
    quantity, context->world, ceasefire_incident_get_quantities (incident->record));

  return monitor_told_measure (context, &query, incident, MONITOR_AMOUNT, quantity, own,
                               is_claimed);
}
