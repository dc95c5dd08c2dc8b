/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-incident.h>

#include "monitor/model/agreement.h"

G_BEGIN_DECLS

typedef struct _MonitorAssessment MonitorAssessment;

typedef struct
{
  MonitorEntity *entity;
  CeasefireIncident *record;
  MonitorFrame *frame;
  MonitorEntity *place;
  const CeasefireInterval *when;  /* as an occurrence; NULL if unknown */
  MonitorAssessment *assessments; /* linked list, by next; NULL if there are none */
  CeasefireDigest digest; /* of its time and what is claimed of it, while there are assessments */
  guint n_claims;         /* when it was last heard what is claimed of it */
} MonitorIncident;

/* @room: for the time, which is then valid as long as that is; NULL: it is interned. */
void monitor_incident_read (MonitorIncident *self, MonitorWorld *world, MonitorEntity *entity,
                            CeasefireIncident *record, CeasefireInterval *room);

/* When it was; at any time, if nobody knows. */
static inline const CeasefireInterval *
monitor_incident_get_when (const MonitorIncident *self)
{
  return self->when ? self->when : &monitor_unknown;
}

G_END_DECLS
