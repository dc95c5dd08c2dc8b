/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/findings.h"

#include "words.h"

#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-statement.h>

/* Who said what: each statement with its words, the way on which they came, what they claim, what they
 * answer, and what was answered. */

/* Words */

/* Only the very words are quoted; what is reported says so. */
void
report_put_wording (Report *report, CeasefireStatement *statement, guint max)
{
  Html *html = report->html;
  gboolean quoted = words_are_quoted (statement);

  if (ceasefire_statement_get_text (statement) == NULL)
    return;
  html_open_class (html, quoted ? "blockquote" : "p", quoted ? "said" : "said-reported");
  if (!quoted)
    {
      html_open_class (html, "span", "label");
      report_put_enum (report, CEASEFIRE_TYPE_STATEMENT_FORM,
                       (int) ceasefire_statement_get_form (statement));
      html_close (html);
      html_text (html, " ");
    }
  report_put_excerpt (report, ceasefire_statement_get_text (statement), max);
  html_close (html);
}

typedef struct
{
  const char *label;
  const char *const *(*get_list) (CeasefireStatement *);
  const char *(*get_one) (CeasefireStatement *);
} StatementRow;

/* Rows of ids, in the order of reading. */
static const StatementRow statements_way[] = {
  { N_ ("Passed on, in turn, by"), ceasefire_statement_get_relayed_by, NULL },
  { N_ ("Goes back to"), NULL, ceasefire_statement_get_origin },
};

static const StatementRow statements_rows[] = {
  { N_ ("Together with"), ceasefire_statement_get_jointly_with, NULL },
  { N_ ("Speaks for"), NULL, ceasefire_statement_get_on_behalf_of },
  { N_ ("To"), ceasefire_statement_get_addressees, NULL },
  { N_ ("Heard by"), ceasefire_statement_get_audience, NULL },
  { N_ ("At"), NULL, ceasefire_statement_get_meeting },
  { N_ ("In"), NULL, ceasefire_statement_get_place },
  { N_ ("During"), NULL, ceasefire_statement_get_during },
  { N_ ("In reply to"), NULL, ceasefire_statement_get_in_reply_to },
  { N_ ("On condition of"), ceasefire_statement_get_conditional_on, NULL },
};

static void
statements_put_rows (Report *report, CeasefireStatement *statement, const StatementRow *rows,
                     guint n)
{
  for (guint i = 0; i < n; i++)
    {
      const char *const one[] = { rows[i].get_one ? rows[i].get_one (statement) : NULL, NULL };
      const char *const *ids = rows[i].get_list ? rows[i].get_list (statement) : one;

      report_put_names_row (report, gettext (rows[i].label), ids);
    }
}

static void
statements_put_form (Report *report, CeasefireStatement *statement)
{
  CeasefireAttribution attribution = ceasefire_statement_get_attribution (statement);
  const ReportPart parts[]
    = { PART_WORDS ("form", report_label_enum (report, CEASEFIRE_TYPE_STATEMENT_FORM,
                                               (int) ceasefire_statement_get_form (statement))),
        PART_WORDS ("attribution",
                    report_label_enum (report, CEASEFIRE_TYPE_ATTRIBUTION, (int) attribution)),
        PART_END };

  report_open_row (report, _ ("Form"));
  report_say (
    report, attribution != CEASEFIRE_ATTRIBUTION_UNSET ? _ ("{form}, {attribution}") : _ ("{form}"),
    parts);
  report_close_row (report);
}

void
report_put_way (Report *report, CeasefireStatement *statement)
{
  html_open_class (report->html, "dl", "rows");
  report_put_when_row (report, _ ("When"), ceasefire_statement_get_when (statement),
                       ceasefire_statement_get_when_text (statement));
  statements_put_form (report, statement);
  statements_put_rows (report, statement, statements_way, G_N_ELEMENTS (statements_way));
  html_close (report->html);
}

/* Claims */

static void
claim_put_bit (Report *report, const char *label)
{
  html_text (report->html, " ");
  html_element (report->html, "span", "bit", label);
}

