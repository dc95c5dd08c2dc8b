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

G_END_DECLS

#include <ceasefire/accessors/trigger.h>
