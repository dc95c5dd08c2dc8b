/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/exception.h"

#include "monitor/verdict/attacks.h"
#include "monitor/verdict/instance.h"

/* Decides whether a breach is excused: by self-defence, by another clause, or by what is said of it
   (R7, S14). */

#define EXCEPTION_JUSTIFIED MONITOR_BIT (MONITOR_JUSTIFICATION)
#define EXCEPTION_PROPORTIONATE MONITOR_BIT (MONITOR_PROPORTIONALITY)

/* S14: By the bearer's own side, if only weakly, or by a strong word. */
gboolean
monitor_weight_is_raised (const MonitorWeight *weight)
{
  return ((weight->raised | weight->strong[1]) & EXCEPTION_JUSTIFIED) != 0;
}

/* S14: What a strong word denies, and none bears out. */
static gboolean
exception_is_rejected (const MonitorWeight *weight, const MonitorException *exception)
{
  const guint asked = EXCEPTION_JUSTIFIED
                      | (exception->proportionate ? EXCEPTION_PROPORTIONATE : 0);

  return (weight->strong[0] & ~weight->strong[1] & asked) != 0;
}

/* S14: Only strong words undo what is proven. */
static gboolean
exception_is_borne_out (const MonitorWeight *weight, const MonitorException *exception)
{
  if (weight->strong[0] & EXCEPTION_JUSTIFIED)
    return FALSE;
  return !exception->proportionate
         || (weight->strong[1] & ~weight->strong[0] & EXCEPTION_PROPORTIONATE);
}

/* The attacks that an incident may have answered. */
typedef struct
{
  gboolean is_told;   /* somebody tells of one */
  gboolean is_live;   /* and that may have happened */
  gboolean is_strong; /* one did happen, and is surely answered in time */
} ExceptionAttacks;

/* R7.7: The attacks on the bearer that this may have answered. */
static ExceptionAttacks
exception_find_attacks (const MonitorAssessment *assessment, const MonitorException *exception)
{
  const CeasefireInterval *response = monitor_assessment_get_when (assessment);
  const MonitorAttacks *all = assessment->instance->attacks;
  ExceptionAttacks attacks = { FALSE, FALSE, FALSE };

  for (guint i = monitor_attacks_find (all, response, exception->within);
       i < all->told->len && !attacks.is_strong; i++)
    {
      const MonitorAttack *attack = &g_array_index (all->told, MonitorAttack, i);
      const CeasefireInterval *when = &attack->when;

      if (when->s0 > response->s1)
        break;
      if (attack->record == assessment->incident->record
          || ceasefire_interval_responds (when, response, exception->within) == CEASEFIRE_TRUTH_NO)
        continue;
      attacks.is_told = TRUE;
      attacks.is_live |= attack->is_live;
      attacks.is_strong = attack->is_established
                          && ceasefire_interval_responds (when, response, exception->within_surely)
                               == CEASEFIRE_TRUTH_YES;
    }
  return attacks;
}

typedef struct
{
  CeasefireExceptionState state;
  gboolean lacks_attack; /* it is claimed, and nobody tells of an attack */
} ExceptionResult;

/* The table R7.1 to R7.5. */
static ExceptionResult
exception_judge_defence (const MonitorAssessment *assessment, const MonitorException *exception)
{
  const MonitorWeight *weight = &assessment->weight;
  ExceptionAttacks attacks = exception_find_attacks (assessment, exception);
  gboolean is_proven = attacks.is_strong && exception_is_borne_out (weight, exception);

  /* R7.5 */
  if (exception_is_rejected (weight, exception) || (attacks.is_told && !attacks.is_live))
    return (ExceptionResult){ CEASEFIRE_EXCEPTION_STATE_REJECTED, FALSE };
  /* R7.4, R7.3 */
  if (monitor_weight_is_raised (weight))
    return (ExceptionResult){ is_proven ? CEASEFIRE_EXCEPTION_STATE_PROVEN
                                        : CEASEFIRE_EXCEPTION_STATE_CLAIMED,
                              !attacks.is_told };
  /* R7.2, R7.1 */
  return (ExceptionResult){ attacks.is_live ? CEASEFIRE_EXCEPTION_STATE_OPEN
                                            : CEASEFIRE_EXCEPTION_STATE_NONE,
                            FALSE };
}