/* The side of the matter that it speaks of, and what it says that is. */
static void
claim_put_aspect (Report *report, CeasefireClaim *claim)
{
  const char *aspect = report_label_aspect (ceasefire_claim_get_aspect (claim));
  const char *value = ceasefire_claim_get_value (claim);
  CeasefireQuantity *quantity = ceasefire_claim_get_quantity (claim);
  const ReportPart parts[] = { PART_WORDS ("aspect", aspect),
                               quantity
                                 ? (ReportPart) PART_CALL ("value", report_write_quantity, quantity)
                                 : (ReportPart) PART_CALL ("value", report_write_value, value),
                               PART_END };

  if (ceasefire_claim_get_aspect (claim) == CEASEFIRE_ASPECT_UNSET && value == NULL
      && quantity == NULL)
    return;
  html_text (report->html, " ");
  html_open_class (report->html, "span", "bit");
  report_say (report, value || quantity ? _ ("{aspect}: {value}") : _ ("as to {aspect}"), parts);
  html_close (report->html);
}

/* How surely, from what knowledge, and what is left open: a bit each. */
static void
claim_put_manner (Report *report, CeasefireClaim *claim)
{
  CeasefireCertainty certainty = ceasefire_claim_get_certainty (claim);
  const char *basis = ceasefire_claim_get_basis (claim);
  const char *const *silent = ceasefire_claim_get_silent_on (claim);

  if (certainty != CEASEFIRE_CERTAINTY_UNSET)
    claim_put_bit (report, report_label_enum (report, CEASEFIRE_TYPE_CERTAINTY, (int) certainty));
  if (basis)
    {
      html_text (report->html, " ");
      report_say_in (report, "span", "bit", _ ("known by: {basis}"),
                     (ReportPart[]){ PART_CODE ("basis", "observation", basis), PART_END });
    }
  if (silent)
    {
      html_text (report->html, " ");
      report_say_in (
        report, "span", "bit", _ ("does not say: {aspects}"),
        (ReportPart[]){ PART_CALL ("aspects", report_write_aspects, silent), PART_END });
    }
}

static void
claim_write (Report *report, CeasefireClaim *claim)
{
  CeasefireStance stance = ceasefire_claim_get_stance (claim);
  gboolean granted = ceasefire_claim_get_presupposed (claim) && stance == CEASEFIRE_STANCE_ASSERTS;

  html_open (report->html, "li");
  html_element (report->html, "b", NULL,
                granted ? _ ("takes for granted")
                        : report_label_enum (report, CEASEFIRE_TYPE_STANCE, (int) stance));
  html_text (report->html, " ");
  report_put_record (report, ceasefire_claim_get_about (claim));
  claim_put_aspect (report, claim);
  claim_put_manner (report, claim);
  html_close (report->html);
}

static void
statements_put_claims (Report *report, CeasefireStatement *statement)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  if (claims == NULL)
    return;
  report_open_row (report, _ ("Claims"));
  html_open (report->html, "ul");
  for (; *claims; claims++)
    claim_write (report, *claims);
  html_close (report->html);
  report_close_row (report);
}

/* Answers */

/* Which statements answer which: by `in_reply_to`, and offers by `responses`. */
typedef struct
{
  CeasefireStatement *statement;
  CeasefireResponse *response;
} StatementAnswer;

typedef struct
{
  Report *report;
  GPtrArray *all;   /* of statements, in the order of the dossier */
  GTree *replies;   /* id -> GPtrArray of statements */
  GTree *answers;   /* id -> GArray of StatementAnswer */
  GHashTable *told; /* statements */
} Statements;

static const char *
statements_get_id (CeasefireStatement *statement)
{
  return ceasefire_record_get_id (CEASEFIRE_RECORD (statement));
}

static void
statements_add_reply (Statements *self, CeasefireStatement *statement)
{
  const char *to = ceasefire_statement_get_in_reply_to (statement);
  GPtrArray *replies = to ? g_tree_lookup (self->replies, to) : NULL;

  if (to == NULL)
    return;
  if (replies == NULL)
    {
      replies = g_ptr_array_new ();
      g_tree_insert (self->replies, (gpointer) to, replies);
    }
  g_ptr_array_add (replies, statement);
}

