/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/lots.h"

#include "monitor/verdict/amount.h"
#include "monitor/verdict/performance.h"

/* Decides a duty that asks for so much of something (S5). */

MonitorLots *
monitor_lots_new (void)
{
  MonitorLots *self = g_new0 (MonitorLots, 1);

  self->established = g_ptr_array_new ();
  self->claimed = g_ptr_array_new ();
  self->contested = g_ptr_array_new ();
  self->perhaps = g_ptr_array_new ();
  self->late = g_ptr_array_new ();
  return self;
}

void
monitor_lots_free (MonitorLots *self)
{
  g_ptr_array_unref (self->established);
  g_ptr_array_unref (self->claimed);
  g_ptr_array_unref (self->contested);
  g_ptr_array_unref (self->perhaps);
  g_ptr_array_unref (self->late);
  g_free (self);
}

void
monitor_lots_add (MonitorLots *self, MonitorAssessment *assessment, guint bits)
{
  const guint claimed = MONITOR_DUTY_DONE | MONITOR_DUTY_DONE_CLAIMED;

  if (bits & MONITOR_DUTY_DONE)
    g_ptr_array_add (self->established, assessment);
  if (bits & claimed)
    g_ptr_array_add (self->claimed, assessment);
  if (bits & (claimed | MONITOR_DUTY_DONE_CONTESTED))
    g_ptr_array_add (self->contested, assessment);
  if (bits & (claimed | MONITOR_DUTY_DONE_PERHAPS))
    g_ptr_array_add (self->perhaps, assessment);
  if (assessment->purpose == MONITOR_PURPOSE_PERFORMANCE
      && assessment->verdict == MONITOR_VERDICT_ESTABLISHED
      && (bits & (MONITOR_DUTY_DONE | MONITOR_DUTY_DONE_PERHAPS | MONITOR_DUTY_LATE)))
    g_ptr_array_add (self->late, assessment);
}

MonitorMeasure
monitor_lots_measure (const MonitorLots *self, MonitorContext *context,
                      const MonitorQuantity *quantity)
{
  return (MonitorMeasure){ monitor_amount_sum (context, quantity, self->established, FALSE),
                           monitor_amount_sum (context, quantity, self->claimed, TRUE) };
}

/* The lower bounds of what was done. */
typedef struct
{
  double established, claimed, contested, perhaps, late;
  double most; /* of what may have been done in time */
} LotsAmounts;

static LotsAmounts
lots_sum (const MonitorLots *self, const MonitorDutyCase *one, const MonitorQuantity *quantity)
{
  MonitorContext *context = one->context;
  const MonitorAmount perhaps = monitor_amount_sum (context, quantity, self->perhaps, TRUE);

  return (LotsAmounts){
    monitor_amount_sum (context, quantity, self->established, FALSE).low,
    monitor_amount_sum (context, quantity, self->claimed, TRUE).low,
    monitor_amount_sum (context, quantity, self->contested, TRUE).low,
    perhaps.low,
    monitor_amount_sum (context, quantity, self->late, FALSE).low,
    perhaps.high,
  };
}

/* S5, R8.35 */
static gboolean
lots_is_contested (guint bits, const LotsAmounts *amounts, double least)
{
  gboolean is_silent = amounts->claimed <= 0 && amounts->contested <= 0;

  if ((bits & MONITOR_DUTY_OMITTED_CONTESTED)
      || ((bits & MONITOR_DUTY_OMITTED_ALLEGED) && amounts->claimed >= least))
    return TRUE;
  return (bits & MONITOR_DUTY_DONE_CONTESTED) && amounts->claimed < least
         && (amounts->contested >= least || is_silent);
}

/* S5, R8.37 */
static gboolean
lots_decide_late (const MonitorDutyCase *one, const LotsAmounts *amounts, double least,
                  MonitorDutyResult *result)
{
  *result = (MonitorDutyResult){ .status = CEASEFIRE_FINDING_STATUS_VIOLATED,
                                 .remedied = CEASEFIRE_REMEDY_CLAIMED };
  if (one->bits & MONITOR_DUTY_LATE)
    result->remedied = amounts->late >= least ? CEASEFIRE_REMEDY_YES : CEASEFIRE_REMEDY_PARTLY;
  else if (one->bits & MONITOR_DUTY_LATE_ADMITTED)
    return TRUE;
  else if (one->bits & MONITOR_DUTY_OMITTED_ALLEGED)
    *result = (MonitorDutyResult){ .status = CEASEFIRE_FINDING_STATUS_ALLEGED,
                                   .remedied = CEASEFIRE_REMEDY_NO };
  else
    return FALSE;
  return TRUE;
}

