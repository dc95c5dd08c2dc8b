/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include "fuzz/whole/whole.h"

#include <ceasefire/ceasefire-json.h>
#include <stdio.h>
#include <unistd.h>

/*
 * The whole program, behind the parser: a dossier that the tables make (whole/maker.h) is loaded,
 * checked, redacted, monitored with all options, explained, counted, shown, changed, diffed and merged with one that
 * differs in a few places, and written in every format and read back; by the library and by the
 * command's own main(), whose reports are parsed. Whatever GLib complains of is a crash. At the end the target says how many of
 * the dossiers a check found no error in; these must be 60 in 100.
 */
#define RATE_MIN 60

static guint64 n_inputs;
static guint64 n_clean;

static void
tell_rate (void)
{
  guint64 rate = n_inputs ? n_clean * 100 / n_inputs : 100;

  fprintf (stderr,
           "%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT
           " dossiers have no errors, %" G_GUINT64_FORMAT " in 100\n",
           n_clean, n_inputs, rate);
  if (n_inputs >= 1000 && rate < RATE_MIN)
    _exit (1);
}

/* While a command runs, stderr is kept from us. */
static GLogWriterOutput
complain (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  g_autofree char *line = g_log_writer_format_fields (level, fields, n_fields, FALSE);

  (void) user_data;
  if (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING))
    {
      dprintf (STDERR_FILENO, "%s\n", line);
      abort ();
    }
  return G_LOG_WRITER_HANDLED;
}

static void
set_up (void)
{
  g_log_set_writer_func (complain, NULL, NULL);
  g_setenv ("COLUMNS", "80", TRUE);
  atexit (tell_rate);
}

/* Counts the dossier, and finds each of its problems in the text. */
static void
check (CeasefireDossier *dossier, GBytes *bytes)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  gboolean is_clean = TRUE;

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      const char *const paths[] = { ceasefire_problem_get_path (problem), NULL };
      guint line;
      guint column;

      if (ceasefire_problem_get_severity (problem) == CEASEFIRE_SEVERITY_ERROR)
        {
          is_clean = FALSE;
          if (g_getenv ("CEASEFIRE_WHOLE_TELL"))
            fprintf (stderr, "%s: %s: %s\n", ceasefire_problem_get_code (problem), paths[0],
                     ceasefire_problem_get_message (problem));
        }
      ceasefire_json_locate (bytes, paths, &line, &column);
      fuzz_expect (line > 0 && column > 0);
    }
  n_inputs++;
  n_clean += is_clean ? 1 : 0;
}

static CeasefireDossier *
load (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bytes, &error);

  if (error && !g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE))
    {
      fprintf (stderr, "%s\n", error->message);
      fuzz_expect (FALSE);
    }
  return dossier;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  static gsize once = 0;
  WholeProgram program;
  WholeProgram reported;
  guint64 state;
  CeasefireFormat format;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) other_bytes = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireDossier) other = NULL;

  if (g_once_init_enter (&once))
    {
      set_up ();
      g_once_init_leave (&once, 1);
    }
  whole_program_read (&program, data, size);
  reported = program;
  state = program.options.seeds[1] | (guint64) program.options.dates << 8;
  format = program.options.option & 8 ? CEASEFIRE_FORMAT_JSON_LINES : CEASEFIRE_FORMAT_JSON;
  bytes = whole_make_dossier (&program, format);
  whole_program_vary (&program, (guint32) state);
  other_bytes = whole_make_dossier (&program, CEASEFIRE_FORMAT_JSON);
  dossier = load (bytes);
  other = load (other_bytes);
  if (dossier == NULL || other == NULL)
    return 0;
  check (dossier, bytes);
  whole_rewrite (dossier);
  whole_run_tool (dossier, bytes, other_bytes, &state);
  if (whole_below (&state, 4) == 0)
    whole_report (&reported, &state);
  whole_redact (dossier, &state);
  whole_monitor (dossier, &state);
  whole_compare (dossier, other);
  whole_rewrite (dossier);
  return 0;
}

/* Bytes are mutated as what they are, a program. libFuzzer calls this by its name. */
size_t LLVMFuzzerCustomMutator (guint8 *data, size_t size, size_t max_size, unsigned int seed);

size_t
LLVMFuzzerCustomMutator (guint8 *data, size_t size, size_t max_size, unsigned int seed)
{
  WholeProgram program;

  if (max_size < 2 * WHOLE_CHUNK)
    return size;
  whole_program_read (&program, data, size);
  whole_program_vary (&program, seed);
  return whole_program_write (&program, data, max_size);
}
