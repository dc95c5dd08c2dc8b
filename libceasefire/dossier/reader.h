/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-reader.h>

#include "json/stream.h"
#include "packing/intake.h"

G_BEGIN_DECLS

struct _CeasefireReader
{
  GObject parent_instance;

  CeasefireJsonStream json;
  GInputStream *stream; /* NULL when all text was there from the beginning */
  GBytes *text;         /* that text */

  CeasefireIntake intake;

  char **types;
  CeasefireReaderFilter filter;
  gpointer filter_data;
  GDestroyNotify filter_destroy;
  const CeasefireSlice *candidate; /* the record that the filter is being asked about */
  GString *candidate_type;
  GString *candidate_id;
  gboolean candidate_broken; /* it has a mistake, so that the decoder must see it */

  CeasefireReaderProgress progress;
  gpointer progress_data;
  GDestroyNotify progress_destroy;
  gint64 bytes;
  gint64 bytes_total;

  CeasefireHeader *header; /* as far as it stands in front of the records */
  GError *failure;         /* after which nothing can be read */
  GError *late;            /* given once the records in front of it have been given */
  gboolean late_is_line;
  gboolean bad_line; /* the last thing given was the error of a line */
  gboolean started;
  gboolean busy; /* in an operation: what it calls must begin no other */
};

/* reader-filter.c */
void ceasefire_reader_drop_filter (CeasefireReader *self);

/*
 * Where members stand in the text. Of the record that was read last, which must not be followed by
 * another operation: @paths begin with @prefix bytes that stand for the record. Of the header, once
 * all has been read.
 */
void ceasefire_reader_locate_record (CeasefireReader *self, gsize prefix, const char *const *paths,
                                     guint n, guint *lines, guint *columns);
void ceasefire_reader_locate_header (CeasefireReader *self, const char *const *paths, guint n,
                                     guint *lines, guint *columns);

G_END_DECLS
