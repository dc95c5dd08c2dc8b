/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-error.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* The message says line, column, path and reason; each can be had alone. Line 0 is no place. */
void ceasefire_error_set_at (GError **error, CeasefireError code, guint line, guint column,
                             const char *path, const char *reason);
/* The same without a place, for a reason with a format; always FALSE. */
CEASEFIRE_SHARED gboolean ceasefire_error_fail (GError **error, CeasefireError code,
                                                const char *path, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

G_END_DECLS
