/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/whole.h"

#include "fuzz/fuzz.h"
#include "terminal.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

/* The command's main(), which the build calls so here. */
int tool_main (int argc, char **argv);

char *
whole_open_file (GBytes *bytes, int *fd)
{
  gsize length = 0;
  const char *data = bytes ? g_bytes_get_data (bytes, &length) : NULL;

  *fd = memfd_create ("whole", 0);
  fuzz_expect (*fd >= 0 && (length == 0 || write (*fd, data, length) == (gssize) length));
  return g_strdup_printf ("/proc/self/fd/%d", *fd);
}

/* Nothing in it moves the cursor or turns letters around; marks around text of the right are ours. */
static void
expect_safe (const char *text, gsize length)
{
  fuzz_expect (g_utf8_validate (text, (gssize) length, NULL));
  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c != '\n' && c != 0x2068 && c != 0x2069 && terminal_is_dangerous (c))
        {
          fprintf (stderr, "U+%04X in %.*s\n", c, (int) length, text);
          fuzz_expect (FALSE);
        }
    }
}

int
whole_call_tool (const char *const *arguments, char **printed, gsize *length)
{
  FILE *out = stdout;
  FILE *err = stderr;
  int result;

  stdout = stderr = open_memstream (printed, length);
  result = tool_main ((int) g_strv_length ((char **) arguments), (char **) arguments);
  fclose (stdout);
  stdout = out;
  stderr = err;
  return result;
}

/* Runs a command with its arguments, up to NULL; what it printed is looked at. */
static int
run_tool (const char *command, ...)
{
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();
  char *printed = NULL;
  gsize length = 0;
  va_list more;
  const char *argument;
  int result;

  g_ptr_array_add (arguments, (char *) "ceasefire");
  g_ptr_array_add (arguments, (char *) command);
  va_start (more, command);
  while ((argument = va_arg (more, const char *)))
    if (*argument)
      g_ptr_array_add (arguments, (char *) argument);
  va_end (more);
  g_ptr_array_add (arguments, NULL);
  result = whole_call_tool ((const char *const *) arguments->pdata, &printed, &length);
  /* These two put tabs between words, and show progress on the same line. */
  if (!g_str_equal (command, "date") && !g_str_equal (command, "convert"))
    expect_safe (printed, length);
  free (printed);
  return result;
}

static const char *
pick_option (guint64 *state, const char *const *options)
{
  guint n = 0;

  while (options[n])
    n++;
  return options[whole_below (state, n)];
}

static void
show_all (CeasefireDossier *dossier, const char *file, guint64 *state)
{
  static const char *const widths[] = { "", "--width=1", "--width=20", "--width=200", NULL };
  static const char *const languages[] = { "", "--language=ar", "--language=en", NULL };
  const char *width = pick_option (state, widths);
  const char *language = pick_option (state, languages);
  /* Each show reads the whole file, so that most dossiers have but one in eight records shown. */
  guint step = whole_below (state, 8) ? 8 : 1;

  run_tool ("show", "--color=never", width, language, file, NULL);
  for (guint i = whole_below (state, step); i < g_list_model_get_n_items (G_LIST_MODEL (dossier));
       i += step)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      const char *id = ceasefire_record_get_id (record);

      if (id)
        fuzz_expect (run_tool ("show", width, language, "--", file, id, NULL) == 0);
    }
}

/* Clauses are nested in agreements. */
static void
show_clauses (GListModel *clauses, const char *file, guint64 *state)
{
  guint step = whole_below (state, 8) ? 8 : 1;

  for (guint i = whole_below (state, step); i < g_list_model_get_n_items (clauses); i += step)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      run_tool ("show", "--", file, ceasefire_record_get_id (CEASEFIRE_RECORD (clause)), NULL);
    }
}

static void
monitor_all (CeasefireDossier *dossier, const char *file, guint64 *state)
{
  static const char *const ats[]
    = { "", "--at=2016-09-12", "--at=2016-09-17T20:00Z", "--at=2016-10", "--at=nonsense", NULL };
  static const char *const as_ofs[] = { "", "", "--as-of=2016-09-12", NULL };
  static const char *const layers[]
    = { "",           "",  "--layers=explicit", "--layers=presupposed,background", "--layers=all",
        "--layers=x", NULL };
  static const char *const zones[] = { "", "", "--timezone=Asia/Damascus", "--timezone=X", NULL };
  static const char *const formats[] = { "", "--format=json", "--format=text", NULL };
  static const char *const explains[]
    = { "", "--explain", "", "--tally=week,party", "--tally=place:1,status", NULL };
  GListModel *actors = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_ACTOR);
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);
  g_autoptr (CeasefireRecord) actor = g_list_model_get_item (actors, 0);
  g_autoptr (CeasefireRecord) clause = g_list_model_get_item (clauses, 0);
  const char *id = actor ? ceasefire_record_get_id (actor) : "nobody";
  const char *clause_id = clause ? ceasefire_record_get_id (clause) : "nothing";
  g_autofree char *viewpoint = g_strconcat ("--viewpoint=", id, NULL);
  g_autofree char *party = g_strconcat ("--party=", id, NULL);
  g_autofree char *only = g_strconcat ("--clause=", clause_id, NULL);

  for (guint i = 0; i < 2; i++)
    run_tool ("monitor", pick_option (state, ats), pick_option (state, as_ofs),
              pick_option (state, layers), pick_option (state, zones), pick_option (state, formats),
              pick_option (state, explains), whole_below (state, 4) ? "" : viewpoint,
              whole_below (state, 4) ? "" : party, whole_below (state, 6) ? "" : only, "--width=60",
              file, NULL);
}

