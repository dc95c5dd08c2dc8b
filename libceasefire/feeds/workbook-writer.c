/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/writer.h"

#include "feeds/cells.h"
#include "feeds/workbook.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

/*
 * libxlsxwriter keeps one row of each sheet in memory and the rest in files until all is put together.
 * Texts are written as texts, in columns whose format says so, so that no spreadsheet makes numbers or
 * dates of them; numbers as numbers where the workbook's sixteen digits read back as the same.
 *
 * The workbook is written beside its place and moved there at the end.
 */
#define COLUMN_WIDTH 18
#define COLUMN_WIDTH_TEXT 40

typedef struct
{
  GPtrArray *words; /* a column of the sheet "codes" each: NULL-terminated, owned */
  GPtrArray *names; /* of what they are the words of, owned */
} Codes;

typedef struct
{
  GFile *file;
  char *path; /* where it is written first; NULL: nowhere */
  lxw_workbook *book;
  lxw_worksheet **sheets; /* by the index of the table */
  guint n_tables;
  lxw_format *text_format;
  lxw_format *head_format;
  Codes codes;
} Workbook;

gpointer
ceasefire_workbook_new (GFile *file)
{
  Workbook *self = g_new0 (Workbook, 1);

  ceasefire_tables_get (&self->n_tables);
  self->file = g_object_ref (file);
  self->sheets = g_new0 (lxw_worksheet *, self->n_tables);
  self->codes.words = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  self->codes.names = g_ptr_array_new_with_free_func (g_free);
  return self;
}

static void
workbook_discard (gpointer backend)
{
  Workbook *self = backend;

  /* Only closing closes its files too. */
  if (self->book)
    workbook_close (self->book);
  if (self->path)
    g_unlink (self->path);
  g_free (self->path);
  g_free (self->sheets);
  g_ptr_array_unref (self->codes.words);
  g_ptr_array_unref (self->codes.names);
  g_object_unref (self->file);
  g_free (self);
}

static gboolean
fail (GError **error, lxw_error code)
{
  if (code != LXW_NO_ERROR)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the workbook cannot be written: %s",
                 lxw_strerror (code));
  return code == LXW_NO_ERROR;
}

static gboolean
open_workbook (Workbook *self, GError **error)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  g_autofree char *path = g_file_get_path (self->file);
  int fd;

  if (path == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                           "a workbook can only be written to a local file");
      return FALSE;
    }
  self->path = g_strconcat (path, ".XXXXXX", NULL);
  fd = g_mkstemp_full (self->path, O_RDWR, 0666);
  if (fd < 0)
    {
      g_clear_pointer (&self->path, g_free);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", g_strerror (errno));
      return FALSE;
    }
  close (fd);
  self->book = workbook_new_opt (self->path, &options);
  if (self->book == NULL)
    return fail (error, LXW_ERROR_MEMORY_MALLOC_FAILED);
  self->text_format = workbook_add_format (self->book);
  format_set_num_format (self->text_format, "@");
  self->head_format = workbook_add_format (self->book);
  format_set_bold (self->head_format);
  return TRUE;
}

/* Words to choose from */

/* What stands in a column of those words, and their name; NULL if any can stand there. */
static char **
list_words (const CeasefireField *field, const char **name)
{
  CeasefireVocabulary *vocabulary;

  if (field == NULL)
    return NULL;
  if (field->get_type)
    {
      *name = g_type_name (field->get_type ());
      return ceasefire_enum_list_words (field->get_type ());
    }
  if (field->names != CEASEFIRE_NAMES_TERM || field->vocabulary == NULL)
    return NULL;
  *name = field->vocabulary;
  vocabulary = ceasefire_vocabulary_get_builtin (field->vocabulary);
  return vocabulary ? ceasefire_vocabulary_list_codes (vocabulary) : NULL;
}

/* The column of the sheet "codes" that has the words of @name; takes @words. */
static guint
find_codes (Codes *self, const char *name, char **words)
{
  for (guint i = 0; i < self->names->len; i++)
    if (g_str_equal (self->names->pdata[i], name))
      {
        g_strfreev (words);
        return i;
      }
  g_ptr_array_add (self->names, g_strdup (name));
  g_ptr_array_add (self->words, words);
  return self->names->len - 1;
}

/* A dossier may have terms of its own, so that other codes are asked about and not refused. */
static lxw_error
offer (lxw_worksheet *sheet, lxw_row_t first, lxw_col_t column, guint codes, guint n_words,
       gboolean is_closed)
{
  g_autofree char *formula = NULL;
  char letters[LXW_MAX_COL_NAME_LENGTH];
  lxw_data_validation validation = { .validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
                                     .error_type = is_closed ? LXW_VALIDATION_ERROR_TYPE_STOP
                                                             : LXW_VALIDATION_ERROR_TYPE_WARNING };

  lxw_col_to_name (letters, (lxw_col_t) codes, LXW_TRUE);
  formula = g_strdup_printf ("=codes!%s$2:%s$%u", letters, letters, n_words + 1);
  validation.value_formula = formula;
  return worksheet_data_validation_range (sheet, first, column, CEASEFIRE_SHEET_ROWS_MAX - 1,
                                          column, &validation);
}

