/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/type.h"

G_BEGIN_DECLS

/* GObject's view of a table: one property a row, read and written through the row. Lists of values
   have functions alone. */
gboolean ceasefire_field_has_property (const CeasefireField *field);
GParamSpec *ceasefire_field_make_pspec (const CeasefireField *field);
const CeasefireField *ceasefire_pspec_get_field (GParamSpec *pspec);
void ceasefire_field_to_gvalue (const CeasefireField *field, const CeasefireCell *cell,
                                GValue *value);
void ceasefire_field_from_gvalue (const CeasefireField *field, const GValue *value,
                                  CeasefireCell *cell);

G_END_DECLS
