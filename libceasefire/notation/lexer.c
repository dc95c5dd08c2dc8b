/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/lexer.h"

#include "json/writer.h"

#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/*
 * Where things end. A text is looked through once for its lines and once for what is in them; only
 * strings of several lines and what stands in other quotes need more than the next letter.
 */

const char *
ceasefire_notation_find_line_end (const char *at, const char *end)
{
  const char *newline = at < end ? memchr (at, '\n', (gsize) (end - at)) : NULL;

  if (newline == NULL)
    newline = end;
  return newline > at && newline[-1] == '\r' ? newline - 1 : newline;
}

/* Ids and words */

/* Scripts that are written from right to left: Hebrew to Arabic Extended-A, their presentation forms,
 * and two blocks of the supplementary plane. */
static gboolean
lexer_turns (gunichar character)
{
  return (character >= 0x590 && character <= 0x8ff) || (character >= 0xfb1d && character <= 0xfdff)
         || (character >= 0xfe70 && character <= 0xfefe)
         || (character >= 0x10800 && character <= 0x10fff)
         || (character >= 0x1e800 && character <= 0x1efff);
}

static gboolean
lexer_is_letter (gunichar character)
{
  return g_unichar_isalpha (character) && !lexer_turns (character);
}

/* What letters and digits of ids are, for the first 128 characters. */
static inline gboolean
lexer_begins_id (char byte)
{
  return g_ascii_isalnum (byte) || byte == '_';
}

static const char *
lexer_pass_letter (const char *at, const char *end)
{
  gunichar character = g_utf8_get_char_validated (at, end - at);

  if ((gint32) character < 0 || !lexer_is_letter (character))
    return at;
  return g_utf8_next_char (at);
}

const char *
ceasefire_notation_pass_id (const char *at, const char *end)
{
  const char *start = at;

  while (at < end)
    {
      const char *next = at + 1;

      if ((guint8) *at >= 0x80)
        next = lexer_pass_letter (at, end);
      else if (!lexer_begins_id (*at) && (at == start || (*at != '-' && *at != '/' && *at != ':')))
        break;
      if (next == at)
        break;
      at = next;
    }
  return at;
}

gboolean
ceasefire_notation_is_plain_id (const char *text, gsize length)
{
  if (length == 1 && *text == '_')
    return FALSE;
  return length > 0 && ceasefire_notation_pass_id (text, text + length) == text + length;
}

const char *
ceasefire_notation_pass_word (const char *at, const char *end)
{
  while (at < end
         && (g_ascii_isalnum (*at) || *at == '_' || *at == '-' || *at == '.' || *at == '/'
             || (*at == ':' && (at + 1 == end || at[1] != '='))))
    at++;
  return at;
}

const char *
ceasefire_notation_pass_bare (const char *at, const char *end, gboolean in_list)
{
  guint open = 0;

  for (; at < end && (guint8) *at > ' '; at++)
    {
      if (!in_list)
        continue;
      if (*at == ',' && open == 0)
        break;
      if (*at == '[' || *at == '{')
        open++;
      else if ((*at == ']' || *at == '}') && open > 0)
        open--;
    }
  return at;
}

/* Letters of strings without quotes: all, those of items of lists, and those that may come first. */
enum
{
  LEXER_ALONE = 1 << 0,
  LEXER_LISTED = 1 << 1,
  LEXER_FIRST = 1 << 2,
};

static guint8 lexer_letters[256];

static void __attribute__ ((constructor)) lexer_make_letters (void)
{
  for (guint i = '!'; i < 0x7f; i++)
    if (strchr ("\"\\,`", (int) i) == NULL)
      lexer_letters[i] = (guint8) (LEXER_ALONE | (strchr ("[{", (int) i) ? 0 : LEXER_LISTED)
                                   | (strchr ("#@[{", (int) i) ? 0 : LEXER_FIRST));
}

gboolean
ceasefire_notation_is_bare (const char *text, gsize length, gboolean in_list)
{
  const guint8 wanted = in_list ? LEXER_LISTED : LEXER_ALONE;

  if (length == 0 || !(lexer_letters[(guint8) *text] & LEXER_FIRST))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!(lexer_letters[(guint8) text[i]] & wanted))
      return FALSE;
  return TRUE;
}

/* Strings */

