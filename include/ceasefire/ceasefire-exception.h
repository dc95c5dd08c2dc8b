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

/**
 * ceasefire_exception_new:
 * @kind: what sort of exception it is, a code of the vocabulary `exception`
 * @error: where an error goes
 *
 * Makes an exception with the members that are required, and no others.
 *
 * Returns: (transfer full): a new exception; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @kind cannot be a code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireException *ceasefire_exception_new (const char *kind, GError **error);

G_END_DECLS

#include <ceasefire/accessors/exception.h>
