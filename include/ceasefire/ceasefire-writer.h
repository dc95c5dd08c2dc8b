/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_replace_file:
 * @file: a file, which need not exist
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Opens a stream whose content replaces a file. What is written lies beside a local file and takes
 * its place in one step when the stream is closed: until then the old file stays whole, and for good
 * if something could not be written, if the stream is closed with a cancellable that is cancelled,
 * and if it is dropped. Devices, pipes and open descriptors such as `/dev/stdout` are written in
 * place.
 *
 * Returns: (transfer full): a stream; if there is none, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GOutputStream *
ceasefire_replace_file (GFile *file, GCancellable *cancellable, GError **error);

#define CEASEFIRE_TYPE_WRITER (ceasefire_writer_get_type ())

/**
 * CeasefireWriter:
 *
 * Writes a dossier record by record, in memory that does not grow with it: first the header, then
 * the records, then [method@Ceasefire.Writer.close]. The bytes are those that
 * [method@Ceasefire.Dossier.save_file] writes.
 *
 * Text gathers in memory and goes to the stream in large pieces. A cancellation loses nothing: the
 * text that was not written waits for the next call. After any other error of the stream every
 * further call gives the same error.
 *
 * A writer may be used from any one thread at a time, and for one operation at a time. One that
 * g_object_new() made has no stream: it keeps no record, and every call that writes fails with
 * %G_IO_ERROR_NOT_INITIALIZED.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireWriter, ceasefire_writer, CEASEFIRE, WRITER, GObject)

/**
 * ceasefire_writer_new:
 * @stream: a stream; the writer does not close it
 * @header: the header of the dossier
 * @format: JSON or JSON Lines
 * @compression: how to pack the text
 *
 * Makes a writer to a stream. Nothing is written before there is enough, or the writer is flushed.
 *
 * Returns: (transfer full): a new writer
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireWriter *ceasefire_writer_new (GOutputStream *stream, CeasefireHeader *header,
                                       CeasefireFormat format, CeasefireCompression compression);

/**
 * ceasefire_writer_new_for_file:
 * @file: a file, which need not exist
 * @header: the header of the dossier
 * @format: JSON or JSON Lines
 * @compression: how to pack the text
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Makes a writer that replaces a file. A local file is written beside the old one and takes its
 * place in one step when the writer is closed: until then, and if the writer is dropped, the old
 * file stays whole.
 *
 * Returns: (transfer full): a new writer; if there is none, @error is one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireWriter *ceasefire_writer_new_for_file (GFile *file, CeasefireHeader *header,
                                                CeasefireFormat format,
                                                CeasefireCompression compression,
                                                GCancellable *cancellable, GError **error);

/**
 * ceasefire_writer_add:
 * @self: a writer that is not closed
 * @record: a record that is not nested, with an id
 * @error: where an error goes
 *
 * Adds a record to the text that waits in memory. Nothing is written to the stream: with this and
 * [method@Ceasefire.Writer.flush_async] a program writes without blocking.
 *
 * Returns: %TRUE unless @error is %CEASEFIRE_ERROR_MISSING because the record has no id,
 *   %CEASEFIRE_ERROR_VALUE because it is nested, %CEASEFIRE_ERROR_TYPE because its type is not of this
 *   library, or %G_IO_ERROR_CLOSED
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_add (CeasefireWriter *self, CeasefireRecord *record, GError **error);

/**
 * ceasefire_writer_write:
 * @self: a writer that is not closed
 * @record: a record that is not nested, with an id
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Adds a record, and writes to the stream when enough text waits. The record has been added even if
 * writing was cancelled.
 *
 * Returns: %TRUE unless there was an error, one of %G_IO_ERROR or of those of
 *   [method@Ceasefire.Writer.add]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_write (CeasefireWriter *self, CeasefireRecord *record,
                                 GCancellable *cancellable, GError **error);

/**
 * ceasefire_writer_flush:
 * @self: a writer that is not closed
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Writes all text that waits, so that whoever reads has every record that was added.
 *
 * Returns: %TRUE unless there was an error, one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_flush (CeasefireWriter *self, GCancellable *cancellable, GError **error);

/**
 * ceasefire_writer_flush_async:
 * @self: a writer that is not closed
 * @io_priority: the priority of the request, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when done
 * @user_data: passed to @callback
 *
 * Writes all text that waits, without blocking.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_writer_flush_async (CeasefireWriter *self, int io_priority,
                                   GCancellable *cancellable, GAsyncReadyCallback callback,
                                   gpointer user_data);

/**
 * ceasefire_writer_flush_finish:
 * @self: a writer
 * @result: what the callback was given
 * @error: where an error goes
 *
 * Ends what [method@Ceasefire.Writer.flush_async] began.
 *
 * Returns: %TRUE unless there was an error, one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_flush_finish (CeasefireWriter *self, GAsyncResult *result,
                                        GError **error);

/**
 * ceasefire_writer_close:
 * @self: a writer
 * @cancellable: (nullable): a cancellable
 * @error: where an error goes
 *
 * Ends the text and writes what waits. A file that is replaced takes its place now; after an error
 * it never does. A cancelled call may be made again; closing twice does nothing.
 *
 * Returns: %TRUE unless there was an error, one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_close (CeasefireWriter *self, GCancellable *cancellable, GError **error);

/**
 * ceasefire_writer_close_async:
 * @self: a writer
 * @io_priority: the priority of the request, such as %G_PRIORITY_DEFAULT
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async) (closure user_data): called when done
 * @user_data: passed to @callback
 *
 * Ends the text and writes what waits, without blocking; see [method@Ceasefire.Writer.close].
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_writer_close_async (CeasefireWriter *self, int io_priority,
                                   GCancellable *cancellable, GAsyncReadyCallback callback,
                                   gpointer user_data);

/**
 * ceasefire_writer_close_finish:
 * @self: a writer
 * @result: what the callback was given
 * @error: where an error goes
 *
 * Ends what [method@Ceasefire.Writer.close_async] began.
 *
 * Returns: %TRUE unless there was an error, one of %G_IO_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_writer_close_finish (CeasefireWriter *self, GAsyncResult *result,
                                        GError **error);

G_END_DECLS
