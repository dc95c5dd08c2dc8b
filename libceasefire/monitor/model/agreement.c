/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/agreement.h"

#include "monitor/model/clause.h"

#include <string.h>

/* Reads an agreement record: parties and sides, powers, monitors, acts. */

/* The last bit is that of all further sides together. */
#define AGREEMENT_SIDES_MAX 63
#define AGREEMENT_SHARED_SIDE (G_GUINT64_CONSTANT (1) << AGREEMENT_SIDES_MAX)
/* Broader terms of a role that are looked up; they may go round in a cycle. */
#define AGREEMENT_ROLES_MAX 64

guint64
monitor_agreement_add_side (MonitorAgreement *self, const char *name)
{
  guint i;

  if (name && g_ptr_array_find_with_equal_func (self->side_names, name, g_str_equal, &i))
    return G_GUINT64_CONSTANT (1) << i;
  if (name == NULL || self->side_names->len == AGREEMENT_SIDES_MAX)
    return AGREEMENT_SHARED_SIDE;
  g_ptr_array_add (self->side_names, g_strdup (name));
  return G_GUINT64_CONSTANT (1) << (self->side_names->len - 1);
}

guint64
monitor_sides_tell_apart (guint64 sides)
{
  return sides & ~AGREEMENT_SHARED_SIDE;
}

static guint64
agreement_get_side (MonitorAgreement *self, const char *side, const char *actor)
{
  g_autofree char *name = side ? g_strconcat ("side:", side, NULL)
                               : g_strconcat ("of:", actor, NULL);

  return monitor_agreement_add_side (self, name);
}

/* S9: What a role says of who has it; open if it is not told. A term that is told nothing of has the
   answer of its broader term. */
static CeasefireTruth
agreement_get_role_binds (MonitorWorld *world, const char *role)
{
  CeasefireVocabulary *roles = world->vocabularies[MONITOR_VOCABULARY_ROLE];

  for (guint steps = 0; role && steps < AGREEMENT_ROLES_MAX; steps++)
    {
      CeasefireTerm *term = ceasefire_vocabulary_lookup (roles, role);
      CeasefireBinds binds = term ? ceasefire_term_get_binds (term) : CEASEFIRE_BINDS_UNSET;

      if (binds != CEASEFIRE_BINDS_UNSET)
        return binds == CEASEFIRE_BINDS_YES ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_NO;
      role = term ? ceasefire_term_get_broader (term) : NULL;
    }
  return CEASEFIRE_TRUTH_UNKNOWN;
}

static gboolean
agreement_is_role (MonitorWorld *world, const char *role, const char *broader)
{
  return role
         && ceasefire_vocabulary_is_a (world->vocabularies[MONITOR_VOCABULARY_ROLE], role, broader);
}

/* S9: What one entry says of whether the agreement binds the actor. @unset: if it does not say. */
static CeasefireTruth
agreement_get_bound (CeasefireParty *record, CeasefireTruth unset)
{
  switch (ceasefire_party_get_bound (record))
    {
    case CEASEFIRE_BOUND_YES:
      return CEASEFIRE_TRUTH_YES;
    case CEASEFIRE_BOUND_NO:
      return CEASEFIRE_TRUTH_NO;
    case CEASEFIRE_BOUND_UNSTATED:
      return CEASEFIRE_TRUTH_UNKNOWN;
    case CEASEFIRE_BOUND_UNSET:
    default:
      return unset;
    }
}

/* S9: Of several entries of one actor the strongest counts. S4, S17: Guarantors, and whoever has a
   role that does not bind, need not join in what the parties do, and are no side. */
static void
agreement_note_entry (MonitorParty *party, MonitorWorld *world, CeasefireParty *record)
{
  const char *role = ceasefire_party_get_role (record);
  CeasefireTruth binds = role ? agreement_get_role_binds (world, role) : CEASEFIRE_TRUTH_YES;
  gboolean is_out = agreement_is_role (world, role, "excluded")
                    || agreement_is_role (world, role, "non-party");
  CeasefireTruth unset = binds == CEASEFIRE_TRUTH_NO && !is_out ? CEASEFIRE_TRUTH_UNKNOWN : binds;
  CeasefireTruth bound = agreement_get_bound (record, binds);
  gboolean is_guarantor = agreement_is_role (world, role, "guarantor");

  party->bound = MAX (party->bound, bound);
  party->tasked = MAX (party->tasked, agreement_get_bound (record, unset));
  party->is_joining |= bound > CEASEFIRE_TRUTH_NO && binds > CEASEFIRE_TRUTH_NO && !is_guarantor;
  party->is_adversary |= bound > CEASEFIRE_TRUTH_NO && binds == CEASEFIRE_TRUTH_YES
                         && !is_guarantor;
}

