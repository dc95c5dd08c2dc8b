/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "columns/tables.h"
#include "core/error.h"
#include "core/problem.h"

G_BEGIN_DECLS

/*
 * One sheet that has been read: the rows of one table, as text. Which cell stands in which column of
 * the table say the headings; what a spreadsheet does to text is undone when a cell is taken, and
 * told where it cannot be.
 *
 * Rows may stand in any order. The texts of all cells lie one behind the other in one string, and a
 * row has only the cells that are not empty, in the order of the table's columns.
 */

/* Problems, with cells: at most so many, and then how many others there are. */
#define CEASEFIRE_PROBLEMS_MAX 100000

typedef struct
{
  GListStore *list;
  guint64 n_omitted;
  gboolean by_row; /* lines of the text say nothing to anybody: rows stand for them */
} CeasefireSheetProblems;

/* A heading that names no column: an unknown member of what @plan describes, or nothing. */
typedef struct
{
  const CeasefirePlan *plan; /* NULL: the column is not read */
  char *name;
} CeasefireSheetUnknown;

typedef struct
{
  gsize text;   /* where it begins */
  guint target; /* column of the table; from its number of columns on: which unknown one */
  guint column; /* of the sheet, from 0 */
} CeasefireSheetCell;

typedef struct
{
  gsize cells; /* the first */
  guint n_cells;
  guint row; /* as the spreadsheet counts it */
  guint line;
  guint slot; /* which record it belongs to; see feeds/join.h */
} CeasefireSheetRow;

typedef struct
{
  const CeasefireTable *table;
  CeasefireSheetProblems *problems;
  char delimiter;
  CeasefireSheetRow head;
  GPtrArray *headings; /* by the sheet's columns, while the head is read: those not understood */
  GArray *targets;     /* of guint, by the sheet's columns; CEASEFIRE_NO_COLUMN: not read */
  GArray *unknowns;    /* of CeasefireSheetUnknown */
  guint *columns;      /* by the table's columns: where the sheet has it */
  GString *text;
  GArray *cells;     /* of CeasefireSheetCell */
  GArray *rows;      /* of CeasefireSheetRow */
  GArray *positions; /* of gint64: for each row as many as the table has; G_MAXINT64: not said */
} CeasefireSheet;

#define CEASEFIRE_NO_COLUMN G_MAXUINT
#define CEASEFIRE_NO_HEADING (G_MAXUINT - 1)
#define CEASEFIRE_NO_SLOT G_MAXUINT

/* What the sheet of a table is called where it is read from. */
const char *ceasefire_sheet_problems_get_name (const CeasefireSheetProblems *self,
                                               const CeasefireTable *table);

/* Appends a problem that has its place already, and marks it as such. */
void ceasefire_sheet_problems_append (CeasefireSheetProblems *self, CeasefireProblem *problem);
gboolean ceasefire_sheet_problem_has_place (CeasefireProblem *problem);

/* Tells that something is wrong at a cell. Takes @message; @word: what was probably meant, or NULL. */
void ceasefire_sheet_problems_add (CeasefireSheetProblems *self, CeasefireSeverity severity,
                                   CeasefireError code, const CeasefireTable *table, guint column,
                                   const CeasefireSheetRow *row, char *message, const char *word);

CeasefireSheet *ceasefire_sheet_new (const CeasefireTable *table, CeasefireSheetProblems *problems);
void ceasefire_sheet_free (CeasefireSheet *self);
gboolean ceasefire_sheet_read (CeasefireSheet *self, GInputStream *stream,
                               GCancellable *cancellable, GError **error);

static inline CeasefireSheetRow *
ceasefire_sheet_get_row (const CeasefireSheet *self, guint row)
{
  return &g_array_index (self->rows, CeasefireSheetRow, row);
}

/* The cell of a column of the table; NULL if it is empty. */
const CeasefireSheetCell *ceasefire_sheet_find (const CeasefireSheet *self,
                                                const CeasefireSheetRow *row, guint target);
/* Its text; NULL if it is empty. */
const char *ceasefire_sheet_get_text (const CeasefireSheet *self, const CeasefireSheetRow *row,
                                      guint target);
gint64 *ceasefire_sheet_get_positions (const CeasefireSheet *self, guint row);

/* At the cell of a column of the table. Takes @message. */
void ceasefire_sheet_tell (const CeasefireSheet *self, CeasefireSeverity severity,
                           CeasefireError code, const CeasefireSheetRow *row, guint target,
                           char *message);

G_END_DECLS
