/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"
#include "dossier/coding.h"
#include "time/date.h"
#include "types/types.h"

#include <math.h>
#include <stdlib.h>

/*
 * What coders made of the units of a group, member by member, as numbers: numbers are what they are,
 * dates the middle of what they span in seconds, words that have an order their place in it, and all
 * else a number that stands for what is said. Values in a list are matched by the members that say
 * what they are of, and become the units of a group below.
 */

/* Of the record as a piece of work, not of what it tells. */
static const char *const members_of_work[] = { "coded_by", "coded", "review", "handling", NULL };

static gboolean
members_are_values (const CeasefireField *field)
{
  return ceasefire_field_holds_values (field) && field->type != &ceasefire_citation_type;
}

/* Words of free texts are never the same. */
static gboolean
members_are_coded (const CeasefireField *field)
{
  CeasefireToken token = field->kind->token;

  return token != CEASEFIRE_TOKEN_OBJECT && token != CEASEFIRE_TOKEN_TEXT
         && token != CEASEFIRE_TOKEN_JSON && !g_strv_contains (members_of_work, field->name);
}

static gboolean
members_have_distance (const CeasefireField *field)
{
  return field->kind->token == CEASEFIRE_TOKEN_INTEGER
         || field->kind->token == CEASEFIRE_TOKEN_NUMBER || field->scalar == &ceasefire_date_scalar;
}

static CeasefireMetric
members_choose_metric (const CeasefireField *field)
{
  if (field->shape == CEASEFIRE_LIST)
    return CEASEFIRE_METRIC_NOMINAL;
  if (field->ordered > 0)
    return CEASEFIRE_METRIC_ORDINAL;
  return members_have_distance (field) ? CEASEFIRE_METRIC_INTERVAL : CEASEFIRE_METRIC_NOMINAL;
}

/* One value */

/* Of a date that is open at one end, the other. */
static double
members_measure_date (const CeasefireDate *date)
{
  gint64 earliest;
  gint64 latest;
  gboolean begins = ceasefire_date_get_earliest (date, &earliest);
  gboolean ends = ceasefire_date_get_latest (date, &latest);

  if (begins && ends)
    return ((double) earliest + (double) latest) / 2;
  return begins ? (double) earliest : ends ? (double) latest : (double) NAN;
}

static double
members_measure_string (CeasefireCoding *coding, guint coder, const CeasefireField *field,
                        const CeasefireCell *cell)
{
  return (double) ceasefire_coding_number (coding, coder, field->kind->get_string (field, cell));
}

/* What stands behind the words that have an order, such as unstated, says nothing. */
static double
members_measure_ordered (gint64 place, guint n_ordered)
{
  return place <= n_ordered ? (double) place : (double) NAN;
}

static double
members_measure_one (CeasefireCoding *coding, guint coder, const CeasefireField *field,
                     const CeasefireCell *cell)
{
  CeasefireToken token = field->kind->token;

  if (field->ordered > 0)
    return members_measure_ordered (token == CEASEFIRE_TOKEN_INTEGER ? cell->integer : cell->small,
                                    field->ordered);
  if (field->scalar == &ceasefire_date_scalar)
    return members_measure_date (cell->pointer);
  if (token == CEASEFIRE_TOKEN_BOOLEAN)
    return cell->small;
  if (token == CEASEFIRE_TOKEN_INTEGER)
    return (double) cell->integer;
  return token == CEASEFIRE_TOKEN_NUMBER ? cell->number
                                         : members_measure_string (coding, coder, field, cell);
}

