/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* HTML that is written element by element, so that no text can become markup. */
typedef struct _Html Html;

/* Begins a page up to its <main>, which is where the caller goes on. @language is of the dossier's own texts,
 * or NULL. */
Html *html_new (void);
/* Ends all that is open, and frees the writer. */
GBytes *html_finish (Html *self);

/* Pairs of the name of an attribute and its value follow, and a NULL; a pair whose value is NULL is left
 * out. */
void html_open (Html *self, const char *element, ...) G_GNUC_NULL_TERMINATED;
void html_close (Html *self);
/* An element with a text alone. */
void html_add (Html *self, const char *element, const char *text, ...) G_GNUC_NULL_TERMINATED;

void html_text (Html *self, const char *text);
void html_format (Html *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* What comes from a dossier: it cannot change the direction of what is around it. @language may be
 * NULL. */
void html_words (Html *self, const char *text, const char *language);
/* The same with a link to an address of the board. */
void html_link (Html *self, const char *href, const char *text);