static lxw_error
offer_words (Workbook *self, lxw_worksheet *sheet, lxw_row_t first, lxw_col_t column,
             const CeasefireColumn *described)
{
  const char *name = NULL;
  char **words = list_words (described->field, &name);
  guint n_words = words ? g_strv_length (words) : 0;

  if (n_words == 0)
    {
      g_strfreev (words);
      return LXW_NO_ERROR;
    }
  return offer (sheet, first, column, find_codes (&self->codes, name, words), n_words,
                described->field->get_type != NULL);
}

/* Sheets */

static lxw_error
format_column (Workbook *self, lxw_worksheet *sheet, lxw_col_t column,
               const CeasefireColumn *described)
{
  gboolean is_number = described->kind == CEASEFIRE_COLUMN_INTEGER
                       || described->kind == CEASEFIRE_COLUMN_NUMBER
                       || described->kind == CEASEFIRE_COLUMN_BOOLEAN;
  gboolean is_long = described->field && described->field->kind->token == CEASEFIRE_TOKEN_TEXT;

  return worksheet_set_column (sheet, column, column, is_long ? COLUMN_WIDTH_TEXT : COLUMN_WIDTH,
                               is_number ? NULL : self->text_format);
}

static lxw_error
prepare_columns (Workbook *self, lxw_worksheet *sheet, const CeasefireTable *table, guint first)
{
  lxw_error failed = LXW_NO_ERROR;
  lxw_col_t column = 0;

  for (guint i = 0; failed == LXW_NO_ERROR && i < table->n_columns; i++)
    {
      if (!ceasefire_column_is_shown (&table->columns[i]))
        continue;
      failed = format_column (self, sheet, column, &table->columns[i]);
      if (failed == LXW_NO_ERROR)
        failed = offer_words (self, sheet, first, column, &table->columns[i]);
      column++;
    }
  return failed;
}

static lxw_error
write_names (lxw_worksheet *sheet, lxw_row_t row, const char *const *names, lxw_format *format)
{
  lxw_error failed = LXW_NO_ERROR;

  for (lxw_col_t i = 0; failed == LXW_NO_ERROR && names[i]; i++)
    failed = worksheet_write_string (sheet, row, i, names[i], format);
  return failed;
}

static gboolean
workbook_begin (gpointer backend, const CeasefireTable *table, const char *const *headings,
                const char *const *tags, GError **error)
{
  Workbook *self = backend;
  lxw_worksheet *sheet;
  lxw_error failed;

  if (self->book == NULL && !open_workbook (self, error))
    return FALSE;
  sheet = workbook_add_worksheet (self->book, ceasefire_workbook_name (table));
  if (sheet == NULL)
    return fail (error, LXW_ERROR_MEMORY_MALLOC_FAILED);
  self->sheets[table->index] = sheet;
  worksheet_freeze_panes (sheet, tags ? 2 : 1, 0);
  failed = prepare_columns (self, sheet, table, tags ? 2 : 1);
  if (failed == LXW_NO_ERROR)
    failed = write_names (sheet, 0, headings, self->head_format);
  if (failed == LXW_NO_ERROR && tags)
    failed = write_names (sheet, 1, tags, NULL);
  return fail (error, failed);
}

/* Whether the digits that a workbook keeps read back as the same number. */
static gboolean
is_kept (const char *text, double *number)
{
  char digits[48];

  *number = g_ascii_strtod (text, NULL);
  g_ascii_formatd (digits, sizeof digits, "%.16G", *number);
  return g_ascii_strtod (digits, NULL) == *number && (*number != 0 || *text != '-')
         && ABS (*number) < 1e15;
}

static lxw_error
write_cell (Workbook *self, lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
            const CeasefireSheetOutput *cell)
{
  CeasefireColumnKind kind = cell->column->kind;
  double number;

  if (cell->text == NULL)
    return LXW_NO_ERROR;
  if (kind == CEASEFIRE_COLUMN_BOOLEAN)
    return worksheet_write_boolean (sheet, row, column, *cell->text == 't', NULL);
  if ((kind == CEASEFIRE_COLUMN_INTEGER || kind == CEASEFIRE_COLUMN_NUMBER)
      && is_kept (cell->text, &number))
    return worksheet_write_number (sheet, row, column, number, NULL);
  return worksheet_write_string (sheet, row, column, cell->text, self->text_format);
}

