/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "support/dossier.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-writer.h>
#include <glib/gstdio.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * A process that saves is killed at any moment, a thousand times. Whatever it was doing, its file is
 * one that it saved, whole.
 */

#define N_KILLS 1000

/* The longest wait before a kill, in microseconds: however slow the disk is, the test ends. */
#define LONGEST 20000

/* Two dossiers, of one length or another, that take turns. */
typedef struct
{
  char *folder;
  char *path;
  CeasefireDossier *dossiers[2];
  char *wanted[2];
  guint n_found[2];
} Scratch;

static CeasefireDossier *
make_dossier (guint n, const char *name)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("%s-%u", name, i);
      g_autoptr (CeasefireActor) actor = ceasefire_actor_new (id, NULL);
      g_autoptr (CeasefireText) text = ceasefire_text_new (name);

      ceasefire_actor_set_name (actor, text);
      assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (actor), NULL));
    }
  return dossier;
}

static int
set_up (void **state)
{
  Scratch *scratch = g_new0 (Scratch, 1);

  scratch->folder = g_dir_make_tmp ("ceasefire-XXXXXX", NULL);
  scratch->path = g_build_filename (scratch->folder, "dossier.json", NULL);
  scratch->dossiers[0] = make_dossier (400, "first");
  scratch->dossiers[1] = make_dossier (3000, "second");
  for (guint i = 0; i < 2; i++)
    scratch->wanted[i] = write_dossier (scratch->dossiers[i], CEASEFIRE_FORMAT_JSON);
  *state = scratch;
  return 0;
}

static int
tear_down (void **state)
{
  Scratch *scratch = *state;

  for (guint i = 0; i < 2; i++)
    {
      g_object_unref (scratch->dossiers[i]);
      g_free (scratch->wanted[i]);
    }
  g_rmdir (scratch->folder);
  g_free (scratch->folder);
  g_free (scratch->path);
  g_free (scratch);
  return 0;
}

static gboolean
save_whole (Scratch *scratch, guint i)
{
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);

  return ceasefire_dossier_save_file (scratch->dossiers[i], file, CEASEFIRE_FORMAT_JSON, NULL,
                                      NULL);
}

static gboolean
save_record_by_record (Scratch *scratch, guint i)
{
  GListModel *records = G_LIST_MODEL (scratch->dossiers[i]);
  g_autoptr (GFile) file = g_file_new_for_path (scratch->path);
  g_autoptr (CeasefireWriter) writer
    = ceasefire_writer_new_for_file (file, ceasefire_dossier_get_header (scratch->dossiers[i]),
                                     CEASEFIRE_FORMAT_JSON, CEASEFIRE_COMPRESSION_NONE, NULL, NULL);

  for (guint k = 0; writer && k < g_list_model_get_n_items (records); k++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, k);

      if (!ceasefire_writer_write (writer, record, NULL, NULL))
        return FALSE;
    }
  return writer && ceasefire_writer_close (writer, NULL, NULL);
}

/* Saves until it is killed; the first byte on the pipe says that it has begun. */
static G_GNUC_NORETURN void
save_for_ever (Scratch *scratch, int pipe)
{
  if (write (pipe, "!", 1) != 1)
    _exit (1);
  while (save_whole (scratch, 0) && save_record_by_record (scratch, 1))
    ;
  _exit (1);
}

static void
kill_after (Scratch *scratch, gulong microseconds)
{
  int ends[2];
  char begun;
  int status;
  pid_t child;

  assert_int_equal (pipe (ends), 0);
  child = fork ();
  assert_true (child >= 0);
  if (child == 0)
    save_for_ever (scratch, ends[1]);
  assert_int_equal (read (ends[0], &begun, 1), 1);
  g_usleep (microseconds);
  kill (child, SIGKILL);
  assert_int_equal (waitpid (child, &status, 0), child);
  /* Not that it failed to save and ended by itself. */
  assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
  close (ends[0]);
  close (ends[1]);
}

static void
assert_whole (Scratch *scratch)
{
  g_autofree char *content = NULL;

  assert_true (g_file_get_contents (scratch->path, &content, NULL, NULL));
  for (guint i = 0; i < 2; i++)
    if (g_str_equal (content, scratch->wanted[i]))
      {
        scratch->n_found[i]++;
        return;
      }
  fail_msg ("%s is none of the two: %.200s", scratch->path, content);
}

/* What is there beside the file; it is removed. */
static guint
sweep (Scratch *scratch)
{
  g_autoptr (GDir) dir = g_dir_open (scratch->folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (scratch->folder, name, NULL);

      n += g_str_equal (path, scratch->path) ? 0 : 1;
      g_unlink (path);
    }
  return n;
}

static void
a_killed_save_leaves_the_old_file_or_the_new_one (void **state)
{
  Scratch *scratch = *state;
  g_autoptr (GRand) rand = g_rand_new_with_seed (1000);
  gint64 since;
  gint64 longest;
  guint n_left;

  assert_true (save_whole (scratch, 0) && save_record_by_record (scratch, 1));
  since = g_get_monotonic_time ();
  assert_true (save_whole (scratch, 0) && save_record_by_record (scratch, 1));
  longest = CLAMP ((g_get_monotonic_time () - since) * 3 / 2, 100, LONGEST);
  for (guint i = 0; i < N_KILLS; i++)
    {
      kill_after (scratch,
                  (gulong) (i * longest / N_KILLS) + (gulong) g_rand_int_range (rand, 0, 50));
      assert_whole (scratch);
    }
  n_left = sweep (scratch);
  print_message ("killed within %" G_GINT64_FORMAT " µs: %u times the first was found, %u times "
                 "the second; %u other files were left\n",
                 longest, scratch->n_found[0], scratch->n_found[1], n_left);
  assert_true (scratch->n_found[0] > 0 && scratch->n_found[1] > 0);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown (a_killed_save_leaves_the_old_file_or_the_new_one, set_up,
                                     tear_down),
  };

  return cmocka_run_group_tests_name ("killed saves", tests, NULL, NULL);
}
