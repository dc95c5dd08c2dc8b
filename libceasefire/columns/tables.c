/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/tables.h"

#include "core/unknown.h"
#include "time/date.h"

#include <string.h>

/* While they are made, the columns of a table lie in an array that grows. */
typedef struct
{
  CeasefireTable table;
  GArray *columns;
} GrowingTable;

static struct
{
  GPtrArray *tables;
  const CeasefireTable *records[CEASEFIRE_LAYOUTS_MAX]; /* by the index of the layout */
} all;

static const CeasefireColumnKind column_kinds[] = {
  [CEASEFIRE_TOKEN_STRING] = CEASEFIRE_COLUMN_STRING,
  [CEASEFIRE_TOKEN_TEXT] = CEASEFIRE_COLUMN_STRING,
  [CEASEFIRE_TOKEN_BOOLEAN] = CEASEFIRE_COLUMN_BOOLEAN,
  [CEASEFIRE_TOKEN_INTEGER] = CEASEFIRE_COLUMN_INTEGER,
  [CEASEFIRE_TOKEN_NUMBER] = CEASEFIRE_COLUMN_NUMBER,
  [CEASEFIRE_TOKEN_JSON] = CEASEFIRE_COLUMN_JSON,
  [CEASEFIRE_TOKEN_OBJECT] = CEASEFIRE_COLUMN_BOOLEAN, /* whether there is one */
};

/* A path as a name. */
static char *
flatten_path (const char *path)
{
  return g_strdelimit (g_strdup (path), ".", '_');
}

/* Takes @path. Returns which column it is. */
static guint
table_add_column (GrowingTable *self, char *path, CeasefireColumnKind kind,
                  const CeasefireField *field)
{
  const CeasefireColumn column = { flatten_path (path), path, kind, field };

  g_assert (strlen (path) <= CEASEFIRE_TABLE_NAME_MAX);
  g_array_append_val (self->columns, column);
  return self->columns->len - 1;
}

static void
table_add_key (GrowingTable *self, const char *name, CeasefireColumnKind kind)
{
  table_add_column (self, g_strdup (name), kind, NULL);
}

static GrowingTable *
table_new (char *name)
{
  GrowingTable *self = g_new0 (GrowingTable, 1);

  g_assert (strlen (name) <= CEASEFIRE_TABLE_NAME_MAX);
  self->table.name = name;
  self->table.index = all.tables->len;
  self->columns = g_array_new (FALSE, FALSE, sizeof (CeasefireColumn));
  g_ptr_array_add (all.tables, self);
  table_add_key (self, "record", CEASEFIRE_COLUMN_INTEGER);
  return self;
}

static CeasefirePlan *
plan_new (const CeasefireLayout *layout)
{
  guint n = layout ? layout->n_fields : 1;
  CeasefirePlan *self = g_malloc0 (sizeof *self + n * sizeof (CeasefireTarget));

  self->layout = layout;
  return self;
}

/* An item of a list has a position in each of the lists around it; all but the last are named. */
static GrowingTable *
table_new_list (GrowingTable *parent, const char *path)
{
  g_autofree char *name = flatten_path (path);
  GrowingTable *self = table_new (g_strconcat (parent->table.name, "_", name, NULL));

  self->table.parent = &parent->table;
  self->table.path = g_strdup (path);
  self->table.n_positions = parent->table.n_positions + 1;
  g_assert (self->table.n_positions <= CEASEFIRE_POSITIONS_MAX);
  table_add_key (self, "parent", CEASEFIRE_COLUMN_STRING);
  for (guint i = 0; i + 1 < parent->table.n_positions; i++)
    table_add_key (
      self, g_array_index (parent->columns, CeasefireColumn, CEASEFIRE_COLUMN_POSITIONS + i).name,
      CEASEFIRE_COLUMN_INTEGER);
  if (parent->table.n_positions > 0)
    {
      g_autofree char *position = g_strconcat (parent->table.path, "_position", NULL);

      table_add_column (self, flatten_path (position), CEASEFIRE_COLUMN_INTEGER, NULL);
    }
  table_add_key (self, "position", CEASEFIRE_COLUMN_INTEGER);
  return self;
}

static const CeasefireTable *
table_new_wordings (GrowingTable *parent, const char *path, const CeasefireField *field)
{
  GrowingTable *self = table_new_list (parent, path);

  table_add_key (self, "language", CEASEFIRE_COLUMN_STRING);
  table_add_column (self, g_strdup ("value"), CEASEFIRE_COLUMN_STRING, field);
  return &self->table;
}

static CeasefirePlan *table_add_members (GrowingTable *self, const CeasefireType *type,
                                         const char *prefix);

