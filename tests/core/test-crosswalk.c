/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/* From codes of published schemes to terms, and from terms to codes. */

static const char *const plover[] = {
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "CONSULT/visit",
  "CONSULT/third-party",
  "CONSULT/multilateral",
  "CONSULT/phone",
  "RETREAT/withdraw",
  "RETREAT/release",
  "RETREAT/disarm",
  "RETREAT/ceasefire",
  "RETREAT/access",
  "RETREAT/resign",
  "REQUEST/assist",
  "REQUEST/change",
  "REQUEST/yield",
  "REQUEST/meet",
  "ACCUSE/disapprove",
  "ACCUSE/investigate",
  "ACCUSE/allege",
  "REJECT/assist",
  "REJECT/change",
  "REJECT/yield",
  "REJECT/meet",
  "THREATEN/restrict",
  "THREATEN/arrest",
  "THREATEN/relations",
  "THREATEN/expel",
  "THREATEN/territory",
  "THREATEN/violence",
  "PROTEST/demo",
  "PROTEST/riot",
  "PROTEST/strike",
  "PROTEST/hunger",
  "PROTEST/boycott",
  "PROTEST/obstruct",
  "PROTEST/vandalize",
  "SANCTION/convict",
  "SANCTION/expel",
  "SANCTION/withdraw",
  "SANCTION/discontinue",
  "MOBILIZE/troops",
  "MOBILIZE/weapons",
  "MOBILIZE/police",
  "MOBILIZE/militia",
  "COERCE/seize",
  "COERCE/restrict",
  "COERCE/censor",
  "COERCE/curfew",
  "COERCE/martial-law",
  "COERCE/arrest",
  "COERCE/deport",
  "COERCE/withhold",
  "COERCE/misinformation",
  "COERCE/cyber",
  "ASSAULT/abduct",
  "ASSAULT/beat",
  "ASSAULT/torture",
  "ASSAULT/sexual",
  "ASSAULT/targeted",
  "ASSAULT/destroy",
  "ASSAULT/primitive",
  "ASSAULT/firearms",
  "ASSAULT/explosives",
  "ASSAULT/suicide-attack",
  "ASSAULT/aerial",
  "ASSAULT/drone",
  "ASSAULT/heavy-weapons",
  "ASSAULT/crowd-control",
  "ASSAULT/unconventional",
  NULL,
};

static const char *const acled[] = {
  "Battles",
  "Explosions/Remote_violence",
  "Protests",
  "Riots",
  "Strategic_developments",
  "Violence_against_civilians",
  "Armed_clash",
  "Government_regains_territory",
  "Non-state_actor_overtakes_territory",
  "Chemical_weapon",
  "Air/drone_strike",
  "Suicide_bomb",
  "Shelling/artillery/missile_attack",
  "Remote_explosive/landmine/IED",
  "Grenade",
  "Peaceful_protest",
  "Protest_with_intervention",
  "Excessive_force_against_protesters",
  "Violent_demonstration",
  "Mob_violence",
  "Agreement",
  "Arrests",
  "Change_to_group/activity",
  "Disrupted_weapons_use",
  "Headquarters_or_base_established",
  "Looting/property_destruction",
  "Non-violent_transfer_of_territory",
  "Other",
  "Sexual_violence",
  "Attack",
  "Abduction/forced_disappearance",
  NULL,
};

static const char *const ucdp[] = { "1", "2", "3", NULL };

static void
assert_all_found (const char *scheme, const char *const *codes)
{
  for (; *codes; codes++)
    {
      g_auto (GStrv) found = ceasefire_vocabulary_find_published (scheme, *codes);

      if (*found == NULL)
        fail_msg ("%s:%s leads to no term", scheme, *codes);
    }
}

static void
every_code_of_plover_acled_and_ucdp_leads_to_a_term (void **state)
{
  (void) state;
  assert_all_found ("plover", plover);
  assert_all_found ("acled", acled);
  assert_all_found ("ucdp-violence", ucdp);
}

