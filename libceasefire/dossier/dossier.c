/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/dossier.h"

#include "core/hash.h"
#include "core/unknown.h"
#include "core/value.h"
#include "json/writer.h"
#include "types/types.h"

/*
 * The collection. Records refer to one another by id, so the dossier owns no pointers between
 * them: it keeps an index of ids, and drops what it derived from references at every change.
 */

static GType
dossier_get_item_type (GListModel *model)
{
  (void) model;
  return CEASEFIRE_TYPE_RECORD;
}

static guint
dossier_get_n_items (GListModel *model)
{
  return ceasefire_record_list_get_length (CEASEFIRE_DOSSIER (model)->records);
}

static gpointer
dossier_get_item (GListModel *model, guint position)
{
  return g_list_model_get_item (G_LIST_MODEL (CEASEFIRE_DOSSIER (model)->records), position);
}

static void
dossier_model_init (GListModelInterface *interface)
{
  interface->get_item_type = dossier_get_item_type;
  interface->get_n_items = dossier_get_n_items;
  interface->get_item = dossier_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireDossier, ceasefire_dossier, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, dossier_model_init))

static guint record_changed_signal;

static void
dossier_forward_items_changed (GListModel *records, guint position, guint removed, guint added,
                               CeasefireDossier *self)
{
  (void) records;
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

static const CeasefireOwner dossier_owner;

static void
dossier_finalize (GObject *object)
{
  CeasefireDossier *self = CEASEFIRE_DOSSIER (object);

  for (guint i = 0; i < ceasefire_record_list_get_length (self->records); i++)
    ceasefire_record_list_peek (self->records, i)->holder = NULL;
  g_signal_handlers_disconnect_by_data (self->records, self);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->index);
  g_hash_table_unref (self->waiting);
  g_hash_table_unref (self->namesakes);
  g_clear_pointer (&self->referrers, g_hash_table_unref);
  g_hash_table_unref (self->vocabularies);
  g_hash_table_unref (self->texts);
  g_clear_object (&self->missing);
  g_object_unref (self->records);
  g_clear_pointer (&self->header, ceasefire_header_unref);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (ceasefire_dossier_parent_class)->finalize (object);
}

static void
ceasefire_dossier_class_init (CeasefireDossierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_finalize;

  /**
   * CeasefireDossier::record-changed:
   * @self: the dossier
   * @record: the record, which may be nested in another
   * @member: the name of the member in the format
   *
   * A member of a record was set. That records came or went is told by
   * [signal@Gio.ListModel::items-changed].
   *
   * Since: 1.0
   */
  record_changed_signal = g_signal_new ("record-changed", CEASEFIRE_TYPE_DOSSIER, G_SIGNAL_RUN_LAST,
                                        0, NULL, NULL, NULL, G_TYPE_NONE, 2, CEASEFIRE_TYPE_RECORD,
                                        G_TYPE_STRING | G_SIGNAL_TYPE_STATIC_SCOPE);
}

/* A header that says the version of the format alone. */
static CeasefireHeader *
dossier_make_header (void)
{
  CeasefireHeader *header = ceasefire_value_new (&ceasefire_header_type);

  ceasefire_header_set_version (header, CEASEFIRE_FORMAT_VERSION);
  return ceasefire_value_freeze (header);
}

static void
ceasefire_dossier_init (CeasefireDossier *self)
{
  self->header = dossier_make_header ();
  g_mutex_init (&self->lock);
  self->owner = dossier_owner;
  self->owner.self = self;
  self->records = ceasefire_record_list_new (CEASEFIRE_TYPE_RECORD);
  self->lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  self->index = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->namesakes = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                           (GDestroyNotify) g_queue_free);
  self->waiting = g_hash_table_new (NULL, NULL);
  self->vocabularies
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_object_unref);
  self->texts = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_object_unref);
  g_signal_connect (self->records, "items-changed", G_CALLBACK (dossier_forward_items_changed),
                    self);
}

CeasefireDossier *
ceasefire_dossier_new (const char *language)
{
  CeasefireDossier *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  ceasefire_header_unref (self->header);
  self->header = ceasefire_value_freeze (ceasefire_header_new (language));
  return self;
}

/* The index */

