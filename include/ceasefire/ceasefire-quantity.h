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

G_END_DECLS

#include <ceasefire/accessors/quantity.h>
