/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/apply.h"

#include <ceasefire/ceasefire-json.h>

#include "core/hash.h"
#include "core/record.h"
#include "core/visit.h"
#include "json/decoder.h"

#include <string.h>

/*
 * Where nested records go when changes are made. In each list that changes those stay which no change
 * speaks of, in their order; what comes is put behind the sibling that its place names.
 */

/* Records that come. What is nested in one of them may be a record that moves there: it is taken out,
 * and comes by its own change. */

static gboolean
tree_moves_there (GHashTable *moving, CeasefireRecord *child, CeasefireRecord *parent)
{
  const char *goal = g_hash_table_lookup (moving, ceasefire_record_peek_id (child));

  return goal && g_str_equal (goal, ceasefire_record_peek_id (parent));
}

static void tree_take_out_below (CeasefireRecord *record, const CeasefireField *field,
                                 guint position, gpointer user_data);

static void
tree_take_out (GHashTable *moving, CeasefireRecord *record)
{
  for (guint64 left = ceasefire_record_list_children_rows (record); left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      g_autoptr (GPtrArray) children = ceasefire_record_steal_children (record, row);
      g_autoptr (GPtrArray) kept = g_ptr_array_new ();

      for (guint i = 0; i < children->len; i++)
        if (!tree_moves_there (moving, g_ptr_array_index (children, i), record))
          g_ptr_array_add (kept, g_ptr_array_index (children, i));
      ceasefire_record_give_children (record, row, kept);
    }
  ceasefire_record_visit_children (record, tree_take_out_below, moving);
}

static void
tree_take_out_below (CeasefireRecord *record, const CeasefireField *field, guint position,
                     gpointer user_data)
{
  (void) field;
  (void) position;
  tree_take_out (user_data, record);
}

static void
tree_note_added (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireApply *self = user_data;
  const char *id = ceasefire_record_peek_id (record);

  (void) path;
  g_ptr_array_add (self->added_records, record);
  if (id && !g_hash_table_contains (self->added_ids, id))
    g_hash_table_insert (self->added_ids, (gpointer) id, record);
}

/* Id -> id of the record that it moves into; it alone has this id. */
static GHashTable *
tree_list_moving (const CeasefireApply *self)
{
  GHashTable *moving = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);
      const CeasefireChange *said = change->change;

      if (change->kind == CEASEFIRE_CHANGE_MOVED && said->old_nth == 0 && said->new_nth == 0
          && change->to.parent)
        g_hash_table_insert (moving, said->record_id, change->to.parent);
    }
  return moving;
}

gboolean
ceasefire_apply_decode_added (CeasefireApply *self)
{
  g_autoptr (GHashTable) moving = tree_list_moving (self);

  for (guint i = 0; i < self->changes->len; i++)
    {
      CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);
      g_autoptr (GBytes) bytes = NULL;

      if (!change->of_record || change->kind != CEASEFIRE_CHANGE_ADDED)
        continue;
      bytes = g_bytes_new_static (change->new_value, strlen (change->new_value));
      change->added = ceasefire_json_read_record (bytes, self->is_newer, self->error);
      if (change->added == NULL)
        return FALSE;
      if (g_hash_table_size (moving) > 0)
        tree_take_out (moving, change->added);
      ceasefire_record_visit_tree (change->added, NULL, tree_note_added, self);
    }
  return TRUE;
}

/* Lists that change */

typedef struct
{
  CeasefireRecord *record;
  const CeasefireApplyChange *change;
  char *key; /* of what it comes behind */
} TreeComing;

typedef struct
{
  CeasefireRecord *parent;
  guint row;
  GPtrArray *before; /* what was in it; NULL until it was taken out */
  GArray *coming;    /* of TreeComing */
} TreeList;

typedef struct
{
  CeasefireApply *apply;
  GPtrArray *lists;    /* of TreeList */
  GHashTable *by_list; /* GListModel -> TreeList */
  GHashTable *leaving; /* records that leave their list */
  GHashTable *parents; /* record that is put somewhere -> the one that it is put into */
} Tree;

static void
tree_coming_clear (gpointer coming)
{
  g_free (((TreeComing *) coming)->key);
}

static void
tree_list_free (gpointer list)
{
  TreeList *self = list;

  g_clear_pointer (&self->before, g_ptr_array_unref);
  g_array_unref (self->coming);
  g_free (self);
}

static TreeList *
tree_get_list (Tree *self, CeasefireRecord *parent, guint row)
{
  gpointer model = ceasefire_record_get_children (parent, row);
  TreeList *list = g_hash_table_lookup (self->by_list, model);

  if (list)
    return list;
  list = g_new0 (TreeList, 1);
  list->parent = parent;
  list->row = row;
  list->coming = g_array_new (FALSE, FALSE, sizeof (TreeComing));
  g_array_set_clear_func (list->coming, tree_coming_clear);
  g_ptr_array_add (self->lists, list);
  g_hash_table_insert (self->by_list, model, list);
  return list;
}

