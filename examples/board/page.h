/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "edition.h"
#include "html.h"

/* What pages show. */
typedef struct
{
  const Edition *edition;
  const char *file;    /* its name */
  const char *problem; /* why the edition is not of the file as it is now; NULL: it is */
  const char *state;   /* changes whenever the edition or the problem does */
} Board;

/* The whole board, as it is without a search. */
GBytes *page_make_board (const Board *board);
/* What a search found; @from counts the records before the first that is shown. */
GBytes *page_make_search (const Board *board, const IndexQuery *query, guint from);
/* One record: all that it says, and who refers to it. */
GBytes *page_make_record (const Board *board, CeasefireRecord *record);
/* One finding in sentences. */
GBytes *page_make_finding (const Board *board, CeasefireFinding *finding);

/* Parts of pages. */

/* Begins a page, up to its <main>; html_finish() ends it. */
Html *page_begin (const Board *board, const char *title, const IndexQuery *query);
void page_add_record_link (Html *html, const char *id, const char *name);
/* A table of records; it does not look beyond the range. */
void page_add_records (Html *html, const Board *board, const GPtrArray *records, guint from,
                       guint until);
/* The table of clauses by parties, and what stands out. */
void page_add_findings (Html *html, const Board *board);
