/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/random.h"

#include "core/value.h"
#include "json/writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Prints cases for a validator of others, one a line: a part of the schema, a text for it, and what
 * the library finds wrong with the text, null if nothing. `random N` gives dossiers, of which the
 * first half is tidy; `members` gives each member of each type many values, most of them wrong.
 */

/* Of the problems that a check finds, those that a schema is to find too. */
static const char *const codes_of_form[]
  = { "missing-member", "malformed-value", "empty-text", NULL };

static char *
find_fault (const char *dossier)
{
  g_autoptr (GBytes) bytes = g_bytes_new (dossier, strlen (dossier));
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) loaded = ceasefire_dossier_load_bytes (bytes, &error);
  g_autoptr (GListModel) problems = loaded ? ceasefire_dossier_check (loaded) : NULL;

  if (loaded == NULL)
    return g_strdup (error->message);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (g_strv_contains (codes_of_form, ceasefire_problem_get_code (problem)))
        return g_strdup (ceasefire_problem_get_message (problem));
    }
  return NULL;
}

static void
print_case (const char *part, const char *text, const char *dossier)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autofree char *fault = find_fault (dossier);

  g_string_append_printf (line, "{\"part\":\"%s\",\"text\":", part);
  ceasefire_json_write_string (line, text);
  g_string_append (line, ",\"fault\":");
  if (fault)
    ceasefire_json_write_string (line, fault);
  else
    g_string_append (line, "null");
  puts (g_string_append_c (line, '}')->str);
}

static void
print_random (guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20160922);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireDossier) dossier = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autofree char *text = NULL;

      random_set_tidy (i < n / 2);
      dossier = random_dossier (rand);
      bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
      text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      print_case ("dossier", text, text);
    }
}

/* JSON that is right for some kind of member, and wrong for most. */
static const char *const values[] = {
  "null",
  "true",
  "0",
  "1",
  "-1",
  "50",
  "-91",
  "181",
  "1.5",
  "-0",
  "1e1",
  "9007199254740991",
  "9007199254740992",
  "1e400",
  "\"\"",
  "\" \\n\"",
  "\"a\"",
  "\"a b\"",
  "\"a\\u200bb\"",
  "\"\\u00a0\"",
  "\"\\u0000\"",
  "\"\\ud83d\\ude00\"",
  "\"unset\"",
  "\"person\"",
  "\"unknown\"",
  "\"A\"",
  "\"assert\"",
  "\"2016-09-22\"",
  "\"2016-13\"",
  "\"2016-06-31\"",
  "\"2016/2015\"",
  "\"PT2H\"",
  "\"PT2H/PT1H\"",
  "\"P\"",
  "\"en\"",
  "\"en_US\"",
  "\"https://example.org\"",
  "\"https://example.org:99999\"",
  "\"no uri:\"",
  "\"cameo:190\"",
  "\"SYR\"",
  "\"UTC\"",
  "\"1.10\"",
  "\"2.0\"",
  "[]",
  "[null]",
  "[1]",
  "[\"a\"]",
  "[\"\"]",
  "[\"a b\"]",
  "[[\"a\"]]",
  "[\"a\",\"https://example.org\"]",
  "[\"cameo:190\"]",
  "{}",
  "[{}]",
  "{\"en\":\"a\"}",
  "{\"en\":\"\"}",
  "{\"en\":\"a\",\"ar\":\"b\"}",
  "{\"en\":\"a\",\"EN\":\"b\"}",
  "{\"en_US\":\"a\"}",
  "{\"\":\"a\"}",
  "{\"en\":1}",
  "{\"type\":\"Point\",\"coordinates\":[1,2]}",
  "[{\"id\":\"a\"}]",
  "[{\"id\":\"a\",\"text\":\"a\"}]",
  "[{\"id\":\"a\",\"text\":\"a\",\"type\":\"clause\"}]",
  "[{\"id\":\"a\",\"text\":\"a\",\"type\":\"actor\"}]",
};

/* An object of @type that has what it must, but not the member @but. */
static char *
build_object (CeasefireType *type, const CeasefireField *but)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  gpointer object = type->is_record ? ceasefire_record_new (type, "x", NULL)
                                    : ceasefire_value_new (type);
  GString *text = g_string_new (NULL);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (!field->required || field == but)
        continue;
      random_cell_make (rand, field, &cell);
      if (type->is_record)
        ceasefire_record_set (object, row, &cell);
      else
        ceasefire_value_set (object, row, &cell);
      random_cell_clear (field, &cell);
    }
  if (type->is_record)
    ceasefire_json_write_record (text, object, 0);
  else
    ceasefire_json_write_value (text, object, 0);
  type->is_record ? g_object_unref (object) : ceasefire_value_unref (object);
  return g_string_free (text, FALSE);
}

