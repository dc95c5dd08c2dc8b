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

G_END_DECLS

#include <ceasefire/accessors/power.h>
