/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-coverage.h>

#include "core/hash.h"

#include <math.h>

/* Why a finding has its status: what it rests on, what was looked for, what it waits for and what
   would settle it (S10). */

/* What it rests on */

/* Refuted, denied and unsourced ones are listed, and count for nothing. */
static gboolean
explain_is_counted (CeasefireAssessment *assessment)
{
  switch (ceasefire_assessment_get_status (assessment))
    {
    case CEASEFIRE_ASSESSMENT_STATUS_UNSET:
    case CEASEFIRE_ASSESSMENT_STATUS_REFUTED:
    case CEASEFIRE_ASSESSMENT_STATUS_DENIED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC:
      return FALSE;
    default:
      return TRUE;
    }
}

static gboolean
explain_has_counted (CeasefireAssessment *const *items)
{
  for (; items && *items; items++)
    if (explain_is_counted (*items))
      return TRUE;
  return FALSE;
}

static gboolean
explain_has_incidents (const Explain *self)
{
  return explain_has_counted (ceasefire_finding_get_incidents (self->finding))
         || explain_has_counted (ceasefire_finding_get_omissions (self->finding));
}

static void
explain_collect_speakers (GPtrArray *names, GHashTable *seen, CeasefireAssessment *const *items)
{
  for (; items && *items; items++)
    {
      const char *const *by = explain_is_counted (*items) ? ceasefire_assessment_get_by (*items)
                                                          : NULL;

      for (; by && *by; by++)
        if (g_hash_table_add (seen, (gpointer) *by))
          g_ptr_array_add (names, (gpointer) *by);
    }
}

static void
explain_rests_on_statements (Explain *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  explain_collect_speakers (names, seen, ceasefire_finding_get_incidents (self->finding));
  explain_collect_speakers (names, seen, ceasefire_finding_get_omissions (self->finding));
  g_ptr_array_add (names, NULL);
  list = explain_join_names (self, (const char *const *) names->pdata);
  if (*list)
    g_string_append_printf (self->text, "It rests on what is said by %s.\n", list);
  else
    g_string_append (self->text, "It rests on what is said.\n");
}

static void
explain_rests_on_coverage (Explain *self)
{
  const char *const *ids = ceasefire_finding_get_coverage (self->finding);
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = explain_join (self, ids, " and ", NULL);
  g_autofree char *by = NULL;

  for (guint i = 0; ids && ids[i]; i++)
    {
      CeasefireRecord *record = explain_lookup (self, ids[i], CEASEFIRE_TYPE_COVERAGE);
      const char *name = record ? ceasefire_coverage_get_by (CEASEFIRE_COVERAGE (record)) : NULL;

      if (name && g_hash_table_add (seen, (gpointer) name))
        g_ptr_array_add (names, (gpointer) name);
    }
  g_ptr_array_add (names, NULL);
  by = explain_join_names (self, (const char *const *) names->pdata);
  g_string_append_printf (self->text, "It rests on coverage%s%s%s%s%s.\n", *by ? " by " : "", by,
                          *list ? " [" : "", list, *list ? "]" : "");
}

static void
explain_ground (Explain *self)
{
  switch (ceasefire_finding_get_rests_on (self->finding))
    {
    case CEASEFIRE_GROUND_STATEMENTS:
      explain_rests_on_statements (self);
      break;
    case CEASEFIRE_GROUND_COVERAGE:
      explain_rests_on_coverage (self);
      break;
    case CEASEFIRE_GROUND_SILENCE:
      g_string_append (self->text, "It rests on silence: nothing of it is recorded.\n");
      break;
    case CEASEFIRE_GROUND_NOTHING:
      g_string_append (self->text, "It rests on nothing recorded yet.\n");
      break;
    case CEASEFIRE_GROUND_UNSET:
    default:
      break;
    }
}

/* What was looked for */

static void
explain_add_words (const Explain *self, GString *line, const char *before, const char *const *items,
                   gboolean are_names)
{
  g_autofree char *list = explain_join (self, items, " and ", are_names ? explain_name : NULL);

  if (*list)
    g_string_append_printf (line, "%s%s", before, list);
}