/* A list as a set: a number that stands for its items, each once, in whatever order. */
static double
members_measure_list (CeasefireCoding *coding, guint coder, const CeasefireField *field,
                      gconstpointer list)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GString) set = g_string_new (NULL);
  CeasefireListIter iter;
  CeasefireCell item;

  ceasefire_list_iter_init (&iter, list);
  while ((item.pointer = ceasefire_list_iter_next (&iter)))
    {
      double value = members_measure_string (coding, coder, field, &item);

      g_array_append_val (items, value);
    }
  g_array_sort (items, ceasefire_coding_compare_numbers);
  for (guint i = 0; i < items->len; i++)
    if (i == 0
        || ceasefire_coding_compare_numbers (&g_array_index (items, double, i - 1),
                                             &g_array_index (items, double, i))
             != 0)
      g_string_append_printf (set, "\n%.0f", g_array_index (items, double, i));
  return (double) ceasefire_coding_number (coding, coder, set->str);
}

/* NaN: the coder gave it none. */
static double
members_measure (CeasefireCoding *coding, guint coder, gconstpointer object,
                 const CeasefireLayout *layout, guint row)
{
  const CeasefireField *field = layout->fields[row];
  CeasefireCell cell;

  if (object == NULL || !ceasefire_object_peek (object, layout, row, &cell))
    return (double) NAN;
  return field->shape == CEASEFIRE_LIST ? members_measure_list (coding, coder, field, cell.pointer)
                                        : members_measure_one (coding, coder, field, &cell);
}

/* One member */

static char *
members_make_path (const CeasefireCodingGroup *group, guint row)
{
  return g_strconcat (group->path, ".", group->layout->fields[row]->name, NULL);
}

/* Units of which only one coder has anything count for no member. */
static GArray *
members_take (CeasefireCoding *coding, const CeasefireCodingGroup *group, guint row)
{
  GArray *values = g_array_new (FALSE, FALSE, sizeof (double));
  guint n = ceasefire_coding_group_count (coding, group);

  for (guint unit = 0; unit < n; unit++)
    {
      gpointer *objects = ceasefire_coding_group_get (coding, group, unit);

      for (guint i = 0;
           ceasefire_coding_count_objects (coding, objects) > 1 && i < coding->coders->len; i++)
        {
          double value = members_measure (coding, i, objects[i], group->layout, row);

          g_array_append_val (values, value);
        }
    }
  return values;
}

static gboolean
members_are_there (const GArray *values)
{
  for (guint i = 0; i < values->len; i++)
    if (isfinite (g_array_index (values, double, i)))
      return TRUE;
  return FALSE;
}

static void
members_compare_row (CeasefireCoding *coding, const CeasefireCodingGroup *group, guint row)
{
  g_autoptr (GArray) values = members_take (coding, group, row);
  g_autoptr (CeasefireCodedMember) member = NULL;

  if (!members_are_there (values))
    return;
  member = ceasefire_coded_member_new (members_make_path (group, row),
                                       members_choose_metric (group->layout->fields[row]));
  ceasefire_coded_member_measure (member, (const double *) (gconstpointer) values->data,
                                  values->len / coding->coders->len, coding->coders->len);
  g_list_store_append (coding->members, member);
}

/* Values */

/* The members that say what a value is of: those marked, or the first that it must have, or the first. */
static guint64
members_choose_keys (const CeasefireLayout *layout)
{
  guint64 keys = 0;
  guint required = layout->n_fields;

  for (guint row = layout->n_fields; row > 0; row--)
    {
      if (layout->fields[row - 1]->is_key)
        keys |= G_GUINT64_CONSTANT (1) << (row - 1);
      if (layout->fields[row - 1]->required)
        required = row - 1;
    }
  if (keys != 0)
    return keys;
  return G_GUINT64_CONSTANT (1) << (required < layout->n_fields ? required : 0);
}

/* Values of one unit and one list, in the order in which they come. */
typedef struct
{
  CeasefireCoding *coding;
  CeasefireCodingGroup *below;
  guint coder;
  GHashTable *units;  /* key and how manieth it is -> unit of the group below, from 1 */
  GHashTable *counts; /* key -> how many of this coder have come */
} MembersPairing;

