/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _POSIX_C_SOURCE 200809L /* for F_DUPFD_CLOEXEC */

#include "output.h"

#include "language.h"
#include "names.h"
#include "sheets.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-model.h>
#include <errno.h>
#include <fcntl.h>
#include <gio/gfiledescriptorbased.h>
#include <gio/gunixoutputstream.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct
{
  char *name; /* NULL: standard output as it was found */
  char *to;
  char *compress;
  gboolean tagged;     /* of sheets */
  GOutputStream *file; /* NULL without a name */
  int found;           /* standard output as it was found, if there is a name */
  gboolean has_failed;
} output;

/* Of dossiers; behind them come those that others read. */
static const char *const output_own_formats[]
  = { "json", "jsonl", "notation", "csv", "xlsx", NULL };

const char *const *
tool_output_get_formats (void)
{
  static GPtrArray *all;

  if (all == NULL)
    {
      char **exports = ceasefire_feeds_exporter_list_formats ();

      all = g_ptr_array_new ();
      for (const char *const *name = output_own_formats; *name; name++)
        g_ptr_array_add (all, (gpointer) *name);
      for (char **name = exports; *name; name++)
        g_ptr_array_add (all, *name);
      g_ptr_array_add (all, NULL);
      g_free (exports);
    }
  return (const char *const *) all->pdata;
}

static gboolean
output_is_export (void)
{
  return output.to && !g_strv_contains (output_own_formats, output.to);
}

static const char *
output_describe_formats (void)
{
  static char *description;

  if (description == NULL)
    {
      g_auto (GStrv) exports = ceasefire_feeds_exporter_list_formats ();
      g_autofree char *list = g_strjoinv (", ", exports);

      description = g_strdup_printf (
        _ ("json (as is), jsonl for JSON Lines, notation, csv, xlsx; for others %s"), list);
    }
  return description;
}

void
tool_output_add_options (GOptionContext *context, gboolean writes_dossier)
{
  const GOptionEntry all[] = { { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output.name,
                                 N_ ("Where to write; - is standard output"), "OUT" },
                               G_OPTION_ENTRY_NULL };
  const GOptionEntry of_dossiers[]
    = { { "to", 0, 0, G_OPTION_ARG_STRING, &output.to, output_describe_formats (), "FORMAT" },
        { "compress", 'z', 0, G_OPTION_ARG_STRING, &output.compress,
          N_ ("none (as is), gzip or zstd"), "HOW" },
        { "hxl", 0, 0, G_OPTION_ARG_NONE, &output.tagged,
          N_ ("Below the headings of sheets, tags of HXL"), NULL },
        G_OPTION_ENTRY_NULL };

  g_clear_pointer (&output.name, g_free);
  g_clear_pointer (&output.to, g_free);
  g_clear_pointer (&output.compress, g_free);
  output.tagged = FALSE;
  output.has_failed = FALSE;
  if (writes_dossier)
    g_option_context_add_main_entries (context, of_dossiers, NULL);
  g_option_context_add_main_entries (context, all, NULL);
}

static CeasefireCompression
output_get_compression (void)
{
  return output.compress ? (CeasefireCompression) ceasefire_enum_from_word (
           CEASEFIRE_TYPE_COMPRESSION, output.compress)
                         : CEASEFIRE_COMPRESSION_NONE;
}

static gboolean
output_redirect (int *result)
{
  g_autoptr (GFile) file = g_file_new_for_path (output.name);
  g_autoptr (GError) error = NULL;

  if (g_str_has_suffix (output.name, G_DIR_SEPARATOR_S))
    g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "this is a folder's name");
  else
    output.file = ceasefire_replace_file (file, NULL, &error);
  if (output.file == NULL)
    {
      *result = tool_output_fail (error);
      return FALSE;
    }
  output.found = fcntl (STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  dup2 (g_file_descriptor_based_get_fd (G_FILE_DESCRIPTOR_BASED (output.file)), STDOUT_FILENO);
  return TRUE;
}

static gboolean
output_is_sheets (void)
{
  return g_strcmp0 (output.to, "csv") == 0 || g_strcmp0 (output.to, "xlsx") == 0;
}

