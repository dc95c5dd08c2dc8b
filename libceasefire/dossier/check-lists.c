/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-date.h>

#include "core/hash.h"
#include "core/text.h"
#include "core/value.h"
#include "json/writer.h"
#include "time/date-private.h"
#include "time/date.h"
#include "types/types.h"

#include <string.h>

/*
 * Items that stand in a list twice. What is said twice counts once for readers, but not for those who
 * count; mostly another item was meant. Values are doubled too if they are of one tie: what ties two
 * actors is said once for each time.
 */

/* Up to so many items each is compared with each, which is faster than hashing them. */
#define CHECK_LISTS_FEW 8

typedef struct
{
  CeasefireCheck *check;
  const CeasefireField *field;
  const CeasefirePath *path; /* of the list */
  GPtrArray *items;
  gboolean *is_doubled; /* by item */
} CheckList;

static gboolean
check_lists_has_values (const CheckList *self)
{
  return self->field->kind == &ceasefire_kind_object;
}

/* Nothing is known of a value of which a part could not be read. */
static gboolean
check_lists_is_whole (const CheckList *self, guint i)
{
  const CeasefirePath path = { self->path->up, self->path->name, (gssize) i };

  return !check_lists_has_values (self) || !ceasefire_check_is_mistaken (self->check, &path);
}

static void
check_lists_look_for_numbers (CeasefireRecord *record, const CeasefirePath *path,
                              gpointer user_data)
{
  CeasefireCheck *check = user_data;
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  (void) path;
  for (; sources && *sources && check->numbers != CEASEFIRE_TRUTH_YES; sources++)
    {
      const char *const *members = ceasefire_citation_get_members (*sources);

      for (; members && *members; members++)
        if (strchr (*members, '['))
          check->numbers = CEASEFIRE_TRUTH_YES;
    }
}

/* Behind an item that goes, the others have other numbers; a path might then mean another. It is looked for
   once in a record with all that is nested in it, since each may cite what is below it. */
static gboolean
check_lists_has_numbers (CeasefireCheck *check)
{
  if (check->numbers == CEASEFIRE_TRUTH_UNKNOWN)
    {
      check->numbers = CEASEFIRE_TRUTH_NO;
      ceasefire_record_visit_tree (check->whole, NULL, check_lists_look_for_numbers, check);
    }
  return check->numbers == CEASEFIRE_TRUTH_YES;
}

/* What is said twice to the letter is said as well once. */
static void
check_lists_mend (const CheckList *self, guint i)
{
  CeasefireCheck *check = self->check;

  if (self->is_doubled[i] && check->record && !check_lists_has_numbers (check))
    ceasefire_check_mend (check, CEASEFIRE_FIX_REMOVE);
}

static void
check_lists_report (const CheckList *self, guint i)
{
  const CeasefirePath path = { self->path->up, self->path->name, (gssize) i };

  check_lists_mend (self, i);
  if (check_lists_has_values (self))
    ceasefire_check_report (self->check, CHECK_DOUBLED_ITEM, &path,
                            "the same %s stands in the list already", self->field->type->name);
  else
    ceasefire_check_report (self->check, CHECK_DOUBLED_ITEM, &path,
                            "\"%.200s\" stands in the list already",
                            (const char *) self->items->pdata[i]);
}

/* Equal items are found */

static gboolean
check_lists_are_equal (const CheckList *self, guint i, guint k)
{
  gconstpointer a = self->items->pdata[i];
  gconstpointer b = self->items->pdata[k];

  return check_lists_has_values (self) ? ceasefire_value_equal (a, b) : g_str_equal (a, b);
}

static gboolean
check_lists_stands_before (const CheckList *self, guint i)
{
  for (guint k = 0; k < i; k++)
    if (check_lists_are_equal (self, k, i))
      return TRUE;
  return FALSE;
}

static char *
check_lists_make_key (const CheckList *self, guint i)
{
  GString *key;

  if (!check_lists_has_values (self))
    return g_strdup (self->items->pdata[i]);
  key = g_string_new (NULL);
  ceasefire_json_write_value (key, self->items->pdata[i], 0);
  return g_string_free (key, FALSE);
}

static void
check_lists_find_doubled (const CheckList *self)
{
  g_autoptr (GHashTable) seen = self->items->len > CHECK_LISTS_FEW ? g_hash_table_new_full (
                                  ceasefire_string_hash, g_str_equal, g_free, NULL)
                                                                   : NULL;

  for (guint i = 0; i < self->items->len; i++)
    {
      self->is_doubled[i] = seen ? !g_hash_table_add (seen, check_lists_make_key (self, i))
                                 : check_lists_stands_before (self, i);
      if (self->is_doubled[i] && check_lists_is_whole (self, i))
        check_lists_report (self, i);
    }
}

