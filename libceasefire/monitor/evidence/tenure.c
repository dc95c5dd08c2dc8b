/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/evidence/tenure.h"

#include "monitor/evidence/departures.h"
#include "monitor/evidence/ends.h"

/* Computes since when and until when a clause holds for a bearer. */

/* Extensions */

/* The effect of an extension; one that somebody denies is read as asked for. */
static CeasefireTruth
tenure_get_effect (const MonitorTenure *self, const MonitorTouch *touch)
{
  if (touch->effect != CEASEFIRE_TRUTH_UNKNOWN || self->extensions == MONITOR_EXTENSIONS_OPEN
      || !monitor_act_is_denied (touch->act))
    return touch->effect;
  return self->extensions == MONITOR_EXTENSIONS_VALID ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_NO;
}

/* S4: Moves an end to the later of the two; perhaps, if the effect is half, or if it is not told
   until when. */
static void
tenure_move (const MonitorTenure *self, const MonitorTouch *touch, MonitorLimit *limit)
{
  const CeasefireInterval *until = touch->act->until;
  CeasefireTruth effect = tenure_get_effect (self, touch);

  if (effect == CEASEFIRE_TRUTH_NO)
    return;
  if (effect == CEASEFIRE_TRUTH_YES && until)
    limit->d0 = MAX (limit->d0, until->e0);
  limit->d1 = MAX (limit->d1, until ? until->e1 : CALENDAR_AFTER);
  limit->is_doubtful |= until && until->doubtful;
}

static gboolean
tenure_is_extension (const MonitorTouch *touch)
{
  return touch->act->kind == CEASEFIRE_ACT_KIND_EXTEND && !touch->is_others;
}

/* Of half effect, and somebody denies it. */
static gboolean
tenure_is_disputed_extension (const MonitorTouch *touch)
{
  return tenure_is_extension (touch) && touch->effect == CEASEFIRE_TRUTH_UNKNOWN
         && monitor_act_is_denied (touch->act);
}

/* S4: The extension of a clause that has a deadline moves the deadline, of any other its end. */
static gboolean
tenure_has_deadline (const MonitorTenure *self)
{
  return self->clause->deadline || self->clause->within;
}

static gboolean
tenure_moves_end (const MonitorTenure *self, const MonitorTouch *touch)
{
  return tenure_is_extension (touch) && !(touch->act->clauses && tenure_has_deadline (self));
}

static gint64
tenure_get_earliest (const MonitorTouch *touch)
{
  return touch->act->until ? touch->act->until->e0 : CALENDAR_BEFORE;
}

/* Until when the extension lasts, if it has effect. */
static gint64
tenure_get_until (const MonitorTouch *touch)
{
  return touch->act->until ? touch->act->until->e1 : CALENDAR_AFTER;
}

/* @is_named: by the extensions that name the clause, or else by those of the agreement. */
static void
tenure_move_end (MonitorTenure *self, gboolean is_named, CeasefireInterval *span)
{
  MonitorLimit limit = { span->e0, span->e1, span->doubtful };
  MonitorLimit old;

  for (guint i = 0; i < self->touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (self->touches, MonitorTouch, i);

      if (!tenure_moves_end (self, touch) || (touch->act->clauses != NULL) != is_named)
        continue;
      old = limit;
      tenure_move (self, touch, &limit);
      if (self->extensions == MONITOR_EXTENSIONS_OPEN && tenure_is_disputed_extension (touch)
          && (limit.d1 > old.d1 || tenure_get_earliest (touch) > old.d0))
        self->disputed_until = MAX (self->disputed_until, tenure_get_until (touch));
    }
  span->e0 = limit.d0;
  span->e1 = limit.d1;
  span->doubtful = limit.is_doubtful;
}

/* An act done when the deadline had surely passed does not undo what fell due. */
void
monitor_tenure_extend (const MonitorTenure *self, MonitorLimit *limit)
{
  for (guint i = 0; i < self->touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (self->touches, MonitorTouch, i);

      if (tenure_is_extension (touch) && touch->act->clauses && tenure_has_deadline (self)
          && touch->act->when->s0 < limit->d1)
        tenure_move (self, touch, limit);
    }
}

gboolean
monitor_tenure_is_disputed (const MonitorTenure *self)
{
  for (guint i = 0; i < self->touches->len; i++)
    if (tenure_is_disputed_extension (&g_array_index (self->touches, MonitorTouch, i)))
      return TRUE;
  return FALSE;
}

/* The span */

/* S16: Where the agreement is applied before it is in force, its clauses bind from then on. */
static void
tenure_apply_provisionally (MonitorTenure *self, CeasefireInterval *span)
{
  const CeasefireInterval *from = self->clause->agreement->provisional;

  if (from == NULL || self->is_said)
    return;
  if (!self->is_told)
    *span
      = (CeasefireInterval){ from->s0, from->s1, CALENDAR_AFTER, CALENDAR_AFTER, from->doubtful };
  span->s0 = MIN (span->s0, from->s0);
  span->s1 = MIN (span->s1, from->s1);
  span->doubtful |= from->doubtful;
  self->is_told = TRUE;
}

/* S16: The clause's own window counts as far as the agreement reaches. */
static void
tenure_apply_window (MonitorTenure *self, CeasefireInterval *span)
{
  const CeasefireInterval *window = self->clause->window;

  if (window == NULL)
    return;
  span->s0 = MAX (span->s0, window->s0);
  span->s1 = MAX (span->s1, window->s1);
  span->e0 = MIN (span->e0, window->e0);
  span->e1 = MIN (span->e1, window->e1);
  span->doubtful |= window->doubtful;
  self->is_told = TRUE;
}

