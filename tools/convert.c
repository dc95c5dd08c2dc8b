/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "progress.h"
#include "terminal.h"

#include <gio/gunixinputstream.h>
#include <gio/gunixoutputstream.h>
#include <string.h>
#include <unistd.h>

/* `ceasefire convert`: a dossier in canonical form, or some of its records, as a stream. */

typedef struct
{
  const char *input;
  const char *output; /* NULL: standard output */
  CeasefireFormat format;
  CeasefireCompression compression;
  char **types;
  char **conditions; /* MEMBER=VALUE; a record must meet all */
  gboolean keep_going;
  ToolProgress progress;
} Conversion;

/* Reading */

static gboolean
meets_condition (CeasefireReader *reader, const char *id, const char *condition)
{
  const char *equals = strchr (condition, '=');
  g_autofree char *member = g_strndup (condition, (gsize) (equals - condition));

  if (g_str_equal (member, "id"))
    return g_strcmp0 (id, equals + 1) == 0;
  return ceasefire_reader_member_is (reader, member, equals + 1);
}

static gboolean
meets_conditions (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
                  GError **error)
{
  (void) type;
  (void) error;
  for (char **condition = user_data; *condition; condition++)
    if (!meets_condition (reader, id, *condition))
      return FALSE;
  return TRUE;
}

static gboolean
is_standard_input (const Conversion *self)
{
  return g_str_equal (self->input, "-");
}

static CeasefireReader *
open_reader (const Conversion *self, GError **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GFile) file = NULL;

  if (is_standard_input (self))
    {
      stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
      return ceasefire_reader_new (stream);
    }
  file = g_file_new_for_path (self->input);
  return ceasefire_reader_new_for_file (file, NULL, error);
}

/*
 * In JSON, members of the header may stand behind the records. A file is looked through for them
 * first, without making its records; a mistake is found again when they are read.
 */
static CeasefireHeader *
look_for_header (const Conversion *self)
{
  static const char *const none[] = { NULL };
  g_autoptr (CeasefireReader) reader = open_reader (self, NULL);
  g_autoptr (CeasefireRecord) record = NULL;

  if (reader == NULL)
    return NULL;
  ceasefire_reader_set_types (reader, none);
  record = ceasefire_reader_read (reader, NULL, NULL);
  return ceasefire_header_ref (ceasefire_reader_get_header (reader));
}

/* Writing */

/* A terminal is shown the same JSON with more escapes; files and pipes get the canonical bytes. */
static GOutputStream *
open_standard_output (void)
{
  g_autoptr (GOutputStream) stream = g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  g_autoptr (GConverter) escaper = NULL;

  if (!isatty (STDOUT_FILENO))
    return g_steal_pointer (&stream);
  escaper = terminal_json_new ();
  return g_converter_output_stream_new (stream, escaper);
}

static CeasefireWriter *
open_writer (const Conversion *self, CeasefireHeader *header, GError **error)
{
  g_autoptr (GOutputStream) stream = NULL;
  g_autoptr (GFile) file = NULL;

  if (self->output == NULL)
    {
      stream = open_standard_output ();
      return ceasefire_writer_new (stream, header, self->format, self->compression);
    }
  file = g_file_new_for_path (self->output);
  return ceasefire_writer_new_for_file (file, header, self->format, self->compression, NULL, error);
}

static int
complain_of_input (const Conversion *self, const GError *error)
{
  tool_complain (self->input, error->message);
  if (error->domain == CEASEFIRE_ERROR
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
    return TOOL_DATA;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED)
      || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    return TOOL_NO_INPUT;
  return TOOL_IO;
}

static int
complain_of_output (const Conversion *self, const GError *error)
{
  tool_complain (self->output ? self->output : "standard output", error->message);
  return TOOL_IO;
}

/* A line that cannot be read is told, and costs no more than itself if that is wanted. */
static gboolean
may_go_on (Conversion *self, CeasefireReader *reader, int *result, GError **error)
{
  g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);

  progress_clear (&self->progress);
  *result = complain_of_input (self, *error);
  g_clear_error (error);
  return self->keep_going && line != NULL;
}

static int
copy_records (Conversion *self, CeasefireReader *reader, CeasefireWriter *writer)
{
  g_autoptr (GError) error = NULL;
  int result = TOOL_OK;

  for (;;)
    {
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);

      if (record && !ceasefire_writer_write (writer, record, NULL, &error))
        return complain_of_output (self, error);
      if (record)
        continue;
      if (error == NULL)
        break;
      if (!may_go_on (self, reader, &result, &error))
        return result;
    }
  progress_clear (&self->progress);
  if (!ceasefire_writer_close (writer, NULL, &error))
    return complain_of_output (self, error);
  return result;
}

/* Standard input cannot be looked through twice, so its records wait for the whole header. */
static int
convert_at_once (Conversion *self, CeasefireReader *reader)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  g_autoptr (CeasefireWriter) writer = NULL;

  if (dossier == NULL)
    return complain_of_input (self, error);
  writer = open_writer (self, ceasefire_dossier_get_header (dossier), &error);
  if (writer == NULL)
    return complain_of_output (self, error);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      if (!ceasefire_writer_write (writer, record, NULL, &error))
        return complain_of_output (self, error);
    }
  return ceasefire_writer_close (writer, NULL, &error) ? TOOL_OK : complain_of_output (self, error);
}

