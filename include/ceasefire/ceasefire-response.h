/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireResponse:
 *
 * How a statement answers one offer, clause or agreement.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_response_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireResponse CeasefireResponse;

#define CEASEFIRE_TYPE_RESPONSE (ceasefire_response_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_response_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_response_new:
 * @to: the id of what is answered
 * @act: the code of what the answer does, in the vocabulary `speech-act`
 * @error: where an error goes
 *
 * Makes a response with the members that are required, and no others.
 *
 * Returns: (transfer full): a new response; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @to cannot be an id or @act cannot be a code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireResponse *ceasefire_response_new (const char *to, const char *act, GError **error);

G_END_DECLS

#include <ceasefire/accessors/response.h>