MonitorParty *
monitor_agreement_add_party (MonitorAgreement *self, MonitorEntity *actor)
{
  MonitorParty *party = g_hash_table_lookup (self->parties, actor);

  if (party == NULL)
    {
      party = g_new0 (MonitorParty, 1);
      party->actor = actor;
      g_hash_table_insert (self->parties, actor, party);
    }
  return party;
}

/* D15: Whose role does not bind has a side only if one is stated. */
static gboolean
agreement_has_side (MonitorWorld *world, CeasefireParty *record)
{
  const char *role = ceasefire_party_get_role (record);

  return role == NULL || ceasefire_party_get_side (record)
         || agreement_get_role_binds (world, role) > CEASEFIRE_TRUTH_NO
         || agreement_is_role (world, role, "aligned");
}

static void
agreement_add_parties (MonitorAgreement *self, MonitorWorld *world)
{
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (self->record);
  g_autoptr (GPtrArray) actors = g_ptr_array_new ();

  for (; parties && *parties; parties++)
    {
      const char *actor = ceasefire_party_get_actor (*parties);
      guint n_known = g_hash_table_size (self->parties);
      MonitorParty *party;

      if (actor == NULL)
        continue;
      party = monitor_agreement_add_party (self, monitor_world_get (world, actor));
      if (g_hash_table_size (self->parties) > n_known)
        g_ptr_array_add (actors, party);
      agreement_note_entry (party, world, *parties);
      if (agreement_has_side (world, *parties))
        party->sides |= agreement_get_side (self, ceasefire_party_get_side (*parties), actor);
    }
  for (guint i = 0; i < actors->len; i++)
    {
      const MonitorParty *party = g_ptr_array_index (actors, i);

      if (party->bound > CEASEFIRE_TRUTH_NO)
        g_ptr_array_add (self->bearers, party->actor);
      self->n_joining += party->is_joining;
    }
}

/* S4 (a): An actor holds a power if it is stated to, or acts for one that is. */
static void
agreement_read_power (MonitorAgreement *self, MonitorWorld *world, MonitorAct *act)
{
  for (CeasefirePower *const *power = self->powers; power && *power; power++)
    {
      const char *holder = ceasefire_power_get_actor (*power);

      if (ceasefire_power_get_kind (*power) != act->kind)
        continue;
      act->is_stated = TRUE;
      for (guint i = 0; holder && i < act->by->n; i++)
        act->held = MAX (act->held, monitor_actor_path (world, act->by->items[i],
                                                        monitor_world_get (world, holder),
                                                        act->when, monitor_members));
    }
}

typedef struct
{
  MonitorAgreement *agreement;
  GHashTable *joined;
} AgreementJoint;

static void
agreement_visit_joined (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  AgreementJoint *joint = user_data;
  const MonitorParty *party = monitor_agreement_find_party (joint->agreement, entity);

  if (party && party->is_joining && strength == CEASEFIRE_TRUTH_YES)
    g_hash_table_add (joint->joined, entity);
}

/* S4 (b): All do it that have to join in. */
static gboolean
agreement_is_joint (MonitorAgreement *self, MonitorWorld *world, const MonitorAct *act)
{
  g_autoptr (GHashTable) joined = g_hash_table_new (NULL, NULL);
  AgreementJoint joint = { self, joined };

  monitor_act_walk (act, world, agreement_visit_joined, &joint);
  return self->n_joining > 0 && g_hash_table_size (joined) == self->n_joining;
}

