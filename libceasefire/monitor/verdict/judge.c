/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/judge.h"

#include "monitor/evidence/force.h"
#include "monitor/verdict/instance.h"

#include <string.h>

/* Decides one assessment: an incident under a clause for a bearer. */

gboolean
monitor_verdict_is_alive (MonitorVerdict verdict)
{
  return verdict >= MONITOR_VERDICT_POSSIBLE;
}

guint
monitor_query_aspects (MonitorPurpose purpose)
{
  switch (purpose)
    {
    case MONITOR_PURPOSE_BREACH:
      return MONITOR_ALL_ASPECTS;
    case MONITOR_PURPOSE_OMISSION:
      return MONITOR_BIT (MONITOR_OCCURRENCE) | MONITOR_BIT (MONITOR_AGENT);
    default:
      return MONITOR_FACTS;
    }
}

MonitorQuery
monitor_instance_query (const MonitorInstance *self, MonitorPurpose purpose)
{
  static const MonitorPattern anything = { .own_side = TRUE };
  MonitorQuery query = {
    purpose, self->clause, &self->clause->pattern, self->bearer, monitor_query_aspects (purpose),
    NULL,    NULL
  };

  if (purpose == MONITOR_PURPOSE_BREACH)
    query.gate = self->gate;
  if (purpose == MONITOR_PURPOSE_EVENT)
    query.pattern = &self->clause->trigger_pattern;
  else if (purpose == MONITOR_PURPOSE_OMISSION)
    query.pattern = &anything;
  else if (purpose == MONITOR_PURPOSE_ATTACK)
    query.pattern = &self->clause->agreement->attack;
  return query;
}

/* The table R6.1 to R6.7: the first line that applies to any aspect decides. */
MonitorVerdict
monitor_decide (const MonitorWeight *weight, guint aspects, guint *line, MonitorAspect *decisive)
{
  guint for_ = weight->any[1];
  guint against = weight->any[0];
  guint said = for_ | against | weight->half;
  guint lonely = against & ~for_ & ~weight->half;
  guint unsaid = ~said;
  const struct
  {
    guint aspects;
    MonitorVerdict verdict;
  } lines[] = {
    /* R6.1, by the frame alone */
    { unsaid & weight->foreign, MONITOR_VERDICT_NOT_ENGAGED },
    /* R6.1 */
    { lonely & weight->mismatch, MONITOR_VERDICT_NOT_ENGAGED },
    /* R6.2 */
    { weight->strong[0] & ~weight->strong[1], MONITOR_VERDICT_REFUTED },
    /* R6.3 */
    { lonely, MONITOR_VERDICT_DENIED },
    /* R6.4 */
    { unsaid & ~weight->silent, MONITOR_VERDICT_UNSOURCED },
    /* R6.4 */
    { unsaid, MONITOR_VERDICT_UNSPECIFIC },
    /* R6.5 */
    { ~for_, MONITOR_VERDICT_POSSIBLE },
    /* R6.6 */
    { (weight->strong[1] & weight->strong[0]) | (against & ~weight->strong[1]),
      MONITOR_VERDICT_CONTESTED },
    /* R6.7 */
    { ~weight->strong[1], MONITOR_VERDICT_ALLEGED },
  };
  static const guint numbers[] = { 0, 1, 2, 3, 4, 4, 5, 6, 7 };

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    if (lines[i].aspects & aspects)
      {
        *line = numbers[i];
        *decisive = g_bit_nth_lsf (lines[i].aspects & aspects, -1);
        return lines[i].verdict;
      }
  *line = 7;
  *decisive = MONITOR_WHOLE;
  return MONITOR_VERDICT_ESTABLISHED;
}

