/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/sink.h"
#include "notation/line.h"
#include "notation/writer.h"

G_BEGIN_DECLS

/* An object that is being written, and the line that it stands on. */
typedef struct
{
  CeasefireNotationWriter *writer;
  NotationLine line;
  const NotationPlan *plan;
  guint64 left; /* rows that are not written yet */
  CeasefireCell cells[CEASEFIRE_FIELDS_MAX];
} SinkObject;

/* sink-put.c: what stands in a word. */
void ceasefire_notation_put_scratch (SinkObject *self);
void ceasefire_notation_put_id (SinkObject *self, const char *id);
/* The name of a type or member that this version does not know. */
void ceasefire_notation_put_name (SinkObject *self, const char *name);
void ceasefire_notation_put_quoted (SinkObject *self, const char *string);
/* One item of a row. */
void ceasefire_notation_put_item (SinkObject *self, const CeasefireRow *row,
                                  const CeasefireCell *cell, gboolean in_list);
/* Whether a value has a short form, which is then in the writer's scratch. */
gboolean ceasefire_notation_has_short (SinkObject *self, const CeasefireLayout *layout,
                                       gconstpointer value);
/* Whether the row would get the word if it stood bare. */
gboolean ceasefire_notation_is_bare_word (SinkObject *self, const CeasefireRow *row,
                                          const char *word);

G_END_DECLS
