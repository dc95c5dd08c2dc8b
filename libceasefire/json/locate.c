/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/locate.h"

#include "json/decoder.h"

#include <stdlib.h>
#include <string.h>

/*
 * Where members stand in a text. The text is walked once, with the paths that are asked for in
 * order, so that those which lead on from where the walk is are neighbours. A path may be as long
 * as the text and have a dot at every byte, so that it is never taken apart.
 */
typedef struct
{
  const char *path;
  const char *at; /* where the nearest part of it that was met stands */
  gsize matched;  /* how long that part is */
  guint index;    /* among the paths as they were given */
} LocatePlace;

/* The paths that begin alike, up to where the walk is. */
typedef struct
{
  LocatePlace *places;
  guint n;
  gsize length; /* of what they have in common */
} LocateRange;

static void locate_value (CeasefireScanner *scanner, const LocateRange *range, const char *at);

/* What may stand behind a part of a path sorts before all else. */
static guint
locate_rank (char byte)
{
  return byte == '\0' ? 0 : byte == '.' ? 1 : byte == '[' ? 2 : 3 + (guint) (guint8) byte;
}

static int
locate_compare_paths (gconstpointer a, gconstpointer b)
{
  const char *path_a = ((const LocatePlace *) a)->path;
  const char *path_b = ((const LocatePlace *) b)->path;

  for (; *path_a && *path_a == *path_b; path_a++)
    path_b++;
  return (int) locate_rank (*path_a) - (int) locate_rank (*path_b);
}

/* 0 if @rest of a path leads over @step. */
static int
locate_compare_step (const char *rest, const CeasefireSlice *step)
{
  for (gsize i = 0; i < step->length; i++)
    if (rest[i] != step->text[i])
      return (int) locate_rank (rest[i]) - (int) locate_rank (step->text[i]);
  return locate_rank (rest[step->length]) > 2;
}

