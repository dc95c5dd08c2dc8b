/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/error.h"

typedef struct
{
  guint line;
  guint column;
  char *path;
  char *reason;
} CeasefireErrorPrivate;

static void
ceasefire_error_private_init (CeasefireErrorPrivate *private)
{
  (void) private;
}

static void
ceasefire_error_private_copy (const CeasefireErrorPrivate *from, CeasefireErrorPrivate *to)
{
  to->line = from->line;
  to->column = from->column;
  to->path = g_strdup (from->path);
  to->reason = g_strdup (from->reason);
}

static void
ceasefire_error_private_clear (CeasefireErrorPrivate *private)
{
  g_free (private->path);
  g_free (private->reason);
}

G_DEFINE_EXTENDED_ERROR (CeasefireError, ceasefire_error)

const char *
ceasefire_error_code_to_string (CeasefireError code)
{
  static const char *const names[] = {
    [CEASEFIRE_ERROR_SYNTAX] = "syntax",       [CEASEFIRE_ERROR_ENCODING] = "encoding",
    [CEASEFIRE_ERROR_TYPE] = "type",           [CEASEFIRE_ERROR_VALUE] = "value",
    [CEASEFIRE_ERROR_MISSING] = "missing",     [CEASEFIRE_ERROR_DUPLICATE] = "duplicate",
    [CEASEFIRE_ERROR_LIMIT] = "limit",         [CEASEFIRE_ERROR_VERSION] = "version",
    [CEASEFIRE_ERROR_NOT_FOUND] = "not-found", [CEASEFIRE_ERROR_DAMAGED] = "damaged",
    [CEASEFIRE_ERROR_CONFLICT] = "conflict",
  };

  return (guint) code < G_N_ELEMENTS (names) && names[code] ? names[code] : "error";
}

static const CeasefireErrorPrivate *
error_peek (const GError *error)
{
  return error && error->domain == CEASEFIRE_ERROR ? ceasefire_error_get_private (error) : NULL;
}

guint
ceasefire_error_get_line (const GError *error)
{
  const CeasefireErrorPrivate *private = error_peek (error);

  return private ? private->line : 0;
}

guint
ceasefire_error_get_column (const GError *error)
{
  const CeasefireErrorPrivate *private = error_peek (error);

  return private ? private->column : 0;
}

const char *
ceasefire_error_get_path (const GError *error)
{
  const CeasefireErrorPrivate *private = error_peek (error);

  return private ? private->path : NULL;
}

const char *
ceasefire_error_get_reason (const GError *error)
{
  const CeasefireErrorPrivate *private = error_peek (error);

  g_return_val_if_fail (error != NULL, NULL);

  return private && private->reason ? private->reason : error->message;
}

static char *
error_format (guint line, guint column, const char *path, const char *reason)
{
  g_autoptr (GString) message = g_string_new (NULL);

  if (line > 0)
    g_string_append_printf (message, "line %u, column %u: ", line, column);
  if (path && *path)
    g_string_append_printf (message, "%s: ", path);
  g_string_append (message, reason);
  return g_string_free (g_steal_pointer (&message), FALSE);
}

void
ceasefire_error_set_at (GError **error, CeasefireError code, guint line, guint column,
                        const char *path, const char *reason)
{
  g_autofree char *message = error_format (line, column, path, reason);
  CeasefireErrorPrivate *private;

  if (error == NULL)
    return;
  *error = g_error_new_literal (CEASEFIRE_ERROR, code, message);
  private = ceasefire_error_get_private (*error);
  private->line = line;
  private->column = column;
  private->path = path && *path ? g_strdup (path) : NULL;
  private->reason = g_strdup (reason);
}

gboolean
ceasefire_error_fail (GError **error, CeasefireError code, const char *path, const char *format,
                      ...)
{
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  ceasefire_error_set_at (error, code, 0, 0, path, reason);
  return FALSE;
}
