/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "load.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-json.h>
#include <string.h>

/*
 * A dossier: read as a whole and in pieces, with the same result or the same error. What is
 * accepted is written, read again and equal, and writing that gives the same bytes. It differs in
 * nothing from itself, its canonical form stays what it is, and merging takes what it finds.
 */

static GBytes *
rewrite (CeasefireDossier *dossier, CeasefireFormat format)
{
  GBytes *bytes = ceasefire_dossier_to_bytes (dossier, format);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (GBytes) rewritten = NULL;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  fuzz_expect (again != NULL && g_list_model_get_n_items (G_LIST_MODEL (again)) == n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) a = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autoptr (CeasefireRecord) b = g_list_model_get_item (G_LIST_MODEL (again), i);
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (b);

      fuzz_expect (ceasefire_record_equal (a, b) && ceasefire_record_equal (a, copy));
    }
  rewritten = ceasefire_dossier_to_bytes (again, format);
  fuzz_expect (g_bytes_equal (bytes, rewritten));
  return bytes;
}

/*
 * Some JSON has no canonical form; what has one is in it, and can be read, unless it has words that only
 * a dossier of a later version may have.
 */
static void
canonicalize (CeasefireRecord *record, gboolean is_newer)
{
  g_autoptr (GBytes) bytes = ceasefire_record_to_canonical_json (record, NULL);
  g_autoptr (GBytes) again = bytes ? ceasefire_json_canonicalize (bytes, NULL) : NULL;
  g_autoptr (CeasefireRecord) read = bytes ? ceasefire_record_from_json (bytes, NULL) : NULL;

  fuzz_expect (bytes == NULL || (again != NULL && g_bytes_equal (bytes, again)));
  fuzz_expect (bytes == NULL || read != NULL || is_newer);
}

static void
compare (CeasefireDossier *dossier)
{
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_new ("en");
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (dossier, dossier);
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (other, dossier);
  g_autoptr (GListModel) there = ceasefire_dossier_diff (other, dossier);
  g_autoptr (GListModel) back = ceasefire_dossier_diff (dossier, other);
  const char *version = ceasefire_header_get_version (ceasefire_dossier_get_header (dossier));
  gboolean is_newer = !g_str_equal (version, CEASEFIRE_FORMAT_VERSION);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  fuzz_expect (g_list_model_get_n_items (changes) == 0);
  fuzz_expect (g_list_model_get_n_items (conflicts) <= MAX (n, 2)); /* language and zone */
  fuzz_expect (g_list_model_get_n_items (there) == g_list_model_get_n_items (back));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      canonicalize (record, is_newer);
    }
}

static void
use_dossier (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) json = rewrite (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);

  g_bytes_unref (rewrite (dossier, CEASEFIRE_FORMAT_JSON_LINES));
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      const char *const paths[] = { ceasefire_problem_get_path (problem), NULL };
      guint line;
      guint column;

      ceasefire_json_locate (json, paths, &line, &column);
      fuzz_expect (line > 0 && column > 0);
    }
}

/* What can be read as differences is written as it will be read. */
static void
read_differences (GBytes *bytes)
{
  g_autoptr (CeasefireDiff) diff = ceasefire_diff_from_json (bytes, NULL);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autofree char *json = diff ? ceasefire_diff_to_json (diff) : NULL;
  g_autoptr (GBytes) written = json ? g_bytes_new_static (json, strlen (json)) : NULL;
  g_autoptr (CeasefireDiff) again = json ? ceasefire_diff_from_json (written, NULL) : NULL;
  g_autofree char *same = again ? ceasefire_diff_to_json (again) : NULL;

  fuzz_expect (diff == NULL || (same && g_str_equal (json, same)));
  if (diff && ceasefire_dossier_apply (dossier, diff, NULL))
    ceasefire_dossier_revert (dossier, diff, NULL);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (CeasefireDossier) dossier = fuzz_load (data, size);

  read_differences (bytes);
  if (dossier)
    {
      use_dossier (dossier);
      compare (dossier);
    }
  return 0;
}