static void
statements_add_answers (Statements *self, CeasefireStatement *statement)
{
  CeasefireResponse *const *responses = ceasefire_statement_get_responses (statement);

  for (; responses && *responses; responses++)
    {
      const char *to = ceasefire_response_get_to (*responses);
      GArray *answers = to ? g_tree_lookup (self->answers, to) : NULL;
      const StatementAnswer answer = { statement, *responses };

      if (to && answers == NULL)
        {
          answers = g_array_new (FALSE, FALSE, sizeof (StatementAnswer));
          g_tree_insert (self->answers, (gpointer) to, answers);
        }
      if (answers)
        g_array_append_val (answers, answer);
    }
}

/* "accept: the offer", and what is offered instead. */
static void
answer_write (Report *report, CeasefireResponse *response, const char *speaker)
{
  const char *counter = ceasefire_response_get_counter (response);
  const ReportPart parts[]
    = { PART_RECORD ("speaker", speaker),
        PART_CODE ("act", "speech-act", ceasefire_response_get_act (response)),
        PART_RECORD ("offer", ceasefire_response_get_to (response)),
        PART_RECORD ("counter", counter), PART_END };

  html_open (report->html, "li");
  if (speaker)
    report_say (
      report, counter ? _ ("{speaker}: {act}; offers instead: {counter}") : _ ("{speaker}: {act}"),
      parts);
  else
    report_say (report,
                counter ? _ ("{act}: {offer}; offers instead: {counter}") : _ ("{act}: {offer}"),
                parts);
  html_close (report->html);
}

static void
statements_put_answers_to (Report *report, CeasefireStatement *statement)
{
  CeasefireResponse *const *responses = ceasefire_statement_get_responses (statement);

  if (responses == NULL)
    return;
  report_open_row (report, _ ("Answers"));
  html_open (report->html, "ul");
  for (; *responses; responses++)
    answer_write (report, *responses, NULL);
  html_close (report->html);
  report_close_row (report);
}

static void
statements_put_outcome (Statements *self, CeasefireStatement *statement)
{
  Report *report = self->report;
  const GArray *answers = g_tree_lookup (self->answers, statements_get_id (statement));

  if (answers == NULL)
    return;
  report_open_row (report, _ ("What became of it"));
  html_open (report->html, "ul");
  for (guint i = 0; i < answers->len; i++)
    {
      const StatementAnswer *answer = &g_array_index (answers, StatementAnswer, i);

      answer_write (report, answer->response, ceasefire_statement_get_speaker (answer->statement));
    }
  html_close (report->html);
  report_close_row (report);
}

/* Entries */

static void
statements_write_head (Report *report, CeasefireStatement *statement)
{
  const char *const *acts = ceasefire_statement_get_acts (statement);

  html_open (report->html, "h3");
  report_put_name (report, ceasefire_statement_get_speaker (statement));
  for (; acts && *acts; acts++)
    {
      html_text (report->html, " ");
      html_open_class (report->html, "span", "bit");
      report_put_code (report, "speech-act", *acts);
      html_close (report->html);
    }
  html_close (report->html);
}

static void
statements_write (Statements *self, CeasefireStatement *statement, gboolean is_reply)
{
  Report *report = self->report;
  CeasefireRecord *record = CEASEFIRE_RECORD (statement);

  g_hash_table_add (self->told, statement);
  report_open_entry (report, "article", is_reply ? "statement statement-reply" : "statement",
                     record);
  statements_write_head (report, statement);
  report_put_wording (report, statement, 0);
  if (ceasefire_statement_get_retracted (statement))
    html_element (report->html, "p", "statement-back", _ ("The speaker took this back."));
  report_put_draft (report, record);
  html_open_class (report->html, "dl", "rows");
  report_put_when_row (report, _ ("When"), ceasefire_statement_get_when (statement),
                       ceasefire_statement_get_when_text (statement));
  statements_put_form (report, statement);
  report_put_strings_row (report, _ ("Manner"), ceasefire_statement_get_manner (statement));
  statements_put_rows (report, statement, statements_rows, G_N_ELEMENTS (statements_rows));
  statements_put_rows (report, statement, statements_way, G_N_ELEMENTS (statements_way));
  statements_put_claims (report, statement);
  statements_put_answers_to (report, statement);
  statements_put_outcome (self, statement);
  report_put_sources (report, record);
  html_close (report->html);
  report_close_entry (report);
}