/* @object with one member more. */
static char *
add_member (const char *object, const char *name, const char *json)
{
  gsize length = strlen (object) - 1;

  return g_strdup_printf ("%.*s%s\"%s\":%s}", (int) length, object,
                          object[length - 1] == '{' ? "" : ",", name, json);
}

/* Where an object stands: in the member @field of one of @type, which stands in @up; a record or a
 * header, in nothing. */
typedef struct Holder Holder;
struct Holder
{
  CeasefireType *type;
  const CeasefireField *field;
  const Holder *up;
};

static void
print_record (const char *record)
{
  g_autofree char *dossier
    = g_strdup_printf ("{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":[%s]}", record);

  print_case ("record", record, dossier);
}

static void
print_object (CeasefireType *type, const Holder *holder, const char *object)
{
  g_autofree char *outer = NULL;
  g_autofree char *text = NULL;

  if (type->is_record)
    {
      print_record (object);
      return;
    }
  if (type == ceasefire_types_get_header ())
    {
      text = add_member (object, "records", "[]");
      print_case ("header", object, text);
      return;
    }
  outer = build_object (holder->type, holder->field);
  if (holder->field->shape == CEASEFIRE_LIST)
    {
      g_autofree char *list = g_strdup_printf ("[%s]", object);

      text = add_member (outer, holder->field->name, list);
    }
  else
    text = add_member (outer, holder->field->name, object);
  print_object (holder->type, holder->up, text);
}

/* Each member of @type, but those that all records have for one type alone; and each of the values
 * in it that no other type had before. */
static void
print_type (CeasefireType *type, const Holder *holder, GHashTable *seen)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  gboolean is_first = g_hash_table_size (seen) == 0;

  if (!g_hash_table_add (seen, type))
    return;
  for (guint i = 0; i < (is_first ? layout->n_fields : type->n_fields); i++)
    {
      const CeasefireField *field = layout->fields[i];
      const Holder here = { type, field, holder };
      g_autofree char *object = build_object (type, field);

      print_object (type, holder, object);
      for (guint k = 0; k < G_N_ELEMENTS (values); k++)
        {
          g_autofree char *text = add_member (object, field->name, values[k]);

          print_object (type, holder, text);
        }
      if (field->type && !field->type->is_record)
        print_type (field->type, &here, seen);
    }
}

/* An id and a type may be so long, and no longer. */
static void
print_long_names (gsize length)
{
  g_autofree char *name = g_strnfill (length, 'a');
  g_autofree char *with_id = g_strdup_printf ("{\"type\":\"place\",\"id\":\"%s\"}", name);
  g_autofree char *of_type = g_strdup_printf ("{\"type\":\"%s\",\"id\":\"x\"}", name);

  print_record (with_id);
  print_record (of_type);
}

static void
print_ids_and_types (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      g_autofree char *of_known = g_strdup_printf ("{\"type\":\"place\",\"id\":%s}", values[i]);
      g_autofree char *of_unknown = g_strdup_printf ("{\"type\":\"x\",\"id\":%s}", values[i]);
      g_autofree char *typed = g_strdup_printf ("{\"id\":\"x\",\"type\":%s}", values[i]);

      print_record (of_known);
      print_record (of_unknown);
      print_record (typed);
      print_record (values[i]);
    }
  print_long_names (CEASEFIRE_ID_MAX);
  print_long_names (CEASEFIRE_ID_MAX + 1);
  print_record ("{\"type\":\"x\"}");
  print_record ("{\"type\":\"place\"}");
}

static void
print_members (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  random_set_tidy (TRUE);
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    print_type (ceasefire_types_get_records ()[i], NULL, seen);
  print_type (ceasefire_types_get_header (), NULL, seen);
  print_ids_and_types ();
}

int
main (int argc, char **argv)
{
  if (argc == 2 && g_str_equal (argv[1], "members"))
    print_members ();
  else if (argc == 3 && g_str_equal (argv[1], "random"))
    print_random ((guint) atoi (argv[2]));
  else
    return 2;
  return 0;
}
