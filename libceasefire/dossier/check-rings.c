/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/value.h"

#include <string.h>

/* The graphs in which no ring can be meant: a row each. */

/* A way in which a node points at others: by a member, or by a member of the values in it. */
typedef struct
{
  const char *member;
  const char *sub; /* NULL: the member itself refers */
  guint relations; /* which affiliations count, as bits; 0: all values do */
} CheckLink;

static gpointer
check_rings_peek (const CeasefireType *type, gconstpointer object, const char *name,
                  const CeasefireField **field)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  guint row = (guint) ceasefire_layout_find (layout, name, strlen (name));
  CeasefireCell cell;

  *field = layout->fields[row];
  ceasefire_object_read (object, layout, row, &cell);
  return cell.pointer;
}

/* A tie that is disputed is no certain link. */
static gboolean
check_rings_counts (const CheckLink *link, gpointer value)
{
  return link->relations == 0
         || ((link->relations >> ceasefire_affiliation_get_relation (value) & 1)
             && !ceasefire_affiliation_get_disputed (value));
}

/* A reference to nothing or to the wrong type is told elsewhere and leads nowhere here. */
static void
check_rings_point (CeasefireCheck *check, gpointer node, GArray *edges, const CheckLink *link,
                   gpointer item, gssize index)
{
  CheckEdge edge = { NULL, link->member, index, link->sub };
  const CeasefireField *field;

  if (link->sub && !check_rings_counts (link, item))
    return;
  if (link->sub)
    item = check_rings_peek (ceasefire_value_get_type (item), item, link->sub, &field);
  edge.target = ceasefire_check_find (check, item, G_OBJECT_TYPE (node));
  if (edge.target)
    g_array_append_val (edges, edge);
}

static void
check_rings_follow (CeasefireCheck *check, gpointer node, GArray *edges, const CheckLink *link)
{
  const CeasefireField *field;
  gpointer held
    = check_rings_peek (ceasefire_record_get_description (node), node, link->member, &field);
  const gpointer one[] = { held, NULL };
  gboolean is_list = field->shape == CEASEFIRE_LIST;
  gpointer const *items = is_list ? held : one;

  for (gssize i = 0; items && items[i]; i++)
    check_rings_point (check, node, edges, link, items[i], is_list ? i : -1);
}

/* Makes the function that collects what a node points at by the links that are listed. */
#define CHECK_RINGS_LINKS(name_, ...)                                                              \
  static void check_rings_##name_ (CeasefireCheck *check, gpointer node, GArray *edges)            \
  {                                                                                                \
    static const CheckLink links[] = { __VA_ARGS__ };                                              \
                                                                                                   \
    for (guint i = 0; i < G_N_ELEMENTS (links); i++)                                               \
      check_rings_follow (check, node, edges, &links[i]);                                          \
  }

#define CHECK_RINGS_TIES(relations_)                                                               \
  {                                                                                                \
    .member = "affiliations", .sub = "to", .relations = (relations_)                               \
  }

CHECK_RINGS_LINKS (wholes, CHECK_RINGS_TIES (1 << CEASEFIRE_RELATION_PART_OF
                                             | 1 << CEASEFIRE_RELATION_MEMBER_OF))
CHECK_RINGS_LINKS (represented, CHECK_RINGS_TIES (1 << CEASEFIRE_RELATION_REPRESENTS))
CHECK_RINGS_LINKS (principals, CHECK_RINGS_TIES (1 << CEASEFIRE_RELATION_PROXY_OF))
CHECK_RINGS_LINKS (places, { .member = "within" }, { .member = "maybe_within" })
CHECK_RINGS_LINKS (larger_meetings, { .member = "part_of" })
CHECK_RINGS_LINKS (earlier_meetings, { .member = "follows" })
CHECK_RINGS_LINKS (answered, { .member = "in_reply_to" })
/* Agreements may refer to each other, but only the later amends, replaces, carries out. */
CHECK_RINGS_LINKS (agreements, { .member = "amends" }, { .member = "supersedes" },
                   { .member = "implements" })
CHECK_RINGS_LINKS (triggers, { .member = "trigger", .sub = "breach_of" },
                   { .member = "trigger", .sub = "compliance_with" },
                   { .member = "trigger", .sub = "clause" })
CHECK_RINGS_LINKS (exceptions, { .member = "exceptions", .sub = "clause" })

static const char *
check_rings_get_id (gpointer node)
{
  return ceasefire_record_peek_id (node);
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
