/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireAmount:
 *
 * How much of something was promised, and how much of it is known to have been done.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_amount_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireAmount CeasefireAmount;

#define CEASEFIRE_TYPE_AMOUNT (ceasefire_amount_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_amount_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/amount.h>
