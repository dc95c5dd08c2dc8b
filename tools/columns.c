/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns.h"

#include "terminal.h"

#include <stdio.h>

/* Cells are kept column by column, so that the widths are known before anything is printed. */

#define COLUMNS_GAP 2

typedef struct
{
  char *head;
  GPtrArray *cells;
  guint width;
  gboolean is_left;
  gboolean is_told; /* some cell says something */
} Column;

struct _Columns
{
  GPtrArray *all;
  guint next; /* where the next cell goes */
};

static void
column_free (gpointer data)
{
  Column *column = data;

  g_free (column->head);
  g_ptr_array_unref (column->cells);
  g_free (column);
}

Columns *
columns_new (void)
{
  Columns *self = g_new0 (Columns, 1);

  self->all = g_ptr_array_new_with_free_func (column_free);
  return self;
}

void
columns_free (Columns *self)
{
  g_ptr_array_unref (self->all);
  g_free (self);
}

void
columns_add (Columns *self, const char *head, gboolean is_left)
{
  Column *column = g_new0 (Column, 1);

  column->head = g_strdup (head);
  column->cells = g_ptr_array_new_with_free_func (g_free);
  column->width = terminal_measure (head);
  column->is_left = is_left;
  g_ptr_array_add (self->all, column);
}

void
columns_put (Columns *self, char *cell)
{
  Column *column = g_ptr_array_index (self->all, self->next);

  g_ptr_array_add (column->cells, cell);
  column->width = MAX (column->width, terminal_measure (cell));
  column->is_told = column->is_told || *cell;
  self->next = (self->next + 1) % self->all->len;
}

void
columns_put_number (Columns *self, gint64 number)
{
  columns_put (self, g_strdup_printf ("%" G_GINT64_FORMAT, number));
}

static void
columns_append (GString *line, const Column *column, const char *cell)
{
  int blanks = (int) (column->width - terminal_measure (cell));

  if (column->is_left)
    g_string_append_printf (line, "%s%*s", cell, blanks + COLUMNS_GAP, "");
  else
    g_string_append_printf (line, "%*s%s%*s", blanks, "", cell, COLUMNS_GAP, "");
}

/* @row: -1: the head. */
static void
columns_print_row (const Columns *self, int row)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < self->all->len; i++)
    {
      const Column *column = g_ptr_array_index (self->all, i);

      if (column->is_told || column->cells->len == 0)
        columns_append (line, column,
                        row < 0 ? column->head : g_ptr_array_index (column->cells, row));
    }
  g_strchomp (line->str);
  /* What is too long is not laid out in several lines, where columns would be lost. */
  if (row < 0 && terminal_measure (line->str) <= terminal_get_width ())
    terminal_print (TERMINAL_HEADING, 0, 0, line->str);
  else
    puts (line->str);
}

void
columns_print (const Columns *self)
{
  const Column *first = g_ptr_array_index (self->all, 0);

  for (int row = -1; row < (int) first->cells->len; row++)
    columns_print_row (self, row);
}
