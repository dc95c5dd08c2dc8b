/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-json-glib.h>

/* All that a tree says, its order and the types of its numbers included. */
char *print_tree (JsonNode *tree);
/* Fails unless the text can be read. */
JsonNode *parse_tree (const char *text);
/* JsonParser's tree, or NULL. Nothing deep may go in there. */
JsonNode *parse_by_json_glib (const char *text, gsize length);
/* The records of an example, as its dossier holds them. */
CeasefireDossier *load_example (const char *name);
/* Fails unless @error has the code, the path and a reason with @reason in it, and no place. */
void assert_bridge_error (const GError *error, CeasefireError code, const char *path,
                          const char *reason);
