/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/shared.h"
#include "core/type.h"

G_BEGIN_DECLS

/*
 * The tables that records are flattened into, with their columns: docs/reference/flattening.md is the
 * specification. They are computed once from the field tables of the registered types, so that a new
 * member or type needs no change here, and live as long as the program.
 *
 * A *plan* says of each row of a type's table where its content goes. A single value shares the
 * table of what it is in, so that one table can have several plans.
 */
typedef enum
{
  CEASEFIRE_COLUMN_STRING,
  CEASEFIRE_COLUMN_TIME, /* a string: a second in UTC, as ceasefire_date_format_earliest() has it */
  CEASEFIRE_COLUMN_JSON, /* a string: an object without white space between its tokens */
  CEASEFIRE_COLUMN_BOOLEAN,
  CEASEFIRE_COLUMN_INTEGER,
  CEASEFIRE_COLUMN_NUMBER,
} CeasefireColumnKind;

typedef struct
{
  const char *name;
  const char *path; /* the same with dots between the names of members */
  CeasefireColumnKind kind;
  const CeasefireField *field; /* NULL: a key, or the unknown members */
} CeasefireColumn;

typedef struct _CeasefireTable CeasefireTable;
typedef struct _CeasefirePlan CeasefirePlan;

struct _CeasefireTable
{
  const char *name;
  guint index; /* among all tables */
  const CeasefireColumn *columns;
  guint n_columns;
  const CeasefireTable *parent; /* of a list: the table that its items belong to; else NULL */

  /* For the flattener. */
  const char *path;          /* of a list: the path of its member, from the table above */
  guint n_positions;         /* of a list: columns that say where an item stands, outermost first */
  gboolean is_nested;        /* a record that others hold: there are columns that say where */
  const CeasefirePlan *plan; /* NULL: the wordings of a text */
};

typedef struct
{
  guint column;                /* the first; what a date has more of stands behind it */
  gboolean is_date;            /* columns for its earliest and latest second follow */
  const CeasefirePlan *plan;   /* of a single value */
  const CeasefireTable *table; /* of a list, or of a text's wordings */
} CeasefireTarget;

struct _CeasefirePlan
{
  const CeasefireLayout *layout; /* NULL: items that have no members; they have one target */
  guint extra;                   /* column of the members that this version does not know */
  guint64 rest;                  /* rows that have tables of their own, or hold such rows */
  CeasefireTarget targets[];     /* by row */
};

/* The first columns of a table, by what it is of. */
enum
{
  CEASEFIRE_COLUMN_RECORD, /* of all */
  /* A record that has an id; of unknown type; and one that others hold, in which columns follow. */
  CEASEFIRE_COLUMN_ID,
  CEASEFIRE_COLUMN_TYPE,
  CEASEFIRE_COLUMN_PARENT_RECORD = CEASEFIRE_COLUMN_ID + 1,
  CEASEFIRE_COLUMN_PARENT_ID,
  CEASEFIRE_COLUMN_MEMBER,
  CEASEFIRE_COLUMN_PLACE,
  /* A list. */
  CEASEFIRE_COLUMN_PARENT = CEASEFIRE_COLUMN_RECORD + 1,
  CEASEFIRE_COLUMN_POSITIONS,
};

/*
 * What no list in lists and no name exceeds: it ends the program when the tables are made, as would a
 * type of values that holds itself, which no finite number of columns can show.
 */
#define CEASEFIRE_POSITIONS_MAX 8
#define CEASEFIRE_TABLE_NAME_MAX 63

/* All of them: a list's behind the one that its items belong to. The header's is the first. */
CEASEFIRE_SHARED const CeasefireTable *const *ceasefire_tables_get (guint *n_tables);
/* That of a record type, of the header's, or of all unknown ones; NULL if it is no such type. */
const CeasefireTable *ceasefire_tables_find (const CeasefireLayout *layout);

G_END_DECLS
