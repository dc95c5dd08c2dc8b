/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/workbook.h"
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-json.h>
#include <glib/gstdio.h>
#include <string.h>

/*
 * Random dossiers with all types and members, written as sheets and read back: the bytes of the
 * canonical dossier are the same.
 *
 * CEASEFIRE_SHEET_TRIPS says how many dossiers, CEASEFIRE_SHEET_TRIPS_SEED the seed of the first;
 * CEASEFIRE_WORKBOOK_TRIPS how many of those that fit go through a workbook.
 */

#define N_DOSSIERS 500
#define N_WORKBOOKS 5
#define SEED 500000

static guint n_canonical;

static gint64
get_number (const char *variable, gint64 otherwise)
{
  const char *text = g_getenv (variable);

  return text ? g_ascii_strtoll (text, NULL, 10) : otherwise;
}

/* In memory, where there is such a place: a dossier is some eighty files. */
static char *
make_folder (void)
{
  char *folder = g_strdup ("/dev/shm/sheets-XXXXXX");

  if (g_mkdtemp (folder))
    return folder;
  g_free (folder);
  return g_dir_make_tmp ("sheets-XXXXXX", NULL);
}

static CeasefireFeedsSheetsWriter *
write_all (GFile *file, CeasefireDossier *dossier, gboolean tagged)
{
  CeasefireFeedsSheetsWriter *writer
    = ceasefire_feeds_sheets_writer_new (file, ceasefire_dossier_get_header (dossier));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  ceasefire_feeds_sheets_writer_set_tagged (writer, tagged);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      g_autoptr (GError) error = NULL;

      if (!ceasefire_feeds_sheets_writer_write (writer, record, NULL, &error))
        fail_msg ("%s", error->message);
    }
  return writer;
}

static void
fail_for_problems (GListModel *problems)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (text, "%s: %s\n", ceasefire_problem_get_path (problem),
                              ceasefire_problem_get_message (problem));
    }
  if (text->len > 0)
    fail_msg ("%s", text->str);
}

/* Numbers of members that this version does not know may have no canonical form. */
static void
expect_same_bytes (CeasefireDossier *read, CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (read, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) wanted = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) canonical = ceasefire_json_canonicalize (bytes, NULL);
  g_autoptr (GBytes) wanted_canonical = ceasefire_json_canonicalize (wanted, NULL);

  assert_true ((canonical == NULL) == (wanted_canonical == NULL));
  n_canonical += canonical ? 1 : 0;
  if (canonical && !g_bytes_equal (canonical, wanted_canonical))
    fail_msg ("%.*s\ninstead of\n%.*s", (int) g_bytes_get_size (canonical),
              (const char *) g_bytes_get_data (canonical, NULL),
              (int) g_bytes_get_size (wanted_canonical),
              (const char *) g_bytes_get_data (wanted_canonical, NULL));
}

static void
expect_same_records (CeasefireDossier *read, CeasefireDossier *dossier)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (read)), n);
  assert_true (ceasefire_header_equal (ceasefire_dossier_get_header (read),
                                       ceasefire_dossier_get_header (dossier)));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) a = g_list_model_get_item (G_LIST_MODEL (read), i);
      g_autoptr (CeasefireRecord) b = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      assert_true (ceasefire_record_equal (a, b));
    }
}

static void
expect_same (GFile *file, CeasefireDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireFeedsSheets) sheets = ceasefire_feeds_sheets_read (file, NULL, &error);
  g_autoptr (CeasefireDossier) read = sheets ? ceasefire_feeds_sheets_load (sheets, &error) : NULL;

  if (read == NULL)
    fail_msg ("%s", error->message);
  fail_for_problems (ceasefire_feeds_sheets_get_problems (sheets));
  expect_same_records (read, dossier);
  expect_same_bytes (read, dossier);
}

static CeasefireDossier *
make_dossier (gint64 seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) seed);

  return random_dossier (rand);
}

