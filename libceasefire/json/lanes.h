/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE
#include <emmintrin.h>
#endif

G_BEGIN_DECLS

/*
 * Sixteen bytes at a time, with SSE2 or without: what every scan of a JSON string is made of. In
 * the masks the lowest bit stands for the first byte.
 */
#define CEASEFIRE_LANES 16

typedef struct
{
  guint special; /* a quote, a backslash, or a control character, NUL among them */
  guint high;    /* not ASCII */
} CeasefireLanes;

/* Bytes by what they can be in UTF-8. Leads that need a look at the next byte, or are wrong, are none
 * of these: 0xc0, 0xc1, 0xe0, 0xed and what is from 0xf0 on. */
typedef struct
{
  guint high;  /* not ASCII */
  guint rest;  /* the second, third ... of a character */
  guint two;   /* the first of two */
  guint three; /* the first of three */
} CeasefireUtf8Lanes;

#if defined __SSE2__ && !defined CEASEFIRE_PORTABLE

static inline CeasefireLanes
ceasefire_lanes_judge (__m128i bytes)
{
  const __m128i control = _mm_set1_epi8 (0x1f);
  __m128i special = _mm_or_si128 (_mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('"')),
                                                _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\\'))),
                                  _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, control), bytes));

  return (CeasefireLanes){ (guint) _mm_movemask_epi8 (special), (guint) _mm_movemask_epi8 (bytes) };
}

/* Bytes from @low to @high, which are above 0x7f. */
static inline guint
ceasefire_lanes_between (__m128i bytes, guint8 low, guint8 high)
{
  __m128i at_least = _mm_cmpeq_epi8 (_mm_max_epu8 (bytes, _mm_set1_epi8 ((char) low)), bytes);
  __m128i at_most = _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, _mm_set1_epi8 ((char) high)), bytes);

  return (guint) _mm_movemask_epi8 (_mm_and_si128 (at_least, at_most));
}

/* What bytes are in UTF-8, for ceasefire_lanes_check_utf8(). */
static inline CeasefireUtf8Lanes
ceasefire_lanes_classify (const char *from)
{
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) from);

  return (CeasefireUtf8Lanes){ .high = (guint) _mm_movemask_epi8 (bytes),
                               .rest = ceasefire_lanes_between (bytes, 0x80, 0xbf),
                               .two = ceasefire_lanes_between (bytes, 0xc2, 0xdf),
                               .three = ceasefire_lanes_between (bytes, 0xe1, 0xec)
                                        | ceasefire_lanes_between (bytes, 0xee, 0xef) };
}

/* Copies them; the mask has bytes that are not of a plain name: quotes, backslashes, and what is not
 * between ! and ~. */
static inline guint
ceasefire_lanes_copy_name (char *to, const char *from)
{
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) from);
  __m128i marks = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('"')),
                                _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\\')));
  __m128i low = _mm_cmplt_epi8 (bytes, _mm_set1_epi8 ('!')); /* signed: what is above 0x7f too */
  __m128i delete = _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 (0x7f));

  _mm_storeu_si128 ((__m128i *) (gpointer) to, bytes);
  return (guint) _mm_movemask_epi8 (_mm_or_si128 (marks, _mm_or_si128 (low, delete)));
}

static inline CeasefireLanes
ceasefire_lanes_look (const char *from)
{
  return ceasefire_lanes_judge (_mm_loadu_si128 ((const __m128i *) (gconstpointer) from));
}

/* The same, and copies them. */
static inline CeasefireLanes
ceasefire_lanes_copy (char *to, const char *from)
{
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) (gconstpointer) from);

  _mm_storeu_si128 ((__m128i *) (gpointer) to, bytes);
  return ceasefire_lanes_judge (bytes);
}

#else

static inline CeasefireLanes
ceasefire_lanes_look (const char *from)
{
  CeasefireLanes lanes = { 0, 0 };

  for (guint i = 0; i < CEASEFIRE_LANES; i++)
    {
      guint8 byte = (guint8) from[i];

      lanes.special |= (guint) (byte == '"' || byte == '\\' || byte < 0x20) << i;
      lanes.high |= (guint) (byte >> 7) << i;
    }
  return lanes;
}

static inline CeasefireUtf8Lanes
ceasefire_lanes_classify (const char *from)
{
  CeasefireUtf8Lanes lanes = { 0, 0, 0, 0 };

  for (guint i = 0; i < CEASEFIRE_LANES; i++)
    {
      guint8 byte = (guint8) from[i];

      lanes.high |= (guint) (byte >= 0x80) << i;
      lanes.rest |= (guint) (byte >= 0x80 && byte <= 0xbf) << i;
      lanes.two |= (guint) (byte >= 0xc2 && byte <= 0xdf) << i;
      lanes.three |= (guint) (byte >= 0xe1 && byte <= 0xef && byte != 0xed) << i;
    }
  return lanes;
}

static inline guint
ceasefire_lanes_copy_name (char *to, const char *from)
{
  guint marks = 0;

  for (guint i = 0; i < CEASEFIRE_LANES; i++)
    marks |= (guint) (from[i] <= ' ' || from[i] == 0x7f || (guint8) from[i] > 0x7f || from[i] == '"'
                      || from[i] == '\\')
             << i;
  memcpy (to, from, CEASEFIRE_LANES);
  return marks;
}

static inline CeasefireLanes
ceasefire_lanes_copy (char *to, const char *from)
{
  memcpy (to, from, CEASEFIRE_LANES);
  return ceasefire_lanes_look (from);
}

#endif

/*
 * Whether 16 bytes are right UTF-8 as far as the masks tell. @expected: bytes at the beginning that
 * must be the rest of a character which began before them; becomes those expected behind the 16.
 */
static inline gboolean
ceasefire_lanes_check_utf8 (CeasefireUtf8Lanes lanes, guint *expected)
{
  guint rest = *expected | (lanes.two | lanes.three) << 1 | lanes.three << 2;

  *expected = rest >> CEASEFIRE_LANES;
  return (rest & ((1u << CEASEFIRE_LANES) - 1)) == lanes.rest
         && (lanes.rest | lanes.two | lanes.three) == lanes.high;
}

G_END_DECLS
