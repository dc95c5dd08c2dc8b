/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Enums travel as nicks. Value 0 is unset: it has a nick, but never travels. */
const char *ceasefire_enum_get_nick (GType type, int value);
gboolean ceasefire_enum_from_nick (GType type, const char *nick, gsize length, int *value);
char *ceasefire_enum_list_nicks (GType type);

G_END_DECLS
