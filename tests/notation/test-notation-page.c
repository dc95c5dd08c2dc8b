/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/hash.h"
#include "notation/plan.h"

#include <string.h>

/*
 * docs/reference/notation.md has a table of how each type is read, printed from the field tables. This
 * test prints it again: a page that no longer tells the truth fails it. CEASEFIRE_UPDATE=1 writes it anew.
 */

#define BEGIN "<!-- Printed by tests/notation/test-notation-page.c from here on. -->\n"
#define END "<!-- To here. -->\n"

static void
print_names (GString *out, const NotationPlan *plan)
{
  for (guint i = 0; i < plan->n_bare; i++)
    g_string_append_printf (out, "%s`%s`", i > 0 ? ", " : "",
                            plan->layout->fields[plan->bare[i]]->name);
}

static void
print_lines (GString *out, const NotationPlan *plan)
{
  gboolean first = TRUE;

  for (guint64 left = plan->is_line; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);

      g_string_append_printf (out, "%s`%s`", first ? "" : ", ", plan->lines[row]);
      first = FALSE;
    }
}

/* A bar would end the cell. */
static void
print_forms (GString *out, const CeasefireType *type)
{
  for (const char *const *form = type->short_forms; form && *form; form++)
    g_string_append_printf (out, "%s`%s`", form == type->short_forms ? "" : ", ", *form);
}

static void
print_type (GString *out, const CeasefireType *type, GHashTable *seen)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const NotationPlan *plan = ceasefire_notation_plan (layout);

  if (!g_hash_table_add (seen, (gpointer) layout))
    return;
  g_string_append_printf (out, "| %s | ", type->name);
  if (plan->name != NOTATION_NONE)
    g_string_append_printf (out, "`%s`", layout->fields[plan->name]->name);
  g_string_append (out, " | ");
  print_names (out, plan);
  g_string_append (out, " | ");
  if (plan->main != NOTATION_NONE)
    g_string_append_printf (out, "`%s`", layout->fields[plan->main]->name);
  g_string_append (out, " | ");
  print_lines (out, plan);
  g_string_append (out, " | ");
  print_forms (out, type);
  g_string_append (out, " |\n");
  for (guint64 left = plan->is_line; left != 0; left &= left - 1)
    print_type (out, layout->fields[__builtin_ctzll (left)]->type, seen);
}

static char *
print_table (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GString *out
    = g_string_new ("| type | first | bare words | string | lines below | short forms |\n"
                    "|---|---|---|---|---|---|\n");

  print_type (out, ceasefire_types_get_header (), seen);
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    print_type (out, *type, seen);
  return g_string_free (out, FALSE);
}

static void
the_page_says_what_the_tables_say (void **state)
{
  g_autofree char *path = build_path ("docs/reference", "notation.md");
  g_autofree char *page = read_text ("docs/reference", "notation.md");
  g_autofree char *table = print_table ();
  g_autofree char *printed = NULL;
  char *begin = strstr (page, BEGIN);
  char *end = begin ? strstr (begin, END) : NULL;

  (void) state;
  assert_non_null (end);
  begin += strlen (BEGIN);
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    {
      g_autofree char *fresh = g_strdup_printf ("%.*s%s%s", (int) (begin - page), page, table, end);

      assert_true (g_file_set_contents (path, fresh, -1, NULL));
      return;
    }
  printed = g_strndup (begin, (gsize) (end - begin));
  assert_string_equal (printed, table);
}

/* Two lines of one type that begin alike could not be told apart, nor could words of a list. */
static void
plans_of_all_types_are_sound (void **state)
{
  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const NotationPlan *plan = ceasefire_notation_plan (ceasefire_type_get_layout (*type));

      for (guint64 left = plan->is_line; left != 0; left &= left - 1)
        {
          int row = __builtin_ctzll (left);
          const char *line = plan->lines[row];

          assert_int_equal (ceasefire_notation_plan_find_line (plan, line, strlen (line)), row);
        }
      assert_int_equal (__builtin_popcountll (plan->is_bare), plan->n_bare);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_page_says_what_the_tables_say),
    cmocka_unit_test (plans_of_all_types_are_sound),
  };

  return cmocka_run_group_tests_name ("notation page", tests, NULL, NULL);
}
