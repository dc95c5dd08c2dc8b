/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dossier/diff.h"

G_BEGIN_DECLS

/* A record of the dossier, nested or not. */
typedef struct
{
  CeasefireRecord *record;
  CeasefireRecord *copy; /* NULL: nothing changes in the tree that it is in */
  const char *member;    /* that it is nested in; NULL: in none */
  guint top;             /* the record in whose tree it is, among those that are not nested */
  guint start;           /* of the first of an id: where those of that id begin in `by_id` */
  guint count;           /* and how many there are */
  gboolean is_told;      /* a change says that it goes or moves */
} CeasefireApplyEntry;

/* Changes that are being made. */
typedef struct
{
  CeasefireDossier *dossier;
  CeasefireDiff *diff;
  gboolean back; /* they are taken back */
  GError **error;

  GArray *entries;      /* of CeasefireApplyEntry, each before those nested in it */
  GHashTable *index;    /* id -> 1 + the first entry of that id */
  guint *by_id;         /* entries, those of one id behind one another */
  GHashTable *nameless; /* canonical form -> GQueue of entries without id */
  GArray *firsts;       /* the entry of each record that is not nested */

  GPtrArray *tops;    /* those that are not nested: copies, or NULL while nothing changes in them */
  gboolean *has_gone; /* which of them go */
  gboolean *is_to_copy;
  CeasefireApplyEntry **targets; /* of the changes: the records that they are about, or NULL */
  CeasefireRecord **added;       /* of the changes: the records that come, or NULL; owned */
  GPtrArray *added_records;      /* these and what comes in them */
  GHashTable *added_ids;         /* id -> the first of these */
  GPtrArray *kept;               /* nested records that leave their list; owned */
  CeasefireHeader *header;       /* NULL: it stays */
} CeasefireApply;

static inline CeasefireApplyEntry *
ceasefire_apply_get (const CeasefireApply *self, guint i)
{
  return &g_array_index (self->entries, CeasefireApplyEntry, i);
}

static inline CeasefireChange *
ceasefire_apply_get_change (const CeasefireApply *self, guint i)
{
  return g_ptr_array_index (self->diff->changes, i);
}

/* What a change says in the direction in which it is made. */
CeasefireChangeKind ceasefire_apply_get_kind (const CeasefireApply *self, CeasefireChange *change);
/* JSON; NULL or "null": not nested. */
const char *ceasefire_apply_get_old_place (const CeasefireApply *self, CeasefireChange *change);
const char *ceasefire_apply_get_new_place (const CeasefireApply *self, CeasefireChange *change);
gboolean ceasefire_apply_is_nested (const char *place);

/* The @nth record of an id, from 1; NULL if there is none. */
CeasefireApplyEntry *ceasefire_apply_find (const CeasefireApply *self, const char *id, guint nth);

/* Decodes the records that come, but for what is in them and only moves there. */
gboolean ceasefire_apply_decode_added (CeasefireApply *self);
/* Takes nested records out of their lists, and puts them into theirs. */
gboolean ceasefire_apply_trees (CeasefireApply *self);

G_END_DECLS
