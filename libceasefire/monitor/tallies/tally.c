/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-tally.h>

#include "core/enum.h"
#include "monitor/monitor.h"
#include "monitor/tallies/count.h"
#include "monitor/tallies/watched.h"

#include <string.h>

/* The public tables: what was counted, with the change against the period before and the coverage. */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireTallyMeasure, ceasefire_tally_measure,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_MEASURE_INCIDENTS, "incidents"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_MEASURE_COUNT, "count"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_MEASURE_FATALITIES, "fatalities"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_MEASURE_INJURED, "injured"))

G_DEFINE_ENUM_TYPE (CeasefireTallyLevel, ceasefire_tally_level,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_LEVEL_ESTABLISHED, "established"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_LEVEL_ALLEGED, "alleged"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_LEVEL_POSSIBLE, "possible"))

G_DEFINE_ENUM_TYPE (CeasefireTallyCoverage, ceasefire_tally_coverage,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_COVERAGE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_COVERAGE_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_COVERAGE_PART, "part"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_TALLY_COVERAGE_WHOLE, "whole"))
/* clang-format on */

/* Rows */

struct _CeasefireTallyRow
{
  GObject parent_instance;

  char *values[TALLY_DIMENSIONS_MAX]; /* NULL where nobody tells */
  TallySums sums;
  gboolean has_change[TALLY_N_MEASURES];
  gint64 changes[TALLY_N_MEASURES][TALLY_N_LEVELS];
  CeasefireTallyCoverage coverage;
};

G_DEFINE_FINAL_TYPE (CeasefireTallyRow, ceasefire_tally_row, G_TYPE_OBJECT)

static void
tally_row_finalize (GObject *object)
{
  CeasefireTallyRow *self = CEASEFIRE_TALLY_ROW (object);

  for (guint i = 0; i < TALLY_DIMENSIONS_MAX; i++)
    g_free (self->values[i]);
  G_OBJECT_CLASS (ceasefire_tally_row_parent_class)->finalize (object);
}

static void
ceasefire_tally_row_class_init (CeasefireTallyRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tally_row_finalize;
}

static void
ceasefire_tally_row_init (CeasefireTallyRow *self)
{
  (void) self;
}

const char *
ceasefire_tally_row_get_value (CeasefireTallyRow *self, guint position)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), NULL);

  return position < TALLY_DIMENSIONS_MAX ? self->values[position] : NULL;
}

gint64
ceasefire_tally_row_get_sum (CeasefireTallyRow *self, CeasefireTallyMeasure measure,
                             CeasefireTallyLevel level)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), 0);
  g_return_val_if_fail ((guint) measure < TALLY_N_MEASURES, 0);
  g_return_val_if_fail ((guint) level < TALLY_N_LEVELS, 0);

  return self->sums.sums[measure][level];
}

gint64
ceasefire_tally_row_get_untold (CeasefireTallyRow *self, CeasefireTallyMeasure measure)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), 0);
  g_return_val_if_fail ((guint) measure < TALLY_N_MEASURES, 0);

  return self->sums.n_told[CEASEFIRE_TALLY_MEASURE_INCIDENTS] - self->sums.n_told[measure];
}

gint64
ceasefire_tally_row_get_set_aside (CeasefireTallyRow *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), 0);

  return self->sums.n_set_aside;
}

gboolean
ceasefire_tally_row_get_change (CeasefireTallyRow *self, CeasefireTallyMeasure measure,
                                CeasefireTallyLevel level, gint64 *change)
{
  g_return_val_if_fail (change != NULL, FALSE);
  *change = 0;
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), FALSE);
  g_return_val_if_fail ((guint) measure < TALLY_N_MEASURES, FALSE);
  g_return_val_if_fail ((guint) level < TALLY_N_LEVELS, FALSE);

  *change = self->changes[measure][level];
  return self->has_change[measure];
}

CeasefireTallyCoverage
ceasefire_tally_row_get_coverage (CeasefireTallyRow *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY_ROW (self), CEASEFIRE_TALLY_COVERAGE_UNSET);

  return self->coverage;
}

