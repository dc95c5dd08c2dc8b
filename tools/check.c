/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "terminal.h"
#include "tool.h"

#include <stdio.h>
#include <string.h>

/* `ceasefire check`: every problem, one a line, where it stands in the file. */

typedef struct
{
  char **texts; /* ID=FILE each */
  GHashTable *used;
  gboolean quiet;
  gboolean keep_going;
  gboolean is_partial; /* a file could not be read, so what is in it is not known */
} CheckOptions;

static const char *
severity_name (CeasefireProblem *problem)
{
  return ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR ? "error" : "warning";
}

static void
print_problem (const char *name, CeasefireProblem *problem, const char *path, guint line,
               guint column)
{
  g_autofree char *safe_name = terminal_escape (name);
  g_autofree char *safe_path = terminal_escape (path);
  g_autofree char *message = terminal_escape (ceasefire_problem_get_message (problem));

  printf ("%s:%u:%u: %s: [%s] %s: %s\n", safe_name, line, column, severity_name (problem),
          ceasefire_problem_get_code (problem), safe_path, message);
}

static gboolean
is_error (GListModel *problems, guint i)
{
  g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

  return ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR;
}

/* Reading */

/* A file that is being read, and what could not be. */
typedef struct
{
  const char *name;
  const CheckOptions *options;
  GArray *bad_lines;  /* of guint: where they stand among the records */
  gboolean no_header; /* so that nothing that it lacks needs to be told */
} CheckInput;

/* The number of the record that a path begins with; FALSE if it begins with none. */
static gboolean
parse_record_number (const char *path, guint *number, const char **rest)
{
  static const char prefix[] = "records[";
  char *end;
  guint64 value;

  if (!g_str_has_prefix (path, prefix))
    return FALSE;
  value = g_ascii_strtoull (path + strlen (prefix), &end, 10);
  *number = (guint) value;
  *rest = end;
  return *end == ']' && value <= G_MAXUINT;
}

static gboolean
note_mistake (CeasefireReader *reader, CeasefireProblem *problem, gpointer user_data)
{
  CheckInput *self = user_data;
  const char *rest;
  guint number;

  (void) reader;
  if (!self->options->quiet)
    print_problem (self->name, problem, ceasefire_problem_get_path (problem),
                   ceasefire_problem_get_line (problem), ceasefire_problem_get_column (problem));
  if (parse_record_number (ceasefire_problem_get_path (problem), &number, &rest))
    g_array_append_val (self->bad_lines, number);
  else
    self->no_header = TRUE;
  return TRUE;
}

static CeasefireDossier *
load_dossier (CheckInput *self, GBytes *bytes)
{
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier;

  if (self->options->keep_going)
    g_signal_connect (reader, "mistake", G_CALLBACK (note_mistake), self);
  dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  if (dossier == NULL && !self->options->quiet)
    tool_print_error (self->name, error);
  return dossier;
}

/* Problems */

/* The dossier does not have the bad lines, and counts its records without them. */
static char *
make_path_of_file (const CheckInput *self, const char *path)
{
  const char *rest;
  guint number;

  if (!parse_record_number (path, &number, &rest))
    return g_strdup (path);
  for (guint i = 0; i < self->bad_lines->len; i++)
    if (g_array_index (self->bad_lines, guint, i) <= number)
      number++;
  return g_strdup_printf ("records[%u%s", number, rest);
}

static void
print_problems (const CheckInput *self, GBytes *bytes, GListModel *problems)
{
  guint n = g_list_model_get_n_items (problems);
  g_autofree guint *lines = g_new (guint, n);
  g_autofree guint *columns = g_new (guint, n);
  g_auto (GStrv) paths = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      paths[i] = make_path_of_file (self, ceasefire_problem_get_path (problem));
    }
  ceasefire_json_locate (bytes, (const char *const *) paths, lines, columns);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (!self->no_header || g_str_has_prefix (paths[i], "records["))
        print_problem (self->name, problem, paths[i], lines[i], columns[i]);
    }
}

/* Texts */

