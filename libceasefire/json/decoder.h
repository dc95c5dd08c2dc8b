/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/builder.h"
#include "json/mistakes.h"
#include "json/scanner.h"

G_BEGIN_DECLS

/* Around a record stand a dossier and its list. They count in every format, so what is read in one
 * can be read in the others. */
#define CEASEFIRE_JSON_RECORD_DEPTH 2

/*
 * The source of JSON: what the scanner finds goes into the builder. Two decoders read records. The
 * quick one (json/quick.c) knows what records usually look like and gives up on all else, mistakes
 * included; the careful one (json/careful.c) then reads that record again and alone knows errors and
 * limits.
 */
typedef struct
{
  CeasefireScanner scanner;
  CeasefireBuilder builder;
  gboolean lends;          /* records stay the builder's, see ceasefire_builder_lend_record() */
  gboolean has_ahead;      /* behind the scanner's end CEASEFIRE_JSON_AHEAD bytes can be read */
  gboolean goes_on;        /* leaves out what is wrong, and notes it in `mistakes` */
  gboolean keeps_nameless; /* then: gives records without id too */
  CeasefireJsonMistakes mistakes;
} CeasefireJsonDecoder;

/* How far an object has been read. */
typedef struct
{
  gboolean first;     /* no member has been read yet */
  gboolean type_seen; /* of a record */
  gboolean id_seen;   /* be it one that is wrong */
} CeasefireJsonObject;

#define decoder_fail(self, at, code, ...)                                                          \
  ceasefire_scanner_fail (&(self)->scanner, at, code, __VA_ARGS__)

/* The builder's last mistake, which is about what stands at @at. */
static inline gboolean
ceasefire_json_fail_built (CeasefireJsonDecoder *self, const char *at)
{
  decoder_fail (self, at, self->builder.code, "%s", self->builder.reason);
  self->scanner.suggestion = self->builder.suggestion;
  return FALSE;
}

/*
 * A decoder that goes on. A reading function that returns FALSE without a failure has noted what is
 * wrong, and the scanner stands behind what was to be read; otherwise the failure is the scanner's,
 * and whoever made a mark in front of the value passes over it: what is wrong with a value and not
 * with the text costs that value alone. FALSE: the failure is of the text, or the decoder does not
 * go on.
 */
typedef struct
{
  CeasefireBuilderMark builder;
  const CeasefirePath *path;
  const char *at;
  guint depth;
} CeasefireJsonMark;

CeasefireJsonMark ceasefire_json_mark (const CeasefireJsonDecoder *self);
gboolean ceasefire_json_pass_mistake (CeasefireJsonDecoder *self, const CeasefireJsonMark *mark);
/* The same after a look ahead: the mistake will be met again. */
gboolean ceasefire_json_put_off_mistake (CeasefireJsonDecoder *self, const CeasefireJsonMark *mark);

void ceasefire_json_decoder_init (CeasefireJsonDecoder *self, const char *text, gsize length);
void ceasefire_json_decoder_clear (CeasefireJsonDecoder *self);
/* Forgets a failure and what was open, to try again from elsewhere. */
void ceasefire_json_decoder_recover (CeasefireJsonDecoder *self);

/* The beginning of a text, and the version of a dossier. */
gboolean ceasefire_json_check_start (CeasefireJsonDecoder *self);
gboolean ceasefire_json_check_version (CeasefireJsonDecoder *self);
/* Whether a text begins with an object that has a member of the name. */
gboolean ceasefire_json_has_member (const char *text, gsize length, guint max_depth,
                                    const char *name);
/* The same of a member in front of the one @stop. */
gboolean ceasefire_json_has_member_before (const char *text, gsize length, guint max_depth,
                                           const char *name, const char *stop);
/* Whether it begins with a record of JSON Lines, on one line, and not with a header. */
gboolean ceasefire_json_begins_with_record (const char *text, gsize length, guint max_depth);
/* Whether it is one, and nothing else. */
gboolean ceasefire_json_is_record (const char *text, gsize length, guint max_depth);

/* The record that is open in the builder, complete; and the value that stands alone. */
CeasefireRecord *ceasefire_json_end_record (CeasefireJsonDecoder *self);
gpointer ceasefire_json_end_alone (CeasefireJsonDecoder *self);
/* The record that comes next; NULL without a failure if it was left out. */
CeasefireRecord *ceasefire_json_next_record (CeasefireJsonDecoder *self);
/* The same by the careful decoder alone; of the type @expected if that is not NULL. */
CeasefireRecord *ceasefire_json_next_record_carefully (CeasefireJsonDecoder *self,
                                                       CeasefireType *expected);
/* One of that type, as an item of the list of nested records that is open in the builder. */
gboolean ceasefire_json_read_child (CeasefireJsonDecoder *self, CeasefireType *expected);

/*
 * The members of the object that is open in the builder, up to the closing brace, or up to the
 * value of the one @stop, which stands at @stop_at.
 */
gboolean ceasefire_json_read_members (CeasefireJsonDecoder *self, CeasefireJsonObject *object,
                                      const char *stop, const char **stop_at);

/* What is expected next, or a failure that says what stands there instead. */
gboolean ceasefire_json_expect_slowly (CeasefireJsonDecoder *self, char byte, const char *what);

static inline gboolean
ceasefire_json_expect (CeasefireJsonDecoder *self, char byte, const char *what)
{
  return (self->scanner.at < self->scanner.end && *self->scanner.at == byte)
         || ceasefire_json_expect_slowly (self, byte, what);
}

gboolean ceasefire_json_next_slice (CeasefireJsonDecoder *self, const char *what,
                                    CeasefireSlice *slice);

/* One item of a row, which comes next. */
gboolean ceasefire_json_read_item (CeasefireJsonDecoder *self, const CeasefireField *field,
                                   guint32 *place);
/* The content of one row; the last step of the scanner's path is that member. */
gboolean ceasefire_json_read_row (CeasefireJsonDecoder *self, guint row);
/*
 * The same into a record or value of @type that has nothing else, a record's id aside; @is_item: one
 * item of a list. NULL is a failure.
 */
gpointer ceasefire_json_read_alone (CeasefireJsonDecoder *self, CeasefireType *type, guint row,
                                    gboolean is_item);
/* The member that comes next, key and content, if this version does not know it. */
gboolean ceasefire_json_read_unknown (CeasefireJsonDecoder *self);

/*
 * Looks ahead for a string member of the object that comes next, at most up to the member @stop. The
 * scanner does not move; without the member @value has no text.
 */
gboolean ceasefire_json_look_ahead (CeasefireJsonDecoder *self, const char *name, const char *stop,
                                    CeasefireSlice *value);
gboolean ceasefire_json_look_for_type (CeasefireJsonDecoder *self, const CeasefireType *expected,
                                       CeasefireSlice *name);

/* A record that stands alone; @is_newer: it comes from a dossier of a later minor version. */
CeasefireRecord *ceasefire_json_read_record (GBytes *bytes, gboolean is_newer, GError **error);

G_END_DECLS