/* The table */

struct _CeasefireTally
{
  GObject parent_instance;

  char **by;
  CeasefireTallyRow *total;
  GPtrArray *rows;
};

static GType
tally_get_item_type (GListModel *model)
{
  (void) model;
  return CEASEFIRE_TYPE_TALLY_ROW;
}

static guint
tally_get_n_items (GListModel *model)
{
  return CEASEFIRE_TALLY (model)->rows->len;
}

static gpointer
tally_get_item (GListModel *model, guint position)
{
  const GPtrArray *rows = CEASEFIRE_TALLY (model)->rows;

  return position < rows->len ? g_object_ref (g_ptr_array_index (rows, position)) : NULL;
}

static void
tally_model_init (GListModelInterface *interface)
{
  interface->get_item_type = tally_get_item_type;
  interface->get_n_items = tally_get_n_items;
  interface->get_item = tally_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireTally, ceasefire_tally, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, tally_model_init))

static void
tally_finalize (GObject *object)
{
  CeasefireTally *self = CEASEFIRE_TALLY (object);

  g_strfreev (self->by);
  g_object_unref (self->total);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (ceasefire_tally_parent_class)->finalize (object);
}

static void
ceasefire_tally_class_init (CeasefireTallyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = tally_finalize;
}

static void
ceasefire_tally_init (CeasefireTally *self)
{
  self->by = g_new0 (char *, 1);
  self->total = g_object_new (CEASEFIRE_TYPE_TALLY_ROW, NULL);
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

const char *const *
ceasefire_tally_get_by (CeasefireTally *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY (self), NULL);

  return (const char *const *) self->by;
}

CeasefireTallyRow *
ceasefire_tally_get_total (CeasefireTally *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_TALLY (self), NULL);

  return self->total;
}

/* Making it */

typedef struct
{
  TallyCount *count;
  TallyWatched *watched;
  guint period; /* the position of the period; beyond the dimensions: there is none */
} TallyMaker;

static const MonitorEntity *
maker_get_entity (const TallyMaker *self, TallyBy by, const TallyValue *values)
{
  guint position;

  return values && tally_count_find (self->count, by, &position)
           ? (const MonitorEntity *) (gintptr) values[position]
           : NULL;
}

/* How much of a time up to the one asked for was watched. @values: of a row; NULL: of the total. */
static CeasefireTallyCoverage
maker_look (const TallyMaker *self, const TallyValue *values, gint64 from, gint64 until)
{
  const gint64 last = MIN (until, self->count->state->context.at.e0);

  if (from >= last)
    return CEASEFIRE_TALLY_COVERAGE_UNSET;
  return tally_watched_look (self->watched, maker_get_entity (self, TALLY_BY_PLACE, values),
                             maker_get_entity (self, TALLY_BY_PARTY, values), from, last);
}

static gboolean
maker_has_periods (const TallyMaker *self)
{
  return self->period < self->count->n_dimensions;
}

static CeasefireTallyCoverage
maker_look_at_period (const TallyMaker *self, const TallyValue *values)
{
  const TallyDimension *dimension = &self->count->dimensions[self->period];
  const TallyValue period = values[self->period];
  GTimeZone *zone = self->count->state->context.world->zone;

  if (period == TALLY_DATE_OPEN)
    return CEASEFIRE_TALLY_COVERAGE_UNSET;
  return maker_look (self, values, tally_dimension_get_start (dimension, zone, period),
                     tally_dimension_get_start (dimension, zone, period + 1));
}

static CeasefireTallyCoverage
maker_get_coverage (const TallyMaker *self, const TallyRow *row)
{
  if (maker_has_periods (self))
    return maker_look_at_period (self, row->values);
  return maker_look (self, row->values, self->count->first, self->count->last);
}

