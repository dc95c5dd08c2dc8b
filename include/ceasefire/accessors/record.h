/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_record_get_sources:
 * @self: a record
 *
 * Gets the citations that support the record.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireCitation;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCitation *const *ceasefire_record_get_sources (CeasefireRecord *self);

/**
 * ceasefire_record_set_sources: (skip)
 * @self: a record
 * @sources: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireCitation;
 *   @self takes references to them, and they can no longer be changed; %NULL or an empty list
 *   unsets the member
 *
 * Sets the citations that support the record.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_sources (CeasefireRecord *self, CeasefireCitation *const *sources);

/**
 * ceasefire_record_add_source:
 * @self: a record
 * @source: (transfer none): a citation; @self takes a reference to it, and it can no longer be
 *   changed
 *
 * Adds a citation to the end of the list of ceasefire_record_get_sources(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_add_source (CeasefireRecord *self, CeasefireCitation *source);

/**
 * ceasefire_record_get_codes:
 * @self: a record
 *
 * Gets the codes of published schemes for the same thing, such as cameo:190 or iso3166:SYR.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_record_get_codes (CeasefireRecord *self);

/**
 * ceasefire_record_set_codes:
 * @self: a record
 * @codes: (nullable) (transfer none) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the codes of published schemes for the same thing, such as cameo:190 or iso3166:SYR.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_codes (CeasefireRecord *self, const char *const *codes);

/**
 * ceasefire_record_get_same_as:
 * @self: a record
 *
 * Gets the URIs under which others, such as Wikidata or GeoNames, describe the same thing.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list, each a URI; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_record_get_same_as (CeasefireRecord *self);

/**
 * ceasefire_record_set_same_as:
 * @self: a record
 * @same_as: (nullable) (transfer none) (array zero-terminated=1): a list, each a URI; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the URIs under which others, such as Wikidata or GeoNames, describe the same thing.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_same_as (CeasefireRecord *self, const char *const *same_as);

/**
 * ceasefire_record_get_confidence:
 * @self: a record
 *
 * Gets how confident the author of the record is that it is right, in percent.
 *
 * Returns: a whole number from 0 to 100, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_record_get_confidence (CeasefireRecord *self);

/**
 * ceasefire_record_set_confidence:
 * @self: a record
 * @confidence: a whole number from 0 to 100, or -1 to unset the member
 *
 * Sets how confident the author of the record is that it is right, in percent.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_confidence (CeasefireRecord *self, gint64 confidence);

/**
 * ceasefire_record_get_note:
 * @self: a record
 *
 * Gets a remark by the author of the record.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_record_get_note (CeasefireRecord *self);

/**
 * ceasefire_record_set_note:
 * @self: a record
 * @note: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets a remark by the author of the record.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_note (CeasefireRecord *self, CeasefireText *note);

G_END_DECLS
