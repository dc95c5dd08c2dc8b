/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

/**
 * CeasefireRenewal:
 *
 * How an agreement renews itself.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_renewal_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireRenewal CeasefireRenewal;

#define CEASEFIRE_TYPE_RENEWAL (ceasefire_renewal_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_renewal_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/renewal.h>
