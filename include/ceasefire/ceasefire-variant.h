/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_record_to_variant:
 * @self: a record
 *
 * Makes a record into a value of type `a{sv}`, for D-Bus and for other programs that use GLib. The
 * keys are those of JSON, in the same order; the page on GVariant tells the type of each member.
 *
 * Returns: (transfer full): a value that is not floating
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GVariant *ceasefire_record_to_variant (CeasefireRecord *self);

/**
 * ceasefire_record_from_variant:
 * @variant: a value of type `a{sv}`; a floating one is taken
 * @error: where an error goes
 *
 * Makes a record of such a value, from whomever it comes: it need not be in normal form, nor of the
 * right type. Its members are checked as those of JSON are.
 *
 * A value in the byte order of another machine must have been swapped, as GDBus does by itself.
 *
 * Returns: (transfer full): a new record; if there is none, @error is one of %CEASEFIRE_ERROR, with
 *   path and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_record_from_variant (GVariant *variant, GError **error);

G_END_DECLS