/* "shelling by Northern Front, with mortar, against village, in valley". */
static char *
explain_frame (const Explain *self, CeasefireClause *clause)
{
  GString *line = g_string_new (NULL);
  const char *action = ceasefire_clause_get_action (clause);
  const char *const *breaches = ceasefire_clause_get_breached_by (clause);
  const char *quality = ceasefire_finding_get_quality (self->finding);

  if (quality)
    g_string_append (line, "attacks on those who are to have access");
  else if (breaches && *breaches)
    explain_add_words (self, line, "", breaches, FALSE);
  else
    g_string_append (line, action ? action : "what the clause speaks of");
  g_string_append_printf (line, " by %s",
                          explain_name (self, ceasefire_finding_get_party (self->finding)));
  explain_add_words (self, line, ", with ", ceasefire_clause_get_means (clause), FALSE);
  explain_add_words (self, line, ", against ", ceasefire_clause_get_targets (clause), TRUE);
  explain_add_words (self, line, ", but not against ", ceasefire_clause_get_excluded (clause),
                     TRUE);
  explain_add_words (self, line, ", in ", ceasefire_clause_get_places (clause), TRUE);
  if (ceasefire_clause_get_bearer_controlled (clause))
    g_string_append (line, ", in what it controls");
  return g_string_free (line, FALSE);
}

/* What is on record and does not count. */
static char *
explain_counts (const Explain *self)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (self->finding);
  const struct
  {
    gint64 n;
    const char *words;
  } items[] = {
    { counts ? ceasefire_counts_get_refuted (counts) : 0, "refuted" },
    { counts ? ceasefire_counts_get_denied (counts) : 0, "denied and by nobody said" },
    { counts ? ceasefire_counts_get_unsourced (counts) : 0, "not told by anybody" },
    { counts ? ceasefire_counts_get_unspecific (counts) : 0, "told too vaguely" },
    { counts ? ceasefire_counts_get_excused (counts) : 0, "excused" },
  };
  GString *line = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    if (items[i].n > 0)
      g_string_append_printf (line, "%s%" G_GINT64_FORMAT " %s", line->len ? ", " : "", items[i].n,
                              items[i].words);
  return g_string_free (line, FALSE);
}

static void
explain_search (Explain *self, CeasefireClause *clause)
{
  g_autofree char *frame = clause ? explain_frame (self, clause)
                                  : g_strdup ("what the clause speaks of");
  g_autofree char *counts = explain_counts (self);

  g_string_append_printf (self->text, "Looked for: %s. None that counts is recorded%s%s.\n", frame,
                          *counts ? "; on record: " : "", counts);
}

/* What it waits for */

static void
explain_trigger (Explain *self, CeasefireTrigger *trigger)
{
  const char *action = ceasefire_trigger_get_action (trigger);
  const char *breach = ceasefire_trigger_get_breach_of (trigger);
  const char *const *performance = ceasefire_trigger_get_compliance_with (trigger);
  gint64 days = ceasefire_trigger_get_days_without_breach (trigger);
  g_autoptr (GString) line = g_string_new (NULL);

  if (action)
    {
      g_string_append (line, action);
      explain_add_words (self, line, " by ", ceasefire_trigger_get_actors (trigger), TRUE);
      explain_add_words (self, line, " against ", ceasefire_trigger_get_targets (trigger), TRUE);
      explain_add_words (self, line, " in ", ceasefire_trigger_get_places (trigger), TRUE);
    }
  else if (breach)
    g_string_append_printf (line, "a breach of %s", breach);
  else if (days > 0)
    g_string_append_printf (line, "%" G_GINT64_FORMAT " days without a breach of %s", days,
                            ceasefire_trigger_get_clause (trigger)
                              ? ceasefire_trigger_get_clause (trigger)
                              : "the clause");
  else
    explain_add_words (self, line, "the performance of ", performance, FALSE);
  if (line->len > 0)
    g_string_append_printf (self->text, "It is owed upon %s.\n", line->str);
}

static void
explain_deadline (Explain *self, CeasefireDeadline *deadline)
{
  CeasefireDate *at = ceasefire_deadline_get_at (deadline);
  CeasefireDuration *within = ceasefire_deadline_get_within (deadline);
  gboolean is_by_entry = ceasefire_deadline_get_after (deadline) == CEASEFIRE_ANCHOR_ENTRY;

  if (at)
    g_string_append_printf (self->text, "It is due by %s.\n", ceasefire_date_get_text (at));
  else if (within)
    g_string_append_printf (self->text, "It is due within %s after the %s.\n",
                            ceasefire_duration_get_text (within),
                            is_by_entry ? "entry into force" : "trigger");
}

