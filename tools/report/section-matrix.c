/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/findings.h"

#include "monitor-grid.h"
#include "monitor-print.h"
#include "monitor-table.h"

#include <ceasefire/ceasefire-agreement.h>

/*
 * The matrix: a table for each agreement, clauses by parties, and below it the findings one by one. A page
 * has room for so many cells; of larger dossiers come those clauses and parties of which the findings matter
 * most, and how many others there are is told by status.
 */

#define MATRIX_MAX_CELLS 1200
#define MATRIX_MAX_PARTIES 24   /* of one agreement */
#define MATRIX_MAX_INCIDENTS 10 /* of one finding */
#define MATRIX_MAX_VOICES 6     /* on one side of an incident */
#define MATRIX_MAX_EXCERPT 400  /* characters of a clause */

/* A clause of the matrix. */
typedef struct
{
  const MonitorGridRow *row;
  CeasefireFinding *worst;
  gboolean is_shown;
} MatrixRow;

typedef struct
{
  CeasefireRecord *agreement; /* NULL: that of the clause is not known */
  MonitorGrid *grid;
  MatrixRow *rows;       /* as many as the grid has */
  gboolean *has_party;   /* of each party, whether it has a column */
  guint n_parties;       /* that have one */
  CeasefireFinding **at; /* of each party, while a row is written */
} MatrixTable;

typedef struct
{
  Report *report;
  GPtrArray *tables; /* of MatrixTable */
  GTree *told;       /* ids of findings that have an entry */
  GPtrArray *shown;  /* findings that have a cell */
  gint64 counts[MONITOR_TABLE_N_KINDS];
  gint64 left_out[MONITOR_TABLE_N_KINDS];
} Matrix;

/* What is shown */

static void
matrix_free_table (gpointer data)
{
  MatrixTable *table = data;

  monitor_grid_free (table->grid);
  g_free (table->rows);
  g_free (table->has_party);
  g_free (table->at);
  g_free (table);
}

static CeasefireRecord *
matrix_get_agreement (const Report *report, CeasefireFinding *finding)
{
  CeasefireRecord *record
    = ceasefire_dossier_lookup (report->dossier, ceasefire_finding_get_clause (finding));

  while (record && !CEASEFIRE_IS_AGREEMENT (record))
    record = ceasefire_record_get_parent (record);
  return record;
}

static CeasefireFinding *
matrix_find_worst (const MonitorGridRow *row)
{
  CeasefireFinding *worst = g_array_index (row->cells, MonitorGridCell, 0).finding;

  for (guint i = 1; i < row->cells->len; i++)
    {
      CeasefireFinding *finding = g_array_index (row->cells, MonitorGridCell, i).finding;

      if (monitor_print_compare (finding, worst) < 0)
        worst = finding;
    }
  return worst;
}

/* The findings of one agreement stand one behind the other. */
static void
matrix_add_table (Matrix *self, guint first, guint n)
{
  const GPtrArray *findings = self->report->findings;
  MatrixTable *table = g_new0 (MatrixTable, 1);

  table->agreement = matrix_get_agreement (self->report, g_ptr_array_index (findings, first));
  table->grid = monitor_grid_new (findings, first, n);
  table->rows = g_new0 (MatrixRow, table->grid->rows->len);
  table->has_party = g_new0 (gboolean, table->grid->parties->len);
  table->at = g_new0 (CeasefireFinding *, table->grid->parties->len);
  for (guint i = 0; i < table->grid->rows->len; i++)
    {
      table->rows[i].row = g_ptr_array_index (table->grid->rows, i);
      table->rows[i].worst = matrix_find_worst (table->rows[i].row);
    }
  g_ptr_array_add (self->tables, table);
}

static void
matrix_add_tables (Matrix *self)
{
  const GPtrArray *findings = self->report->findings;
  guint first = 0;

  for (guint i = 1; i <= findings->len; i++)
    if (i == findings->len
        || matrix_get_agreement (self->report, g_ptr_array_index (findings, i))
             != matrix_get_agreement (self->report, g_ptr_array_index (findings, first)))
      {
        matrix_add_table (self, first, i - first);
        first = i;
      }
}

