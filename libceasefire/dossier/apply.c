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

/* The order of the records that are not nested, as it is to become of what it was. */
static CeasefireDiffMove
apply_get_move (const CeasefireApply *self, guint i)
{
  CeasefireDiffMove move = g_array_index (self->diff->moves, CeasefireDiffMove, i);

  return self->back ? (CeasefireDiffMove){ move.to, move.from } : move;
}

/* Where the next of those that go stands. @next is the move to look at first. */
static guint
apply_take_position (const CeasefireApply *self, guint *next)
{
  while (*next < self->diff->moves->len)
    {
      CeasefireDiffMove move = apply_get_move (self, (*next)++);

      if (move.to == CEASEFIRE_DIFF_NONE)
        return move.from;
    }
  return CEASEFIRE_DIFF_NONE;
}

static CeasefireChangeKind
apply_turn_kind (const CeasefireApply *self, CeasefireChangeKind kind)
{
  if (self->back && kind == CEASEFIRE_CHANGE_ADDED)
    return CEASEFIRE_CHANGE_REMOVED;
  if (self->back && kind == CEASEFIRE_CHANGE_REMOVED)
    return CEASEFIRE_CHANGE_ADDED;
  return kind;
}

static void
apply_read_places (CeasefireApplyChange *self)
{
  gboolean moves = self->kind == CEASEFIRE_CHANGE_MOVED;
  gboolean comes = self->kind == CEASEFIRE_CHANGE_ADDED;
  gboolean goes = self->kind == CEASEFIRE_CHANGE_REMOVED;

  if (!comes)
    ceasefire_diff_place_init (&self->from, moves ? self->old_value : self->change->place);
  if (!goes)
    ceasefire_diff_place_init (&self->to, moves ? self->new_value : self->change->place);
  self->takes = !comes && self->from.parent == NULL && (goes || self->to.parent);
  self->brings = !goes && self->to.parent == NULL && (comes || self->from.parent);
}

static void
apply_read_changes (CeasefireApply *self)
{
  guint next_move = 0;

  for (guint i = 0; i < self->diff->changes->len; i++)
    {
      CeasefireChange *said = g_ptr_array_index (self->diff->changes, i);
      CeasefireApplyChange change = { .change = said,
                                      .kind = apply_turn_kind (self, said->kind),
                                      .of_record = ceasefire_change_is_of_record (said),
                                      .old_value = self->back ? said->new_value : said->old_value,
                                      .new_value = self->back ? said->old_value : said->new_value,
                                      .nth = MAX (1, self->back ? said->new_nth : said->old_nth),
                                      .position = CEASEFIRE_DIFF_NONE };

      if (change.of_record)
        apply_read_places (&change);
      if (change.takes)
        change.position = apply_take_position (self, &next_move);
      g_array_append_val (self->changes, change);
    }
}

static void
apply_change_clear (gpointer change)
{
  CeasefireApplyChange *self = change;

  ceasefire_diff_place_clear (&self->from);
  ceasefire_diff_place_clear (&self->to);
  g_clear_object (&self->added);
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
    g_array_append_val (self->tops, ((CeasefireApplyTop){ .first = self->entries->len }));
  entry.top = self->tops->len - 1;
  g_array_append_val (self->entries, entry);
}

static CeasefireApplyTop *
apply_get_top (const CeasefireApply *self, guint i)
{
  return &g_array_index (self->tops, CeasefireApplyTop, i);
}

static CeasefireApplyEntry *
apply_get_entry (const CeasefireApply *self, guint top)
{
  return ceasefire_apply_get (self, apply_get_top (self, top)->first);
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

static GHashTable *
apply_get_nameless (CeasefireApply *self)
{
  if (self->nameless)
    return self->nameless;
  self->nameless = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                          (GDestroyNotify) g_queue_free);
  for (guint i = 0; i < self->entries->len; i++)
    if (ceasefire_record_peek_id (ceasefire_apply_get (self, i)->record) == NULL)
      apply_list_nameless (self, ceasefire_apply_get (self, i));
  return self->nameless;
}

/* The record at the position of a change, if it is the one without id that goes. */
static CeasefireApplyEntry *
apply_get_nameless_at (const CeasefireApply *self, const CeasefireApplyChange *change)
{
  CeasefireApplyEntry *entry
    = change->position < self->tops->len ? apply_get_entry (self, change->position) : NULL;
  g_autofree char *there = NULL;

  if (entry == NULL || entry->is_told || ceasefire_record_peek_id (entry->record))
    return NULL;
  there = ceasefire_record_to_json (entry->record);
  return ceasefire_apply_is_same (there, change->old_value) ? entry : NULL;
}

