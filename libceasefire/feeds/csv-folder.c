/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/writer.h"

#include "feeds/csv.h"

/*
 * A folder with a file for each sheet, in which no sheet was before: so a failure can delete what it
 * leaves behind. What is not written yet waits in memory, some pages of it.
 */
#define PENDING_MAX 65536

typedef struct
{
  GFile *file; /* NULL: it has not begun */
  GFileOutputStream *stream;
  GString *pending;
} CsvFile;

typedef struct
{
  GFile *folder;
  gboolean is_checked;
  gboolean is_complete;
  CsvFile *files; /* by the index of the table */
  guint n_files;
} CsvFolder;

gpointer
ceasefire_csv_folder_new (GFile *file)
{
  CsvFolder *self = g_new0 (CsvFolder, 1);

  ceasefire_tables_get (&self->n_files);
  self->folder = g_object_ref (file);
  self->files = g_new0 (CsvFile, self->n_files);
  return self;
}

static void
csv_folder_free (gpointer backend)
{
  CsvFolder *self = backend;

  for (guint i = 0; i < self->n_files; i++)
    {
      if (!self->is_complete && self->files[i].file)
        g_file_delete (self->files[i].file, NULL, NULL);
      g_clear_object (&self->files[i].file);
      g_clear_object (&self->files[i].stream);
      if (self->files[i].pending)
        g_string_free (self->files[i].pending, TRUE);
    }
  g_object_unref (self->folder);
  g_free (self->files);
  g_free (self);
}

static GFile *
get_file (CsvFolder *self, const CeasefireTable *table)
{
  g_autofree char *name = g_strconcat (table->name, ".csv", NULL);

  return g_file_get_child (self->folder, name);
}

/* Sheets that are left from another dossier would be read as part of this one. */
static gboolean
check_folder (CsvFolder *self, GError **error)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);
  g_autoptr (GError) failure = NULL;

  self->is_checked = TRUE;
  if (!g_file_make_directory_with_parents (self->folder, NULL, &failure)
      && !g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  for (guint i = 0; i < n_tables; i++)
    {
      g_autoptr (GFile) file = get_file (self, tables[i]);

      if (!g_file_query_exists (file, NULL))
        continue;
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS,
                   "the folder has sheets already, such as %s.csv", tables[i]->name);
      return FALSE;
    }
  return TRUE;
}

static gboolean
csv_file_flush (CsvFile *self, gsize max, GCancellable *cancellable, GError **error)
{
  gboolean written;

  if (self->pending->len <= max)
    return TRUE;
  written = g_output_stream_write_all (G_OUTPUT_STREAM (self->stream), self->pending->str,
                                       self->pending->len, NULL, cancellable, error);
  g_string_truncate (self->pending, 0);
  return written;
}

static void
append_names (GString *text, const char *const *names)
{
  for (guint i = 0; names[i]; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      ceasefire_csv_append (text, names[i]);
    }
  g_string_append (text, "\r\n");
}

static gboolean
csv_folder_begin (gpointer backend, const CeasefireTable *table, const char *const *headings,
                  const char *const *tags, GError **error)
{
  CsvFolder *self = backend;
  CsvFile *file = &self->files[table->index];
  g_autoptr (GFile) place = get_file (self, table);

  if (!self->is_checked && !check_folder (self, error))
    return FALSE;
  file->stream = g_file_create (place, G_FILE_CREATE_NONE, NULL, error);
  if (file->stream == NULL)
    return FALSE;
  file->file = g_steal_pointer (&place);
  file->pending = g_string_new (NULL);
  append_names (file->pending, headings);
  if (tags)
    append_names (file->pending, tags);
  return TRUE;
}

static gboolean
csv_folder_row (gpointer backend, const CeasefireTable *table, guint row,
                const CeasefireSheetOutput *cells, guint n_cells, GError **error)
{
  CsvFile *file = &((CsvFolder *) backend)->files[table->index];

  (void) row;
  for (guint i = 0; i < n_cells; i++)
    {
      if (i > 0)
        g_string_append_c (file->pending, ',');
      if (cells[i].text)
        ceasefire_csv_append (file->pending, cells[i].text);
    }
  g_string_append (file->pending, "\r\n");
  return csv_file_flush (file, PENDING_MAX, NULL, error);
}

static gboolean
csv_folder_close (gpointer backend, GCancellable *cancellable, GError **error)
{
  CsvFolder *self = backend;

  for (guint i = 0; i < self->n_files; i++)
    {
      CsvFile *file = &self->files[i];

      if (file->stream == NULL)
        continue;
      if (!csv_file_flush (file, 0, cancellable, error)
          || !g_output_stream_close (G_OUTPUT_STREAM (file->stream), cancellable, error))
        return FALSE;
    }
  self->is_complete = TRUE;
  return TRUE;
}

const CeasefireSheetBackend ceasefire_csv_folder_backend
  = { csv_folder_begin, csv_folder_row, csv_folder_close, csv_folder_free };
