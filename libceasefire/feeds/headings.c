/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/headings.h"

#include "core/nearest.h"
#include "feeds/cells.h"
#include "feeds/hxl.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/* Each cell below a heading repeats it as the name of a member. */
#define NAME_BYTES_MAX 256

static void
tell (CeasefireSheet *sheet, CeasefireSeverity severity, CeasefireError code, guint column,
      char *message, const char *word)
{
  ceasefire_sheet_problems_add (sheet->problems, severity, code, sheet->table, column, &sheet->head,
                                message, word);
}

/* Columns that are known */

static guint
find_column (const CeasefireTable *table, const char *heading)
{
  for (guint i = 0; i < table->n_columns; i++)
    {
      const CeasefireColumn *column = &table->columns[i];

      if (g_str_equal (heading, ceasefire_column_get_heading (column))
          || g_str_equal (heading, column->name))
        return i;
    }
  return CEASEFIRE_NO_COLUMN;
}

/* That column @column of the sheet is @target of the table. */
static void
settle_column (CeasefireSheet *sheet, guint column, guint target)
{
  const CeasefireColumn *known = &sheet->table->columns[target];

  g_clear_pointer (&sheet->headings->pdata[column], g_free);
  if (sheet->columns[target] != CEASEFIRE_NO_COLUMN)
    tell (sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_DUPLICATE, column,
          g_strdup_printf ("the column \"%s\" stands twice, and only the first is read",
                           ceasefire_column_get_heading (known)),
          NULL);
  else if (ceasefire_column_is_shown (known))
    {
      sheet->columns[target] = column;
      g_array_index (sheet->targets, guint, column) = target;
    }
}

void
ceasefire_headings_read (CeasefireSheet *sheet, const CeasefireSheetRow *row,
                         const CeasefireCsvCell *cells, guint n_cells)
{
  static const guint none = CEASEFIRE_NO_COLUMN;

  sheet->head = *row;
  if (n_cells > CEASEFIRE_SHEET_COLUMNS_MAX)
    tell (sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_LIMIT, CEASEFIRE_SHEET_COLUMNS_MAX,
          g_strdup ("is beyond the columns that a sheet can have, and is left out"), NULL);
  n_cells = MIN (n_cells, CEASEFIRE_SHEET_COLUMNS_MAX);
  for (guint i = 0; i < n_cells; i++)
    {
      g_autofree char *bytes = g_strndup (cells[i].text, cells[i].length);
      char *heading = g_strstrip (g_utf8_make_valid (bytes, -1));
      guint target = find_column (sheet->table, heading);

      g_array_append_val (sheet->targets, none);
      g_ptr_array_add (sheet->headings, heading);
      if (target != CEASEFIRE_NO_COLUMN)
        settle_column (sheet, i, target);
    }
}

/* Tags */

gboolean
ceasefire_headings_are_tags (const CeasefireCsvCell *cells, guint n_cells)
{
  gboolean any = FALSE;

  for (guint i = 0; i < n_cells; i++)
    {
      if (cells[i].length > 0 && !ceasefire_hxl_is_tag (cells[i].text, cells[i].length))
        return FALSE;
      any = any || cells[i].length > 0;
    }
  return any;
}

void
ceasefire_headings_read_tags (CeasefireSheet *sheet, const CeasefireCsvCell *cells, guint n_cells)
{
  for (guint i = 0; i < MIN (n_cells, sheet->headings->len); i++)
    {
      guint target = CEASEFIRE_NO_COLUMN;

      if (sheet->headings->pdata[i] && cells[i].length > 0)
        target = ceasefire_hxl_find_column (sheet->table, cells[i].text, cells[i].length);
      if (target != CEASEFIRE_NO_COLUMN)
        settle_column (sheet, i, target);
    }
}

/* Columns that are not */

