/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "input.h"
#include "names.h"
#include "progress.h"
#include "terminal.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-writer.h>
#include <gio/gunixoutputstream.h>
#include <string.h>
#include <unistd.h>

/* `ceasefire convert`: a dossier in canonical form, or some of its records, as a stream. */

typedef struct
{
  ToolInput input;
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
  *result = tool_input_complain (self->input.name, *error);
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

static int
convert_stream (Conversion *self, CeasefireReader *reader, CeasefireHeader *header)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireWriter) writer = open_writer (self, header, &error);

  return writer ? copy_records (self, reader, writer) : complain_of_output (self, error);
}

static CeasefireReader *
new_reader (const Conversion *self)
{
  CeasefireReader *reader = ceasefire_reader_new (self->input.stream);

  ceasefire_reader_set_types (reader, (const char *const *) self->types);
  if (self->conditions)
    ceasefire_reader_set_filter (reader, meets_conditions, self->conditions, NULL);
  return reader;
}

/*
 * In JSON, members of the header may stand behind the records. So the text is looked through for
 * them first, without making its records, and then read again from the beginning; a mistake that
 * ends the first look is met again and told in the second.
 */
static int
convert_json (Conversion *self, CeasefireReader *first)
{
  static const char *const none[] = { NULL };
  g_autoptr (CeasefireReader) second = NULL;
  g_autoptr (CeasefireRecord) record = NULL;
  gboolean waits = self->input.start < 0; /* then the first look takes the time, not the second */
  int result;

  ceasefire_reader_set_types (first, none);
  if (waits)
    progress_watch (&self->progress, first, -1);
  record = ceasefire_reader_read (first, NULL, NULL);
  if (!tool_input_rewind (&self->input, &result))
    return result;
  second = new_reader (self);
  if (!waits)
    progress_watch (&self->progress, second, self->input.size);
  result = convert_stream (self, second, ceasefire_reader_get_header (first));
  ceasefire_reader_set_progress (waits ? first : second, NULL, NULL, NULL);
  return result;
}

static int
convert_lines (Conversion *self, CeasefireReader *reader)
{
  int result;

  tool_input_let_go (&self->input);
  progress_watch (&self->progress, reader, self->input.size);
  result = convert_stream (self, reader, ceasefire_reader_get_header (reader));
  ceasefire_reader_set_progress (reader, NULL, NULL, NULL);
  return result;
}

static int
convert (Conversion *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireReader) reader = new_reader (self);
  int of_header = TOOL_OK;
  int result;

  while (ceasefire_reader_read_header (reader, NULL, &error) == NULL)
    if (!may_go_on (self, reader, &of_header, &error))
      return of_header;
  if (ceasefire_reader_get_format (reader) == CEASEFIRE_FORMAT_JSON)
    result = convert_json (self, reader);
  else
    result = convert_lines (self, reader);
  progress_clear (&self->progress);
  return MAX (of_header, result);
}

static int
open_and_convert (Conversion *self, const char *name)
{
  int result;

  if (!tool_input_open (&self->input, name, &result))
    return result;
  result = convert (self);
  tool_input_close (&self->input);
  return result;
}

/* Options */

static const char *const formats[] = { "json", "jsonl", NULL };

static int
check_and_convert (Conversion *self, const char *name, const char *to, const char *compress,
                   const char *progress)
{
  g_auto (GStrv) compressions = ceasefire_enum_list_words (CEASEFIRE_TYPE_COMPRESSION);
  int result = TOOL_OK;

  if (!tool_check_name ("--to", to, formats, &result)
      || !tool_check_name ("--compress", compress, (const char *const *) compressions, &result)
      || !tool_check_name ("--progress", progress, tool_whens, &result)
      || !tool_check_types (self->types, &result)
      || !tool_check_conditions (self->conditions, self->types, &result))
    return result;
  self->format = g_strcmp0 (to, "jsonl") == 0 ? CEASEFIRE_FORMAT_JSON_LINES : CEASEFIRE_FORMAT_JSON;
  self->compression = compress ? (CeasefireCompression) ceasefire_enum_from_word (
                        CEASEFIRE_TYPE_COMPRESSION, compress)
                               : CEASEFIRE_COMPRESSION_NONE;
  progress_setup (&self->progress, progress);
  if (self->output
      && (g_str_equal (self->output, "-") || g_str_equal (self->output, "/dev/stdout")))
    self->output = NULL;
  if (self->output || !isatty (STDOUT_FILENO))
    return open_and_convert (self, name);
  if (self->compression != CEASEFIRE_COMPRESSION_NONE)
    return tool_fail_usage ("a terminal shows nothing that is packed; say where to write with -o");
  self->progress.shown = FALSE; /* it would stand amid what is written */
  return open_and_convert (self, name);
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
  Conversion self = { .output = NULL };
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
  self.output = output;
  self.types = types;
  self.conditions = conditions;
  return check_and_convert (&self, argv[1], to, compress, progress);
}
