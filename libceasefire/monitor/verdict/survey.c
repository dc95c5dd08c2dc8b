/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/survey.h"

#include "monitor/verdict/instance.h"
#include "monitor/verdict/performance.h"

#include <string.h>

/* Sums up assessments, one after another, so that a finding needs none of them afterwards. */

gboolean
monitor_survey_takes (const MonitorAssessment *assessment)
{
  return assessment->status != CEASEFIRE_ASSESSMENT_STATUS_UNSET
         && (assessment->purpose == MONITOR_PURPOSE_BREACH
             || assessment->purpose == MONITOR_PURPOSE_PERFORMANCE);
}

/* Reasons for what was done are disputed like what was done, where the clause asks for them. */
guint
monitor_clause_get_reasons (const MonitorClause *clause)
{
  guint reasons = clause->exceptions->len > 0 ? MONITOR_BIT (MONITOR_JUSTIFICATION) : 0;

  for (guint i = 0; i < clause->exceptions->len; i++)
    if (g_array_index (clause->exceptions, MonitorException, i).proportionate)
      reasons |= MONITOR_BIT (MONITOR_PROPORTIONALITY);
  return reasons;
}

guint
monitor_assessment_get_disputed (const MonitorAssessment *assessment)
{
  const guint spoken = monitor_query_aspects (assessment->purpose)
                       | monitor_clause_get_reasons (assessment->instance->clause);

  return assessment->weight.any[0] & assessment->weight.any[1] & spoken;
}

guint
monitor_assessment_get_assumed (const MonitorAssessment *assessment)
{
  const MonitorWeight *weight = &assessment->weight;

  return (weight->assumed & monitor_query_aspects (assessment->purpose) & weight->any[1])
         | (assessment->is_early ? MONITOR_BIT (MONITOR_TIME) : 0);
}

/* S18: By date, then by id; those without a date last. */
static gboolean
survey_is_before (const MonitorSurvey *self, const MonitorAssessment *assessment)
{
  gboolean is_undated = assessment->incident->when == NULL;

  if (self->first == NULL || self->is_undated != is_undated)
    return self->first == NULL ? FALSE : is_undated;
  if (self->start != monitor_assessment_get_when (assessment)->s0)
    return self->start < monitor_assessment_get_when (assessment)->s0;
  return strcmp (self->id, assessment->incident->entity->id) < 0;
}

/* Of what does not count nothing is told but with the incident itself. */
void
monitor_survey_add (MonitorSurvey *self, const MonitorAssessment *assessment)
{
  self->unknown |= monitor_assessment_get_unknown (assessment);
  self->lacks_attack |= assessment->lacks_attack;
  if (monitor_verdict_is_alive (assessment->verdict))
    {
      self->disputed |= monitor_assessment_get_disputed (assessment);
      self->assumed |= monitor_assessment_get_assumed (assessment);
    }
  if (survey_is_before (self, assessment))
    return;
  self->first = assessment->incident->record;
  self->id = assessment->incident->entity->id;
  self->start = monitor_assessment_get_when (assessment)->s0;
  self->is_undated = assessment->incident->when == NULL;
  self->exception = assessment->exception;
}

MonitorSurvey
monitor_survey_instance (const MonitorInstance *instance)
{
  MonitorSurvey self = { .exception = CEASEFIRE_EXCEPTION_STATE_NONE };

  if (instance->keeping == MONITOR_KEEP_COUNTS)
    return instance->survey;
  for (guint i = 0; i < instance->assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (instance->assessments, i);

      if (monitor_survey_takes (assessment))
        monitor_survey_add (&self, assessment);
    }
  return self;
}