static const MonitorWeight *
judge_get_force (MonitorContext *context, MonitorInstance *instance, const CeasefireInterval *when)
{
  MonitorWeight *weight = g_hash_table_lookup (instance->forces, when);

  if (weight == NULL)
    {
      MonitorQuery query = monitor_instance_query (instance, MONITOR_PURPOSE_BREACH);

      weight = g_new0 (MonitorWeight, 1);
      monitor_weigh_force (context, &query, when, weight, NULL);
      g_hash_table_insert (instance->forces, (gpointer) when, weight);
    }
  return weight;
}

/* R7.6: What an exception leaves of a breach. */
static CeasefireAssessmentStatus
judge_get_breach_status (MonitorVerdict verdict, CeasefireExceptionState exception)
{
  if (monitor_verdict_is_alive (verdict) && exception == CEASEFIRE_EXCEPTION_STATE_PROVEN)
    return CEASEFIRE_ASSESSMENT_STATUS_EXCUSED;
  if (verdict >= MONITOR_VERDICT_ALLEGED && exception == CEASEFIRE_EXCEPTION_STATE_CLAIMED)
    return CEASEFIRE_ASSESSMENT_STATUS_CONTESTED;
  return verdict == MONITOR_VERDICT_ESTABLISHED ? CEASEFIRE_ASSESSMENT_STATUS_VIOLATED
                                                : CEASEFIRE_ASSESSMENT_STATUS_ALLEGED;
}

CeasefireAssessmentStatus
monitor_assessment_get_status (const MonitorAssessment *assessment)
{
  gboolean is_good = assessment->purpose == MONITOR_PURPOSE_PERFORMANCE;

  switch ((MonitorVerdict) assessment->verdict)
    {
    case MONITOR_VERDICT_REFUTED:
      return CEASEFIRE_ASSESSMENT_STATUS_REFUTED;
    case MONITOR_VERDICT_DENIED:
      return CEASEFIRE_ASSESSMENT_STATUS_DENIED;
    case MONITOR_VERDICT_UNSPECIFIC:
      return CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC;
    case MONITOR_VERDICT_UNSOURCED:
      return CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED;
    case MONITOR_VERDICT_POSSIBLE:
    case MONITOR_VERDICT_CONTESTED:
      if (assessment->exception == CEASEFIRE_EXCEPTION_STATE_PROVEN)
        return CEASEFIRE_ASSESSMENT_STATUS_EXCUSED;
      return assessment->verdict == MONITOR_VERDICT_POSSIBLE
               ? CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE
               : CEASEFIRE_ASSESSMENT_STATUS_CONTESTED;
    case MONITOR_VERDICT_ALLEGED:
    case MONITOR_VERDICT_ESTABLISHED:
      if (!is_good)
        return judge_get_breach_status (assessment->verdict, assessment->exception);
      return assessment->verdict == MONITOR_VERDICT_ALLEGED ? CEASEFIRE_ASSESSMENT_STATUS_CLAIMED
                                                            : CEASEFIRE_ASSESSMENT_STATUS_COMPLIED;
    case MONITOR_VERDICT_NOT_ENGAGED:
    default:
      return CEASEFIRE_ASSESSMENT_STATUS_UNSET;
    }
}

/* FALSE for incidents that certainly begin after the time asked for, and those of other layers. */
static gboolean
judge_is_visible (const MonitorContext *context, const MonitorIncident *incident)
{
  return (incident->frame->layers & ~context->rules.layers) == 0
         && !(incident->when && incident->when->s0 >= context->at.e1);
}

void
monitor_weigh_breach (MonitorContext *context, MonitorQuery *query, const MonitorIncident *incident,
                      MonitorWeight *weight, GArray *voices)
{
  MonitorOrigins origins;

  memset (origins.n, 0, sizeof origins.n);
  query->origins = &origins;
  monitor_weigh_bound (context, query, weight, voices);
  monitor_weigh_force (context, query, monitor_incident_get_when (incident), weight, voices);
  monitor_weigh_incident (context, query, incident, weight, voices);
  query->origins = NULL;
}

