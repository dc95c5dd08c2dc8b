/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/performance.h"

/* Holds one performance or omission against one deadline of a duty. */

/* S12, R8.29: A duty is bounded from below by the window in its own text alone. */
static CeasefireTruth
performance_is_too_early (const MonitorClause *clause, const CeasefireInterval *when)
{
  return clause->window ? ceasefire_interval_before (when, clause->window) : CEASEFIRE_TRUTH_NO;
}

CeasefireTruth
monitor_duty_is_too_early (const MonitorClause *clause, const MonitorAssessment *assessment)
{
  return performance_is_too_early (clause, monitor_assessment_get_when (assessment));
}

/* S5: In a period if it meets it; an amount surely only if it lies in it. */
static CeasefireTruth
performance_is_in_period (const MonitorClause *clause, const MonitorDeadline *deadline,
                          const CeasefireInterval *when)
{
  CeasefireTruth meets = ceasefire_interval_intersects (when, &deadline->begin);

  if (clause->quantities == NULL
      || ceasefire_interval_contains (&deadline->begin, when) == CEASEFIRE_TRUTH_YES)
    return meets;
  return MIN (meets, CEASEFIRE_TRUTH_UNKNOWN);
}

static CeasefireTruth
performance_is_timely (const MonitorClause *clause, const MonitorDeadline *deadline,
                       const CeasefireInterval *when)
{
  CeasefireTruth timely = CEASEFIRE_TRUTH_YES;

  if (deadline->is_period)
    return performance_is_in_period (clause, deadline, when);
  if (deadline->is_dated)
    timely = ceasefire_interval_done_by (when, deadline->d0, deadline->d1);
  if (deadline->is_doubtful || performance_is_too_early (clause, when) == CEASEFIRE_TRUTH_UNKNOWN)
    timely = MIN (timely, CEASEFIRE_TRUTH_UNKNOWN);
  return timely;
}

/* S12: Not over before the window of the clause; what answers an event, not over before that
   began. */
static gboolean
performance_is_since_start (const MonitorClause *clause, const MonitorDeadline *deadline,
                            const CeasefireInterval *when)
{
  return performance_is_too_early (clause, when) != CEASEFIRE_TRUTH_YES
         && !(deadline->is_answer
              && ceasefire_interval_before (when, &deadline->begin) == CEASEFIRE_TRUTH_YES);
}

/* Whether claims tell another time than the frame, or leave it open. */
static gboolean
performance_has_told_time (const MonitorAssessment *assessment)
{
  return assessment->purpose == MONITOR_PURPOSE_PERFORMANCE
         && (assessment->incident->entity->spoken & MONITOR_BIT (MONITOR_TIME));
}

gboolean
monitor_duty_is_counted (const MonitorClause *clause, const MonitorDeadline *deadline,
                         const MonitorAssessment *assessment)
{
  if (performance_has_told_time (assessment))
    return TRUE;
  if (deadline->is_period)
    return ceasefire_interval_intersects (monitor_assessment_get_when (assessment),
                                          &deadline->begin)
           > CEASEFIRE_TRUTH_NO;
  return assessment->purpose == MONITOR_PURPOSE_OMISSION
         || performance_is_since_start (clause, deadline, monitor_assessment_get_when (assessment));
}

/* Omissions are listed for every deadline, performances for those for which they count. */
gboolean
monitor_duty_is_listed (const MonitorClause *clause, const MonitorDeadline *deadline,
                        const MonitorAssessment *assessment)
{
  return assessment->purpose == MONITOR_PURPOSE_OMISSION
         || monitor_duty_is_counted (clause, deadline, assessment);
}

gboolean
monitor_duty_is_listed_for_any (const MonitorClause *clause, const GArray *deadlines,
                                const MonitorAssessment *assessment)
{
  for (guint i = 0; i < deadlines->len; i++)
    if (monitor_duty_is_listed (clause, &g_array_index (deadlines, MonitorDeadline, i), assessment))
      return TRUE;
  return FALSE;
}

