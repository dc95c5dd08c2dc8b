/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * HTML and SVG, written through libxml2's writer, which escapes whatever it is given: no string of a
 * dossier can become markup. Elements are opened, given attributes, filled and closed in turn.
 */
typedef struct _Html Html;

/* Writes to standard output; or, for a part that is measured or kept, to memory. */
Html *html_new (void);
Html *html_new_in_memory (void);
/* Closes what is open. FALSE: there was not enough memory; what standard output has met shows when it is closed. */
gboolean html_finish (Html *self);
/* What was written to memory. (transfer none) */
const char *html_get_string (Html *self, gsize *length);
void html_free (Html *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Html, html_free)

/* What every page begins with. */
void html_doctype (Html *self);
void html_open (Html *self, const char *element);
/* The same with a class, NULL for none. */
void html_open_class (Html *self, const char *element, const char *class_name);
void html_close (Html *self);
/* Of the element that was opened last; NULL for @value writes none. */
void html_attribute (Html *self, const char *name, const char *value);
void html_attribute_number (Html *self, const char *name, double value);
void html_attribute_format (Html *self, const char *name, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
/* Text; controls become U+FFFD, and what turns the direction of writing is left out. */
void html_text (Html *self, const char *text);
/* An element with nothing but text. */
void html_element (Html *self, const char *element, const char *class_name, const char *text);

/* Words of somebody else than the page: isolated, with their language, or NULL for not known. */
void html_foreign (Html *self, const char *language, const char *text);
/* What is ours and known to be safe in the element it stands in: the style sheet. */
void html_style (Html *self, const char *css, gsize length);
