/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"
#include "core/hash.h"
#include "core/text.h"
#include "core/value.h"
#include "core/visit.h"
#include "dossier/diff.h"
#include "json/writer.h"

#include <string.h>

/* What changed in one record, by its table: member by member, and lists item by item. */

/* A member that both objects have. */
typedef struct
{
  const CeasefireLayout *layout;
  guint row;
  CeasefireCell a;
  CeasefireCell b;
} DiffMember;

static void diff_compare_members (const CeasefireDiffSubject *self, const CeasefireType *type,
                                  gconstpointer a, gconstpointer b, const CeasefirePath *up);

/* Takes @before and @after; one of them may be NULL. */
static CeasefireChange *
diff_report (const CeasefireDiffSubject *self, const CeasefirePath *path, char *before, char *after)
{
  CeasefireChangeKind kind = before == NULL  ? CEASEFIRE_CHANGE_ADDED
                             : after == NULL ? CEASEFIRE_CHANGE_REMOVED
                                             : CEASEFIRE_CHANGE_CHANGED;
  CeasefireChange *change = ceasefire_change_new (
    kind, self->record_id, self->record_type, ceasefire_path_to_string (path), before, after, NULL);

  change->old_nth = self->old_nth;
  change->new_nth = self->new_nth;
  g_ptr_array_add (self->diff->changes, change);
  return change;
}

static void
diff_report_change (const CeasefireDiffSubject *self, const DiffMember *member,
                    const CeasefirePath *path)
{
  diff_report (self, path, ceasefire_diff_write_member (member->layout, member->row, &member->a),
               ceasefire_diff_write_member (member->layout, member->row, &member->b));
}

/* Texts: by language */

static GHashTable *
diff_index_wordings (const CeasefireText *text)
{
  GHashTable *wordings = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *wording = ceasefire_text_get_wording (text, i, &language);

      g_hash_table_insert (wordings, (gpointer) language, (gpointer) wording);
    }
  return wordings;
}

/* Whether the languages that both have are in the same order. */
static gboolean
diff_has_languages_in_order (const CeasefireText *a, GHashTable *in_a, const CeasefireText *b,
                             GHashTable *in_b)
{
  guint k = 0;

  for (guint i = 0; i < ceasefire_text_get_n_wordings (a); i++)
    {
      const char *language;
      const char *other = NULL;

      ceasefire_text_get_wording (a, i, &language);
      if (!g_hash_table_contains (in_b, language))
        continue;
      do
        ceasefire_text_get_wording (b, k++, &other);
      while (!g_hash_table_contains (in_a, other));
      if (!g_str_equal (language, other))
        return FALSE;
    }
  return TRUE;
}

/* The language behind the @i-th. */
static char *
diff_get_language_behind (const CeasefireText *text, guint i)
{
  const char *language;

  if (i + 1 == ceasefire_text_get_n_wordings (text))
    return NULL;
  ceasefire_text_get_wording (text, i + 1, &language);
  return g_strdup (language);
}

/* With @added only those that are not in @others, otherwise the rest. */
static guint
diff_report_wordings (const CeasefireDiffSubject *self, const CeasefireText *listed,
                      GHashTable *others, gboolean added, const CeasefirePath *up)
{
  guint n_reported = 0;

  for (guint i = 0; i < ceasefire_text_get_n_wordings (listed); i++)
    {
      const char *language;
      const char *wording = ceasefire_text_get_wording (listed, i, &language);
      const char *other = g_hash_table_lookup (others, language);
      const CeasefirePath path = { up, language, -1 };
      CeasefireChange *change;

      if (added ? other != NULL : g_strcmp0 (wording, other) == 0)
        continue;
      change = diff_report (self, &path, added ? NULL : ceasefire_diff_write_string (wording),
                            added   ? ceasefire_diff_write_string (wording)
                            : other ? ceasefire_diff_write_string (other)
                                    : NULL);
      if (other == NULL)
        change->before = diff_get_language_behind (listed, i);
      n_reported++;
    }
  return n_reported;
}

