/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/weigh.h"

G_BEGIN_DECLS

/* A weight in the making. */
typedef struct
{
  MonitorScene *scene;
  const MonitorQuery *query;
  const CeasefireInterval *when; /* at which ties are looked at */
  MonitorWeight *weight;
  GArray *voices; /* NULL: nobody asks who spoke */
  MonitorOrigins *origins;
  MonitorOrigins own_origins;
} MonitorWeighing;

/* Where a speaker stands towards the bearer. */
typedef struct
{
  CeasefireTruth own;     /* on the bearer's side */
  gboolean is_opposed;    /* certainly on another side, and not on the bearer's */
  gboolean is_aligned;    /* perhaps on some side */
  gboolean is_monitor;    /* watches over the agreement, and rates well */
  gboolean is_rated_well; /* by both ratings */
  gboolean is_uncertain;
} MonitorStanding;

void monitor_weighing_init (MonitorWeighing *self, MonitorScene *scene, const MonitorQuery *query,
                            const CeasefireInterval *when, MonitorWeight *weight, GArray *voices);
MonitorStanding monitor_weighing_get_standing (MonitorWeighing *self, const MonitorClaim *claim);
/* @is_good: whether what is said is in the bearer's favour. */
void monitor_weighing_note (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                            gboolean is_good, const MonitorStanding *standing,
                            const MonitorClaim *claim);
/* Not by a claim: stated in the record of the agreement (@by is NULL), or done by an act. */
void monitor_weighing_state (MonitorWeighing *self, MonitorAspect aspect, gboolean is_for,
                             gboolean is_strong, const MonitorAct *by);

G_END_DECLS