static void
explain_due (Explain *self, CeasefireClause *clause)
{
  CeasefireTrigger *trigger = clause ? ceasefire_clause_get_trigger (clause) : NULL;
  CeasefireDeadline *deadline = clause ? ceasefire_clause_get_deadline (clause) : NULL;
  CeasefireDuration *every = clause ? ceasefire_clause_get_every (clause) : NULL;

  if (trigger)
    explain_trigger (self, trigger);
  if (deadline)
    explain_deadline (self, deadline);
  if (every)
    g_string_append_printf (self->text, "It is due once in every %s.\n",
                            ceasefire_duration_get_text (every));
  explain_add_list (self, "It waits for", ceasefire_finding_get_waits_for (self->finding));
  explain_add_list (self, "It is to be done at once with",
                    ceasefire_finding_get_simultaneous (self->finding));
}

static CeasefireAgreement *
explain_get_agreement (CeasefireClause *clause)
{
  CeasefireRecord *parent = clause ? ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)) : NULL;

  while (parent && !CEASEFIRE_IS_AGREEMENT (parent))
    parent = ceasefire_record_get_parent (parent);
  return parent ? CEASEFIRE_AGREEMENT (parent) : NULL;
}

static gboolean
explain_is_party (const Explain *self, const char *actor)
{
  return g_strcmp0 (actor, ceasefire_finding_get_party (self->finding)) == 0;
}

/* Whether the entry says that the agreement does not bind the party. */
static gboolean
explain_leaves_free (CeasefireParty *party)
{
  const char *role = ceasefire_party_get_role (party);

  switch (ceasefire_party_get_bound (party))
    {
    case CEASEFIRE_BOUND_NO:
      return TRUE;
    case CEASEFIRE_BOUND_UNSET:
      return g_strcmp0 (role, "excluded") == 0 || g_strcmp0 (role, "non-party") == 0;
    default:
      return FALSE;
    }
}

/* S9: Every entry of the party says so. */
static gboolean
explain_is_left_free (const Explain *self, CeasefireAgreement *agreement)
{
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement);
  gboolean is_free = FALSE;

  for (; parties && *parties; parties++)
    {
      if (!explain_is_party (self, ceasefire_party_get_actor (*parties)))
        continue;
      if (!explain_leaves_free (*parties))
        return FALSE;
      is_free = TRUE;
    }
  return is_free;
}

/* S4: Whether one of the acts that touch the clause is a reservation of the party. */
static gboolean
explain_is_reserved (const Explain *self, CeasefireAgreement *agreement)
{
  const char *const *touching = ceasefire_finding_get_acts (self->finding);
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);

  for (; touching && acts && *acts; acts++)
    if (ceasefire_act_get_kind (*acts) == CEASEFIRE_ACT_KIND_RESERVE
        && ceasefire_act_get_statement (*acts)
        && g_strv_contains (touching, ceasefire_act_get_statement (*acts))
        && explain_is_party (self, ceasefire_act_get_by (*acts)))
      return TRUE;
  return FALSE;
}

static void
explain_bound (Explain *self, CeasefireClause *clause)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (self->finding);
  CeasefireAgreement *agreement = explain_get_agreement (clause);

  if (agreement == NULL)
    return;
  if (explain_is_left_free (self, agreement))
    g_string_append (self->text, "The agreement does not bind it.\n");
  else if ((status == CEASEFIRE_FINDING_STATUS_NOT_DUE
            || status == CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN)
           && explain_is_reserved (self, agreement))
    g_string_append (self->text, "By its reservation the clause does not bind it.\n");
}

static void
explain_waiting (Explain *self)
{
  switch (ceasefire_finding_get_phase (self->finding))
    {
    case CEASEFIRE_PHASE_SUSPENDED:
    case CEASEFIRE_PHASE_ENDED:
      g_string_append (self->text, "Nothing fell due while it was in force.\n");
      break;
    default:
      break;
    }
}

/* The acts that touch it */

