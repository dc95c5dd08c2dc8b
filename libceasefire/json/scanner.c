/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/scanner.h"

#include "json/lanes.h"

#include "core/error.h"

#include <string.h>

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
#include <emmintrin.h>
#endif

void
ceasefire_scanner_init (CeasefireScanner *self, const char *text, gsize length)
{
  memset (self, 0, sizeof *self);
  self->start = self->at = length > 0 ? text : "";
  self->end = self->start + length;
  self->line = 1;
  self->column = 1;
  self->max_depth = CEASEFIRE_JSON_DEPTH;
  self->max_string = G_MAXSIZE;
}

void
ceasefire_scanner_clear (CeasefireScanner *self)
{
  if (self->unescaped)
    g_string_free (self->unescaped, TRUE);
  ceasefire_scanner_recover (self);
}

void
ceasefire_scanner_recover (CeasefireScanner *self)
{
  self->failed = FALSE;
  self->suggestion = NULL;
  g_clear_pointer (&self->failed_path, g_free);
  g_clear_pointer (&self->reason, g_free);
}

gboolean
ceasefire_scanner_fail (CeasefireScanner *self, const char *at, CeasefireError code,
                        const char *format, ...)
{
  va_list args;

  if (self->failed)
    return FALSE;
  va_start (args, format);
  self->reason = g_strdup_vprintf (format, args);
  va_end (args);
  self->failed = TRUE;
  self->failed_at = at;
  self->code = code;
  self->failed_path = ceasefire_path_to_string (self->path);
  return FALSE;
}

/*
 * Goes on from the place of @start to that of @at. Lines end in \n; a column is a character, so
 * bytes that continue one do not count.
 */
void
ceasefire_scanner_locate (const char *start, const char *at, guint *line, guint *column)
{
  const char *newline;

  while ((newline = memchr (start, '\n', (gsize) (at - start))))
    {
      start = newline + 1;
      *column = 1;
      (*line)++;
    }
  for (; start < at; start++)
    if ((*start & 0xc0) != 0x80)
      (*column)++;
}

void
ceasefire_scanner_set_error (const CeasefireScanner *self, GError **error)
{
  guint line = self->line;
  guint column = self->column;

  ceasefire_scanner_locate (self->start, self->failed_at, &line, &column);
  ceasefire_error_set_at (error, self->code, line, column, self->failed_path, self->reason);
}

static gboolean
scanner_is_space (char byte)
{
  return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

void
ceasefire_scanner_pass_space (CeasefireScanner *self)
{
  while (self->at < self->end && scanner_is_space (*self->at))
    self->at++;
}

const char *
ceasefire_scanner_name_next (CeasefireScanner *self)
{
  char byte = ceasefire_scanner_peek (self);

  if (self->at == self->end)
    return "the end of the text";
  if (byte == '"')
    return "a string";
  if (byte == '{')
    return "an object";
  if (byte == '[')
    return "a list";
  if (byte == 't' || byte == 'f')
    return "a truth value";
  if (byte == 'n')
    return "null";
  if (byte == '-' || g_ascii_isdigit (byte))
    return "a number";
  return "something that is not JSON";
}

gboolean
ceasefire_scanner_expect (CeasefireScanner *self, char byte, const char *what)
{
  if (ceasefire_scanner_peek (self) != byte || self->at == self->end)
    {
      const char *found = ceasefire_scanner_name_next (self);

      return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                     "expected %s, found %s", what, found);
    }
  self->at++;
  return TRUE;
}

gboolean
ceasefire_scanner_open (CeasefireScanner *self, char bracket)
{
  if (!ceasefire_scanner_expect (self, bracket, bracket == '{' ? "an object" : "a list"))
    return FALSE;
  if (++self->depth > self->max_depth)
    return ceasefire_scanner_fail (self, self->at - 1, CEASEFIRE_ERROR_LIMIT,
                                   "nested more than %u deep", self->max_depth);
  return TRUE;
}

gboolean
ceasefire_scanner_next_slowly (CeasefireScanner *self, char bracket, gboolean *first)
{
  char close = bracket == '{' ? '}' : ']';
  char byte = ceasefire_scanner_peek (self);

  if (self->failed)
    return FALSE;
  if (byte == close)
    {
      self->at++;
      self->depth--;
      return FALSE;
    }
  if (*first)
    *first = FALSE;
  else if (byte == ',')
    {
      self->at++;
      if (ceasefire_scanner_peek (self) == close)
        return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                       "a comma stands before the closing %c", close);
    }
  else
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "expected a comma or %c, found %s", close,
                                   ceasefire_scanner_name_next (self));
  if (self->at == self->end)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "the text ends before the closing %c", close);
  return TRUE;
}

