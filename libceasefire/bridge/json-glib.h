/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-json-glib.h>

#include "core/source.h"

G_BEGIN_DECLS

/* Of the nodes of a tree. */
extern const CeasefireSourceClass ceasefire_json_glib_source;

/* From records; NULL if they hold what no tree can. */
JsonNode *ceasefire_json_glib_make_record (CeasefireRecord *record);
JsonNode *ceasefire_json_glib_make_dossier (gconstpointer header, GListModel *records);

/* How many members an object of a tree may have. */
guint ceasefire_json_glib_get_max_members (void);
/* A value inside a tree; NULL if no tree can hold it. */
JsonNode *ceasefire_json_glib_parse_inside (const char *text, gsize length, guint max_depth);
/* Text that nobody has seen: errors have no line and column. */
JsonNode *ceasefire_json_glib_parse_text (const char *text, gsize length, GError **error);

/*
 * Appends the text of a tree that a program has made: it may be of any depth, refer to itself, and
 * hold what JSON cannot say. Nodes that hold nothing are null.
 */
gboolean ceasefire_json_glib_print (GString *text, JsonNode *node, guint max_depth, gsize max_size,
                                    GError **error);

/* How deep a record may be, so that it has room in a dossier. */
#define CEASEFIRE_JSON_GLIB_RECORD_DEPTH (CEASEFIRE_JSON_DEPTH - 2)

/* A step on the way to a value; @name is NULL in lists. */
void ceasefire_json_glib_add_step (GString *path, const char *name, gsize length, guint index);

G_END_DECLS