static void
judge_weigh (MonitorContext *context, MonitorAssessment *assessment, MonitorQuery *query)
{
  const MonitorIncident *incident = assessment->incident;

  /* Bound and force are cached by the instance, unless claims about the incident itself concern
     them. */
  if (assessment->purpose == MONITOR_PURPOSE_BREACH
      && (incident->entity->spoken & MONITOR_STANDING))
    monitor_weigh_breach (context, query, incident, &assessment->weight, NULL);
  else
    {
      if (assessment->purpose == MONITOR_PURPOSE_BREACH)
        {
          monitor_weight_merge (&assessment->weight, &assessment->instance->bound);
          monitor_weight_merge (
            &assessment->weight,
            judge_get_force (context, assessment->instance, monitor_incident_get_when (incident)));
        }
      monitor_weigh_incident (context, query, incident, &assessment->weight, NULL);
    }
  monitor_weight_presume (&assessment->weight);
}

gboolean
monitor_assessment_judge (MonitorContext *context, MonitorAssessment *assessment)
{
  MonitorQuery query = monitor_instance_query (assessment->instance, assessment->purpose);
  MonitorAspect decisive;
  guint line;

  assessment->weight = (MonitorWeight){ 0 };
  assessment->verdict = MONITOR_VERDICT_NOT_ENGAGED;
  assessment->exception = CEASEFIRE_EXCEPTION_STATE_NONE;
  assessment->status = CEASEFIRE_ASSESSMENT_STATUS_UNSET;
  if (!judge_is_visible (context, assessment->incident)
      || !monitor_weigh_is_engaged (context, &query, assessment->incident))
    return FALSE;
  if (assessment->purpose == MONITOR_PURPOSE_ATTACK
      && !monitor_weigh_is_target_named (context, &query, assessment->incident))
    return FALSE;
  judge_weigh (context, assessment, &query);
  assessment->verdict = monitor_decide (&assessment->weight, query.aspects, &line, &decisive);
  assessment->status = monitor_assessment_get_status (assessment);
  return assessment->verdict != MONITOR_VERDICT_NOT_ENGAGED;
}

/* Exceptions */

typedef struct
{
  gboolean is_recorded; /* there is an attack on record, whenever it was */
  gboolean is_answered; /* one that this may have answered */
  gboolean is_live;     /* and that may have happened */
  gboolean is_strong;   /* one did happen, and is surely answered in time */
} JudgeTriggers;

gboolean
monitor_assessment_is_attack (const MonitorAssessment *assessment)
{
  return assessment->purpose == MONITOR_PURPOSE_ATTACK
         && assessment->verdict != MONITOR_VERDICT_NOT_ENGAGED
         && assessment->verdict != MONITOR_VERDICT_UNSOURCED
         && assessment->verdict != MONITOR_VERDICT_UNSPECIFIC;
}

/* Whether there is an attack other than the incident itself, whenever it was. */
static gboolean
judge_has_attack (const MonitorAssessment *assessment)
{
  guint n = assessment->instance->n_attacks;

  for (const MonitorAssessment *own = assessment->incident->assessments; own; own = own->next)
    n -= own->instance == assessment->instance && monitor_assessment_is_attack (own);
  return n > 0;
}

