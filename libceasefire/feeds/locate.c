/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/join.h"

#include <string.h>

/*
 * From a path of the composed dossier back to a cell: it leads through the same plans, lists and nested
 * records that the composer went through.
 */
typedef struct
{
  const CeasefireJoin *join;
  const char *at; /* what is left of the path */
  guint slot;
  gint64 positions[CEASEFIRE_POSITIONS_MAX];
  const CeasefirePlan *plan; /* of the object that has been reached; NULL: it is no object */
  CeasefirePoint *point;
} Locator;

/* "[3]" */
static gboolean
take_index (const char **at, guint64 *index)
{
  char *end;

  if (**at != '[')
    return FALSE;
  *index = g_ascii_strtoull (*at + 1, &end, 10);
  if (*end != ']')
    return FALSE;
  *at = end + 1;
  return TRUE;
}

static void
enter_slot (Locator *self, guint index)
{
  const CeasefireSlot *slot = ceasefire_join_get_slot (self->join, index);

  self->slot = index;
  self->point->sheet = slot->sheet;
  self->point->row = slot->sheet ? ceasefire_sheet_get_row (slot->sheet, slot->row) : NULL;
  self->point->target = CEASEFIRE_NO_COLUMN;
  self->plan = slot->sheet ? slot->sheet->table->plan : NULL;
}

/* A row of a list; FALSE if the path leads to the list itself, or to nothing. */
static gboolean
enter_row (Locator *self, const CeasefireTable *table, guint64 index)
{
  CeasefireSheet *sheet = self->join->sheets[table->index];
  CeasefireRange rows = ceasefire_join_find_items (self->join, table, self->slot, self->positions);

  if (index >= rows.n)
    return FALSE;
  self->point->sheet = sheet;
  self->point->row = ceasefire_sheet_get_row (sheet, rows.items[index]);
  self->positions[table->n_positions - 1]
    = ceasefire_sheet_get_positions (sheet, rows.items[index])[table->n_positions - 1];
  return TRUE;
}

/* ".en" of a text that has wordings. */
static void
enter_wording (Locator *self, const CeasefireTable *table)
{
  CeasefireSheet *sheet = self->join->sheets[table->index];
  CeasefireRange rows = ceasefire_join_find_items (self->join, table, self->slot, self->positions);
  guint language = CEASEFIRE_COLUMN_POSITIONS + table->n_positions;

  for (guint i = 0; *self->at == '.' && i < rows.n; i++)
    {
      const CeasefireSheetRow *row = ceasefire_sheet_get_row (sheet, rows.items[i]);

      if (g_strcmp0 (ceasefire_sheet_get_text (sheet, row, language), self->at + 1) == 0)
        {
          *self->point = (CeasefirePoint){ sheet, row, language + 1 };
          return;
        }
    }
}

static void
enter_target (Locator *self, const CeasefireTarget *target)
{
  self->point->target = target->column;
  self->plan = target->plan;
  if (target->table)
    enter_wording (self, target->table);
}

static gboolean
enter_list (Locator *self, const CeasefireTable *table)
{
  guint64 index;

  if (!take_index (&self->at, &index) || !enter_row (self, table, index))
    return FALSE;
  self->point->target = CEASEFIRE_NO_COLUMN;
  self->plan = table->plan->layout ? table->plan : NULL;
  if (self->plan == NULL)
    enter_target (self, &table->plan->targets[0]);
  return TRUE;
}

static gboolean
enter_child (Locator *self, guint member)
{
  CeasefireRange range = ceasefire_join_find_children (self->join, self->slot, member);
  guint64 index;

  if (!take_index (&self->at, &index))
    return FALSE;
  for (guint i = 0; i < range.n; i++)
    if (!ceasefire_join_get_slot (self->join, range.items[i])->is_left_out && index-- == 0)
      {
        enter_slot (self, range.items[i]);
        return TRUE;
      }
  return FALSE;
}

/* The cell of an unknown member, or of all of them. */
static void
enter_unknown (Locator *self, const char *name)
{
  const CeasefireSheet *sheet = self->point->sheet;

  self->point->target = self->plan->extra;
  for (guint i = 0; i < sheet->unknowns->len; i++)
    {
      const CeasefireSheetUnknown *unknown
        = &g_array_index (sheet->unknowns, CeasefireSheetUnknown, i);

      if (unknown->plan == self->plan && g_str_equal (unknown->name, name))
        self->point->target = sheet->table->n_columns + i;
    }
}

/* One name, and what stands in brackets behind it. FALSE when the way ends. */
static gboolean
enter_member (Locator *self)
{
  const CeasefirePlan *plan = self->plan;
  const char *name = self->at;
  gsize length = strcspn (name, ".[");
  int member = ceasefire_layout_find (plan->layout, name, length);

  self->at += length;
  if (member < 0 && length == 2 && memcmp (name, "id", 2) == 0 && plan->layout->type->is_record)
    self->point->target = CEASEFIRE_COLUMN_ID;
  else if (member < 0)
    enter_unknown (self, name);
  else if (plan->layout->fields[member]->shape == CEASEFIRE_LIST)
    return enter_list (self, plan->targets[member].table);
  else if (plan->layout->fields[member]->shape == CEASEFIRE_CHILDREN)
    return enter_child (self, (guint) member);
  else
    enter_target (self, &plan->targets[member]);
  return member >= 0;
}

gboolean
ceasefire_join_locate (const CeasefireJoin *self, const char *path, CeasefirePoint *point)
{
  Locator locator = { .join = self, .at = path, .point = point };
  guint64 index = 0;

  *point = (CeasefirePoint){ NULL, NULL, CEASEFIRE_NO_COLUMN };
  if (g_str_has_prefix (path, "records["))
    {
      locator.at = path + strlen ("records");
      if (!take_index (&locator.at, &index) || index >= self->tops->len)
        return FALSE;
      enter_slot (&locator, g_array_index (self->tops, guint, index));
      locator.at += *locator.at == '.';
    }
  else
    enter_slot (&locator, CEASEFIRE_SLOT_HEADER);
  while (locator.plan && *locator.at && enter_member (&locator))
    locator.at += *locator.at == '.';
  return point->sheet != NULL;
}
