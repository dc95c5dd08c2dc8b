/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_record_from_json:
 * @bytes: one JSON object: a record, as it stands in a dossier
 * @error: where an error goes
 *
 * Reads one record.
 *
 * Returns: (transfer full): a new record; if there is none, @error is one of %CEASEFIRE_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_record_from_json (GBytes *bytes, GError **error);

/**
 * ceasefire_record_to_json:
 * @self: a record
 *
 * Writes one record, in one line.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_record_to_json (CeasefireRecord *self);

/**
 * ceasefire_json_locate: (skip)
 * @bytes: a dossier in JSON or JSON Lines, packed or not, without syntax errors
 * @paths: (array zero-terminated=1): paths, such as `records[3].clauses[0].text`
 * @lines: (nullable): an array that takes as many lines as there are paths, counted from 1
 * @columns: (nullable): an array that takes as many columns, in characters from 1
 *
 * Finds where members stand in a text, so that problems of a dossier can be shown in its file. A
 * path that is not there is given the place of the nearest part that is. The text is read once,
 * however many paths there are. Other languages have [func@Ceasefire.json_locate_one] by this name.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_json_locate (GBytes *bytes, const char *const *paths, guint *lines, guint *columns);

/**
 * ceasefire_json_locate_one: (rename-to ceasefire_json_locate)
 * @bytes: a dossier in JSON or JSON Lines, packed or not, without syntax errors
 * @path: a path, such as `records[3].clauses[0].text`
 * @line: (out) (optional): the line, counted from 1
 * @column: (out) (optional): the column, in characters from 1
 *
 * Finds where a member stands in a text; see ceasefire_json_locate(), which finds many at once.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_json_locate_one (GBytes *bytes, const char *path, guint *line, guint *column);

G_END_DECLS
