/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/languages.h"
#include "feeds/trees.h"
#include "feeds/un-members.h"
#include "support/dossier.h"

#include <ceasefire/ceasefire-feeds.h>
#include <string.h>

/* Readers of trees: their table, the tables that they use, and the limit on a file. */

static void
readers_are_found_by_their_names (void **state)
{
  (void) state;
  for (guint i = 0; ceasefire_trees_get (i); i++)
    {
      const CeasefireTree *tree = ceasefire_trees_get (i);

      assert_ptr_equal (ceasefire_trees_find (tree->name), tree);
      assert_true (*tree->title && *tree->items);
      assert_true (i == 0 || strcmp (ceasefire_trees_get (i - 1)->name, tree->name) < 0);
    }
  assert_null (ceasefire_trees_find ("un-akm"));
}

static void
languages_have_the_shortest_tag (void **state)
{
  static const char *const tags[][2] = {
    { "ara", "ar" },  { "chi", "zh" }, { "zho", "zh" }, { "eng", "en" },  { "fra", "fr" },
    { "fre", "fr" },  { "ger", "de" }, { "deu", "de" }, { "rus", "ru" },  { "spa", "es" },
    { "prs", "prs" }, { "en", NULL },  { "ENG", NULL }, { "engl", NULL }, { "", NULL },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autofree char *tag = ceasefire_language_tag (tags[i][0]);

      assert_int_equal (g_strcmp0 (tag, tags[i][1]), 0);
    }
}

static void
states_are_known_by_what_the_united_nations_call_them (void **state)
{
  static const char *const names[][2] = {
    { "RUSSIAN FEDERATION", "rus" },
    { "CÔTE D’IVOIRE", "civ" },
    { "COTE D'IVOIRE", "civ" },
    { "Türkiye", "tur" },
    { "TURKEY", "tur" },
    { "LIBYAN ARAB JAMAHIRIYA", "lby" },
    { "United Kingdom of Great Britain and Northern Ireland", "gbr" },
    { " congo ", "cog" },
    { "DEMOCRATIC REPUBLIC OF THE CONGO", "cod" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const CeasefireUnMember *member = ceasefire_un_member_find (names[i][0]);

      assert_non_null (member);
      assert_string_equal (member->code, names[i][1]);
    }
  assert_null (ceasefire_un_member_find ("Ruritania"));
  assert_null (ceasefire_un_member_find (""));
  assert_string_equal (ceasefire_un_member_find ("Turkey")->name, "Türkiye");
}

static gboolean
take_none (CeasefireRecord *record, gpointer user_data, GError **error)
{
  (void) record;
  (void) user_data;
  (void) error;
  fail ();
  return FALSE;
}

static void
a_file_that_is_too_long_costs_itself (void **state)
{
  gsize size = 64 * 1024 * 1024 + 70000;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (size), size);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (CeasefireFeedsMapping) mapping = ceasefire_feeds_mapping_new_for_name ("un-akn", NULL);
  g_autoptr (CeasefireFeedsImporter) importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (CeasefireProblem) problem = NULL;

  (void) state;
  assert_true (ceasefire_feeds_importer_read (importer, stream, take_none, NULL, NULL, NULL));
  assert_true (ceasefire_feeds_importer_finish (importer, take_none, NULL, NULL, NULL));
  assert_int_equal (ceasefire_feeds_importer_get_n_left_out (importer), 1);
  problem = g_list_model_get_item (ceasefire_feeds_importer_get_problems (importer), 0);
  assert_string_equal (ceasefire_problem_get_message (problem), "the file is longer than 64 MiB");
}

static void
what_is_stopped_is_an_error (void **state)
{
  g_autoptr (CeasefireFeedsMapping) mapping = ceasefire_feeds_mapping_new_for_name ("un-akn", NULL);
  g_autoptr (CeasefireFeedsImporter) importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  (void) state;
  g_cancellable_cancel (cancellable);
  assert_false (ceasefire_feeds_importer_finish (importer, take_none, NULL, cancellable, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (readers_are_found_by_their_names),
    cmocka_unit_test (languages_have_the_shortest_tag),
    cmocka_unit_test (states_are_known_by_what_the_united_nations_call_them),
    cmocka_unit_test (a_file_that_is_too_long_costs_itself),
    cmocka_unit_test (what_is_stopped_is_an_error),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
