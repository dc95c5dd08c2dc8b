/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-tally.h"

#include "columns.h"
#include "language.h"
#include "terminal.h"
#include "words.h"

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

typedef struct
{
  CeasefireTally *tally;
  const char *const *by;
  guint n_by;
  guint n_rows;
  CeasefireTallyRow *total;
} TallyPage;

static const char *
tally_get_measure (CeasefireTallyMeasure measure)
{
  return ceasefire_enum_to_word (CEASEFIRE_TYPE_TALLY_MEASURE, (int) measure);
}

static const char *
tally_get_level (CeasefireTallyLevel level)
{
  return ceasefire_enum_to_word (CEASEFIRE_TYPE_TALLY_LEVEL, (int) level);
}

/* NULL if there is no time of which it could be said. */
static const char *
tally_get_coverage (CeasefireTallyRow *row)
{
  return ceasefire_enum_to_word (CEASEFIRE_TYPE_TALLY_COVERAGE,
                                 (int) ceasefire_tally_row_get_coverage (row));
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

/* Text: a table for each measure. */

/* Instead of a value that nobody tells. */
static const char *
tally_say_unset (const char *by)
{
  static const struct
  {
    const char *by, *words;
  } names[] = {
    { "day", N_ ("date open") },       { "week", N_ ("date open") },
    { "month", N_ ("date open") },     { "party", N_ ("nobody named") },
    { "place", N_ ("no place told") }, { "means", N_ ("no means told") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_has_prefix (by, names[i].by))
      return gettext (names[i].words);
  return _ ("not told");
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

static void
tally_put_values (const TallyPage *self, Columns *columns, CeasefireTallyRow *row, guint width)
{
  for (guint i = 0; i < self->n_by; i++)
    {
      const char *value = ceasefire_tally_row_get_value (row, i);

      if (row == self->total)
        value = i == 0 ? _ ("total") : "";
      else if (value == NULL)
        value = tally_say_unset (self->by[i]);
      columns_put (columns, terminal_cut (value, width));
    }
}

static void
tally_put_numbers (Columns *columns, CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  const char *coverage
    = words_enum (CEASEFIRE_TYPE_TALLY_COVERAGE, (int) ceasefire_tally_row_get_coverage (row));

  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    columns_put (columns, tally_say_sum (row, measure, (CeasefireTallyLevel) i));
  columns_put (columns, tally_say_change (row, measure));
  columns_put_number (columns, measure == CEASEFIRE_TALLY_MEASURE_INCIDENTS
                                 ? ceasefire_tally_row_get_set_aside (row)
                                 : ceasefire_tally_row_get_untold (row, measure));
  columns_put (columns, g_strdup (coverage ? coverage : ""));
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
  g_autoptr (Columns) columns = columns_new ();
  const guint width = tally_get_width (self);

  for (guint i = 0; i < self->n_by; i++)
    columns_add (columns, self->by[i], TRUE);
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    columns_add (columns, words_enum (CEASEFIRE_TYPE_TALLY_LEVEL, (int) i), FALSE);
  columns_add (columns, _ ("change"), FALSE);
  columns_add (columns,
               measure == CEASEFIRE_TALLY_MEASURE_INCIDENTS ? _ ("set aside") : _ ("not told"),
               FALSE);
  columns_add (columns, _ ("watched"), TRUE);
  for (guint i = 0; i <= self->n_rows; i++)
    {
      g_autoptr (CeasefireTallyRow) row = i < self->n_rows ? tally_get_row (self, i)
                                                           : g_object_ref (self->total);

      tally_put_values (self, columns, row, width);
      tally_put_numbers (columns, row, measure);
    }
  terminal_print (TERMINAL_STRONG, 0, 0, tally_get_measure (measure));
  columns_print (columns);
  putchar ('\n');
}

static void
tally_print_text (const MonitorHead *head, const TallyPage *self, const char *clause)
{
  g_autofree char *name = clause ? terminal_isolate (clause) : NULL;
  g_autofree char *what
    = name ? g_strdup_printf (_ ("Incidents under %s, by what they are under it."), name)
           : g_strdup (_ ("Incidents, by what they are for themselves: no clause is asked about."));

  monitor_head_print (head);
  terminal_print (TERMINAL_PLAIN, 0, 0, what);
  terminal_print (TERMINAL_PLAIN, 0, 0,
                  _ ("Each event counts once. \"alleged\" has the established in it, and what is "
                     "contested; \"possible\" has both in it. Set aside: refuted, denied, told by "
                     "nobody, too vague or excused. Not told: incidents of which nobody gives the "
                     "number. ?: none gives it."));
  putchar ('\n');
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    if (i == CEASEFIRE_TALLY_MEASURE_INCIDENTS
        || ceasefire_tally_row_get_untold (self->total, (CeasefireTallyMeasure) i)
             < tally_get_possible (self->total))
      tally_print_measure (self, (CeasefireTallyMeasure) i);
}

/* CSV, RFC 4180. An id that a spreadsheet would take for a formula gets an apostrophe. */

static void
tally_put_csv_value (GString *csv, const char *value)
{
  if (value == NULL)
    return;
  g_string_append_c (csv, '"');
  if (strchr ("=+-@", *value))
    g_string_append_c (csv, '\'');
  for (; *value; value++)
    {
      if (*value == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *value);
    }
  g_string_append_c (csv, '"');
}

static void
tally_put_csv_head (GString *csv, const TallyPage *self)
{
  for (guint i = 0; i < self->n_by; i++)
    g_string_append_printf (csv, "%s,", self->by[i]);
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    {
      const char *measure = tally_get_measure ((CeasefireTallyMeasure) i);

      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        g_string_append_printf (csv, "%s_%s,", measure, tally_get_level ((CeasefireTallyLevel) j));
      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        g_string_append_printf (csv, "%s_%s_change,", measure,
                                tally_get_level ((CeasefireTallyLevel) j));
      if (i != CEASEFIRE_TALLY_MEASURE_INCIDENTS)
        g_string_append_printf (csv, "%s_not_told,", measure);
    }
  g_string_append_printf (csv, "set_aside,coverage\r\n");
}

static void
tally_put_csv_measure (GString *csv, CeasefireTallyRow *row, CeasefireTallyMeasure measure)
{
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    {
      if (tally_is_told (row, measure))
        g_string_append_printf (
          csv, "%" G_GINT64_FORMAT,
          ceasefire_tally_row_get_sum (row, measure, (CeasefireTallyLevel) i));
      g_string_append_c (csv, ',');
    }
  for (guint i = 0; i < TALLY_N_LEVELS; i++)
    {
      gint64 change;

      if (ceasefire_tally_row_get_change (row, measure, (CeasefireTallyLevel) i, &change))
        g_string_append_printf (csv, "%" G_GINT64_FORMAT, change);
      g_string_append_c (csv, ',');
    }
  if (measure != CEASEFIRE_TALLY_MEASURE_INCIDENTS)
    g_string_append_printf (csv, "%" G_GINT64_FORMAT ",",
                            ceasefire_tally_row_get_untold (row, measure));
}

static void
tally_put_csv (GString *csv, const TallyPage *self)
{
  tally_put_csv_head (csv, self);
  for (guint i = 0; i < self->n_rows; i++)
    {
      g_autoptr (CeasefireTallyRow) row = tally_get_row (self, i);
      const char *coverage = tally_get_coverage (row);

      for (guint j = 0; j < self->n_by; j++)
        {
          tally_put_csv_value (csv, ceasefire_tally_row_get_value (row, j));
          g_string_append_c (csv, ',');
        }
      for (guint j = 0; j < TALLY_N_MEASURES; j++)
        tally_put_csv_measure (csv, row, (CeasefireTallyMeasure) j);
      g_string_append_printf (csv, "%" G_GINT64_FORMAT ",%s\r\n",
                              ceasefire_tally_row_get_set_aside (row), coverage ? coverage : "");
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

static TallyPage
tally_get_page (CeasefireTally *tally)
{
  const char *const *by = ceasefire_tally_get_by (tally);

  return (TallyPage){ tally, by, g_strv_length ((char **) by),
                      g_list_model_get_n_items (G_LIST_MODEL (tally)),
                      ceasefire_tally_get_total (tally) };
}

GString *
monitor_tally_to_csv (CeasefireTally *tally)
{
  const TallyPage self = tally_get_page (tally);
  GString *csv = g_string_new (NULL);

  tally_put_csv (csv, &self);
  return csv;
}

void
monitor_tally_print (const MonitorHead *head, CeasefireTally *tally, const char *clause,
                     const char *format)
{
  const TallyPage self = tally_get_page (tally);

  if (g_strcmp0 (format, "csv") == 0)
    {
      g_autoptr (GString) csv = monitor_tally_to_csv (tally);

      fwrite (csv->str, 1, csv->len, stdout);
    }
  else if (g_strcmp0 (format, "json") == 0)
    tally_print_json (head, &self, clause);
  else
    tally_print_text (head, &self, clause);
}
