/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/calendars/calendars.h"

#include "support/dossier.h"

#include <string.h>

char *
write_calendar (CeasefireDossier *dossier, CeasefireFeedsExporter **used)
{
  g_autoptr (GError) error = NULL;
  CeasefireFeedsExporter *exporter = ceasefire_feeds_exporter_new ("ics", &error);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (stream);

  if (!ceasefire_feeds_exporter_write (exporter, dossier, stream, NULL, &error))
    fail_msg ("%s", error->message);
  g_output_stream_close (stream, NULL, NULL);
  if (used)
    *used = exporter;
  else
    g_object_unref (exporter);
  return g_strndup (g_memory_output_stream_get_data (memory),
                    g_memory_output_stream_get_data_size (memory));
}

char *
unfold (const char *calendar)
{
  g_auto (GStrv) lines = g_strsplit (calendar, "\r\n", -1);
  GString *text = g_string_new (NULL);

  for (char **line = lines; *line; line++)
    {
      assert_in_range (strlen (*line), line[1] ? 1 : 0, 75);
      assert_true (g_utf8_validate (*line, -1, NULL));
      if (strpbrk (*line, "\r\n\x01\x1f\x7f"))
        fail_msg ("a control character in %s", *line);
      g_string_append_printf (text, "%s%s", **line == ' ' ? "" : "\n", *line + (**line == ' '));
    }
  return g_string_free (text, FALSE);
}

CeasefireFeedsImporter *
read_calendar (const char *text, CeasefireDossier **dossier)
{
  g_autoptr (CeasefireFeedsMapping) mapping
    = ceasefire_feeds_mapping_new_for_name ("icalendar", NULL);
  CeasefireFeedsImporter *importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (GFileIOStream) io = NULL;
  g_autoptr (GFile) file = g_file_new_tmp ("XXXXXX.ics", &io, NULL);
  g_autoptr (GError) error = NULL;

  assert_true (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE,
                                        NULL, NULL, NULL));
  *dossier = ceasefire_feeds_importer_load (importer, file, NULL, &error);
  g_file_delete (file, NULL, NULL);
  if (*dossier == NULL)
    fail_msg ("%s", error->message);
  return importer;
}
