/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <glib.h>

G_BEGIN_DECLS

/*
 * The one owner of memory. Everything that belongs to one record, with all that was read as nested in
 * it, or to one value, text, date or duration that stands alone, lies in a block with one reference
 * count:
 *
 *   offset 0                                                              end of the block
 *   +-----------------+-----------------------------------------+-------+-----------------+
 *   | CeasefireBlock  | payloads of the members, as read:       | lists | CeasefireNode   |
 *   | lists           | strings, numbers, texts, dates,         |       | back, type, form|
 *   | ref_count       | nodes of what is nested, with theirs    |       | present, table  |
 *   +-----------------+-----------------------------------------+-------+-----------------+
 *            ^             ^  back   |                                   back |
 *            +-------------+---------+----------------------------------------+
 *
 * What has an identity of its own inside a block is a *view*: the node of a value or nested record, a
 * text, a date or a duration. A view begins with `back`, the number of bytes from the block's head to the view, so
 * that a reference to a view is one to its block and the pointer stays the same. A block that was
 * built is never written to again until it is freed, but for `lists`; core/node.h says how records
 * and values are edited all the same.
 *
 * Lists. Behind the payloads lie those of the record and of all that is in it, one behind the other:
 * 16 bits for each item, how many bytes before them it begins, with the highest bit set for the last
 * of a list. A node knows a list by the number of its first item among all of these. Whoever asks for
 * a list gets an array of pointers with NULL at its end: at the first such question all lists of the
 * block are made into arrays, in one piece of memory where the array of the list that begins with
 * item i begins at 2 * i, which leaves room for NULL. It is freed with the block. Walks over a record
 * read the lists as they are (CeasefireListIter). If 15 bits do not reach, the arrays lie in the block
 * instead of the lists.
 *
 * The node comes last, and there are CEASEFIRE_BLOCK_PADDING bytes at least from where it begins to the
 * end, so that 16 bytes can be read from any byte of a string, as the writers' SSE2 scan does; blocks
 * without a node have as many behind all that they hold.
 */
typedef struct
{
  gsize lists;    /* atomic: one of the below, or the address of arrays on the heap */
  gint ref_count; /* atomic; below 0: the block is static and never freed */
} CeasefireBlock;

/* Where payloads of a built block begin, be it in what the struct has as padding. */
#define CEASEFIRE_BLOCK_START (G_STRUCT_OFFSET (CeasefireBlock, ref_count) + sizeof (gint))

#define CEASEFIRE_BLOCK_WITHOUT_LISTS 0u
/* Its content is a loose node, which owns memory outside (core/node.h). */
#define CEASEFIRE_BLOCK_LOOSE 2u
/* Beside where lists begin, from bit 2 on, and how many items they have, from bit 17 on. */
#define CEASEFIRE_BLOCK_LISTS 1u
/* Beside the address of arrays that lie in the block. */
#define CEASEFIRE_BLOCK_ARRAYS 2u
#define CEASEFIRE_BLOCK_TAGS 3u
/* So far from the head lists may end, and the highest bit of an item. */
#define CEASEFIRE_BLOCK_LISTS_MAX 0x8000u

typedef struct
{
  /* Without the lowest bit, which is the view's own to use, since views begin at even places. If the
   * rest is 0, it has more than 16 bits, and lies in the 32 bits before the view. */
  guint16 back;
} CeasefireView;

#define CEASEFIRE_VIEW_FLAG 1u

/* Where a view begins that stands alone. */
#define CEASEFIRE_BLOCK_HEAD sizeof (CeasefireBlock)
#define CEASEFIRE_BLOCK_PADDING 16
#define CEASEFIRE_BLOCK_MAX G_MAXUINT32

static inline CeasefireBlock *
ceasefire_view_get_block (gconstpointer view)
{
  guint32 back = ((const CeasefireView *) view)->back & ~CEASEFIRE_VIEW_FLAG;

  if (G_UNLIKELY (back == 0))
    memcpy (&back, (const char *) view - sizeof back, sizeof back);
  return (CeasefireBlock *) (gpointer) ((char *) view - back);
}

/* If @back has more than 16 bits, the four bytes before the view are free for it. */
static inline void
ceasefire_view_set_back (gpointer view, guint32 back)
{
  ((CeasefireView *) view)->back = back > G_MAXUINT16 ? 0 : (guint16) back;
  if (G_UNLIKELY (back > G_MAXUINT16))
    memcpy ((char *) view - sizeof back, &back, sizeof back);
}

/* The items of a list: of an array, or of a list as it lies in a block, whose address then has the
 * lowest bit set. */
typedef struct
{
  gpointer const *pointers;
  const guint16 *packed; /* NULL: an array */
  gboolean ended;
} CeasefireListIter;

/* Those that lie in a block are never empty. */
static inline gboolean
ceasefire_list_is_packed (gconstpointer list)
{
  return GPOINTER_TO_SIZE (list) & 1;
}

static inline void
ceasefire_list_iter_init (CeasefireListIter *self, gconstpointer list)
{
  self->pointers = list;
  self->packed = ceasefire_list_is_packed (list)
                   ? (const guint16 *) (gconstpointer) ((const char *) list - 1)
                   : NULL;
  self->ended = FALSE;
}

/* NULL at the end. */
static inline gpointer
ceasefire_list_iter_next (CeasefireListIter *self)
{
  const char *at = (const char *) self->packed;
  guint16 item;

  if (at == NULL)
    return *self->pointers++;
  if (self->ended)
    return NULL;
  item = *self->packed++;
  self->ended = (item & CEASEFIRE_BLOCK_LISTS_MAX) != 0;
  return (gpointer) (at - (item & ~CEASEFIRE_BLOCK_LISTS_MAX));
}

/* For a block whose lists have not been made into arrays. */
gpointer *ceasefire_block_make_arrays (CeasefireBlock *block, gsize lists);

/* The array of the list whose first item has the number @first. */
static inline gpointer *
ceasefire_block_get_list (CeasefireBlock *block, guint32 first)
{
  gsize lists = __atomic_load_n (&block->lists, __ATOMIC_ACQUIRE);
  gpointer *arrays = (gpointer *) (lists & ~(gsize) CEASEFIRE_BLOCK_TAGS);

  if (G_UNLIKELY (lists & CEASEFIRE_BLOCK_LISTS))
    arrays = ceasefire_block_make_arrays (block, lists);
  return arrays + 2 * (gsize) first;
}

/* The same list for CeasefireListIter. */
static inline gpointer
ceasefire_block_peek_list (CeasefireBlock *block, guint32 first)
{
  gsize lists = __atomic_load_n (&block->lists, __ATOMIC_ACQUIRE);

  if (lists & CEASEFIRE_BLOCK_LISTS)
    return (char *) block + (lists >> 2 & (CEASEFIRE_BLOCK_LISTS_MAX - 1))
           + first * sizeof (guint16) + 1;
  return ceasefire_block_get_list (block, first);
}

/* Lets go of arrays on the heap. */
void ceasefire_block_drop_arrays (CeasefireBlock *block);

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
