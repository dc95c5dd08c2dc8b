/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Findings come clause by clause. A run of those of one agreement is a table of its own, with a column for
 * each party that the run names. Each status has a word, a pattern and a colour; the word says it all.
 */
#include "page.h"

#include "names.h"

#define PARTIES 16  /* columns of a table */
#define CLAUSES 200 /* rows of all tables together */
#define STANDING_OUT 20

static const struct
{
  CeasefireFindingStatus status;
  const char *meaning;
} findings_key[] = {
  { CEASEFIRE_FINDING_STATUS_VIOLATED, "strong sources establish a breach" },
  { CEASEFIRE_FINDING_STATUS_CONTESTED, "sources contradict one another" },
  { CEASEFIRE_FINDING_STATUS_ALLEGED, "only weak sources tell of a breach" },
  { CEASEFIRE_FINDING_STATUS_OVERDUE, "done in time by no record, where there would be one" },
  { CEASEFIRE_FINDING_STATUS_PARTIAL, "less was done than promised" },
  { CEASEFIRE_FINDING_STATUS_POSSIBLE, "part of what a breach needs is not known" },
  { CEASEFIRE_FINDING_STATUS_CLAIMED, "somebody says it was done, nobody bears it out" },
  { CEASEFIRE_FINDING_STATUS_COMPLIED, "strong sources establish that it was kept" },
  { CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR, "the same, up to now" },
  { CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN, "which does not prove that it was kept" },
  { CEASEFIRE_FINDING_STATUS_NOT_DUE, "not owed, or not yet" },
  { CEASEFIRE_FINDING_STATUS_PERMISSION, "the party may, and owes nothing" },
  { CEASEFIRE_FINDING_STATUS_POWER, "the party can, and owes nothing" },
  { CEASEFIRE_FINDING_STATUS_UNKNOWN, "it cannot be told" },
};

static char *
findings_get_address (CeasefireFinding *finding)
{
  const char *id = ceasefire_record_get_id (CEASEFIRE_RECORD (finding));
  g_autofree char *escaped = g_uri_escape_string (id, NULL, FALSE);

  return g_strdup_printf ("/findings/%s.html", escaped);
}

static char *
findings_get_class (CeasefireFinding *finding)
{
  const char *word = ceasefire_enum_to_word (CEASEFIRE_TYPE_FINDING_STATUS,
                                             (int) ceasefire_finding_get_status (finding));

  return g_strconcat ("cell s-", word ? word : "unset", NULL);
}

/* The agreement that a clause is of; the id of the clause itself, if it stands nowhere. */
static const char *
findings_get_agreement (const Board *board, CeasefireFinding *finding)
{
  const char *id = ceasefire_finding_get_clause (finding);
  CeasefireRecord *record = ceasefire_dossier_lookup (board->edition->dossier, id);

  while (record && ceasefire_record_get_parent (record))
    record = ceasefire_record_get_parent (record);
  return record ? ceasefire_record_get_id (record) : id;
}

static CeasefireFinding *
findings_get (const Board *board, guint number)
{
  return g_ptr_array_index (board->edition->findings, number);
}

/* Whether two findings are on one clause, and on the same quality of it. */
static gboolean
findings_share_row (CeasefireFinding *a, CeasefireFinding *b)
{
  return g_str_equal (ceasefire_finding_get_clause (a), ceasefire_finding_get_clause (b))
         && g_strcmp0 (ceasefire_finding_get_quality (a), ceasefire_finding_get_quality (b)) == 0;
}

static void
findings_add_cell (Html *html, CeasefireFinding *finding)
{
  g_autofree char *href = findings_get_address (finding);
  g_autofree char *status = names_get_status (finding);
  g_autofree char *class = findings_get_class (finding);
  g_autofree char *ground
    = names_get_word (CEASEFIRE_TYPE_GROUND, (int) ceasefire_finding_get_rests_on (finding));

  html_open (html, "td", "class", class, NULL);
  html_add (html, "a", status, "href", href, NULL);
  if (ground && ceasefire_finding_get_rests_on (finding) != CEASEFIRE_GROUND_NOTHING)
    {
      html_text (html, " ");
      html_open (html, "small", NULL);
      html_format (html, "on %s", ground);
      html_close (html);
    }
  html_close (html);
}

