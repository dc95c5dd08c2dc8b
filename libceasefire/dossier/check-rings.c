/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>

/* The graphs in which no ring can be meant: a row each. */

/* A reference to nothing or to the wrong type is told elsewhere and leads nowhere here. */
static void
check_rings_point (CeasefireCheck *check, GArray *edges, gpointer from, const char *id,
                   CheckEdge edge)
{
  edge.target = ceasefire_check_find (check, id, G_OBJECT_TYPE (from));
  if (edge.target)
    g_array_append_val (edges, edge);
}

static void
check_rings_point_all (CeasefireCheck *check, GArray *edges, gpointer from, const char *const *ids,
                       const char *member)
{
  for (gssize i = 0; ids && ids[i]; i++)
    check_rings_point (check, edges, from, ids[i], (CheckEdge){ NULL, member, i, NULL });
}

/* A tie that is disputed is no certain link. */
static void
check_rings_affiliations (CeasefireCheck *check, gpointer node, GArray *edges,
                          CeasefireRelation relation, CeasefireRelation other)
{
  CeasefireAffiliation *const *ties = ceasefire_actor_get_affiliations (node);

  for (gssize i = 0; ties && ties[i]; i++)
    {
      CeasefireRelation found = ceasefire_affiliation_get_relation (ties[i]);

      if ((found == relation || found == other) && !ceasefire_affiliation_get_disputed (ties[i]))
        check_rings_point (check, edges, node, ceasefire_affiliation_get_to (ties[i]),
                           (CheckEdge){ NULL, "affiliations", i, "to" });
    }
}

static void
check_rings_wholes (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_affiliations (check, node, edges, CEASEFIRE_RELATION_PART_OF,
                            CEASEFIRE_RELATION_MEMBER_OF);
}

static void
check_rings_represented (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_affiliations (check, node, edges, CEASEFIRE_RELATION_REPRESENTS,
                            CEASEFIRE_RELATION_REPRESENTS);
}

static void
check_rings_principals (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_affiliations (check, node, edges, CEASEFIRE_RELATION_PROXY_OF,
                            CEASEFIRE_RELATION_PROXY_OF);
}

static void
check_rings_places (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_point (check, edges, node, ceasefire_place_get_within (node),
                     (CheckEdge){ NULL, "within", -1, NULL });
  check_rings_point (check, edges, node, ceasefire_place_get_maybe_within (node),
                     (CheckEdge){ NULL, "maybe_within", -1, NULL });
}

static void
check_rings_larger_meetings (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_point (check, edges, node, ceasefire_meeting_get_part_of (node),
                     (CheckEdge){ NULL, "part_of", -1, NULL });
}

static void
check_rings_earlier_meetings (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_point (check, edges, node, ceasefire_meeting_get_follows (node),
                     (CheckEdge){ NULL, "follows", -1, NULL });
}

static void
check_rings_answered (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_point (check, edges, node, ceasefire_statement_get_in_reply_to (node),
                     (CheckEdge){ NULL, "in_reply_to", -1, NULL });
}

/* Agreements may refer to each other, but only the later amends, replaces, carries out. */
static void
check_rings_agreements (CeasefireCheck *check, gpointer node, GArray *edges)
{
  check_rings_point_all (check, edges, node, ceasefire_agreement_get_amends (node), "amends");
  check_rings_point_all (check, edges, node, ceasefire_agreement_get_supersedes (node),
                         "supersedes");
  check_rings_point_all (check, edges, node, ceasefire_agreement_get_implements (node),
                         "implements");
}

static void
check_rings_triggers (CeasefireCheck *check, gpointer node, GArray *edges)
{
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (node);

  if (trigger == NULL)
    return;
  check_rings_point (check, edges, node, ceasefire_trigger_get_breach_of (trigger),
                     (CheckEdge){ NULL, "trigger", -1, "breach_of" });
  check_rings_point (check, edges, node, ceasefire_trigger_get_compliance_with (trigger),
                     (CheckEdge){ NULL, "trigger", -1, "compliance_with" });
  check_rings_point (check, edges, node, ceasefire_trigger_get_clause (trigger),
                     (CheckEdge){ NULL, "trigger", -1, "clause" });
}

static void
check_rings_exceptions (CeasefireCheck *check, gpointer node, GArray *edges)
{
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (node);

  for (gssize i = 0; exceptions && exceptions[i]; i++)
    check_rings_point (check, edges, node, ceasefire_exception_get_clause (exceptions[i]),
                       (CheckEdge){ NULL, "exceptions", i, "clause" });
}

static const char *
check_rings_get_id (gpointer node)
{
  return ((CeasefireRecord *) node)->id;
}