static int
tree_find_row (CeasefireRecord *parent, const char *member)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (parent);
  int row = ceasefire_layout_find (layout, member, strlen (member));

  return row >= 0 && layout->fields[row]->shape == CEASEFIRE_CHILDREN ? row : -1;
}

static void
tree_note_leaving (Tree *self, const CeasefireApplyEntry *entry)
{
  CeasefireRecord *parent = entry->copy ? ceasefire_record_peek_parent (entry->copy) : NULL;

  if (entry->copy)
    g_hash_table_add (self->leaving, entry->copy);
  if (parent)
    tree_get_list (self, parent, (guint) tree_find_row (parent, entry->member));
}

/* How siblings are named: which of those with that id, and the id. */
static char *
tree_make_key (const char *id, guint nth)
{
  return g_strdup_printf ("%u %s", nth, id);
}

#define tree_refuse(self, change, ...)                                                             \
  ceasefire_apply_refuse ((self)->apply, NULL, change, __VA_ARGS__)

static CeasefireRecord *
tree_find_parent (const Tree *self, const char *id)
{
  CeasefireRecord *added = g_hash_table_lookup (self->apply->added_ids, id);
  const CeasefireApplyEntry *entry = added ? NULL : ceasefire_apply_find (self->apply, id, 1);

  return added ? added : entry ? entry->copy : NULL;
}

static gboolean
tree_note_coming (Tree *self, const CeasefireApplyChange *change)
{
  const CeasefireDiffPlace *place = &change->to;
  CeasefireRecord *parent = tree_find_parent (self, place->parent);
  int row = parent ? tree_find_row (parent, place->member) : -1;
  TreeComing coming = { .record = ceasefire_apply_get_coming (change), .change = change };

  if (parent == NULL)
    return tree_refuse (self, change, "there is no record \"%s\" for it to be nested in",
                        place->parent);
  if (row < 0
      || ceasefire_record_get_layout (parent)->fields[row]->type
           != ceasefire_record_get_description (coming.record))
    return tree_refuse (self, change, "no %s can be nested in \"%s\" as one of its %s",
                        change->change->record_type, place->parent, place->member);
  coming.key = place->after ? tree_make_key (place->after, place->after_nth) : g_strdup ("");
  g_array_append_val (tree_get_list (self, parent, (guint) row)->coming, coming);
  g_hash_table_insert (self->parents, coming.record, parent);
  return TRUE;
}

static gboolean
tree_note_changes (Tree *self)
{
  const CeasefireApply *apply = self->apply;

  for (guint i = 0; i < apply->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (apply, i);

      if (change->of_record && change->target)
        tree_note_leaving (self, change->target);
      if (change->to.parent && !tree_note_coming (self, change))
        return FALSE;
    }
  return TRUE;
}

/* What is put somewhere must not be put into itself, nor into something that goes. */

static CeasefireRecord *
tree_get_parent (const Tree *self, CeasefireRecord *record)
{
  CeasefireRecord *parent = g_hash_table_lookup (self->parents, record);

  if (parent || g_hash_table_contains (self->leaving, record))
    return parent;
  return ceasefire_record_peek_parent (record);
}

static gboolean
tree_check_coming (const Tree *self, const TreeComing *coming, GHashTable *going)
{
  CeasefireRecord *at = coming->record;

  for (guint depth = 1; depth <= CEASEFIRE_NESTING_MAX; depth++)
    {
      CeasefireRecord *parent = tree_get_parent (self, at);

      if (g_hash_table_contains (going, at))
        return tree_refuse (self, coming->change, "\"%s\", which it would be nested in, is removed",
                            ceasefire_record_peek_id (at));
      if (parent == NULL)
        return TRUE;
      at = parent;
    }
  return tree_refuse (self, coming->change, "it would be nested in itself, or more than %d deep",
                      CEASEFIRE_NESTING_MAX);
}

static GHashTable *
tree_list_going (const Tree *self)
{
  GHashTable *going = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->apply->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (self->apply, i);

      if (change->of_record && change->kind == CEASEFIRE_CHANGE_REMOVED && change->target->copy)
        g_hash_table_add (going, change->target->copy);
    }
  return going;
}

static gboolean
tree_check_all (const Tree *self)
{
  g_autoptr (GHashTable) going = tree_list_going (self);

  for (guint i = 0; i < self->lists->len; i++)
    {
      const TreeList *list = g_ptr_array_index (self->lists, i);

      for (guint k = 0; k < list->coming->len; k++)
        if (!tree_check_coming (self, &g_array_index (list->coming, TreeComing, k), going))
          return FALSE;
    }
  return TRUE;
}

/* Filling a list */

