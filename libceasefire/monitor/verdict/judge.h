/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weigh.h"

G_BEGIN_DECLS

/* From weights to the status of one incident under one clause for one bearer (a pair). */
typedef enum
{
  MONITOR_VERDICT_NOT_ENGAGED,
  MONITOR_VERDICT_REFUTED,
  MONITOR_VERDICT_DENIED,
  MONITOR_VERDICT_UNSPECIFIC,
  MONITOR_VERDICT_UNSOURCED,
  MONITOR_VERDICT_POSSIBLE,
  MONITOR_VERDICT_CONTESTED,
  MONITOR_VERDICT_ALLEGED,
  MONITOR_VERDICT_ESTABLISHED,
} MonitorVerdict;

/* What is so of a party and an agreement, whatever happened. */
#define MONITOR_STANDING (MONITOR_BIT (MONITOR_BOUND) | MONITOR_BIT (MONITOR_FORCE))

struct _MonitorPair
{
  MonitorIncident *incident;
  MonitorInstance *instance;
  MonitorPair *next;             /* of the incident's */
  CeasefireDigest digest;        /* of the incident, its time and what is claimed of it */
  const CeasefireInterval *when; /* the incident's: duties look at it again and again */
  MonitorWeight weight;
  guint8 purpose;   /* MonitorPurpose */
  guint8 verdict;   /* MonitorVerdict */
  guint8 exception; /* CeasefireExceptionState */
  guint8 status;    /* CeasefireAssessmentStatus; unset: it counts for nothing here */
  guint8 is_proportionality_asked;
  guint position;  /* in the instance's list */
  guint told;      /* what it tells of a duty, as bits, while the instance keeps a tally */
  guint n_entries; /* that it counts for in the book */
};

MonitorQuery monitor_instance_query (const MonitorInstance *self, MonitorPurpose purpose);
MonitorVerdict monitor_decide (const MonitorWeight *weight, guint aspects, guint *line,
                               MonitorAspect *decisive);
/* Judges @incident; FALSE if it has nothing to do with the instance for that purpose. */
gboolean monitor_pair_judge (MonitorScene *scene, MonitorPair *pair);
/* All that is said of a breach: whether it was in force, whether it bound, and what happened. */
void monitor_weigh_breach (MonitorScene *scene, MonitorQuery *query,
                           const MonitorIncident *incident, MonitorWeight *weight, GArray *voices);
void monitor_pair_except (MonitorScene *scene, MonitorPair *pair);
guint monitor_pair_get_unknown (const MonitorPair *pair);
guint monitor_query_aspects (MonitorPurpose purpose);
CeasefireAssessmentStatus monitor_pair_get_status (const MonitorPair *pair);
gboolean monitor_verdict_is_alive (MonitorVerdict verdict);
/* An attack of which somebody speaks. */
gboolean monitor_pair_is_attack (const MonitorPair *pair);

G_END_DECLS
