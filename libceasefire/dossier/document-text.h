/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A text whose characters can be reached by number without counting from the start. */
typedef struct _CeasefireDocumentText CeasefireDocumentText;

CeasefireDocumentText *ceasefire_document_text_new (const char *text);
void ceasefire_document_text_free (CeasefireDocumentText *self);
const char *ceasefire_document_text_get_string (const CeasefireDocumentText *self);
/* Whether @quote stands from character @start to before character @end. */
gboolean ceasefire_document_text_has (const CeasefireDocumentText *self, const char *quote,
                                      gint64 start, gint64 end);

G_END_DECLS