/* A record without id, by all that it says. */
static CeasefireApplyEntry *
apply_find_nameless (CeasefireApply *self, const CeasefireApplyChange *change)
{
  CeasefireApplyEntry *entry = apply_get_nameless_at (self, change);
  g_autofree char *key = entry ? NULL : apply_make_key (change->old_value);
  GQueue *queue = entry ? NULL : g_hash_table_lookup (apply_get_nameless (self), key);

  if (entry)
    return entry;
  do
    entry = queue ? g_queue_pop_head (queue) : NULL;
  while (entry && entry->is_told);
  return entry;
}

static gboolean
apply_find_target (CeasefireApply *self, CeasefireApplyChange *change)
{
  const char *id = change->change->record_id;
  CeasefireApplyEntry *entry = id ? ceasefire_apply_find (self, id, change->nth)
                                  : apply_find_nameless (self, change);

  if (entry == NULL)
    return ceasefire_apply_refuse (self, NULL, change, "there is none");
  if (!g_str_equal (ceasefire_record_get_type_name (entry->record), change->change->record_type))
    return ceasefire_apply_refuse (self, entry->record, change,
                                   "the record with this id is of type %s",
                                   ceasefire_record_get_type_name (entry->record));
  change->target = entry;
  return TRUE;
}

/* Comparing what was there */

gboolean
ceasefire_apply_is_same (const char *a, const char *b)
{
  g_autoptr (GBytes) canonical_a = NULL;
  g_autoptr (GBytes) canonical_b = NULL;

  if (a == NULL || b == NULL || g_str_equal (a, b))
    return g_strcmp0 (a, b) == 0;
  canonical_a = ceasefire_canonical_make (a, strlen (a), FALSE, NULL);
  canonical_b = ceasefire_canonical_make (b, strlen (b), FALSE, NULL);
  return canonical_a && canonical_b && g_bytes_equal (canonical_a, canonical_b);
}

gboolean
ceasefire_apply_refuse (const CeasefireApply *self, CeasefireRecord *record,
                        const CeasefireApplyChange *change, const char *format, ...)
{
  const CeasefireChange *said = change->change;
  g_autofree char *place = record ? ceasefire_dossier_get_path (self->dossier, record) : NULL;
  g_autofree char *path
    = g_strconcat (place ? place : "", place && *said->path ? "." : "", said->path, NULL);
  g_autofree char *what = NULL;
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  if (said->record_id)
    reason = g_strdup_printf ("%s \"%s\": %s", said->record_type, said->record_id, what);
  else
    reason = g_strdup_printf ("%s: %s", said->record_type, what);
  ceasefire_error_set_at (self->error, CEASEFIRE_ERROR_CONFLICT, 0, 0, path, reason);
  return FALSE;
}

static gboolean
apply_check_place (const CeasefireApply *self, const CeasefireApplyChange *change)
{
  const CeasefireApplyEntry *entry = change->target;
  CeasefireRecord *parent = ceasefire_record_peek_parent (entry->record);
  const char *there = parent ? ceasefire_record_peek_id (parent) : NULL;
  const char *expected = change->from.parent;

  if (g_strcmp0 (there, expected) == 0 && g_strcmp0 (entry->member, change->from.member) == 0)
    return TRUE;
  return ceasefire_apply_refuse (self, entry->record, change, "it is %s%s%s; expected %s%s%s",
                                 there ? "in \"" : "not nested", there ? there : "",
                                 there ? "\"" : "", expected ? "in \"" : "not nested",
                                 expected ? expected : "", expected ? "\"" : "");
}

static gboolean
apply_check_content (const CeasefireApply *self, const CeasefireApplyChange *change)
{
  const char *expected = change->old_value;
  g_autofree char *there = ceasefire_record_to_json (change->target->record);

  return ceasefire_apply_is_same (there, expected)
         || ceasefire_apply_refuse (
           self, change->target->record, change,
           "it is not as the record that is to go: it is %.*s; expected %.*s",
           ceasefire_builder_quote_length (there, strlen (there)), there,
           ceasefire_builder_quote_length (expected, strlen (expected)), expected);
}

static gboolean
apply_check_record (const CeasefireApply *self, const CeasefireApplyChange *change)
{
  if (change->target->is_told)
    return ceasefire_apply_refuse (self, NULL, change, "two changes say where it goes");
  change->target->is_told = TRUE;
  return apply_check_place (self, change)
         && (change->kind == CEASEFIRE_CHANGE_MOVED || apply_check_content (self, change));
}

