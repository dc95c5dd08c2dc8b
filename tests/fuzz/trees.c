/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"
#include "imported.h"

#include <ceasefire/ceasefire-feeds.h>
#include <string.h>

/*
 * Feeds that are trees: what stands before the first form feed is the name of one, and what stands between
 * further ones are files. Whatever they are, each record is made once, no reference dangles, a check finds no
 * error, every item is counted, and the same comes out in whatever pieces the files come.
 */
#define END '\f'

/* Rows have a target of their own. */
static const char *const trees[] = { "un-akn", NULL };

static void
expect_no_error (CeasefireDossier *dossier)
{
  g_autoptr (GListModel) problems = G_LIST_MODEL (ceasefire_dossier_check (dossier));

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      fuzz_expect (ceasefire_problem_get_severity (problem) != CEASEFIRE_SEVERITY_ERROR);
    }
}

static void
read_files (CeasefireFeedsImporter *importer, const guint8 *data, size_t size, guint32 seed,
            FuzzImported *output)
{
  while (TRUE)
    {
      const guint8 *end = size > 0 ? memchr (data, END, size) : NULL;
      size_t length = end ? (size_t) (end - data) : size;
      g_autoptr (GBytes) bytes = g_bytes_new (data, length);
      g_autoptr (GInputStream) stream = fuzz_stream_new (bytes, seed);
      g_autoptr (GError) error = NULL;

      fuzz_expect (
        ceasefire_feeds_importer_read (importer, stream, fuzz_take_record, output, NULL, &error)
        || error != NULL);
      if (end == NULL)
        return;
      data = end + 1;
      size -= length + 1;
    }
}

static void
import (CeasefireFeedsMapping *mapping, const guint8 *data, size_t size, guint32 seed,
        GString *lines)
{
  g_autoptr (CeasefireFeedsImporter) importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header = NULL;
  g_autofree char *report = NULL;
  FuzzImported output = { lines, dossier };

  read_files (importer, data, size, seed, &output);
  fuzz_expect (ceasefire_feeds_importer_finish (importer, fuzz_take_record, &output, NULL, NULL));
  header = ceasefire_feeds_importer_dup_header (importer);
  ceasefire_dossier_set_header (dossier, header);
  expect_no_error (dossier);
  report = ceasefire_feeds_importer_dup_report (importer);
  fuzz_expect (g_utf8_validate (report, -1, NULL));
  g_string_append (lines, report);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  const guint8 *end = size > 0 ? memchr (data, END, size) : NULL;
  g_autofree char *name = end ? g_strndup ((const char *) data, (gsize) (end - data)) : NULL;
  g_autoptr (CeasefireFeedsMapping) mapping = NULL;
  g_autoptr (GString) whole = g_string_new (NULL);
  g_autoptr (GString) pieces = g_string_new (NULL);

  if (name == NULL || !g_strv_contains (trees, name))
    return 0;
  mapping = ceasefire_feeds_mapping_new_for_name (name, NULL);
  fuzz_expect (mapping != NULL);
  size -= (size_t) (end + 1 - data);
  import (mapping, end + 1, size, 0, whole);
  import (mapping, end + 1, size, size > 0 ? end[size] : 0, pieces);
  fuzz_expect (g_str_equal (whole->str, pieces->str));
  return 0;
}
