/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * ceasefire_notation_lay_out:
 * @text: a dossier in the notation, in UTF-8
 * @file: (nullable): where it lies, so that texts of documents and other dossiers are found; %NULL:
 *   nowhere
 * @pin: whether quotes are given the offsets at which they are found
 * @error: where an error goes
 *
 * Lays a dossier out in the one way that there is: two spaces for each level, one blank between words,
 * one empty line where there were more. What was broken into lines and fits into a hundred columns is
 * joined. Comments stay. Where an id was asked for, it is written down. What was laid out once does not
 * change the next time.
 *
 * What comes of it is read again before it is returned. If it were another dossier than @text, that would
 * be a fault of this library, and the error is %CEASEFIRE_ERROR_CONFLICT.
 *
 * Returns: (transfer full): the text; %NULL with @error if the dossier cannot be read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_notation_lay_out (GBytes *text, GFile *file, gboolean pin, GError **error);

/**
 * CeasefireHighlighting:
 * @CEASEFIRE_HIGHLIGHTING_UNSET: Not said.
 * @CEASEFIRE_HIGHLIGHTING_TEXTMATE: A grammar of TextMate, which many editors read.
 * @CEASEFIRE_HIGHLIGHTING_VIM: A syntax file of Vim.
 *
 * For what editor the words of the notation are told.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_HIGHLIGHTING_UNSET,
  CEASEFIRE_HIGHLIGHTING_TEXTMATE,
  CEASEFIRE_HIGHLIGHTING_VIM,
} CeasefireHighlighting;

#define CEASEFIRE_TYPE_HIGHLIGHTING (ceasefire_highlighting_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_highlighting_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_notation_print_highlighting:
 * @kind: for what editor
 *
 * Prints a file by which an editor shows the notation in colours. Its words are those of the types,
 * members and vocabularies of this version.
 *
 * Returns: (transfer full): the file's text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_notation_print_highlighting (CeasefireHighlighting kind);

G_END_DECLS
