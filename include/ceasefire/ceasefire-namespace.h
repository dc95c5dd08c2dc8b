/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireNamespace:
 *
 * A prefix of ids that stand in other dossiers.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_namespace_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireNamespace CeasefireNamespace;

#define CEASEFIRE_TYPE_NAMESPACE (ceasefire_namespace_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_namespace_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_namespace_new:
 * @prefix: what stands before the colon of such ids
 * @uri: the URI that it stands for
 * @error: where an error goes
 *
 * Makes a namespace with the members that are required, and no others.
 *
 * Returns: (transfer full): a new namespace; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @prefix or @uri cannot be one
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireNamespace *ceasefire_namespace_new (const char *prefix, const char *uri, GError **error);

G_END_DECLS

#include <ceasefire/accessors/namespace.h>