/* The columns of one item, in the table of what it is in. */
static void
table_add_item (GrowingTable *self, const CeasefireField *field, const char *path,
                CeasefireTarget *target)
{
  target->column
    = table_add_column (self, g_strdup (path), column_kinds[field->kind->token], field);
  target->is_date = field->scalar == &ceasefire_date_scalar;
  if (target->is_date)
    {
      table_add_column (self, g_strconcat (path, "_earliest", NULL), CEASEFIRE_COLUMN_TIME, field);
      table_add_column (self, g_strconcat (path, "_latest", NULL), CEASEFIRE_COLUMN_TIME, field);
    }
  if (field->kind->token == CEASEFIRE_TOKEN_TEXT)
    target->table = table_new_wordings (self, path, field);
  if (field->kind->token == CEASEFIRE_TOKEN_OBJECT)
    {
      g_autofree char *prefix = g_strconcat (path, ".", NULL);

      target->plan = table_add_members (self, field->type, prefix);
    }
}

static const CeasefireTable *
table_add_list (GrowingTable *parent, const CeasefireField *field, const char *path)
{
  GrowingTable *self = table_new_list (parent, path);
  CeasefirePlan *plan;

  if (field->kind->token == CEASEFIRE_TOKEN_OBJECT)
    plan = table_add_members (self, field->type, "");
  else
    {
      plan = plan_new (NULL);
      table_add_item (self, field, "value", &plan->targets[0]);
      plan->rest = plan->targets[0].table != NULL;
    }
  self->table.plan = plan;
  return &self->table;
}

static CeasefirePlan *
table_add_members (GrowingTable *self, const CeasefireType *type, const char *prefix)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefirePlan *plan = plan_new (layout);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      g_autofree char *path = g_strconcat (prefix, field->name, NULL);
      CeasefireTarget *target = &plan->targets[row];

      if (field->shape == CEASEFIRE_ONE)
        table_add_item (self, field, path, target);
      else if (field->shape == CEASEFIRE_LIST)
        target->table = table_add_list (self, field, path);
      if (field->shape == CEASEFIRE_CHILDREN || target->table != NULL
          || (target->plan && target->plan->rest != 0))
        plan->rest |= G_GUINT64_CONSTANT (1) << row;
    }
  plan->extra
    = table_add_column (self, g_strconcat (prefix, "extra", NULL), CEASEFIRE_COLUMN_JSON, NULL);
  return plan;
}

static gboolean
type_is_held_by (const CeasefireType *type, const CeasefireType *holder)
{
  for (guint i = 0; i < holder->n_fields; i++)
    if (holder->fields[i].shape == CEASEFIRE_CHILDREN && holder->fields[i].type == type)
      return TRUE;
  return FALSE;
}

static gboolean
type_is_nested (const CeasefireType *type)
{
  for (CeasefireType *const *holder = ceasefire_types_get_records (); *holder; holder++)
    if (type_is_held_by (type, *holder))
      return TRUE;
  return FALSE;
}

static void
tables_add (const CeasefireType *type)
{
  GrowingTable *self = table_new (g_strdup (type->name));

  if (type->is_record)
    table_add_key (self, "id", CEASEFIRE_COLUMN_STRING);
  if (type->is_open)
    table_add_key (self, "type", CEASEFIRE_COLUMN_STRING);
  self->table.is_nested = type_is_nested (type);
  if (self->table.is_nested)
    {
      table_add_key (self, "parent_record", CEASEFIRE_COLUMN_INTEGER);
      table_add_key (self, "parent", CEASEFIRE_COLUMN_STRING);
      table_add_key (self, "member", CEASEFIRE_COLUMN_STRING);
      table_add_key (self, "position", CEASEFIRE_COLUMN_INTEGER);
    }
  self->table.plan = table_add_members (self, type, "");
  all.records[self->table.plan->layout->index] = &self->table;
}

static void
tables_make (void)
{
  all.tables = g_ptr_array_new ();
  tables_add (ceasefire_types_get_header ());
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    tables_add (*type);
  tables_add (&ceasefire_unknown_type);
  for (guint i = 0; i < all.tables->len; i++)
    {
      GrowingTable *self = g_ptr_array_index (all.tables, i);

      self->table.n_columns = self->columns->len;
      self->table.columns = (CeasefireColumn *) (gpointer) g_array_free (self->columns, FALSE);
      self->columns = NULL;
    }
}

static void
tables_ensure (void)
{
  static gsize made;

  if (g_once_init_enter (&made))
    {
      tables_make ();
      g_once_init_leave (&made, 1);
    }
}

const CeasefireTable *const *
ceasefire_tables_get (guint *n_tables)
{
  tables_ensure ();
  *n_tables = all.tables->len;
  /* A growing table begins with the table. */
  return (const CeasefireTable *const *) all.tables->pdata;
}

const CeasefireTable *
ceasefire_tables_find (const CeasefireLayout *layout)
{
  tables_ensure ();
  return all.records[layout->index];
}
