/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_record_get_sources:
 * @self: a record
 *
 * Gets `sources`: where the record is supported.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCitation *const *ceasefire_record_get_sources (CeasefireRecord *self);

/**
 * ceasefire_record_set_sources: (skip)
 * @self: a record
 * @sources: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `sources`; see ceasefire_record_get_sources().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_set_sources (CeasefireRecord *self,
                                                 CeasefireCitation *const *sources);

/**
 * ceasefire_record_add_source:
 * @self: a record
 * @source: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `sources`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_add_source (CeasefireRecord *self, CeasefireCitation *source);

/**
 * ceasefire_record_get_codes:
 * @self: a record
 *
 * Gets `codes`: codes of published schemes, as scheme:code.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_record_get_codes (CeasefireRecord *self);

/**
 * ceasefire_record_set_codes:
 * @self: a record
 * @codes: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `codes`; see ceasefire_record_get_codes().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_set_codes (CeasefireRecord *self, const char *const *codes);

/**
 * ceasefire_record_get_same_as:
 * @self: a record
 *
 * Gets `same_as`: uRIs of the same thing elsewhere.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_record_get_same_as (CeasefireRecord *self);

/**
 * ceasefire_record_set_same_as:
 * @self: a record
 * @same_as: (nullable) (transfer none) (array zero-terminated=1): the texts, or %NULL for none
 *
 * Sets `same_as`; see ceasefire_record_get_same_as().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_set_same_as (CeasefireRecord *self, const char *const *same_as);

/**
 * ceasefire_record_get_confidence:
 * @self: a record
 *
 * Gets `confidence`: confidence of the record's author, in percent.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_record_get_confidence (CeasefireRecord *self);

/**
 * ceasefire_record_set_confidence:
 * @self: a record
 * @confidence: the number, 0 to 100, or -1 for none
 *
 * Sets `confidence`; see ceasefire_record_get_confidence().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_set_confidence (CeasefireRecord *self, gint64 confidence);

/**
 * ceasefire_record_get_note:
 * @self: a record
 *
 * Gets `note`: remark of the record's author.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_record_get_note (CeasefireRecord *self);

/**
 * ceasefire_record_set_note:
 * @self: a record
 * @note: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `note`; see ceasefire_record_get_note().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_record_set_note (CeasefireRecord *self, CeasefireText *note);

G_END_DECLS
