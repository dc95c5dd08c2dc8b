/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-feeds.h>

#include "core/error.h"
#include "core/problem.h"
#include "feeds/cells.h"
#include "feeds/hxl.h"
#include "feeds/workbook.h"
#include "feeds/writer.h"
#include "json/number.h"

#define NUMBER_SIZE 48

struct _CeasefireFeedsSheetsWriter
{
  GObject parent_instance;

  GFile *file;
  CeasefireHeader *header;
  gboolean is_tagged;
  gboolean is_closed;
  gboolean is_workbook;
  GListStore *problems;

  const CeasefireSheetBackend *class; /* NULL: nothing has been written yet */
  gpointer backend;
  CeasefireFlattener *flattener;
  guint *n_rows;                /* by the index of the table, with the headings */
  CeasefireSheetOutput *cells;  /* of one row */
  char (*numbers)[NUMBER_SIZE]; /* that its cells show */
  GStringChunk *escaped;        /* texts of its cells that are no formulas */
  GError *failure;              /* the first; nothing is written after it */
};

G_DEFINE_FINAL_TYPE (CeasefireFeedsSheetsWriter, ceasefire_feeds_sheets_writer, G_TYPE_OBJECT)

static void
writer_finalize (GObject *object)
{
  CeasefireFeedsSheetsWriter *self = CEASEFIRE_FEEDS_SHEETS_WRITER (object);

  if (self->class)
    self->class->free (self->backend);
  g_clear_object (&self->file);
  g_clear_pointer (&self->header, ceasefire_header_unref);
  g_clear_pointer (&self->flattener, ceasefire_flattener_free);
  g_clear_error (&self->failure);
  g_object_unref (self->problems);
  g_free (self->n_rows);
  g_free (self->cells);
  g_free (self->numbers);
  g_string_chunk_free (self->escaped);
  G_OBJECT_CLASS (ceasefire_feeds_sheets_writer_parent_class)->finalize (object);
}

static void
ceasefire_feeds_sheets_writer_class_init (CeasefireFeedsSheetsWriterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = writer_finalize;
}

static void
ceasefire_feeds_sheets_writer_init (CeasefireFeedsSheetsWriter *self)
{
  self->problems = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  self->escaped = g_string_chunk_new (1024);
}

/* Rows */

static const char *
show_text (CeasefireFeedsSheetsWriter *self, const char *text)
{
  g_autofree char *escaped = ceasefire_cell_needs_apostrophe (text) ? g_strconcat ("'", text, NULL)
                                                                    : NULL;

  return escaped ? g_string_chunk_insert (self->escaped, escaped) : text;
}

static const char *
show_cell (CeasefireFeedsSheetsWriter *self, const CeasefireColumn *column,
           const CeasefireTableCell *cell, char *number)
{
  if (!cell->is_set)
    return NULL;
  switch (column->kind)
    {
    case CEASEFIRE_COLUMN_BOOLEAN:
      return cell->yes ? "true" : "false";
    case CEASEFIRE_COLUMN_INTEGER:
      g_snprintf (number, NUMBER_SIZE, "%" G_GINT64_FORMAT, cell->integer);
      return number;
    case CEASEFIRE_COLUMN_NUMBER:
      number[ceasefire_json_print_signed (cell->number, number)] = '\0';
      return number;
    case CEASEFIRE_COLUMN_STRING:
    case CEASEFIRE_COLUMN_TIME:
    case CEASEFIRE_COLUMN_JSON:
    default:
      return show_text (self, cell->string);
    }
}

/* Why a cell cannot hold the text; NULL if it can. CSV can hold any, but not for all who open it. */
static char *
find_fault (const CeasefireFeedsSheetsWriter *self, const char *text)
{
  gsize n = ceasefire_cell_count_letters (text);

  if (n > CEASEFIRE_CELL_LETTERS_MAX)
    return g_strdup_printf ("has %" G_GSIZE_FORMAT " letters; spreadsheets cut what is behind the "
                            "first %d",
                            n, CEASEFIRE_CELL_LETTERS_MAX);
  return self->is_workbook ? g_strdup (ceasefire_workbook_find_fault (text)) : NULL;
}

/* What of it is written: nothing that a workbook cannot hold, since none will come of it. */
static const char *
check_cell (CeasefireFeedsSheetsWriter *self, const CeasefireTable *table, guint column,
            const char *text)
{
  g_autofree char *message = text ? find_fault (self, text) : NULL;
  g_autofree char *path = NULL;
  guint row = self->n_rows[table->index] + 1;
  g_autoptr (CeasefireProblem) problem = NULL;

  if (message == NULL)
    return text;
  path = ceasefire_cell_name (self->is_workbook ? ceasefire_workbook_name (table) : table->name,
                              column, row);
  problem = ceasefire_problem_new (CEASEFIRE_SEVERITY_WARNING,
                                   ceasefire_error_code_to_string (CEASEFIRE_ERROR_LIMIT), NULL,
                                   path, message);
  ceasefire_problem_set_place (problem, row, column + 1);
  g_list_store_append (self->problems, problem);
  return self->is_workbook ? NULL : text;
}

static gboolean
begin_sheet (CeasefireFeedsSheetsWriter *self, const CeasefireTable *table)
{
  g_autoptr (GPtrArray) headings = g_ptr_array_new ();
  g_autoptr (GPtrArray) tags = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < table->n_columns; i++)
    if (ceasefire_column_is_shown (&table->columns[i]))
      {
        g_ptr_array_add (headings, (gpointer) ceasefire_column_get_heading (&table->columns[i]));
        g_ptr_array_add (tags, ceasefire_hxl_get_tag (&table->columns[i]));
      }
  g_ptr_array_add (headings, NULL);
  g_ptr_array_add (tags, NULL);
  self->n_rows[table->index] = self->is_tagged ? 2 : 1;
  return self->class->begin (self->backend, table, (const char *const *) headings->pdata,
                             self->is_tagged ? (const char *const *) tags->pdata : NULL,
                             &self->failure);
}

