/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

#include "text/fold.h"

G_BEGIN_DECLS

/* The text folded at the level, which is its own. */
const CeasefireFold *ceasefire_document_text_get_fold (CeasefireDocumentText *self,
                                                       CeasefireFoldLevel level);
/* Whether @quote stands from character @start to before character @end, letter for letter. */
gboolean ceasefire_document_text_has (CeasefireDocumentText *self, const char *quote, gint64 start,
                                      gint64 end);
/* Whether @quote stands anywhere, exactly or equivalent (CeasefireMatch). */
gboolean ceasefire_document_text_contains (CeasefireDocumentText *self, const char *quote);
/* The passage from byte @from to before byte @to, where characters begin. */
CeasefirePassage *ceasefire_document_text_cut (CeasefireDocumentText *self, gsize from, gsize to);

G_END_DECLS
