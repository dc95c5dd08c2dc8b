/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "terminal.h"

/* Agreements and their trees of clauses in words. */

static const char *
show_verb (CeasefireModality modality)
{
  static const char *const verbs[] = {
    [CEASEFIRE_MODALITY_UNSET] = NULL,
    [CEASEFIRE_MODALITY_OBLIGATION] = "must",
    [CEASEFIRE_MODALITY_PROHIBITION] = "must not",
    [CEASEFIRE_MODALITY_PERMISSION] = "may",
    [CEASEFIRE_MODALITY_RIGHT] = "has a right",
    [CEASEFIRE_MODALITY_POWER] = "has the power",
    [CEASEFIRE_MODALITY_RECOMMENDATION] = "should",
    [CEASEFIRE_MODALITY_INTENTION] = "intends",
    [CEASEFIRE_MODALITY_CONSTITUTIVE] = "is hereby so",
  };

  return verbs[modality];
}

static void
show_deadline (CeasefireClause *clause, GString *line)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  g_autofree char *within = deadline ? words_duration (ceasefire_deadline_get_within (deadline))
                                     : NULL;

  if (deadline && ceasefire_deadline_get_at (deadline))
    words_add (line, "; ", "by %s", ceasefire_date_get_text (ceasefire_deadline_get_at (deadline)));
  if (within)
    words_add (line, "; ", "within %s of %s", within,
               ceasefire_deadline_get_after (deadline) == CEASEFIRE_ANCHOR_TRIGGER
                 ? "what triggers it"
                 : "entry into force");
}

static void
show_exceptions (const Words *words, CeasefireClause *clause, GString *line)
{
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (clause);

  for (; exceptions && *exceptions; exceptions++)
    {
      const char *kind = ceasefire_exception_get_kind (*exceptions);
      g_autofree char *name = words_code (words, "exception", kind);
      g_autofree char *needs
        = words_codes (words, "requirement", ceasefire_exception_get_requires (*exceptions));
      g_autofree char *within = words_duration (ceasefire_exception_get_within (*exceptions));

      words_add (line, "; ", "except %s", name);
      if (needs)
        g_string_append_printf (line, ", if %s", needs);
      if (within)
        g_string_append_printf (line, ", within %s", within);
    }
}

/* Whether the bearers that a clause names are all parties of its agreement. */
static gboolean
show_binds_all (CeasefireClause *clause)
{
  const char *const *bearers = ceasefire_clause_get_bearers (clause);
  CeasefireRecord *root = CEASEFIRE_RECORD (clause);
  CeasefireParty *const *parties;

  while (ceasefire_record_get_parent (root))
    root = ceasefire_record_get_parent (root);
  if (bearers == NULL || !CEASEFIRE_IS_AGREEMENT (root))
    return bearers == NULL;
  parties = ceasefire_agreement_get_parties (CEASEFIRE_AGREEMENT (root));
  for (; parties && *parties; parties++)
    if (!g_strv_contains (bearers, ceasefire_party_get_actor (*parties)))
      return FALSE;
  return TRUE;
}

/* The norm in one line: who must do what, with what, how, until when, unless what. */
static void
show_norm (const Words *words, CeasefireClause *clause, guint indent)
{
  const char *verb = show_verb (ceasefire_clause_get_modality (clause));
  const char *action = ceasefire_clause_get_action (clause);
  const char *strength
    = words_enum (CEASEFIRE_TYPE_STRENGTH, (int) ceasefire_clause_get_strength (clause));
  g_autofree char *bearers = words_names (words, ceasefire_clause_get_bearers (clause), " and ");
  g_autofree char *what = action ? words_code (words, "action", action) : NULL;
  g_autofree char *means = words_codes (words, "weapon", ceasefire_clause_get_means (clause));
  g_autofree char *targets = words_names (words, ceasefire_clause_get_targets (clause), " and ");
  g_autofree char *excluded = words_names (words, ceasefire_clause_get_excluded (clause), " and ");
  g_autofree char *places = words_names (words, ceasefire_clause_get_places (clause), " and ");
  g_autofree char *how = words_codes (words, "manner", ceasefire_clause_get_qualities (clause));
  g_autofree char *window
    = words_when (ceasefire_clause_get_window (clause), ceasefire_clause_get_window_text (clause));
  g_autofree char *every = words_duration (ceasefire_clause_get_every (clause));
  g_autoptr (GString) line = g_string_new (NULL);

  if (verb == NULL)
    return;
  g_string_printf (line, "%s %s", show_binds_all (clause) ? "every party" : bearers, verb);
  if (what)
    words_add (line, ": ", "%s", what);
  if (targets)
    words_add (line, "; ", "concerning %s", targets);
  if (means)
    words_add (line, "; ", "with %s%s", means,
               ceasefire_clause_get_means_open (clause) ? ", among others" : "");
  if (places)
    words_add (line, "; ", "in %s", places);
  if (excluded)
    words_add (line, "; ", "not for %s", excluded);
  if (how)
    words_add (line, "; ", "%s", how);
  if (window)
    words_add (line, "; ", "%s", window);
  if (every)
    words_add (line, "; ", "every %s", every);
  show_deadline (clause, line);
  show_exceptions (words, clause, line);
  if (strength)
    words_add (line, "; ", "%s", strength);
  if (ceasefire_clause_get_priority (clause) == CEASEFIRE_PRIORITY_KEY)
    words_add (line, "; ", "key priority");
  terminal_print (TERMINAL_DIM, indent, 2, line->str);
}

