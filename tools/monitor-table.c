/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-table.h"

#include "terminal.h"

#include <stdio.h>
#include <string.h>

/* The table of clauses by parties. There are as many cells as findings, however many clauses and
   parties: nothing is done for a clause and a party without one. */

#define TABLE_CELL 10 /* columns of a party; a space follows */
#define TABLE_GAP 2   /* columns behind the names of clauses */

typedef struct
{
  guint party; /* in the order in which parties come */
  const char *mark;
} TableCell;

typedef struct
{
  char *name;
  GArray *cells; /* of TableCell, by party */
} TableRow;

/* A row in one of the tables: its cells from @first on, as far as they are of that table. */
typedef struct
{
  const TableRow *row;
  guint first;
} TableLine;

typedef struct
{
  GPtrArray *parties; /* of ids */
  GTree *numbers;     /* of the parties, by id, counted from 1 */
  GPtrArray *rows;    /* of TableRow */
  guint first;        /* columns of the clauses, the gap included */
  guint fit;          /* parties in a table */
} Table;

/* What stands in a cell, and what it means. */
static const struct
{
  const char *mark;
  const char *meaning;
} table_statuses[] = {
  [CEASEFIRE_FINDING_STATUS_UNSET] = { "?", "no finding" },
  [CEASEFIRE_FINDING_STATUS_VIOLATED] = { "violated", "a breach is established on strong sources" },
  [CEASEFIRE_FINDING_STATUS_CONTESTED] = { "contested", "sources contradict each other" },
  [CEASEFIRE_FINDING_STATUS_ALLEGED] = { "alleged", "no strong source bears the breach out" },
  [CEASEFIRE_FINDING_STATUS_POSSIBLE] = { "possible", "something about the breach is not known" },
  [CEASEFIRE_FINDING_STATUS_COMPLIED] = { "complied", "that it was kept is established" },
  [CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR]
  = { "so far", "that it has been kept until then is established" },
  [CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN]
  = { "-", "no breach is known, which does not prove that it was kept" },
  [CEASEFIRE_FINDING_STATUS_CLAIMED]
  = { "claimed", "performance is reported, not denied, and not borne out" },
  [CEASEFIRE_FINDING_STATUS_NOT_DUE] = { "not due", "not owed, or not yet" },
  [CEASEFIRE_FINDING_STATUS_UNKNOWN] = { "unknown", "whether it was kept cannot be told" },
  [CEASEFIRE_FINDING_STATUS_PERMISSION] = { "may", "the party may do so, and owes nothing" },
  [CEASEFIRE_FINDING_STATUS_POWER] = { "can", "the party has the power, and owes nothing" },
  [CEASEFIRE_FINDING_STATUS_OVERDUE]
  = { "overdue", "no performance in time is recorded, where it would be known" },
  [CEASEFIRE_FINDING_STATUS_PARTIAL] = { "partial", "less is known to be done than was promised" },
};

/* Behind the statuses: a breach by lateness. */
#define TABLE_LATE G_N_ELEMENTS (table_statuses)
#define TABLE_LATE_MARK "done late"

static guint
table_get_cell (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  if (status == CEASEFIRE_FINDING_STATUS_VIOLATED
      && ceasefire_finding_get_remedied (finding) == CEASEFIRE_REMEDY_YES)
    return TABLE_LATE;
  return status;
}

static const char *
table_get_mark (guint cell)
{
  return cell == TABLE_LATE ? TABLE_LATE_MARK : table_statuses[cell].mark;
}

const char *
monitor_table_get_words (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  return table_get_cell (finding) == TABLE_LATE
           ? TABLE_LATE_MARK
           : words_enum (CEASEFIRE_TYPE_FINDING_STATUS, (int) status);
}

char *
monitor_table_name_row (CeasefireFinding *finding)
{
  const char *quality = ceasefire_finding_get_quality (finding);

  return g_strconcat (ceasefire_finding_get_clause (finding), quality ? "." : "",
                      quality ? quality : "", NULL);
}

