/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/join.h"

#include "feeds/cells.h"

#include <string.h>

/* Records in records; what is deeper than a reader could read is not made. */
#define LEVELS_MAX 512

/* A way to a slot, for look-ups by number and by id. */
typedef struct
{
  gint64 number;
  const char *id;
  guint slot;
} Way;

typedef struct
{
  CeasefireJoin *join;
  GArray *numbers; /* of Way, by number */
  GArray *ids;     /* of Way, by id */
} Finder;

/* Sorting */

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

/* Those that are equal otherwise stand as their slots do. */
static int
compare_ways (int order, const Way *a, const Way *b)
{
  return order ? order : COMPARE (a->slot, b->slot);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  return compare_ways (COMPARE (((const Way *) a)->number, ((const Way *) b)->number), a, b);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return compare_ways (strcmp (((const Way *) a)->id, ((const Way *) b)->id), a, b);
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const CeasefireSheet *sheet = user_data;
  guint row_a = *(const guint *) a;
  guint row_b = *(const guint *) b;
  const gint64 *positions_a = ceasefire_sheet_get_positions (sheet, row_a);
  const gint64 *positions_b = ceasefire_sheet_get_positions (sheet, row_b);
  int order = COMPARE (ceasefire_sheet_get_row (sheet, row_a)->slot,
                       ceasefire_sheet_get_row (sheet, row_b)->slot);

  for (guint i = 0; order == 0 && i < sheet->table->n_positions; i++)
    order = COMPARE (positions_a[i], positions_b[i]);
  return order ? order : COMPARE (row_a, row_b);
}

static int
compare_children (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint slot_a = *(const guint *) a;
  guint slot_b = *(const guint *) b;
  const CeasefireSlot *child_a = ceasefire_join_get_slot (user_data, slot_a);
  const CeasefireSlot *child_b = ceasefire_join_get_slot (user_data, slot_b);
  int order = COMPARE (child_a->parent, child_b->parent);

  order = order ? order : COMPARE (child_a->member, child_b->member);
  order = order ? order : COMPARE (child_a->place, child_b->place);
  return order ? order : COMPARE (slot_a, slot_b);
}

/* Those without a number come last. */
static int
compare_tops (gconstpointer a, gconstpointer b, gpointer user_data)
{
  guint slot_a = *(const guint *) a;
  guint slot_b = *(const guint *) b;
  guint64 number_a = (guint64) ceasefire_join_get_slot (user_data, slot_a)->number;
  guint64 number_b = (guint64) ceasefire_join_get_slot (user_data, slot_b)->number;
  int order = COMPARE (number_a, number_b);

  return order ? order : COMPARE (slot_a, slot_b);
}

/* Most sheets are sorted as they were written. */
static void
sort (GArray *items, GCompareDataFunc compare, gpointer user_data)
{
  for (guint i = 1; i < items->len; i++)
    if (compare (&g_array_index (items, guint, i - 1), &g_array_index (items, guint, i), user_data)
        > 0)
      {
        g_array_sort_with_data (items, compare, user_data);
        return;
      }
}

/* Look-ups */

static guint
find_first (const GArray *ways, const Way *wanted, int (*compare) (gconstpointer, gconstpointer))
{
  guint from = 0;
  guint to = ways->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (compare (&g_array_index (ways, Way, middle), wanted) < 0)
        from = middle + 1;
      else
        to = middle;
    }
  return from;
}

static const Way *
find_number (const Finder *self, gint64 number)
{
  const Way wanted = { .number = number };
  guint i = find_first (self->numbers, &wanted, compare_numbers);

  if (i == self->numbers->len || g_array_index (self->numbers, Way, i).number != number)
    return NULL;
  return &g_array_index (self->numbers, Way, i);
}

/* Whether there is one, and whether it is the only one. */
static const Way *
find_id (const Finder *self, const char *id, gboolean *is_only)
{
  const Way wanted = { .id = id };
  guint i = find_first (self->ids, &wanted, compare_ids);
  const Way *way = i < self->ids->len ? &g_array_index (self->ids, Way, i) : NULL;

  if (way == NULL || !g_str_equal (way->id, id))
    return NULL;
  *is_only = i + 1 == self->ids->len || !g_str_equal (way[1].id, id);
  return way;
}

