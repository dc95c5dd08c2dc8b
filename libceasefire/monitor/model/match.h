/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/world.h"

G_BEGIN_DECLS

gboolean monitor_code_is_a (const MonitorCode *code, const MonitorCode *broader);
CeasefireTruth monitor_code_match (const MonitorCode *code, const MonitorCode *pattern);
CeasefireTruth monitor_place_match (MonitorWorld *self, MonitorThing *place, MonitorThing *pattern);

/* What of another actor's ties counts as ties to it; the strength of a way is that of its weakest
   tie, at the time given. */
typedef struct
{
  CeasefireTruth members;
  CeasefireTruth proxies;
} MonitorAttribution;

/* Members and organs, but no proxies; and all who make common cause. */
extern const MonitorAttribution monitor_members;
extern const MonitorAttribution monitor_camp;

CeasefireTruth monitor_actor_path (MonitorWorld *self, MonitorThing *from, MonitorThing *to,
                                   const CeasefireInterval *when, MonitorAttribution attribution);
/* Also perhaps, if @actor stands above: all of its members may be meant. */
CeasefireTruth monitor_actor_match (MonitorWorld *self, MonitorThing *actor, MonitorThing *pattern,
                                    const CeasefireInterval *when, MonitorAttribution attribution);

/* Calls @visit for @from and all that it is tied to, with the strength of the best way there. */
typedef void (*MonitorVisit) (MonitorThing *thing, CeasefireTruth strength, gpointer user_data);
void monitor_actor_walk (MonitorWorld *self, MonitorThing *from, const CeasefireInterval *when,
                         MonitorAttribution attribution, MonitorVisit visit, gpointer user_data);
/* Whether @actor holds @place, or what it lies in. */
CeasefireTruth monitor_place_is_held_by (MonitorWorld *self, MonitorThing *place,
                                         MonitorThing *actor, const CeasefireInterval *when,
                                         MonitorAttribution attribution);

/* Of a list of alternatives: all, none or some. Of things that all hold: the best. */
typedef CeasefireTruth (*MonitorMatch) (gpointer item, gpointer user_data);
CeasefireTruth monitor_list_match (const MonitorList *list, MonitorMatch match, gpointer user_data);

G_END_DECLS
