/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/stream.h"

G_BEGIN_DECLS

/* Whether there was more text than the limit lets through. */
gboolean ceasefire_json_stream_is_cut (const CeasefireJsonStream *self);
/* Counts the lines up to what has been read. */
void ceasefire_json_stream_count_lines (CeasefireJsonStream *self);
/* Puts the scanner where reading left off; it ends at @end, of the window or of a line. */
void ceasefire_json_stream_begin (CeasefireJsonStream *self, gsize end);
/* What the scanner has passed is done with. */
void ceasefire_json_stream_pass (CeasefireJsonStream *self);
/* Places of mistakes in the window, which may move once this is done. */
void ceasefire_json_stream_locate_mistakes (CeasefireJsonStream *self);
/*
 * Looks for the end of what begins at `at`, from where the last look ended. It knows no more of JSON
 * than strings and brackets: whatever is wrong the decoder finds later.
 */
gboolean ceasefire_json_stream_find_end (CeasefireJsonStream *self);
/*
 * Where the record at `at` ends, whose syntax is broken: behind the bracket that closes its first, if
 * all brackets between them pair, each string ends on its line, and a comma or the end of the list
 * follows. NULL if not, so that anything could be meant; @is_cut if that may change with more text.
 */
const char *ceasefire_json_stream_find_broken_end (const CeasefireJsonStream *self,
                                                   gboolean *is_cut);
/*
 * Whether only the first line is broken, in front of a line that is a record of JSON Lines and nothing
 * else: it opens no list that this record might be in.
 */
gboolean ceasefire_json_stream_is_lines (const CeasefireJsonStream *self, gboolean *is_cut);

G_END_DECLS
