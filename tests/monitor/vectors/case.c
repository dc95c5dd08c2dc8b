/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/vectors.h"

#include <ceasefire/ceasefire-document.h>
#include <string.h>

/* --- files ------------------------------------------------------------------------------------ */

JsonObject *
vectors_load (const char *path, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;

  if (!json_parser_load_from_file (parser, path, error))
    return NULL;
  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_TYPE, "%s holds no object", path);
      return NULL;
    }
  return json_node_dup_object (root);
}

VectorsFormat
vectors_get_format (JsonObject *file)
{
  const char *format = json_object_has_member (file, "format")
                         ? json_object_get_string_member (file, "format")
                         : NULL;

  if (g_strcmp0 (format, "libceasefire-compliance-vectors") == 0)
    return VECTORS_FORMAT_VECTORS;
  if (g_strcmp0 (format, "libceasefire-dossier-draft") == 0)
    return VECTORS_FORMAT_DRAFT;
  return VECTORS_FORMAT_OTHER;
}

JsonArray *
vectors_list (JsonObject *file)
{
  return json_object_get_array_member (file, "vectors");
}

/* --- worlds ----------------------------------------------------------------------------------- */

#define WORLD_KEYS                                                                                 \
  "tz taxonomy actors places agreements norms incidents assertions acts coverage control"

/* json_node_copy() shares what is nested. */
static JsonObject *
vector_copy (JsonObject *object)
{
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), object);
  g_autofree char *text = json_to_string (node, FALSE);
  g_autoptr (JsonNode) copy = json_from_string (text, NULL);

  return json_node_dup_object (copy);
}

/* Members of the first agreement are replaced, the rest of it stays. */
static void
vector_merge_agreement (VectorReader *self, JsonObject *changes)
{
  JsonArray *agreements = json_object_has_member (self->world, "agreements")
                            ? json_object_get_array_member (self->world, "agreements")
                            : NULL;
  g_autoptr (GList) members = json_object_get_members (changes);

  if (agreements == NULL || json_array_get_length (agreements) == 0)
    {
      vector_fail (self, "there is no agreement to change");
      return;
    }
  for (GList *member = members; member; member = member->next)
    json_object_set_member (json_array_get_object_element (agreements, 0), member->data,
                            json_node_copy (json_object_get_member (changes, member->data)));
}

/* Actors and places that are not mentioned stay, for others name them. */
static void
vector_merge_list (VectorReader *self, const char *key, JsonNode *changes)
{
  JsonArray *merged = json_array_new ();
  JsonArray *old = json_object_has_member (self->world, key)
                     ? json_object_get_array_member (self->world, key)
                     : NULL;
  JsonArray *new = JSON_NODE_HOLDS_ARRAY (changes) ? json_node_get_array (changes) : NULL;
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; new &&i < json_array_get_length (new); i++)
    {
      JsonObject *object = json_array_get_object_element (new, i);

      g_hash_table_add (ids, (gpointer) json_object_get_string_member (object, "id"));
      json_array_add_element (merged, json_node_copy (json_array_get_element (new, i)));
    }
  for (guint i = 0; old && i < json_array_get_length (old); i++)
    {
      JsonObject *object = json_array_get_object_element (old, i);

      if (!g_hash_table_contains (ids, json_object_get_string_member (object, "id")))
        json_array_add_element (merged, json_node_copy (json_array_get_element (old, i)));
    }
  json_object_set_array_member (self->world, key, merged);
}

static void
vector_merge (VectorReader *self, JsonObject *given)
{
  g_autoptr (GList) members = given ? json_object_get_members (given) : NULL;

  if (given != NULL)
    vector_check_keys (self, given, "given", WORLD_KEYS " agreement");
  for (GList *member = members; member; member = member->next)
    {
      JsonNode *node = json_object_get_member (given, member->data);

      if (strcmp (member->data, "agreement") == 0)
        continue;
      if (strcmp (member->data, "actors") == 0 || strcmp (member->data, "places") == 0)
        vector_merge_list (self, member->data, node);
      else
        json_object_set_member (self->world, member->data, json_node_copy (node));
    }
  if (given != NULL && json_object_has_member (given, "agreement"))
    vector_merge_agreement (self, json_object_get_object_member (given, "agreement"));
}

