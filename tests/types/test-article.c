/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/members.h"

#include "core/visit.h"
#include "dossier/dossier.h"
#include "types/types.h"

#include <string.h>

/* The article's dossier against the article: nothing is left out, and every quote stands there. */

typedef struct
{
  char *text;
  glong length;
  guint8 *covered; /* by character */
  guint n_citations;
  guint n_bad;
} Article;

static CeasefireDossier *
load_example (const char *name)
{
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_file (file, NULL, &error);

  if (error)
    fail_msg ("%s: %s", name, error->message);
  return dossier;
}

/* FALSE, loudly, where the article is not at hand: it belongs to its publisher. */
static gboolean
article_read (Article *article)
{
  const char *folder = g_getenv ("CEASEFIRE_SEED_DIR");
  g_autofree char *path = folder ? g_build_filename (folder, "article.txt", NULL) : NULL;

  memset (article, 0, sizeof *article);
  if (path == NULL || !g_file_get_contents (path, &article->text, NULL, NULL))
    {
      print_message ("skipped: CEASEFIRE_SEED_DIR does not lead to article.txt\n");
      return FALSE;
    }
  article->length = g_utf8_strlen (article->text, -1);
  article->covered = g_new0 (guint8, (gsize) article->length);
  return TRUE;
}

static void
article_clear (Article *article)
{
  g_free (article->text);
  g_free (article->covered);
}

static gboolean
article_has (const Article *article, CeasefireCitation *citation)
{
  gint64 start = ceasefire_citation_get_start (citation);
  gint64 end = ceasefire_citation_get_end (citation);
  g_autofree char *there = NULL;

  if (start < 0 || end <= start || end > article->length)
    return FALSE;
  there = g_utf8_substring (article->text, (glong) start, (glong) end);
  memset (article->covered + start, 1, (gsize) (end - start));
  return g_strcmp0 (there, ceasefire_citation_get_quote (citation)) == 0;
}

static void
visit_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  Article *article = user_data;
  CeasefireCitation *const *citations = ceasefire_record_get_sources (record);

  (void) path;
  for (; citations && *citations; citations++)
    {
      if (!g_str_equal (ceasefire_citation_get_document (*citations), "article"))
        continue;
      article->n_citations++;
      if (!article_has (article, *citations))
        {
          print_message ("%s: not where it says: %s\n", ceasefire_record_get_id (record),
                         ceasefire_citation_get_quote (*citations));
          article->n_bad++;
        }
    }
}

static void
every_quote_stands_where_it_says (void **state)
{
  g_autoptr (CeasefireDossier) dossier = NULL;
  Article article;

  (void) state;
  if (!article_read (&article))
    skip ();
  dossier = load_example ("syria-2016.json");
  ceasefire_dossier_visit (dossier, visit_record, &article);
  article_clear (&article);
  assert_int_equal (article.n_bad, 0);
  assert_true (article.n_citations > 60);
}

static void
every_sentence_of_the_article_is_carried (void **state)
{
  g_autoptr (CeasefireDossier) dossier = NULL;
  const char *at;
  guint missing = 0;
  Article article;

  (void) state;
  if (!article_read (&article))
    skip ();
  dossier = load_example ("syria-2016.json");
  ceasefire_dossier_visit (dossier, visit_record, &article);
  at = article.text;
  for (glong i = 0; i < article.length; i++, at = g_utf8_next_char (at))
    if (!article.covered[i] && !g_unichar_isspace (g_utf8_get_char (at)))
      missing++;
  article_clear (&article);
  assert_int_equal (missing, 0);
}

/* The walk through the article names all that the article carries. */
static void
visit_for_walk (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireCitation *const *citations = ceasefire_record_get_sources (record);
  const char *walk = user_data;

  (void) path;
  for (; citations && *citations; citations++)
    if (g_str_equal (ceasefire_citation_get_document (*citations), "article")
        && strstr (walk, ceasefire_record_get_id (record)) == NULL)
      fail_msg ("examples/article.md does not name %s", ceasefire_record_get_id (record));
}

static void
the_walk_names_every_record_that_cites_the_article (void **state)
{
  g_autoptr (CeasefireDossier) dossier = load_example ("syria-2016.json");
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", "article.md", NULL);
  g_autofree char *walk = NULL;

  (void) state;
  assert_true (g_file_get_contents (path, &walk, NULL, NULL));
  ceasefire_dossier_visit (dossier, visit_for_walk, walk);
}

static void
assert_no_errors (const char *name)
{
  g_autoptr (CeasefireDossier) dossier = load_example (name);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  guint n = g_list_model_get_n_items (problems);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      print_message ("%s: [%s] %s: %s\n", name, ceasefire_problem_get_code (problem),
                     ceasefire_problem_get_path (problem), ceasefire_problem_get_message (problem));
    }
  assert_int_equal (n, 0);
}

static void
the_example_dossiers_have_no_problems (void **state)
{
  (void) state;
  assert_no_errors ("syria-2016.json");
  assert_no_errors ("minsk-2-2015.json");
}

/* The text of the resolution lies with the cases of others. */
static void
every_quote_of_the_resolution_stands_where_it_says (void **state)
{
  const char *folder = g_getenv ("CEASEFIRE_PEER_DIR");
  char *path = g_build_filename (folder ? folder : "", "agreements",
                                 "unsc_2202_2015_with_MinskII_package_annex.txt", NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;
  char *text = NULL;
  gboolean read = g_file_get_contents (path, &text, NULL, NULL);

  (void) state;
  g_free (path);
  if (!read)
    {
      print_message ("skipped: CEASEFIRE_PEER_DIR does not lead to agreements/\n");
      skip ();
    }
  dossier = load_example ("minsk-2-2015.json");
  set_document_text (dossier, "s-res-2202", text);
  g_free (text);
  problems = ceasefire_dossier_check (dossier);
  assert_int_equal (g_list_model_get_n_items (problems), 0);
}

static void
assert_same_bytes (const char *name)
{
  g_autoptr (CeasefireDossier) dossier = load_example (name);
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "examples", name, NULL);
  g_autofree char *file = NULL;
  gsize length;

  assert_true (g_file_get_contents (path, &file, &length, NULL));
  assert_int_equal (g_bytes_get_size (bytes), length);
  assert_memory_equal (g_bytes_get_data (bytes, NULL), file, length);
}

static void
the_example_dossiers_are_in_canonical_form (void **state)
{
  (void) state;
  assert_same_bytes ("syria-2016.json");
  assert_same_bytes ("minsk-2-2015.json");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_quote_stands_where_it_says),
    cmocka_unit_test (every_sentence_of_the_article_is_carried),
    cmocka_unit_test (every_quote_of_the_resolution_stands_where_it_says),
    cmocka_unit_test (the_walk_names_every_record_that_cites_the_article),
    cmocka_unit_test (the_example_dossiers_have_no_problems),
    cmocka_unit_test (the_example_dossiers_are_in_canonical_form),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
