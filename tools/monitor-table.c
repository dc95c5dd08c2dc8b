/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-table.h"

#include "language.h"
#include "monitor-grid.h"
#include "terminal.h"

#include <stdio.h>

/* The table of clauses by parties. */

#define TABLE_CELL 10 /* columns of a party; a space follows */
#define TABLE_GAP 2   /* columns behind the names of clauses */
#define TABLE_LATE_MARK NC_ ("mark", "done late")

/* A row in one of the tables: its cells from @first on, as far as they are of that table. */
typedef struct
{
  const MonitorGridRow *row;
  guint first;
} TableLine;

typedef struct
{
  MonitorGrid *grid;
  guint first; /* columns of the clauses, the gap included */
  guint fit;   /* parties in a table */
} Table;

/* What stands in a cell, and what it means. */
static const struct
{
  const char *mark;
  const char *meaning;
} table_statuses[] = {
  [CEASEFIRE_FINDING_STATUS_UNSET] = { "?", N_ ("no finding") },
  [CEASEFIRE_FINDING_STATUS_VIOLATED]
  = { NC_ ("mark", "violated"), N_ ("a breach is established on strong sources") },
  [CEASEFIRE_FINDING_STATUS_CONTESTED]
  = { NC_ ("mark", "contested"), N_ ("sources contradict each other") },
  [CEASEFIRE_FINDING_STATUS_ALLEGED]
  = { NC_ ("mark", "alleged"), N_ ("no strong source bears the breach out") },
  [CEASEFIRE_FINDING_STATUS_POSSIBLE]
  = { NC_ ("mark", "possible"), N_ ("something about the breach is not known") },
  [CEASEFIRE_FINDING_STATUS_COMPLIED]
  = { NC_ ("mark", "complied"), N_ ("that it was kept is established") },
  [CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR]
  = { NC_ ("mark", "so far"), N_ ("that it has been kept until then is established") },
  [CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN]
  = { "-", N_ ("no breach is known, which does not prove that it was kept") },
  [CEASEFIRE_FINDING_STATUS_CLAIMED]
  = { NC_ ("mark", "claimed"), N_ ("performance is reported, not denied, and not borne out") },
  [CEASEFIRE_FINDING_STATUS_NOT_DUE] = { NC_ ("mark", "not due"), N_ ("not owed, or not yet") },
  [CEASEFIRE_FINDING_STATUS_UNKNOWN]
  = { NC_ ("mark", "unknown"), N_ ("whether it was kept cannot be told") },
  [CEASEFIRE_FINDING_STATUS_PERMISSION]
  = { NC_ ("mark", "may"), N_ ("the party may do so, and owes nothing") },
  [CEASEFIRE_FINDING_STATUS_POWER]
  = { NC_ ("mark", "can"), N_ ("the party has the power, and owes nothing") },
  [CEASEFIRE_FINDING_STATUS_OVERDUE]
  = { NC_ ("mark", "overdue"), N_ ("no performance in time is recorded, where it would be known") },
  [CEASEFIRE_FINDING_STATUS_PARTIAL]
  = { NC_ ("mark", "partial"), N_ ("less is known to be done than was promised") },
  [MONITOR_TABLE_LATE] = { TABLE_LATE_MARK, N_ ("a breach by delay, and done since") },
};

G_STATIC_ASSERT (G_N_ELEMENTS (table_statuses) == MONITOR_TABLE_N_KINDS);

guint
monitor_table_get_kind (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  if (status == CEASEFIRE_FINDING_STATUS_VIOLATED
      && ceasefire_finding_get_remedied (finding) == CEASEFIRE_REMEDY_YES)
    return MONITOR_TABLE_LATE;
  return status;
}

/* "violated", which a translation too says in no more columns than a party has. */
static const char *
table_get_mark (guint kind)
{
  return g_dpgettext2 (NULL, "mark", table_statuses[kind].mark);
}

const char *
monitor_table_get_meaning (guint kind)
{
  return table_statuses[kind].meaning;
}

const char *
monitor_table_get_words (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  return monitor_table_get_kind (finding) == MONITOR_TABLE_LATE
           ? table_get_mark (MONITOR_TABLE_LATE)
           : words_enum (CEASEFIRE_TYPE_FINDING_STATUS, (int) status);
}