static void
table_free_row (gpointer data)
{
  TableRow *row = data;

  g_free (row->name);
  g_array_unref (row->cells);
  g_free (row);
}

static guint
table_get_number (Table *self, const char *party)
{
  gpointer number = g_tree_lookup (self->numbers, party);

  if (number)
    return GPOINTER_TO_UINT (number) - 1;
  g_ptr_array_add (self->parties, (gpointer) party);
  g_tree_insert (self->numbers, (gpointer) party, GUINT_TO_POINTER (self->parties->len));
  return self->parties->len - 1;
}

static int
table_compare_ids (gconstpointer a, gconstpointer b, gpointer user_data)
{
  (void) user_data;
  return strcmp (a, b);
}

static int
table_compare_cells (gconstpointer a, gconstpointer b)
{
  const TableCell *x = a;
  const TableCell *y = b;

  return x->party < y->party ? -1 : x->party > y->party;
}

static void
table_add (Table *self, CeasefireFinding *finding)
{
  TableRow *row = self->rows->len ? g_ptr_array_index (self->rows, self->rows->len - 1) : NULL;
  g_autofree char *name = monitor_table_name_row (finding);
  const TableCell cell = { table_get_number (self, ceasefire_finding_get_party (finding)),
                           table_get_mark (table_get_cell (finding)) };

  if (row == NULL || !g_str_equal (row->name, name))
    {
      row = g_new0 (TableRow, 1);
      row->name = g_steal_pointer (&name);
      row->cells = g_array_new (FALSE, FALSE, sizeof (TableCell));
      g_ptr_array_add (self->rows, row);
    }
  g_array_append_val (row->cells, cell);
}

static void
table_read (Table *self, const GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    table_add (self, g_ptr_array_index (findings, i));
  for (guint i = 0; i < self->rows->len; i++)
    g_array_sort (((TableRow *) g_ptr_array_index (self->rows, i))->cells, table_compare_cells);
}

static void
table_lay_out (Table *self)
{
  const guint width = terminal_get_width ();

  self->first = terminal_measure ("clause") + TABLE_GAP;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const TableRow *row = g_ptr_array_index (self->rows, i);
      g_autofree char *safe = terminal_isolate (row->name);

      self->first = MAX (self->first, terminal_measure (safe) + TABLE_GAP);
    }
  self->first = MIN (self->first, width / 2);
  self->fit = MAX ((width - self->first) / (TABLE_CELL + 1), 1);
}

/* Each table's lines, in the order of the rows. */
static GPtrArray *
table_list_lines (const Table *self)
{
  GPtrArray *tables = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint from = 0; from < self->parties->len; from += self->fit)
    g_ptr_array_add (tables, g_array_new (FALSE, FALSE, sizeof (TableLine)));
  for (guint i = 0; i < self->rows->len; i++)
    {
      const TableRow *row = g_ptr_array_index (self->rows, i);
      guint last = G_MAXUINT;

      for (guint j = 0; j < row->cells->len; j++)
        {
          guint number = g_array_index (row->cells, TableCell, j).party / self->fit;
          TableLine line = { row, j };

          if (number != last)
            g_array_append_val ((GArray *) g_ptr_array_index (tables, number), line);
          last = number;
        }
    }
  return tables;
}

/* Adds what fits, up to @column of the line; one that follows begins there. */
static void
table_add_cell (GString *line, guint *columns, const char *text, guint width, guint column)
{
  g_autofree char *cut = terminal_cut (text, width);

  g_string_append (line, cut);
  for (*columns += terminal_measure (cut); *columns < column; (*columns)++)
    g_string_append_c (line, ' ');
}

static void
table_print_head (const Table *self, guint from, guint until)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint columns = 0;

  table_add_cell (line, &columns, "clause", self->first - TABLE_GAP, self->first);
  for (guint i = from; i < until; i++)
    table_add_cell (line, &columns, g_ptr_array_index (self->parties, i), TABLE_CELL,
                    self->first + (i + 1 - from) * (TABLE_CELL + 1));
  terminal_print (TERMINAL_HEADING, 0, 0, g_strchomp (line->str));
}

