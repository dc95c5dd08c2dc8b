/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include "core/error.h"
#include "json/scanner.h"
#include "json/writer.h"

#include <math.h>
#include <string.h>

/*
 * From JsonNode to text, without recursion. That a tree refers to itself need not be noticed: it is
 * deeper than any limit.
 */

/* An object or list that is open. */
typedef struct
{
  JsonObjectIter iter;
  JsonArray *array; /* NULL: an object */
  const char *name; /* of the member that is being written */
  guint n_items;    /* with the one that is being written */
} PrintLevel;

typedef struct
{
  GString *text;
  gsize max_size; /* of the text */
  guint max_depth;
  guint depth;
  GError **error;
  PrintLevel levels[CEASEFIRE_JSON_DEPTH];
} PrintTree;

static gboolean
print_fail (const PrintTree *self, CeasefireError code, const char *reason)
{
  g_autoptr (GString) path = g_string_new (NULL);

  for (guint i = 0; i < self->depth; i++)
    {
      const PrintLevel *level = &self->levels[i];

      ceasefire_json_glib_add_step (path, level->array ? NULL : level->name,
                                    level->array ? 0 : strlen (level->name), level->n_items - 1);
    }
  ceasefire_error_set_at (self->error, code, 0, 0, path->str, reason);
  return FALSE;
}

static gboolean
print_string (PrintTree *self, const char *string)
{
  if (!g_utf8_validate (string, -1, NULL))
    return print_fail (self, CEASEFIRE_ERROR_ENCODING, "the string is not valid UTF-8");
  ceasefire_json_write_string (self->text, string);
  return TRUE;
}

/* A name that is no text cannot be in a path. */
static gboolean
print_name (PrintTree *self, const char *name)
{
  if (!g_utf8_validate (name, -1, NULL))
    {
      self->depth--;
      return print_fail (self, CEASEFIRE_ERROR_ENCODING, "a member's name is not valid UTF-8");
    }
  ceasefire_json_write_string (self->text, name);
  g_string_append_c (self->text, ':');
  return TRUE;
}

/* Reads back as a double, also where it is whole. */
static gboolean
print_double (PrintTree *self, double number)
{
  gsize start = self->text->len;

  if (!isfinite (number))
    return print_fail (self, CEASEFIRE_ERROR_VALUE, "JSON has no infinity and no NaN");
  ceasefire_json_write_double (self->text, number);
  if (strpbrk (self->text->str + start, ".e") == NULL)
    g_string_append (self->text, ".0");
  return TRUE;
}

static gboolean
print_value (PrintTree *self, JsonNode *node)
{
  switch (json_node_get_value_type (node))
    {
    case G_TYPE_STRING:
      if (json_node_get_string (node) == NULL)
        break;
      return print_string (self, json_node_get_string (node));
    case G_TYPE_INT64:
      g_string_append_printf (self->text, "%" G_GINT64_FORMAT, json_node_get_int (node));
      return TRUE;
    case G_TYPE_DOUBLE:
      return print_double (self, json_node_get_double (node));
    case G_TYPE_BOOLEAN:
      g_string_append (self->text, json_node_get_boolean (node) ? "true" : "false");
      return TRUE;
    default:
      break;
    }
  g_string_append (self->text, "null");
  return TRUE;
}

static gboolean
print_open (PrintTree *self, JsonObject *object, JsonArray *array)
{
  PrintLevel *level;

  if (self->depth >= self->max_depth)
    {
      g_autofree char *reason = g_strdup_printf ("nested more than %u deep", self->max_depth);

      return print_fail (self, CEASEFIRE_ERROR_LIMIT, reason);
    }
  level = &self->levels[self->depth++];
  level->array = array;
  level->name = NULL;
  level->n_items = 0;
  if (object)
    json_object_iter_init_ordered (&level->iter, object);
  g_string_append_c (self->text, object ? '{' : '[');
  return TRUE;
}

static gboolean
print_node (PrintTree *self, JsonNode *node)
{
  if (self->text->len > self->max_size)
    return print_fail (self, CEASEFIRE_ERROR_LIMIT, "the tree is too large");
  if (JSON_NODE_HOLDS_OBJECT (node) && json_node_get_object (node))
    return print_open (self, json_node_get_object (node), NULL);
  if (JSON_NODE_HOLDS_ARRAY (node) && json_node_get_array (node))
    return print_open (self, NULL, json_node_get_array (node));
  if (JSON_NODE_HOLDS_VALUE (node))
    return print_value (self, node);
  g_string_append (self->text, "null");
  return TRUE;
}

/* The next of what is open; NULL if there is none. */
static JsonNode *
print_get_next (PrintLevel *level)
{
  JsonNode *node = NULL;

  if (level->array == NULL)
    json_object_iter_next_ordered (&level->iter, &level->name, &node);
  else if (level->n_items < json_array_get_length (level->array))
    node = json_array_get_element (level->array, level->n_items);
  if (node)
    level->n_items++;
  return node;
}

static gboolean
print_item (PrintTree *self, const PrintLevel *level, JsonNode *node)
{
  if (level->n_items > 1)
    g_string_append_c (self->text, ',');
  if (level->array == NULL && !print_name (self, level->name))
    return FALSE;
  return print_node (self, node);
}

gboolean
ceasefire_json_glib_print (GString *text, JsonNode *node, guint max_depth, gsize max_size,
                           GError **error)
{
  PrintTree self = { .text = text, .max_size = max_size, .max_depth = max_depth, .error = error };

  if (!print_node (&self, node))
    return FALSE;
  while (self.depth > 0)
    {
      PrintLevel *level = &self.levels[self.depth - 1];
      JsonNode *next = print_get_next (level);

      if (next && !print_item (&self, level, next))
        return FALSE;
      if (next == NULL)
        {
          g_string_append_c (text, level->array ? ']' : '}');
          self.depth--;
        }
    }
  return TRUE;
}
