/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-format.h>

#include "json/writer.h"
#include "notation/writer.h"

G_BEGIN_DECLS

/* A dossier that becomes text in any of the formats: the head, then each record, then the foot. */
typedef struct
{
  CeasefireFormat format;
  CeasefireJsonWriter json;
  CeasefireNotationWriter notation;
} CeasefireWriting;

/* Whether dossiers can be written in it. */
gboolean ceasefire_writing_check_format (CeasefireFormat format, GError **error);
/* @header must outlive it. */
void ceasefire_writing_init (CeasefireWriting *self, CeasefireFormat format, gconstpointer header);
void ceasefire_writing_clear (CeasefireWriting *self);
void ceasefire_writing_head (CeasefireWriting *self, GString *text);
void ceasefire_writing_record (CeasefireWriting *self, GString *text, CeasefireRecord *record);
void ceasefire_writing_foot (CeasefireWriting *self, GString *text);

G_END_DECLS
