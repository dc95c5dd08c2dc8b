/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * CSV (RFC 4180) from a stream, row by row: libcsv finds the cells, and here are told the rows and
 * lines that they stand in. One row is all that is kept in memory.
 *
 * A line that breaks the rules costs itself. A cell that is quoted may hold line ends, so a row can
 * have several lines; rows are counted as a spreadsheet counts them, empty ones too.
 */
typedef struct
{
  const char *text; /* not NUL-terminated, and of any bytes */
  gsize length;
} CeasefireCsvCell;

typedef struct
{
  guint row; /* from 1 */
  guint line;
} CeasefireCsvPlace;

typedef struct
{
  void (*row) (gpointer user_data, const CeasefireCsvPlace *place, const CeasefireCsvCell *cells,
               guint n_cells);
  void (*fault) (gpointer user_data, const CeasefireCsvPlace *place, const char *reason);
} CeasefireCsvHandler;

/*
 * Reads all of @stream, whose encoding is UTF-8, or UTF-16 if it begins with its byte order mark.
 * What separates the cells is found out from the first line: a comma, a semicolon or a tab; or a
 * line "sep=" says so, as Excel writes it. *@delimiter is told before the first row.
 */
gboolean ceasefire_csv_read (GInputStream *stream, const CeasefireCsvHandler *handler,
                             gpointer user_data, char *delimiter, GCancellable *cancellable,
                             GError **error);

/* Buffered, and of another encoding as UTF-8. @stream stays open. */
GInputStream *ceasefire_csv_buffer (GInputStream *stream);
GInputStream *ceasefire_csv_decode (GInputStream *stream, const char *charset, GError **error);
/* Fills the buffer of a stream, unless the stream ends, in whatever pieces it comes. */
gboolean ceasefire_csv_fill (GBufferedInputStream *stream, GCancellable *cancellable,
                             GError **error);

/* Appends a cell, quoted if it must be. */
void ceasefire_csv_append (GString *text, const char *cell);

G_END_DECLS
