/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-coverage.h>

G_BEGIN_DECLS

/**
 * ceasefire_coverage_get_by:
 * @self: a coverage
 *
 * Gets `by`: who watched.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_coverage_get_by (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_by:
 * @self: a coverage
 * @by: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `by`; see ceasefire_coverage_get_by().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_coverage_set_by (CeasefireCoverage *self, const char *by);

/**
 * ceasefire_coverage_get_clauses:
 * @self: a coverage
 *
 * Gets `clauses`: clauses watched; empty means all.
 *
 * It names records of type clause.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_coverage_get_clauses (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_clauses:
 * @self: a coverage
 * @clauses: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `clauses`; see ceasefire_coverage_get_clauses().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_coverage_set_clauses (CeasefireCoverage *self,
                                                   const char *const *clauses);

/**
 * ceasefire_coverage_get_place:
 * @self: a coverage
 *
 * Gets `place`: where.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_coverage_get_place (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_place:
 * @self: a coverage
 * @place: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `place`; see ceasefire_coverage_get_place().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_coverage_set_place (CeasefireCoverage *self, const char *place);

/**
 * ceasefire_coverage_get_during:
 * @self: a coverage
 *
 * Gets `during`: interval watched.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_coverage_get_during (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_during:
 * @self: a coverage
 * @during: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `during`; see ceasefire_coverage_get_during().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_coverage_set_during (CeasefireCoverage *self, CeasefireDate *during);

/**
 * ceasefire_coverage_get_complete:
 * @self: a coverage
 *
 * Gets `complete`: whether nothing could have been missed.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_coverage_get_complete (CeasefireCoverage *self);

/**
 * ceasefire_coverage_set_complete:
 * @self: a coverage
 * @complete: the value
 *
 * Sets `complete`; see ceasefire_coverage_get_complete().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_coverage_set_complete (CeasefireCoverage *self, gboolean complete);

G_END_DECLS