static int
matrix_compare_findings (gconstpointer a, gconstpointer b)
{
  return monitor_print_compare (*(CeasefireFinding *const *) a, *(CeasefireFinding *const *) b);
}

static int
matrix_compare_rows (gconstpointer a, gconstpointer b)
{
  return monitor_print_compare ((*(MatrixRow *const *) a)->worst, (*(MatrixRow *const *) b)->worst);
}

/* The clauses that matter most, as long as there is room. */
static void
matrix_choose_rows (Matrix *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  guint n_cells = 0;

  for (guint i = 0; i < self->tables->len; i++)
    {
      MatrixTable *table = g_ptr_array_index (self->tables, i);

      for (guint j = 0; j < table->grid->rows->len; j++)
        g_ptr_array_add (rows, &table->rows[j]);
    }
  g_ptr_array_sort (rows, matrix_compare_rows);
  for (guint i = 0; i < rows->len && n_cells < MATRIX_MAX_CELLS; i++)
    {
      MatrixRow *row = g_ptr_array_index (rows, i);

      row->is_shown = TRUE;
      n_cells += MIN (row->row->cells->len, MATRIX_MAX_PARTIES);
    }
}

static int
matrix_compare_cells (gconstpointer a, gconstpointer b)
{
  return monitor_print_compare (((const MonitorGridCell *) a)->finding,
                                ((const MonitorGridCell *) b)->finding);
}

/* The parties that have the findings that matter most, in the clauses that are shown. */
static void
matrix_choose_parties (MatrixTable *table)
{
  g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (MonitorGridCell));

  for (guint i = 0; i < table->grid->rows->len; i++)
    if (table->rows[i].is_shown)
      g_array_append_vals (cells, table->rows[i].row->cells->data, table->rows[i].row->cells->len);
  g_array_sort (cells, matrix_compare_cells);
  for (guint i = 0; i < cells->len && table->n_parties < MATRIX_MAX_PARTIES; i++)
    {
      guint party = g_array_index (cells, MonitorGridCell, i).party;

      table->n_parties += !table->has_party[party];
      table->has_party[party] = TRUE;
    }
}

static void
matrix_count_row (Matrix *self, const MatrixTable *table, const MatrixRow *row)
{
  for (guint i = 0; i < row->row->cells->len; i++)
    {
      const MonitorGridCell *cell = &g_array_index (row->row->cells, MonitorGridCell, i);
      guint kind = monitor_table_get_kind (cell->finding);

      self->counts[kind]++;
      if (row->is_shown && table->has_party[cell->party])
        g_ptr_array_add (self->shown, cell->finding);
      else
        self->left_out[kind]++;
    }
}

static void
matrix_choose (Matrix *self)
{
  matrix_choose_rows (self);
  for (guint i = 0; i < self->tables->len; i++)
    {
      MatrixTable *table = g_ptr_array_index (self->tables, i);

      matrix_choose_parties (table);
      for (guint j = 0; j < table->grid->rows->len; j++)
        matrix_count_row (self, table, &table->rows[j]);
    }
  g_ptr_array_sort (self->shown, matrix_compare_findings);
}

/* The key */

/* What stands in a cell has a colour, a pattern and its word. */
static void
matrix_put_kind (Report *report, const char *element, guint kind)
{
  html_open (report->html, element);
  html_attribute_format (report->html, "class", "kind kind-%u", kind);
  html_text (report->html, report_label_kind (report, kind));
  html_close (report->html);
}

static void
matrix_put_key (Matrix *self)
{
  Html *html = self->report->html;

  html_element (html, "h3", NULL, _ ("What the words mean, and how often they stand here"));
  html_open_class (html, "dl", "matrix-key");
  for (guint kind = 0; kind < MONITOR_TABLE_N_KINDS; kind++)
    if (self->counts[kind] > 0)
      {
        g_autofree char *n = report_number (self->report, self->counts[kind]);

        html_open (html, "div");
        matrix_put_kind (self->report, "dt", kind);
        html_open (html, "dd");
        html_element (html, "b", NULL, n);
        html_text (html, " ");
        html_text (html, gettext (monitor_table_get_meaning (kind)));
        html_close (html);
        html_close (html);
      }
  html_close (html);
}

