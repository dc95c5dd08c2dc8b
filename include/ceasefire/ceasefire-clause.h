/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-deadline.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-exception.h>
#include <ceasefire/ceasefire-norm.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-text.h>
#include <ceasefire/ceasefire-trigger.h>
#include <ceasefire/ceasefire-wording.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_CLAUSE (ceasefire_clause_get_type ())

/**
 * CeasefireClause:
 *
 * One provision of an agreement, with at most one norm.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireClause, ceasefire_clause, CLAUSE)

G_END_DECLS

#include <ceasefire/accessors/clause.h>
