/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-clause.h>

#include "core/hash.h"
#include "dossier/dossier.h"

/* Who refers to whom, and where records stand. */

static void
references_note (GHashTable *referrers, const char *id, CeasefireRecord *record)
{
  GPtrArray *records = g_hash_table_lookup (referrers, id);

  if (records == NULL)
    {
      records = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (referrers, (gpointer) id, records);
    }
  if (records->len == 0 || g_ptr_array_index (records, records->len - 1) != record)
    g_ptr_array_add (records, g_object_ref (record));
}

/* The keys are strings of the records: whatever frees one drops the whole table. */
static void
references_visit_member (CeasefireRecord *record, const CeasefireField *field,
                         const CeasefireCell *cell, const CeasefirePath *path, gpointer user_data)
{
  CeasefireListIter ids;
  const char *id;

  (void) path;
  if (!ceasefire_field_is_reference (field))
    return;
  if (field->shape == CEASEFIRE_ONE)
    {
      references_note (user_data, cell->pointer, record);
      return;
    }
  ceasefire_list_iter_init (&ids, cell->pointer);
  while ((id = ceasefire_list_iter_next (&ids)))
    references_note (user_data, id, record);
}

static GHashTable *
references_collect (CeasefireDossier *self)
{
  GHashTable *referrers = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL,
                                                 (GDestroyNotify) g_ptr_array_unref);
  guint n = ceasefire_record_list_get_length (self->records);

  for (guint i = 0; i < n; i++)
    ceasefire_record_visit (ceasefire_record_list_peek (self->records, i), NULL,
                            references_visit_member, referrers);
  return referrers;
}

static GPtrArray *
references_find (CeasefireDossier *self, const char *id)
{
  GPtrArray *records;

  g_mutex_lock (&self->lock);
  if (self->referrers == NULL)
    self->referrers = references_collect (self);
  records = g_hash_table_lookup (self->referrers, id);
  g_mutex_unlock (&self->lock);
  return records;
}

GListModel *
ceasefire_dossier_list_referrers (CeasefireDossier *self, const char *id)
{
  GListStore *list;
  GPtrArray *records;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  list = g_list_store_new (CEASEFIRE_TYPE_RECORD);
  records = references_find (self, id);
  if (records)
    g_list_store_splice (list, 0, 0, records->pdata, records->len);
  return G_LIST_MODEL (list);
}

/* Where @record stands in its parent: "clauses[2]". */
static char *
references_describe_step (CeasefireRecord *record)
{
  CeasefireRecord *parent = ceasefire_record_peek_parent (record);
  const CeasefireLayout *layout = ceasefire_record_get_layout (parent);

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      CeasefireCell cell;
      guint position;

      if (ceasefire_record_read (parent, row, &cell)
          && ceasefire_record_list_find (cell.pointer, record, &position))
        return g_strdup_printf ("%s[%u]", layout->fields[row]->name, position);
    }
  return NULL;
}

char *
ceasefire_dossier_get_path (CeasefireDossier *self, CeasefireRecord *record)
{
  g_autofree char *path = NULL;
  guint position;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), NULL);

  for (; record->is_nested; record = record->holder)
    {
      g_autofree char *step = references_describe_step (record);
      g_autofree char *rest = g_steal_pointer (&path);

      path = rest ? g_strconcat (step, ".", rest, NULL) : g_steal_pointer (&step);
    }
  if (ceasefire_record_peek_owner (record) != &self->owner
      || !ceasefire_record_list_find (self->records, record, &position))
    return NULL;
  return path ? g_strdup_printf ("records[%u].%s", position, path)
              : g_strdup_printf ("records[%u]", position);
}

char *
ceasefire_dossier_get_clause_path (CeasefireDossier *self, CeasefireRecord *clause)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (clause), NULL);

  for (; CEASEFIRE_IS_CLAUSE (clause); clause = ceasefire_record_peek_parent (clause))
    {
      const char *label = ceasefire_clause_get_label (CEASEFIRE_CLAUSE (clause));
      const char *step = label ? label : ceasefire_record_peek_id (clause);
      g_autofree char *rest = g_steal_pointer (&path);

      path = rest ? g_strconcat (step, " › ", rest, NULL) : g_strdup (step);
    }
  return g_steal_pointer (&path);
}
