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

#define CEASEFIRE_FEEDS_TYPE_MAPPING (ceasefire_feeds_mapping_get_type ())

/**
 * CeasefireFeedsMapping:
 *
 * How each row of a feed becomes records: a mapping file, read. Some come with the library, for feeds
 * that are published; others are [written](mapping.html) by whoever has a table. Feeds that are trees,
 * such as `un-akn`, have a name and a title likewise, and are read in code. A mapping does not
 * change, and any number of threads may use it.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFeedsMapping, ceasefire_feeds_mapping, CEASEFIRE_FEEDS, MAPPING,
                      GObject)

/**
 * ceasefire_feeds_mapping_list_names:
 *
 * Lists the mappings that come with the library, such as `gdelt2-events`, and the feeds that are read in
 * code.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, sorted
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_feeds_mapping_list_names (void);

/**
 * ceasefire_feeds_mapping_dup_schema:
 *
 * Gets the JSON Schema of mapping files, for validators and editors.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_feeds_mapping_dup_schema (void);

/**
 * ceasefire_feeds_mapping_new_for_name:
 * @name: the name of a mapping that comes with the library
 * @error: where an error goes
 *
 * Gets a mapping that comes with the library, or a feed that is read in code.
 *
 * Returns: (transfer full): the mapping; without one, @error is %CEASEFIRE_ERROR_NOT_FOUND, and names the
 *   nearest
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsMapping *ceasefire_feeds_mapping_new_for_name (const char *name, GError **error);

/**
 * ceasefire_feeds_mapping_new_for_bytes:
 * @bytes: a mapping file, whose tables are all in it
 * @error: where an error goes
 *
 * Reads a mapping.
 *
 * Returns: (transfer full): the mapping; without one, @error is one of %CEASEFIRE_ERROR with line, column,
 *   path and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsMapping *ceasefire_feeds_mapping_new_for_bytes (GBytes *bytes, GError **error);

/**
 * ceasefire_feeds_mapping_new_for_file:
 * @file: a mapping file; the files of its tables lie in the same folder
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Reads a mapping.
 *
 * Returns: (transfer full): the mapping; without one, @error is one of %CEASEFIRE_ERROR with line, column,
 *   path and reason, or of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsMapping *ceasefire_feeds_mapping_new_for_file (GFile *file, GCancellable *cancellable,
                                                             GError **error);

/**
 * ceasefire_feeds_mapping_get_title:
 * @self: a mapping
 *
 * Gets what it is for.
 *
 * Returns: (transfer none): a title, such as "GDELT 2.0 events"
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_feeds_mapping_get_title (CeasefireFeedsMapping *self);

#define CEASEFIRE_FEEDS_TYPE_IMPORTER (ceasefire_feeds_importer_get_type ())

/**
 * CeasefireFeedsImporter:
 *
 * Makes the records of a dossier from the rows of a feed, as a mapping says. Each row is counted as
 * made, as repeated if all that it says was there already, or as left out, with the reason. A row that
 * is wrong costs itself. The memory that this takes grows with the number of ids alone.
 *
 * A record is made once, from whichever row comes first, and no reference leads to one that has not
 * been made.
 *
 * Of a feed that is a tree, several files may belong together, such as a text in two languages. They are
 * kept until [method@CeasefireFeeds.Importer.finish] makes the records of them all; what is counted in
 * place of rows, the report says. A file may have 64 MiB, unpacked.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFeedsImporter, ceasefire_feeds_importer, CEASEFIRE_FEEDS, IMPORTER,
                      GObject)

/**
 * CeasefireFeedsRecordFunc:
 * @record: a record, which whoever wants to keep it takes a reference to
 * @user_data: what was given with the function
 * @error: where an error goes
 *
 * Takes a record that has been made.
 *
 * Returns: whether more is wanted; if not, @error is set
 *
 * Since: 1.0
 */
typedef gboolean (*CeasefireFeedsRecordFunc) (CeasefireRecord *record, gpointer user_data,
                                              GError **error);