/* One row: the findings from @from on, as far as they share it. Returns the number behind the last. */
static guint
findings_add_row (Html *html, const Board *board, GPtrArray *parties, guint from, guint until)
{
  CeasefireFinding *first = findings_get (board, from);
  g_autofree char *name = names_get_clause (board->edition->dossier, first);
  g_autofree CeasefireFinding **cells = g_new0 (CeasefireFinding *, parties->len);
  guint number = from;

  for (; number < until && findings_share_row (first, findings_get (board, number)); number++)
    {
      CeasefireFinding *finding = findings_get (board, number);
      guint column;

      if (g_ptr_array_find_with_equal_func (parties, ceasefire_finding_get_party (finding),
                                            g_str_equal, &column))
        cells[column] = finding;
    }
  html_open (html, "tr", NULL);
  html_open (html, "th", "scope", "row", NULL);
  page_add_record_link (html, ceasefire_finding_get_clause (first), name);
  html_close (html);
  for (guint i = 0; i < parties->len; i++)
    if (cells[i])
      findings_add_cell (html, cells[i]);
    else
      html_add (html, "td", "", "class", "cell", NULL);
  html_close (html);
  return number;
}

/* The parties of a run, in the order in which they come, as many as fit. */
static GPtrArray *
findings_list_parties (const Board *board, guint from, guint until)
{
  GPtrArray *parties = g_ptr_array_new ();

  for (guint i = from; i < until && parties->len < PARTIES; i++)
    {
      const char *party = ceasefire_finding_get_party (findings_get (board, i));

      if (!g_ptr_array_find_with_equal_func (parties, party, g_str_equal, NULL))
        g_ptr_array_add (parties, (gpointer) party);
    }
  return parties;
}

static void
findings_add_head (Html *html, const Board *board, const GPtrArray *parties)
{
  html_open (html, "thead", NULL);
  html_open (html, "tr", NULL);
  html_add (html, "th", "Clause", "scope", "col", NULL);
  for (guint i = 0; i < parties->len; i++)
    {
      const char *party = g_ptr_array_index (parties, i);
      g_autofree char *name = names_get_by_id (board->edition->dossier, party);

      html_open (html, "th", "scope", "col", NULL);
      page_add_record_link (html, party, name);
      html_close (html);
    }
  html_close (html);
  html_close (html);
}

/* The table of one agreement; *@rows counts those of all tables. */
static void
findings_add_table (Html *html, const Board *board, guint from, guint until, guint *rows)
{
  const char *agreement = findings_get_agreement (board, findings_get (board, from));
  g_autofree char *name = names_get_by_id (board->edition->dossier, agreement);
  g_autoptr (GPtrArray) parties = findings_list_parties (board, from, until);

  html_open (html, "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
             "Table of findings", NULL);
  html_open (html, "table", "class", "matrix", NULL);
  html_open (html, "caption", NULL);
  page_add_record_link (html, agreement, name);
  html_close (html);
  findings_add_head (html, board, parties);
  html_open (html, "tbody", NULL);
  for (; from < until && *rows < CLAUSES; (*rows)++)
    from = findings_add_row (html, board, parties, from, until);
  html_close (html);
  html_close (html);
  html_close (html);
  if (parties->len == PARTIES)
    html_add (html, "p",
              "Parties beyond these are left out; the page of each party has its own findings.",
              NULL);
}

static void
findings_add_tables (Html *html, const Board *board)
{
  guint length = board->edition->findings->len;
  guint rows = 0;

  for (guint from = 0, until; from < length && rows < CLAUSES; from = until)
    {
      const char *agreement = findings_get_agreement (board, findings_get (board, from));

      for (until = from + 1; until < length; until++)
        if (!g_str_equal (agreement, findings_get_agreement (board, findings_get (board, until))))
          break;
      findings_add_table (html, board, from, until, &rows);
    }
  if (rows == CLAUSES)
    html_add (html, "p",
              "Clauses beyond these are left out; the page of each has its own findings.", NULL);
}

