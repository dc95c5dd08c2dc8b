/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-reader.h>

#include "fuzz.h"

/*
 * A dossier read as a whole and in pieces, with the same result or the same error, and the whole of it;
 * NULL: it cannot be read. In packed bytes, damage and a mistake in what they hold may be met in either
 * order.
 */
static inline CeasefireDossier *
fuzz_load (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GInputStream) stream = fuzz_stream_new (bytes, size > 0 ? data[size - 1] : 0);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new (stream);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) error_in_pieces = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bytes, &error);
  g_autoptr (CeasefireDossier) in_pieces
    = ceasefire_dossier_load_reader (reader, NULL, &error_in_pieces);

  fuzz_expect ((dossier == NULL) == (in_pieces == NULL));
  fuzz_expect (dossier || ceasefire_reader_get_compression (reader) != CEASEFIRE_COMPRESSION_NONE
               || g_str_equal (error->message, error_in_pieces->message));
  return dossier;
}
