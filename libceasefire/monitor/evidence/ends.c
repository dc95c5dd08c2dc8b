/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/ends.h"

/* S3: A clause ends where another agreement takes the place of its own, or another clause its place;
   and at an unknown time, if its agreement is said to have ended and nothing says when. */

/* Whether the other agreement binds all parties of the old one: once the last of those has accepted it
   that are not bound otherwise. */
static MonitorBinding
ends_bind_all (const MonitorContext *context, MonitorAgreement *other, MonitorAgreement *agreement)
{
  MonitorBinding all = { .stated = CEASEFIRE_TRUTH_YES };
  const MonitorBinding *known = g_hash_table_lookup (agreement->releases, other);

  if (known)
    return *known;
  for (guint i = 0; i < agreement->bearers->len; i++)
    {
      MonitorBinding one
        = monitor_agreement_get_binding (context, other, g_ptr_array_index (agreement->bearers, i));

      if (one.stated == CEASEFIRE_TRUTH_YES)
        continue;
      /* The first that is not, or one more. */
      if (all.stated == CEASEFIRE_TRUTH_YES)
        {
          all = one;
          continue;
        }
      ceasefire_interval_take_last (&all.since, &one.since);
      all.is_accepted = all.is_accepted && one.is_accepted;
      all.stated = MIN (all.stated, one.stated);
    }
  if (agreement->bearers->len == 0)
    all.stated = CEASEFIRE_TRUTH_NO;
  g_hash_table_insert (agreement->releases, other, g_memdup2 (&all, sizeof all));
  return all;
}

/* Whether the other agreement binds the bearer. Whoever is no party of the old one goes with all of
   its parties. */
static MonitorBinding
ends_release (const MonitorContext *context, MonitorAgreement *other, const MonitorQuery *query)
{
  MonitorAgreement *agreement = query->clause->agreement;
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, query->bearer, &context->at);
  MonitorBinding own = monitor_agreement_get_binding (context, other, query->bearer);
  MonitorBinding all;

  for (guint i = 0; i < wholes->len; i++)
    if (monitor_agreement_find_party (agreement, g_array_index (wholes, MonitorWhole, i).actor))
      return own;
  all = ends_bind_all (context, other, agreement);
  own.stated = MAX (own.stated, all.stated);
  if (own.is_accepted && all.is_accepted)
    ceasefire_interval_take_first (&own.since, &all.since);
  else if (all.is_accepted)
    own.since = all.since;
  own.is_accepted |= all.is_accepted;
  return own;
}

/* From when the other agreement is in force; a draft, from when it is said to be. */
static CeasefireInterval
ends_get_span (const MonitorContext *context, const MonitorAgreement *other,
               const MonitorClause *by)
{
  CeasefireInterval said;
  CeasefireInterval span
    = { CALENDAR_BEFORE, CALENDAR_AFTER - 1, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };

  if (other->start.is_draft && monitor_agreement_is_said (context, other, by, &said))
    {
      span.s0 = said.s0;
      span.s1 = said.s1;
    }
  else if (other->start.is_told)
    {
      span.s0 = other->start.span.s0;
      span.s1 = other->start.span.s1;
      span.doubtful = other->start.span.doubtful;
    }
  return span;
}

/* How surely it ends what binds somebody whom the other agreement binds. A draft ends nothing; if it is
   said to be in force, the end is open. */
static CeasefireTruth
ends_get_effect (const MonitorContext *context, const MonitorAgreement *other,
                 const MonitorClause *by)
{
  if (other->start.is_draft && !other->start.is_said
      && (by == NULL || monitor_clause_is_draft (context, by)))
    return CEASEFIRE_TRUTH_NO;
  if (other->start.is_draft)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return other->start.is_told ? other->start.effect : CEASEFIRE_TRUTH_YES;
}

/* S9: Not before @since, from when on the bearer is bound. */
static void
ends_append (GArray *lapses, MonitorLapse lapse, CeasefireTruth bound,
             const CeasefireInterval *since)
{
  lapse.effect = MIN (lapse.effect, bound);
  if (lapse.effect == CEASEFIRE_TRUTH_NO)
    return;
  if (since)
    {
      lapse.span.s0 = MAX (lapse.span.s0, since->s0);
      lapse.span.s1 = MAX (lapse.span.s1, since->s1);
      lapse.span.doubtful |= since->doubtful;
    }
  g_array_append_val (lapses, lapse);
}

/* @by: the clause that replaces it; NULL: the other agreement supersedes the whole. */
static void
ends_add (GArray *lapses, const MonitorContext *context, MonitorAgreement *other, MonitorClause *by,
          const MonitorQuery *query)
{
  MonitorLapse lapse = { .other = other,
                         .by = by,
                         .span = ends_get_span (context, other, by),
                         .effect = ends_get_effect (context, other, by) };
  MonitorBinding binding;

  if (lapse.effect == CEASEFIRE_TRUTH_NO)
    return;
  if (by && by->window)
    {
      lapse.span.s0 = MAX (lapse.span.s0, by->window->s0);
      lapse.span.s1 = MAX (lapse.span.s1, by->window->s1);
      lapse.span.doubtful |= by->window->doubtful;
    }
  binding = ends_release (context, other, query);
  ends_append (lapses, lapse, binding.stated, NULL);
  if (binding.stated < CEASEFIRE_TRUTH_YES && binding.is_accepted)
    ends_append (lapses, lapse, CEASEFIRE_TRUTH_YES, &binding.since);
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
  MonitorSigning signing = { 0 };

  for (guint i = 0; i < acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (acts, MonitorAct, i);

      if (act->is_known && !act->is_visible
          && (act->kind == CEASEFIRE_ACT_KIND_TERMINATE || act->kind == CEASEFIRE_ACT_KIND_WITHDRAW)
          && monitor_act_get_effect (context, act, query, &signing) > CEASEFIRE_TRUTH_NO
          && monitor_act_is_on (act, query->clause)
          && !monitor_clause_survives (query->clause, act))
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