static void
leave_out (const CeasefireSheet *sheet, CeasefireSheetRow *row, guint target, CeasefireError code,
           char *message)
{
  ceasefire_sheet_tell (sheet, CEASEFIRE_SEVERITY_ERROR, code, row, target, message);
  row->slot = CEASEFIRE_NO_SLOT;
}

static const char *
slot_get_text (const CeasefireSlot *slot, guint target)
{
  return ceasefire_sheet_get_text (slot->sheet, ceasefire_sheet_get_row (slot->sheet, slot->row),
                                   target);
}

static const char *
slot_get_id (const CeasefireSlot *slot)
{
  const char *id = slot->sheet && slot->sheet->table->parent == NULL && slot->number != 0
                     ? slot_get_text (slot, CEASEFIRE_COLUMN_ID)
                     : NULL;

  return id ? id : "";
}

static guint
find_by_number (const Finder *self, const CeasefireSheet *sheet, CeasefireSheetRow *row,
                guint number_column, guint id_column)
{
  const char *text = ceasefire_sheet_get_text (sheet, row, number_column);
  const char *id = ceasefire_sheet_get_text (sheet, row, id_column);
  g_autofree char *shown = ceasefire_cell_show (text);
  const Way *way;
  gint64 number;

  if (!ceasefire_cell_parse_place (text, &number))
    leave_out (sheet, row, number_column, CEASEFIRE_ERROR_VALUE,
               g_strdup_printf ("%s is no number of a record, and the row is left out", shown));
  else if ((way = find_number (self, number)) == NULL)
    leave_out (sheet, row, number_column, CEASEFIRE_ERROR_NOT_FOUND,
               g_strdup_printf ("no record has the number %s, and the row is left out", shown));
  else if (id && !g_str_equal (id, slot_get_id (ceasefire_join_get_slot (self->join, way->slot))))
    {
      g_autofree char *wrong = ceasefire_cell_show (id);
      g_autofree char *right
        = ceasefire_cell_show (slot_get_id (ceasefire_join_get_slot (self->join, way->slot)));

      leave_out (sheet, row, id_column, CEASEFIRE_ERROR_CONFLICT,
                 g_strdup_printf ("the record %s has the id %s, not %s, and the row is left out",
                                  shown, right, wrong));
    }
  else
    return way->slot;
  return CEASEFIRE_NO_SLOT;
}

static guint
find_by_id (const Finder *self, const CeasefireSheet *sheet, CeasefireSheetRow *row,
            guint number_column, guint id_column)
{
  const char *id = ceasefire_sheet_get_text (sheet, row, id_column);
  g_autofree char *shown = id ? ceasefire_cell_show (id) : NULL;
  gboolean is_only = FALSE;
  const Way *way = id ? find_id (self, id, &is_only) : NULL;

  if (id == NULL)
    leave_out (sheet, row, number_column, CEASEFIRE_ERROR_MISSING,
               g_strdup ("the row says neither number nor id of its record, and is left out"));
  else if (way == NULL)
    leave_out (sheet, row, id_column, CEASEFIRE_ERROR_NOT_FOUND,
               g_strdup_printf ("no record has the id %s, and the row is left out", shown));
  else if (!is_only)
    leave_out (
      sheet, row, id_column, CEASEFIRE_ERROR_DUPLICATE,
      g_strdup_printf ("more than one record has the id %s, and the row says no number: it "
                       "is left out",
                       shown));
  else
    return way->slot;
  return CEASEFIRE_NO_SLOT;
}

/* The slot that two columns of a row lead to. */
static guint
find_slot (const Finder *self, const CeasefireSheet *sheet, CeasefireSheetRow *row,
           guint number_column, guint id_column)
{
  return ceasefire_sheet_find (sheet, row, number_column)
           ? find_by_number (self, sheet, row, number_column, id_column)
           : find_by_id (self, sheet, row, number_column, id_column);
}

