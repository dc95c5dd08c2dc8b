/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-dossier.h>

#include "dossier/dossier.h"
#include "json/scanner.h"

#include <string.h>

/* The hash of a dossier: its canonical form is that of the header, with those of the records one after
   another where the header's own list of records is empty. */

static GBytes *
hash_write_header (CeasefireDossier *dossier, GError **error)
{
  g_autoptr (CeasefireDossier) empty = ceasefire_dossier_new ("en");
  g_autoptr (GBytes) bytes = NULL;

  ceasefire_dossier_set_header (empty, ceasefire_dossier_get_header (dossier));
  bytes = ceasefire_dossier_to_bytes (empty, CEASEFIRE_FORMAT_JSON);
  return ceasefire_json_canonicalize (bytes, error);
}

/* Behind the bracket that opens the list of records of canonical JSON. */
static gsize
hash_find_records (const char *json, gsize length)
{
  CeasefireScanner scanner;
  gsize at;

  ceasefire_scanner_init (&scanner, json, length);
  scanner.max_depth = CEASEFIRE_JSON_DEPTH_MAX;
  ceasefire_scanner_find_member (&scanner, "records", NULL);
  at = (gsize) (scanner.at - json) + strlen ("[");
  ceasefire_scanner_clear (&scanner);
  return at;
}

static gboolean
hash_add_records (GChecksum *sum, CeasefireDossier *dossier, GError **error)
{
  const guint n = ceasefire_record_list_get_length (dossier->records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GBytes) bytes = ceasefire_record_to_canonical_json (
        ceasefire_record_list_peek (dossier->records, i), error);
      gsize length;
      gconstpointer data;

      if (bytes == NULL)
        return FALSE;
      data = g_bytes_get_data (bytes, &length);
      g_checksum_update (sum, (const guchar *) ",", i > 0);
      g_checksum_update (sum, data, (gssize) length);
    }
  return TRUE;
}

char *
ceasefire_dossier_hash (CeasefireDossier *self, GError **error)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GBytes) header = NULL;
  const char *json;
  gsize length;
  gsize split;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  header = hash_write_header (self, error);
  if (header == NULL)
    return NULL;
  json = g_bytes_get_data (header, &length);
  split = hash_find_records (json, length);
  g_checksum_update (sum, (const guchar *) json, (gssize) split);
  if (!hash_add_records (sum, self, error))
    return NULL;
  g_checksum_update (sum, (const guchar *) json + split, (gssize) (length - split));
  return g_strconcat ("sha256:", g_checksum_get_string (sum), NULL);
}
