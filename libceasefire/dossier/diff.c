/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/diff.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>

#include "core/hash.h"
#include "core/unknown.h"
#include "core/value.h"
#include "dossier/dossier.h"
#include "json/writer.h"

#include <string.h>

/*
 * What changed from one dossier to another. All records of a dossier, nested ones too, are put into
 * one list, each before those nested in it. Records of the two lists are matched; what has no match
 * was added or removed, and what has one is compared in place and members.
 *
 * Most records are known by type and id. An id that several records share is no name for what is
 * nested in one of them, or for one of them in its parent; such records are *whole*: they are known
 * by all that they say, come and go as one, and what is nested in them is in no list. So is a record
 * without id. Those that share an id, are not nested and have nothing nested in them are first
 * matched with their equals, the rest by their order.
 */

typedef struct
{
  CeasefireRecord *record;
  char *key;
  const CeasefireField *field; /* of the parent: the member that it is nested in */
  guint parent;                /* indices in the list; CEASEFIRE_DIFF_NONE */
  guint previous;              /* sibling */
  guint first;                 /* child */
  guint last;
  guint next;     /* sibling */
  guint match;    /* in the other list */
  guint position; /* among the dossier's records, if it is not nested */
  guint nth;      /* of all that share its id, from 1; 0: it has it alone */
  guint sibling;  /* the same among its siblings */
  gboolean whole;
  gboolean moved;
} DiffEntry;

/* Listing */

typedef struct
{
  GArray *entries;
  GHashTable *shared;   /* ids */
  GHashTable *counts;   /* of these -> how many records have come */
  GHashTable *siblings; /* "parent member id" of these -> the same among siblings */
  guint parent;
} DiffListing;

static DiffEntry *
diff_get_entry (GArray *entries, guint i)
{
  return &g_array_index (entries, DiffEntry, i);
}

static void
diff_entry_clear (gpointer entry)
{
  g_free (((DiffEntry *) entry)->key);
}

static guint
diff_count (GHashTable *counts, char *key)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

  g_hash_table_replace (counts, key, GUINT_TO_POINTER (count));
  return count;
}

static gboolean
diff_is_shared (const DiffListing *listing, CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);

  return id && g_hash_table_size (listing->shared) > 0
         && g_hash_table_contains (listing->shared, id);
}

static void
diff_count_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  const DiffListing *listing = user_data;

  (void) path;
  if (diff_is_shared (listing, record))
    diff_count (listing->counts, g_strdup (ceasefire_record_peek_id (record)));
}

static void
diff_link (GArray *entries, guint parent, guint child)
{
  DiffEntry *above = diff_get_entry (entries, parent);
  DiffEntry *below = diff_get_entry (entries, child);

  if (above->first == CEASEFIRE_DIFF_NONE)
    above->first = child;
  else
    {
      DiffEntry *before = diff_get_entry (entries, above->last);

      before->next = child;
      if (before->field == below->field)
        below->previous = above->last;
    }
  above->last = child;
}

static void
diff_note_namesakes (const DiffListing *listing, DiffEntry *entry)
{
  const char *id = ceasefire_record_peek_id (entry->record);

  if (!diff_is_shared (listing, entry->record))
    return;
  entry->nth = GPOINTER_TO_UINT (g_hash_table_lookup (listing->counts, id)) + 1;
  if (entry->field)
    entry->sibling = diff_count (
      listing->siblings, g_strdup_printf ("%u %s %s", entry->parent, entry->field->name, id));
  entry->whole = entry->field || ceasefire_record_list_children_rows (entry->record) != 0;
}

static void diff_list_below (CeasefireRecord *record, const CeasefireField *field, guint position,
                             gpointer user_data);

