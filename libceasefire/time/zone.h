/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "time/calendar.h"

G_BEGIN_DECLS

/* Turns a time of the clocks of a zone into UTC: where clocks are set back, and show it twice, the
   first or the second time. NULL is UTC. */
gint64 ceasefire_zone_to_utc (GTimeZone *zone, gint64 local, gboolean second);

G_END_DECLS
