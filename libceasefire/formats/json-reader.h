/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "formats/json-scanner.h"
#include "formats/json.h"

G_BEGIN_DECLS

/*
 * How the reader keeps strings. Those of one record or value go to one block. Its size is known
 * only at the closing brace, so they gather in `gathered`, and members hold their offset there,
 * plus one so that it is not NULL. When the object closes, the block is made and the offsets become
 * pointers. Objects nest, so `gathered` is a stack: what lies below a frame's `base` belongs to the
 * objects around it.
 */
typedef struct
{
  CeasefireScanner scanner;
  char *gathered;
  gsize gathered_length;
  gsize gathered_size;
  GPtrArray *offsets; /* of the strings of the list that is being read */
  CeasefireRecordSink sink;
  gpointer sink_data;
  gboolean records_seen;
} CeasefireJsonReader;

/* One object that is being read. */
typedef struct
{
  const CeasefireType *type;
  const CeasefireLayout *layout;
  gpointer self;
  CeasefireStore *store;
  gsize base;     /* where its strings begin in `gathered` */
  guint64 seen;   /* members that were there, by index */
  guint64 inside; /* members that hold offsets, by index */
  guint next;     /* the member expected next */
} CeasefireFrame;

#define reader_fail(self, at, code, ...)                                                           \
  ceasefire_scanner_fail (&(self)->scanner, at, code, __VA_ARGS__)

void ceasefire_json_open_block (CeasefireJsonReader *self, CeasefireFrame *frame);
/* What a member holds for a string until its object closes. */
char *ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                    const CeasefireSlice *slice);
/* The same for a list; @offsets are those of its strings, NULL behind the last. */
char **ceasefire_json_gather_strings (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                      GPtrArray *offsets);
void ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame);
void ceasefire_json_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame);

/* For messages: what is expected next, or a failure that says what stands there instead. */
gboolean ceasefire_json_expect (CeasefireJsonReader *self, char byte, const char *what);

/* The decoder: the record that comes next, and the members of @object, which is fresh. */
CeasefireRecord *ceasefire_json_next_record (CeasefireJsonReader *self,
                                             const CeasefireType *expected);
gboolean ceasefire_json_next_object (CeasefireJsonReader *self, const CeasefireType *type,
                                     gpointer object);
/* Looks ahead for a string member of the object that comes next; the scanner does not move. */
gboolean ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, char **value);

G_END_DECLS
