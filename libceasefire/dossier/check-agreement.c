/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-statement.h>

/* Clauses and what speaks of them. */

/*
 * Agreements that are tied to each other, over however many ties, are one group. Each points at
 * another of its group, the last at itself.
 */
static guint32
check_agreement_climb (CeasefireCheck *self, guint32 agreement)
{
  for (;;)
    {
      guint32 up = self->groups[agreement];
      guint32 over = up ? self->groups[up] : 0;

      if (over == 0)
        return up ? up : agreement;
      self->groups[agreement] = over;
      agreement = over;
    }
}

static void
check_agreement_tie (CeasefireCheck *self, guint32 agreement)
{
  const guint32 ties = CHECK_FACT_BIT (AMENDS) | CHECK_FACT_BIT (SUPERSEDES)
                       | CHECK_FACT_BIT (IMPLEMENTS) | CHECK_FACT_BIT (REFERS_TO);
  guint n;
  const CheckFact *facts = ceasefire_check_get_facts (self, agreement, &n);

  for (guint i = 0; i < n; i++)
    {
      guint32 other = ties >> facts[i].kind & 1
                        ? ceasefire_check_find (self, facts[i].string, CEASEFIRE_TYPE_AGREEMENT)
                        : 0;
      guint32 a = check_agreement_climb (self, agreement);
      guint32 b = other ? check_agreement_climb (self, other) : a;

      if (a != b)
        self->groups[b] = a;
    }
}

/* All agreements must have gone by. */
static guint32
check_agreement_find_group (CeasefireCheck *self, guint32 agreement)
{
  if (self->groups == NULL)
    {
      self->groups = g_new0 (guint32, (gsize) self->records->len + 1);
      for (guint32 record = 1; record <= self->records->len; record++)
        if (ceasefire_check_get_gtype (self, record) == CEASEFIRE_TYPE_AGREEMENT)
          check_agreement_tie (self, record);
    }
  return check_agreement_climb (self, agreement);
}

static guint32
check_agreement_of_clause (CeasefireCheck *self, guint32 id)
{
  guint32 clause = ceasefire_check_find (self, id, CEASEFIRE_TYPE_CLAUSE);

  return clause ? ceasefire_check_get_agreement (self, clause) : 0;
}

/* An agreement, or that of a clause. */
static guint32
check_agreement_named (CeasefireCheck *self, guint32 id)
{
  guint32 agreement = ceasefire_check_find (self, id, CEASEFIRE_TYPE_AGREEMENT);

  return agreement ? agreement : check_agreement_of_clause (self, id);
}

/*
 * The groups of the agreements that a statement says it is about; NULL if it names none. All claims
 * of a statement are asked about in a row, so the last set is kept.
 */
static GHashTable *
check_agreement_list_groups (CeasefireCheck *self, guint32 list)
{
  guint n;
  const guint32 *ids = ceasefire_check_get_list (self, list, &n);

  if (self->set == NULL || self->set_from != list)
    {
      g_clear_pointer (&self->set, g_hash_table_unref);
      self->set = g_hash_table_new (NULL, NULL);
      self->set_from = list;
      for (guint i = 0; i < n; i++)
        {
          guint32 agreement = check_agreement_named (self, ids[i]);

          if (agreement)
            g_hash_table_add (self->set,
                              GUINT_TO_POINTER (check_agreement_find_group (self, agreement)));
        }
    }
  return g_hash_table_size (self->set) > 0 ? self->set : NULL;
}

/* How many of the records that a statement is about are looked at before all have gone by. */
#define CHECK_AGREEMENT_ABOUT_MAX 8

/* Whether the statement says itself that it is about @agreement, so that no tie need be known. */
static gboolean
check_agreement_is_named (CeasefireCheck *self, guint32 list, guint32 agreement)
{
  guint n;
  const guint32 *ids = ceasefire_check_get_list (self, list, &n);

  for (guint i = 0; i < MIN (n, CHECK_AGREEMENT_ABOUT_MAX); i++)
    if (check_agreement_named (self, ids[i]) == agreement)
      return TRUE;
  return FALSE;
}

/* @a is the clause that a claim is about, @b the list of what the statement is about. */
char *
ceasefire_check_answer_claim (CeasefireCheck *self, CheckEntry *entry)
{
  guint32 agreement = check_agreement_of_clause (self, entry->a);
  GHashTable *groups;

  if (agreement == 0)
    return NULL;
  if (!self->is_complete)
    {
      self->is_open = !check_agreement_is_named (self, entry->b, agreement);
      return NULL;
    }
  groups = check_agreement_list_groups (self, entry->b);
  if (groups == NULL
      || g_hash_table_contains (groups,
                                GUINT_TO_POINTER (check_agreement_find_group (self, agreement))))
    return NULL;
  return g_strdup_printf ("\"%s\" is a clause of \"%s\", which the statement is not about",
                          ceasefire_check_get_string (self, entry->a),
                          ceasefire_check_get_id (self, agreement));
}

static void
check_agreement_claims (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (self->record);
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);
  const char *const *about = ceasefire_statement_get_about (statement);
  CeasefirePath claim = { up, "claims", 0 };
  const CeasefirePath path = { &claim, "about", -1 };
  g_autofree guint32 *ids = NULL;
  guint n = about ? g_strv_length ((char **) about) : 0;
  guint32 list;

  if (claims == NULL || n == 0)
    return;
  ids = g_new (guint32, n);
  for (guint i = 0; i < n; i++)
    ids[i] = ceasefire_check_intern (self, about[i]);
  list = ceasefire_check_add_list (self, ids, n);
  for (; *claims; claims++, claim.index++)
    if (ceasefire_claim_get_about (*claims))
      ceasefire_check_ask (self, CHECK_ASK_CLAIM, CHECK_FOREIGN_CLAUSE, &path,
                           ceasefire_check_intern (self, ceasefire_claim_get_about (*claims)),
                           list);
}

