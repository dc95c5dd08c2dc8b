/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/agreement.h"

#include "monitor/model/clause.h"

#include <string.h>

/* Reads an agreement record: parties and sides, powers, monitors, acts. */

#define AGREEMENT_SIDES_MAX 63

const CeasefireInterval monitor_always
  = { CALENDAR_BEFORE, CALENDAR_BEFORE, CALENDAR_AFTER, CALENDAR_AFTER, FALSE };
const CeasefireInterval monitor_unknown
  = { CALENDAR_BEFORE, CALENDAR_AFTER - 1, CALENDAR_BEFORE + 1, CALENDAR_AFTER, FALSE };

static guint64
agreement_get_side (MonitorAgreement *self, const char *side, const char *actor)
{
  g_autofree char *name = side ? g_strconcat ("side:", side, NULL)
                               : g_strconcat ("of:", actor, NULL);
  guint i;

  if (g_ptr_array_find_with_equal_func (self->side_names, name, g_str_equal, &i))
    return G_GUINT64_CONSTANT (1) << i;
  if (self->side_names->len <= AGREEMENT_SIDES_MAX)
    g_ptr_array_add (self->side_names, g_steal_pointer (&name));
  return G_GUINT64_CONSTANT (1) << (self->side_names->len - 1);
}

/* Mediators and witnesses are not bound by what binds every party; a guarantor is. */
static gboolean
agreement_is_bearer_role (const char *role)
{
  static const char *const bound[] = { "party", "adopter", "co-sponsor", "guarantor" };
  CeasefireVocabulary *roles = ceasefire_vocabulary_get_builtin ("party-role");

  if (role == NULL || ceasefire_vocabulary_lookup (roles, role) == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (bound); i++)
    if (ceasefire_vocabulary_is_a (roles, role, bound[i]))
      return TRUE;
  return FALSE;
}

/* Where an actor stands twice, the first says whether it is bound. */
static MonitorParty *
agreement_add_party (MonitorAgreement *self, MonitorEntity *actor, CeasefireBound bound)
{
  MonitorParty *party = g_hash_table_lookup (self->parties, actor);

  if (party == NULL)
    {
      party = g_new0 (MonitorParty, 1);
      party->actor = actor;
      party->bound = bound;
      g_hash_table_insert (self->parties, actor, party);
    }
  return party;
}

static void
agreement_add_parties (MonitorAgreement *self, MonitorWorld *world)
{
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (self->record);

  for (; parties && *parties; parties++)
    {
      const char *actor = ceasefire_party_get_actor (*parties);
      const char *role = ceasefire_party_get_role (*parties);
      const char *side = ceasefire_party_get_side (*parties);
      gboolean is_bearer = agreement_is_bearer_role (role);
      MonitorParty *party;

      if (actor == NULL)
        continue;
      party = agreement_add_party (self, monitor_world_get (world, actor),
                                   ceasefire_party_get_bound (*parties));
      if (is_bearer && !party->is_bearer)
        g_ptr_array_add (self->bearers, party->actor);
      party->is_bearer |= is_bearer;
      if (is_bearer || side || g_strcmp0 (role, "aligned") == 0)
        party->sides |= agreement_get_side (self, side, actor);
    }
}

/* R9.7, R9.8, R9.9: An actor is a holder of a power if it is one, or acts for one. */
static CeasefireTruth
agreement_get_effect (MonitorAgreement *self, MonitorWorld *world, const MonitorAct *act)
{
  const CeasefireInterval *when = act->when ? act->when : &monitor_unknown;

  CeasefireTruth best = CEASEFIRE_TRUTH_NO;

  if (self->powers == NULL || *self->powers == NULL)
    return CEASEFIRE_TRUTH_UNKNOWN;
  for (guint i = 0; self->powers[i]; i++)
    {
      const char *holder = ceasefire_power_get_actor (self->powers[i]);

      if (holder && ceasefire_power_get_kind (self->powers[i]) == act->kind)
        best = MAX (best, monitor_actor_path (world, act->by, monitor_world_get (world, holder),
                                              when, monitor_members));
    }
  return best;
}

