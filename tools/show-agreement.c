/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "terminal.h"

#include <string.h>

/* Agreements and their trees of clauses in words. */

/* What goes around the bearers; the forms are alike for one and for many. */
static const char *const modalities[] = {
  [CEASEFIRE_MODALITY_UNSET] = NULL,
  [CEASEFIRE_MODALITY_OBLIGATION] = N_ ("{it} must"),
  [CEASEFIRE_MODALITY_PROHIBITION] = N_ ("{it} must not"),
  [CEASEFIRE_MODALITY_PERMISSION] = N_ ("{it} may"),
  [CEASEFIRE_MODALITY_RIGHT] = N_ ("right of {it}"),
  [CEASEFIRE_MODALITY_POWER] = N_ ("power of {it}"),
  [CEASEFIRE_MODALITY_RECOMMENDATION] = N_ ("{it} should"),
  [CEASEFIRE_MODALITY_INTENTION] = N_ ("intention of {it}"),
  [CEASEFIRE_MODALITY_CONSTITUTIVE] = N_ ("so settled for {it}"),
};

/* Takes @text; nothing is added without one. */
static void
show_add (GString *line, const char *separator, const char *message, char *text)
{
  if (text)
    words_add_filled (line, separator, message, text);
  g_free (text);
}

/* NULL of nothing said. */
static const char *
translate (const char *message)
{
  return message ? gettext (message) : NULL;
}

/* Clauses */

static void
show_deadline (CeasefireClause *clause, GString *line)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  char *at = deadline ? words_when (ceasefire_deadline_get_at (deadline), NULL) : NULL;
  char *within = deadline ? words_duration (ceasefire_deadline_get_within (deadline)) : NULL;
  gboolean triggered = deadline
                       && ceasefire_deadline_get_after (deadline) == CEASEFIRE_ANCHOR_TRIGGER;

  show_add (line, "; ", at && g_str_has_prefix (at, "until ") ? NULL : N_ ("by {it}"), at);
  show_add (line, "; ",
            triggered ? N_ ("within {it} of what triggers it")
                      : N_ ("within {it} of entry into force"),
            within);
}

static void
show_trigger (const Words *words, CeasefireClause *clause, GString *line)
{
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (clause);
  gint64 days = trigger ? ceasefire_trigger_get_days_without_breach (trigger) : 0;
  g_autoptr (GString) event = g_string_new (NULL);

  if (trigger == NULL)
    return;
  show_add (event, "", NULL, words_code (words, "action", ceasefire_trigger_get_action (trigger)));
  show_add (event, _ (" and "), "breach of {it}",
            words_code (words, WORDS_IDS, ceasefire_trigger_get_breach_of (trigger)));
  show_add (
    event, _ (" and "), "performance of {it}",
    words_list (words, WORDS_IDS, ceasefire_trigger_get_compliance_with (trigger), CLDR_AND));
  if (days > 0)
    words_add (event, _ (" and "), "%d days without breach", (int) days);
  show_add (event, " ", "of {it}",
            words_code (words, WORDS_IDS, ceasefire_trigger_get_clause (trigger)));
  show_add (event, " ", "by {it}", words_names (words, ceasefire_trigger_get_actors (trigger)));
  show_add (event, " ", "concerning {it}",
            words_names (words, ceasefire_trigger_get_targets (trigger)));
  show_add (event, " ", "in {it}", words_names (words, ceasefire_trigger_get_places (trigger)));
  if (event->len > 0)
    words_add (line, "; ", "triggered by %s", event->str);
}

static void
show_exceptions (const Words *words, CeasefireClause *clause, GString *line)
{
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (clause);

  for (; exceptions && *exceptions; exceptions++)
    {
      show_add (line, "; ", "except {it}",
                words_code (words, "exception", ceasefire_exception_get_kind (*exceptions)));
      show_add (line, ", ", "if {it}",
                words_list (words, "requirement", ceasefire_exception_get_requires (*exceptions),
                            CLDR_AND));
      show_add (line, ", ", "within {it}",
                words_duration (ceasefire_exception_get_within (*exceptions)));
      show_add (line, ", ", "under {it}",
                words_code (words, WORDS_IDS, ceasefire_exception_get_clause (*exceptions)));
    }
}

/* Whether the bearers that a clause names are all parties of its agreement. */
static gboolean
show_binds_all (const Words *words, CeasefireClause *clause)
{
  const char *const *bearers = ceasefire_clause_get_bearers (clause);
  g_autoptr (GPtrArray) bound = g_ptr_array_new ();
  CeasefireRecord *root = CEASEFIRE_RECORD (clause);
  const GPtrArray *parties;
  guint n = 0;

  while (ceasefire_record_get_parent (root))
    root = ceasefire_record_get_parent (root);
  if (bearers == NULL || !CEASEFIRE_IS_AGREEMENT (root))
    return bearers == NULL;
  parties = show_index_get_parties (words->index, CEASEFIRE_AGREEMENT (root));
  for (; *bearers; bearers++)
    g_ptr_array_add (bound, (gpointer) *bearers);
  show_sort_ids (bound);
  for (guint i = 0; i < bound->len && n < parties->len; i++)
    n += g_str_equal (bound->pdata[i], parties->pdata[n]);
  return n == parties->len;
}

