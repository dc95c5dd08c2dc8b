/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-evidence.h>
#include <ceasefire/ceasefire-verdict.h>

G_BEGIN_DECLS

/**
 * CeasefireAssessment:
 *
 * What one incident is to a provision and a party, and why.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_assessment_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireAssessment CeasefireAssessment;

#define CEASEFIRE_TYPE_ASSESSMENT (ceasefire_assessment_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_assessment_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_assessment_new:
 * @incident: the id of the incident that is assessed
 * @status: what the incident is under the clause
 * @error: where an error goes
 *
 * Makes an assessment with the members that are required, and no others.
 *
 * Returns: (transfer full): a new assessment; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @incident cannot be an id or @status has no
 *   such value
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAssessment *ceasefire_assessment_new (const char *incident,
                                               CeasefireAssessmentStatus status, GError **error);

G_END_DECLS

#include <ceasefire/accessors/assessment.h>
