/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>

/* What an import makes: the records as lines, to be compared, and a dossier of them. */
typedef struct
{
  GString *lines;
  CeasefireDossier *dossier; /* NULL: the lines will do */
} FuzzImported;

/* A CeasefireFeedsRecordFunc. */
static inline gboolean
fuzz_take_record (CeasefireRecord *record, gpointer user_data, GError **error)
{
  FuzzImported *self = user_data;
  g_autofree char *json = ceasefire_record_to_json (record);

  g_string_append (self->lines, json);
  g_string_append_c (self->lines, '\n');
  return self->dossier == NULL || ceasefire_dossier_add (self->dossier, record, error);
}