/* What is not over may still grow, so that it is not held against one that is. */
static gboolean
maker_is_over (const TallyMaker *self, TallyValue period)
{
  const TallyDimension *dimension = &self->count->dimensions[self->period];
  const MonitorContext *context = &self->count->state->context;

  return period != TALLY_DATE_OPEN
         && tally_dimension_get_start (dimension, context->world->zone, period + 1)
              <= context->at.e0;
}

/* Where no number is told, there is no change of it. */
static gboolean
maker_is_told (const TallySums *sums, guint measure)
{
  return sums->n_told[measure] > 0 || sums->n_told[CEASEFIRE_TALLY_MEASURE_INCIDENTS] == 0;
}

static void
maker_set_change (const TallyMaker *self, CeasefireTallyRow *shown, const TallyRow *row)
{
  static const TallySums nothing = { 0 };
  TallyValue values[TALLY_DIMENSIONS_MAX];
  const TallyRow *before;
  const TallySums *sums = &nothing;

  if (!maker_has_periods (self) || !maker_is_over (self, row->values[self->period])
      || (row->is_between && shown->coverage != CEASEFIRE_TALLY_COVERAGE_WHOLE))
    return;
  memcpy (values, row->values, sizeof values);
  values[self->period]--;
  before = tally_rows_peek (&self->count->rows, values);
  if (before && !before->is_between)
    sums = &before->sums;
  else if (maker_look_at_period (self, values) != CEASEFIRE_TALLY_COVERAGE_WHOLE)
    return;
  for (guint i = 0; i < TALLY_N_MEASURES; i++)
    {
      shown->has_change[i] = maker_is_told (&row->sums, i) && maker_is_told (sums, i);
      for (guint j = 0; shown->has_change[i] && j < TALLY_N_LEVELS; j++)
        shown->changes[i][j] = row->sums.sums[i][j] - sums->sums[i][j];
    }
}

static CeasefireTallyRow *
maker_make_row (const TallyMaker *self, const TallyRow *row)
{
  CeasefireTallyRow *shown = g_object_new (CEASEFIRE_TYPE_TALLY_ROW, NULL);

  for (guint i = 0; i < self->count->n_dimensions; i++)
    shown->values[i] = tally_dimension_format (&self->count->dimensions[i], row->values[i]);
  shown->sums = row->sums;
  shown->coverage = maker_get_coverage (self, row);
  maker_set_change (self, shown, row);
  return shown;
}

static CeasefireTally *
tally_make (TallyCount *count, const char *const *by)
{
  CeasefireTally *self = g_object_new (CEASEFIRE_TYPE_TALLY, NULL);
  g_autoptr (GPtrArray) rows = tally_rows_list (&count->rows);
  MonitorAgreement *agreement = count->clause ? count->clause->agreement
                                              : tally_facts_get_agreement (count->facts);
  g_autoptr (TallyWatched) watched = tally_watched_new (count->state, agreement, count->clause);
  TallyMaker maker = { count, watched, 0 };

  while (maker_has_periods (&maker)
         && !tally_dimension_is_period (&count->dimensions[maker.period]))
    maker.period++;
  g_strfreev (self->by);
  self->by = g_strdupv ((char **) by);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (self->rows, maker_make_row (&maker, g_ptr_array_index (rows, i)));
  self->total->sums = count->total;
  self->total->coverage = maker_look (&maker, NULL, count->first, count->last);
  return self;
}

CeasefireTally *
ceasefire_monitor_tally (CeasefireMonitor *self, const char *const *by, const char *clause,
                         GError **error)
{
  CeasefireTally *tally = NULL;
  TallyCount count;

  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);
  g_return_val_if_fail (by != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_monitor_evaluate_incidents (self, error))
    return NULL;
  if (tally_count_init (&count, self->state, by, clause, error))
    {
      tally_count_run (&count);
      if (count.is_over_limit)
        g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT,
                     "the tally would have more than %" G_GUINT64_FORMAT " entries",
                     monitor_state_get_limit (self->state));
      else if (!g_cancellable_set_error_if_cancelled (g_cancellable_get_current (), error))
        tally = tally_make (&count, by);
    }
  tally_count_clear (&count);
  return tally;
}
