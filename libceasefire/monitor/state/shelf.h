/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

#include "monitor/model/incident.h"

G_BEGIN_DECLS

/* The incidents and statements of a dossier, left in their records: of each incident it is only known
   which claims are about it. One is taken out at a time, and put into normal form for as long. */
typedef struct _MonitorShelf MonitorShelf;

/* NULL if the dossier has records that share an id. */
MonitorShelf *monitor_shelf_new (CeasefireDossier *dossier);
void monitor_shelf_free (MonitorShelf *self);
/* Whether the dossier is still as it was. Else nothing but its size and its end may be asked for. */
gboolean monitor_shelf_is_current (const MonitorShelf *self);
/* The number of records. Each stands at a position. */
guint monitor_shelf_get_size (const MonitorShelf *self);
CeasefireRecord *monitor_shelf_peek (const MonitorShelf *self, guint position);
/* NULL if there is none with that id. */
CeasefireRecord *monitor_shelf_lookup (const MonitorShelf *self, const char *id);
/* Notes a claim of the statement at @position. FALSE if it is not about an incident. */
gboolean monitor_shelf_add_claim (MonitorShelf *self, guint position, CeasefireClaim *claim);
/* Whether the incident at @position, or a claim, tells against whom it was; FALSE if it is no incident. */
gboolean monitor_shelf_tells_target (const MonitorShelf *self, guint position);
/* The incident at @position with what is claimed of it; valid until the next one is taken. */
MonitorIncident *monitor_shelf_take (MonitorShelf *self, MonitorWorld *world, guint position);
/* Calls @visit for each statement about the incident at @position. */
void monitor_shelf_visit (const MonitorShelf *self, guint position,
                          void (*visit) (CeasefireRecord *statement, gpointer user_data),
                          gpointer user_data);

G_END_DECLS
