/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/timescale.h"

#include <string.h>

/*
 * The longest stretches between two moments become gaps, as long as one takes a quarter of what is left. The
 * pieces between them share the width by their lengths, but for a least width, in which a month has room for
 * its name. Days are counted as Gregorian dates are, over any number of years.
 */

#define DAY ((gint64) 86400)
#define GAP 30 /* pixels */
#define LEAST_WIDTH 140
#define FARTHEST (G_MAXINT64 / 8)

/* Pieces */

static int
scale_compare (gconstpointer a, gconstpointer b)
{
  const gint64 *p = a;
  const gint64 *q = b;

  return (*p > *q) - (*p < *q);
}

/* The moment behind which the longest gap begins that is none yet; its length by *@length. */
static guint
scale_find_gap (const GArray *moments, const gboolean *is_gap, gint64 *length)
{
  guint best = 0;

  *length = 0;
  for (guint i = 0; i + 1 < moments->len; i++)
    {
      gint64 gap = g_array_index (moments, gint64, i + 1) - g_array_index (moments, gint64, i);

      if (!is_gap[i] && gap > *length)
        {
          *length = gap;
          best = i;
        }
    }
  return best;
}

static void
scale_mark_gaps (const GArray *moments, gboolean *is_gap)
{
  gint64 left = g_array_index (moments, gint64, moments->len - 1)
                - g_array_index (moments, gint64, 0);

  for (guint n = 1; n < TIME_SCALE_MAX_PIECES; n++)
    {
      gint64 length;
      guint gap = scale_find_gap (moments, is_gap, &length);

      if (length < left / 4 || length < 5 * DAY)
        return;
      is_gap[gap] = TRUE;
      left -= length;
    }
}

static void
scale_add_piece (TimeScale *self, gint64 from, gint64 to)
{
  self->pieces[self->n_pieces++] = (TimePiece){ from, to, 0, 0 };
}

static void
scale_cut (TimeScale *self, const GArray *moments)
{
  g_autofree gboolean *is_gap = g_new0 (gboolean, moments->len);
  gint64 from = g_array_index (moments, gint64, 0);

  scale_mark_gaps (moments, is_gap);
  for (guint i = 0; i < moments->len; i++)
    if (is_gap[i] || i + 1 == moments->len)
      {
        scale_add_piece (self, from, g_array_index (moments, gint64, i));
        if (is_gap[i])
          from = g_array_index (moments, gint64, i + 1);
      }
}

/* Air around what each piece holds: whole days, so that every piece has a length. */
static void
scale_pad (TimeScale *self)
{
  gint64 sum = 0;
  gint64 air;

  for (guint i = 0; i < self->n_pieces; i++)
    sum += self->pieces[i].to - self->pieces[i].from;
  air = MAX (sum / 50, DAY);
  for (guint i = 0; i < self->n_pieces; i++)
    {
      self->pieces[i].from -= air;
      self->pieces[i].to += air;
    }
}

static void
scale_share (TimeScale *self, double x, double width)
{
  const guint n = self->n_pieces;
  const double room = width - GAP * (n - 1) - LEAST_WIDTH * n;
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += (double) (self->pieces[i].to - self->pieces[i].from);
  for (guint i = 0; i < n; i++)
    {
      TimePiece *piece = &self->pieces[i];

      piece->x = x;
      piece->width = LEAST_WIDTH + room * (double) (piece->to - piece->from) / sum;
      x += piece->width + GAP;
    }
}

static gint64
scale_find_offset (GTimeZone *zone, gint64 time)
{
  gint interval = zone ? g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, time) : -1;

  return interval < 0 ? 0 : g_time_zone_get_offset (zone, interval);
}

void
time_scale_init (TimeScale *self, GArray *moments, GTimeZone *zone, double x, double width)
{
  memset (self, 0, sizeof *self);
  for (guint i = 0; i < moments->len; i++)
    {
      gint64 *moment = &g_array_index (moments, gint64, i);

      *moment = CLAMP (*moment, -FARTHEST, FARTHEST);
    }
  g_array_sort (moments, scale_compare);
  if (moments->len > 0)
    scale_cut (self, moments);
  else
    scale_add_piece (self, g_get_real_time () / G_USEC_PER_SEC,
                     g_get_real_time () / G_USEC_PER_SEC);
  scale_pad (self);
  scale_share (self, x, width);
  self->offset = scale_find_offset (zone, time_scale_get_to (self));
}

static double
piece_get_x (const TimePiece *self, gint64 time)
{
  return self->x + self->width * (double) (time - self->from) / (double) (self->to - self->from);
}

