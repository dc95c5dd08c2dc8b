/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/reader.h"

/* Whether a reader goes on behind problems, and what others may know of these and their places. */

GListModel *
ceasefire_reader_get_problems (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);

  return G_LIST_MODEL (self->problems);
}

void
ceasefire_reader_listen (CeasefireReader *self, CeasefireReaderListener listener,
                         gpointer user_data)
{
  self->listener = listener;
  self->listener_data = user_data;
  self->json.decoder.keeps_nameless = listener != NULL;
}

void
ceasefire_reader_locate_record (CeasefireReader *self, gsize prefix, const char *const *paths,
                                guint n, guint *lines, guint *columns)
{
  ceasefire_json_stream_locate_record (&self->json, prefix, paths, n, lines, columns);
}

void
ceasefire_reader_locate_header (CeasefireReader *self, const char *const *paths, guint n,
                                guint *lines, guint *columns)
{
  ceasefire_json_stream_locate_header (&self->json, paths, n, lines, columns);
}

gboolean
ceasefire_reader_get_keep_going (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), FALSE);

  return self->keep_going;
}

void
ceasefire_reader_set_keep_going (CeasefireReader *self, gboolean keep_going)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->started);

  self->keep_going = keep_going != FALSE;
  self->json.decoder.goes_on = self->keep_going;
}

gboolean
ceasefire_reader_is_cut_short (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), FALSE);

  return self->is_cut_short;
}
