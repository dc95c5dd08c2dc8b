/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/scalar.h"

G_BEGIN_DECLS

extern const CeasefirePattern ceasefire_date_patterns[];
extern const CeasefirePattern ceasefire_duration_patterns[];

G_END_DECLS
