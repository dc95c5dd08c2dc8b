/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/plain-style.h"

#include <gio/gio.h>
#include <string.h>

/*
 * Weasyprint draws what stands in <svg> by the style sheets that stand in it too, and knows neither var() nor
 * @media there. So each drawing for paper has a sheet of its own: that of drawings, without what depends on the
 * medium, and with the values of the light colours.
 */

static GString *
plain_load (void)
{
  static const char *const names[] = { "report.css", "drawings.css" };
  GString *css = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strconcat ("/org/ceasefire/report/", names[i], NULL);
      g_autoptr (GBytes) sheet = g_resources_lookup_data (path, 0, NULL);

      g_string_append_len (css, g_bytes_get_data (sheet, NULL), (gssize) g_bytes_get_size (sheet));
    }
  return css;
}

/* Behind the brace that closes the first one; the end of the text if none does. */
static const char *
plain_skip_block (const char *text)
{
  guint depth = 0;

  for (; *text; text++)
    {
      depth += *text == '{';
      if (*text == '}' && --depth == 0)
        return text + 1;
    }
  return text;
}

static char *
plain_drop_media (const char *css)
{
  GString *plain = g_string_new (NULL);
  const char *media;

  while ((media = strstr (css, "@media")))
    {
      g_string_append_len (plain, css, media - css);
      css = plain_skip_block (media);
    }
  g_string_append (plain, css);
  return g_string_free (plain, FALSE);
}

typedef struct
{
  const char *css;
  const char *id;
} PlainValues;

/* Patterns are of the drawing, all else of the sheet; shares are told as numbers. */
static gboolean
plain_put_value (const GMatchInfo *match, GString *result, gpointer user_data)
{
  const PlainValues *values = user_data;
  g_autofree char *name = g_match_info_fetch (match, 1);
  g_autofree char *key = g_strconcat ("--", name, ":", NULL);
  const char *found = strstr (values->css, key);
  g_autofree char *value = NULL;

  if (found == NULL)
    {
      g_string_append_printf (result, "url(#%s-%s)", values->id, name);
      return FALSE;
    }
  found += strlen (key);
  value = g_strstrip (g_strndup (found, strcspn (found, ";}")));
  if (g_str_has_suffix (value, "%"))
    g_string_append_printf (result, "0.%02d", (int) g_ascii_strtoll (value, NULL, 10));
  else
    g_string_append (result, value);
  return FALSE;
}

char *
plain_style_make (const char *id)
{
  g_autoptr (GString) css = plain_load ();
  g_autofree char *plain = plain_drop_media (css->str);
  g_autoptr (GRegex) variables = g_regex_new ("var\\(--([a-z]+)\\)", 0, 0, NULL);
  PlainValues values = { plain, id };

  return g_regex_replace_eval (variables, plain, -1, 0, 0, plain_put_value, &values, NULL);
}