/* The record that something is put into changes too. */
static void
apply_note_parent (const CeasefireApply *self, const CeasefireApplyChange *change)
{
  const char *id = change->to.parent;
  const CeasefireApplyEntry *parent = id ? ceasefire_apply_find (self, id, 1) : NULL;

  if (parent)
    apply_get_top (self, parent->top)->is_to_copy = TRUE;
}

static gboolean
apply_lead_change (CeasefireApply *self, CeasefireApplyChange *change)
{
  CeasefireApplyTop *top;

  apply_note_parent (self, change);
  if (ceasefire_change_is_of_header (change->change)
      || (change->of_record && change->kind == CEASEFIRE_CHANGE_ADDED))
    return TRUE;
  if (!apply_find_target (self, change)
      || (change->of_record && !apply_check_record (self, change)))
    return FALSE;
  top = apply_get_top (self, change->target->top);
  top->has_gone = top->has_gone || change->takes;
  if (!change->of_record || change->target->member || change->to.parent)
    top->is_to_copy = TRUE;
  return TRUE;
}

static gboolean
apply_lead_changes (CeasefireApply *self)
{
  for (guint i = 0; i < self->changes->len; i++)
    if (!apply_lead_change (self, ceasefire_apply_get_change (self, i)))
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
  for (guint i = 0; i < self->tops->len; i++)
    {
      const CeasefireApplyTop *top = apply_get_top (self, i);
      ApplyCopying copying = { self, top->first };

      if (top->is_to_copy)
        ceasefire_record_visit_tree (ceasefire_record_copy (apply_get_entry (self, i)->record),
                                     NULL, apply_note_copy, &copying);
    }
}

/* Members */

static gboolean
apply_header (CeasefireApply *self, GPtrArray *changes)
{
  self->header = ceasefire_header_copy (self->dossier->header);
  if (!ceasefire_apply_members (self, NULL, ceasefire_value_get_type (self->header), self->header,
                                changes))
    return FALSE;
  return ceasefire_json_get_major (ceasefire_header_get_version (self->header))
           == CEASEFIRE_JSON_MAJOR
         || ceasefire_apply_refuse (self, NULL, g_ptr_array_index (changes, 0),
                                    "the version would be one that this library cannot read");
}

static gboolean
apply_members_of_one (CeasefireApply *self, GPtrArray *changes)
{
  const CeasefireApplyChange *first = g_ptr_array_index (changes, 0);
  const CeasefireApplyEntry *entry = first->target;

  if (entry == NULL)
    return apply_header (self, changes);
  return ceasefire_apply_members (
    self, entry->record, ceasefire_record_get_description (entry->record), entry->copy, changes);
}

/* The changes of one record need not stand together. */
static gboolean
apply_members (CeasefireApply *self)
{
  g_autoptr (GHashTable) by_target = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < self->changes->len; i++)
    {
      CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);
      GPtrArray *list = g_hash_table_lookup (by_target, change->target);

      if (change->of_record)
        continue;
      if (list == NULL)
        {
          g_ptr_array_add (lists, list = g_ptr_array_new ());
          g_hash_table_insert (by_target, change->target, list);
        }
      g_ptr_array_add (list, change);
    }
  for (guint i = 0; i < lists->len; i++)
    if (!apply_members_of_one (self, g_ptr_array_index (lists, i)))
      return FALSE;
  return TRUE;
}

/* The records that are not nested */

static CeasefireRecord *
apply_get_result (const CeasefireApply *self, guint top)
{
  const CeasefireApplyEntry *entry = apply_get_entry (self, top);

  return entry->copy ? entry->copy : entry->record;
}

/* Those that come, in the order of the changes. */
static GPtrArray *
apply_list_coming (const CeasefireApply *self)
{
  GPtrArray *coming = g_ptr_array_new ();

  for (guint i = 0; i < self->changes->len; i++)
    if (ceasefire_apply_get_change (self, i)->brings)
      g_ptr_array_add (coming, ceasefire_apply_get_coming (ceasefire_apply_get_change (self, i)));
  return coming;
}

/* Whether those that go stand where the diff says, so that it can say where the others go. */
static gboolean
apply_is_in_step (const CeasefireApply *self, guint n_result)
{
  if (self->tops->len != (self->back ? self->diff->n_after : self->diff->n_before)
      || n_result != (self->back ? self->diff->n_before : self->diff->n_after))
    return FALSE;
  for (guint i = 0; i < self->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);

      if (change->takes && change->position != change->target->top)
        return FALSE;
    }
  return TRUE;
}

static gboolean
apply_may_move (const CeasefireApply *self, guint i)
{
  return i < self->tops->len && !apply_get_top (self, i)->has_gone
         && !apply_get_top (self, i)->has_moved;
}

