/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/tallies/by.h"

G_BEGIN_DECLS

/* What an incident is for itself: whether it happened, and whether this or that party did it, as far as
   sources tell. */
typedef struct _TallyFacts TallyFacts;

/* One who is said to have done it. */
typedef struct
{
  MonitorEntity *party; /* NULL: the incident as such, whoever did it */
  TallyStatus status;
  MonitorQuery query; /* by which voices are weighed */
} TallyJudgement;

TallyFacts *tally_facts_new (MonitorState *state);
void tally_facts_free (TallyFacts *self);
/* All agreements that are more than drafts, as one. */
MonitorAgreement *tally_facts_get_agreement (TallyFacts *self);
/* How many words were weighed so far, for each party again. */
guint64 tally_facts_get_n_words (const TallyFacts *self);
/* Adds a TallyJudgement of the incident as such, then one for each party, unless more words were weighed than
   there may be entries. */
void tally_facts_judge (TallyFacts *self, const MonitorIncident *incident, GArray *judgements);
/* The same under a clause, for its bearers, from what was assessed; nothing if the incident is not
   engaged. */
void tally_clause_judge (const MonitorClause *clause, const MonitorIncident *incident,
                         GArray *judgements);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TallyFacts, tally_facts_free)

G_END_DECLS
