/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"
#include "support/types.h"

#include "core/enum.h"
#include "core/record.h"

#include <string.h>

/*
 * docs/model.md holds a table for every type, printed from the field tables. This test prints them
 * again: a page that no longer tells the truth fails it. CEASEFIRE_UPDATE=1 writes the page anew.
 */
static const char *const kind_names[] = {
  [CEASEFIRE_KIND_STRING] = "string",    [CEASEFIRE_KIND_CODE] = "code",
  [CEASEFIRE_KIND_REF] = "reference",    [CEASEFIRE_KIND_RAW] = "JSON object",
  [CEASEFIRE_KIND_STRINGS] = "strings",  [CEASEFIRE_KIND_CODES] = "codes",
  [CEASEFIRE_KIND_REFS] = "references",  [CEASEFIRE_KIND_TEXT] = "text",
  [CEASEFIRE_KIND_ENUM] = "one of",      [CEASEFIRE_KIND_BOOLEAN] = "true or false",
  [CEASEFIRE_KIND_INT] = "whole number", [CEASEFIRE_KIND_DOUBLE] = "number",
  [CEASEFIRE_KIND_SCALAR] = "",          [CEASEFIRE_KIND_VALUE] = "a",
  [CEASEFIRE_KIND_VALUES] = "list of",   [CEASEFIRE_KIND_RECORDS] = "records",
};

static void
append_numbers (GString *page, const CeasefireField *field)
{
  if (field->kind == CEASEFIRE_KIND_INT && field->maximum >= CEASEFIRE_INT_MAX)
    g_string_append_printf (page, " from %.0f", field->minimum);
  else if (field->kind == CEASEFIRE_KIND_INT || field->kind == CEASEFIRE_KIND_DOUBLE)
    g_string_append_printf (page, " %.0f to %.0f", field->minimum, field->maximum);
}

static void
append_kind (GString *page, const CeasefireField *field)
{
  g_auto (GStrv) targets = g_strsplit (field->refers_to ? field->refers_to : "any record", "|", -1);
  g_autofree char *names = g_strjoinv (", ", targets);
  g_autofree char *nicks
    = field->kind == CEASEFIRE_KIND_ENUM ? ceasefire_enum_list_nicks (field->get_type ()) : NULL;

  g_string_append (page, kind_names[field->kind]);
  if (field->kind == CEASEFIRE_KIND_REF || field->kind == CEASEFIRE_KIND_REFS)
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
  g_string_append_printf (page, "\n### %s\n\n| member | | what it is |\n|---|---|---|\n",
                          type->name);
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
  static const CeasefireLayout *common_layout;
  const CeasefireType common = { .name = "every record",
                                 .fields = ceasefire_record_fields,
                                 .n_fields = ceasefire_record_n_fields,
                                 .layout = &common_layout };
  g_autoptr (GString) page = g_string_new ("\n## Records\n");
  g_autoptr (GPtrArray) values = list_value_types ();

  append_type (page, &common);
  for (guint i = 0; ceasefire_record_types[i]; i++)
    append_type (page, ceasefire_record_types[i]);
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
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "docs", "model.md", NULL);
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
  for (guint i = 0; ceasefire_record_types[i]; i++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (ceasefire_record_types[i]);

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