/* What is not shown, by status. */
static void
matrix_put_left_out (Matrix *self)
{
  Html *html = self->report->html;
  gint64 sum = 0;

  for (guint kind = 0; kind < MONITOR_TABLE_N_KINDS; kind++)
    sum += self->left_out[kind];
  if (sum == 0)
    return;
  report_say_in (
    self->report, "p", NULL,
    ngettext ("{n} finding that matters less is left out. {command} tells all of them.",
              "{n} findings that matter less are left out. {command} tells all of "
              "them.",
              (gulong) sum),
    (ReportPart[]){ PART_NUMBER ("n", &sum), PART_WORDS ("command", "ceasefire monitor"),
                    PART_END });
  html_open_class (html, "ul", "matrix-rest");
  for (guint kind = 0; kind < MONITOR_TABLE_N_KINDS; kind++)
    if (self->left_out[kind] > 0)
      {
        g_autofree char *n = report_number (self->report, self->left_out[kind]);

        html_open (html, "li");
        matrix_put_kind (self->report, "span", kind);
        html_text (html, " ");
        html_text (html, n);
        html_close (html);
      }
  html_close (html);
}

/* Tables */

/* The whole title, where it has one. */
static void
matrix_put_title (Report *report, CeasefireRecord *agreement)
{
  CeasefireText *title = agreement ? ceasefire_agreement_get_title (CEASEFIRE_AGREEMENT (agreement))
                                   : NULL;

  if (title)
    report_put_text (report, title);
  else if (agreement)
    report_put_name (report, ceasefire_record_get_id (agreement));
  else
    html_text (report->html, _ ("Clauses of no agreement that is known"));
}

static void
matrix_write_head (Matrix *self, const MatrixTable *table)
{
  Html *html = self->report->html;

  html_open (html, "thead");
  html_open (html, "tr");
  report_put_head_cell (self->report, _ ("Clause"));
  for (guint i = 0; i < table->grid->parties->len; i++)
    if (table->has_party[i])
      {
        html_open (html, "th");
        html_attribute (html, "scope", "col");
        report_put_name (self->report, g_ptr_array_index (table->grid->parties, i));
        html_close (html);
      }
  html_close (html);
  html_close (html);
}

static void
matrix_put_clause (Report *report, CeasefireFinding *finding)
{
  const char *quality = ceasefire_finding_get_quality (finding);

  report_put_record (report, ceasefire_finding_get_clause (finding));
  if (quality)
    report_say_in (report, "span", "matrix-quality", _ ("as to “{quality}”"),
                   (ReportPart[]){ PART_CODE ("quality", "manner", quality), PART_END });
}

/* Whether more is known of it than its cell says. */
static gboolean
matrix_has_entry (Matrix *self, CeasefireFinding *finding)
{
  return g_tree_lookup (self->told, ceasefire_record_get_id (CEASEFIRE_RECORD (finding)))
         == finding;
}

/* Where cells stand below each other, each is headed by its party. */
static void
matrix_write_cell (Matrix *self, const char *party, CeasefireFinding *finding)
{
  Html *html = self->report->html;
  g_autofree char *name = report_name (self->report, party);
  gboolean has_entry = finding && matrix_has_entry (self, finding);

  html_open_class (html, "td", finding ? NULL : "matrix-none");
  html_attribute (html, "data-party", name);
  if (finding == NULL)
    html_text (html, _ ("not bound by it"));
  if (has_entry)
    report_open_link (self->report, "f", ceasefire_record_get_id (CEASEFIRE_RECORD (finding)));
  if (finding)
    matrix_put_kind (self->report, "span", monitor_table_get_kind (finding));
  if (has_entry)
    html_close (html);
  if (finding)
    {
      html_text (html, " ");
      html_open_class (html, "span", "matrix-why");
      report_put_why (self->report, finding);
      html_close (html);
    }
  html_close (html);
}

