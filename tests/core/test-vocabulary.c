/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <math.h>

/* What the terms of built-in vocabularies say beside their codes. */

static const char *const binding[]
  = { "party", "signatory", "co-signatory", "bound", "acceding", "guarantor", "addressee", NULL };

static const char *const not_binding[] = { "adopter",
                                           "co-sponsor",
                                           "mediator",
                                           "facilitator",
                                           "witness",
                                           "endorser",
                                           "depositary",
                                           "monitor",
                                           "observer",
                                           "host",
                                           "aligned",
                                           "excluded",
                                           "beneficiary",
                                           "non-party",
                                           "representative",
                                           "un-signatory",
                                           "invited-to-accede",
                                           "international-signatory",
                                           NULL };

static CeasefireTerm *
look_up (const char *vocabulary, const char *code)
{
  return ceasefire_vocabulary_lookup (ceasefire_vocabulary_get_builtin (vocabulary), code);
}

static void
a_role_says_whether_it_binds (void **state)
{
  (void) state;
  for (const char *const *role = binding; *role; role++)
    assert_int_equal (ceasefire_term_get_binds (look_up ("party-role", *role)),
                      CEASEFIRE_BINDS_YES);
  for (const char *const *role = not_binding; *role; role++)
    assert_int_equal (ceasefire_term_get_binds (look_up ("party-role", *role)), CEASEFIRE_BINDS_NO);
  assert_int_equal (ceasefire_term_get_binds (look_up ("party-role", "third-party")),
                    CEASEFIRE_BINDS_UNSET);
  assert_int_equal (ceasefire_term_get_binds (look_up ("weapon", "mortar")), CEASEFIRE_BINDS_UNSET);
}

static void
marks_have_levels_and_a_new_one_that_of_its_broader (void **state)
{
  static const struct
  {
    const char *code;
    gint64 level;
  } cases[] = { { "tlp-clear", 0 },    { "tlp-green", 1 },
                { "tlp-amber", 2 },    { "tlp-amber-strict", 3 },
                { "tlp-red", 4 },      { "unclassified", 0 },
                { "confidential", 3 }, { "strictly-confidential", 4 },
                { "mission-only", 2 }, { "shift-only", 2 },
                { "nonesuch", -1 },    { "ring-a", -1 } };
  g_autoptr (CeasefireTerm) mission = ceasefire_term_new ("handling", "mission-only");
  g_autoptr (CeasefireTerm) shift = ceasefire_term_new ("handling", "shift-only");
  g_autoptr (CeasefireTerm) a = ceasefire_term_new ("handling", "ring-a");
  g_autoptr (CeasefireTerm) b = ceasefire_term_new ("handling", "ring-b");
  g_autoptr (CeasefireVocabulary) marks = NULL;

  (void) state;
  ceasefire_term_set_broader (mission, "tlp-amber");
  ceasefire_term_set_broader (shift, "mission-only");
  ceasefire_term_set_broader (a, "ring-b");
  ceasefire_term_set_broader (b, "ring-a");
  marks = ceasefire_vocabulary_extend (ceasefire_vocabulary_get_builtin ("handling"),
                                       (CeasefireTerm *[]){ mission, shift, a, b, NULL });
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_int_equal (ceasefire_vocabulary_get_level (marks, cases[i].code), cases[i].level);
}

static void
units_of_one_dimension_convert_and_others_do_not (void **state)
{
  static const struct
  {
    const char *from;
    const char *to;
    double factor; /* 0: they do not convert */
  } cases[] = { { "kilometre", "metre", 1000 },
                { "metre", "kilometre", 0.001 },
                { "nautical-mile", "kilometre", 1.852 },
                { "week", "day", 7 },
                { "lorry", "lorry", 1 },
                { "tanker", "vehicle", 1 },
                { "vehicle", "tanker", 0 },
                { "lorry", "bus", 0 },
                { "usd", "eur", 0 },
                { "usd", "usd", 1 },
                { "kilogram", "metre", 0 },
                { "league", "nautical-mile", 3 },
                { "league", "metre", 5556 },
                { "crate", "crate", 1 },
                { "crate", "item", 0 },
                { "ring", "metre", 0 } };
  g_autoptr (CeasefireTerm) league = ceasefire_term_new ("unit", "league");
  g_autoptr (CeasefireTerm) ring = ceasefire_term_new ("unit", "ring");
  g_autoptr (CeasefireVocabulary) units = NULL;

  (void) state;
  ceasefire_term_set_broader (league, "nautical-mile");
  ceasefire_term_set_factor (league, 3);
  ceasefire_term_set_broader (ring, "ring");
  units = ceasefire_vocabulary_extend (ceasefire_vocabulary_get_builtin ("unit"),
                                       (CeasefireTerm *[]){ league, ring, NULL });
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double factor = ceasefire_vocabulary_convert (units, cases[i].from, cases[i].to);

      if (fabs (factor - cases[i].factor) > 1e-9 * cases[i].factor)
        fail_msg ("one %s is %g %s", cases[i].from, factor, cases[i].to);
    }
}

static void
every_unit_and_mark_has_a_published_code (void **state)
{
  static const char *const names[] = { "unit", "handling" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);

      for (guint k = 0; codes[k]; k++)
        assert_non_null (ceasefire_term_get_codes (look_up (names[i], codes[k])));
    }
  assert_string_equal (*ceasefire_term_get_codes (look_up ("unit", "kilometre")), "ucum:km");
  assert_string_equal (*ceasefire_term_get_codes (look_up ("unit", "usd")), "iso4217:USD");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_role_says_whether_it_binds),
    cmocka_unit_test (marks_have_levels_and_a_new_one_that_of_its_broader),
    cmocka_unit_test (units_of_one_dimension_convert_and_others_do_not),
    cmocka_unit_test (every_unit_and_mark_has_a_published_code),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
