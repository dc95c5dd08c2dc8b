/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-coverage.h>

G_BEGIN_DECLS

/**
 * ceasefire_coverage_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a coverage of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCoverage *ceasefire_coverage_new (const char *id, GError **error);

/**
 * ceasefire_coverage_get_by:
 * @self: a coverage
 *
 * Gets the actor that watched, such as a monitoring mission.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_coverage_get_by (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_by:
 * @self: a coverage
 * @by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that watched, such as a monitoring mission.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_coverage_set_by (CeasefireCoverage *self, const char *by);

/**
 * ceasefire_coverage_get_clauses:
 * @self: a coverage
 *
 * Gets the clauses whose keeping was watched; none named means all.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_coverage_get_clauses (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_clauses:
 * @self: a coverage
 * @clauses: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the clauses whose keeping was watched; none named means all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_clauses (CeasefireCoverage *self, const char *const *clauses);

/**
 * ceasefire_coverage_get_parties:
 * @self: a coverage
 *
 * Gets the parties whose doings were watched; none named means all.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_coverage_get_parties (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_parties:
 * @self: a coverage
 * @parties: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the parties whose doings were watched; none named means all.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_parties (CeasefireCoverage *self, const char *const *parties);

/**
 * ceasefire_coverage_get_place:
 * @self: a coverage
 *
 * Gets the place that was watched; unset means everywhere.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_coverage_get_place (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_place:
 * @self: a coverage
 * @place: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets the place that was watched; unset means everywhere.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_place (CeasefireCoverage *self, const char *place);

/**
 * ceasefire_coverage_get_during:
 * @self: a coverage
 *
 * Gets the interval in which the actor watched.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_coverage_get_during (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_during:
 * @self: a coverage
 * @during: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the actor watched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_during (CeasefireCoverage *self, CeasefireDate *during);

/**
 * ceasefire_coverage_get_reported:
 * @self: a coverage
 *
 * Gets when what was watched was reported; unset means at the end of the interval.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_coverage_get_reported (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_reported:
 * @self: a coverage
 * @reported: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets when what was watched was reported; unset means at the end of the interval.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_reported (CeasefireCoverage *self, CeasefireDate *reported);

/**
 * ceasefire_coverage_get_complete:
 * @self: a coverage
 *
 * Gets whether nothing could have been missed.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_coverage_get_complete (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_complete:
 * @self: a coverage
 * @complete: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether nothing could have been missed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_coverage_set_complete (CeasefireCoverage *self, gboolean complete);

G_END_DECLS
