/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Gives a fuzz target all files of a folder: its corpus, among which is whatever it ever failed on.
 *
 *   replay NAME FOLDER
 *
 * replay-targets.inc has a TARGET() for each target, by which the function is called that libFuzzer
 * knows as LLVMFuzzerTestOneInput().
 */
#include <glib.h>

#include <stdio.h>

typedef int (*ReplayTarget) (const guint8 *data, size_t size);

#define TARGET(identifier, name) int replay_##identifier (const guint8 *data, size_t size);
#include "replay-targets.inc"
#undef TARGET

static const struct
{
  const char *name;
  ReplayTarget run;
} targets[] = {
#define TARGET(identifier, name) { name, replay_##identifier },
#include "replay-targets.inc"
};

static ReplayTarget
find_target (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_equal (targets[i].name, name))
      return targets[i].run;
  g_error ("%s is no target", name);
}

static void
replay (ReplayTarget run, const char *folder, const char *name)
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
  run ((const guint8 *) data, length);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) folder = argc == 3 ? g_dir_open (argv[2], 0, &error) : NULL;
  ReplayTarget run;
  const char *name;

  if (folder == NULL)
    g_error ("%s", error ? error->message : "a target and a folder are needed");
  run = find_target (argv[1]);
  while ((name = g_dir_read_name (folder)))
    replay (run, argv[2], name);
  return 0;
}
