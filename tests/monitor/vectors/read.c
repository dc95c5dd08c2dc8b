/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/vectors.h"

#include <string.h>

void
vector_fail (VectorReader *self, const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  if (self->error == NULL)
    g_set_error_literal (&self->error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, message);
}

void
vector_check_keys (VectorReader *self, JsonObject *object, const char *where, const char *keys)
{
  g_auto (GStrv) known = g_strsplit (keys, " ", -1);
  g_autoptr (GList) members = json_object_get_members (object);

  for (GList *member = members; member; member = member->next)
    if (!g_strv_contains ((const char *const *) known, member->data))
      vector_fail (self, "%s: the key \"%s\" is not understood", where,
                   (const char *) member->data);
}

static JsonNode *
vector_get_node (JsonObject *object, const char *key)
{
  JsonNode *node = object ? json_object_get_member (object, key) : NULL;

  return node == NULL || JSON_NODE_HOLDS_NULL (node) ? NULL : node;
}

const char *
vector_get_string (VectorReader *self, JsonObject *object, const char *key)
{
  JsonNode *node = vector_get_node (object, key);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      vector_fail (self, "\"%s\" is no string", key);
      return NULL;
    }
  return json_node_get_string (node);
}

gboolean
vector_get_boolean (VectorReader *self, JsonObject *object, const char *key)
{
  JsonNode *node = vector_get_node (object, key);

  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_BOOLEAN)
    {
      vector_fail (self, "\"%s\" is neither true nor false", key);
      return FALSE;
    }
  return json_node_get_boolean (node);
}

JsonObject *
vector_get_object (VectorReader *self, JsonObject *object, const char *key)
{
  JsonNode *node = vector_get_node (object, key);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      vector_fail (self, "\"%s\" is no object", key);
      return NULL;
    }
  return json_node_get_object (node);
}

static void
vector_shuffle (GPtrArray *array, GRand *random)
{
  for (guint i = array->len; random != NULL && i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (random, 0, (gint32) i);
      gpointer moved = array->pdata[i - 1];

      array->pdata[i - 1] = array->pdata[j];
      array->pdata[j] = moved;
    }
}

GPtrArray *
vector_list_objects (VectorReader *self, JsonObject *object, const char *key)
{
  GPtrArray *objects = g_ptr_array_new ();
  JsonNode *node = vector_get_node (object, key);
  JsonArray *array;

  if (node == NULL)
    return objects;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      vector_fail (self, "\"%s\" is no list", key);
      return objects;
    }
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_OBJECT (element))
        g_ptr_array_add (objects, json_node_get_object (element));
      else
        vector_fail (self, "\"%s\" holds something that is no object", key);
    }
  vector_shuffle (objects, self->random);
  return objects;
}

static char **
vector_read_list (VectorReader *self, JsonNode *node, const char *key, gboolean *is_any)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  JsonArray *array = json_node_get_array (node);

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonNode *element = json_array_get_element (array, i);

      if (JSON_NODE_HOLDS_VALUE (element) && json_node_get_value_type (element) == G_TYPE_STRING)
        g_ptr_array_add (list, json_node_dup_string (element));
      else
        vector_fail (self, "\"%s\" holds something that is no string", key);
    }
  *is_any = *is_any && list->len > 1;
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

/* "a", ["a", "b"] (one of them), {"any": [..]}, {"all": [..]}, null. */
char **
vector_get_list (VectorReader *self, JsonObject *object, const char *key, gboolean *is_any)
{
  JsonNode *node = vector_get_node (object, key);
  gboolean ignored;
  char **list;

  is_any = is_any ? is_any : &ignored;
  *is_any = FALSE;
  if (node == NULL)
    return g_new0 (char *, 1);
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      *is_any = TRUE;
      return vector_read_list (self, node, key, is_any);
    }
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *set = json_node_get_object (node);
      const char *kind = json_object_has_member (set, "all") ? "all" : "any";

      vector_check_keys (self, set, key, "all any");
      if (self->error == NULL && vector_get_node (set, kind) != NULL)
        {
          list = vector_get_list (self, set, kind, NULL);
          *is_any = g_str_equal (kind, "any") && g_strv_length (list) > 1;
          return list;
        }
      return g_new0 (char *, 1);
    }
  list = g_new0 (char *, 2);
  list[0] = g_strdup (vector_get_string (self, object, key));
  return list;
}

