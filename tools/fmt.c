/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "input.h"
#include "language.h"
#include "output.h"
#include "tool.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-notation.h>
#include <ceasefire/ceasefire-reader.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire fmt`: files in the notation, laid out in the one way that there is. */

typedef struct
{
  gboolean pin;
  gboolean check;
  gboolean print;
} Formatting;

static gboolean
fmt_is_standard (const char *name)
{
  return g_str_equal (name, "-");
}

/* All that is wrong with the file, since nothing of it is written. */
static int
fmt_tell_problems (const char *name, GFile *file, GBytes *text, const GError *failure)
{
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (text);
  GListModel *problems = ceasefire_reader_get_problems (reader);
  guint n;

  ceasefire_reader_set_file (reader, file);
  ceasefire_reader_set_keep_going (reader, TRUE);
  while (ceasefire_reader_next (reader, NULL, NULL))
    ;
  n = g_list_model_get_n_items (problems);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      tool_print_problem (stderr, name, problem);
    }
  if (n == 0)
    return tool_fail_data (name, failure);
  tool_output_abandon ();
  return TOOL_DATA;
}

static int
fmt_write (const Formatting *self, const char *name, GBytes *text, GBytes *written)
{
  gsize length;
  const char *bytes = g_bytes_get_data (written, &length);

  if ((fmt_is_standard (name) || self->print) && !self->check)
    {
      fwrite (bytes, 1, length, stdout);
      return TOOL_OK;
    }
  if (g_bytes_equal (text, written))
    return TOOL_OK;
  if (!self->check)
    return tool_output_replace (name, written);
  puts (name);
  return TOOL_DIFFERENT;
}

static int
fmt_one (const Formatting *self, const char *name)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) text = tool_read (name, &result);
  g_autoptr (GFile) file = g_file_new_for_path (fmt_is_standard (name) ? "./-" : name);
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    return result;
  written = ceasefire_notation_lay_out (text, file, self->pin, &error);
  if (written == NULL)
    return fmt_tell_problems (name, file, text, error);
  return fmt_write (self, name, text, written);
}

int
tool_fmt (int argc, char **argv)
{
  Formatting self = { .pin = FALSE };
  const GOptionEntry entries[] = {
    { "pin", 0, 0, G_OPTION_ARG_NONE, &self.pin, N_ ("Write down where quotes were found"), NULL },
    { "check", 0, 0, G_OPTION_ARG_NONE, &self.check,
      N_ ("Print the names of files that would change, and return 1 if there are any"), NULL },
    { "print", 0, 0, G_OPTION_ARG_NONE, &self.print,
      N_ ("Print what files would be, and leave them as they are"), NULL },
    G_OPTION_ENTRY_NULL
  };
  int result = TOOL_OK;

  if (!tool_parse (
        &argc, &argv, TOOL_PRINTS, "FILE...",
        N_ ("Lays out files in the dossier notation, each in its place; - is standard input, "
            "which goes to standard output."),
        entries, &result))
    return result;
  if (argc < 2)
    return tool_fail_usage ("fmt needs a FILE");
  if (!tool_input_check_names (argv + 1, &result))
    return result;
  for (int i = 1; i < argc; i++)
    {
      int code = fmt_one (&self, argv[i]);

      result = MAX (result, code);
    }
  return result;
}
