/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/world.h"

G_BEGIN_DECLS

gboolean monitor_code_is_a (const MonitorCode *code, const MonitorCode *broader);
CeasefireTruth monitor_code_match (const MonitorCode *code, const MonitorCode *pattern);
CeasefireTruth monitor_place_match (MonitorWorld *self, MonitorEntity *place,
                                    MonitorEntity *pattern);

/* How strongly ties attribute acts, beside those of parts, which always do. The strength of a path is
   that of its weakest tie, at a given time. */
typedef struct
{
  CeasefireTruth members;
  CeasefireTruth proxies;
  gboolean without_assemblies; /* not the members of an assembly */
  gboolean without_speakers;   /* nor who represents or leads, nor delegates */
  gboolean without_delegates;
} MonitorAttribution;

/* Presets: members and organs without proxies; with proxies, for who is on which side; those who
   speak for somebody; of these, those whose acts are those of the whole; and parts alone. */
extern const MonitorAttribution monitor_members;
extern const MonitorAttribution monitor_camp;
extern const MonitorAttribution monitor_speakers;
extern const MonitorAttribution monitor_spokesmen;
extern const MonitorAttribution monitor_organs;

CeasefireTruth monitor_actor_path (MonitorWorld *self, MonitorEntity *from, MonitorEntity *to,
                                   const CeasefireInterval *when, MonitorAttribution attribution);
/* Also perhaps, if @actor stands above: all of its members may be meant. */
CeasefireTruth monitor_actor_match (MonitorWorld *self, MonitorEntity *actor,
                                    MonitorEntity *pattern, const CeasefireInterval *when,
                                    MonitorAttribution attribution);

/* Calls @visit for @from and every actor that ties lead to, with the strength of the best path. */
typedef void (*MonitorVisit) (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data);
void monitor_actor_walk (MonitorWorld *self, MonitorEntity *from, const CeasefireInterval *when,
                         MonitorAttribution attribution, MonitorVisit visit, gpointer user_data);
/* The actors on the shortest chain of ties from @from to one that @accept takes, in order and without
   @from; empty if @from is one, NULL if there is none. A chain of certain ties goes first. */
typedef gboolean (*MonitorAccept) (const MonitorEntity *entity, gpointer user_data);
GPtrArray *monitor_actor_trace (MonitorEntity *from, const CeasefireInterval *when,
                                MonitorAttribution attribution, MonitorAccept accept,
                                gpointer user_data);
/* Whether @actor holds @place, or what it lies in. */
CeasefireTruth monitor_place_is_held_by (MonitorWorld *self, MonitorEntity *place,
                                         MonitorEntity *actor, const CeasefireInterval *when,
                                         MonitorAttribution attribution);

gboolean monitor_list_has (const MonitorList *list, gconstpointer item);
/* Alternatives match if all do, or perhaps if some do; of values that hold jointly the best match
   counts. */
typedef CeasefireTruth (*MonitorMatch) (gpointer item, gpointer user_data);
CeasefireTruth monitor_list_match (const MonitorList *list, MonitorMatch match, gpointer user_data);

G_END_DECLS
