/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-verdict.h>

G_BEGIN_DECLS

/**
 * CeasefireSensitivity:
 *
 * What a finding would be if one thing were settled.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_sensitivity_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireSensitivity CeasefireSensitivity;

#define CEASEFIRE_TYPE_SENSITIVITY (ceasefire_sensitivity_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_sensitivity_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_sensitivity_new:
 * @aspect: the aspect that would be settled
 *
 * Makes a sensitivity with the members that are required, and no others.
 *
 * Returns: (transfer full): a new sensitivity
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSensitivity *ceasefire_sensitivity_new (CeasefireAspect aspect);

G_END_DECLS

#include <ceasefire/accessors/sensitivity.h>