/* Slots */

static gint64
take_number (const CeasefireSheet *sheet, CeasefireSheetRow *row)
{
  const char *text = ceasefire_sheet_get_text (sheet, row, CEASEFIRE_COLUMN_RECORD);
  g_autofree char *shown = text ? ceasefire_cell_show (text) : NULL;
  gint64 number;

  if (text == NULL)
    return -1;
  if (ceasefire_cell_parse_place (text, &number) && number > 0)
    return number;
  ceasefire_sheet_tell (
    sheet, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, row, CEASEFIRE_COLUMN_RECORD,
    g_strdup_printf ("%s is no number of a record: it comes behind those that have one", shown));
  return -1;
}

static void
add_records (Finder *self, CeasefireSheet *sheet)
{
  for (guint i = 0; i < sheet->rows->len; i++)
    {
      CeasefireSheetRow *row = ceasefire_sheet_get_row (sheet, i);
      const CeasefireSlot slot = { .sheet = sheet,
                                   .row = i,
                                   .number = take_number (sheet, row),
                                   .parent = CEASEFIRE_NO_SLOT,
                                   .place = G_MAXINT64 };
      const Way way = { slot.number, ceasefire_sheet_get_text (sheet, row, CEASEFIRE_COLUMN_ID),
                        self->join->slots->len };

      row->slot = way.slot;
      g_array_append_val (self->join->slots, slot);
      if (way.number >= 0)
        g_array_append_val (self->numbers, way);
      if (way.id)
        g_array_append_val (self->ids, way);
    }
}

static void
add_header (Finder *self, CeasefireSheet *sheet)
{
  const CeasefireSlot slot
    = { .sheet = sheet && sheet->rows->len > 0 ? sheet : NULL, .parent = CEASEFIRE_NO_SLOT };

  g_array_append_val (self->join->slots, slot);
  for (guint i = 1; sheet && i < sheet->rows->len; i++)
    leave_out (sheet, ceasefire_sheet_get_row (sheet, i), CEASEFIRE_COLUMN_RECORD,
               CEASEFIRE_ERROR_DUPLICATE,
               g_strdup ("a dossier has one header, and this row is left out"));
}

/* Two rows with one number: which of them lists belong to, nobody knows. */
static void
drop_repeated_numbers (Finder *self)
{
  g_array_sort (self->numbers, compare_numbers);
  for (guint i = 1; i < self->numbers->len; i++)
    {
      const Way *way = &g_array_index (self->numbers, Way, i);
      CeasefireSlot *slot = ceasefire_join_get_slot (self->join, way->slot);

      if (way->number != way[-1].number)
        continue;
      slot->is_left_out = TRUE;
      ceasefire_sheet_tell (
        slot->sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_DUPLICATE,
        ceasefire_sheet_get_row (slot->sheet, slot->row), CEASEFIRE_COLUMN_RECORD,
        g_strdup_printf ("another record has the number %" G_GINT64_FORMAT
                         " too, and this one is left out; a new one needs no number",
                         way->number));
    }
}

/* Nested records */

static gboolean
slot_is_nested (const CeasefireSlot *slot)
{
  return slot->sheet && slot->sheet->table->is_nested
         && (slot_get_text (slot, CEASEFIRE_COLUMN_PARENT_RECORD)
             || slot_get_text (slot, CEASEFIRE_COLUMN_PARENT_ID));
}

/* The list of the parent's that @slot is in; FALSE if it cannot be. */
static gboolean
find_list (const CeasefireSlot *slot, const CeasefireSlot *parent, guint *member)
{
  const char *name = slot_get_text (slot, CEASEFIRE_COLUMN_MEMBER);
  const CeasefireLayout *layout = parent->sheet->table->plan->layout;

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];

      if (field->shape == CEASEFIRE_CHILDREN
          && field->type == slot->sheet->table->plan->layout->type
          && (name == NULL || g_str_equal (name, field->name)))
        {
          *member = i;
          return TRUE;
        }
    }
  return FALSE;
}

