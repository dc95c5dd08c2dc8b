/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#define CEASEFIRE_H_INSIDE
#include <ceasefire/ceasefire-dossier.h>
#undef CEASEFIRE_H_INSIDE
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * ceasefire_json_glib_parse:
 * @bytes: one JSON text
 * @error: where an error goes
 *
 * Reads any JSON text, strictly, into a tree of json-glib. Where #JsonParser guesses or overflows its
 * stack, this fails with line, column, path and reason: broken syntax, wrong escapes, invalid UTF-8,
 * U+0000, repeated names, nesting of more than 64, numbers larger than a double.
 *
 * Whole numbers that no #gint64 holds become doubles.
 *
 * Returns: (transfer full): a new tree; without one, @error is one of %CEASEFIRE_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
JsonNode *ceasefire_json_glib_parse (GBytes *bytes, GError **error);

/**
 * ceasefire_json_glib_record_to_node:
 * @record: a record
 * @error: where an error goes
 *
 * Makes a tree of json-glib from a record, as it stands in a dossier.
 *
 * It fails only for members that this version does not know and that no tree can hold: U+0000, a name
 * that stands twice in one object, more than about 1000 members in one object, a number larger than
 * a double.
 *
 * Returns: (transfer full): a new tree; without one, @error is one of %CEASEFIRE_ERROR with the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
JsonNode *ceasefire_json_glib_record_to_node (CeasefireRecord *record, GError **error);

/**
 * ceasefire_json_glib_record_from_node:
 * @node: a tree
 * @error: where an error goes
 *
 * Makes a record from a tree of json-glib, as strictly as ceasefire_record_from_json() does. The tree
 * may come from anywhere: one that is too deep or refers to itself is an error as others.
 *
 * Returns: (transfer full): a new record; without one, @error is one of %CEASEFIRE_ERROR with path and
 *   reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_json_glib_record_from_node (JsonNode *node, GError **error);

/**
 * ceasefire_json_glib_dossier_to_node:
 * @dossier: a dossier
 * @error: where an error goes
 *
 * Makes a tree of json-glib from a dossier, as it stands in a file. It fails as
 * ceasefire_json_glib_record_to_node() does.
 *
 * Returns: (transfer full): a new tree; without one, @error is one of %CEASEFIRE_ERROR with the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
JsonNode *ceasefire_json_glib_dossier_to_node (CeasefireDossier *dossier, GError **error);

/**
 * ceasefire_json_glib_dossier_from_node:
 * @node: a tree
 * @error: where an error goes
 *
 * Makes a dossier from a tree of json-glib, as strictly as ceasefire_dossier_load_bytes() does. The
 * member `ceasefire` with the version stands before `records`. A tree that would be more than 1 GiB of
 * text is refused.
 *
 * Returns: (transfer full): a new dossier; without one, @error is one of %CEASEFIRE_ERROR with path
 *   and reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDossier *ceasefire_json_glib_dossier_from_node (JsonNode *node, GError **error);

/**
 * ceasefire_json_glib_check_record:
 * @record: a record that `json_gobject_*()` has read or written
 * @error: where an error goes
 *
 * Says what `json_gobject_*()` cannot say.
 *
 * Records implement #JsonSerializable, so that json_gobject_deserialize(), json_gobject_from_data(),
 * json_gobject_serialize() and json_gobject_to_data() take them. None of these can fail: what goes
 * wrong is kept with the record until it is asked for here. A record that could not be read whole
 * has the members before the first mistake and no id, so that no dossier takes it; one that could not
 * be written whole is written as an empty object.
 *
 * Returns: whether the record was read and written whole; if not, @error is one of %CEASEFIRE_ERROR
 *   with path and reason, the first of them
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_json_glib_check_record (CeasefireRecord *record, GError **error);

G_END_DECLS
