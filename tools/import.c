/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "input.h"
#include "language.h"
#include "output.h"
#include "terminal.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-feeds.h>
#include <string.h>

/* `ceasefire import`: a dossier of feeds, by a mapping. */

/* A name, or a file, which has a slash or an ending in it. */
static CeasefireFeedsMapping *
load_mapping (const char *name, int *result)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = strpbrk (name, "/.") ? g_file_new_for_path (name) : NULL;
  CeasefireFeedsMapping *mapping = file ? ceasefire_feeds_mapping_new_for_file (file, NULL, &error)
                                        : ceasefire_feeds_mapping_new_for_name (name, &error);

  if (mapping)
    return mapping;
  if (error->domain != CEASEFIRE_ERROR)
    *result = tool_fail (name, TOOL_NO_INPUT, error->message);
  else if (file == NULL)
    *result = tool_fail_usage ("--map: %s", ceasefire_error_get_reason (error));
  else
    *result = tool_fail_data (name, error);
  return NULL;
}

static int
list_mappings (void)
{
  g_auto (GStrv) names = ceasefire_feeds_mapping_list_names ();

  for (char **name = names; *name; name++)
    {
      g_autoptr (CeasefireFeedsMapping) mapping
        = ceasefire_feeds_mapping_new_for_name (*name, NULL);

      printf ("%-18s %s\n", *name, mapping ? ceasefire_feeds_mapping_get_title (mapping) : "");
    }
  return TOOL_OK;
}

static int
print_schema (void)
{
  g_autofree char *schema = ceasefire_feeds_mapping_dup_schema ();

  fputs (schema, stdout);
  return TOOL_OK;
}

/* The header of some feeds is known once the first record has been made, or that there is none. */
typedef struct
{
  CeasefireFeedsImporter *importer;
  const char *texts; /* the folder for plain texts; NULL: they are not wanted */
  ToolWriter *writer;
  gboolean has_failed; /* the output, not what is read */
} Output;

static ToolWriter *
get_writer (Output *self)
{
  if (self->writer == NULL)
    {
      g_autoptr (CeasefireHeader) header = ceasefire_feeds_importer_dup_header (self->importer);

      self->writer = tool_output_new_writer (header);
    }
  return self->writer;
}

static gboolean
write_record (CeasefireRecord *record, gpointer output, GError **error)
{
  Output *self = output;

  self->has_failed = !tool_writer_write (get_writer (self), record, error);
  return !self->has_failed;
}

/* What is packed and damaged has no line to be told. */
static int
fail_file (const ToolInput *input, const Output *output, const GError *error)
{
  if (output->has_failed)
    return tool_output_fail (error);
  return error->domain == CEASEFIRE_ERROR
           ? tool_fail (input->name, TOOL_DATA, ceasefire_error_get_reason (error))
           : tool_input_fail (input, error);
}

static int
import_file (const char *name, Output *output)
{
  ToolInput input;
  int result = TOOL_OK;
  g_autoptr (GError) error = NULL;

  if (!tool_input_open_file (&input, name, &result))
    return result;
  tool_input_let_go (&input);
  ceasefire_feeds_importer_set_name (output->importer, input.name);
  if (!ceasefire_feeds_importer_read (output->importer, input.stream, write_record, output, NULL,
                                      &error))
    result = fail_file (&input, output, error);
  tool_input_close (&input);
  return result;
}

/* In short, or with every reason and column. */
static void
print_report (CeasefireFeedsImporter *importer, gboolean whole)
{
  g_autofree char *report = ceasefire_feeds_importer_dup_report (importer);
  g_auto (GStrv) lines = g_strsplit (report, "\n", -1);

  for (char **line = lines; **line; line++)
    {
      g_autofree char *safe = terminal_escape (*line);

      fprintf (stderr, "%s\n", safe);
      if (!whole)
        break;
    }
  if (!whole)
    fprintf (stderr, "--report says why\n");
}

static int
read_files (Output *output, char **names)
{
  g_autoptr (GError) error = NULL;
  int result = TOOL_OK;

  for (; *names && result == TOOL_OK; names++)
    result = import_file (*names, output);
  if (result == TOOL_OK
      && !ceasefire_feeds_importer_finish (output->importer, write_record, output, NULL, &error))
    result = output->has_failed ? tool_output_fail (error)
                                : tool_fail (output->texts, TOOL_IO, error->message);
  return result;
}

static int
import_files (CeasefireFeedsImporter *importer, const char *texts, char **names, gboolean whole)
{
  Output output = { .importer = importer, .texts = texts };
  int result = read_files (&output, names);
  g_autoptr (ToolWriter) writer = get_writer (&output);
  g_autoptr (GError) error = NULL;
  gboolean is_vain; /* nothing has come to anything */

  if (result != TOOL_OK)
    return result;
  if (!tool_writer_close (writer, &error))
    return tool_output_fail (error);
  is_vain = ceasefire_feeds_importer_get_n_left_out (importer) > 0
            && ceasefire_feeds_importer_get_n_made (importer) == 0
            && ceasefire_feeds_importer_get_n_repeated (importer) == 0;
  if (whole || ceasefire_feeds_importer_get_n_left_out (importer) > 0)
    print_report (importer, whole || is_vain);
  return is_vain ? TOOL_DATA : TOOL_OK;
}

int
tool_import (int argc, char **argv)
{
  g_autofree char *map = NULL;
  g_autofree char *texts = NULL;
  gboolean report = FALSE;
  gboolean list = FALSE;
  gboolean schema = FALSE;
  const GOptionEntry entries[]
    = { { "map", 'm', 0, G_OPTION_ARG_STRING, &map, N_ ("How rows become records"), "NAME|FILE" },
        { "report", 0, 0, G_OPTION_ARG_NONE, &report,
          N_ ("Tell what became of each row and column"), NULL },
        { "texts", 0, 0, G_OPTION_ARG_FILENAME, &texts,
          N_ ("Write the plain texts of documents into the folder of the dossier"), "DIR" },
        { "list", 0, 0, G_OPTION_ARG_NONE, &list, N_ ("List the mappings that are there"), NULL },
        { "schema", 0, 0, G_OPTION_ARG_NONE, &schema, N_ ("Print the JSON Schema of mapping files"),
          NULL },
        G_OPTION_ENTRY_NULL };
  g_autoptr (CeasefireFeedsMapping) mapping = NULL;
  g_autoptr (CeasefireFeedsImporter) importer = NULL;
  g_autoptr (GFile) folder = NULL;
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_WRITES, "FILE...", N_ ("Makes a dossier of feeds."), entries,
                   &result))
    return result;
  if (list || schema)
    return list ? list_mappings () : print_schema ();
  if (map == NULL)
    return tool_fail_usage ("import needs --map; --list shows what there is");
  if (argc < 2)
    return tool_fail_usage ("import needs FILE...");
  if (!tool_input_check_names (argv + 1, &result))
    return result;
  mapping = load_mapping (map, &result);
  if (mapping == NULL)
    return result;
  importer = ceasefire_feeds_importer_new (mapping);
  folder = texts ? g_file_new_for_path (texts) : NULL;
  ceasefire_feeds_importer_set_texts (importer, folder);
  return import_files (importer, texts, argv + 1, report);
}