const char *
ceasefire_json_find_special (const char *at, const char *end, gboolean *ascii)
{
  guint8 bits = 0;

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
  const __m128i quote = _mm_set1_epi8 ('"');
  const __m128i backslash = _mm_set1_epi8 ('\\');
  const __m128i control = _mm_set1_epi8 (0x1f);
  int high = 0;

  for (; end - at >= 16; at += 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) at);
      __m128i special = _mm_or_si128 (
        _mm_or_si128 (_mm_cmpeq_epi8 (bytes, quote), _mm_cmpeq_epi8 (bytes, backslash)),
        _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, control), bytes));
      int found = _mm_movemask_epi8 (special);

      if (found)
        {
          int before = (found & -found) - 1;

          high |= _mm_movemask_epi8 (bytes) & before;
          *ascii = *ascii && high == 0;
          return at + __builtin_ctz ((guint) found);
        }
      high |= _mm_movemask_epi8 (bytes);
    }
  *ascii = *ascii && high == 0;
#endif
  for (; at < end; at++)
    {
      guint8 byte = (guint8) *at;

      if (byte == '"' || byte == '\\' || byte < 0x20)
        break;
      bits |= byte;
    }
  *ascii = *ascii && bits < 0x80;
  return at;
}

/* The first byte of a character lowest. */
static inline guint32
scanner_load (const char *at)
{
  guint32 bytes;

  memcpy (&bytes, at, sizeof bytes);
  return GUINT32_FROM_LE (bytes);
}

/*
 * Passes over what most texts are made of, characters of one to three bytes, as far as four bytes can
 * be looked at; GLib has the last word on the rest.
 */
static const char *
scanner_pass_common (const char *at, const char *to)
{
  while (to - at >= 4)
    {
      guint32 bytes = scanner_load (at);
      guint32 first = bytes & 0xff;
      guint32 second = bytes >> 8 & 0xff;

      if ((bytes & 0x80808080) == 0)
        at += 4;
      else if (first < 0x80)
        at++;
      else if ((bytes & 0xc0c0f0) == 0x8080e0 && (first != 0xe0 || second >= 0xa0)
               && (first != 0xed || second <= 0x9f))
        at += 3;
      else if ((bytes & 0xc0e0) == 0x80c0 && first >= 0xc2)
        at += 2;
      else
        break;
    }
  while (at < to && (guint8) *at < 0x80)
    at++;
  return at;
}

/* Behind @to 16 bytes can be read. */
gboolean
ceasefire_json_is_utf8_ahead (const char *from, const char *to)
{
  guint expected = 0;

  for (const char *at = from; at < to; at += CEASEFIRE_LANES)
    {
      CeasefireUtf8Lanes lanes = ceasefire_lanes_classify (at);
      guint kept = to - at < CEASEFIRE_LANES ? (1u << (to - at)) - 1 : (1u << CEASEFIRE_LANES) - 1;

      lanes.high &= kept;
      lanes.rest &= kept;
      lanes.two &= kept;
      lanes.three &= kept;
      if (!ceasefire_lanes_check_utf8 (lanes, &expected))
        return ceasefire_json_is_utf8 (from, to);
    }
  return expected == 0 || ceasefire_json_is_utf8 (from, to);
}

gboolean
ceasefire_json_is_utf8 (const char *from, const char *to)
{
  from = scanner_pass_common (from, to);
  return from == to || g_utf8_validate_len (from, (gsize) (to - from), NULL);
}

static gboolean
scanner_check_utf8 (CeasefireScanner *self, const char *from, const char *to)
{
  const char *bad;

  from = scanner_pass_common (from, to);
  if (from == to)
    return TRUE;
  if (g_utf8_validate_len (from, (gsize) (to - from), &bad))
    return TRUE;
  return ceasefire_scanner_fail (self, bad, CEASEFIRE_ERROR_ENCODING,
                                 "byte 0x%02x is not valid UTF-8 here", (guint8) *bad);
}

