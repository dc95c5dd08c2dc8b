/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "text/name.h"

#include <string.h>

static const struct
{
  const char *a, *b;
  gboolean are_near;
} pairs[] = {
  { "Hezbollah", "Hizbullah", TRUE },
  { "Hezbollah", "حزب الله", TRUE },
  { "Hezbollah", "חיזבאללה", TRUE },
  { "Sergey Lavrov", "Лавров, Сергей", TRUE },
  { "Muammar Qaddafi", "Muammar Gaddafi", FALSE }, /* a limit: q is k, and g is g */
  { "Mohammed Khan", "Muhammad Khan", TRUE },
  { "Volodymyr Zelenskyy", "Володимир Зеленський", TRUE },

  { "Giorgos Papandreou", "Γιώργος Παπανδρέου", TRUE },
  { "the Front", "Front", TRUE },
  { "al-Nusra Front", "an-Nusra front", TRUE },
  { "Sao Tome", "São Tomé", TRUE },
  { "Ali Hassan", "Ali Hussein", FALSE },
  { "Oman", "Amman", FALSE },
  { "1st Brigade", "11st Brigade", FALSE },
  { "Brigade ٥", "Brigade 5", TRUE },
  { "北方阵线", "北方阵线", TRUE },
  { "北方阵线", "北方陣線", FALSE },
  { "", "", FALSE },
  { "...", "!", FALSE },
};

static gboolean
are_near (const char *a, const char *b)
{
  CeasefireFoldedName folded_a, folded_b;
  gboolean near;

  ceasefire_folded_name_init (&folded_a, a);
  ceasefire_folded_name_init (&folded_b, b);
  near = g_str_equal (folded_a.key, folded_b.key)
         && ceasefire_folded_name_is_near (&folded_a, &folded_b);
  ceasefire_folded_name_clear (&folded_a);
  ceasefire_folded_name_clear (&folded_b);
  return near;
}

static void
names_are_near_in_whatever_script (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (are_near (pairs[i].a, pairs[i].b) != pairs[i].are_near
        || are_near (pairs[i].b, pairs[i].a) != pairs[i].are_near)
      fail_msg ("%s and %s are %snear", pairs[i].a, pairs[i].b, pairs[i].are_near ? "not " : "");
}

/* The first letters tell long names apart. */
static void
a_long_name_is_cut (void **state)
{
  g_autoptr (GString) name = g_string_new (NULL);
  CeasefireFoldedName folded;

  (void) state;
  for (guint i = 0; i < 1000; i++)
    g_string_append (name, i % 3 ? "ж" : "漢 ");
  ceasefire_folded_name_init (&folded, name->str);
  assert_true (strlen (folded.letters) <= 64);
  assert_true (g_utf8_validate (folded.letters, -1, NULL));
  assert_true (g_utf8_validate (folded.key, -1, NULL));
  ceasefire_folded_name_clear (&folded);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (names_are_near_in_whatever_script),
    cmocka_unit_test (a_long_name_is_cut),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