static void
take_place (CeasefireSlot *slot, const CeasefireSheetRow *row)
{
  const char *text = slot_get_text (slot, CEASEFIRE_COLUMN_PLACE);
  g_autofree char *shown = text ? ceasefire_cell_show (text) : NULL;

  if (text && !ceasefire_cell_parse_place (text, &slot->place))
    {
      slot->place = G_MAXINT64;
      ceasefire_sheet_tell (slot->sheet, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, row,
                            CEASEFIRE_COLUMN_PLACE,
                            g_strdup_printf ("%s is no position: it comes last", shown));
    }
}

static void
nest (const Finder *self, guint index)
{
  CeasefireSlot *slot = ceasefire_join_get_slot (self->join, index);
  CeasefireSheetRow *row = ceasefire_sheet_get_row (slot->sheet, slot->row);
  guint parent = find_slot (self, slot->sheet, row, CEASEFIRE_COLUMN_PARENT_RECORD,
                            CEASEFIRE_COLUMN_PARENT_ID);

  if (parent == CEASEFIRE_NO_SLOT)
    slot->is_left_out = TRUE;
  else if (!find_list (slot, ceasefire_join_get_slot (self->join, parent), &slot->member))
    {
      slot->is_left_out = TRUE;
      leave_out (slot->sheet, row, CEASEFIRE_COLUMN_MEMBER, CEASEFIRE_ERROR_VALUE,
                 g_strdup ("the record that it is nested in has no such list, and it is left out"));
    }
  else
    {
      slot->parent = parent;
      take_place (slot, row);
      g_array_append_val (self->join->children, index);
    }
}

static void
place_records (const Finder *self)
{
  CeasefireJoin *join = self->join;

  for (guint i = 1; i < join->slots->len; i++)
    {
      const CeasefireSlot *slot = ceasefire_join_get_slot (join, i);

      if (slot->is_left_out)
        continue;
      if (slot_is_nested (slot))
        nest (self, i);
      else
        g_array_append_val (join->tops, i);
    }
  sort (join->children, compare_children, join);
  sort (join->tops, compare_tops, join);
}

CeasefireRange
ceasefire_join_find_children (const CeasefireJoin *self, guint slot, guint member)
{
  CeasefireRange range = { NULL, 0 };
  guint from = 0;
  guint to = self->children->len;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;
      const CeasefireSlot *child
        = ceasefire_join_get_slot (self, g_array_index (self->children, guint, middle));

      if (child->parent < slot || (child->parent == slot && child->member < member))
        from = middle + 1;
      else
        to = middle;
    }
  if (from == self->children->len)
    return range;
  range.items = &g_array_index (self->children, guint, from);
  for (; from + range.n < self->children->len; range.n++)
    {
      const CeasefireSlot *child = ceasefire_join_get_slot (self, range.items[range.n]);

      if (child->parent != slot || child->member != member)
        break;
    }
  return range;
}

static void
append_children (const CeasefireJoin *self, guint slot, GArray *to)
{
  guint64 lists = ceasefire_join_get_slot (self, slot)->sheet->table->plan->layout->children;

  for (; lists; lists &= lists - 1)
    {
      CeasefireRange range
        = ceasefire_join_find_children (self, slot, (guint) __builtin_ctzll (lists));

      g_array_append_vals (to, range.items, range.n);
    }
}

/* Level by level, from the records at the top: what is not reached is nested in itself. */
static void
drop_unreached (CeasefireJoin *self)
{
  g_autofree guint8 *reached = g_new0 (guint8, self->slots->len);
  g_autoptr (GArray) level = g_array_copy (self->tops);
  guint depth = 0;

  for (; level->len > 0 && depth < LEVELS_MAX; depth++)
    {
      g_autoptr (GArray) below = g_array_new (FALSE, FALSE, sizeof (guint));

      for (guint i = 0; i < level->len; i++)
        {
          guint slot = g_array_index (level, guint, i);

          reached[slot] = TRUE;
          append_children (self, slot, below);
        }
      g_array_unref (level);
      level = g_steal_pointer (&below);
    }
  for (guint i = 1; i < self->slots->len; i++)
    {
      CeasefireSlot *slot = ceasefire_join_get_slot (self, i);

      if (reached[i] || slot->is_left_out)
        continue;
      slot->is_left_out = TRUE;
      ceasefire_sheet_tell (slot->sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_VALUE,
                            ceasefire_sheet_get_row (slot->sheet, slot->row),
                            CEASEFIRE_COLUMN_PARENT_RECORD,
                            g_strdup ("it is nested in itself, too deep, or in what is left out, "
                                      "and is left out too"));
    }
}