static gboolean
scanner_check_length (CeasefireScanner *self, const char *at, gsize length)
{
  if (G_LIKELY (length <= self->max_string))
    return TRUE;
  return ceasefire_scanner_fail (self, at, CEASEFIRE_ERROR_LIMIT,
                                 "a string has more than %" G_GSIZE_FORMAT " bytes",
                                 self->max_string);
}

/* Four hexadecimal digits behind \u, or -1. */
static int
scanner_hex (const char *at, const char *end)
{
  int value = 0;

  if (end - at < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      if (digit < 0)
        return -1;
      value = value * 16 + digit;
    }
  return value;
}

/* At \u. Surrogates come in pairs or not at all. */
static gboolean
scanner_unicode_escape (CeasefireScanner *self, gunichar *character)
{
  const char *escape = self->at;
  int high = scanner_hex (escape + 2, self->end);
  int low = -1;

  if (high < 0)
    return ceasefire_scanner_fail (self, escape, CEASEFIRE_ERROR_SYNTAX,
                                   "\\u needs four hexadecimal digits");
  self->at += 6;
  *character = (gunichar) high;
  if (high < 0xd800 || high > 0xdfff)
    return TRUE;
  if (high < 0xdc00 && self->end - self->at >= 6 && self->at[0] == '\\' && self->at[1] == 'u')
    low = scanner_hex (self->at + 2, self->end);
  if (low < 0xdc00 || low > 0xdfff)
    return ceasefire_scanner_fail (self, escape, CEASEFIRE_ERROR_ENCODING,
                                   "half of a surrogate pair stands alone");
  self->at += 6;
  *character = 0x10000 + (((gunichar) high - 0xd800) << 10) + ((gunichar) low - 0xdc00);
  return TRUE;
}

/* At a backslash. */
static gboolean
scanner_escape (CeasefireScanner *self, gunichar *character)
{
  if (self->end - self->at < 2)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "the text ends inside a string");
  if (self->at[1] == 'u')
    return scanner_unicode_escape (self, character);
  *character = (guint8) ceasefire_json_unescape (self->at[1]);
  if (*character == 0)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "JSON has no such escape in strings");
  self->at += 2;
  return TRUE;
}

/* Behind the special byte that ends a plain run of a string: an escape, or a mistake. */
static gboolean
scanner_handle_special (CeasefireScanner *self, gunichar *character)
{
  if (self->at == self->end)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "the text ends inside a string");
  if (*self->at != '\\')
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "control character 0x%02x must be escaped in a string",
                                   (guint8) *self->at);
  return scanner_escape (self, character);
}

/* As GLib's functions, which take longer. Nobody needs NUL behind it. */
static void
scanner_append (GString *text, const char *bytes, gsize length)
{
  if (G_UNLIKELY (length >= text->allocated_len - text->len))
    g_string_set_size (text, text->len + length);
  else
    text->len += length;
  memcpy (text->str + text->len - length, bytes, length);
}

static void
scanner_append_character (GString *text, gunichar character)
{
  char bytes[6];

  bytes[0] = (char) character;
  scanner_append (text, bytes, character < 0x80 ? 1 : (gsize) g_unichar_to_utf8 (character, bytes));
}

/* The rest of a string from its first escape on; what came before is @run. */
static gboolean
scanner_unescape (CeasefireScanner *self, const char *run, CeasefireSlice *slice)
{
  gboolean ascii = TRUE;

  if (self->unescaped == NULL)
    self->unescaped = g_string_sized_new (256);
  g_string_truncate (self->unescaped, 0);
  for (;;)
    {
      const char *escape = self->at;
      gunichar character;

      scanner_append (self->unescaped, run, (gsize) (self->at - run));
      if (self->at < self->end && *self->at == '"')
        break;
      if (!scanner_handle_special (self, &character))
        return FALSE;
      if (character == 0)
        return ceasefire_scanner_fail (self, escape, CEASEFIRE_ERROR_ENCODING,
                                       "the character U+0000 is not allowed");
      scanner_append_character (self->unescaped, character);
      run = self->at;
      self->at = ceasefire_json_find_special (run, self->end, &ascii);
      if (!ascii && !scanner_check_utf8 (self, run, self->at))
        return FALSE;
    }
  slice->text = self->unescaped->str;
  slice->length = self->unescaped->len;
  return scanner_check_length (self, self->at++, slice->length);
}

