/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-reader.h>

#include "json/stream.h"
#include "notation/notation.h"
#include "packing/intake.h"

G_BEGIN_DECLS

/*
 * Hears of each thing with mistakes before its record is given: `problems` have grown, unless the limit
 * is reached, and the decoder's mistakes have what else is known of it. The window has its text.
 */
typedef void (*CeasefireReaderListener) (gpointer user_data, CeasefireStep step,
                                         guint n_problems_before);

struct _CeasefireReader
{
  GObject parent_instance;

  CeasefireJsonStream json;
  GInputStream *stream; /* NULL when all text was there from the beginning */
  GBytes *text;         /* that text */

  CeasefireIntake intake;

  char **types;
  GPtrArray *conditions; /* of ReaderCondition; NULL: none */
  CeasefireReaderFilter filter;
  gpointer filter_data;
  GDestroyNotify filter_destroy;
  const CeasefireSlice *candidate; /* the record that the filter is being asked about */
  GString *candidate_type;
  GString *candidate_id;
  gboolean candidate_broken; /* it has a mistake, so that the decoder must see it */

  GListStore *problems;
  guint n_problems;      /* of them: to ask the list for each record costs a tenth of reading it */
  guint64 n_omitted;     /* problems beyond the limit */
  gboolean keep_going;   /* behind mistakes in the data */
  gboolean is_cut_short; /* ... as far as that went: there is nothing more to read */
  CeasefireReaderListener listener;
  gpointer listener_data;

  CeasefireReaderProgress progress;
  gpointer progress_data;
  GDestroyNotify progress_destroy;
  gint64 bytes;
  gint64 bytes_total;

  CeasefireHeader *header; /* as far as it stands in front of the records */
  GError *failure;         /* after which nothing can be read */
  GError *late;            /* given once the records in front of it have been given */
  gboolean late_is_line;
  gboolean bad_line;      /* the last thing given was the error of a line */
  NotationFolder *folder; /* of the dossier; NULL: not known */
  gboolean is_loose;      /* quotes are taken for others like them */
  gboolean started;
  gboolean busy; /* in an operation: what it calls must begin no other */
};

/* reader-filter.c */
void ceasefire_reader_drop_filter (CeasefireReader *self);
void ceasefire_reader_drop_conditions (CeasefireReader *self);

/* With @listener, records without id are given to whoever reads too. */
void ceasefire_reader_listen (CeasefireReader *self, CeasefireReaderListener listener,
                              gpointer user_data);

/*
 * Where members stand in the text. Of the record that was read last, which must not be followed by
 * another operation: @paths begin with @prefix bytes that stand for the record. Of the header, once
 * all has been read.
 */
void ceasefire_reader_locate_record (CeasefireReader *self, gsize prefix, const char *const *paths,
                                     guint n, guint *lines, guint *columns);
void ceasefire_reader_locate_header (CeasefireReader *self, const char *const *paths, guint n,
                                     guint *lines, guint *columns);

/* Whether the dossier says in which file the text of a document lies. */
gboolean ceasefire_reader_names_text (CeasefireReader *self, const char *document);

G_END_DECLS
