/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include "core/sink.h"
#include "core/text.h"
#include "core/value.h"
#include "json/number.h"
#include "json/scanner.h"

#include <math.h>
#include <string.h>

/*
 * The sink that makes JsonNode. Each object or list is put into its parent as soon as it opens. Only
 * members that this version does not know, and raw ones, can hold what no tree can: then the sink
 * has failed, and the same as text says what is wrong with it.
 */
typedef struct
{
  JsonNode *root;
  JsonNode *open;  /* the innermost object or list; its parents are open too */
  const char *key; /* of an object: whose value comes next */
  guint depth;
  gboolean failed;
} TreeSink;

static void
sink_put_member (TreeSink *self, JsonNode *node)
{
  JsonObject *object = json_node_get_object (self->open);
  guint n = json_object_get_size (object);

  json_object_set_member (object, self->key, node);
  if (json_object_get_size (object) == n || n >= ceasefire_json_glib_get_max_members ())
    self->failed = TRUE;
}

/* Takes @node. */
static void
sink_put (TreeSink *self, JsonNode *node)
{
  if (self->open)
    json_node_set_parent (node, self->open);
  if (self->open == NULL)
    self->root = node;
  else if (JSON_NODE_HOLDS_OBJECT (self->open))
    sink_put_member (self, node);
  else
    json_array_add_element (json_node_get_array (self->open), node);
}

static void
sink_open (TreeSink *self, JsonNode *node)
{
  if (++self->depth > CEASEFIRE_JSON_DEPTH)
    self->failed = TRUE;
  sink_put (self, node);
  self->open = node;
}

static void
sink_close (TreeSink *self)
{
  self->open = json_node_get_parent (self->open);
  self->depth--;
}

static void
tree_begin (gpointer sink)
{
  JsonNode *node = json_node_init (json_node_alloc (), JSON_NODE_OBJECT);

  json_node_take_object (node, json_object_new ());
  sink_open (sink, node);
}

static void
tree_end (gpointer sink)
{
  sink_close (sink);
}

static void
tree_key (gpointer sink, const CeasefireRow *row)
{
  TreeSink *self = sink;

  self->key = row->field->name;
}

static void
tree_string (gpointer sink, const char *string)
{
  sink_put (sink, json_node_init_string (json_node_alloc (), string));
}

static void
tree_named_string (TreeSink *self, const char *name, const char *string)
{
  self->key = name;
  tree_string (self, string);
}

static void
tree_json (gpointer sink, const char *json)
{
  TreeSink *self = sink;
  JsonNode *node
    = ceasefire_json_glib_parse_inside (json, strlen (json), CEASEFIRE_JSON_DEPTH - self->depth);

  if (node)
    sink_put (self, node);
  else
    self->failed = TRUE;
}

static void
tree_extra (gpointer sink, const CeasefireExtra *extra)
{
  TreeSink *self = sink;

  self->key = extra->name;
  tree_json (sink, extra->raw);
}

static void
tree_begin_list (gpointer sink, const CeasefireField *field)
{
  JsonNode *node = json_node_init (json_node_alloc (), JSON_NODE_ARRAY);

  (void) field;
  json_node_take_array (node, json_array_new ());
  sink_open (sink, node);
}

static void
tree_item (gpointer sink, const CeasefireField *field, guint i)
{
  (void) sink;
  (void) field;
  (void) i;
}

static void
tree_end_list (gpointer sink, const CeasefireField *field, guint n)
{
  (void) field;
  (void) n;
  sink_close (sink);
}

static void
tree_word (gpointer sink, const CeasefireNick *word)
{
  tree_string (sink, word->nick);
}

static void
tree_wordings (gpointer sink, const CeasefireText *text)
{
  tree_begin (sink);
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      tree_named_string (sink, language, string);
    }
  tree_end (sink);
}

static void
tree_boolean (gpointer sink, gboolean yes)
{
  sink_put (sink, json_node_init_boolean (json_node_alloc (), yes));
}

static void
tree_integer (gpointer sink, gint64 number)
{
  sink_put (sink, json_node_init_int (json_node_alloc (), number));
}

/* As it is read in JSON: a whole number is one in a tree too. */
#define SINK_WHOLE_MAX 9007199254740992.0

static void
tree_number (gpointer sink, double number)
{
  char buffer[CEASEFIRE_NUMBER_SIZE + 1];

  if (fabs (number) < SINK_WHOLE_MAX)
    {
      if (number == trunc (number))
        tree_integer (sink, (gint64) number);
      else
        sink_put (sink, json_node_init_double (json_node_alloc (), number));
      return;
    }
  buffer[ceasefire_json_print_number (number, buffer)] = '\0';
  tree_json (sink, buffer);
}

static void tree_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object);

static const CeasefireSink tree_sink = {
  .object = tree_object,
  .begin = tree_begin,
  .end = tree_end,
  .key = tree_key,
  .extra = tree_extra,
  .begin_list = tree_begin_list,
  .item = tree_item,
  .end_list = tree_end_list,
  .string = tree_string,
  .word = tree_word,
  .wordings = tree_wordings,
  .boolean = tree_boolean,
  .integer = tree_integer,
  .number = tree_number,
  .json = tree_json,
};

static void
tree_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  ceasefire_sink_walk (&tree_sink, sink, layout, object);
}

static JsonNode *
sink_finish (TreeSink *self)
{
  if (self->failed)
    g_clear_pointer (&self->root, json_node_unref);
  return self->root;
}

JsonNode *
ceasefire_json_glib_make_record (CeasefireRecord *record)
{
  TreeSink sink = { .root = NULL };

  tree_object (&sink, ceasefire_record_get_layout (record), record);
  return sink_finish (&sink);
}

JsonNode *
ceasefire_json_glib_make_dossier (gconstpointer header, GListModel *records)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  TreeSink sink = { .root = NULL };
  guint n_extras;

  tree_begin (&sink);
  n_extras = ceasefire_sink_walk_members (&tree_sink, &sink, layout, header);
  sink.key = "records";
  tree_begin_list (&sink, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (records) && !sink.failed; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      tree_object (&sink, ceasefire_record_get_layout (record), record);
    }
  tree_end (&sink);
  ceasefire_sink_give_extras (&tree_sink, &sink, ceasefire_node_get_extras (header), n_extras,
                              G_MAXUINT);
  tree_end (&sink);
  return sink_finish (&sink);
}