static gboolean
diff_report_languages (const CeasefireDiffSubject *self, const CeasefireText *a,
                       const CeasefireText *b, const CeasefirePath *path)
{
  g_autoptr (GHashTable) in_a = diff_index_wordings (a);
  g_autoptr (GHashTable) in_b = diff_index_wordings (b);

  return diff_has_languages_in_order (a, in_a, b, in_b)
         && diff_report_wordings (self, a, in_b, FALSE, path)
                + diff_report_wordings (self, b, in_a, TRUE, path)
              > 0;
}

/* A text without language, and one whose languages change places, are told as a whole. */
static void
diff_compare_texts (const CeasefireDiffSubject *self, const DiffMember *member,
                    const CeasefirePath *path)
{
  if (ceasefire_text_is_plain (member->a.pointer) || ceasefire_text_is_plain (member->b.pointer)
      || !diff_report_languages (self, member->a.pointer, member->b.pointer, path))
    diff_report_change (self, member, path);
}

/* Lists: strings or values */

typedef struct
{
  const CeasefireField *field;
  gpointer *items;
  guint n;
  guint start; /* of what is not the same in both lists */
  guint end;
} DiffList;

static gboolean
diff_list_has_values (const DiffList *list)
{
  return ceasefire_field_holds_values (list->field);
}

static DiffList
diff_list_make (const CeasefireField *field, const CeasefireCell *cell)
{
  DiffList list = { .field = field, .items = cell->pointer };

  list.n = ceasefire_array_count (list.items);
  list.end = list.n;
  return list;
}

static char *
diff_list_write (const DiffList *list, guint i)
{
  return ceasefire_diff_write_item (list->field, list->items[i]);
}

static gboolean
diff_list_same (const DiffList *a, guint i, const DiffList *b, guint k)
{
  return diff_list_has_values (a) ? ceasefire_value_equal (a->items[i], b->items[k])
                                  : g_str_equal (a->items[i], b->items[k]);
}

/* What is the same at both ends costs one comparison an item. */
static void
diff_list_trim (DiffList *a, DiffList *b)
{
  while (a->start < a->end && b->start < b->end && diff_list_same (a, a->start, b, b->start))
    {
      a->start++;
      b->start++;
    }
  while (a->start < a->end && b->start < b->end && diff_list_same (a, a->end - 1, b, b->end - 1))
    {
      a->end--;
      b->end--;
    }
}

static char **
diff_list_get_keys (const DiffList *list)
{
  char **keys = g_new0 (char *, list->end - list->start + 1);

  for (guint i = list->start; i < list->end; i++)
    keys[i - list->start] = diff_list_write (list, i);
  return keys;
}

/* The items that are in both lists, in the same order: those that did not change. */
static GArray *
diff_list_align (const DiffList *a, const DiffList *b)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (CeasefireDiffPair));
  guint n = a->end - a->start;
  g_auto (GStrv) keys_a = diff_list_get_keys (a);
  g_auto (GStrv) keys_b = diff_list_get_keys (b);
  g_autofree guint *matches = g_new (guint, n);

  ceasefire_diff_match (keys_a, n, keys_b, b->end - b->start, matches);
  for (guint i = 0; i < n; i++)
    {
      CeasefireDiffPair pair = { a->start + i, b->start + matches[i], keys_a[i], FALSE };

      if (matches[i] != CEASEFIRE_DIFF_NONE)
        g_array_append_val (pairs, pair);
    }
  ceasefire_diff_keep_in_order ((CeasefireDiffPair *) (gpointer) pairs->data, pairs->len);
  return pairs;
}

/*
 * Between two items that did not change. Values are compared one with one, since a claim that was
 * reworded is still that claim; strings are names, and another name is another thing.
 */
static void
diff_list_report_gap (const CeasefireDiffSubject *self, const DiffList *a, guint a_end,
                      const DiffList *b, guint b_end, const CeasefirePath *up)
{
  guint n_both = diff_list_has_values (a) ? MIN (a_end - a->start, b_end - b->start) : 0;

  for (guint i = a->start; i < a_end; i++)
    {
      const CeasefirePath path = { up, a->field->name, (gssize) i };

      if (i - a->start < n_both)
        diff_compare_members (self, a->field->type, a->items[i],
                              b->items[b->start + (i - a->start)], &path);
      else
        diff_report (self, &path, diff_list_write (a, i), NULL);
    }
  for (guint i = b->start + n_both; i < b_end; i++)
    {
      const CeasefirePath path = { up, b->field->name, (gssize) i };

      diff_report (self, &path, NULL, diff_list_write (b, i));
    }
}

