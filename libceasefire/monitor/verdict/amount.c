/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/amount.h"

#include "monitor/verdict/told.h"

#include <math.h>

/* Sums amounts, so that neither a part nor a second account of one event counts twice. */

/* Chains of parts are followed so far. */
#define AMOUNT_CHAIN_MAX 64

typedef struct _AmountNode AmountNode;

/* An incident of the sum. */
struct _AmountNode
{
  const MonitorIncident *incident;
  AmountNode *whole; /* of the sum, that it is part of or tells of; NULL if none */
  gboolean is_same;  /* it tells of the same event as the whole */
  guint n_missing;   /* parts whose amounts are not added yet */
  MonitorAmount own;
  double parts_low, parts_high; /* their sum; the latter of those whose amount is said */
  MonitorAmount told;           /* the most that others tell of the same event */
  gboolean has_parts, has_told;
};

typedef struct
{
  MonitorWorld *world;
  AmountNode *nodes;
  GHashTable *by_incident; /* MonitorIncident -> AmountNode */
} Amounts;

static const MonitorIncident *
amount_find (MonitorWorld *world, const char *id)
{
  const MonitorEntity *entity = id ? monitor_world_peek (world, id) : NULL;

  return entity && entity->kind == MONITOR_IS_INCIDENT ? entity->node : NULL;
}

/* The nearest incident around that is in the sum. */
static AmountNode *
amount_find_whole (const Amounts *self, const AmountNode *node, gboolean *is_same)
{
  const MonitorIncident *incident = node->incident;

  *is_same = TRUE;
  for (guint i = 0; incident && i < AMOUNT_CHAIN_MAX; i++)
    {
      const char *part_of = ceasefire_incident_get_part_of (incident->record);
      const char *same = ceasefire_incident_get_same_event (incident->record);
      AmountNode *whole;

      *is_same &= part_of == NULL;
      incident = amount_find (self->world, part_of ? part_of : same);
      whole = incident ? g_hash_table_lookup (self->by_incident, incident) : NULL;
      if (whole)
        return whole == node ? NULL : whole;
    }
  return NULL;
}

/* The larger of what an incident and its parts tell; nothing said of a part takes nothing from what
   is said of the whole. */
static MonitorAmount
amount_get (const AmountNode *node)
{
  MonitorAmount amount = node->own;

  if (node->has_parts)
    {
      amount.low = MAX (amount.low, node->parts_low);
      if (monitor_amount_is_said (node->own))
        amount.high = MAX (amount.high, node->parts_high);
    }
  if (node->has_told && monitor_amount_is_said (node->told))
    {
      amount.low = MAX (amount.low, node->told.low);
      amount.high = monitor_amount_is_said (node->own) || node->has_parts
                      ? MAX (amount.high, node->told.high)
                      : node->told.high;
    }
  return amount;
}

static void
amount_add_to_whole (AmountNode *whole, MonitorAmount amount, gboolean is_same)
{
  if (is_same)
    {
      whole->told.low = whole->has_told ? MAX (whole->told.low, amount.low) : amount.low;
      whole->told.high = whole->has_told ? MAX (whole->told.high, amount.high) : amount.high;
      whole->has_told = TRUE;
      return;
    }
  whole->parts_low += amount.low;
  if (monitor_amount_is_said (amount))
    whole->parts_high += amount.high;
  whole->has_parts = TRUE;
}

/* Adds a node whose parts are all known to the whole, and wholes that are then known likewise. What
   belongs to nothing goes into the total. */
static void
amount_settle (AmountNode *node, MonitorAmount *total)
{
  while (node && node->n_missing == 0)
    {
      MonitorAmount amount = amount_get (node);
      AmountNode *whole = node->whole;

      node->n_missing = G_MAXUINT;
      if (whole == NULL)
        {
          total->low += amount.low;
          total->high += amount.high;
          return;
        }
      amount_add_to_whole (whole, amount, node->is_same);
      whole->n_missing--;
      node = whole;
    }
}

/* S5, R8.33: Of an incident and its parts the larger counts. Incidents that are parts of one another count
   each by itself. */
MonitorAmount
monitor_amount_sum (MonitorContext *context, const MonitorQuantity *quantity,
                    const GPtrArray *performances, gboolean is_claimed)
{
  g_autofree AmountNode *nodes = g_new0 (AmountNode, performances->len + 1);
  g_autoptr (GHashTable) by_incident = g_hash_table_new (NULL, NULL);
  const Amounts self = { context->world, nodes, by_incident };
  MonitorAmount total = { 0, 0 };

  for (guint i = 0; i < performances->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (performances, i);

      nodes[i].incident = assessment->incident;
      nodes[i].own = monitor_assessment_measure (context, assessment, quantity, is_claimed);
      g_hash_table_insert (by_incident, assessment->incident, &nodes[i]);
    }
  for (guint i = 0; i < performances->len; i++)
    {
      nodes[i].whole = amount_find_whole (&self, &nodes[i], &nodes[i].is_same);
      if (nodes[i].whole)
        nodes[i].whole->n_missing++;
    }
  for (guint i = 0; i < performances->len; i++)
    amount_settle (&nodes[i], &total);
  for (guint i = 0; i < performances->len; i++)
    if (nodes[i].n_missing != G_MAXUINT)
      {
        total.low += nodes[i].own.low;
        total.high += nodes[i].own.high;
      }
  return total;
}
