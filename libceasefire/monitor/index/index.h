/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/*
 * Which clauses an incident may have to do with, by what was done, where, when and by whom. Each
 * thing that a clause looks for is a bit. Bits are in the order of the places, so those of one
 * country lie side by side: an action has a row of bits, a place and a list of agents have the few
 * words of their rows that are not empty, and what all have in common is looked at more closely.
 */
typedef struct _MonitorIndex MonitorIndex;

typedef void (*MonitorFound) (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data);

MonitorIndex *monitor_index_new (MonitorWorld *world, GPtrArray *clauses);
void monitor_index_free (MonitorIndex *self);
void monitor_index_find (MonitorIndex *self, const MonitorIncident *incident, MonitorFound found,
                         gpointer user_data);
/* When the windows of clauses are others than before. */
void monitor_index_read_windows (MonitorIndex *self);
/* Bytes that rows take. */
gsize monitor_index_get_size (const MonitorIndex *self);

G_END_DECLS
