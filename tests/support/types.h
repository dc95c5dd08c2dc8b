/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "types/types.h"

/* The types of all values that a dossier may hold, each once: the header's, then those of the
 * records, in the order in which the tables come to them. */
GPtrArray *list_value_types (void);
