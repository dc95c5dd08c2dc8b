/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/state.h"

#include <ceasefire/ceasefire-tally.h>

G_BEGIN_DECLS

/* How much of a time monitors watched, at a place, of a party. */
typedef struct _TallyWatched TallyWatched;

/* @agreement: whose monitors count. @clause: of which coverage counts; NULL: of any. */
TallyWatched *tally_watched_new (MonitorState *state, MonitorAgreement *agreement,
                                 const MonitorClause *clause);
void tally_watched_free (TallyWatched *self);
/* @place, @party: NULL: everywhere, of everybody. */
CeasefireTallyCoverage tally_watched_look (const TallyWatched *self, const MonitorEntity *place,
                                           const MonitorEntity *party, gint64 from, gint64 until);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TallyWatched, tally_watched_free)

G_END_DECLS