/* Sheets are files of their own, and standard output stays as it is. */
static gboolean
output_check_sheets (int *result)
{
  gboolean is_workbook = g_strcmp0 (output.to, "xlsx") == 0;
  const char *name = output.name;

  if (name == NULL)
    *result = tool_fail_usage (is_workbook ? N_ ("%s needs -o, with the name of a workbook")
                                           : N_ ("%s needs -o, with a folder to write to"),
                               output.to);
  else if (is_workbook != g_str_has_suffix (name, ".xlsx"))
    *result = tool_fail_usage (is_workbook ? N_ ("the name of a workbook ends in .xlsx, not \"%s\"")
                                           : N_ ("a folder of CSV cannot be called \"%s\""),
                               name);
  else if (output_get_compression () != CEASEFIRE_COMPRESSION_NONE)
    *result = tool_fail_usage ("sheets are not packed");
  else
    return TRUE;
  return FALSE;
}

gboolean
tool_output_open (int *result)
{
  g_auto (GStrv) compressions = ceasefire_enum_list_words (CEASEFIRE_TYPE_COMPRESSION);

  if (!tool_check_name ("--to", output.to, tool_output_get_formats (), result)
      || !tool_check_name ("--compress", output.compress, (const char *const *) compressions,
                           result))
    return FALSE;
  if (g_strcmp0 (output.name, "-") == 0)
    g_clear_pointer (&output.name, g_free);
  if (output_is_sheets ())
    return output_check_sheets (result);
  if (output.tagged)
    {
      *result = tool_fail_usage ("--hxl is for csv and xlsx");
      return FALSE;
    }
  if (output_is_export () && output_get_compression () != CEASEFIRE_COMPRESSION_NONE)
    {
      *result = tool_fail_usage ("--compress is for json, jsonl and notation");
      return FALSE;
    }
  if (output.name && !output_redirect (result))
    return FALSE;
  if (output_get_compression () == CEASEFIRE_COMPRESSION_NONE || !isatty (STDOUT_FILENO))
    return TRUE;
  *result = tool_fail_usage ("a terminal shows nothing that is packed; say where to write with -o");
  return FALSE;
}

const char *
tool_output_get_name (void)
{
  return output.name ? output.name : "standard output";
}

/* A terminal is shown the same JSON with more escapes; files and pipes get the canonical bytes. */
static GOutputStream *
output_new_stream (void)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GConverter) escaper = NULL;

  if (!isatty (STDOUT_FILENO))
    return g_steal_pointer (&stream);
  escaper = terminal_json_new ();
  return g_converter_output_stream_new (stream, escaper);
}

static CeasefireFormat
output_get_format (void)
{
  if (g_strcmp0 (output.to, "jsonl") == 0)
    return CEASEFIRE_FORMAT_JSON_LINES;
  return g_strcmp0 (output.to, "notation") == 0 ? CEASEFIRE_FORMAT_NOTATION : CEASEFIRE_FORMAT_JSON;
}

struct _ToolWriter
{
  CeasefireWriter *text; /* or of these: */
  CeasefireFeedsSheetsWriter *sheets;
  CeasefireDossier *dossier; /* gathered, to be exported as a whole */
};

ToolWriter *
tool_output_new_writer (CeasefireHeader *header)
{
  ToolWriter *self = g_new0 (ToolWriter, 1);
  g_autoptr (GFile) file = output_is_sheets () ? g_file_new_for_path (output.name) : NULL;

  if (file)
    {
      self->sheets = ceasefire_feeds_sheets_writer_new (file, header);
      ceasefire_feeds_sheets_writer_set_tagged (self->sheets, output.tagged);
    }
  else if (output_is_export ())
    {
      self->dossier = ceasefire_dossier_new ("und"); /* which the header says better */
      ceasefire_dossier_set_header (self->dossier, header);
    }
  else
    {
      g_autoptr (GOutputStream) stream = output_new_stream ();

      self->text
        = ceasefire_writer_new (stream, header, output_get_format (), output_get_compression ());
    }
  return self;
}

void
tool_writer_free (ToolWriter *self)
{
  g_clear_object (&self->text);
  g_clear_object (&self->sheets);
  g_clear_object (&self->dossier);
  g_free (self);
}