/**
 * ceasefire_feeds_importer_new:
 * @mapping: a mapping
 *
 * Makes an importer.
 *
 * Returns: (transfer full): a new importer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsImporter *ceasefire_feeds_importer_new (CeasefireFeedsMapping *mapping);

/**
 * ceasefire_feeds_importer_dup_header:
 * @self: an importer
 *
 * Gets the header of the dossier. That of trees is known once the first record has been made.
 *
 * Returns: (transfer full): the header; one without language, if it is not known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_feeds_importer_dup_header (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_set_name:
 * @self: an importer
 * @name: (nullable): a name, such as that of a file
 *
 * Sets what problems of trees call the next stream. Without a name it is called by its number.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_feeds_importer_set_name (CeasefireFeedsImporter *self, const char *name);

/**
 * ceasefire_feeds_importer_set_texts:
 * @self: an importer
 * @folder: (nullable): a folder that is there, or %NULL
 *
 * Sets the folder into which the plain texts of documents are written, that in which the dossier is to
 * lie. Trees such as `un-akn` have such texts: quotes are cited from them, and with them they can be
 * checked. A file that is there is replaced.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_feeds_importer_set_texts (CeasefireFeedsImporter *self, GFile *folder);

/**
 * ceasefire_feeds_importer_read:
 * @self: an importer
 * @stream: the feed: CSV, lines with tabs, JSON or JSON Lines; packed with gzip
 *   or Zstandard or not
 * @taker: (scope call) (closure user_data): takes each record
 * @user_data: passed to @taker
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Makes records from all rows of a stream. Those of the feed itself come first, once. Further streams
 * go on in the same dossier. A tree is only kept.
 *
 * Returns: whether all was read; if not, @error is of %G_IO_ERROR, of %CEASEFIRE_ERROR if what is
 *   packed is damaged, or what @taker has set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_importer_read (CeasefireFeedsImporter *self, GInputStream *stream,
                                        CeasefireFeedsRecordFunc taker, gpointer user_data,
                                        GCancellable *cancellable, GError **error);

/**
 * ceasefire_feeds_importer_finish:
 * @self: an importer
 * @taker: (scope call) (closure user_data): takes each record
 * @user_data: passed to @taker
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Makes the records of all trees that were read. Of rows, all have been made before.
 *
 * Returns: whether all were made; if not, @error is of %G_IO_ERROR, or what @taker has set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_importer_finish (CeasefireFeedsImporter *self,
                                          CeasefireFeedsRecordFunc taker, gpointer user_data,
                                          GCancellable *cancellable, GError **error);

/**
 * ceasefire_feeds_importer_load_files:
 * @self: an importer
 * @files: (array length=n_files): feeds
 * @n_files: how many there are
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Makes one dossier of files, in memory.
 *
 * Returns: (transfer full): a dossier; without one, @error is of %G_IO_ERROR, or of %CEASEFIRE_ERROR if
 *   what is packed is damaged
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_feeds_importer_load_files (CeasefireFeedsImporter *self,
                                                       GFile *const *files, gsize n_files,
                                                       GCancellable *cancellable, GError **error);

/**
 * ceasefire_feeds_importer_load:
 * @self: an importer
 * @file: a feed
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Makes a dossier of a file, in memory.
 *
 * Returns: (transfer full): a dossier; without one, @error is of %G_IO_ERROR, or of %CEASEFIRE_ERROR if
 *   what is packed is damaged
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_feeds_importer_load (CeasefireFeedsImporter *self, GFile *file,
                                                 GCancellable *cancellable, GError **error);

/**
 * ceasefire_feeds_importer_get_n_rows:
 * @self: an importer
 *
 * Gets how many rows, or items of trees, there were: as many as were made, repeated and left out.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_feeds_importer_get_n_rows (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_get_n_made:
 * @self: an importer
 *
 * Gets of how many rows records were made.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_feeds_importer_get_n_made (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_get_n_repeated:
 * @self: an importer
 *
 * Gets how many rows say what rows before them have said: their records were there.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_feeds_importer_get_n_repeated (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_get_n_left_out:
 * @self: an importer
 *
 * Gets how many rows were left out; why, each of [method@CeasefireFeeds.Importer.get_problems] says.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_feeds_importer_get_n_left_out (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_get_problems:
 * @self: an importer
 *
 * Gets what was left out: for each row a [class@Ceasefire.Problem] with its line, of which the first
 * 10000 are kept; and a warning for each column that the mapping neither uses nor lists as lost, or that
 * the feed does not have. Of trees, the path is the name of the file.
 *
 * Returns: (transfer none): the problems so far
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_feeds_importer_get_problems (CeasefireFeedsImporter *self);

/**
 * ceasefire_feeds_importer_dup_report:
 * @self: an importer
 *
 * Says for readers what became of all rows and columns: rows and records made, repeated and left out, each
 * reason with how often it was met and where first, and what is lost.
 *
 * Returns: (transfer full): lines of text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_feeds_importer_dup_report (CeasefireFeedsImporter *self);

#define CEASEFIRE_FEEDS_TYPE_EXPORTER (ceasefire_feeds_exporter_get_type ())

/**
 * CeasefireFeedsExporter:
 *
 * Writes dossiers in a format that others read, such as GeoJSON. No such format holds all that a dossier
 * says, so that it goes out alone; what was lost is counted. What each format holds says the
 * [guide](exports.html).
 *
 * The same dossier always gives the same bytes. The text goes out piece by piece, and takes no memory
 * beside the dossier.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFeedsExporter, ceasefire_feeds_exporter, CEASEFIRE_FEEDS, EXPORTER,
                      GObject)

/**
 * ceasefire_feeds_exporter_list_formats:
 *
 * Lists the formats.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, such as `geojson`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_feeds_exporter_list_formats (void);

/**
 * ceasefire_feeds_exporter_new:
 * @format: the name of a format
 * @error: where an error goes
 *
 * Makes an exporter.
 *
 * Returns: (transfer full): a new exporter; without one, @error is %CEASEFIRE_ERROR_NOT_FOUND, and names the
 *   nearest format
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFeedsExporter *ceasefire_feeds_exporter_new (const char *format, GError **error);

/**
 * ceasefire_feeds_exporter_get_title:
 * @self: an exporter
 *
 * Gets what the format is called.
 *
 * Returns: (transfer none): a title, such as `GeoJSON`; empty of an exporter that g_object_new() made
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_feeds_exporter_get_title (CeasefireFeedsExporter *self);

/**
 * ceasefire_feeds_exporter_get_extension:
 * @self: an exporter
 *
 * Gets what names of such files end in.
 *
 * Returns: (transfer none): an ending with its dot, such as `.geojson`; empty of an exporter that
 *   g_object_new() made
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_feeds_exporter_get_extension (CeasefireFeedsExporter *self);

/**
 * ceasefire_feeds_exporter_get_media_type:
 * @self: an exporter
 *
 * Gets the media type of such files.
 *
 * Returns: (transfer none): a media type, such as `application/geo+json`; empty of an exporter that
 *   g_object_new() made
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_feeds_exporter_get_media_type (CeasefireFeedsExporter *self);

/**
 * ceasefire_feeds_exporter_write:
 * @self: an exporter
 * @dossier: a dossier
 * @stream: a stream, which is not closed
 * @cancellable: (nullable): what can stop it, or %NULL
 * @error: where an error goes
 *
 * Writes what the format holds of a dossier. What was counted of one before is forgotten.
 *
 * Returns: whether all was written; if not, @error is of the domain %G_IO_ERROR, or
 *   %CEASEFIRE_ERROR_VALUE if g_object_new() made the exporter
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_feeds_exporter_write (CeasefireFeedsExporter *self, CeasefireDossier *dossier,
                                         GOutputStream *stream, GCancellable *cancellable,
                                         GError **error);

/**
 * ceasefire_feeds_exporter_list_losses:
 * @self: an exporter
 *
 * Lists what the last dossier that was written says and the format does not hold: types of records,
 * members by their paths, and behind a comma what was told less exactly.
 *
 * Returns: (transfer full) (array zero-terminated=1): losses, such as `incident.means`, sorted
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_feeds_exporter_list_losses (CeasefireFeedsExporter *self);

/**
 * ceasefire_feeds_exporter_count_loss:
 * @self: an exporter
 * @loss: one of [method@CeasefireFeeds.Exporter.list_losses]
 *
 * Gets how often it was lost.
 *
 * Returns: a number; 0 for what is no loss
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_feeds_exporter_count_loss (CeasefireFeedsExporter *self, const char *loss);

/**
 * ceasefire_feeds_exporter_dup_report:
 * @self: an exporter
 *
 * Says for readers what was lost: a line for each loss, with how often.
 *
 * Returns: (transfer full): lines of text; empty if nothing was lost
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_feeds_exporter_dup_report (CeasefireFeedsExporter *self);

G_END_DECLS