static void
every_code_of_cameo_leads_to_a_term (void **state)
{
  const char *folder = g_getenv ("CEASEFIRE_PEER_DIR");
  g_autofree char *path = folder ? g_build_filename (folder, "cameo", "CAMEO.eventcodes.txt", NULL)
                                 : NULL;
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  guint count = 0;

  (void) state;
  if (path == NULL || !g_file_get_contents (path, &table, NULL, NULL))
    {
      print_message ("SKIPPED: CEASEFIRE_PEER_DIR does not lead to cameo/CAMEO.eventcodes.txt\n");
      skip ();
    }
  lines = g_strsplit (table, "\n", -1);
  for (guint i = 1; lines[i]; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", 2);

      if (cells[0] == NULL || *cells[0] == '\0')
        continue;
      assert_all_found ("cameo", (const char *[]){ cells[0], NULL });
      count++;
    }
  assert_int_equal (count, 311);
}

static gboolean
leads_to (CeasefireVocabulary *vocabulary, const char *published, const char *code)
{
  g_auto (GStrv) parts = g_strsplit (published, ":", 2);
  g_auto (GStrv) found = ceasefire_vocabulary_lookup_published (vocabulary, parts[0], parts[1]);

  return g_strv_contains ((const char *const *) found, code);
}

/* A code that a term only covers has no term of the same vocabulary that means the same. */
static void
every_published_code_of_a_term_leads_back_to_it (void **state)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();
  guint count = 0;

  (void) state;
  for (guint i = 0; names[i]; i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);

      for (guint k = 0; codes[k]; k++)
        {
          CeasefireTerm *term = ceasefire_vocabulary_lookup (vocabulary, codes[k]);
          const char *const *lists[]
            = { ceasefire_term_get_codes (term), ceasefire_term_get_covers (term) };

          for (guint list = 0; list < G_N_ELEMENTS (lists); list++)
            for (const char *const *code = lists[list]; code && *code; code++, count++)
              if (!leads_to (vocabulary, *code, codes[k]))
                fail_msg ("%s does not lead back to %s of %s", *code, codes[k], names[i]);
        }
    }
  assert_in_range (count, 500, 5000);
}

static void
what_means_the_same_comes_before_what_only_covers_it (void **state)
{
  CeasefireVocabulary *acts = ceasefire_vocabulary_get_builtin ("speech-act");
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("speech-act", "appeal-for-grain");
  g_autoptr (CeasefireVocabulary) extended = NULL;
  g_auto (GStrv) covered = ceasefire_vocabulary_lookup_published (acts, "cameo", "0231");
  g_auto (GStrv) own = NULL;
  g_auto (GStrv) air = ceasefire_vocabulary_find_published ("cameo", "195");
  g_auto (GStrv) none = ceasefire_vocabulary_find_published ("cameo", "0");

  (void) state;
  ceasefire_term_set_codes (term, (const char *[]){ "cameo:0231", NULL });
  extended = ceasefire_vocabulary_extend (acts, (CeasefireTerm *[]){ term, NULL });
  own = ceasefire_vocabulary_lookup_published (extended, "cameo", "0231");
  assert_true (
    g_strv_equal ((const char *const *) covered, (const char *[]){ "appeal-for-aid", NULL }));
  assert_true (
    g_strv_equal ((const char *const *) own, (const char *[]){ "appeal-for-grain", NULL }));
  assert_true (
    g_strv_equal ((const char *const *) air,
                  (const char *[]){ "action:air-strike", "weapon:aerial-bombardment", NULL }));
  assert_null (*none);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_code_of_plover_acled_and_ucdp_leads_to_a_term),
    cmocka_unit_test (every_code_of_cameo_leads_to_a_term),
    cmocka_unit_test (every_published_code_of_a_term_leads_back_to_it),
    cmocka_unit_test (what_means_the_same_comes_before_what_only_covers_it),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