static void
random_dossiers_come_back_from_csv (void **state)
{
  gint64 n = get_number ("CEASEFIRE_SHEET_TRIPS", N_DOSSIERS);
  gint64 seed = get_number ("CEASEFIRE_SHEET_TRIPS_SEED", SEED);
  g_autofree char *path = make_folder ();

  (void) state;
  for (gint64 i = 0; i < n; i++)
    {
      g_autoptr (CeasefireDossier) dossier = make_dossier (seed + i);
      g_autofree char *name = g_strdup_printf ("%s/%" G_GINT64_FORMAT, path, i);
      g_autoptr (GFile) folder = g_file_new_for_path (name);
      g_autoptr (CeasefireFeedsSheetsWriter) writer = write_all (folder, dossier, i % 4 == 0);
      g_autoptr (GError) error = NULL;

      if (!ceasefire_feeds_sheets_writer_close (writer, NULL, &error))
        fail_msg ("%s", error->message);
      expect_same (folder, dossier);
      ceasefire_workbook_clear (folder);
    }
  print_message ("%u of %" G_GINT64_FORMAT " have a canonical form\n", n_canonical, n);
  assert_true (n_canonical >= n / 10);
  g_rmdir (path);
}

/* Of an escape of JSON, whether a workbook can hold what it stands for. */
static gboolean
fits (const char *escape)
{
  return strchr ("\"\\/nt", escape[1]) != NULL;
}

/* The same dossier without characters that no workbook can hold; NULL if it cannot be made. */
static CeasefireDossier *
make_fitting (CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GString) fitting = g_string_new (NULL);

  for (const char *at = text; *at; at++)
    if (*at == '\\')
      {
        if (fits (at))
          g_string_append_len (fitting, at, 2);
        at += at[1] == 'u' ? 5 : 1;
      }
    else
      g_string_append_c (fitting, *at);
  g_string_replace (fitting, "\ufffe", "-", 0);
  return ceasefire_dossier_load_string (fitting->str, NULL);
}

static gboolean
go_through_workbook (GFile *file, CeasefireDossier *dossier, gboolean tagged)
{
  g_autoptr (CeasefireFeedsSheetsWriter) writer = write_all (file, dossier, tagged);
  g_autoptr (GError) error = NULL;
  gboolean closed = ceasefire_feeds_sheets_writer_close (writer, NULL, &error);
  guint n_problems = g_list_model_get_n_items (ceasefire_feeds_sheets_writer_get_problems (writer));

  if (closed != (n_problems == 0))
    fail_msg ("%u problems; %s", n_problems, error ? error->message : "closed");
  assert_true (closed == g_file_query_exists (file, NULL));
  if (closed)
    expect_same (file, dossier);
  g_file_delete (file, NULL, NULL);
  return closed;
}

/* Those with characters that no workbook can hold are refused, cell by cell; without them they fit. */
static void
random_dossiers_come_back_from_workbooks (void **state)
{
  gint64 wanted = get_number ("CEASEFIRE_WORKBOOK_TRIPS", N_WORKBOOKS);
  g_autofree char *path = make_folder ();
  g_autofree char *name = g_build_filename (path, "dossier.xlsx", NULL);
  g_autofree char *converter = g_find_program_in_path ("ssconvert");
  g_autoptr (GFile) file = g_file_new_for_path (name);
  gint64 n = 0;
  guint n_refused = 0;

  (void) state;
  for (gint64 i = 0; converter && n < wanted; i++)
    {
      g_autoptr (CeasefireDossier) dossier = make_dossier (SEED + i);
      g_autoptr (CeasefireDossier) fitting = make_fitting (dossier);

      if (i % 10 == 0)
        n_refused += go_through_workbook (file, dossier, FALSE) ? 0 : 1;
      if (fitting && go_through_workbook (file, fitting, n % 4 == 0))
        n++;
    }
  assert_true (n_refused > 0 || n < wanted || wanted == 0);
  if (converter == NULL)
    print_message ("SKIPPED: no ssconvert here\n");
  print_message ("%u were refused\n", n_refused);
  g_rmdir (path);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (random_dossiers_come_back_from_csv),
    cmocka_unit_test (random_dossiers_come_back_from_workbooks),
  };

  return cmocka_run_group_tests_name ("sheet trips", tests, NULL, NULL);
}
