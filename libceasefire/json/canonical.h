/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/scanner.h"

G_BEGIN_DECLS

/* @located: errors have a line and a column, which say nothing of a text that nobody has seen. */
GBytes *ceasefire_canonical_make (const char *json, gsize length, gboolean located, GError **error);
/* In the order of their UTF-16 code units, as RFC 8785 sorts members. */
int ceasefire_canonical_compare_names (const CeasefireSlice *a, const CeasefireSlice *b);

G_END_DECLS
