/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-problem.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_READER (ceasefire_reader_get_type ())

/**
 * CeasefireReader:
 *
 * Reads a dossier record by record, in memory that does not grow with it: a file larger than the
 * memory, a download, a pipe that never ends. The format (JSON or JSON Lines) and the compression
 * (none, gzip, zstd) are told from the content.
 *
 * One record after the other comes from [method@Ceasefire.Reader.read], until that gives none. In
 * JSON Lines a mistake costs its line alone: the error says which, and reading again goes on with
 * the next line. After a cancellation, or another error of the stream, reading again asks the stream
 * again, and nothing is lost or doubled. After every other error there is nothing more to read.
 *
 * What is wrong with the data stands in [method@Ceasefire.Reader.get_problems] too, as data. A reader
 * that is told to keep going ([method@Ceasefire.Reader.set_keep_going]) gives what can be read, and has
 * all that is wrong there.
 *
 * A reader may be used from any one thread at a time, and for one operation at a time. One that
 * g_object_new() made has no stream, and reads nothing but %G_IO_ERROR_NOT_INITIALIZED.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireReader, ceasefire_reader, CEASEFIRE, READER, GObject)

/**
 * CeasefireReaderFilter:
 * @reader: the reader, which tells members of the record by [method@Ceasefire.Reader.member_is] and
 *   [method@Ceasefire.Reader.dup_member], and must not be used otherwise
 * @type_name: the type of the record
 * @id: (nullable): its id
 * @user_data: what was given with the function
 * @error: where an error goes
 *
 * Says which records to read. The others are passed over without being made; of them nothing is
 * checked but what the filter looks at and, in JSON, their syntax.
 *
 * When @error is set, reading ends: this call and all later ones fail with that error.
 *
 * Returns: %TRUE to read the record, %FALSE to pass over it or if there is an error
 *
 * Since: 1.0
 */
typedef gboolean (*CeasefireReaderFilter) (CeasefireReader *reader, const char *type_name,
                                           const char *id, gpointer user_data, GError **error);

/**
 * CeasefireReaderProgress:
 * @bytes: bytes read from the stream, as they come, that is packed
 * @total: how many there are; -1 if that is not known
 * @user_data: what was given with the function
 *
 * Hears how far a reader is, each time that it has read from its stream.
 *
 * Since: 1.0
 */
typedef void (*CeasefireReaderProgress) (gint64 bytes, gint64 total, gpointer user_data);