/* A statement and, right below it, what answers it, however long the thread is. */
static void
statements_write_thread (Statements *self, CeasefireStatement *first)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  g_ptr_array_add (waiting, first);
  while (waiting->len > 0)
    {
      CeasefireStatement *statement = g_ptr_array_steal_index (waiting, waiting->len - 1);
      const GPtrArray *replies = g_tree_lookup (self->replies, statements_get_id (statement));

      if (g_hash_table_contains (self->told, statement))
        continue;
      statements_write (self, statement, statement != first);
      for (guint i = replies ? replies->len : 0; i > 0; i--)
        g_ptr_array_add (waiting, g_ptr_array_index (replies, i - 1));
    }
}

/* What answers nothing that is here, then what answers only each other. */
static void
statements_write_all (Statements *self)
{
  for (guint i = 0; i < self->all->len; i++)
    {
      CeasefireStatement *statement = g_ptr_array_index (self->all, i);
      const char *to = ceasefire_statement_get_in_reply_to (statement);

      if (to == NULL
          || !CEASEFIRE_IS_STATEMENT (ceasefire_dossier_lookup (self->report->dossier, to)))
        statements_write_thread (self, statement);
    }
  for (guint i = 0; i < self->all->len; i++)
    statements_write_thread (self, g_ptr_array_index (self->all, i));
}

/* Many of them are told by speaker. */

#define STATEMENTS_MAX_SPEAKERS 30

typedef struct
{
  const char *speaker;
  gint64 n;
} StatementSpeaker;

static int
statements_compare_speakers (gconstpointer a, gconstpointer b)
{
  const StatementSpeaker *x = *(const StatementSpeaker *const *) a;
  const StatementSpeaker *y = *(const StatementSpeaker *const *) b;

  return x->n > y->n ? -1 : x->n < y->n;
}

static GPtrArray *
statements_count_speakers (const Statements *self)
{
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  GPtrArray *speakers = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->all->len; i++)
    {
      const char *speaker = ceasefire_statement_get_speaker (g_ptr_array_index (self->all, i));
      StatementSpeaker *found = speaker ? g_tree_lookup (seen, speaker) : NULL;

      if (speaker && found == NULL)
        {
          found = g_new0 (StatementSpeaker, 1);
          found->speaker = speaker;
          g_ptr_array_add (speakers, found);
          g_tree_insert (seen, (gpointer) speaker, found);
        }
      if (found)
        found->n++;
    }
  g_ptr_array_sort (speakers, statements_compare_speakers);
  return speakers;
}

static void
statements_write_speakers (const Statements *self)
{
  Report *report = self->report;
  g_autoptr (GPtrArray) speakers = statements_count_speakers (self);
  gint64 n = self->all->len;

  report_say_in (
    report, "p", NULL,
    _ ("There are {n} statements, too many to tell one by one. Those that are disputed "
       "stand above; {command} tells all of them. These spoke most often:"),
    (ReportPart[]){ PART_NUMBER ("n", &n), PART_WORDS ("command", "ceasefire show"), PART_END });
  html_open (report->html, "ol");
  for (guint i = 0; i < speakers->len && i < STATEMENTS_MAX_SPEAKERS; i++)
    {
      const StatementSpeaker *speaker = g_ptr_array_index (speakers, i);

      report_say_in (report, "li", NULL, _ ("{speaker}: {n}"),
                     (ReportPart[]){ PART_RECORD ("speaker", speaker->speaker),
                                     PART_NUMBER ("n", &speaker->n), PART_END });
    }
  html_close (report->html);
}

gboolean
report_has_statements (const Report *report)
{
  return report_count (report, CEASEFIRE_TYPE_STATEMENT) > 0;
}

void
report_write_statements (Report *report)
{
  GListModel *list = ceasefire_dossier_get_records (report->dossier, CEASEFIRE_TYPE_STATEMENT);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GTree) replies = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, NULL,
                                               (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GTree) answers = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, NULL,
                                               (GDestroyNotify) g_array_unref);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  Statements self = { report, all, replies, answers, told };

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      CeasefireStatement *statement = g_list_model_get_item (list, i);

      g_ptr_array_add (all, statement);
      statements_add_reply (&self, statement);
      statements_add_answers (&self, statement);
    }
  if (report_is_listed (report, CEASEFIRE_TYPE_STATEMENT))
    statements_write_all (&self);
  else
    statements_write_speakers (&self);
}
