/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>
#include <stdlib.h>
#include <string.h>

/*
 * There and back: a dossier that is written in the notation and read again is the same, by the canonical
 * bytes of its header's JSON and of each record; and written again it gives the same text.
 *
 * CEASEFIRE_NOTATION_TRIPS says how many random dossiers, CEASEFIRE_ROUND_TRIPS_SEED the first seed.
 */

#define N_DOSSIERS 1000
#define SEED 700000

static gint64
get_number (const char *variable, gint64 otherwise)
{
  const char *text = g_getenv (variable);

  return text ? g_ascii_strtoll (text, NULL, 10) : otherwise;
}

/*
 * Raw JSON of unknown members may have no canonical form. It is then compared by the letters that it is
 * made of: those that turn the direction of writing around are written as escapes, and where unknown
 * members stand among others says nothing.
 */
static int
compare_letters (gconstpointer a, gconstpointer b)
{
  return *(const char *) a - *(const char *) b;
}

static GBytes *
sort_letters (const char *json)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (; *json; json = g_utf8_next_char (json))
    {
      gunichar letter = g_utf8_get_char (json);

      if (letter == 0x61c || (letter >= 0x200e && letter <= 0x200f)
          || (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069))
        g_string_append_printf (text, "\\u%04x", letter);
      else
        g_string_append_unichar (text, letter);
    }
  qsort (text->str, text->len, 1, compare_letters);
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

static GBytes *
get_canonical (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  GBytes *canonical = ceasefire_json_canonicalize (bytes, NULL);

  return canonical ? canonical : sort_letters (json);
}

static void
assert_same_json (const char *a, const char *b, const char *text)
{
  g_autoptr (GBytes) bytes_a = get_canonical (a);
  g_autoptr (GBytes) bytes_b = get_canonical (b);

  if (!g_bytes_equal (bytes_a, bytes_b))
    fail_msg ("%s\ninstead of\n%s\nfrom\n%s", b, a, text);
}

/* That of the dossier without its records. */
static char *
write_header (CeasefireDossier *dossier)
{
  g_autoptr (CeasefireDossier) empty = ceasefire_dossier_new ("en");

  ceasefire_dossier_set_header (empty, ceasefire_dossier_get_header (dossier));
  return ceasefire_dossier_to_string (empty, CEASEFIRE_FORMAT_JSON_LINES);
}

static void
assert_same_dossier (CeasefireDossier *a, CeasefireDossier *b, const char *text)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (a));
  g_autofree char *header_a = write_header (a);
  g_autofree char *header_b = write_header (b);

  assert_same_json (header_a, header_b, text);
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (b)), n);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (G_LIST_MODEL (a), i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (G_LIST_MODEL (b), i);
      g_autofree char *json_a = ceasefire_record_to_json (record_a);
      g_autofree char *json_b = ceasefire_record_to_json (record_b);

      assert_same_json (json_a, json_b, text);
    }
}

static void
go_there_and_back (CeasefireDossier *dossier)
{
  g_autofree char *text = ceasefire_dossier_to_string (dossier, CEASEFIRE_FORMAT_NOTATION);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) read = ceasefire_dossier_load_string (text, &error);
  g_autofree char *again = NULL;

  if (read == NULL)
    fail_msg ("%s\n%s", error->message, text);
  assert_same_dossier (dossier, read, text);
  again = ceasefire_dossier_to_string (read, CEASEFIRE_FORMAT_NOTATION);
  assert_string_equal (again, text);
}

static void
random_dossiers_come_back_the_same (void **state)
{
  gint64 n_dossiers = get_number ("CEASEFIRE_NOTATION_TRIPS", N_DOSSIERS);
  gint64 seed = get_number ("CEASEFIRE_ROUND_TRIPS_SEED", SEED);

  (void) state;
  for (gint64 k = 0; k < n_dossiers; k++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) (seed + k));
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      go_there_and_back (dossier);
    }
}

static void
examples_come_back_the_same (void **state)
{
  static const char *const names[] = { "syria-2016.json", "minsk-2-2015.json", "valley.json" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *json = read_text ("examples", names[i]);
      g_autoptr (CeasefireDossier) dossier = read_dossier (json);
      g_autofree char *text = ceasefire_dossier_to_string (dossier, CEASEFIRE_FORMAT_NOTATION);
      g_autoptr (CeasefireDossier) read = ceasefire_dossier_load_string (text, NULL);
      g_autofree char *again = NULL;

      go_there_and_back (dossier);
      again = ceasefire_dossier_to_string (read, CEASEFIRE_FORMAT_JSON);
      assert_string_equal (again, json);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (random_dossiers_come_back_the_same),
    cmocka_unit_test (examples_come_back_the_same),
  };

  return cmocka_run_group_tests_name ("notation trips", tests, NULL, NULL);
}
