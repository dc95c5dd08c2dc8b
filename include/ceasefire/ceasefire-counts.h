/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireCounts:
 *
 * How many incidents there are of each status; zero is left unsaid.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_counts_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireCounts CeasefireCounts;

#define CEASEFIRE_TYPE_COUNTS (ceasefire_counts_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_counts_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/counts.h>
