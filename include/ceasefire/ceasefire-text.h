/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireText:
 *
 * A text for readers, in one wording or in several languages. It never changes: to add a language
 * is to make another text.
 *
 * A plain text is in the language of its dossier, and is written as a string. Otherwise each
 * wording has a language tag of BCP 47, and the text is written as an object:
 * `{"en": "Foreign Minister", "ru": "Министр иностранных дел"}`.
 *
 * Since: 1.0
 */
typedef struct _CeasefireText CeasefireText;

#define CEASEFIRE_TYPE_TEXT (ceasefire_text_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_text_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_text_new:
 * @string: the wording, in UTF-8
 *
 * Makes a plain text.
 *
 * Returns: (transfer full): a new text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_text_new (const char *string);

/**
 * ceasefire_text_new_in:
 * @language: a language tag of BCP 47, such as `en` or `ar-SY`
 * @string: the wording, in UTF-8
 *
 * Makes a text with one wording, in a named language.
 *
 * Returns: (transfer full): a new text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_text_new_in (const char *language, const char *string);

/**
 * ceasefire_text_add:
 * @self: a text whose wordings all have a language
 * @language: a language tag of BCP 47
 * @string: the wording, in UTF-8
 *
 * Makes a text with one wording more, or with another wording in place of the one that @language
 * had. @self stays as it is.
 *
 * Returns: (transfer full): a new text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_text_add (const CeasefireText *self, const char *language,
                                   const char *string);

/**
 * ceasefire_text_ref:
 * @self: a text
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_text_ref (CeasefireText *self);

/**
 * ceasefire_text_unref:
 * @self: (transfer full): a text
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_text_unref (CeasefireText *self);

/**
 * ceasefire_text_is_plain:
 * @self: a text
 *
 * Tells whether the text has one wording, in no named language.
 *
 * Returns: whether the text is plain
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_text_is_plain (const CeasefireText *self);

/**
 * ceasefire_text_get_string:
 * @self: a text
 * @language: (nullable): the language wanted, a tag of BCP 47; %NULL for the first wording
 *
 * Gets the wording that fits @language best: `ar-SY` is served by `ar-SY`, then `ar`, then another
 * kind of `ar`, then the first wording.
 *
 * Returns: (transfer none): the wording
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_text_get_string (const CeasefireText *self, const char *language);

/**
 * ceasefire_text_get_languages:
 * @self: a text
 *
 * Lists the languages of the wordings, in their order. A plain text has none.
 *
 * Returns: (transfer full) (array zero-terminated=1): language tags
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_text_get_languages (const CeasefireText *self);

/**
 * ceasefire_text_equal:
 * @a: a text
 * @b: a text
 *
 * Tells whether two texts have the same wordings in the same order.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_text_equal (const CeasefireText *a, const CeasefireText *b);

/**
 * ceasefire_text_to_json:
 * @self: a text
 *
 * Writes the text as it stands in a file: a string, or an object of wordings by their languages.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_text_to_json (const CeasefireText *self);

/**
 * ceasefire_text_from_json:
 * @json: a string or an object of wordings, as it stands in a file
 * @error: where an error goes
 *
 * Reads a text.
 *
 * Returns: (transfer full): a new text; if there is none, @error is one of %CEASEFIRE_ERROR with path
 *   and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_text_from_json (const char *json, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireText, ceasefire_text_unref)

G_END_DECLS
