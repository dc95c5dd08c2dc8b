/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE /* for realpath(), and O_TMPFILE of Linux */

#include "dossier/replacement.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gunixoutputstream.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static gboolean
replacement_fail (GError **error, const char *path)
{
  int trouble = errno;

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (trouble), "%s: %s", path,
               g_strerror (trouble));
  return FALSE;
}

/* The open file descriptor that a path stands for, as /dev/stdout does; -1 for other paths. */
static int
replacement_parse_descriptor (const char *path)
{
  static const char *const folders[] = { "/dev/fd/", "/proc/self/fd/" };

  if (g_str_equal (path, "/dev/stdout"))
    return STDOUT_FILENO;
  if (g_str_equal (path, "/dev/stderr"))
    return STDERR_FILENO;
  for (gsize i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      guint64 fd;

      if (g_str_has_prefix (path, folders[i])
          && g_ascii_string_to_unsigned (path + strlen (folders[i]), 10, 0, G_MAXINT, &fd, NULL))
        return (int) fd;
    }
  return -1;
}

/* Whether @path leads to a device, pipe or socket, which has no content that could be replaced. */
static gboolean
replacement_is_special (const char *path)
{
  GStatBuf info;

  return g_stat (path, &info) == 0 && !S_ISREG (info.st_mode) && !S_ISDIR (info.st_mode);
}

/*
 * Opens what is written in place: descriptors, which are duplicated so that they go on where they
 * are, devices and pipes. A pipe is waited for until somebody reads it. *@is_special tells whether
 * @file is of this kind; if it is and the result is NULL, @error is set.
 */
static GOutputStream *
replacement_open_special (GFile *file, gboolean *is_special, GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  int source = path ? replacement_parse_descriptor (path) : -1;
  int fd;

  *is_special = source >= 0 || (path && replacement_is_special (path));
  if (!*is_special)
    return NULL;
  if (source >= 0)
    fd = fcntl (source, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
  else
    fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  if (fd >= 0)
    return g_unix_output_stream_new (fd, TRUE);
  replacement_fail (error, path);
  return NULL;
}

/*
 * Where a local file is to be put in one step, behind all links; NULL for what GIO must replace:
 * links to nothing, files of other machines.
 */
static char *
replacement_find_target (GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  char *real = path ? realpath (path, NULL) : NULL;
  g_autofree char *target = g_strdup (real);

  free (real);
  if (target)
    return g_file_test (target, G_FILE_TEST_IS_REGULAR) ? g_steal_pointer (&target) : NULL;
  return path && !g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? g_steal_pointer (&path) : NULL;
}

/* As a process names a file of its own that has no name. */
static char *
replacement_describe_fd (int fd)
{
  return g_strdup_printf ("/proc/self/fd/%d", fd);
}

/*
 * A file without a name in the target's folder, which is gone if this process is killed before it is
 * given one; -1 where there are no such files.
 */
static int
replacement_open_unnamed (CeasefireReplacement *self)
{
#ifdef O_TMPFILE
  g_autofree char *folder = g_path_get_dirname (self->target);
  int fd = g_open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  g_autofree char *path = replacement_describe_fd (fd);

  if (fd < 0 || g_access (path, F_OK) == 0)
    return fd;
  g_close (fd, NULL);
#endif
  return -1;
}

static gboolean
replacement_give_name (CeasefireReplacement *self, GError **error)
{
  g_autofree char *path = replacement_describe_fd (self->fd);

  while (self->temporary == NULL)
    {
      g_autofree char *name = g_strdup_printf ("%s.%08x", self->target, g_random_int ());

      if (linkat (AT_FDCWD, path, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0)
        self->temporary = g_steal_pointer (&name);
      else if (errno != EEXIST)
        return replacement_fail (error, self->target);
    }
  return TRUE;
}

/* The file has the rights that any new file would have. */
static gboolean
replacement_create (CeasefireReplacement *self, GError **error)
{
  int fd = replacement_open_unnamed (self);

  if (fd < 0)
    {
      self->temporary = g_strdup_printf ("%s.XXXXXX", self->target);
      fd = g_mkstemp_full (self->temporary, O_WRONLY | O_CLOEXEC, 0666);
    }
  if (fd < 0)
    {
      replacement_fail (error, self->target);
      g_clear_pointer (&self->temporary, g_free);
      return FALSE;
    }
  self->fd = fd;
  self->stream = g_unix_output_stream_new (fd, TRUE);
  return TRUE;
}

static void
replacement_free (CeasefireReplacement *self)
{
  g_clear_object (&self->stream);
  g_clear_object (&self->file);
  g_free (self->target);
  g_free (self->temporary);
  g_free (self);
}

static gboolean
replacement_open (CeasefireReplacement *self, GCancellable *cancellable, GError **error)
{
  gboolean is_special;

  self->stream = replacement_open_special (self->file, &is_special, error);
  if (is_special)
    return self->stream != NULL;
  self->target = replacement_find_target (self->file);
  if (self->target)
    return replacement_create (self, error);
  self->stream = (GOutputStream *) g_file_replace (self->file, NULL, FALSE, G_FILE_CREATE_NONE,
                                                   cancellable, error);
  return self->stream != NULL;
}

CeasefireReplacement *
ceasefire_replacement_begin (GFile *file, GCancellable *cancellable, GError **error)
{
  CeasefireReplacement *self;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  self = g_new0 (CeasefireReplacement, 1);
  self->file = g_object_ref (file);
  if (!replacement_open (self, cancellable, error))
    g_clear_pointer (&self, replacement_free);
  return self;
}

/* The new file has the owner and the rights of the old one, as far as this process may give them. */
static void
replacement_take_attributes (CeasefireReplacement *self)
{
  GStatBuf old;
  gboolean same_owner;
  gboolean same_group;

  if (g_stat (self->target, &old) != 0)
    return;
  same_owner = fchown (self->fd, old.st_uid, old.st_gid) == 0;
  same_group = same_owner || fchown (self->fd, (uid_t) -1, old.st_gid) == 0;
  /* What one owner or group may is not for another. */
  fchmod (self->fd, old.st_mode & (same_owner ? 07777 : same_group ? 0777 : 0707));
}

/* So that the new name outlives a power failure. */
static void
replacement_sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = g_open (folder, O_RDONLY | O_CLOEXEC, 0);

  if (fd < 0)
    return;
  (void) fsync (fd);
  g_close (fd, NULL);
}

static gboolean
replacement_commit_local (CeasefireReplacement *self, GError **error)
{
  replacement_take_attributes (self);
  if (fsync (self->fd) != 0 && errno != EINVAL)
    return replacement_fail (error, self->target);
  if (!replacement_give_name (self, error))
    return FALSE;
  if (g_rename (self->temporary, self->target) != 0)
    return replacement_fail (error, self->target);
  g_clear_pointer (&self->temporary, g_free);
  replacement_sync_folder (self->target);
  return TRUE;
}

gboolean
ceasefire_replacement_commit (CeasefireReplacement *self, GCancellable *cancellable, GError **error)
{
  gboolean committed;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    {
      ceasefire_replacement_abandon (self);
      return FALSE;
    }
  if (self->target)
    committed = replacement_commit_local (self, error);
  else
    committed = g_output_stream_close (self->stream, cancellable, error);
  ceasefire_replacement_abandon (self);
  return committed;
}

/* To GIO, closing with a cancelled cancellable is to give up: otherwise half a file would stay. */
void
ceasefire_replacement_abandon (CeasefireReplacement *self)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (self->stream, cancelled, NULL);
  if (self->temporary)
    g_unlink (self->temporary);
  replacement_free (self);
}
