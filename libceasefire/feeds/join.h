/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/sheet.h"

G_BEGIN_DECLS

/*
 * The rows of all sheets, joined to records. Each row of a sheet of records, and the header, is a
 * *slot*; rows of lists lead to one by its number in the column "#", or by its id if they have no
 * number. So the order of rows does not matter, and new rows need no numbers.
 *
 * What leads nowhere, or to two places, is told and left out. All look-ups are in sorted arrays.
 */
typedef struct
{
  CeasefireSheet *sheet; /* NULL: a header that no sheet has */
  guint row;
  gint64 number; /* -1: not said */
  guint parent;  /* the slot that it is nested in; CEASEFIRE_NO_SLOT: none */
  guint member;  /* the row of the parent's layout that holds it */
  gint64 place;  /* where it stands there; G_MAXINT64: not said */
  gboolean is_left_out;
} CeasefireSlot;

/* Slots or rows that stand one behind the other. */
typedef struct
{
  const guint *items;
  guint n;
} CeasefireRange;

typedef struct
{
  CeasefireSheetProblems *problems;
  CeasefireSheet **sheets; /* by the index of the table; NULL: there is none */
  guint n_tables;
  GArray *slots;    /* of CeasefireSlot; that of the header is the first */
  GArray *tops;     /* of guint: the slots of the dossier's records, in order */
  GArray *children; /* of guint: slots of nested records, by parent, member and place */
  GArray **items;   /* of guint, by the index of a list's table: rows by slot and positions */
  GString *json;    /* all as JSON Lines, when it has been composed */
} CeasefireJoin;

#define CEASEFIRE_SLOT_HEADER 0

CeasefireJoin *ceasefire_join_new (CeasefireSheetProblems *problems);
void ceasefire_join_free (CeasefireJoin *self);
/* When all sheets are there. */
void ceasefire_join_make (CeasefireJoin *self);
/* Writes the header and all records into `json`. */
void ceasefire_join_compose (CeasefireJoin *self);

static inline CeasefireSlot *
ceasefire_join_get_slot (const CeasefireJoin *self, guint slot)
{
  return &g_array_index (self->slots, CeasefireSlot, slot);
}

/* The rows of a list of the record @slot; of a list in items of lists, those in the item at @outer. */
CeasefireRange ceasefire_join_find_items (const CeasefireJoin *self, const CeasefireTable *table,
                                          guint slot, const gint64 *outer);
CeasefireRange ceasefire_join_find_children (const CeasefireJoin *self, guint slot, guint member);

/* Where a path of the composed dossier, such as "records[3].claims[0].stance", stands in the sheets. */
typedef struct
{
  CeasefireSheet *sheet;
  const CeasefireSheetRow *row;
  guint target; /* column of the table; CEASEFIRE_NO_COLUMN: the whole row */
} CeasefirePoint;

gboolean ceasefire_join_locate (const CeasefireJoin *self, const char *path, CeasefirePoint *point);

G_END_DECLS
