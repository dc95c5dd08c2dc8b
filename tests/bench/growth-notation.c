/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-checker.h>

#include "dossier/redact.h"
#include "text/quote-index.h"

#include <string.h>

/* Dossiers in the notation, of which much is wrong; and what is looked for in texts. */

#define HEAD "dossier \"x\" language=en\n"

/* Lines, each from its number; behind @before. */
static GBytes *
make_lines (const char *before, const char *line, guint n)
{
  GString *text = g_string_new (HEAD);

  g_string_append (text, before);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);
      g_auto (GStrv) parts = g_strsplit (line, "#", -1);
      g_autofree char *one = g_strjoinv (number, parts);

      g_string_append (text, one);
    }
  return g_string_free_to_bytes (text);
}

/* Actors of one name are noted besides. */
static void
count_problem (CeasefireProblem *problem, gpointer user_data)
{
  if (ceasefire_problem_get_severity (problem) != CEASEFIRE_SEVERITY_NOTE)
    (*(guint *) user_data)++;
}

static void
check_lines (const char *before, const char *line, guint n, guint n_wanted)
{
  g_autoptr (GBytes) bytes = make_lines (before, line, n);
  g_autoptr (CeasefireReader) reader = growth_open (bytes, FALSE);
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  guint n_problems = 0;

  ceasefire_reader_set_keep_going (reader, TRUE);
  growth_begin ();
  ceasefire_checker_read (checker, reader, NULL, NULL);
  ceasefire_checker_foreach (checker, count_problem, &n_problems);
  growth_end ();
  if (n_problems != n_wanted)
    g_error ("%u problems", n_problems);
}

static void
strings_without_end (guint n)
{
  check_lines ("", "actor a# state \"x\" \\\"\"\"\n", n, n);
}

static void
strings_that_open_and_close (guint n)
{
  check_lines ("", "actor a# state \"\"\"\nx\n\"\"\" \"\"\"\ny\n\"\"\"\n", n, n);
}

static void
claims_about_nothing (guint n)
{
  check_lines ("actor a state\nstatement s report speaker=a form=indirect \"x\"\n",
               "  claim x# asserts\n", n, n);
}

static void
lines_with_mistakes (guint n)
{
  check_lines ("actor a state\nactor b state\n", "  tie a flub z=1\n", n, 2 * n);
}

static void
lines_of_two_members (guint n)
{
  check_lines ("document d letter\nactor a state\n", "  tie a flub\n  cite d flub\n", n, 2 * n);
}

static void
first_and_last_words (guint n)
{
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = NULL;
  CeasefireQuoteIndex *index;

  for (guint i = 0; i < n; i++)
    g_string_append (string, i % 3 ? "Alpha was there, " : "and so was the Omega, ");
  text = ceasefire_document_text_new (string->str, NULL);
  growth_begin ();
  index = ceasefire_quote_index_new (text, CEASEFIRE_FOLD_EQUIVALENT);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GArray) spans = g_array_new (FALSE, FALSE, sizeof (CeasefireSpan));

      ceasefire_quote_index_find_ends (index, "Alpha", strlen ("Alpha"), "Omega", 2000, 9, spans);
    }
  ceasefire_quote_index_free (index);
  growth_end ();
}

static void
note_word (const char *word, gpointer user_data)
{
  (void) word;
  (*(guint *) user_data)++;
}

/* As long as they can be, and alike. */
static void
ids_in_a_text (guint n)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  RedactSearch *search = ceasefire_redact_search_new ();
  guint n_found = 0;

  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (words, g_strdup_printf ("a-a-a-a-a-a-a-a-%u", i));
      g_string_append_printf (text, "a-a-a-a-a-a-a-a-a-%u ", i);
      ceasefire_redact_search_add (search, g_ptr_array_index (words, i));
    }
  growth_begin ();
  ceasefire_redact_search_find (search, text->str, note_word, &n_found);
  growth_end ();
  ceasefire_redact_search_free (search);
  if (n_found != n)
    g_error ("%u words", n_found);
}

const GrowthCase growth_of_notation[] = {
  { "notation, strings without end", strings_without_end, 100 },
  { "notation, strings that open and close", strings_that_open_and_close, 100 },
  { "notation, claims about nothing", claims_about_nothing, 100 },
  { "notation, lines with mistakes", lines_with_mistakes, 50 },
  { "notation, lines of two members", lines_of_two_members, 50 },
  { "quotes, first and last words", first_and_last_words, 300 },
  { "ids in a text", ids_in_a_text, 200 },
  { NULL, NULL, 0 },
};
