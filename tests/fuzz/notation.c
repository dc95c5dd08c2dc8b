/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "load.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-notation.h>
#include <ceasefire/ceasefire-problem.h>

/*
 * A dossier in the notation: read whole and in pieces with the same result or the same error, and by a
 * reader that keeps going. What is accepted is written in the notation, read again and written again,
 * with the same text; and in JSON, which reads as the same. It can be laid out, which makes no other
 * dossier of it, and changes nothing the next time.
 */

static void
expect_same (CeasefireDossier *a, CeasefireDossier *b)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));

  fuzz_expect (b != NULL && g_list_model_get_n_items (G_LIST_MODEL (b)) == n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) of_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) of_b = g_list_model_get_item (G_LIST_MODEL (b), i);

      fuzz_expect (ceasefire_record_equal (of_a, of_b));
    }
}

static void
write_again (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_NOTATION);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (GBytes) same = NULL;

  fuzz_expect (again != NULL);
  same = ceasefire_dossier_to_bytes (again, CEASEFIRE_FORMAT_NOTATION);
  fuzz_expect (g_bytes_equal (bytes, same));
}

static void
write_json (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_load_bytes (bytes, NULL);

  expect_same (dossier, again);
}

/* @dossier: what the bytes read as; NULL: they cannot be read, or not whole. */
static void
lay_out (GBytes *bytes, CeasefireDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) once = ceasefire_notation_lay_out (bytes, NULL, TRUE, &error);
  g_autoptr (GBytes) twice = once ? ceasefire_notation_lay_out (once, NULL, TRUE, NULL) : NULL;
  g_autoptr (CeasefireDossier) laid_out = NULL;

  fuzz_expect (once != NULL || !g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_CONFLICT));
  fuzz_expect (once == NULL || (twice != NULL && g_bytes_equal (once, twice)));
  if (once == NULL || dossier == NULL)
    return;
  laid_out = ceasefire_dossier_load_bytes (once, NULL);
  expect_same (dossier, laid_out);
}

/* Every problem has a place. */
static void
read_on (GBytes *bytes)
{
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  GListModel *problems = ceasefire_reader_get_problems (reader);

  ceasefire_reader_set_keep_going (reader, TRUE);
  while (ceasefire_reader_next (reader, NULL, NULL))
    ;
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      fuzz_expect (ceasefire_problem_get_line (problem) > 0
                   || g_str_equal (ceasefire_problem_get_code (problem), "limit"));
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (CeasefireDossier) dossier = fuzz_load (data, size);

  lay_out (bytes, dossier);
  read_on (bytes);
  if (dossier)
    {
      write_again (dossier);
      write_json (dossier);
    }
  return 0;
}