/* @a is the clause that another refers to. */
char *
ceasefire_check_answer_clause (CeasefireCheck *self, CheckEntry *entry)
{
  guint32 own = ceasefire_check_get_agreement (self, entry->record);
  guint32 other = check_agreement_of_clause (self, entry->a);

  if (own == 0 || other == 0 || own == other)
    return NULL;
  self->is_open = !self->is_complete;
  if (self->is_open
      || check_agreement_find_group (self, own) == check_agreement_find_group (self, other))
    return NULL;
  return g_strdup_printf ("\"%s\" is a clause of \"%s\", to which \"%s\" has no tie",
                          ceasefire_check_get_string (self, entry->a),
                          ceasefire_check_get_id (self, other), ceasefire_check_get_id (self, own));
}

/* @member is the member of the clause's value that names the other clause. */
static void
check_agreement_clause_reference (CeasefireCheck *self, const char *id, const CeasefirePath *up,
                                  const char *member)
{
  const CeasefirePath path = { up, member, -1 };

  if (id)
    ceasefire_check_ask (self, CHECK_ASK_CLAUSE, CHECK_FOREIGN_CLAUSE, &path,
                         ceasefire_check_intern (self, id), 0);
}

static void
check_agreement_clause_references (CeasefireCheck *self, const char *const *ids,
                                   const CeasefirePath *up, const char *member)
{
  CeasefirePath path = { up, member, 0 };

  for (; ids && *ids; ids++, path.index++)
    ceasefire_check_ask (self, CHECK_ASK_CLAUSE, CHECK_FOREIGN_CLAUSE, &path,
                         ceasefire_check_intern (self, *ids), 0);
}

static gboolean
check_agreement_says_what (CeasefireTrigger *trigger)
{
  return ceasefire_trigger_get_action (trigger) || ceasefire_trigger_get_actors (trigger)
         || ceasefire_trigger_get_targets (trigger) || ceasefire_trigger_get_places (trigger)
         || ceasefire_trigger_get_breach_of (trigger)
         || ceasefire_trigger_get_compliance_with (trigger);
}

static void
check_agreement_trigger (CeasefireCheck *self, CeasefireTrigger *trigger, const CeasefirePath *up)
{
  const CeasefirePath path = { up, "trigger", -1 };
  gboolean has_days = ceasefire_trigger_get_days_without_breach (trigger) > 0;
  gboolean has_clause = ceasefire_trigger_get_clause (trigger) != NULL;

  if (has_days != has_clause)
    ceasefire_check_report (self, CHECK_INCOMPLETE_TRIGGER, &path, "%s is given without %s",
                            has_days ? "days_without_breach" : "clause",
                            has_days ? "clause" : "days_without_breach");
  else if (!has_days && !check_agreement_says_what (trigger))
    ceasefire_check_report (self, CHECK_INCOMPLETE_TRIGGER, &path, "the trigger names no event");
  check_agreement_clause_reference (self, ceasefire_trigger_get_breach_of (trigger), &path,
                                    "breach_of");
  check_agreement_clause_references (self, ceasefire_trigger_get_compliance_with (trigger), &path,
                                     "compliance_with");
  check_agreement_clause_reference (self, ceasefire_trigger_get_clause (trigger), &path, "clause");
}

/* A deadline is a time, or a length behind an event. */
static void
check_agreement_deadline (CeasefireCheck *self, CeasefireDeadline *deadline, gboolean has_trigger,
                          const CeasefirePath *up)
{
  const CeasefirePath path = { up, "deadline", -1 };
  CeasefireAnchor after = ceasefire_deadline_get_after (deadline);
  gboolean has_within = ceasefire_deadline_get_within (deadline) != NULL;

  if (after && !has_within)
    ceasefire_check_report (self, CHECK_INCOMPLETE_DEADLINE, &path,
                            "after is given without within");
  else if (!after && has_within)
    ceasefire_check_report (self, CHECK_INCOMPLETE_DEADLINE, &path,
                            "within is given without after");
  else if (!after && ceasefire_deadline_get_at (deadline) == NULL)
    ceasefire_check_report (self, CHECK_INCOMPLETE_DEADLINE, &path, "the deadline names no time");
  if (after == CEASEFIRE_ANCHOR_TRIGGER && !has_trigger)
    ceasefire_check_report (self, CHECK_INCOMPLETE_DEADLINE, &path,
                            "the deadline counts from a trigger, but the clause has none");
}

static void
check_agreement_clause (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireClause *clause = CEASEFIRE_CLAUSE (self->record);
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (clause);
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (clause);
  CeasefirePath exception = { up, "exceptions", 0 };

  if (deadline)
    check_agreement_deadline (self, deadline, trigger != NULL, up);
  if (trigger)
    check_agreement_trigger (self, trigger, up);
  for (; exceptions && *exceptions; exceptions++, exception.index++)
    check_agreement_clause_reference (self, ceasefire_exception_get_clause (*exceptions),
                                      &exception, "clause");
}

void
ceasefire_check_agreement (CeasefireCheck *self, const CeasefirePath *path)
{
  GType type = G_OBJECT_TYPE (self->record);

  if (type == CEASEFIRE_TYPE_STATEMENT)
    check_agreement_claims (self, path);
  else if (type == CEASEFIRE_TYPE_CLAUSE)
    check_agreement_clause (self, path);
  else if (type == CEASEFIRE_TYPE_AGREEMENT)
    {
      ceasefire_check_acts (self, path);
      ceasefire_check_status (self, path);
    }
}
