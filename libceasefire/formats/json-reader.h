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
  gpointer *offsets; /* of the strings of the list that is being read */
  guint n_offsets;
  guint offsets_size;
  guint64 max_members; /* that are not known, in one object */
  guint nesting;       /* records that are open */
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
  gboolean first; /* no member has been read yet */
  gboolean type_seen;
  GHashTable *names; /* of members that are not known; NULL if there were none */
} CeasefireFrame;

#define reader_fail(self, at, code, ...)                                                           \
  ceasefire_scanner_fail (&(self)->scanner, at, code, __VA_ARGS__)

void ceasefire_json_open_block (CeasefireJsonReader *self, CeasefireFrame *frame);
/* What a member holds for a string until its object closes. */
char *ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                    const CeasefireSlice *slice);
/* The same for a list, whose strings have been gathered one by one. */
void ceasefire_json_gather_offset (CeasefireJsonReader *self, gpointer offset);
char **ceasefire_json_gather_strings (CeasefireJsonReader *self, const CeasefireFrame *frame);
void ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame);
void ceasefire_json_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame);

/* What is expected next, or a failure that says what stands there instead. */
gboolean ceasefire_json_expect_slowly (CeasefireJsonReader *self, char byte, const char *what);

static inline gboolean
ceasefire_json_expect (CeasefireJsonReader *self, char byte, const char *what)
{
  return (self->scanner.at < self->scanner.end && *self->scanner.at == byte)
         || ceasefire_json_expect_slowly (self, byte, what);
}

/* Members by kind. */
gboolean ceasefire_json_next_slice (CeasefireJsonReader *self, const char *what,
                                    CeasefireSlice *slice);
gboolean ceasefire_json_next_id (CeasefireJsonReader *self, CeasefireFrame *frame, char **id);
gboolean ceasefire_json_next_member (CeasefireJsonReader *self, CeasefireFrame *frame, guint i);
/* Names that may stand once in an object, and only so many. @name must outlive @names. */
gboolean ceasefire_json_add_name (CeasefireJsonReader *self, GHashTable **names, const char *name,
                                  const char *at, const char *what);
/* How many bytes of a string a message quotes: never a part of a character. */
int ceasefire_json_quote_length (const CeasefireSlice *slice);

void ceasefire_json_reader_init (CeasefireJsonReader *self, const char *text, gsize length);
void ceasefire_json_reader_clear (CeasefireJsonReader *self);

/* The beginning of a text, and the version of a dossier. */
gboolean ceasefire_json_check_start (CeasefireJsonReader *self);
gboolean ceasefire_json_check_version (CeasefireJsonReader *self);

/* The decoder: the record that comes next. */
CeasefireRecord *ceasefire_json_next_record (CeasefireJsonReader *self,
                                             const CeasefireType *expected);
/* @object is a value or a record of @type, fresh. After a failure it is safe to free, no more. */
gboolean ceasefire_json_next_object (CeasefireJsonReader *self, const CeasefireType *type,
                                     gpointer object);
/* One object by its parts: a header is read in two, since a dossier's records stand in it. */
void ceasefire_json_open_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                                const CeasefireType *type, gpointer object);
/* The members up to the closing brace, or up to the value of the one @stop, which stands at @at. */
gboolean ceasefire_json_read_members (CeasefireJsonReader *self, CeasefireFrame *frame,
                                      const char *stop, const char **at);
/* After a failure the object is safe to free, no more. */
void ceasefire_json_close_frame (CeasefireJsonReader *self, CeasefireFrame *frame, gboolean read);

/*
 * Looks ahead for a string member of the object that comes next, at most up to the member @stop. The
 * scanner does not move; without the member @value has no text.
 */
gboolean ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, const char *stop,
                                    CeasefireSlice *value);
gboolean ceasefire_json_look_for_type (CeasefireJsonReader *self, const CeasefireType *expected,
                                       CeasefireSlice *name);

G_END_DECLS
