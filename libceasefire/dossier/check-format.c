/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <string.h>

/* What a string must look like: a function for each format that rows name. */

static gboolean
check_format_is_uri (const char *text)
{
  return g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL);
}

static gboolean
check_format_is_country (const char *text)
{
  return strlen (text) == 3 && strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3;
}

static gboolean
check_format_is_sha256 (const char *text)
{
  return strlen (text) == 64 && strspn (text, "0123456789abcdef") == 64;
}

/* The name is that of a file too, so it must not lead elsewhere. */
static gboolean
check_format_is_timezone (const char *text)
{
  g_autoptr (GTimeZone) zone = NULL;

  if (!g_ascii_isalpha (*text) || strstr (text, "..") || strchr (text, '\\'))
    return FALSE;
  zone = g_time_zone_new_identifier (text);
  return zone != NULL;
}

static gboolean
check_format_is_scheme_code (const char *text)
{
  const char *at = text;

  while (g_ascii_isalnum (*at) || (*at && strchr ("+-._", *at)))
    at++;
  return g_ascii_isalpha (*text) && *at == ':' && at[1]
         && strcspn (text, " \t\n\r\f\v") == strlen (text);
}

/*
 * BCP 47: subtags in the order language, up to three extensions of it, script, region, variants,
 * extensions by a single letter or digit, private use.
 */
typedef struct
{
  char **at; /* the next subtag */
} CheckTag;

typedef gboolean (*CheckCharacter) (char character);

static gboolean
check_format_is_letter (char character)
{
  return g_ascii_isalpha (character);
}

static gboolean
check_format_is_digit (char character)
{
  return g_ascii_isdigit (character);
}

static gboolean
check_format_is_either (char character)
{
  return g_ascii_isalnum (character);
}

static gboolean
check_format_take (CheckTag *self, gsize least, gsize most, CheckCharacter is_allowed)
{
  gsize length = *self->at ? strlen (*self->at) : 0;

  if (length < least || length > most)
    return FALSE;
  for (const char *c = *self->at; *c; c++)
    if (!is_allowed (*c))
      return FALSE;
  self->at++;
  return TRUE;
}

static gboolean
check_format_take_language (CheckTag *self)
{
  if (!check_format_take (self, 2, 3, check_format_is_letter))
    return check_format_take (self, 4, 8, check_format_is_letter);
  for (guint i = 0; i < 3 && check_format_take (self, 3, 3, check_format_is_letter); i++)
    ;
  return TRUE;
}

static gboolean
check_format_take_variant (CheckTag *self)
{
  return check_format_take (self, 5, 8, check_format_is_either)
         || (*self->at && g_ascii_isdigit (**self->at)
             && check_format_take (self, 4, 4, check_format_is_either));
}

/* A single letter or digit, then what it introduces; alone it is left where it stands. */
static gboolean
check_format_take_extension (CheckTag *self)
{
  char **singleton = self->at;
  gsize least = *singleton && g_ascii_tolower (**singleton) == 'x' ? 1 : 2;

  if (!check_format_take (self, 1, 1, check_format_is_either))
    return FALSE;
  while (check_format_take (self, least, 8, check_format_is_either))
    ;
  if (self->at > singleton + 1)
    return TRUE;
  self->at = singleton;
  return FALSE;
}

static gboolean
check_format_is_language (const char *text)
{
  g_auto (GStrv) subtags = g_strsplit (text, "-", -1);
  CheckTag tag = { subtags };

  if (check_format_take_language (&tag))
    {
      check_format_take (&tag, 4, 4, check_format_is_letter);
      if (!check_format_take (&tag, 2, 2, check_format_is_letter))
        check_format_take (&tag, 3, 3, check_format_is_digit);
      while (check_format_take_variant (&tag))
        ;
    }
  else if (g_ascii_tolower (*text) != 'x')
    return FALSE;
  while (check_format_take_extension (&tag))
    ;
  return *tag.at == NULL;
}

static const struct
{
  const char *name;
  gboolean (*has_form) (const char *text);
  const char *expected;
} check_formats[] = {
  { "uri", check_format_is_uri, "a URI" },
  { "language", check_format_is_language, "a language tag of BCP 47" },
  { "country", check_format_is_country, "a country code of three capital letters" },
  { "timezone", check_format_is_timezone, "the name of a time zone" },
  { "sha256", check_format_is_sha256, "a SHA-256 of 64 lower-case hexadecimal digits" },
  { "scheme-code", check_format_is_scheme_code, "a code with its scheme, as scheme:code" },
};

const char *
ceasefire_check_format (const char *format, const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (check_formats); i++)
    if (g_str_equal (check_formats[i].name, format))
      return check_formats[i].has_form (text) ? NULL : check_formats[i].expected;
  return NULL;
}
