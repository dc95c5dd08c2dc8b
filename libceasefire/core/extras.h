/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A member that this version does not know, kept as it was read. It is written back behind the
 * known member that it followed.
 */
typedef struct
{
  char *name;
  char *raw;     /* JSON without white space between its tokens */
  guint64 after; /* 1 + row of the known member before it; 0: it came first */
} CeasefireExtra;

/* Those of one object, in the order of `after`. */
typedef struct
{
  guint32 length;
  guint32 capacity; /* 0: part of a block, and so are the strings */
  CeasefireExtra items[];
} CeasefireExtras;

static inline guint
ceasefire_extras_count (const CeasefireExtras *extras)
{
  return extras ? extras->length : 0;
}

const char *ceasefire_extras_get (const CeasefireExtras *extras, const char *name);
gboolean ceasefire_extras_equal (const CeasefireExtras *a, const CeasefireExtras *b);

/* On the heap. */
CeasefireExtras *ceasefire_extras_copy (const CeasefireExtras *extras);
CeasefireExtras *ceasefire_extras_add (CeasefireExtras *extras, const char *name, const char *raw,
                                       guint after);
/* @after: where it stood. FALSE: there is none of that name. */
gboolean ceasefire_extras_remove (CeasefireExtras *extras, const char *name, guint64 *after);
void ceasefire_extras_free (CeasefireExtras *extras);

G_END_DECLS
