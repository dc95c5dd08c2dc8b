/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>

/*
 * The graphs in which no ring can be meant: a row each.
 *
 * Triggers and exceptions are apart: that a breach of a clause triggers the right of self-defence,
 * and the right lifts the clause, is how ceasefires are written. So are membership and
 * representation: a committee may represent those who are its members. Agreements may refer to each
 * other, but only the later amends, replaces, carries out. Clauses that wait for each other's
 * performance alone are an exchange.
 */
static const CheckGraph check_rings_graphs[] = {
  { CHECK_AFFILIATION_CYCLE, "the actor belongs to itself", ceasefire_actor_get_type,
    CHECK_FACT_BIT (AFFILIATION),
    1 << CEASEFIRE_RELATION_PART_OF | 1 << CEASEFIRE_RELATION_MEMBER_OF, 0 },
  { CHECK_AFFILIATION_CYCLE, "the actor represents itself", ceasefire_actor_get_type,
    CHECK_FACT_BIT (AFFILIATION), 1 << CEASEFIRE_RELATION_REPRESENTS, 0 },
  { CHECK_AFFILIATION_CYCLE, "the actor is its own proxy", ceasefire_actor_get_type,
    CHECK_FACT_BIT (AFFILIATION), 1 << CEASEFIRE_RELATION_PROXY_OF, 0 },
  { CHECK_PLACE_CYCLE, "the place lies in itself", ceasefire_place_get_type,
    CHECK_FACT_BIT (WITHIN) | CHECK_FACT_BIT (MAYBE_WITHIN), 0, 0 },
  { CHECK_MEETING_CYCLE, "the meeting is part of itself", ceasefire_meeting_get_type,
    CHECK_FACT_BIT (PART_OF), 0, 0 },
  { CHECK_MEETING_CYCLE, "the meeting follows itself", ceasefire_meeting_get_type,
    CHECK_FACT_BIT (FOLLOWS), 0, 0 },
  { CHECK_REPLY_CYCLE, "the statement answers itself", ceasefire_statement_get_type,
    CHECK_FACT_BIT (IN_REPLY_TO), 0, 0 },
  { CHECK_ORIGIN_CYCLE, "the statement goes back to itself", ceasefire_statement_get_type,
    CHECK_FACT_BIT (ORIGIN), 0, 0 },
  { CHECK_DURING_CYCLE, "the statement is made during itself", ceasefire_statement_get_type,
    CHECK_FACT_BIT (DURING), 0, 0 },
  { CHECK_DOCUMENT_CYCLE, "the document is a version of itself", ceasefire_document_get_type,
    CHECK_FACT_BIT (VERSION_OF), 0, 0 },
  { CHECK_DOCUMENT_CYCLE, "the document translates itself", ceasefire_document_get_type,
    CHECK_FACT_BIT (TRANSLATION_OF), 0, 0 },
  { CHECK_DOCUMENT_CYCLE, "the document is part of itself", ceasefire_document_get_type,
    CHECK_FACT_BIT (PART_OF_DOCUMENT), 0, 0 },
  { CHECK_DOCUMENT_CYCLE, "the document corrects itself", ceasefire_document_get_type,
    CHECK_FACT_BIT (CORRECTS), 0, 0 },
  { CHECK_INCIDENT_CYCLE, "the incident is part of itself", ceasefire_incident_get_type,
    CHECK_FACT_BIT (PART_OF_INCIDENT), 0, 0 },
  { CHECK_CLAUSE_CYCLE, "the clause replaces itself", ceasefire_clause_get_type,
    CHECK_FACT_BIT (REPLACES), 0, 0 },
  { CHECK_AGREEMENT_CYCLE, "the agreement builds on itself", ceasefire_agreement_get_type,
    CHECK_FACT_BIT (AMENDS) | CHECK_FACT_BIT (SUPERSEDES) | CHECK_FACT_BIT (IMPLEMENTS), 0, 0 },
  { CHECK_CLAUSE_CYCLE, "the clause triggers itself", ceasefire_clause_get_type,
    CHECK_FACT_BIT (BREACH_OF) | CHECK_FACT_BIT (COMPLIANCE_WITH) | CHECK_FACT_BIT (TRIGGER_CLAUSE),
    0, CHECK_FACT_BIT (BREACH_OF) | CHECK_FACT_BIT (TRIGGER_CLAUSE) },
  { CHECK_CLAUSE_CYCLE, "the clause is its own exception", ceasefire_clause_get_type,
    CHECK_FACT_BIT (EXCEPTION_CLAUSE), 0, 0 },
};