static void
findings_add_key (Html *html, const Board *board)
{
  guint64 seen = 0;

  for (guint i = 0; i < board->edition->findings->len; i++)
    seen |= G_GUINT64_CONSTANT (1) << ceasefire_finding_get_status (findings_get (board, i));
  html_open (html, "dl", "class", "key", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (findings_key); i++)
    if (seen >> findings_key[i].status & 1)
      {
        g_autofree char *word
          = names_get_word (CEASEFIRE_TYPE_FINDING_STATUS, (int) findings_key[i].status);
        g_autofree char *class = g_strconcat (
          "cell s-",
          ceasefire_enum_to_word (CEASEFIRE_TYPE_FINDING_STATUS, (int) findings_key[i].status),
          NULL);

        html_open (html, "div", NULL);
        html_add (html, "dt", word, "class", class, NULL);
        html_add (html, "dd", findings_key[i].meaning, NULL);
        html_close (html);
      }
  html_close (html);
}

static char *
findings_get_name (const Board *board, CeasefireFinding *finding)
{
  CeasefireDossier *dossier = board->edition->dossier;
  g_autofree char *party = names_get_by_id (dossier, ceasefire_finding_get_party (finding));
  g_autofree char *clause = names_get_clause (dossier, finding);

  return names_join (party, ": ", clause);
}

static void
findings_add_explanation (Html *html, const Board *board, CeasefireFinding *finding)
{
  g_autofree char *words = ceasefire_finding_explain (finding, board->edition->dossier);
  g_auto (GStrv) sentences = g_strsplit (words, "\n", -1);

  for (guint i = 0; sentences[i]; i++)
    if (*g_strstrip (sentences[i]))
      {
        html_open (html, "p", NULL);
        html_words (html, sentences[i], NULL);
        html_close (html);
      }
}

static void
findings_add_standing_out (Html *html, const Board *board)
{
  guint count = 0;

  for (guint i = 0; i < board->edition->findings->len && count < STANDING_OUT; i++)
    {
      CeasefireFinding *finding = findings_get (board, i);
      g_autofree char *name = NULL;
      g_autofree char *status = NULL;
      g_autofree char *id = NULL;

      if (!edition_is_notable (finding))
        continue;
      if (count++ == 0)
        html_add (html, "h3", "What stands out", NULL);
      name = findings_get_name (board, finding);
      status = names_get_status (finding);
      id = g_strconcat ("f-", ceasefire_record_get_id (CEASEFIRE_RECORD (finding)), NULL);
      html_open (html, "details", "id", id, NULL);
      html_open (html, "summary", NULL);
      html_add (html, "strong", status, NULL);
      html_text (html, " ");
      html_words (html, name, NULL);
      html_close (html);
      findings_add_explanation (html, board, finding);
      html_close (html);
    }
}

void
page_add_findings (Html *html, const Board *board)
{
  html_open (html, "section", "aria-labelledby", "findings", NULL);
  html_add (html, "h2", "What became of each clause", "id", "findings", NULL);
  if (board->edition->fault)
    {
      html_open (html, "p", "class", "problem", NULL);
      html_text (html, "There are no findings: ");
      html_words (html, board->edition->fault, NULL);
      html_close (html);
    }
  else if (board->edition->findings->len == 0)
    html_add (html, "p", "No clause binds anybody.", NULL);
  else
    {
      findings_add_tables (html, board);
      findings_add_key (html, board);
      findings_add_standing_out (html, board);
    }
  html_close (html);
}

GBytes *
page_make_finding (const Board *board, CeasefireFinding *finding)
{
  g_autofree char *name = findings_get_name (board, finding);
  g_autofree char *status = names_get_status (finding);
  g_autofree char *class = findings_get_class (finding);
  Html *html = page_begin (board, name, NULL);

  html_open (html, "h1", NULL);
  html_words (html, name, NULL);
  html_close (html);
  html_open (html, "p", NULL);
  html_add (html, "span", status, "class", class, NULL);
  html_close (html);
  findings_add_explanation (html, board, finding);
  html_open (html, "p", NULL);
  page_add_record_link (html, ceasefire_finding_get_clause (finding), "The clause");
  html_text (html, " · ");
  page_add_record_link (html, ceasefire_finding_get_party (finding), "The party");
  html_close (html);
  return html_finish (html);
}
