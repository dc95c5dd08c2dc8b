/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Letters of the words that are looked for at each end. */
#define CEASEFIRE_SIMILAR_MAX 256

/*
 * Finds the first of the passages of @text that become @words with the fewest insertions, deletions
 * and replacements of letters, if these are at most a third of the letters of @words. From @from to
 * before @to are its bytes, which begin and end with a letter. Both are UTF-8.
 *
 * The cost is that of the text's length, times the four words of 64 bits that CEASEFIRE_SIMILAR_MAX
 * letters take: a column of the table of edit distances is held as two sets of bits, which say where
 * neighbours differ by +1 and by -1 (Myers, A fast bit-vector algorithm for approximate string
 * matching, Journal of the ACM 46, 1999; Hyyroe's form for several words, 2003).
 */
gboolean ceasefire_similar_find (const char *text, const char *words, gsize *from, gsize *to);

G_END_DECLS
