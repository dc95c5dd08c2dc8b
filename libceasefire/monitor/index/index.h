/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/instance.h"

G_BEGIN_DECLS

/* A bitmap index: finds the clauses whose patterns an incident may match, by action, place, time
   and agents. Each pattern of a clause is one bit. Bits are sorted by place, so those of one
   country are neighbours: an action has a full row of bits, a place and a list of agents have
   sparse rows, and the intersection is then matched exactly. */
typedef struct _MonitorIndex MonitorIndex;

typedef void (*MonitorFound) (MonitorClause *clause, MonitorPurpose purpose, gpointer user_data);

MonitorIndex *monitor_index_new (MonitorWorld *world, GPtrArray *clauses);
void monitor_index_free (MonitorIndex *self);
void monitor_index_find (MonitorIndex *self, const MonitorIncident *incident, MonitorFound found,
                         gpointer user_data);
/* Copies the windows of the clauses anew, after they have changed. */
void monitor_index_read_windows (MonitorIndex *self);
/* The size of all rows in bytes. */
gsize monitor_index_get_size (const MonitorIndex *self);

G_END_DECLS
