/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-citation.h>

G_BEGIN_DECLS

/**
 * CeasefirePolicy:
 *
 * What a finding demands of sources.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_policy_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefirePolicy CeasefirePolicy;

#define CEASEFIRE_TYPE_POLICY (ceasefire_policy_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_policy_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_policy_new:
 *
 * Makes the policy P0: two independent origins; sources rated C and content rated 3, or better; what
 * is rated E or 5 counts for nothing.
 *
 * Returns: (transfer full): a new policy
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePolicy *ceasefire_policy_new (void);

G_END_DECLS

#include <ceasefire/accessors/policy.h>
