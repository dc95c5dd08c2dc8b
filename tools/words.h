/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cldr.h"
#include "language.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-statement.h>

/* What is known of the whole dossier, so that it is looked for once. */
typedef struct _WordsIndex WordsIndex;

/* What is shown, and in which language. */
typedef struct
{
  CeasefireDossier *dossier;
  const char *language; /* wanted for texts; NULL for the first wording */
  gboolean with_ids;    /* names are followed by their ids */
  WordsIndex *index;    /* of what show*.c shows; see show.h */
} Words;

/* Instead of a vocabulary: what a list holds is ids, or words as they are. */
#define WORDS_IDS "ids"
#define WORDS_PLAIN NULL

/* Stands where a dossier with errors leaves out what none can do without. */
#define WORDS_NOT_SAID _ ("(not said)")

/* A member as a part of a line: a message in which it stands for "{it}"; NULL: it stands alone. */
typedef struct
{
  const char *member;
  const char *message;
} WordsPart;

#define WORDS_END                                                                                  \
  {                                                                                                \
    NULL, NULL                                                                                     \
  }

/* All strings that these return are safe to print. NULL stands for what is not set. */

/* The language for texts. Messages come in the @wanted one too, where there are any. If none is, texts come in that of
 * the messages; NULL, for the first wording, where nobody asked for that either. */
const char *words_choose_language (const char *wanted);

/* A name for whatever has the id: an actor's name, a clause's place, a meeting's title; the beginning
 * of a long one, for it may be told as often as there are records. */
char *words_name (const Words *words, const char *id);
/* The whole name that a record gives itself, else its id: where it is told of that record. */
char *words_full_name (const Words *words, CeasefireRecord *record);
/* The name that a record gives itself, as it is, not safe to print; NULL: it has none. */
CeasefireText *words_get_own_name (CeasefireRecord *record);
char *words_names (const Words *words, const char *const *ids);
/* What a claim gives to an aspect. */
char *words_value (const Words *words, const char *value);
char *words_text (const Words *words, CeasefireText *text);
char *words_code (const Words *words, const char *vocabulary, const char *code);
/* "a, b and c", by the rules of the language. */
char *words_list (const Words *words, const char *vocabulary, const char *const *items,
                  CldrList list);
char *words_duration (CeasefireDuration *duration);
char *words_date (CeasefireDate *date);
/* The date, and the words of the source for it. */
char *words_when (CeasefireDate *date, const char *source_words);
/* "about 600 × lorry of fuel each day". */
char *words_quantity (const Words *words, CeasefireQuantity *quantity);
char *words_quantities (const Words *words, CeasefireQuantity *const *quantities);
/* "lorry: promised 600, established 300 to 400". */
char *words_amount (const Words *words, CeasefireAmount *amount);
/* The label of a value. */
const char *words_enum (GType type, int value);
const char *words_required_enum (GType type, int value);

/* Whether the text of a statement is the very words, and its beginning, marked accordingly. */
gboolean words_are_quoted (CeasefireStatement *statement);
char *words_gist (const Words *words, CeasefireStatement *statement);

/* A member; "" for one that is true. Members that hold values or records have no words. */
char *words_member (const Words *words, CeasefireRecord *record, const char *name);
/* The same of a member that every record of the type must have. */
char *words_required (const Words *words, CeasefireRecord *record, const char *name);
/* Adds each of the members that is set; the last of @parts is empty. */
void words_add_parts (const Words *words, GString *line, const char *separator,
                      CeasefireRecord *record, const WordsPart *parts);

/* Adds a part to a line, behind a separator unless it is the first; @format is translated. */
void words_add (GString *line, const char *separator, const char *format, ...) G_GNUC_PRINTF (3, 4);
/* The same of a message, which is translated, with @it in the place of "{it}"; NULL: of @it alone. */
void words_add_filled (GString *line, const char *separator, const char *message, const char *it);
