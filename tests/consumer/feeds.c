/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-feeds.h>
#include <glib/gstdio.h>

/* A program outside the project that uses spreadsheets: it fails unless a dossier passes. */
int
main (void)
{
  g_autofree char *path = g_dir_make_tmp ("consumer-XXXXXX", NULL);
  g_autofree char *sheet = g_build_filename (path, "header.csv", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  g_autoptr (CeasefireFeedsSheetsWriter) writer
    = ceasefire_feeds_sheets_writer_new (folder, header);
  g_autoptr (CeasefireFeedsSheets) sheets = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;

  if (ceasefire_feeds_sheets_writer_close (writer, NULL, &error))
    sheets = ceasefire_feeds_sheets_read (folder, NULL, &error);
  if (sheets)
    dossier = ceasefire_feeds_sheets_load (sheets, &error);
  g_unlink (sheet);
  g_rmdir (path);
  if (dossier == NULL)
    g_printerr ("%s\n", error->message);
  return dossier ? 0 : 1;
}
