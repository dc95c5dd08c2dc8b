/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire.h>

/* What is shown, and in which language. */
typedef struct
{
  CeasefireDossier *dossier;
  const char *language; /* wanted for texts; NULL for the first wording */
} Words;

/* All strings that these return are safe to print. */

/* A name for whatever has the id: an actor's name, a clause's place, a meeting's title. */
char *words_name (const Words *words, const char *id);
char *words_names (const Words *words, const char *const *ids, const char *last);
/* What a claim gives to an aspect: a name, or several of which it is one; NULL for none. */
char *words_value (const Words *words, const char *value);
char *words_text (const Words *words, CeasefireText *text);
char *words_code (const Words *words, const char *vocabulary, const char *code);
char *words_codes (const Words *words, const char *vocabulary, const char *const *codes);
char *words_duration (CeasefireDuration *duration);
/* The date, and the words of the source for it; NULL if there is neither. */
char *words_when (CeasefireDate *date, const char *source_words);
/* The nick with spaces for dashes; NULL if the value is unset. */
const char *words_enum (GType type, int value);

/* Adds a part to a line, behind a separator unless it is the first. A NULL part adds nothing. */
void words_add (GString *line, const char *separator, const char *format, ...) G_GNUC_PRINTF (3, 4);