/* Whether somebody on the bearer's side asserts the incident. */
static gboolean
performance_is_admitted (MonitorContext *context, MonitorInstance *instance,
                         const MonitorAssessment *assessment)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (instance, assessment->purpose);
  MonitorWeight weight = { 0 };

  monitor_weigh_incident (context, &query, assessment->incident, &weight, voices);
  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (monitor_voice_counts_for (voice, MONITOR_OCCURRENCE)
          && monitor_query_is_own (context, &query, voice->speaker, voice->when)
               == CEASEFIRE_TRUTH_YES)
        return TRUE;
    }
  return FALSE;
}

static guint
performance_get_late_bits (MonitorContext *context, MonitorInstance *instance,
                           const MonitorAssessment *assessment)
{
  if (assessment->verdict == MONITOR_VERDICT_ESTABLISHED)
    return MONITOR_DUTY_LATE;
  if (assessment->verdict < MONITOR_VERDICT_CONTESTED)
    return 0;
  return performance_is_admitted (context, instance, assessment) ? MONITOR_DUTY_LATE_ADMITTED
                                                                 : MONITOR_DUTY_LATE_TOLD;
}

static guint
performance_get_bits (MonitorContext *context, MonitorInstance *instance,
                      const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  CeasefireTruth timely
    = performance_is_timely (instance->clause, deadline, monitor_assessment_get_when (assessment));

  if (timely == CEASEFIRE_TRUTH_NO)
    return performance_get_late_bits (context, instance, assessment);
  switch (assessment->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return MONITOR_DUTY_DONE_POSSIBLE | (MONITOR_FACTS & ~assessment->weight.any[1])
             | (timely == CEASEFIRE_TRUTH_YES ? 0 : MONITOR_BIT (MONITOR_TIME));
    case MONITOR_VERDICT_CONTESTED:
      return MONITOR_DUTY_DONE_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_DUTY_DONE_CLAIMED : MONITOR_DUTY_DONE_PERHAPS;
    case MONITOR_VERDICT_ESTABLISHED:
      return timely == CEASEFIRE_TRUTH_YES ? MONITOR_DUTY_DONE : MONITOR_DUTY_DONE_PERHAPS;
    default:
      return 0;
    }
}

typedef struct
{
  const MonitorClause *clause;
  const MonitorDeadline *deadline;
} PerformanceTime;

static CeasefireTruth
performance_match_time (gconstpointer data, const CeasefireInterval *when)
{
  const PerformanceTime *time = data;

  if (!time->deadline->is_period
      && !performance_is_since_start (time->clause, time->deadline, when))
    return CEASEFIRE_TRUTH_NO;
  return performance_is_timely (time->clause, time->deadline, when);
}

static gboolean
performance_is_late_at (const PerformanceTime *time, const CeasefireInterval *when)
{
  return when && performance_is_since_start (time->clause, time->deadline, when)
         && performance_is_timely (time->clause, time->deadline, when) == CEASEFIRE_TRUTH_NO;
}

static gboolean
performance_is_late_by (const PerformanceTime *time, const MonitorClaim *claim,
                        const MonitorIncident *incident)
{
  gboolean has_dates = claim->aspect == MONITOR_TIME && claim->dates && claim->dates->len > 0;

  if (claim->is_void || claim->stance != MONITOR_STANCE_ASSERT)
    return FALSE;
  for (guint i = 0; has_dates && i < claim->dates->len; i++)
    if (performance_is_late_at (time, g_ptr_array_index (claim->dates, i)))
      return TRUE;
  return !has_dates && (claim->aspect == MONITOR_TIME || claim->aspect == MONITOR_WHOLE)
         && !(claim->silent & MONITOR_BIT (MONITOR_TIME))
         && performance_is_late_at (time, incident->when);
}

/* Whether somebody says that it was at some time that is surely later; who denies one does not. */
static gboolean
performance_is_said_late (const PerformanceTime *time, const MonitorIncident *incident)
{
  const GPtrArray *claims = incident->entity->claims;

  for (guint i = 0; !time->deadline->is_period && claims && i < claims->len; i++)
    if (performance_is_late_by (time, g_ptr_array_index (claims, i), incident))
      return TRUE;
  return FALSE;
}

