/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#define CEASEFIRE_H_INSIDE
#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-problem.h>
#undef CEASEFIRE_H_INSIDE

G_BEGIN_DECLS

#define CEASEFIRE_FEEDS_TYPE_SHEETS (ceasefire_feeds_sheets_get_type ())

/**
 * CeasefireFeedsSheets:
 *
 * A dossier in spreadsheets, read: a folder of CSV files, one of them, or a workbook. What the sheets
 * and columns are says the [guide](sheets.html).
 *
 * What a spreadsheet does to data is undone where it is plain what was there, and told otherwise, as
 * all else that is wrong: each problem has the cell as its path, such as `incident!C12`, the line of
 * the file as its line and the number of the column as its column. What is wrong costs itself: a cell, a
 * row, as little as must be.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFeedsSheets, ceasefire_feeds_sheets, CEASEFIRE_FEEDS, SHEETS,
                      GObject)

/**
 * ceasefire_feeds_sheets_is_workbook:
 * @file: a file
 *
 * Tells by its name whether a file is a workbook, which `ssconvert` of Gnumeric makes sheets of.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_sheets_is_workbook (GFile *file);

/**
 * ceasefire_feeds_sheets_read:
 * @file: a folder, a file whose name ends in `.csv` or `.tsv` and begins with that of a sheet, or a
 *   workbook (`.xlsx`, `.xls`, `.ods` or `.gnumeric`)
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Reads sheets whole. The memory that it takes grows with their text. A workbook needs `ssconvert`,
 * of Gnumeric, at hand.
 *
 * Returns: (transfer full): the sheets; without them, @error is of the domain %G_IO_ERROR, or of
 *   %CEASEFIRE_ERROR if there is no sheet
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsSheets *ceasefire_feeds_sheets_read (GFile *file, GCancellable *cancellable,
                                                   GError **error);

/**
 * ceasefire_feeds_sheets_get_problems:
 * @self: sheets
 *
 * Gets what is wrong with the sheets: [class@Ceasefire.Problem]. What is wrong with the members that
 * they say is found by who reads [method@CeasefireFeeds.Sheets.open], and is here once they have been
 * loaded by [method@CeasefireFeeds.Sheets.load].
 *
 * Returns: (transfer none): the problems
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_feeds_sheets_get_problems (CeasefireFeedsSheets *self);

/**
 * ceasefire_feeds_sheets_open:
 * @self: sheets
 *
 * Opens the dossier as JSON Lines, as [class@Ceasefire.Reader] takes them.
 *
 * Returns: (transfer full): a stream
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GInputStream *ceasefire_feeds_sheets_open (CeasefireFeedsSheets *self);

/**
 * ceasefire_feeds_sheets_locate:
 * @self: sheets
 * @problem: a problem of the dossier that they are, of reading or of a check
 *
 * Finds the cell that a problem is about.
 *
 * Returns: (transfer full): the same problem with the cell as its path, and the path in front of its
 *   message; or as it is, if no cell is to blame
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireProblem *ceasefire_feeds_sheets_locate (CeasefireFeedsSheets *self,
                                                 CeasefireProblem *problem);

/**
 * ceasefire_feeds_sheets_load:
 * @self: sheets
 * @error: where an error goes
 *
 * Loads all that can be read. What is left out is told among the problems.
 *
 * Returns: (transfer full): a dossier; without one, @error is one of %CEASEFIRE_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_feeds_sheets_load (CeasefireFeedsSheets *self, GError **error);

#define CEASEFIRE_FEEDS_TYPE_SHEETS_WRITER (ceasefire_feeds_sheets_writer_get_type ())

/**
 * CeasefireFeedsSheetsWriter:
 *
 * Writes a dossier as spreadsheets, record by record: a folder of CSV files, or a workbook. The memory
 * that it takes does not grow with the number of records.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFeedsSheetsWriter, ceasefire_feeds_sheets_writer, CEASEFIRE_FEEDS,
                      SHEETS_WRITER, GObject)

/**
 * ceasefire_feeds_sheets_writer_new:
 * @file: a workbook, if its name ends in `.xlsx`; else a folder, which is made if it is not there and
 *   must have no sheets
 * @header: the header of the dossier
 *
 * Makes a writer. Nothing is written yet.
 *
 * Returns: (transfer full): a new writer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsSheetsWriter *ceasefire_feeds_sheets_writer_new (GFile *file,
                                                               CeasefireHeader *header);

/**
 * ceasefire_feeds_sheets_writer_set_tagged:
 * @self: a writer that has not written anything
 * @tagged: whether there are tags
 *
 * Sets whether a row of HXL tags stands below the headings.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_feeds_sheets_writer_set_tagged (CeasefireFeedsSheetsWriter *self, gboolean tagged);

/**
 * ceasefire_feeds_sheets_writer_get_tagged:
 * @self: a writer
 *
 * Gets whether a row of HXL tags stands below the headings.
 *
 * Returns: whether it does; no by default
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_sheets_writer_get_tagged (CeasefireFeedsSheetsWriter *self);

/**
 * ceasefire_feeds_sheets_writer_get_problems:
 * @self: a writer
 *
 * Gets the cells that hold more than a spreadsheet can: [class@Ceasefire.Problem], each with the cell
 * as its path. CSV has them whole; a workbook cannot be written then.
 *
 * Returns: (transfer none): the problems so far
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_feeds_sheets_writer_get_problems (CeasefireFeedsSheetsWriter *self);

/**
 * ceasefire_feeds_sheets_writer_write:
 * @self: a writer
 * @record: a record, with those nested in it
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Writes a record. After a failure the sheets are of no use.
 *
 * Returns: whether it was written; if not, @error is of the domain %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_sheets_writer_write (CeasefireFeedsSheetsWriter *self,
                                              CeasefireRecord *record, GCancellable *cancellable,
                                              GError **error);

/**
 * ceasefire_feeds_sheets_writer_close:
 * @self: a writer
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Writes the rest. Nothing can be written afterwards.
 *
 * Returns: whether all was written; if not, @error is of the domain %G_IO_ERROR, or of
 *   %CEASEFIRE_ERROR with the cell, if a workbook cannot hold it
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_sheets_writer_close (CeasefireFeedsSheetsWriter *self,
                                              GCancellable *cancellable, GError **error);

G_END_DECLS
