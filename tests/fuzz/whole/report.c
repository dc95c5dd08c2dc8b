/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/whole.h"

#include "fuzz/fuzz.h"
#include "language.h"

#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/*
 * The same program makes two dossiers, of strings that would like to be markup and of harmless ones of the
 * same length with the same spaces. Their reports are read by a parser of HTML and told in lines. In the
 * harmless one each string is known by its number; with the hostile string in its place, the lines must be
 * those of the other report.
 */

static const char *const hostile_tails[WHOLE_STRINGS] = {
  "</style><script>alert(1)</script>",
  "\"><svg onload=alert(1)>",
  "' onmouseover='alert(1)",
  "<![CDATA[<b>]]>",
  "<!-- --!> <b> -->",
  "&lt;&#60;&NotEqualTilde;&#0;",
  "</title><textarea>",
  "<plaintext>",
  "\x01\x1f\x7f\xc2\x85",
  "\xef\xbf\xbe\xef\xbf\xbf\xef\xb7\x90\xf0\x9f\xbf\xbe",
  "\u202e\u2066\u2069\u202c\u200f",
  "a\u0301\u0301\u0301",
  "{speaker} {date} {{}} %s%n",
  "</bdi></p></section></body></html>",
  "javascript:alert(1)",
  "x\u2028y\u2029\tz\nw",
  "<?php?> <!DOCTYPE html>",
  "<math><style><img src=x onerror=y>",
};

static char *hostile[WHOLE_STRINGS];
static char *harmless[WHOLE_STRINGS];

/* Each character becomes an x, and white space stays. */
static char *
make_harmless (guint number, const char *tail)
{
  GString *string = g_string_new (NULL);

  g_string_printf (string, "q%02u", number);
  for (; *tail; tail = g_utf8_next_char (tail))
    {
      gunichar c = g_utf8_get_char (tail);

      g_string_append_unichar (string, g_unichar_isspace (c) ? c : 'x');
    }
  return g_string_free (string, FALSE);
}

static void
make_strings (void)
{
  if (hostile[0])
    return;
  for (guint i = 0; i < WHOLE_STRINGS; i++)
    {
      hostile[i] = g_strdup_printf ("q%02u%s", i, hostile_tails[i]);
      harmless[i] = make_harmless (i, hostile_tails[i]);
    }
}

/* As tools/report/html.h says of texts. */
static void
append_written (GString *line, gunichar c)
{
  gboolean turns = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
  gboolean is_control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0)
                        || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;

  if (!turns)
    g_string_append_unichar (line, is_control ? 0xfffd : c);
}

/* Of the hostile string as much as stands there of the harmless one, which may be cut. */
static gboolean
append_hostile (const GMatchInfo *match, GString *line, gpointer data)
{
  g_autofree char *digits = g_match_info_fetch (match, 1);
  g_autofree char *found = g_match_info_fetch (match, 0);
  guint number = (guint) g_ascii_strtoull (digits, NULL, 10);
  const char *at = found;
  const char *wanted;
  const char *written;

  (void) data;
  fuzz_expect (number < WHOLE_STRINGS);
  wanted = harmless[number];
  written = hostile[number];
  for (; *at && g_utf8_get_char (at) == g_utf8_get_char (wanted); at = g_utf8_next_char (at))
    {
      append_written (line, g_utf8_get_char (written));
      written = g_utf8_next_char (written);
      wanted = g_utf8_next_char (wanted);
    }
  g_string_append (line, at);
  return FALSE;
}

/* The text as the hostile report must have it. */
static char *
put_hostile (const char *text)
{
  static GRegex *strings = NULL;

  if (strings == NULL)
    strings = g_regex_new ("q([0-9][0-9])[x\\s]*", 0, 0, NULL);
  return g_regex_replace_eval (strings, text, -1, 0, 0, append_hostile, NULL, NULL);
}

/* How wide a text is decides what a drawing shows of it, and the order of the list below. Neither has what runs,
 * fetches, or ends the figure. */
