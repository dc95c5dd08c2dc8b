/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/lexer.h"
#include "notation/line.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

/* What looks at many bytes at a time against what looks at one after the other. */

static const gunichar letters[] = { 'a',    ' ',    0x7f,   0xe9,   0x5d0,   0x61c,  0x61b,  0x627,
                                    0x200d, 0x200e, 0x200f, 0x2010, 0x2019,  0x2029, 0x202a, 0x202e,
                                    0x202f, 0x2065, 0x2066, 0x2069, 0x206a,  0x3042, 0x6587, 0xfb1d,
                                    0xfe70, 0xff21, 0x8a0,  0xe01,  0x1f600, 0x10800 };

static char *
make_text (GRand *rand)
{
  GString *text = g_string_new (NULL);
  guint n = (guint) g_rand_int_range (rand, 0, 40);
  guint odd = (guint) g_rand_int_range (rand, 1, 12);

  for (guint i = 0; i < n; i++)
    g_string_append_unichar (text, (guint) g_rand_int_range (rand, 0, (gint32) odd) > 0
                                     ? 'x'
                                     : letters[g_rand_int_range (rand, 0, G_N_ELEMENTS (letters))]);
  return g_string_free (text, FALSE);
}

static void
directions_are_seen_wherever_they_stand (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  (void) state;
  for (guint i = 0; i < 100000; i++)
    {
      g_autofree char *text = make_text (rand);
      const char *end = text + strlen (text);
      gboolean has_bidi;
      gboolean turns;
      gboolean is_ascii = TRUE;

      for (const char *at = text; at < end; at++)
        is_ascii = is_ascii && (guint8) *at < 0x80;
      ceasefire_notation_look_at_directions (text, end, &has_bidi, &turns);
      assert_int_equal (has_bidi, ceasefire_notation_find_bidi (text, end) != NULL);
      assert_int_equal (turns, ceasefire_notation_is_right_to_left (text, end));
      assert_int_equal (ceasefire_notation_is_ascii (text, end), is_ascii);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (directions_are_seen_wherever_they_stand),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
