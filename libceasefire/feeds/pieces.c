/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/pieces.h"

#include "json/number.h"
#include "json/writer.h"

/* Pieces of JSON. What has been opened last is told by the last byte of the text. */

static gboolean
is_just_open (const GString *text)
{
  char last = text->len > 0 ? text->str[text->len - 1] : '{';

  return last == '{' || last == '[';
}

void
ceasefire_pieces_key (GString *text, const char *key)
{
  if (!is_just_open (text))
    g_string_append_c (text, ',');
  if (key == NULL)
    return;
  ceasefire_json_write_string (text, key);
  g_string_append_c (text, ':');
}

void
ceasefire_pieces_string (GString *text, const char *key, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  ceasefire_pieces_key (text, key);
  ceasefire_json_write_string (text, value);
}

void
ceasefire_pieces_list_of (GString *text, const char *key, const char *value)
{
  gsize start = ceasefire_pieces_begin (text, key, '[');

  ceasefire_pieces_string (text, NULL, value);
  ceasefire_pieces_end (text, start, ']', FALSE);
}

void
ceasefire_pieces_integer (GString *text, const char *key, gint64 value)
{
  ceasefire_pieces_key (text, key);
  g_string_append_printf (text, "%" G_GINT64_FORMAT, value);
}

void
ceasefire_pieces_number (GString *text, const char *key, double value)
{
  char digits[CEASEFIRE_NUMBER_SIZE];

  ceasefire_pieces_key (text, key);
  g_string_append_len (text, digits, (gssize) ceasefire_json_print_signed (value, digits));
}

gsize
ceasefire_pieces_begin (GString *text, const char *key, char bracket)
{
  gsize start = text->len;

  ceasefire_pieces_key (text, key);
  g_string_append_c (text, bracket);
  return start;
}

void
ceasefire_pieces_end (GString *text, gsize start, char bracket, gboolean is_kept)
{
  if (!is_kept && is_just_open (text))
    g_string_truncate (text, start);
  else
    g_string_append_c (text, bracket);
}
