/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The bytes of a text from @from to before @to, which @text takes the place of. */
typedef struct
{
  gsize from, to;
  char *text;
} CeasefireSplice;

/* An array of CeasefireSplice. */
GArray *ceasefire_splices_new (void);
/* Takes @text. */
void ceasefire_splices_add (GArray *splices, gsize from, gsize to, char *text);
/* By where they begin; of those that overlap, the one that begins first and reaches farthest stays. */
void ceasefire_splices_sort (GArray *splices);
/* The text with all of them made. */
GBytes *ceasefire_splices_apply (const GArray *splices, const char *text, gsize length);
/* Adds to @splices of a text those of what became of it, as if all had been made in the first place. */
void ceasefire_splices_compose (GArray *splices, const GArray *later);
/* What they change, as `diff -u` tells it. */
void ceasefire_splices_write_diff (const GArray *splices, const char *text, gsize length,
                                   const char *name, GString *diff);

G_END_DECLS
