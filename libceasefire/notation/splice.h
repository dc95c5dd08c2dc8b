/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where in a text in the notation something can be changed. @at is where a problem says that it stands. */

/* What goes with the item of a list: its comma or blanks, or if it has lines of its own these. @tokens
 * are the words of the text (notation/layout.h). FALSE: no item stands there. */
gboolean ceasefire_notation_find_item (const char *text, gsize length, const GArray *tokens,
                                       gsize at, gsize *from, gsize *to);
/* The offsets of a citation, without their brackets. FALSE: it has none there. */
gboolean ceasefire_notation_find_span (const char *text, gsize length, gsize at, gsize *from,
                                       gsize *to);

G_END_DECLS
