/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireTrigger:
 *
 * What makes a provision due.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_trigger_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireTrigger CeasefireTrigger;

#define CEASEFIRE_TYPE_TRIGGER (ceasefire_trigger_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_trigger_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_trigger_new:
 *
 * Makes a trigger of which no member is set.
 *
 * Returns: (transfer full): a new trigger
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTrigger *ceasefire_trigger_new (void);

G_END_DECLS

#include <ceasefire/accessors/trigger.h>
