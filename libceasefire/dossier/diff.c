/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/diff.h"

#include <ceasefire/ceasefire-json.h>

#include "core/unknown.h"
#include "core/value.h"
#include "dossier/dossier.h"
#include "json/writer.h"

#include <string.h>

/*
 * What changed from one dossier to another. All records of a dossier, nested ones too, are put into
 * one list, each before those nested in it. Records of the two lists are matched; what has no match
 * was added or removed, and what has one is compared in place and members.
 */

typedef struct
{
  CeasefireRecord *record;
  const CeasefireField *field; /* of the parent: the member that it is nested in */
  guint parent;                /* indices in the list; CEASEFIRE_DIFF_NONE */
  guint previous;              /* sibling */
  guint first;                 /* child */
  guint last;
  guint next;  /* sibling */
  guint match; /* in the other list */
  gboolean moved;
} DiffEntry;

/* Listing */

typedef struct
{
  GArray *entries;
  guint parent;
} DiffListing;

static DiffEntry *
diff_get_entry (GArray *entries, guint i)
{
  return &g_array_index (entries, DiffEntry, i);
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

/* Records nest at most CEASEFIRE_NESTING_MAX deep, so recursion is bounded. */
static void
diff_list_record (CeasefireRecord *record, const CeasefireField *field, guint position,
                  gpointer user_data)
{
  const DiffListing *listing = user_data;
  DiffListing below = { listing->entries, listing->entries->len };
  const DiffEntry entry = { .record = record,
                            .field = field,
                            .parent = listing->parent,
                            .previous = CEASEFIRE_DIFF_NONE,
                            .first = CEASEFIRE_DIFF_NONE,
                            .last = CEASEFIRE_DIFF_NONE,
                            .next = CEASEFIRE_DIFF_NONE,
                            .match = CEASEFIRE_DIFF_NONE };

  (void) position;
  g_array_append_val (listing->entries, entry);
  if (listing->parent != CEASEFIRE_DIFF_NONE)
    diff_link (listing->entries, listing->parent, below.parent);
  ceasefire_record_visit_children (record, diff_list_record, &below);
}

static GArray *
diff_list_dossier (CeasefireDossier *dossier)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (DiffEntry));
  DiffListing listing = { entries, CEASEFIRE_DIFF_NONE };
  guint n = ceasefire_record_list_get_length (dossier->records);

  for (guint i = 0; i < n; i++)
    diff_list_record (ceasefire_record_list_peek (dossier->records, i), NULL, i, &listing);
  return entries;
}

/* Matching */

static int
diff_compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* A line feed stands in no id, nor in JSON without white space, so that these keys are like no
 * others. */
static char *
diff_make_content_key (CeasefireRecord *record)
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
char *
ceasefire_diff_make_key (CeasefireRecord *record)
{
  return ceasefire_record_peek_id (record) ? g_strconcat (
           ceasefire_record_get_type_name (record), " ", ceasefire_record_peek_id (record), NULL)
                                           : diff_make_content_key (record);
}

static char **
diff_make_keys (GArray *entries)
{
  char **keys = g_new0 (char *, entries->len + 1);

  for (guint i = 0; i < entries->len; i++)
    keys[i] = ceasefire_diff_make_key (diff_get_entry (entries, i)->record);
  return keys;
}

static void
diff_match_records (GArray *from, GArray *to)
{
  g_auto (GStrv) keys_from = diff_make_keys (from);
  g_auto (GStrv) keys_to = diff_make_keys (to);
  g_autofree guint *matches = g_new (guint, from->len);

  ceasefire_diff_match (keys_from, from->len, keys_to, to->len, matches);
  for (guint i = 0; i < from->len; i++)
    {
      diff_get_entry (from, i)->match = matches[i];
      if (matches[i] != CEASEFIRE_DIFF_NONE)
        diff_get_entry (to, matches[i])->match = i;
    }
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
      const CeasefireDiffPair pair
        = { i, entry->match, ceasefire_record_peek_id (entry->record), FALSE };

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
}