static void
agreement_add_acts (MonitorAgreement *self, MonitorWorld *world, GHashTable *statements)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (self->record);

  for (; acts && *acts; acts++)
    {
      MonitorAct act;

      if (!monitor_act_read (&act, world, *acts, statements))
        continue;
      agreement_read_power (self, world, &act);
      act.is_joint = agreement_is_joint (self, world, &act);
      self->has_withdrawals |= act.kind == CEASEFIRE_ACT_KIND_WITHDRAW;
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
  self->releases = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->acceptances = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->superseded_by = g_ptr_array_new ();
  self->ends = g_ptr_array_new ();
  self->side_names = g_ptr_array_new_with_free_func (g_free);
  self->acts = g_array_new (FALSE, FALSE, sizeof (MonitorAct));
  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_clause_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    self->sides[i] = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->powers = ceasefire_agreement_get_powers (record);
  self->monitors
    = monitor_world_get_entities (world, ceasefire_agreement_get_monitors (record), FALSE);
  self->status = ceasefire_agreement_get_status (record);
  monitor_world_read (world, CEASEFIRE_RECORD (record));
  self->in_force = monitor_world_get_interval (world, ceasefire_agreement_get_in_force (record),
                                               CEASEFIRE_READING_EXTENT);
  self->provisional = monitor_world_get_interval (
    world, ceasefire_agreement_get_provisional_from (record), CEASEFIRE_READING_EXTENT);
  self->signed_on = monitor_world_get_interval (world, ceasefire_agreement_get_signed (record),
                                                CEASEFIRE_READING_OCCURRENCE);
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
  g_hash_table_unref (self->releases);
  g_hash_table_unref (self->acceptances);
  g_ptr_array_unref (self->superseded_by);
  g_ptr_array_unref (self->ends);
  g_ptr_array_unref (self->side_names);
  g_array_unref (self->acts);
  for (guint i = 0; i < G_N_ELEMENTS (self->sides); i++)
    g_hash_table_unref (self->sides[i]);
  g_object_unref (self->record);
  g_free (self);
}

static MonitorClause *
agreement_find_clause (MonitorWorld *world, const char *id)
{
  MonitorEntity *entity = monitor_world_peek (world, id);

  return entity && entity->kind == MONITOR_IS_CLAUSE ? entity->node : NULL;
}

/* Once for each of several clauses that replace one. */
static void
agreement_note_end (MonitorAgreement *self, MonitorAgreement *other)
{
  if (self->ends->len == 0 || g_ptr_array_index (self->ends, self->ends->len - 1) != other)
    g_ptr_array_add (self->ends, other);
}

static void
agreement_join_superseded (MonitorAgreement *self, MonitorWorld *world)
{
  const char *const *others = ceasefire_agreement_get_supersedes (self->record);

  for (; others && *others; others++)
    {
      MonitorEntity *entity = monitor_world_peek (world, *others);
      MonitorAgreement *other = entity && entity->kind == MONITOR_IS_AGREEMENT ? entity->node
                                                                               : NULL;

      if (other == NULL || other == self)
        continue;
      g_ptr_array_add (other->superseded_by, self);
      agreement_note_end (self, other);
    }
}

static void
agreement_join_replaced (MonitorAgreement *self, MonitorWorld *world, MonitorClause *clause)
{
  const char *const *others = ceasefire_clause_get_replaces (clause->record);

  for (; others && *others; others++)
    {
      MonitorClause *other = agreement_find_clause (world, *others);

      if (other == NULL || other == clause)
        continue;
      g_ptr_array_add (other->replaced_by, clause);
      agreement_note_end (self, other->agreement);
    }
}

void
monitor_agreements_join (GPtrArray *agreements, MonitorWorld *world)
{
  for (guint i = 0; i < agreements->len; i++)
    {
      MonitorAgreement *self = g_ptr_array_index (agreements, i);

      agreement_join_superseded (self, world);
      for (guint j = 0; j < self->clauses->len; j++)
        {
          MonitorClause *clause = g_ptr_array_index (self->clauses, j);

          if (clause->quality == NULL)
            agreement_join_replaced (self, world, clause);
        }
    }
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
    camp->sides.certain |= monitor_sides_tell_apart (party->sides);
}

MonitorSides
monitor_agreement_get_sides (MonitorAgreement *self, MonitorWorld *world, MonitorEntity *actor,
                             const CeasefireInterval *when, CeasefireTruth proxies)
{
  const MonitorAttribution attribution = { .members = CEASEFIRE_TRUTH_YES, .proxies = proxies };
  const MonitorSides *known = g_hash_table_lookup (self->sides[proxies], actor);
  AgreementCamp camp = { self, { 0, 0 }, FALSE };

  if (known)
    return *known;
  monitor_actor_walk (world, actor, when, attribution, agreement_visit_camp, &camp);
  if (!camp.is_dated)
    g_hash_table_insert (self->sides[proxies], actor, g_memdup2 (&camp.sides, sizeof camp.sides));
  return camp.sides;
}

const char *
monitor_agreement_get_side_name (const MonitorAgreement *self, guint64 side)
{
  guint i = 0;

  while (i + 1 < self->side_names->len && !(side >> i & 1))
    i++;
  return strchr (g_ptr_array_index (self->side_names, i), ':') + 1;
}

/* D14: By a monitor, or by who surely speaks for one. */
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
