/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/state/book.h"

G_BEGIN_DECLS

/* The outcome of the instance must be worked out again. */
void monitor_book_note_dirty (MonitorBook *self, MonitorInstance *instance);
/* Finds the pairs of an incident, of which there are none yet. */
void monitor_book_link (MonitorBook *self, MonitorIncident *incident);
void monitor_book_unlink (MonitorBook *self, MonitorIncident *incident);
void monitor_book_relink (MonitorBook *self, MonitorIncident *incident);

G_END_DECLS
