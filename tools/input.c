/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _POSIX_C_SOURCE 200809L /* for O_CLOEXEC */

#include "input.h"

#include "output.h"
#include "sheets.h"
#include "tool.h"

#include <ceasefire/ceasefire-error.h>
#include <errno.h>
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Everything that the commands read is opened here, so that a fault has one message and one code
 * whatever the command. */

/* A stream that keeps a copy of what is read from it. */

#define INPUT_TYPE_TEE (input_tee_get_type ())
G_DECLARE_FINAL_TYPE (InputTee, input_tee, INPUT, TEE, GFilterInputStream)

struct _InputTee
{
  GFilterInputStream parent_instance;

  GOutputStream *kept; /* in memory; NULL: no more */
};

G_DEFINE_FINAL_TYPE (InputTee, input_tee, G_TYPE_FILTER_INPUT_STREAM)

static gssize
input_tee_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                GError **error)
{
  InputTee *self = INPUT_TEE (stream);
  GInputStream *base = g_filter_input_stream_get_base_stream (G_FILTER_INPUT_STREAM (stream));
  gssize length = g_input_stream_read (base, buffer, count, cancellable, error);

  if (length > 0 && self->kept)
    g_output_stream_write_all (self->kept, buffer, (gsize) length, NULL, NULL, NULL);
  return length;
}

static void
input_tee_finalize (GObject *object)
{
  g_clear_object (&INPUT_TEE (object)->kept);
  G_OBJECT_CLASS (input_tee_parent_class)->finalize (object);
}

static void
input_tee_class_init (InputTeeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = input_tee_finalize;
  G_INPUT_STREAM_CLASS (klass)->read_fn = input_tee_read;
}

static void
input_tee_init (InputTee *self)
{
  self->kept = g_memory_output_stream_new_resizable ();
}

/* Opening */

static gboolean
input_is_standard (const char *name)
{
  return g_str_equal (name, "-");
}

/* A path is never taken for a URI: a colon is a letter like others, and nothing is fetched. */
static int
input_open_descriptor (const char *name)
{
  return input_is_standard (name) ? STDIN_FILENO : g_open (name, O_RDONLY | O_CLOEXEC, 0);
}

/* What open() lets pass and read() would refuse; 0 if there is nothing wrong. */
static int
input_find_fault (int fd, const struct stat *info)
{
  int flags = fcntl (fd, F_GETFL);

  if (flags < 0)
    return errno;
  if ((flags & O_ACCMODE) == O_WRONLY)
    return EBADF;
  return S_ISDIR (info->st_mode) ? EISDIR : 0;
}

/* Whether standard input is read here, by whatever name. Regular files and terminals may be read
 * again. */
static gboolean
input_drains_standard (const char *name, const struct stat *info)
{
  struct stat standard;

  if (input_is_standard (name))
    return TRUE;
  return !S_ISREG (info->st_mode) && !S_ISCHR (info->st_mode)
         && fstat (STDIN_FILENO, &standard) == 0 && standard.st_dev == info->st_dev
         && standard.st_ino == info->st_ino;
}

/* The second time it would only be found empty. */
static gboolean
input_take_standard (const char *name, const struct stat *info)
{
  static gboolean taken;
  gboolean drains = input_drains_standard (name, info);

  if (drains && taken)
    return FALSE;
  taken = taken || drains;
  return TRUE;
}

static void
input_measure (ToolInput *self, const struct stat *info)
{
  off_t start = S_ISREG (info->st_mode) ? lseek (self->fd, 0, SEEK_CUR) : -1;

  self->start = start;
  self->size = start < 0 ? -1 : MAX (0, (gint64) info->st_size - start);
}

static int
input_refuse_standard (void)
{
  return tool_fail_usage ("standard input can be read once only");
}

gboolean
tool_input_check_names (char *const *names, int *result)
{
  guint n = 0;

  for (; *names; names++)
    n += input_is_standard (*names) ? 1 : 0;
  if (n > 1)
    *result = input_refuse_standard ();
  return n <= 1;
}

static int
input_check (const char *name, int fd, struct stat *info)
{
  int fault = fstat (fd, info) != 0 ? errno : input_find_fault (fd, info);

  if (fault != 0)
    return tool_fail (name, TOOL_NO_INPUT, g_strerror (fault));
  if (!input_take_standard (name, info))
    return input_refuse_standard ();
  return TOOL_OK;
}

