/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/worlds/maker.h"

#include <ceasefire/ceasefire-agreement.h>

/* Agreements with clauses of every sort. */

static const char *const protected_ones[] = { "civ", "b", "a", "n1", "city", NULL };
static const char *const excluded_ones[] = { "x", "xb", "abroad", NULL };
static const char *const scopes[]
  = { "country", "country", "country", "region", "north", "zone", "city", NULL };
static const char *const bearing[] = { "a", "b", "a", "b", "a", "b", "c", "a1", "pa", NULL };

static CeasefireTrigger *
world_make_trigger (Maker *self)
{
  CeasefireTrigger *trigger = ceasefire_trigger_new ();
  g_auto (GStrv) actors = world_pick_some (self, bearing, 2);
  g_auto (GStrv) places = world_pick_some (self, world_places, 1);
  g_auto (GStrv) targets = world_pick_some (self, protected_ones, 1);
  guint kind = world_below (self, self->clauses->len > 0 ? 4 : 1);
  const char *clause
    = kind > 0 ? g_ptr_array_index (self->clauses, world_below (self, self->clauses->len)) : NULL;

  if (kind == 0)
    {
      ceasefire_trigger_set_action (trigger, world_pick (self, world_actions));
      if (world_chance (self, 30))
        ceasefire_trigger_set_actors (trigger, (const char *const *) actors);
      if (world_chance (self, 20))
        ceasefire_trigger_set_places (trigger, (const char *const *) places);
      if (world_chance (self, 20))
        ceasefire_trigger_set_targets (trigger, (const char *const *) targets);
    }
  else if (kind == 1)
    ceasefire_trigger_set_breach_of (trigger, clause);
  else if (kind == 2)
    ceasefire_trigger_set_compliance_with (trigger, clause);
  else
    {
      ceasefire_trigger_set_clause (trigger, clause);
      ceasefire_trigger_set_days_without_breach (trigger, 1 + world_below (self, 4));
    }
  return trigger;
}

static CeasefireDeadline *
world_make_deadline (Maker *self)
{
  CeasefireDeadline *deadline = ceasefire_deadline_new ();
  g_autoptr (CeasefireDate) at = world_chance (self, 40) ? world_parse_date ("2016-09-06")
                                                         : world_make_time (self);
  g_autoptr (CeasefireDuration) within = world_make_duration (self, world_chance (self, 50));
  guint kind = world_below (self, 4);

  if (kind < 2)
    ceasefire_deadline_set_at (deadline, at);
  else
    {
      ceasefire_deadline_set_after (deadline,
                                    kind == 2 ? CEASEFIRE_ANCHOR_ENTRY : CEASEFIRE_ANCHOR_TRIGGER);
      if (world_chance (self, 95))
        ceasefire_deadline_set_within (deadline, within);
    }
  return deadline;
}

static void
world_add_exceptions (Maker *self, CeasefireClause *clause)
{
  static const char *const kinds[]
    = { "self-defence", "self-defence", "return-fire", "humanitarian", "consent", NULL };
  static const char *const requires[] = { "proportionate", NULL };
  guint n = world_chance (self, 45) ? 1 + world_below (self, 2) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireException) exception
        = ceasefire_exception_new (world_pick (self, kinds), NULL);
      g_autoptr (CeasefireDuration) within = world_make_duration (self, FALSE);

      if (world_chance (self, 75))
        ceasefire_exception_set_within (exception, within);
      if (world_chance (self, 50))
        ceasefire_exception_set_requires (exception, requires);
      if (self->clauses->len > 0 && world_chance (self, 40))
        ceasefire_exception_set_clause (
          exception, g_ptr_array_index (self->clauses, world_below (self, self->clauses->len)));
      ceasefire_clause_add_exception (clause, exception);
    }
}

/* Whom, with what and where. */
static void
world_make_scope (Maker *self, CeasefireClause *clause)
{
  g_auto (GStrv) whom = world_pick_some (self, protected_ones, 2);
  g_auto (GStrv) without = world_pick_some (self, excluded_ones, 2);
  g_auto (GStrv) means = world_pick_some (self, world_means, 2);
  g_auto (GStrv) places = world_pick_some (self, scopes, 2);

  if (world_chance (self, 20))
    ceasefire_clause_set_targets (clause, (const char *const *) whom);
  if (world_chance (self, 25))
    ceasefire_clause_set_excluded (clause, (const char *const *) without);
  if (world_chance (self, 18))
    ceasefire_clause_set_means (clause, (const char *const *) means);
  if (world_chance (self, 15))
    ceasefire_clause_set_means_open (clause, TRUE);
  if (world_chance (self, 45))
    ceasefire_clause_set_places (clause, (const char *const *) places);
  if (world_noise (self, 15))
    ceasefire_clause_set_bearer_controlled (clause, TRUE);
  if (world_chance (self, 12))
    ceasefire_clause_set_own_side (clause, TRUE);
  if (world_noise (self, 30))
    ceasefire_clause_set_proxies (
      clause, (CeasefireProxies) world_pick_enum (self, CEASEFIRE_TYPE_PROXIES));
  if (world_noise (self, 20))
    ceasefire_clause_set_members (
      clause, (CeasefireProxies) world_pick_enum (self, CEASEFIRE_TYPE_PROXIES));
}