/* How many paths come before those that lead over @step; with @over, these are counted too. */
static guint
locate_count_before (const LocateRange *range, const CeasefireSlice *step, gboolean over)
{
  guint low = 0;
  guint high = range->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      int order = locate_compare_step (range->places[middle].path + range->length, step);

      if (order < 0 || (over && order == 0))
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* @at is where the member or item begins, of which the scanner is at the value. */
static void
locate_step (CeasefireScanner *scanner, const LocateRange *range, const CeasefireSlice *step,
             const char *at)
{
  guint first = locate_count_before (range, step, FALSE);
  LocateRange inner = { range->places + first, locate_count_before (range, step, TRUE) - first,
                        range->length + step->length };
  CeasefireSlice slice;

  if (inner.n > 0)
    locate_value (scanner, &inner, at);
  else
    ceasefire_scanner_skip (scanner, &slice);
}

/* The members that are still to come of an object that is open; @first if none has come. */
static void
locate_members (CeasefireScanner *scanner, const LocateRange *range, gboolean first)
{
  g_autoptr (GString) step = g_string_new (NULL);
  CeasefireSlice key;

  while (ceasefire_scanner_next (scanner, '{', &first))
    {
      const char *at = scanner->at;

      if (!ceasefire_scanner_key (scanner, &key))
        return;
      g_string_assign (step, range->length > 0 ? "." : "");
      g_string_append_len (step, key.text, (gssize) key.length);
      locate_step (scanner, range, &(CeasefireSlice){ step->str, step->len }, at);
    }
}

static void
locate_items (CeasefireScanner *scanner, const LocateRange *range)
{
  gboolean first = TRUE;
  char step[16];

  ceasefire_scanner_open (scanner, '[');
  for (guint i = 0; ceasefire_scanner_next (scanner, '[', &first); i++)
    {
      CeasefireSlice slice = { step, (gsize) g_snprintf (step, sizeof step, "[%u]", i) };

      locate_step (scanner, range, &slice, scanner->at);
    }
}

/* Recursion is bounded by the scanner's depth. */
static void
locate_value (CeasefireScanner *scanner, const LocateRange *range, const char *at)
{
  CeasefireSlice slice;
  char byte;

  for (guint i = 0; i < range->n; i++)
    if (range->places[i].matched <= range->length)
      {
        range->places[i].at = at;
        range->places[i].matched = range->length;
      }
  byte = ceasefire_scanner_peek (scanner);
  if (byte == '{')
    {
      ceasefire_scanner_open (scanner, '{');
      locate_members (scanner, range, TRUE);
    }
  else if (byte == '[')
    locate_items (scanner, range);
  else
    ceasefire_scanner_skip (scanner, &slice);
}

/* A line that cannot be read costs itself alone, and counts as the reader counts it. */
static void
locate_line (CeasefireScanner *scanner, const LocateRange *range, const char *end, guint *index)
{
  char step[24];
  CeasefireSlice slice = { step, (gsize) g_snprintf (step, sizeof step, "records[%u]", *index) };
  const char *end_of_text = scanner->end;

  scanner->end = end;
  scanner->depth = 0;
  ceasefire_scanner_peek (scanner);
  if (scanner->at < end)
    {
      locate_step (scanner, range, &slice, scanner->at);
      *index += 1;
    }
  ceasefire_scanner_recover (scanner);
  scanner->end = end_of_text;
}

/* Behind the header of JSON Lines, or from the beginning if there is none. */
static void
locate_lines (CeasefireScanner *scanner, const LocateRange *range)
{
  guint index = 0;

  while (scanner->at < scanner->end)
    {
      const char *end = memchr (scanner->at, '\n', (gsize) (scanner->end - scanner->at));

      locate_line (scanner, range, end ? end : scanner->end, &index);
      scanner->at = end ? end + 1 : scanner->end;
    }
}

static int
locate_compare_places (gconstpointer a, gconstpointer b)
{
  const CeasefireJsonPlace *place_a = a;
  const CeasefireJsonPlace *place_b = b;

  return (place_a->at > place_b->at) - (place_a->at < place_b->at);
}

/* Those that stand in @part, in the order of the text, so that lines are counted once. */
static void
locate_count (const CeasefireJsonPlace *places, guint n, const CeasefireJsonPart *part,
              guint *lines, guint *columns)
{
  const char *text = part->text;
  guint line = part->line;
  guint column = part->column;

  for (guint i = 0; i < n; i++)
    {
      if (places[i].at < part->text || places[i].at >= part->text + MAX (part->length, 1))
        continue;
      ceasefire_scanner_locate (text, places[i].at, &line, &column);
      text = places[i].at;
      if (lines)
        lines[places[i].index] = line;
      if (columns)
        columns[places[i].index] = column;
    }
}

void
ceasefire_json_locate_places (CeasefireJsonPlace *places, guint n, const CeasefireJsonPart *parts,
                              guint n_parts, guint *lines, guint *columns)
{
  qsort (places, n, sizeof *places, locate_compare_places);
  for (guint i = 0; i < n_parts; i++)
    locate_count (places, n, &parts[i], lines, columns);
}

/* The same of what the walk has found. */
static void
locate_tell (const LocateRange *all, const CeasefireJsonPart *parts, guint n_parts, guint *lines,
             guint *columns)
{
  g_autofree CeasefireJsonPlace *places = g_new (CeasefireJsonPlace, all->n);

  for (guint i = 0; i < all->n; i++)
    places[i] = (CeasefireJsonPlace){ all->places[i].at, all->places[i].index };
  ceasefire_json_locate_places (places, all->n, parts, n_parts, lines, columns);
}

static void
locate_sort_paths (LocateRange *range, const char *const *paths)
{
  for (guint i = 0; i < range->n; i++)
    range->places[i] = (LocatePlace){ .path = paths[i], .index = i };
  qsort (range->places, range->n, sizeof *range->places, locate_compare_paths);
}

void
ceasefire_json_locate_in (const CeasefireJsonPart *parts, guint n_parts, gsize prefix,
                          const char *const *paths, guint n, guint *lines, guint *columns)
{
  g_autofree LocatePlace *places = g_new (LocatePlace, n);
  LocateRange all = { places, n, prefix };

  locate_sort_paths (&all, paths);
  for (guint i = 0; i < n_parts; i++)
    {
      CeasefireScanner scanner;

      ceasefire_scanner_init (&scanner, parts[i].text, parts[i].length);
      scanner.max_depth = CEASEFIRE_JSON_DEPTH_MAX;
      scanner.depth = i > 0;
      if (i > 0)
        locate_members (&scanner, &all, FALSE);
      else
        {
          if (prefix > 0)
            ceasefire_scanner_peek (&scanner);
          locate_value (&scanner, &all, scanner.at);
        }
      ceasefire_scanner_clear (&scanner);
    }
  locate_tell (&all, parts, n_parts, lines, columns);
}

/* Finds the places of the paths in a whole dossier. */
static void
locate_all (CeasefireScanner *scanner, LocateRange *all, const char *const *paths)
{
  locate_sort_paths (all, paths);
  for (guint i = 0; i < all->n; i++)
    all->places[i].at = scanner->start;
  if (!ceasefire_json_begins_with_record (scanner->start, (gsize) (scanner->end - scanner->start),
                                          scanner->max_depth))
    locate_value (scanner, all, scanner->start);
  if (!scanner->failed)
    locate_lines (scanner, all);
}

void
ceasefire_json_find_in_text (const char *text, gsize length, const char *const *paths,
                             gsize *offsets)
{
  guint n = g_strv_length ((char **) paths);
  g_autofree LocatePlace *places = g_new (LocatePlace, n + 1);
  LocateRange all = { places, n, 0 };
  CeasefireScanner scanner;

  ceasefire_scanner_init (&scanner, text, length);
  locate_all (&scanner, &all, paths);
  for (guint i = 0; i < n; i++)
    offsets[places[i].index]
      = places[i].matched == strlen (places[i].path) ? (gsize) (places[i].at - text) : G_MAXSIZE;
  ceasefire_scanner_clear (&scanner);
}

gboolean
ceasefire_json_find_value (const char *text, gsize length, gsize at, gsize *from, gsize *to)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean found;

  ceasefire_scanner_init (&scanner, text + at, length - at);
  scanner.max_depth = CEASEFIRE_JSON_DEPTH_MAX;
  found = ceasefire_scanner_skip (&scanner, &slice);
  if (found && ceasefire_scanner_peek (&scanner) == ':')
    {
      scanner.at++;
      found = ceasefire_scanner_skip (&scanner, &slice);
    }
  if (found)
    {
      *from = (gsize) (slice.text - text);
      *to = *from + slice.length;
    }
  ceasefire_scanner_clear (&scanner);
  return found;
}

void
ceasefire_json_locate_in_text (const char *text, gsize length, const char *const *paths,
                               guint *lines, guint *columns)
{
  g_autofree LocatePlace *places = NULL;
  CeasefireScanner scanner;
  LocateRange all = { .n = 0 };
  CeasefireJsonPart whole = { .line = 1, .column = 1 };

  all.n = g_strv_length ((char **) paths);
  if (all.n == 0)
    return;
  ceasefire_scanner_init (&scanner, text, length);
  all.places = places = g_new (LocatePlace, all.n);
  locate_all (&scanner, &all, paths);
  whole.text = scanner.start;
  whole.length = length;
  locate_tell (&all, &whole, 1, lines, columns);
  ceasefire_scanner_clear (&scanner);
}
