/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-error.h>

G_BEGIN_DECLS

/* The message says line, column, path and reason; each can be had alone. Line 0 is no place. */
void ceasefire_error_set_at (GError **error, CeasefireError code, guint line, guint column,
                             const char *path, const char *reason);

G_END_DECLS
