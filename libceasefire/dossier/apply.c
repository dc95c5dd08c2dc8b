/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/apply.h"

#include <ceasefire/ceasefire-json.h>

#include "core/builder.h"
#include "core/error.h"
#include "core/hash.h"
#include "core/value.h"
#include "dossier/dossier.h"
#include "json/canonical.h"
#include "json/writer.h"

#include <string.h>

/*
 * Making the changes that a diff tells of, or taking them back. Each change is led to its record, and
 * what it says was there is compared. Records that are not nested and in whose tree something changes
 * are copied; members are set (apply-members.c) and nested records put elsewhere (apply-tree.c) in the
 * copies alone. At the end the dossier gets the copies for the originals. So whatever fails, the
 * dossier is as it was.
 */

/* What a change says */

CeasefireChangeKind
ceasefire_apply_get_kind (const CeasefireApply *self, CeasefireChange *change)
{
  if (self->back && change->kind == CEASEFIRE_CHANGE_ADDED)
    return CEASEFIRE_CHANGE_REMOVED;
  if (self->back && change->kind == CEASEFIRE_CHANGE_REMOVED)
    return CEASEFIRE_CHANGE_ADDED;
  return change->kind;
}

const char *
ceasefire_apply_get_old_place (const CeasefireApply *self, CeasefireChange *change)
{
  if (change->kind != CEASEFIRE_CHANGE_MOVED)
    return change->place;
  return self->back ? change->new_value : change->old_value;
}

const char *
ceasefire_apply_get_new_place (const CeasefireApply *self, CeasefireChange *change)
{
  if (change->kind != CEASEFIRE_CHANGE_MOVED)
    return change->place;
  return self->back ? change->old_value : change->new_value;
}

gboolean
ceasefire_apply_is_nested (const char *place)
{
  return place && *place == '{';
}

static gboolean
apply_moves (CeasefireChange *change)
{
  return change->kind == CEASEFIRE_CHANGE_MOVED;
}

/* Whether it takes a record away from those that are not nested. */
static gboolean
apply_takes (const CeasefireApply *self, CeasefireChange *change)
{
  if (!ceasefire_change_is_of_record (change)
      || ceasefire_apply_get_kind (self, change) == CEASEFIRE_CHANGE_ADDED)
    return FALSE;
  return !ceasefire_apply_is_nested (ceasefire_apply_get_old_place (self, change))
         && (!apply_moves (change)
             || ceasefire_apply_is_nested (ceasefire_apply_get_new_place (self, change)));
}

/* Whether it brings one to them. */
static gboolean
apply_brings (const CeasefireApply *self, CeasefireChange *change)
{
  if (!ceasefire_change_is_of_record (change)
      || ceasefire_apply_get_kind (self, change) == CEASEFIRE_CHANGE_REMOVED)
    return FALSE;
  return !ceasefire_apply_is_nested (ceasefire_apply_get_new_place (self, change))
         && (!apply_moves (change)
             || ceasefire_apply_is_nested (ceasefire_apply_get_old_place (self, change)));
}

/* The order of the records that are not nested, as it is to become of what it was. */
static CeasefireDiffMove
apply_get_move (const CeasefireApply *self, guint i)
{
  CeasefireDiffMove move = g_array_index (self->diff->moves, CeasefireDiffMove, i);

  return self->back ? (CeasefireDiffMove){ move.to, move.from } : move;
}

/* Listing */

static void
apply_list_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireApply *self = user_data;
  CeasefireApplyEntry entry = { .record = record };

  if (path->up)
    entry.member = path->name;
  else
    {
      g_ptr_array_add (self->tops, NULL);
      g_array_append_val (self->firsts, self->entries->len);
    }
  entry.top = self->tops->len - 1;
  g_array_append_val (self->entries, entry);
}

static char *
apply_make_key (const char *json)
{
  g_autoptr (GBytes) bytes = ceasefire_canonical_make (json, strlen (json), FALSE, NULL);

  return bytes ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes))
               : g_strdup (json);
}