/* --- dates ------------------------------------------------------------------------------------ */

static CeasefireDate *
vector_parse_date (VectorReader *self, const char *text, const char *key)
{
  g_autoptr (GError) error = NULL;
  CeasefireDate *date = ceasefire_date_new (text, &error);

  if (date == NULL)
    vector_fail (self, "\"%s\": \"%s\": %s", key, text, error->message);
  return date;
}

/* The first or the last second of a date, as text. */
static char *
vector_get_edge (VectorReader *self, const char *text, gboolean is_last)
{
  g_autoptr (CeasefireDate) date = vector_parse_date (self, text, "earliest/latest");
  g_autoptr (GTimeZone) zone = self->timezone ? g_time_zone_new_identifier (self->timezone) : NULL;
  char *edge;

  if (date == NULL)
    return g_strdup ("");
  edge = is_last ? ceasefire_date_format_latest_in_zone (date, zone)
                 : ceasefire_date_format_earliest_in_zone (date, zone);
  if (zone == NULL && strpbrk (text, "Z+") == NULL && g_str_has_suffix (edge, "Z"))
    edge[strlen (edge) - 1] = '\0'; /* of a clock that is not known */
  return edge;
}

/* [a..b], whose ends must be of one precision; if they are not, seconds are. */
static char *
vector_make_range (VectorReader *self, JsonObject *object, gboolean is_end)
{
  const char *earliest = vector_get_string (self, object, "earliest");
  const char *latest = vector_get_string (self, object, "latest");
  g_autofree char *plain = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autoptr (CeasefireDate) date = NULL;

  vector_check_keys (self, object, "an imprecise time", "earliest latest");
  if (earliest == NULL || latest == NULL)
    {
      vector_fail (self, "an imprecise time lacks \"earliest\" or \"latest\"");
      return NULL;
    }
  plain = g_strdup_printf ("[%s..%s]", earliest, latest);
  date = ceasefire_date_new (plain, NULL);
  if (date != NULL)
    return g_steal_pointer (&plain);
  from = vector_get_edge (self, earliest, is_end);
  to = vector_get_edge (self, latest, is_end);
  return g_strdup_printf ("[%s..%s]", from, to);
}

/* One end of an interval. */
static char *
vector_get_end (VectorReader *self, JsonObject *object, const char *key)
{
  JsonNode *node = vector_get_node (object, key);

  if (node == NULL)
    return g_strdup ("..");
  if (JSON_NODE_HOLDS_OBJECT (node))
    return vector_make_range (self, json_node_get_object (node), g_str_equal (key, "to"));
  if (g_strcmp0 (vector_get_string (self, object, key), "unknown") == 0)
    return g_strdup ("");
  return g_strdup (vector_get_string (self, object, key));
}

/* "date", {"from": .., "to": ..}, {"earliest": .., "latest": ..} */
CeasefireDate *
vector_get_date (VectorReader *self, JsonObject *object, const char *key)
{
  JsonNode *node = vector_get_node (object, key);
  g_autofree char *text = NULL;

  if (node == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *window = json_node_get_object (node);

      if (json_object_has_member (window, "earliest"))
        text = vector_make_range (self, window, TRUE);
      else
        {
          g_autofree char *from = vector_get_end (self, window, "from");
          g_autofree char *to = vector_get_end (self, window, "to");

          vector_check_keys (self, window, key, "from to");
          text = g_strdup_printf ("%s/%s", from, to);
        }
      if (g_strcmp0 (text, "../..") == 0)
        return NULL;
    }
  else
    text = g_strdup (vector_get_string (self, object, key));
  return text ? vector_parse_date (self, text, key) : NULL;
}

