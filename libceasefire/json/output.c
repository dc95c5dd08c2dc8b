/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/output.h"

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
#include <emmintrin.h>
#endif

void
ceasefire_output_init (CeasefireOutput *self, char *memory, gsize size)
{
  self->start = self->at = memory;
  self->end = memory + size;
  self->borrowed = TRUE;
}

void
ceasefire_output_take (CeasefireOutput *self, GString *text)
{
  self->start = text->str;
  self->at = text->str + text->len;
  self->end = text->str + text->allocated_len;
  self->borrowed = FALSE;
}

void
ceasefire_output_give_back (CeasefireOutput *self, GString *text)
{
  ceasefire_output_byte (self, '\0');
  text->str = self->start;
  text->len = (gsize) (self->at - self->start) - 1;
  text->allocated_len = (gsize) (self->end - self->start);
}

char *
ceasefire_output_finish (CeasefireOutput *self)
{
  gsize size;

  ceasefire_output_byte (self, '\0');
  size = (gsize) (self->at - self->start);
  return self->borrowed ? g_memdup2 (self->start, size) : g_realloc (self->start, size);
}

void
ceasefire_output_grow (CeasefireOutput *self, gsize length)
{
  gsize used = (gsize) (self->at - self->start);
  gsize size = MAX ((gsize) (self->end - self->start) * 2, used + length);

  if (self->borrowed)
    self->start = memcpy (g_malloc (size), self->start, used);
  else
    self->start = g_realloc (self->start, size);
  self->at = self->start + used;
  self->end = self->start + size;
  self->borrowed = FALSE;
}

/* Strings */

static gboolean
output_is_special (guint8 byte)
{
  return byte == '"' || byte == '\\' || byte < 0x20;
}

/* Whether any of eight bytes is special: x is 0 where (x - 1) & ~x has the high bit. */
static gboolean
output_has_special (guint64 bytes)
{
  const guint64 every = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 quote = bytes ^ every * '"';
  guint64 backslash = bytes ^ every * '\\';
  guint64 found = ((quote - every) & ~quote) | ((backslash - every) & ~backslash)
                  | ((bytes - every * 0x20) & ~bytes);

  return (found & every << 7) != 0;
}

#define OUTPUT_STEP 16

/*
 * Copies what can stand in a string as it is, and returns where that ends. There is room for all of
 * it, and for OUTPUT_STEP bytes more.
 */
static const char *
output_copy_plain (CeasefireOutput *self, const char *from, const char *end)
{
  const char *start = from;
  char *to = self->at;
  guint64 bytes;

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
  for (; end - from >= OUTPUT_STEP; from += OUTPUT_STEP, to += OUTPUT_STEP)
    {
      __m128i step = _mm_loadu_si128 ((const __m128i *) (gconstpointer) from);
      __m128i special
        = _mm_or_si128 (_mm_or_si128 (_mm_cmpeq_epi8 (step, _mm_set1_epi8 ('"')),
                                      _mm_cmpeq_epi8 (step, _mm_set1_epi8 ('\\'))),
                        _mm_cmpeq_epi8 (_mm_min_epu8 (step, _mm_set1_epi8 (0x1f)), step));
      int found = _mm_movemask_epi8 (special);

      _mm_storeu_si128 ((__m128i *) (gpointer) to, step);
      if (found)
        {
          self->at = to + __builtin_ctz ((guint) found);
          return from + __builtin_ctz ((guint) found);
        }
    }
#endif
  for (; end - from >= 8; from += 8, to += 8)
    {
      memcpy (&bytes, from, 8);
      if (output_has_special (bytes))
        break;
      memcpy (to, &bytes, 8);
    }
  /* The last few bytes once more with some of those before them, where there are some. */
  if (end - start >= 8 && end - from < 8)
    {
      memcpy (&bytes, end - 8, 8);
      if (!output_has_special (bytes))
        {
          memcpy (to + (end - from) - 8, &bytes, 8);
          self->at = to + (end - from);
          return end;
        }
    }
  while (from < end && !output_is_special ((guint8) *from))
    *to++ = *from++;
  self->at = to;
  return from;
}

static void
output_escape (CeasefireOutput *self, guint8 byte)
{
  static const char names[] = {
    ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't', ['"'] = '"', ['\\'] = '\\'
  };
  static const char digits[] = "0123456789abcdef";
  const char named[] = { '\\', names[byte] };
  const char number[] = { '\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15] };

  if (names[byte])
    ceasefire_output_bytes (self, named, sizeof named);
  else
    ceasefire_output_bytes (self, number, sizeof number);
}

void
ceasefire_output_string (CeasefireOutput *self, const char *string)
{
  const char *end = string + strlen (string);

  ceasefire_output_reserve (self, (gsize) (end - string) + OUTPUT_STEP + 2);
  *self->at++ = '"';
  while ((string = output_copy_plain (self, string, end)) < end)
    {
      output_escape (self, (guint8) *string++);
      ceasefire_output_reserve (self, (gsize) (end - string) + OUTPUT_STEP + 2);
    }
  *self->at++ = '"';
}

/*
 * Copies 16 bytes at a time until one holds what must be escaped, or the NUL, which counts as such.
 * There is always room for what one step writes beyond the end.
 */
void
ceasefire_output_padded_string (CeasefireOutput *self, const char *string)
{
#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
  ceasefire_output_reserve (self, 2 * OUTPUT_STEP + 2);
  *self->at++ = '"';
  for (;;)
    {
      __m128i step = _mm_loadu_si128 ((const __m128i *) (gconstpointer) string);
      __m128i special
        = _mm_or_si128 (_mm_or_si128 (_mm_cmpeq_epi8 (step, _mm_set1_epi8 ('"')),
                                      _mm_cmpeq_epi8 (step, _mm_set1_epi8 ('\\'))),
                        _mm_cmpeq_epi8 (_mm_min_epu8 (step, _mm_set1_epi8 (0x1f)), step));
      guint found = (guint) _mm_movemask_epi8 (special);
      guint length = found ? (guint) __builtin_ctz (found) : OUTPUT_STEP;

      _mm_storeu_si128 ((__m128i *) (gpointer) self->at, step);
      self->at += length;
      string += length;
      if (found && *string == '\0')
        break;
      if (found)
        output_escape (self, (guint8) *string++);
      ceasefire_output_reserve (self, 2 * OUTPUT_STEP + 2);
    }
  *self->at++ = '"';
#else
  ceasefire_output_string (self, string);
#endif
}

/* From the last digit to the first; printf() would take longer than all the rest of a citation. */
void
ceasefire_output_integer (CeasefireOutput *self, gint64 number)
{
  char buffer[24];
  char *end = buffer + sizeof buffer;
  char *at = end;
  guint64 left = number < 0 ? -(guint64) number : (guint64) number;

  do
    *--at = (char) ('0' + left % 10);
  while ((left /= 10) > 0);
  if (number < 0)
    *--at = '-';
  ceasefire_output_bytes (self, at, (gsize) (end - at));
}