/* Who is bound; whoever was bound by the norm printed before is "the same". */
static char *
show_bearers (const Words *words, CeasefireClause *clause, char **last)
{
  g_autofree char *bearers = show_binds_all (words, clause)
                               ? g_strdup (_ ("every party"))
                               : words_member (words, CEASEFIRE_RECORD (clause), "bearers");

  if (g_strcmp0 (bearers, *last) == 0 && strlen (bearers) > strlen (_ ("every party")))
    return g_strdup (_ ("the same"));
  g_free (*last);
  *last = g_strdup (bearers);
  return g_steal_pointer (&bearers);
}

/* The norm in one line: who must do what, with what, how, until when, unless what. */
static void
show_norm (const Words *words, CeasefireClause *clause, guint indent, char **last)
{
  static const WordsPart what[] = { { "targets", N_ ("concerning {it}") },
                                    { "means", N_ ("with {it}") },
                                    { "means_open", N_ ("and the like") },
                                    { "places", N_ ("in {it}") },
                                    { "bearer_controlled", N_ ("where they are in control") },
                                    { "recipients", N_ ("handed to {it}") },
                                    { "moves_from", N_ ("from {it}") },
                                    { "moves_to", N_ ("to {it}") },
                                    { "excluded", N_ ("not for {it}") },
                                    { "own_side", N_ ("also against their own side") },
                                    { "breached_by", N_ ("broken by {it}") },
                                    { "qualities", NULL },
                                    { "window", NULL },
                                    { "survives", N_ ("also after the agreement ends") },
                                    { "every", N_ ("every {it}") },
                                    { "condition", N_ ("on condition: {it}") },
                                    { "owed_to", N_ ("owed to {it}") },
                                    { "replaces", N_ ("in place of {it}") },
                                    { "stage", N_ ("stage: {it}") },
                                    WORDS_END };
  static const WordsPart rank[] = { { "strength", NULL },
                                    { "priority", N_ ("{it} priority") },
                                    { "public_act", N_ ("to be seen in public") },
                                    WORDS_END };
  CeasefireModality modality = ceasefire_clause_get_modality (clause);
  CeasefireRecord *record = CEASEFIRE_RECORD (clause);
  g_autoptr (GString) line = g_string_new (NULL);

  if (modality != CEASEFIRE_MODALITY_UNSET)
    show_add (line, "", modalities[modality], show_bearers (words, clause, last));
  show_add (line, ": ", NULL, words_member (words, record, "action"));
  show_add (line, " ", NULL, words_quantities (words, ceasefire_clause_get_quantities (clause)));
  words_add_parts (words, line, "; ", record, what);
  show_deadline (clause, line);
  show_trigger (words, clause, line);
  show_exceptions (words, clause, line);
  words_add_parts (words, line, "; ", record, rank);
  if (line->len > 0)
    terminal_print (TERMINAL_DIM, indent, 2, line->str);
}

/* What other documents print. */
static void
show_wordings (const Words *words, CeasefireClause *clause, guint indent)
{
  CeasefireWording *const *wordings = ceasefire_clause_get_wordings (clause);

  for (; wordings && *wordings; wordings++)
    {
      const char *authority
        = words_enum (CEASEFIRE_TYPE_AUTHORITY, (int) ceasefire_wording_get_authority (*wordings));
      g_autofree char *document = words_name (words, ceasefire_wording_get_document (*wordings));
      g_autofree char *text = words_text (words, ceasefire_wording_get_text (*wordings));
      g_autofree char *line = tool_language_fill (
        authority ? _ ("in {document} ({authority}): {text}") : _ ("in {document}: {text}"),
        "document", document, "authority", authority, "text", text ? text : WORDS_NOT_SAID, NULL);

      terminal_print (TERMINAL_DIM, indent, 2, line);
    }
}

static void
show_provision (const Words *words, CeasefireClause *clause, guint indent, char **last)
{
  static const WordsPart parts[]
    = { { "label", NULL }, { "heading", N_ ("{it}.") }, { "text", NULL }, WORDS_END };
  g_autofree char *id = terminal_isolate (ceasefire_record_get_id (CEASEFIRE_RECORD (clause)));
  g_autoptr (GString) line = g_string_new (NULL);

  words_add_parts (words, line, " ", CEASEFIRE_RECORD (clause), parts);
  words_add (line, " ", "[%s]", id);
  terminal_print (TERMINAL_PLAIN, indent, 2, line->str);
  show_wordings (words, clause, indent + 2);
  show_norm (words, clause, indent + 2, last);
}

static void
show_provisions (const Words *words, GListModel *clauses, guint indent, char **last)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      show_provision (words, clause, indent, last);
      show_provisions (words, ceasefire_clause_get_clauses (clause), indent + 4, last);
    }
}

void
show_clause (const Words *words, CeasefireRecord *record)
{
  g_autofree char *last = NULL;

  show_provision (words, CEASEFIRE_CLAUSE (record), 2, &last);
}

