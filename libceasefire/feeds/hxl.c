/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/hxl.h"

#include "feeds/cells.h"
#include "feeds/sheet.h"

#include <string.h>

/* By what a column is called, and by what it refers to; the first that fits. */
static const struct
{
  const char *name;
  const char *refers_to;
  const char *tag;
} tags[] = {
  { "latitude", NULL, "#geo+lat" },
  { "longitude", NULL, "#geo+lon" },
  { "geometry", NULL, "#geo" },
  { "country", NULL, "#country" },
  { "killed", NULL, "#affected+killed" },
  { "wounded", NULL, "#affected+injured" },
  { "missing", NULL, "#affected+missing" },
  { "detained", NULL, "#affected+detained" },
  { "displaced", NULL, "#affected+displaced" },
  { "currency", NULL, "#currency" },
  { "status", NULL, "#status" },
  { "text", NULL, "#description" },
  { "note", NULL, "#description" },
  { NULL, "place", "#loc" },
  { NULL, "actor", "#org" },
  { NULL, "incident", "#event" },
};

static const char *
get_last_name (const CeasefireColumn *column)
{
  const char *dot = strrchr (column->path, '.');

  return dot ? dot + 1 : column->path;
}

static const char *
get_hashtag (const CeasefireColumn *column)
{
  const CeasefireField *field = column->field;

  if (field == NULL)
    return "#meta";
  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      if (tags[i].name && g_str_equal (tags[i].name, get_last_name (column)))
        return tags[i].tag;
      if (tags[i].refers_to && g_strcmp0 (tags[i].refers_to, field->refers_to) == 0)
        return tags[i].tag;
    }
  return field->scalar && g_str_equal (g_type_name (field->scalar->get_type ()), "CeasefireDate")
           ? "#date"
           : "#meta";
}

char *
ceasefire_hxl_get_tag (const CeasefireColumn *column)
{
  return g_strdup_printf ("%s+%s", get_hashtag (column), column->name);
}

/* Reading */

static const char *
pass_word (const char *at, const char *end)
{
  const char *start = at;

  if (at == end || !g_ascii_isalpha (*at))
    return NULL;
  while (at < end && (g_ascii_isalnum (*at) || *at == '_'))
    at++;
  return at > start ? at : NULL;
}

static const char *
pass_space (const char *at, const char *end)
{
  while (at < end && *at == ' ')
    at++;
  return at;
}

gboolean
ceasefire_hxl_is_tag (const char *text, gsize length)
{
  const char *end = text + length;
  const char *at = pass_space (text, end);

  if (at == end || *at != '#')
    return FALSE;
  for (;;)
    {
      at = pass_word (at + 1, end);
      if (at == NULL)
        return FALSE;
      at = pass_space (at, end);
      if (at == end)
        return TRUE;
      if (*at != '+')
        return FALSE;
      at = pass_space (at + 1, end) - 1;
    }
}

/* Whether each word of one tag, with its mark, is one of the other. */
static gboolean
has_all_words (const char *tag, char *const *words)
{
  g_auto (GStrv) held = g_strsplit (tag, "+", -1);

  if (!g_str_equal (held[0], words[0]))
    return FALSE;
  for (guint i = 1; words[i]; i++)
    if (!g_strv_contains ((const char *const *) held + 1, words[i]))
      return FALSE;
  return TRUE;
}

guint
ceasefire_hxl_find_column (const CeasefireTable *table, const char *text, gsize length)
{
  g_autofree char *copy = g_ascii_strdown (text, (gssize) length);
  g_auto (GStrv) words = g_strsplit (copy, "+", -1);
  guint found = CEASEFIRE_NO_COLUMN;

  for (guint i = 0; words[i]; i++)
    g_strstrip (words[i]);
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *tag = ceasefire_hxl_get_tag (&table->columns[i]);

      if (!ceasefire_column_is_shown (&table->columns[i]) || !has_all_words (tag, words))
        continue;
      if (found != CEASEFIRE_NO_COLUMN)
        return CEASEFIRE_NO_COLUMN;
      found = i;
    }
  return found;
}
