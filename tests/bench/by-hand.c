/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"
#include "peer-type.h"

#include <json-glib/json-glib.h>
#include <string.h>

/*
 * Reading with JsonReader and writing with JsonBuilder and JsonGenerator, as json-glib's manual
 * has it, from and to plain structs.
 */

static char **
hand_strings (JsonReader *reader)
{
  int n = json_reader_count_elements (reader);
  char **strings = g_new0 (char *, n + 1);

  for (int i = 0; i < n; i++)
    {
      json_reader_read_element (reader, (guint) i);
      strings[i] = g_strdup (json_reader_get_string_value (reader));
      json_reader_end_element (reader);
    }
  return strings;
}

static char **
hand_text (JsonReader *reader)
{
  g_autoptr (GPtrArray) text = g_ptr_array_new ();

  if (json_reader_is_value (reader))
    g_ptr_array_add (text, g_strdup (json_reader_get_string_value (reader)));
  else
    for (int i = 0; i < json_reader_count_members (reader); i++)
      {
        json_reader_read_element (reader, (guint) i);
        g_ptr_array_add (text, g_strdup (json_reader_get_member_name (reader)));
        g_ptr_array_add (text, g_strdup (json_reader_get_string_value (reader)));
        json_reader_end_element (reader);
      }
  g_ptr_array_add (text, NULL);
  return (char **) g_ptr_array_steal (text, NULL);
}

static int
hand_choice (JsonReader *reader, GType type)
{
  GEnumClass *class = g_type_class_peek_static (type);
  const GEnumValue *value;

  if (class == NULL)
    class = g_type_class_ref (type);
  value = g_enum_get_value_by_nick (class, json_reader_get_string_value (reader));
  return value ? value->value : 0;
}

static void hand_members (JsonReader *reader, const BenchType *type, gpointer self);

static gpointer
hand_object (JsonReader *reader, const BenchType *type)
{
  gpointer object = bench_struct_new (type);

  hand_members (reader, type, object);
  return object;
}

static GPtrArray *
hand_objects (JsonReader *reader, const BenchType *type)
{
  int n = json_reader_count_elements (reader);
  GPtrArray *objects = g_ptr_array_new_full ((guint) n, NULL);

  for (int i = 0; i < n; i++)
    {
      json_reader_read_element (reader, (guint) i);
      g_ptr_array_add (objects, hand_object (reader, type));
      json_reader_end_element (reader);
    }
  return objects;
}

static void
hand_member (JsonReader *reader, const BenchMember *member, gpointer object)
{
  gpointer at = G_STRUCT_MEMBER_P (object, member->offset);

  switch (member->kind)
    {
    case BENCH_STRING:
      *(char **) at = g_strdup (json_reader_get_string_value (reader));
      break;
    case BENCH_STRINGS:
      *(char ***) at = hand_strings (reader);
      break;
    case BENCH_TEXT:
      *(char ***) at = hand_text (reader);
      break;
    case BENCH_ENUM:
      *(int *) at = hand_choice (reader, member->enum_type);
      break;
    case BENCH_INT:
      *(gint64 *) at = json_reader_get_int_value (reader);
      break;
    case BENCH_DOUBLE:
      *(double *) at = json_reader_get_double_value (reader);
      break;
    case BENCH_BOOLEAN:
      *(gboolean *) at = json_reader_get_boolean_value (reader);
      break;
    case BENCH_OBJECT:
      *(gpointer *) at = hand_object (reader, member->type);
      break;
    case BENCH_OBJECTS:
    default:
      *(GPtrArray **) at = hand_objects (reader, member->type);
    }
}

/*
 * Going through what is there is cheaper than asking for each member that might be. Writers mostly
 * keep the order of the table.
 */
static void
hand_members (JsonReader *reader, const BenchType *type, gpointer self)
{
  int there = json_reader_count_members (reader);
  guint next = 0;

  for (int i = 0; i < there; i++)
    {
      const char *name;

      json_reader_read_element (reader, (guint) i);
      name = json_reader_get_member_name (reader);
      for (guint j = 0; j < type->n_members; j++)
        {
          guint at = (next + j) % type->n_members;

          if (strcmp (type->members[at].name, name) == 0)
            {
              hand_member (reader, &type->members[at], self);
              next = at + 1;
              break;
            }
        }
      json_reader_end_element (reader);
    }
}