static int
put_text_at_hand (CeasefireDossier *dossier, const char *id, const char *name)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) bytes = tool_read (name, &result);
  g_autofree char *text = NULL;

  if (bytes == NULL)
    return result;
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (!g_utf8_validate_len (text, g_bytes_get_size (bytes), NULL))
    {
      tool_complain (name, "is not UTF-8");
      return TOOL_DATA;
    }
  ceasefire_dossier_set_document_text (dossier, id, text);
  return TOOL_OK;
}

/* One dossier of several may lack the document of a text. */
static int
put_texts_at_hand (CeasefireDossier *dossier, const CheckOptions *options)
{
  int result = TOOL_OK;

  for (char **text = options->texts; text && *text && result == TOOL_OK; text++)
    {
      const char *equals = strchr (*text, '=');
      g_autofree char *id = g_strndup (*text, (gsize) (equals - *text));
      CeasefireRecord *record = ceasefire_dossier_lookup (dossier, id);

      if (record == NULL || !CEASEFIRE_IS_DOCUMENT (record))
        continue;
      g_hash_table_add (options->used, *text);
      result = put_text_at_hand (dossier, id, equals + 1);
    }
  return result;
}

/* Files */

static int
check_dossier (const CheckInput *self, CeasefireDossier *dossier, GBytes *bytes)
{
  g_autoptr (GListModel) problems = NULL;
  int result = put_texts_at_hand (dossier, self->options);

  if (result != TOOL_OK)
    return result;
  problems = ceasefire_dossier_check (dossier);
  if (!self->options->quiet)
    print_problems (self, bytes, problems);
  if (self->bad_lines->len > 0 || self->no_header)
    return TOOL_DATA;
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    if (is_error (problems, i))
      return TOOL_DATA;
  return TOOL_OK;
}

static int
check_file (const char *name, CheckOptions *options)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) bytes = tool_read (name, &result);
  g_autoptr (GArray) bad_lines = g_array_new (FALSE, FALSE, sizeof (guint));
  CheckInput input = { name, options, bad_lines, FALSE };
  g_autoptr (CeasefireDossier) dossier = bytes ? load_dossier (&input, bytes) : NULL;

  if (dossier == NULL || bad_lines->len > 0)
    options->is_partial = TRUE;
  if (bytes == NULL)
    return result;
  return dossier ? check_dossier (&input, dossier, bytes) : TOOL_DATA;
}

/* A text that no dossier asks for is a slip that would leave quotes unread. */
static int
find_idle_text (const CheckOptions *options)
{
  for (char **text = options->texts; text && *text; text++)
    if (!g_hash_table_contains (options->used, *text))
      return tool_fail_usage ("--text %s: no dossier has this document", *text);
  return TOOL_OK;
}

/* All files are checked; the highest code is the result, so trouble with a file outweighs data. */
static int
check_files (char **names, CheckOptions *options)
{
  int result = TOOL_OK;
  int one;

  for (char **text = options->texts; text && *text; text++)
    if (strchr (*text, '=') == NULL)
      return tool_fail_usage ("--text takes ID=FILE, not \"%s\"", *text);
  for (; *names; names++)
    {
      one = check_file (*names, options);
      result = MAX (result, one);
    }
  one = options->is_partial ? TOOL_OK : find_idle_text (options);
  return MAX (result, one);
}

int
tool_check (int argc, char **argv)
{
  g_auto (GStrv) texts = NULL;
  g_autoptr (GHashTable) used = g_hash_table_new (g_direct_hash, g_direct_equal);
  gboolean quiet = FALSE;
  gboolean keep_going = FALSE;
  const GOptionEntry entries[]
    = { { "text", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &texts,
          "Compare quotes of the document ID with the text in FILE", "ID=FILE" },
        { "quiet", 'q', 0, G_OPTION_ARG_NONE, &quiet, "Print no problem; the result tells", NULL },
        { "keep-going", 'k', 0, G_OPTION_ARG_NONE, &keep_going,
          "List every bad line of JSON Lines, and check the others", NULL },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, "FILE...",
                   "Lists every problem as FILE:LINE:COLUMN: severity: [code] path: sentence.\n"
                   "The result is 0 without errors, 65 with.",
                   entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("check needs a FILE");
  return check_files (argv + 1, &(CheckOptions){ texts, used, quiet, keep_going, FALSE });
}
