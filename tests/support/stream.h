/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-reader.h>

/*
 * A stream that gives its bytes in small pieces, and has one accident on its way. Reading it without
 * blocking needs no thread, so that tests can count on what comes when.
 */
#define TEST_TYPE_SLOW_STREAM (slow_stream_get_type ())
G_DECLARE_FINAL_TYPE (SlowStream, slow_stream, SLOW, STREAM, GInputStream)

/* At most @step bytes come with each read; 0: as many as are asked for. */
SlowStream *slow_stream_new (GBytes *bytes, gsize step);
/* The read behind @at bytes fails with G_IO_ERROR_BROKEN_PIPE, and each after it. */
void slow_stream_break_at (SlowStream *self, gsize at);
/* The read behind @at bytes finds itself cancelled, once. */
void slow_stream_cancel_at (SlowStream *self, gsize at, GCancellable *cancellable);
/* How often it was read, and how many bytes it has given. */
guint slow_stream_get_n_reads (SlowStream *self);
gsize slow_stream_get_position (SlowStream *self);

/*
 * A stream that takes its bytes in small pieces and keeps them, and has the same accidents. With
 * G_MAXSIZE for @breaks_at it has none.
 */
#define TEST_TYPE_SLOW_SINK (slow_sink_get_type ())
G_DECLARE_FINAL_TYPE (SlowSink, slow_sink, SLOW, SINK, GOutputStream)

SlowSink *slow_sink_new (gsize step, gsize breaks_at);
void slow_sink_cancel_at (SlowSink *self, gsize at, GCancellable *cancellable);
GByteArray *slow_sink_get_bytes (SlowSink *self);

/* A reader of @bytes that come in pieces of @step; G_MAXSIZE: all are there from the beginning. */
CeasefireReader *new_slow_reader (GBytes *bytes, gsize step);

/*
 * Reads all there is and writes down what came, one thing a line: header, records as JSON, errors
 * with code, place, path, message and bad line, counts and the header at the end. Two ways of
 * reading the same are right if they give the same.
 */
char *transcribe (CeasefireReader *reader);
void note_record (GString *notes, CeasefireRecord *record);
/* Whether reading can go on behind it. */
gboolean note_error (GString *notes, CeasefireReader *reader, const GError *error);
void note_header (GString *notes, CeasefireHeader *header);
void note_end (GString *notes, CeasefireReader *reader);

/* @transcript of reading @bytes in any way must be what reading all at once gives. */
void assert_same_transcript (const char *transcript, const char *wanted, GBytes *bytes, gsize step);

GBytes *pack_bytes (GBytes *bytes, CeasefireCompression compression);
GBytes *join_bytes (GBytes *a, GBytes *b);
GBytes *static_bytes (const char *text);
/* The examples, in either format. */
GBytes *example_bytes (const char *name, CeasefireFormat format);
