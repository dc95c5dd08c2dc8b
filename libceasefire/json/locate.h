/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* ceasefire_json_locate() for a text that is not packed. */
void ceasefire_json_locate_in_text (const char *text, gsize length, const char *const *paths,
                                    guint *lines, guint *columns);

G_END_DECLS
