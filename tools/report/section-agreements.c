/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/agreements.h"

#include <ceasefire/ceasefire-wording.h>

/*
 * Each agreement: who is party to it, its text clause by clause with what other documents and languages have of
 * it, what each clause asks for, what waits for what, and what became of numbers.
 */

#define AGREEMENTS_DEPTH 6 /* to which clauses lie within clauses; those below stand behind them */

static const AgreementTerm facts[] = {
  { "kind", N_ ("Kind") },
  { "status", N_ ("Status") },
  { "disclosure", N_ ("Who knows it") },
  { "signed", N_ ("Signed") },
  { "place", N_ ("Signed in") },
  { "in_force", N_ ("In force") },
  { "provisional_from", N_ ("Applied from") },
  { "monitors", N_ ("Watched over by") },
  { "texts", N_ ("Texts") },
  { "amends", N_ ("Amends") },
  { "supersedes", N_ ("Replaces") },
  { "implements", N_ ("Carries out") },
  { "refers_to", N_ ("Refers to") },
};

/* Tables of parties and acts */

static void
agreement_put_party (Report *report, CeasefireParty *party, const char *const *heads)
{
  CeasefireBound bound = ceasefire_party_get_bound (party);

  html_open (report->html, "tr");
  report_open_head_cell (report);
  report_put_record (report, ceasefire_party_get_actor (party));
  report_next_cell (report, heads[1]);
  report_put_code (report, "party-role", ceasefire_party_get_role (party));
  report_next_cell (report, heads[2]);
  html_text (report->html, ceasefire_party_get_side (party));
  report_next_cell (report, heads[3]);
  if (bound != CEASEFIRE_BOUND_UNSET)
    report_put_enum (report, CEASEFIRE_TYPE_BOUND, (int) bound);
  report_next_cell (report, heads[4]);
  if (ceasefire_party_get_signed_by (party))
    report_put_record (report, ceasefire_party_get_signed_by (party));
  html_close (report->html);
  html_close (report->html);
}

static void
agreement_put_parties (Report *report, CeasefireAgreement *agreement)
{
  const char *const heads[]
    = { _ ("Party"), _ ("As what"), _ ("Side"), _ ("Bound"), _ ("Signed by") };
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement);

  if (parties == NULL)
    return;
  report_open_table (report, _ ("Parties"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; parties[i] && i < REPORT_MAX_ENTRIES; i++)
    agreement_put_party (report, parties[i], heads);
  report_close_table (report);
}

static void
agreement_put_act (Report *report, CeasefireAct *act, const char *const *heads)
{
  html_open (report->html, "tr");
  report_open_head_cell (report);
  report_put_enum (report, CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_act_get_kind (act));
  report_next_cell (report, heads[1]);
  report_put_record (report, ceasefire_act_get_by (act));
  report_next_cell (report, heads[2]);
  report_put_date (report, ceasefire_act_get_when (act));
  report_next_cell (report, heads[3]);
  report_put_date (report, ceasefire_act_get_until (act));
  report_next_cell (report, heads[4]);
  if (ceasefire_act_get_statement (act))
    report_put_record (report, ceasefire_act_get_statement (act));
  html_close (report->html);
  html_close (report->html);
}

static void
agreement_put_acts (Report *report, CeasefireAgreement *agreement)
{
  const char *const heads[] = { _ ("Act"), _ ("By"), _ ("When"), _ ("Until"), _ ("Said in") };
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);

  if (acts == NULL)
    return;
  report_open_table (report, _ ("What was done to it"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; acts[i] && i < REPORT_MAX_ENTRIES; i++)
    agreement_put_act (report, acts[i], heads);
  report_close_table (report);
}

/* Wordings: of the text in each language, and of documents that print it otherwise, side by side */

static void
wording_open (Report *report, const char *name)
{
  html_open (report->html, "div");
  html_element (report->html, "p", "whose", name);
}

static void
wording_put_languages (Report *report, CeasefireText *text)
{
  g_auto (GStrv) languages = ceasefire_text_get_languages (text);

  for (guint i = 0; languages && languages[i]; i++)
    {
      g_autofree char *name = cldr_name_language (report->cldr, languages[i]);

      wording_open (report, name);
      html_open (report->html, "p");
      html_foreign (report->html, languages[i], ceasefire_text_get_string (text, languages[i]));
      html_close (report->html);
      html_close (report->html);
    }
}

static void
wording_put_document (Report *report, CeasefireWording *wording)
{
  CeasefireAuthority authority = ceasefire_wording_get_authority (wording);
  g_autofree char *document = report_name (report, ceasefire_wording_get_document (wording));
  g_autofree char *name
    = authority == CEASEFIRE_AUTHORITY_UNSET
        ? g_strdup (document)
        : tool_language_fill (_ ("{document} ({authority})"), "document", document, "authority",
                              report_label_enum (report, CEASEFIRE_TYPE_AUTHORITY, (int) authority),
                              NULL);

  wording_open (report, name);
  html_open (report->html, "p");
  report_put_text (report, ceasefire_wording_get_text (wording));
  html_close (report->html);
  html_close (report->html);
}

