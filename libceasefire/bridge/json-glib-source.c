/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include "json/scanner.h"

/*
 * JsonNode as a tree that core/source.h walks. A program has made it, so that it may refer to itself
 * and hold strings that are no text. Nodes that hold nothing are null.
 */

static gboolean
source_holds (gpointer item, GType type)
{
  return JSON_NODE_HOLDS_VALUE (item) && json_node_get_value_type (item) == type;
}

static gboolean
source_string (gpointer item, const char **text)
{
  if (!source_holds (item, G_TYPE_STRING))
    return FALSE;
  *text = json_node_get_string (item);
  return *text && g_utf8_validate (*text, -1, NULL);
}

static gboolean
source_boolean (gpointer item, gboolean *yes)
{
  if (!source_holds (item, G_TYPE_BOOLEAN))
    return FALSE;
  *yes = json_node_get_boolean (item);
  return TRUE;
}

static gboolean
source_integer (gpointer item, gint64 *number)
{
  if (!source_holds (item, G_TYPE_INT64))
    return FALSE;
  *number = json_node_get_int (item);
  return TRUE;
}

static gboolean
source_number (gpointer item, double *number)
{
  if (!source_holds (item, G_TYPE_INT64) && !source_holds (item, G_TYPE_DOUBLE))
    return FALSE;
  *number = json_node_get_double (item);
  return TRUE;
}

static char *
source_json (CeasefireSource *self, gpointer item)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint max_depth = self->max_depth - self->depth;

  if (!ceasefire_json_glib_print (text, item, max_depth, self->max_size - self->size, NULL)
      || !ceasefire_source_count (self, text->len))
    return NULL;
  return ceasefire_json_normalize (text->str, text->len, max_depth, self->max_string);
}

static gboolean
source_object (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
               gpointer user_data)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (item) ? json_node_get_object (item) : NULL;
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  if (object == NULL)
    return FALSE;
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, &node))
    if (!g_utf8_validate (name, -1, NULL) || !visitor (self, name, node, user_data))
      return FALSE;
  return TRUE;
}

static gboolean
source_list (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
             gpointer user_data)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (item) ? json_node_get_array (item) : NULL;

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!visitor (self, NULL, json_array_get_element (array, i), user_data))
      return FALSE;
  return TRUE;
}

const CeasefireSourceClass ceasefire_json_glib_source = {
  .string = source_string,
  .boolean = source_boolean,
  .integer = source_integer,
  .number = source_number,
  .json = source_json,
  .object = source_object,
  .list = source_list,
};
