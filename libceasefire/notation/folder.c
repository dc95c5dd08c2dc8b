/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _XOPEN_SOURCE 700 /* for realpath() */

#include "notation/quotes.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/*
 * Files that a dossier names. The real path of a file, with all links followed, must lie below the real
 * path of the dossier's folder.
 */
struct _NotationFolder
{
  gatomicrefcount ref_count;
  char *root;  /* the real path of the dossier's folder */
  char *inner; /* from which names are told: the same, or a folder below */
};

static NotationFolder *
folder_new (const char *root, const char *inner)
{
  NotationFolder *self = g_new0 (NotationFolder, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->root = g_strdup (root);
  self->inner = g_strdup (inner);
  return self;
}

NotationFolder *
ceasefire_notation_folder_new (const char *path)
{
  char *real = realpath (path, NULL);
  NotationFolder *self = folder_new (real ? real : path, real ? real : path);

  free (real);
  return self;
}

NotationFolder *
ceasefire_notation_folder_ref (NotationFolder *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
ceasefire_notation_folder_unref (NotationFolder *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->root);
  g_free (self->inner);
  g_free (self);
}

NotationFolder *
ceasefire_notation_folder_enter (NotationFolder *self, const char *name)
{
  g_autofree char *path = g_build_filename (self->inner, name, NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  return folder_new (self->root, folder);
}

/* A step up leads out of the folder, or would if the folder lay elsewhere. */
gboolean
ceasefire_notation_is_below (const char *name)
{
  g_auto (GStrv) steps = g_strsplit (name, "/", -1);

  if (*name == '\0' || g_path_is_absolute (name))
    return FALSE;
  for (char **step = steps; *step; step++)
    if (g_str_equal (*step, "..") || strchr (*step, '\\'))
      return FALSE;
  return TRUE;
}

char *
ceasefire_notation_folder_find (const NotationFolder *self, const char *name, char **reason)
{
  g_autofree char *path = g_build_filename (self->inner, name, NULL);
  gsize length = strlen (self->root);
  g_autofree char *below = NULL;
  char *real;

  if (!ceasefire_notation_is_below (name))
    {
      *reason = g_strdup_printf ("%s does not lie below the dossier's folder", name);
      return NULL;
    }
  real = realpath (path, NULL);
  if (real == NULL)
    *reason = g_strdup_printf ("%s cannot be read: %s", name, g_strerror (errno));
  else if (strncmp (real, self->root, length) != 0
           || (real[length] != '/' && self->root[length - 1] != '/'))
    {
      *reason = g_strdup_printf ("%s is a link that leads out of the dossier's folder", name);
    }
  else
    below = g_strdup (real);
  free (real);
  return g_steal_pointer (&below);
}

/* A pipe or a device would be waited for. */
static gboolean
folder_check_size (const char *path, const char *name, guint64 max, char **reason)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info
    = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
                         G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);

  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    *reason = g_strdup_printf ("%s is no file", name);
  else if ((guint64) g_file_info_get_size (info) > max)
    *reason = g_strdup_printf ("%s has more than %" G_GUINT64_FORMAT " bytes", name, max);
  else
    return TRUE;
  return FALSE;
}

char *
ceasefire_notation_folder_read (const char *real, const char *name, guint64 max, gsize *length,
                                char **reason)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  if (folder_check_size (real, name, max, reason)
      && !g_file_get_contents (real, &text, length, &error))
    *reason = g_strdup_printf ("%s cannot be read: %s", name, g_strerror (errno));
  return text;
}
