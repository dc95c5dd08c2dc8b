/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/form.h"

#include <string.h>

/* BCP 47: subtags in the order language, up to three extensions of it, script, region, variants,
 * extensions by a single letter or digit, private use. */
#define FORM_LANGUAGE "(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
#define FORM_SCRIPT "(?:-[A-Za-z]{4})?"
#define FORM_REGION "(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
#define FORM_VARIANTS "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
#define FORM_EXTENSIONS "(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*"
#define FORM_PRIVATE "[Xx](?:-[A-Za-z0-9]{1,8})+"

/* Tags that were registered before BCP 47 had this grammar and do not follow it: the irregular ones
 * of RFC 5646, section 2.1, in any case. The regular ones follow it. Printed letter by letter, since
 * not every dialect of patterns can turn case off for a part. */
#define FORM_I                                                                                     \
  "[Ii]-(?:[Aa][Mm][Ii]|[Bb][Nn][Nn]|[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|"                                \
  "[Ee][Nn][Oo][Cc][Hh][Ii][Aa][Nn]|[Hh][Aa][Kk]|[Kk][Ll][Ii][Nn][Gg][Oo][Nn]|"                    \
  "[Ll][Uu][Xx]|[Mm][Ii][Nn][Gg][Oo]|[Nn][Aa][Vv][Aa][Jj][Oo]|[Pp][Ww][Nn]|"                       \
  "[Tt][Aa][Oo]|[Tt][Aa][Yy]|[Tt][Ss][Uu])"
#define FORM_IRREGULAR                                                                             \
  FORM_I "|[Ee][Nn]-[Gg][Bb]-[Oo][Ee][Dd]|"                                                        \
         "[Ss][Gg][Nn]-(?:[Bb][Ee]-[Ff][Rr]|[Bb][Ee]-[Nn][Ll]|[Cc][Hh]-[Dd][Ee])"

/* URIs, and those with letters of other scripts (IRIs). */
#define FORM_URI "[A-Za-z][A-Za-z0-9+.-]*:(?:[^\\x00-\\x20\\x7f<>\"{}|\\\\^`%]|%[0-9A-Fa-f]{2})*"

#define FORM_LETTER "[^/\\\\:\\x00-\\x1f\\x7f]"
#define FORM_SPACE " \\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
#define FORM_FIRST "[^./\\\\:\\x00-\\x1f\\x7f" FORM_SPACE "]"
#define FORM_SECOND "[^./\\\\:\\x00-\\x1f\\x7f]"
#define FORM_PART                                                                                  \
  "(?:" FORM_FIRST FORM_LETTER "*|[.]" FORM_SECOND FORM_LETTER "*|[.][.]" FORM_LETTER "+)"

/* The path of a member, as problems give it: parties[0].side. */
#define FORM_STEP "[a-z_][a-z0-9_]*(?:\\[[0-9]+\\])?"

static gboolean
form_is_uri (const char *text)
{
  return g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL);
}

static gboolean
form_is_timezone (const char *text)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (text);

  return zone != NULL;
}

static const CeasefireForm forms[] = {
  { "country", "a country code of three capital letters", "^[A-Z]{3}$", NULL, NULL },
  /* A path that leads below its folder: no part is . or .., and none is a drive. */
  { "file", "a relative path, with / between its parts and none of them . or ..",
    "^" FORM_PART "(?:/" FORM_PART ")*$", NULL, NULL },
  { "language", "a language tag of BCP 47",
    "^(?:" FORM_LANGUAGE FORM_SCRIPT FORM_REGION FORM_VARIANTS FORM_EXTENSIONS "(?:-" FORM_PRIVATE
    ")?|" FORM_PRIVATE "|" FORM_IRREGULAR ")$",
    NULL, NULL },
  { "path", "the path of a member, such as parties[0].side", "^" FORM_STEP "(?:[.]" FORM_STEP ")*$",
    NULL, NULL },
  { "prefix", "a prefix of ids: a letter, then letters, digits, +, ., _ and -",
    "^[A-Za-z][A-Za-z0-9+._-]*$", NULL, NULL },
  { "scheme-code", "a code with its scheme, as scheme:code",
    "^[A-Za-z][A-Za-z0-9+._-]*:[^\\x00 \\t-\\r]+$", NULL, NULL },
  { "sha256", "a SHA-256 of 64 lower-case hexadecimal digits", "^[0-9a-f]{64}$", NULL, NULL },
  /* The name is that of a file too, so it must not lead elsewhere. */
  { "timezone", "the name of a time zone", "^[A-Za-z](?:[.]?[^.\\\\\\x00])*[.]?$", NULL,
    form_is_timezone },
  { "uri", "a URI", "^" FORM_URI "$", "iri", form_is_uri },
  { "version", "a version of the format, such as 1.0", "^1[.](?:0|[1-9][0-9]*)$", NULL, NULL },
};

const CeasefireForm *
ceasefire_form_find (const char *name)
{
  for (guint i = 0; name && i < G_N_ELEMENTS (forms); i++)
    if (g_str_equal (forms[i].name, name))
      return &forms[i];
  return NULL;
}

/* Made at first use. */
static const GRegex *
form_get_regex (const CeasefireForm *self)
{
  static GRegex *regexes[G_N_ELEMENTS (forms)];
  GRegex **regex = &regexes[self - forms];

  if (g_once_init_enter (regex))
    g_once_init_leave (regex, g_regex_new (self->pattern, G_REGEX_DOLLAR_ENDONLY, 0, NULL));
  return *regex;
}

gboolean
ceasefire_form_fits (const CeasefireForm *self, const char *text)
{
  return g_regex_match (form_get_regex (self), text, 0, NULL)
         && (self->is_right == NULL || self->is_right (text));
}
