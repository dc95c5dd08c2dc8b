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

G_END_DECLS

#include <ceasefire/accessors/coverage.h>
