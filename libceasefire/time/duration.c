/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/duration.h"

#include "core/block.h"
#include "time/calendar.h"
#include "time/edtf.h"
#include "time/patterns.h"

/* One allocation: the text stands behind the struct. */
struct _CeasefireDuration
{
  CeasefireView view;
  guint32 length;
  gint64 minimum;
  gint64 maximum; /* G_MAXINT64 if there is none */
  char text[];
};

typedef struct
{
  gint64 minimum, maximum;
} DurationRange;

/* In the order in which they must stand. Weeks stand alone. */
typedef struct
{
  char letter;
  gboolean is_clock; /* stands behind T */
  gint64 minimum, maximum;
} DurationUnit;

static const DurationUnit duration_units[] = {
  { 'Y', FALSE, 365 * CALENDAR_DAY, 366 * CALENDAR_DAY },
  { 'M', FALSE, 28 * CALENDAR_DAY, 31 * CALENDAR_DAY },
  { 'W', FALSE, 7 * CALENDAR_DAY, 7 * CALENDAR_DAY },
  { 'D', FALSE, CALENDAR_DAY, CALENDAR_DAY },
  { 'H', TRUE, 3600, 3600 },
  { 'M', TRUE, 60, 60 },
  { 'S', TRUE, 1, 1 },
};

/* A component as written: so many of a unit, and billionths of it. */
typedef struct
{
  gint64 count, billionths;
  gboolean has_fraction;
  gboolean has_rest; /* digits beyond the billionths that are not 0 */
} DurationNumber;

static gboolean
duration_read_number (EdtfCursor *cursor, DurationNumber *number, GError **error)
{
  gsize start = cursor->position;
  gint64 place = 100000000;

  memset (number, 0, sizeof *number);
  for (; g_ascii_isdigit (ceasefire_edtf_peek (cursor)); cursor->position++)
    {
      if (number->count > G_MAXINT64 / 20 - 1)
        return ceasefire_edtf_fail (start, error, "the number is too large");
      number->count = number->count * 10 + (cursor->text[cursor->position] - '0');
    }
  if (cursor->position == start)
    return ceasefire_edtf_fail_at (cursor, error, "a number");
  number->has_fraction = ceasefire_edtf_take (cursor, '.') || ceasefire_edtf_take (cursor, ',');
  if (number->has_fraction && !g_ascii_isdigit (ceasefire_edtf_peek (cursor)))
    return ceasefire_edtf_fail_at (cursor, error, "a digit of the fraction");
  for (; number->has_fraction && g_ascii_isdigit (ceasefire_edtf_peek (cursor));
       cursor->position++, place /= 10)
    {
      int digit = cursor->text[cursor->position] - '0';

      number->billionths += digit * place;
      number->has_rest |= place == 0 && digit != 0;
    }
  return TRUE;
}

/* FALSE if it exceeds what 64 bits hold. */
static gboolean
duration_add (gint64 *total, gint64 unit, const DurationNumber *number, gboolean round_up)
{
  /* Whole seconds and the rest apart, so that billionths of 366 days stay within 64 bits. */
  gint64 part = unit / 1000 * number->billionths;
  gint64 rest = unit % 1000 * number->billionths + part % 1000000 * 1000;
  gint64 fraction = part / 1000000 + rest / 1000000000;
  gboolean is_inexact = rest % 1000000000 != 0 || number->has_rest;

  fraction += round_up && is_inexact;
  if (number->count > (G_MAXINT64 / 2 - fraction - *total) / unit)
    return FALSE;
  *total += number->count * unit + fraction;
  return TRUE;
}

static const DurationUnit *
duration_find_unit (char letter, gboolean is_clock, gsize from)
{
  for (gsize i = from; i < G_N_ELEMENTS (duration_units); i++)
    if (duration_units[i].letter == letter && duration_units[i].is_clock == is_clock)
      return &duration_units[i];
  return NULL;
}

