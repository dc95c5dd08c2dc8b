/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/csv.h"
#include "feeds/sheet.h"

G_BEGIN_DECLS

/*
 * The head of a sheet: the row that names the columns, and below it, in some, a row of tags of HXL
 * (Humanitarian Exchange Language), which name columns whose headings say nothing to us.
 *
 * A heading is the path of a member, such as "deadline.at"; "deadline_at", as in other tables, will do.
 * One that is no member's is told, and its cells are kept as unknown members.
 */
void ceasefire_headings_read (CeasefireSheet *sheet, const CeasefireSheetRow *row,
                              const CeasefireCsvCell *cells, guint n_cells);
gboolean ceasefire_headings_are_tags (const CeasefireCsvCell *cells, guint n_cells);
void ceasefire_headings_read_tags (CeasefireSheet *sheet, const CeasefireCsvCell *cells,
                                   guint n_cells);
/* When nothing more is known about them: what becomes of columns that nothing has named. */
void ceasefire_headings_settle (CeasefireSheet *sheet);

G_END_DECLS