/* Records nest at most CEASEFIRE_NESTING_MAX deep, so recursion is bounded. */
static void
diff_list_record (CeasefireRecord *record, const CeasefireField *field, guint position,
                  const DiffListing *listing)
{
  DiffListing below = *listing;
  DiffEntry entry = { .record = record,
                      .field = field,
                      .parent = listing->parent,
                      .previous = CEASEFIRE_DIFF_NONE,
                      .first = CEASEFIRE_DIFF_NONE,
                      .last = CEASEFIRE_DIFF_NONE,
                      .next = CEASEFIRE_DIFF_NONE,
                      .match = CEASEFIRE_DIFF_NONE,
                      .position = position,
                      .whole = ceasefire_record_peek_id (record) == NULL };

  below.parent = listing->entries->len;
  diff_note_namesakes (listing, &entry);
  g_array_append_val (listing->entries, entry);
  if (field)
    diff_link (listing->entries, listing->parent, below.parent);
  if (entry.whole)
    ceasefire_record_visit_tree (record, NULL, diff_count_record, &below);
  else
    {
      diff_count_record (record, NULL, &below);
      ceasefire_record_visit_children (record, diff_list_below, &below);
    }
}

static void
diff_list_below (CeasefireRecord *record, const CeasefireField *field, guint position,
                 gpointer user_data)
{
  diff_list_record (record, field, position, user_data);
}

static GHashTable *
diff_make_counts (void)
{
  return g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

static GArray *
diff_list_dossier (CeasefireDossier *dossier, GHashTable *shared)
{
  g_autoptr (GHashTable) counts = diff_make_counts ();
  g_autoptr (GHashTable) siblings = diff_make_counts ();
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (DiffEntry));
  const DiffListing listing = { entries, shared, counts, siblings, CEASEFIRE_DIFF_NONE };
  guint n = ceasefire_record_list_get_length (dossier->records);

  g_array_set_clear_func (entries, diff_entry_clear);
  for (guint i = 0; i < n; i++)
    diff_list_record (ceasefire_record_list_peek (dossier->records, i), NULL, i, &listing);
  return entries;
}

static void
diff_find_shared (GHashTable *shared, CeasefireDossier *dossier)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, dossier->namesakes);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (shared, g_strdup (id));
}

/* Keys */

static int
diff_compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* A line feed stands in no id, nor in JSON without white space, so that these keys are like no
 * others. */
char *
ceasefire_diff_make_content_key (CeasefireRecord *record)
{
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < ceasefire_extras_count (ceasefire_node_get_extras (record->node)); i++)
    {
      const CeasefireExtra *extra = &ceasefire_node_get_extras (record->node)->items[i];
      g_autofree char *name = ceasefire_diff_write_string (extra->name);

      g_ptr_array_add (members, g_strconcat (name, extra->raw, "\n", NULL));
    }
  g_ptr_array_sort (members, diff_compare_strings);
  g_ptr_array_insert (members, 0,
                      g_strconcat (ceasefire_record_get_type_name (record), "\n", NULL));
  g_ptr_array_add (members, NULL);
  return g_strjoinv (NULL, (char **) members->pdata);
}

/* No id has a space in it. */
static char *
diff_make_name (CeasefireRecord *record)
{
  return g_strconcat (ceasefire_record_get_type_name (record), " ",
                      ceasefire_record_peek_id (record), NULL);
}

/* Type, id and all that the record says; of a nested one also what it is nested in. */
static char *
diff_make_whole_key (GArray *entries, const DiffEntry *entry)
{
  g_autoptr (GBytes) canonical = ceasefire_record_to_canonical_json (entry->record, NULL);
  g_autofree char *content
    = canonical ? g_strndup (g_bytes_get_data (canonical, NULL), g_bytes_get_size (canonical))
                : ceasefire_record_to_json (entry->record);
  const char *place = entry->field ? diff_get_entry (entries, entry->parent)->key : "";

  return g_strconcat (place, "\n", entry->field ? entry->field->name : "", "\n", content, NULL);
}

/* Parents come first, so that a key can be part of that of a child. */
static char **
diff_make_keys (GArray *entries)
{
  char **keys = g_new (char *, entries->len + 1);

  for (guint i = 0; i < entries->len; i++)
    {
      DiffEntry *entry = diff_get_entry (entries, i);

      if (ceasefire_record_peek_id (entry->record) == NULL)
        entry->key = ceasefire_diff_make_content_key (entry->record);
      else if (entry->nth > 0)
        entry->key = diff_make_whole_key (entries, entry);
      else
        entry->key = diff_make_name (entry->record);
      keys[i] = entry->key;
    }
  keys[entries->len] = NULL;
  return keys;
}

