/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"
#include "imported.h"

#include <ceasefire/ceasefire-feeds.h>
#include <string.h>

/*
 * A mapping and a feed: what stands before the first form feed is a mapping, or the name of one of the
 * library's, and what stands behind it is the feed. Whatever that is, records are made once, each
 * reference leads to a record or into another dossier, every row is counted, and the same comes out in
 * whatever pieces the feed comes.
 */
#define MAPPING_END '\f'

static void
expect_no_dangling (CeasefireDossier *dossier)
{
  g_autoptr (GListModel) problems = G_LIST_MODEL (ceasefire_dossier_check (dossier));

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      fuzz_expect (strcmp (ceasefire_problem_get_code (problem), "dangling-reference") != 0);
    }
}

static guint64
import (CeasefireFeedsMapping *mapping, GBytes *feed, guint32 seed, FuzzImported *output)
{
  g_autoptr (CeasefireFeedsImporter) importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (CeasefireHeader) header = ceasefire_feeds_importer_dup_header (importer);
  g_autoptr (GInputStream) stream = fuzz_stream_new (feed, seed);
  g_autoptr (GError) error = NULL;
  g_autofree char *report = NULL;
  gboolean read;

  if (output->dossier)
    ceasefire_dossier_set_header (output->dossier, header);
  read = ceasefire_feeds_importer_read (importer, stream, fuzz_take_record, output, NULL, &error);
  fuzz_expect (read != (error != NULL));
  fuzz_expect (error == NULL || error->domain != CEASEFIRE_ERROR);
  report = ceasefire_feeds_importer_dup_report (importer);
  fuzz_expect (g_utf8_validate (report, -1, NULL));
  return ceasefire_feeds_importer_get_n_rows (importer);
}

static CeasefireFeedsMapping *
read_mapping (const guint8 *data, size_t size)
{
  g_autofree char *name = g_strndup ((const char *) data, size);
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  CeasefireFeedsMapping *mapping
    = g_utf8_validate (name, -1, NULL) ? ceasefire_feeds_mapping_new_for_name (name, NULL) : NULL;

  return mapping ? mapping : ceasefire_feeds_mapping_new_for_bytes (bytes, NULL);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  const guint8 *end = memchr (data, MAPPING_END, size);
  size_t length = end ? (size_t) (end - data) : size;
  g_autoptr (CeasefireFeedsMapping) mapping = read_mapping (data, length);
  g_autoptr (GBytes) feed = end ? g_bytes_new (end + 1, size - length - 1) : NULL;
  g_autoptr (GString) whole = g_string_new (NULL);
  g_autoptr (GString) pieces = g_string_new (NULL);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  FuzzImported first = { whole, dossier };
  FuzzImported second = { pieces, NULL };

  if (mapping == NULL || feed == NULL)
    return 0;
  fuzz_expect (import (mapping, feed, 0, &first)
               == import (mapping, feed, data[size - 1], &second));
  fuzz_expect (g_str_equal (whole->str, pieces->str));
  expect_no_dangling (dossier);
  return 0;
}
