/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

G_BEGIN_DECLS

/*
 * Finds the quotes of a text, exact or equivalent (CeasefireMatch), for three passes over the text at
 * most, however many they are: one folds it, one notes where each three bytes stand, and what is
 * compared for all quotes together comes to no more than a third.
 */
typedef struct _CeasefireQuoteIndex CeasefireQuoteIndex;

/* The bytes of the text from @from to before @to. */
typedef struct
{
  gsize from, to;
} CeasefireSpan;

/* @text must outlive it. */
CeasefireQuoteIndex *ceasefire_quote_index_new (CeasefireDocumentText *text);
void ceasefire_quote_index_free (CeasefireQuoteIndex *self);
/*
 * Appends to @spans where @words stand, in the order of the text, at most @max times. FALSE: the third
 * pass is used up, since the text repeats itself.
 */
gboolean ceasefire_quote_index_find (CeasefireQuoteIndex *self, const char *words, guint max,
                                     GArray *spans);

G_END_DECLS
