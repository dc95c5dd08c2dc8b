/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/redact.h"

#include "json/scanner.h"

#include <string.h>

/*
 * Words that show what has gone. An id may be the whole of a string, one of several with bars between
 * them, the end of a URI, or stand in a sentence, whatever letters it has. In a sentence it is taken for
 * one only if it is no plain word, since "paper" may be an id and means paper.
 */

static gboolean
redact_is_plain (const char *word)
{
  for (; *word; word = g_utf8_next_char (word))
    if (!g_unichar_isalpha (g_utf8_get_char (word)) && !g_unichar_ismark (g_utf8_get_char (word)))
      return FALSE;
  return TRUE;
}

static void
redact_find_parts (Redaction *self, const char *string, RedactWordFunc found, gpointer user_data)
{
  g_auto (GStrv) parts = g_strsplit (string, "|", -1);
  const char *end = strrchr (string, '#') ? strrchr (string, '#') : strrchr (string, '/');

  for (guint i = 0; parts[i] && parts[1]; i++)
    found (self, parts[i], user_data);
  if (end)
    found (self, end + 1, user_data);
}

typedef struct
{
  Redaction *redaction;
  RedactWordFunc found;
  gpointer user_data;
} RedactWords;

static void
redact_hear (const char *word, gpointer user_data)
{
  const RedactWords *words = user_data;

  words->found (words->redaction, word, words->user_data);
}

/* All ids at first; those that have gone, and digests, once it is known which these are. */
static RedactSearch *
redact_new_search (Redaction *self)
{
  RedactSearch *search = ceasefire_redact_search_new ();
  GHashTableIter iter;
  gpointer word;
  gpointer id;

  g_hash_table_iter_init (&iter, self->ids);
  while (g_hash_table_iter_next (&iter, &word, &id))
    if ((!self->is_settled || ((const RedactId *) id)->is_dead) && !redact_is_plain (word))
      ceasefire_redact_search_add (search, word);
  g_hash_table_iter_init (&iter, self->digests);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    ceasefire_redact_search_add (search, word);
  return search;
}

void
ceasefire_redact_find_words (Redaction *self, const char *string, RedactWordFunc found,
                             gpointer user_data)
{
  RedactWords words = { self, found, user_data };

  if (self->search == NULL)
    self->search = redact_new_search (self);
  found (self, string, user_data);
  redact_find_parts (self, string, found, user_data);
  ceasefire_redact_search_find (self->search, string, redact_hear, &words);
}

/* Calls @found for each string of a text of JSON; @name is that of the member whose value it is, empty
 * for what is a name itself or stands in a list. A value that is no string is told as an empty one. */
typedef void (*RedactStringFunc) (Redaction *self, const char *name, const char *string,
                                  gpointer user_data);

static void
redact_for_each_string (Redaction *self, const char *json, RedactStringFunc found,
                        gpointer user_data)
{
  CeasefireScanner scanner;
  g_autoptr (GString) name = g_string_new (NULL);

  ceasefire_scanner_init (&scanner, json, strlen (json));
  while ((scanner.at = strchr (scanner.at, '"')))
    {
      g_autofree char *string = NULL;
      CeasefireSlice slice;

      if (!ceasefire_scanner_string (&scanner, &slice))
        break;
      string = g_strndup (slice.text, slice.length);
      found (self, name->str, string, user_data);
      g_string_assign (name, *scanner.at == ':' ? string : "");
      if (*scanner.at == ':' && scanner.at[1] != '"')
        {
          found (self, name->str, "", user_data);
          g_string_truncate (name, 0);
        }
    }
  ceasefire_scanner_clear (&scanner);
}

static void
redact_find_words_of (Redaction *self, const char *name, const char *string, gpointer user_data)
{
  const RedactWords *words = user_data;

  (void) name;
  ceasefire_redact_find_words (self, string, words->found, words->user_data);
}

void
ceasefire_redact_find_json_words (Redaction *self, const char *json, RedactWordFunc found,
                                  gpointer user_data)
{
  RedactWords words = { self, found, user_data };

  redact_for_each_string (self, json, redact_find_words_of, &words);
}

/* What has gone */

static void
redact_notice (Redaction *self, const char *word, gpointer user_data)
{
  const RedactId *id = g_hash_table_lookup (self->ids, word);
  gboolean *is_shown = user_data;

  *is_shown = *is_shown || (id && id->is_dead) || g_hash_table_contains (self->digests, word);
}

gboolean
ceasefire_redact_shows (Redaction *self, const char *string)
{
  gboolean is_shown = FALSE;

  ceasefire_redact_find_words (self, string, redact_notice, &is_shown);
  return is_shown;
}

gboolean
ceasefire_redact_json_shows (Redaction *self, const char *json)
{
  gboolean is_shown = FALSE;

  ceasefire_redact_find_json_words (self, json, redact_notice, &is_shown);
  return is_shown;
}

static void
redact_notice_mark (Redaction *self, const char *name, const char *string, gpointer user_data)
{
  gboolean *is_above = user_data;
  gint64 level = 0;

  if (!g_str_equal (name, "handling"))
    return;
  level = ceasefire_vocabulary_get_level (self->marks, string);
  *is_above = *is_above || level < 0 || level > self->level;
}

gboolean
ceasefire_redact_json_is_above (Redaction *self, const char *json)
{
  gboolean is_above = FALSE;

  redact_for_each_string (self, json, redact_notice_mark, &is_above);
  return is_above;
}
