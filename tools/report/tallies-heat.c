/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/tallies.h"

#include <string.h>

/*
 * Counts as cells: a column for each period, a row for each place, and the same again for each kind of weapon.
 * How much was watched is the ground of a cell; what is known stands upon it, with its number, darker the more is
 * established. Without incidents there is no sign, but for a zero where all of the time was watched;
 * of weapons not even then, since not every incident is told of with one.
 */

#define WIDTH 960.0
#define NAMES 170.0 /* left of the cells */
#define ROW 20.0
#define HEAD 38.0
#define MAX_COLUMNS 45
#define MAX_PLACES 12
#define MAX_WEAPONS 5
#define STEPS 4 /* of shade */

typedef struct
{
  gint64 sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE + 1];
  CeasefireTallyCoverage coverage;
  gboolean has_row;
} HeatCell;

typedef struct
{
  Tallies *tallies;
  GPtrArray *periods; /* in order, those that are drawn; strings of the tally */
  GTree *columns;     /* period -> number, from 1 */
  GTree *rows;        /* id of a place, or "" -> number, from 1 */
  guint n_rows;       /* with that of what is left over */
  gboolean has_rest;  /* more places than are drawn: the last row is theirs */
  guint n_earlier;    /* periods that are not drawn */
  double cell;        /* width of a column */
  gint64 most;        /* the largest established number of a cell */
} Heat;

/* A panel: all incidents, or those with a kind of weapon. */
typedef struct
{
  const char *means; /* NULL: none told */
  HeatCell *cells;
  gint64 sum;
} HeatPanel;

/* Rows and columns */

static void
heat_list_periods (Heat *self)
{
  GListModel *rows = G_LIST_MODEL (self->tallies->by_place);
  const char *last = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);
      const char *period = tallies_get_period (row);

      if (period && g_strcmp0 (period, last) != 0)
        g_ptr_array_add (self->periods, (gpointer) period);
      last = period;
    }
  if (self->periods->len > MAX_COLUMNS)
    {
      self->n_earlier = self->periods->len - MAX_COLUMNS;
      g_ptr_array_remove_range (self->periods, 0, self->n_earlier);
    }
  for (guint i = 0; i < self->periods->len; i++)
    g_tree_insert (self->columns, self->periods->pdata[i], GUINT_TO_POINTER (i + 1));
}

static void
heat_list_rows (Heat *self)
{
  const GPtrArray *places = self->tallies->places;

  self->n_rows = MIN (places->len, MAX_PLACES);
  for (guint i = 0; i < self->n_rows; i++)
    {
      const TallyPlace *place = places->pdata[i];

      g_tree_insert (self->rows, place->id ? place->id : (char *) "", GUINT_TO_POINTER (i + 1));
    }
  self->has_rest = places->len > self->n_rows;
  self->n_rows += self->has_rest;
}

/* NULL: its period is not drawn. Of places that are left over the coverage is not told. */
static HeatCell *
heat_get_cell (const Heat *self, HeatCell *cells, CeasefireTallyRow *row)
{
  const char *period = tallies_get_period (row);
  const char *place = ceasefire_tally_row_get_value (row, 1);
  guint column = period ? GPOINTER_TO_UINT (g_tree_lookup (self->columns, period)) : 0;
  guint line = GPOINTER_TO_UINT (g_tree_lookup (self->rows, place ? place : ""));

  if (column == 0)
    return NULL;
  return &cells[(line > 0 ? line - 1 : self->n_rows - 1) * self->periods->len + column - 1];
}

static gboolean
heat_is_rest (const Heat *self, guint line)
{
  return self->has_rest && line + 1 == self->n_rows;
}

static HeatCell *
heat_new_cells (const Heat *self)
{
  return g_new0 (HeatCell, self->n_rows * MAX (self->periods->len, 1));
}

static void
heat_add (const Heat *self, const HeatPanel *panel, CeasefireTallyRow *row)
{
  HeatCell *cell = heat_get_cell (self, panel->cells, row);

  if (cell == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (cell->sums); i++)
    cell->sums[i] += tallies_get_sum (row, (CeasefireTallyLevel) i);
  cell->coverage = ceasefire_tally_row_get_coverage (row);
  cell->has_row = TRUE;
}

/* Cells */

