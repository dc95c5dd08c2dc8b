/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/vectors.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/* Actors, places, agreements and norms. */

/* Remarks, which nothing is made of. */
#define REMARKS "note name description text title url quote evidence document layer"

static void
vector_keep (VectorReader *self, gpointer record)
{
  g_ptr_array_add (self->records, record);
}

static const char *
vector_get_id (VectorReader *self, JsonObject *object, const char *what)
{
  const char *id = vector_get_string (self, object, "id");

  if (id == NULL)
    vector_fail (self, "%s without \"id\"", what);
  return id ? id : "?";
}

/* --- actors ----------------------------------------------------------------------------------- */

static gboolean
vector_is_disputed (VectorReader *self, JsonObject *object)
{
  const char *status = vector_get_string (self, object, "status");

  if (status != NULL && strcmp (status, "disputed") != 0 && strcmp (status, "undisputed") != 0
      && strcmp (status, "certain") != 0)
    vector_fail (self, "\"status\": \"%s\" is not understood", status);
  return g_strcmp0 (status, "disputed") == 0 || vector_get_boolean (self, object, "disputed");
}

static void
vector_read_parent (VectorReader *self, CeasefireActor *actor, JsonObject *object)
{
  g_autoptr (CeasefireDate) during = vector_get_date (self, object, "time");
  const char *to = vector_get_string (self, object, "to");
  g_autoptr (CeasefireAffiliation) affiliation = ceasefire_affiliation_new (to ? to : "?", NULL);

  vector_check_keys (self, object, "a parent", "to rel time status disputed " REMARKS);
  ceasefire_affiliation_set_relation (affiliation, (CeasefireRelation) vector_get_enum (
                                                     self, object, "rel", CEASEFIRE_TYPE_RELATION));
  ceasefire_affiliation_set_during (affiliation, during);
  if (vector_is_disputed (self, object))
    ceasefire_affiliation_set_disputed (affiliation, TRUE);
  ceasefire_actor_add_affiliation (actor, affiliation);
}

void
vector_read_actors (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "actors");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *id = vector_get_id (self, object, "an actor");
      CeasefireActor *actor = ceasefire_actor_new (id, NULL);
      g_autoptr (GPtrArray) parents = vector_list_objects (self, object, "parents");

      vector_check_keys (self, object, id, "id parents kind identification " REMARKS);
      ceasefire_actor_set_kind (actor, CEASEFIRE_ACTOR_KIND_OTHER);
      for (guint j = 0; j < parents->len; j++)
        vector_read_parent (self, actor, g_ptr_array_index (parents, j));
      vector_keep (self, actor);
    }
}

/* --- places ----------------------------------------------------------------------------------- */

void
vector_read_places (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "places");
  g_autoptr (GPtrArray) controls = vector_list_objects (self, self->world, "control");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *id = vector_get_id (self, object, "a place");
      CeasefirePlace *place = ceasefire_place_new (id, NULL);
      g_auto (GStrv) maybe = vector_get_list (self, object, "maybe_in", NULL);

      vector_check_keys (self, object, id, "id in maybe_in kind " REMARKS);
      ceasefire_place_set_within (place, vector_get_string (self, object, "in"));
      if (*maybe)
        ceasefire_place_set_maybe_within (place, (const char *const *) maybe);
      g_hash_table_insert (self->places, (gpointer) id, place);
      vector_keep (self, place);
    }
  for (guint i = 0; i < controls->len; i++)
    {
      JsonObject *object = g_ptr_array_index (controls, i);
      const char *where = vector_get_string (self, object, "place");
      CeasefirePlace *place = where ? g_hash_table_lookup (self->places, where) : NULL;
      const char *key = json_object_has_member (object, "holder")  ? "holder"
                        : json_object_has_member (object, "actor") ? "actor"
                                                                   : "by";
      const char *by = vector_get_string (self, object, key);
      g_autoptr (CeasefireControl) control = ceasefire_control_new (by ? by : "?", NULL);
      g_autoptr (CeasefireDate) during = vector_get_date (self, object, "time");

      vector_check_keys (self, object, "control",
                         "id place by holder actor time status disputed " REMARKS);
      if (place == NULL)
        {
          vector_fail (self, "control of \"%s\", which is no place", where ? where : "null");
          continue;
        }
      if (by == NULL)
        continue; /* nobody is known to hold it */
      ceasefire_control_set_during (control, during);
      if (vector_is_disputed (self, object))
        ceasefire_control_set_disputed (control, TRUE);
      ceasefire_place_add_control (place, control);
    }
}