static void
clause_put_text (Report *report, CeasefireClause *clause)
{
  CeasefireText *text = ceasefire_clause_get_text (clause);
  CeasefireWording *const *wordings = ceasefire_clause_get_wordings (clause);
  g_auto (GStrv) languages = text ? ceasefire_text_get_languages (text) : NULL;
  gboolean is_alone = wordings == NULL && (languages == NULL || g_strv_length (languages) < 2);

  if (is_alone)
    {
      html_open_class (report->html, "p", "wording");
      report_put_text (report, text);
      html_close (report->html);
      return;
    }
  html_open_class (report->html, "div", "wordings");
  if (languages && languages[0])
    wording_put_languages (report, text);
  else if (text)
    {
      wording_open (report, _ ("As recorded"));
      html_open (report->html, "p");
      report_put_text (report, text);
      html_close (report->html);
      html_close (report->html);
    }
  for (; wordings && *wordings; wordings++)
    wording_put_document (report, *wordings);
  html_close (report->html);
}

/* Clauses */

static void
clause_put_head (Report *report, CeasefireClause *clause)
{
  const char *label = ceasefire_clause_get_label (clause);
  CeasefireText *heading = ceasefire_clause_get_heading (clause);

  if (label == NULL && heading == NULL)
    return;
  html_open_class (report->html, "p", "heading");
  if (label)
    html_foreign (report->html, NULL, label);
  if (label && heading)
    html_text (report->html, " ");
  report_put_text (report, heading);
  html_close (report->html);
}

static void clauses_put (Report *report, GListModel *clauses, guint depth);

static void
clause_put (Report *report, CeasefireClause *clause, guint depth)
{
  GListModel *nested = ceasefire_clause_get_clauses (clause);
  gboolean is_list = g_list_model_get_n_items (nested) > 0 && depth < AGREEMENTS_DEPTH;

  report_open_entry (report, "li", "clause", CEASEFIRE_RECORD (clause));
  clause_put_head (report, clause);
  clause_put_text (report, clause);
  agreement_put_norm (report, clause);
  if (is_list)
    {
      html_open_class (report->html, "ul", "clauses");
      clauses_put (report, nested, depth + 1);
      html_close (report->html);
    }
  report_close_entry (report);
  if (!is_list)
    clauses_put (report, nested, depth);
}

static void
clauses_put (Report *report, GListModel *clauses, guint depth)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      clause_put (report, clause, depth);
    }
}

static void
agreement_put_clauses (Report *report, CeasefireAgreement *agreement)
{
  GListModel *clauses = ceasefire_agreement_get_clauses (agreement);

  if (g_list_model_get_n_items (clauses) == 0)
    return;
  html_element (report->html, "h4", NULL, _ ("Clause by clause"));
  html_open_class (report->html, "ul", "clauses");
  clauses_put (report, clauses, 0);
  html_close (report->html);
}

static void
agreement_put (Report *report, CeasefireAgreement *agreement)
{
  report_open_entry (report, "article", "agreement", CEASEFIRE_RECORD (agreement));
  html_open (report->html, "h3");
  report_put_text (report, ceasefire_agreement_get_title (agreement));
  html_close (report->html);
  html_open_class (report->html, "dl", "norm");
  agreement_put_terms (report, CEASEFIRE_RECORD (agreement), facts, G_N_ELEMENTS (facts));
  html_close (report->html);
  agreement_put_parties (report, agreement);
  agreement_put_acts (report, agreement);
  agreement_put_phases (report, agreement);
  agreement_put_amounts (report, agreement);
  if (report_is_listed (report, CEASEFIRE_TYPE_CLAUSE))
    agreement_put_clauses (report, agreement);
  report_close_entry (report);
}

static GListModel *
agreements_get (const Report *report, GType type)
{
  return ceasefire_dossier_get_records (report->dossier, type);
}

/* Of too many agreements, or clauses, it is told how many they are. */
static void
agreements_put_counts (Report *report)
{
  const guint n_agreements
    = g_list_model_get_n_items (agreements_get (report, CEASEFIRE_TYPE_AGREEMENT));
  const guint n_clauses = g_list_model_get_n_items (agreements_get (report, CEASEFIRE_TYPE_CLAUSE));
  g_autofree char *agreements = report_number (report, n_agreements);
  g_autofree char *clauses = report_number (report, n_clauses);

  if (!report_is_listed (report, CEASEFIRE_TYPE_AGREEMENT))
    report_say_in (report, "p", NULL,
                   ngettext ("{number} agreement is recorded, which is too many to print.",
                             "{number} agreements are recorded, which are too many to print.",
                             n_agreements),
                   (ReportPart[]){ PART_WORDS ("number", agreements), PART_END });
  if (!report_is_listed (report, CEASEFIRE_TYPE_CLAUSE))
    report_say_in (report, "p", NULL,
                   ngettext ("{number} clause is recorded, which is too many to print.",
                             "{number} clauses are recorded, which are too many to print.",
                             n_clauses),
                   (ReportPart[]){ PART_WORDS ("number", clauses), PART_END });
}

void
report_write_agreements (Report *report)
{
  GListModel *agreements = agreements_get (report, CEASEFIRE_TYPE_AGREEMENT);

  agreements_put_counts (report);
  if (!report_is_listed (report, CEASEFIRE_TYPE_AGREEMENT))
    return;
  for (guint i = 0; i < g_list_model_get_n_items (agreements); i++)
    {
      g_autoptr (CeasefireAgreement) agreement = g_list_model_get_item (agreements, i);

      agreement_put (report, agreement);
    }
  if (g_list_model_get_n_items (agreements) == 0)
    html_element (report->html, "p", NULL, _ ("No agreement is recorded."));
}