CeasefireDuration *
vector_get_duration (VectorReader *self, JsonObject *object, const char *key)
{
  const char *text = vector_get_string (self, object, key);
  g_autoptr (GError) error = NULL;
  CeasefireDuration *duration;

  if (text == NULL)
    return NULL;
  duration = ceasefire_duration_new (text, &error);
  if (duration == NULL)
    vector_fail (self, "\"%s\": \"%s\": %s", key, text, error->message);
  return duration;
}

int
vector_get_enum (VectorReader *self, JsonObject *object, const char *key, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  JsonNode *node = vector_get_node (object, key);
  const char *nick;
  GEnumValue *value;

  if (node == NULL)
    return 0;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    nick = json_node_get_boolean (node) ? "yes" : "no";
  else
    nick = vector_get_string (self, object, key);
  value = nick ? g_enum_get_value_by_nick (class, nick) : NULL;
  if (value == NULL)
    vector_fail (self, "\"%s\": \"%s\" is not understood", key, nick);
  return value ? value->value : 0;
}

/* --- taxonomies ------------------------------------------------------------------------------- */

char *
vector_map_code (GHashTable *codes, const char *code)
{
  const char *mapped = codes ? g_hash_table_lookup (codes, code) : NULL;

  return g_strdup (mapped ? mapped : code);
}

static void
vector_add_term (VectorReader *self, const char *vocabulary, const char *code, const char *broader)
{
  g_autoptr (CeasefireTerm) term = ceasefire_term_new (vocabulary, code);

  ceasefire_term_set_broader (term, broader);
  ceasefire_header_add_vocabulary (self->header, term);
}

/* A code that stands below another term than in the library gets another name. */
static const char *
vector_place_code (VectorReader *self, JsonObject *tree, const char *name, GHashTable *codes,
                   const char *code)
{
  CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (name);
  CeasefireTerm *term = ceasefire_vocabulary_lookup (vocabulary, code);
  const char *broader = vector_get_string (self, tree, code);
  char *placed;

  if (g_hash_table_contains (codes, code))
    return g_hash_table_lookup (codes, code);
  if (!json_object_has_member (tree, code))
    return code;
  g_hash_table_insert (codes, g_strdup (code), g_strdup (code));
  if (broader != NULL)
    broader = vector_place_code (self, tree, name, codes, broader);
  if (term != NULL && g_strcmp0 (ceasefire_term_get_broader (term), broader) == 0)
    return g_hash_table_lookup (codes, code);
  placed = term == NULL ? g_strdup (code) : g_strdup_printf ("vector-%s", code);
  vector_add_term (self, name, placed, broader);
  g_hash_table_insert (codes, g_strdup (code), placed);
  return placed;
}

static GHashTable *
vector_read_tree (VectorReader *self, JsonObject *taxonomy, const char *key, const char *name)
{
  GHashTable *codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  JsonObject *tree = vector_get_object (self, taxonomy, key);
  g_autoptr (GList) members = tree ? json_object_get_members (tree) : NULL;

  for (GList *member = members; member; member = member->next)
    vector_place_code (self, tree, name, codes, member->data);
  return codes;
}

void
vector_read_taxonomy (VectorReader *self)
{
  JsonNode *node = vector_get_node (self->world, "taxonomy");
  JsonObject *taxonomy = NULL;

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    taxonomy = json_node_get_object (node);
  else if (node != NULL)
    {
      const char *name = vector_get_string (self, self->world, "taxonomy");

      taxonomy = vector_get_object (self, vector_get_object (self, self->file, "taxonomies"), name);
      if (taxonomy == NULL)
        vector_fail (self, "there is no taxonomy \"%s\"", name);
    }
  if (taxonomy != NULL)
    vector_check_keys (self, taxonomy, "a taxonomy", "action means");
  self->actions = vector_read_tree (self, taxonomy, "action", "action");
  self->means = vector_read_tree (self, taxonomy, "means", "weapon");
}
