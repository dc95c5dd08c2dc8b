/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <ceasefire/ceasefire-error.h>

#include "core/limits.h"
#include "core/shared.h"
#include "core/visit.h"

G_BEGIN_DECLS

/*
 * Tokens of JSON (RFC 8259) over a text in memory that need not end in NUL. The scanner allocates
 * only for strings with escapes. The first failure is kept, with its place; everything after it
 * fails too.
 */
#define CEASEFIRE_JSON_DEPTH 64

/* A piece of text: of the input, or of the scanner until its next string. */
typedef struct
{
  const char *text;
  gsize length;
} CeasefireSlice;

/* What a backslash and @byte stand for; 0 for what begins a longer escape, or is none. */
static inline char
ceasefire_json_unescape (char byte)
{
  static const char values[128] = { ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
                                    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t' };

  return (guint8) byte < sizeof values ? values[(guint8) byte] : '\0';
}

typedef struct
{
  const char *start;
  const char *at;
  const char *end;
  guint line; /* of @start, from 1 */
  guint column;
  guint depth;               /* objects and arrays that are open */
  guint max_depth;           /* how many may be */
  gsize max_string;          /* bytes that one may have */
  const CeasefirePath *path; /* of what is being read; lives on the readers' stack */
  GString *unescaped;        /* the last string that had escapes */

  gboolean failed;
  CeasefireError code;
  const char *failed_at;
  char *failed_path;
  char *reason;
  const char *suggestion; /* the nearest right word; NULL: none */
} CeasefireScanner;

static inline gboolean
ceasefire_slice_is (const CeasefireSlice *slice, const char *string)
{
  return strlen (string) == slice->length && memcmp (string, slice->text, slice->length) == 0;
}

CEASEFIRE_SHARED void ceasefire_scanner_init (CeasefireScanner *self, const char *text,
                                              gsize length);
CEASEFIRE_SHARED void ceasefire_scanner_clear (CeasefireScanner *self);
/* Forgets a failure, to try again from elsewhere. */
void ceasefire_scanner_recover (CeasefireScanner *self);
CEASEFIRE_SHARED gboolean ceasefire_scanner_fail (CeasefireScanner *self, const char *at,
                                                  CeasefireError code, const char *format, ...)
  G_GNUC_PRINTF (4, 5);
CEASEFIRE_SHARED void ceasefire_scanner_set_error (const CeasefireScanner *self, GError **error);
void ceasefire_scanner_locate (const char *start, const char *at, guint *line, guint *column);

CEASEFIRE_SHARED void ceasefire_scanner_pass_space (CeasefireScanner *self);

/* The next byte that is not white space, which stays unread; 0 at the end of the text. */
static inline char
ceasefire_scanner_peek (CeasefireScanner *self)
{
  if (self->at<self->end && * self->at> ' ')
    return *self->at;
  ceasefire_scanner_pass_space (self);
  return self->at < self->end ? *self->at : '\0';
}

gboolean ceasefire_scanner_expect (CeasefireScanner *self, char byte, const char *what);
CEASEFIRE_SHARED gboolean ceasefire_scanner_open (CeasefireScanner *self, char bracket);
CEASEFIRE_SHARED gboolean ceasefire_scanner_next_slowly (CeasefireScanner *self, char bracket,
                                                         gboolean *first);

/* Whether another item follows; FALSE when the bracket closes, and when scanning failed. */
static inline gboolean
ceasefire_scanner_next (CeasefireScanner *self, char bracket, gboolean *first)
{
  const char *at = self->at;

  if (*first || self->failed || self->end - at < 2 || at[0] != ','
      || (at[1] != '"' && at[1] != '{'))
    return ceasefire_scanner_next_slowly (self, bracket, first);
  self->at++;
  return TRUE;
}

gboolean ceasefire_json_is_utf8 (const char *from, const char *to);
gboolean ceasefire_json_is_utf8_ahead (const char *from, const char *to);

CEASEFIRE_SHARED gboolean ceasefire_scanner_string (CeasefireScanner *self, CeasefireSlice *slice);
CEASEFIRE_SHARED gboolean ceasefire_scanner_key (CeasefireScanner *self, CeasefireSlice *slice);
gboolean ceasefire_scanner_number (CeasefireScanner *self, CeasefireSlice *slice);
gboolean ceasefire_scanner_literal (CeasefireScanner *self, const char *literal);
/* Any value, checked and passed over without recursion. */
CEASEFIRE_SHARED gboolean ceasefire_scanner_skip (CeasefireScanner *self, CeasefireSlice *slice);
/*
 * In the object that comes next: goes to the value of the member @name. FALSE if there is none in
 * front of the member @stop, and when scanning failed.
 */
gboolean ceasefire_scanner_find_member (CeasefireScanner *self, const char *name, const char *stop);
CEASEFIRE_SHARED gboolean ceasefire_scanner_finish (CeasefireScanner *self);
/* For messages: "a string", "an object". */
const char *ceasefire_scanner_name_next (CeasefireScanner *self);

/*
 * The first byte that cannot stand in a string as it is: a quote, a backslash or a control
 * character. Whether bytes above 127 came before it is told too.
 */
const char *ceasefire_json_find_special (const char *at, const char *end, gboolean *ascii);

/* @value without the white space between its tokens; @value has been skipped before. */
char *ceasefire_json_compact (const CeasefireSlice *value);
/* The same of a text that is to be one value; NULL if it is none within these limits. */
CEASEFIRE_SHARED char *ceasefire_json_normalize (const char *text, gsize length, guint max_depth,
                                                 gsize max_string);

G_END_DECLS