static void
expect_figure (xmlNode *node)
{
  static const char *const elements[]
    = { "script",  "style",   "iframe", "object",    "embed", "img",      "form",
        "input",   "b",       "base",   "link",      "meta",  "textarea", "foreignobject",
        "animate", "set",     "math",   "plaintext", "html",  "body",     "main",
        "section", "article", "header", NULL };

  for (; node; node = node->next)
    if (node->type == XML_ELEMENT_NODE)
      {
        if (g_strv_contains (elements, (const char *) node->name))
          g_error ("a figure has <%s>", node->name);
        for (xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
          fuzz_expect (!g_str_has_prefix ((const char *) attribute->name, "on"));
        expect_figure (node->children);
      }
}

static void
tell_attributes (GString *lines, xmlNode *node, gboolean is_harmless)
{
  for (xmlAttr *attribute = node->properties; attribute; attribute = attribute->next)
    {
      xmlChar *value = xmlNodeListGetString (node->doc, attribute->children, 1);
      const char *text = value ? (const char *) value : "";
      g_autofree char *path = g_str_equal ((const char *) attribute->name, "href")
                                ? g_uri_unescape_string (text, NULL)
                                : NULL;
      g_autofree char *put = is_harmless ? put_hostile (path ? path : text) : NULL;

      g_string_append_printf (lines, " %s=", attribute->name);
      g_string_append (lines, put ? put : path ? path : text);
      xmlFree (value);
    }
}

static void
tell_node (GString *lines, xmlNode *node, gboolean is_harmless)
{
  for (; node; node = node->next)
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
      {
        const char *text = (const char *) node->content;
        g_autofree char *put = is_harmless ? put_hostile (text) : NULL;
        gboolean is_style = g_str_equal ((const char *) node->parent->name, "style");

        g_string_append (lines, is_style ? "" : put ? put : text);
      }
    else if (node->name && g_str_equal ((const char *) node->name, "figure"))
      expect_figure (node->children);
    else
      {
        g_string_append_printf (lines, "\n<%s", node->name ? (const char *) node->name : "?");
        if (node->type == XML_ELEMENT_NODE)
          tell_attributes (lines, node, is_harmless);
        g_string_append (lines, ">");
        tell_node (lines, node->children, is_harmless);
        g_string_append_printf (lines, "</%s>", node->name ? (const char *) node->name : "?");
      }
}

/* Hashes of two dossiers differ. */
static char *
hide_hashes (const char *text)
{
  static GRegex *hash = NULL;

  if (hash == NULL)
    hash = g_regex_new ("[0-9a-f]{64}", 0, 0, NULL);
  return g_regex_replace_literal (hash, text, -1, 0, "HASH", 0, NULL);
}

static char *
tell_page (const char *page, gsize length, gboolean is_harmless)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  xmlDoc *document = htmlReadMemory (page, (int) length, NULL, "UTF-8",
                                     HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);

  fuzz_expect (document != NULL && g_utf8_validate (page, (gssize) length, NULL));
  tell_node (lines, document->children, is_harmless);
  xmlFreeDoc (document);
  return hide_hashes (lines->str);
}

/* NULL: there is none, as where a time zone is none that is known. */
static char *
tell_report (const WholeProgram *program, const char *language, gboolean is_harmless)
{
  int fd;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *file = NULL;
  g_autofree char *option = g_strconcat ("--language=", language, NULL);
  char *page = NULL;
  char *told = NULL;
  gsize length = 0;

  whole_set_strings ((const char *const *) (is_harmless ? harmless : hostile));
  bytes = whole_make_dossier (program, CEASEFIRE_FORMAT_JSON);
  whole_set_strings (NULL);
  file = whole_open_file (bytes, &fd);
  if (whole_call_tool (
        (const char *const[]){ "ceasefire", "report", "--at=2016-09-17", option, file, NULL },
        &page, &length)
      == 0)
    told = tell_page (page, length, is_harmless);
  close (fd);
  free (page);
  return told;
}

/* The first line in which the two differ. */
static void
expect_same (const char *wanted, const char *told)
{
  g_auto (GStrv) all = g_strsplit (wanted, "\n", -1);
  g_auto (GStrv) others = g_strsplit (told, "\n", -1);

  if (g_str_equal (wanted, told))
    return;
  for (guint i = 0; all[i] && others[i]; i++)
    if (!g_str_equal (all[i], others[i]))
      g_error ("the report has\n%s\nwhere\n%s\nis put in", others[i], all[i]);
  g_error ("one report is longer");
}

void
whole_report (const WholeProgram *program, guint64 *state)
{
  static const char *const languages[] = { "en", "fr", "ar" };
  const char *language = languages[whole_below (state, G_N_ELEMENTS (languages))];
  g_autofree char *wanted = NULL;
  g_autofree char *told = NULL;

  make_strings ();
  wanted = tell_report (program, language, TRUE);
  told = tell_report (program, language, FALSE);
  tool_language_set ("en");
  fuzz_expect ((wanted == NULL) == (told == NULL));
  if (wanted)
    expect_same (wanted, told);
}
