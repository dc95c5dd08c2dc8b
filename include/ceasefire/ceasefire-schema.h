/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * ceasefire_schema_list_names:
 *
 * Lists what ceasefire_schema_to_json() knows: `dossier`; `header` and `record`, which are the lines
 * of JSON Lines; every type of record and value.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_schema_list_names (void);

/**
 * ceasefire_schema_to_json:
 * @name: (nullable): what to describe, one of ceasefire_schema_list_names(); %NULL for `dossier`
 * @error: where an error goes
 *
 * Describes the format to programs that do not have this library, as a JSON Schema of draft 2020-12.
 * The schema takes what this version reads and finds no fault with in the form of members; members,
 * types and codes that are unknown pass. References, calendars and whatever else compares one place
 * with another are beyond JSON Schema: those ceasefire_dossier_check() knows alone.
 *
 * Returns: (transfer full): the schema, the same bytes each time; if there is none of that name,
 *   @error is %CEASEFIRE_ERROR_NOT_FOUND and its message lists the names
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_schema_to_json (const char *name, GError **error);

/**
 * ceasefire_schema_for_generators:
 * @name: (nullable): what to describe, one of ceasefire_schema_list_names(); %NULL for `dossier`
 * @error: where an error goes
 *
 * Describes the format to programs that generate code, as a JSON Schema of draft 7: a class for each
 * type, whose `type` is a constant, named by its title; closed sets and codes as enumerations of their
 * own. It takes what this library writes as long as no member or type is unknown, and says less than
 * [func@Ceasefire.schema_to_json], which is for validators: it has no patterns.
 *
 * Returns: (transfer full): the schema, the same bytes each time; if there is none of that name,
 *   @error is %CEASEFIRE_ERROR_NOT_FOUND and its message lists the names
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_schema_for_generators (const char *name, GError **error);

G_END_DECLS
