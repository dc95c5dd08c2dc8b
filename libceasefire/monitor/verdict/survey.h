/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/verdict/judge.h"

G_BEGIN_DECLS

/* What a finding says of all that it lists, beside the counts. */
typedef struct
{
  guint unknown, disputed, assumed; /* aspects, as bits */
  gboolean lacks_attack;            /* some of what is listed */
  guint8 exception;                 /* CeasefireExceptionState, of the first by date */
  const CeasefireIncident *first;   /* NULL: nothing is listed */
  const char *id;                   /* of the first */
  gint64 start;                     /* likewise */
  gboolean is_undated;              /* likewise */
} MonitorSurvey;

/* Whether the finding lists the assessment among its incidents. */
gboolean monitor_survey_takes (const MonitorAssessment *assessment);
/* Adds one that it takes. */
void monitor_survey_add (MonitorSurvey *self, const MonitorAssessment *assessment);
/* Of all that the instance holds. */
MonitorSurvey monitor_survey_instance (const MonitorInstance *instance);
/* The reasons that its exceptions ask for, as bits of aspects. */
guint monitor_clause_get_reasons (const MonitorClause *clause);
/* Of an assessment: aspects for which, and against which, somebody speaks; and those that are taken
   for granted. As bits. */
guint monitor_assessment_get_disputed (const MonitorAssessment *assessment);
guint monitor_assessment_get_assumed (const MonitorAssessment *assessment);

G_END_DECLS
