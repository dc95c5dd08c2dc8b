/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/vectors.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* Incidents, assertions, acts and coverage. */

#define REMARKS "note name description text title url quote evidence document layer basis"

static void
vector_keep (VectorReader *self, gpointer record)
{
  g_ptr_array_add (self->records, record);
}

static char *
vector_make_id (VectorReader *self, JsonObject *object, const char *stem)
{
  const char *id = vector_get_string (self, object, "id");

  return id ? g_strdup (id) : g_strdup_printf ("%s-%u", stem, ++self->n_made);
}

/* --- incidents -------------------------------------------------------------------------------- */

static char **
vector_get_codes (VectorReader *self, JsonObject *object, const char *key, GHashTable *codes,
                  gboolean *is_any)
{
  char **list = vector_get_list (self, object, key, is_any);

  for (char **item = list; *item; item++)
    {
      char *mapped = vector_map_code (codes, *item);

      g_free (*item);
      *item = mapped;
    }
  return list;
}

/* Of the frame only agents can be "one of them"; of the rest, claims say so. */
static void
vector_read_frame (VectorReader *self, CeasefireIncident *incident, JsonObject *object)
{
  gboolean any_agent, any_target, any_means, any_place;
  g_auto (GStrv) agents = vector_get_list (self, object, "agent", &any_agent);
  g_auto (GStrv) targets = vector_get_list (self, object, "target", &any_target);
  g_auto (GStrv) means = vector_get_codes (self, object, "means", self->means, &any_means);
  g_auto (GStrv) places = vector_get_list (self, object, "place", &any_place);

  if (*agents)
    ceasefire_incident_set_agents (incident, (const char *const *) agents);
  if (any_agent)
    ceasefire_incident_set_agents_any (incident, TRUE);
  if (*targets && !any_target)
    ceasefire_incident_set_targets (incident, (const char *const *) targets);
  if (*means && !any_means)
    ceasefire_incident_set_means (incident, (const char *const *) means);
  if (*places && places[1] && !any_place)
    vector_fail (self, "an incident in several places at once");
  if (*places && !any_place)
    ceasefire_incident_set_place (incident, *places);
}

static void
vector_read_action (VectorReader *self, CeasefireIncident *incident, JsonObject *object)
{
  const char *omitted = vector_get_string (self, object, "norm");
  const char *kind = vector_get_string (self, object, "kind");
  const char *action = vector_get_string (self, object, "action");
  g_autofree char *mapped = NULL;

  if (kind != NULL && strcmp (kind, "omission") != 0 && strcmp (kind, "event") != 0)
    vector_fail (self, "the kind of incident \"%s\" is not understood", kind);
  if (g_strcmp0 (kind, "omission") == 0)
    {
      CeasefireClause *clause = omitted ? g_hash_table_lookup (self->clauses, omitted) : NULL;

      ceasefire_incident_set_omits (incident, omitted);
      if (omitted == NULL)
        vector_fail (self, "an omission without \"norm\"");
      if (action == NULL && clause != NULL)
        action = ceasefire_clause_get_action (clause);
      mapped = g_strdup (action ? action : "act");
    }
  else if (omitted != NULL)
    vector_fail (self, "\"norm\" of an incident that is no omission");
  else if (action == NULL)
    vector_fail (self, "an incident without \"action\"");
  else
    mapped = vector_map_code (self->actions, action);
  ceasefire_incident_set_action (incident, mapped ? mapped : "?");
}

void
vector_read_incidents (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "incidents");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      const char *id = vector_get_string (self, object, "id");
      CeasefireIncident *incident = ceasefire_incident_new (id ? id : "?", NULL);
      g_autoptr (CeasefireDate) when = vector_get_date (self, object, "time");

      vector_check_keys (self, object, id ? id : "an incident",
                         "id kind norm action agent target means place time count " REMARKS);
      vector_read_action (self, incident, object);
      vector_read_frame (self, incident, object);
      ceasefire_incident_set_when (incident, when);
      vector_keep (self, incident);
    }
}

/* --- acts ------------------------------------------------------------------------------------- */

/* What sources say of an act, they say of the statement by which it was done. */
static CeasefireStatement *
vector_make_statement (VectorReader *self, const char *id, const char *speaker)
{
  static const char *const acts[] = { "assert", NULL };
  CeasefireStatement *statement = ceasefire_statement_new (id, NULL);

  ceasefire_statement_set_speaker (statement, speaker);
  ceasefire_statement_set_acts (statement, acts);
  ceasefire_statement_set_form (statement, CEASEFIRE_STATEMENT_FORM_PARAPHRASE);
  vector_keep (self, statement);
  return statement;
}