gboolean
tool_writer_write (ToolWriter *self, CeasefireRecord *record, GError **error)
{
  if (self->dossier)
    return ceasefire_dossier_add (self->dossier, record, error);
  return self->text ? ceasefire_writer_write (self->text, record, NULL, error)
                    : ceasefire_feeds_sheets_writer_write (self->sheets, record, NULL, error);
}

static gboolean
close_sheets (CeasefireFeedsSheetsWriter *sheets, GError **error)
{
  GListModel *problems = ceasefire_feeds_sheets_writer_get_problems (sheets);
  gboolean closed = output.has_failed || ceasefire_feeds_sheets_writer_close (sheets, NULL, error);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *name = tool_sheets_find_file (output.name, problem);

      tool_print_problem (stderr, name, problem);
    }
  return closed;
}

/* What the format does not hold is told. */
static gboolean
export_dossier (CeasefireDossier *dossier, GError **error)
{
  g_autoptr (CeasefireFeedsExporter) exporter = ceasefire_feeds_exporter_new (output.to, error);
  g_autoptr (GOutputStream) stream = output_new_stream ();
  g_autofree char *report = NULL;

  if (exporter == NULL || !ceasefire_feeds_exporter_write (exporter, dossier, stream, NULL, error)
      || !g_output_stream_close (stream, NULL, error))
    return FALSE;
  report = ceasefire_feeds_exporter_dup_report (exporter);
  fputs (report, stderr);
  return TRUE;
}

gboolean
tool_writer_close (ToolWriter *self, GError **error)
{
  if (self->dossier)
    return export_dossier (self->dossier, error);
  return self->text ? ceasefire_writer_close (self->text, NULL, error)
                    : close_sheets (self->sheets, error);
}

static gboolean
write_records (CeasefireDossier *dossier, GError **error)
{
  g_autoptr (ToolWriter) writer = tool_output_new_writer (ceasefire_dossier_get_header (dossier));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (dossier));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      if (!tool_writer_write (writer, record, error))
        return FALSE;
    }
  return tool_writer_close (writer, error);
}

int
tool_output_write (CeasefireDossier *dossier)
{
  g_autoptr (GError) error = NULL;
  gboolean written = output_is_export () ? export_dossier (dossier, &error)
                                         : write_records (dossier, &error);

  return written ? TOOL_OK : tool_output_fail (error);
}

void
tool_output_abandon (void)
{
  output.has_failed = TRUE;
}

int
tool_output_replace (const char *name, GBytes *text)
{
  g_autoptr (GFile) file = g_file_new_for_path (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (GOutputStream) stream = ceasefire_replace_file (file, NULL, &error);
  gsize length;
  gconstpointer bytes = g_bytes_get_data (text, &length);

  if (stream && g_output_stream_write_all (stream, bytes, length, NULL, NULL, &error)
      && g_output_stream_close (stream, NULL, &error))
    return TOOL_OK;
  return tool_output_fail (error);
}

int
tool_output_fail (const GError *error)
{
  const char *name = tool_output_get_name ();
  gsize length = strlen (name);
  gboolean is_named = g_str_has_prefix (error->message, name)
                      && g_str_has_prefix (error->message + length, ": ");
  /* What is gathered in memory before it is written can have an id once only. */
  gboolean is_data = g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE);

  return tool_fail (name, is_data ? TOOL_DATA : TOOL_IO,
                    error->message + (is_named ? length + 2 : 0));
}

/* What stdio has not written goes into the file still; what it could not write is told here. */
static gboolean
output_flush (void)
{
  errno = 0;
  if (fflush (stdout) == 0 && !ferror (stdout))
    return TRUE;
  clearerr (stdout);
  tool_fail (tool_output_get_name (), TOOL_IO,
             errno ? g_strerror (errno) : N_ ("could not be written"));
  return FALSE;
}

static gboolean
output_close_file (GError **error)
{
  g_autoptr (GOutputStream) file = g_steal_pointer (&output.file);

  return output.has_failed || g_output_stream_close (file, NULL, error);
}

int
tool_output_close (int result)
{
  g_autoptr (GError) error = NULL;

  if (output.file == NULL)
    return result;
  if (!output_flush ())
    result = TOOL_IO;
  dup2 (output.found, STDOUT_FILENO);
  close (output.found);
  return output_close_file (&error) ? result : tool_output_fail (error);
}
