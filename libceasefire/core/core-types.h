/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/access.h"
#include "core/record.h"

G_BEGIN_DECLS

/* The descriptions that rows name. The largest integers are those that every JSON reader keeps. */
#define CEASEFIRE_INT_MAX 9007199254740991.0

extern CeasefireType ceasefire_citation_type;
extern CeasefireType ceasefire_term_type;

G_END_DECLS