/* NULL if it is not nested. */
static char *
diff_write_place (GArray *entries, const DiffEntry *entry)
{
  GString *text;

  if (entry->parent == CEASEFIRE_DIFF_NONE)
    return NULL;
  text = g_string_new ("{\"parent\":");
  ceasefire_json_write_string (
    text, ceasefire_record_peek_id (diff_get_entry (entries, entry->parent)->record));
  g_string_append (text, ",\"member\":");
  ceasefire_json_write_string (text, entry->field->name);
  if (entry->previous != CEASEFIRE_DIFF_NONE)
    {
      g_string_append (text, ",\"after\":");
      ceasefire_json_write_string (
        text, ceasefire_record_peek_id (diff_get_entry (entries, entry->previous)->record));
    }
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

/* Reporting */

static void
diff_report_record (GListStore *changes, CeasefireChangeKind kind, CeasefireRecord *record,
                    char *old_value, char *new_value, char *place)
{
  g_autoptr (CeasefireChange) change = ceasefire_change_new (
    kind, ceasefire_record_peek_id (record), ceasefire_record_get_type_name (record), g_strdup (""),
    old_value, new_value, place);

  g_list_store_append (changes, change);
}

/* What is nested in a record without match came and went with it, unless it has a match. */
static gboolean
diff_is_outermost (GArray *entries, const DiffEntry *entry)
{
  return entry->match == CEASEFIRE_DIFF_NONE
         && (entry->parent == CEASEFIRE_DIFF_NONE
             || diff_get_entry (entries, entry->parent)->match != CEASEFIRE_DIFF_NONE);
}

static char *
diff_write_moved (GArray *entries, const DiffEntry *entry)
{
  char *place = diff_write_place (entries, entry);

  return place ? place : g_strdup ("null");
}

static void
diff_compare_records (GListStore *changes, GArray *from, const DiffEntry *a, GArray *to)
{
  const DiffEntry *b = diff_get_entry (to, a->match);
  const CeasefireDiff diff
    = { changes, ceasefire_record_peek_id (a->record), ceasefire_record_get_type_name (a->record) };

  if (a->moved)
    diff_report_record (changes, CEASEFIRE_CHANGE_MOVED, a->record, diff_write_moved (from, a),
                        diff_write_moved (to, b), NULL);
  ceasefire_diff_members (&diff, ceasefire_record_get_description (a->record), a->record,
                          b->record);
}

static void
diff_compare_headers (GListStore *changes, CeasefireHeader *from, CeasefireHeader *to)
{
  const CeasefireType *type = ceasefire_value_get_type (from);
  const CeasefireDiff diff = { changes, NULL, type->name };

  ceasefire_diff_members (&diff, type, from, to);
}

static void
diff_compare_entries (GListStore *changes, GArray *from, GArray *to)
{
  for (guint i = 0; i < from->len; i++)
    {
      const DiffEntry *entry = diff_get_entry (from, i);

      if (entry->match != CEASEFIRE_DIFF_NONE)
        diff_compare_records (changes, from, entry, to);
      else if (diff_is_outermost (from, entry))
        diff_report_record (changes, CEASEFIRE_CHANGE_REMOVED, entry->record,
                            ceasefire_record_to_json (entry->record), NULL,
                            diff_write_place (from, entry));
    }
  for (guint i = 0; i < to->len; i++)
    {
      const DiffEntry *entry = diff_get_entry (to, i);

      if (diff_is_outermost (to, entry))
        diff_report_record (changes, CEASEFIRE_CHANGE_ADDED, entry->record, NULL,
                            ceasefire_record_to_json (entry->record), diff_write_place (to, entry));
    }
}

GListModel *
ceasefire_dossier_diff (CeasefireDossier *before, CeasefireDossier *after)
{
  g_autoptr (GArray) entries_before = NULL;
  g_autoptr (GArray) entries_after = NULL;
  GListStore *changes;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (before), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (after), NULL);

  changes = g_list_store_new (CEASEFIRE_TYPE_CHANGE);
  entries_before = diff_list_dossier (before);
  entries_after = diff_list_dossier (after);
  diff_match_records (entries_before, entries_after);
  diff_find_moved (entries_before, entries_after);
  diff_compare_headers (changes, before->header, after->header);
  diff_compare_entries (changes, entries_before, entries_after);
  return G_LIST_MODEL (changes);
}
