/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "columns/tables.h"

G_BEGIN_DECLS

/*
 * What a cell of a spreadsheet says, and how content is written so that it says the same when it
 * comes back.
 *
 * An empty cell says nothing. What a spreadsheet would run as a formula, and the empty string, get an
 * apostrophe in front; so does what begins with apostrophes before such a thing. Whoever reads takes
 * one apostrophe away where one was put, and so has the content again.
 */

/* Letters (units of UTF-16) that a cell of a spreadsheet can hold; more are cut. */
#define CEASEFIRE_CELL_LETTERS_MAX 32767
/* Columns and rows that a sheet can have. */
#define CEASEFIRE_SHEET_COLUMNS_MAX 16384
#define CEASEFIRE_SHEET_ROWS_MAX 1048576

gboolean ceasefire_cell_needs_apostrophe (const char *content);
/* The content of a cell: without the apostrophe that was put in front. */
const char *ceasefire_cell_get_content (const char *cell);

/* Letters as spreadsheets count them. */
gsize ceasefire_cell_count_letters (const char *text);

/* As JSON has numbers. */
gboolean ceasefire_cell_is_number (const char *text);
/*
 * What a spreadsheet makes of a number is made a number of JSON again: 5.0 of a whole one, and a
 * decimal comma if no comma separates cells. Nothing else is touched.
 */
void ceasefire_cell_mend_number (char *text, gboolean is_whole, char delimiter);
/* TRUE and true: a spreadsheet's own words. */
void ceasefire_cell_mend_boolean (char *text);
/* A number of a row or place; FALSE if it is none. */
gboolean ceasefire_cell_parse_place (const char *text, gint64 *number);

/* An object of JSON, without white space between its tokens; NULL if it is none. */
char *ceasefire_cell_read_object (const char *text);

/* Why a text is probably not meant as it stands, such as "NA"; NULL if nothing speaks against it. */
const char *ceasefire_cell_find_doubt (const char *text);
/* What dates a spreadsheet may have made @text of, as part of a sentence; NULL if it looks like none. */
char *ceasefire_cell_explain_date (const char *text);

/* In quotes, and cut if it is long. */
char *ceasefire_cell_show (const char *text);

/* "incident!C12"; columns count from 0, rows from 1. */
char *ceasefire_cell_name (const char *sheet, guint column, guint row);

/* What stands at the head of a column. */
const char *ceasefire_column_get_heading (const CeasefireColumn *column);
/* Whether a sheet has the column: what is computed from others it has not. */
static inline gboolean
ceasefire_column_is_shown (const CeasefireColumn *column)
{
  return column->kind != CEASEFIRE_COLUMN_TIME;
}

G_END_DECLS