static guint
heat_get_step (const Heat *self, gint64 number)
{
  const gint64 step = 1 + (number - 1) * (STEPS - 1) / MAX (self->most - 1, 1);

  return number <= 0 ? 0 : (guint) MIN (step, STEPS);
}

static void
heat_put_ground (const Heat *self, const HeatCell *cell, double x, double y)
{
  static const char *const grounds[] = {
    [CEASEFIRE_TALLY_COVERAGE_UNSET] = "ground",
    [CEASEFIRE_TALLY_COVERAGE_NONE] = "ground silence",
    [CEASEFIRE_TALLY_COVERAGE_PART] = "ground watched part",
    [CEASEFIRE_TALLY_COVERAGE_WHOLE] = "ground",
  };

  svg_rect (self->tallies->report, grounds[cell->coverage], x, y, self->cell, ROW);
}

static char *
heat_say (const Heat *self, const HeatCell *cell, guint column, guint line)
{
  Report *report = self->tallies->report;
  const TallyPlace *place = self->tallies->places->pdata[line];
  g_autofree char *established = report_number (report, cell->sums[0]);
  g_autofree char *alleged = report_number (report, cell->sums[1]);
  g_autofree char *possible = report_number (report, cell->sums[2]);

  return tool_language_fill (_ ("{period}, {place}: {established} established, {alleged} alleged "
                                "or more, {possible} possible "
                                "or more"),
                             "period", self->periods->pdata[column], "place",
                             heat_is_rest (self, line) ? _ ("other places") : place->name,
                             "established", established, "alleged", alleged, "possible", possible,
                             NULL);
}

/* Of what is possible alone the number has a question mark, so that it is no zero. */
static char *
heat_write_number (Report *report, const HeatCell *cell)
{
  g_autofree char *number = report_number (report, cell->sums[cell->sums[0] > 0 ? 0 : 2]);

  if (cell->sums[0] > 0)
    return g_steal_pointer (&number);
  return tool_language_fill (_ ("{number}?"), "number", number, NULL);
}

/* The number is that of what is established; a corner says that more is alleged or possible. */
static void
heat_put_sign (const Heat *self, const HeatCell *cell, double x, double y)
{
  Report *report = self->tallies->report;
  g_autofree char *number = heat_write_number (report, cell);
  g_autofree char *class_name
    = g_strdup_printf ("count step%u", heat_get_step (self, cell->sums[0]));

  svg_rect (report, class_name, x + 1.5, y + 1.5, self->cell - 3, ROW - 3);
  if (cell->sums[2] > cell->sums[0])
    {
      g_autoptr (GString) corner = g_string_new (NULL);

      svg_append (corner, 'M', x + self->cell - 1.5, y + 1.5);
      svg_append (corner, 'L', x + self->cell - 8, y + 1.5);
      svg_append (corner, 'L', x + self->cell - 1.5, y + 8);
      g_string_append_c (corner, 'Z');
      svg_path (report, "more", corner->str);
    }
  if (svg_measure (number) <= self->cell - 2)
    svg_text (report, class_name, x + self->cell / 2, y + 14, SVG_MIDDLE, number);
}

static void
heat_put_cell (const Heat *self, const HeatCell *cell, guint column, guint line, double y,
               gboolean is_all)
{
  Report *report = self->tallies->report;
  const double x = NAMES + column * self->cell;
  g_autofree char *tip = NULL;

  if (!cell->has_row && heat_is_rest (self, line))
    return;
  heat_put_ground (self, cell, x, y);
  if (cell->sums[2] > 0)
    {
      tip = heat_say (self, cell, column, line);
      svg_open_group (report, "cell", tip);
      heat_put_sign (self, cell, x, y);
      svg_close_group (report);
    }
  else if (is_all && cell->coverage == CEASEFIRE_TALLY_COVERAGE_WHOLE)
    {
      g_autofree char *zero = report_number (report, 0);

      svg_text (report, "none", x + self->cell / 2, y + 14, SVG_MIDDLE, zero);
    }
}

/* Heads of columns: what changes from one to the next, and above it what stays the same. */

static char *
heat_write_large (const Heat *self, const char *period)
{
  g_autofree char *whole = g_strndup (period, strrchr (period, '-') - period);
  g_autoptr (CeasefireDate) date = ceasefire_date_new (whole, NULL);

  return date ? report_date (self->tallies->report, date) : g_steal_pointer (&whole);
}