static guint
fill_row (CeasefireFeedsSheetsWriter *self, const CeasefireTable *table,
          const CeasefireTableCell *cells)
{
  guint n = 0;

  g_string_chunk_clear (self->escaped);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const CeasefireColumn *column = &table->columns[i];
      const char *text;

      if (!ceasefire_column_is_shown (column))
        continue;
      text = show_cell (self, column, &cells[i], self->numbers[n]);
      self->cells[n] = (CeasefireSheetOutput){ column, check_cell (self, table, n, text) };
      n++;
    }
  return n;
}

static void
give_row (const CeasefireTable *table, const CeasefireTableCell *cells, gpointer user_data)
{
  CeasefireFeedsSheetsWriter *self = user_data;
  guint n_cells;

  if (self->failure || (self->n_rows[table->index] == 0 && !begin_sheet (self, table)))
    return;
  n_cells = fill_row (self, table, cells);
  self->class->row (self->backend, table, self->n_rows[table->index]++, self->cells, n_cells,
                    &self->failure);
}

/* The writer */

static guint
count_columns (guint n_tables, const CeasefireTable *const *tables)
{
  guint max = 0;

  for (guint i = 0; i < n_tables; i++)
    max = MAX (max, tables[i]->n_columns);
  return max;
}

/* The first thing that is written. */
static void
begin (CeasefireFeedsSheetsWriter *self)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);
  guint n_columns = count_columns (n_tables, tables);

  self->class = self->is_workbook ? &ceasefire_workbook_backend : &ceasefire_csv_folder_backend;
  self->backend = self->is_workbook ? ceasefire_workbook_new (self->file)
                                    : ceasefire_csv_folder_new (self->file);
  self->n_rows = g_new0 (guint, n_tables);
  self->cells = g_new (CeasefireSheetOutput, n_columns);
  self->numbers = g_malloc (n_columns * sizeof *self->numbers);
  self->flattener = ceasefire_flattener_new (ceasefire_header_get_language (self->header));
  ceasefire_flatten_header (self->flattener, self->header, give_row, self);
}

CeasefireFeedsSheetsWriter *
ceasefire_feeds_sheets_writer_new (GFile *file, CeasefireHeader *header)
{
  CeasefireFeedsSheetsWriter *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (header != NULL, NULL);

  name = g_file_get_basename (file);
  self = g_object_new (CEASEFIRE_FEEDS_TYPE_SHEETS_WRITER, NULL);
  self->file = g_object_ref (file);
  self->header = ceasefire_header_ref (header);
  self->is_workbook = name && g_str_has_suffix (name, ".xlsx");
  return self;
}

void
ceasefire_feeds_sheets_writer_set_tagged (CeasefireFeedsSheetsWriter *self, gboolean tagged)
{
  g_return_if_fail (CEASEFIRE_FEEDS_IS_SHEETS_WRITER (self));
  g_return_if_fail (self->class == NULL);

  self->is_tagged = tagged != FALSE;
}

gboolean
ceasefire_feeds_sheets_writer_get_tagged (CeasefireFeedsSheetsWriter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS_WRITER (self), FALSE);

  return self->is_tagged;
}

GListModel *
ceasefire_feeds_sheets_writer_get_problems (CeasefireFeedsSheetsWriter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS_WRITER (self), NULL);

  return G_LIST_MODEL (self->problems);
}

/* Whether the writer can go on. */
static gboolean
is_ready (CeasefireFeedsSheetsWriter *self, GCancellable *cancellable, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (self->file == NULL || self->is_closed)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, "the sheets have been closed");
      return FALSE;
    }
  if (self->class == NULL)
    begin (self);
  return TRUE;
}

static gboolean
report (CeasefireFeedsSheetsWriter *self, GError **error)
{
  if (self->failure && error)
    *error = g_error_copy (self->failure);
  return self->failure == NULL;
}

gboolean
ceasefire_feeds_sheets_writer_write (CeasefireFeedsSheetsWriter *self, CeasefireRecord *record,
                                     GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS_WRITER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!is_ready (self, cancellable, error))
    return FALSE;
  if (self->failure == NULL)
    ceasefire_flatten_record (self->flattener, record, give_row, self);
  return report (self, error);
}

/* What a workbook's cell cannot hold is never cut in silence. */
static gboolean
refuse_cells (CeasefireFeedsSheetsWriter *self)
{
  g_autoptr (CeasefireProblem) problem = g_list_model_get_item (G_LIST_MODEL (self->problems), 0);

  if (!self->is_workbook || problem == NULL)
    return FALSE;
  return !ceasefire_error_fail (&self->failure, CEASEFIRE_ERROR_LIMIT,
                                ceasefire_problem_get_path (problem), "%s; CSV can hold it whole",
                                ceasefire_problem_get_message (problem));
}

gboolean
ceasefire_feeds_sheets_writer_close (CeasefireFeedsSheetsWriter *self, GCancellable *cancellable,
                                     GError **error)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS_WRITER (self), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!is_ready (self, cancellable, error))
    return FALSE;
  self->is_closed = TRUE;
  if (self->failure == NULL && !refuse_cells (self))
    self->class->close (self->backend, cancellable, &self->failure);
  return report (self, error);
}