/* Those that have a place of their own. FALSE: the places are not those of such a dossier. */
static gboolean
apply_put_moved (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result,
                 guint n_result)
{
  guint n_come = 0;

  for (guint i = 0; i < self->diff->moves->len; i++)
    {
      CeasefireDiffMove move = apply_get_move (self, i);
      gboolean comes = move.from == CEASEFIRE_DIFF_NONE;

      if (move.to == CEASEFIRE_DIFF_NONE)
        continue;
      if (move.to >= n_result || result[move.to]
          || (comes ? n_come == coming->len : !apply_may_move (self, move.from)))
        return FALSE;
      result[move.to] = comes ? g_ptr_array_index (coming, n_come++)
                              : apply_get_result (self, move.from);
      if (!comes)
        apply_get_top (self, move.from)->has_moved = TRUE;
    }
  return n_come == coming->len;
}

static gboolean
apply_put_in_step (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result,
                   guint n_result)
{
  guint at = 0;

  if (!apply_is_in_step (self, n_result) || !apply_put_moved (self, coming, result, n_result))
    return FALSE;
  for (guint i = 0; i < self->tops->len; i++)
    {
      if (!apply_may_move (self, i))
        continue;
      while (result[at])
        at++;
      result[at] = apply_get_result (self, i);
    }
  return TRUE;
}

/* In a dossier that has changed meanwhile: what comes, comes at the end. */
static gboolean
apply_put_behind (const CeasefireApply *self, const GPtrArray *coming, CeasefireRecord **result)
{
  guint at = 0;

  for (guint i = 0; i < self->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);

      if (change->kind == CEASEFIRE_CHANGE_MOVED && change->from.parent == NULL
          && change->to.parent == NULL)
        return ceasefire_apply_refuse (
          self, NULL, change,
          "its place among those of one id cannot be told, since other records "
          "are there than the changes are for");
    }
  for (guint i = 0; i < self->tops->len; i++)
    if (!apply_get_top (self, i)->has_gone)
      result[at++] = apply_get_result (self, i);
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
    n -= apply_get_top (self, i)->has_gone ? 1 : 0;
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
  return g_hash_table_contains (kept, entry->copy ? ceasefire_record_get_root (entry->copy)
                                                  : apply_get_entry (self, entry->top)->record);
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
apply_clear (CeasefireApply *self)
{
  for (guint i = 0; i < self->tops->len; i++)
    g_clear_object (&apply_get_entry (self, i)->copy);
  g_array_unref (self->tops);
  g_array_unref (self->changes);
  g_free (self->by_id);
  g_ptr_array_unref (self->kept);
  g_ptr_array_unref (self->added_records);
  g_hash_table_unref (self->added_ids);
  g_clear_pointer (&self->nameless, g_hash_table_unref);
  g_hash_table_unref (self->index);
  g_array_unref (self->entries);
  g_clear_pointer (&self->header, ceasefire_header_unref);
}

/* By its header, as it is or as it comes to be. */
static gboolean
apply_is_newer (const CeasefireApply *self)
{
  if (ceasefire_json_is_newer (ceasefire_header_get_version (self->dossier->header)))
    return TRUE;
  for (guint i = 0; i < self->changes->len; i++)
    {
      const CeasefireApplyChange *change = ceasefire_apply_get_change (self, i);
      gsize length = change->new_value ? strlen (change->new_value) : 0;
      g_autofree char *version = NULL;

      if (length < 2 || !ceasefire_change_is_of_header (change->change)
          || g_strcmp0 (change->change->path, "ceasefire") != 0)
        continue;
      version = g_strndup (change->new_value + 1, length - 2);
      if (ceasefire_json_is_newer (version))
        return TRUE;
    }
  return FALSE;
}

static gboolean
apply_diff (CeasefireDossier *dossier, CeasefireDiff *diff, gboolean back, GError **error)
{
  CeasefireApply self = { .dossier = dossier, .diff = diff, .back = back, .error = error };
  gboolean made;

  self.changes = g_array_new (FALSE, FALSE, sizeof (CeasefireApplyChange));
  g_array_set_clear_func (self.changes, apply_change_clear);
  self.entries = g_array_new (FALSE, FALSE, sizeof (CeasefireApplyEntry));
  self.tops = g_array_new (FALSE, FALSE, sizeof (CeasefireApplyTop));
  self.index = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self.added_ids = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self.added_records = g_ptr_array_new ();
  self.kept = g_ptr_array_new_with_free_func (g_object_unref);
  apply_read_changes (&self);
  self.is_newer = apply_is_newer (&self);
  ceasefire_dossier_visit (dossier, apply_list_record, &self);
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