static void
apply_list_nameless (CeasefireApply *self, CeasefireApplyEntry *entry)
{
  g_autofree char *json = ceasefire_record_to_json (entry->record);
  g_autofree char *key = apply_make_key (json);
  GQueue *queue = g_hash_table_lookup (self->nameless, key);

  if (queue == NULL)
    {
      queue = g_queue_new ();
      g_hash_table_insert (self->nameless, g_steal_pointer (&key), queue);
    }
  g_queue_push_tail (queue, entry);
}

/* Records of one id are put behind one another, so that the how manieth is found at once. */
static void
apply_index (CeasefireApply *self)
{
  guint n = self->entries->len;
  g_autofree guint *next = g_new (guint, n + 1);
  guint at = 0;

  for (guint i = n; i > 0; i--)
    {
      const char *id = ceasefire_record_peek_id (ceasefire_apply_get (self, i - 1)->record);

      next[i] = id ? GPOINTER_TO_UINT (g_hash_table_lookup (self->index, id)) : 0;
      if (id)
        g_hash_table_insert (self->index, (gpointer) id, GUINT_TO_POINTER (i));
    }
  self->by_id = g_new (guint, n + 1);
  for (guint i = 1; i <= n; i++)
    {
      CeasefireApplyEntry *first = ceasefire_apply_get (self, i - 1);
      const char *id = ceasefire_record_peek_id (first->record);

      if (id == NULL)
        apply_list_nameless (self, first);
      if (id == NULL || GPOINTER_TO_UINT (g_hash_table_lookup (self->index, id)) != i)
        continue;
      first->start = at;
      for (guint k = i; k > 0; k = next[k])
        self->by_id[at++] = k - 1;
      first->count = at - first->start;
    }
}

/* Finding what a change is about */

CeasefireApplyEntry *
ceasefire_apply_find (const CeasefireApply *self, const char *id, guint nth)
{
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->index, id));
  const CeasefireApplyEntry *first = found ? ceasefire_apply_get (self, found - 1) : NULL;

  return first && nth <= first->count
           ? ceasefire_apply_get (self, self->by_id[first->start + nth - 1])
           : NULL;
}

/* A record without id, by all that it says: rather the one at that position. */
static CeasefireApplyEntry *
apply_find_nameless (CeasefireApply *self, CeasefireChange *change, guint position)
{
  const char *json = self->back ? change->new_value : change->old_value;
  g_autofree char *key = apply_make_key (json);
  GQueue *queue = g_hash_table_lookup (self->nameless, key);
  CeasefireApplyEntry *entry = NULL;

  if (queue && position < self->firsts->len)
    entry = ceasefire_apply_get (self, g_array_index (self->firsts, guint, position));
  if (entry && !entry->is_told && ceasefire_record_peek_id (entry->record) == NULL)
    {
      g_autofree char *there = ceasefire_record_to_json (entry->record);

      if (ceasefire_diff_is_same (there, json))
        return entry;
    }
  do
    entry = queue ? g_queue_pop_head (queue) : NULL;
  while (entry && entry->is_told);
  return entry;
}

static gboolean
apply_refuse (const CeasefireApply *self, CeasefireChange *change, const char *what)
{
  return ceasefire_diff_refuse (self->error, self->dossier, NULL, change, "%s", what);
}

/* @position: where it stood if it goes, and was not nested. */
static gboolean
apply_find_target (CeasefireApply *self, guint i, guint position)
{
  CeasefireChange *change = ceasefire_apply_get_change (self, i);
  guint nth = self->back ? change->new_nth : change->old_nth;
  CeasefireApplyEntry *entry = change->record_id
                                 ? ceasefire_apply_find (self, change->record_id, MAX (1, nth))
                                 : apply_find_nameless (self, change, position);

  if (entry == NULL)
    return apply_refuse (self, change, "there is none");
  if (!g_str_equal (ceasefire_record_get_type_name (entry->record), change->record_type))
    return ceasefire_diff_refuse (self->error, self->dossier, entry->record, change,
                                  "the record with this id is of type %s",
                                  ceasefire_record_get_type_name (entry->record));
  self->targets[i] = entry;
  return TRUE;
}

