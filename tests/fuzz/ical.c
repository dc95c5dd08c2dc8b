/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-meeting.h>

/*
 * Calendars. Whatever a calendar is, the dossier that it becomes is a calendar again, with as many
 * meetings; and from then on going there and back changes nothing.
 */

static gboolean
add_record (CeasefireRecord *record, gpointer dossier, GError **error)
{
  return ceasefire_dossier_add (dossier, record, error);
}

static CeasefireDossier *
read_calendar (GBytes *bytes, guint32 seed)
{
  g_autoptr (CeasefireFeedsMapping) mapping
    = ceasefire_feeds_mapping_new_for_name ("icalendar", NULL);
  g_autoptr (CeasefireFeedsImporter) importer = ceasefire_feeds_importer_new (mapping);
  g_autoptr (GInputStream) stream = fuzz_stream_new (bytes, seed);
  CeasefireDossier *dossier = ceasefire_dossier_new ("und");
  g_autoptr (CeasefireHeader) header = NULL;
  g_autofree char *report = NULL;

  if (!ceasefire_feeds_importer_read (importer, stream, add_record, dossier, NULL, NULL))
    {
      /* What is packed is damaged. */
      g_object_unref (dossier);
      return NULL;
    }
  fuzz_expect (ceasefire_feeds_importer_finish (importer, add_record, dossier, NULL, NULL));
  header = ceasefire_feeds_importer_dup_header (importer);
  ceasefire_dossier_set_header (dossier, header);
  report = ceasefire_feeds_importer_dup_report (importer);
  fuzz_expect (g_utf8_validate (report, -1, NULL));
  return dossier;
}

static GBytes *
write_calendar (CeasefireDossier *dossier)
{
  g_autoptr (CeasefireFeedsExporter) exporter = ceasefire_feeds_exporter_new ("ics", NULL);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  fuzz_expect (ceasefire_feeds_exporter_write (exporter, dossier, stream, NULL, NULL));
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}

static guint
count_meetings (CeasefireDossier *dossier)
{
  return g_list_model_get_n_items (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_MEETING));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (CeasefireDossier) first = read_calendar (bytes, (guint32) size);
  g_autoptr (CeasefireDossier) second = NULL;
  g_autoptr (CeasefireDossier) third = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) once = NULL;
  g_autoptr (GBytes) again = NULL;

  if (first == NULL)
    return 0;
  written = write_calendar (first);
  second = read_calendar (written, 1);
  fuzz_expect (count_meetings (second) == count_meetings (first));
  once = write_calendar (second);
  third = read_calendar (once, 2);
  again = write_calendar (third);
  fuzz_expect (g_bytes_equal (again, once));
  return 0;
}