static gpointer
hand_read (JsonParser *parser, const BenchCorpus *corpus, guint line)
{
  gpointer self = bench_struct_new (corpus->types[line]);
  g_autoptr (JsonReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  if (!json_parser_load_from_data (parser, corpus->lines[line], (gssize) corpus->lengths[line],
                                   &error))
    g_error ("JsonParser: %s", error->message);
  reader = json_reader_new (json_parser_get_root (parser));
  hand_members (reader, corpus->types[line], self);
  return self;
}

guint
bench_hand_read (const BenchCorpus *corpus)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      gpointer record = hand_read (parser, corpus, i);

      /* The first member is the id. */
      n += *(char **) record != NULL;
      bench_struct_free (corpus->types[i], record);
    }
  return n;
}

static void build_members (JsonBuilder *builder, const BenchType *type, gconstpointer self);

static void
build_strings (JsonBuilder *builder, char **strings)
{
  json_builder_begin_array (builder);
  for (; *strings; strings++)
    json_builder_add_string_value (builder, *strings);
  json_builder_end_array (builder);
}

static void
build_text (JsonBuilder *builder, char **text)
{
  if (text[1] == NULL)
    {
      json_builder_add_string_value (builder, text[0]);
      return;
    }
  json_builder_begin_object (builder);
  for (; *text; text += 2)
    {
      json_builder_set_member_name (builder, text[0]);
      json_builder_add_string_value (builder, text[1]);
    }
  json_builder_end_object (builder);
}

static void
build_object (JsonBuilder *builder, const BenchType *type, gconstpointer object)
{
  json_builder_begin_object (builder);
  if (type->is_record)
    {
      json_builder_set_member_name (builder, "type");
      json_builder_add_string_value (builder, type->name);
    }
  build_members (builder, type, object);
  json_builder_end_object (builder);
}

static void
build_objects (JsonBuilder *builder, const BenchType *type, const GPtrArray *objects)
{
  json_builder_begin_array (builder);
  for (guint i = 0; i < objects->len; i++)
    build_object (builder, type, objects->pdata[i]);
  json_builder_end_array (builder);
}

static void
build_member (JsonBuilder *builder, const BenchMember *member, gpointer at)
{
  json_builder_set_member_name (builder, member->name);
  switch (member->kind)
    {
    case BENCH_STRING:
      json_builder_add_string_value (builder, *(char **) at);
      break;
    case BENCH_STRINGS:
      build_strings (builder, *(char ***) at);
      break;
    case BENCH_TEXT:
      build_text (builder, *(char ***) at);
      break;
    case BENCH_ENUM:
      json_builder_add_string_value (
        builder,
        g_enum_get_value (g_type_class_peek_static (member->enum_type), *(int *) at)->value_nick);
      break;
    case BENCH_INT:
      json_builder_add_int_value (builder, *(gint64 *) at);
      break;
    case BENCH_DOUBLE:
      json_builder_add_double_value (builder, *(double *) at);
      break;
    case BENCH_BOOLEAN:
      json_builder_add_boolean_value (builder, *(gboolean *) at);
      break;
    case BENCH_OBJECT:
      build_object (builder, member->type, *(gpointer *) at);
      break;
    case BENCH_OBJECTS:
    default:
      build_objects (builder, member->type, *(GPtrArray **) at);
    }
}

static void
build_members (JsonBuilder *builder, const BenchType *type, gconstpointer self)
{
  for (guint i = 0; i < type->n_members; i++)
    if (bench_member_is_set (&type->members[i], self))
      build_member (builder, &type->members[i], G_STRUCT_MEMBER_P (self, type->members[i].offset));
}

static char *
build_record (JsonBuilder *builder, JsonGenerator *generator, const BenchType *type,
              gconstpointer self)
{
  JsonNode *root;
  char *text;

  build_object (builder, type, self);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, NULL);
  json_node_unref (root);
  json_builder_reset (builder);
  return text;
}

/* The structs stay from the first call to the end of the program. */
static gpointer *
hand_kept (const BenchCorpus *corpus)
{
  static gpointer *kept;
  g_autoptr (JsonParser) parser = NULL;

  if (kept)
    return kept;
  parser = json_parser_new ();
  kept = g_new (gpointer, corpus->n_lines);
  for (guint i = 0; i < corpus->n_lines; i++)
    kept[i] = hand_read (parser, corpus, i);
  return kept;
}

guint
bench_hand_write (const BenchCorpus *corpus)
{
  gpointer *kept = hand_kept (corpus);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      char *text = build_record (builder, generator, corpus->types[i], kept[i]);

      n += text[0] == '{';
      g_free (text);
    }
  return n;
}

gpointer
bench_hand_struct (const BenchCorpus *corpus, guint line)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  return hand_read (parser, corpus, line);
}

char *
bench_hand_rewrite (const BenchCorpus *corpus, guint line)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  gpointer record = bench_hand_struct (corpus, line);
  char *text = build_record (builder, generator, corpus->types[line], record);

  bench_struct_free (corpus->types[line], record);
  return text;
}
