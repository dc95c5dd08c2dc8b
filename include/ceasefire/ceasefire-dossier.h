/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-problem.h>
#include <ceasefire/ceasefire-reader.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-vocabulary.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_DOSSIER (ceasefire_dossier_get_type ())

/**
 * CeasefireDossier:
 *
 * A collection of records that refer to one another, with a header. It finds records by id in
 * constant time, those nested in others too, resolves references both ways, checks itself, and is
 * what is loaded and saved.
 *
 * It is a #GListModel of its records, in their order, and emits
 * [signal@Ceasefire.Dossier::record-changed] when a record changes. One that g_object_new() made has a
 * header without language.
 *
 * Any number of threads may read a dossier, its records and lists at once while nobody changes one of
 * them: look up, list, check, compare, write, monitor. To change it, one thread must have it alone.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireDossier, ceasefire_dossier, CEASEFIRE, DOSSIER, GObject)

/**
 * ceasefire_dossier_new:
 * @language: a BCP 47 tag: the language of its plain texts
 *
 * Makes a dossier without records.
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_new (const char *language);

/**
 * ceasefire_dossier_load_file:
 * @file: a file in JSON or JSON Lines, which is told from its content
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads a dossier from a file.
 *
 * The errors are those of %CEASEFIRE_ERROR, which say line, column, path and reason, and those of
 * %G_IO_ERROR. Nothing is loaded by halves.
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_file (GFile *file, GCancellable *cancellable,
                                               GError **error);

/**
 * ceasefire_dossier_load_file_async:
 * @file: a file
 * @io_priority: the priority, as in #GTask
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is done
 * @user_data: data for @callback
 *
 * Reads a dossier from a file without blocking; see ceasefire_dossier_load_file().
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_dossier_load_file_async (GFile *file, int io_priority, GCancellable *cancellable,
                                        GAsyncReadyCallback callback, gpointer user_data);

/**
 * ceasefire_dossier_load_file_finish:
 * @result: what the callback got
 * @error: where an error goes
 *
 * Ends what ceasefire_dossier_load_file_async() began.
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_file_finish (GAsyncResult *result, GError **error);

/**
 * ceasefire_dossier_load_reader:
 * @reader: a reader that has given no record yet
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads a dossier with a reader, that is with its filter and its limits. An error in one line of
 * JSON Lines is an error of the whole, unless the reader keeps going.
 *
 * Returns: (transfer full): a new dossier; without one, @error is as for
 *   [method@Ceasefire.Reader.read]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_reader (CeasefireReader *reader, GCancellable *cancellable,
                                                 GError **error);

/**
 * ceasefire_dossier_load_bytes:
 * @bytes: JSON or JSON Lines
 * @error: where an error goes
 *
 * Reads a dossier from memory; see ceasefire_dossier_load_file().
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_bytes (GBytes *bytes, GError **error);

/**
 * ceasefire_dossier_load_string:
 * @text: JSON or JSON Lines
 * @error: where an error goes
 *
 * Reads a dossier from a text; see ceasefire_dossier_load_file().
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_string (const char *text, GError **error);

/**
 * ceasefire_dossier_load_path:
 * @path: (type filename): the path of a file
 * @error: where an error goes
 *
 * Reads a dossier from a file; see ceasefire_dossier_load_file().
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_path (const char *path, GError **error);

/**
 * ceasefire_dossier_load_stream:
 * @stream: a stream of JSON or JSON Lines, which is read to its end and not closed
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Reads a dossier from a stream; see ceasefire_dossier_load_file().
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_stream (GInputStream *stream, GCancellable *cancellable,
                                                 GError **error);

/**
 * ceasefire_dossier_load_stream_async:
 * @stream: a stream of JSON or JSON Lines, which is read to its end and not closed
 * @io_priority: the priority, as in #GTask
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is done
 * @user_data: data for @callback
 *
 * Reads a dossier from a stream without blocking; see ceasefire_dossier_load_file().
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_dossier_load_stream_async (GInputStream *stream, int io_priority,
                                          GCancellable *cancellable, GAsyncReadyCallback callback,
                                          gpointer user_data);

/**
 * ceasefire_dossier_load_stream_finish:
 * @result: what the callback got
 * @error: where an error goes
 *
 * Ends what ceasefire_dossier_load_stream_async() began.
 *
 * Returns: (transfer full): a new dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_load_stream_finish (GAsyncResult *result, GError **error);

/**
 * ceasefire_dossier_to_bytes:
 * @self: a dossier
 * @format: how to write it
 *
 * Writes a dossier to memory, in canonical form: the same dossier always gives the same bytes.
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_dossier_to_bytes (CeasefireDossier *self, CeasefireFormat format);

/**
 * ceasefire_dossier_to_string:
 * @self: a dossier
 * @format: how to write it
 *
 * Writes a dossier as a text; see ceasefire_dossier_to_bytes().
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_dossier_to_string (CeasefireDossier *self, CeasefireFormat format);

/**
 * ceasefire_dossier_to_variant:
 * @self: a dossier
 *
 * Makes a dossier into a value of type `a{sv}`: the members of the header as in
 * [method@Ceasefire.Record.to_variant], and `records`, of type `aa{sv}`.
 *
 * Returns: (transfer full): a value that is not floating
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GVariant *ceasefire_dossier_to_variant (CeasefireDossier *self);

/**
 * ceasefire_dossier_from_variant:
 * @variant: a value of type `a{sv}`; a floating one is taken
 * @error: where an error goes
 *
 * Makes a dossier of such a value, from whomever it comes; see
 * [func@Ceasefire.Record.from_variant]. The limits are those that a reader has by default.
 *
 * Returns: (transfer full): a new dossier; if there is none, @error is one of %CEASEFIRE_ERROR, with
 *   path and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_from_variant (GVariant *variant, GError **error);

/**
 * ceasefire_dossier_save_file:
 * @self: a dossier
 * @file: a file
 * @format: how to write it
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Writes a dossier to a file. The file is replaced in one step: whatever fails, either the old or
 * the new content is there, whole.
 *
 * Returns: whether it was written; if not, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_save_file (CeasefireDossier *self, GFile *file, CeasefireFormat format,
                                      GCancellable *cancellable, GError **error);

/**
 * ceasefire_dossier_save_path:
 * @self: a dossier
 * @path: (type filename): the path of a file
 * @format: how to write it
 * @error: where an error goes
 *
 * Writes a dossier to a file; see ceasefire_dossier_save_file().
 *
 * Returns: whether it was written; if not, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_save_path (CeasefireDossier *self, const char *path,
                                      CeasefireFormat format, GError **error);

/**
 * ceasefire_dossier_save_file_async:
 * @self: a dossier, which is written as it is now
 * @file: a file
 * @format: how to write it
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (nullable): what to call when it is done
 * @user_data: data for @callback
 *
 * Writes a dossier to a file without blocking; see ceasefire_dossier_save_file().
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_dossier_save_file_async (CeasefireDossier *self, GFile *file, CeasefireFormat format,
                                        GCancellable *cancellable, GAsyncReadyCallback callback,
                                        gpointer user_data);

/**
 * ceasefire_dossier_save_file_finish:
 * @self: a dossier
 * @result: what the callback got
 * @error: where an error goes
 *
 * Ends what ceasefire_dossier_save_file_async() began.
 *
 * Returns: whether it was written; if not, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_save_file_finish (CeasefireDossier *self, GAsyncResult *result,
                                             GError **error);

/**
 * ceasefire_dossier_save_stream:
 * @self: a dossier
 * @stream: a stream, which is not closed
 * @format: how to write it
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Writes a dossier to a stream.
 *
 * Returns: whether all of it was written; if not, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_save_stream (CeasefireDossier *self, GOutputStream *stream,
                                        CeasefireFormat format, GCancellable *cancellable,
                                        GError **error);

/**
 * ceasefire_dossier_get_header:
 * @self: a dossier
 *
 * Gets what the dossier says of itself: title, language, time zone, added terms.
 *
 * Returns: (transfer none): the header, which is frozen; to change it, set a changed copy
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_dossier_get_header (CeasefireDossier *self);

/**
 * ceasefire_dossier_set_header:
 * @self: a dossier
 * @header: (transfer none): a header, which is frozen from now on
 *
 * Sets what the dossier says of itself.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_dossier_set_header (CeasefireDossier *self, CeasefireHeader *header);

/**
 * ceasefire_dossier_add:
 * @self: a dossier
 * @record: (transfer none): a record with an id that is in no dossier and not nested in another
 * @error: where an error goes
 *
 * Adds a record at the end, with all that are nested in it.
 *
 * Returns: whether it was added; if not, @error is %CEASEFIRE_ERROR_DUPLICATE because an id is taken
 *   or the record is in a dossier or nested already, %CEASEFIRE_ERROR_MISSING because it has no id, or
 *   %CEASEFIRE_ERROR_TYPE because its type is not of this library
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_add (CeasefireDossier *self, CeasefireRecord *record, GError **error);

/**
 * ceasefire_dossier_remove:
 * @self: a dossier
 * @record: a record
 *
 * Takes a record out that is not nested in another, with all that are nested in it. References to
 * it are left as they are.
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_dossier_remove (CeasefireDossier *self, CeasefireRecord *record);

/**
 * ceasefire_dossier_lookup:
 * @self: a dossier
 * @id: an id
 *
 * Finds a record by its id, in constant time, be it nested in another or not.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_dossier_lookup (CeasefireDossier *self, const char *id);

/**
 * ceasefire_dossier_get_records:
 * @self: a dossier
 * @record_type: the #GType of a final record type, such as `CEASEFIRE_TYPE_STATEMENT`
 *
 * Lists the records of one type, in the dossier's order. Clauses are listed too, each behind the
 * one that it is nested in. A handler of its [signal@Gio.ListModel::items-changed] must not change
 * the dossier: other lists have not been told of the change yet.
 *
 * Returns: (transfer none): a list of that type; it follows every change
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_get_records (CeasefireDossier *self, GType record_type);

/**
 * ceasefire_dossier_list_referrers:
 * @self: a dossier
 * @id: an id
 *
 * Lists who refers to an id, be there a record of it or not.
 *
 * Returns: (transfer full): a list of #CeasefireRecord, each once, in the dossier's order
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_list_referrers (CeasefireDossier *self, const char *id);

/**
 * ceasefire_dossier_get_path:
 * @self: a dossier
 * @record: a record
 *
 * Gets where a record stands in the dossier, such as `records[3].clauses[0]`.
 *
 * Returns: (transfer full) (nullable): the path, or %NULL if the record is not in the dossier
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_dossier_get_path (CeasefireDossier *self, CeasefireRecord *record);

/**
 * ceasefire_dossier_get_clause_path:
 * @self: a dossier
 * @clause: a clause
 *
 * Gets the clause's place in its agreement for readers: the labels from the outermost clause to
 * it, such as `III › 2 › (b)`; a clause without label shows its id.
 *
 * Returns: (transfer full): the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_dossier_get_clause_path (CeasefireDossier *self, CeasefireRecord *clause);

/**
 * ceasefire_dossier_get_vocabulary:
 * @self: a dossier
 * @name: the name of a vocabulary, such as `weapon`
 *
 * Gets a vocabulary with the terms that the dossier's header adds.
 *
 * Returns: (transfer none) (nullable): the vocabulary, or %NULL if none has that name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVocabulary *ceasefire_dossier_get_vocabulary (CeasefireDossier *self, const char *name);

/**
 * ceasefire_dossier_set_document_text:
 * @self: a dossier
 * @document: the id of a document
 * @text: (nullable): its text, or %NULL to forget it
 *
 * Puts the text of a document at hand, so that checks can compare quotes with it. The text is not
 * part of the dossier and is not saved.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_dossier_set_document_text (CeasefireDossier *self, const char *document,
                                          CeasefireDocumentText *text);

/**
 * ceasefire_dossier_get_document_text:
 * @self: a dossier
 * @document: the id of a document
 *
 * Gets the text of a document that was put at hand.
 *
 * Returns: (transfer none) (nullable): the text; %NULL if it is not at hand
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDocumentText *ceasefire_dossier_get_document_text (CeasefireDossier *self,
                                                            const char *document);

/**
 * ceasefire_dossier_check:
 * @self: a dossier
 *
 * Looks for all problems: members that are missing, references to nothing or to the wrong type,
 * cycles, times that contradict each other, unknown codes, quotes that are not in their document,
 * and more; the page on checks lists them.
 *
 * Returns: (transfer full): a list of #CeasefireProblem, in the dossier's order
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_check (CeasefireDossier *self);

/**
 * ceasefire_dossier_merge:
 * @self: a dossier
 * @other: another dossier, which is left as it is
 *
 * Adds copies of the records of @other. A record that is there already, equal in all members, is
 * passed over. Where the id is taken by a record that differs, nothing is overwritten: the record
 * is left out, and a problem with the code `merge-conflict` names it and the members that differ.
 * The header of @self stays; terms that @other adds to vocabularies are added.
 *
 * If the headers name two languages or two time zones, the copies say what they meant under the
 * header of @other: plain texts get their language, records with dates their time zone.
 *
 * Returns: (transfer full): a list of #CeasefireProblem: the conflicts
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_merge (CeasefireDossier *self, CeasefireDossier *other);

/**
 * ceasefire_dossier_redact:
 * @self: a dossier
 * @up_to: the mark up to which records stay, a code of the vocabulary `handling`
 * @unmarked: (nullable): the mark of what carries none if the header carries none either; %NULL: such a
 *   dossier is refused
 * @error: where an error goes
 *
 * Makes a dossier without what is above a mark, which does not show it either: no id, digest, quote or
 * unknown member of what has gone is in it. References to that go, with the values and records that
 * cannot be without, or that would say something else; a quote goes with its document. What has no mark
 * has that of the header; what is nested has at least that of what it is in, unless it carries its own.
 * The header itself has its mark too: of one above @up_to only what the rest needs stays. Checks find
 * nothing in the result that they do not find in @self. ceasefire_dossier_list_missing() tells how much of
 * what has gone.
 *
 * Returns: (transfer full) (nullable): a new dossier; without one, @error is %CEASEFIRE_ERROR_NOT_FOUND
 *   if @up_to or @unmarked is no mark, %CEASEFIRE_ERROR_MISSING if records carry no mark,
 *   %CEASEFIRE_ERROR_VALUE if they carry one of which no level is known, and %CEASEFIRE_ERROR_CONFLICT if
 *   nothing that holds would be left
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_dossier_redact (CeasefireDossier *self, const char *up_to,
                                            const char *unmarked, GError **error);

/**
 * ceasefire_dossier_list_missing:
 * @self: a dossier
 *
 * Tells what ceasefire_dossier_redact() has left out of a dossier that it has made: for each type how many
 * records, and how many of each sort of part of the records that stay.
 *
 * Returns: (transfer full): a list of #CeasefireProblem with the code `redacted`; empty for a dossier that
 *   is not the result of a redaction
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_list_missing (CeasefireDossier *self);

/**
 * ceasefire_dossier_hash:
 * @self: a dossier
 * @error: return location for a #GError
 *
 * Computes the identity of a dossier's content: the SHA-256 of the canonical form of RFC 8785 of its
 * JSON. It is made record by record, so that it takes little memory.
 *
 * Returns: (transfer full): `sha256:` and 64 hexadecimal digits in lower case; %NULL if the dossier has
 *   no canonical form, and @error is as for ceasefire_json_canonicalize()
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_dossier_hash (CeasefireDossier *self, GError **error);

G_END_DECLS