/* Comparing what was there */

static gboolean
apply_check_place (const CeasefireApply *self, CeasefireChange *change,
                   const CeasefireApplyEntry *entry)
{
  const char *json = ceasefire_apply_get_old_place (self, change);
  CeasefireRecord *parent = ceasefire_record_peek_parent (entry->record);
  CeasefireDiffPlace place;
  gboolean same;

  ceasefire_diff_place_init (&place, json);
  same = ceasefire_apply_is_nested (json)
           ? parent && g_str_equal (ceasefire_record_peek_id (parent), place.parent)
               && g_str_equal (entry->member, place.member)
           : parent == NULL;
  if (!same)
    ceasefire_diff_refuse (self->error, self->dossier, entry->record, change,
                           "it is %s%s%s; expected %s%s%s", parent ? "in \"" : "not nested",
                           parent ? ceasefire_record_peek_id (parent) : "", parent ? "\"" : "",
                           place.parent ? "in \"" : "not nested", place.parent ? place.parent : "",
                           place.parent ? "\"" : "");
  ceasefire_diff_place_clear (&place);
  return same;
}

static gboolean
apply_check_content (const CeasefireApply *self, CeasefireChange *change,
                     const CeasefireApplyEntry *entry)
{
  const char *expected = self->back ? change->new_value : change->old_value;
  g_autofree char *there = ceasefire_record_to_json (entry->record);

  return ceasefire_diff_is_same (there, expected)
         || ceasefire_diff_refuse (
           self->error, self->dossier, entry->record, change,
           "it is not as the record that is to go: it is %.*s; expected %.*s",
           ceasefire_builder_quote_length (there, strlen (there)), there,
           ceasefire_builder_quote_length (expected, strlen (expected)), expected);
}

static gboolean
apply_check_record (const CeasefireApply *self, CeasefireChange *change, CeasefireApplyEntry *entry)
{
  if (entry->is_told)
    return apply_refuse (self, change, "two changes say where it goes");
  entry->is_told = TRUE;
  return apply_check_place (self, change, entry)
         && (apply_moves (change) || apply_check_content (self, change, entry));
}

/* The record that something is put into changes too. */
static void
apply_note_parent (CeasefireApply *self, CeasefireChange *change)
{
  const CeasefireApplyEntry *parent;
  CeasefireDiffPlace place;

  ceasefire_diff_place_init (&place, ceasefire_apply_get_new_place (self, change));
  parent = place.parent ? ceasefire_apply_find (self, place.parent, 1) : NULL;
  if (parent)
    self->is_to_copy[parent->top] = TRUE;
  ceasefire_diff_place_clear (&place);
}

static gboolean
apply_lead_change (CeasefireApply *self, guint i, guint *next_taken)
{
  CeasefireChange *change = ceasefire_apply_get_change (self, i);
  gboolean of_record = ceasefire_change_is_of_record (change);
  guint position = CEASEFIRE_DIFF_NONE;
  CeasefireApplyEntry *entry;

  if (of_record && ceasefire_apply_get_kind (self, change) != CEASEFIRE_CHANGE_REMOVED)
    apply_note_parent (self, change);
  if (ceasefire_change_is_of_header (change)
      || (of_record && ceasefire_apply_get_kind (self, change) == CEASEFIRE_CHANGE_ADDED))
    return TRUE;
  if (apply_takes (self, change))
    {
      while (*next_taken < self->diff->moves->len
             && apply_get_move (self, *next_taken).to != CEASEFIRE_DIFF_NONE)
        ++*next_taken;
      if (*next_taken < self->diff->moves->len)
        position = apply_get_move (self, (*next_taken)++).from;
    }
  if (!apply_find_target (self, i, position))
    return FALSE;
  entry = self->targets[i];
  if (of_record && !apply_check_record (self, change, entry))
    return FALSE;
  if (apply_takes (self, change))
    self->has_gone[entry->top] = TRUE;
  if (!of_record || entry->member
      || ceasefire_apply_is_nested (ceasefire_apply_get_new_place (self, change)))
    self->is_to_copy[entry->top] = TRUE;
  return TRUE;
}

