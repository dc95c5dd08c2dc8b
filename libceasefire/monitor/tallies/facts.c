/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/facts.h"

#include "monitor/evidence/tenure.h"
#include "monitor/verdict/instance.h"

#include <string.h>

/*
 * The status of the facts (S11): R6 over occurrence, action, means, target and place, and the agent
 * where a party is asked about; nothing of bound and force. What is asked for is what the record says.
 * Who is a monitor, and who is on which side, all agreements tell that are more than drafts, as if they
 * were one. A word is against interest if a ban forbids what was done, or it is use of force, and the
 * party says that it did it; for what a duty asks for it is the other way round. Of other actions nobody
 * knows in whose interest they are, so that such words are weak.
 */

#define FACTS_ASPECTS (MONITOR_FACTS & ~MONITOR_BIT (MONITOR_AGENT))

struct _TallyFacts
{
  MonitorState *state;
  MonitorAgreement agreement; /* parties, sides and monitors of all */
  MonitorClause clause;       /* of it, that asks for nothing */
  MonitorPattern pattern;     /* which anything matches */
  MonitorEntity nobody;
  guint64 n_words;  /* that were weighed, for each party again */
  GHashTable *bad;  /* of MonitorCode that bans are about */
  GHashTable *good; /* of those that duties are about */
};

/* Agreements */

/* In the order of the record, so that the bits of sides do not depend on addresses. */
static void
facts_add_parties (TallyFacts *self, const MonitorAgreement *agreement)
{
  CeasefireParty *const *records = ceasefire_agreement_get_parties (agreement->record);
  MonitorAgreement *joint = &self->agreement;

  for (; records && *records; records++)
    {
      const char *id = ceasefire_party_get_actor (*records);
      MonitorEntity *actor = id ? monitor_world_peek (self->state->context.world, id) : NULL;
      const MonitorParty *known = actor ? monitor_agreement_find_party (agreement, actor) : NULL;
      MonitorParty *party = known ? monitor_agreement_add_party (joint, actor) : NULL;

      if (known == NULL)
        continue;
      party->bound = MAX (party->bound, known->bound);
      for (guint i = 0; i < agreement->side_names->len; i++)
        if (known->sides >> i & 1)
          party->sides
            |= monitor_agreement_add_side (joint, g_ptr_array_index (agreement->side_names, i));
      if (known->sides != monitor_sides_tell_apart (known->sides))
        party->sides |= monitor_agreement_add_side (joint, NULL);
    }
}

static void
facts_add_agreements (TallyFacts *self)
{
  MonitorWorld *world = self->state->context.world;
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->state->agreements->len; i++)
    {
      const MonitorAgreement *agreement = g_ptr_array_index (self->state->agreements, i);

      if (agreement->start.is_draft && !agreement->start.is_said)
        continue;
      facts_add_parties (self, agreement);
      for (guint j = 0; agreement->monitors && j < agreement->monitors->n; j++)
        if (g_hash_table_add (known, agreement->monitors->items[j]))
          g_ptr_array_add (ids, (gpointer) ((MonitorEntity *) agreement->monitors->items[j])->id);
    }
  g_ptr_array_add (ids, NULL);
  self->agreement.monitors
    = monitor_world_get_entities (world, (const char *const *) ids->pdata, FALSE);
}

/* Who is meant may be on any side, so that nobody speaks against his interest. */
static void
facts_add_nobody (TallyFacts *self)
{
  const MonitorSides any = { 0, G_MAXUINT64 };

  for (guint i = 0; i < G_N_ELEMENTS (self->agreement.sides); i++)
    g_hash_table_insert (self->agreement.sides[i], &self->nobody, g_memdup2 (&any, sizeof any));
}

static void
facts_note_actions (TallyFacts *self, const MonitorClause *clause)
{
  GHashTable *actions = clause->kind == MONITOR_NORM_DUTY ? self->good : self->bad;
  const MonitorList *list = clause->pattern.actions;

  if (clause->kind != MONITOR_NORM_BAN && clause->kind != MONITOR_NORM_DUTY)
    return;
  for (guint i = 0; list && i < list->n; i++)
    g_hash_table_add (actions, list->items[i]);
}

