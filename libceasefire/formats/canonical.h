/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-canonical.h>

G_BEGIN_DECLS

/* @number is finite. As Number.prototype.toString of ECMAScript, which RFC 8785 requires. */
void ceasefire_canonical_write_number (GString *text, double number);
/* @string is UTF-8 and may hold NUL. */
void ceasefire_canonical_write_string (GString *text, const char *string, gsize length);

G_END_DECLS