/* Matching */

static void
diff_marry (GArray *from, guint i, GArray *to, guint k)
{
  DiffEntry *a = diff_get_entry (from, i);
  DiffEntry *b = diff_get_entry (to, k);

  /* What is alike in canonical form may be written in other ways. */
  if (a->whole && !ceasefire_record_equal (a->record, b->record))
    return;
  a->match = k;
  b->match = i;
}

/* Those that share an id, are not whole and have no equal. */
static GArray *
diff_list_left (GArray *entries, GPtrArray *names)
{
  GArray *left = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < entries->len; i++)
    {
      const DiffEntry *entry = diff_get_entry (entries, i);

      if (entry->nth == 0 || entry->whole || entry->match != CEASEFIRE_DIFF_NONE)
        continue;
      g_array_append_val (left, i);
      g_ptr_array_add (names, diff_make_name (entry->record));
    }
  return left;
}

static void
diff_match_left (GArray *from, GArray *to)
{
  g_autoptr (GPtrArray) names_from = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) names_to = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) left_from = diff_list_left (from, names_from);
  g_autoptr (GArray) left_to = diff_list_left (to, names_to);
  g_autofree guint *matches = g_new (guint, left_from->len);

  ceasefire_diff_match ((char **) names_from->pdata, left_from->len, (char **) names_to->pdata,
                        left_to->len, matches);
  for (guint i = 0; i < left_from->len; i++)
    if (matches[i] != CEASEFIRE_DIFF_NONE)
      diff_marry (from, g_array_index (left_from, guint, i), to,
                  g_array_index (left_to, guint, matches[i]));
}

static void
diff_match_records (GArray *from, GArray *to)
{
  g_autofree char **keys_from = diff_make_keys (from);
  g_autofree char **keys_to = diff_make_keys (to);
  g_autofree guint *matches = g_new (guint, from->len);

  ceasefire_diff_match (keys_from, from->len, keys_to, to->len, matches);
  for (guint i = 0; i < from->len; i++)
    if (matches[i] != CEASEFIRE_DIFF_NONE)
      diff_marry (from, i, to, matches[i]);
  diff_match_left (from, to);
}

/* Places */

static gboolean
diff_has_same_parent (GArray *from, const DiffEntry *a, const DiffEntry *b)
{
  if (a->parent == CEASEFIRE_DIFF_NONE || b->parent == CEASEFIRE_DIFF_NONE)
    return a->parent == b->parent;
  return a->field == b->field && diff_get_entry (from, a->parent)->match == b->parent;
}

/* Those that stayed below their parent, but not in their order. */
static void
diff_find_overtaken (GArray *from, const DiffEntry *parent)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (CeasefireDiffPair));

  for (guint i = parent->first; i != CEASEFIRE_DIFF_NONE; i = diff_get_entry (from, i)->next)
    {
      const DiffEntry *entry = diff_get_entry (from, i);
      const CeasefireDiffPair pair = { i, entry->match, entry->key, FALSE };

      if (entry->match != CEASEFIRE_DIFF_NONE && !entry->moved)
        g_array_append_val (pairs, pair);
    }
  ceasefire_diff_keep_in_order ((CeasefireDiffPair *) (gpointer) pairs->data, pairs->len);
  for (guint i = 0; i < pairs->len; i++)
    {
      const CeasefireDiffPair *pair = &g_array_index (pairs, CeasefireDiffPair, i);

      diff_get_entry (from, pair->from)->moved = !pair->kept;
    }
}

static gboolean
diff_is_namesake (const DiffEntry *entry)
{
  return entry->nth > 0 && entry->field == NULL && entry->match != CEASEFIRE_DIFF_NONE;
}

/* For each record that shares type and id, is not nested and has a match, the how manieth it is. */
static guint *
diff_rank_namesakes (GArray *entries)
{
  g_autoptr (GHashTable) counts = diff_make_counts ();
  guint *ranks = g_new0 (guint, entries->len);

  for (guint i = 0; i < entries->len; i++)
    if (diff_is_namesake (diff_get_entry (entries, i)))
      ranks[i] = diff_count (counts, diff_make_name (diff_get_entry (entries, i)->record));
  return ranks;
}