static void
dossier_index_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireDossier *self = user_data;
  GQueue *queue;

  (void) path;
  if (ceasefire_record_peek_id (record) == NULL)
    return;
  if (!g_hash_table_contains (self->index, ceasefire_record_peek_id (record)))
    {
      g_hash_table_insert (self->index, (gpointer) ceasefire_record_peek_id (record), record);
      return;
    }
  queue = g_hash_table_lookup (self->namesakes, ceasefire_record_peek_id (record));
  if (queue == NULL)
    {
      queue = g_queue_new ();
      g_hash_table_insert (self->namesakes, g_strdup (ceasefire_record_peek_id (record)), queue);
    }
  g_queue_push_tail (queue, record);
  g_hash_table_insert (self->waiting, record, queue->tail);
}

/* Where an id stood twice, the record that came next has it from now on. */
static void
dossier_unindex_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireDossier *self = user_data;
  GQueue *queue = ceasefire_record_peek_id (record)
                    ? g_hash_table_lookup (self->namesakes, ceasefire_record_peek_id (record))
                    : NULL;
  GList *link = queue ? g_hash_table_lookup (self->waiting, record) : NULL;
  CeasefireRecord *heir = record;

  (void) path;
  if (ceasefire_record_peek_id (record) == NULL)
    return;
  if (link)
    g_queue_delete_link (queue, link);
  else
    {
      g_hash_table_remove (self->index, ceasefire_record_peek_id (record));
      heir = queue ? g_queue_pop_head (queue) : NULL;
      if (heir)
        g_hash_table_insert (self->index, (gpointer) ceasefire_record_peek_id (heir), heir);
    }
  g_hash_table_remove (self->waiting, heir);
  if (queue && g_queue_is_empty (queue))
    g_hash_table_remove (self->namesakes, ceasefire_record_peek_id (record));
}

static void
dossier_unindex_tree (CeasefireDossier *self, CeasefireRecord *tree)
{
  ceasefire_record_visit_tree (tree, NULL, dossier_unindex_record, self);
}

/* Lists by type */

typedef struct
{
  GType type;
  GPtrArray *records;
} CeasefireGathering;

static void
dossier_gather_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireGathering *gathering = user_data;

  (void) path;
  if (G_OBJECT_TYPE (record) == gathering->type)
    g_ptr_array_add (gathering->records, g_object_ref (record));
}

static void
dossier_fill_list (CeasefireDossier *self, CeasefireRecordList *list)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  CeasefireGathering gathering = { g_list_model_get_item_type (G_LIST_MODEL (list)), records };

  ceasefire_dossier_visit (self, dossier_gather_record, &gathering);
  ceasefire_record_list_replace (list, records);
}

/* What comes last in the dossier comes last in the list of its type. */
static void
dossier_list_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireDossier *self = user_data;
  CeasefireRecordList *list
    = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (G_OBJECT_TYPE (record)));

  (void) path;
  if (list)
    ceasefire_record_list_append (list, record);
}

/* Nested records have no serial, so their lists are made anew. */
static void
dossier_refill_nested (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireDossier *self = user_data;
  CeasefireRecordList *list
    = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (G_OBJECT_TYPE (record)));

  (void) path;
  if (list && record->is_nested)
    dossier_fill_list (self, list);
}

/* The first nested record stands for all: nested ones are of one type. */
static void
dossier_refill_below (CeasefireDossier *self, CeasefireRecord *record)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);

  for (guint64 left = layout->children; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      GType type = ceasefire_type_get_gtype (layout->fields[row]->type);
      CeasefireRecordList *list = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));
      CeasefireCell cell;

      if (list && ceasefire_record_read (record, row, &cell))
        dossier_fill_list (self, list);
    }
}

/* What records tell the dossier that owns them */

/* Before anybody hears of a change. */
static void
dossier_note_change (CeasefireDossier *self)
{
  self->n_changes++;
  g_clear_pointer (&self->referrers, g_hash_table_unref);
}

static void
dossier_record_changed (gpointer owner, CeasefireRecord *record, const char *member)
{
  CeasefireDossier *self = owner;

  dossier_note_change (self);
  g_signal_emit (self, record_changed_signal, 0, record, member);
}

static void
dossier_record_adopted (gpointer owner, CeasefireRecord *child)
{
  CeasefireDossier *self = owner;

  dossier_note_change (self);
  ceasefire_record_visit_tree (child, NULL, dossier_index_record, self);
  dossier_refill_nested (child, NULL, self);
}

