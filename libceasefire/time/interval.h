/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "time/calendar.h"
#include <ceasefire/ceasefire-truth.h>

G_BEGIN_DECLS

/*
 * An imprecise interval: a half-open interval [s, e) of whole seconds of which only
 * s0 <= s <= s1, e0 <= e <= e1 and s < e is known.
 *
 * s1 of CALENDAR_BEFORE says that it has always been, e0 of CALENDAR_AFTER that it never ends. In
 * the other bounds they say that there is none: the start or the end is somewhere, however far.
 *
 * Invariant, kept by ceasefire_interval_tighten(): each of the four bounds is reached by some
 * completion, so s0 < e0, s1 < e1, s0 <= s1, e0 <= e1. The relations are exact only then: they
 * answer yes if every completion has the relation, no if none has, unknown otherwise.
 *
 * doubtful: the source was not sure ("?"). It turns yes into unknown, and leaves no as it is.
 */
typedef struct
{
  gint64 s0, s1;
  gint64 e0, e1;
  gboolean doubtful;
} CeasefireInterval;

void ceasefire_interval_tighten (CeasefireInterval *x);
/* Whether the same is known of both. */
gboolean ceasefire_interval_equal (const CeasefireInterval *a, const CeasefireInterval *b);
CeasefireTruth ceasefire_interval_before (const CeasefireInterval *a, const CeasefireInterval *b);
CeasefireTruth ceasefire_interval_intersects (const CeasefireInterval *x,
                                              const CeasefireInterval *window);
CeasefireTruth ceasefire_interval_contains (const CeasefireInterval *window,
                                            const CeasefireInterval *x);
CeasefireTruth ceasefire_interval_done_by (const CeasefireInterval *x, gint64 deadline0,
                                           gint64 deadline1);
CeasefireTruth ceasefire_interval_responds (const CeasefireInterval *trigger,
                                            const CeasefireInterval *response, gint64 within);

/* The earlier, or the later, of two occurrences, edge by edge. */
static inline void
ceasefire_interval_take_first (CeasefireInterval *self, const CeasefireInterval *other)
{
  self->s0 = MIN (self->s0, other->s0);
  self->s1 = MIN (self->s1, other->s1);
  self->e0 = MIN (self->e0, other->e0);
  self->e1 = MIN (self->e1, other->e1);
  self->doubtful |= other->doubtful;
}

static inline void
ceasefire_interval_take_last (CeasefireInterval *self, const CeasefireInterval *other)
{
  self->s0 = MAX (self->s0, other->s0);
  self->s1 = MAX (self->s1, other->s1);
  self->e0 = MAX (self->e0, other->e0);
  self->e1 = MAX (self->e1, other->e1);
  self->doubtful |= other->doubtful;
}

G_END_DECLS
