/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"

#include "language.h"
#include "names.h"
#include "output.h"
#include "tool.h"

#include <string.h>

/* How dossiers are read, by options that are the same in every command: --limit, --header and
 * --keep-going. */

/* What --limit is called, where it is none of a reader's. */
#define READING_ENTRIES "entries"

static struct
{
  char **limits; /* NAME=N each */
  char *header_name;
  gboolean keep_going;
  gboolean loose;
  gboolean monitors;

  guint64 values[CEASEFIRE_LIMIT_PROBLEMS + 1]; /* 0: as a reader has it */
  guint64 entries;
  CeasefireHeader *header; /* for JSON Lines without */
  gboolean has_left_out;   /* something could not be read, and reading went on */
} reading;

void
tool_input_add_options (GOptionContext *context, gboolean monitors)
{
  const GOptionEntry entries[]
    = { { "limit", 0, 0, G_OPTION_ARG_STRING_ARRAY, &reading.limits,
          N_ ("Read more, or less, than is usual"), "NAME=N" },
        { "header", 0, 0, G_OPTION_ARG_FILENAME, &reading.header_name,
          N_ ("A dossier with the header for JSON Lines that have none"), "FILE" },
        { "keep-going", 'k', 0, G_OPTION_ARG_NONE, &reading.keep_going,
          N_ ("Leave out what cannot be read and tell it; the result is 65 still"), NULL },
        { "loose", 0, 0, G_OPTION_ARG_NONE, &reading.loose,
          N_ ("Take quotes of the notation for the nearest passage, and tell it"), NULL },
        G_OPTION_ENTRY_NULL };

  g_clear_pointer (&reading.limits, g_strfreev);
  g_clear_pointer (&reading.header_name, g_free);
  g_clear_pointer (&reading.header, ceasefire_header_unref);
  memset (&reading, 0, sizeof reading);
  reading.monitors = monitors;
  g_option_context_add_main_entries (context, entries, NULL);
}

/* Limits */

/* Where a limit of that name is kept; NULL, with *@result set, if there is none. */
static guint64 *
reading_find_limit (const char *name, guint64 *maximum, int *result)
{
  const char *names[G_N_ELEMENTS (reading.values) + 2] = { NULL };
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_LIMIT);
  GEnumValue *value = g_enum_get_value_by_nick (class, name);

  *maximum = value ? ceasefire_limit_get_maximum ((CeasefireLimit) value->value) : G_MAXINT64;
  if (value)
    return &reading.values[value->value];
  if (reading.monitors && g_str_equal (name, READING_ENTRIES))
    return &reading.entries;
  for (guint i = 0; i < class->n_values; i++)
    names[i] = class->values[i].value_nick;
  names[class->n_values] = reading.monitors ? READING_ENTRIES : NULL;
  *result = tool_fail_name ("--limit", name, names);
  return NULL;
}

static gboolean
reading_set_limit (const char *setting, int *result)
{
  g_autofree char *name = NULL;
  g_autofree char *most = NULL;
  const char *value = tool_split (setting, &name);
  guint64 maximum;
  guint64 *limit;

  if (value == NULL)
    {
      *result = tool_fail_usage ("--limit takes NAME=N, not \"%s\"", setting);
      return FALSE;
    }
  limit = reading_find_limit (name, &maximum, result);
  if (limit == NULL || g_ascii_string_to_unsigned (value, 10, 1, maximum, limit, NULL))
    return limit != NULL;
  most = g_strdup_printf ("%" G_GUINT64_FORMAT, maximum);
  *result
    = tool_fail_usage ("--limit %s takes a number from 1 to %s, not \"%s\"", name, most, value);
  return FALSE;
}

guint64
tool_input_get_entries (void)
{
  return reading.entries;
}

/* Problems that end nothing */

static void
reading_hear_one (ToolInput *self, CeasefireProblem *problem)
{
  gboolean is_fault = ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR;

  self->n_told++;
  if (is_fault && !reading.keep_going && self->sheets == NULL)
    return; /* it ends reading, and is told by whoever reads */
  if (is_fault && !reading.keep_going)
    tool_output_abandon (); /* all that is wrong with sheets is told, and nothing comes of it */
  reading.has_left_out = reading.has_left_out || is_fault;
  self->n_faults += is_fault ? 1 : 0;
  if (self->hear)
    self->hear (self->hearer, problem);
  else
    tool_input_print_problem (self, stderr, problem);
}

