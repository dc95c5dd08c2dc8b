/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-amount.h>
#include <ceasefire/ceasefire-assessment.h>
#include <ceasefire/ceasefire-counts.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-evidence.h>
#include <ceasefire/ceasefire-policy.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-sensitivity.h>
#include <ceasefire/ceasefire-verdict.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_FINDING (ceasefire_finding_get_type ())

/**
 * CeasefireFinding:
 *
 * What became of a clause, for one party, as far as sources tell.
 *
 * It is worked out of other records, and is no evidence itself.
 *
 * The monitor gives it the id `CLAUSE@PARTY`, or `CLAUSE.QUALITY@PARTY` where it is on a quality of
 * the clause. Where that would be longer than an id may be, or could be read in two ways (there is
 * an `@` in one of the ids, or the clause's own ends like a quality), it is `finding-` and the SHA-256
 * of the clause, the quality or nothing, and the party, each with a zero byte behind it, in
 * hexadecimal. So the same question always has the same id, and no two questions share one.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireFinding, ceasefire_finding, FINDING)

G_END_DECLS

#include <ceasefire/accessors/finding.h>