typedef struct
{
  GPtrArray *result;
  GHashTable *behind; /* key -> GQueue of records that come behind that sibling */
  GHashTable *counts; /* id -> how many siblings of it there are so far */
} TreeFilling;

static GQueue *
tree_get_behind (const TreeFilling *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, id)) + 1;
  g_autofree char *key = tree_make_key (id, count);

  g_hash_table_insert (self->counts, (gpointer) id, GUINT_TO_POINTER (count));
  return g_hash_table_lookup (self->behind, key);
}

/* All that comes in one place, with what comes behind each of them. */
static void
tree_put_behind (const TreeFilling *self, GQueue *queue)
{
  GQueue waiting = G_QUEUE_INIT;

  while (queue)
    {
      CeasefireRecord *record = g_queue_pop_head (queue);

      if (record == NULL)
        {
          queue = g_queue_pop_head (&waiting);
          continue;
        }
      g_ptr_array_add (self->result, record);
      g_queue_push_head (&waiting, queue);
      queue = tree_get_behind (self, record);
      if (queue == NULL)
        queue = g_queue_pop_head (&waiting);
    }
}

static GHashTable *
tree_sort_coming (const TreeList *list)
{
  GHashTable *behind = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL,
                                              (GDestroyNotify) g_queue_free);

  for (guint i = 0; i < list->coming->len; i++)
    {
      const TreeComing *coming = &g_array_index (list->coming, TreeComing, i);
      GQueue *queue = g_hash_table_lookup (behind, coming->key);

      if (queue == NULL)
        g_hash_table_insert (behind, coming->key, queue = g_queue_new ());
      g_queue_push_tail (queue, coming->record);
    }
  return behind;
}

/* What was not put anywhere has a place behind something that is not there. */
static gboolean
tree_refuse_left (const Tree *self, const TreeList *list, GHashTable *behind)
{
  for (guint i = 0; i < list->coming->len; i++)
    {
      const TreeComing *coming = &g_array_index (list->coming, TreeComing, i);

      if (!g_queue_is_empty (g_hash_table_lookup (behind, coming->key)))
        return tree_refuse (self, coming->change,
                            "its place is behind \"%s\", which is not in \"%s\"",
                            strchr (coming->key, ' ') + 1, ceasefire_record_peek_id (list->parent));
    }
  return TRUE;
}

static gboolean
tree_fill (const Tree *self, const TreeList *list)
{
  g_autoptr (GPtrArray) result = g_ptr_array_new ();
  g_autoptr (GHashTable) behind = tree_sort_coming (list);
  g_autoptr (GHashTable) counts = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  const TreeFilling filling = { result, behind, counts };

  tree_put_behind (&filling, g_hash_table_lookup (behind, ""));
  for (guint i = 0; i < list->before->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (list->before, i);

      if (g_hash_table_contains (self->leaving, record))
        continue;
      g_ptr_array_add (result, record);
      tree_put_behind (&filling, tree_get_behind (&filling, record));
    }
  if (!tree_refuse_left (self, list, behind))
    return FALSE;
  ceasefire_record_give_children (list->parent, list->row, result);
  return TRUE;
}

static gboolean
tree_check_depth (const Tree *self, const TreeList *list)
{
  if (ceasefire_record_get_depth (list->parent) + ceasefire_record_get_height (list->parent) - 1
      <= CEASEFIRE_NESTING_MAX)
    return TRUE;
  return tree_refuse (self, g_array_index (list->coming, TreeComing, 0).change,
                      "records would be nested more than %d deep", CEASEFIRE_NESTING_MAX);
}

static gboolean
tree_make_changes (Tree *self)
{
  if (!tree_note_changes (self) || !tree_check_all (self))
    return FALSE;
  for (guint i = 0; i < self->lists->len; i++)
    {
      TreeList *list = g_ptr_array_index (self->lists, i);

      list->before = ceasefire_record_steal_children (list->parent, list->row);
    }
  for (guint i = 0; i < self->lists->len; i++)
    if (!tree_fill (self, g_ptr_array_index (self->lists, i)))
      return FALSE;
  for (guint i = 0; i < self->lists->len; i++)
    {
      const TreeList *list = g_ptr_array_index (self->lists, i);

      if (list->coming->len > 0 && !tree_check_depth (self, list))
        return FALSE;
    }
  return TRUE;
}

/* What left its list is kept until the dossier has it. */
static void
tree_keep_leaving (const Tree *self)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, self->leaving);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    g_ptr_array_add (self->apply->kept, g_object_ref (record));
}

gboolean
ceasefire_apply_trees (CeasefireApply *self)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (tree_list_free);
  g_autoptr (GHashTable) by_list = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) leaving = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) parents = g_hash_table_new (NULL, NULL);
  Tree tree = { self, lists, by_list, leaving, parents };
  gboolean made = tree_make_changes (&tree);

  tree_keep_leaving (&tree);
  return made;
}
