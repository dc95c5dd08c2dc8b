/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/problem.h"
#include "json/scanner.h"

G_BEGIN_DECLS

/*
 * What was found wrong with one thing that was read: a header, a record, a line. A decoder that goes
 * on leaves out what is wrong and notes it here, in the order in which it was met; what ended the
 * thing comes last. So the first is always the failure of a decoder that does not go on.
 *
 * At most `max` are kept, and the others counted. Places are pointers into the text until
 * ceasefire_json_mistakes_locate() makes lines and columns of all of them in one pass over it.
 */
typedef struct
{
  CeasefireError code;
  const char *at; /* NULL once it is located */
  guint line;
  guint column;
  char *path;
  char *reason;
  const char *suggestion; /* the nearest right word, which outlives everything; NULL: none */
  gboolean is_warning;    /* nothing was left out */
} CeasefireJsonMistake;

/* Items that were left out of a list, so that those behind them have lower numbers in the record than
 * in the text. */
typedef struct
{
  char *list;      /* its path */
  GArray *indices; /* of guint32, in the text, ascending */
} CeasefireJsonHoles;

typedef struct
{
  GArray *items; /* of CeasefireJsonMistake; NULL until there is one */
  guint64 max;
  guint64 n_omitted;
  GPtrArray *holes; /* of CeasefireJsonHoles, for a list maybe more than one; NULL: none */
  char *record_id;  /* of the record that is read; NULL: none so far */
} CeasefireJsonMistakes;

void ceasefire_json_mistakes_clear (CeasefireJsonMistakes *self);
/* Takes the scanner's failure, after which the scanner can go on. */
void ceasefire_json_mistakes_take (CeasefireJsonMistakes *self, CeasefireScanner *scanner);
/* The same of what is only told. */
void ceasefire_json_mistakes_take_warning (CeasefireJsonMistakes *self, CeasefireScanner *scanner);
/* All of @others, which are left with none, as mistakes at @at that tell where in the text @name they are. */
void ceasefire_json_mistakes_take_others (CeasefireJsonMistakes *self,
                                          CeasefireJsonMistakes *others, const char *name,
                                          const char *at);
/* Instead of the one that was taken last: an explanation of it. */
void ceasefire_json_mistakes_drop_last (CeasefireJsonMistakes *self);
/* @path leads to an item of a list that was left out. */
void ceasefire_json_mistakes_add_hole (CeasefireJsonMistakes *self, const CeasefirePath *path);
/* Places that are not located yet lie behind @start, which is at @line and @column. */
void ceasefire_json_mistakes_locate (CeasefireJsonMistakes *self, const char *start, guint line,
                                     guint column);

static inline guint
ceasefire_json_mistakes_count (const CeasefireJsonMistakes *self)
{
  return self->items ? self->items->len : 0;
}

static inline gboolean
ceasefire_json_mistakes_are_none (const CeasefireJsonMistakes *self)
{
  return ceasefire_json_mistakes_count (self) == 0 && self->n_omitted == 0 && self->holes == NULL;
}

/* The one @i, as others see it. */
CeasefireProblem *ceasefire_json_mistakes_get (const CeasefireJsonMistakes *self, guint i);
/* The first that is no warning, which there must be, as an error. */
void ceasefire_json_mistakes_set_error (const CeasefireJsonMistakes *self, GError **error);

G_END_DECLS
