/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"
#include "statement.h"

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

static void hand_members (JsonReader *reader, const BenchMember *members, guint n, gpointer object);

static GPtrArray *
hand_objects (JsonReader *reader, gboolean claims)
{
  int n = json_reader_count_elements (reader);
  GPtrArray *objects
    = g_ptr_array_new_full ((guint) n, claims ? bench_claim_free : bench_citation_free);

  for (int i = 0; i < n; i++)
    {
      gpointer object = claims ? (gpointer) bench_claim_new () : (gpointer) bench_citation_new ();

      json_reader_read_element (reader, (guint) i);
      if (claims)
        hand_members (reader, bench_claim_members, G_N_ELEMENTS (bench_claim_members), object);
      else
        hand_members (reader, bench_citation_members, G_N_ELEMENTS (bench_citation_members),
                      object);
      json_reader_end_element (reader);
      g_ptr_array_add (objects, object);
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
      *(int *) at = hand_choice (reader, member->get_type ());
      break;
    case BENCH_INT:
      *(gint64 *) at = json_reader_get_int_value (reader);
      break;
    case BENCH_BOOLEAN:
      *(gboolean *) at = json_reader_get_boolean_value (reader);
      break;
    case BENCH_OBJECTS:
    default:
      *(GPtrArray **) at = hand_objects (reader, member->name[0] == 'c');
    }
}

/* Going through what is there is cheaper than asking for each member that might be. */
static void
hand_members (JsonReader *reader, const BenchMember *members, guint n, gpointer object)
{
  int there = json_reader_count_members (reader);
  guint next = 0;

  for (int i = 0; i < there; i++)
    {
      const char *name;

      json_reader_read_element (reader, (guint) i);
      name = json_reader_get_member_name (reader);
      for (guint j = next; j < n; j++)
        if (strcmp (members[j].name, name) == 0)
          {
            hand_member (reader, &members[j], object);
            next = j + 1;
            break;
          }
      json_reader_end_element (reader);
    }
}

static BenchStatement *
hand_read (JsonParser *parser, const char *line, gsize length)
{
  BenchStatement *statement = bench_statement_new ();
  g_autoptr (JsonReader) reader = NULL;
  g_autoptr (GError) error = NULL;

  if (!json_parser_load_from_data (parser, line, (gssize) length, &error))
    g_error ("JsonParser: %s", error->message);
  reader = json_reader_new (json_parser_get_root (parser));
  hand_members (reader, bench_statement_members, G_N_ELEMENTS (bench_statement_members), statement);
  return statement;
}

guint
bench_hand_read (const BenchCorpus *corpus)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      BenchStatement *statement = hand_read (parser, corpus->lines[i], corpus->lengths[i]);

      n += statement->speaker != NULL && statement->sources != NULL;
      bench_statement_free (statement);
    }
  return n;
}

static void build_members (JsonBuilder *builder, const BenchMember *members, guint n,
                           gconstpointer object);

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
build_objects (JsonBuilder *builder, const GPtrArray *objects, gboolean claims)
{
  json_builder_begin_array (builder);
  for (guint i = 0; i < objects->len; i++)
    {
      json_builder_begin_object (builder);
      if (claims)
        build_members (builder, bench_claim_members, G_N_ELEMENTS (bench_claim_members),
                       objects->pdata[i]);
      else
        build_members (builder, bench_citation_members, G_N_ELEMENTS (bench_citation_members),
                       objects->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static gboolean
build_is_set (const BenchMember *member, gconstpointer at)
{
  if (member->kind == BENCH_INT)
    return *(const gint64 *) at >= 0;
  if (member->kind == BENCH_ENUM || member->kind == BENCH_BOOLEAN)
    return *(const int *) at != 0;
  return *(gconstpointer const *) at != NULL;
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
        g_enum_get_value (g_type_class_peek_static (member->get_type ()), *(int *) at)->value_nick);
      break;
    case BENCH_INT:
      json_builder_add_int_value (builder, *(gint64 *) at);
      break;
    case BENCH_BOOLEAN:
      json_builder_add_boolean_value (builder, *(gboolean *) at);
      break;
    case BENCH_OBJECTS:
    default:
      build_objects (builder, *(GPtrArray **) at, member->name[0] == 'c');
    }
}

static void
build_members (JsonBuilder *builder, const BenchMember *members, guint n, gconstpointer object)
{
  for (guint i = 0; i < n; i++)
    {
      gpointer at = G_STRUCT_MEMBER_P (object, members[i].offset);

      if (build_is_set (&members[i], at))
        build_member (builder, &members[i], at);
    }
}

static char *
build_statement (JsonBuilder *builder, JsonGenerator *generator, const BenchStatement *statement)
{
  JsonNode *root;
  char *text;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "type");
  json_builder_add_string_value (builder, "statement");
  build_members (builder, bench_statement_members, G_N_ELEMENTS (bench_statement_members),
                 statement);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json_generator_set_root (generator, root);
  text = json_generator_to_data (generator, NULL);
  json_node_unref (root);
  json_builder_reset (builder);
  return text;
}

/* The structs stay from the first call to the end of the program. */
static const GPtrArray *
hand_kept (const BenchCorpus *corpus)
{
  static GPtrArray *kept;
  g_autoptr (JsonParser) parser = NULL;

  if (kept)
    return kept;
  parser = json_parser_new ();
  kept = g_ptr_array_new_with_free_func (bench_statement_free);
  for (guint i = 0; i < corpus->n_lines; i++)
    g_ptr_array_add (kept, hand_read (parser, corpus->lines[i], corpus->lengths[i]));
  return kept;
}

guint
bench_hand_write (const BenchCorpus *corpus)
{
  const GPtrArray *kept = hand_kept (corpus);
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  guint n = 0;

  for (guint i = 0; i < kept->len; i++)
    {
      char *text = build_statement (builder, generator, kept->pdata[i]);

      n += text[0] == '{';
      g_free (text);
    }
  return n;
}

BenchStatement *
bench_hand_statement (const BenchCorpus *corpus, guint line)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  return hand_read (parser, corpus->lines[line], corpus->lengths[line]);
}

char *
bench_hand_rewrite (const BenchCorpus *corpus, guint line)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  BenchStatement *statement = bench_hand_statement (corpus, line);
  char *text = build_statement (builder, generator, statement);

  bench_statement_free (statement);
  return text;
}
