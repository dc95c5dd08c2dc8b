/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "variant/variant.h"

#include "core/sink.h"
#include "core/text.h"
#include "core/value.h"

/*
 * The sink that makes GVariant: an object is a dictionary a{sv}, a list of objects aa{sv}, a list of
 * strings as. Dictionaries and lists that are open lie on a stack.
 */
typedef struct
{
  GVariantBuilder builder;
  const char *key; /* of a dictionary: whose value comes next */
  gboolean is_list;
} VariantLevel;

typedef struct
{
  GArray *levels; /* of VariantLevel */
  GVariant *made; /* the whole, once it is complete */
} VariantSink;

static VariantLevel *
sink_get_level (VariantSink *self)
{
  return self->levels->len > 0 ? &g_array_index (self->levels, VariantLevel, self->levels->len - 1)
                               : NULL;
}

/* What g_variant_builder_add() would do, which takes apart its format each time. */
static void
sink_add (VariantSink *self, GVariant *value)
{
  VariantLevel *level = sink_get_level (self);

  if (level == NULL)
    self->made = value;
  else if (level->is_list)
    g_variant_builder_add_value (&level->builder, value);
  else
    g_variant_builder_add_value (
      &level->builder,
      g_variant_new_dict_entry (g_variant_new_string (level->key), g_variant_new_variant (value)));
}

static void
sink_open (VariantSink *self, const GVariantType *type, gboolean is_list)
{
  VariantLevel level = { .is_list = is_list };

  g_variant_builder_init (&level.builder, type);
  g_array_append_val (self->levels, level);
}

static void
sink_close (VariantSink *self)
{
  GVariant *value = g_variant_builder_end (&sink_get_level (self)->builder);

  g_array_set_size (self->levels, self->levels->len - 1);
  sink_add (self, value);
}

static void
variant_begin (gpointer sink)
{
  sink_open (sink, G_VARIANT_TYPE_VARDICT, FALSE);
}

static void
variant_end (gpointer sink)
{
  sink_close (sink);
}

static void
variant_key (gpointer sink, const CeasefireRow *row)
{
  sink_get_level (sink)->key = row->field->name;
}

static void
variant_string (gpointer sink, const char *string)
{
  sink_add (sink, g_variant_new_string (string));
}

/* What has no type of its own: a tuple, which nothing else is, holds its JSON. */
static void
variant_json (gpointer sink, const char *json)
{
  GVariant *string = g_variant_new_string (json);

  sink_add (sink, g_variant_new_tuple (&string, 1));
}

static void
variant_extra (gpointer sink, const CeasefireExtra *extra)
{
  sink_get_level (sink)->key = extra->name;
  variant_json (sink, extra->raw);
}

static void
variant_begin_list (gpointer sink, const CeasefireField *field)
{
  gboolean of_objects = field->kind->token == CEASEFIRE_TOKEN_OBJECT;

  sink_open (sink, of_objects ? G_VARIANT_TYPE ("aa{sv}") : G_VARIANT_TYPE_STRING_ARRAY, TRUE);
}

static void
variant_item (gpointer sink, const CeasefireField *field, guint i)
{
  (void) sink;
  (void) field;
  (void) i;
}

static void
variant_end_list (gpointer sink, const CeasefireField *field, guint n)
{
  (void) field;
  (void) n;
  sink_close (sink);
}

static void
variant_word (gpointer sink, const CeasefireNick *word)
{
  variant_string (sink, word->nick);
}

static void
variant_wordings (gpointer sink, const CeasefireText *text)
{
  GVariantBuilder wordings;

  g_variant_builder_init (&wordings, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      g_variant_builder_add (&wordings, "{ss}", language, string);
    }
  sink_add (sink, g_variant_builder_end (&wordings));
}

static void
variant_boolean (gpointer sink, gboolean yes)
{
  sink_add (sink, g_variant_new_boolean (yes));
}

static void
variant_integer (gpointer sink, gint64 number)
{
  sink_add (sink, g_variant_new_int64 (number));
}

static void
variant_number (gpointer sink, double number)
{
  sink_add (sink, g_variant_new_double (number));
}

static void variant_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object);

static const CeasefireSink variant_sink = {
  .object = variant_object,
  .begin = variant_begin,
  .end = variant_end,
  .key = variant_key,
  .extra = variant_extra,
  .begin_list = variant_begin_list,
  .item = variant_item,
  .end_list = variant_end_list,
  .string = variant_string,
  .word = variant_word,
  .wordings = variant_wordings,
  .boolean = variant_boolean,
  .integer = variant_integer,
  .number = variant_number,
  .json = variant_json,
};

static void
variant_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  ceasefire_sink_walk (&variant_sink, sink, layout, object);
}

static void
sink_init (VariantSink *self)
{
  self->levels = g_array_new (FALSE, FALSE, sizeof (VariantLevel));
  self->made = NULL;
}

static GVariant *
sink_finish (VariantSink *self)
{
  g_array_unref (self->levels);
  return g_variant_ref_sink (self->made);
}

GVariant *
ceasefire_record_to_variant (CeasefireRecord *self)
{
  VariantSink sink;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  sink_init (&sink);
  variant_object (&sink, ceasefire_record_get_layout (self), self);
  return sink_finish (&sink);
}

/* The shape of a dossier's JSON: the header's members, the records among them. */
GVariant *
ceasefire_variant_new_dossier (gconstpointer header, GListModel *records)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  VariantSink sink;
  guint n_extras;

  sink_init (&sink);
  variant_begin (&sink);
  n_extras = ceasefire_sink_walk_members (&variant_sink, &sink, layout, header);
  sink_get_level (&sink)->key = "records";
  sink_open (&sink, G_VARIANT_TYPE ("aa{sv}"), TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      variant_object (&sink, ceasefire_record_get_layout (record), record);
    }
  sink_close (&sink);
  ceasefire_sink_give_extras (&variant_sink, &sink, ceasefire_node_get_extras (header), n_extras,
                              G_MAXUINT);
  variant_end (&sink);
  return sink_finish (&sink);
}
