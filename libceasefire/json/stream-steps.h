/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/stream-window.h"

G_BEGIN_DECLS

/* Steps, for `read_next`. */
CeasefireStep ceasefire_json_stream_read_head (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_end_head (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_read_line (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_read_item (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_read_tail (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_say_end (CeasefireJsonStream *self);

/* Takes the scanner's failure; ends with it. */
void ceasefire_json_stream_note_failure (CeasefireJsonStream *self);
CeasefireStep ceasefire_json_stream_fail (CeasefireJsonStream *self);
/* Ends with a failure that has been noted. */
CeasefireStep ceasefire_json_stream_end_failed (CeasefireJsonStream *self);
/* Whether the scanner failed only because the window ends. */
gboolean ceasefire_json_stream_ran_out (const CeasefireJsonStream *self);
/* Asks for more text, unless there is more than enough. */
CeasefireStep ceasefire_json_stream_wait (CeasefireJsonStream *self, const char *what);
/*
 * Reading from the beginning again with each byte that comes would take quadratic time, so what is
 * large is tried again only once there is half as much more.
 */
gboolean ceasefire_json_stream_may_try (CeasefireJsonStream *self);
gboolean ceasefire_json_stream_check_size (CeasefireJsonStream *self, const char *start,
                                           const char *end);

G_END_DECLS