/* Of those that share an id the first is meant by it, so that their order says something. */
static void
diff_find_moved_namesakes (GArray *from, GArray *to)
{
  g_autofree guint *ranks_from = diff_rank_namesakes (from);
  g_autofree guint *ranks_to = diff_rank_namesakes (to);

  for (guint i = 0; i < from->len; i++)
    {
      DiffEntry *entry = diff_get_entry (from, i);

      if (diff_is_namesake (entry))
        entry->moved = ranks_from[i] != ranks_to[entry->match];
    }
}

static void
diff_find_moved (GArray *from, GArray *to)
{
  for (guint i = 0; i < from->len; i++)
    {
      DiffEntry *entry = diff_get_entry (from, i);

      if (entry->match != CEASEFIRE_DIFF_NONE)
        entry->moved = !diff_has_same_parent (from, entry, diff_get_entry (to, entry->match));
    }
  for (guint i = 0; i < from->len; i++)
    if (diff_get_entry (from, i)->match != CEASEFIRE_DIFF_NONE)
      diff_find_overtaken (from, diff_get_entry (from, i));
  diff_find_moved_namesakes (from, to);
}

static void
diff_note_move (CeasefireDiff *diff, guint from, guint to)
{
  const CeasefireDiffMove move = { from, to };

  g_array_append_val (diff->moves, move);
}

/* Among the records that are not nested. */
static void
diff_note_overtaken (CeasefireDiff *diff, GArray *from, GArray *to)
{
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (CeasefireDiffPair));

  for (guint i = 0; i < from->len; i++)
    {
      const DiffEntry *a = diff_get_entry (from, i);
      const DiffEntry *b = a->match != CEASEFIRE_DIFF_NONE ? diff_get_entry (to, a->match) : NULL;

      if (a->field == NULL && b && b->field == NULL)
        g_array_append_val (pairs,
                            ((CeasefireDiffPair){ a->position, b->position, a->key, FALSE }));
    }
  ceasefire_diff_keep_in_order ((CeasefireDiffPair *) (gpointer) pairs->data, pairs->len);
  for (guint i = 0; i < pairs->len; i++)
    {
      const CeasefireDiffPair *pair = &g_array_index (pairs, CeasefireDiffPair, i);

      if (!pair->kept)
        diff_note_move (diff, pair->from, pair->to);
    }
}

/* NULL if it is not nested. */
static char *
diff_write_place (GArray *entries, const DiffEntry *entry)
{
  const DiffEntry *previous;
  CeasefireDiffPlace place = { .parent = NULL };

  if (entry->field == NULL)
    return NULL;
  previous = entry->previous != CEASEFIRE_DIFF_NONE ? diff_get_entry (entries, entry->previous)
                                                    : NULL;
  place.parent
    = (char *) ceasefire_record_peek_id (diff_get_entry (entries, entry->parent)->record);
  place.member = (char *) entry->field->name;
  place.after = previous ? (char *) ceasefire_record_peek_id (previous->record) : NULL;
  place.after_nth = previous ? MAX (1, previous->sibling) : 0;
  return ceasefire_diff_place_write (&place);
}

/* Reporting */

static CeasefireChange *
diff_report_record (CeasefireDiff *diff, CeasefireChangeKind kind, CeasefireRecord *record,
                    char *old_value, char *new_value, char *place)
{
  CeasefireChange *change = ceasefire_change_new (kind, ceasefire_record_peek_id (record),
                                                  ceasefire_record_get_type_name (record),
                                                  g_strdup (""), old_value, new_value, place);

  g_ptr_array_add (diff->changes, change);
  return change;
}

/* What is nested in a record without match came and went with it, unless it has a match. */
static gboolean
diff_is_outermost (GArray *entries, const DiffEntry *entry)
{
  return entry->match == CEASEFIRE_DIFF_NONE
         && (entry->parent == CEASEFIRE_DIFF_NONE
             || diff_get_entry (entries, entry->parent)->match != CEASEFIRE_DIFF_NONE);
}

