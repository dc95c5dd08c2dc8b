/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-variant.h>

#include <gio/gio.h>

#include "core/source.h"

G_BEGIN_DECLS

/* Returns a reference that is not floating. */
GVariant *ceasefire_variant_new_dossier (gconstpointer header, GListModel *records);

/* Of the items of a GVariant that has been checked. */
extern const CeasefireSourceClass ceasefire_variant_source;

/*
 * GVariant is another way to write JSON: what the source has given up on becomes JSON, and whoever
 * reads that has all rules. @failure is an error of that reading.
 */
GVariant *ceasefire_variant_check (GVariant *variant, GError **error);
GBytes *ceasefire_variant_to_json (GVariant *checked, GError **error);
void ceasefire_variant_set_error (const GError *failure, GError **error);

G_END_DECLS
