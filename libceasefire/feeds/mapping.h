/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-feeds.h>

#include "feeds/map.h"
#include "feeds/trees.h"

G_BEGIN_DECLS

/* One of the two; NULL for both: one that g_object_new() made, which maps nothing. */
const CeasefireMap *ceasefire_feeds_mapping_get_map (CeasefireFeedsMapping *self);
const CeasefireTree *ceasefire_feeds_mapping_get_tree (CeasefireFeedsMapping *self);
/* The header that a mapping has as JSON; NULL: it cannot be read. */
CeasefireHeader *ceasefire_map_make_header (const char *json, GError **error);

G_END_DECLS