static void
diff_compare_lists (const CeasefireDiffSubject *self, const DiffMember *member,
                    const CeasefirePath *up)
{
  const CeasefireField *field = member->layout->fields[member->row];
  DiffList a = diff_list_make (field, &member->a);
  DiffList b = diff_list_make (field, &member->b);
  g_autoptr (GArray) pairs = NULL;

  diff_list_trim (&a, &b);
  pairs = diff_list_align (&a, &b);
  for (guint i = 0; i < pairs->len; i++)
    {
      const CeasefireDiffPair *pair = &g_array_index (pairs, CeasefireDiffPair, i);

      if (!pair->kept)
        continue;
      diff_list_report_gap (self, &a, pair->from, &b, pair->to, up);
      a.start = pair->from + 1;
      b.start = pair->to + 1;
    }
  diff_list_report_gap (self, &a, a.end, &b, b.end, up);
}

/* Members */

static void
diff_compare_set (const CeasefireDiffSubject *self, const DiffMember *member,
                  const CeasefirePath *path)
{
  const CeasefireField *field = member->layout->fields[member->row];

  if (field->shape == CEASEFIRE_LIST)
    diff_compare_lists (self, member, path->up);
  else if (field->kind == &ceasefire_kind_text)
    diff_compare_texts (self, member, path);
  else if (field->kind == &ceasefire_kind_object)
    diff_compare_members (self, field->type, member->a.pointer, member->b.pointer, path);
  else
    diff_report_change (self, member, path);
}

/* Of a row of a closed set: its word, be it one that this version does not know. */
static char *
diff_write_word (const CeasefireLayout *layout, guint row, gconstpointer object)
{
  CeasefireCell cell;

  if (ceasefire_object_read (object, layout, row, &cell))
    return ceasefire_diff_write_member (layout, row, &cell);
  return g_strdup (
    ceasefire_node_get_kept (ceasefire_object_get_node (object, layout), layout, row));
}

static void
diff_compare_words (const CeasefireDiffSubject *self, const CeasefireLayout *layout, guint row,
                    gconstpointer a, gconstpointer b, const CeasefirePath *path)
{
  g_autofree char *before = diff_write_word (layout, row, a);
  g_autofree char *after = diff_write_word (layout, row, b);

  if (g_strcmp0 (before, after) != 0)
    diff_report (self, path, g_steal_pointer (&before), g_steal_pointer (&after));
}

/* Nested records are compared as records, elsewhere. */
static void
diff_compare_member (const CeasefireDiffSubject *self, const CeasefireLayout *layout, guint row,
                     gconstpointer a, gconstpointer b, const CeasefirePath *up)
{
  const CeasefireField *field = layout->fields[row];
  const CeasefirePath path = { up, field->name, -1 };
  DiffMember member = { .layout = layout, .row = row };
  gboolean set_a = ceasefire_object_read (a, layout, row, &member.a);
  gboolean set_b = ceasefire_object_read (b, layout, row, &member.b);

  if (field->kind == &ceasefire_kind_enum)
    {
      if (!set_a || !set_b || member.a.small != member.b.small)
        diff_compare_words (self, layout, row, a, b, &path);
      return;
    }
  if (field->shape == CEASEFIRE_CHILDREN || (!set_a && !set_b)
      || ceasefire_cell_equal (field, &member.a, &member.b))
    return;
  if (set_a && set_b)
    diff_compare_set (self, &member, &path);
  else
    diff_report (self, &path, set_a ? ceasefire_diff_write_member (layout, row, &member.a) : NULL,
                 set_b ? ceasefire_diff_write_member (layout, row, &member.b) : NULL);
}

/* Members that this version does not know. How many there are is for others to say, so their names
 * are looked up in a table. */

static GHashTable *
diff_index_extras (const CeasefireExtras *listed)
{
  GHashTable *extras = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < ceasefire_extras_count (listed); i++)
    {
      const CeasefireExtra *extra = &listed->items[i];

      g_hash_table_insert (extras, extra->name, extra->raw);
    }
  return extras;
}

/* Whether it is the word of a row, which was compared with that. */
static gboolean
diff_is_word (const CeasefireLayout *layout, const char *name)
{
  return ceasefire_layout_find (layout, name, strlen (name)) >= 0;
}

