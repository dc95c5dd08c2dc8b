/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-tally.h"

#include "terminal.h"

#include <ceasefire/ceasefire-model.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire monitor --tally`: counts, as text for people, CSV for spreadsheets and JSON for
   programs. */

const char *const monitor_tally_formats[] = { "text", "csv", "json", NULL };
const char *const monitor_tally_by[]
  = { "day", "week", "month", "place", "party", "action", "means", "status", NULL };

#define TALLY_N_LEVELS (CEASEFIRE_TALLY_LEVEL_POSSIBLE + 1)
#define TALLY_N_MEASURES (CEASEFIRE_TALLY_MEASURE_INJURED + 1)
#define TALLY_GAP 2

typedef struct
{
  CeasefireTally *tally;
  const char *const *by;
  guint n_by;
  guint n_rows;
  CeasefireTallyRow *total;
} TallyPage;

static const char *
tally_get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);

  return g_enum_get_value (klass, value)->value_nick;
}

static const char *
tally_get_measure (CeasefireTallyMeasure measure)
{
  return tally_get_nick (CEASEFIRE_TYPE_TALLY_MEASURE, (int) measure);
}

static const char *
tally_get_level (CeasefireTallyLevel level)
{
  return tally_get_nick (CEASEFIRE_TYPE_TALLY_LEVEL, (int) level);
}

static const char *
tally_get_coverage (CeasefireTallyRow *row)
{
  CeasefireTallyCoverage coverage = ceasefire_tally_row_get_coverage (row);

  return coverage == CEASEFIRE_TALLY_COVERAGE_UNSET
           ? NULL
           : tally_get_nick (CEASEFIRE_TYPE_TALLY_COVERAGE, (int) coverage);
}

static CeasefireTallyRow *
tally_get_row (const TallyPage *self, guint i)
{
  return g_list_model_get_item (G_LIST_MODEL (self->tally), i);
}

static gint64
tally_get_possible (CeasefireTallyRow *row)
{
  return ceasefire_tally_row_get_sum (row, CEASEFIRE_TALLY_MEASURE_INCIDENTS,
                                      CEASEFIRE_TALLY_LEVEL_POSSIBLE);
}

/* Whether some of its incidents tell the measure, or there are none to tell it. */
static gboolean
tally_is_told (CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  gint64 possible = tally_get_possible (row);

  return possible == 0 || ceasefire_tally_row_get_untold (row, measure) < possible;
}

/* Text: a table for each measure. Its columns are made as lists of cells, so that their widths are
   known before they are printed. */

typedef struct
{
  char *head;
  GPtrArray *cells; /* of the rows, and of the total */
  gboolean is_left;
} TallyColumn;

static void
tally_free_column (gpointer data)
{
  TallyColumn *column = data;

  g_free (column->head);
  g_ptr_array_unref (column->cells);
  g_free (column);
}

static TallyColumn *
tally_add_column (GPtrArray *columns, const char *head, gboolean is_left)
{
  TallyColumn *column = g_new0 (TallyColumn, 1);

  column->head = g_strdup (head);
  column->cells = g_ptr_array_new_with_free_func (g_free);
  column->is_left = is_left;
  g_ptr_array_add (columns, column);
  return column;
}

/* Instead of a value that nobody tells. */
static const char *
tally_say_unset (const char *by)
{
  static const struct
  {
    const char *by, *words;
  } names[] = {
    { "day", "date open" },      { "week", "date open" },      { "month", "date open" },
    { "party", "nobody named" }, { "place", "no place told" }, { "means", "no means told" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (by, names[i].by))
      return names[i].words;
  return "not told";
}

static char *
tally_say_sum (CeasefireTallyRow *row, CeasefireTallyMeasure measure, CeasefireTallyLevel level)
{
  if (!tally_is_told (row, measure))
    return g_strdup ("?");
  return g_strdup_printf ("%" G_GINT64_FORMAT, ceasefire_tally_row_get_sum (row, measure, level));
}

static char *
tally_say_change (CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gint64 changes[TALLY_N_LEVELS];

  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    if (!ceasefire_tally_row_get_change (row, measure, (CeasefireTallyLevel) i, &changes[i]))
      return g_strdup ("");
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    g_string_append_printf (text, "%s%s%" G_GINT64_FORMAT, i ? " " : "", changes[i] > 0 ? "+" : "",
                            changes[i]);
  return g_strdup (text->str);
}

static char *
tally_say_untold (CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, ceasefire_tally_row_get_untold (row, measure));
}

