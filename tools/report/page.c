/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include <ceasefire/ceasefire-header.h>
#include <gio/gio.h>
#include <string.h>

/*
 * The page around the sections: its head with the style sheet, a list of sections, each section with its
 * heading and its line of date, hash, mark and method. Nothing in it is fetched and no script runs, which a
 * policy in its head holds for whatever a dossier may bring along.
 */

#define POLICY "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
#define STYLES "/org/ceasefire/report/"

static void
page_put_meta (Html *html, const char *key, const char *name, const char *content)
{
  html_open (html, "meta");
  html_attribute (html, key, name);
  html_attribute (html, "content", content);
  html_close (html);
}

/* A string of CSS: what is no letter or digit by its number, and what cannot be seen as a space. */
static void
page_append_string (GString *css, const char *text)
{
  g_string_append_c (css, '"');
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c < 0x80 && g_ascii_isalnum ((char) c))
        g_string_append_c (css, (char) c);
      else
        g_string_append_printf (css, "\\%06x", g_unichar_isgraph (c) ? c : ' ');
    }
  g_string_append_c (css, '"');
}

/* On paper each page has the mark above, and its number below. */
static void
page_append_paper (const Report *report, GString *css)
{
  g_string_append (css, "@page { ");
  if (report->paper)
    g_string_append_printf (css, "size: %s; ", report->paper);
  if (report->mark)
    {
      g_string_append (css, "@top-center { content: ");
      page_append_string (css, report_label_code (report, "handling", report->mark));
      g_string_append (css, "; font-weight: bold } ");
    }
  g_string_append (css, "@bottom-center { content: counter(page) \" / \" counter(pages) } }\n");
}

/* All style sheets: the frame's, and of sections that have one. */
static void
page_put_style (const Report *report)
{
  g_auto (GStrv) names = g_resources_enumerate_children (STYLES, 0, NULL);
  g_autoptr (GString) css = g_string_new (NULL);

  for (guint i = 0; names && names[i]; i++)
    {
      g_autofree char *path = g_strconcat (STYLES, names[i], NULL);
      g_autoptr (GBytes) style = g_resources_lookup_data (path, 0, NULL);

      g_string_append_len (css, g_bytes_get_data (style, NULL), (gssize) g_bytes_get_size (style));
    }
  page_append_paper (report, css);
  html_style (report->html, css->str, css->len);
}

/* NULL: the dossier has none. */
static CeasefireText *
page_get_title (const Report *report)
{
  return ceasefire_header_get_title (ceasefire_dossier_get_header (report->dossier));
}

static void
page_write_head (Report *report)
{
  Html *html = report->html;
  const char *title = report_string (report, page_get_title (report));

  html_open (html, "head");
  html_open (html, "meta");
  html_attribute (html, "charset", "utf-8");
  html_close (html);
  page_put_meta (html, "http-equiv", "Content-Security-Policy", POLICY);
  page_put_meta (html, "name", "viewport", "width=device-width, initial-scale=1");
  page_put_meta (html, "name", "color-scheme", "light dark");
  page_put_meta (html, "name", "generator", "ceasefire");
  html_element (html, "title", NULL, title ? title : _ ("Report on a dossier"));
  page_put_style (report);
  html_close (html);
}

static void
page_write_contents (Report *report)
{
  Html *html = report->html;

  html_open_class (html, "nav", "contents");
  html_attribute (html, "aria-label", _ ("Contents"));
  html_open (html, "ol");
  for (const ReportSection *section = report_sections; section->id; section++)
    if (report_has_section (report, section->id))
      {
        html_open (html, "li");
        html_open (html, "a");
        html_attribute_format (html, "href", "#%s", section->id);
        html_text (html, gettext (section->title));
        html_close (html);
        html_close (html);
      }
  html_close (html);
  html_close (html);
}

/* What a part that is passed on without the rest must carry with it. */
static void
page_put_line (Report *report)
{
  g_autofree char *at = report_date (report, ceasefire_monitor_get_at (report->monitor));

  html_open_class (report->html, "p", "line");
  report_say (
    report,
    _ ("As of {date}. {mark} Dossier {hash}. Findings say what recorded words come to; they "
       "judge nobody, and silence proves nothing."),
    (ReportPart[]){ PART_WORDS ("date", at), PART_CODE ("mark", "handling", report->mark),
                    PART_WORDS ("hash", report->hash ? report->hash : _ ("without a hash")),
                    PART_END });
  html_close (report->html);
}

static void
page_write_section (Report *report, const ReportSection *section)
{
  Html *html = report->html;

  html_open (html, "section");
  html_attribute (html, "id", section->id);
  html_attribute_format (html, "aria-labelledby", "%s-title", section->id);
  html_open (html, "h2");
  html_attribute_format (html, "id", "%s-title", section->id);
  html_text (html, gettext (section->title));
  html_close (html);
  section->write (report);
  page_put_line (report);
  html_close (html);
}

void
report_open_figure (Report *report, const char *id, const char *caption)
{
  Html *html = report->html;

  html_open (html, "figure");
  html_attribute (html, "id", id);
  html_element (html, "figcaption", NULL, caption);
}

void
report_close_figure (Report *report)
{
  page_put_line (report);
  html_close (report->html);
}

/* On paper every page has it too: see page_append_paper(). */
static void
page_put_mark (Report *report)
{
  if (report->mark == NULL)
    return;
  html_open_class (report->html, "p", "mark");
  report_put_code (report, "handling", report->mark);
  html_close (report->html);
}

/* A translation that nobody has reviewed says so itself. */
static void
page_put_foot (Report *report)
{
  const char *note = tool_language_get_note ();

  if (note == NULL)
    return;
  html_open (report->html, "footer");
  html_element (report->html, "p", NULL, note);
  html_close (report->html);
}

void
report_write (Report *report)
{
  Html *html = report->html;

  html_doctype (html);
  html_open (html, "html");
  html_attribute (html, "lang", report->language);
  html_attribute (html, "dir", report_is_right_to_left (report) ? "rtl" : "ltr");
  page_write_head (report);
  html_open (html, "body");
  html_open_class (html, "a", "skip");
  html_attribute (html, "href", "#main");
  html_text (html, _ ("Skip to the findings"));
  html_close (html);
  page_put_mark (report);
  html_open (html, "header");
  report_write_head (report);
  page_put_line (report);
  html_close (html);
  page_write_contents (report);
  html_open (html, "main");
  html_attribute (html, "id", "main");
  for (const ReportSection *section = report_sections; section->id; section++)
    if (report_has_section (report, section->id))
      page_write_section (report, section);
  html_close (html);
  page_put_foot (report);
  html_close (html);
  html_close (html);
}