static char *
heat_write_small (const Heat *self, const char *period)
{
  const char *last = strrchr (period, '-') + 1;

  return report_number (self->tallies->report, g_ascii_strtoll (last + (*last == 'W'), NULL, 10));
}

static void
heat_put_heads (const Heat *self, double y)
{
  Report *report = self->tallies->report;
  const guint every = (guint) (26 / self->cell) + 1;
  g_autofree char *last = g_strdup ("");
  double taken = NAMES;

  for (guint i = 0; i < self->periods->len; i++)
    {
      const double x = NAMES + i * self->cell;
      g_autofree char *small = heat_write_small (self, self->periods->pdata[i]);
      g_autofree char *large = heat_write_large (self, self->periods->pdata[i]);

      if (i % every == 0)
        svg_text (report, "unit", x + self->cell / 2, y + HEAD - 5, SVG_MIDDLE, small);
      if (g_str_equal (large, last))
        continue;
      if (x >= taken && x + svg_measure (large) <= WIDTH)
        {
          svg_text (report, "unit", x + 2, y + HEAD - 20, SVG_LEFT, large);
          taken = x + svg_measure (large) + 10;
        }
      g_free (last);
      last = g_steal_pointer (&large);
    }
}

static void
heat_put_panel (const Heat *self, const HeatPanel *panel, const char *title, double y)
{
  Report *report = self->tallies->report;
  g_autofree char *fitted = svg_fit (title, NAMES - 8);

  svg_text (report, "title", 4, y + HEAD - 5, SVG_LEFT, fitted);
  heat_put_heads (self, y);
  for (guint i = 0; i < self->n_rows; i++)
    {
      const TallyPlace *place = self->tallies->places->pdata[i];
      g_autofree char *name
        = svg_fit (heat_is_rest (self, i) ? _ ("other places") : place->name, NAMES - 12);

      svg_text (report, NULL, 4, y + HEAD + i * ROW + 14, SVG_LEFT, name);
      for (guint j = 0; j < self->periods->len; j++)
        heat_put_cell (self, &panel->cells[i * self->periods->len + j], j, i, y + HEAD + i * ROW,
                       y <= 0);
    }
}

/* Panels */

static void
heat_free_panel (gpointer data)
{
  HeatPanel *panel = data;

  g_free (panel->cells);
  g_free (panel);
}

static int
heat_compare_panels (gconstpointer a, gconstpointer b)
{
  const HeatPanel *p = *(const HeatPanel *const *) a;
  const HeatPanel *q = *(const HeatPanel *const *) b;

  return p->sum != q->sum ? (p->sum < q->sum) - (p->sum > q->sum) : g_strcmp0 (p->means, q->means);
}

static HeatPanel *
heat_find_panel (GTree *known, CeasefireTallyRow *row)
{
  const char *means = ceasefire_tally_row_get_value (row, 2);

  return g_tree_lookup (known, means ? means : "");
}

/* A panel for each kind, without cells; those with most incidents first. */
static GPtrArray *
heat_list_weapons (const Heat *self, GTree *known)
{
  GListModel *rows = G_LIST_MODEL (self->tallies->by_weapon);
  GPtrArray *panels = g_ptr_array_new_with_free_func (heat_free_panel);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);
      HeatPanel *panel = heat_find_panel (known, row);

      if (panel == NULL)
        {
          panel = g_new0 (HeatPanel, 1);
          panel->means = ceasefire_tally_row_get_value (row, 2);
          g_tree_insert (known, (gpointer) (panel->means ? panel->means : ""), panel);
          g_ptr_array_add (panels, panel);
        }
      panel->sum += tallies_get_sum (row, CEASEFIRE_TALLY_LEVEL_POSSIBLE);
    }
  g_ptr_array_sort (panels, heat_compare_panels);
  return panels;
}

/* The cells of those that are drawn; their grounds are those of all. */
static void
heat_fill_weapons (const Heat *self, GPtrArray *panels, GTree *known, const HeatPanel *all)
{
  GListModel *rows = G_LIST_MODEL (self->tallies->by_weapon);

  for (guint i = 0; i < MIN (panels->len, MAX_WEAPONS); i++)
    ((HeatPanel *) panels->pdata[i])->cells = heat_new_cells (self);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);
      HeatPanel *panel = heat_find_panel (known, row);

      if (panel->cells)
        heat_add (self, panel, row);
    }
  for (guint i = 0; i < MIN (panels->len, MAX_WEAPONS); i++)
    for (guint j = 0; j < self->n_rows * self->periods->len; j++)
      {
        HeatCell *cell = &((HeatPanel *) panels->pdata[i])->cells[j];

        cell->coverage = all->cells[j].coverage;
        cell->has_row = all->cells[j].has_row;
      }
}

