/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-norm.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CeasefireWording:
 *
 * What a document prints as the wording of a clause.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_wording_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireWording CeasefireWording;

#define CEASEFIRE_TYPE_WORDING (ceasefire_wording_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_wording_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_wording_new:
 * @document: the id of the document
 * @text: the words that it prints
 * @error: where an error goes
 *
 * Makes a wording with the members that are required, and no others.
 *
 * Returns: (transfer full): a new wording; without one, @error is
 *   %CEASEFIRE_ERROR_VALUE, since @document cannot be an id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireWording *ceasefire_wording_new (const char *document, CeasefireText *text, GError **error);

G_END_DECLS

#include <ceasefire/accessors/wording.h>
