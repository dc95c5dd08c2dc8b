/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

/* What would settle it: the finding is made once more, as if one aspect of one incident were
   certain. */

#define MAX_TRIED 8

const CeasefireAspect oracle_aspects[N_ASPECTS]
  = { CEASEFIRE_ASPECT_OCCURRENCE,    CEASEFIRE_ASPECT_AGENT,          CEASEFIRE_ASPECT_ACTION,
      CEASEFIRE_ASPECT_MEANS,         CEASEFIRE_ASPECT_TARGET,         CEASEFIRE_ASPECT_PLACE,
      CEASEFIRE_ASPECT_TIME,          CEASEFIRE_ASPECT_BOUND,          CEASEFIRE_ASPECT_FORCE,
      CEASEFIRE_ASPECT_JUSTIFICATION, CEASEFIRE_ASPECT_PROPORTIONALITY };

/* Whether the party is bound and the agreement in force is so of all incidents. */
static gboolean
oracle_is_open (OracleWorld *world, const OracleItem *item, guint aspects, CeasefireAspect aspect)
{
  OracleSum sum = oracle_evidence_sum (world, item->evidence, aspect);
  gboolean is_pleaded = item->exception != CEASEFIRE_EXCEPTION_STATE_NONE;
  gboolean matters = (aspects & ~STANDING_ASPECTS & (1u << aspect)) != 0;

  matters |= is_pleaded && aspect == CEASEFIRE_ASPECT_JUSTIFICATION;
  matters |= is_pleaded && item->needs_proportion && aspect == CEASEFIRE_ASPECT_PROPORTIONALITY;
  return matters && !oracle_is_settled (&sum);
}

/* R10.4: What is open and may change the finding. */
void
oracle_finding_ask (OracleWorld *world, OracleFinding *self, GPtrArray *items, OracleRole role,
                    guint aspects)
{
  guint n = 0;

  for (guint i = 0; i < items->len && n < MAX_TRIED; i++)
    {
      const OracleItem *item = g_ptr_array_index (items, i);

      if (item->result < POSSIBLE)
        continue;
      n++;
      for (guint j = 0; oracle_aspects[j] != CEASEFIRE_ASPECT_UNSET; j++)
        if (oracle_is_open (world, item, aspects, oracle_aspects[j]))
          {
            OracleTrial trial = { .incident = item->incident, .role = role };

            trial.aspect = oracle_aspects[j];
            g_array_append_val (self->questions, trial);
          }
    }
}

static CeasefireFindingStatus
oracle_try (OracleWorld *world, const OracleTrial *trial, const char *quality)
{
  g_autoptr (OracleFinding) finding = NULL;

  world->trial = trial;
  finding = quality ? oracle_evaluate_ban (world, trial->clause, trial->party, quality)
                    : oracle_evaluate (world, trial->clause, trial->party);
  world->trial = NULL;
  return ceasefire_finding_get_status (finding->record);
}

static void
oracle_answer (OracleWorld *world, OracleFinding *finding, const OracleTrial *question)
{
  const char *quality = ceasefire_finding_get_quality (finding->record);
  CeasefireFindingStatus now = ceasefire_finding_get_status (finding->record);
  g_autoptr (CeasefireSensitivity) answer = ceasefire_sensitivity_new (question->aspect);
  OracleTrial trial = *question;
  CeasefireFindingStatus if_so;
  CeasefireFindingStatus if_not;

  trial.is_so = TRUE;
  if_so = oracle_try (world, &trial, quality);
  trial.is_so = FALSE;
  if_not = oracle_try (world, &trial, quality);
  if (if_so == now && if_not == now)
    return;
  ceasefire_sensitivity_set_incident (answer, trial.incident ? trial.incident->id : NULL);
  ceasefire_sensitivity_set_if_so (answer, if_so);
  ceasefire_sensitivity_set_if_not (answer, if_not);
  ceasefire_finding_add_sensitivity (finding->record, answer);
}

void
oracle_find_sensitivity (OracleWorld *world, OracleFinding *finding, const OracleClause *clause,
                         OracleActor *party)
{
  for (guint i = 0; i < finding->questions->len; i++)
    {
      OracleTrial question = g_array_index (finding->questions, OracleTrial, i);

      question.clause = clause;
      question.party = party;
      oracle_answer (world, finding, &question);
    }
  for (guint i = 0; oracle_aspects[i] != CEASEFIRE_ASPECT_UNSET; i++)
    /* R10.5 */
    if (STANDING_ASPECTS & (1u << oracle_aspects[i]))
      {
        OracleTrial question = { clause, party, NULL, ROLE_ACT, oracle_aspects[i], FALSE };

        oracle_answer (world, finding, &question);
      }
}