static void
world_make_ban (Maker *self, CeasefireClause *clause)
{
  static const char *const bans[]
    = { "attack", "attack", "use-force", "shelling", "deny-access", NULL };

  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_PROHIBITION);
  ceasefire_clause_set_action (clause, world_pick (self, bans));
  world_add_exceptions (self, clause);
  if (world_chance (self, 8))
    {
      g_autoptr (CeasefireTrigger) trigger = world_make_trigger (self);

      ceasefire_clause_set_trigger (clause, trigger);
    }
}

static void
world_make_upkeep (Maker *self, CeasefireClause *clause)
{
  static const char *const kept[] = { "allow-access", "allow-assistance", "monitor", NULL };
  static const char *const broken[] = { "deny-access", "attack", "blockade", NULL };
  static const char *const qualities[]
    = { "safe", "rapid", "immediate", "unhindered", "sustained", NULL };
  g_auto (GStrv) breaches = world_pick_some (self, broken, 2);
  g_auto (GStrv) manner = world_pick_some (self, qualities, 3);

  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_OBLIGATION);
  ceasefire_clause_set_duty (clause, CEASEFIRE_DUTY_MAINTAIN);
  ceasefire_clause_set_action (clause, world_pick (self, kept));
  if (world_chance (self, 50))
    ceasefire_clause_set_breached_by (clause, (const char *const *) breaches);
  if (world_chance (self, 70))
    ceasefire_clause_set_qualities (clause, (const char *const *) manner);
  world_add_exceptions (self, clause);
}

static void
world_make_task (Maker *self, CeasefireClause *clause)
{
  static const char *const tasks[]
    = { "withdraw-weapons", "withdraw", "withdraw", "allow-access", "grant-permit", NULL };

  ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_OBLIGATION);
  if (world_chance (self, 80))
    ceasefire_clause_set_duty (clause, CEASEFIRE_DUTY_ACHIEVE);
  ceasefire_clause_set_action (clause, world_pick (self, tasks));
  if (world_chance (self, 75))
    {
      g_autoptr (CeasefireDeadline) deadline = world_make_deadline (self);

      ceasefire_clause_set_deadline (clause, deadline);
    }
  if (world_chance (self, 45))
    {
      g_autoptr (CeasefireTrigger) trigger = world_make_trigger (self);

      ceasefire_clause_set_trigger (clause, trigger);
    }
  /* Whether periods count from the trigger is said nowhere. */
  if (ceasefire_clause_get_trigger (clause) == NULL && world_chance (self, 35))
    {
      static const char *const lengths[] = { "P3D", "P7D", "P5D", "P10D", "P1M", NULL };
      g_autoptr (CeasefireDuration) every
        = ceasefire_duration_new (world_pick (self, lengths), NULL);

      ceasefire_clause_set_every (clause, every);
    }
  if (world_chance (self, 30))
    ceasefire_clause_set_public_act (clause, TRUE);
}

static CeasefireClause *
world_make_clause (Maker *self)
{
  g_autofree char *id = g_strdup_printf ("c%u", self->clauses->len);
  CeasefireClause *clause = ceasefire_clause_new (id, NULL);
  g_autoptr (CeasefireText) text = ceasefire_text_new (id);
  g_auto (GStrv) bearers = world_pick_some (self, bearing, 2);
  g_autoptr (CeasefireDate) window = world_make_window (self);
  guint kind = world_below (self, 20);

  ceasefire_clause_set_text (clause, text);
  world_make_scope (self, clause);
  if (kind < 8)
    world_make_ban (self, clause);
  else if (kind < 11)
    world_make_upkeep (self, clause);
  else if (kind < 18)
    world_make_task (self, clause);
  else
    {
      ceasefire_clause_set_modality (
        clause, (CeasefireModality) world_pick_enum (self, CEASEFIRE_TYPE_MODALITY));
      if (world_chance (self, 70))
        ceasefire_clause_set_action (clause, world_pick (self, world_actions));
    }
  if (world_chance (self, 25))
    ceasefire_clause_set_bearers (clause, (const char *const *) bearers);
  if (world_chance (self, 30))
    ceasefire_clause_set_window (clause, window);
  g_ptr_array_add (self->clauses, g_strdup (id));
  return clause;
}

/* --- agreements ------------------------------------------------------------------------------- */

