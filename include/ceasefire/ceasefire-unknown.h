/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_UNKNOWN (ceasefire_unknown_get_type ())

/**
 * CeasefireUnknown:
 *
 * A record of a type that this version does not know. All its members are kept as they were read;
 * ceasefire_record_list_members() and ceasefire_record_get_extra() show them.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireUnknown, ceasefire_unknown, UNKNOWN)

G_END_DECLS
