/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/field.h"

G_BEGIN_DECLS

/* A word of a record or of the header, as it was read. What is not its value is copied when it is laid
 * out. */
typedef struct
{
  const char *at;
  const char *value; /* that may be written otherwise; NULL: none */
  const char *end;
  const CeasefireField *field; /* whose items the value is; NULL: it is one string */
  gboolean is_json;            /* the value is JSON */
  gboolean begins_line;        /* a line that goes on with the one above can begin with it */
} NotationToken;

/* What is written in place of a word. */
typedef struct
{
  char *text;
  char *string; /* behind it, to be put in quotes; NULL: none */
} NotationEdit;

/* For who lays out: the words, and what is to be written in place of some. */
typedef struct
{
  GArray *tokens;    /* of NotationToken, in the order of the text */
  GHashTable *words; /* place in the text -> NotationEdit */
  gboolean pins;     /* quotes are given their offsets */
} NotationEdits;

G_END_DECLS
