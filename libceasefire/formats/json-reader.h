/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "formats/json-scanner.h"
#include "formats/json.h"

G_BEGIN_DECLS

/* Around a record stand a dossier and its list. They count in every format, so what is read in one
 * can be read in the others. */
#define CEASEFIRE_JSON_RECORD_DEPTH 2

/*
 * How the reader keeps what it reads. All that a record holds goes to one block: strings, lists,
 * values, texts, dates. Its size is known only at the closing brace, so they gather first: what
 * must be aligned among the structs, the rest among the strings, so that nothing is lost between
 * them. Until then members hold offsets, which become pointers when the block is made. Records
 * nest, so these are stacks: what lies below a frame's bases belongs to the records around it.
 */
typedef struct
{
  char *bytes;
  gsize length;
  gsize size;
} CeasefireGathered;

typedef struct
{
  CeasefireScanner scanner;
  CeasefireGathered structs;
  CeasefireGathered strings;
  gpointer *items; /* of the lists that are being read */
  guint n_items;
  guint items_size;
  GArray *extras;      /* of the objects that are being read, holding offsets; NULL until needed */
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
  gpointer *rare;     /* its rare members, by their offset; only those that were there */
  CeasefireStore own; /* that of a value which will be part of a block */
  gsize base;         /* where its block begins among the structs, */
  gsize strings_base; /* and among the strings */
  guint64 seen;       /* members that were there, by index */
  guint next;         /* the member expected next */
  gboolean first;     /* no member has been read yet */
  gboolean type_seen;
  guint first_extra; /* its first member that is not known, in `extras` */
  GHashTable *names; /* of those members; NULL if there were none */
} CeasefireFrame;

#define reader_fail(self, at, code, ...)                                                           \
  ceasefire_scanner_fail (&(self)->scanner, at, code, __VA_ARGS__)

static inline guint
ceasefire_json_count_extras (const CeasefireJsonReader *self)
{
  return self->extras ? self->extras->len : 0;
}

/* Gathering: what these return is what a member holds until the record closes. */
gpointer ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                       const CeasefireSlice *slice);
gpointer ceasefire_json_gather_name (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                     const CeasefireSlice *slice);
gpointer ceasefire_json_gather_value (CeasefireJsonReader *self, CeasefireFrame *frame);
/* A list of what was pushed since there were @from; NULL if that is nothing. */
void ceasefire_json_push_item (CeasefireJsonReader *self, gpointer item);
gpointer ceasefire_json_gather_list (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                     guint from, gboolean with_head);
/* To make something in place, which @member then holds. */
gpointer ceasefire_json_make_room (CeasefireJsonReader *self, const CeasefireFrame *frame,
                                   gsize alignment, gsize length, gpointer *member);

void ceasefire_json_open_block (CeasefireJsonReader *self, CeasefireFrame *frame);
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
/* Names that may stand once in an object, and only so many. */
gboolean ceasefire_json_add_name (CeasefireJsonReader *self, GHashTable **names, const char *name,
                                  const char *at, const char *what);
/* How many bytes of a string a message quotes: never a part of a character. */
int ceasefire_json_quote_length (const CeasefireSlice *slice);

void ceasefire_json_reader_init (CeasefireJsonReader *self, const char *text, gsize length);
void ceasefire_json_reader_clear (CeasefireJsonReader *self);

/* The beginning of a text, and the version of a dossier. */
gboolean ceasefire_json_check_start (CeasefireJsonReader *self);
gboolean ceasefire_json_check_version (CeasefireJsonReader *self);
/* Whether a text begins with an object that has a member of the name. */
gboolean ceasefire_json_has_member (const char *text, gsize length, guint max_depth,
                                    const char *name);
/* Whether it begins with a record of JSON Lines, on one line, and not with a header. */
gboolean ceasefire_json_begins_with_record (const char *text, gsize length, guint max_depth);

/* The decoder: the record that comes next. */
CeasefireRecord *ceasefire_json_next_record (CeasefireJsonReader *self,
                                             const CeasefireType *expected);
/* One object by its parts: a header is read in two, since a dossier's records stand in it. */
void ceasefire_json_open_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                                const CeasefireType *type, gpointer object);
/* One whose block is that of @outer. */
void ceasefire_json_open_inner_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                                      const CeasefireType *type, gpointer object,
                                      const CeasefireFrame *outer);
gboolean ceasefire_json_read_object (CeasefireJsonReader *self, CeasefireFrame *frame);
/* The members up to the closing brace, or up to the value of the one @stop, which stands at @at. */
gboolean ceasefire_json_read_members (CeasefireJsonReader *self, CeasefireFrame *frame,
                                      const char *stop, const char **at);
/* With a block of its own: it is made, or after a failure the object is safe to free, no more. */
void ceasefire_json_close_frame (CeasefireJsonReader *self, CeasefireFrame *frame, gboolean read);
/* Without. */
void ceasefire_json_end_frame (CeasefireJsonReader *self, CeasefireFrame *frame);

/*
 * Looks ahead for a string member of the object that comes next, at most up to the member @stop. The
 * scanner does not move; without the member @value has no text.
 */
gboolean ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, const char *stop,
                                    CeasefireSlice *value);
gboolean ceasefire_json_look_for_type (CeasefireJsonReader *self, const CeasefireType *expected,
                                       CeasefireSlice *name);

G_END_DECLS