static void
agreement_add_acts (MonitorAgreement *self, MonitorWorld *world, GHashTable *statements)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (self->record);

  for (; acts && *acts; acts++)
    {
      const char *statement = ceasefire_act_get_statement (*acts);
      CeasefireRecord *record = statement ? g_hash_table_lookup (statements, statement) : NULL;
      MonitorAct act = { 0 };

      if (ceasefire_act_get_by (*acts) == NULL)
        continue;
      act.kind = ceasefire_act_get_kind (*acts);
      act.by = monitor_world_get (world, ceasefire_act_get_by (*acts));
      act.statement = statement ? monitor_world_get (world, statement) : NULL;
      act.when = monitor_world_get_interval (world, ceasefire_act_get_when (*acts),
                                             CEASEFIRE_READING_OCCURRENCE);
      act.until = monitor_world_get_interval (world, ceasefire_act_get_until (*acts),
                                              CEASEFIRE_READING_EXTENT);
      if (act.statement)
        act.statement->is_act = TRUE;
      act.layers = record ? monitor_layers_of (record) : CEASEFIRE_LAYERS_NONE;
      act.effect = agreement_get_effect (self, world, &act);
      g_array_append_val (self->acts, act);
    }
}

MonitorAgreement *
monitor_agreement_new (MonitorWorld *world, CeasefireAgreement *record, GHashTable *statements)
{
  static const char *const attack[] = { "attack", NULL };
  MonitorAgreement *self = g_new0 (MonitorAgreement, 1);

  self->record = g_object_ref (record);
  self->entity = monitor_world_get (world, ceasefire_record_get_id (CEASEFIRE_RECORD (record)));
  self->entity->node = self;
  self->entity->kind = MONITOR_IS_AGREEMENT;
  self->parties = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->bearers = g_ptr_array_new ();
  self->side_names = g_ptr_array_new_with_free_func (g_free);
  self->acts = g_array_new (FALSE, FALSE, sizeof (MonitorAct));
  self->lapses = g_array_new (FALSE, FALSE, sizeof (MonitorLapse));
  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_clause_free);
  self->sides = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->powers = ceasefire_agreement_get_powers (record);
  self->monitors
    = monitor_world_get_entities (world, ceasefire_agreement_get_monitors (record), FALSE);
  self->in_force = monitor_world_get_interval (world, ceasefire_agreement_get_in_force (record),
                                               CEASEFIRE_READING_EXTENT);
  self->attack.actions = monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, attack, FALSE);
  agreement_add_parties (self, world);
  agreement_add_acts (self, world, statements);
  return self;
}

void
monitor_agreement_free (MonitorAgreement *self)
{
  g_ptr_array_unref (self->clauses);
  g_hash_table_unref (self->parties);
  g_ptr_array_unref (self->bearers);
  g_ptr_array_unref (self->side_names);
  g_array_unref (self->acts);
  g_array_unref (self->lapses);
  g_hash_table_unref (self->sides);
  g_object_unref (self->record);
  g_free (self);
}

const MonitorParty *
monitor_agreement_find_party (const MonitorAgreement *self, const MonitorEntity *actor)
{
  return g_hash_table_lookup (self->parties, actor);
}

typedef struct
{
  MonitorAgreement *agreement;
  MonitorSides sides;
  gboolean is_dated;
} AgreementCamp;

static void
agreement_visit_camp (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  AgreementCamp *camp = user_data;
  const MonitorParty *party = monitor_agreement_find_party (camp->agreement, entity);
  GArray *ties = monitor_entity_get_ties (entity);

  for (guint i = 0; ties && i < ties->len; i++)
    camp->is_dated |= g_array_index (ties, MonitorTie, i).during != NULL;
  if (party == NULL)
    return;
  camp->sides.possible |= party->sides;
  if (strength == CEASEFIRE_TRUTH_YES)
    camp->sides.certain |= party->sides;
}

MonitorSides
monitor_agreement_get_sides (MonitorAgreement *self, MonitorWorld *world, MonitorEntity *actor,
                             const CeasefireInterval *when)
{
  const MonitorSides *known = g_hash_table_lookup (self->sides, actor);
  AgreementCamp camp = { self, { 0, 0 }, FALSE };

  if (known)
    return *known;
  monitor_actor_walk (world, actor, when, monitor_camp, agreement_visit_camp, &camp);
  if (!camp.is_dated)
    g_hash_table_insert (self->sides, actor, g_memdup2 (&camp.sides, sizeof camp.sides));
  return camp.sides;
}

gboolean
monitor_agreement_is_watched_by (MonitorAgreement *self, MonitorWorld *world, MonitorEntity *actor,
                                 const CeasefireInterval *when)
{
  for (guint i = 0; self->monitors && i < self->monitors->n; i++)
    if (monitor_actor_path (world, actor, self->monitors->items[i], when, monitor_members)
        == CEASEFIRE_TRUTH_YES)
      return TRUE;
  return FALSE;
}