static char *
tally_say_set_aside (CeasefireTallyRow *row)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, ceasefire_tally_row_get_set_aside (row));
}

/* Adds the cells of a row to the columns of what is counted by. */
static void
tally_add_values (const TallyPage *self, GPtrArray *columns, CeasefireTallyRow *row, guint width)
{
  for (guint i = 0; i < self->n_by; i++)
    {
      TallyColumn *column = g_ptr_array_index (columns, i);
      const char *value = ceasefire_tally_row_get_value (row, i);

      if (row == self->total)
        value = i == 0 ? "total" : "";
      else if (value == NULL)
        value = tally_say_unset (self->by[i]);
      g_ptr_array_add (column->cells, terminal_cut (value, width));
    }
}

/* Adds the cells of a row to the columns of a measure. */
static void
tally_add_numbers (GPtrArray *columns, guint first, CeasefireTallyRow *row,
                   CeasefireTallyMeasure measure)
{
  const gboolean is_incidents = measure == CEASEFIRE_TALLY_MEASURE_INCIDENTS;
  const char *coverage = tally_get_coverage (row);
  char *cells[TALLY_N_LEVELS + 3];

  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    cells[i] = tally_say_sum (row, measure, (CeasefireTallyLevel) i);
  cells[TALLY_N_LEVELS] = tally_say_change (row, measure);
  cells[TALLY_N_LEVELS + 1] = is_incidents ? tally_say_set_aside (row)
                                           : tally_say_untold (row, measure);
  cells[TALLY_N_LEVELS + 2] = g_strdup (coverage ? coverage : "");
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    g_ptr_array_add (((TallyColumn *) g_ptr_array_index (columns, first + i))->cells, cells[i]);
}

static guint
tally_measure_column (const TallyColumn *column)
{
  guint width = terminal_measure (column->head);

  for (guint i = 0; i < column->cells->len; i++)
    width = MAX (width, terminal_measure (g_ptr_array_index (column->cells, i)));
  return width;
}

/* A column in which no cell says anything is left out. */
static gboolean
tally_is_empty (const TallyColumn *column)
{
  for (guint i = 0; i < column->cells->len; i++)
    if (*(const char *) g_ptr_array_index (column->cells, i))
      return FALSE;
  return column->cells->len > 0;
}

static void
tally_add_cell (GString *line, const TallyColumn *column, const char *cell, guint width)
{
  guint blanks = width - terminal_measure (cell);

  g_string_append (line, column->is_left ? cell : "");
  for (; blanks > 0; blanks--)
    g_string_append_c (line, ' ');
  g_string_append (line, column->is_left ? "" : cell);
  for (guint i = 0; i < TALLY_GAP; i++)
    g_string_append_c (line, ' ');
}

/* @row: -1: the head. */
static void
tally_print_line (const GPtrArray *columns, const guint *widths, int row)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < columns->len; i++)
    {
      const TallyColumn *column = g_ptr_array_index (columns, i);

      if (!tally_is_empty (column))
        tally_add_cell (line, column,
                        row < 0 ? column->head : g_ptr_array_index (column->cells, row), widths[i]);
    }
  g_strchomp (line->str);
  /* What is too long is not laid out in several lines, where columns would be lost. */
  if (row < 0 && terminal_measure (line->str) <= terminal_get_width ())
    terminal_print (TERMINAL_HEADING, 0, 0, line->str);
  else
    puts (line->str);
}

static void
tally_print_columns (const GPtrArray *columns, guint n_rows)
{
  g_autofree guint *widths = g_new0 (guint, columns->len + 1);

  for (guint i = 0; i < columns->len; i++)
    widths[i] = tally_measure_column (g_ptr_array_index (columns, i));
  for (int row = -1; row < (int) n_rows; row++)
    tally_print_line (columns, widths, row);
}

