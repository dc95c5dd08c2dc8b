/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

/**
 * CeasefireControl:
 *
 * Who held a place, and when.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_control_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireControl CeasefireControl;

#define CEASEFIRE_TYPE_CONTROL (ceasefire_control_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_control_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/control.h>