void
show_clause (const Words *words, CeasefireClause *clause, guint indent)
{
  GListModel *clauses = ceasefire_clause_get_clauses (clause);
  const char *label = ceasefire_clause_get_label (clause);
  g_autofree char *safe_label = label ? terminal_isolate (label) : NULL;
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (CEASEFIRE_RECORD (clause)));
  g_autofree char *text = words_text (words, ceasefire_clause_get_text (clause));
  g_autofree char *line = g_strdup_printf ("%s%s%s [%s]", safe_label ? safe_label : "",
                                           safe_label ? " " : "", text ? text : "", id);

  terminal_print (TERMINAL_PLAIN, indent, 2, line);
  show_norm (words, clause, indent + 2);
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) nested = g_list_model_get_item (clauses, i);

      show_clause (words, nested, indent + 4);
    }
}

static void
show_parties (const Words *words, CeasefireAgreement *agreement)
{
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement);

  for (; parties && *parties; parties++)
    {
      const char *role = ceasefire_party_get_role (*parties);
      const char *side = ceasefire_party_get_side (*parties);
      g_autofree char *name = words_name (words, ceasefire_party_get_actor (*parties));
      g_autofree char *as = role ? words_code (words, "party-role", role) : NULL;
      g_autofree char *safe_side = side ? terminal_isolate (side) : NULL;
      g_autoptr (GString) line = g_string_new (name);

      if (as)
        words_add (line, ", ", "%s", as);
      if (safe_side)
        words_add (line, ", ", "side of %s", safe_side);
      if (ceasefire_party_get_bound (*parties) == CEASEFIRE_BOUND_UNSTATED)
        words_add (line, ", ", "whether bound is not said");
      else if (ceasefire_party_get_bound (*parties) == CEASEFIRE_BOUND_NO)
        words_add (line, ", ", "not bound");
      g_string_prepend (line, "· ");
      terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
    }
}

static void
show_acts (const Words *words, CeasefireAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);

  for (; acts && *acts; acts++)
    {
      const char *kind = words_enum (CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_act_get_kind (*acts));
      g_autofree char *by = words_name (words, ceasefire_act_get_by (*acts));
      g_autofree char *when = words_when (ceasefire_act_get_when (*acts), NULL);
      g_autofree char *line = g_strdup_printf ("%s: %s%s%s", kind ? kind : "act", by,
                                               when ? ", " : "", when ? when : "");

      terminal_print (TERMINAL_PLAIN, 4, 2, line);
    }
}

void
show_agreement (const Words *words, CeasefireRecord *record)
{
  CeasefireAgreement *agreement = CEASEFIRE_AGREEMENT (record);
  GListModel *clauses = ceasefire_agreement_get_clauses (agreement);
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (record));
  g_autofree char *date = words_when (ceasefire_agreement_get_signed (agreement), NULL);
  g_autofree char *force = words_when (ceasefire_agreement_get_in_force (agreement), NULL);
  const char *status = words_enum (CEASEFIRE_TYPE_AGREEMENT_STATUS,
                                   (int) ceasefire_agreement_get_status (agreement));
  const char *disclosure
    = words_enum (CEASEFIRE_TYPE_DISCLOSURE, (int) ceasefire_agreement_get_disclosure (agreement));
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_printf (line, "%s [%s]", name, id);
  if (status)
    words_add (line, ", ", "%s", status);
  if (disclosure)
    words_add (line, ", ", "%s", disclosure);
  if (date)
    words_add (line, ", ", "signed %s", date);
  if (force)
    words_add (line, ", ", "in force %s", force);
  terminal_print (TERMINAL_STRONG, 2, 2, line->str);
  show_parties (words, agreement);
  show_acts (words, agreement);
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      show_clause (words, clause, 4);
    }
}
