/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/losses.h"

#include "columns/flatten.h"
#include "core/hash.h"

#include <string.h>

/*
 * Records are flattened, and a loss is a column, or a table as a whole: which it is, and by what name it
 * is counted, is worked out once for all columns. 0 counts nothing.
 */
typedef struct
{
  guint row;          /* counted for each row of the table */
  gboolean is_spared; /* but for the first of each list: it is the wording that the format holds */
  guint *columns;     /* counted for each cell that is set */
} TableLosses;

struct _CeasefireLosses
{
  const CeasefireHeld *held;
  CeasefireFlattener *flattener;
  TableLosses *tables; /* by the index of the table */
  guint n_tables;
  GPtrArray *names;  /* of losses, which are numbers from 1 */
  GArray *counts;    /* guint64, by the same numbers */
  GHashTable *known; /* the numbers by name */
};

static guint
find_number (CeasefireLosses *self, const char *name)
{
  static const guint64 none = 0;
  gpointer number = g_hash_table_lookup (self->known, name);

  if (number)
    return GPOINTER_TO_UINT (number);
  g_ptr_array_add (self->names, g_strdup (name));
  g_array_append_val (self->counts, none);
  g_hash_table_insert (self->known, self->names->pdata[self->names->len - 1],
                       GUINT_TO_POINTER (self->names->len - 1));
  return self->names->len - 1;
}

/* What is held */

static const char *
find_members (const CeasefireHeld *held, const char *type)
{
  for (; held->type; held++)
    if (g_str_equal (held->type, type))
      return held->members;
  return NULL;
}

typedef enum
{
  HOLDS_NOTHING,
  HOLDS_PART, /* of what is below */
  HOLDS_ONE,  /* of a text one wording, all of anything else */
  HOLDS_ALL,
} Holding;

static Holding
match_path (const char *held, gsize held_length, const char *path, gsize length)
{
  gsize common = MIN (held_length, length);

  if (held_length == 1 && *held == '*')
    return HOLDS_ALL;
  if (strncmp (held, path, common) != 0)
    return HOLDS_NOTHING;
  if (held_length == length)
    return HOLDS_ONE;
  if (held_length < length || held[length] != '.')
    return HOLDS_NOTHING;
  return held_length == length + 2 && held[length + 1] == '*' ? HOLDS_ALL : HOLDS_PART;
}

static Holding
find_holding (const char *members, const char *path, gsize length)
{
  Holding best = HOLDS_NOTHING;

  for (const char *at = members; *at; at += strspn (at, " "))
    {
      gsize held_length = strcspn (at, " ");

      best = MAX (best, match_path (at, held_length, path, length));
      at += held_length;
    }
  return best;
}

/* How much is held of what @path leads to, from outside in. *@length: up to where that is said. */
static Holding
hold_path (const char *members, const char *path, gsize *length)
{
  Holding holding;

  *length = 0;
  do
    {
      *length += strcspn (path + *length, ".");
      holding = find_holding (members, path, *length);
    }
  while (holding == HOLDS_PART && path[*length] && ++*length);
  return holding;
}

/* Tables */

/* From the record on; empty for the table of a type itself. */
static char *
get_table_path (const CeasefireTable *table)
{
  g_autofree char *above = table->parent ? get_table_path (table->parent) : NULL;

  if (above == NULL)
    return g_strdup ("");
  /* What hangs on an item that has no members hangs on the list itself. */
  if (table->parent->plan && table->parent->plan->layout == NULL)
    return g_steal_pointer (&above);
  return g_strconcat (above, *above ? "." : "", table->path, NULL);
}

static char *
get_column_path (const CeasefireTable *table, const CeasefireColumn *column, const char *above)
{
  if (table->plan->layout == NULL)
    return g_strdup (above);
  return g_strconcat (above, *above ? "." : "", column->path, NULL);
}

static gboolean
is_member (const CeasefireColumn *column)
{
  return column->kind != CEASEFIRE_COLUMN_TIME
         && (column->field || column->kind == CEASEFIRE_COLUMN_JSON);
}

static guint
name_loss (CeasefireLosses *self, const char *type, const char *path, const char *rest)
{
  g_autofree char *name = g_strconcat (type, ".", path, rest, NULL);

  return find_number (self, name);
}

static void
plan_wordings (CeasefireLosses *self, TableLosses *losses, const char *type, const char *members,
               const char *path)
{
  gsize length;

  if (hold_path (members, path, &length) != HOLDS_ONE)
    return;
  losses->row = name_loss (self, type, path, ", in other languages");
  losses->is_spared = TRUE;
}