/* S5, R8.38, R8.39 */
static MonitorDutyResult
lots_decide_lack (const MonitorDutyCase *one, const LotsAmounts *amounts, double least)
{
  MonitorDutyResult result = { .remedied = one->bits & MONITOR_DUTY_LATE_TOLD
                                             ? CEASEFIRE_REMEDY_CLAIMED
                                             : CEASEFIRE_REMEDY_NO };

  if (amounts->claimed > 0 || amounts->contested > 0)
    {
      result.is_watched = one->is_watched;
      result.is_word = !one->is_watched && amounts->claimed <= 0;
      if (one->is_watched)
        result.status = CEASEFIRE_FINDING_STATUS_VIOLATED;
      else
        result.status = amounts->claimed > 0 ? CEASEFIRE_FINDING_STATUS_PARTIAL
                                             : CEASEFIRE_FINDING_STATUS_CONTESTED;
      return result;
    }
  if (!(one->bits & (MONITOR_DUTY_DONE | MONITOR_DUTY_DONE_CLAIMED)))
    {
      MonitorDutyCase lacking = *one;

      /* What is surely too little need not have been in time. */
      if (one->is_watched && amounts->most < least)
        lacking.bits &= ~(guint) MONITOR_DUTY_DONE_PERHAPS;
      return monitor_duty_decide_silence (&lacking);
    }
  result.status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
  result.unknown = MONITOR_UNKNOWN_QUANTITY;
  result.is_word = TRUE;
  result.remedied = CEASEFIRE_REMEDY_NO;
  return result;
}

/* S5, R8.34, R8.36: The first line that applies. */
static MonitorDutyResult
lots_decide (const MonitorLots *self, const MonitorDutyCase *one, const MonitorQuantity *quantity)
{
  const LotsAmounts amounts = lots_sum (self, one, quantity);
  MonitorDutyResult result = { .remedied = CEASEFIRE_REMEDY_NO, .is_word = TRUE };

  if (amounts.established >= quantity->least)
    result.status = CEASEFIRE_FINDING_STATUS_COMPLIED;
  else if (one->bits & MONITOR_DUTY_OMITTED)
    {
      result.status = CEASEFIRE_FINDING_STATUS_VIOLATED;
      result.is_word = FALSE;
    }
  else if (lots_is_contested (one->bits, &amounts, quantity->least))
    result.status = CEASEFIRE_FINDING_STATUS_CONTESTED;
  else if (amounts.claimed >= quantity->least)
    result.status = CEASEFIRE_FINDING_STATUS_CLAIMED;
  else if (amounts.perhaps >= quantity->least)
    {
      result.status = CEASEFIRE_FINDING_STATUS_UNKNOWN;
      result.aspects = MONITOR_BIT (MONITOR_TIME);
    }
  else if (!monitor_duty_decide_due (one, &result)
           && !lots_decide_late (one, &amounts, quantity->least, &result))
    result = lots_decide_lack (one, &amounts, quantity->least);
  return result;
}

MonitorDutyResult
monitor_duty_sum_up (const GArray *results)
{
  guint n[CEASEFIRE_FINDING_STATUS_PARTIAL + 1] = { 0 };
  MonitorDutyResult worst = { .remedied = CEASEFIRE_REMEDY_YES };

  for (guint i = 0; i < results->len; i++)
    n[g_array_index (results, MonitorDutyResult, i).status]++;
  worst.status = monitor_outcome_sum_up (n);
  for (guint i = 0; i < results->len; i++)
    {
      const MonitorDutyResult *result = &g_array_index (results, MonitorDutyResult, i);

      if (result->status != worst.status)
        continue;
      worst.aspects |= result->aspects;
      worst.unknown |= result->unknown;
      worst.is_watched |= result->is_watched;
      worst.is_word |= result->is_word;
      worst.remedied = monitor_remedy_get_least (worst.remedied, result->remedied);
    }
  if (!n[worst.status])
    worst.remedied = CEASEFIRE_REMEDY_NO;
  return worst;
}

gboolean
monitor_clause_is_counted (const MonitorClause *clause)
{
  for (guint i = 0; clause->quantities && i < clause->quantities->len; i++)
    if (g_array_index (clause->quantities, MonitorQuantity, i).is_counted)
      return TRUE;
  return FALSE;
}

MonitorDutyResult
monitor_lots_decide (const MonitorLots *self, const MonitorDutyCase *one)
{
  const GArray *quantities = one->instance->clause->quantities;
  g_autoptr (GArray) results = g_array_new (FALSE, FALSE, sizeof (MonitorDutyResult));
  MonitorDutyResult result;

  for (guint i = 0; i < quantities->len; i++)
    {
      const MonitorQuantity *quantity = &g_array_index (quantities, MonitorQuantity, i);

      if (!quantity->is_counted)
        continue;
      result = lots_decide (self, one, quantity);
      g_array_append_val (results, result);
    }
  result = monitor_duty_sum_up (results);
  /* There is no "so far" between quantities. */
  if (result.status == CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR)
    {
      result.status = CEASEFIRE_FINDING_STATUS_NOT_DUE;
      for (guint i = 0; i < results->len; i++)
        result.unknown |= g_array_index (results, MonitorDutyResult, i).unknown;
    }
  return result;
}