gboolean
ceasefire_scanner_string (CeasefireScanner *self, CeasefireSlice *slice)
{
  gboolean ascii = TRUE;
  const char *run;

  if (self->at < self->end && *self->at == '"')
    self->at++;
  else if (!ceasefire_scanner_expect (self, '"', "a string"))
    return FALSE;
  run = self->at;
  self->at = ceasefire_json_find_special (run, self->end, &ascii);
  if (!ascii && !scanner_check_utf8 (self, run, self->at))
    return FALSE;
  if (self->at == self->end || *self->at != '"')
    return scanner_unescape (self, run, slice);
  slice->text = run;
  slice->length = (gsize) (self->at - run);
  return scanner_check_length (self, self->at++, slice->length);
}

gboolean
ceasefire_scanner_key (CeasefireScanner *self, CeasefireSlice *slice)
{
  if (ceasefire_scanner_peek (self) != '"')
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "expected a member's name in quotes, found %s",
                                   ceasefire_scanner_name_next (self));
  if (!ceasefire_scanner_string (self, slice))
    return FALSE;
  if (self->at < self->end && *self->at == ':')
    {
      self->at++;
      return TRUE;
    }
  return ceasefire_scanner_expect (self, ':', "a colon behind the member's name");
}

static const char *
scanner_digits (const char *at, const char *end)
{
  while (at < end && g_ascii_isdigit (*at))
    at++;
  return at;
}

/* Inside brackets a number cannot be what a text ends with: there may be more of it. */
static gboolean
scanner_number_is_cut (CeasefireScanner *self, const char *at)
{
  return at == self->end && self->depth > 0
         && !ceasefire_scanner_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the text ends in a number");
}

static gboolean
scanner_number_fails (CeasefireScanner *self, const char *number, const char *at)
{
  if (scanner_number_is_cut (self, at))
    return FALSE;
  return ceasefire_scanner_fail (self, number, CEASEFIRE_ERROR_SYNTAX,
                                 "this is not a number of JSON");
}

gboolean
ceasefire_scanner_number (CeasefireScanner *self, CeasefireSlice *slice)
{
  const char *number = self->at;
  const char *at = number < self->end && *number == '-' ? number + 1 : number;
  const char *digits = scanner_digits (at, self->end);

  if (digits == at || (*at == '0' && digits > at + 1))
    return scanner_number_fails (self, number, digits);
  at = digits;
  if (at < self->end && *at == '.')
    {
      digits = scanner_digits (at + 1, self->end);
      if (digits == at + 1)
        return scanner_number_fails (self, number, digits);
      at = digits;
    }
  if (at < self->end && (*at == 'e' || *at == 'E'))
    {
      at++;
      if (at < self->end && (*at == '+' || *at == '-'))
        at++;
      digits = scanner_digits (at, self->end);
      if (digits == at)
        return scanner_number_fails (self, number, digits);
      at = digits;
    }
  if (scanner_number_is_cut (self, at))
    return FALSE;
  self->at = at;
  slice->text = number;
  slice->length = (gsize) (at - number);
  return TRUE;
}

gboolean
ceasefire_scanner_literal (CeasefireScanner *self, const char *literal)
{
  gsize length = strlen (literal);

  if ((gsize) (self->end - self->at) < length || memcmp (self->at, literal, length) != 0)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX, "expected %s", literal);
  self->at += length;
  return TRUE;
}

/*
 * As ceasefire_scanner_string(), but nothing is kept, so that \u0000 does no harm. The limit holds
 * for the string as it is written.
 */
static gboolean
scanner_skip_string (CeasefireScanner *self)
{
  const char *start = ++self->at;

  for (;;)
    {
      gboolean ascii = TRUE;
      const char *run = self->at;
      gunichar character;

      self->at = ceasefire_json_find_special (run, self->end, &ascii);
      if (!ascii && !scanner_check_utf8 (self, run, self->at))
        return FALSE;
      if (self->at < self->end && *self->at == '"')
        break;
      if (!scanner_handle_special (self, &character))
        return FALSE;
    }
  self->at++;
  return scanner_check_length (self, start, (gsize) (self->at - start) - 1);
}

