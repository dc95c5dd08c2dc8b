/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/sheet.h"

#include "feeds/cells.h"
#include "feeds/csv.h"
#include "feeds/headings.h"
#include "feeds/workbook.h"

#include <stdlib.h>
#include <string.h>

/* Problems */

const char *
ceasefire_sheet_problems_get_name (const CeasefireSheetProblems *self, const CeasefireTable *table)
{
  return self->by_row ? ceasefire_workbook_name (table) : table->name;
}

#define PLACED "ceasefire-feeds-placed"

void
ceasefire_sheet_problems_append (CeasefireSheetProblems *self, CeasefireProblem *problem)
{
  g_object_set_data (G_OBJECT (problem), PLACED, GINT_TO_POINTER (TRUE));
  g_list_store_append (self->list, problem);
}

gboolean
ceasefire_sheet_problem_has_place (CeasefireProblem *problem)
{
  return g_object_get_data (G_OBJECT (problem), PLACED) != NULL;
}

void
ceasefire_sheet_problems_add (CeasefireSheetProblems *self, CeasefireSeverity severity,
                              CeasefireError code, const CeasefireTable *table, guint column,
                              const CeasefireSheetRow *row, char *message, const char *word)
{
  g_autofree char *sentence = message;
  g_autofree char *path
    = ceasefire_cell_name (ceasefire_sheet_problems_get_name (self, table), column, row->row);
  g_autoptr (CeasefireProblem) problem = NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->list)) >= CEASEFIRE_PROBLEMS_MAX)
    {
      self->n_omitted++;
      return;
    }
  problem
    = ceasefire_problem_new (severity, ceasefire_error_code_to_string (code), NULL, path, sentence);
  ceasefire_problem_set_place (problem, self->by_row ? row->row : row->line, column + 1);
  ceasefire_problem_set_suggestion (problem, word);
  ceasefire_sheet_problems_append (self, problem);
}

void
ceasefire_sheet_tell (const CeasefireSheet *self, CeasefireSeverity severity, CeasefireError code,
                      const CeasefireSheetRow *row, guint target, char *message)
{
  guint column = self->columns[target];

  ceasefire_sheet_problems_add (self->problems, severity, code, self->table,
                                column == CEASEFIRE_NO_COLUMN ? 0 : column, row, message, NULL);
}

/* The sheet */

static void
unknown_clear (gpointer unknown)
{
  g_free (((CeasefireSheetUnknown *) unknown)->name);
}