/* Where sources speak of the time, that it was in time is an aspect like the others. */
static guint
performance_get_told_bits (MonitorContext *context, MonitorInstance *instance,
                           const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  const guint aspects = MONITOR_FACTS | MONITOR_BIT (MONITOR_TIME);
  const PerformanceTime time = { instance->clause, deadline };
  MonitorQuery query = monitor_instance_query (instance, assessment->purpose);
  MonitorWeight weight = { 0 };
  MonitorAspect decisive;
  guint line;

  query.aspects = aspects;
  query.match_time = performance_match_time;
  query.time = &time;
  monitor_weigh_incident (context, &query, assessment->incident, &weight, NULL);
  monitor_weight_presume (&weight);
  switch (monitor_decide (&weight, aspects, &line, &decisive))
    {
    case MONITOR_VERDICT_POSSIBLE:
      if (assessment->verdict == MONITOR_VERDICT_CONTESTED)
        return MONITOR_DUTY_DONE_CONTESTED;
      if (assessment->verdict >= MONITOR_VERDICT_ALLEGED)
        return MONITOR_DUTY_DONE_PERHAPS;
      return MONITOR_DUTY_DONE_POSSIBLE | (aspects & ~weight.any[1]);
    case MONITOR_VERDICT_CONTESTED:
      return MONITOR_DUTY_DONE_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      return MONITOR_DUTY_DONE_CLAIMED;
    case MONITOR_VERDICT_ESTABLISHED:
      return MONITOR_DUTY_DONE;
    default:
      return performance_is_said_late (&time, assessment->incident)
               ? performance_get_late_bits (context, instance, assessment)
               : 0;
    }
}

/* R8.30: An omission that is perhaps in the period is possible there. */
static guint
performance_get_omission_bits (const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  if (deadline->is_period && assessment->incident->when
      && monitor_verdict_is_alive (assessment->verdict)
      && ceasefire_interval_intersects (monitor_assessment_get_when (assessment), &deadline->begin)
           == CEASEFIRE_TRUTH_UNKNOWN)
    return MONITOR_BIT (MONITOR_TIME)
           | (monitor_query_aspects (assessment->purpose) & ~assessment->weight.any[1]);
  switch (assessment->verdict)
    {
    case MONITOR_VERDICT_POSSIBLE:
      return monitor_query_aspects (assessment->purpose) & ~assessment->weight.any[1];
    case MONITOR_VERDICT_CONTESTED:
      return MONITOR_DUTY_OMITTED_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
      return MONITOR_DUTY_OMITTED_ALLEGED;
    case MONITOR_VERDICT_ESTABLISHED:
      return MONITOR_DUTY_OMITTED;
    default:
      return 0;
    }
}

guint
monitor_duty_get_bits (MonitorContext *context, MonitorInstance *instance,
                       const MonitorDeadline *deadline, const MonitorAssessment *assessment)
{
  if (!monitor_duty_is_counted (instance->clause, deadline, assessment))
    return 0;
  if (assessment->purpose == MONITOR_PURPOSE_OMISSION)
    return performance_get_omission_bits (deadline, assessment);
  if (!performance_has_told_time (assessment))
    return performance_get_bits (context, instance, deadline, assessment);
  if (!monitor_verdict_is_alive (assessment->verdict))
    return 0;
  return performance_get_told_bits (context, instance, deadline, assessment);
}

/* S12: Early is not late: what counts, though it may lie before the clause began to bind. */
gboolean
monitor_duty_is_early (MonitorContext *context, MonitorInstance *instance,
                       const MonitorDeadline *deadlines, guint n_deadlines,
                       const MonitorAssessment *assessment)
{
  const guint in_time = MONITOR_DUTY_DONE | MONITOR_DUTY_DONE_CLAIMED | MONITOR_DUTY_DONE_CONTESTED
                        | MONITOR_DUTY_DONE_PERHAPS | MONITOR_DUTY_DONE_POSSIBLE;

  if (assessment->purpose != MONITOR_PURPOSE_PERFORMANCE
      || ceasefire_interval_before (monitor_assessment_get_when (assessment),
                                    &instance->tenure->span)
           == CEASEFIRE_TRUTH_NO)
    return FALSE;
  for (guint i = 0; i < n_deadlines; i++)
    if (monitor_duty_get_bits (context, instance, &deadlines[i], assessment) & in_time)
      return TRUE;
  return FALSE;
}
