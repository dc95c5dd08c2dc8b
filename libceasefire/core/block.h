/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The one owner of memory. Everything that belongs to one record, or to one value, text, date or
 * duration that stands alone, lies in a block with one reference count:
 *
 *   offset 0                                                              end of the block
 *   +-----------------+----------------------------------------------+-----------------+
 *   | CeasefireBlock  | payloads of the members, in the order read:  | CeasefireNode   |
 *   | ref_count       | strings, numbers, lists of pointers, texts,  | back, type, form|
 *   | is_loose        | dates, nodes of nested values with theirs    | table of offsets|
 *   +-----------------+----------------------------------------------+-----------------+
 *            ^                      ^  back   |                          back |
 *            +----------------------+---------+-------------------------------+
 *
 * What has an identity of its own inside a block is a *view*: a value's node, a text, a date or a
 * duration. A view begins with `back`, the number of bytes from the block's head to the view, so
 * that a reference to a view is one to its block and the pointer stays the same. A block that was
 * built is never written to again until it is freed; core/node.h says how records and values are
 * edited all the same.
 *
 * The node comes last, so that 16 bytes can be read from any byte of a string, as the writers' SSE2
 * scan does; blocks without a node have CEASEFIRE_BLOCK_PADDING bytes at their end instead.
 */
typedef struct
{
  gint ref_count;   /* atomic; below 0: the block is static and never freed */
  guint32 is_loose; /* its content is a loose node, which owns memory outside (core/node.h) */
} CeasefireBlock;

typedef struct
{
  guint32 back;
} CeasefireView;

#define CEASEFIRE_BLOCK_HEAD sizeof (CeasefireBlock)
#define CEASEFIRE_BLOCK_PADDING 16
#define CEASEFIRE_BLOCK_MAX G_MAXUINT32

static inline CeasefireBlock *
ceasefire_view_get_block (gconstpointer view)
{
  return (CeasefireBlock *) (gpointer) ((char *) view - ((const CeasefireView *) view)->back);
}

/* A block for one view of @size bytes that stands alone; returns the view, with its `back` set. */
gpointer ceasefire_view_alloc (gsize size);
/* Returns @view itself. */
gpointer ceasefire_view_ref (gpointer view);
void ceasefire_view_unref (gpointer view);
/* For a view that has just been made and not been shown to anybody. */
void ceasefire_view_discard (gpointer view);

/* A copy of a string that can be read 16 bytes beyond its end, as those in a block can. */
char *ceasefire_string_copy_padded (const char *string, gsize length);

G_END_DECLS