static void
vector_cite (VectorReader *self, CeasefireStatement *statement, JsonObject *object)
{
  const char *layer = vector_get_string (self, object, "layer");
  const char *support = vector_get_string (self, object, "support");
  g_autoptr (CeasefireCitation) citation = ceasefire_citation_new ("source", NULL);
  JsonNode *cred = json_object_get_member (object, "cred");

  if (layer != NULL && strcmp (layer, "article") != 0 && strcmp (layer, "background") != 0)
    vector_fail (self, "the layer \"%s\" is not understood", layer);
  ceasefire_citation_set_reliability (citation, (CeasefireReliability) vector_get_enum (
                                                  self, object, "rel", CEASEFIRE_TYPE_RELIABILITY));
  if (cred != NULL && !JSON_NODE_HOLDS_NULL (cred))
    ceasefire_citation_set_credibility (citation,
                                        json_node_get_value_type (cred) == G_TYPE_STRING
                                          ? g_ascii_strtoll (json_node_get_string (cred), NULL, 10)
                                          : json_node_get_int (cred));
  if (g_strcmp0 (layer, "background") == 0)
    ceasefire_citation_set_support (citation, CEASEFIRE_SUPPORT_BACKGROUND);
  else if (support != NULL)
    ceasefire_citation_set_support (citation, (CeasefireSupport) vector_get_enum (
                                                self, object, "support", CEASEFIRE_TYPE_SUPPORT));
  ceasefire_record_add_source (CEASEFIRE_RECORD (statement), citation);
}

static void
vector_read_act (VectorReader *self, JsonObject *object)
{
  g_autofree char *id = vector_make_id (self, object, "act");
  const char *name = vector_get_string (self, object, "agreement");
  CeasefireAgreement *agreement = name ? g_hash_table_lookup (self->agreements, name) : NULL;
  int kind = vector_get_enum (self, object, "kind", CEASEFIRE_TYPE_ACT_KIND);
  g_auto (GStrv) by = vector_get_list (self, object, "by", NULL);
  g_autoptr (CeasefireDate) when
    = vector_get_date (self, object, json_object_has_member (object, "at") ? "at" : "time");
  g_autoptr (CeasefireDate) until = vector_get_date (self, object, "until");
  CeasefireStatement *statement;

  vector_check_keys (self, object, id, "id kind agreement by at time until " REMARKS);
  if (agreement == NULL || *by == NULL || kind == 0)
    {
      vector_fail (self, "%s lacks \"agreement\", \"by\" or \"kind\"", id);
      return;
    }
  statement = vector_make_statement (self, id, *by);
  if (json_object_has_member (object, "layer"))
    vector_cite (self, statement, object);
  for (char **actor = by; *actor; actor++)
    {
      g_autoptr (CeasefireAct) act = ceasefire_act_new ((CeasefireActKind) kind, *actor, NULL);

      ceasefire_act_set_when (act, when);
      ceasefire_act_set_until (act, until);
      ceasefire_act_set_statement (act, id);
      ceasefire_agreement_add_act (agreement, act);
    }
}

void
vector_read_acts (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "acts");

  for (guint i = 0; i < objects->len; i++)
    vector_read_act (self, g_ptr_array_index (objects, i));
}

/* --- assertions ------------------------------------------------------------------------------- */

static CeasefireStance
vector_read_stance (VectorReader *self, JsonObject *object)
{
  static const struct
  {
    const char *name;
    CeasefireStance stance;
  } stances[] = {
    { "assert", CEASEFIRE_STANCE_ASSERTS },
    { "confirm", CEASEFIRE_STANCE_CONFIRMS },
    { "deny", CEASEFIRE_STANCE_DENIES },
    { "doubt", CEASEFIRE_STANCE_DOUBTS },
    { "cannot-confirm", CEASEFIRE_STANCE_CANNOT_CONFIRM },
    { "retract", CEASEFIRE_STANCE_RETRACTS },
  };
  const char *name = vector_get_string (self, object, "stance");

  for (gsize i = 0; i < G_N_ELEMENTS (stances); i++)
    if (g_strcmp0 (name, stances[i].name) == 0)
      return stances[i].stance;
  if (name == NULL)
    return CEASEFIRE_STANCE_ASSERTS;
  return (CeasefireStance) vector_get_enum (self, object, "stance", CEASEFIRE_TYPE_STANCE);
}

