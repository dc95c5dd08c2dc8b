/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_COVERAGE (ceasefire_coverage_get_type ())

/**
 * CeasefireCoverage:
 *
 * What a monitor watched, where and when.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireCoverage, ceasefire_coverage, COVERAGE)

/**
 * ceasefire_coverage_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes a coverage of which only the id is said.
 *
 * Returns: (transfer full): a new coverage; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @id cannot be an id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCoverage *ceasefire_coverage_new (const char *id, GError **error);

G_END_DECLS

#include <ceasefire/accessors/coverage.h>