static void
diff_report_removed (CeasefireDiff *diff, GArray *from, const DiffEntry *entry)
{
  CeasefireChange *change = diff_report_record (diff, CEASEFIRE_CHANGE_REMOVED, entry->record,
                                                ceasefire_record_to_json (entry->record), NULL,
                                                diff_write_place (from, entry));

  change->old_nth = entry->nth;
  if (entry->field == NULL)
    diff_note_move (diff, entry->position, CEASEFIRE_DIFF_NONE);
}

static void
diff_report_added (CeasefireDiff *diff, GArray *to, const DiffEntry *entry)
{
  CeasefireChange *change = diff_report_record (diff, CEASEFIRE_CHANGE_ADDED, entry->record, NULL,
                                                ceasefire_record_to_json (entry->record),
                                                diff_write_place (to, entry));

  change->new_nth = entry->nth;
  if (entry->field == NULL)
    diff_note_move (diff, CEASEFIRE_DIFF_NONE, entry->position);
}

static char *
diff_write_moved (GArray *entries, const DiffEntry *entry)
{
  char *place = diff_write_place (entries, entry);

  return place ? place : g_strdup ("null");
}

static void
diff_report_moved (CeasefireDiff *diff, GArray *from, const DiffEntry *a, GArray *to,
                   const DiffEntry *b)
{
  CeasefireChange *change = diff_report_record (diff, CEASEFIRE_CHANGE_MOVED, a->record,
                                                diff_write_moved (from, a),
                                                diff_write_moved (to, b), NULL);

  change->old_nth = a->nth;
  change->new_nth = b->nth;
  if (a->field == NULL && b->field)
    diff_note_move (diff, a->position, CEASEFIRE_DIFF_NONE);
  if (a->field && b->field == NULL)
    diff_note_move (diff, CEASEFIRE_DIFF_NONE, b->position);
}

static void
diff_compare_records (CeasefireDiff *diff, GArray *from, const DiffEntry *a, GArray *to)
{
  const DiffEntry *b = diff_get_entry (to, a->match);
  const CeasefireDiffSubject subject = { diff, ceasefire_record_peek_id (a->record),
                                         ceasefire_record_get_type_name (a->record), a->nth,
                                         b->nth };

  if (a->moved)
    diff_report_moved (diff, from, a, to, b);
  if (!a->whole)
    ceasefire_diff_members (&subject, ceasefire_record_get_description (a->record), a->record,
                            b->record);
}

static void
diff_compare_headers (CeasefireDiff *diff, CeasefireHeader *from, CeasefireHeader *to)
{
  const CeasefireType *type = ceasefire_value_get_type (from);
  const CeasefireDiffSubject subject = { diff, NULL, type->name, 0, 0 };

  ceasefire_diff_members (&subject, type, from, to);
}

static void
diff_compare_entries (CeasefireDiff *diff, GArray *from, GArray *to)
{
  for (guint i = 0; i < from->len; i++)
    {
      const DiffEntry *entry = diff_get_entry (from, i);

      if (entry->match != CEASEFIRE_DIFF_NONE)
        diff_compare_records (diff, from, entry, to);
      else if (diff_is_outermost (from, entry))
        diff_report_removed (diff, from, entry);
    }
  for (guint i = 0; i < to->len; i++)
    if (diff_is_outermost (to, diff_get_entry (to, i)))
      diff_report_added (diff, to, diff_get_entry (to, i));
}

GListModel *
ceasefire_dossier_diff (CeasefireDossier *before, CeasefireDossier *after)
{
  g_autoptr (GArray) from = NULL;
  g_autoptr (GArray) to = NULL;
  CeasefireDiff *diff;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (before), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (after), NULL);

  diff = ceasefire_diff_new ();
  diff->n_before = ceasefire_record_list_get_length (before->records);
  diff->n_after = ceasefire_record_list_get_length (after->records);
  diff_find_shared (diff->shared, before);
  diff_find_shared (diff->shared, after);
  from = diff_list_dossier (before, diff->shared);
  to = diff_list_dossier (after, diff->shared);
  diff_match_records (from, to);
  diff_find_moved (from, to);
  diff_compare_headers (diff, before->header, after->header);
  diff_compare_entries (diff, from, to);
  diff_note_overtaken (diff, from, to);
  return G_LIST_MODEL (diff);
}
