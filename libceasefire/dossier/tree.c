/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/tree.h"

#include "dossier/dossier.h"
#include "json/scanner.h"
#include "json/writer.h"
#include "types/types.h"

/*
 * What the stream of JSON does with text (json/stream.c), for trees: the version, the header, the
 * records, each within its limits. The header is open while the records are read.
 */
typedef struct
{
  CeasefireDossier *dossier;
  CeasefireSource header;
  CeasefireSource records;
  guint64 n_records;
  guint64 total; /* bytes of JSON that the records before this one have at most */
  guint64 max_total;
  guint64 max_records;
  gboolean has_version; /* in front of the records */
  gboolean has_records;
} TreeReader;

/* Up to the version. */
static gboolean
tree_find_version (CeasefireSource *source, const char *name, gpointer item, gpointer user_data)
{
  TreeReader *self = user_data;
  const char *version;

  if (g_str_equal (name, "records"))
    return FALSE;
  if (!g_str_equal (name, "ceasefire"))
    return TRUE;
  self->has_version = source->class->string (item, &version)
                      && ceasefire_json_get_major (version) == CEASEFIRE_JSON_MAJOR;
  self->header.builder.is_newer = self->records.builder.is_newer
    = self->has_version && ceasefire_json_is_newer (version);
  return FALSE;
}

static gboolean
tree_record (CeasefireSource *source, const char *name, gpointer item, gpointer user_data)
{
  TreeReader *self = user_data;
  CeasefireRecord *record;

  (void) name;
  self->records.depth = source->depth;
  self->records.size = 0;
  record = ceasefire_source_read_record (&self->records, item, NULL);
  self->total += self->records.size;
  if (record == NULL)
    return FALSE;
  ceasefire_dossier_take_quietly (self->dossier, record);
  if (self->total > self->max_total || self->n_records++ == self->max_records)
    return FALSE;
  return TRUE;
}

static gboolean
tree_records (CeasefireSource *source, gpointer item, TreeReader *self)
{
  if (self->has_records)
    return FALSE;
  self->has_records = TRUE;
  if (!ceasefire_source_walk_list (source, item, tree_record, self))
    return FALSE;
  source->builder.frame->after = source->builder.frame->layout->n_fields + 1;
  return TRUE;
}

/* Members that are known stand in front of the records; behind them others would change places. */
static gboolean
tree_member (CeasefireSource *source, const char *name, gpointer item, gpointer user_data)
{
  TreeReader *self = user_data;
  const CeasefireLayout *layout = source->builder.frame->layout;

  if (g_str_equal (name, "records"))
    return tree_records (source, item, self);
  if (self->has_records && ceasefire_layout_find (layout, name, strlen (name)) >= 0)
    return FALSE;
  return ceasefire_source_read_member (source, name, item, NULL);
}

static gboolean
tree_read (TreeReader *self, gpointer tree)
{
  CeasefireSource *source = &self->header;
  CeasefireHeader *header;

  source->class->object (source, tree, tree_find_version, self);
  if (!self->has_version)
    return FALSE;
  ceasefire_builder_begin_alone (&source->builder, &ceasefire_header_type);
  if (!ceasefire_source_walk_object (source, tree, tree_member, self)
      || self->total + source->size > self->max_total)
    return FALSE;
  header = ceasefire_builder_end_alone (&source->builder);
  if (header == NULL)
    return FALSE;
  ceasefire_header_unref (self->dossier->header);
  self->dossier->header = header;
  return TRUE;
}

static void
tree_init_source (CeasefireSource *source, const CeasefireSourceClass *class)
{
  ceasefire_source_init (source, class, 0, CEASEFIRE_JSON_DEPTH,
                         ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS));
  source->max_string = ceasefire_limit_get_default (CEASEFIRE_LIMIT_STRING);
  source->max_size = ceasefire_limit_get_default (CEASEFIRE_LIMIT_RECORD);
}

CeasefireDossier *
ceasefire_dossier_from_tree (const CeasefireSourceClass *class, gpointer tree, guint64 max_size)
{
  TreeReader self = { .max_total = max_size };

  tree_init_source (&self.header, class);
  tree_init_source (&self.records, class);
  self.max_total = MIN (max_size, ceasefire_limit_get_default (CEASEFIRE_LIMIT_SIZE));
  self.max_records = ceasefire_limit_get_default (CEASEFIRE_LIMIT_RECORDS);
  self.dossier = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  if (!tree_read (&self, tree))
    g_clear_object (&self.dossier);
  ceasefire_source_clear (&self.header);
  ceasefire_source_clear (&self.records);
  return self.dossier;
}
