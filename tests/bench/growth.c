/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Does the cost of what others may send grow with its size, and no faster? Under callgrind the
 * instructions of each work are counted; tests/bench/growth prints and judges them.
 *
 *   bench-growth [NAME]
 */
#include "growth.h"

#include "../fuzz/fuzz.h"

#include <stdio.h>
#include <valgrind/callgrind.h>

void
growth_begin (void)
{
  CALLGRIND_TOGGLE_COLLECT;
}

void
growth_end (void)
{
  CALLGRIND_TOGGLE_COLLECT;
}

void
growth_add (GString *json, const char *format, ...)
{
  gsize start = json->len;
  va_list args;

  va_start (args, format);
  g_string_append_vprintf (json, format, args);
  va_end (args);
  for (char *at = json->str + start; *at; at++)
    if (*at == '\'')
      *at = '"';
}

GBytes *
growth_make_bytes (const char *members, GString *records)
{
  GString *json = g_string_new (NULL);

  growth_add (json, "{'ceasefire':'1.0','language':'en'%s,'records':[\n%s]}", members,
              records->str);
  g_string_free (records, TRUE);
  return g_string_free_to_bytes (json);
}

CeasefireDossier *
growth_load (GBytes *bytes)
{
  g_autoptr (CeasefireReader) reader = growth_open (bytes, FALSE);
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_reader (reader, NULL, &error);

  if (dossier == NULL)
    g_error ("%s", error->message);
  return dossier;
}

CeasefireDossier *
growth_make (GString *records)
{
  g_autoptr (GBytes) bytes = growth_make_bytes ("", records);

  return growth_load (bytes);
}

/* 33 * 'A' + 'b' is 33 * 'B' + 'A'. */
const char *
growth_collide (guint i)
{
  static char name[33];

  for (guint bit = 0; bit < 16; bit++)
    memcpy (name + 2 * bit, i >> bit & 1 ? "Ab" : "BA", 2);
  return name;
}

CeasefireReader *
growth_open (GBytes *bytes, gboolean in_pieces)
{
  g_autoptr (GInputStream) stream = in_pieces ? fuzz_stream_new (bytes, 1) : NULL;
  CeasefireReader *reader = stream ? ceasefire_reader_new (stream)
                                   : ceasefire_reader_new_for_bytes (bytes);

  ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_MEMBERS, G_MAXINT64);
  ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_DEPTH, 4096);
  return reader;
}

guint
growth_drain (CeasefireReader *reader)
{
  for (guint n = 0;; n++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);
      g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);

      if (record == NULL && error == NULL)
        return n;
      if (record == NULL && line == NULL)
        g_error ("%s", error->message);
    }
}

static void
run_case (const GrowthCase *self)
{
  for (guint factor = 1; factor <= 8; factor *= 2)
    {
      g_autofree char *label = g_strdup_printf ("growth %u %s", factor, self->name);

      CALLGRIND_ZERO_STATS;
      self->run (self->n * factor);
      CALLGRIND_DUMP_STATS_AT (label);
    }
}

int
main (int argc, char **argv)
{
  const GrowthCase *const groups[] = { growth_of_reading,  growth_of_dossiers, growth_of_checks,
                                       growth_of_monitors, growth_of_tools,    growth_of_sheets,
                                       growth_of_notation, growth_of_desks };

  if (!RUNNING_ON_VALGRIND)
    printf ("Nothing is counted unless callgrind runs this: see tests/bench/growth.\n");
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    for (const GrowthCase *group = groups[i]; group->name; group++)
      if (argc < 2 || strstr (group->name, argv[1]))
        run_case (group);
  return 0;
}
