/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-incident.h>

#include "monitor/model/world.h"

G_BEGIN_DECLS

/* How much a clause asks for. */
typedef struct
{
  const char *unit;          /* of the record */
  MonitorCode *of;           /* NULL: of anything */
  double least;              /* NAN: there is no lower bound */
  gboolean is_counted;       /* the amounts of performances are held against it */
  CeasefireQuantity *record; /* owned */
} MonitorQuantity;

/* How much of it was done. */
typedef struct
{
  double low, high; /* 0 and infinity: not said */
} MonitorAmount;

gboolean monitor_amount_is_said (MonitorAmount self);
MonitorQuantity monitor_quantity_read (MonitorWorld *world, CeasefireQuantity *record,
                                       CeasefireDuration *every);
/* For g_array_set_clear_func(). */
void monitor_quantity_clear (gpointer self);
/* Takes over another tolerance of the world. */
void monitor_quantity_settle (MonitorQuantity *self, const MonitorWorld *world);
/* What several quantities of one incident tell of it. */
MonitorAmount monitor_quantity_measure (const MonitorQuantity *self, MonitorWorld *world,
                                        CeasefireQuantity *const *records);

G_END_DECLS