static void
vector_read_timezone (VectorReader *self)
{
  const char *tz = vector_get_string (self, self->world, "tz");

  if (tz == NULL || strcmp (tz, "unknown") == 0 || *tz == '\0')
    return;
  self->timezone = g_strdup (strcmp (tz, "Z") == 0 ? "UTC" : tz);
  if (strchr (self->timezone, '/') != NULL || strcmp (self->timezone, "UTC") == 0)
    ceasefire_header_set_timezone (self->header, self->timezone);
}

static VectorReader *
vector_reader_new (JsonObject *file, GRand *random)
{
  VectorReader *self = g_new0 (VectorReader, 1);

  self->file = file;
  self->random = random;
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->agreements = g_hash_table_new (g_str_hash, g_str_equal);
  self->clauses = g_hash_table_new (g_str_hash, g_str_equal);
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  self->header = ceasefire_header_new ("en");
  return self;
}

static void
vector_reader_free (VectorReader *self)
{
  g_clear_pointer (&self->world, json_object_unref);
  g_clear_pointer (&self->actions, g_hash_table_unref);
  g_clear_pointer (&self->means, g_hash_table_unref);
  g_ptr_array_unref (self->records);
  g_hash_table_unref (self->agreements);
  g_hash_table_unref (self->clauses);
  g_hash_table_unref (self->places);
  ceasefire_header_unref (self->header);
  g_free (self->timezone);
  g_clear_error (&self->error);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VectorReader, vector_reader_free)

static void
vector_read_document (VectorReader *self)
{
  CeasefireDocument *document = ceasefire_document_new ("source", NULL);

  ceasefire_document_set_kind (document, CEASEFIRE_DOCUMENT_KIND_OTHER);
  g_ptr_array_add (self->records, document);
}

static CeasefireDossier *
vector_make_dossier (VectorReader *self)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");

  vector_read_document (self);
  vector_read_timezone (self);
  vector_read_taxonomy (self);
  vector_read_actors (self);
  vector_read_places (self);
  vector_read_agreements (self);
  vector_read_norms (self);
  vector_read_incidents (self);
  vector_read_acts (self);
  vector_read_assertions (self);
  vector_read_coverage (self);
  ceasefire_dossier_set_header (dossier, self->header);
  for (guint i = self->random ? self->records->len : 0; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (self->random, 0, (gint32) i);
      gpointer moved = self->records->pdata[i - 1];

      self->records->pdata[i - 1] = self->records->pdata[j];
      self->records->pdata[j] = moved;
    }
  for (guint i = 0; i < self->records->len && self->error == NULL; i++)
    ceasefire_dossier_add (dossier, self->records->pdata[i], &self->error);
  return dossier;
}

/* --- settings --------------------------------------------------------------------------------- */

static gint64
vector_get_int (VectorReader *self, JsonObject *object, const char *names, gint64 otherwise)
{
  g_auto (GStrv) keys = g_strsplit (names, " ", -1);

  (void) self;
  for (char **key = keys; *key; key++)
    if (json_object_has_member (object, *key))
      {
        JsonNode *node = json_object_get_member (object, *key);

        return json_node_get_value_type (node) == G_TYPE_STRING
                 ? g_ascii_strtoll (json_node_get_string (node), NULL, 10)
                 : json_node_get_int (node);
      }
  return otherwise;
}

static CeasefireReliability
vector_get_letter (VectorReader *self, JsonObject *object, const char *names,
                   CeasefireReliability otherwise)
{
  g_auto (GStrv) keys = g_strsplit (names, " ", -1);

  for (char **key = keys; *key; key++)
    if (json_object_has_member (object, *key))
      return (CeasefireReliability) vector_get_enum (self, object, *key,
                                                     CEASEFIRE_TYPE_RELIABILITY);
  return otherwise;
}

#define CORROBORATION "k corroboration"
#define BEST_REL "rel reliability"
#define BEST_CRED "cred credibility"
#define VOID_REL "void_rel void_reliability"
#define VOID_CRED "void_cred void_credibility"

