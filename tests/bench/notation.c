/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-reader.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/*
 * The notation against JSON: records a second that are read and written, and bytes. Each work takes a
 * tenth of a second a turn, in turns; the best of nine counts.
 *
 * bench-notation FILE... takes dossiers in any form, whose quotes have their offsets.
 */

#define N_TURNS 9
#define TURN 0.1

typedef enum
{
  WORK_READ,
  WORK_WRITE,
  N_WORKS,
} Work;

static const CeasefireFormat formats[]
  = { CEASEFIRE_FORMAT_JSON, CEASEFIRE_FORMAT_JSON_LINES, CEASEFIRE_FORMAT_NOTATION };

static double
get_seconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double) now.tv_sec + (double) now.tv_nsec * 1e-9;
}

static void
do_work (Work work, CeasefireDossier *dossier, GBytes *bytes, CeasefireFormat format)
{
  g_autoptr (CeasefireReader) reader = NULL;

  if (work == WORK_WRITE)
    {
      g_bytes_unref (ceasefire_dossier_to_bytes (dossier, format));
      return;
    }
  reader = ceasefire_reader_new_for_bytes (bytes);
  while (ceasefire_reader_next (reader, NULL, NULL))
    ;
}

/* Seconds that it takes once. */
static double
take_turn (Work work, CeasefireDossier *dossier, GBytes *bytes, CeasefireFormat format)
{
  double start = get_seconds ();
  guint n = 0;

  do
    {
      do_work (work, dossier, bytes, format);
      n++;
    }
  while (get_seconds () - start < TURN);
  return (get_seconds () - start) / n;
}

static void
measure (const char *name, CeasefireDossier *dossier)
{
  double best[N_WORKS][G_N_ELEMENTS (formats)];
  GBytes *bytes[G_N_ELEMENTS (formats)];

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      bytes[i] = ceasefire_dossier_to_bytes (dossier, formats[i]);
      best[WORK_READ][i] = best[WORK_WRITE][i] = G_MAXDOUBLE;
    }
  for (guint turn = 0; turn < N_TURNS; turn++)
    for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
      for (Work work = WORK_READ; work < N_WORKS; work++)
        best[work][i] = MIN (best[work][i], take_turn (work, dossier, bytes[i], formats[i]));
  printf ("%s: read %.2f of JSON, %.2f of JSON Lines; written %.2f and %.2f; bytes %.2f of JSON\n",
          name, best[WORK_READ][0] / best[WORK_READ][2], best[WORK_READ][1] / best[WORK_READ][2],
          best[WORK_WRITE][0] / best[WORK_WRITE][2], best[WORK_WRITE][1] / best[WORK_WRITE][2],
          (double) g_bytes_get_size (bytes[2]) / (double) g_bytes_get_size (bytes[0]));
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_bytes_unref (bytes[i]);
}

int
main (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_path (argv[i], &error);

      if (dossier == NULL)
        {
          fprintf (stderr, "%s: %s\n", argv[i], error->message);
          return EXIT_FAILURE;
        }
      measure (argv[i], dossier);
    }
  return EXIT_SUCCESS;
}
