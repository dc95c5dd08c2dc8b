/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* S8: The time zone of each record: its own, else that of what it is nested in, else that of its
   dossier. */
typedef struct
{
  GHashTable *known;   /* name -> GTimeZone */
  const char *common;  /* of records without a dossier; NULL: unknown */
  gboolean is_for_all; /* also of those of dossiers, whatever these say */
  char *trouble;       /* the first zone that this system does not have, in words; NULL: none */
} MonitorZones;

void monitor_zones_init (MonitorZones *self, const char *common, gboolean is_for_all);
void monitor_zones_clear (MonitorZones *self);
/* NULL if it is unknown. @record: NULL: of the monitor itself. */
GTimeZone *monitor_zones_get (MonitorZones *self, CeasefireRecord *record);

G_END_DECLS