static void
table_print_line (const Table *self, const TableLine *table_line, guint from, guint until)
{
  const GArray *cells = table_line->row->cells;
  g_autoptr (GString) line = g_string_new (NULL);
  guint last = G_MAXUINT;
  guint columns = 0;

  table_add_cell (line, &columns, table_line->row->name, self->first - TABLE_GAP, self->first);
  for (guint i = table_line->first; i < cells->len; i++)
    {
      const TableCell *cell = &g_array_index (cells, TableCell, i);
      guint column = self->first + (cell->party - from) * (TABLE_CELL + 1);

      if (cell->party >= until)
        break;
      if (cell->party == last) /* of clauses that share an id the first counts */
        continue;
      last = cell->party;
      table_add_cell (line, &columns, "", 0, column);
      table_add_cell (line, &columns, cell->mark, TABLE_CELL, columns);
    }
  puts (line->str);
}

static void
table_print_all (const Table *self)
{
  g_autoptr (GPtrArray) tables = table_list_lines (self);

  for (guint i = 0; i < tables->len; i++)
    {
      const GArray *lines = g_ptr_array_index (tables, i);
      guint from = i * self->fit;
      guint until = MIN (from + self->fit, self->parties->len);

      table_print_head (self, from, until);
      for (guint j = 0; j < lines->len; j++)
        table_print_line (self, &g_array_index (lines, TableLine, j), from, until);
      putchar ('\n');
    }
}

/* The meaning of each mark that stands in the table, in the order of the statuses. */
static void
table_print_key (const GPtrArray *findings)
{
  g_autoptr (GString) line = g_string_new ("key");
  const char *before = ": ";
  guint64 seen = 0;

  for (guint i = 0; i < findings->len; i++)
    seen |= G_GUINT64_CONSTANT (1) << table_get_cell (g_ptr_array_index (findings, i));
  for (guint cell = 0; cell <= TABLE_LATE; cell++)
    if (seen >> cell & 1)
      {
        g_string_append_printf (line, "%s%s (%s)", before, table_get_mark (cell),
                                cell == TABLE_LATE ? "a breach by delay, and done since"
                                                   : table_statuses[cell].meaning);
        before = ", ";
      }
  if (seen)
    terminal_print (TERMINAL_PLAIN, 0, 2, line->str);
}

/* Who the parties are whose ids stand above the columns. */
static void
table_print_parties (const Table *self, const Words *words)
{
  g_autoptr (GString) line = g_string_new ("parties");
  const char *before = ": ";

  for (guint i = 0; i < self->parties->len; i++)
    {
      const char *id = g_ptr_array_index (self->parties, i);
      CeasefireRecord *record = ceasefire_dossier_lookup (words->dossier, id);
      g_autofree char *name = record ? words_full_name (words, record) : NULL;
      g_autofree char *safe = terminal_escape (id);

      if (name == NULL || g_str_equal (name, safe))
        continue;
      g_string_append_printf (line, "%s%s (%s)", before, safe, name);
      before = ", ";
    }
  if (*before == ',')
    terminal_print (TERMINAL_PLAIN, 0, 2, line->str);
}

void
monitor_table_print (const Words *words, const GPtrArray *findings)
{
  Table self = { .parties = g_ptr_array_new (),
                 .numbers = g_tree_new_full (table_compare_ids, NULL, NULL, NULL),
                 .rows = g_ptr_array_new_with_free_func (table_free_row) };

  table_read (&self, findings);
  table_lay_out (&self);
  table_print_all (&self);
  table_print_key (findings);
  table_print_parties (&self, words);
  if (findings->len > 0)
    putchar ('\n');
  g_ptr_array_unref (self.rows);
  g_tree_unref (self.numbers);
  g_ptr_array_unref (self.parties);
}