/* What remains beside the numbers is shared by the values. */
static guint
tally_get_width (const TallyPage *self)
{
  const guint numbers = 60;
  guint width = terminal_get_width ();

  return MAX (width > numbers ? (width - numbers) / MAX (self->n_by, 1) : 0, 14);
}

static void
tally_print_measure (const TallyPage *self, CeasefireTallyMeasure measure)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (tally_free_column);
  const guint width = tally_get_width (self);

  for (guint i = 0; i < self->n_by; i++)
    tally_add_column (columns, self->by[i], TRUE);
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    tally_add_column (columns, tally_get_level ((CeasefireTallyLevel) i), FALSE);
  tally_add_column (columns, "change", FALSE);
  tally_add_column (columns,
                    measure == CEASEFIRE_TALLY_MEASURE_INCIDENTS ? "set aside" : "not told", FALSE);
  tally_add_column (columns, "watched", TRUE);
  for (guint i = 0; i <= self->n_rows; i++)
    {
      g_autoptr (CeasefireTallyRow) row = i < self->n_rows ? tally_get_row (self, i)
                                                           : g_object_ref (self->total);

      tally_add_values (self, columns, row, width);
      tally_add_numbers (columns, self->n_by, row, measure);
    }
  terminal_print (TERMINAL_STRONG, 0, 0, tally_get_measure (measure));
  tally_print_columns (columns, self->n_rows + 1);
  putchar ('\n');
}

static void
tally_print_text (const MonitorHead *head, const TallyPage *self, const char *clause)
{
  g_autofree char *name = clause ? terminal_isolate (clause) : NULL;
  g_autofree char *what
    = name ? g_strdup_printf ("Incidents under %s, by what they are under it.", name)
           : g_strdup ("Incidents, by what they are for themselves: no clause is asked about.");

  monitor_head_print (head);
  terminal_print (TERMINAL_PLAIN, 0, 0, what);
  terminal_print (TERMINAL_PLAIN, 0, 0,
                  "Each event counts once. \"alleged\" has the established in it, and what is "
                  "contested; \"possible\" has both in it. Set aside: refuted, denied, told by "
                  "nobody, too vague or excused. Not told: incidents of which nobody gives the "
                  "number. ?: none gives it.");
  putchar ('\n');
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    if (i == CEASEFIRE_TALLY_MEASURE_INCIDENTS
        || ceasefire_tally_row_get_untold (self->total, (CeasefireTallyMeasure) i)
             < tally_get_possible (self->total))
      tally_print_measure (self, (CeasefireTallyMeasure) i);
}

/* CSV, RFC 4180. An id that a spreadsheet would take for a formula gets an apostrophe. */

static void
tally_print_csv_value (const char *value)
{
  if (value == NULL)
    return;
  putchar ('"');
  if (strchr ("=+-@", *value))
    putchar ('\'');
  for (; *value; value++)
    {
      if (*value == '"')
        putchar ('"');
      putchar (*value);
    }
  putchar ('"');
}

static void
tally_print_csv_head (const TallyPage *self)
{
  for (guint i = 0; i < self->n_by; i++)
    printf ("%s,", self->by[i]);
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    {
      const char *measure = tally_get_measure ((CeasefireTallyMeasure) i);

      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        printf ("%s_%s,", measure, tally_get_level ((CeasefireTallyLevel) j));
      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        printf ("%s_%s_change,", measure, tally_get_level ((CeasefireTallyLevel) j));
      if (i != CEASEFIRE_TALLY_MEASURE_INCIDENTS)
        printf ("%s_not_told,", measure);
    }
  printf ("set_aside,coverage\r\n");
}

static void
tally_print_csv_measure (CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    {
      if (tally_is_told (row, measure))
        printf ("%" G_GINT64_FORMAT,
                ceasefire_tally_row_get_sum (row, measure, (CeasefireTallyLevel) i));
      putchar (',');
    }
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    {
      gint64 change;

      if (ceasefire_tally_row_get_change (row, measure, (CeasefireTallyLevel) i, &change))
        printf ("%" G_GINT64_FORMAT, change);
      putchar (',');
    }
  if (measure != CEASEFIRE_TALLY_MEASURE_INCIDENTS)
    printf ("%" G_GINT64_FORMAT ",", ceasefire_tally_row_get_untold (row, measure));
}