/* Lists */

static const CeasefireTable *
get_root (const CeasefireTable *table)
{
  while (table->parent)
    table = table->parent;
  return table;
}

static gboolean
has_table (const CeasefireJoin *self, guint slot, const CeasefireTable *root)
{
  const CeasefireSheet *sheet = ceasefire_join_get_slot (self, slot)->sheet;

  return sheet ? sheet->table == root : root->index == 0;
}

/* The record that a row of a list belongs to. */
static void
assign (const Finder *self, const CeasefireSheet *sheet, CeasefireSheetRow *row)
{
  const CeasefireTable *root = get_root (sheet->table);
  guint slot;

  if (root->index == 0)
    {
      row->slot = CEASEFIRE_SLOT_HEADER;
      return;
    }
  slot = find_slot (self, sheet, row, CEASEFIRE_COLUMN_RECORD, CEASEFIRE_COLUMN_PARENT);
  if (slot == CEASEFIRE_NO_SLOT)
    return;
  if (has_table (self->join, slot, root))
    row->slot = slot;
  else
    leave_out (sheet, row, CEASEFIRE_COLUMN_RECORD, CEASEFIRE_ERROR_CONFLICT,
               g_strdup_printf ("its record is no %s, and the row is left out", root->name));
}

/* How a row stands to what is looked for, in the @n outermost positions. */
static int
compare_to_outer (const CeasefireSheet *sheet, guint row, guint slot, const gint64 *outer, guint n)
{
  const gint64 *positions = ceasefire_sheet_get_positions (sheet, row);
  int order = COMPARE (ceasefire_sheet_get_row (sheet, row)->slot, slot);

  for (guint i = 0; order == 0 && i < n; i++)
    order = COMPARE (positions[i], outer[i]);
  return order;
}

static CeasefireRange
find_rows (const CeasefireJoin *self, const CeasefireTable *table, guint slot, const gint64 *outer,
           guint n)
{
  const CeasefireSheet *sheet = self->sheets[table->index];
  const GArray *items = self->items[table->index];
  CeasefireRange range = { NULL, 0 };
  guint from = 0;
  guint to = items ? items->len : 0;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (compare_to_outer (sheet, g_array_index (items, guint, middle), slot, outer, n) < 0)
        from = middle + 1;
      else
        to = middle;
    }
  if (items == NULL || from == items->len)
    return range;
  range.items = &g_array_index (items, guint, from);
  while (from + range.n < items->len
         && compare_to_outer (sheet, range.items[range.n], slot, outer, n) == 0)
    range.n++;
  return range;
}

CeasefireRange
ceasefire_join_find_items (const CeasefireJoin *self, const CeasefireTable *table, guint slot,
                           const gint64 *outer)
{
  return find_rows (self, table, slot, outer, table->n_positions - 1);
}

/* Of a list in the items of another, whether the item is there. */
static gboolean
has_item_around (const CeasefireJoin *self, const CeasefireSheet *sheet, guint row)
{
  const CeasefireTable *parent = sheet->table->parent;
  guint n = parent->n_positions;
  const gint64 *positions = ceasefire_sheet_get_positions (sheet, row);

  return n == 0
         || (positions[n - 1] != G_MAXINT64
             && find_rows (self, parent, ceasefire_sheet_get_row (sheet, row)->slot, positions, n).n
                  > 0);
}