static void
matrix_write_row (Matrix *self, MatrixTable *table, const MatrixRow *row)
{
  Html *html = self->report->html;
  const GArray *cells = row->row->cells;

  for (guint i = 0; i < cells->len; i++)
    table->at[g_array_index (cells, MonitorGridCell, i).party]
      = g_array_index (cells, MonitorGridCell, i).finding;
  html_open (html, "tr");
  report_open_head_cell (self->report);
  matrix_put_clause (self->report, row->worst);
  html_close (html);
  for (guint i = 0; i < table->grid->parties->len; i++)
    if (table->has_party[i])
      matrix_write_cell (self, g_ptr_array_index (table->grid->parties, i), table->at[i]);
  html_close (html);
  for (guint i = 0; i < cells->len; i++)
    table->at[g_array_index (cells, MonitorGridCell, i).party] = NULL;
}

/* A table that is wider than the page is moved by itself, also by keys. */
static void
matrix_write_table (Matrix *self, guint number)
{
  MatrixTable *table = g_ptr_array_index (self->tables, number);
  Html *html = self->report->html;

  if (table->n_parties == 0)
    return;
  html_open (html, "h3");
  matrix_put_title (self->report, table->agreement);
  html_close (html);
  report_open_scroll (self->report, _ ("What became of each clause for each party, and why"));
  html_open_class (html, "table", "matrix-table");
  html_element (html, "caption", NULL, _ ("What became of each clause for each party, and why"));
  matrix_write_head (self, table);
  html_open (html, "tbody");
  for (guint i = 0; i < table->grid->rows->len; i++)
    if (table->rows[i].is_shown)
      matrix_write_row (self, table, &table->rows[i]);
  html_close (html);
  html_close (html);
  html_close (html);
}

/* Findings one by one */

static const char *const matrix_phases[] = {
  [CEASEFIRE_PHASE_UNSET] = N_ ("It is not recorded whether the clause is in force."),
  [CEASEFIRE_PHASE_PENDING] = N_ ("The clause is not in force yet."),
  [CEASEFIRE_PHASE_ACTIVE] = N_ ("The clause is in force."),
  [CEASEFIRE_PHASE_SUSPENDED] = N_ ("The clause is suspended."),
  [CEASEFIRE_PHASE_ENDED] = N_ ("The clause is no longer in force."),
  [CEASEFIRE_PHASE_CONTESTED] = N_ ("Sources disagree on whether the clause is in force."),
  [CEASEFIRE_PHASE_UNKNOWN] = N_ ("It is not known whether the clause is in force."),
  [CEASEFIRE_PHASE_NOT_AGREED] = N_ ("The clause is a draft that nobody has agreed to."),
};

static void
matrix_put_aspects_row (Report *report, const char *label, const char *const *nicks)
{
  if (nicks == NULL)
    return;
  report_open_row (report, label);
  report_put_aspects (report, nicks);
  report_close_row (report);
}

static void
matrix_put_remedy (Report *report, CeasefireFinding *finding)
{
  CeasefireRemedy remedy = ceasefire_finding_get_remedied (finding);

  if (remedy == CEASEFIRE_REMEDY_UNSET || remedy == CEASEFIRE_REMEDY_NO)
    return;
  report_open_row (report, _ ("Made good"));
  html_text (report->html, remedy == CEASEFIRE_REMEDY_YES ? _ ("It was done late.")
                           : remedy == CEASEFIRE_REMEDY_PARTLY
                             ? _ ("A part of it was done late.")
                             : _ ("It is said to have been done late."));
  report_close_row (report);
}

static void
matrix_put_left_out_words (Report *report, CeasefireFinding *finding)
{
  gint64 n = ceasefire_finding_get_left_out (finding);

  if (n <= 0)
    return;
  report_open_row (report, _ ("Left out"));
  report_say (report,
              ngettext ("{n} thing said, done or watched, by the viewpoint and the time of "
                        "knowledge.",
                        "{n} things said, done or watched, by the viewpoint and the time of "
                        "knowledge.",
                        (gulong) n),
              (ReportPart[]){ PART_NUMBER ("n", &n), PART_END });
  report_close_row (report);
}

