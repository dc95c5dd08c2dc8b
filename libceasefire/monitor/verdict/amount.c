/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/amount.h"

#include "monitor/verdict/events.h"
#include "monitor/verdict/told.h"

#include <math.h>

/* Sums amounts, so that neither a part nor a second account of one event counts twice. */

/* An incident of the sum. */
typedef struct
{
  MonitorEvent event;
  MonitorAmount own;
  double parts_low, parts_high; /* their sum; the latter of those whose amount is said */
  MonitorAmount told;           /* the most that others tell of the same event */
  gboolean has_parts, has_told;
} AmountNode;

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

/* What belongs to nothing goes into the total. */
static void
amount_settle (MonitorEvent *event, gpointer total)
{
  MonitorAmount amount = amount_get ((const AmountNode *) event);

  if (event->whole)
    amount_add_to_whole ((AmountNode *) event->whole, amount, event->is_same);
  else
    {
      ((MonitorAmount *) total)->low += amount.low;
      ((MonitorAmount *) total)->high += amount.high;
    }
}

/* S5, R8.33: Of an incident and its parts the larger counts, and of accounts of one event the largest. */
MonitorAmount
monitor_amount_sum (MonitorContext *context, const MonitorQuantity *quantity,
                    const GPtrArray *performances, gboolean is_claimed)
{
  g_autofree AmountNode *nodes = g_new0 (AmountNode, performances->len + 1);
  g_autoptr (GPtrArray) events = g_ptr_array_new ();
  MonitorAmount total = { 0, 0 };

  for (guint i = 0; i < performances->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (performances, i);

      nodes[i].event.incident = assessment->incident;
      nodes[i].own = monitor_assessment_measure (context, assessment, quantity, is_claimed);
      g_ptr_array_add (events, &nodes[i]);
    }
  monitor_events_join (context->world, events);
  monitor_events_settle (events, amount_settle, &total);
  return total;
}