/* --- agreements ------------------------------------------------------------------------------- */

static void
vector_read_parties (VectorReader *self, CeasefireAgreement *agreement, JsonObject *object)
{
  g_autoptr (GPtrArray) parties = vector_list_objects (self, object, "parties");
  JsonObject *aligned = vector_get_object (self, object, "aligned");
  g_autoptr (GList) members = aligned ? json_object_get_members (aligned) : NULL;

  for (guint i = 0; i < parties->len; i++)
    {
      JsonObject *entry = g_ptr_array_index (parties, i);
      const char *actor = vector_get_string (self, entry, "actor");
      g_autoptr (CeasefireParty) party = ceasefire_party_new (actor ? actor : "?", NULL);

      vector_check_keys (self, entry, "a party", "actor side bound role " REMARKS);
      ceasefire_party_set_side (party, vector_get_string (self, entry, "side"));
      ceasefire_party_set_role (party, vector_get_string (self, entry, "role"));
      ceasefire_party_set_bound (
        party, (CeasefireBound) vector_get_enum (self, entry, "bound", CEASEFIRE_TYPE_BOUND));
      ceasefire_agreement_add_party (agreement, party);
    }
  for (GList *member = members; member; member = member->next)
    {
      g_autoptr (CeasefireParty) party = ceasefire_party_new (member->data, NULL);

      ceasefire_party_set_role (party, "aligned");
      ceasefire_party_set_side (party, vector_get_string (self, aligned, member->data));
      ceasefire_agreement_add_party (agreement, party);
    }
}

static void
vector_add_power (VectorReader *self, CeasefireAgreement *agreement, const char *kind,
                  const char *actor)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_ACT_KIND);
  GEnumValue *value = kind ? g_enum_get_value_by_nick (class, kind) : NULL;
  g_autoptr (CeasefirePower) power = NULL;

  if (value == NULL || actor == NULL)
    {
      vector_fail (self, "the power \"%s\" is not understood", kind ? kind : "null");
      return;
    }
  power = ceasefire_power_new ((CeasefireActKind) value->value, actor, NULL);
  ceasefire_agreement_add_power (agreement, power);
}

/* [["suspend", "us"], ..] or [{"kind": "suspend", "actor": "us"}, ..] */
static void
vector_read_powers (VectorReader *self, CeasefireAgreement *agreement, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "powers");
  JsonArray *powers;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      vector_fail (self, "\"powers\" is no list");
      return;
    }
  powers = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (powers); i++)
    {
      JsonNode *element = json_array_get_element (powers, i);

      if (JSON_NODE_HOLDS_ARRAY (element)
          && json_array_get_length (json_node_get_array (element)) == 2)
        vector_add_power (self, agreement,
                          json_array_get_string_element (json_node_get_array (element), 0),
                          json_array_get_string_element (json_node_get_array (element), 1));
      else if (JSON_NODE_HOLDS_OBJECT (element))
        {
          JsonObject *power = json_node_get_object (element);

          vector_check_keys (self, power, "a power", "kind actor");
          vector_add_power (self, agreement, vector_get_string (self, power, "kind"),
                            vector_get_string (self, power, "actor"));
        }
      else
        vector_fail (self, "a power is not understood");
    }
}

