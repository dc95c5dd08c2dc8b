/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/map.h"

G_BEGIN_DECLS

/*
 * Rows of a feed, one after the other: of CSV, of lines with tabs, or of JSON, whose objects are rows
 * and whose members' paths, such as "other_names.name", are columns. One row is all that is in
 * memory. A cell can have *parts*: those that a separator of the mapping parts, or items of a list.
 */
typedef struct
{
  const char *whole; /* NULL: it says nothing */
  guint first;       /* of its parts */
  guint n_parts;     /* 0: it has none */
} CeasefireMapCell;

typedef struct
{
  const char *rows; /* of JSON: the path of the list that it is an item of */
  guint number;     /* from 1 */
  guint line;
  CeasefireMapCell *cells; /* by the columns of the mapping */
  GPtrArray *parts;        /* of const char; NULL: it says nothing */
} CeasefireMapRow;

typedef struct
{
  /* FALSE: no more is wanted. */
  gboolean (*row) (gpointer user_data, const CeasefireMapRow *row);
  /* A row that cannot be read. */
  void (*fault) (gpointer user_data, guint number, guint line, const char *reason);
  /* A column that the mapping does not name; and one of the mapping's that the file does not have. */
  void (*strange) (gpointer user_data, const char *column);
  void (*absent) (gpointer user_data, guint column);
} CeasefireMapHandler;

/* What the readers share: where the cells of a row are put together. */
typedef struct
{
  const CeasefireMap *map;
  const CeasefireMapHandler *handler;
  gpointer user_data;
  CeasefireMapRow row;
  GStringChunk *copies; /* of cells that have parts */
  gboolean is_over;
  GHashTable *strange; /* columns that have been told */
} CeasefireMapRows;

/* Reads all rows of a stream: of JSON those of the list at @rows. */
gboolean ceasefire_map_rows_read (CeasefireMapRows *self, GInputStream *stream, const char *rows,
                                  GCancellable *cancellable, GError **error);
/* Whether what a stream has is JSON. The stream keeps its bytes. */
gboolean ceasefire_map_rows_are_json (GBufferedInputStream *stream, GCancellable *cancellable);

void ceasefire_map_rows_init (CeasefireMapRows *self, const CeasefireMap *map,
                              const CeasefireMapHandler *handler, gpointer user_data);
void ceasefire_map_rows_clear (CeasefireMapRows *self);

/* For readers: all cells empty; one cell, whose text lasts as long as the row; and the row itself. */
void ceasefire_map_rows_begin (CeasefireMapRows *self);
void ceasefire_map_rows_set (CeasefireMapRows *self, guint column, const char *text);
void ceasefire_map_rows_give (CeasefireMapRows *self, guint number, guint line);
gboolean ceasefire_map_rows_says (const CeasefireMapRows *self, const char *text);
void ceasefire_map_rows_tell_strange (CeasefireMapRows *self, const char *column);

gboolean ceasefire_map_rows_read_json (CeasefireMapRows *self, GInputStream *stream,
                                       const char *rows, GCancellable *cancellable, GError **error);

G_END_DECLS
