/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/core-types.h"

G_BEGIN_DECLS

/*
 * The sentences that doc comments of accessors and properties are made of, said from the rows of the
 * types' tables. What the attributes of a row say (kind, range, form, vocabulary, types referred to)
 * is put into words here, so that blurbs need not repeat it.
 */

char *print_get_noun (const char *name);
char *print_get_unset (const CeasefireField *field);
gboolean print_is_pointer (const CeasefireField *field);

/* What a member holds, by its row, as a sentence: "The id of a place."; empty if its type says it. */
char *print_get_form_sentence (const CeasefireField *field);

/* The blurb behind a verb: "Gets where the meeting took place." */
char *print_get_sentence (const char *verb, const CeasefireField *field);

/* What stands behind "Returns:" of a getter, and behind the name of the parameter of a setter. */
char *print_get_result (const CeasefireField *field);
char *print_get_argument (const CeasefireField *field);

/* As in .clang-format. */
#define PRINT_COLUMNS 100

/* A line of a doc comment, broken there. */
void print_doc_line (GString *out, const char *format, ...) G_GNUC_PRINTF (2, 3);

/* On standard output, for g-ir-scanner. */
void print_property_docs (void);

G_END_DECLS