void
vector_read_agreements (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "agreements");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *id = vector_get_id (self, object, "an agreement");
      CeasefireAgreement *agreement = ceasefire_agreement_new (id, NULL);
      g_auto (GStrv) monitors = vector_get_list (self, object, "monitors", NULL);
      g_autoptr (CeasefireDate) in_force = vector_get_date (self, object, "force");

      vector_check_keys (self, object, id,
                         "id parties aligned monitors force powers signed " REMARKS);
      ceasefire_agreement_set_status (agreement, CEASEFIRE_AGREEMENT_STATUS_UNKNOWN);
      ceasefire_agreement_set_in_force (agreement, in_force);
      ceasefire_agreement_set_monitors (agreement, (const char *const *) monitors);
      vector_read_parties (self, agreement, object);
      vector_read_powers (self, agreement, object);
      g_hash_table_insert (self->agreements, (gpointer) id, agreement);
      vector_keep (self, agreement);
    }
}

/* --- norms ------------------------------------------------------------------------------------ */

static void
vector_map_codes (GHashTable *codes, char **list)
{
  for (; *list; list++)
    {
      char *mapped = vector_map_code (codes, *list);

      g_free (*list);
      *list = mapped;
    }
}

static void
vector_read_where (VectorReader *self, CeasefireClause *clause, JsonObject *pattern)
{
  g_auto (GStrv) places = vector_get_list (self, pattern, "place", NULL);
  g_autoptr (GPtrArray) named = g_ptr_array_new ();

  for (char **place = places; *place; place++)
    if (strcmp (*place, "bearer-controlled") == 0)
      ceasefire_clause_set_bearer_controlled (clause, TRUE);
    else
      g_ptr_array_add (named, *place);
  g_ptr_array_add (named, NULL);
  if (named->len > 1)
    ceasefire_clause_set_places (clause, (const char *const *) named->pdata);
}

static void
vector_read_weapons (VectorReader *self, CeasefireClause *clause, JsonObject *pattern)
{
  g_auto (GStrv) means = vector_get_list (self, pattern, "means", NULL);

  if (*means == NULL || (g_strv_length (means) == 1 && strcmp (*means, "any") == 0))
    return;
  vector_map_codes (self->means, means);
  ceasefire_clause_set_means (clause, (const char *const *) means);
}

/* Several banned actions are a duty to keep up what each of them breaks, which is the same. */
static void
vector_read_actions (VectorReader *self, CeasefireClause *clause, JsonObject *pattern,
                     gboolean is_breach)
{
  g_auto (GStrv) actions = vector_get_list (self, pattern, "action", NULL);
  gboolean is_ban = ceasefire_clause_get_modality (clause) == CEASEFIRE_MODALITY_PROHIBITION;

  if (*actions == NULL)
    return;
  vector_map_codes (self->actions, actions);
  if (is_breach && is_ban && actions[1] != NULL)
    {
      ceasefire_clause_set_modality (clause, CEASEFIRE_MODALITY_OBLIGATION);
      ceasefire_clause_set_duty (clause, CEASEFIRE_DUTY_MAINTAIN);
    }
  if (is_breach && ceasefire_clause_get_duty (clause) == CEASEFIRE_DUTY_MAINTAIN)
    ceasefire_clause_set_breached_by (clause, (const char *const *) actions);
  else if (actions[1] != NULL)
    vector_fail (self, "several actions to perform");
  else
    ceasefire_clause_set_action (clause, *actions);
}

static void
vector_read_pattern (VectorReader *self, CeasefireClause *clause, JsonObject *norm, const char *key)
{
  JsonObject *pattern = vector_get_object (self, norm, key);
  const char *target = pattern && json_object_has_member (pattern, "targets") ? "targets"
                                                                              : "target";
  g_auto (GStrv) targets = vector_get_list (self, pattern, target, NULL);
  g_auto (GStrv) excluded = vector_get_list (self, pattern, "exclude", NULL);

  if (pattern == NULL)
    return;
  vector_check_keys (self, pattern, key, "action target targets exclude means place own_side_ok");
  vector_read_actions (self, clause, pattern, strcmp (key, "breach") == 0);
  if (*targets)
    ceasefire_clause_set_targets (clause, (const char *const *) targets);
  if (*excluded)
    ceasefire_clause_set_excluded (clause, (const char *const *) excluded);
  vector_read_weapons (self, clause, pattern);
  vector_read_where (self, clause, pattern);
  if (vector_get_boolean (self, pattern, "own_side_ok"))
    ceasefire_clause_set_own_side (clause, TRUE);
}

