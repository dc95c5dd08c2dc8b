/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/interval.h"

/* Whether an end lies after a start. What never ends or has always been does so, however far the
   other may be. */
static gboolean
interval_ends_after (gint64 end, gint64 start)
{
  return end > start || end == CALENDAR_AFTER || start == CALENDAR_BEFORE;
}

/* From the end of one to the start of another. Infinities stay; the rest saturates. */
static gint64
interval_difference (gint64 later, gint64 earlier)
{
  if (earlier == CALENDAR_AFTER)
    return CALENDAR_BEFORE;
  if (later == CALENDAR_AFTER || earlier == CALENDAR_BEFORE)
    return CALENDAR_AFTER;
  return ceasefire_calendar_add (later, -earlier);
}

static CeasefireTruth
interval_answer (gboolean always, gboolean never, gboolean doubtful)
{
  if (never)
    return CEASEFIRE_TRUTH_NO;
  return always && !doubtful ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_UNKNOWN;
}

void
ceasefire_interval_tighten (CeasefireInterval *x)
{
  if (x->s1 >= x->e1)
    x->s1 = ceasefire_calendar_add (x->e1, -1);
  if (x->e0 <= x->s0)
    x->e0 = ceasefire_calendar_add (x->s0, 1);
}

gboolean
ceasefire_interval_equal (const CeasefireInterval *a, const CeasefireInterval *b)
{
  return a->s0 == b->s0 && a->s1 == b->s1 && a->e0 == b->e0 && a->e1 == b->e1
         && a->doubtful == b->doubtful;
}

/* a is over when b begins. */
CeasefireTruth
ceasefire_interval_before (const CeasefireInterval *a, const CeasefireInterval *b)
{
  return interval_answer (!interval_ends_after (a->e1, b->s0), interval_ends_after (a->e0, b->s1),
                          a->doubtful || b->doubtful);
}

CeasefireTruth
ceasefire_interval_intersects (const CeasefireInterval *x, const CeasefireInterval *window)
{
  return interval_answer (
    interval_ends_after (window->e0, x->s1) && interval_ends_after (x->e0, window->s1),
    !interval_ends_after (window->e1, x->s0) || !interval_ends_after (x->e1, window->s0),
    x->doubtful || window->doubtful);
}

CeasefireTruth
ceasefire_interval_contains (const CeasefireInterval *window, const CeasefireInterval *x)
{
  /* A bound that is not known is still finite, and holds nothing infinite. */
  gboolean outlasts = x->e0 == CALENDAR_AFTER && window->e0 != CALENDAR_AFTER;
  gboolean predates = x->s1 == CALENDAR_BEFORE && window->s1 != CALENDAR_BEFORE;

  return interval_answer (window->s1 <= x->s0 && x->e1 <= window->e0,
                          window->s0 > x->s1 || x->e0 > window->e1 || outlasts || predates,
                          x->doubtful || window->doubtful);
}

/* x is over at a deadline that lies between deadline0 and deadline1. */
CeasefireTruth
ceasefire_interval_done_by (const CeasefireInterval *x, gint64 deadline0, gint64 deadline1)
{
  return interval_answer (x->e1 <= deadline0, x->e0 > deadline1, x->doubtful);
}

/* The response begins neither before the trigger begins nor more than within seconds after it
   ends. */
CeasefireTruth
ceasefire_interval_responds (const CeasefireInterval *trigger, const CeasefireInterval *response,
                             gint64 within)
{
  return interval_answer (
    trigger->s1 <= response->s0 && interval_difference (response->s1, trigger->e0) <= within,
    trigger->s0 > response->s1 || interval_difference (response->s0, trigger->e1) > within,
    trigger->doubtful || response->doubtful);
}
