/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Gives a fuzz target all files of a folder: its corpus, among which is whatever it ever failed on.
 *
 *   replay-NAME FOLDER
 */
#include <glib.h>

#include <stdio.h>

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static void
replay (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;

  if (!g_file_get_contents (path, &data, &length, &error))
    g_error ("%s", error->message);
  /* On its own line, so that a crash tells on which file. */
  printf ("%s\n", name);
  fflush (stdout);
  LLVMFuzzerTestOneInput ((const guint8 *) data, length);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = argc == 2 ? g_dir_open (argv[1], 0, &error) : NULL;
  const char *name;

  if (folder == NULL)
    g_error ("%s", error ? error->message : "one folder is needed");
  while ((name = g_dir_read_name (folder)))
    replay (argv[1], name);
  return 0;
}