static void
input_make_stream (ToolInput *self)
{
  g_autoptr (GInputStream) stream
    = g_unix_input_stream_new (self->fd, !input_is_standard (self->name));

  if (self->start >= 0)
    self->stream = g_steal_pointer (&stream);
  else
    self->stream = g_object_new (INPUT_TYPE_TEE, "base-stream", stream, NULL);
}

static gboolean
input_open_sheets (ToolInput *self, const char *name, int *result)
{
  *self = (ToolInput){ .name = name, .fd = -1, .start = -1, .size = -1 };
  self->sheets = tool_sheets_read (name, result);
  if (self->sheets)
    self->stream = ceasefire_feeds_sheets_open (self->sheets);
  return self->sheets != NULL;
}

gboolean
tool_input_open_file (ToolInput *self, const char *name, int *result)
{
  struct stat info;

  *self = (ToolInput){ .name = name, .fd = input_open_descriptor (name) };
  if (self->fd < 0)
    *result = tool_fail (name, TOOL_NO_INPUT, g_strerror (errno));
  else
    *result = input_check (name, self->fd, &info);
  if (*result == TOOL_OK)
    {
      input_measure (self, &info);
      input_make_stream (self);
      return TRUE;
    }
  if (self->fd > STDIN_FILENO)
    g_close (self->fd, NULL);
  return FALSE;
}

gboolean
tool_input_open (ToolInput *self, const char *name, int *result)
{
  return tool_sheets_are (name) ? input_open_sheets (self, name, result)
                                : tool_input_open_file (self, name, result);
}

void
tool_input_let_go (ToolInput *self)
{
  if (INPUT_IS_TEE (self->stream))
    g_clear_object (&INPUT_TEE (self->stream)->kept);
}

gboolean
tool_input_rewind (ToolInput *self, int *result)
{
  g_autoptr (GOutputStream) kept = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (self->start >= 0 && lseek (self->fd, (off_t) self->start, SEEK_SET) < 0)
    {
      *result = tool_fail (self->name, TOOL_IO, g_strerror (errno));
      return FALSE;
    }
  if (self->start >= 0)
    return TRUE;
  kept = g_steal_pointer (&INPUT_TEE (self->stream)->kept);
  g_output_stream_close (kept, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (kept));
  g_object_unref (self->stream);
  self->stream = g_memory_input_stream_new_from_bytes (bytes);
  return TRUE;
}

void
tool_input_close (ToolInput *self)
{
  g_clear_object (&self->stream);
  g_clear_object (&self->sheets);
}

CeasefireProblem *
tool_input_locate (const ToolInput *self, CeasefireProblem *problem, char **name)
{
  CeasefireProblem *located = self->sheets ? ceasefire_feeds_sheets_locate (self->sheets, problem)
                                           : g_object_ref (problem);

  *name = self->sheets ? tool_sheets_find_file (self->name, located) : g_strdup (self->name);
  return located;
}

void
tool_input_print_problem (const ToolInput *self, FILE *stream, CeasefireProblem *problem)
{
  g_autofree char *name = NULL;
  g_autoptr (CeasefireProblem) located = tool_input_locate (self, problem, &name);

  tool_print_problem (stream, name, located);
}

int
tool_input_fail (const ToolInput *self, const GError *error)
{
  if (error->domain != CEASEFIRE_ERROR)
    return tool_fail (self->name, TOOL_IO, error->message);
  if (self->n_faults == 0)
    return tool_fail_data (self->name, error);
  tool_output_abandon ();
  return TOOL_DATA;
}

GBytes *
tool_read (const char *name, int *result)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  ToolInput input;

  if (!tool_input_open_file (&input, name, result))
    return NULL;
  tool_input_let_go (&input);
  g_output_stream_splice (memory, input.stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, &error);
  tool_input_close (&input);
  if (error == NULL)
    return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
  *result = tool_input_fail (&input, error);
  return NULL;
}

CeasefireDocumentText *
tool_load_text (const char *name, int *result)
{
  g_autoptr (GBytes) bytes = tool_read (name, result);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  CeasefireDocumentText *document;

  if (bytes == NULL)
    return NULL;
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (!g_utf8_validate_len (text, g_bytes_get_size (bytes), NULL))
    {
      *result = tool_fail (name, TOOL_DATA, "is not UTF-8");
      return NULL;
    }
  document = ceasefire_document_text_new (text, &error);
  if (document == NULL)
    *result = tool_fail (name, TOOL_DATA, error->message);
  return document;
}