static void
dossier_record_abandoned (gpointer owner, CeasefireRecord *child)
{
  CeasefireDossier *self = owner;

  dossier_note_change (self);
  dossier_unindex_tree (self, child);
}

static void
dossier_record_orphaned (gpointer owner, CeasefireRecord *child)
{
  CeasefireDossier *self = owner;
  CeasefireRecordList *list
    = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (G_OBJECT_TYPE (child)));

  if (list)
    dossier_fill_list (self, list);
}

static const CeasefireOwner dossier_owner = {
  .changed = dossier_record_changed,
  .adopted = dossier_record_adopted,
  .abandoned = dossier_record_abandoned,
  .orphaned = dossier_record_orphaned,
};

/* Adding and removing */

static void
dossier_own (CeasefireDossier *self, CeasefireRecord *record)
{
  dossier_note_change (self);
  record->holder = &self->owner;
  record->serial = self->next_serial++;
  ceasefire_record_visit_tree (record, NULL, dossier_index_record, self);
}

void
ceasefire_dossier_take_quietly (CeasefireDossier *self, CeasefireRecord *record)
{
  dossier_own (self, record);
  ceasefire_record_list_take_quietly (self->records, record);
}

typedef struct
{
  CeasefireDossier *dossier;
  GHashTable *own; /* ids of the tree that is to be added */
  const char *taken;
} CeasefireIdSearch;

static void
dossier_find_taken (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireIdSearch *search = user_data;

  (void) path;
  if (ceasefire_record_peek_id (record)
      && (g_hash_table_contains (search->dossier->index, ceasefire_record_peek_id (record))
          || !g_hash_table_add (search->own, (gpointer) ceasefire_record_peek_id (record))))
    search->taken = ceasefire_record_peek_id (record);
}

static gboolean
dossier_may_take (CeasefireDossier *self, CeasefireRecord *record, GError **error)
{
  g_autoptr (GHashTable) own = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  CeasefireIdSearch search = { self, own, NULL };

  if (!ceasefire_record_is_whole (record, error))
    return FALSE;
  if (record->holder)
    {
      g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE, "the record is %s already",
                   record->is_nested ? "nested in another" : "in a dossier");
      return FALSE;
    }
  ceasefire_record_visit_tree (record, NULL, dossier_find_taken, &search);
  if (search.taken)
    g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE,
                 "the id \"%s\" is taken already", search.taken);
  return search.taken == NULL;
}

gboolean
ceasefire_dossier_add (CeasefireDossier *self, CeasefireRecord *record, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!dossier_may_take (self, record, error))
    return FALSE;
  dossier_own (self, record);
  ceasefire_record_list_append (self->records, record);
  ceasefire_record_visit_tree (record, NULL, dossier_list_record, self);
  return TRUE;
}

gboolean
ceasefire_dossier_remove (CeasefireDossier *self, CeasefireRecord *record)
{
  g_autoptr (CeasefireRecord) kept = NULL;
  CeasefireRecordList *list;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);

  if (ceasefire_record_peek_owner (record) != &self->owner)
    return FALSE;
  kept = g_object_ref (record);
  dossier_note_change (self);
  dossier_unindex_tree (self, record);
  record->holder = NULL;
  ceasefire_record_list_remove (self->records, record);
  list = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (G_OBJECT_TYPE (record)));
  /* Among nested records, which have no serial, it may not be found. */
  if (list && !ceasefire_record_list_remove (list, record))
    dossier_fill_list (self, list);
  dossier_refill_below (self, record);
  return TRUE;
}

/* Records in front that stay where they are keep their place in the index and in lists. */
void
ceasefire_dossier_replace_records (CeasefireDossier *self, GPtrArray *records)
{
  guint n = ceasefire_record_list_get_length (self->records);
  guint first = 0;
  GHashTableIter iter;
  gpointer list;

  while (first < MIN (n, records->len)
         && ceasefire_record_list_peek (self->records, first) == g_ptr_array_index (records, first))
    first++;
  if (first == n && first == records->len)
    return;
  dossier_note_change (self);
  for (guint i = first; i < n; i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (self->records, i);

      dossier_unindex_tree (self, record);
      record->holder = NULL;
    }
  for (guint i = first; i < records->len; i++)
    dossier_own (self, g_ptr_array_index (records, i));
  ceasefire_record_list_replace_from (self->records, first, records);
  g_hash_table_iter_init (&iter, self->lists);
  while (g_hash_table_iter_next (&iter, NULL, &list))
    dossier_fill_list (self, list);
}

