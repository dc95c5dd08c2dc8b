/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "choice.h"
#include "input.h"
#include "language.h"
#include "names.h"
#include "output.h"
#include "progress.h"

#include <unistd.h>

/* `ceasefire convert`: a dossier in canonical form, or some of its records, as a stream. */

typedef struct
{
  ToolInput input;
  ToolProgress progress;
} Conversion;

/* Reading */

/* MEMBER=VALUE */
static void
add_condition (CeasefireReader *reader, const char *condition)
{
  g_autofree char *member = NULL;
  const char *const values[] = { tool_split (condition, &member), NULL };

  ceasefire_reader_add_condition (reader, member, values);
}

/* What is told stands on a line of its own. */
static void
hear_problem (gpointer hearer, CeasefireProblem *problem)
{
  Conversion *self = hearer;

  progress_clear (&self->progress);
  tool_input_print_problem (&self->input, stderr, problem);
}

static int
fail_to_read (Conversion *self, const GError *error)
{
  progress_clear (&self->progress);
  return tool_input_fail (&self->input, error);
}

static int
convert_stream (Conversion *self, CeasefireReader *reader, CeasefireHeader *header)
{
  g_autoptr (ToolWriter) writer = tool_output_new_writer (header);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) failure = NULL;
  CeasefireRecord *record;

  while (failure == NULL && (record = ceasefire_reader_next (reader, NULL, &error)))
    tool_writer_write (writer, record, &failure);
  if (error)
    return fail_to_read (self, error);
  progress_clear (&self->progress);
  if (ceasefire_reader_is_cut_short (reader))
    {
      tool_output_abandon (); /* how much is missing is not known */
      return TOOL_DATA;
    }
  if (failure == NULL)
    tool_writer_close (writer, &failure);
  return failure ? tool_output_fail (failure) : TOOL_OK;
}

static CeasefireReader *
new_reader (Conversion *self)
{
  CeasefireReader *reader = tool_input_new_reader (&self->input);
  const ToolChoice *choice = tool_choice_get ();

  ceasefire_reader_set_types (reader, (const char *const *) choice->types);
  for (char **condition = choice->conditions; condition && *condition; condition++)
    add_condition (reader, *condition);
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
  g_autoptr (CeasefireReader) second = NULL;
  g_autoptr (CeasefireHeader) header = NULL;
  gboolean waits = self->input.start < 0; /* then the first look takes the time, not the second */
  int result;

  if (waits)
    progress_watch (&self->progress, first, -1);
  header = tool_input_complete_header (first);
  if (!tool_input_rewind (&self->input, &result))
    return result;
  second = new_reader (self);
  if (!waits)
    progress_watch (&self->progress, second, self->input.size);
  result = convert_stream (self, second, header);
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

  if (ceasefire_reader_read_header (reader, NULL, &error) == NULL)
    return fail_to_read (self, error);
  return ceasefire_reader_get_format (reader) == CEASEFIRE_FORMAT_JSON
           ? convert_json (self, reader)
           : convert_lines (self, reader);
}

static int
open_and_convert (Conversion *self, const char *name)
{
  int result;

  if (!tool_input_open (&self->input, name, &result))
    return result;
  self->input.hear = hear_problem;
  self->input.hearer = self;
  result = convert (self);
  tool_input_close (&self->input);
  return result;
}

/* Options */

static int
check_and_convert (Conversion *self, const char *name, const char *progress)
{
  int result = TOOL_OK;

  if (!tool_check_name ("--progress", progress, tool_whens, &result))
    return result;
  progress_setup (&self->progress, progress);
  if (isatty (STDOUT_FILENO))
    self->progress.shown = FALSE; /* it would stand amid what is written */
  return open_and_convert (self, name);
}

int
tool_convert (int argc, char **argv)
{
  g_autofree char *progress = NULL;
  Conversion self = { .progress.shown = FALSE };
  const GOptionEntry entries[]
    = { { "progress", 0, 0, G_OPTION_ARG_STRING, &progress, N_ ("auto, always or never"), "WHEN" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_CHOOSES | TOOL_WRITES, "FILE",
                   N_ ("Rewrites a dossier in canonical form."), entries, &result))
    return result;
  if (argc != 2)
    return tool_fail_usage ("convert needs one FILE");
  return check_and_convert (&self, argv[1], progress);
}
