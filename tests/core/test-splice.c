/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/splice.h"

#include <stdio.h>
#include <string.h>

/* Changes of a text give the same whether they are made one after the other or composed, and what their
 * differences say leads from the one to the other. */

#define ROUNDS 3000

static char *
make_text (GRand *rand, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_c (text, "ab \n\n"[g_rand_int_range (rand, 0, 5)]);
  return g_string_free (text, FALSE);
}

static GArray *
make_splices (GRand *rand, gsize length)
{
  GArray *splices = ceasefire_splices_new ();

  for (gint i = g_rand_int_range (rand, 0, 5); i > 0; i--)
    {
      gsize from = (gsize) g_rand_int_range (rand, 0, (gint) length + 1);
      gsize to = (gsize) g_rand_int_range (rand, (gint) from, (gint) MIN (length, from + 6) + 1);

      ceasefire_splices_add (splices, from, to,
                             make_text (rand, (guint) g_rand_int_range (rand, 0, 4)));
    }
  ceasefire_splices_sort (splices);
  return splices;
}

static char *
apply (const GArray *splices, const char *text)
{
  g_autoptr (GBytes) bytes = ceasefire_splices_apply (splices, text, strlen (text));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* The lines of a difference that begin with @sign or a blank are those of one of the texts. */
static void
assert_hunk (const char *at, const char *text, char sign, gsize line, gsize n)
{
  gsize read = 0;

  for (; line > 1; line--)
    text = strchr (text, '\n') + 1;
  for (; *at && *at != '@'; at = strchr (at, '\n') + 1)
    {
      const char *end = strchr (at, '\n');
      gsize length = (gsize) (end - at) - 1;

      if (*at != sign && *at != ' ')
        continue;
      assert_memory_equal (at + 1, text, length);
      text += length;
      assert_true (*text == '\n' || (*text == '\0' && g_str_has_prefix (end + 1, "\\ No newline")));
      text += *text == '\n';
      read++;
    }
  assert_int_equal (read, n);
}

/* Each hunk agrees with both texts, and what lies between hunks is the same. */
static void
assert_diff (const char *diff, const char *before, const char *after)
{
  const char *at = diff;

  if (strcmp (before, after) != 0)
    assert_true (g_str_has_prefix (diff, "--- n\n+++ n\n@@ -"));
  while ((at = strstr (at, "@@ -")))
    {
      unsigned long from, n_from, to, n_to;

      assert_int_equal (sscanf (at, "@@ -%lu,%lu +%lu,%lu @@", &from, &n_from, &to, &n_to), 4);
      at = strchr (at, '\n') + 1;
      if (n_from > 0)
        assert_hunk (at, before, '-', from, n_from);
      if (n_to > 0)
        assert_hunk (at, after, '+', to, n_to);
    }
}

static void
splices_compose_as_if_made_one_after_the_other (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  (void) state;
  for (guint i = 0; i < ROUNDS; i++)
    {
      g_autofree char *text = make_text (rand, (guint) g_rand_int_range (rand, 1, 60));
      g_autoptr (GArray) first = make_splices (rand, strlen (text));
      g_autofree char *middle = apply (first, text);
      g_autoptr (GArray) second = make_splices (rand, strlen (middle));
      g_autofree char *last = apply (second, middle);
      g_autoptr (GString) diff = g_string_new (NULL);
      g_autofree char *composed = NULL;

      ceasefire_splices_compose (first, second);
      composed = apply (first, text);
      assert_string_equal (composed, last);
      ceasefire_splices_write_diff (first, text, strlen (text), "n", diff);
      assert_diff (diff->str, text, last);
    }
}

static void
the_first_that_reaches_farthest_stays (void **state)
{
  g_autoptr (GArray) splices = ceasefire_splices_new ();
  g_autofree char *text = NULL;

  (void) state;
  ceasefire_splices_add (splices, 3, 4, g_strdup ("x"));
  ceasefire_splices_add (splices, 2, 3, g_strdup ("y"));
  ceasefire_splices_add (splices, 2, 4, g_strdup (""));
  ceasefire_splices_add (splices, 4, 4, g_strdup ("z"));
  ceasefire_splices_sort (splices);
  text = apply (splices, "012345");
  assert_string_equal (text, "01z45");
}

static void
a_difference_has_three_lines_around_it (void **state)
{
  static const char text[] = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13";
  g_autoptr (GArray) splices = ceasefire_splices_new ();
  g_autoptr (GString) diff = g_string_new (NULL);

  (void) state;
  ceasefire_splices_write_diff (splices, text, strlen (text), "n", diff);
  assert_string_equal (diff->str, "");
  ceasefire_splices_add (splices, 6, 8, g_strdup (""));
  ceasefire_splices_add (splices, strlen (text) - 1, strlen (text), g_strdup ("4"));
  ceasefire_splices_write_diff (splices, text, strlen (text), "n", diff);
  assert_string_equal (diff->str, "--- n\n+++ n\n"
                                  "@@ -1,7 +1,6 @@\n 1\n 2\n 3\n-4\n 5\n 6\n 7\n"
                                  "@@ -10,4 +9,4 @@\n 10\n 11\n 12\n"
                                  "-13\n\\ No newline at end of file\n"
                                  "+14\n\\ No newline at end of file\n");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (splices_compose_as_if_made_one_after_the_other),
    cmocka_unit_test (the_first_that_reaches_farthest_stays),
    cmocka_unit_test (a_difference_has_three_lines_around_it),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