/* Asking */

void
ceasefire_dossier_visit (CeasefireDossier *self, CeasefireRecordVisitor visitor, gpointer user_data)
{
  guint n = ceasefire_record_list_get_length (self->records);

  for (guint i = 0; i < n; i++)
    {
      const CeasefirePath path = { NULL, "records", (gssize) i };

      ceasefire_record_visit_tree (ceasefire_record_list_peek (self->records, i), &path, visitor,
                                   user_data);
    }
}

CeasefireRecord *
ceasefire_dossier_lookup (CeasefireDossier *self, const char *id)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return g_hash_table_lookup (self->index, id);
}

static CeasefireRecordList *
dossier_get_list (CeasefireDossier *self, GType type)
{
  CeasefireRecordList *list = g_hash_table_lookup (self->lists, GSIZE_TO_POINTER (type));

  if (list)
    return list;
  list = ceasefire_record_list_new (type);
  dossier_fill_list (self, list);
  g_hash_table_insert (self->lists, GSIZE_TO_POINTER (type), list);
  return list;
}

GListModel *
ceasefire_dossier_get_records (CeasefireDossier *self, GType record_type)
{
  CeasefireRecordList *list;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (g_type_is_a (record_type, CEASEFIRE_TYPE_RECORD), NULL);

  if (record_type == CEASEFIRE_TYPE_RECORD)
    return G_LIST_MODEL (self);
  g_mutex_lock (&self->lock);
  list = dossier_get_list (self, record_type);
  g_mutex_unlock (&self->lock);
  return G_LIST_MODEL (list);
}

CeasefireHeader *
ceasefire_dossier_get_header (CeasefireDossier *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  return self->header;
}

void
ceasefire_dossier_set_header (CeasefireDossier *self, CeasefireHeader *header)
{
  CeasefireHeader *old;

  g_return_if_fail (CEASEFIRE_IS_DOSSIER (self));
  g_return_if_fail (header != NULL);
  g_return_if_fail (ceasefire_json_get_major (ceasefire_header_get_version (header))
                    == CEASEFIRE_JSON_MAJOR);

  old = self->header;
  self->header = ceasefire_value_freeze (ceasefire_header_ref (header));
  self->n_changes++;
  g_hash_table_remove_all (self->vocabularies);
  g_clear_pointer (&old, ceasefire_header_unref);
}

static CeasefireVocabulary *
dossier_extend_vocabulary (CeasefireDossier *self, CeasefireVocabulary *builtin, const char *name)
{
  CeasefireVocabulary *extended = g_hash_table_lookup (self->vocabularies, name);

  if (extended)
    return extended;
  extended
    = ceasefire_vocabulary_extend (builtin, ceasefire_header_get_vocabularies (self->header));
  g_hash_table_insert (self->vocabularies, g_strdup (name), extended);
  return extended;
}

CeasefireVocabulary *
ceasefire_dossier_get_vocabulary (CeasefireDossier *self, const char *name)
{
  CeasefireVocabulary *builtin;
  CeasefireVocabulary *extended;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  builtin = ceasefire_vocabulary_get_builtin (name);
  if (builtin == NULL)
    return NULL;
  g_mutex_lock (&self->lock);
  extended = dossier_extend_vocabulary (self, builtin, name);
  g_mutex_unlock (&self->lock);
  return extended;
}

void
ceasefire_dossier_set_document_text (CeasefireDossier *self, const char *document,
                                     CeasefireDocumentText *text)
{
  g_return_if_fail (CEASEFIRE_IS_DOSSIER (self));
  g_return_if_fail (document != NULL);
  g_return_if_fail (text == NULL || CEASEFIRE_IS_DOCUMENT_TEXT (text));

  if (text)
    g_hash_table_insert (self->texts, g_strdup (document), g_object_ref (text));
  else
    g_hash_table_remove (self->texts, document);
}

CeasefireDocumentText *
ceasefire_dossier_get_document_text (CeasefireDossier *self, const char *document)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (document != NULL, NULL);

  return g_hash_table_lookup (self->texts, document);
}