/* a|b for one of them, a&b for all of them, a/b for an interval. */
static char *
vector_read_value (VectorReader *self, JsonObject *object, const char *key, const char *aspect)
{
  JsonNode *node = json_object_get_member (object, key);
  GHashTable *codes = g_strcmp0 (aspect, "action") == 0  ? self->actions
                      : g_strcmp0 (aspect, "means") == 0 ? self->means
                                                         : NULL;
  gboolean is_any;
  g_auto (GStrv) values = NULL;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    {
      vector_fail (self, "the value of \"%s\" is true or false", aspect ? aspect : "a claim");
      return NULL;
    }
  if (JSON_NODE_HOLDS_OBJECT (node)
      && (json_object_has_member (json_node_get_object (node), "from")
          || json_object_has_member (json_node_get_object (node), "earliest")))
    {
      g_autoptr (CeasefireDate) date = vector_get_date (self, object, key);

      return date ? g_strdup (ceasefire_date_get_text (date)) : NULL;
    }
  values = vector_get_codes (self, object, key, codes, &is_any);
  return *values ? g_strjoinv (is_any ? "|" : "&", values) : NULL;
}

static JsonObject *
vector_find_incident (VectorReader *self, const char *id)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "incidents");

  for (guint i = 0; i < objects->len; i++)
    if (g_strcmp0 (vector_get_string (self, g_ptr_array_index (objects, i), "id"), id) == 0)
      return g_ptr_array_index (objects, i);
  return NULL;
}

static CeasefireClaim *
vector_make_claim (VectorReader *self, JsonObject *object, const char *aspect)
{
  const char *about = vector_get_string (self, object, "about");
  CeasefireClaim *claim
    = ceasefire_claim_new (about ? about : "?", vector_read_stance (self, object), NULL);
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);
  GEnumValue *value = aspect ? g_enum_get_value_by_nick (class, aspect) : NULL;

  if (aspect != NULL && value == NULL)
    vector_fail (self, "the aspect \"%s\" is not understood", aspect);
  if (value != NULL)
    ceasefire_claim_set_aspect (claim, (CeasefireAspect) value->value);
  ceasefire_claim_set_certainty (claim, (CeasefireCertainty) vector_get_enum (
                                          self, object, "certainty", CEASEFIRE_TYPE_CERTAINTY));
  if (g_strcmp0 (vector_get_string (self, object, "support"), "implicit") == 0)
    ceasefire_claim_set_presupposed (claim, TRUE);
  return claim;
}

/* The values of a frame of which one holds. */
static char *
vector_get_alternatives (VectorReader *self, JsonObject *incident, const char *aspect)
{
  gboolean is_any = FALSE;
  g_auto (GStrv) values = NULL;

  if (incident == NULL
      || (strcmp (aspect, "target") != 0 && strcmp (aspect, "means") != 0
          && strcmp (aspect, "place") != 0))
    return NULL;
  values = vector_get_codes (self, incident, aspect,
                             strcmp (aspect, "means") == 0 ? self->means : NULL, &is_any);
  return is_any ? g_strjoinv ("|", values) : NULL;
}

/* A plain assertion of a frame with alternatives: aspect by aspect. */
static void
vector_spread (VectorReader *self, CeasefireStatement *statement, JsonObject *object,
               JsonObject *incident, char **silent)
{
  static const char *const aspects[]
    = { "occurrence", "agent", "action", "means", "target", "place", "time" };

  for (gsize i = 0; i < G_N_ELEMENTS (aspects); i++)
    {
      g_autofree char *value = vector_get_alternatives (self, incident, aspects[i]);
      g_autoptr (CeasefireClaim) claim = vector_make_claim (self, object, aspects[i]);

      if (g_strv_contains ((const char *const *) silent, aspects[i]))
        continue;
      ceasefire_claim_set_value (claim, value);
      ceasefire_statement_add_claim (statement, claim);
    }
}

static gboolean
vector_has_alternatives (VectorReader *self, JsonObject *incident)
{
  g_autofree char *target = vector_get_alternatives (self, incident, "target");
  g_autofree char *means = vector_get_alternatives (self, incident, "means");
  g_autofree char *place = vector_get_alternatives (self, incident, "place");

  return target != NULL || means != NULL || place != NULL;
}

