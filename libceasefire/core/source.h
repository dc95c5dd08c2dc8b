/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/builder.h"

G_BEGIN_DECLS

/*
 * A source that is a tree in memory: GVariant, JsonNode. The tree's format says by a table of
 * functions what an item is; the walk over records, members and lists is the same for all of them
 * and stands in source.c.
 *
 * As the quick decoder of JSON does, a source reads what is right and gives up on all else, without
 * messages: the caller then writes the tree as JSON, which the careful decoder reads, so that
 * mistakes, limits and their messages are decided and told in one place. What is accepted here must
 * be accepted there too, with the same result.
 */
typedef struct _CeasefireSource CeasefireSource;

/* A member of an object, or an item of a list, which has no name. FALSE ends the walk. */
typedef gboolean (*CeasefireSourceVisitor) (CeasefireSource *self, const char *name, gpointer item,
                                            gpointer user_data);

/*
 * All return FALSE or NULL for what the item is not. Strings are valid UTF-8 and stay where they are
 * while the item does; names too.
 */
typedef struct
{
  gboolean (*string) (gpointer item, const char **text);
  gboolean (*boolean) (gpointer item, gboolean *yes);
  gboolean (*integer) (gpointer item, gint64 *number);
  gboolean (*number) (gpointer item, double *number);
  /* Of any item: its JSON without white space between its tokens, within the source's limits. */
  char *(*json) (CeasefireSource *self, gpointer item);
  /* FALSE also if the visitor ended the walk. */
  gboolean (*object) (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
                      gpointer user_data);
  gboolean (*list) (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
                    gpointer user_data);
} CeasefireSourceClass;

struct _CeasefireSource
{
  const CeasefireSourceClass *class;
  CeasefireBuilder builder;
  guint depth; /* objects and lists that are open, and how many may be */
  guint max_depth;
  gsize max_string; /* bytes that a string may have */
  guint64 size;     /* at most so many bytes of JSON have been read, and how many may be */
  guint64 max_size;
};

/* @depth: what stands around the tree. Without other limits than those of depth and members. */
void ceasefire_source_init (CeasefireSource *self, const CeasefireSourceClass *class, guint depth,
                            guint max_depth, guint64 max_members);
void ceasefire_source_clear (CeasefireSource *self);

/* NULL: gives up. @expected: of that type, which then need not be said; NULL: of any. */
CeasefireRecord *ceasefire_source_read_record (CeasefireSource *self, gpointer item,
                                               CeasefireType *expected);

/* What an object or list holds, counted as a level of depth. */
gboolean ceasefire_source_walk_object (CeasefireSource *self, gpointer item,
                                       CeasefireSourceVisitor visitor, gpointer user_data);
gboolean ceasefire_source_walk_list (CeasefireSource *self, gpointer item,
                                     CeasefireSourceVisitor visitor, gpointer user_data);
/* A visitor: the members of the object that is open in the builder. @type_seen is of a record. */
gboolean ceasefire_source_read_member (CeasefireSource *self, const char *name, gpointer item,
                                       gpointer type_seen);
/* Counts @length bytes of JSON, which are to be read or have been. */
gboolean ceasefire_source_count (CeasefireSource *self, gsize length);

G_END_DECLS
