/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

#include "core/block.h"

G_BEGIN_DECLS

/*
 * One piece of memory without a pointer into itself, so that it can be moved. Behind it stands the
 * string of a plain text, or the wordings of any other, then their strings. Both begin at any multiple
 * of two.
 */
struct _CeasefireText
{
  CeasefireView view; /* with the flag set if it is plain: one wording in no named language */
};

static inline gboolean
ceasefire_text_peek_plain (const CeasefireText *self)
{
  return self->view.back & CEASEFIRE_VIEW_FLAG;
}

/*
 * For formats: texts made where they are to lie, in a record's block. @string is UTF-8 without NUL
 * and need not end in one; @languages and @strings are NULL-terminated, equally long and not empty.
 */
gsize ceasefire_text_measure (gsize length);
/* Only what stands before the string of a plain text, ceasefire_text_measure (0) - 1 bytes; the view
 * included. */
void ceasefire_text_init_head (gpointer memory, guint32 back);
void ceasefire_text_init (gpointer memory, const char *string, gsize length);
gsize ceasefire_text_measure_wordings (const char *const *languages, const char *const *strings);
void ceasefire_text_init_wordings (gpointer memory, const char *const *languages,
                                   const char *const *strings);
/* The same in memory of its own. */
CeasefireText *ceasefire_text_new_wordings (const char *const *languages,
                                            const char *const *strings);
/* How many characters of @tag stand for @language: "en" and "en-GB" share 2. RFC 4647 lookup. */
gsize ceasefire_text_match (const char *tag, const char *language);
guint ceasefire_text_get_n_wordings (const CeasefireText *self);
const char *ceasefire_text_get_wording (const CeasefireText *self, guint i, const char **language);

G_END_DECLS