static void
matrix_write_rows (Report *report, CeasefireFinding *finding)
{
  html_open_class (report->html, "dl", "rows");
  report_open_row (report, _ ("Meaning"));
  html_text (report->html, gettext (monitor_table_get_meaning (monitor_table_get_kind (finding))));
  report_close_row (report);
  report_open_row (report, _ ("Why"));
  report_put_why (report, finding);
  report_close_row (report);
  report_open_row (report, _ ("Force"));
  html_text (report->html, gettext (matrix_phases[ceasefire_finding_get_phase (finding)]));
  report_close_row (report);
  matrix_put_aspects_row (report, _ ("Not settled"), ceasefire_finding_get_unknown (finding));
  matrix_put_aspects_row (report, _ ("Taken for granted, for no source tells"),
                          ceasefire_finding_get_assumed (finding));
  report_put_names_row (report, _ ("Waits for"), ceasefire_finding_get_waits_for (finding));
  report_put_names_row (report, _ ("Acts on it"), ceasefire_finding_get_acts (finding));
  matrix_put_remedy (report, finding);
  matrix_put_left_out_words (report, finding);
  html_close (report->html);
}

/* Who says that it happened; who says otherwise stands under what is disputed. */
static void
matrix_put_voices (Report *report, CeasefireEvidence *const *evidence)
{
  guint n = 0;

  for (; evidence && *evidence; evidence++)
    {
      CeasefireVoice *const *voices = ceasefire_evidence_get_voices (*evidence);

      if (ceasefire_evidence_get_aspect (*evidence) != CEASEFIRE_ASPECT_OCCURRENCE)
        continue;
      for (; voices && *voices && n < MATRIX_MAX_VOICES; voices++)
        if (ceasefire_voice_get_stance (*voices) == CEASEFIRE_VOICE_STANCE_FOR
            && ceasefire_voice_get_strength (*voices) != CEASEFIRE_VOICE_STRENGTH_VOID)
          {
            if (n++ == 0)
              html_open_class (report->html, "ul", "voices");
            report_say_in (
              report, "li", NULL, _ ("Told by {voice}"),
              (ReportPart[]){ PART_CALL ("voice", report_write_voice, *voices), PART_END });
          }
    }
  if (n > 0)
    html_close (report->html);
}

static void
matrix_write_assessment (Report *report, CeasefireFinding *finding, CeasefireAssessment *assessment)
{
  Html *html = report->html;
  const char *incident = ceasefire_assessment_get_incident (assessment);
  const char *const *disputed = ceasefire_assessment_get_disputed (assessment);
  const char *const *unknown = ceasefire_assessment_get_unknown (assessment);
  guint dispute = report_find_dispute (report, incident, ceasefire_finding_get_party (finding));

  html_open (html, "li");
  report_put_incident (report, incident);
  html_text (html, " ");
  html_open_class (html, "b", "bit");
  report_put_enum (report, CEASEFIRE_TYPE_ASSESSMENT_STATUS,
                   (int) ceasefire_assessment_get_status (assessment));
  html_close (html);
  matrix_put_voices (report, ceasefire_assessment_get_evidence (assessment));
  if (unknown)
    report_say_in (
      report, "p", NULL, _ ("Not settled: {aspects}."),
      (ReportPart[]){ PART_CALL ("aspects", report_write_aspects, unknown), PART_END });
  if (dispute > 0)
    {
      html_open (html, "a");
      html_attribute_format (html, "href", "#dispute-%u", dispute);
      html_text (html, _ ("Disputed: both sides"));
      html_close (html);
    }
  else if (disputed)
    report_say_in (
      report, "p", NULL, _ ("Disputed: {aspects}."),
      (ReportPart[]){ PART_CALL ("aspects", report_write_aspects, disputed), PART_END });
  html_close (html);
}

static gint64
matrix_write_assessments (Report *report, CeasefireFinding *finding,
                          CeasefireAssessment *const *assessments, gint64 room)
{
  gint64 n = 0;

  for (; assessments && *assessments && n < room; assessments++)
    if (monitor_print_is_counted (*assessments))
      {
        if (n++ == 0)
          html_open_class (report->html, "ul", "matrix-incidents");
        matrix_write_assessment (report, finding, *assessments);
      }
  if (n > 0)
    html_close (report->html);
  return n;
}