TallyFacts *
tally_facts_new (MonitorState *state)
{
  TallyFacts *self = g_new0 (TallyFacts, 1);

  self->state = state;
  self->nobody.id = "";
  self->agreement.entity = &self->nobody;
  self->agreement.parties = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->agreement.side_names = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < G_N_ELEMENTS (self->agreement.sides); i++)
    self->agreement.sides[i] = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->clause.entity = &self->nobody;
  self->clause.agreement = &self->agreement;
  self->clause.attribution
    = (MonitorAttribution){ .members = CEASEFIRE_TRUTH_YES, .proxies = CEASEFIRE_TRUTH_UNKNOWN };
  self->pattern.own_side = TRUE;
  self->bad = g_hash_table_new (NULL, NULL);
  self->good = g_hash_table_new (NULL, NULL);
  facts_add_agreements (self);
  facts_add_nobody (self);
  g_hash_table_add (self->bad, monitor_world_get_code (state->context.world,
                                                       MONITOR_VOCABULARY_ACTION, "use-force"));
  for (guint i = 0; i < state->clauses->len; i++)
    facts_note_actions (self, g_ptr_array_index (state->clauses, i));
  return self;
}

void
tally_facts_free (TallyFacts *self)
{
  g_hash_table_unref (self->agreement.parties);
  g_ptr_array_unref (self->agreement.side_names);
  for (guint i = 0; i < G_N_ELEMENTS (self->agreement.sides); i++)
    g_hash_table_unref (self->agreement.sides[i]);
  g_hash_table_unref (self->bad);
  g_hash_table_unref (self->good);
  g_free (self);
}

MonitorAgreement *
tally_facts_get_agreement (TallyFacts *self)
{
  return &self->agreement;
}

/* What is asked of an incident if somebody did it. @party: NULL: nobody in particular. */
static MonitorQuery
facts_query (const TallyFacts *self, MonitorEntity *party)
{
  return (MonitorQuery){ .purpose = MONITOR_PURPOSE_BREACH,
                         .clause = (MonitorClause *) &self->clause,
                         .pattern = &self->pattern,
                         .bearer = party ? party : (MonitorEntity *) &self->nobody,
                         .aspects = MONITOR_FACTS };
}

/* Facts */

static gboolean
facts_is_among (GHashTable *actions, const MonitorCode *action)
{
  /* Broader terms may go round in a ring. */
  for (guint steps = 0; action && steps < 64; steps++, action = action->broader)
    if (g_hash_table_contains (actions, action))
      return TRUE;
  return FALSE;
}

static TallyStatus
facts_get_status (MonitorVerdict verdict)
{
  static const TallyStatus statuses[] = {
    [MONITOR_VERDICT_REFUTED] = TALLY_STATUS_REFUTED,
    [MONITOR_VERDICT_DENIED] = TALLY_STATUS_DENIED,
    [MONITOR_VERDICT_UNSPECIFIC] = TALLY_STATUS_UNSPECIFIC,
    [MONITOR_VERDICT_UNSOURCED] = TALLY_STATUS_UNSOURCED,
    [MONITOR_VERDICT_POSSIBLE] = TALLY_STATUS_POSSIBLE,
    [MONITOR_VERDICT_CONTESTED] = TALLY_STATUS_CONTESTED,
    [MONITOR_VERDICT_ALLEGED] = TALLY_STATUS_ALLEGED,
    [MONITOR_VERDICT_ESTABLISHED] = TALLY_STATUS_ESTABLISHED,
  };

  return statuses[verdict];
}

/* Whether it happened, and whether the party did it. */
typedef struct
{
  TallyStatus as_such, by_party;
} FactsStatus;

/* Of an action of which nobody knows in whose interest it is nobody's interest is asked about. */
static MonitorQuery
facts_get_query (const TallyFacts *self, const MonitorIncident *incident, MonitorEntity *party)
{
  const gboolean is_bad = facts_is_among (self->bad, incident->frame->action);
  const gboolean is_good = facts_is_among (self->good, incident->frame->action);
  MonitorQuery query = facts_query (self, is_good != is_bad ? party : NULL);

  if (is_good && !is_bad)
    query.purpose = MONITOR_PURPOSE_PERFORMANCE;
  return query;
}