/* Ties */

#define CHECK_TIE_MEMBERS 4

/* Values that say the same if these members are the same, at any time or at one that is given. */
typedef struct
{
  const CeasefireType *type;
  const char *members[CHECK_TIE_MEMBERS];
  const char *during; /* NULL: at any */
} CheckTie;

/* Titles differ where somebody holds two offices, and what is disputed stands beside what is not. */
static const CheckTie check_ties[] = {
  { &ceasefire_affiliation_type, { "to", "relation", "title", "disputed" }, "during" },
  { &ceasefire_control_type, { "by", "disputed" }, "during" },
  { &ceasefire_participant_type, { "actor", "role", "capacity" }, NULL },
  { &ceasefire_ballot_type, { "voter" }, NULL },
  { &ceasefire_share_type, { "option" }, NULL },
};

static const CheckTie *
check_ties_find (const CheckList *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (check_ties); i++)
    if (self->field->type == check_ties[i].type)
      return &check_ties[i];
  return NULL;
}

static gboolean
check_ties_read (gconstpointer value, const char *member, guint *row, CeasefireCell *cell)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (value);

  *row = (guint) ceasefire_layout_find (layout, member, strlen (member));
  return ceasefire_object_read (value, layout, *row, cell);
}

static char *
check_ties_make_key (const CheckTie *tie, gconstpointer value)
{
  GString *key = g_string_new (NULL);
  CeasefireCell cell;
  guint row;

  for (guint i = 0; i < CHECK_TIE_MEMBERS && tie->members[i]; i++)
    {
      if (check_ties_read (value, tie->members[i], &row, &cell))
        ceasefire_json_write_member (key, ceasefire_node_get_layout (value), row, &cell);
      g_string_append_c (key, ',');
    }
  return g_string_free (key, FALSE);
}

/* Of a tie: when it held. */
typedef struct
{
  guint item;
  const CeasefireDate *date;
  CeasefireInterval interval;
} CheckSpan;

/* Overlapping spans have to lie in one line of time. */
static gboolean
check_ties_are_of_one_clock (const GArray *spans)
{
  gboolean has_local = FALSE;
  gboolean has_offset = FALSE;

  for (guint i = 0; i < spans->len; i++)
    {
      const CeasefireDate *date = g_array_index (spans, CheckSpan, i).date;

      has_local = has_local || date->has_local;
      has_offset = has_offset || date->has_offset;
    }
  return !has_local || !has_offset;
}

static int
check_ties_compare (gconstpointer a, gconstpointer b)
{
  const CheckSpan *span_a = a;
  const CheckSpan *span_b = b;

  if (span_a->interval.s0 != span_b->interval.s0)
    return span_a->interval.s0 < span_b->interval.s0 ? -1 : 1;
  return span_a->item < span_b->item ? -1 : 1;
}

/*
 * What lasts until 2012 ends somewhere in 2012, and what begins in 2012 may begin behind it: of ties
 * that follow each other in one year, month or day it is not certain that they overlap.
 */
static void
check_ties_get_interval (const CeasefireDate *date, GTimeZone *zone, CeasefireInterval *interval)
{
  CeasefireInterval last;

  ceasefire_date_get_interval (date, CEASEFIRE_READING_EXTENT, zone, interval);
  ceasefire_date_get_interval (date, CEASEFIRE_READING_OCCURRENCE, zone, &last);
  if (interval->e0 == CALENDAR_AFTER || last.e0 == CALENDAR_BEFORE)
    return;
  interval->e0 = last.e0 - 1;
  ceasefire_interval_tighten (interval);
}

/* The dated ones among items of one tie, by when they begin. */
static GArray *
check_ties_sort (const CheckList *self, const CheckTie *tie, const GArray *group)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (CheckSpan));
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  gboolean is_one_clock;
  CeasefireCell cell;
  guint row;

  for (guint i = 0; i < group->len; i++)
    {
      CheckSpan span = { .item = g_array_index (group, guint, i) };

      if (self->is_doubled[span.item]
          || !check_ties_read (self->items->pdata[span.item], tie->during, &row, &cell))
        continue;
      span.date = cell.pointer;
      g_array_append_val (spans, span);
    }
  is_one_clock = check_ties_are_of_one_clock (spans);
  for (guint i = 0; i < spans->len; i++)
    {
      CheckSpan *span = &g_array_index (spans, CheckSpan, i);

      check_ties_get_interval (span->date, is_one_clock ? utc : NULL, &span->interval);
    }
  g_array_sort (spans, check_ties_compare);
  return spans;
}

