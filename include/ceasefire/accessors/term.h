/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-term.h>

G_BEGIN_DECLS

/**
 * ceasefire_term_ref:
 * @self: a term
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTerm *ceasefire_term_ref (CeasefireTerm *self);

/**
 * ceasefire_term_copy:
 * @self: a term
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new term
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTerm *ceasefire_term_copy (const CeasefireTerm *self);

/**
 * ceasefire_term_unref:
 * @self: (transfer full): a term
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_unref (CeasefireTerm *self);

/**
 * ceasefire_term_equal:
 * @a: a term
 * @b: a term
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_term_equal (const CeasefireTerm *a, const CeasefireTerm *b);

/**
 * ceasefire_term_get_vocabulary:
 * @self: a term
 *
 * Gets `vocabulary`: name of the vocabulary.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_term_get_vocabulary (CeasefireTerm *self);

/**
 * ceasefire_term_set_vocabulary:
 * @self: a term
 * @vocabulary: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `vocabulary`; see ceasefire_term_get_vocabulary().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_set_vocabulary (CeasefireTerm *self, const char *vocabulary);

/**
 * ceasefire_term_get_code:
 * @self: a term
 *
 * Gets `code`: code of the term.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_term_get_code (CeasefireTerm *self);

/**
 * ceasefire_term_set_code:
 * @self: a term
 * @code: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `code`; see ceasefire_term_get_code().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_set_code (CeasefireTerm *self, const char *code);

/**
 * ceasefire_term_get_broader:
 * @self: a term
 *
 * Gets `broader`: code of the term above it.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_term_get_broader (CeasefireTerm *self);

/**
 * ceasefire_term_set_broader:
 * @self: a term
 * @broader: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `broader`; see ceasefire_term_get_broader().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_set_broader (CeasefireTerm *self, const char *broader);

/**
 * ceasefire_term_get_label:
 * @self: a term
 *
 * Gets `label`: name for readers.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_term_get_label (CeasefireTerm *self);

/**
 * ceasefire_term_set_label:
 * @self: a term
 * @label: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `label`; see ceasefire_term_get_label().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_set_label (CeasefireTerm *self, CeasefireText *label);

/**
 * ceasefire_term_get_codes:
 * @self: a term
 *
 * Gets `codes`: codes of published schemes for it, as scheme:code.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_term_get_codes (CeasefireTerm *self);

/**
 * ceasefire_term_set_codes:
 * @self: a term
 * @codes: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `codes`; see ceasefire_term_get_codes().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_term_set_codes (CeasefireTerm *self, const char *const *codes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireTerm, ceasefire_term_unref)

G_END_DECLS
