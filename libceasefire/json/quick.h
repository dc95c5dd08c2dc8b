/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/decoder.h"

G_BEGIN_DECLS

/*
 * So many bytes the quick decoder may look at behind where it reads. If what the decoder is given
 * has not as many readable bytes behind its end, records close to the end are not read quickly.
 */
#define CEASEFIRE_JSON_AHEAD 64

/*
 * Whether the record that comes next is as records usually are: then it is in the builder, still
 * open, and the scanner stands behind it. If not, nothing has happened. @expected as for
 * ceasefire_json_next_record().
 */
gboolean ceasefire_json_quick_record (CeasefireJsonDecoder *self, CeasefireType *expected);
/* The same for a record that stands in one line, which ends it or is followed by a line feed. */
gboolean ceasefire_json_quick_line (CeasefireJsonDecoder *self);

G_END_DECLS