/* Each is compared with the one before it that ends last. What overlaps is noted at its item. */
static void
check_ties_find_overlaps (const CheckList *self, const CheckTie *tie, const GArray *group,
                          const CeasefireDate **found, const CeasefireDate **others)
{
  g_autoptr (GArray) spans = check_ties_sort (self, tie, group);
  const CheckSpan *last = NULL;

  for (guint i = 0; i < spans->len; i++)
    {
      const CheckSpan *span = &g_array_index (spans, CheckSpan, i);

      if (span->interval.doubtful)
        continue;
      if (last
          && ceasefire_interval_intersects (&last->interval, &span->interval)
               == CEASEFIRE_TRUTH_YES)
        {
          gboolean is_later = span->item > last->item;
          guint item = is_later ? span->item : last->item;

          found[item] = is_later ? span->date : last->date;
          others[item] = is_later ? last->date : span->date;
        }
      if (last == NULL || span->interval.e1 > last->interval.e1)
        last = span;
    }
}

static void
check_ties_report_overlaps (const CheckList *self, const CheckTie *tie, GHashTable *groups)
{
  g_autofree const CeasefireDate **found = g_new0 (const CeasefireDate *, self->items->len);
  g_autofree const CeasefireDate **others = g_new0 (const CeasefireDate *, self->items->len);
  GHashTableIter iter;
  gpointer group;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    if (((GArray *) group)->len > 1)
      check_ties_find_overlaps (self, tie, group, found, others);
  for (guint i = 0; i < self->items->len; i++)
    {
      const CeasefirePath item = { self->path->up, self->path->name, (gssize) i };
      const CeasefirePath path = { &item, tie->during, -1 };

      if (found[i] && check_lists_is_whole (self, i))
        ceasefire_check_report (self->check, CHECK_OVERLAPPING_TIE, &path,
                                "%s overlaps %s, in which the same %s is said to hold",
                                ceasefire_date_get_text (found[i]),
                                ceasefire_date_get_text (others[i]), self->field->type->name);
    }
}

/* Of values of one tie that has no time, all behind the first are doubled. */
static void
check_ties_report_doubled (const CheckList *self, GHashTable *groups)
{
  g_autofree gboolean *is_of_tie = g_new0 (gboolean, self->items->len);
  GHashTableIter iter;
  gpointer group;

  g_hash_table_iter_init (&iter, groups);
  while (g_hash_table_iter_next (&iter, NULL, &group))
    for (guint i = 1; i < ((GArray *) group)->len; i++)
      is_of_tie[g_array_index ((GArray *) group, guint, i)] = TRUE;
  for (guint i = 0; i < self->items->len; i++)
    if (is_of_tie[i] && !self->is_doubled[i] && check_lists_is_whole (self, i))
      check_lists_report (self, i);
}

static void
check_ties_add (GHashTable *groups, char *key, guint item)
{
  GArray *group = g_hash_table_lookup (groups, key);

  if (group == NULL)
    {
      group = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (groups, key, group);
    }
  else
    g_free (key);
  g_array_append_val (group, item);
}

static void
check_ties_tell (const CheckList *self, const CheckTie *tie)
{
  g_autoptr (GHashTable) groups = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                                         (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->items->len; i++)
    check_ties_add (groups, check_ties_make_key (tie, self->items->pdata[i]), i);
  if (g_hash_table_size (groups) == self->items->len)
    return;
  if (tie->during)
    check_ties_report_overlaps (self, tie, groups);
  else
    check_ties_report_doubled (self, groups);
}

void
ceasefire_check_list (CeasefireCheck *check, const CeasefireField *field, gpointer list,
                      const CeasefirePath *path)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  g_autofree gboolean *is_doubled = NULL;
  const CheckTie *tie;
  CeasefireListIter iter;
  CheckList self;
  gpointer item;

  ceasefire_list_iter_init (&iter, list);
  while ((item = ceasefire_list_iter_next (&iter)))
    g_ptr_array_add (items, item);
  is_doubled = g_new0 (gboolean, items->len);
  self = (CheckList){ check, field, path, items, is_doubled };
  check_lists_find_doubled (&self);
  tie = check_ties_find (&self);
  if (tie)
    check_ties_tell (&self, tie);
}