/*
 * Triggers and exceptions are apart: that a breach of a clause triggers the right of self-defence,
 * and the right lifts the clause, is how ceasefires are written. So are membership and
 * representation: a committee may represent those who are its members.
 */
static const CheckGraph check_rings_graphs[] = {
  { CHECK_AFFILIATION_CYCLE, "the actor belongs to itself", ceasefire_actor_get_type,
    check_rings_wholes, check_rings_get_id },
  { CHECK_AFFILIATION_CYCLE, "the actor represents itself", ceasefire_actor_get_type,
    check_rings_represented, check_rings_get_id },
  { CHECK_AFFILIATION_CYCLE, "the actor is its own proxy", ceasefire_actor_get_type,
    check_rings_principals, check_rings_get_id },
  { CHECK_PLACE_CYCLE, "the place lies in itself", ceasefire_place_get_type, check_rings_places,
    check_rings_get_id },
  { CHECK_MEETING_CYCLE, "the meeting is part of itself", ceasefire_meeting_get_type,
    check_rings_larger_meetings, check_rings_get_id },
  { CHECK_MEETING_CYCLE, "the meeting follows itself", ceasefire_meeting_get_type,
    check_rings_earlier_meetings, check_rings_get_id },
  { CHECK_REPLY_CYCLE, "the statement answers itself", ceasefire_statement_get_type,
    check_rings_answered, check_rings_get_id },
  { CHECK_AGREEMENT_CYCLE, "the agreement builds on itself", ceasefire_agreement_get_type,
    check_rings_agreements, check_rings_get_id },
  { CHECK_CLAUSE_CYCLE, "the clause triggers itself", ceasefire_clause_get_type,
    check_rings_triggers, check_rings_get_id },
  { CHECK_CLAUSE_CYCLE, "the clause is its own exception", ceasefire_clause_get_type,
    check_rings_exceptions, check_rings_get_id },
};

#define CHECK_RINGS_GRAPHS G_N_ELEMENTS (check_rings_graphs)

typedef struct
{
  CheckWalk *walks[CHECK_RINGS_GRAPHS];
  GType types[CHECK_RINGS_GRAPHS];
} CheckWalks;

static void
check_rings_start (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CheckWalks *self = user_data;

  (void) path;
  for (guint i = 0; i < CHECK_RINGS_GRAPHS; i++)
    if (G_OBJECT_TYPE (record) == self->types[i])
      ceasefire_check_walk_from (self->walks[i], record);
}

/* Terms */

static CeasefireTerm *
check_rings_find_term (CeasefireCheck *check, CeasefireTerm *beside, const char *code)
{
  const char *name = ceasefire_term_get_vocabulary (beside);
  CeasefireVocabulary *vocabulary = name ? ceasefire_dossier_get_vocabulary (check->dossier, name)
                                         : NULL;

  return vocabulary && code ? ceasefire_vocabulary_lookup (vocabulary, code) : NULL;
}

static void
check_rings_broader (CeasefireCheck *check, gpointer node, GArray *edges)
{
  CheckEdge edge = { NULL, "broader", -1, NULL };

  edge.target = check_rings_find_term (check, node, ceasefire_term_get_broader (node));
  if (edge.target)
    g_array_append_val (edges, edge);
}

static const char *
check_rings_get_code (gpointer node)
{
  return ceasefire_term_get_code (node);
}

static const CheckGraph check_rings_terms = { CHECK_TERM_CYCLE, "the term is broader than itself",
                                              ceasefire_term_get_type, check_rings_broader,
                                              check_rings_get_code };

/* A term whose code is taken is told and left out of its vocabulary. */
static void
check_rings_start_terms (CeasefireCheck *self)
{
  CeasefireTerm *const *terms = ceasefire_header_get_vocabularies (self->dossier->header);
  CheckWalk *walk = ceasefire_check_walk_new (self, &check_rings_terms);

  for (; terms && *terms; terms++)
    if (check_rings_find_term (self, *terms, ceasefire_term_get_code (*terms)) == *terms)
      ceasefire_check_walk_from (walk, *terms);
  ceasefire_check_walk_free (walk);
}

void
ceasefire_check_find_rings (CeasefireCheck *self)
{
  CheckWalks walks;

  self->rings = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  check_rings_start_terms (self);
  for (guint i = 0; i < CHECK_RINGS_GRAPHS; i++)
    {
      walks.types[i] = check_rings_graphs[i].get_type ();
      walks.walks[i] = ceasefire_check_walk_new (self, &check_rings_graphs[i]);
    }
  ceasefire_dossier_visit (self->dossier, check_rings_start, &walks);
  for (guint i = 0; i < CHECK_RINGS_GRAPHS; i++)
    ceasefire_check_walk_free (walks.walks[i]);
}
