/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/map-rows.h"

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/*
 * Making records of rows. A record is put together as JSON, member by member, and read by the same
 * decoder as any other, so that no rule of the format stands here. What it refuses costs the member;
 * a member that the record cannot do without costs the record. A reference is only written if the
 * record that it leads to has been made, and is of a type that the member takes, or if it stands in another
 * dossier by its prefix.
 *
 * The ids of all records are kept, and nothing else that grows with the feed but the count of causes.
 */
typedef enum
{
  CEASEFIRE_CAUSE_NONE,
  CEASEFIRE_CAUSE_EMPTY,    /* a column has nothing */
  CEASEFIRE_CAUSE_TABLE,    /* a table does not have the word */
  CEASEFIRE_CAUSE_DATE,     /* no date */
  CEASEFIRE_CAUSE_CONTENT,  /* no number, truth value or object, as the member takes it */
  CEASEFIRE_CAUSE_PARTS,    /* other columns have more parts, or fewer */
  CEASEFIRE_CAUSE_CHOICE,   /* none of the choices */
  CEASEFIRE_CAUSE_DANGLING, /* the record that it refers to has not been made */
  CEASEFIRE_CAUSE_TYPE,     /* that record is of a type that the member does not take */
  CEASEFIRE_CAUSE_REFUSED,  /* the decoder refuses it */
  CEASEFIRE_CAUSE_APART,    /* rows of one record do not stand together */
  CEASEFIRE_CAUSE_ID,       /* nothing is left that could be an id */
} CeasefireCauseKind;

/* Why something was left out. */
typedef struct
{
  CeasefireCauseKind kind;
  guint column; /* CEASEFIRE_MAP_NONE: none */
  char *word;   /* an example */
} CeasefireCause;

#define CEASEFIRE_MEMBER_ALL 63

typedef struct
{
  const CeasefireMapSpec *spec;
  guint member; /* CEASEFIRE_MEMBER_ALL: the whole record */
  CeasefireCause cause;
  guint row;
  guint line;
  guint64 n;
} CeasefireLoss;

typedef struct
{
  guint64 n_made;
  guint64 n_repeated;
  guint64 n_left_out;
} CeasefireTally;

typedef gboolean (*CeasefireMakeSink) (gpointer user_data, CeasefireRecord *record);

typedef struct _CeasefireMaker CeasefireMaker;

CeasefireMaker *ceasefire_maker_new (const CeasefireMap *map, CeasefireMakeSink sink,
                                     gpointer user_data);
void ceasefire_maker_free (CeasefireMaker *self);
/* Makes the records of the feed itself, once. FALSE: the sink wants no more. */
gboolean ceasefire_maker_begin (CeasefireMaker *self);
/* Makes those of a row. Of a row that is left out says why in *@loss. */
gboolean ceasefire_maker_take (CeasefireMaker *self, const CeasefireMapRow *row,
                               CeasefireTally *rows, CeasefireLoss *loss);
/* Gives the records that still wait for rows. */
gboolean ceasefire_maker_flush (CeasefireMaker *self);

/* What became of records of a sort, and what was left out, in the order of the mapping. */
const CeasefireTally *ceasefire_maker_get_tally (const CeasefireMaker *self, guint spec);
GPtrArray *ceasefire_maker_list_losses (const CeasefireMaker *self);
/* A sentence, such as "when: event_date has no date, such as "soon"". */
char *ceasefire_loss_describe (const CeasefireLoss *loss, const CeasefireMap *map);

/* map-cell.c: texts */

typedef struct
{
  guint index; /* CEASEFIRE_MAP_NONE: cells as they are */
  guint n;
} CeasefirePart;

/* What a template makes of a row, in @buffer or in the row itself; NULL with a cause. */
const char *ceasefire_map_fill (const CeasefireMapValue *value, const CeasefireMapRow *row,
                                const CeasefirePart *part, GString *buffer, CeasefireCause *cause);
/* How many parts the columns of a value have; 0: none has any. */
guint ceasefire_map_count_parts (const CeasefireMapValue *value, const CeasefireMapRow *row);
/* Writes @text as an id: what no id can have is written in percent signs, as in URLs. */
gboolean ceasefire_map_write_id (const char *text, GString *id);
/* Appends @text as content of @kind in JSON; FALSE with a cause. */
gboolean ceasefire_map_write_content (CeasefireModelKind kind, const char *text, GString *json,
                                      CeasefireCause *cause);

void ceasefire_cause_set (CeasefireCause *self, CeasefireCauseKind kind, guint column,
                          const char *word);

G_END_DECLS