double
time_scale_get_x (const TimeScale *self, gint64 time)
{
  const TimePiece *last = &self->pieces[self->n_pieces - 1];

  for (guint i = 0; i < self->n_pieces; i++)
    {
      const TimePiece *piece = &self->pieces[i];

      if (time < piece->from)
        return i == 0 ? piece->x : piece->x - GAP / 2.0;
      if (time <= piece->to)
        return piece_get_x (piece, time);
    }
  return last->x + last->width;
}

gint64
time_scale_get_from (const TimeScale *self)
{
  return self->pieces[0].from;
}

gint64
time_scale_get_to (const TimeScale *self)
{
  return self->pieces[self->n_pieces - 1].to;
}

/* Days: their number since 1 January 1970, from dates and back */

static gint64
days_of_date (gint64 year, gint64 month, gint64 day)
{
  const gint64 shifted = month <= 2 ? year - 1 : year; /* years begin in March here */
  const gint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
  const gint64 of_era = shifted - era * 400;
  const gint64 of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static void
days_to_date (gint64 days, gint64 *year, gint64 *month, gint64 *day)
{
  const gint64 shifted = days + 719468;
  const gint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const gint64 of_era = shifted - era * 146097;
  const gint64 year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const gint64 of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const gint64 shifted_month = (5 * of_year + 2) / 153;

  *day = of_year - (153 * shifted_month + 2) / 5 + 1;
  *month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  *year = year_of_era + era * 400 + (*month <= 2);
}

/* Ticks */

typedef enum
{
  TICK_DAYS,
  TICK_MONTHS,
  TICK_YEARS,
} TickUnit;

/* What lies between two lines; @step days are counted anew in each month. */
typedef struct
{
  TickUnit unit;
  gint64 step;
} Ticks;

/* The begin of the unit that @days lies in. */
static gint64
ticks_floor (const Ticks *self, gint64 days)
{
  gint64 year, month, day;

  days_to_date (days, &year, &month, &day);
  if (self->unit == TICK_DAYS)
    return days - (day - 1) % self->step;
  if (self->unit == TICK_MONTHS)
    return days_of_date (year, month - (month - 1) % self->step, 1);
  return days_of_date (year - (year % self->step + self->step) % self->step, 1, 1);
}

/* The begin of the one behind it. Of a month of 31 days the last is no step of its own. */
static gint64
ticks_next (const Ticks *self, gint64 days)
{
  gint64 year, month, day;
  gint64 next;

  days_to_date (days, &year, &month, &day);
  if (self->unit == TICK_YEARS)
    return days_of_date (year + self->step, 1, 1);
  next = month + (self->unit == TICK_MONTHS ? self->step : 1);
  next = days_of_date (next > 12 ? year + 1 : year, next > 12 ? next - 12 : next, 1);
  if (self->unit == TICK_DAYS && days + self->step + self->step / 2 <= next)
    return days + self->step;
  return next;
}

/* As EDTF has it, so that the language can write it. */
static char *
ticks_name (Report *report, const Ticks *self, gint64 days)
{
  gint64 year, month, day;
  g_autofree char *text = NULL;
  g_autofree char *plain = NULL;
  g_autoptr (CeasefireDate) date = NULL;

  days_to_date (days, &year, &month, &day);
  if (self->unit == TICK_DAYS)
    return report_number (report, day);
  plain = g_strdup_printf (year < 0 ? "-%04d" : "%04d", (int) ABS (year % 10000));
  if (ABS (year) > 9999)
    text = g_strdup_printf ("Y%" G_GINT64_FORMAT, year);
  else if (self->unit == TICK_MONTHS)
    text = g_strdup_printf ("%s-%02d", plain, (int) month);
  date = ceasefire_date_new (text ? text : plain, NULL);
  return date ? report_date (report, date) : g_strdup ("");
}

/* The smallest unit that is @least pixels wide. */
static Ticks
ticks_choose (const TimePiece *piece, const Ticks *units, guint n_units, double least)
{
  static const double lengths[] = { 1, 28, 365 };
  const double day = piece->width * (double) DAY / (double) (piece->to - piece->from);
  Ticks ticks = { TICK_YEARS, 1 };

  for (guint i = 0; i < n_units; i++)
    if (day * lengths[units[i].unit] * (double) units[i].step >= least)
      return units[i];
  while (day * 365 * (double) ticks.step < least)
    ticks.step *= 10;
  return ticks;
}

/* Of the pieces' small units those that are days have numbers, without a name of their month. */
static const Ticks small_units[] = { { TICK_DAYS, 1 },  { TICK_DAYS, 2 },   { TICK_DAYS, 5 },
                                     { TICK_DAYS, 10 }, { TICK_MONTHS, 1 }, { TICK_MONTHS, 3 },
                                     { TICK_YEARS, 1 } };
static const Ticks large_units[] = { { TICK_MONTHS, 1 }, { TICK_MONTHS, 3 }, { TICK_YEARS, 1 } };

static gint64
scale_get_day (const TimeScale *self, gint64 time)
{
  const gint64 local = time + self->offset;

  return local / DAY - (local % DAY < 0);
}

typedef struct
{
  Report *report;
  const TimeScale *scale;
  const TimePiece *piece;
  double top, axis;
} TickPen;

static double
pen_get_x (const TickPen *self, gint64 days)
{
  return piece_get_x (self->piece,
                      CLAMP (days * DAY - self->scale->offset, self->piece->from, self->piece->to));
}

/* Whether the name of the unit that begins at @day fits into what the piece shows of it. */
static gboolean
pen_has_room (const TickPen *self, const Ticks *units, gint64 day)
{
  g_autofree char *name = ticks_name (self->report, units, day);

  return svg_measure (name) + 6
         <= pen_get_x (self, ticks_next (units, day)) - pen_get_x (self, day);
}

static void
pen_put_name (const TickPen *self, const Ticks *units, gint64 day)
{
  g_autofree char *name = ticks_name (self->report, units, day);

  svg_text (self->report, "unit", pen_get_x (self, day) + 3, self->axis + 29, SVG_LEFT, name);
}

/* A unit has a name where there is room for it; if no unit of a piece has, then the first, for every piece has
 * to be told from others. */
static void
pen_put_large (const TickPen *self)
{
  const Ticks units
    = ticks_choose (self->piece, large_units, G_N_ELEMENTS (large_units), LEAST_WIDTH);
  const gint64 first = ticks_floor (&units, scale_get_day (self->scale, self->piece->from));
  const gint64 end = scale_get_day (self->scale, self->piece->to);
  gboolean is_named = FALSE;

  for (gint64 day = first; day <= end; day = ticks_next (&units, day))
    {
      const double x = pen_get_x (self, day);

      if (x > self->piece->x)
        svg_line (self->report, "grid large", x, self->top, x, self->axis + 18);
      if (!pen_has_room (self, &units, day))
        continue;
      pen_put_name (self, &units, day);
      is_named = TRUE;
    }
  if (!is_named)
    pen_put_name (self, &units, first);
}

static void
pen_put_small (const TickPen *self)
{
  const Ticks units = ticks_choose (self->piece, small_units, G_N_ELEMENTS (small_units), 22);
  const gint64 end = scale_get_day (self->scale, self->piece->to);

  for (gint64 day = ticks_next (&units, scale_get_day (self->scale, self->piece->from)); day <= end;
       day = ticks_next (&units, day))
    {
      const double x = pen_get_x (self, day);
      const double room = pen_get_x (self, ticks_next (&units, day)) - x;

      svg_line (self->report, "grid", x, self->top, x, self->axis + 5);
      if (units.unit == TICK_DAYS && room >= 20)
        {
          g_autofree char *name = ticks_name (self->report, &units, day);

          svg_text (self->report, "unit", x + (units.step == 1 ? room / 2 : 3), self->axis + 14,
                    units.step == 1 ? SVG_MIDDLE : SVG_LEFT, name);
        }
    }
}

/* A zigzag on both sides of a gap. */
static void
scale_put_break (Report *report, double x, double top, double bottom)
{
  for (guint side = 0; side < 2; side++)
    {
      g_autoptr (GString) data = g_string_new (NULL);
      const double at = x + (side ? 5 : -5);

      svg_append (data, 'M', at, top);
      for (double y = top + 6; y < bottom; y += 6)
        svg_append (data, 'L', at + ((int) ((y - top) / 6) % 2 ? 3 : -3), y);
      svg_path (report, "break", data->str);
    }
}

void
time_scale_draw (Report *report, const TimeScale *self, double top, double axis, double bottom)
{
  for (guint i = 0; i < self->n_pieces; i++)
    {
      const TimePiece *piece = &self->pieces[i];
      const TickPen pen = { report, self, piece, top, axis };

      svg_line (report, "axis", piece->x, axis, piece->x + piece->width, axis);
      pen_put_small (&pen);
      pen_put_large (&pen);
      if (i > 0)
        scale_put_break (report, piece->x - GAP / 2.0, top, bottom);
    }
}