static void
tally_print_csv (const TallyPage *self)
{
  tally_print_csv_head (self);
  for (guint i = 0; i < self->n_rows; i++)
    {
      g_autoptr (CeasefireTallyRow) row = tally_get_row (self, i);
      const char *coverage = tally_get_coverage (row);

      for (guint j = 0; j < self->n_by; j++)
        {
          tally_print_csv_value (ceasefire_tally_row_get_value (row, j));
          putchar (',');
        }
      for (guint j = 0; j < TALLY_N_MEASURES; j++)
        tally_print_csv_measure (row, (CeasefireTallyMeasure) j);
      printf ("%" G_GINT64_FORMAT ",%s\r\n", ceasefire_tally_row_get_set_aside (row),
              coverage ? coverage : "");
    }
}

/* JSON */

static void
tally_print_json_numbers (CeasefireTallyRow *row, CeasefireTallyMeasure measure, gboolean is_change)
{
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    {
      const CeasefireTallyLevel level = (CeasefireTallyLevel) i;
      gint64 number = ceasefire_tally_row_get_sum (row, measure, level);

      if (is_change)
        ceasefire_tally_row_get_change (row, measure, level, &number);
      printf ("%s\"%s\":%" G_GINT64_FORMAT, i ? "," : "", tally_get_level (level), number);
    }
}

static void
tally_print_json_measure (CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  gint64 change;

  printf ("\"%s\":{", tally_get_measure (measure));
  if (tally_is_told (row, measure))
    {
      tally_print_json_numbers (row, measure, FALSE);
      putchar (',');
    }
  printf ("\"not_told\":%" G_GINT64_FORMAT, ceasefire_tally_row_get_untold (row, measure));
  if (ceasefire_tally_row_get_change (row, measure, CEASEFIRE_TALLY_LEVEL_ESTABLISHED, &change))
    {
      printf (",\"change\":{");
      tally_print_json_numbers (row, measure, TRUE);
      putchar ('}');
    }
  printf ("},");
}

/* Behind the values, if it has any. */
static void
tally_print_json_sums (CeasefireTallyRow *row)
{
  const char *coverage = tally_get_coverage (row);

  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    tally_print_json_measure (row, (CeasefireTallyMeasure) i);
  printf ("\"set_aside\":%" G_GINT64_FORMAT, ceasefire_tally_row_get_set_aside (row));
  if (coverage)
    printf (",\"coverage\":\"%s\"", coverage);
  putchar ('}');
}

static void
tally_print_json (const MonitorHead *head, const TallyPage *self, const char *clause)
{
  printf ("{");
  monitor_head_print_json (head);
  monitor_head_print_json_string ("clause", clause);
  monitor_head_print_json_strings ("by", self->by);
  printf ("\n\"total\":{");
  tally_print_json_sums (self->total);
  printf (",\n\"rows\":[");
  for (guint i = 0; i < self->n_rows; i++)
    {
      g_autoptr (CeasefireTallyRow) row = tally_get_row (self, i);

      printf (i ? ",\n{" : "\n{");
      for (guint j = 0; j < self->n_by; j++)
        monitor_head_print_json_string (self->by[j], ceasefire_tally_row_get_value (row, j));
      tally_print_json_sums (row);
    }
  printf ("\n]}\n");
}

void
monitor_tally_print (const MonitorHead *head, CeasefireTally *tally, const char *clause,
                     const char *format)
{
  const char *const *by = ceasefire_tally_get_by (tally);
  const TallyPage self = { tally, by, g_strv_length ((char **) by),
                           g_list_model_get_n_items (G_LIST_MODEL (tally)),
                           ceasefire_tally_get_total (tally) };

  if (g_strcmp0 (format, "csv") == 0)
    tally_print_csv (&self);
  else if (g_strcmp0 (format, "json") == 0)
    tally_print_json (head, &self, clause);
  else
    tally_print_text (head, &self, clause);
}