/* Strong is what is strong however the party's interest is read. */
static MonitorWeight
facts_weigh (TallyFacts *self, const MonitorIncident *incident, MonitorEntity *party,
             MonitorQuery query)
{
  const gboolean is_known = party == NULL || query.bearer == party;
  MonitorWeight weight = { 0 };
  MonitorWeight other = { 0 };

  if (!is_known)
    query = facts_query (self, party);
  monitor_weigh_incident (&self->state->context, &query, incident, &weight, NULL);
  monitor_weight_presume (&weight);
  if (is_known)
    return weight;
  query.purpose = MONITOR_PURPOSE_PERFORMANCE;
  monitor_weigh_incident (&self->state->context, &query, incident, &other, NULL);
  for (guint i = 0; i < 2; i++)
    weight.strong[i] &= other.strong[i];
  return weight;
}

guint64
tally_facts_get_n_words (const TallyFacts *self)
{
  return self->n_words;
}

static FactsStatus
facts_judge (TallyFacts *self, const MonitorIncident *incident, MonitorEntity *party,
             MonitorQuery query)
{
  const MonitorWeight weight = facts_weigh (self, incident, party, query);
  MonitorAspect decisive;
  guint line;

  self->n_words += 1 + (incident->entity->claims ? incident->entity->claims->len : 0);
  return (FactsStatus){
    facts_get_status (monitor_decide (&weight, FACTS_ASPECTS, &line, &decisive)),
    facts_get_status (monitor_decide (&weight, MONITOR_FACTS, &line, &decisive)),
  };
}

/* Who is said to have done it */

typedef struct
{
  TallyFacts *facts;
  GHashTable *seen;
  GPtrArray *parties;
  guint n_found;
} FactsSearch;

static void
facts_add_candidate (FactsSearch *search, MonitorEntity *party)
{
  search->n_found++;
  if (g_hash_table_add (search->seen, party))
    g_ptr_array_add (search->parties, party);
}

static void
facts_visit (MonitorEntity *entity, CeasefireTruth strength, gpointer user_data)
{
  FactsSearch *search = user_data;
  const MonitorParty *party = monitor_agreement_find_party (&search->facts->agreement, entity);

  if (party && party->bound > CEASEFIRE_TRUTH_NO && strength == CEASEFIRE_TRUTH_YES)
    facts_add_candidate (search, entity);
}

/* The party itself; else those to which the actor surely belonged; else the actor. */
static void
facts_add_agent (FactsSearch *search, const MonitorIncident *incident, MonitorEntity *actor)
{
  const MonitorParty *party = monitor_agreement_find_party (&search->facts->agreement, actor);

  search->n_found = 0;
  if (party == NULL || party->bound == CEASEFIRE_TRUTH_NO)
    monitor_actor_walk (search->facts->state->context.world, actor,
                        monitor_incident_get_when (incident), monitor_members, facts_visit, search);
  if (search->n_found == 0)
    facts_add_candidate (search, actor);
}

static void
facts_add_agents (FactsSearch *search, const MonitorIncident *incident, const MonitorList *agents)
{
  for (guint i = 0; agents && i < agents->n; i++)
    facts_add_agent (search, incident, agents->items[i]);
}

static void
facts_find_parties (FactsSearch *search, const MonitorIncident *incident)
{
  const GPtrArray *claims = incident->entity->claims;

  facts_add_agents (search, incident, incident->frame->agents);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if (claim->aspect == MONITOR_AGENT && !claim->is_void
          && claim->stance == MONITOR_STANCE_ASSERT)
        facts_add_agents (search, incident, claim->value);
    }
}

static int
facts_compare (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(MonitorEntity *const *) a)->id, (*(MonitorEntity *const *) b)->id);
}

/* Where parties are named, it is asked of them what happened, since whose interest a word is against
   depends on them. */
