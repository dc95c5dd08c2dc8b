/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html.h"

#include "support/dossier.h"

#include <string.h>

/* What html.h writes of any string, byte for byte. */

static void
assert_written (Html *html, const char *wanted)
{
  assert_true (html_finish (html));
  assert_string_equal (html_get_string (html, NULL), wanted);
}

static void
assert_text (const char *text, const char *wanted)
{
  g_autoptr (Html) html = html_new_in_memory ();
  g_autofree char *page = g_strdup_printf ("<p>%s</p>", wanted);

  html_element (html, "p", NULL, text);
  assert_written (html, page);
}

static void
assert_value (const char *value, const char *wanted)
{
  g_autoptr (Html) html = html_new_in_memory ();
  g_autofree char *page = g_strdup_printf ("<p title=\"%s\"></p>", wanted);

  html_open (html, "p");
  html_attribute (html, "title", value);
  assert_written (html, page);
}

static void
test_no_text_is_markup (void **state)
{
  (void) state;
  assert_text ("</p><script>", "&lt;/p&gt;&lt;script&gt;");
  assert_text ("a & b &lt;", "a &amp; b &amp;lt;");
  assert_text ("]]> <![CDATA[", "]]&gt; &lt;![CDATA[");
  assert_text ("", "");
  assert_text (NULL, "");
  assert_text ("هدنة \U0001f600", "هدنة \U0001f600");
}

static void
test_no_value_leaves_its_attribute (void **state)
{
  g_autoptr (Html) html = html_new_in_memory ();

  (void) state;
  assert_value ("\" onload=\"x", "&quot; onload=&quot;x");
  assert_value ("' <b> &amp;", "' &lt;b&gt; &amp;amp;");
  assert_value ("a\nb\tc", "a&#10;b&#9;c");
  html_open_class (html, "p", NULL);
  html_attribute (html, "title", NULL);
  assert_written (html, "<p></p>");
}

static void
test_controls_and_noncharacters_are_replaced (void **state)
{
  (void) state;
  assert_text ("a\x01\x1f\x7f\xc2\x85z", "a\ufffd\ufffd\ufffd\ufffdz");
  assert_text ("\x0b\f\x1b[2J", "\ufffd\ufffd\ufffd[2J");
  assert_text ("\xef\xbf\xbe\xef\xbf\xbf\xef\xb7\x90\xf0\x9f\xbf\xbe", "\ufffd\ufffd\ufffd\ufffd");
  assert_text ("tab\tline\n", "tab\tline\n");
  assert_value ("\x01", "&#xFFFD;"); /* libxml2 writes letters beyond ASCII so in attributes */
}

static void
test_nothing_turns_the_direction_of_what_follows (void **state)
{
  (void) state;
  assert_text ("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "");
  assert_text ("a \u202e b", "a  b");
  assert_text ("\u200f\u200e\u061c",
               "\u200f\u200e\u061c"); /* marks reach no further than themselves */
  assert_value ("\u2067x", "x");
}

static void
test_words_of_others_are_isolated (void **state)
{
  g_autoptr (Html) html = html_new_in_memory ();

  (void) state;
  html_open (html, "p");
  html_foreign (html, "ar", "هدنة");
  html_foreign (html, NULL, "x");
  assert_written (html, "<p><bdi lang=\"ar\">هدنة</bdi><bdi>x</bdi></p>");
}

static void
test_only_void_elements_have_no_end (void **state)
{
  g_autoptr (Html) html = html_new_in_memory ();

  (void) state;
  html_doctype (html);
  html_open (html, "div");
  html_open (html, "br");
  html_close (html);
  html_open (html, "span");
  html_close (html);
  html_open (html, "ul");
  html_open (html, "li"); /* the end closes what is open */
  assert_written (html, "<!DOCTYPE html>\n<div><br/><span></span><ul><li></li></ul></div>");
}

static void
test_numbers_are_written_as_everywhere (void **state)
{
  static const struct
  {
    double number;
    const char *written;
  } cases[]
    = { { 0, "0" }, { 1.5, "1.5" }, { -0.256, "-0.26" }, { 100, "100" }, { 1e6 / 3, "333333.33" } };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Html) html = html_new_in_memory ();
      g_autofree char *page = g_strdup_printf ("<p title=\"%s\"></p>", cases[i].written);

      html_open (html, "p");
      html_attribute_number (html, "title", cases[i].number);
      assert_written (html, page);
    }
}

static void
test_a_long_text_is_written_whole (void **state)
{
  g_autofree char *text = g_strnfill (1000000, '<');
  g_autoptr (Html) html = html_new_in_memory ();
  gsize length;

  (void) state;
  html_element (html, "p", NULL, text);
  assert_true (html_finish (html));
  html_get_string (html, &length);
  assert_int_equal (length, strlen ("<p></p>") + 4000000);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (test_no_text_is_markup),
    cmocka_unit_test (test_no_value_leaves_its_attribute),
    cmocka_unit_test (test_controls_and_noncharacters_are_replaced),
    cmocka_unit_test (test_nothing_turns_the_direction_of_what_follows),
    cmocka_unit_test (test_words_of_others_are_isolated),
    cmocka_unit_test (test_only_void_elements_have_no_end),
    cmocka_unit_test (test_numbers_are_written_as_everywhere),
    cmocka_unit_test (test_a_long_text_is_written_whole),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
