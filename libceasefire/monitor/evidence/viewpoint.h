/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/match.h"

G_BEGIN_DECLS

/* Whose words, acts and coverage are taken in. */
typedef struct _MonitorViewpoint MonitorViewpoint;

/* @exact: the ids alone, without those who speak for them. */
MonitorViewpoint *monitor_viewpoint_new (MonitorWorld *world, const char *const *actors,
                                         gboolean exact);
void monitor_viewpoint_free (MonitorViewpoint *self);
/* @when: when @speaker spoke or acted, as an occurrence; NULL: not told. */
gboolean monitor_viewpoint_takes_in (MonitorViewpoint *self, MonitorEntity *speaker,
                                     const CeasefireInterval *when);

G_END_DECLS
