/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/watched.h"

#include "core/hash.h"
#include "monitor/evidence/coverage.h"

/*
 * Coverage beside the counts (S11). Records of one place, and of the same parties, make one series of
 * times without overlap. A time is looked up in the series of the place and of all around it: from where
 * one ends, another may go on (D20).
 */

/* Places around a place that are looked at; they may go round in a ring. */
#define WATCHED_PLACES_MAX 64

typedef struct
{
  const MonitorEntity *place; /* NULL: everywhere */
  const MonitorList *parties; /* NULL: all */
  gsize is_partial; /* of some clauses or of a place within: the rest may have been missed */
  GArray *spans;    /* of MonitorSpan, by start; once joined, disjoint */
} WatchedSeries;

struct _TallyWatched
{
  GHashTable *places; /* place, or the table itself for everywhere -> GPtrArray of WatchedSeries */
};

static void
watched_free_series (gpointer data)
{
  WatchedSeries *series = data;

  g_array_unref (series->spans);
  g_free (series);
}

static guint
watched_hash (gconstpointer series)
{
  return ceasefire_bytes_hash (series, G_STRUCT_OFFSET (WatchedSeries, spans));
}

static gboolean
watched_equal (gconstpointer a, gconstpointer b)
{
  const WatchedSeries *x = a;
  const WatchedSeries *y = b;

  return x->place == y->place && x->parties == y->parties && x->is_partial == y->is_partial;
}

static gconstpointer
watched_get_key (const TallyWatched *self, const MonitorEntity *place)
{
  return place ? (gconstpointer) place : self;
}

static WatchedSeries *
watched_get_series (TallyWatched *self, GHashTable *known, const WatchedSeries *key)
{
  WatchedSeries *series = g_hash_table_lookup (known, key);
  gpointer at = (gpointer) watched_get_key (self, key->place);
  GPtrArray *there = g_hash_table_lookup (self->places, at);

  if (series)
    return series;
  series = g_memdup2 (key, sizeof *key);
  series->spans = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));
  g_hash_table_add (known, series);
  if (there == NULL)
    {
      there = g_ptr_array_new_with_free_func (watched_free_series);
      g_hash_table_insert (self->places, at, there);
    }
  g_ptr_array_add (there, series);
  return series;
}

/* The place around the one that @steps have led to; NULL: everywhere. */
static const MonitorEntity *
watched_get_around (const MonitorEntity *place, guint steps)
{
  const MonitorPlace *node = monitor_entity_get_place (place);

  return node && steps < WATCHED_PLACES_MAX ? node->within : NULL;
}

/* Where a place was watched, what is around it was watched in part. */
static void
watched_add (TallyWatched *self, GHashTable *known, const MonitorCoverage *coverage,
             gboolean is_partial)
{
  const MonitorSpan span = { coverage->during->s1, coverage->during->e0 };
  WatchedSeries key = { coverage->place, coverage->parties, is_partial != FALSE, NULL };

  for (guint steps = 1;; steps++)
    {
      g_array_append_val (watched_get_series (self, known, &key)->spans, span);
      if (key.place == NULL)
        return;
      key.place = watched_get_around (key.place, steps);
      key.is_partial = TRUE;
    }
}

static void
watched_join (gpointer key, gpointer value, gpointer user_data)
{
  WatchedSeries *series = key;
  g_autoptr (GArray) spans = g_steal_pointer (&series->spans);

  (void) value;
  (void) user_data;
  g_array_sort (spans, monitor_span_compare);
  series->spans = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));
  for (guint i = 0; i < spans->len; i++)
    monitor_spans_add (series->spans, g_array_index (spans, MonitorSpan, i));
}

TallyWatched *
tally_watched_new (MonitorState *state, MonitorAgreement *agreement, const MonitorClause *clause)
{
  TallyWatched *self = g_new0 (TallyWatched, 1);
  g_autoptr (GHashTable) known = g_hash_table_new (watched_hash, watched_equal);

  self->places = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < state->coverages->len; i++)
    {
      const MonitorCoverage *coverage = g_ptr_array_index (state->coverages, i);

      if (coverage->during->s1 < coverage->during->e0
          && (clause == NULL || monitor_coverage_is_on (coverage, clause))
          && monitor_coverage_is_valid (&state->context, coverage, agreement))
        watched_add (self, known, coverage, clause == NULL && coverage->clauses != NULL);
    }
  g_hash_table_foreach (known, watched_join, NULL);
  return self;
}

void
tally_watched_free (TallyWatched *self)
{
  g_hash_table_unref (self->places);
  g_free (self);
}

static gboolean
watched_is_of (const WatchedSeries *series, const MonitorEntity *party)
{
  return series->parties == NULL || monitor_list_has (series->parties, party);
}

/* The series of the place, of what is around it, and of everywhere, as far as they are of the party. */
static GPtrArray *
watched_list (const TallyWatched *self, const MonitorEntity *place, const MonitorEntity *party)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint steps = 1;; steps++)
    {
      const GPtrArray *there = g_hash_table_lookup (self->places, watched_get_key (self, place));

      for (guint i = 0; there && i < there->len; i++)
        if (watched_is_of (g_ptr_array_index (there, i), party))
          g_ptr_array_add (list, g_ptr_array_index (there, i));
      if (place == NULL)
        return list;
      place = watched_get_around (place, steps);
    }
}

CeasefireTallyCoverage
tally_watched_look (const TallyWatched *self, const MonitorEntity *place,
                    const MonitorEntity *party, gint64 from, gint64 until)
{
  g_autoptr (GPtrArray) list = watched_list (self, place, party);
  gboolean is_touched = FALSE;
  gint64 reached = from;
  gint64 before;

  do
    {
      before = reached;
      for (guint i = 0; i < list->len; i++)
        {
          const WatchedSeries *series = g_ptr_array_index (list, i);
          const MonitorSpan *span = monitor_spans_find (series->spans, reached);

          is_touched |= span && span->from < until;
          if (span && span->from <= reached && !series->is_partial)
            reached = span->until;
        }
    }
  while (reached > before && reached < until);
  if (reached >= until)
    return CEASEFIRE_TALLY_COVERAGE_WHOLE;
  return is_touched ? CEASEFIRE_TALLY_COVERAGE_PART : CEASEFIRE_TALLY_COVERAGE_NONE;
}
