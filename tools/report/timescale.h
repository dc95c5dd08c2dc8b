/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/svg.h"

/*
 * An axis of time, from left to right. Where nothing is dated for long the axis is broken, so that crowded days
 * are seen even in a range of years; within each of its pieces equal times have equal lengths.
 */

#define TIME_SCALE_MAX_PIECES 5

typedef struct
{
  gint64 from, to; /* seconds since 1970 */
  double x, width;
} TimePiece;

typedef struct
{
  TimePiece pieces[TIME_SCALE_MAX_PIECES];
  guint n_pieces;
  gint64 offset; /* of the zone, in seconds */
} TimeScale;

/* @moments: gint64, in any order, which are sorted; none stands for today. @zone: NULL for UTC. */
void time_scale_init (TimeScale *self, GArray *moments, GTimeZone *zone, double x, double width);
/* Of a time beyond the ends the end; of one in a gap somewhere in it. */
double time_scale_get_x (const TimeScale *self, gint64 time);
/* The ends. */
gint64 time_scale_get_from (const TimeScale *self);
gint64 time_scale_get_to (const TimeScale *self);

/* Lines at the units of time from @top to @axis, with their names below the axis, which takes 34 pixels; and the
 * breaks, from @top to @bottom. */
void time_scale_draw (Report *report, const TimeScale *self, double top, double axis,
                      double bottom);
#define TIME_SCALE_AXIS 34
