/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A text with what does not count left out, so that comparing bytes compares what counts, and offsets
 * in it can be told as offsets in the text.
 *
 * Folding goes cluster by cluster: a character with the marks behind it, or a row of blanks or dashes.
 * What a cluster folds to depends on the cluster alone. So not each character's place need be kept, but
 * a checkpoint now and then, from which the text is folded again up to the offset in question.
 */
typedef enum
{
  CEASEFIRE_FOLD_EQUIVALENT,
  CEASEFIRE_FOLD_TYPOGRAPHIC,
  CEASEFIRE_FOLD_CASE,
} CeasefireFoldLevel;
#define CEASEFIRE_FOLD_LEVELS 3

typedef struct
{
  CeasefireFoldLevel level;
  const char *text; /* not owned; it must outlive this */
  GString *folded;
  GArray *checkpoints;
} CeasefireFold;

/* Appends what the cluster at @at folds to, which may be nothing; returns the cluster's end. */
const char *ceasefire_fold_cluster (CeasefireFoldLevel level, const char *at, GString *folded);
/* What a whole text folds to, without blanks at its ends. */
void ceasefire_fold_words (CeasefireFoldLevel level, const char *words, GString *folded);

CeasefireFold *ceasefire_fold_new (CeasefireFoldLevel level, const char *text);
void ceasefire_fold_free (CeasefireFold *self);
/* The bytes of the text that fold to the bytes from @from to @to, which is behind it. FALSE if these
 * begin or end within a cluster. */
gboolean ceasefire_fold_locate (const CeasefireFold *self, gsize from, gsize to, gsize *start,
                                gsize *end);
/* The same, of the clusters that have these bytes. */
void ceasefire_fold_locate_around (const CeasefireFold *self, gsize from, gsize to, gsize *start,
                                   gsize *end);

G_END_DECLS
