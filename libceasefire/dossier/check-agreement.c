/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-statement.h>

/* Clauses and what speaks of them. */

/*
 * Agreements that are tied to each other, over however many ties, are one group. Each points at
 * another of its group, the last at itself.
 */
static gpointer
check_agreement_get_group (CeasefireCheck *self, gpointer agreement)
{
  for (;;)
    {
      gpointer up = g_hash_table_lookup (self->groups, agreement);
      gpointer over = up ? g_hash_table_lookup (self->groups, up) : NULL;

      if (over == NULL)
        return up ? up : agreement;
      g_hash_table_insert (self->groups, agreement, over);
      agreement = over;
    }
}

static void
check_agreement_tie (CeasefireCheck *self, gpointer agreement, const char *const *ids)
{
  for (; ids && *ids; ids++)
    {
      gpointer other = ceasefire_check_find (self, *ids, CEASEFIRE_TYPE_AGREEMENT);
      gpointer a = check_agreement_get_group (self, agreement);
      gpointer b = other ? check_agreement_get_group (self, other) : a;

      if (a != b)
        g_hash_table_insert (self->groups, b, a);
    }
}

static void
check_agreement_tie_all (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireCheck *self = user_data;
  CeasefireAgreement *agreement;

  (void) path;
  if (!CEASEFIRE_IS_AGREEMENT (record))
    return;
  agreement = CEASEFIRE_AGREEMENT (record);
  check_agreement_tie (self, agreement, ceasefire_agreement_get_amends (agreement));
  check_agreement_tie (self, agreement, ceasefire_agreement_get_supersedes (agreement));
  check_agreement_tie (self, agreement, ceasefire_agreement_get_implements (agreement));
  check_agreement_tie (self, agreement, ceasefire_agreement_get_refers_to (agreement));
}

static gpointer
check_agreement_find_group (CeasefireCheck *self, gpointer agreement)
{
  if (self->groups == NULL)
    {
      self->groups = g_hash_table_new (NULL, NULL);
      ceasefire_dossier_visit (self->dossier, check_agreement_tie_all, self);
    }
  return check_agreement_get_group (self, agreement);
}

static gpointer
check_agreement_of_clause (CeasefireCheck *self, const char *id)
{
  CeasefireRecord *clause = ceasefire_check_find (self, id, CEASEFIRE_TYPE_CLAUSE);

  return clause ? ceasefire_check_get_agreement (clause) : NULL;
}

/* The groups of the agreements that a statement says it is about; NULL if it names none. */
static GHashTable *
check_agreement_list_groups (CeasefireCheck *self, const char *const *ids)
{
  GHashTable *groups = NULL;

  for (; ids && *ids; ids++)
    {
      gpointer agreement = ceasefire_check_find (self, *ids, CEASEFIRE_TYPE_AGREEMENT);

      if (agreement == NULL)
        agreement = check_agreement_of_clause (self, *ids);
      if (agreement == NULL)
        continue;
      if (groups == NULL)
        groups = g_hash_table_new (NULL, NULL);
      g_hash_table_add (groups, check_agreement_find_group (self, agreement));
    }
  return groups;
}

static void
check_agreement_claims (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (self->record);
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);
  CeasefirePath claim = { up, "claims", 0 };
  const CeasefirePath path = { &claim, "about", -1 };
  g_autoptr (GHashTable) groups = NULL;

  if (claims == NULL)
    return;
  groups = check_agreement_list_groups (self, ceasefire_statement_get_about (statement));
  for (; groups && *claims; claims++, claim.index++)
    {
      const char *id = ceasefire_claim_get_about (*claims);
      CeasefireRecord *agreement = check_agreement_of_clause (self, id);

      if (agreement
          && !g_hash_table_contains (groups, check_agreement_find_group (self, agreement)))
        ceasefire_check_report (self, CHECK_FOREIGN_CLAUSE, &path,
                                "\"%s\" is a clause of \"%s\", which the statement is not about",
                                id, ceasefire_record_peek_id (agreement));
    }
}

/* @member is the member of the clause's value that names the other clause. */
static void
check_agreement_clause_reference (CeasefireCheck *self, const char *id, const CeasefirePath *up,
                                  const char *member)
{
  const CeasefirePath path = { up, member, -1 };
  CeasefireRecord *own = ceasefire_check_get_agreement (self->record);
  CeasefireRecord *other = check_agreement_of_clause (self, id);

  if (own == NULL || other == NULL || own == other)
    return;
  if (check_agreement_find_group (self, own) != check_agreement_find_group (self, other))
    ceasefire_check_report (self, CHECK_FOREIGN_CLAUSE, &path,
                            "\"%s\" is a clause of \"%s\", to which \"%s\" has no tie", id,
                            ceasefire_record_peek_id (other), ceasefire_record_peek_id (own));
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
  check_agreement_clause_reference (self, ceasefire_trigger_get_compliance_with (trigger), &path,
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
    ceasefire_check_acts (self, path);
}