static gboolean
is_repeated (const CeasefireSheet *sheet, guint row, guint before)
{
  guint n = sheet->table->n_positions;
  const gint64 *positions = ceasefire_sheet_get_positions (sheet, row);

  return ceasefire_sheet_get_row (sheet, row)->slot == ceasefire_sheet_get_row (sheet, before)->slot
         && positions[n - 1] != G_MAXINT64
         && memcmp (positions, ceasefire_sheet_get_positions (sheet, before), n * sizeof (gint64))
              == 0;
}

/* Leaves out what has no place of its own. The rows are sorted; those that remain go on in front. */
static void
drop_misplaced (const CeasefireJoin *self, const CeasefireSheet *sheet, GArray *items)
{
  guint n = 0;

  for (guint i = 0; i < items->len; i++)
    {
      guint index = g_array_index (items, guint, i);
      CeasefireSheetRow *row = ceasefire_sheet_get_row (sheet, index);
      guint target = CEASEFIRE_COLUMN_POSITIONS + sheet->table->n_positions - 1;

      if (n > 0 && is_repeated (sheet, index, g_array_index (items, guint, n - 1)))
        leave_out (sheet, row, target, CEASEFIRE_ERROR_DUPLICATE,
                   g_strdup ("another row has this position too, and this one is left out; a new "
                             "one needs no position"));
      else if (!has_item_around (self, sheet, index))
        leave_out (sheet, row, target - 1, CEASEFIRE_ERROR_NOT_FOUND,
                   g_strdup_printf ("the sheet \"%s\" has no item at this position, and the row is "
                                    "left out",
                                    sheet->table->parent->name));
      else
        g_array_index (items, guint, n++) = index;
    }
  g_array_set_size (items, n);
}

static void
join_list (const Finder *self, CeasefireSheet *sheet)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < sheet->rows->len; i++)
    {
      assign (self, sheet, ceasefire_sheet_get_row (sheet, i));
      if (ceasefire_sheet_get_row (sheet, i)->slot != CEASEFIRE_NO_SLOT)
        g_array_append_val (items, i);
    }
  sort (items, compare_rows, sheet);
  self->join->items[sheet->table->index] = items;
  drop_misplaced (self->join, sheet, items);
}

/* All */

CeasefireJoin *
ceasefire_join_new (CeasefireSheetProblems *problems)
{
  CeasefireJoin *self = g_new0 (CeasefireJoin, 1);

  ceasefire_tables_get (&self->n_tables);
  self->problems = problems;
  self->sheets = g_new0 (CeasefireSheet *, self->n_tables);
  self->items = g_new0 (GArray *, self->n_tables);
  self->slots = g_array_new (FALSE, FALSE, sizeof (CeasefireSlot));
  self->tops = g_array_new (FALSE, FALSE, sizeof (guint));
  self->children = g_array_new (FALSE, FALSE, sizeof (guint));
  self->json = g_string_new (NULL);
  return self;
}

void
ceasefire_join_free (CeasefireJoin *self)
{
  for (guint i = 0; i < self->n_tables; i++)
    {
      g_clear_pointer (&self->sheets[i], ceasefire_sheet_free);
      g_clear_pointer (&self->items[i], g_array_unref);
    }
  g_free (self->sheets);
  g_free (self->items);
  g_array_unref (self->slots);
  g_array_unref (self->tops);
  g_array_unref (self->children);
  g_string_free (self->json, TRUE);
  g_free (self);
}

void
ceasefire_join_make (CeasefireJoin *self)
{
  Finder finder
    = { self, g_array_new (FALSE, FALSE, sizeof (Way)), g_array_new (FALSE, FALSE, sizeof (Way)) };

  add_header (&finder, self->sheets[0]);
  for (guint i = 1; i < self->n_tables; i++)
    if (self->sheets[i] && self->sheets[i]->table->parent == NULL)
      add_records (&finder, self->sheets[i]);
  drop_repeated_numbers (&finder);
  g_array_sort (finder.ids, compare_ids);
  place_records (&finder);
  drop_unreached (self);
  for (guint i = 1; i < self->n_tables; i++)
    if (self->sheets[i] && self->sheets[i]->table->parent)
      join_list (&finder, self->sheets[i]);
  g_array_unref (finder.numbers);
  g_array_unref (finder.ids);
}
