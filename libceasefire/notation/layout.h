/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "notation/edits.h"

G_BEGIN_DECLS

/* The words of a text (NotationToken), in its order, as far as it can be read. Files that it names are
 * not. */
GArray *ceasefire_notation_list_tokens (const char *text, gsize length);
/* The one that begins at @at; NULL: none does. */
const NotationToken *ceasefire_notation_find_token (const GArray *tokens, const char *at);

G_END_DECLS
