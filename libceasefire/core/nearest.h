/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* Longer words are not compared, so that one comparison costs no more than so many squared. */
#define CEASEFIRE_NEAREST_MAX 64

/*
 * Looks for the candidate that a word was probably meant to be: the one at the least distance of
 * Damerau and Levenshtein (letters inserted, left out, replaced, neighbours swapped), if that is at
 * most a third of the word's length. Case is ignored, and '_', ' ' and '-' are the same.
 */
typedef struct
{
  gunichar word[CEASEFIRE_NEAREST_MAX];
  guint length; /* 0: nothing is near */
  guint bound;  /* what the distance of a better candidate may be */
  const char *best;
} CeasefireNearest;

void ceasefire_nearest_init (CeasefireNearest *self, const char *word);
/* Of candidates at the same distance the first is kept. @candidate must outlive @self. */
void ceasefire_nearest_try (CeasefireNearest *self, const char *candidate);

/* The end of a sentence about a word that nobody knows: what was probably meant. @word may be NULL. */
CEASEFIRE_SHARED char *ceasefire_nearest_say (const char *word);

G_END_DECLS