static void
vector_read_event (VectorReader *self, CeasefireTrigger *trigger, JsonObject *pattern)
{
  g_auto (GStrv) actors = vector_get_list (self, pattern, "agent", NULL);
  g_auto (GStrv) targets = vector_get_list (self, pattern, "target", NULL);
  g_auto (GStrv) places = vector_get_list (self, pattern, "place", NULL);
  const char *action = vector_get_string (self, pattern, "action");
  g_autofree char *mapped = vector_map_code (self->actions, action ? action : "?");

  vector_check_keys (self, pattern, "a trigger's pattern", "action agent target place");
  if (action == NULL)
    vector_fail (self, "a trigger's pattern without \"action\"");
  ceasefire_trigger_set_action (trigger, mapped);
  if (*actors)
    ceasefire_trigger_set_actors (trigger, (const char *const *) actors);
  if (*targets)
    ceasefire_trigger_set_targets (trigger, (const char *const *) targets);
  if (*places)
    ceasefire_trigger_set_places (trigger, (const char *const *) places);
}

static void
vector_read_streak (VectorReader *self, CeasefireTrigger *trigger, JsonObject *streak)
{
  vector_check_keys (self, streak, "a streak", "norm days");
  ceasefire_trigger_set_clause (trigger, vector_get_string (self, streak, "norm"));
  if (json_object_has_member (streak, "days"))
    ceasefire_trigger_set_days_without_breach (trigger,
                                               json_object_get_int_member (streak, "days"));
  else
    vector_fail (self, "a streak without \"days\"");
}

static CeasefireTrigger *
vector_read_trigger (VectorReader *self, JsonObject *norm)
{
  JsonObject *object = vector_get_object (self, norm, "trigger");
  JsonObject *pattern = vector_get_object (self, object, "pattern");
  JsonObject *streak = vector_get_object (self, object, "streak");
  CeasefireTrigger *trigger;

  if (object == NULL)
    return NULL;
  vector_check_keys (self, object, "a trigger", "pattern complied violation-of streak");
  trigger = ceasefire_trigger_new ();
  if (pattern != NULL)
    vector_read_event (self, trigger, pattern);
  if (streak != NULL)
    vector_read_streak (self, trigger, streak);
  ceasefire_trigger_set_compliance_with (trigger, vector_get_string (self, object, "complied"));
  ceasefire_trigger_set_breach_of (trigger, vector_get_string (self, object, "violation-of"));
  return trigger;
}

/* after: trigger, entry, force, or a norm, whose performance is then the trigger. */
static void
vector_read_deadline (VectorReader *self, CeasefireClause *clause, JsonObject *norm,
                      CeasefireTrigger **trigger)
{
  JsonObject *object = vector_get_object (self, norm, "deadline");
  g_autoptr (CeasefireDeadline) deadline = NULL;
  g_autoptr (CeasefireDate) at = NULL;
  g_autoptr (CeasefireDuration) within = NULL;
  const char *after;

  if (object == NULL)
    return;
  vector_check_keys (self, object, "a deadline", "at after iso within");
  deadline = ceasefire_deadline_new ();
  at = vector_get_date (self, object, "at");
  within
    = vector_get_duration (self, object, json_object_has_member (object, "iso") ? "iso" : "within");
  after = vector_get_string (self, object, "after");
  ceasefire_deadline_set_at (deadline, at);
  ceasefire_deadline_set_within (deadline, within);
  if (after != NULL && (strcmp (after, "entry") == 0 || strcmp (after, "force") == 0))
    ceasefire_deadline_set_after (deadline, CEASEFIRE_ANCHOR_ENTRY);
  else if (after != NULL)
    ceasefire_deadline_set_after (deadline, CEASEFIRE_ANCHOR_TRIGGER);
  if (after != NULL && strcmp (after, "entry") != 0 && strcmp (after, "force") != 0
      && strcmp (after, "trigger") != 0)
    {
      if (*trigger != NULL
          && g_strcmp0 (ceasefire_trigger_get_compliance_with (*trigger), after) != 0)
        vector_fail (self, "a trigger, and a deadline after the norm \"%s\"", after);
      if (*trigger == NULL)
        *trigger = ceasefire_trigger_new ();
      ceasefire_trigger_set_compliance_with (*trigger, after);
    }
  ceasefire_clause_set_deadline (clause, deadline);
}