static const char *
lexer_pass_to (const char *at, const char *end, char quote)
{
  for (at++; at < end && *at != '\n'; at++)
    {
      if (*at == quote)
        return at + 1;
      if (*at == '\\' && at + 1 < end && at[1] != '\n')
        at++;
    }
  return NULL;
}

const char *
ceasefire_notation_pass_backquoted (const char *at, const char *end)
{
  return lexer_pass_to (at, end, '`');
}

const char *
ceasefire_notation_pass_string (const char *at, const char *end)
{
  return lexer_pass_to (at, end, '"');
}

gboolean
ceasefire_notation_begins_block (const char *at, const char *end)
{
  return end - at >= 3 && memcmp (at, NOTATION_BLOCK, 3) == 0;
}

/* The quotes that end the block that is open at @at; NULL: there are none. */
static const char *
lexer_find_block_end (const char *at, const char *end)
{
  for (; at < end; at++)
    {
      at = memchr (at, '"', (gsize) (end - at));
      if (at == NULL)
        return NULL;
      if (ceasefire_notation_begins_block (at, end))
        {
          const char *slash = at;

          while (slash[-1] == '\\')
            slash--;
          if ((at - slash) % 2 == 0)
            return at;
        }
    }
  return NULL;
}

const char *
ceasefire_notation_pass_block (const char *at, const char *end)
{
  at = lexer_find_block_end (at + 3, end);
  return at ? at + 3 : NULL;
}

const char *
ceasefire_notation_pass_quoted (const char *at, const char *end)
{
  return ceasefire_notation_begins_block (at, end) ? ceasefire_notation_pass_block (at, end)
                                                   : ceasefire_notation_pass_string (at, end);
}

#define LEXER_OPEN "\xc2\xab"
#define LEXER_CLOSE "\xc2\xbb"

const char *
ceasefire_notation_pass_guillemets (const char *at, const char *end)
{
  for (at += 2; at + 1 < end && *at != '\n'; at++)
    if (memcmp (at, LEXER_CLOSE, 2) == 0)
      return at + 2;
  return NULL;
}

/* Chunks */

/* Whether quotes may open at @at in the word that begins at @word: a value without quotes may have some in
 * it, but a citation and a claim have their quotes behind other things. */
static gboolean
lexer_may_open (const char *word, const char *at)
{
  return at == word || strchr ("@+-?~!*", *word) != NULL || strchr ("=,:.{[", at[-1]) != NULL;
}

/* Whether the line leaves a block open; it begins outside of one. */
static gboolean
lexer_opens_block (const char *at, const char *end)
{
  const char *word = at;

  for (const char *next; at < end; at = next)
    {
      next = at + 1;
      if (*at == ' ')
        word = next;
      else if (*at == '#' && at == word)
        return FALSE;
      else if (!lexer_may_open (word, at))
        continue;
      else if (ceasefire_notation_begins_block (at, end))
        {
          next = ceasefire_notation_pass_block (at, end);
          if (next == NULL)
            return TRUE;
        }
      else if (*at == '"' || *at == '`')
        next = lexer_pass_to (at, end, *at);
      else if (end - at >= 2 && memcmp (at, LEXER_OPEN, 2) == 0 && *word == '@')
        next = ceasefire_notation_pass_guillemets (at, end);
      if (next == NULL)
        return FALSE; /* the string has no end, which is told when it is read */
    }
  return FALSE;
}

/* Whether a line that begins so belongs to the one above. */
static gboolean
lexer_belongs (const char *at, const char *end)
{
  return *at == ' ' || *at == '#' || *at == '\t' || ceasefire_notation_is_line_end (at, end);
}

/* Whether a block is open behind the line. @stays: and no quotes in it opened or closed one. */
static gboolean
lexer_leaves_block (const char *line, const char *newline, gboolean in_block, gboolean *stays)
{
  const char *quote = memchr (line, '"', (gsize) (newline - line));

  *stays = TRUE;
  if (in_block && quote)
    quote = lexer_find_block_end (line, newline);
  if (quote == NULL)
    return in_block;
  *stays = FALSE;
  if (in_block)
    return lexer_opens_block (quote + 3, newline);
  for (; quote && quote < newline; quote = memchr (quote + 1, '"', (gsize) (newline - quote - 1)))
    if (ceasefire_notation_begins_block (quote, newline))
      return lexer_opens_block (line, newline);
  return FALSE;
}