static void
convert_and_load (CeasefireDossier *dossier, const char *file, guint64 *state)
{
  static const char *const to[] = { "--to=json", "--to=jsonl", NULL };
  static const char *const how[]
    = { "", "--compress=gzip", "--compress=zstd", "--compress=none", NULL };
  static const char *const only[]
    = { "", "", "", "--type=statement", "--where=kind=state", "--type=x", NULL };
  int fd;
  g_autofree char *made = whole_open_file (NULL, &fd);
  g_autofree char *output = g_strconcat ("--output=", made, NULL);
  const char *some = pick_option (state, only);

  fuzz_expect (run_tool ("convert", pick_option (state, to), pick_option (state, how), some, output,
                         "--progress=always", file, NULL)
                 == 0
               || *some);
  (void) dossier;
  run_tool ("check", "--quiet", made, NULL);
  close (fd);
}

/* Command lines and files that are wrong are told, not met with a crash. */
static void
misuse (GBytes *bytes, guint64 *state)
{
  static const char *const lines[][3] = {
    { "--help", "", "" },
    { "--version", "", "" },
    { "-x", "", "" },
    { "nothing", "", "" },
    { "show", "", "" },
    { "show", "--width=-1", "x" },
    { "show", "--color=x", "x" },
    { "show", "/nowhere", "" },
    { "monitor", "", "" },
    { "monitor", "--format=x", "x" },
    { "monitor", "/nowhere", "" },
    { "check", "", "" },
    { "check", "--text=x", "/" },
    { "convert", "", "" },
    { "convert", "--to=x", "x" },
    { "convert", "--where=x", "x" },
    { "convert", "--compress=x", "x" },
    { "convert", "--progress=x", "x" },
    { "convert", "/nowhere", "" },
    { "diff", "x", "" },
    { "diff", "--format=x", "x" },
    { "diff", "/nowhere", "/" },
    { "patch", "/nowhere", "x" },
    { "merge", "/nowhere", "" },
    { "schema", "nothing", "" },
    { "date", "", "" },
    { "date", "nonsense", "P1D" },
    { "diff", "--bad", "" },
  };
  const char *const *line = lines[whole_below (state, G_N_ELEMENTS (lines))];
  gsize cut = whole_below (state, (guint) g_bytes_get_size (bytes));
  g_autoptr (GBytes) part = g_bytes_new_from_bytes (bytes, 0, cut);
  int fd;
  g_autofree char *file = whole_open_file (part, &fd);
  static const char *const commands[] = { "check", "show", "monitor", "convert", NULL };
  const char *command = pick_option (state, commands);

  run_tool (line[0], line[1], line[2], NULL);
  run_tool (command, "--keep-going", "--limit=records=1000000", "--output=/dev/null", file, NULL);
  close (fd);
}

static void
patch_and_merge (CeasefireDossier *dossier, const char *file_a, GBytes *b, const char *file_b)
{
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_load_bytes (b, NULL);
  g_autoptr (GListModel) diff = other ? ceasefire_dossier_diff (dossier, other) : NULL;
  g_autofree char *json = diff ? ceasefire_diff_to_json (CEASEFIRE_DIFF (diff)) : g_strdup ("{}");
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  int fd;
  g_autofree char *file = whole_open_file (bytes, &fd);

  run_tool ("patch", "--output=/dev/null", file_a, file, NULL);
  run_tool ("patch", "--output=/dev/null", "--reverse", file_b, file, NULL);
  run_tool ("merge", "--output=/dev/null", file_a, file_b, NULL);
  close (fd);
}

void
whole_run_tool (CeasefireDossier *dossier, GBytes *a, GBytes *b, guint64 *state)
{
  static const char *const types[] = { "", "statement", "clause", "finding", "nothing", NULL };
  static const char *const formats[] = { "--format=text", "--format=json", NULL };
  static const char *const widths[] = { "--width=20", "--width=100", NULL };
  int fd_a;
  int fd_b;
  g_autofree char *file_a = whole_open_file (a, &fd_a);
  g_autofree char *file_b = whole_open_file (b, &fd_b);
  g_autofree char *text = g_strconcat ("--text=do3=", file_b, NULL);
  g_autoptr (CeasefireDate) date = whole_make_date (state);

  run_tool ("check", file_a, NULL);
  run_tool ("check", text, file_a, file_b, NULL);
  show_all (dossier, file_a, state);
  show_clauses (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE), file_a, state);
  monitor_all (dossier, file_a, state);
  run_tool ("diff", pick_option (state, formats), pick_option (state, widths), file_a, file_b,
            NULL);
  run_tool ("diff", pick_option (state, formats), file_b, file_a, NULL);
  patch_and_merge (dossier, file_a, b, file_b);
  convert_and_load (dossier, file_a, state);
  run_tool ("date", "--", date ? ceasefire_date_get_text (date) : "x", NULL);
  misuse (a, state);
  if (whole_below (state, 64) == 0)
    run_tool ("schema", pick_option (state, types), NULL);
  close (fd_a);
  close (fd_b);
}
