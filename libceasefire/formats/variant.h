/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-variant.h>

#include "core/type.h"

G_BEGIN_DECLS

/*
 * To GVariant. An object is a dictionary that is being built. Adding its members returns how many
 * that this version does not know are among them: of a header, the rest stands behind the records.
 */
guint ceasefire_variant_add_members (GVariantBuilder *object, const CeasefireType *type,
                                     gconstpointer self);
void ceasefire_variant_add_rest (GVariantBuilder *object, const CeasefireType *type,
                                 gconstpointer self, guint from);
GVariant *ceasefire_variant_new_records (GListModel *records);

/*
 * From GVariant, which is another way to write JSON: what has been checked becomes JSON, and whoever
 * reads that has all rules. @failure is an error of that reading.
 */
GVariant *ceasefire_variant_check (GVariant *variant, GError **error);
GBytes *ceasefire_variant_to_json (GVariant *checked, GError **error);
void ceasefire_variant_set_error (const GError *failure, GError **error);

G_END_DECLS