/* Behind a string of several lines that has no end, so that it costs no more than its record. */
static const char *
lexer_find_next (const char *at, const char *end)
{
  do
    {
      const char *newline = memchr (at, '\n', (gsize) (end - at));

      at = newline ? newline + 1 : end;
    }
  while (at < end && lexer_belongs (at, end));
  return at;
}

const char *
ceasefire_notation_find_chunk_end (const char *at, const char *end, gboolean is_all,
                                   const char **searched, gboolean *in_block, gsize *unclosed)
{
  const char *line = *searched;
  const char *opened = *in_block ? line : NULL;

  while (line < end && !(*in_block && (gsize) (end - line) <= *unclosed))
    {
      const char *newline = memchr (line, '\n', (gsize) (end - line));
      gboolean stays;

      if (newline == NULL && !is_all)
        break;
      if (line > at && !*in_block && !lexer_belongs (line, end))
        return line;
      *in_block = lexer_leaves_block (line, newline ? newline : end, *in_block, &stays);
      line = newline ? newline + 1 : end;
      *searched = line;
      if (!stays)
        opened = line;
    }
  if (line < end && line > at && !*in_block && !lexer_belongs (line, end))
    return line;
  if (!is_all)
    return NULL;
  if (!*in_block)
    return end;
  *unclosed = MAX (*unclosed, (gsize) (end - opened));
  return lexer_find_next (at, end);
}

/* Directions */

/* Behind ASCII, eight letters at a time while there are as many. */
static const char *
lexer_pass_ascii (const char *at, const char *end)
{
  guint64 bytes;

  for (; end - at >= 8; at += 8)
    {
      memcpy (&bytes, at, sizeof bytes);
      if (bytes & G_GUINT64_CONSTANT (0x8080808080808080))
        break;
    }
  while (at < end && (guint8) *at < 0x80)
    at++;
  return at;
}

/* The controls are U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069. */
static gboolean
lexer_is_bidi (const guint8 *bytes)
{
  if (bytes[0] == 0xd8)
    return bytes[1] == 0x9c;
  if (bytes[0] != 0xe2)
    return FALSE;
  if (bytes[1] == 0x80)
    return bytes[2] == 0x8e || bytes[2] == 0x8f || (bytes[2] >= 0xaa && bytes[2] <= 0xae);
  return bytes[1] == 0x81 && bytes[2] >= 0xa6 && bytes[2] <= 0xa9;
}

/* By its first bytes, so that few characters are decoded. */
static gboolean
lexer_turns_here (const char *at)
{
  const guint8 *bytes = (const guint8 *) at;

  if (bytes[0] < 0xd6 || (bytes[0] > 0xe0 && bytes[0] < 0xef))
    return FALSE;
  return lexer_turns (g_utf8_get_char (at));
}

/* The text is UTF-8, so that no character begins behind @end - 1 which goes on behind it. */
const char *
ceasefire_notation_find_bidi (const char *at, const char *end)
{
  while ((at = lexer_pass_ascii (at, end)) < end)
    {
      if (lexer_is_bidi ((const guint8 *) at))
        return at;
      at = g_utf8_next_char (at);
    }
  return NULL;
}

gboolean
ceasefire_notation_is_right_to_left (const char *at, const char *end)
{
  while ((at = lexer_pass_ascii (at, end)) < end)
    {
      if (lexer_turns_here (at))
        return TRUE;
      at = g_utf8_next_char (at);
    }
  return FALSE;
}

/* Of sixteen bytes those that may begin a character which turns, a bit each: from 0xd6 to 0xe0, and from
 * 0xef on. Chinese, Japanese and Korean letters are between. */
static guint
lexer_find_turning (const char *at)
{
#ifdef __SSE2__
  const __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) at);
  const __m128i behind = _mm_sub_epi8 (bytes, _mm_set1_epi8 ((char) 0xd6));
  const __m128i is_low
    = _mm_cmpeq_epi8 (_mm_min_epu8 (behind, _mm_set1_epi8 (0xe0 - 0xd6)), behind);
  const __m128i is_high = _mm_cmpeq_epi8 (_mm_max_epu8 (bytes, _mm_set1_epi8 ((char) 0xef)), bytes);

  return (guint) _mm_movemask_epi8 (_mm_or_si128 (is_low, is_high));
