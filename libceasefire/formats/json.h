/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* Takes the record. */
typedef void (*CeasefireRecordSink) (CeasefireRecord *record, gpointer user_data);

/*
 * Reads a dossier in JSON or JSON Lines. The header is a value of @header_type; the records go to
 * @sink as they are met, so on failure some may have gone there already.
 */
gpointer ceasefire_json_read_dossier (const char *text, gsize length,
                                      const CeasefireType *header_type, CeasefireRecordSink sink,
                                      gpointer user_data, GError **error);
CeasefireRecord *ceasefire_json_read_record (const char *text, gsize length, GError **error);

/* The part of the format's version that a reader must know. */
#define CEASEFIRE_JSON_MAJOR 1
gint64 ceasefire_json_get_major (const char *version);

/* Writes. @indent 0 keeps all in one line; otherwise it is how deep the value stands, plus one. */
void ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent);
void ceasefire_json_write_value (GString *text, gconstpointer value, guint indent);
void ceasefire_json_write_string (GString *text, const char *string);
void ceasefire_json_write_dossier (GString *text, gconstpointer header, GListModel *records);
void ceasefire_json_write_dossier_lines (GString *text, gconstpointer header, GListModel *records);

G_END_DECLS