/* A tie that is disputed is no certain link. */
static gboolean
check_rings_counts (const CheckGraph *graph, const CheckFact *fact)
{
  return (graph->links >> fact->kind & 1) && (graph->relations == 0 || fact->detail < 32)
         && (graph->relations == 0 || (graph->relations >> fact->detail & 1));
}

/* A reference to nothing or to the wrong type is told elsewhere and leads nowhere here. */
static void
check_rings_collect (CeasefireCheck *check, const CheckGraph *graph, guint32 node, GArray *edges)
{
  guint n;
  const CheckFact *facts = ceasefire_check_get_facts (check, node, &n);
  guint32 first = ceasefire_check_get_record (check, node)->first_fact;
  GType type = graph->get_type ();

  for (guint i = 0; i < n; i++)
    {
      CheckEdge edge = { 0, first + i };

      if (!check_rings_counts (graph, &facts[i]))
        continue;
      edge.target = ceasefire_check_find (check, facts[i].string, type);
      if (edge.target)
        g_array_append_val (edges, edge);
    }
}

static const char *
check_rings_get_id (CeasefireCheck *check, guint32 node)
{
  return ceasefire_check_get_id (check, node);
}

static const CheckNodes check_rings_records = { check_rings_collect, check_rings_get_id };

void
ceasefire_check_find_record_rings (CeasefireCheck *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (check_rings_graphs); i++)
    {
      const CheckGraph *graph = &check_rings_graphs[i];
      GType type = graph->get_type ();
      CheckWalk *walk
        = ceasefire_check_walk_new (self, &check_rings_records, graph, i, self->records->len);

      for (guint32 record = 1; record <= self->records->len; record++)
        if (ceasefire_check_get_gtype (self, record) == type)
          ceasefire_check_walk_from (walk, record);
      ceasefire_check_walk_free (walk);
    }
  ceasefire_check_sort_rings (self);
}

/* Terms */

static CeasefireTerm *
check_rings_get_term (CeasefireCheck *check, guint32 node)
{
  return ceasefire_header_get_vocabularies (check->dossier->header)[node - 1];
}

/* The number of the term of that code in the vocabulary of @beside; 0 if there is none. */
static guint32
check_rings_find_term (CeasefireCheck *check, CeasefireTerm *beside, const char *code)
{
  const char *name = ceasefire_term_get_vocabulary (beside);
  CeasefireVocabulary *vocabulary = name ? ceasefire_dossier_get_vocabulary (check->dossier, name)
                                         : NULL;
  CeasefireTerm *term = vocabulary && code ? ceasefire_vocabulary_lookup (vocabulary, code) : NULL;

  return term ? GPOINTER_TO_UINT (g_hash_table_lookup (check->term_numbers, term)) : 0;
}

static void
check_rings_broader (CeasefireCheck *check, const CheckGraph *graph, guint32 node, GArray *edges)
{
  CeasefireTerm *term = check_rings_get_term (check, node);
  CheckEdge edge = { 0, 0 };

  (void) graph;
  edge.target = check_rings_find_term (check, term, ceasefire_term_get_broader (term));
  if (edge.target)
    g_array_append_val (edges, edge);
}

static const char *
check_rings_get_code (CeasefireCheck *check, guint32 node)
{
  return ceasefire_term_get_code (check_rings_get_term (check, node));
}

static const CheckNodes check_rings_terms = { check_rings_broader, check_rings_get_code };

static const CheckGraph check_rings_of_terms
  = { CHECK_TERM_CYCLE, "the term is broader than itself", ceasefire_term_get_type, 0, 0, 0 };

/* A term whose code is taken is told and left out of its vocabulary. */
void
ceasefire_check_find_term_rings (CeasefireCheck *self)
{
  CeasefireTerm *const *terms = ceasefire_header_get_vocabularies (self->dossier->header);
  guint32 n = 0;
  CheckWalk *walk;

  for (; terms && terms[n]; n++)
    g_hash_table_insert (self->term_numbers, terms[n], GUINT_TO_POINTER (n + 1));
  walk = ceasefire_check_walk_new (self, &check_rings_terms, &check_rings_of_terms, 0, n);
  for (guint32 i = 0; i < n; i++)
    if (check_rings_find_term (self, terms[i], ceasefire_term_get_code (terms[i])) == i + 1)
      ceasefire_check_walk_from (walk, i + 1);
  ceasefire_check_walk_free (walk);
  ceasefire_check_sort_rings (self);
}