static gboolean
workbook_row (gpointer backend, const CeasefireTable *table, guint row,
              const CeasefireSheetOutput *cells, guint n_cells, GError **error)
{
  Workbook *self = backend;
  lxw_error failed = LXW_NO_ERROR;

  if (row >= CEASEFIRE_SHEET_ROWS_MAX)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                   "the sheet %s has more than %d rows, which a workbook cannot hold; CSV can",
                   table->name, CEASEFIRE_SHEET_ROWS_MAX);
      return FALSE;
    }
  for (guint i = 0; failed == LXW_NO_ERROR && i < n_cells; i++)
    failed = write_cell (self, self->sheets[table->index], row, (lxw_col_t) i, &cells[i]);
  return fail (error, failed);
}

/* The sheets about the others */

static const char *
describe_kind (const CeasefireColumn *column)
{
  if (column->field)
    return column->field->kind->expected;
  return column->kind == CEASEFIRE_COLUMN_JSON ? "an object of JSON" : "a key";
}

static const char *
describe_column (const CeasefireTable *table, guint i)
{
  const CeasefireColumn *column = &table->columns[i];

  if (column->field)
    return column->field->blurb;
  if (column->kind == CEASEFIRE_COLUMN_JSON)
    return "Members that this version does not know.";
  if (i == CEASEFIRE_COLUMN_RECORD)
    return table->parent
             ? "The number of the record that the row belongs to; or empty, if the "
               "column parent says its id."
             : "The number of the record, by which rows of lists belong to it; empty for "
               "a new one.";
  return "Where the row belongs; see the guide.";
}

static lxw_error
explain_table (lxw_worksheet *sheet, lxw_row_t *row, const CeasefireTable *table)
{
  lxw_error failed = LXW_NO_ERROR;

  for (guint i = 0; failed == LXW_NO_ERROR && i < table->n_columns; i++)
    {
      const CeasefireColumn *column = &table->columns[i];
      const char *name = NULL;
      g_auto (GStrv) words = list_words (column->field, &name);
      const char *const cells[] = { ceasefire_workbook_name (table),
                                    ceasefire_column_get_heading (column),
                                    describe_column (table, i),
                                    describe_kind (column),
                                    words ? name : "",
                                    NULL };

      if (ceasefire_column_is_shown (column))
        failed = write_names (sheet, (*row)++, cells, NULL);
    }
  return failed;
}

static lxw_error
explain_columns (Workbook *self)
{
  static const char *const headings[]
    = { "sheet", "column", "what it says", "what it holds", "codes", NULL };
  lxw_worksheet *sheet = workbook_add_worksheet (self->book, "columns");
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);
  lxw_row_t row = 1;
  lxw_error failed = write_names (sheet, 0, headings, self->head_format);

  for (guint i = 0; failed == LXW_NO_ERROR && i < n_tables; i++)
    if (self->sheets[i])
      failed = explain_table (sheet, &row, tables[i]);
  return failed;
}

/* Row by row, as constant memory wants it. */
static lxw_error
write_codes (Workbook *self)
{
  lxw_worksheet *sheet = workbook_add_worksheet (self->book, "codes");
  g_autofree guint *lengths = g_new0 (guint, self->codes.names->len + 1);
  guint n_rows = 0;
  lxw_error failed = LXW_NO_ERROR;

  for (guint i = 0; failed == LXW_NO_ERROR && i < self->codes.names->len; i++)
    {
      lengths[i] = g_strv_length (self->codes.words->pdata[i]);
      n_rows = MAX (n_rows, lengths[i]);
      failed = worksheet_write_string (sheet, 0, (lxw_col_t) i, self->codes.names->pdata[i],
                                       self->head_format);
    }
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; failed == LXW_NO_ERROR && i < self->codes.names->len; i++)
      if (row < lengths[i])
        failed = worksheet_write_string (sheet, row + 1, (lxw_col_t) i,
                                         ((char **) self->codes.words->pdata[i])[row], NULL);
  return failed;
}

static gboolean
workbook_finish (gpointer backend, GCancellable *cancellable, GError **error)
{
  Workbook *self = backend;
  g_autofree char *path = g_file_get_path (self->file);
  lxw_error failed = explain_columns (self);

  if (failed == LXW_NO_ERROR)
    failed = write_codes (self);
  if (!fail (error, failed) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  /* Closing frees the workbook, whatever comes of it. */
  failed = workbook_close (g_steal_pointer (&self->book));
  if (!fail (error, failed))
    return FALSE;
  if (g_rename (self->path, path) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", g_strerror (errno));
      return FALSE;
    }
  g_clear_pointer (&self->path, g_free);
  return TRUE;
}

const CeasefireSheetBackend ceasefire_workbook_backend
  = { workbook_begin, workbook_row, workbook_finish, workbook_discard };
