/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/names.h"

G_BEGIN_DECLS

/*
 * A member that this version does not know, kept as it was read. It is written back behind the
 * known member that it followed.
 */
typedef struct
{
  char *name;
  char *raw;   /* JSON without white space between its tokens */
  guint after; /* 1 + index of the known member before it in the layout; 0: it came first */
} CeasefireExtra;

typedef struct
{
  guint length;
  guint capacity; /* 0: part of a block, and so are the strings */
  CeasefireExtra items[];
} CeasefireExtras;

/*
 * Where the strings of a record or value live. All that was read of a record lies in one block: its
 * strings and lists, and its values, texts and dates with theirs. Short strings that come often
 * lie in core/names.h. A pointer into either is never freed alone. What was set since has memory of
 * its own.
 */
typedef struct
{
  guint64 size : 63;    /* this head included */
  guint64 has_more : 1; /* members may own memory outside it */
} CeasefireBlock;

typedef struct
{
  CeasefireBlock *block;   /* NULL: all is outside */
  CeasefireExtras *extras; /* in the order of `after`; NULL if none */
} CeasefireStore;

/* What a value has that has neither. */
extern CeasefireStore ceasefire_store_none;

static inline gboolean
ceasefire_store_holds (const CeasefireStore *store, gconstpointer pointer)
{
  const CeasefireBlock *block = store->block;

  return (block && (guintptr) pointer - (guintptr) block < block->size)
         || ceasefire_names_hold (pointer);
}

static inline gboolean
ceasefire_store_has_more (const CeasefireStore *store)
{
  return store->block == NULL || store->block->has_more;
}

/* A member is about to own memory. */
static inline void
ceasefire_store_note_more (CeasefireStore *store)
{
  if (store->block)
    store->block->has_more = TRUE;
}

static inline guint
ceasefire_store_count_extras (const CeasefireStore *store)
{
  return store->extras ? store->extras->length : 0;
}

void ceasefire_store_clear (CeasefireStore *store);
void ceasefire_store_copy_extras (const CeasefireStore *from, CeasefireStore *to);
gboolean ceasefire_store_extras_equal (const CeasefireStore *a, const CeasefireStore *b);
void ceasefire_store_add_extra (CeasefireStore *store, char *name, char *raw, guint after);
const char *ceasefire_store_get_extra (const CeasefireStore *store, const char *name);

G_END_DECLS
