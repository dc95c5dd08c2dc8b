/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/* The label @english of @context, which is the name of a vocabulary or of an enum, in a @language; NULL: it has
 * none. It lives as long as the program. */
const char *ceasefire_label_find (const char *context, const char *english, const char *language);

/* The same label in all languages that have it, English first. */
CeasefireText *ceasefire_label_new_text (const char *context, const char *english);

G_END_DECLS