static void
tenure_read_span (MonitorTenure *self)
{
  const MonitorStart *start = &self->clause->agreement->start;
  CeasefireInterval span = monitor_always;

  self->disputed_until = CALENDAR_BEFORE;
  self->is_told = start->is_told;
  if (start->is_told)
    span = start->span;
  tenure_apply_provisionally (self, &span);
  if (self->is_told)
    tenure_move_end (self, FALSE, &span);
  if (self->clause->survives)
    {
      span.e0 = CALENDAR_AFTER;
      span.e1 = CALENDAR_AFTER;
    }
  tenure_apply_window (self, &span);
  if (self->is_told)
    tenure_move_end (self, TRUE, &span);
  self->is_empty = span.e1 <= span.s0 && span.s0 != CALENDAR_BEFORE;
  span.doubtful |= span.s1 >= span.e0 && self->clause->window && start->is_told;
  self->span = span;
  if (!self->is_empty)
    ceasefire_interval_tighten (&self->span);
}

/* D1: A date that may lie outside leaves the time open, not the force. */
CeasefireTruth
monitor_tenure_match (const MonitorTenure *self, const CeasefireInterval *when)
{
  if (self->is_empty)
    return CEASEFIRE_TRUTH_NO;
  return ceasefire_interval_intersects (when, &self->span);
}

gboolean
monitor_tenure_is_disputed_at (const MonitorTenure *self, const CeasefireInterval *when,
                               CeasefireTruth otherwise)
{
  MonitorTenure valid;
  MonitorTenure without;

  if (self->disputed_until == CALENDAR_BEFORE
      || monitor_tenure_match (self, when) != CEASEFIRE_TRUTH_UNKNOWN)
    return FALSE;
  valid = monitor_tenure_read_as (self, MONITOR_EXTENSIONS_VALID);
  without = monitor_tenure_read_as (self, MONITOR_EXTENSIONS_VOID);
  return monitor_tenure_match (&valid, when) == CEASEFIRE_TRUTH_YES
         && monitor_tenure_match (&without, when) <= otherwise;
}

/* What lies in added days lies behind the end that is moved. */
gboolean
monitor_tenure_is_added (const MonitorTenure *self, const MonitorTouch *touch,
                         const CeasefireInterval *when)
{
  return tenure_is_disputed_extension (touch) && tenure_moves_end (self, touch)
         && when->s0 < tenure_get_until (touch);
}

CeasefireTruth
monitor_tenure_is_ahead (const MonitorTenure *self, const CeasefireInterval *moment)
{
  if (!self->is_told)
    return CEASEFIRE_TRUTH_NO;
  if (moment->s0 >= self->span.s1)
    return self->span.doubtful ? CEASEFIRE_TRUTH_UNKNOWN : CEASEFIRE_TRUTH_NO;
  return moment->s1 < self->span.s0 ? CEASEFIRE_TRUTH_YES : CEASEFIRE_TRUTH_UNKNOWN;
}

/* The whole */

static void
tenure_read_reservations (MonitorTenure *self)
{
  for (guint i = 0; i < self->touches->len; i++)
    {
      const MonitorTouch *touch = &g_array_index (self->touches, MonitorTouch, i);

      if (touch->act->kind == CEASEFIRE_ACT_KIND_RESERVE)
        self->reserved = MAX (self->reserved, touch->effect);
    }
}

MonitorTenure *
monitor_tenure_new (const MonitorContext *context, MonitorClause *clause, MonitorEntity *bearer)
{
  const MonitorQuery query = { .clause = clause, .bearer = bearer };
  MonitorTenure *self = g_new0 (MonitorTenure, 1);

  self->clause = clause;
  self->bearer = bearer;
  self->is_draft = monitor_clause_is_draft (context, clause);
  self->is_said = clause->agreement->start.is_draft && !self->is_draft;
  self->touches = monitor_list_touches (context, &query);
  self->lapses = g_array_new (FALSE, FALSE, sizeof (MonitorLapse));
  monitor_add_lapses (self->lapses, self->touches, clause);
  monitor_add_departures (self->lapses, context, &query);
  monitor_add_ends (self->lapses, context, &query);
  tenure_read_reservations (self);
  tenure_read_span (self);
  return self;
}

void
monitor_tenure_free (MonitorTenure *self)
{
  g_array_unref (self->touches);
  g_array_unref (self->lapses);
  g_free (self);
}

MonitorTenure
monitor_tenure_read_as (const MonitorTenure *self, MonitorExtensions extensions)
{
  MonitorTenure copy = *self;

  copy.extensions = extensions;
  tenure_read_span (&copy);
  return copy;
}

CeasefireTruth
monitor_tenure_find_end (const MonitorTenure *self, const CeasefireInterval *at,
                         CeasefireInterval *when)
{
  CeasefireTruth ended = CEASEFIRE_TRUTH_NO;

  for (guint i = 0; i < self->lapses->len; i++)
    {
      const MonitorLapse *lapse = &g_array_index (self->lapses, MonitorLapse, i);
      CeasefireTruth truth = MIN (ceasefire_interval_contains (&lapse->span, at), lapse->effect);
      CeasefireInterval since
        = { lapse->span.s0, lapse->span.s1, ceasefire_calendar_add (lapse->span.s0, 1),
            ceasefire_calendar_add (lapse->span.s1, 1), lapse->span.doubtful };

      if (monitor_lapse_is_suspension (lapse) || truth == CEASEFIRE_TRUTH_NO)
        continue;
      if (lapse->act)
        since = *lapse->act->when;
      if (truth > ended)
        *when = since;
      else if (truth == ended)
        ceasefire_interval_take_first (when, &since);
      ended = MAX (ended, truth);
    }
  return ended;
}