void
show_whole_clause (const Words *words, CeasefireRecord *record)
{
  g_autofree char *last = NULL;

  show_provision (words, CEASEFIRE_CLAUSE (record), 2, &last);
  show_provisions (words, ceasefire_clause_get_clauses (CEASEFIRE_CLAUSE (record)), 6, &last);
}

/* Agreements */

static void
show_parties (const Words *words, CeasefireAgreement *agreement)
{
  static const char *const bounds[] = {
    [CEASEFIRE_BOUND_UNSET] = NULL,
    [CEASEFIRE_BOUND_YES] = N_ ("bound"),
    [CEASEFIRE_BOUND_NO] = N_ ("not bound"),
    [CEASEFIRE_BOUND_UNSTATED] = N_ ("whether bound is not said"),
  };
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement);

  for (; parties && *parties; parties++)
    {
      g_autofree char *name = words_name (words, ceasefire_party_get_actor (*parties));
      g_autoptr (GString) line = g_string_new ("· ");

      g_string_append (line, name);
      show_add (line, ", ", NULL,
                words_code (words, "party-role", ceasefire_party_get_role (*parties)));
      show_add (line, ", ", "side “{it}”",
                words_code (words, WORDS_PLAIN, ceasefire_party_get_side (*parties)));
      show_add (line, ", ", "signed by {it}",
                words_code (words, WORDS_IDS, ceasefire_party_get_signed_by (*parties)));
      show_add (line, ", ", NULL,
                g_strdup (translate (bounds[ceasefire_party_get_bound (*parties)])));
      terminal_print (TERMINAL_PLAIN, 4, 2, line->str);
    }
}

static void
show_renewal (CeasefireAgreement *agreement)
{
  CeasefireRenewal *renewal = ceasefire_agreement_get_renewal (agreement);
  g_autoptr (GString) line = g_string_new (NULL);

  if (renewal == NULL)
    return;
  show_add (line, "", "each time for {it}", words_duration (ceasefire_renewal_get_every (renewal)));
  show_add (line, ", ", "unless somebody ends it {it} before",
            words_duration (ceasefire_renewal_get_notice (renewal)));
  show_labelled (4, "renews itself", line->len > 0 ? line->str : _ ("yes"));
}

/* What was done to the agreement or its clauses, and who may do it. */
static void
show_acts (const Words *words, CeasefireAgreement *agreement)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);
  CeasefirePower *const *powers = ceasefire_agreement_get_powers (agreement);

  for (; acts && *acts; acts++)
    {
      g_autoptr (GString) line = g_string_new (NULL);

      show_add (line, "", "by {it}", words_name (words, ceasefire_act_get_by (*acts)));
      show_add (line, " ", "together with {it}",
                words_names (words, ceasefire_act_get_jointly_with (*acts)));
      show_add (line, ", ", "as to {it}", words_names (words, ceasefire_act_get_clauses (*acts)));
      show_add (line, ", ", "for {it}", words_names (words, ceasefire_act_get_actors (*acts)));
      show_add (line, ", ", NULL, words_when (ceasefire_act_get_when (*acts), NULL));
      show_add (line, ", ", "until {it}", words_when (ceasefire_act_get_until (*acts), NULL));
      show_add (line, ", ", "in {it}",
                words_code (words, WORDS_IDS, ceasefire_act_get_statement (*acts)));
      show_labelled (
        4, words_required_enum (CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_act_get_kind (*acts)),
        line->str);
    }
  for (; powers && *powers; powers++)
    {
      g_autofree char *actor = words_name (words, ceasefire_power_get_actor (*powers));
      g_autofree char *label = tool_language_fill (
        _ ("who may {act}"), "act",
        words_required_enum (CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_power_get_kind (*powers)),
        NULL);

      show_labelled (4, label, actor);
    }
}

void
show_agreement (const Words *words, CeasefireRecord *record)
{
  static const WordsPart entry[] = { { "kind", NULL },
                                     { "status", NULL },
                                     { "disclosure", NULL },
                                     { "signed", N_ ("signed {it}") },
                                     { "place", N_ ("in {it}") },
                                     { "in_force", N_ ("in force {it}") },
                                     { "provisional_from", N_ ("applied from {it}") },
                                     WORDS_END };
  static const WordsPart more[] = { { "monitors", N_ ("watched over by {it}") },
                                    { "texts", N_ ("texts: {it}") },
                                    { "amends", N_ ("amends {it}") },
                                    { "supersedes", N_ ("replaces {it}") },
                                    { "implements", N_ ("carries out {it}") },
                                    { "refers_to", N_ ("refers to {it}") },
                                    WORDS_END };
  g_autofree char *name = words_full_name (words, record);

  show_entry (words, record, name, entry);
  show_parties (words, CEASEFIRE_AGREEMENT (record));
  show_renewal (CEASEFIRE_AGREEMENT (record));
  show_acts (words, CEASEFIRE_AGREEMENT (record));
  show_parts (words, record, 4, "; ", more);
}

void
show_whole_agreement (const Words *words, CeasefireRecord *record)
{
  g_autofree char *last = NULL;

  show_agreement (words, record);
  show_provisions (words, ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)), 4, &last);
}
