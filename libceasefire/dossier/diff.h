/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-diff.h>

#include "core/type.h"

G_BEGIN_DECLS

#define CEASEFIRE_DIFF_NONE G_MAXUINT

/* The version of the form in which differences are written, and what it begins with. */
#define CEASEFIRE_DIFF_VERSION "1.0"
#define CEASEFIRE_DIFF_MARK "ceasefire_diff"

struct _CeasefireChange
{
  GObject parent_instance;

  CeasefireChangeKind kind;
  char *record_id;   /* NULL: the header, or a record without id */
  char *record_type; /* "header" for the header */
  char *path;
  char *old_value;
  char *new_value;
  char *place;
  char *unknown; /* the name in which the path ends if that is of an unknown member; else NULL */
  char *before;  /* of wordings and unknown members that come or go: the one behind; NULL: none */
  guint old_nth; /* of the records that share the id, from 1; 0: it has it alone, or is not there */
  guint new_nth;
};

/* Takes the strings from @path on. */
CeasefireChange *ceasefire_change_new (CeasefireChangeKind kind, const char *record_id,
                                       const char *record_type, char *path, char *old_value,
                                       char *new_value, char *place);
gboolean ceasefire_change_is_of_header (CeasefireChange *self);

/* A record that is not nested and stands elsewhere among these; NONE: it is not there. */
typedef struct
{
  guint from;
  guint to;
} CeasefireDiffMove;

struct _CeasefireDiff
{
  GObject parent_instance;

  GPtrArray *changes; /* of CeasefireChange */
  /*
   * Of the records that are not nested. Those that go (without `to`) and those that come (without
   * `from`) are in the order of the changes that tell of them; all others stay in their order but
   * for those that have both.
   */
  GArray *moves;
  guint n_before;
  guint n_after;
  GHashTable *shared; /* ids that several records have, in one of the dossiers */
};

CeasefireDiff *ceasefire_diff_new (void);

/* The record, or header, that is being compared. */
typedef struct
{
  CeasefireDiff *diff;
  const char *record_id;
  const char *record_type;
  guint old_nth;
  guint new_nth;
} CeasefireDiffSubject;

/* All members of two objects of one type, but for nested records. */
void ceasefire_diff_members (const CeasefireDiffSubject *self, const CeasefireType *type,
                             gconstpointer a, gconstpointer b);

/*
 * What a record without id is known by, which only one of a type that this version does not know can
 * be: all that it says, wherever its members stand.
 */
char *ceasefire_diff_make_content_key (CeasefireRecord *record);

/* A member that is set, or an item of it, as JSON in one line. */
char *ceasefire_diff_write_member (const CeasefireLayout *layout, guint row,
                                   const CeasefireCell *cell);
char *ceasefire_diff_write_string (const char *string);
char *ceasefire_diff_write_item (const CeasefireField *field, gconstpointer item);

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

/* Where a nested record stands. */
typedef struct
{
  char *parent; /* NULL: it is not nested */
  char *member;
  char *after; /* sibling; NULL: it is the first */
  guint after_nth;
} CeasefireDiffPlace;

char *ceasefire_diff_place_write (const CeasefireDiffPlace *self);
/* Of a text that was checked; NULL is no place. */
void ceasefire_diff_place_init (CeasefireDiffPlace *self, const char *json);
void ceasefire_diff_place_clear (CeasefireDiffPlace *self);

/* What a path leads to, seen from the object that it begins in. */
typedef enum
{
  CEASEFIRE_DIFF_ROW,     /* a member of the table */
  CEASEFIRE_DIFF_INSIDE,  /* something in it, behind `rest` */
  CEASEFIRE_DIFF_UNKNOWN, /* a member that this version does not know */
  CEASEFIRE_DIFF_NOWHERE, /* nothing that a diff could name */
} CeasefireDiffStepKind;

typedef struct
{
  CeasefireDiffStepKind kind;
  guint row;
  guint index;      /* INSIDE a list: of the item */
  const char *rest; /* INSIDE: of the path; "" or a member of a value */
  const char *name; /* of an unknown member, or the language in a text */
} CeasefireDiffStep;

/* One step of the path of @change from @at on, which is in it, in an object of @type. */
CeasefireDiffStep ceasefire_diff_take_step (const CeasefireChange *change,
                                            const CeasefireType *type, const char *at);

G_END_DECLS