static gboolean
scanner_skip_scalar (CeasefireScanner *self, char byte)
{
  CeasefireSlice slice;

  if (byte == '"')
    return scanner_skip_string (self);
  if (byte == 't')
    return ceasefire_scanner_literal (self, "true");
  if (byte == 'f')
    return ceasefire_scanner_literal (self, "false");
  if (byte == 'n')
    return ceasefire_scanner_literal (self, "null");
  if (byte == '-' || g_ascii_isdigit (byte))
    return ceasefire_scanner_number (self, &slice);
  return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                 "expected a value, found %s", ceasefire_scanner_name_next (self));
}

static gboolean
scanner_skip_key (CeasefireScanner *self)
{
  if (ceasefire_scanner_peek (self) != '"')
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "expected a member's name in quotes, found %s",
                                   ceasefire_scanner_name_next (self));
  return scanner_skip_string (self)
         && ceasefire_scanner_expect (self, ':', "a colon behind the member's name");
}

/* Which of the open brackets are braces: one bit a level. */
typedef struct
{
  guint64 braces[CEASEFIRE_JSON_DEPTH_MAX / 64];
} ScannerLevels;

static void
scanner_note_level (ScannerLevels *levels, guint level, char bracket)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << level % 64;

  if (bracket == '{')
    levels->braces[level / 64] |= bit;
  else
    levels->braces[level / 64] &= ~bit;
}

static char
scanner_get_level (const ScannerLevels *levels, guint level)
{
  return levels->braces[level / 64] >> level % 64 & 1 ? '{' : '[';
}

gboolean
ceasefire_scanner_skip (CeasefireScanner *self, CeasefireSlice *slice)
{
  ScannerLevels levels;
  guint base = self->depth + 1;
  gboolean first = FALSE;

  ceasefire_scanner_peek (self);
  slice->text = self->at;
  do
    {
      char byte = ceasefire_scanner_peek (self);

      if (byte == '{' || byte == '[')
        {
          if (!ceasefire_scanner_open (self, byte))
            return FALSE;
          scanner_note_level (&levels, self->depth - base, byte);
          first = TRUE;
        }
      else if (!scanner_skip_scalar (self, byte))
        return FALSE;
      while (
        self->depth >= base
        && !ceasefire_scanner_next (self, scanner_get_level (&levels, self->depth - base), &first))
        {
          if (self->failed)
            return FALSE;
          first = FALSE;
        }
      if (self->depth >= base && scanner_get_level (&levels, self->depth - base) == '{'
          && !scanner_skip_key (self))
        return FALSE;
    }
  while (self->depth >= base);
  slice->length = (gsize) (self->at - slice->text);
  return TRUE;
}

gboolean
ceasefire_scanner_find_member (CeasefireScanner *self, const char *name, const char *stop)
{
  gboolean first = TRUE;
  CeasefireSlice slice;

  if (!ceasefire_scanner_open (self, '{'))
    return FALSE;
  while (ceasefire_scanner_next (self, '{', &first))
    {
      if (!ceasefire_scanner_key (self, &slice))
        return FALSE;
      if (ceasefire_slice_is (&slice, name))
        return TRUE;
      if ((stop && ceasefire_slice_is (&slice, stop)) || !ceasefire_scanner_skip (self, &slice))
        return FALSE;
    }
  return FALSE;
}

gboolean
ceasefire_scanner_finish (CeasefireScanner *self)
{
  ceasefire_scanner_peek (self);
  if (self->at < self->end)
    return ceasefire_scanner_fail (self, self->at, CEASEFIRE_ERROR_SYNTAX,
                                   "text stands behind the end");
  return TRUE;
}

char *
ceasefire_json_compact (const CeasefireSlice *value)
{
  char *compact = g_malloc (value->length + 1);
  char *to = compact;
  gboolean quoted = FALSE;

  for (gsize i = 0; i < value->length; i++)
    {
      char byte = value->text[i];

      if (!quoted && scanner_is_space (byte))
        continue;
      *to++ = byte;
      if (quoted && byte == '\\')
        *to++ = value->text[++i];
      else if (byte == '"')
        quoted = !quoted;
    }
  *to = '\0';
  return compact;
}

char *
ceasefire_json_normalize (const char *text, gsize length, guint max_depth, gsize max_string)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  char *raw = NULL;

  ceasefire_scanner_init (&scanner, text, length);
  scanner.max_depth = max_depth;
  scanner.max_string = max_string;
  if (ceasefire_scanner_skip (&scanner, &slice) && ceasefire_scanner_finish (&scanner))
    raw = ceasefire_json_compact (&slice);
  ceasefire_scanner_clear (&scanner);
  return raw;
}
