/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/ends.h"

/* S3: A clause ends where another agreement takes the place of its own, or another clause its place;
   and at an unknown time, if its agreement is said to have ended and nothing says when. */

/* Whether the other agreement binds all parties of the old one. */
static CeasefireTruth
ends_releases_all (const MonitorContext *context, MonitorAgreement *other,
                   MonitorAgreement *agreement)
{
  CeasefireTruth all = agreement->bearers->len > 0 ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_NO;
  gpointer known;

  if (g_hash_table_lookup_extended (agreement->releases, other, NULL, &known))
    return (CeasefireTruth) GPOINTER_TO_INT (known);
  for (guint i = 0; i < agreement->bearers->len && all > CEASEFIRE_TRUTH_NO; i++)
    all = MIN (all,
               monitor_agreement_binds (context, other, g_ptr_array_index (agreement->bearers, i)));
  g_hash_table_insert (agreement->releases, other, GINT_TO_POINTER (all));
  return all;
}

/* Whether the other agreement binds the bearer. Whoever is no party of the old one goes with all of
   its parties. */
static CeasefireTruth
ends_releases (const MonitorContext *context, MonitorAgreement *other, const MonitorQuery *query)
{
  MonitorAgreement *agreement = query->clause->agreement;
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, query->bearer, &context->at);

  for (guint i = 0; i < wholes->len; i++)
    if (monitor_agreement_find_party (agreement, g_array_index (wholes, MonitorWhole, i).actor))
      return monitor_agreement_binds (context, other, query->bearer);
  return MAX (ends_releases_all (context, other, agreement),
              monitor_agreement_binds (context, other, query->bearer));
}

/* From when the other agreement is in force. */
static CeasefireInterval
ends_get_span (const MonitorAgreement *other)
{
  CeasefireInterval span
    = { CALENDAR_BEFORE, CALENDAR_AFTER - 1, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };

  if (other->start.is_told)
    {
      span.s0 = other->start.span.s0;
      span.s1 = other->start.span.s1;
      span.doubtful = other->start.span.doubtful;
    }
  return span;
}

/* @by: the clause that replaces it; NULL: the other agreement supersedes the whole. A draft ends
   nothing; if it is said to be in force, the end is open. */
static void
ends_add (GArray *lapses, const MonitorContext *context, MonitorAgreement *other, MonitorClause *by,
          const MonitorQuery *query)
{
  MonitorLapse lapse = { .other = other, .by = by, .span = ends_get_span (other) };
  gboolean is_draft = other->start.is_draft;

  if (is_draft && !other->start.is_said && (by == NULL || monitor_clause_is_draft (context, by)))
    return;
  lapse.effect = ends_releases (context, other, query);
  if (is_draft)
    lapse.effect = MIN (lapse.effect, CEASEFIRE_TRUTH_UNKNOWN);
  else if (other->start.is_told)
    lapse.effect = MIN (lapse.effect, other->start.effect);
  if (lapse.effect == CEASEFIRE_TRUTH_NO)
    return;
  if (by && by->window)
    {
      lapse.span.s0 = MAX (lapse.span.s0, by->window->s0);
      lapse.span.s1 = MAX (lapse.span.s1, by->window->s1);
      lapse.span.doubtful |= by->window->doubtful;
    }
  g_array_append_val (lapses, lapse);
}

/* Whether an agreement that is no draft supersedes this one, or replaces the clause. */
static gboolean
ends_is_followed (const MonitorClause *clause)
{
  const GPtrArray *superseded_by = clause->agreement->superseded_by;

  for (guint i = 0; i < superseded_by->len; i++)
    if (!((const MonitorAgreement *) g_ptr_array_index (superseded_by, i))->start.is_draft)
      return TRUE;
  for (; clause; clause = clause->around)
    for (guint i = 0; i < clause->replaced_by->len; i++)
      {
        const MonitorClause *by = g_ptr_array_index (clause->replaced_by, i);

        if (!by->agreement->start.is_draft)
          return TRUE;
      }
  return FALSE;
}

/* Whether an act that comes after the time asked for dates the end. */
static gboolean
ends_is_dated_later (const MonitorContext *context, const MonitorQuery *query)
{
  const GArray *acts = query->clause->agreement->acts;

  for (guint i = 0; i < acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (acts, MonitorAct, i);

      if (act->is_known && !act->is_visible
          && (act->kind == CEASEFIRE_ACT_KIND_TERMINATE || act->kind == CEASEFIRE_ACT_KIND_WITHDRAW)
          && monitor_act_get_effect (context, act, query) > CEASEFIRE_TRUTH_NO
          && monitor_act_is_on (act, query->clause))
        return TRUE;
    }
  return FALSE;
}

static gboolean
ends_is_dated (const GArray *lapses, const MonitorContext *context, const MonitorQuery *query)
{
  const MonitorClause *clause = query->clause;
  const CeasefireInterval *in_force = clause->agreement->in_force;

  if ((in_force && in_force->e1 != CALENDAR_AFTER) || ends_is_dated_later (context, query))
    return TRUE;
  for (guint i = 0; i < lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (lapses, MonitorLapse, i);

      if (lapse->act && lapse->effect > CEASEFIRE_TRUTH_NO
          && (lapse->act->kind == CEASEFIRE_ACT_KIND_TERMINATE
              || lapse->act->kind == CEASEFIRE_ACT_KIND_WITHDRAW))
        return TRUE;
    }
  return ends_is_followed (clause);
}

/* S16: The end of the agreement leaves what survives in no doubt, unless it is superseded. */
static gboolean
ends_is_said (const MonitorClause *clause)
{
  CeasefireAgreementStatus status = clause->agreement->status;

  if (status == CEASEFIRE_AGREEMENT_STATUS_SUPERSEDED)
    return TRUE;
  return !clause->survives
         && (status == CEASEFIRE_AGREEMENT_STATUS_TERMINATED
             || status == CEASEFIRE_AGREEMENT_STATUS_EXPIRED);
}

void
monitor_add_ends (GArray *lapses, const MonitorContext *context, const MonitorQuery *query)
{
  const MonitorClause *clause = query->clause;
  const GPtrArray *superseded_by = clause->agreement->superseded_by;
  MonitorLapse undated
    = { .effect = CEASEFIRE_TRUTH_UNKNOWN,
        .span = { CALENDAR_BEFORE, CALENDAR_AFTER - 1, CALENDAR_AFTER, CALENDAR_AFTER, FALSE } };

  if (ends_is_said (clause) && !ends_is_dated (lapses, context, query))
    g_array_append_val (lapses, undated);
  for (guint i = 0; i < superseded_by->len; i++)
    ends_add (lapses, context, g_ptr_array_index (superseded_by, i), NULL, query);
  for (; clause; clause = clause->around)
    for (guint i = 0; i < clause->replaced_by->len; i++)
      {
        MonitorClause *by = g_ptr_array_index (clause->replaced_by, i);

        ends_add (lapses, context, by->agreement, by, query);
      }
}