void
tally_facts_judge (TallyFacts *self, const MonitorIncident *incident, GArray *judgements)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) parties = g_ptr_array_new ();
  FactsSearch search = { self, seen, parties, 0 };
  const guint64 limit = monitor_state_get_limit (self->state);
  TallyJudgement as_such = { NULL, TALLY_STATUS_UNSOURCED, facts_get_query (self, incident, NULL) };
  guint total = judgements->len;

  facts_find_parties (&search, incident);
  g_ptr_array_sort (parties, facts_compare);
  g_array_append_val (judgements, as_such);
  for (guint i = 0; i < parties->len && self->n_words <= limit; i++)
    {
      MonitorEntity *party = g_ptr_array_index (parties, i);
      const MonitorQuery query = facts_get_query (self, incident, party);
      FactsStatus status = facts_judge (self, incident, party, query);
      TallyJudgement judgement = { party, status.by_party, query };

      as_such.status = MIN (as_such.status, status.as_such);
      /* Where all say that it was another, there is no word on the party. */
      if (judgement.status != TALLY_STATUS_NONE)
        g_array_append_val (judgements, judgement);
    }
  if (parties->len == 0)
    as_such.status = facts_judge (self, incident, NULL, as_such.query).as_such;
  g_array_index (judgements, TallyJudgement, total) = as_such;
}

/* Under a clause */

static TallyStatus
clause_get_status (CeasefireAssessmentStatus status)
{
  static const TallyStatus statuses[] = {
    [CEASEFIRE_ASSESSMENT_STATUS_VIOLATED] = TALLY_STATUS_VIOLATED,
    [CEASEFIRE_ASSESSMENT_STATUS_CONTESTED] = TALLY_STATUS_CONTESTED,
    [CEASEFIRE_ASSESSMENT_STATUS_ALLEGED] = TALLY_STATUS_ALLEGED,
    [CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE] = TALLY_STATUS_POSSIBLE,
    [CEASEFIRE_ASSESSMENT_STATUS_EXCUSED] = TALLY_STATUS_EXCUSED,
    [CEASEFIRE_ASSESSMENT_STATUS_REFUTED] = TALLY_STATUS_REFUTED,
    [CEASEFIRE_ASSESSMENT_STATUS_DENIED] = TALLY_STATUS_DENIED,
    [CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED] = TALLY_STATUS_UNSOURCED,
    [CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC] = TALLY_STATUS_UNSPECIFIC,
    [CEASEFIRE_ASSESSMENT_STATUS_COMPLIED] = TALLY_STATUS_COMPLIED,
    [CEASEFIRE_ASSESSMENT_STATUS_CLAIMED] = TALLY_STATUS_CLAIMED,
  };

  return statuses[status];
}

/* A ban that nothing has triggered counts nothing. A performance counts for itself, whether or not it was
   in time. */
static TallyStatus
clause_judge (const MonitorAssessment *assessment)
{
  const MonitorInstance *instance = assessment->instance;

  if ((assessment->purpose != MONITOR_PURPOSE_BREACH
       && assessment->purpose != MONITOR_PURPOSE_PERFORMANCE)
      || (instance->gate && instance->gate->len == 0))
    return TALLY_STATUS_NONE;
  return clause_get_status (monitor_assessment_get_status (assessment));
}

void
tally_clause_judge (const MonitorClause *clause, const MonitorIncident *incident,
                    GArray *judgements)
{
  TallyJudgement as_such = { .status = TALLY_STATUS_UNSOURCED };
  guint total = judgements->len;

  for (const MonitorAssessment *assessment = incident->assessments; assessment;
       assessment = assessment->next)
    {
      TallyJudgement judgement = { .party = assessment->instance->bearer };

      if (assessment->instance->clause == clause)
        judgement.status = clause_judge (assessment);
      if (judgement.status == TALLY_STATUS_NONE)
        continue;
      judgement.query = monitor_instance_query (assessment->instance, assessment->purpose);
      if (judgements->len == total)
        g_array_append_val (judgements, as_such);
      g_array_append_val (judgements, judgement);
      as_such.status = MIN (as_such.status, judgement.status);
    }
  if (judgements->len > total)
    g_array_index (judgements, TallyJudgement, total) = as_such;
}