static gboolean
apply_lead_changes (CeasefireApply *self)
{
  guint next_taken = 0;

  for (guint i = 0; i < self->diff->changes->len; i++)
    if (!apply_lead_change (self, i, &next_taken))
      return FALSE;
  return TRUE;
}

/* Copies */

typedef struct
{
  CeasefireApply *apply;
  guint next;
} ApplyCopying;

static void
apply_note_copy (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  ApplyCopying *copying = user_data;

  (void) path;
  ceasefire_apply_get (copying->apply, copying->next++)->copy = record;
}

static void
apply_copy (CeasefireApply *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const CeasefireApplyEntry *entry = ceasefire_apply_get (self, i);
      ApplyCopying copying = { self, i };

      if (entry->member || !self->is_to_copy[entry->top])
        continue;
      self->tops->pdata[entry->top] = ceasefire_record_copy (entry->record);
      ceasefire_record_visit_tree (self->tops->pdata[entry->top], NULL, apply_note_copy, &copying);
    }
}

/* Members */

static gboolean
apply_header (CeasefireApply *self, GPtrArray *changes)
{
  if (changes->len == 0)
    return TRUE;
  self->header = ceasefire_header_copy (self->dossier->header);
  if (!ceasefire_diff_apply_members (self->dossier, NULL, ceasefire_value_get_type (self->header),
                                     self->header, changes, self->back, self->error))
    return FALSE;
  return ceasefire_json_get_major (ceasefire_header_get_version (self->header))
           == CEASEFIRE_JSON_MAJOR
         || apply_refuse (self, g_ptr_array_index (changes, 0),
                          "the version would be one that this library cannot read");
}

/* The changes of one record need not stand together. */
static gboolean
apply_members (CeasefireApply *self)
{
  g_autoptr (GHashTable) gathered
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) header = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer target;
  gpointer changes;

  for (guint i = 0; i < self->diff->changes->len; i++)
    {
      CeasefireChange *change = ceasefire_apply_get_change (self, i);
      GPtrArray *list = g_hash_table_lookup (gathered, self->targets[i]);

      if (ceasefire_change_is_of_record (change))
        continue;
      if (self->targets[i] && list == NULL)
        g_hash_table_insert (gathered, self->targets[i], list = g_ptr_array_new ());
      g_ptr_array_add (self->targets[i] ? list : header, change);
    }
  if (!apply_header (self, header))
    return FALSE;
  g_hash_table_iter_init (&iter, gathered);
  while (g_hash_table_iter_next (&iter, &target, &changes))
    {
      const CeasefireApplyEntry *entry = target;

      if (!ceasefire_diff_apply_members (self->dossier, entry->record,
                                         ceasefire_record_get_description (entry->record),
                                         entry->copy, changes, self->back, self->error))
        return FALSE;
    }
  return TRUE;
}

/* The records that are not nested */

static CeasefireRecord *
apply_get_top (const CeasefireApply *self, guint i)
{
  return self->tops->pdata[i] ? self->tops->pdata[i]
                              : ceasefire_record_list_peek (self->dossier->records, i);
}

/* Those that come, in the order of the changes. */
static GPtrArray *
apply_list_coming (const CeasefireApply *self)
{
  GPtrArray *coming = g_ptr_array_new ();

  for (guint i = 0; i < self->diff->changes->len; i++)
    if (apply_brings (self, ceasefire_apply_get_change (self, i)))
      g_ptr_array_add (coming, self->added[i] ? self->added[i] : self->targets[i]->copy);
  return coming;
}

/* Whether those that go stand where the diff says, so that it can say where the others go. */
static gboolean
apply_is_in_step (const CeasefireApply *self, guint n_result)
{
  guint n = 0;

  if (self->tops->len != (self->back ? self->diff->n_after : self->diff->n_before)
      || n_result != (self->back ? self->diff->n_before : self->diff->n_after))
    return FALSE;
  for (guint i = 0; i < self->diff->changes->len; i++)
    {
      if (!apply_takes (self, ceasefire_apply_get_change (self, i)))
        continue;
      while (n < self->diff->moves->len && apply_get_move (self, n).to != CEASEFIRE_DIFF_NONE)
        n++;
      if (n == self->diff->moves->len || apply_get_move (self, n++).from != self->targets[i]->top)
        return FALSE;
    }
  return TRUE;
}

