/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/hash.h"
#include "formats/json-scanner.h"

#include <stdlib.h>
#include <string.h>

/*
 * Where members stand in a text. The text is walked once; the places of all paths that are asked
 * for, and of all that lead to them, are noted on the way.
 */
typedef struct
{
  CeasefireScanner scanner;
  GHashTable *places; /* path -> where it stands; NULL until met */
  GString *path;      /* of what is being walked */
} CeasefireLocator;

static void locate_value (CeasefireLocator *self, const char *at);

/* The paths that lead to a path: records[3].text is reached by records[3] and records. */
static void
locate_add_path (CeasefireLocator *self, const char *path)
{
  char *part = g_strdup (path);

  while (!g_hash_table_contains (self->places, part))
    {
      const char *cut = MAX (strrchr (part, '.'), strrchr (part, '['));
      char *shorter = g_strndup (part, cut ? (gsize) (cut - part) : 0);

      g_hash_table_insert (self->places, part, NULL);
      part = shorter;
    }
  g_free (part);
}

static void
locate_step (CeasefireLocator *self, const char *at)
{
  if (g_hash_table_contains (self->places, self->path->str))
    locate_value (self, at);
  else
    {
      CeasefireSlice slice;

      ceasefire_scanner_skip (&self->scanner, &slice);
    }
}

static void
locate_members (CeasefireLocator *self)
{
  gsize length = self->path->len;
  gboolean first = TRUE;
  CeasefireSlice key;

  ceasefire_scanner_open (&self->scanner, '{');
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      const char *at = self->scanner.at;

      if (!ceasefire_scanner_key (&self->scanner, &key))
        return;
      if (length > 0)
        g_string_append_c (self->path, '.');
      g_string_append_len (self->path, key.text, (gssize) key.length);
      locate_step (self, at);
      g_string_truncate (self->path, length);
    }
}

static void
locate_items (CeasefireLocator *self)
{
  gsize length = self->path->len;
  gboolean first = TRUE;

  ceasefire_scanner_open (&self->scanner, '[');
  for (guint i = 0; ceasefire_scanner_next (&self->scanner, '[', &first); i++)
    {
      g_string_append_printf (self->path, "[%u]", i);
      locate_step (self, self->scanner.at);
      g_string_truncate (self->path, length);
    }
}

/* Recursion is bounded by the scanner's depth. */
static void
locate_value (CeasefireLocator *self, const char *at)
{
  CeasefireSlice slice;
  char byte;

  g_hash_table_insert (self->places, g_strdup (self->path->str), (gpointer) at);
  byte = ceasefire_scanner_peek (&self->scanner);
  if (byte == '{')
    locate_members (self);
  else if (byte == '[')
    locate_items (self);
  else
    ceasefire_scanner_skip (&self->scanner, &slice);
}

/* Behind the header of JSON Lines. */
static void
locate_lines (CeasefireLocator *self)
{
  for (guint i = 0; !self->scanner.failed; i++)
    {
      ceasefire_scanner_peek (&self->scanner);
      if (self->scanner.at == self->scanner.end)
        return;
      g_string_printf (self->path, "records[%u]", i);
      locate_step (self, self->scanner.at);
    }
}

static const char *
locate_find (CeasefireLocator *self, const char *path)
{
  g_autofree char *part = g_strdup (path);
  gpointer at = NULL;

  while (!(at = g_hash_table_lookup (self->places, part)) && *part)
    *MAX (MAX (strrchr (part, '.'), strrchr (part, '[')), part) = '\0';
  return at ? at : self->scanner.start;
}

/* Places in the order of the text, so that lines are counted once. */
typedef struct
{
  const char *at;
  guint index;
} CeasefirePlaceAt;

static int
locate_compare (gconstpointer a, gconstpointer b)
{
  const CeasefirePlaceAt *place_a = a;
  const CeasefirePlaceAt *place_b = b;

  return (place_a->at > place_b->at) - (place_a->at < place_b->at);
}

static void
locate_count (CeasefireLocator *self, CeasefirePlaceAt *places, guint n, guint *lines,
              guint *columns)
{
  const char *at = self->scanner.start;
  guint line = 1;
  guint column = 1;

  if (n > 0)
    qsort (places, n, sizeof *places, locate_compare);
  for (guint i = 0; i < n; i++)
    {
      ceasefire_scanner_locate (at, places[i].at, &line, &column);
      at = places[i].at;
      if (lines)
        lines[places[i].index] = line;
      if (columns)
        columns[places[i].index] = column;
    }
}

static void
locate_walk (CeasefireLocator *self)
{
  locate_value (self, self->scanner.at);
  locate_lines (self);
}

void
ceasefire_json_locate (GBytes *bytes, const char *const *paths, guint *lines, guint *columns)
{
  CeasefireLocator self = { .places = NULL };
  g_autofree CeasefirePlaceAt *places = NULL;
  gconstpointer text;
  gsize length;
  guint n;

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (paths != NULL);

  text = g_bytes_get_data (bytes, &length);
  n = g_strv_length ((char **) paths);
  places = g_new (CeasefirePlaceAt, n);
  ceasefire_scanner_init (&self.scanner, text, length);
  self.places = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  self.path = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    locate_add_path (&self, paths[i]);
  locate_walk (&self);
  for (guint i = 0; i < n; i++)
    places[i] = (CeasefirePlaceAt){ locate_find (&self, paths[i]), i };
  locate_count (&self, places, n, lines, columns);
  g_string_free (self.path, TRUE);
  g_hash_table_unref (self.places);
  ceasefire_scanner_clear (&self.scanner);
}