/**
 * ceasefire_reader_new:
 * @stream: a stream; the reader does not close it
 *
 * Makes a reader of a stream. Nothing is read before it is asked for.
 *
 * Returns: (transfer full): a new reader
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReader *ceasefire_reader_new (GInputStream *stream);

/**
 * ceasefire_reader_new_for_bytes:
 * @bytes: a dossier
 *
 * Makes a reader of what is in memory.
 *
 * Returns: (transfer full): a new reader
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReader *ceasefire_reader_new_for_bytes (GBytes *bytes);

/**
 * ceasefire_reader_new_for_file:
 * @file: a file
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Opens a file for reading.
 *
 * Returns: (transfer full): a new reader; if there is none, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReader *ceasefire_reader_new_for_file (GFile *file, GCancellable *cancellable,
                                                GError **error);

/**
 * ceasefire_reader_set_limit:
 * @self: a reader that has not read anything
 * @limit: a limit
 * @value: what it is to be, 1 or more
 *
 * Changes a limit.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_limit (CeasefireReader *self, CeasefireLimit limit, guint64 value);

/**
 * ceasefire_reader_get_limit:
 * @self: a reader
 * @limit: a limit
 *
 * Gets a limit.
 *
 * Returns: a count or a number of bytes, as the limit says
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_reader_get_limit (CeasefireReader *self, CeasefireLimit limit);

/**
 * ceasefire_reader_set_header:
 * @self: a reader that has not read anything
 * @header: (nullable): a header; %NULL for none
 *
 * Gives the header of JSON Lines that begin with a record. Where what is read has a header, that
 * counts, and @header does not.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_reader_set_header (CeasefireReader *self,
                                                             CeasefireHeader *header);

/**
 * ceasefire_reader_set_keep_going:
 * @self: a reader that has not read anything
 * @keep_going: whether to go on behind problems
 *
 * Has the reader go on behind what is wrong with the data, give what can be read, and list all that is
 * wrong in [method@Ceasefire.Reader.get_problems]. Then no call fails because of the data once there
 * is a header; only streams, cancellables and filters still give errors.
 *
 * - A member with a value that is wrong is left out, and so is an item of a list; that a member stands
 *   twice leaves out the second. The next one is read.
 * - A record without an id that can be read, or without a type that may stand there, is left out.
 * - Broken syntax, text that is not UTF-8 and what goes beyond a limit cost the line in JSON Lines; in
 *   a list of JSON they cost the record if its brackets pair and each of its strings ends on its line,
 *   so that there is no doubt where it ends. Otherwise reading ends there, as after damage to what is
 *   packed: [method@Ceasefire.Reader.is_cut_short] tells.
 * - A header without a version that can be read is read as one of this version, and JSON Lines may
 *   lack their header, or have one that is broken. Of other headers broken syntax is an error.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_reader_set_keep_going (CeasefireReader *self,
                                                                 gboolean keep_going);

/**
 * ceasefire_reader_get_keep_going:
 * @self: a reader
 *
 * Tells whether the reader goes on behind problems.
 *
 * Returns: %TRUE if it was told to; %FALSE by default
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_reader_get_keep_going (CeasefireReader *self);

/**
 * ceasefire_reader_get_problems:
 * @self: a reader
 *
 * Gets what is wrong with the data, as far as they have been read: all of it if the reader keeps
 * going, otherwise what each error of reading was about. The list grows while the reader reads, in
 * the order of the text but for what is missing, which is found behind what is there. Beyond
 * %CEASEFIRE_LIMIT_PROBLEMS problems are counted, and the last problem says how many there were.
 *
 * Returns: (transfer none): a list of [class@Ceasefire.Problem]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_reader_get_problems (CeasefireReader *self);

/**
 * ceasefire_reader_is_cut_short:
 * @self: a reader that keeps going
 *
 * Tells whether reading ended in front of the end, since nothing behind the last problem could be
 * read.
 *
 * Returns: %TRUE if so
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_reader_is_cut_short (CeasefireReader *self);

/**
 * ceasefire_reader_set_types:
 * @self: a reader
 * @types: (array zero-terminated=1) (nullable): names of record types, such as `statement`; %NULL
 *   for all
 *
 * Reads only records of these types; the others are passed over without being made.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_types (CeasefireReader *self, const char *const *types);

/**
 * ceasefire_reader_add_condition:
 * @self: a reader
 * @member: the name of a member of records, such as `speaker`, `acts` or `id`
 * @values: (array zero-terminated=1): what it may be
 *
 * Reads only records whose member is one of these values, or is a list that has one of them: strings
 * as they are, anything else as it is written in JSON, such as `7` or `true`. Records without the
 * member are passed over.
 *
 * Conditions are filters without a callback. All that were added must hold; records for which they do
 * are those that a filter is asked about. What is passed over is not made, as with a filter.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_reader_add_condition (CeasefireReader *self,
                                                                const char *member,
                                                                const char *const *values);

/**
 * ceasefire_reader_clear_conditions:
 * @self: a reader
 *
 * Takes back all conditions.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_reader_clear_conditions (CeasefireReader *self);

/**
 * ceasefire_reader_set_filter: (skip)
 * @self: a reader
 * @filter: (nullable) (scope notified) (closure user_data) (destroy destroy): says which records to
 *   read; %NULL for all
 * @user_data: passed to @filter
 * @destroy: (nullable): frees @user_data
 *
 * Reads only records that a function chooses, among those of the types that were asked for.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_filter (CeasefireReader *self, CeasefireReaderFilter filter,
                                  gpointer user_data, GDestroyNotify destroy);

/**
 * ceasefire_reader_set_filter_closure: (rename-to ceasefire_reader_set_filter)
 * @self: a reader
 * @filter: (nullable) (transfer none): a closure over what %CeasefireReaderFilter is given, the
 *   reader, the name of the type and the id, that gives a boolean; %NULL for all
 *
 * Reads only records that a closure chooses; see ceasefire_reader_set_filter(), by whose name other
 * languages have this function.
 *
 * A closure that gives no answer, because an exception ended it, ends reading: that call and all
 * later ones fail with %G_IO_ERROR_FAILED.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_filter_closure (CeasefireReader *self, GClosure *filter);

/**
 * ceasefire_reader_member_is:
 * @self: a reader whose filter is being asked
 * @member: the name of a member
 * @string: a string
 *
 * Tells whether a member of the record that the filter is asked about is a certain string.
 *
 * Returns: %TRUE if it is; %FALSE too if the member is missing or no string
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_reader_member_is (CeasefireReader *self, const char *member, const char *string);

/**
 * ceasefire_reader_dup_member:
 * @self: a reader whose filter is being asked
 * @member: the name of a member
 *
 * Gets a member of the record that the filter is asked about.
 *
 * Returns: (transfer full) (nullable): a string as it is, anything else as JSON; %NULL if the
 *   member is missing
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_reader_dup_member (CeasefireReader *self, const char *member);

/**
 * ceasefire_reader_set_progress:
 * @self: a reader
 * @progress: (nullable) (scope notified) (closure user_data) (destroy destroy): hears how far the
 *   reader is
 * @user_data: passed to @progress
 * @destroy: (nullable): frees @user_data
 *
 * Has a function told how far the reader is.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_progress (CeasefireReader *self, CeasefireReaderProgress progress,
                                    gpointer user_data, GDestroyNotify destroy);

/**
 * ceasefire_reader_read_header:
 * @self: a reader
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads the header, which comes before all records. In JSON these are the members before `records`;
 * those behind it are in the header that [method@Ceasefire.Reader.get_header] gives at the end.
 *
 * The errors are those of %CEASEFIRE_ERROR, which say line, column, path and reason, and those of
 * the stream, after which the same may be tried again.
 *
 * Returns: (transfer none): the header, the same however often it is asked for
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_reader_read_header (CeasefireReader *self, GCancellable *cancellable,
                                               GError **error);

/**
 * ceasefire_reader_read:
 * @self: a reader
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads the next record that the filter lets through, and before the first one the header.
 *
 * The errors are those of %CEASEFIRE_ERROR, which say line, column, path and reason, and those of
 * the stream. An error in a line of JSON Lines costs that line alone
 * ([method@Ceasefire.Reader.dup_bad_line] gives it), and a cancellation nothing: reading can go on.
 *
 * Returns: (transfer full) (nullable): a record; %NULL without an error at the end
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_reader_read (CeasefireReader *self, GCancellable *cancellable,
                                        GError **error);

/**
 * ceasefire_reader_next:
 * @self: a reader
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads the next record as [method@Ceasefire.Reader.read] does, but only lends it: the next call
 * fills the same record again, which takes a part of the time. Whoever takes a reference, to the
 * record or to a value, text or date in it, keeps what he has; then another record is filled. What
 * has no references, such as a string, and signal handlers of the record are gone with the next call.
 *
 * The errors are those of [method@Ceasefire.Reader.read].
 *
 * Returns: (transfer none) (nullable): a record, valid until the reader is used again or ends; %NULL
 *   without an error at the end
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_reader_next (CeasefireReader *self, GCancellable *cancellable,
                                        GError **error);

/**
 * ceasefire_reader_read_strings:
 * @self: a reader
 * @members: (array zero-terminated=1): names of members in the format, and `type` and `id`; if
 *   there are none, nothing is read
 * @n_records: how many records to read at most
 * @n_strings: (out): the number of @members times that of the records; 0 at the end
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads the next records and gives some of their members, as [method@Ceasefire.Record.dup_strings]
 * does: record after record, in the order of @members. No records are made. Where a call costs more
 * than a record, as in most other languages, this is the quickest way through many of them:
 *
 * ```python
 * names = ['speaker', 'when', 'acts']
 * while strings := reader.read_strings(names, 100, None):
 *     for speaker, when, acts in zip(*[iter(strings)] * len(names)):
 *         print(speaker, when, acts.split())
 * ```
 *
 * The errors are those of [method@Ceasefire.Reader.read]. When one comes behind some records, these
 * are given first, and the error by the next call.
 *
 * Returns: (transfer full) (nullable) (array length=n_strings): strings, %NULL where a member is not
 *   set; none without an error at the end
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_reader_read_strings (CeasefireReader *self, const char *const *members,
                                      guint n_records, guint *n_strings, GCancellable *cancellable,
                                      GError **error);

/**
 * ceasefire_reader_read_header_async:
 * @self: a reader
 * @io_priority: the priority of the request, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when done
 * @user_data: passed to @callback
 *
 * Reads the header without blocking; see [method@Ceasefire.Reader.read_header].
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_read_header_async (CeasefireReader *self, int io_priority,
                                         GCancellable *cancellable, GAsyncReadyCallback callback,
                                         gpointer user_data);

/**
 * ceasefire_reader_read_header_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: where an error goes
 *
 * Ends what [method@Ceasefire.Reader.read_header_async] began, with its errors.
 *
 * Returns: (transfer none): the header
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_reader_read_header_finish (CeasefireReader *self, GAsyncResult *result,
                                                      GError **error);

/**
 * ceasefire_reader_read_many_async:
 * @self: a reader
 * @n_records: how many records to read at most, 1 or more
 * @io_priority: the priority of the request, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when done
 * @user_data: passed to @callback
 *
 * Reads the next records without blocking; see [method@Ceasefire.Reader.read]. Filter and progress
 * are called in the thread that called this.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_read_many_async (CeasefireReader *self, guint n_records, int io_priority,
                                       GCancellable *cancellable, GAsyncReadyCallback callback,
                                       gpointer user_data);

/**
 * ceasefire_reader_read_many_finish:
 * @self: a reader
 * @result: what the callback was given
 * @error: where an error goes
 *
 * Ends what [method@Ceasefire.Reader.read_many_async] began, with its errors. When an error comes
 * behind some records, these are given first, and the error by the next call.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Record], empty at the end
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_reader_read_many_finish (CeasefireReader *self, GAsyncResult *result,
                                               GError **error);

/**
 * ceasefire_reader_get_header:
 * @self: a reader
 *
 * Gets the header as far as it has been read. At the end it is complete.
 *
 * Returns: (transfer none) (nullable): a header; %NULL before it has been read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_reader_get_header (CeasefireReader *self);

/**
 * ceasefire_reader_get_format:
 * @self: a reader
 *
 * Gets the format of what is read.
 *
 * Returns: a format; %CEASEFIRE_FORMAT_UNSET before the header has been read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFormat ceasefire_reader_get_format (CeasefireReader *self);

/**
 * ceasefire_reader_get_compression:
 * @self: a reader
 *
 * Gets how what is read is packed.
 *
 * Returns: a compression; %CEASEFIRE_COMPRESSION_NONE before anything has been read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCompression ceasefire_reader_get_compression (CeasefireReader *self);

/**
 * ceasefire_reader_get_n_records:
 * @self: a reader
 *
 * Gets how many records have gone by: those that were read, those that the filter passed over, and
 * those that a mistake cost.
 *
 * Returns: a count
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_reader_get_n_records (CeasefireReader *self);

/**
 * ceasefire_reader_get_n_skipped:
 * @self: a reader
 *
 * Gets how many records the filter has passed over.
 *
 * Returns: a count
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_reader_get_n_skipped (CeasefireReader *self);

/**
 * ceasefire_reader_dup_bad_line:
 * @self: a reader
 *
 * Gets the line of JSON Lines that the last error was about, so that nothing need be lost.
 *
 * Returns: (transfer full) (nullable): the line without its end, which need not be UTF-8; %NULL
 *   unless the last thing read was an error of one line; empty where the header is missing
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_reader_dup_bad_line (CeasefireReader *self);

/**
 * ceasefire_reader_set_file:
 * @self: a reader that has not begun to read
 * @file: (nullable): where the dossier lies; %NULL: not known
 *
 * Says where the dossier lies, for one in the notation: texts of documents and other dossiers that it
 * names are read from its folder and below. A name that ends in `.dossier` also says that it is in the
 * notation, whatever it begins with. ceasefire_reader_new_for_file() says so itself.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_file (CeasefireReader *self, GFile *file);

/**
 * ceasefire_reader_get_document_text:
 * @self: a reader
 * @document: the id of a document
 *
 * Gets the text of a document that has been read, if the dossier is in the notation and says in which
 * file below its folder that lies; see [method@Ceasefire.Reader.set_file].
 *
 * Returns: (transfer none) (nullable): the text; %NULL if there is none, or it cannot be read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDocumentText *ceasefire_reader_get_document_text (CeasefireReader *self,
                                                           const char *document);

/**
 * ceasefire_reader_get_loose:
 * @self: a reader
 *
 * Gets whether a quote may be taken for the nearest passage.
 *
 * Returns: %TRUE if it may
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_reader_get_loose (CeasefireReader *self);

/**
 * ceasefire_reader_set_loose:
 * @self: a reader that has not begun to read
 * @loose: whether a quote may be taken for the nearest passage
 *
 * Says what becomes of a quote in the notation whose words do not stand so in the document's text.
 * Usually that is a mistake; otherwise the nearest passage is taken, and each time a warning is listed
 * in ceasefire_reader_get_problems().
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_reader_set_loose (CeasefireReader *self, gboolean loose);

G_END_DECLS