/* Those that have a place of their own. FALSE: the places are not those of such a dossier. */
static gboolean
apply_put_moved (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result,
                 guint n_result, gboolean *has_moved)
{
  guint n_come = 0;

  for (guint i = 0; i < self->diff->moves->len; i++)
    {
      CeasefireDiffMove move = apply_get_move (self, i);
      gboolean comes = move.from == CEASEFIRE_DIFF_NONE;

      if (move.to == CEASEFIRE_DIFF_NONE)
        continue;
      if (move.to >= n_result || result[move.to] || (comes && n_come == coming->len)
          || (!comes
              && (move.from >= self->tops->len || self->has_gone[move.from]
                  || has_moved[move.from])))
        return FALSE;
      if (comes)
        result[move.to] = g_ptr_array_index (coming, n_come++);
      else
        result[move.to] = apply_get_top (self, move.from);
      if (!comes)
        has_moved[move.from] = TRUE;
    }
  return n_come == coming->len;
}

static gboolean
apply_put_in_step (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result,
                   guint n_result)
{
  g_autofree gboolean *has_moved = g_new0 (gboolean, self->tops->len + 1);
  guint at = 0;

  if (!apply_is_in_step (self, n_result)
      || !apply_put_moved (self, coming, result, n_result, has_moved))
    return FALSE;
  for (guint i = 0; i < self->tops->len; i++)
    {
      if (self->has_gone[i] || has_moved[i])
        continue;
      while (result[at])
        at++;
      result[at] = apply_get_top (self, i);
    }
  return TRUE;
}

/* In a dossier that has changed meanwhile: what comes, comes at the end. */
static gboolean
apply_put_behind (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result)
{
  guint at = 0;

  for (guint i = 0; i < self->diff->changes->len; i++)
    {
      CeasefireChange *change = ceasefire_apply_get_change (self, i);

      if (apply_moves (change) && !ceasefire_apply_is_nested (change->old_value)
          && !ceasefire_apply_is_nested (change->new_value))
        return apply_refuse (self, change,
                             "its place among those of one id cannot be told, since other records "
                             "are there than the changes are for");
    }
  for (guint i = 0; i < self->tops->len; i++)
    if (!self->has_gone[i])
      result[at++] = apply_get_top (self, i);
  for (guint i = 0; i < coming->len; i++)
    result[at++] = g_ptr_array_index (coming, i);
  return TRUE;
}

static GPtrArray *
apply_put_together (const CeasefireApply *self)
{
  g_autoptr (GPtrArray) coming = apply_list_coming (self);
  guint n = self->tops->len + coming->len;
  g_autofree CeasefireRecord **result = g_new0 (CeasefireRecord *, n + 1);
  GPtrArray *records;

  for (guint i = 0; i < self->tops->len; i++)
    n -= self->has_gone[i] ? 1 : 0;
  if (!apply_put_in_step (self, coming, result, n))
    {
      memset (result, 0, sizeof *result * (n + 1));
      if (!apply_put_behind (self, coming, result))
        return NULL;
    }
  records = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (records, g_object_ref (result[i]));
  return records;
}

/* Ids of what comes */

static gboolean
apply_is_kept (const CeasefireApply *self, const CeasefireApplyEntry *entry, GHashTable *kept)
{
  return g_hash_table_contains (
    kept, entry->copy ? ceasefire_record_get_root (entry->copy)
                      : ceasefire_record_list_peek (self->dossier->records, entry->top));
}

