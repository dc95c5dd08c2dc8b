/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/node.h"

G_BEGIN_DECLS

/*
 * Values: participants, claims, citations and all else that has a table but no id. The public
 * pointer to a value is its node. A value can be changed until it is put into a record or was read;
 * from then on it is frozen, because records may share it and nobody would hear of the change.
 */
gpointer ceasefire_value_new (CeasefireType *type);
/*
 * With the members that are required, which are ids, codes and words: @cells are theirs, in the order of
 * the rows. NULL: one of them is a mistake.
 */
gpointer ceasefire_value_new_with (CeasefireType *type, const CeasefireCell *cells, GError **error);
gpointer ceasefire_value_ref (gpointer value);
void ceasefire_value_unref (gpointer value);
gpointer ceasefire_value_copy (gconstpointer value);
gpointer ceasefire_value_freeze (gpointer value);
gboolean ceasefire_value_equal (gconstpointer a, gconstpointer b);

static inline CeasefireType *
ceasefire_value_get_type (gconstpointer value)
{
  return ceasefire_node_get_layout (value)->type;
}

/* For setters: @cell is what the row is to become. */
void ceasefire_value_set (gpointer value, guint row, const CeasefireCell *cell);
void ceasefire_value_append (gpointer value, guint row, gpointer item);

G_END_DECLS
