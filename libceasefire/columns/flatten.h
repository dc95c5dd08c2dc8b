/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "columns/tables.h"
#include "core/shared.h"
#include "core/record.h"

G_BEGIN_DECLS

/*
 * The one mechanism that makes rows of records, for columns, spreadsheets and SQL: what the rows are
 * says docs/reference/flattening.md, what tables there are columns/tables.h.
 *
 * A record, or an item of a list, is gone over twice: first its row is filled with what stands in
 * the table itself, single values included, and given away; then each list, text in languages and
 * nested record gives rows of its own. So a row comes before all that belong to it, the time is
 * linear in what there is, and one row of each table is all that is kept in memory.
 */
typedef struct
{
  gboolean is_set;
  union
  {
    const char *string; /* of strings, times and JSON: NUL-terminated UTF-8 */
    gint64 integer;
    double number;
    gboolean yes;
  };
} CeasefireTableCell;

/* @cells, one a column, and their strings count only until it returns. */
typedef void (*CeasefireGiveRow) (const CeasefireTable *table, const CeasefireTableCell *cells,
                                  gpointer user_data);

typedef struct _CeasefireFlattener CeasefireFlattener;

/* For one dossier: it numbers the records. @language: which wording of a text stands in the row of
 * the record, NULL for the first. */
CEASEFIRE_SHARED CeasefireFlattener *ceasefire_flattener_new (const char *language);
CEASEFIRE_SHARED void ceasefire_flattener_free (CeasefireFlattener *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireFlattener, ceasefire_flattener_free)

CEASEFIRE_SHARED void ceasefire_flatten_header (CeasefireFlattener *self, gconstpointer header,
                                                CeasefireGiveRow give_row, gpointer user_data);
/* With the records nested in it. */
CEASEFIRE_SHARED void ceasefire_flatten_record (CeasefireFlattener *self, CeasefireRecord *record,
                                                CeasefireGiveRow give_row, gpointer user_data);

G_END_DECLS
