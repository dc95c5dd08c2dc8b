/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "columns/flatten.h"

G_BEGIN_DECLS

/*
 * Where sheets are written to. The writer says of each sheet first what its columns are, then row by
 * row what is in them; of a number as it stands in JSON. A sheet begins with its first row, so that
 * there is none without rows.
 */
typedef struct
{
  const CeasefireColumn *column;
  const char *text; /* what it holds, with the apostrophe that a text may need; NULL: nothing */
} CeasefireSheetOutput;

typedef struct
{
  /* @headings and @tags, which may be NULL, end in NULL. */
  gboolean (*begin) (gpointer backend, const CeasefireTable *table, const char *const *headings,
                     const char *const *tags, GError **error);
  gboolean (*row) (gpointer backend, const CeasefireTable *table, guint row,
                   const CeasefireSheetOutput *cells, guint n_cells, GError **error);
  gboolean (*close) (gpointer backend, GCancellable *cancellable, GError **error);
  void (*free) (gpointer backend);
} CeasefireSheetBackend;

/* Where @file is to be a folder; the folder is made when the first sheet begins. */
gpointer ceasefire_csv_folder_new (GFile *file);
extern const CeasefireSheetBackend ceasefire_csv_folder_backend;

gpointer ceasefire_workbook_new (GFile *file);
extern const CeasefireSheetBackend ceasefire_workbook_backend;

G_END_DECLS