/* R7.8: Another clause allows what was done, if it was done so. */
static CeasefireExceptionState
exception_judge_allowance (MonitorContext *context, const MonitorAssessment *assessment,
                           const MonitorException *exception)
{
  MonitorClause *clause = exception->clause->kind == MONITOR_IS_CLAUSE ? exception->clause->node
                                                                       : NULL;
  MonitorQuery query = { .purpose = MONITOR_PURPOSE_ALLOWED,
                         .clause = clause,
                         .bearer = assessment->instance->bearer,
                         .aspects = monitor_query_aspects (MONITOR_PURPOSE_ALLOWED) };
  MonitorWeight weight = { 0 };
  MonitorPattern pattern;
  MonitorAspect decisive;
  guint line;

  if (clause == NULL || clause->action == NULL || monitor_clause_is_draft (context, clause))
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
exception_judge_plea (const MonitorAssessment *assessment, const MonitorException *exception)
{
  const MonitorWeight *weight = &assessment->weight;

  if (exception_is_rejected (weight, exception))
    return CEASEFIRE_EXCEPTION_STATE_REJECTED;
  if (!monitor_weight_is_raised (weight))
    return CEASEFIRE_EXCEPTION_STATE_NONE;
  return (weight->strong[1] & EXCEPTION_JUSTIFIED) && exception_is_borne_out (weight, exception)
           ? CEASEFIRE_EXCEPTION_STATE_PROVEN
           : CEASEFIRE_EXCEPTION_STATE_CLAIMED;
}

static guint
exception_rank (CeasefireExceptionState state)
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

static ExceptionResult
exception_judge (MonitorContext *context, const MonitorAssessment *assessment,
                 const MonitorException *exception)
{
  if (exception->kind == MONITOR_EXCEPTION_DEFENCE)
    return exception_judge_defence (assessment, exception);
  if (exception->kind == MONITOR_EXCEPTION_CLAUSE)
    return (ExceptionResult){ exception_judge_allowance (context, assessment, exception), FALSE };
  return (ExceptionResult){ exception_judge_plea (assessment, exception), FALSE };
}

/* R7.10: Of several exceptions the one that helps most counts; of equal ones the strictest. */
void
monitor_assessment_except (MonitorContext *context, MonitorAssessment *assessment)
{
  GArray *exceptions = assessment->instance->clause->exceptions;

  assessment->exception = CEASEFIRE_EXCEPTION_STATE_NONE;
  assessment->is_proportionality_asked = FALSE;
  assessment->lacks_attack = FALSE;
  assessment->status = monitor_assessment_get_status (assessment);
  if (assessment->purpose != MONITOR_PURPOSE_BREACH
      || assessment->verdict == MONITOR_VERDICT_NOT_ENGAGED)
    return;
  for (guint i = 0; i < exceptions->len; i++)
    {
      const MonitorException *exception = &g_array_index (exceptions, MonitorException, i);
      ExceptionResult result = exception_judge (context, assessment, exception);
      gboolean is_equal = result.state == assessment->exception;

      if (exception_rank (result.state) < exception_rank (assessment->exception))
        continue;
      assessment->is_proportionality_asked = exception->proportionate
                                             || (is_equal && assessment->is_proportionality_asked);
      assessment->lacks_attack = result.lacks_attack || (is_equal && assessment->lacks_attack);
      assessment->exception = result.state;
    }
  /* What does not count lacks nothing. */
  assessment->lacks_attack &= monitor_verdict_is_alive (assessment->verdict);
  assessment->status = monitor_assessment_get_status (assessment);
}