static gboolean
duration_fail_unit (const EdtfCursor *cursor, gboolean is_clock, GError **error)
{
  char letter = ceasefire_edtf_peek (cursor);

  if (duration_find_unit (letter, is_clock, 0) != NULL)
    return ceasefire_edtf_fail (cursor->position, error,
                                "%c stands twice, or behind a smaller unit", letter);
  return ceasefire_edtf_fail_at (cursor, error, is_clock ? "H, M or S" : "Y, M, W or D");
}

/* Reads one component; *next is the unit that may follow. */
static gboolean
duration_read_component (EdtfCursor *cursor, gboolean is_clock, gsize *next, gboolean *is_last,
                         DurationRange *range, GError **error)
{
  gsize start = cursor->position;
  DurationNumber number;
  const DurationUnit *unit;

  if (!duration_read_number (cursor, &number, error))
    return FALSE;
  unit = duration_find_unit (ceasefire_edtf_peek (cursor), is_clock, *next);
  if (unit == NULL)
    return duration_fail_unit (cursor, is_clock, error);
  if (unit->letter == 'W' && *next > 0)
    return ceasefire_edtf_fail (start, error, "weeks stand alone");
  cursor->position++;
  *next = (gsize) (unit - duration_units) + 1;
  *is_last = number.has_fraction || unit->letter == 'W';
  if (!duration_add (&range->minimum, unit->minimum, &number, FALSE)
      || !duration_add (&range->maximum, unit->maximum, &number, TRUE))
    return ceasefire_edtf_fail (start, error, "the duration is too long");
  return TRUE;
}

static gboolean
duration_is_at_end (const EdtfCursor *cursor)
{
  return cursor->position >= cursor->length || ceasefire_edtf_peek (cursor) == '/';
}

/* One ISO 8601 duration. */
static gboolean
duration_read_one (EdtfCursor *cursor, DurationRange *range, GError **error)
{
  gboolean is_clock = FALSE;
  gboolean is_last = FALSE;
  gsize next = 0;

  range->minimum = range->maximum = 0;
  if (!ceasefire_edtf_take (cursor, 'P'))
    return ceasefire_edtf_fail_at (cursor, error, "P");
  do
    {
      if (is_last)
        return ceasefire_edtf_fail (cursor->position, error, "nothing follows weeks or a fraction");
      if (!is_clock && ceasefire_edtf_take (cursor, 'T'))
        is_clock = TRUE;
      if (!duration_read_component (cursor, is_clock, &next, &is_last, range, error))
        return FALSE;
    }
  while (!duration_is_at_end (cursor));
  return TRUE;
}

static gboolean
duration_take_open (EdtfCursor *cursor)
{
  if (cursor->length - cursor->position < 2
      || memcmp (cursor->text + cursor->position, "..", 2) != 0)
    return FALSE;
  cursor->position += 2;
  return TRUE;
}

/* What stands behind the slash. */
static gboolean
duration_read_upper (EdtfCursor *cursor, gboolean is_lower_open, DurationRange *range,
                     GError **error)
{
  gsize start = cursor->position;
  DurationRange upper;

  if (duration_take_open (cursor))
    {
      range->maximum = G_MAXINT64;
      return !is_lower_open
             || ceasefire_edtf_fail (start, error, "one of the two bounds is a duration");
    }
  if (!duration_read_one (cursor, &upper, error))
    return FALSE;
  if (range->minimum > upper.maximum)
    return ceasefire_edtf_fail (start, error, "the upper bound is below the lower");
  range->maximum = upper.maximum;
  return TRUE;
}