static void
table_lay_out (Table *self)
{
  const guint width = terminal_get_width ();

  self->first = terminal_measure (_ ("clause")) + TABLE_GAP;
  for (guint i = 0; i < self->grid->rows->len; i++)
    {
      const MonitorGridRow *row = g_ptr_array_index (self->grid->rows, i);
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

  for (guint from = 0; from < self->grid->parties->len; from += self->fit)
    g_ptr_array_add (tables, g_array_new (FALSE, FALSE, sizeof (TableLine)));
  for (guint i = 0; i < self->grid->rows->len; i++)
    {
      const MonitorGridRow *row = g_ptr_array_index (self->grid->rows, i);
      guint last = G_MAXUINT;

      for (guint j = 0; j < row->cells->len; j++)
        {
          guint number = g_array_index (row->cells, MonitorGridCell, j).party / self->fit;
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

  table_add_cell (line, &columns, _ ("clause"), self->first - TABLE_GAP, self->first);
  for (guint i = from; i < until; i++)
    table_add_cell (line, &columns, g_ptr_array_index (self->grid->parties, i), TABLE_CELL,
                    self->first + (i + 1 - from) * (TABLE_CELL + 1));
  terminal_print (TERMINAL_HEADING, 0, 0, g_strchomp (line->str));
}

static void
table_print_line (const Table *self, const TableLine *table_line, guint from, guint until)
{
  const GArray *cells = table_line->row->cells;
  g_autoptr (GString) line = g_string_new (NULL);
  guint columns = 0;

  table_add_cell (line, &columns, table_line->row->name, self->first - TABLE_GAP, self->first);
  for (guint i = table_line->first; i < cells->len; i++)
    {
      const MonitorGridCell *cell = &g_array_index (cells, MonitorGridCell, i);
      guint column = self->first + (cell->party - from) * (TABLE_CELL + 1);

      if (cell->party >= until)
        break;
      table_add_cell (line, &columns, "", 0, column);
      table_add_cell (line, &columns, table_get_mark (monitor_table_get_kind (cell->finding)),
                      TABLE_CELL, columns);
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
      guint until = MIN (from + self->fit, self->grid->parties->len);

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
  g_autoptr (GString) line = g_string_new (NULL);
  const char *before = _ ("key: ");
  guint64 seen = 0;

  for (guint i = 0; i < findings->len; i++)
    seen |= G_GUINT64_CONSTANT (1) << monitor_table_get_kind (g_ptr_array_index (findings, i));
  for (guint kind = 0; kind < MONITOR_TABLE_N_KINDS; kind++)
    if (seen >> kind & 1)
      {
        g_string_append_printf (line, "%s%s (%s)", before, table_get_mark (kind),
                                gettext (table_statuses[kind].meaning));
        before = C_ ("separator", ", ");
      }
  if (seen)
    terminal_print (TERMINAL_PLAIN, 0, 2, line->str);
}

/* Who the parties are whose ids stand above the columns. */
static void
table_print_parties (const Table *self, const Words *words)
{
  g_autoptr (GString) line = g_string_new (NULL);
  const char *before = _ ("parties: ");

  for (guint i = 0; i < self->grid->parties->len; i++)
    {
      const char *id = g_ptr_array_index (self->grid->parties, i);
      CeasefireRecord *record = ceasefire_dossier_lookup (words->dossier, id);
      g_autofree char *name = record ? words_full_name (words, record) : NULL;
      g_autofree char *safe = terminal_escape (id);

      if (name == NULL || g_str_equal (name, safe))
        continue;
      g_string_append_printf (line, "%s%s (%s)", before, safe, name);
      before = C_ ("separator", ", ");
    }
  if (line->len > 0)
    terminal_print (TERMINAL_PLAIN, 0, 2, line->str);
}

void
monitor_table_print (const Words *words, const GPtrArray *findings)
{
  g_autoptr (MonitorGrid) grid = monitor_grid_new (findings, 0, findings->len);
  Table self = { .grid = grid };

  table_lay_out (&self);
  table_print_all (&self);
  table_print_key (findings);
  table_print_parties (&self, words);
  if (findings->len > 0)
    putchar ('\n');
}