/* The command that tells all of a finding. */
static void
matrix_put_command (Report *report, gconstpointer data)
{
  CeasefireFinding *finding = (CeasefireFinding *) data;
  g_autofree char *command = g_strdup_printf ("ceasefire monitor --clause %s --party %s",
                                              ceasefire_finding_get_clause (finding),
                                              ceasefire_finding_get_party (finding));

  html_element (report->html, "code", NULL, command);
}

static void
matrix_write_incidents (Report *report, CeasefireFinding *finding)
{
  gint64 n = matrix_write_assessments (report, finding, ceasefire_finding_get_incidents (finding),
                                       MATRIX_MAX_INCIDENTS);
  gint64 rest;

  n += matrix_write_assessments (report, finding, ceasefire_finding_get_omissions (finding),
                                 MATRIX_MAX_INCIDENTS - n);
  rest = monitor_print_count (finding) - n;
  if (rest > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{n} incident more is not shown here. {command} tells all of them.",
                             "{n} incidents more are not shown here. {command} tells all of them.",
                             (gulong) rest),
                   (ReportPart[]){ PART_NUMBER ("n", &rest),
                                   PART_CALL ("command", matrix_put_command, finding), PART_END });
}

static void
matrix_write_entry (Matrix *self, CeasefireFinding *finding)
{
  Report *report = self->report;
  Html *html = report->html;
  CeasefireRecord *record
    = ceasefire_dossier_lookup (report->dossier, ceasefire_finding_get_clause (finding));

  html_open_class (html, "article", "matrix-entry");
  html_attribute_format (html, "id", "f-%s", ceasefire_record_get_id (CEASEFIRE_RECORD (finding)));
  html_open (html, "h4");
  report_put_name (report, ceasefire_finding_get_party (finding));
  html_text (html, " ");
  matrix_put_kind (report, "span", monitor_table_get_kind (finding));
  html_close (html);
  html_open (html, "p");
  matrix_put_clause (report, finding);
  report_put_draft (report, record);
  html_close (html);
  if (CEASEFIRE_IS_CLAUSE (record))
    {
      html_open (html, "blockquote");
      report_put_excerpt (report, ceasefire_clause_get_text (CEASEFIRE_CLAUSE (record)),
                          MATRIX_MAX_EXCERPT);
      html_close (html);
    }
  matrix_write_rows (report, finding);
  matrix_write_incidents (report, finding);
  html_close (html);
}

/* Of what rests on nothing its cell says all. */
static void
matrix_choose_entries (Matrix *self)
{
  guint n = 0;

  for (guint i = 0; i < self->shown->len && n < REPORT_MAX_ENTRIES; i++)
    {
      CeasefireFinding *finding = g_ptr_array_index (self->shown, i);
      char *id = (char *) ceasefire_record_get_id (CEASEFIRE_RECORD (finding));

      if (ceasefire_finding_get_rests_on (finding) == CEASEFIRE_GROUND_NOTHING
          || g_tree_lookup (self->told, id))
        continue;
      g_tree_insert (self->told, id, finding);
      n++;
    }
}

static void
matrix_write_entries (Matrix *self)
{
  if (g_tree_nnodes (self->told) == 0)
    return;
  html_element (self->report->html, "h3", NULL,
                _ ("Findings one by one, those that matter most first"));
  for (guint i = 0; i < self->shown->len; i++)
    if (matrix_has_entry (self, g_ptr_array_index (self->shown, i)))
      matrix_write_entry (self, g_ptr_array_index (self->shown, i));
}

void
report_write_matrix (Report *report)
{
  g_autoptr (GPtrArray) tables = g_ptr_array_new_with_free_func (matrix_free_table);
  g_autoptr (GTree) told = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  Matrix self = { .report = report, .tables = tables, .told = told, .shown = shown };

  if (report->findings->len == 0)
    {
      html_element (report->html, "p", NULL, _ ("No clause binds anybody."));
      return;
    }
  matrix_add_tables (&self);
  matrix_choose (&self);
  matrix_choose_entries (&self);
  matrix_put_key (&self);
  matrix_put_left_out (&self);
  for (guint i = 0; i < tables->len; i++)
    matrix_write_table (&self, i);
  matrix_write_entries (&self);
}
