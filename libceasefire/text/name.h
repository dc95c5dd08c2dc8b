/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * A name in Latin letters, whatever script it is in, and its consonants, which ways of writing it share:
 * Hezbollah, Hizbullah and the Arabic have "hzblh". Names that may be the same have the same key, so that
 * they are found by looking it up.
 */
typedef struct
{
  char *letters;       /* lower case, without marks, blanks, articles and punctuation */
  char *key;           /* empty: the name has no letter */
  gboolean has_vowels; /* the script writes them */
} CeasefireFoldedName;

/* Of a name of up to some hundred letters; what is behind these is left out. */
void ceasefire_folded_name_init (CeasefireFoldedName *self, const char *name);
void ceasefire_folded_name_clear (CeasefireFoldedName *self);
/* Whether two of one key are so much alike that they may be one name: the same letters, or few others. */
gboolean ceasefire_folded_name_is_near (const CeasefireFoldedName *self,
                                        const CeasefireFoldedName *other);

G_END_DECLS
