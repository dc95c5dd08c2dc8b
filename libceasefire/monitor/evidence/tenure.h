/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/lapses.h"

G_BEGIN_DECLS

/* How half effective extensions that somebody denies are read. */
typedef enum
{
  MONITOR_EXTENSIONS_OPEN,
  MONITOR_EXTENSIONS_VALID,
  MONITOR_EXTENSIONS_VOID,
} MonitorExtensions;

/* When a clause holds for a bearer: from when until when, and the lapses in that time. */
struct _MonitorTenure
{
  MonitorClause *clause;
  MonitorEntity *bearer;
  gboolean is_draft;      /* nobody has agreed on the clause, nor says that it is in force */
  gboolean is_said;       /* nobody has agreed on it, but somebody says that it is in force */
  gboolean is_told;       /* records tell the span */
  gboolean is_empty;      /* the clause surely ends before it begins */
  CeasefireInterval span; /* as an extent; all time if it is not told */
  gint64 disputed_until;  /* until when an extension that somebody denies would move the end */
  MonitorExtensions extensions; /* as which the span is read */
  CeasefireTruth reserved;      /* whether a reservation exempts the bearer */
  GArray *touches;              /* of MonitorTouch, by the time of the act */
  GArray *lapses;               /* of MonitorLapse */
};

MonitorTenure *monitor_tenure_new (const MonitorContext *context, MonitorClause *clause,
                                   MonitorEntity *bearer);
void monitor_tenure_free (MonitorTenure *self);
/* The same, with extensions that somebody denies read so. Its touches and lapses are borrowed. */
MonitorTenure monitor_tenure_read_as (const MonitorTenure *self, MonitorExtensions extensions);
/* R3.4: Whether it was while the clause held. */
CeasefireTruth monitor_tenure_match (const MonitorTenure *self, const CeasefireInterval *when);
/* Whether the clause surely has not begun to bind at the time asked for. */
static inline gboolean
monitor_tenure_is_pending (const MonitorTenure *self, const CeasefireInterval *at)
{
  return self->span.s0 >= at->e1;
}

/* Whether the clause has not begun to bind at a moment. */
CeasefireTruth monitor_tenure_is_ahead (const MonitorTenure *self, const CeasefireInterval *moment);
/* S4: Whether the clause has ended for the bearer, by an act or another agreement; @when: since when,
   as an occurrence. Half effects, and ends that nothing dates, leave it open; suspensions are no
   end. */
CeasefireTruth monitor_tenure_find_end (const MonitorTenure *self, const CeasefireInterval *at,
                                        CeasefireInterval *when);

typedef struct
{
  gint64 d0, d1; /* the earliest and the latest end */
  gboolean is_doubtful;
} MonitorLimit;

/* S4: Moves a deadline of the clause as extensions do. */
void monitor_tenure_extend (const MonitorTenure *self, MonitorLimit *limit);
/* Whether it was while the clause held by an extension of half effect that somebody denies, and no more
   than so much @otherwise. */
gboolean monitor_tenure_is_disputed_at (const MonitorTenure *self, const CeasefireInterval *when,
                                        CeasefireTruth otherwise);
/* Whether that would be so by this extension, be there others or not. */
gboolean monitor_tenure_is_added (const MonitorTenure *self, const MonitorTouch *touch,
                                  const CeasefireInterval *when);
/* Whether somebody denies an extension of half effect. */
gboolean monitor_tenure_is_disputed (const MonitorTenure *self);

G_END_DECLS
