/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/judge.h"

#include "monitor/evidence/bound.h"
#include "monitor/verdict/exception.h"
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
    case MONITOR_PURPOSE_OMISSION: /* D13 */
      return MONITOR_BIT (MONITOR_OCCURRENCE) | MONITOR_BIT (MONITOR_AGENT);
    default:
      return MONITOR_FACTS;
    }
}

MonitorQuery
monitor_instance_query (const MonitorInstance *self, MonitorPurpose purpose)
{
  static const MonitorPattern anything = { .own_side = TRUE };
  MonitorQuery query = { .purpose = purpose,
                         .clause = self->clause,
                         .pattern = &self->clause->pattern,
                         .bearer = self->bearer,
                         .aspects = monitor_query_aspects (purpose),
                         .tenure = self->tenure };

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
    /* R6.1, D4: by the frame alone, of which no word says that it fits */
    { weight->foreign & ~for_ & ~weight->half, MONITOR_VERDICT_NOT_ENGAGED },
    /* R6.1 */
    { lonely & weight->mismatch, MONITOR_VERDICT_NOT_ENGAGED },
    /* R6.2 */
    { weight->strong[0] & ~weight->strong[1], MONITOR_VERDICT_REFUTED },
    /* R6.3 */
    { lonely, MONITOR_VERDICT_DENIED },
    /* R6.4, D2 */
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

static void
judge_weigh_standing (MonitorContext *context, MonitorInstance *instance,
                      const CeasefireInterval *when, MonitorWeight *weight)
{
  MonitorQuery query = monitor_instance_query (instance, MONITOR_PURPOSE_BREACH);

  monitor_weigh_bound (context, &query, when, weight, NULL);
  monitor_weigh_force (context, &query, when, weight, NULL);
}

static gboolean
judge_is_organ (const MonitorEntity *bearer)
{
  const GArray *ties = monitor_entity_get_ties (bearer);

  for (guint i = 0; ties && i < ties->len; i++)
    if (g_array_index (ties, MonitorTie, i).kind == MONITOR_TIE_PART)
      return TRUE;
  return FALSE;
}

/* Nobody says or does anything about it, the bearer is no part of another, and nothing ends it. */
static gboolean
judge_is_timeless (const MonitorInstance *instance)
{
  if (instance->clause->agreement->n_voices > 0 || instance->tenure->lapses->len > 0
      || judge_is_organ (instance->bearer))
    return FALSE;
  for (const MonitorClause *clause = instance->clause; clause; clause = clause->around)
    if (clause->entity->claims && clause->entity->claims->len > 0)
      return FALSE;
  return TRUE;
}

guint
monitor_instance_count_times (const MonitorInstance *instance)
{
  return instance->forces ? g_hash_table_size (instance->forces) : 0;
}

void
monitor_instance_settle_standing (MonitorContext *context, MonitorInstance *instance)
{
  g_clear_pointer (&instance->forces, g_hash_table_unref);
  instance->standing = (MonitorWeight){ 0 };
  instance->is_timeless = judge_is_timeless (instance);
  if (instance->is_timeless)
    judge_weigh_standing (context, instance, &context->at, &instance->standing);
}

/* Whether the clause bound the bearer, and was in force. */
static const MonitorWeight *
judge_get_force (MonitorContext *context, MonitorInstance *instance, const CeasefireInterval *when)
{
  MonitorWeight *weight;

  if (instance->is_timeless)
    return &instance->standing;
  when = monitor_world_intern_interval (context->world, when);
  if (instance->forces == NULL)
    instance->forces = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  weight = g_hash_table_lookup (instance->forces, when);
  if (weight == NULL)
    {
      weight = g_new0 (MonitorWeight, 1);
      judge_weigh_standing (context, instance, when, weight);
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

gboolean
monitor_incident_is_visible (const MonitorContext *context, const MonitorIncident *incident)
{
  return (incident->frame->layers & ~context->rules.layers) == 0
         && !(incident->when && incident->when->s0 >= context->at.e1);
}

void
monitor_weigh_breach (MonitorContext *context, MonitorQuery *query, const MonitorIncident *incident,
                      MonitorWeight *weight, GArray *voices)
{
  MonitorOrigins origins;

  monitor_origins_init (&origins);
  query->origins = &origins;
  monitor_weigh_bound (context, query, monitor_incident_get_when (incident), weight, voices);
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
        monitor_weight_merge (
          &assessment->weight,
          judge_get_force (context, assessment->instance, monitor_incident_get_when (incident)));
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
  /* S2: Of a draft nothing is looked at. */
  if (assessment->instance->tenure->is_draft
      || !monitor_incident_is_visible (context, assessment->incident)
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

CeasefireDigest
monitor_assessment_digest (const MonitorAssessment *assessment)
{
  struct
  {
    CeasefireDigest key;
    MonitorWeight weight;
    guint8 status, exception, purpose, is_proportionality_asked, lacks_attack, is_early;
  } shown;

  /* Its padding is digested too. */
  memset (&shown, 0, sizeof shown);
  shown.key = assessment->incident->digest;
  shown.weight = assessment->weight;
  shown.status = assessment->status;
  shown.exception = assessment->exception;
  shown.purpose = assessment->purpose;
  shown.is_proportionality_asked = assessment->is_proportionality_asked;
  shown.lacks_attack = assessment->lacks_attack;
  shown.is_early = assessment->is_early;
  return ceasefire_bytes_digest (&shown, sizeof shown);
}

/* Aspects that nobody settles, as bits. */
guint
monitor_assessment_get_unknown (const MonitorAssessment *assessment)
{
  const MonitorWeight *weight = &assessment->weight;
  guint unknown = 0;

  if (assessment->verdict == MONITOR_VERDICT_POSSIBLE)
    unknown = monitor_query_aspects (assessment->purpose) & ~weight->any[1];
  if (!monitor_verdict_is_alive (assessment->verdict)
      || assessment->exception == CEASEFIRE_EXCEPTION_STATE_PROVEN)
    return 0;
  if (assessment->exception != CEASEFIRE_EXCEPTION_STATE_OPEN
      && assessment->exception != CEASEFIRE_EXCEPTION_STATE_CLAIMED)
    return unknown;
  if (!monitor_weight_is_raised (weight))
    unknown |= MONITOR_BIT (MONITOR_JUSTIFICATION);
  if (assessment->is_proportionality_asked)
    unknown |= MONITOR_BIT (MONITOR_PROPORTIONALITY) & ~weight->any[1];
  return unknown;
}