/* "P0", or what differs from it. */
static CeasefirePolicy *
vector_read_policy (VectorReader *self, JsonObject *vector)
{
  CeasefirePolicy *policy = ceasefire_policy_new ();
  JsonNode *node
    = json_object_has_member (vector, "policy") ? json_object_get_member (vector, "policy") : NULL;
  JsonObject *object;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return policy;
  if (JSON_NODE_HOLDS_VALUE (node))
    {
      if (g_strcmp0 (vector_get_string (self, vector, "policy"), "P0") != 0)
        vector_fail (self, "the policy \"%s\" is not known",
                     vector_get_string (self, vector, "policy"));
      return policy;
    }
  object = vector_get_object (self, vector, "policy");
  if (object == NULL)
    return policy;
  vector_check_keys (self, object, "a policy",
                     "id name base " CORROBORATION " " BEST_REL " " BEST_CRED " " VOID_REL
                     " " VOID_CRED);
  ceasefire_policy_set_corroboration (
    policy,
    vector_get_int (self, object, CORROBORATION, ceasefire_policy_get_corroboration (policy)));
  ceasefire_policy_set_credibility (
    policy, vector_get_int (self, object, BEST_CRED, ceasefire_policy_get_credibility (policy)));
  ceasefire_policy_set_void_credibility (
    policy,
    vector_get_int (self, object, VOID_CRED, ceasefire_policy_get_void_credibility (policy)));
  ceasefire_policy_set_reliability (
    policy, vector_get_letter (self, object, BEST_REL, ceasefire_policy_get_reliability (policy)));
  ceasefire_policy_set_void_reliability (
    policy,
    vector_get_letter (self, object, VOID_REL, ceasefire_policy_get_void_reliability (policy)));
  return policy;
}

static OracleSettings *
vector_read_settings (VectorReader *self, JsonObject *vector)
{
  g_autoptr (CeasefireDate) at = vector_get_date (self, vector, "at");
  gboolean is_any;
  OracleSettings *settings;

  if (at == NULL)
    {
      vector_fail (self, "a vector without \"at\"");
      at = ceasefire_date_new ("2000", NULL);
    }
  settings = oracle_settings_new (at);
  settings->as_of = vector_get_date (self, vector, "as_of");
  settings->policy = vector_read_policy (self, vector);
  settings->timezone = g_strdup (self->timezone);
  if (json_object_has_member (vector, "viewpoint")
      && !json_object_get_null_member (vector, "viewpoint"))
    settings->viewpoint = vector_get_list (self, vector, "viewpoint", &is_any);
  return settings;
}

/* --- cases ------------------------------------------------------------------------------------ */

static VectorCase *
vector_case_finish (VectorReader *reader, const char *id, const char *title, JsonObject *vector,
                    GError **error)
{
  VectorCase *self = g_new0 (VectorCase, 1);

  self->id = g_strdup (id ? id : "?");
  self->title = g_strdup (title ? title : "");
  self->dossier = vector_make_dossier (reader);
  self->settings = vector_read_settings (reader, vector);
  if (reader->error == NULL)
    return self;
  g_propagate_prefixed_error (error, g_steal_pointer (&reader->error), "%s: ", self->id);
  vector_case_free (self);
  return NULL;
}

VectorCase *
vector_case_new (JsonObject *file, JsonObject *vector, GRand *random, GError **error)
{
  g_autoptr (VectorReader) reader = vector_reader_new (file, random);
  VectorCase *self;

  vector_check_keys (reader, file, "the file",
                     "format version semantics how_to licence taxonomies base vectors note");
  vector_check_keys (reader, vector, "the vector",
                     "id split title tags at as_of viewpoint policy given expect note");
  reader->world = vector_copy (json_object_get_object_member (file, "base"));
  vector_merge (reader, vector_get_object (reader, vector, "given"));
  vector_check_keys (reader, reader->world, "the world", WORLD_KEYS);
  self = vector_case_finish (reader, vector_get_string (reader, vector, "id"),
                             vector_get_string (reader, vector, "title"), vector, error);
  if (self != NULL && json_object_has_member (vector, "expect"))
    self->expect = json_array_ref (json_object_get_array_member (vector, "expect"));
  return self;
}

VectorCase *
vector_case_new_for_draft (JsonObject *file, const char *at, GRand *random, GError **error)
{
  g_autoptr (VectorReader) reader = vector_reader_new (file, random);
  g_autoptr (JsonObject) vector = json_object_new ();

  reader->world = vector_copy (file);
  vector_check_keys (reader, reader->world, "the draft",
                     WORLD_KEYS " format version source reading expected_findings");
  json_object_set_string_member (vector, "at", at);
  return vector_case_finish (reader, "draft", NULL, vector, error);
}

void
vector_case_free (VectorCase *self)
{
  g_free (self->id);
  g_free (self->title);
  g_clear_object (&self->dossier);
  g_clear_pointer (&self->settings, oracle_settings_free);
  g_clear_pointer (&self->expect, json_array_unref);
  g_free (self);
}
