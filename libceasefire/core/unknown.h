/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-unknown.h>

#include "core/record.h"

G_BEGIN_DECLS

extern CeasefireType ceasefire_unknown_type;

const char *ceasefire_unknown_peek_type_name (CeasefireRecord *record);
void ceasefire_unknown_set_type_name (CeasefireRecord *record, const char *type_name);

G_END_DECLS
