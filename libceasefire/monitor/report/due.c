/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/due.h"

#include "core/record.h"
#include "core/value.h"
#include "types/types.h"

#include <math.h>
#include <string.h>

/* What a finding says of coverage, amounts, and other clauses. */

static int
due_compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

typedef const char *(*DueGetId) (gconstpointer item);

/* The ids of the items without @except, sorted, each once; NULL at the end. */
static GPtrArray *
due_list_ids (const GPtrArray *items, DueGetId get_id, gconstpointer except)
{
  GPtrArray *ids = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    if (items->pdata[i] != except && get_id (items->pdata[i]))
      g_ptr_array_add (ids, (char *) get_id (items->pdata[i]));
  g_ptr_array_sort (ids, due_compare);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || !g_str_equal (ids->pdata[i], ids->pdata[n - 1]))
      ids->pdata[n++] = ids->pdata[i];
  g_ptr_array_set_size (ids, (int) n);
  g_ptr_array_add (ids, NULL);
  return ids;
}

static const char *
due_get_coverage_id (gconstpointer item)
{
  return ceasefire_record_get_id (CEASEFIRE_RECORD (((const MonitorCoverage *) item)->record));
}

static const char *
due_get_clause_id (gconstpointer item)
{
  return ((const MonitorClause *) item)->entity->id;
}

static void
due_set_ids (CeasefireFinding *finding,
             void (*set) (CeasefireFinding *finding, const char *const *ids),
             const GPtrArray *items, DueGetId get_id, gconstpointer except)
{
  g_autoptr (GPtrArray) ids = NULL;

  if (items == NULL)
    return;
  ids = due_list_ids (items, get_id, except);
  set (finding, (const char *const *) ids->pdata);
}

/* Without bound is unset. */
static double
due_get_bound (double bound)
{
  return isinf (bound) ? NAN : MIN (bound, CEASEFIRE_AMOUNT_MAX);
}

static CeasefireAmount *
due_make_amount (const MonitorQuantity *quantity, const MonitorMeasure *measure)
{
  CeasefireAmount *amount = quantity->unit ? ceasefire_amount_new (quantity->unit, NULL) : NULL;

  if (amount == NULL)
    return NULL;
  ceasefire_amount_set_of (amount, ceasefire_quantity_get_of (quantity->record));
  ceasefire_amount_set_promised (amount, quantity->least);
  if (measure == NULL || !quantity->is_counted)
    return amount;
  ceasefire_amount_set_established_low (amount, due_get_bound (measure->established.low));
  ceasefire_amount_set_established_high (amount, due_get_bound (measure->established.high));
  ceasefire_amount_set_claimed_low (amount, due_get_bound (measure->claimed.low));
  ceasefire_amount_set_claimed_high (amount, due_get_bound (measure->claimed.high));
  return amount;
}

static void
due_free_value (gpointer value)
{
  if (value)
    ceasefire_value_unref (value);
}

/* S5: For each quantity how much was promised and done. */
static void
due_set_quantities (const MonitorInstance *instance, CeasefireFinding *finding)
{
  const MonitorClause *clause = instance->clause;
  const GArray *measures = instance->outcome.measures;
  g_autoptr (GPtrArray) amounts = g_ptr_array_new_with_free_func (due_free_value);

  for (guint i = 0; clause->quantities && i < clause->quantities->len; i++)
    {
      CeasefireAmount *amount
        = due_make_amount (&g_array_index (clause->quantities, MonitorQuantity, i),
                           measures ? &g_array_index (measures, MonitorMeasure, i) : NULL);

      if (amount)
        g_ptr_array_add (amounts, amount);
    }
  if (amounts->len == 0)
    return;
  g_ptr_array_add (amounts, NULL);
  ceasefire_finding_set_quantities (finding, (CeasefireAmount *const *) amounts->pdata);
}

void
monitor_report_due (const MonitorInstance *instance, CeasefireFinding *finding)
{
  const MonitorOutcome *outcome = &instance->outcome;
  const MonitorClause *clause = instance->clause;

  /* S1 */
  ceasefire_finding_set_rests_on (finding, outcome->ground);
  due_set_ids (finding, ceasefire_finding_set_coverage, outcome->coverage, due_get_coverage_id,
               NULL);
  due_set_quantities (instance, finding);
  /* S6 */
  due_set_ids (finding, ceasefire_finding_set_waits_for, outcome->waits_for, due_get_clause_id,
               NULL);
  if (!instance->tenure->is_draft && instance->tenure->reserved != CEASEFIRE_TRUTH_YES)
    due_set_ids (finding, ceasefire_finding_set_simultaneous, clause->exchange, due_get_clause_id,
                 clause);
}
