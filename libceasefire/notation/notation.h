/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

#include "json/stream.h"
#include "notation/quotes.h"

G_BEGIN_DECLS

/*
 * Lets a stream read the notation too, where the text is written in it. @folder is that of the dossier,
 * from which it reads texts and other dossiers; NULL: it reads none.
 */
void ceasefire_notation_attach (CeasefireJsonStream *stream, NotationFolder *folder,
                                gboolean loose);

/* Whether the dossier says in which file the text of a document lies. */
gboolean ceasefire_notation_names_text (const CeasefireJsonStream *stream, const char *document);
/* That text; NULL: it cannot be read. */
CeasefireDocumentText *ceasefire_notation_get_text (const CeasefireJsonStream *stream,
                                                    const char *document);

G_END_DECLS
