/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "columns/tables.h"

G_BEGIN_DECLS

/*
 * Tags of the Humanitarian Exchange Language (https://hxlstandard.org): a hashtag and attributes, such
 * as "#date+when". The hashtag follows from what a column holds, and its name is an attribute, so
 * that no two columns of a sheet have the same tag.
 */
gboolean ceasefire_hxl_is_tag (const char *text, gsize length);
char *ceasefire_hxl_get_tag (const CeasefireColumn *column);
/* The one column whose tag has the hashtag and all attributes; CEASEFIRE_NO_COLUMN if there is none, or
 * more than one. */
guint ceasefire_hxl_find_column (const CeasefireTable *table, const char *text, gsize length);

G_END_DECLS
