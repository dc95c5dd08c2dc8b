/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dossier/diff.h"

G_BEGIN_DECLS

/* A record of the dossier, nested or not. */
typedef struct
{
  CeasefireRecord *record;
  CeasefireRecord *copy; /* NULL: nothing changes in the tree that it is in */
  const char *member;    /* that it is nested in; NULL: in none, and then `copy` is owned */
  guint top;             /* the record in whose tree it is, among those that are not nested */
  guint start;           /* of the first of an id: where those of that id begin in `by_id` */
  guint count;           /* and how many there are */
  gboolean is_told;      /* a change says that it goes or moves */
} CeasefireApplyEntry;

/* A record that is not nested. */
typedef struct
{
  guint first; /* its entry, in front of those nested in it */
  gboolean is_to_copy;
  gboolean has_gone;
  gboolean has_moved; /* among those that are not nested */
} CeasefireApplyTop;

/* A change in the direction in which it is made: what is taken back has new and old swapped. */
typedef struct
{
  CeasefireChange *change;
  CeasefireChangeKind kind;
  gboolean of_record;
  const char *old_value; /* JSON; NULL: nothing */
  const char *new_value;
  guint nth;               /* of the records that share its id, from 1 */
  CeasefireDiffPlace from; /* of a record that goes or moves; without parent: not nested */
  CeasefireDiffPlace to;   /* of one that comes or moves */
  gboolean takes;          /* a record away from those that are not nested */
  gboolean brings;         /* one to them */
  guint position;          /* of what it takes, where the diff says that it stands; or NONE */

  CeasefireApplyEntry *target; /* the record that it is about; NULL: one that comes, the header */
  CeasefireRecord *added;      /* the record that comes; owned */
} CeasefireApplyChange;

/* Changes that are being made. */
typedef struct
{
  CeasefireDossier *dossier;
  CeasefireDiff *diff;
  gboolean back;     /* they are taken back */
  gboolean is_newer; /* the dossier is of a later minor version, or becomes so */
  GError **error;

  GArray *changes;      /* of CeasefireApplyChange */
  GArray *entries;      /* of CeasefireApplyEntry, each before those nested in it */
  GArray *tops;         /* of CeasefireApplyTop */
  GHashTable *index;    /* id -> 1 + the first entry of that id */
  guint *by_id;         /* entries, those of one id behind one another */
  GHashTable *nameless; /* canonical form -> GQueue of entries without id; NULL until needed */

  GPtrArray *added_records; /* those that come and what comes in them */
  GHashTable *added_ids;    /* id -> the first of these */
  GPtrArray *kept;          /* nested records that leave their list; owned */
  CeasefireHeader *header;  /* NULL: it stays */
} CeasefireApply;

static inline CeasefireApplyEntry *
ceasefire_apply_get (const CeasefireApply *self, guint i)
{
  return &g_array_index (self->entries, CeasefireApplyEntry, i);
}

static inline CeasefireApplyChange *
ceasefire_apply_get_change (const CeasefireApply *self, guint i)
{
  return &g_array_index (self->changes, CeasefireApplyChange, i);
}

/* The record that a change puts somewhere. */
static inline CeasefireRecord *
ceasefire_apply_get_coming (const CeasefireApplyChange *change)
{
  return change->added ? change->added : change->target->copy;
}

/* The @nth record of an id, from 1; NULL if there is none. */
CeasefireApplyEntry *ceasefire_apply_find (const CeasefireApply *self, const char *id, guint nth);

/* Whether two values are the same JSON. */
gboolean ceasefire_apply_is_same (const char *a, const char *b);
/* An error that names the record, if it is there, and the member. */
gboolean ceasefire_apply_refuse (const CeasefireApply *self, CeasefireRecord *record,
                                 const CeasefireApplyChange *change, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

/*
 * Puts into @object, a record or value that nobody else has, what the changes say. @changes are
 * those of this object; @record is NULL for the header.
 */
gboolean ceasefire_apply_members (const CeasefireApply *self, CeasefireRecord *record,
                                  const CeasefireType *type, gpointer object, GPtrArray *changes);
/* Decodes the records that come, but for what is in them and only moves there. */
gboolean ceasefire_apply_decode_added (CeasefireApply *self);
/* Takes nested records out of their lists, and puts them into theirs. */
gboolean ceasefire_apply_trees (CeasefireApply *self);

G_END_DECLS
