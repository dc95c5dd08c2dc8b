/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/svg.h"

#include "report/plain-style.h"

#include <string.h>

/*
 * Patterns are defined once in each drawing, since a drawing may be cut out and passed on alone. The width of
 * a text is not known where nobody draws it: it is taken as that of wide letters, so that what fits by this
 * measure fits.
 */

#define SVG_NARROW 360 /* what a telephone shows at once */

/* Patterns */

static void
svg_put_pattern (Report *report, const char *id, const char *name, double size, const char *data)
{
  Html *html = report->html;

  html_open (html, "pattern");
  html_attribute_format (html, "id", "%s-%s", id, name);
  html_attribute (html, "patternUnits", "userSpaceOnUse");
  html_attribute_number (html, "width", size);
  html_attribute_number (html, "height", size);
  svg_path (report, name, data);
  html_close (html);
}

/* Classes of drawings.css take their patterns by these names. */
static void
svg_put_patterns (Report *report, const char *id)
{
  html_open (report->html, "defs");
  svg_put_pattern (report, id, "hatch", 7, "M-1,1l2,-2M0,7l7,-7M6,8l2,-2");
  svg_put_pattern (report, id, "stripes", 5, "M-1,4l2,2M0,0l5,5M4,-1l2,2");
  svg_put_pattern (report, id, "dots", 5, "M1,1h1.5M3.5,3.5h1.5");
  html_close (report->html);
}

/* Drawings */

char *
svg_make_id (const char *prefix, const char *record)
{
  GString *id = g_string_new (prefix);

  g_string_append_c (id, '-');
  for (; *record; record = g_utf8_next_char (record))
    {
      gunichar c = g_utf8_get_char (record);

      if (c < 0x80 && (g_ascii_isalnum ((char) c) || c == '-'))
        g_string_append_c (id, (char) c);
      else
        g_string_append_printf (id, "_%x_", c);
    }
  return g_string_free (id, FALSE);
}

static void
svg_put_named (Report *report, const char *element, const char *id, const char *text)
{
  html_open (report->html, element);
  html_attribute_format (report->html, "id", "%s-%s", id, element);
  html_text (report->html, text);
  html_close (report->html);
}

/* The patterns of a drawing are named in properties, which its classes use. A drawing is at the most a quarter
 * larger than it was thought. */
static void
svg_put_style (Report *report, const char *id, double width)
{
  html_attribute_format (report->html, "style",
                         "--width:%dpx;max-width:%dpx;--hatch:url(#%s-hatch);"
                         "--stripes:url(#%s-stripes);--dots:url(#%s-dots)",
                         (int) width, (int) (1.25 * width), id, id, id);
}

/* The first that stands in a drawing. */
static void
svg_put_plain_style (Report *report, const char *id)
{
  g_autofree char *css = report->is_plain ? plain_style_make (id) : NULL;

  if (css)
    html_style (report->html, css, strlen (css));
}

static void
svg_open_region (Report *report, const char *name)
{
  html_open_class (report->html, "div", "sideways");
  html_attribute (report->html, "role", "group");
  html_attribute (report->html, "tabindex", "0");
  html_attribute (report->html, "aria-label", name);
}

void
svg_open (Report *report, const char *id, double width, double height, const char *title,
          const char *description)
{
  Html *html = report->html;

  if (width > SVG_NARROW)
    html_element (html, "p", "wide",
                  _ ("The drawing is wider than this page: it can be moved sideways."));
  svg_open_region (report, title);
  html_open_class (html, "svg", "drawing");
  html_attribute (html, "xmlns", "http://www.w3.org/2000/svg");
  html_attribute (html, "role", "img");
  html_attribute_format (html, "aria-labelledby", "%s-title %s-desc", id, id);
  html_attribute_format (html, "viewBox", "0 0 %d %d", (int) width, (int) height);
  svg_put_style (report, id, width);
  svg_put_plain_style (report, id);
  svg_put_named (report, "title", id, title);
  svg_put_named (report, "desc", id, description);
  svg_put_patterns (report, id);
}

void
svg_close (Report *report)
{
  html_close (report->html);
  html_close (report->html);
}

void
svg_open_group (Report *report, const char *class_name, const char *tip)
{
  html_open_class (report->html, "g", class_name);
  if (tip)
    html_element (report->html, "title", NULL, tip);
}

void
svg_close_group (Report *report)
{
  html_close (report->html);
}

/* Shapes */

void
svg_rect (Report *report, const char *class_name, double x, double y, double width, double height)
{
  Html *html = report->html;

  html_open_class (html, "rect", class_name);
  html_attribute_number (html, "x", x);
  html_attribute_number (html, "y", y);
  html_attribute_number (html, "width", width);
  html_attribute_number (html, "height", height);
  html_close (html);
}

