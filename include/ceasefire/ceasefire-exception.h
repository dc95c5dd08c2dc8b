/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

/**
 * CeasefireException:
 *
 * What lifts a provision.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_exception_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireException CeasefireException;

#define CEASEFIRE_TYPE_EXCEPTION (ceasefire_exception_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_exception_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/exception.h>
