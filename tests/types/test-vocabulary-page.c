/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/*
 * docs/reference/vocabularies.md shows the tree of every vocabulary, and how many terms it has. This test
 * prints them again from the tables: a page that no longer tells the truth fails it. CEASEFIRE_UPDATE=1
 * writes the trees and numbers anew.
 */

#define PAGE_COLUMNS 100

typedef struct
{
  CeasefireVocabulary *vocabulary;
  GString *tree;
  gsize line; /* where the line begins that terms may be added to; 0: there is none */
} Printer;

/* The terms right below @broader; NULL: those at the top. */
static GPtrArray *
list_below (CeasefireVocabulary *vocabulary, const char *broader)
{
  GPtrArray *below = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);

  for (guint i = 0; codes[i]; i++)
    {
      CeasefireTerm *term = ceasefire_vocabulary_lookup (vocabulary, codes[i]);

      if (g_strcmp0 (ceasefire_term_get_broader (term), broader) == 0)
        g_ptr_array_add (below, g_strdup (codes[i]));
    }
  return below;
}

/* Neighbours that have no terms below them share a line. */
static void
print_leaf (Printer *self, const char *code, guint indent)
{
  gboolean is_first = self->line == 0;

  if (!is_first && self->tree->len - self->line + strlen (", ,") + strlen (code) <= PAGE_COLUMNS)
    {
      g_string_append_printf (self->tree, ", %s", code);
      return;
    }
  g_string_append (self->tree, is_first ? "" : ",\n");
  self->line = self->tree->len;
  g_string_append_printf (self->tree, "%*s%s", (int) (is_first ? indent : indent + 2), "", code);
  self->line = MAX (self->line, 1);
}

static void
end_line (Printer *self)
{
  if (self->line > 0)
    g_string_append_c (self->tree, '\n');
  self->line = 0;
}

static void
print_below (Printer *self, const char *broader, guint indent)
{
  g_autoptr (GPtrArray) terms = list_below (self->vocabulary, broader);

  for (guint i = 0; i < terms->len; i++)
    {
      const char *code = g_ptr_array_index (terms, i);
      g_autoptr (GPtrArray) below = list_below (self->vocabulary, code);

      if (below->len == 0)
        {
          print_leaf (self, code, indent);
          continue;
        }
      end_line (self);
      g_string_append_printf (self->tree, "%*s%s\n", (int) indent, "", code);
      print_below (self, code, indent + 2);
    }
  end_line (self);
}

static char *
print_tree (const char *name)
{
  Printer self = { .vocabulary = ceasefire_vocabulary_get_builtin (name) };

  self.tree = g_string_new ("\n");
  print_below (&self, NULL, 0);
  g_string_erase (self.tree, 0, 1);
  return g_string_free (self.tree, FALSE);
}

/* Puts @fresh in the place of what stands between @from, which is passed, and @to. */
static void
put_between (GString *page, const char *where, const char *from, const char *to, const char *fresh)
{
  char *start = strstr (page->str, where);
  char *end;
  gsize at;

  if (start == NULL)
    fail_msg ("the page lacks %s", where);
  start = strstr (start + strlen (where), from);
  assert_non_null (start);
  start += strlen (from);
  end = strstr (start, to);
  assert_non_null (end);
  at = (gsize) (start - page->str);
  g_string_erase (page, (gssize) at, end - start);
  g_string_insert (page, (gssize) at, fresh);
}

static char *
print_page (const char *page)
{
  GString *fresh = g_string_new (page);
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();

  for (guint i = 0; names[i]; i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);
      g_autofree char *row = g_strdup_printf ("\n| %s |", names[i]);
      g_autofree char *head = g_strdup_printf ("\n### %s\n", names[i]);
      g_autofree char *count = g_strdup_printf ("%u", g_strv_length (codes));
      g_autofree char *tree = print_tree (names[i]);

      put_between (fresh, row, " ", " |", count);
      put_between (fresh, head, "\n```\n", "```\n", tree);
    }
  return g_string_free (fresh, FALSE);
}

static void
the_page_on_vocabularies_is_what_the_tables_say (void **state)
{
  g_autofree char *path = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "docs", "reference",
                                            "vocabularies.md", NULL);
  g_autofree char *page = NULL;
  g_autofree char *fresh = NULL;

  (void) state;
  assert_true (g_file_get_contents (path, &page, NULL, NULL));
  fresh = print_page (page);
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    assert_true (g_file_set_contents (path, fresh, -1, NULL));
  else
    assert_string_equal (page, fresh);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (the_page_on_vocabularies_is_what_the_tables_say),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
