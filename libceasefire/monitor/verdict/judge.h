/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/weigh.h"

G_BEGIN_DECLS

/* From weights to the status of one incident under one clause for one bearer (an assessment). */
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

/* Aspects of the party and the agreement, not of the incident. */
#define MONITOR_STANDING (MONITOR_BIT (MONITOR_BOUND) | MONITOR_BIT (MONITOR_FORCE))

struct _MonitorAssessment
{
  MonitorIncident *incident;
  MonitorInstance *instance;
  MonitorAssessment *next; /* of the incident's */
  MonitorWeight weight;
  guint8 purpose;   /* MonitorPurpose */
  guint8 verdict;   /* MonitorVerdict */
  guint8 exception; /* CeasefireExceptionState */
  guint8 status;    /* CeasefireAssessmentStatus; unset: it counts for nothing here */
  guint8 is_proportionality_asked : 1;
  guint8 lacks_attack : 1; /* an exception is claimed, and nobody tells of an attack to answer */
  guint8 is_early : 1;     /* it counts, though it may lie before the clause began to bind */
  guint position;          /* in the instance's list */
  guint duty_bits;         /* MonitorDutyBits and aspects, while the instance keeps them */
};

static inline const CeasefireInterval *
monitor_assessment_get_when (const MonitorAssessment *self)
{
  return monitor_incident_get_when (self->incident);
}

/* For how many times it is known whether bound and force hold. */
guint monitor_instance_count_times (const MonitorInstance *instance);
/* Clears what is known of bound and force. Where both are the same at any time they are weighed at once. */
void monitor_instance_settle_standing (MonitorContext *context, MonitorInstance *instance);
MonitorQuery monitor_instance_query (const MonitorInstance *self, MonitorPurpose purpose);
MonitorVerdict monitor_decide (const MonitorWeight *weight, guint aspects, guint *line,
                               MonitorAspect *decisive);
/* Computes weight and verdict; FALSE if the incident is not engaged for that purpose. */
gboolean monitor_assessment_judge (MonitorContext *context, MonitorAssessment *assessment);
/* D12: Weighs all nine aspects of a breach together, so that origins are shared between them. */
void monitor_weigh_breach (MonitorContext *context, MonitorQuery *query,
                           const MonitorIncident *incident, MonitorWeight *weight, GArray *voices);
/* The digest of all that a finding shows of it. */
CeasefireDigest monitor_assessment_digest (const MonitorAssessment *assessment);
guint monitor_assessment_get_unknown (const MonitorAssessment *assessment);
guint monitor_query_aspects (MonitorPurpose purpose);
CeasefireAssessmentStatus monitor_assessment_get_status (const MonitorAssessment *assessment);
gboolean monitor_verdict_is_alive (MonitorVerdict verdict);
/* FALSE for incidents that certainly begin after the time asked for, and those of other layers. */
gboolean monitor_incident_is_visible (const MonitorContext *context,
                                      const MonitorIncident *incident);

G_END_DECLS
