/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/stream.h"
#include "notation/quotes.h"

G_BEGIN_DECLS

/*
 * Lets a stream read the notation too, where the text is written in it. @folder is that of the dossier,
 * from which it reads texts and other dossiers; NULL: it reads none.
 */
void ceasefire_notation_attach (CeasefireJsonStream *stream, NotationFolder *folder,
                                gboolean loose);

G_END_DECLS
