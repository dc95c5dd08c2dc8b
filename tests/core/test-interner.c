/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "core/interner.h"

#include <string.h>

static void
equal_strings_have_one_number (void **state)
{
  CeasefireInterner strings;
  char copy[] = "geneva";

  (void) state;
  ceasefire_interner_init (&strings);
  assert_int_equal (ceasefire_interner_add (&strings, "geneva"), 1);
  assert_int_equal (ceasefire_interner_add (&strings, ""), 2);
  assert_int_equal (ceasefire_interner_add (&strings, copy), 1);
  assert_int_equal (ceasefire_interner_add (&strings, NULL), 0);
  assert_null (ceasefire_interner_get (&strings, 0));
  assert_string_equal (ceasefire_interner_get (&strings, 2), "");
  ceasefire_interner_clear (&strings);
}

/* Longer than a chunk of the interner, among short ones. */
static void
strings_of_any_length_stay_where_they_are (void **state)
{
  static const gsize lengths[] = { 1, 65533, 65534, 65535, 65536, 65537, 200000, 3, 70000, 2 };
  const char *places[G_N_ELEMENTS (lengths)];
  CeasefireInterner strings;

  (void) state;
  ceasefire_interner_init (&strings);
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *string = g_strnfill (lengths[i], (char) ('a' + i));

      assert_int_equal (ceasefire_interner_add (&strings, string), i + 1);
      places[i] = ceasefire_interner_get (&strings, i + 1);
    }
  for (guint i = 0; i < 100000; i++)
    {
      g_autofree char *string = g_strdup_printf ("%u", i);

      *ceasefire_interner_get_data (&strings, ceasefire_interner_add (&strings, string)) = i;
    }
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *string = g_strnfill (lengths[i], (char) ('a' + i));

      assert_ptr_equal (ceasefire_interner_get (&strings, i + 1), places[i]);
      assert_string_equal (places[i], string);
    }
  for (guint i = 0; i < 100000; i += 997)
    {
      g_autofree char *string = g_strdup_printf ("%u", i);

      assert_int_equal (
        *ceasefire_interner_get_data (&strings, ceasefire_interner_add (&strings, string)), i);
    }
  ceasefire_interner_clear (&strings);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (equal_strings_have_one_number),
    cmocka_unit_test (strings_of_any_length_stay_where_they_are),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
