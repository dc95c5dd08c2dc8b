/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include <ceasefire/ceasefire-json.h>

#include "core/error.h"
#include "dossier/dossier.h"
#include "dossier/tree.h"
#include "json/decoder.h"

#include <string.h>

/*
 * Records and dossiers as trees of json-glib: a source (json-glib-source.c) and a sink
 * (json-glib-sink.c). What these give up on goes over text, so that what is wrong is told by the one
 * decoder, as it is for a file.
 */
#define BRIDGE_DOSSIER_SIZE (G_GUINT64_CONSTANT (1) << 30)

/* Places in a text that nobody has seen say nothing. */
static void
bridge_set_error (GError **error, const GError *failure)
{
  ceasefire_error_set_at (error, (CeasefireError) failure->code, 0, 0,
                          ceasefire_error_get_path (failure), ceasefire_error_get_reason (failure));
}

static GBytes *
bridge_print (JsonNode *node, guint max_depth, guint64 max_size, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!ceasefire_json_glib_print (text, node, max_depth, max_size, error))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

JsonNode *
ceasefire_json_glib_record_to_node (CeasefireRecord *record, GError **error)
{
  g_autofree char *text = NULL;
  JsonNode *node;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  node = ceasefire_json_glib_make_record (record);
  if (node)
    return node;
  text = ceasefire_record_to_json (record);
  return ceasefire_json_glib_parse_text (text, strlen (text), error);
}

static CeasefireRecord *
bridge_read_record (JsonNode *node)
{
  CeasefireSource source;
  CeasefireRecord *record;

  ceasefire_source_init (&source, &ceasefire_json_glib_source, CEASEFIRE_JSON_RECORD_DEPTH,
                         CEASEFIRE_JSON_DEPTH,
                         ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS));
  source.max_size = ceasefire_limit_get_default (CEASEFIRE_LIMIT_RECORD);
  record = ceasefire_source_read_record (&source, node, NULL);
  ceasefire_source_clear (&source);
  return record;
}

CeasefireRecord *
ceasefire_json_glib_record_from_node (JsonNode *node, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) failure = NULL;
  CeasefireRecord *record;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  record = bridge_read_record (node);
  if (record)
    return record;
  bytes = bridge_print (node, CEASEFIRE_JSON_GLIB_RECORD_DEPTH,
                        ceasefire_limit_get_default (CEASEFIRE_LIMIT_RECORD), error);
  if (bytes == NULL)
    return NULL;
  record = ceasefire_record_from_json (bytes, &failure);
  if (failure)
    bridge_set_error (error, failure);
  return record;
}

JsonNode *
ceasefire_json_glib_dossier_to_node (CeasefireDossier *dossier, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  JsonNode *node;
  const char *text;
  gsize length;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  node = ceasefire_json_glib_make_dossier (dossier->header, G_LIST_MODEL (dossier));
  if (node)
    return node;
  bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  text = g_bytes_get_data (bytes, &length);
  return ceasefire_json_glib_parse_text (text, length, error);
}

CeasefireDossier *
ceasefire_json_glib_dossier_from_node (JsonNode *node, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) failure = NULL;
  CeasefireDossier *dossier;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  dossier = ceasefire_dossier_from_tree (&ceasefire_json_glib_source, node, BRIDGE_DOSSIER_SIZE);
  if (dossier)
    return dossier;
  bytes = bridge_print (node, CEASEFIRE_JSON_DEPTH, BRIDGE_DOSSIER_SIZE, error);
  if (bytes == NULL)
    return NULL;
  dossier = ceasefire_dossier_load_bytes (bytes, &failure);
  if (failure)
    bridge_set_error (error, failure);
  return dossier;
}
