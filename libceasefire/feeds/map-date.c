/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map.h"

#include <string.h>

/*
 * Dates as feeds write them. A date is cut into numbers and words; what these are in order decides:
 *
 *   20180101, 201801, 2018, 20180101120000 (UTC)
 *   2014-01-22, 2014-01-22 00:00:00.000, 2014-01-22T12:30:00Z
 *   28 December 2022, 28-Dec-2022, December 28, 2022; with a time behind
 *
 * 01/02/2018 could be two days, and is none.
 */
#define TOKENS_MAX 8

typedef struct
{
  const char *text;
  gsize length;
  gboolean is_word;
} Token;

typedef struct
{
  Token tokens[TOKENS_MAX];
  guint n;
} Tokens;

static gboolean
cut (const char *text, Tokens *tokens)
{
  tokens->n = 0;
  while (*text)
    {
      Token token = { text, 0, FALSE };

      if (strchr (" -,.:\t", *text))
        {
          text++;
          continue;
        }
      token.is_word = g_ascii_isalpha (*text);
      while (token.is_word ? g_ascii_isalpha (text[token.length])
                           : g_ascii_isdigit (text[token.length]))
        token.length++;
      if (token.length == 0 || tokens->n == TOKENS_MAX)
        return FALSE;
      tokens->tokens[tokens->n++] = token;
      text += token.length;
    }
  return tokens->n > 0;
}

static guint
get_number (const Token *token)
{
  guint number = 0;

  for (gsize i = 0; i < token->length && i < 9; i++)
    number = 10 * number + (guint) (token->text[i] - '0');
  return number;
}

/* 0: no month. The first three letters say it, if the others are those of the month's name. */
static guint
find_month (const Token *token)
{
  static const char *const months[] = { "january",   "february", "march",    "april",
                                        "may",       "june",     "july",     "august",
                                        "september", "october",  "november", "december" };

  for (guint i = 0; token->length >= 3 && i < G_N_ELEMENTS (months); i++)
    if (token->length <= strlen (months[i])
        && g_ascii_strncasecmp (token->text, months[i], token->length) == 0)
      return i + 1;
  return 0;
}

static gboolean
is_day (guint year, guint month, guint day)
{
  return year > 0 && year < 10000 && month >= 1 && month <= 12
         && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static gboolean
put_day (GString *edtf, guint year, guint month, guint day)
{
  if (!is_day (year, month, day))
    return FALSE;
  g_string_append_printf (edtf, "%04u-%02u-%02u", year, month, day);
  return TRUE;
}

/* Hours, minutes and perhaps seconds; midnight to the second is how a day is written as a time. */
static gboolean
put_time (GString *edtf, const Token *tokens, guint n, gboolean in_utc)
{
  guint hour = get_number (&tokens[0]);
  guint minute = n > 1 ? get_number (&tokens[1]) : 0;
  guint second = n > 2 ? get_number (&tokens[2]) : 0;

  if (n < 2 || n > 4 || hour > 23 || minute > 59 || second > 59)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (tokens[i].is_word || (i < 3 && tokens[i].length > 2))
      return FALSE;
  if (n > 2 && hour + minute + second == 0 && !in_utc)
    return TRUE;
  g_string_append_printf (edtf, "T%02u:%02u:%02u%s", hour, minute, second, in_utc ? "Z" : "");
  return TRUE;
}

static gboolean
put_digits (GString *edtf, const char *text, gsize length)
{
  const Token day[] = { { text, 4, FALSE }, { text + 4, 2, FALSE }, { text + 6, 2, FALSE } };
  const Token time[] = { { text + 8, 2, FALSE }, { text + 10, 2, FALSE }, { text + 12, 2, FALSE } };

  if (length == 4)
    g_string_append_len (edtf, text, 4);
  else if (length == 6 && get_number (&day[1]) >= 1 && get_number (&day[1]) <= 12)
    g_string_append_printf (edtf, "%.4s-%.2s", text, text + 4);
  else if (length == 8 || length == 14)
    return put_day (edtf, get_number (&day[0]), get_number (&day[1]), get_number (&day[2]))
           && (length == 8 || put_time (edtf, time, 3, TRUE));
  else
    return FALSE;
  return TRUE;
}

/* What stands behind a day: nothing, or a time, with T before it and Z behind it. */
static gboolean
put_rest (GString *edtf, const Token *tokens, guint n)
{
  gboolean in_utc = n > 0 && tokens[n - 1].is_word && tokens[n - 1].length == 1
                    && *tokens[n - 1].text == 'Z';

  if (n > 0 && tokens[0].is_word && tokens[0].length == 1 && *tokens[0].text == 'T')
    {
      tokens++;
      n--;
    }
  n -= in_utc && n > 0 ? 1 : 0;
  for (guint i = 1; i < n; i++)
    if (tokens[i].text[-1] == '-')
      return FALSE; /* an offset, or the end of a span */
  return n == 0 || put_time (edtf, tokens, n, in_utc);
}

gboolean
ceasefire_map_date (const char *text, GString *edtf)
{
  Tokens cut_up;
  const Token *token = cut_up.tokens;

  if (!cut (text, &cut_up))
    return FALSE;
  if (cut_up.n == 1 && !token[0].is_word)
    return put_digits (edtf, token[0].text, token[0].length);
  if (cut_up.n == 2 && !token[0].is_word && token[0].length == 4 && token[1].length == 2
      && !token[1].is_word && get_number (&token[1]) >= 1 && get_number (&token[1]) <= 12)
    {
      g_string_append_printf (edtf, "%.4s-%.2s", token[0].text, token[1].text);
      return TRUE;
    }
  if (cut_up.n < 3)
    return FALSE;
  if (!token[0].is_word && token[0].length == 4 && !token[1].is_word && !token[2].is_word)
    return put_day (edtf, get_number (&token[0]), get_number (&token[1]), get_number (&token[2]))
           && put_rest (edtf, token + 3, cut_up.n - 3);
  if (!token[0].is_word && token[0].length <= 2 && token[1].is_word && token[2].length == 4
      && !token[2].is_word)
    return put_day (edtf, get_number (&token[2]), find_month (&token[1]), get_number (&token[0]))
           && put_rest (edtf, token + 3, cut_up.n - 3);
  if (token[0].is_word && !token[1].is_word && token[1].length <= 2 && token[2].length == 4
      && !token[2].is_word)
    return put_day (edtf, get_number (&token[2]), find_month (&token[0]), get_number (&token[1]))
           && put_rest (edtf, token + 3, cut_up.n - 3);
  return FALSE;
}
