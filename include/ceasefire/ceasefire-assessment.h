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

G_END_DECLS

#include <ceasefire/accessors/assessment.h>
