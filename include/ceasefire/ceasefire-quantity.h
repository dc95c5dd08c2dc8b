/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

/**
 * CeasefireQuantity:
 *
 * How much of something there is, as a number or within bounds.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_quantity_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireQuantity CeasefireQuantity;

#define CEASEFIRE_TYPE_QUANTITY (ceasefire_quantity_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_quantity_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_quantity_new:
 * @unit: the code of the unit, in the vocabulary `unit`
 * @error: where an error goes
 *
 * Makes a quantity with the members that are required, and no others.
 *
 * Returns: (transfer full): a new quantity; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @unit cannot be a code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuantity *ceasefire_quantity_new (const char *unit, GError **error);

G_END_DECLS

#include <ceasefire/accessors/quantity.h>
