/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

#include "text/fold.h"

G_BEGIN_DECLS

/* In a quote it stands for what lies between its first and its last words. */
#define CEASEFIRE_QUOTE_ELLIPSIS " \xe2\x80\xa6 "
/* Letters that lie there, at most. */
#define CEASEFIRE_QUOTE_BETWEEN 2000

/*
 * Finds the quotes of a text, exact or as like it as folding tells (text/fold.h), for a few passes over the text at
 * most, however many they are: one folds it, one notes where each three bytes stand, two where shorter
 * words do if any are looked for, and what is compared in vain for all quotes together comes to no more
 * than another. Where a quote stands it has been compared with its own letters, which is no more than
 * reading it cost.
 */
typedef struct _CeasefireQuoteIndex CeasefireQuoteIndex;

/* The bytes of the text from @from to before @to. */
typedef struct
{
  gsize from, to;
} CeasefireSpan;

/* @text must outlive it. */
CeasefireQuoteIndex *ceasefire_quote_index_new (CeasefireDocumentText *text,
                                                CeasefireFoldLevel level);
void ceasefire_quote_index_free (CeasefireQuoteIndex *self);
/*
 * Appends to @spans, which is empty, where @words stand, in the order of the text, at most @max times.
 * FALSE: the last pass is used up, since the text repeats itself.
 */
gboolean ceasefire_quote_index_find (CeasefireQuoteIndex *self, const char *words, guint max,
                                     GArray *spans);
/* The same of the passages from the @length bytes @first to @last, with at most so many letters @between
 * them. */
gboolean ceasefire_quote_index_find_ends (CeasefireQuoteIndex *self, const char *first,
                                          gsize length, const char *last, gsize between, guint max,
                                          GArray *spans);

G_END_DECLS