static int
convert_stream (Conversion *self, CeasefireReader *reader)
{
  gboolean in_lines = ceasefire_reader_get_format (reader) == CEASEFIRE_FORMAT_JSON_LINES;
  g_autoptr (CeasefireHeader) whole = in_lines ? NULL : look_for_header (self);
  CeasefireHeader *header = whole ? whole : ceasefire_reader_get_header (reader);
  g_autoptr (CeasefireWriter) writer = NULL;
  g_autoptr (GError) error = NULL;

  writer = open_writer (self, header, &error);
  return writer ? copy_records (self, reader, writer) : complain_of_output (self, error);
}

static int
convert (Conversion *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireReader) reader = open_reader (self, &error);
  int result;

  if (reader == NULL)
    return complain_of_input (self, error);
  ceasefire_reader_set_types (reader, (const char *const *) self->types);
  if (self->conditions)
    ceasefire_reader_set_filter (reader, meets_conditions, self->conditions, NULL);
  if (ceasefire_reader_read_header (reader, NULL, &error) == NULL)
    return complain_of_input (self, error);
  progress_watch (&self->progress, reader);
  if (is_standard_input (self) && ceasefire_reader_get_format (reader) == CEASEFIRE_FORMAT_JSON)
    result = convert_at_once (self, reader);
  else
    result = convert_stream (self, reader);
  ceasefire_reader_set_progress (reader, NULL, NULL, NULL);
  progress_clear (&self->progress);
  return result;
}

/* Options */

static gboolean
find_format (const char *name, CeasefireFormat *format)
{
  *format = name && g_str_equal (name, "jsonl") ? CEASEFIRE_FORMAT_JSON_LINES
                                                : CEASEFIRE_FORMAT_JSON;
  return name == NULL || g_str_equal (name, "json") || g_str_equal (name, "jsonl");
}

static gboolean
find_compression (const char *name, CeasefireCompression *compression)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_COMPRESSION);
  const GEnumValue *value = g_enum_get_value_by_nick (class, name ? name : "none");

  *compression = value ? (CeasefireCompression) value->value : CEASEFIRE_COMPRESSION_NONE;
  return value != NULL;
}

static const char *
find_bad_condition (char **conditions)
{
  for (; conditions && *conditions; conditions++)
    if (strchr (*conditions, '=') == NULL)
      return *conditions;
  return NULL;
}

static int
check_and_convert (Conversion *self, const char *to, const char *compress, const char *progress)
{
  const char *condition = find_bad_condition (self->conditions);

  if (!find_format (to, &self->format))
    return tool_fail_usage ("\"%s\" is no format: json or jsonl", to);
  if (!find_compression (compress, &self->compression))
    return tool_fail_usage ("--compress is none, gzip or zstd, not \"%s\"", compress);
  if (condition)
    return tool_fail_usage ("--where takes MEMBER=VALUE, not \"%s\"", condition);
  if (!progress_setup (&self->progress, progress))
    return tool_fail_usage ("--progress is auto, always or never, not \"%s\"", progress);
  if (self->output && g_str_equal (self->output, "-"))
    self->output = NULL;
  if (self->output || !isatty (STDOUT_FILENO))
    return convert (self);
  if (self->compression != CEASEFIRE_COMPRESSION_NONE)
    return tool_fail_usage ("a terminal shows nothing that is packed; say where to write with -o");
  self->progress.shown = FALSE; /* it would stand amid what is written */
  return convert (self);
}

int
tool_convert (int argc, char **argv)
{
  g_autofree char *to = NULL;
  g_autofree char *output = NULL;
  g_autofree char *compress = NULL;
  g_autofree char *progress = NULL;
  g_auto (GStrv) types = NULL;
  g_auto (GStrv) conditions = NULL;
  Conversion self = { .input = NULL };
  const GOptionEntry entries[]
    = { { "to", 0, 0, G_OPTION_ARG_STRING, &to, "json (as is) or jsonl, JSON Lines", "FORMAT" },
        { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Where to write; - is standard output",
          "OUT" },
        { "compress", 'z', 0, G_OPTION_ARG_STRING, &compress, "none (as is), gzip or zstd", "HOW" },
        { "type", 't', 0, G_OPTION_ARG_STRING_ARRAY, &types, "Only records of this type", "TYPE" },
        { "where", 'w', 0, G_OPTION_ARG_STRING_ARRAY, &conditions,
          "Only records with this string in a member", "MEMBER=VALUE" },
        { "keep-going", 'k', 0, G_OPTION_ARG_NONE, &self.keep_going,
          "Leave out bad lines of JSON Lines; the result is 65 still", NULL },
        { "progress", 0, 0, G_OPTION_ARG_STRING, &progress, "auto, always or never", "WHEN" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, "FILE", "Rewrites a dossier in canonical form.", entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("convert needs one FILE");
  self.input = argv[1];
  self.output = output;
  self.types = types;
  self.conditions = conditions;
  return check_and_convert (&self, to, compress, progress);
}
