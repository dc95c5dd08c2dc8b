/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "columns/tables.h"

G_BEGIN_DECLS

/*
 * Workbooks: libxlsxwriter writes them, and ssconvert of Gnumeric makes CSV of them, which is read as
 * any other. Beside the sheets of tables there are two about them: "columns" explains each column, and
 * "codes" has the words that cells can be chosen from.
 */

/* What a table's sheet is called: its name, shortened if it is too long for a workbook. */
const char *ceasefire_workbook_name (const CeasefireTable *table);
gboolean ceasefire_workbook_is_about (const char *sheet);

/* Why no cell of a workbook can hold a text, beside its length; NULL if one can. */
const char *ceasefire_workbook_find_fault (const char *text);

/* A folder, to be cleared, with a CSV file for each sheet; NULL if there is none. */
GFile *ceasefire_workbook_unpack (GFile *file, GCancellable *cancellable, GError **error);
void ceasefire_workbook_clear (GFile *folder);

G_END_DECLS