/* Binary search: the first attack that may have ended no more than @within before the response. */
static guint
judge_find_first (const MonitorInstance *instance, const CeasefireInterval *response, gint64 within)
{
  guint low = 0;
  guint high = instance->related->len;
  gint64 from;

  if (within == CALENDAR_AFTER || instance->longest == CALENDAR_AFTER)
    return 0;
  from
    = ceasefire_calendar_add (ceasefire_calendar_add (response->s0, -within), -instance->longest);
  while (low < high)
    {
      guint middle = (low + high) / 2;
      const MonitorAssessment *assessment = g_ptr_array_index (instance->related, middle);

      if (assessment->when->s0 < from)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* R7.7: The attacks on the bearer that this may have answered. */
static JudgeTriggers
judge_find_triggers (const MonitorAssessment *assessment, const MonitorException *exception)
{
  const CeasefireInterval *response = assessment->when;
  JudgeTriggers triggers = { FALSE, FALSE, FALSE, FALSE };
  GPtrArray *related = assessment->instance->related;

  for (guint i = judge_find_first (assessment->instance, response, exception->within);
       i < related->len && !triggers.is_strong; i++)
    {
      const MonitorAssessment *attack = g_ptr_array_index (related, i);
      const CeasefireInterval *when = attack->when;

      if (when->s0 > response->s1)
        break;
      if (!monitor_assessment_is_attack (attack) || attack->incident == assessment->incident
          || ceasefire_interval_responds (when, response, exception->within) == CEASEFIRE_TRUTH_NO)
        continue;
      triggers.is_answered = TRUE;
      triggers.is_live |= monitor_verdict_is_alive (attack->verdict);
      triggers.is_strong = attack->verdict == MONITOR_VERDICT_ESTABLISHED
                           && ceasefire_interval_responds (when, response, exception->within_surely)
                                == CEASEFIRE_TRUTH_YES;
    }
  triggers.is_recorded = triggers.is_answered || judge_has_attack (assessment);
  return triggers;
}

static CeasefireExceptionState
judge_defence (const MonitorAssessment *assessment, const MonitorException *exception)
{
  const guint reasons = MONITOR_BIT (MONITOR_JUSTIFICATION) | MONITOR_BIT (MONITOR_PROPORTIONALITY);
  const guint measure = MONITOR_BIT (MONITOR_PROPORTIONALITY);
  const MonitorWeight *weight = &assessment->weight;
  JudgeTriggers triggers = judge_find_triggers (assessment, exception);
  gboolean is_raised = (weight->any[1] & reasons) != 0;
  gboolean is_measured = !exception->proportionate
                         || ((weight->strong[1] & measure) && !(weight->any[0] & measure));

  /* R7.5 */
  if (weight->strong[0] & reasons)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  if (!triggers.is_recorded)
    return is_raised ? CEASEFIRE_EXCEPTION_STATE_CLAIMED : CEASEFIRE_EXCEPTION_STATE_NONE;
  /* R7.1 */
  if (!triggers.is_answered)
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  /* R7.5 */
  if (!triggers.is_live)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  /* R7.2 */
  if (!is_raised)
    return CEASEFIRE_EXCEPTION_STATE_OPEN;
  /* R7.4, R7.3 */
  return triggers.is_strong && is_measured ? CEASEFIRE_EXCEPTION_STATE_PROVEN
                                           : CEASEFIRE_EXCEPTION_STATE_CLAIMED;
}

/* R7.8: Another clause allows what was done, if it was done so. */
static CeasefireExceptionState
judge_allowance (MonitorContext *context, const MonitorAssessment *assessment,
                 const MonitorException *exception)
{
  MonitorClause *clause = exception->clause->kind == MONITOR_IS_CLAUSE ? exception->clause->node
                                                                       : NULL;
  MonitorQuery query = { MONITOR_PURPOSE_ALLOWED,
                         clause,
                         NULL,
                         assessment->instance->bearer,
                         monitor_query_aspects (MONITOR_PURPOSE_ALLOWED),
                         NULL,
                         NULL };
  MonitorWeight weight = { 0 };
  MonitorPattern pattern;
  MonitorAspect decisive;
  guint line;

  if (clause == NULL || clause->action == NULL)
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  pattern = clause->pattern;
  pattern.actions = clause->action;
  query.pattern = &pattern;
  monitor_weigh_incident (context, &query, assessment->incident, &weight, NULL);
  switch (monitor_decide (&weight, query.aspects, &line, &decisive))
    {
    case MONITOR_VERDICT_ESTABLISHED:
      return CEASEFIRE_EXCEPTION_STATE_PROVEN;
    case MONITOR_VERDICT_ALLEGED:
    case MONITOR_VERDICT_CONTESTED:
      return CEASEFIRE_EXCEPTION_STATE_CLAIMED;
    case MONITOR_VERDICT_POSSIBLE:
      return CEASEFIRE_EXCEPTION_STATE_OPEN;
    default:
      return CEASEFIRE_EXCEPTION_STATE_NONE;
    }
}

/* R7.9: Only what sources say of it. */
static CeasefireExceptionState
judge_plea (const MonitorAssessment *assessment)
{
  const guint justified = MONITOR_BIT (MONITOR_JUSTIFICATION);
  const guint reasons = justified | MONITOR_BIT (MONITOR_PROPORTIONALITY);

  if (assessment->weight.strong[0] & justified)
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  if (assessment->weight.strong[1] & justified)
    return CEASEFIRE_EXCEPTION_STATE_PROVEN;
  return assessment->weight.any[1] & reasons ? CEASEFIRE_EXCEPTION_STATE_CLAIMED
                                             : CEASEFIRE_EXCEPTION_STATE_NONE;
}

static guint
judge_rank_exception (CeasefireExceptionState state)
{
  static const CeasefireExceptionState order[]
    = { CEASEFIRE_EXCEPTION_STATE_NONE, CEASEFIRE_EXCEPTION_STATE_REJECTED,
        CEASEFIRE_EXCEPTION_STATE_OPEN, CEASEFIRE_EXCEPTION_STATE_CLAIMED,
        CEASEFIRE_EXCEPTION_STATE_PROVEN };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (order[i] == state)
      return i;
  return 0;
}

/* R7.10: Of several exceptions the one that helps most counts. */
void
monitor_assessment_except (MonitorContext *context, MonitorAssessment *assessment)
{
  GArray *exceptions = assessment->instance->clause->exceptions;

  assessment->exception = CEASEFIRE_EXCEPTION_STATE_NONE;
  assessment->is_proportionality_asked = FALSE;
  assessment->status = monitor_assessment_get_status (assessment);
  if (assessment->purpose != MONITOR_PURPOSE_BREACH
      || !monitor_verdict_is_alive (assessment->verdict))
    return;
  for (guint i = 0; i < exceptions->len; i++)
    {
      const MonitorException *exception = &g_array_index (exceptions, MonitorException, i);
      CeasefireExceptionState state;

      if (exception->kind == MONITOR_EXCEPTION_DEFENCE)
        state = judge_defence (assessment, exception);
      else if (exception->kind == MONITOR_EXCEPTION_CLAUSE)
        state = judge_allowance (context, assessment, exception);
      else
        state = judge_plea (assessment);
      if (judge_rank_exception (state) < judge_rank_exception (assessment->exception))
        continue;
      if (state == assessment->exception)
        assessment->is_proportionality_asked |= exception->proportionate;
      else
        assessment->is_proportionality_asked = exception->proportionate;
      assessment->exception = state;
    }
  assessment->status = monitor_assessment_get_status (assessment);
}

/* Aspects that nobody settles, as bits. */
guint
monitor_assessment_get_unknown (const MonitorAssessment *assessment)
{
  guint unknown = 0;
  guint reasons = MONITOR_BIT (MONITOR_JUSTIFICATION);

  if (assessment->verdict == MONITOR_VERDICT_POSSIBLE)
    unknown = monitor_query_aspects (assessment->purpose) & ~assessment->weight.any[1];
  if (assessment->is_proportionality_asked)
    reasons |= MONITOR_BIT (MONITOR_PROPORTIONALITY);
  if (assessment->exception == CEASEFIRE_EXCEPTION_STATE_OPEN
      || assessment->exception == CEASEFIRE_EXCEPTION_STATE_CLAIMED)
    unknown |= reasons & ~assessment->weight.any[1];
  return unknown;
}