static void
vector_add_claim (VectorReader *self, CeasefireStatement *statement, JsonObject *object)
{
  const char *aspect = vector_get_string (self, object, "aspect");
  JsonObject *incident = vector_find_incident (self, vector_get_string (self, object, "about"));
  g_auto (GStrv) silent = vector_get_list (self, object, "silent_on", NULL);
  g_autoptr (CeasefireClaim) claim = vector_make_claim (self, object, aspect);
  g_autofree char *value = vector_read_value (self, object, "value", aspect);
  CeasefireStance stance = ceasefire_claim_get_stance (claim);

  if (aspect == NULL && value != NULL)
    vector_fail (self, "a value without \"aspect\"");
  if (aspect == NULL && vector_has_alternatives (self, incident)
      && (stance == CEASEFIRE_STANCE_ASSERTS || stance == CEASEFIRE_STANCE_CONFIRMS))
    {
      vector_spread (self, statement, object, incident, silent);
      return;
    }
  if (aspect != NULL && value == NULL)
    value = vector_get_alternatives (self, incident, aspect);
  ceasefire_claim_set_value (claim, value);
  if (*silent)
    ceasefire_claim_set_silent_on (claim, (const char *const *) silent);
  ceasefire_statement_add_claim (statement, claim);
}

/* true, or since when. */
static void
vector_read_retraction (VectorReader *self, CeasefireStatement *statement, JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "retracted");
  g_autoptr (CeasefireDate) when = NULL;
  g_autoptr (CeasefireClaim) claim = NULL;
  g_autofree char *id = NULL;
  CeasefireStatement *later;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return;
  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    {
      if (json_node_get_boolean (node))
        ceasefire_statement_set_retracted (statement, TRUE);
      return;
    }
  when = vector_get_date (self, object, "retracted");
  id = vector_make_id (self, NULL, "retraction");
  later = vector_make_statement (self, id, ceasefire_statement_get_speaker (statement));
  ceasefire_statement_set_when (later, when);
  claim = vector_make_claim (self, object, vector_get_string (self, object, "aspect"));
  ceasefire_claim_set_stance (claim, CEASEFIRE_STANCE_RETRACTS);
  ceasefire_statement_add_claim (later, claim);
}

static void
vector_read_assertion (VectorReader *self, JsonObject *object)
{
  g_autofree char *id = vector_make_id (self, object, "assertion");
  const char *by = vector_get_string (self, object, "by");
  CeasefireStatement *statement;
  g_auto (GStrv) via = vector_get_list (self, object, "via", NULL);
  g_autoptr (CeasefireDate) when = vector_get_date (self, object, "at");

  vector_check_keys (self, object, id,
                     "id about by stance aspect value silent_on rel cred certainty origin via at "
                     "retracted support " REMARKS);
  if (by == NULL || vector_get_string (self, object, "about") == NULL)
    {
      vector_fail (self, "%s lacks \"by\" or \"about\"", id);
      return;
    }
  statement = vector_make_statement (self, id, by);
  ceasefire_statement_set_when (statement, when);
  ceasefire_statement_set_origin (statement, vector_get_string (self, object, "origin"));
  if (*via)
    ceasefire_statement_set_relayed_by (statement, (const char *const *) via);
  if (json_object_has_member (object, "rel") || json_object_has_member (object, "cred")
      || json_object_has_member (object, "support") || json_object_has_member (object, "layer"))
    vector_cite (self, statement, object);
  vector_add_claim (self, statement, object);
  vector_read_retraction (self, statement, object);
}

void
vector_read_assertions (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "assertions");

  for (guint i = 0; i < objects->len; i++)
    vector_read_assertion (self, g_ptr_array_index (objects, i));
}

/* --- coverage --------------------------------------------------------------------------------- */

void
vector_read_coverage (VectorReader *self)
{
  g_autoptr (GPtrArray) objects = vector_list_objects (self, self->world, "coverage");

  for (guint i = 0; i < objects->len; i++)
    {
      JsonObject *object = g_ptr_array_index (objects, i);
      g_autofree char *id = vector_make_id (self, object, "coverage");
      CeasefireCoverage *coverage = ceasefire_coverage_new (id, NULL);
      g_auto (GStrv) norms = vector_get_list (self, object, "norm", NULL);
      g_autoptr (CeasefireDate) during = vector_get_date (self, object, "time");

      vector_check_keys (self, object, id, "id by norm complete place time " REMARKS);
      ceasefire_coverage_set_by (coverage, vector_get_string (self, object, "by"));
      if (*norms)
        ceasefire_coverage_set_clauses (coverage, (const char *const *) norms);
      ceasefire_coverage_set_place (coverage, vector_get_string (self, object, "place"));
      ceasefire_coverage_set_during (coverage, during);
      ceasefire_coverage_set_complete (coverage, vector_get_boolean (self, object, "complete"));
      vector_keep (self, coverage);
    }
}