#else
  guint leads = 0;

  for (guint i = 0; i < 16; i++)
    leads |= (guint) (((guint8) at[i] >= 0xd6 && (guint8) at[i] <= 0xe0) || (guint8) at[i] >= 0xef)
             << i;
  return leads;
#endif
}

/* Of sixteen bytes those that may begin a control: 0xe2 and behind it 0x80 or 0x81, or 0xd8 and behind it
 * 0x9c. Reads one byte more. */
static guint
lexer_find_controls (const char *at)
{
#ifdef __SSE2__
  const __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) at);
  const __m128i next = _mm_loadu_si128 ((const __m128i *) (gconstpointer) (at + 1));
  const __m128i is_even = _mm_cmpeq_epi8 (_mm_and_si128 (next, _mm_set1_epi8 ((char) 0xfe)),
                                          _mm_set1_epi8 ((char) 0x80));
  const __m128i is_general
    = _mm_and_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ((char) 0xe2)), is_even);
  const __m128i is_arabic = _mm_and_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ((char) 0xd8)),
                                           _mm_cmpeq_epi8 (next, _mm_set1_epi8 ((char) 0x9c)));

  return (guint) _mm_movemask_epi8 (_mm_or_si128 (is_general, is_arabic));
#else
  guint leads = 0;

  for (guint i = 0; i < 16; i++)
    leads |= (guint) (at[i] == '\xe2' || at[i] == '\xd8') << i;
  return leads;
#endif
}

/* Seventeen bytes at a time are looked at, of which the last comes again. */
void
ceasefire_notation_look_at_directions (const char *at, const char *end, gboolean *has_bidi,
                                       gboolean *turns)
{
  *has_bidi = FALSE;
  *turns = FALSE;
  for (; end - at > 16; at += 16)
    {
      guint leads = lexer_find_controls (at);

      for (; leads != 0 && !*has_bidi; leads &= leads - 1)
        *has_bidi = lexer_is_bidi ((const guint8 *) at + __builtin_ctz (leads));
      leads = *turns ? 0 : lexer_find_turning (at);
      for (; leads != 0 && !*turns; leads &= leads - 1)
        *turns = lexer_turns_here (at + __builtin_ctz (leads));
    }
  for (; at < end; at++)
    if ((guint8) *at >= 0xd6)
      {
        *has_bidi = *has_bidi || lexer_is_bidi ((const guint8 *) at);
        *turns = *turns || lexer_turns_here (at);
      }
}

/* Writing */

/* What a JSON string has between its quotes, with the controls of direction shown. */
static void
lexer_write_escaped (GString *out, const char *string)
{
  gsize start = out->len;
  const char *bidi;

  ceasefire_json_write_string (out, string);
  while ((bidi = ceasefire_notation_find_bidi (out->str + start, out->str + out->len)))
    {
      gsize at = (gsize) (bidi - out->str);
      gunichar character = g_utf8_get_char (bidi);
      char escape[8];

      g_snprintf (escape, sizeof escape, "\\u%04x", character);
      g_string_erase (out, (gssize) at, (gssize) (g_utf8_next_char (bidi) - bidi));
      g_string_insert (out, (gssize) at, escape);
      start = at + 6;
    }
}

void
ceasefire_notation_write_string (GString *out, const char *string)
{
  lexer_write_escaped (out, string);
}

/* In backquotes a quotation mark needs no escape, and a backquote does. */
void
ceasefire_notation_write_quoted_id (GString *out, const char *id)
{
  g_autoptr (GString) escaped = g_string_new (NULL);

  lexer_write_escaped (escaped, id);
  g_string_append_c (out, '`');
  for (const char *at = escaped->str + 1; at < escaped->str + escaped->len - 1; at++)
    {
      if (*at == '`')
        g_string_append (out, "\\u0060");
      else if (*at == '\\' && at[1] == '"')
        g_string_append_c (out, *++at);
      else if (*at == '\\')
        {
          g_string_append_len (out, at, 2);
          at++;
        }
      else
        g_string_append_c (out, *at);
    }
  g_string_append_c (out, '`');
}

void
ceasefire_notation_write_id (GString *out, const char *id)
{
  if (ceasefire_notation_is_plain_id (id, strlen (id)))
    g_string_append (out, id);
  else
    ceasefire_notation_write_quoted_id (out, id);
}

void
ceasefire_notation_write_number (GString *out, double number)
{
  ceasefire_json_write_double (out, number);
}