/* The member that is written behind the @i-th of them: a row, or another of them; NULL: none. */
static const char *
diff_get_member_behind (gconstpointer object, const CeasefireLayout *layout, guint i)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  const CeasefireExtra *next = i + 1 < extras->length ? &extras->items[i + 1] : NULL;

  for (guint64 row = extras->items[i].after; row < layout->n_fields; row++)
    {
      CeasefireCell cell;

      if (ceasefire_object_read (object, layout, (guint) row, &cell))
        return next && next->after <= row ? next->name : layout->fields[row]->name;
    }
  if (layout->type != ceasefire_types_get_header () || extras->items[i].after > layout->n_fields
      || (next && next->after <= layout->n_fields))
    return next ? next->name : NULL;
  return "records";
}

/* Only names with these could be taken for a longer path. */
static gboolean
diff_is_plain_name (const char *name)
{
  return *name && strpbrk (name, ".[") == NULL;
}

static CeasefireChange *
diff_report_extra (const CeasefireDiffSubject *self, const char *name, const char *before,
                   const char *after, const CeasefirePath *up)
{
  const CeasefirePath path = { up, name, -1 };
  CeasefireChange *change = diff_report (self, &path, g_strdup (before), g_strdup (after));

  if (!diff_is_plain_name (name))
    change->unknown = g_strdup (name);
  return change;
}

/* With @added only those that are not in @others, otherwise the rest. */
static void
diff_report_extras (const CeasefireDiffSubject *self, gconstpointer object,
                    const CeasefireLayout *layout, GHashTable *others, gboolean added,
                    const CeasefirePath *up)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      const CeasefireExtra *extra = &extras->items[i];
      const char *other = g_hash_table_lookup (others, extra->name);
      CeasefireChange *change;

      if ((added ? other != NULL : g_strcmp0 (extra->raw, other) == 0)
          || diff_is_word (layout, extra->name))
        continue;
      change = diff_report_extra (self, extra->name, added ? NULL : extra->raw,
                                  added ? extra->raw : other, up);
      if (other == NULL)
        change->before = g_strdup (diff_get_member_behind (object, layout, i));
    }
}

static void
diff_compare_extras (const CeasefireDiffSubject *self, const CeasefireLayout *layout,
                     gconstpointer a, gconstpointer b, const CeasefirePath *up)
{
  const CeasefireExtras *extras_a = ceasefire_object_get_extras (a, layout);
  const CeasefireExtras *extras_b = ceasefire_object_get_extras (b, layout);
  g_autoptr (GHashTable) in_a = NULL;
  g_autoptr (GHashTable) in_b = NULL;

  if (extras_a == NULL && extras_b == NULL)
    return;
  in_a = diff_index_extras (extras_a);
  in_b = diff_index_extras (extras_b);
  diff_report_extras (self, a, layout, in_b, FALSE, up);
  diff_report_extras (self, b, layout, in_a, TRUE, up);
}

/* Values hold values only as deep as the tables do, so recursion is bounded. */
static void
diff_compare_members (const CeasefireDiffSubject *self, const CeasefireType *type, gconstpointer a,
                      gconstpointer b, const CeasefirePath *up)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint row = 0; row < layout->n_fields; row++)
    diff_compare_member (self, layout, row, a, b, up);
  diff_compare_extras (self, layout, a, b, up);
}

void
ceasefire_diff_members (const CeasefireDiffSubject *self, const CeasefireType *type,
                        gconstpointer a, gconstpointer b)
{
  diff_compare_members (self, type, a, b, NULL);
}

/* Single members as JSON, to show what was and what is. */

char *
ceasefire_diff_write_member (const CeasefireLayout *layout, guint row, const CeasefireCell *cell)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_member (text, layout, row, cell);
  return g_string_free (text, FALSE);
}

char *
ceasefire_diff_write_string (const char *string)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_string (text, string);
  return g_string_free (text, FALSE);
}

char *
ceasefire_diff_write_item (const CeasefireField *field, gconstpointer item)
{
  GString *text = g_string_new (NULL);

  if (ceasefire_field_holds_values (field))
    ceasefire_json_write_value (text, item, 0);
  else
    ceasefire_json_write_string (text, item);
  return g_string_free (text, FALSE);
}
