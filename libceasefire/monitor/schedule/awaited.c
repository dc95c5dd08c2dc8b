/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/schedule/awaited.h"

#include "monitor/schedule/triggers.h"

/* Waiting for the performance of other clauses (S6, R4.11). */

/* How many replacements of a clause are followed, one by another. */
#define AWAITED_CHAIN_MAX 64

typedef struct
{
  MonitorContext *context;
  const MonitorInstance *instance;
  GPtrArray *clauses; /* of MonitorClause: those awaited, grown by what replaces them */
  guint n_named;      /* the first so many are named by the trigger */
} Awaited;

static const CeasefireInterval awaited_never
  = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_BEFORE, FALSE };

static void
awaited_add_clause (Awaited *self, MonitorClause *clause)
{
  if (!g_ptr_array_find (self->clauses, clause, NULL)
      && self->clauses->len < self->n_named + AWAITED_CHAIN_MAX)
    g_ptr_array_add (self->clauses, clause);
}

/* Whether another clause surely has replaced this one by the time asked for. */
static gboolean
awaited_is_replacement (const Awaited *self, const MonitorLapse *lapse)
{
  return lapse->by && lapse->by->instances->len > 0 && lapse->effect == CEASEFIRE_TRUTH_YES
         && ceasefire_interval_contains (&lapse->span, &self->context->at) == CEASEFIRE_TRUTH_YES;
}

/* S4: Whoever awaits a replaced clause awaits all that replaces it, unless it was performed before the first
   of them did. */
static gboolean
awaited_is_replaced (Awaited *self, const MonitorInstance *other, const MonitorPerformed *performed)
{
  const GArray *lapses = other->tenure->lapses;
  gboolean is_replaced = FALSE;

  for (guint i = 0; i < lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (lapses, MonitorLapse, i);

      is_replaced |= awaited_is_replacement (self, lapse)
                     && (performed->truth != CEASEFIRE_TRUTH_YES
                         || ceasefire_interval_before (&performed->when, &lapse->span)
                              != CEASEFIRE_TRUTH_YES);
    }
  for (guint i = 0; is_replaced && i < lapses->len; i++)
    if (awaited_is_replacement (self, &g_array_index (lapses, MonitorLapse, i)))
      awaited_add_clause (self, g_array_index (lapses, MonitorLapse, i).by);
  return is_replaced;
}

/* S4: What was taken from a bearer is not awaited any more: the event is whichever came first. */
static void
awaited_apply_end (const Awaited *self, const MonitorInstance *other, MonitorPerformed *performed)
{
  CeasefireInterval when;
  CeasefireTruth ended = monitor_tenure_find_end (other->tenure, &self->context->at, &when);

  if (ended == CEASEFIRE_TRUTH_YES && performed->truth == CEASEFIRE_TRUTH_YES)
    ceasefire_interval_take_first (&performed->when, &when);
  else if (ended == CEASEFIRE_TRUTH_YES)
    *performed = (MonitorPerformed){ CEASEFIRE_TRUTH_YES, when, FALSE };
  else if (ended == CEASEFIRE_TRUTH_UNKNOWN && performed->truth == CEASEFIRE_TRUTH_NO)
    *performed = (MonitorPerformed){ CEASEFIRE_TRUTH_UNKNOWN, monitor_unknown, FALSE };
}

/* All bearers must have done it, so the last of them counts. FALSE if nobody is awaited. If the trigger
   names an actor whom the clause does not bind, it is never performed. */
static gboolean
awaited_ask_clause (Awaited *self, const MonitorClause *clause, MonitorPerformed *all)
{
  gboolean is_named = FALSE;
  gboolean is_awaited = FALSE;

  *all = (MonitorPerformed){ CEASEFIRE_TRUTH_YES, awaited_never, FALSE };
  for (guint i = 0; i < clause->instances->len; i++)
    {
      const MonitorInstance *other = g_ptr_array_index (clause->instances, i);
      MonitorPerformed performed = other->outcome.performed;

      if (monitor_trigger_names (self->context, self->instance, other->bearer)
          != CEASEFIRE_TRUTH_YES)
        continue;
      is_named = TRUE;
      /* S4: Who is not bound is not awaited. */
      if (performed.is_free || awaited_is_replaced (self, other, &performed))
        continue;
      awaited_apply_end (self, other, &performed);
      is_awaited = TRUE;
      all->truth = MIN (all->truth, performed.truth);
      ceasefire_interval_take_last (&all->when, &performed.when);
    }
  if (!is_named)
    *all = (MonitorPerformed){ CEASEFIRE_TRUTH_NO, monitor_unknown, FALSE };
  return is_awaited || !is_named;
}

/* Who replaces what it waits for is in an exchange with itself. */
static gboolean
awaited_is_partner (const Awaited *self, const MonitorClause *clause)
{
  const MonitorClause *own = self->instance->clause;

  return clause == own || (own->exchange && own->exchange == clause->exchange);
}

static void
awaited_list_named (Awaited *self)
{
  const GPtrArray *named = self->instance->clause->awaited;

  for (guint i = 0; i < named->len; i++)
    {
      const MonitorEntity *entity = g_ptr_array_index (named, i);

      if (entity->kind == MONITOR_IS_CLAUSE)
        g_ptr_array_add (self->clauses, entity->node);
    }
  self->n_named = self->clauses->len;
}

/* Whether all that the trigger names are clauses that bind somebody. */
static gboolean
awaited_is_known (const Awaited *self)
{
  if (self->n_named < self->instance->clause->awaited->len || self->n_named == 0)
    return FALSE;
  for (guint i = 0; i < self->n_named; i++)
    if (((const MonitorClause *) g_ptr_array_index (self->clauses, i))->instances->len == 0)
      return FALSE;
  return TRUE;
}

void
monitor_await (MonitorContext *context, const MonitorInstance *instance, MonitorAwaited *self)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new ();
  Awaited awaited = { context, instance, clauses, 0 };

  *self = (MonitorAwaited){ .truth = CEASEFIRE_TRUTH_YES,
                            .when = awaited_never,
                            .all = CEASEFIRE_TRUTH_YES,
                            .all_when = awaited_never,
                            .missing = g_ptr_array_new () };
  awaited_list_named (&awaited);
  if (!awaited_is_known (&awaited))
    self->truth = self->all = CEASEFIRE_TRUTH_NO;
  for (guint i = 0; i < clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (clauses, i);
      gboolean is_partner = awaited_is_partner (&awaited, clause);
      MonitorPerformed performed;

      /* Who replaces what it waits for waits for itself: its days never begin. */
      if (clause == instance->clause)
        performed = (MonitorPerformed){ CEASEFIRE_TRUTH_NO, monitor_unknown, FALSE };
      else if (!awaited_ask_clause (&awaited, clause, &performed))
        continue;
      self->all = MIN (self->all, performed.truth);
      ceasefire_interval_take_last (&self->all_when, &performed.when);
      self->has_partners |= is_partner;
      if (is_partner)
        continue;
      self->truth = MIN (self->truth, performed.truth);
      ceasefire_interval_take_last (&self->when, &performed.when);
      if (performed.truth != CEASEFIRE_TRUTH_YES)
        g_ptr_array_add (self->missing, clause);
    }
}
