/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _POSIX_C_SOURCE 200809L /* for fileno() */

#include "report/formats.h"

#include "output.h"
#include "tool.h"

#include <gio/gio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/*
 * Formats that other programs make of the page. They are looked for in the path and run without a shell;
 * the page is their standard input, as a file, and what they make comes out of their standard output. There is
 * nothing in a page that they could fetch, and the proxy through which they would is one that nobody answers
 * for. (The sandbox of pandoc keeps out its own data too, where these are files as Debian has them.)
 */

const char *const report_formats[] = { "html", "docx", "pdf", NULL };
const char *const report_papers[] = { "a4", "letter", NULL };

#define NOBODY "http://127.0.0.1:9"

typedef struct
{
  const char *to;
  const char *package; /* of Debian, called as the program */
  const char *arguments[8];
} ReportFormat;

static const ReportFormat formats[] = {
  { "docx", "pandoc", { "--quiet", "--from=html", "--to=docx", "--output=-", NULL } },
  { "pdf", "weasyprint", { "--quiet", "--encoding=utf-8", "-", "-", NULL } },
};

/* NULL: it is HTML. */
static const ReportFormat *
formats_find (const char *to)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_strcmp0 (formats[i].to, to) == 0)
      return &formats[i];
  return NULL;
}

gboolean
report_formats_check (const char *to, int *result)
{
  const ReportFormat *format = formats_find (to);
  g_autofree char *path = format ? g_find_program_in_path (format->package) : NULL;

  if (format && path == NULL)
    *result
      = tool_fail_usage ("--to %s needs the program %s, which is not in the path; Debian's package "
                         "of that name has it",
                         to, format->package);
  else if (format && isatty (STDOUT_FILENO))
    *result
      = tool_fail_usage ("a terminal does not show %s; say where to write with -o, or pipe it", to);
  else
    return TRUE;
  return FALSE;
}

/* What the program said last is most often why. */
static int
formats_fail (const ReportFormat *format, GBytes *said)
{
  gsize length = 0;
  const char *bytes = said ? g_bytes_get_data (said, &length) : NULL;
  g_autofree char *text = g_utf8_make_valid (bytes ? bytes : "", (gssize) length);
  const char *line;
  g_autofree char *message = NULL;

  g_strchomp (text);
  line = strrchr (text, '\n');
  line = line ? line + 1 : text;
  message
    = g_strdup_printf ("%s failed: %s", format->package, *line ? line : "it does not say why");
  return tool_fail (tool_output_get_name (), TOOL_IO, message);
}

static GSubprocess *
formats_start (const ReportFormat *format, const Report *report, int input, GError **error)
{
  static const char *const proxies[] = { "http_proxy", "https_proxy", "ftp_proxy" };
  g_autoptr (GSubprocessLauncher) launcher
    = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GPtrArray) arguments = g_ptr_array_new ();

  g_ptr_array_add (arguments, (char *) format->package);
  if (g_str_equal (format->to, "docx") && report_is_right_to_left (report))
    g_ptr_array_add (arguments, (char *) "--metadata=dir:rtl");
  for (const char *const *argument = format->arguments; *argument; argument++)
    g_ptr_array_add (arguments, (char *) *argument);
  g_ptr_array_add (arguments, NULL);
  g_subprocess_launcher_take_stdin_fd (launcher, input);
  for (guint i = 0; i < G_N_ELEMENTS (proxies); i++)
    g_subprocess_launcher_setenv (launcher, proxies[i], NOBODY, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "no_proxy");
  return g_subprocess_launcher_spawnv (launcher, (const char *const *) arguments->pdata, error);
}

/* What the program has made of the page; NULL, with the code for it, if it has not. */
static GBytes *
formats_convert (const ReportFormat *format, const Report *report, FILE *page, int *result)
{
  g_autoptr (GBytes) made = NULL;
  g_autoptr (GBytes) said = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = formats_start (format, report, dup (fileno (page)), &error);

  if (process == NULL || !g_subprocess_communicate (process, NULL, NULL, &made, &said, &error))
    *result = tool_fail (tool_output_get_name (), TOOL_IO, error->message);
  else if (!g_subprocess_get_successful (process) || g_bytes_get_size (made) == 0)
    *result = formats_fail (format, said);
  else
    return g_steal_pointer (&made);
  return NULL;
}

/* A file that nobody else sees, to be read from its beginning. NULL: it could not be written. */
static FILE *
formats_put_aside (Html *html)
{
  gsize length;
  const char *page = html_get_string (html, &length);
  FILE *file = tmpfile ();

  if (file == NULL)
    return NULL;
  if (fwrite (page, 1, length, file) == length && fflush (file) == 0
      && fseek (file, 0, SEEK_SET) == 0)
    return file;
  fclose (file);
  return NULL;
}

int
report_formats_write (const char *to, Report *report)
{
  const ReportFormat *format = formats_find (to);
  int result = TOOL_OK;
  FILE *page = formats_put_aside (report->html);
  g_autoptr (GBytes) made = page ? formats_convert (format, report, page, &result) : NULL;
  gsize length = 0;
  gconstpointer data = made ? g_bytes_get_data (made, &length) : NULL;

  if (page)
    fclose (page);
  if (page == NULL || (made && fwrite (data, 1, length, stdout) != length) || fflush (stdout) != 0)
    return tool_fail (tool_output_get_name (), TOOL_IO, _ ("could not be written"));
  return result;
}