/* Whether the list itself is told as lost, or what is around it. */
static gboolean
plan_row (CeasefireLosses *self, TableLosses *losses, const char *type, const char *members,
          const char *path)
{
  gsize length;

  if (*path == '\0' || hold_path (members, path, &length) != HOLDS_NOTHING)
    return FALSE;
  if (path[length] == '\0')
    losses->row = name_loss (self, type, path, "");
  return TRUE;
}

static void
plan_columns (CeasefireLosses *self, TableLosses *losses, const CeasefireTable *table,
              const char *type, const char *members, const char *above)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      const CeasefireColumn *column = &table->columns[i];
      g_autofree char *path = is_member (column) ? get_column_path (table, column, above) : NULL;
      gsize length;

      if (path && hold_path (members, path, &length) == HOLDS_NOTHING && path[length] == '\0')
        losses->columns[i] = name_loss (self, type, path, "");
    }
}

static void
plan_table (CeasefireLosses *self, const CeasefireTable *table)
{
  TableLosses *losses = &self->tables[table->index];
  const CeasefireTable *root = table;
  g_autofree char *path = get_table_path (table);
  const char *members;

  losses->columns = g_new0 (guint, table->n_columns);
  while (root->parent)
    root = root->parent;
  members = find_members (self->held, root->name);
  if (members == NULL)
    losses->row = table == root ? find_number (self, root->name) : 0;
  else if (table->plan == NULL)
    plan_wordings (self, losses, root->name, members, path);
  else if (!plan_row (self, losses, root->name, members, path))
    plan_columns (self, losses, table, root->name, members, path);
}

CeasefireLosses *
ceasefire_losses_new (const CeasefireHeld *held, const char *language)
{
  static const guint64 none = 0;
  CeasefireLosses *self = g_new0 (CeasefireLosses, 1);
  const CeasefireTable *const *tables = ceasefire_tables_get (&self->n_tables);

  self->held = held;
  self->flattener = ceasefire_flattener_new (language);
  self->tables = g_new0 (TableLosses, self->n_tables);
  self->names = g_ptr_array_new_with_free_func (g_free);
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint64));
  self->known = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_ptr_array_add (self->names, NULL); /* 0 is no loss */
  g_array_append_val (self->counts, none);
  for (guint i = 0; i < self->n_tables; i++)
    plan_table (self, tables[i]);
  return self;
}

void
ceasefire_losses_free (CeasefireLosses *self)
{
  for (guint i = 0; i < self->n_tables; i++)
    g_free (self->tables[i].columns);
  g_free (self->tables);
  ceasefire_flattener_free (self->flattener);
  g_hash_table_unref (self->known);
  g_ptr_array_unref (self->names);
  g_array_unref (self->counts);
  g_free (self);
}

gboolean
ceasefire_losses_can_hold (const CeasefireLosses *self, const char *type)
{
  return find_members (self->held, type) != NULL;
}

/* Counting */

static void
count (CeasefireLosses *self, guint number)
{
  g_array_index (self->counts, guint64, number)++;
}

static void
count_row (const CeasefireTable *table, const CeasefireTableCell *cells, gpointer user_data)
{
  CeasefireLosses *self = user_data;
  const TableLosses *losses = &self->tables[table->index];

  if (losses->row > 0
      && (!losses->is_spared
          || cells[CEASEFIRE_COLUMN_POSITIONS + table->n_positions - 1].integer > 0))
    count (self, losses->row);
  for (guint i = 0; i < table->n_columns; i++)
    if (losses->columns[i] > 0 && cells[i].is_set)
      count (self, losses->columns[i]);
}

void
ceasefire_losses_count_header (CeasefireLosses *self, gconstpointer header)
{
  ceasefire_flatten_header (self->flattener, header, count_row, self);
}

void
ceasefire_losses_count_record (CeasefireLosses *self, CeasefireRecord *record)
{
  ceasefire_flatten_record (self->flattener, record, count_row, self);
}

void
ceasefire_losses_add (CeasefireLosses *self, const char *what)
{
  count (self, find_number (self, what));
}

/* What was counted */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

GPtrArray *
ceasefire_losses_list (const CeasefireLosses *self, gboolean only_counted)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 1; i < self->names->len; i++)
    if (!only_counted || g_array_index (self->counts, guint64, i) > 0)
      g_ptr_array_add (names, self->names->pdata[i]);
  g_ptr_array_sort (names, compare_names);
  return names;
}

guint64
ceasefire_losses_get_count (const CeasefireLosses *self, const char *what)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->known, what));

  return g_array_index (self->counts, guint64, number);
}
