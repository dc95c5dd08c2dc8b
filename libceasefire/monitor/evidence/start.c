/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/start.h"

/* S2: Drafts, and how an agreement enters into force: on the date that it states, by an act, or once
   all have accepted it. */

static gboolean
start_has_draft_status (const MonitorAgreement *agreement)
{
  return agreement->status == CEASEFIRE_AGREEMENT_STATUS_PROPOSED
         || agreement->status == CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION
         || agreement->status == CEASEFIRE_AGREEMENT_STATUS_REJECTED;
}

static void
start_begin (MonitorStart *start, CeasefireTruth effect, const CeasefireInterval *when)
{
  start->is_told = TRUE;
  start->effect = effect;
  start->span
    = (CeasefireInterval){ when->s0, when->s1, CALENDAR_AFTER, CALENDAR_AFTER, when->doubtful };
}

static void
start_begin_earlier (MonitorStart *start, const CeasefireInterval *when)
{
  start->span.s0 = MIN (start->span.s0, when->s0);
  start->span.s1 = MIN (start->span.s1, when->s1);
  start->span.doubtful |= when->doubtful;
}

/* Of several, which must not depend on their order. */
static gboolean
start_is_earlier (const MonitorAct *act, const MonitorAct *other)
{
  if (other == NULL || act->when->s0 != other->when->s0)
    return other == NULL || act->when->s0 < other->when->s0;
  return act->when->s1 < other->when->s1;
}

/* The first of the acts of that effect. One that names clauses or actors brings no agreement into
   force. */
static void
start_find_act (const MonitorAgreement *agreement, CeasefireTruth effect, MonitorStart *start)
{
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (act->kind != CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE || !act->is_visible || act->clauses
          || act->actors || monitor_act_get_general_effect (act) != effect)
        continue;
      if (effect == CEASEFIRE_TRUTH_UNKNOWN && start_is_earlier (act, start->act))
        start->act = act;
      if (start->is_told)
        start_begin_earlier (start, act->when);
      else
        start_begin (start, effect, act->when);
    }
}

typedef struct
{
  MonitorAgreement *agreement;
  const MonitorAct *act;
} EntryAcceptance;

static void
start_visit_accepted (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  const EntryAcceptance *self = user_data;
  const CeasefireInterval *when = self->act->when;
  MonitorAcceptance *first = g_hash_table_lookup (self->agreement->acceptances, entity);

  if (strength != CEASEFIRE_TRUTH_YES
      || monitor_agreement_find_party (self->agreement, entity) == NULL
      || (self->act->actors && !monitor_list_has (self->act->actors, entity)))
    return;
  if (first == NULL)
    {
      first = g_new (MonitorAcceptance, 1);
      *first = (MonitorAcceptance){ self->act, *when };
      g_hash_table_insert (self->agreement->acceptances, entity, first);
    }
  if (when->s0 < first->when.s0)
    first->act = self->act;
  first->when.s0 = MIN (first->when.s0, when->s0);
  first->when.s1 = MIN (first->when.s1, when->s1);
  first->when.doubtful |= when->doubtful;
}

/* The first acceptance of each party by somebody who speaks for it. @is_named: by those that name actors,
   which bring no agreement into force. */
static void
start_add_acceptances (const MonitorContext *context, MonitorAgreement *agreement,
                       gboolean is_named)
{
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);
      EntryAcceptance acceptance = { agreement, act };

      if (act->kind == CEASEFIRE_ACT_KIND_ACCEPT && act->is_visible && act->clauses == NULL
          && (act->actors != NULL) == is_named)
        monitor_act_walk (act, context->world, start_visit_accepted, &acceptance);
    }
}

/* The last of the first acceptances of all that it is to bind. */
static void
start_find_acceptances (const MonitorAgreement *agreement, MonitorStart *start)
{
  CeasefireInterval last = monitor_always;

  for (guint i = 0; i < agreement->bearers->len; i++)
    {
      const MonitorAcceptance *first
        = g_hash_table_lookup (agreement->acceptances, g_ptr_array_index (agreement->bearers, i));

      if (first == NULL)
        return;
      last.s0 = MAX (last.s0, first->when.s0);
      last.s1 = MAX (last.s1, first->when.s1);
      last.doubtful |= first->when.doubtful;
    }
  if (agreement->bearers->len > 0)
    start_begin (start, CEASEFIRE_TRUTH_YES, &last);
}

/* Whether somebody says that it is in force, from some time before the one asked for; from when at
   first. */
static gboolean
start_is_asserted (const MonitorContext *context, const MonitorEntity *about,
                   CeasefireInterval *first)
{
  gboolean is_said = FALSE;

  for (guint i = 0; about->claims && i < about->claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (about->claims, i);
      guint n_dates = claim->dates ? claim->dates->len : 0;

      if (claim->is_void || claim->aspect != MONITOR_FORCE
          || claim->stance != MONITOR_STANCE_ASSERT)
        continue;
      for (guint j = 0; j < MAX (n_dates, 1); j++)
        {
          const CeasefireInterval *from = n_dates ? g_ptr_array_index (claim->dates, j)
                                                  : claim->statement->when;

          if (from && from->s0 >= context->at.e1)
            continue;
          is_said = TRUE;
          first->s0 = MIN (first->s0, from ? from->s0 : CALENDAR_BEFORE);
          first->s1 = MIN (first->s1, from ? from->s1 : CALENDAR_BEFORE);
        }
    }
  return is_said;
}

