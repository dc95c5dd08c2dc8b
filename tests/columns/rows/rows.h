/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "columns/flatten.h"
#include "support/members.h"

/* A row that was given, kept: its cells as JSON, NULL where nothing is set. */
typedef struct
{
  const CeasefireTable *table;
  char **cells;
  gboolean is_used; /* rebuild_...() has found it */
} KeptRow;

GPtrArray *rows_new (void);
/* A CeasefireGiveRow; @rows is the array. */
void rows_keep (const CeasefireTable *table, const CeasefireTableCell *cells, gpointer rows);
/* Fails if the table has no such column. */
const char *row_get (const KeptRow *row, const char *column);
int table_find_column (const CeasefireTable *table, const char *name);
/* NULL if there is none. */
const CeasefireTable *find_table (const char *name);

/*
 * The record, or header, of that number as JSON, from its rows alone, by the names of tables and
 * columns that docs/reference/flattening.md prescribes and without the plans of the flattener.
 */
char *rebuild_record (GPtrArray *rows, guint record);
char *rebuild_header (GPtrArray *rows);
