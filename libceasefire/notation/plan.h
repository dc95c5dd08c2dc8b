/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-vocabulary.h>

#include "core/core-types.h"

G_BEGIN_DECLS

/*
 * What the notation makes of a type's table, worked out once: which member is the main text, which
 * stands where the id of a record stands, which take bare words and which are lines of their own.
 */
#define NOTATION_BARE_MAX 8
#define NOTATION_NONE (-1)

typedef struct _NotationShort NotationShort;

typedef struct
{
  const CeasefireLayout *layout;
  int main;     /* the first required text, or else the first; NOTATION_NONE: there is none */
  int name;     /* of a value: the first required reference, which stands as an id does */
  int signed_;  /* the list of values that have a short form which begins with a sign */
  int sources;  /* the list of citations */
  int file;     /* where the text of a document lies */
  int language; /* of the record itself */
  guint n_bare;
  guint8 bare[NOTATION_BARE_MAX]; /* rows, in the order in which they are asked for a word */
  guint64 is_bare;                /* the same rows, a bit each */
  /* Of enums among them: which of their first 64 values have been looked up, and which of these get
   * their row if no dossier adds terms. Atomic. */
  guint64 tried[NOTATION_BARE_MAX];
  guint64 chosen[NOTATION_BARE_MAX];
  guint64 is_line;                         /* rows of objects and of nested records */
  const char *lines[CEASEFIRE_FIELDS_MAX]; /* of these: the words that begin their lines */
  GPtrArray *short_forms;                  /* of NotationShort; NULL: none */
} NotationPlan;

const NotationPlan *ceasefire_notation_plan (const CeasefireLayout *layout);

/* The row whose lines begin with that word, or NOTATION_NONE. */
int ceasefire_notation_plan_find_line (const NotationPlan *self, const char *word, gsize length);

/* Whether a value of an enum, if it stands bare, gets the row with the rank @i, where no dossier adds
 * terms. */
gboolean ceasefire_notation_plan_chooses (const NotationPlan *self, guint i, int value);

/*
 * The vocabularies of a dossier: the built-in ones, and with them the terms that its header adds.
 */
typedef struct
{
  GHashTable *extended; /* name -> CeasefireVocabulary; NULL: none */
} NotationWords;

void ceasefire_notation_words_set_header (NotationWords *self, gconstpointer header);
void ceasefire_notation_words_clear (NotationWords *self);
/* NULL: there is none of that name. */
CeasefireVocabulary *ceasefire_notation_words_get (const NotationWords *self, const char *name);
/* Whether the word is one of those that the row may have. */
gboolean ceasefire_notation_words_know (const NotationWords *self, const CeasefireRow *row,
                                        const char *word, gsize length);
/* The term that a code of a published scheme stands for, if the row takes such codes; else NULL. */
char *ceasefire_notation_words_translate (const NotationWords *self, const CeasefireField *field,
                                          const char *word, gsize length);
/* The row that gets a bare word, or NOTATION_NONE. */
int ceasefire_notation_words_choose (const NotationWords *self, const NotationPlan *plan,
                                     const char *word, gsize length);

G_END_DECLS
