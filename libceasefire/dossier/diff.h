/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-diff.h>

#include "core/type.h"

G_BEGIN_DECLS

#define CEASEFIRE_DIFF_NONE G_MAXUINT

/* Takes the strings from @path on. */
CeasefireChange *ceasefire_change_new (CeasefireChangeKind kind, const char *record_id,
                                       const char *record_type, char *path, char *old_value,
                                       char *new_value, char *place);

/* The record, or header, that is being compared. */
typedef struct
{
  GListStore *changes;
  const char *record_id;
  const char *record_type;
} CeasefireDiff;

/* All members of two objects of one type, but for nested records. */
void ceasefire_diff_members (const CeasefireDiff *self, const CeasefireType *type, gconstpointer a,
                             gconstpointer b);

/*
 * What a record is known by: its type and id. One without id, which only one of a type that this
 * version does not know can be, is known by all that it says, wherever its members stand.
 */
char *ceasefire_diff_make_key (CeasefireRecord *record);

/* A member that is set, or an item of it, as JSON in one line. */
char *ceasefire_diff_write_member (const CeasefireLayout *layout, guint row,
                                   const CeasefireCell *cell);
char *ceasefire_diff_write_string (const char *string);
char *ceasefire_diff_write_value (gconstpointer value);

/*
 * For each of @a its counterpart among @b, which has the same key; those that share a key are
 * matched by their order. CEASEFIRE_DIFF_NONE if there is none left.
 */
void ceasefire_diff_match (char *const *a, guint n_a, char *const *b, guint n_b, guint *matches);

/* Something that stands at one place in one list and at another in a second. */
typedef struct
{
  guint from;
  guint to;
  const char *key;
  gboolean kept;
} CeasefireDiffPair;

/*
 * Marks as kept as many pairs as can be without one overtaking another. @pairs are sorted by
 * `from`. The choice is the same if the lists change sides.
 */
void ceasefire_diff_keep_in_order (CeasefireDiffPair *pairs, guint n);

G_END_DECLS
