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

/**
 * ceasefire_record_get_timezone:
 * @self: a record
 *
 * Gets the time zone of local times in the record, by its IANA name such as Europe/Kyiv, where it
 * is not that of the dossier.
 *
 * Returns: (transfer none) (nullable): the name of a time zone; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_record_get_timezone (CeasefireRecord *self);

/**
 * ceasefire_record_set_timezone:
 * @self: a record
 * @timezone: (nullable) (transfer none): the name of a time zone; it is copied; %NULL unsets the
 *   member
 *
 * Sets the time zone of local times in the record, by its IANA name such as Europe/Kyiv, where it
 * is not that of the dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_timezone (CeasefireRecord *self, const char *timezone);

/**
 * ceasefire_record_get_coded_by:
 * @self: a record
 *
 * Gets who wrote the record, by name, initials or the id of an actor.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_record_get_coded_by (CeasefireRecord *self);

/**
 * ceasefire_record_set_coded_by:
 * @self: a record
 * @coded_by: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets who wrote the record, by name, initials or the id of an actor.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_coded_by (CeasefireRecord *self, const char *coded_by);

/**
 * ceasefire_record_get_coded:
 * @self: a record
 *
 * Gets when the record was written or last changed.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_record_get_coded (CeasefireRecord *self);

/**
 * ceasefire_record_set_coded:
 * @self: a record
 * @coded: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the record was written or last changed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_coded (CeasefireRecord *self, CeasefireDate *coded);

/**
 * ceasefire_record_get_review:
 * @self: a record
 *
 * Gets how far the record has been looked over, such as draft, reviewed or approved.
 *
 * Returns: the value, or %CEASEFIRE_REVIEW_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireReview ceasefire_record_get_review (CeasefireRecord *self);

/**
 * ceasefire_record_set_review:
 * @self: a record
 * @review: the value, or %CEASEFIRE_REVIEW_UNSET to unset the member
 *
 * Sets how far the record has been looked over, such as draft, reviewed or approved.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_review (CeasefireRecord *self, CeasefireReview review);

/**
 * ceasefire_record_get_handling:
 * @self: a record
 *
 * Gets the mark that says who may be given the record, such as tlp-amber; unset means that of the
 * dossier.
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary `handling`, or one added to it;
 *   %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_record_get_handling (CeasefireRecord *self);

/**
 * ceasefire_record_set_handling:
 * @self: a record
 * @handling: (nullable) (transfer none): a code of the vocabulary `handling`, or one added to it;
 *   it is copied; %NULL unsets the member
 *
 * Sets the mark that says who may be given the record, such as tlp-amber; unset means that of the
 * dossier.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_set_handling (CeasefireRecord *self, const char *handling);

G_END_DECLS