/* An id that is taken would name two records, unless the diff says that it does. */
static gboolean
apply_check_id (const CeasefireApply *self, CeasefireRecord *record, GHashTable *kept)
{
  const char *id = ceasefire_record_peek_id (record);
  gboolean taken;

  if (id == NULL || g_hash_table_contains (self->diff->shared, id))
    return TRUE;
  taken = g_hash_table_lookup (self->added_ids, id) != record;
  for (guint nth = 1; !taken && ceasefire_apply_find (self, id, nth); nth++)
    taken = apply_is_kept (self, ceasefire_apply_find (self, id, nth), kept);
  if (taken)
    g_set_error (self->error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_CONFLICT,
                 "%s \"%s\": the id is taken already", ceasefire_record_get_type_name (record), id);
  return !taken;
}

static gboolean
apply_check_ids (const CeasefireApply *self, const GPtrArray *records)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < records->len; i++)
    g_hash_table_add (kept, g_ptr_array_index (records, i));
  for (guint i = 0; i < self->added_records->len; i++)
    if (!apply_check_id (self, g_ptr_array_index (self->added_records, i), kept))
      return FALSE;
  return TRUE;
}

/* The whole */

static gboolean
apply_make_changes (CeasefireApply *self)
{
  g_autoptr (GPtrArray) records = NULL;

  if (!ceasefire_apply_decode_added (self) || !apply_lead_changes (self))
    return FALSE;
  apply_copy (self);
  if (!apply_members (self) || !ceasefire_apply_trees (self))
    return FALSE;
  records = apply_put_together (self);
  if (records == NULL || !apply_check_ids (self, records))
    return FALSE;
  if (self->header)
    ceasefire_dossier_set_header (self->dossier, self->header);
  ceasefire_dossier_replace_records (self->dossier, records);
  return TRUE;
}

static void
apply_unref_each (GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    g_clear_object ((CeasefireRecord **) &records->pdata[i]);
  g_ptr_array_unref (records);
}

static void
apply_clear (CeasefireApply *self)
{
  for (guint i = 0; i < self->diff->changes->len; i++)
    g_clear_object (&self->added[i]);
  g_free (self->added);
  g_free (self->targets);
  apply_unref_each (self->tops);
  g_free (self->has_gone);
  g_free (self->is_to_copy);
  g_free (self->by_id);
  g_array_unref (self->firsts);
  g_ptr_array_unref (self->kept);
  g_ptr_array_unref (self->added_records);
  g_hash_table_unref (self->added_ids);
  g_hash_table_unref (self->nameless);
  g_hash_table_unref (self->index);
  g_array_unref (self->entries);
  g_clear_pointer (&self->header, ceasefire_header_unref);
}

static gboolean
apply_diff (CeasefireDossier *dossier, CeasefireDiff *diff, gboolean back, GError **error)
{
  CeasefireApply self = { .dossier = dossier, .diff = diff, .back = back, .error = error };
  gboolean made;

  self.entries = g_array_new (FALSE, FALSE, sizeof (CeasefireApplyEntry));
  self.index = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self.nameless = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                         (GDestroyNotify) g_queue_free);
  self.added_ids = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self.added_records = g_ptr_array_new ();
  self.kept = g_ptr_array_new_with_free_func (g_object_unref);
  self.firsts = g_array_new (FALSE, FALSE, sizeof (guint));
  self.tops = g_ptr_array_new ();
  self.targets = g_new0 (CeasefireApplyEntry *, diff->changes->len + 1);
  self.added = g_new0 (CeasefireRecord *, diff->changes->len + 1);
  ceasefire_dossier_visit (dossier, apply_list_record, &self);
  self.has_gone = g_new0 (gboolean, self.tops->len + 1);
  self.is_to_copy = g_new0 (gboolean, self.tops->len + 1);
  apply_index (&self);
  made = apply_make_changes (&self);
  apply_clear (&self);
  return made;
}

gboolean
ceasefire_dossier_apply (CeasefireDossier *self, CeasefireDiff *diff, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_DIFF (diff), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return apply_diff (self, diff, FALSE, error);
}

gboolean
ceasefire_dossier_revert (CeasefireDossier *self, CeasefireDiff *diff, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_DIFF (diff), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return apply_diff (self, diff, TRUE, error);
}