static void
world_add_party (Maker *self, CeasefireAgreement *agreement, const char *actor, const char *role,
                 const char *side)
{
  g_autoptr (CeasefireParty) party = ceasefire_party_new (actor, NULL);

  ceasefire_party_set_role (party, role);
  if (world_chance (self, 80))
    ceasefire_party_set_side (party, side);
  if (world_noise (self, 25))
    ceasefire_party_set_bound (party,
                               (CeasefireBound) world_pick_enum (self, CEASEFIRE_TYPE_BOUND));
  ceasefire_agreement_add_party (agreement, party);
}

static void
world_add_parties (Maker *self, CeasefireAgreement *agreement)
{
  static const char *const roles[] = { "mediator",  "guarantor", "aligned",    "witness",
                                       "signatory", "excluded",  "co-sponsor", NULL };

  world_add_party (self, agreement, "a", world_chance (self, 70) ? NULL : "signatory", "A");
  world_add_party (self, agreement, "b", NULL, "B");
  if (world_chance (self, 40))
    world_add_party (self, agreement, "c", NULL, world_chance (self, 50) ? "A" : "C");
  if (world_chance (self, 50))
    world_add_party (self, agreement, "pa", world_pick (self, roles),
                     world_chance (self, 50) ? "A" : "B");
}

static void
world_add_acts (Maker *self, CeasefireAgreement *agreement)
{
  static const char *const actors[] = { "a", "b", "ar", "pa", "c", "a1", NULL };
  static const CeasefireActKind kinds[] = {
    CEASEFIRE_ACT_KIND_SUSPEND,  CEASEFIRE_ACT_KIND_RESUME,  CEASEFIRE_ACT_KIND_TERMINATE,
    CEASEFIRE_ACT_KIND_WITHDRAW, CEASEFIRE_ACT_KIND_EXTEND,  CEASEFIRE_ACT_KIND_ACCEPT,
    CEASEFIRE_ACT_KIND_REVIVE,   CEASEFIRE_ACT_KIND_SUSPEND, CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE,
  };
  guint n_powers = world_chance (self, 55) ? 1 + world_below (self, 5) : 0;
  guint n_acts = world_noise (self, 70) ? 1 + world_below (self, 3) : 0;

  for (guint i = 0; i < n_powers; i++)
    {
      g_autoptr (CeasefirePower) power = ceasefire_power_new (
        kinds[world_below (self, G_N_ELEMENTS (kinds))], world_pick (self, actors), NULL);

      ceasefire_agreement_add_power (agreement, power);
    }
  for (guint i = 0; i < n_acts; i++)
    {
      g_autoptr (CeasefireAct) act = ceasefire_act_new (
        kinds[world_below (self, G_N_ELEMENTS (kinds))], world_pick (self, actors), NULL);
      g_autoptr (CeasefireDate) when = world_chance (self, 95) ? world_make_time (self) : NULL;
      g_autoptr (CeasefireDate) until = world_make_time (self);

      ceasefire_act_set_when (act, when);
      if (world_chance (self, 35))
        ceasefire_act_set_until (act, until);
      if (world_chance (self, 80))
        {
          char *id = g_strdup_printf ("act%u", self->acts->len);

          g_ptr_array_add (self->acts, id);
          ceasefire_act_set_statement (act, id);
        }
      ceasefire_agreement_add_act (agreement, act);
    }
}

static void
world_add_clauses (Maker *self, CeasefireAgreement *agreement)
{
  guint n = 1 + world_below (self, 3);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireClause) clause = world_make_clause (self);

      if (world_chance (self, 20))
        {
          g_autoptr (CeasefireClause) nested = world_make_clause (self);
          static const char *const safe[] = { "safe", NULL };

          if (world_chance (self, 40))
            ceasefire_clause_set_qualities (nested, safe);
          ceasefire_clause_add_clause (clause, nested);
        }
      ceasefire_agreement_add_clause (agreement, clause);
    }
}

void
world_make_agreements (Maker *self)
{
  static const char *const monitors[] = { "m", "n3", NULL };
  guint n = world_chance (self, 75) ? 1 : 2;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("ag%u", i);
      CeasefireAgreement *agreement = ceasefire_agreement_new (id, NULL);
      g_autoptr (CeasefireDate) in_force = world_make_window (self);
      g_auto (GStrv) watching = world_pick_some (self, monitors, world_chance (self, 80) ? 1 : 2);

      ceasefire_agreement_set_status (agreement, CEASEFIRE_AGREEMENT_STATUS_UNKNOWN);
      if (!world_noise (self, 40))
        ceasefire_agreement_set_in_force (agreement, in_force);
      if (world_chance (self, 80))
        ceasefire_agreement_set_monitors (agreement, (const char *const *) watching);
      world_add_parties (self, agreement);
      world_add_acts (self, agreement);
      world_add_clauses (self, agreement);
      world_keep (self, agreement);
    }
}