static char *
members_make_key (const MembersPairing *self, gconstpointer value)
{
  GString *key = g_string_new (NULL);

  for (guint64 left = self->below->keys; left != 0; left &= left - 1)
    g_string_append_printf (key, "%.17g ",
                            members_measure (self->coding, self->coder, value, self->below->layout,
                                             (guint) __builtin_ctzll (left)));
  return g_string_free (key, FALSE);
}

static void
members_pair_value (const MembersPairing *self, gpointer value)
{
  char *key = members_make_key (self, value);
  guint nth = GPOINTER_TO_UINT (g_hash_table_lookup (self->counts, key));
  char *place = g_strdup_printf ("%s%u", key, nth);
  guint unit = GPOINTER_TO_UINT (g_hash_table_lookup (self->units, place));

  g_hash_table_replace (self->counts, key, GUINT_TO_POINTER (nth + 1));
  if (unit == 0)
    unit = ceasefire_coding_group_append (self->coding, self->below) + 1;
  g_hash_table_replace (self->units, place, GUINT_TO_POINTER (unit));
  ceasefire_coding_group_get (self->coding, self->below, unit - 1)[self->coder] = value;
}

static void
members_pair_list (MembersPairing *self, gconstpointer list)
{
  CeasefireListIter iter;
  gpointer value;

  ceasefire_list_iter_init (&iter, list);
  while ((value = ceasefire_list_iter_next (&iter)))
    members_pair_value (self, value);
  g_hash_table_remove_all (self->counts);
}

static void
members_pair_unit (MembersPairing *self, const CeasefireCodingGroup *group, guint row,
                   gpointer *objects)
{
  gboolean is_list = group->layout->fields[row]->shape == CEASEFIRE_LIST;

  for (guint i = 0; i < self->coding->coders->len; i++)
    {
      CeasefireCell cell;

      self->coder = i;
      if (objects[i] == NULL || !ceasefire_object_peek (objects[i], group->layout, row, &cell))
        continue;
      if (is_list)
        members_pair_list (self, cell.pointer);
      else
        members_pair_list (self, (gpointer[]){ cell.pointer, NULL });
    }
  g_hash_table_remove_all (self->units);
}

/* A value that stands alone is one unit, whatever it is of. */
static void
members_compare_values (CeasefireCoding *coding, const CeasefireCodingGroup *group, guint row)
{
  const CeasefireField *field = group->layout->fields[row];
  const CeasefireLayout *layout = ceasefire_type_get_layout (field->type);
  CeasefireCodingGroup *below = ceasefire_coding_group_new (members_make_path (group, row), layout);
  g_autoptr (GHashTable) units
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) counts
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  MembersPairing pairing = { coding, below, 0, units, counts };
  guint n = ceasefire_coding_group_count (coding, group);

  below->keys = field->shape == CEASEFIRE_LIST ? members_choose_keys (layout) : 0;
  for (guint unit = 0; unit < n; unit++)
    {
      gpointer *objects = ceasefire_coding_group_get (coding, group, unit);

      if (ceasefire_coding_count_objects (coding, objects) > 1)
        members_pair_unit (&pairing, group, row, objects);
    }
  ceasefire_coding_compare (coding, below);
  ceasefire_coding_group_free (below);
}

/* Values nest a few levels deep, as the tables have them. */
void
ceasefire_coding_compare (CeasefireCoding *self, CeasefireCodingGroup *group)
{
  g_autoptr (CeasefireCodedUnits) units = NULL;

  if (ceasefire_coding_group_count (self, group) == 0)
    return;
  units = ceasefire_coded_units_new (self, group);
  g_list_store_append (self->units, units);
  for (guint row = 0; row < group->layout->n_fields; row++)
    if (members_are_values (group->layout->fields[row]))
      members_compare_values (self, group, row);
    else if (members_are_coded (group->layout->fields[row]) && !(group->keys >> row & 1))
      members_compare_row (self, group, row);
}
