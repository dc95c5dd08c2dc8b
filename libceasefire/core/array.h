/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A NULL-terminated array of pointers on the heap that knows its length: it stands in front of the
 * first element, so that callers see a plain array and appending needs no counting. NULL is the
 * empty array. Lists inside a block (core/block.h) have no such head.
 */
gpointer *ceasefire_array_append (gpointer *array, gpointer item);
void ceasefire_array_free (gpointer *array);

/* Of any NULL-terminated array, or of NULL. */
guint ceasefire_array_count (gpointer const *array);

G_END_DECLS
