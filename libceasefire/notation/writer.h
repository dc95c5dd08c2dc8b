/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"
#include "notation/plan.h"

G_BEGIN_DECLS

/* Words that have been looked up, so that few of them are twice. */
#define NOTATION_CACHE 256
#define NOTATION_CACHE_WORD 40

typedef struct
{
  const CeasefireRow *row;
  gboolean is_bare;
  char word[NOTATION_CACHE_WORD];
} NotationCached;

/* A dossier that is being written: the head, then each record. */
typedef struct
{
  gconstpointer header;
  NotationWords words;
  const char *language;
  guint8 cite_rows[4]; /* of a citation: document, quote, start, end */
  NotationCached *cache;
  GString *scratch;
} CeasefireNotationWriter;

void ceasefire_notation_writer_init (CeasefireNotationWriter *self, gconstpointer header);
void ceasefire_notation_writer_clear (CeasefireNotationWriter *self);
void ceasefire_notation_write_head (CeasefireNotationWriter *self, GString *text);
void ceasefire_notation_write_record (CeasefireNotationWriter *self, GString *text,
                                      CeasefireRecord *record);

G_END_DECLS