/* What was found wrong with sheets before anybody read them. */
static void
reading_hear_sheets (ToolInput *self)
{
  GListModel *problems = ceasefire_feeds_sheets_get_problems (self->sheets);
  guint n_told = self->n_told;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      reading_hear_one (self, problem);
    }
  self->n_told = n_told; /* it counts those of a reader */
}

/* Problems come one by one. Those at the beginning of a text that is read again have been told. */
static void
reading_hear (GListModel *problems, guint position, guint n_removed, guint n_added, ToolInput *self)
{
  (void) n_removed;
  for (guint i = position; i < position + n_added; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (i >= self->n_told)
        reading_hear_one (self, problem);
    }
}

gboolean
tool_input_keeps_going (void)
{
  return reading.keep_going;
}

int
tool_input_judge (int result)
{
  return reading.has_left_out ? MAX (result, TOOL_DATA) : result;
}

/* Reading */

CeasefireReader *
tool_input_new_reader (ToolInput *self)
{
  CeasefireReader *reader = ceasefire_reader_new (self->stream);
  g_autoptr (GFile) file = g_file_new_for_path (self->name);

  if (!g_str_equal (self->name, "-"))
    ceasefire_reader_set_file (reader, file);

  for (guint i = 0; i < G_N_ELEMENTS (reading.values); i++)
    if (reading.values[i] > 0)
      ceasefire_reader_set_limit (reader, (CeasefireLimit) i, reading.values[i]);
  ceasefire_reader_set_header (reader, reading.header);
  ceasefire_reader_set_keep_going (reader, reading.keep_going || self->sheets != NULL);
  ceasefire_reader_set_loose (reader, reading.loose);
  g_signal_connect (ceasefire_reader_get_problems (reader), "items-changed",
                    G_CALLBACK (reading_hear), self);
  if (self->sheets)
    reading_hear_sheets (self);
  return reader;
}

CeasefireHeader *
tool_input_complete_header (CeasefireReader *reader)
{
  static const char *const none[] = { NULL };
  g_autoptr (CeasefireRecord) record = NULL;
  CeasefireHeader *header;

  ceasefire_reader_set_types (reader, none);
  g_signal_handlers_disconnect_matched (ceasefire_reader_get_problems (reader), G_SIGNAL_MATCH_FUNC,
                                        0, 0, NULL, (gpointer) (GCallback) reading_hear, NULL);
  if (ceasefire_reader_get_format (reader) == CEASEFIRE_FORMAT_JSON)
    record = ceasefire_reader_read (reader, NULL, NULL);
  header = ceasefire_reader_get_header (reader);
  return header ? ceasefire_header_ref (header) : NULL;
}

/* Before there is a header to give, and with no leave to go on. */
static gboolean
reading_load_header (int *result)
{
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  ToolInput input;

  if (reading.header_name == NULL)
    return TRUE;
  if (!tool_input_open (&input, reading.header_name, result))
    return FALSE;
  tool_input_let_go (&input);
  reader = tool_input_new_reader (&input);
  ceasefire_reader_read_header (reader, NULL, &error);
  reading.header = tool_input_complete_header (reader);
  tool_input_close (&input);
  if (reading.header == NULL)
    *result = tool_input_fail (&input, error);
  return reading.header != NULL;
}

gboolean
tool_input_set_up (int *result)
{
  gboolean keep_going = reading.keep_going;
  gboolean is_ready;

  for (char **limit = reading.limits; limit && *limit; limit++)
    if (!reading_set_limit (*limit, result))
      return FALSE;
  reading.keep_going = FALSE;
  is_ready = reading_load_header (result);
  reading.keep_going = keep_going;
  return is_ready;
}

CeasefireDossier *
tool_load (const char *name, int *result)
{
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  ToolInput input;

  if (!tool_input_open (&input, name, result))
    return NULL;
  tool_input_let_go (&input);
  reader = tool_input_new_reader (&input);
  dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  if (dossier == NULL)
    *result = tool_input_fail (&input, error);
  tool_input_close (&input);
  return g_steal_pointer (&dossier);
}
