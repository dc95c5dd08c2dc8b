/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"
#include "support/types.h"

#include "core/enum.h"
#include "core/record.h"

#include <string.h>

/*
 * docs/reference/model.md holds a table for every type, printed from the field tables. This test prints them
 * again: a page that no longer tells the truth fails it. CEASEFIRE_UPDATE=1 writes the page anew.
 */
static const struct
{
  CeasefireShape shape;
  const CeasefireKind *kind;
  CeasefireNaming names;
  const char *name;
} kind_names[] = {
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_NOTHING, "string" },
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_TERM, "code" },
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_RECORD, "reference" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_NOTHING, "strings" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_TERM, "codes" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_RECORD, "references" },
  { CEASEFIRE_ONE, &ceasefire_kind_raw, CEASEFIRE_NAMES_NOTHING, "JSON object" },
  { CEASEFIRE_ONE, &ceasefire_kind_text, CEASEFIRE_NAMES_NOTHING, "text" },
  { CEASEFIRE_ONE, &ceasefire_kind_enum, CEASEFIRE_NAMES_NOTHING, "one of" },
  { CEASEFIRE_ONE, &ceasefire_kind_boolean, CEASEFIRE_NAMES_NOTHING, "true or false" },
  { CEASEFIRE_ONE, &ceasefire_kind_int, CEASEFIRE_NAMES_NOTHING, "whole number" },
  { CEASEFIRE_ONE, &ceasefire_kind_double, CEASEFIRE_NAMES_NOTHING, "number" },
  { CEASEFIRE_ONE, &ceasefire_kind_scalar, CEASEFIRE_NAMES_NOTHING, "" },
  { CEASEFIRE_ONE, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "a" },
  { CEASEFIRE_LIST, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "list of" },
  { CEASEFIRE_CHILDREN, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "records" },
};

static const char *
find_kind_name (const CeasefireField *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kind_names); i++)
    if (kind_names[i].shape == field->shape && kind_names[i].kind == field->kind
        && kind_names[i].names == field->names)
      return kind_names[i].name;
  fail_msg ("the page has no name for the kind of %s", field->name);
  return NULL;
}

static void
append_numbers (GString *page, const CeasefireField *field)
{
  if (field->kind != &ceasefire_kind_int && field->kind != &ceasefire_kind_double)
    return;
  if (field->maximum >= CEASEFIRE_INT_MAX)
    g_string_append_printf (page, " from %.0f", field->minimum);
  else
    g_string_append_printf (page, " %.0f to %.0f", field->minimum, field->maximum);
}

static void
append_kind (GString *page, const CeasefireField *field)
{
  g_auto (GStrv) targets = g_strsplit (field->refers_to ? field->refers_to : "any record", "|", -1);
  g_autofree char *names = g_strjoinv (", ", targets);
  g_autofree char *nicks
    = field->kind == &ceasefire_kind_enum ? ceasefire_enum_list_nicks (field->get_type ()) : NULL;

  g_string_append (page, find_kind_name (field));
  if (ceasefire_field_is_reference (field))
    g_string_append_printf (page, " to %s", names);
  if (field->vocabulary)
    g_string_append_printf (page, " of `%s`", field->vocabulary);
  if (field->scalar)
    g_string_append (page, field->scalar->name);
  if (field->type)
    g_string_append_printf (page, " [%s](#%s)", field->type->name, field->type->name);
  if (nicks)
    g_string_append_printf (page, " %s", nicks);
  if (field->format)
    g_string_append_printf (page, " (%s)", field->format);
  append_numbers (page, field);
}

static void
append_type (GString *page, const CeasefireType *type)
{
  g_string_append_printf (page, "\n### %s\n\n%s\n\n| member | | what it is |\n|---|---|---|\n",
                          type->name, type->blurb);
  for (guint i = 0; i < type->n_fields; i++)
    {
      const CeasefireField *field = &type->fields[i];

      g_string_append_printf (page, "| `%s`%s | ", field->name, field->required ? " *" : "");
      append_kind (page, field);
      g_string_append_printf (page, " | %s |\n", field->blurb);
    }
}

static char *
print_tables (void)
{
  const CeasefireType common = { .name = "every record",
                                 .blurb = "What records of all types may say.",
                                 .fields = ceasefire_record_fields,
                                 .n_fields = ceasefire_record_n_fields };
  g_autoptr (GString) page = g_string_new ("\n## Records\n");
  g_autoptr (GPtrArray) values = list_value_types ();

  append_type (page, &common);
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    append_type (page, *type);
  g_string_append (page, "\n## Values\n");
  for (guint i = 0; i < values->len; i++)
    append_type (page, g_ptr_array_index (values, i));
  return g_string_free (g_steal_pointer (&page), FALSE);
}

static void
the_page_on_the_model_is_what_the_tables_say (void **state)
{
  static const char mark[] = "<!-- From here on printed by tests/types/test-model-page.c. -->\n";
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "docs", "reference", "model.md", NULL);
  g_autofree char *tables = print_tables ();
  g_autofree char *page = NULL;
  char *printed;

  (void) state;
  assert_true (g_file_get_contents (path, &page, NULL, NULL));
  printed = strstr (page, mark);
  assert_non_null (printed);
  printed += strlen (mark);
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    {
      g_autofree char *head = g_strndup (page, (gsize) (printed - page));
      g_autofree char *fresh = g_strconcat (head, tables, NULL);

      assert_true (g_file_set_contents (path, fresh, -1, NULL));
      return;
    }
  assert_string_equal (printed, tables);
}

static void
every_row_has_a_sentence (void **state)
{
  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*type);

      for (guint k = 0; k < layout->n_fields; k++)
        {
          assert_non_null (layout->fields[k]->blurb);
          assert_true (g_str_has_suffix (layout->fields[k]->blurb, "."));
        }
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_page_on_the_model_is_what_the_tables_say),
    cmocka_unit_test (every_row_has_a_sentence),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