CeasefireSheet *
ceasefire_sheet_new (const CeasefireTable *table, CeasefireSheetProblems *problems)
{
  CeasefireSheet *self = g_new0 (CeasefireSheet, 1);

  self->table = table;
  self->problems = problems;
  self->headings = g_ptr_array_new_with_free_func (g_free);
  self->targets = g_array_new (FALSE, FALSE, sizeof (guint));
  self->unknowns = g_array_new (FALSE, FALSE, sizeof (CeasefireSheetUnknown));
  g_array_set_clear_func (self->unknowns, unknown_clear);
  self->columns = g_new (guint, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    self->columns[i] = CEASEFIRE_NO_COLUMN;
  self->text = g_string_new (NULL);
  self->cells = g_array_new (FALSE, FALSE, sizeof (CeasefireSheetCell));
  self->rows = g_array_new (FALSE, FALSE, sizeof (CeasefireSheetRow));
  self->positions = g_array_new (FALSE, FALSE, sizeof (gint64));
  return self;
}

void
ceasefire_sheet_free (CeasefireSheet *self)
{
  g_ptr_array_unref (self->headings);
  g_array_unref (self->targets);
  g_array_unref (self->unknowns);
  g_free (self->columns);
  g_string_free (self->text, TRUE);
  g_array_unref (self->cells);
  g_array_unref (self->rows);
  g_array_unref (self->positions);
  g_free (self);
}

static int
compare_targets (gconstpointer a, gconstpointer b)
{
  const CeasefireSheetCell *cell_a = a;
  const CeasefireSheetCell *cell_b = b;

  return (cell_a->target > cell_b->target) - (cell_a->target < cell_b->target);
}

static CeasefireSheetCell *
sheet_get_cells (const CeasefireSheet *self, const CeasefireSheetRow *row)
{
  return &g_array_index (self->cells, CeasefireSheetCell, row->cells);
}

const CeasefireSheetCell *
ceasefire_sheet_find (const CeasefireSheet *self, const CeasefireSheetRow *row, guint target)
{
  const CeasefireSheetCell wanted = { .target = target };

  if (row->n_cells == 0)
    return NULL;
  return bsearch (&wanted, sheet_get_cells (self, row), row->n_cells, sizeof wanted,
                  compare_targets);
}

const char *
ceasefire_sheet_get_text (const CeasefireSheet *self, const CeasefireSheetRow *row, guint target)
{
  const CeasefireSheetCell *cell = ceasefire_sheet_find (self, row, target);

  return cell ? self->text->str + cell->text : NULL;
}

gint64 *
ceasefire_sheet_get_positions (const CeasefireSheet *self, guint row)
{
  return &g_array_index (self->positions, gint64, (gsize) row * self->table->n_positions);
}

/* Cells */

static CeasefireColumnKind
sheet_get_kind (const CeasefireSheet *self, guint target)
{
  return target < self->table->n_columns ? self->table->columns[target].kind
                                         : CEASEFIRE_COLUMN_STRING;
}

/* Undoes what was done to the text, by a spreadsheet or against one; it never becomes longer. */
static void
mend (const CeasefireSheet *self, char *text, CeasefireColumnKind kind)
{
  const char *content;

  switch (kind)
    {
    case CEASEFIRE_COLUMN_BOOLEAN:
      ceasefire_cell_mend_boolean (text);
      break;
    case CEASEFIRE_COLUMN_INTEGER:
    case CEASEFIRE_COLUMN_NUMBER:
      ceasefire_cell_mend_number (text, kind == CEASEFIRE_COLUMN_INTEGER, self->delimiter);
      break;
    case CEASEFIRE_COLUMN_STRING:
    case CEASEFIRE_COLUMN_TIME:
    case CEASEFIRE_COLUMN_JSON:
    default:
      content = ceasefire_cell_get_content (text);
      memmove (text, content, strlen (content) + 1);
      break;
    }
}

static gboolean
kind_is_text (CeasefireColumnKind kind)
{
  return kind == CEASEFIRE_COLUMN_STRING || kind == CEASEFIRE_COLUMN_JSON;
}

static void
tell_bad_bytes (CeasefireSheet *self, const CeasefireSheetRow *row, guint column,
                const CeasefireCsvCell *cell)
{
  g_autofree char *guess
    = g_convert (cell->text, (gssize) cell->length, "UTF-8", "WINDOWS-1252", NULL, NULL, NULL);
  g_autofree char *shown = guess ? ceasefire_cell_show (guess) : NULL;

  ceasefire_sheet_problems_add (
    self->problems, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_ENCODING, self->table, column, row,
    shown ? g_strdup_printf (
      "is no UTF-8, and is left out; in Windows-1252 it would be %s. Save the sheet as UTF-8",
      shown)
          : g_strdup ("is no UTF-8, and is left out. Save the sheet as UTF-8"),
    NULL);
}

/* Appends the text of a cell that says something. */
static void
take_cell (CeasefireSheet *self, CeasefireSheetRow *row, guint column, guint target,
           const CeasefireCsvCell *cell)
{
  CeasefireSheetCell taken = { self->text->len, target, column };
  CeasefireColumnKind kind = sheet_get_kind (self, target);
  const char *doubt;
  char *text;

  if (!g_utf8_validate_len (cell->text, cell->length, NULL))
    {
      tell_bad_bytes (self, row, column, cell);
      return;
    }
  g_string_append_len (self->text, cell->text, (gssize) cell->length);
  text = self->text->str + taken.text;
  mend (self, text, kind);
  g_string_truncate (self->text, taken.text + strlen (text));
  doubt = kind_is_text (kind) ? ceasefire_cell_find_doubt (text) : NULL;
  if (doubt)
    {
      g_autofree char *shown = ceasefire_cell_show (text);

      ceasefire_sheet_problems_add (self->problems, CEASEFIRE_SEVERITY_WARNING,
                                    CEASEFIRE_ERROR_VALUE, self->table, column, row,
                                    g_strdup_printf ("%s %s", shown, doubt), NULL);
    }
  g_string_append_c (self->text, '\0');
  g_array_append_val (self->cells, taken);
  row->n_cells++;
}

static gboolean
row_says_something (const CeasefireCsvCell *cells, guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    if (cells[i].length > 0)
      return TRUE;
  return FALSE;
}

static void
take_cells (CeasefireSheet *self, CeasefireSheetRow *row, const CeasefireCsvCell *cells,
            guint n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    {
      guint target = i < self->targets->len ? g_array_index (self->targets, guint, i)
                                            : CEASEFIRE_NO_HEADING;

      if (cells[i].length > 0 && target == CEASEFIRE_NO_HEADING)
        ceasefire_sheet_problems_add (self->problems, CEASEFIRE_SEVERITY_ERROR,
                                      CEASEFIRE_ERROR_NOT_FOUND, self->table, i, row,
                                      g_strdup ("stands under no heading, and is left out"), NULL);
      else if (cells[i].length > 0 && target != CEASEFIRE_NO_COLUMN)
        take_cell (self, row, i, target, &cells[i]);
    }
  if (row->n_cells > 1)
    qsort (self->cells->data + row->cells * sizeof (CeasefireSheetCell), row->n_cells,
           sizeof (CeasefireSheetCell), compare_targets);
}

/* Positions */

/* FALSE if one says what is none: then nobody knows where the row belongs. */
static gboolean
take_positions (CeasefireSheet *self, const CeasefireSheetRow *row)
{
  gint64 positions[CEASEFIRE_POSITIONS_MAX];

  for (guint i = 0; i < self->table->n_positions; i++)
    {
      guint target = CEASEFIRE_COLUMN_POSITIONS + i;
      const char *text = ceasefire_sheet_get_text (self, row, target);

      positions[i] = G_MAXINT64;
      if (text && !ceasefire_cell_parse_place (text, &positions[i]))
        {
          g_autofree char *shown = ceasefire_cell_show (text);

          ceasefire_sheet_tell (
            self, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_VALUE, row, target,
            g_strdup_printf ("%s is no position, and the row is left out", shown));
          return FALSE;
        }
    }
  g_array_append_vals (self->positions, positions, self->table->n_positions);
  return TRUE;
}

/* Rows */

typedef struct
{
  CeasefireSheet *sheet;
  guint n_rows;         /* that say something: the headings, tags of HXL, and others */
  gboolean has_no_head; /* the headings cannot be read, and so nothing can */
} Reading;

static void
take_row (gpointer user_data, const CeasefireCsvPlace *place, const CeasefireCsvCell *cells,
          guint n_cells)
{
  Reading *self = user_data;
  CeasefireSheet *sheet = self->sheet;
  CeasefireSheetRow row = {
    .cells = sheet->cells->len, .row = place->row, .line = place->line, .slot = CEASEFIRE_NO_SLOT
  };

  if (self->has_no_head || !row_says_something (cells, n_cells))
    return;
  self->n_rows++;
  if (self->n_rows == 1)
    ceasefire_headings_read (sheet, &row, cells, n_cells);
  else if (self->n_rows == 2 && ceasefire_headings_are_tags (cells, n_cells))
    ceasefire_headings_read_tags (sheet, cells, n_cells);
  else
    {
      ceasefire_headings_settle (sheet);
      take_cells (sheet, &row, cells, n_cells);
      if (row.n_cells > 0 && take_positions (sheet, &row))
        g_array_append_val (sheet->rows, row);
    }
}

static void
take_fault (gpointer user_data, const CeasefireCsvPlace *place, const char *reason)
{
  Reading *self = user_data;
  CeasefireSheetRow row = { .row = place->row, .line = place->line };

  if (self->has_no_head)
    return;
  self->has_no_head = self->n_rows == 0;
  ceasefire_sheet_problems_add (
    self->sheet->problems, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_SYNTAX, self->sheet->table, 0,
    &row, g_strdup_printf ("%s; the %s is left out", reason, self->has_no_head ? "sheet" : "row"),
    NULL);
}

gboolean
ceasefire_sheet_read (CeasefireSheet *self, GInputStream *stream, GCancellable *cancellable,
                      GError **error)
{
  static const CeasefireCsvHandler handler = { take_row, take_fault };
  Reading reading = { .sheet = self };
  gboolean read
    = ceasefire_csv_read (stream, &handler, &reading, &self->delimiter, cancellable, error);

  ceasefire_headings_settle (self);
  return read;
}