static void
explain_acts (Explain *self)
{
  const char *const *acts = ceasefire_finding_get_acts (self->finding);

  explain_add_list (self, "Acts on it:", acts);
  for (; acts && *acts; acts++)
    explain_cite (self, *acts);
}

/* Amounts */

static void
explain_amount (Explain *self, CeasefireAmount *amount)
{
  const char *of = ceasefire_amount_get_of (amount);
  const struct
  {
    const char *words;
    double low, high;
  } told[] = {
    { "established", ceasefire_amount_get_established_low (amount),
      ceasefire_amount_get_established_high (amount) },
    { "with what is claimed", ceasefire_amount_get_claimed_low (amount),
      ceasefire_amount_get_claimed_high (amount) },
  };

  /* Without a lower bound nothing was computed. */
  if (isnan (ceasefire_amount_get_promised (amount)))
    return;
  g_string_append_printf (self->text,
                          "Promised, %g %s%s%s; done:", ceasefire_amount_get_promised (amount),
                          ceasefire_amount_get_unit (amount), of ? " of " : "", of ? of : "");
  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_string_append_printf (self->text, "%s %s %g", i ? "," : "", told[i].words,
                              isnan (told[i].low) ? 0 : told[i].low);
      if (isnan (told[i].high))
        g_string_append (self->text, " or more");
      else if (told[i].high > told[i].low)
        g_string_append_printf (self->text, " to %g", told[i].high);
    }
  g_string_append (self->text, ".\n");
}

static void
explain_amounts (Explain *self)
{
  CeasefireAmount *const *amounts = ceasefire_finding_get_quantities (self->finding);

  for (; amounts && *amounts; amounts++)
    explain_amount (self, *amounts);
}

/* By status */

static void
explain_add_unknown (Explain *self)
{
  g_autofree char *list
    = explain_join_aspects (self, ceasefire_finding_get_unknown (self->finding));

  if (*list)
    g_string_append_printf (self->text, "Not known: %s.\n", list);
}

static void
explain_unknown (Explain *self)
{
  const char *const *unknown = ceasefire_finding_get_unknown (self->finding);

  explain_add_unknown (self);
  if (unknown && g_strv_contains (unknown, "performance"))
    g_string_append (self->text, "Nobody tells of its performance, and that would not be known to "
                                 "all: silence proves nothing.\n");
  if (unknown && g_strv_contains (unknown, "deadline"))
    g_string_append (self->text, "No date can be worked out from the text, so whether it is late "
                                 "cannot be told.\n");
}

static void
explain_status (Explain *self, CeasefireClause *clause)
{
  switch (ceasefire_finding_get_status (self->finding))
    {
    case CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN:
      explain_search (self, clause);
      g_string_append (self->text, "Complete coverage by a monitor of the agreement would make it "
                                   "kept.\n");
      break;
    case CEASEFIRE_FINDING_STATUS_COMPLIED:
    case CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR:
      if (!explain_has_incidents (self))
        explain_search (self, clause);
      break;
    case CEASEFIRE_FINDING_STATUS_NOT_DUE:
      explain_waiting (self);
      explain_due (self, clause);
      explain_add_unknown (self);
      break;
    case CEASEFIRE_FINDING_STATUS_OVERDUE:
      explain_due (self, clause);
      g_string_append (self->text, "It would be known, and nobody tells of performance in time or "
                                   "of an omission. A strong word on either would settle it, or "
                                   "complete coverage by a monitor of the agreement.\n");
      break;
    case CEASEFIRE_FINDING_STATUS_UNKNOWN:
      explain_due (self, clause);
      explain_unknown (self);
      break;
    case CEASEFIRE_FINDING_STATUS_PERMISSION:
      g_string_append (self->text, "The clause allows it. Who may do something owes nothing.\n");
      break;
    case CEASEFIRE_FINDING_STATUS_POWER:
      g_string_append (self->text,
                       "The clause gives a power. Who can do something owes nothing.\n");
      break;
    default:
      explain_due (self, clause);
      break;
    }
}

void
explain_reason (Explain *self, CeasefireClause *clause)
{
  explain_ground (self);
  explain_bound (self, clause);
  explain_status (self, clause);
  explain_amounts (self);
  explain_acts (self);
}