static HeatPanel *
heat_sum_up (Heat *self)
{
  GListModel *rows = G_LIST_MODEL (self->tallies->by_place);
  HeatPanel *all = g_new0 (HeatPanel, 1);

  all->cells = heat_new_cells (self);
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (rows, i);

      heat_add (self, all, row);
    }
  for (guint i = 0; i < self->n_rows * self->periods->len; i++)
    {
      if (heat_is_rest (self, i / self->periods->len))
        all->cells[i].coverage = CEASEFIRE_TALLY_COVERAGE_UNSET;
      else
        self->most = MAX (self->most, all->cells[i].sums[0]);
    }
  return all;
}

/* What no panel shows. */
static void
heat_put_left_out (const Heat *self, const GPtrArray *panels)
{
  Report *report = self->tallies->report;
  const guint n_weapons = panels->len > MAX_WEAPONS ? panels->len - MAX_WEAPONS : 0;
  g_autofree char *weapons = report_number (report, n_weapons);
  g_autofree char *earlier = report_number (report, self->n_earlier);

  if (n_weapons > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{number} more kind of weapon is in the CSV alone.",
                             "{number} more kinds of weapons are in the CSV alone.", n_weapons),
                   (ReportPart[]){ PART_WORDS ("number", weapons), PART_END });
  if (self->n_earlier > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{number} earlier period is not drawn.",
                             "{number} earlier periods are not drawn.", self->n_earlier),
                   (ReportPart[]){ PART_WORDS ("number", earlier), PART_END });
}

static void
heat_put_key (Report *report)
{
  svg_open_key (report);
  svg_put_key (report, "tally-drawing", "count step1", _ ("few established"));
  svg_put_key (report, "tally-drawing", "count step4", _ ("many established"));
  svg_put_key (report, "tally-drawing", "count step0",
               _ ("with a question mark: none established, but alleged or possible"));
  svg_put_key (report, "tally-drawing", "more", _ ("marked corner: more is alleged or possible"));
  svg_put_key (report, "tally-drawing", "silence", _ ("hatched: nobody watched"));
  svg_put_key (report, "tally-drawing", "watched part", _ ("dotted: watched in part"));
  svg_put_key (report, "tally-drawing", "ground",
               _ ("plain: watched as a whole; 0 says that nothing was seen"));
  svg_close_key (report);
}

static void
heat_draw (Heat *self)
{
  Report *report = self->tallies->report;
  HeatPanel *all = heat_sum_up (self);
  g_autoptr (GTree) known = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GPtrArray) panels = heat_list_weapons (self, known);
  const guint n = MIN (panels->len, MAX_WEAPONS);
  const double height = HEAD + self->n_rows * ROW + 8;

  heat_fill_weapons (self, panels, known, all);
  svg_open (
    report, "tally-drawing", WIDTH, height * (n + 1) + 4, _ ("Incidents by time and place"),
    _ ("A column for each period, a row for each place; first of all incidents, then by kind of "
       "weapon. The table below says the same."));
  heat_put_panel (self, all, _ ("All incidents"), 0);
  for (guint i = 0; i < n; i++)
    {
      const HeatPanel *panel = panels->pdata[i];

      heat_put_panel (self, panel,
                      panel->means ? report_label_code (report, "weapon", panel->means)
                                   : _ ("no weapon told"),
                      height * (i + 1));
    }
  svg_close (report);
  heat_put_key (report);
  heat_put_left_out (self, panels);
  heat_free_panel (all);
}

void
tallies_put_heat (Tallies *tallies)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new ();
  g_autoptr (GTree) columns = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GTree) rows = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  Heat self = { .tallies = tallies, .periods = periods, .columns = columns, .rows = rows };

  heat_list_periods (&self);
  heat_list_rows (&self);
  if (periods->len == 0)
    return;
  self.cell = MIN ((WIDTH - NAMES - 4) / periods->len, 44);
  heat_draw (&self);
}
