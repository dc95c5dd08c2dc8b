/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "core/shared.h"

G_BEGIN_DECLS

#define CEASEFIRE_NUMBER_SIZE 32

/*
 * The one routine that prints numbers: the fewest digits that read back as the same double, in the
 * form of Number.prototype.toString of ECMAScript, which RFC 8785 requires. @number is finite.
 * Returns how many bytes it has put into @buffer, of CEASEFIRE_NUMBER_SIZE, without a NUL.
 */
gsize ceasefire_json_print_number (double number, char *buffer);
/* The same, but a zero keeps its sign: RFC 8785 has only one, and JSON has two. */
CEASEFIRE_SHARED gsize ceasefire_json_print_signed (double number, char *buffer);

G_END_DECLS
