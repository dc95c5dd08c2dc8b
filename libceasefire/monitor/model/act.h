/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-agreement.h>

#include "monitor/model/claim.h"
#include "monitor/model/match.h"

G_BEGIN_DECLS

/* What was done to an agreement or to some of its clauses. */
typedef struct
{
  CeasefireActKind kind;
  const MonitorList *by;          /* who did it together */
  const MonitorList *clauses;     /* NULL: the agreement as a whole */
  const MonitorList *actors;      /* whose duties; NULL: not said */
  MonitorEntity *statement;       /* NULL if none */
  const CeasefireInterval *when;  /* as an occurrence */
  const CeasefireInterval *until; /* as an extent; NULL if not said */
  CeasefireLayers layers;
  CeasefireTruth held; /* whether one of them holds the power */
  gboolean is_stated;  /* powers of that kind are stated */
  gboolean is_joint;   /* all parties that have to join in it do */
  gboolean is_known;   /* taken in by the settings, be it done by the time asked for or not */
  gboolean is_visible; /* by the settings; set when the agreement is settled */
} MonitorAct;

/* Returns FALSE if nobody is named who did it. */
gboolean monitor_act_read (MonitorAct *self, MonitorWorld *world, CeasefireAct *record,
                           GHashTable *statements);
/* Whether somebody of those who act speaks for @actor. */
gboolean monitor_act_covers (const MonitorAct *self, MonitorWorld *world, MonitorEntity *actor);
/* Calls @visit for every actor for whom somebody of those who act may speak, perhaps several times. */
void monitor_act_walk (const MonitorAct *self, MonitorWorld *world, MonitorVisit visit,
                       gpointer user_data);

extern const CeasefireInterval monitor_always;  /* as an extent: all time */
extern const CeasefireInterval monitor_unknown; /* as an occurrence: any time */

G_END_DECLS