static gboolean
duration_read (EdtfCursor *cursor, DurationRange *range, GError **error)
{
  gboolean is_lower_open = duration_take_open (cursor);

  range->minimum = range->maximum = 0;
  if (!is_lower_open && !duration_read_one (cursor, range, error))
    return FALSE;
  if (ceasefire_edtf_take (cursor, '/'))
    {
      if (!duration_read_upper (cursor, is_lower_open, range, error))
        return FALSE;
    }
  else if (is_lower_open)
    return ceasefire_edtf_fail_at (cursor, error, "'/'");
  if (cursor->position < cursor->length)
    return ceasefire_edtf_fail_at (cursor, error, "the end of the duration");
  return TRUE;
}

static gsize
duration_measure (gsize length)
{
  return sizeof (CeasefireDuration) + length + 1;
}

static gboolean
duration_init (gpointer memory, const char *text, gsize length, GError **error)
{
  EdtfCursor cursor = { text, length, 0, FALSE };
  CeasefireDuration *duration = memory;
  DurationRange range;

  if (!duration_read (&cursor, &range, error))
    return FALSE;
  duration->minimum = range.minimum;
  duration->maximum = range.maximum;
  duration->length = (guint32) length;
  memcpy (duration->text, text, length);
  duration->text[length] = '\0';
  return TRUE;
}

CeasefireDuration *
ceasefire_duration_parse (const char *text, gsize length, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return ceasefire_scalar_parse (&ceasefire_duration_scalar, text, length, error);
}

CeasefireDuration *
ceasefire_duration_new (const char *text, GError **error)
{
  g_return_val_if_fail (text != NULL, NULL);

  return ceasefire_duration_parse (text, strlen (text), error);
}

CeasefireDuration *
ceasefire_duration_ref (CeasefireDuration *duration)
{
  g_return_val_if_fail (duration != NULL, NULL);

  return ceasefire_view_ref (duration);
}

void
ceasefire_duration_unref (CeasefireDuration *duration)
{
  g_return_if_fail (duration != NULL);

  ceasefire_view_unref (duration);
}

const char *
ceasefire_duration_get_text (const CeasefireDuration *duration)
{
  g_return_val_if_fail (duration != NULL, NULL);

  return duration->text;
}

gint64
ceasefire_duration_get_minimum (const CeasefireDuration *duration)
{
  g_return_val_if_fail (duration != NULL, 0);

  return duration->minimum;
}

gboolean
ceasefire_duration_get_maximum (const CeasefireDuration *duration, gint64 *seconds)
{
  g_return_val_if_fail (duration != NULL, FALSE);

  if (seconds != NULL)
    *seconds = duration->maximum;
  return duration->maximum != G_MAXINT64;
}

gboolean
ceasefire_duration_equal (const CeasefireDuration *a, const CeasefireDuration *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->length == b->length && memcmp (a->text, b->text, a->length) == 0;
}

int
ceasefire_duration_compare (const CeasefireDuration *a, const CeasefireDuration *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, 0);

  if (a->minimum != b->minimum)
    return a->minimum < b->minimum ? -1 : 1;
  if (a->maximum != b->maximum)
    return a->maximum < b->maximum ? -1 : 1;
  return strcmp (a->text, b->text);
}

static gpointer
duration_scalar_ref (gpointer duration)
{
  return ceasefire_duration_ref (duration);
}

static void
duration_scalar_unref (gpointer duration)
{
  ceasefire_duration_unref (duration);
}

/* G_DEFINE_BOXED_TYPE would do, but leans on a union that -Wpedantic objects to. */
GType
ceasefire_duration_get_type (void)
{
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_boxed_type_register_static (
                                "CeasefireDuration", duration_scalar_ref, duration_scalar_unref));
  return type;
}

const CeasefireScalar ceasefire_duration_scalar = {
  .name = "an ISO 8601 duration",
  .described = CEASEFIRE_MODEL_KIND_DURATION,
  .format = "duration",
  .patterns = ceasefire_duration_patterns,
  .get_type = ceasefire_duration_get_type,
  .alignment = _Alignof(CeasefireDuration),
  .measure = duration_measure,
  .init = duration_init,
  .text_offset = offsetof (CeasefireDuration, text),
};
