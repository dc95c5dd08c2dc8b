/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Does cost grow with the number of records, and no faster? Dossiers of 1 000 to 1 000 000
 * statements are made from a seed, and what each record costs is printed. Read the columns downward:
 * they should stay flat. Times are of this machine and this minute; the growth is what counts.
 *
 *   bench-scale [LARGEST]
 */
#include <ceasefire/ceasefire.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>

#define N_ACTORS 100

/* Escapes, accents, Arabic and Cyrillic, as they come in real statements. */
static const char *const sentences[] = {
  "“We can’t be the only ones trying to hold this door open,” he told reporters after the meeting.",
  "The delegation said that talks \\\"should continue\\\" until the cessation of fighting.",
  "قال مسؤول حضر الاجتماع إن المحادثات يجب أن تستمر حتى وقف القتال في المدينة.",
  "Министр отклонил предложение остановить полёты военной авиации над городом.",
  "Le ministre a dit qu’une nouvelle réunion aura lieu\\nvendredi à New York.",
};

static void
append_statement (GString *text, GRand *random, guint i)
{
  const char *said = sentences[g_rand_int_range (random, 0, G_N_ELEMENTS (sentences))];
  const char *told = sentences[g_rand_int_range (random, 0, G_N_ELEMENTS (sentences))];
  int speaker = g_rand_int_range (random, 0, N_ACTORS);

  g_string_append_printf (
    text,
    "{\"type\":\"statement\",\"id\":\"statement-%u\",\"speaker\":\"actor-%d\",\"acts\":[\"assert\","
    "\"accuse\"],\"form\":\"indirect\",\"text\":\"%s %s\",\"when\":\"2016-09-%02d\",\"when_text\":"
    "\"Thursday night\",\"relayed_by\":[\"actor-%d\",\"actor-1\"],\"attribution\":\"on-record\","
    "\"about\":[\"actor-%d\"],\"sources\":[{\"document\":\"article\",\"quote\":\"%s\","
    "\"support\":\"explicit\",\"reliability\":\"C\",\"credibility\":3}],\"confidence\":80}\n",
    i, speaker, said, told, g_rand_int_range (random, 1, 31), (speaker + 7) % N_ACTORS,
    (speaker + 3) % N_ACTORS, told);
}

static GBytes *
make_dossier (guint n)
{
  GString *text = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n");
  GRand *random = g_rand_new_with_seed (20160909);

  for (guint i = 0; i < N_ACTORS; i++)
    g_string_append_printf (
      text, "{\"type\":\"actor\",\"id\":\"actor-%u\",\"kind\":\"person\",\"name\":\"Actor %u\"}\n",
      i, i);
  g_string_append (text, "{\"type\":\"document\",\"id\":\"article\",\"kind\":\"article\"}\n");
  for (guint i = 0; i < n; i++)
    append_statement (text, random, i);
  g_rand_free (random);
  return g_string_free_to_bytes (text);
}

static double
per_record (gint64 *since, guint n)
{
  gint64 now = g_get_monotonic_time ();
  double nanoseconds = (double) (now - *since) * 1000 / n;

  *since = g_get_monotonic_time ();
  return nanoseconds;
}

static void
look_up_all (CeasefireDossier *dossier, guint n)
{
  char id[32];

  for (guint i = 0; i < n; i++)
    {
      g_snprintf (id, sizeof id, "statement-%u", (guint) ((guint64) i * 7919 % n));
      if (ceasefire_dossier_lookup (dossier, id) == NULL)
        g_error ("%s is not found", id);
    }
}

/* What a record costs in its life: nanoseconds, and bytes of the heap, which are returned. */
static double
measure (guint n, const double *first_heap)
{
  g_autoptr (GBytes) bytes = make_dossier (n);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;
  g_autoptr (GListModel) referrers = NULL;
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (GError) error = NULL;
  double megabytes = (double) g_bytes_get_size (bytes) / 1e6;
  gsize heap = mallinfo2 ().uordblks + mallinfo2 ().hblkhd;
  double load, check, find, refer, save, drop;
  gint64 since = g_get_monotonic_time ();

  dossier = ceasefire_dossier_load_bytes (bytes, &error);
  if (dossier == NULL)
    g_error ("%s", error->message);
  load = per_record (&since, n);
  heap = mallinfo2 ().uordblks + mallinfo2 ().hblkhd - heap;
  since = g_get_monotonic_time ();
  problems = ceasefire_dossier_check (dossier);
  check = per_record (&since, n);
  look_up_all (dossier, n);
  find = per_record (&since, n);
  referrers = ceasefire_dossier_list_referrers (dossier, "actor-1");
  refer = per_record (&since, n);
  saved = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  save = per_record (&since, n);
  if (!g_bytes_equal (saved, bytes))
    g_error ("what was saved is not what was loaded");
  since = g_get_monotonic_time ();
  g_clear_object (&dossier);
  drop = per_record (&since, n);
  if (first_heap)
    printf ("%9u %7.1f %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f %8.0f\n", n, megabytes, load, check,
            find, refer, save, drop, *first_heap);
  return (double) heap / n;
}

int
main (int argc, char **argv)
{
  guint largest = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 1000000;

  /* The kernel clears each page that it hands out. That is no cost of ours, and a large one: so
   * memory is kept once it is there, and each size runs twice, of which the second counts. Of the
   * heap the first counts: GLib keeps what objects lay in, and takes it again unseen. */
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, -1);
  printf ("Nanoseconds, and bytes of the heap, for each statement:\n");
  printf ("%9s %7s %8s %8s %8s %8s %8s %8s %8s\n", "records", "MB", "load", "check", "look-up",
          "referrer", "save", "free", "bytes");
  for (guint n = 1000; n <= largest; n *= 10)
    {
      double heap = measure (n, NULL);

      measure (n, &heap);
    }
  return 0;
}
