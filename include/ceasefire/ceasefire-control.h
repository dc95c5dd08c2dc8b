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

/**
 * ceasefire_control_new:
 * @by: the id of the actor that held the place
 * @error: where an error goes
 *
 * Makes a control with the members that are required, and no others.
 *
 * Returns: (transfer full): a new control; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @by cannot be an id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireControl *ceasefire_control_new (const char *by, GError **error);

G_END_DECLS

#include <ceasefire/accessors/control.h>
