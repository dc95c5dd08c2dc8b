/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include "core/form.h"

static void
every_form_takes_what_has_it (void **state)
{
  static const struct
  {
    const char *name, *text;
    gboolean is_right;
  } cases[] = {
    { "language", "en", TRUE },
    { "language", "ar-SY", TRUE },
    { "language", "zh-Hant-TW", TRUE },
    { "language", "zh-cmn-Hans-CN", TRUE },
    { "language", "es-419", TRUE },
    { "language", "sl-rozaj-biske", TRUE },
    { "language", "de-1996", TRUE },
    { "language", "de-a1996x", TRUE },
    { "language", "de-a996", FALSE },
    { "language", "en-u-ca-buddhist-x-own", TRUE },
    { "language", "x-whatever", TRUE },
    { "language", "x-a-b-c", TRUE },
    { "language", "en-\n", FALSE },
    { "language", "en\n", FALSE },
    { "language", "X-whatever", TRUE },
    { "language", "qaaa", TRUE },
    { "language", "abcdefgh", TRUE },
    { "language", "abcdefghi", FALSE },
    { "language", "e", FALSE },
    { "language", "en-", FALSE },
    { "language", "en--US", FALSE },
    { "language", "en-u", FALSE },
    { "language", "en-US-GB", FALSE },
    { "language", "en_US", FALSE },
    { "language", "e1", FALSE },
    { "language", "x", FALSE },
    { "language", "x-abcdefghi", FALSE },
    { "uri", "https://example.org/a?b#c", TRUE },
    { "uri", "urn:isbn:9780141036144", TRUE },
    { "uri", "https://ar.wikipedia.org/wiki/سوريا", TRUE },
    { "uri", "example.org", FALSE },
    { "uri", "https://example.org/a b", FALSE },
    { "uri", "https://example.org/%zz", FALSE },
    { "uri", "https://example.org:99999/", FALSE },
    { "country", "SYR", TRUE },
    { "country", "syr", FALSE },
    { "country", "SY", FALSE },
    { "timezone", "UTC", TRUE },
    { "timezone", "Etc/GMT+3", TRUE },
    { "timezone", "../UTC", FALSE },
    { "timezone", "A/../../UTC", FALSE },
    { "timezone", "A\\B", FALSE },
    { "timezone", "+02:00", FALSE },
    { "timezone", "Nowhere/Atall", FALSE },
    { "sha256", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", TRUE },
    { "sha256", "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef", FALSE },
    { "sha256", "0123", FALSE },
    { "scheme-code", "cameo:190", TRUE },
    { "scheme-code", "plover:ASSAULT/aerial", TRUE },
    { "scheme-code", "pa-x.v7_1+:Ce", TRUE },
    { "scheme-code", "cameo", FALSE },
    { "scheme-code", "cameo:", FALSE },
    { "scheme-code", ":190", FALSE },
    { "scheme-code", "cameo:1 90", FALSE },
    { "scheme-code", "1cameo:190", FALSE },
    { "version", "1.0", TRUE },
    { "version", "1.10", TRUE },
    { "version", "1.01", FALSE },
    { "version", "2.0", FALSE },
    { "version", "1.0\n", FALSE },
    { "version", "1", FALSE },
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (ceasefire_form_fits (ceasefire_form_find (cases[i].name), cases[i].text)
        != cases[i].is_right)
      fail_msg ("%s as %s should be %s", cases[i].text, cases[i].name,
                cases[i].is_right ? "right" : "wrong");
}

/* RFC 5646, section 2.1: tags that were registered before the grammar was; in any case. */
static void
every_grandfathered_tag_is_a_language (void **state)
{
  static const char *const tags[] = {
    "en-GB-oed", "i-ami",     "i-bnn",     "i-default",  "i-enochian",  "i-hak",  "i-klingon",
    "i-lux",     "i-mingo",   "i-navajo",  "i-pwn",      "i-tao",       "i-tay",  "i-tsu",
    "sgn-BE-FR", "sgn-BE-NL", "sgn-CH-DE", "art-lojban", "cel-gaulish", "no-bok", "no-nyn",
    "zh-guoyu",  "zh-hakka",  "zh-min",    "zh-min-nan", "zh-xiang",
  };
  static const char *const others[]
    = { "i-defaults", "i-", "i-en", "i-ami-x-a", "en-GB-oe", "sgn-BE-FR-x-a", "sgn-FR-BE" };
  const CeasefireForm *form = ceasefire_form_find ("language");

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autofree char *lower = g_ascii_strdown (tags[i], -1);
      g_autofree char *upper = g_ascii_strup (tags[i], -1);

      if (!ceasefire_form_fits (form, tags[i]) || !ceasefire_form_fits (form, lower)
          || !ceasefire_form_fits (form, upper))
        fail_msg ("%s is a tag", tags[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (ceasefire_form_fits (form, others[i]))
      fail_msg ("%s is no tag", others[i]);
}

/* A pattern that a hostile text makes slow would be known to all who know the schema. */
static void
a_long_text_is_judged_at_once (void **state)
{
  static const char *const names[] = { "country", "language", "scheme-code", "uri", "timezone" };
  static const char *const parts[]
    = { "a", "a-", "aa-", "a-bb-", "abcde-", "x-a-", "A:", "%20", "." };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint k = 0; k < G_N_ELEMENTS (parts); k++)
      {
        g_autoptr (GString) text = g_string_new ("en-");
        gint64 start = g_get_monotonic_time ();

        while (text->len < 50000)
          g_string_append (text, parts[k]);
        g_string_append_c (text, '!');
        ceasefire_form_fits (ceasefire_form_find (names[i]), text->str);
        if (g_get_monotonic_time () - start > 5 * G_USEC_PER_SEC)
          fail_msg ("%s takes too long for %s", names[i], parts[k]);
      }
}

static void
a_name_of_a_later_version_is_no_form (void **state)
{
  (void) state;
  assert_null (ceasefire_form_find ("of-a-later-version"));
  assert_null (ceasefire_form_find (NULL));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_form_takes_what_has_it),
    cmocka_unit_test (every_grandfathered_tag_is_a_language),
    cmocka_unit_test (a_long_text_is_judged_at_once),
    cmocka_unit_test (a_name_of_a_later_version_is_no_form),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
