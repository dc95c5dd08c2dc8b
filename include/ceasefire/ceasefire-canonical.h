/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * ceasefire_json_canonicalize:
 * @json: one JSON text, in UTF-8
 * @error: where an error goes
 *
 * Writes any JSON text in the canonical form of RFC 8785: without white space, members sorted by
 * their names, numbers and strings each in the one way that the RFC gives them. Texts that mean the
 * same to I-JSON (RFC 7493) become the same bytes.
 *
 * Numbers are doubles there: digits beyond what a double holds are rounded away. What has no
 * canonical form is an error: %CEASEFIRE_ERROR_VALUE for a number outside the range of a double,
 * %CEASEFIRE_ERROR_DUPLICATE for a name that stands twice in one object,
 * %CEASEFIRE_ERROR_ENCODING for half a surrogate pair, %CEASEFIRE_ERROR_LIMIT for more than 4096
 * levels, %CEASEFIRE_ERROR_SYNTAX for what is no JSON. Errors say line, column and path.
 *
 * Returns: (transfer full): the canonical bytes, UTF-8 without end mark
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_json_canonicalize (GBytes *json, GError **error);

/**
 * ceasefire_record_to_canonical_json:
 * @self: a record
 * @error: where an error goes
 *
 * Writes a record in the canonical form of RFC 8785, with its type, its id, what is nested in it
 * and the members that this version does not know.
 *
 * Only the latter can fail to have a canonical form; see ceasefire_json_canonicalize(). The path of
 * the error tells where in the record, and it has no line and column.
 *
 * Returns: (transfer full): the canonical bytes, UTF-8 without end mark
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_record_to_canonical_json (CeasefireRecord *self, GError **error);

/**
 * ceasefire_record_hash:
 * @self: a record
 * @error: where an error goes
 *
 * Computes the identity of a record's content: the SHA-256 of its canonical form. It depends on
 * everything that the record says, its type and id included, and not on the way in which its file
 * was written. Anybody who knows RFC 8785 can compute it from the JSON of the record alone.
 *
 * Returns: (transfer full): `sha256:` and 64 lower case hexadecimal digits; if there is none,
 *   @error is as for ceasefire_record_to_canonical_json()
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_record_hash (CeasefireRecord *self, GError **error);

G_END_DECLS