static void
vector_add_exception (VectorReader *self, CeasefireClause *clause, JsonObject *object)
{
  const char *kind = vector_get_string (self, object, "kind");
  g_autoptr (CeasefireDuration) within = vector_get_duration (self, object, "within");
  g_auto (GStrv) requires = vector_get_list (self, object, "requires", NULL);
  g_autoptr (CeasefireException) exception
    = ceasefire_exception_new (kind && strcmp (kind, "norm") != 0 ? kind : "authorization", NULL);
  const char *granting = vector_get_string (self, object, "norm");

  vector_check_keys (self, object, "an exception", "kind within requires norm from clause");
  if (granting == NULL)
    granting = vector_get_string (self, object, "clause");
  if (granting == NULL)
    granting = vector_get_string (self, object, "from");
  ceasefire_exception_set_within (exception, within);
  if (*requires)
    ceasefire_exception_set_requires (exception, (const char *const *) requires);
  ceasefire_exception_set_clause (exception, granting);
  ceasefire_clause_add_exception (clause, exception);
}

/* Objects, or the names of norms that grant one. */
static void
vector_read_exceptions (VectorReader *self, CeasefireClause *clause, JsonObject *norm)
{
  JsonNode *node = json_object_get_member (norm, "exceptions");
  JsonArray *array;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      vector_fail (self, "\"exceptions\" is no list");
      return;
    }
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        vector_add_exception (self, clause, json_node_get_object (element));
      else if (JSON_NODE_HOLDS_VALUE (element)
               && json_node_get_value_type (element) == G_TYPE_STRING)
        {
          g_autoptr (CeasefireException) exception
            = ceasefire_exception_new ("authorization", NULL);

          ceasefire_exception_set_clause (exception, json_node_get_string (element));
          ceasefire_clause_add_exception (clause, exception);
        }
      else
        vector_fail (self, "an exception is not understood");
    }
}

static void
vector_read_modality (VectorReader *self, CeasefireClause *clause, JsonObject *norm)
{
  static const struct
  {
    const char *name;
    CeasefireModality modality;
  } modalities[] = {
    { "forbid", CEASEFIRE_MODALITY_PROHIBITION },
    { "oblige", CEASEFIRE_MODALITY_OBLIGATION },
    { "permit", CEASEFIRE_MODALITY_PERMISSION },
    { "empower", CEASEFIRE_MODALITY_POWER },
  };
  const char *name = vector_get_string (self, norm, "modality");

  for (gsize i = 0; i < G_N_ELEMENTS (modalities); i++)
    if (g_strcmp0 (name, modalities[i].name) == 0)
      ceasefire_clause_set_modality (clause, modalities[i].modality);
  if (ceasefire_clause_get_modality (clause) == CEASEFIRE_MODALITY_UNSET)
    vector_fail (self, "the modality \"%s\" is not understood", name ? name : "null");
  ceasefire_clause_set_duty (
    clause, (CeasefireDuty) vector_get_enum (self, norm, "mode", CEASEFIRE_TYPE_DUTY));
  ceasefire_clause_set_strength (
    clause, (CeasefireStrength) vector_get_enum (self, norm, "strength", CEASEFIRE_TYPE_STRENGTH));
}

