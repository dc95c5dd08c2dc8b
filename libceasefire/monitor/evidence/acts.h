/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weight.h"

G_BEGIN_DECLS

/* What an act does to one clause for one bearer. */

/* Whether the viewpoint and the time of knowledge take the act in. */
gboolean monitor_act_is_taken_in (const MonitorContext *context, const MonitorAct *act);
/* Sets which acts count, by the settings and the time asked for. */
void monitor_acts_settle (const MonitorContext *context, MonitorAgreement *agreement);
/* Whether the act names the clause or one around it, or no clause at all. */
gboolean monitor_act_is_on (const MonitorAct *act, const MonitorClause *clause);
/* Whether it touches the clause for the bearer. */
CeasefireTruth monitor_act_touches (const MonitorContext *context, const MonitorAct *act,
                                    const MonitorQuery *query);
/* Until when a party may reserve: the dates of its signature and acceptances, read when a reservation first
   asks for them. Their days end at the earliest, or at the latest, at the latest of these moments. */
typedef struct
{
  gint64 first, last;
  gboolean is_read;
  gboolean is_known;
  gboolean is_doubtful; /* one of the dates */
} MonitorSigning;

/* S4: Effective, half effective, or without effect. @signing: of the clause and the bearer, 0 at first. */
CeasefireTruth monitor_act_get_effect (const MonitorContext *context, const MonitorAct *act,
                                       const MonitorQuery *query, MonitorSigning *signing);
/* The effect of one that touches an agreement as a whole. */
CeasefireTruth monitor_act_get_general_effect (const MonitorAct *act);
/* Whether somebody denies it. */
gboolean monitor_act_is_denied (const MonitorAct *act);
gboolean monitor_claim_denies_act (const MonitorClaim *claim);

/* An actor with those of which it is an organ. */
typedef struct
{
  MonitorEntity *actor;
  CeasefireTruth strength;
} MonitorWhole;

/* Returns MonitorWholes: the actor itself, and what it is a part of. */
GArray *monitor_list_wholes (MonitorWorld *world, MonitorEntity *actor,
                             const CeasefireInterval *when);

G_END_DECLS
