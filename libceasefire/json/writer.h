/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-format.h>

#include "core/record.h"
#include "core/shared.h"

G_BEGIN_DECLS

/* The part of the format's version that a reader must know. */
#define CEASEFIRE_JSON_MAJOR 1
/* The other part, of what this library writes. */
#define CEASEFIRE_JSON_MINOR 0
gint64 ceasefire_json_get_major (const char *version);
gboolean ceasefire_json_is_newer (const char *version);

/* Writes. @indent 0 keeps all in one line; otherwise it is how deep the value stands, plus one. */
CEASEFIRE_SHARED void ceasefire_json_write_record (GString *text, CeasefireRecord *record,
                                                   guint indent);
CEASEFIRE_SHARED void ceasefire_json_write_value (GString *text, gconstpointer value, guint indent);
/* The content of one row that is there, in one line. */
void ceasefire_json_write_member (GString *text, const CeasefireLayout *layout, guint row,
                                  const CeasefireCell *cell);
CEASEFIRE_SHARED void ceasefire_json_write_string (GString *text, const char *string);
void ceasefire_json_write_double (GString *text, double number);

/* A dossier that is being written: the head, then each record, then the foot. */
typedef struct
{
  gconstpointer header;
  gboolean lines;
  gboolean any;   /* a record has been written */
  guint n_extras; /* of the header that have been written */
} CeasefireJsonWriter;

void ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text);
void ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record);
void ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text);

G_END_DECLS
