/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

#include <string.h>

#include "core/hash.h"
#include "core/value.h"

/*
 * Where members stand: the record is read once more, by a decoder of its own, and on the way each member
 * that is asked for is met. What is not met has the place of the nearest part of its path that is.
 */

/* Stands for the record in paths. */
#define LOCATE_RECORD "r"

static GHashTable *
locate_new_places (gsize prefix, const char *const *paths, guint n)
{
  GHashTable *places = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup (paths[i] + prefix);

      /* The path itself, then with its last step cut off. */
      for (;;)
        {
          char *dot = strrchr (path, '.');
          char *bracket = strrchr (path, '[');

          if (!g_hash_table_contains (places, path))
            g_hash_table_insert (places, g_strdup (path),
                                 GUINT_TO_POINTER (g_hash_table_size (places) + 1));
          if (dot == NULL && bracket == NULL)
            break;
          *MAX (dot, bracket) = '\0';
        }
    }
  return places;
}

static const char *
locate_find (const NotationTrace *trace, const char *path, const char *otherwise)
{
  g_autofree char *part = g_strdup (path);

  for (;;)
    {
      guint number = GPOINTER_TO_UINT (g_hash_table_lookup (trace->places, part));
      char *dot = strrchr (part, '.');
      char *bracket = strrchr (part, '[');

      if (number > 0 && trace->found[number - 1])
        return trace->found[number - 1];
      if (dot == NULL && bracket == NULL)
        return otherwise;
      *MAX (dot, bracket) = '\0';
    }
}

static void
locate_read_header (CeasefireNotation *self, const CeasefireJsonPart *part)
{
  const char *end = part->text + part->length;
  guint root = ceasefire_notation_add_node (self, self->stream->header_type, part->text);
  gpointer header;

  if (!ceasefire_notation_shape (self, root, ceasefire_notation_pass_word (part->text, end), end))
    return;
  header = ceasefire_notation_build_alone (self, root);
  if (header)
    ceasefire_value_unref (header);
}

static void
locate_read_record (CeasefireNotation *self, const CeasefireJsonPart *part)
{
  const char *end = part->text + part->length;
  const char *at = part->text;
  CeasefirePath path = { NULL, LOCATE_RECORD, -1 };
  g_autoptr (CeasefireRecord) record = NULL;
  guint root;

  self->decoder->scanner.path = &path;
  if (ceasefire_notation_shape_root (self, &at, end, &root)
      && ceasefire_notation_shape (self, root, at, end))
    record = ceasefire_notation_build_record (self, root);
}

/* What reading a record changes in what follows is put back. */
static void
locate_read (CeasefireNotation *self, const CeasefireJsonPart *part, gboolean is_header)
{
  guint given[CEASEFIRE_LAYOUTS_MAX];
  GString *above[CEASEFIRE_LAYOUTS_MAX];

  memcpy (given, self->tree->given, sizeof given);
  memcpy (above, self->above, sizeof above);
  memset (self->above, 0, sizeof self->above);
  ceasefire_notation_shape_reset (self);
  if (is_header)
    locate_read_header (self, part);
  else
    locate_read_record (self, part);
  for (guint i = 0; i < CEASEFIRE_LAYOUTS_MAX; i++)
    if (self->above[i])
      g_string_free (self->above[i], TRUE);
  memcpy (self->tree->given, given, sizeof given);
  memcpy (self->above, above, sizeof above);
}

static void
locate_with (CeasefireNotation *self, NotationTrace *trace, const CeasefireJsonPart *part,
             gboolean is_header)
{
  CeasefireJsonDecoder *decoder = self->decoder;
  CeasefireJsonDecoder own;

  ceasefire_json_decoder_init (&own, part->text, part->length);
  own.goes_on = TRUE;
  own.keeps_nameless = TRUE;
  own.builder.is_newer = decoder->builder.is_newer;
  own.scanner.max_depth = decoder->scanner.max_depth;
  own.scanner.max_string = decoder->scanner.max_string;
  self->decoder = &own;
  self->trace = trace;
  locate_read (self, part, is_header);
  self->trace = NULL;
  self->decoder = decoder;
  ceasefire_json_decoder_clear (&own);
}

/* What is no place in the part counts as its beginning. */
static const char *
locate_clamp (const CeasefireJsonPart *part, const char *at)
{
  return at < part->text || at >= part->text + part->length ? part->text : at;
}

void
ceasefire_notation_locate (CeasefireJsonStream *stream, const CeasefireJsonPart *part,
                           gboolean is_header, gsize prefix, const char *const *paths, guint n,
                           guint *lines, guint *columns)
{
  g_autoptr (GHashTable) places = locate_new_places (prefix, paths, n);
  g_autofree const char **found = g_new0 (const char *, g_hash_table_size (places) + 1);
  g_autofree CeasefireJsonPlace *asked = g_new (CeasefireJsonPlace, n);
  NotationTrace trace
    = { .places = places, .prefix = is_header ? 0 : strlen (LOCATE_RECORD), .found = found };

  locate_with (stream->form_data, &trace, part, is_header);
  for (guint i = 0; i < n; i++)
    asked[i] = (CeasefireJsonPlace){
      locate_clamp (part, locate_find (&trace, paths[i] + prefix, part->text)), i
    };
  ceasefire_json_locate_places (asked, n, part, 1, lines, columns);
}
