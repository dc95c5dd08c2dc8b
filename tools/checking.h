/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "input.h"
#include "language.h"

#include <ceasefire/ceasefire-checker.h>

/* What the commands that check have in common: a reader that goes on, severities and texts. */
typedef struct
{
  char **texts;        /* ID=FILE each; NULL: none */
  GHashTable *loaded;  /* of these, the texts that a dossier asked for */
  gboolean is_partial; /* a file could not be read whole, so what is in it is not known */
} ToolChecking;

#define TOOL_TEXT_OPTION(texts)                                                                    \
  {                                                                                                \
    "text", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, (texts),                                            \
      N_ ("Compare quotes of the document ID with the text in FILE"), "ID=FILE"                    \
  }

/* Whether all of @texts, which are the caller's, are ID=FILE; if not, says so and sets *@result. */
gboolean tool_checking_init (ToolChecking *self, char **texts, int *result);
/* The text of one of @texts, which is borrowed; it is read once, for it may be standard input. On failure
 * says so, sets *@result and returns NULL. */
CeasefireDocumentText *tool_checking_load_text (ToolChecking *self, const char *setting,
                                                int *result);
/* A text that no dossier asks for is a slip that would leave quotes unread: says so. */
int tool_checking_end (ToolChecking *self);

/* A dossier that has been read, with the texts at hand. */
typedef struct
{
  CeasefireReader *reader;
  CeasefireChecker *checker;    /* NULL: nothing could be read */
  CeasefireFeedsSheets *sheets; /* NULL: it is no spreadsheet */
} ToolChecked;

/* @bytes NULL: those of the file. On failure says so, and returns the code for it. */
int tool_checking_read (ToolChecking *self, const char *name, GBytes *bytes, ToolChecked *checked);
void tool_checked_clear (ToolChecked *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ToolChecked, tool_checked_clear)