/* What a path leads into: the plan of the value that its last name stands in. */
static const CeasefirePlan *
find_plan (const CeasefirePlan *plan, const char **path)
{
  const char *dot;
  int member;

  while ((dot = strchr (*path, '.')))
    {
      member = ceasefire_layout_find (plan->layout, *path, (gsize) (dot - *path));
      if (member < 0 || plan->targets[member].plan == NULL || dot[1] == '\0')
        break;
      plan = plan->targets[member].plan;
      *path = dot + 1;
    }
  return plan;
}

static const char *
find_nearest (const CeasefireTable *table, const char *heading)
{
  g_autoptr (GPtrArray) headings = g_ptr_array_new ();

  for (guint i = 0; i < table->n_columns; i++)
    if (ceasefire_column_is_shown (&table->columns[i]))
      g_ptr_array_add (headings, (gpointer) ceasefire_column_get_heading (&table->columns[i]));
  g_ptr_array_add (headings, NULL);
  return ceasefire_nearest_word (heading, (const char *const *) headings->pdata);
}

/* Why a member of that name cannot be kept as an unknown one; NULL if it can. */
static char *
refuse (const CeasefireTable *table, const CeasefirePlan *plan, const char *name)
{
  int member;

  if (strlen (name) > NAME_BYTES_MAX)
    return g_strdup ("is too long for the name of a member, and its cells are left out");
  if (plan == NULL || plan->layout == NULL)
    return g_strdup_printf ("the sheet \"%s\" has no such column, and its cells are left out",
                            table->name);
  member = ceasefire_layout_find (plan->layout, name, strlen (name));
  if (member >= 0 && plan->targets[member].table)
    return g_strdup_printf (
      "is a list, and its cells are left out: its items are rows of the sheet "
      "\"%s\"",
      plan->targets[member].table->name);
  if (member >= 0)
    return g_strdup_printf ("holds records, and its cells are left out: they are rows of the sheet "
                            "\"%s\"",
                            plan->layout->fields[member]->type->name);
  if (g_str_equal (name, "type") || g_str_equal (name, "id") || g_str_equal (name, "records"))
    return g_strdup_printf (
      "the sheet \"%s\" cannot have such a column, and its cells are left out", table->name);
  return NULL;
}

static void
settle_unknown (CeasefireSheet *sheet, guint column, const char *heading)
{
  const char *name = heading;
  const CeasefirePlan *plan = sheet->table->plan && sheet->table->plan->layout
                                ? find_plan (sheet->table->plan, &name)
                                : NULL;
  g_autofree char *refusal = refuse (sheet->table, plan, name);
  const char *nearest = find_nearest (sheet->table, heading);
  g_autofree char *hint = ceasefire_nearest_say (nearest);
  g_autofree char *shown = ceasefire_cell_show (heading);
  CeasefireSheetUnknown unknown = { refusal ? NULL : plan, g_strdup (name) };

  if (refusal)
    tell (sheet, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_NOT_FOUND, column,
          g_strdup_printf ("%s: %s%s", shown, refusal, hint), nearest);
  else
    {
      tell (sheet, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_NOT_FOUND, column,
            g_strdup_printf ("%s: %s has no such member; its cells are kept as an unknown one%s",
                             shown, sheet->table->name, hint),
            nearest);
      g_array_index (sheet->targets, guint, column) = sheet->table->n_columns
                                                      + sheet->unknowns->len;
    }
  g_array_append_val (sheet->unknowns, unknown);
}

void
ceasefire_headings_settle (CeasefireSheet *sheet)
{
  for (guint i = 0; i < sheet->headings->len; i++)
    {
      g_autofree char *heading = g_steal_pointer (&sheet->headings->pdata[i]);

      if (heading == NULL)
        continue;
      if (*heading == '\0')
        g_array_index (sheet->targets, guint, i) = CEASEFIRE_NO_HEADING;
      else
        settle_unknown (sheet, i, heading);
    }
  g_ptr_array_set_size (sheet->headings, 0);
}
