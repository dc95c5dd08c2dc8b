/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-act.h>

G_BEGIN_DECLS

/**
 * CeasefirePower:
 *
 * Who may do what to an agreement as a whole.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_power_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefirePower CeasefirePower;

#define CEASEFIRE_TYPE_POWER (ceasefire_power_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_power_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_power_new:
 * @kind: the act that the holder of the power may perform
 * @actor: the id of the actor that holds the power
 * @error: where an error goes
 *
 * Makes a power with the members that are required, and no others.
 *
 * Returns: (transfer full): a new power; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @actor cannot be an id or @kind has no
 *   such value
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *ceasefire_power_new (CeasefireActKind kind, const char *actor, GError **error);

G_END_DECLS

#include <ceasefire/accessors/power.h>