/* The clause, or one around it. */
static gboolean
start_is_clause_asserted (const MonitorContext *context, const MonitorClause *clause,
                          CeasefireInterval *first)
{
  gboolean is_said = FALSE;

  for (; clause; clause = clause->around)
    is_said |= start_is_asserted (context, clause->entity, first);
  return is_said;
}

static const CeasefireInterval start_never
  = { CALENDAR_AFTER, CALENDAR_AFTER, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };

gboolean
monitor_agreement_is_said (const MonitorContext *context, const MonitorAgreement *agreement,
                           const MonitorClause *clause, CeasefireInterval *from)
{
  gboolean is_said;

  *from = start_never;
  is_said = start_is_asserted (context, agreement->entity, from);
  is_said |= start_is_clause_asserted (context, clause, from);
  return is_said;
}

static void
start_add_voices (MonitorAgreement *agreement, const MonitorEntity *about)
{
  agreement->n_voices += about->claims ? about->claims->len : 0;
  ceasefire_digest_add (&agreement->digest, monitor_claims_digest (about));
}

/* Computes the digest of the claims and visible acts that concern the agreement. */
static void
start_note_voices (MonitorAgreement *agreement)
{
  agreement->n_voices = agreement->acts->len + agreement->superseded_by->len;
  agreement->digest = (CeasefireDigest){ 0, 0 };
  start_add_voices (agreement, agreement->entity);
  for (guint i = 0; i < agreement->acts->len; i++)
    {
      const MonitorAct *act = &g_array_index (agreement->acts, MonitorAct, i);

      if (act->is_visible)
        ceasefire_digest_add (&agreement->digest, ceasefire_bytes_digest (&i, sizeof i));
      if (act->statement)
        start_add_voices (agreement, act->statement);
    }
}

void
monitor_agreement_settle (const MonitorContext *context, MonitorAgreement *agreement)
{
  MonitorStart *start = &agreement->start;
  CeasefireInterval said;

  g_hash_table_remove_all (agreement->releases);
  monitor_acts_settle (context, agreement);
  g_hash_table_remove_all (agreement->acceptances);
  start_add_acceptances (context, agreement, FALSE);
  *start = (MonitorStart){ .effect = CEASEFIRE_TRUTH_NO };
  if (agreement->in_force)
    {
      start_begin (start, CEASEFIRE_TRUTH_YES, agreement->in_force);
      start->span = *agreement->in_force;
    }
  if (!start->is_told)
    start_find_act (agreement, CEASEFIRE_TRUTH_YES, start);
  if (!start->is_told)
    start_find_acceptances (agreement, start);
  if (!start->is_told)
    start_find_act (agreement, CEASEFIRE_TRUTH_UNKNOWN, start);
  start_add_acceptances (context, agreement, TRUE);
  start->is_draft = !start->is_told && start_has_draft_status (agreement);
  start->is_said = monitor_agreement_is_said (context, agreement, NULL, &said);
  start_note_voices (agreement);
}

gboolean
monitor_clause_is_draft (const MonitorContext *context, const MonitorClause *clause)
{
  const MonitorStart *start = &clause->agreement->start;

  CeasefireInterval said = start_never;

  return start->is_draft && !start->is_said && !start_is_clause_asserted (context, clause, &said);
}

/* S9: An organ is bound as the party is, but for an entry of its own. An acceptance binds both. */
MonitorBinding
monitor_agreement_get_binding (const MonitorContext *context, const MonitorAgreement *agreement,
                               MonitorEntity *actor)
{
  g_autoptr (GArray) wholes = monitor_list_wholes (context->world, actor, &context->at);
  gboolean has_entry = monitor_agreement_find_party (agreement, actor) != NULL;
  MonitorBinding binding = { .stated = CEASEFIRE_TRUTH_NO };

  for (guint i = 0; i < wholes->len; i++)
    {
      const MonitorWhole *whole = &g_array_index (wholes, MonitorWhole, i);
      const MonitorParty *party = monitor_agreement_find_party (agreement, whole->actor);
      const MonitorAcceptance *accepted
        = g_hash_table_lookup (agreement->acceptances, whole->actor);

      if (party && (i == 0 || !has_entry))
        binding.stated = MAX (binding.stated, MIN (party->bound, whole->strength));
      if (accepted == NULL || whole->strength < CEASEFIRE_TRUTH_YES)
        continue;
      if (binding.is_accepted)
        ceasefire_interval_take_first (&binding.since, &accepted->when);
      else
        binding.since = accepted->when;
      binding.is_accepted = TRUE;
    }
  return binding;
}
