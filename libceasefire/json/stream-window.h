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
/*
 * Looks for the end of what begins at `at`, from where the last look ended. It knows no more of JSON
 * than strings and brackets: whatever is wrong the decoder finds later.
 */
gboolean ceasefire_json_stream_find_end (CeasefireJsonStream *self);

G_END_DECLS