static void
vector_read_bearers (VectorReader *self, CeasefireClause *clause, JsonObject *norm)
{
  g_auto (GStrv) bearers = vector_get_list (self, norm, "bearer", NULL);
  JsonObject *attribution = vector_get_object (self, norm, "attribution");

  if (*bearers && strcmp (*bearers, "all-parties") != 0)
    ceasefire_clause_set_bearers (clause, (const char *const *) bearers);
  if (attribution == NULL)
    return;
  vector_check_keys (self, attribution, "an attribution", "members proxies");
  ceasefire_clause_set_members (clause, (CeasefireProxies) vector_get_enum (
                                          self, attribution, "members", CEASEFIRE_TYPE_PROXIES));
  ceasefire_clause_set_proxies (clause, (CeasefireProxies) vector_get_enum (
                                          self, attribution, "proxies", CEASEFIRE_TYPE_PROXIES));
}

static void
vector_read_norm (VectorReader *self, JsonObject *norm)
{
  const char *id = vector_get_id (self, norm, "a norm");
  const char *name = vector_get_string (self, norm, "agreement");
  CeasefireAgreement *agreement = name ? g_hash_table_lookup (self->agreements, name) : NULL;
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new (id, NULL);
  g_autoptr (CeasefireDate) window = vector_get_date (self, norm, "window");
  g_autoptr (CeasefireDuration) every = vector_get_duration (self, norm, "every");
  g_autoptr (CeasefireTrigger) trigger = vector_read_trigger (self, norm);
  g_autoptr (CeasefireText) text = ceasefire_text_new (id);

  vector_check_keys (self, norm, id,
                     "id agreement modality mode bearer bearer_status breach perform attribution "
                     "window trigger deadline every closed exceptions remedy strength source "
                     "priority means open_ended scope_note manner_expansion derived_from " REMARKS);
  if (agreement == NULL)
    {
      vector_fail (self, "%s: there is no agreement \"%s\"", id, name ? name : "null");
      return;
    }
  ceasefire_clause_set_text (clause, text);
  vector_read_modality (self, clause, norm);
  vector_read_bearers (self, clause, norm);
  vector_read_pattern (self, clause, norm, "perform");
  vector_read_pattern (self, clause, norm, "breach");
  ceasefire_clause_set_window (clause, window);
  ceasefire_clause_set_every (clause, every);
  vector_read_deadline (self, clause, norm, &trigger);
  ceasefire_clause_set_trigger (clause, trigger);
  if (vector_get_boolean (self, norm, "closed"))
    ceasefire_clause_set_public_act (clause, TRUE);
  vector_read_exceptions (self, clause, norm);
  g_hash_table_insert (self->clauses, (gpointer) id, clause);
  ceasefire_agreement_add_clause (agreement, clause);
}

/* A remedy is owed once the norm that names it is broken. */
static void
vector_read_remedy (VectorReader *self, JsonObject *norm)
{
  const char *remedy = vector_get_string (self, norm, "remedy");
  CeasefireClause *clause = remedy ? g_hash_table_lookup (self->clauses, remedy) : NULL;
  g_autoptr (CeasefireTrigger) trigger = NULL;

  if (remedy == NULL)
    return;
  if (clause == NULL)
    {
      vector_fail (self, "the remedy \"%s\" is no norm", remedy);
      return;
    }
  if (ceasefire_clause_get_trigger (clause) != NULL)
    return;
  trigger = ceasefire_trigger_new ();
  ceasefire_trigger_set_breach_of (trigger, vector_get_string (self, norm, "id"));
  ceasefire_clause_set_trigger (clause, trigger);
}

void
vector_read_norms (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "norms");

  for (guint i = 0; i < objects->len; i++)
    vector_read_norm (self, g_ptr_array_index (objects, i));
  for (guint i = 0; i < objects->len; i++)
    vector_read_remedy (self, g_ptr_array_index (objects, i));
}