void
svg_line (Report *report, const char *class_name, double x1, double y1, double x2, double y2)
{
  Html *html = report->html;

  html_open_class (html, "line", class_name);
  html_attribute_number (html, "x1", x1);
  html_attribute_number (html, "y1", y1);
  html_attribute_number (html, "x2", x2);
  html_attribute_number (html, "y2", y2);
  html_close (html);
}

void
svg_circle (Report *report, const char *class_name, double x, double y, double radius)
{
  Html *html = report->html;

  html_open_class (html, "circle", class_name);
  html_attribute_number (html, "cx", x);
  html_attribute_number (html, "cy", y);
  html_attribute_number (html, "r", radius);
  html_close (html);
}

void
svg_path (Report *report, const char *class_name, const char *data)
{
  html_open_class (report->html, "path", class_name);
  html_attribute (report->html, "d", data);
  html_close (report->html);
}

void
svg_append (GString *data, char command, double x, double y)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_c (data, command);
  g_string_append (data, g_ascii_formatd (number, sizeof number, "%.1f", x));
  g_string_append_c (data, ',');
  g_string_append (data, g_ascii_formatd (number, sizeof number, "%.1f", y));
}

/* Texts */

/* In hundredths of the height of letters: those of DejaVu Sans, which is wider than most. */
static guint
svg_measure_letter (gunichar c)
{
  if (g_unichar_iszerowidth (c) || g_unichar_ismark (c))
    return 0;
  if (g_unichar_iswide (c))
    return 100;
  if (c < 0x80 && strchr ("iIjl.,:;'|! ", (int) c))
    return 34;
  if (c < 0x80 && strchr ("frt()[]-", (int) c))
    return 42;
  if (c < 0x80 && strchr ("mwMW@%", (int) c))
    return 100;
  return g_unichar_isupper (c) || c >= 0x2000 ? 80 : 64;
}

double
svg_measure (const char *text)
{
  guint width = 0;

  for (; *text; text = g_utf8_next_char (text))
    width += svg_measure_letter (g_utf8_get_char (text));
  return width * SVG_TEXT / 100.0;
}

/* Looks no further than what fits. */
char *
svg_fit (const char *text, double width)
{
  const double room = width * 100.0 / SVG_TEXT;
  const char *end = text;
  const char *p;
  double taken = 0;

  for (p = text; *p && taken <= room; p = g_utf8_next_char (p))
    {
      taken += svg_measure_letter (g_utf8_get_char (p));
      if (taken + 100 <= room)
        end = g_utf8_next_char (p);
    }
  if (*p == '\0' && taken <= room)
    return g_strdup (text);
  if (end == text)
    return g_strdup ("");
  while (end > text && g_ascii_isspace (end[-1]))
    end--;
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

/* By the first letter that has a direction. */
static gboolean
svg_runs_to_the_left (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isalpha (c))
        return (c >= 0x590 && c <= 0x8ff) || (c >= 0xfb1d && c <= 0xfefc)
               || (c >= 0x10800 && c <= 0x10fff) || (c >= 0x1e800 && c <= 0x1efff);
    }
  return FALSE;
}

/* A text that runs to the left begins at its right. */
void
svg_text (Report *report, const char *class_name, double x, double y, SvgAnchor anchor,
          const char *text)
{
  static const char *const anchors[] = { "start", "middle", "end" };
  Html *html = report->html;
  gboolean to_the_left = svg_runs_to_the_left (text);

  html_open_class (html, "text", class_name);
  html_attribute_number (html, "x", x);
  html_attribute_number (html, "y", y);
  if (to_the_left)
    html_attribute (html, "direction", "rtl");
  if (anchor != SVG_LEFT || to_the_left)
    html_attribute (html, "text-anchor", anchors[to_the_left ? SVG_RIGHT - anchor : anchor]);
  html_text (html, text);
  html_close (html);
}

/* What stands beside a drawing */

void
svg_open_key (Report *report)
{
  html_open_class (report->html, "ul", "key");
}

void
svg_put_key (Report *report, const char *id, const char *class_name, const char *words)
{
  Html *html = report->html;

  html_open (html, "li");
  html_open_class (html, "svg", "swatch");
  html_attribute (html, "aria-hidden", "true");
  html_attribute (html, "viewBox", "0 0 24 14");
  html_attribute (html, "width", "24");
  html_attribute (html, "height", "14");
  svg_put_style (report, id, 24);
  svg_put_plain_style (report, id);
  /* Such a program does not find those of the drawing. */
  if (report->is_plain)
    svg_put_patterns (report, id);
  svg_rect (report, class_name, 1, 1, 22, 12);
  html_close (html);
  html_element (html, "span", NULL, words);
  html_close (html);
}

void
svg_close_key (Report *report)
{
  html_close (report->html);
}

void
svg_open_same (Report *report, const char *summary)
{
  html_open_class (report->html, "details", "same");
  html_element (report->html, "summary", NULL, summary);
}

void
svg_close_same (Report *report)
{
  html_close (report->html);
}
