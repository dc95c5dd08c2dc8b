/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/watched.h"

#include "core/hash.h"
#include "monitor/evidence/coverage.h"

/*
 * Coverage beside the counts (S11). Records of one place, and of one party or of all, make one series of times
 * without overlap. A time is looked up in the series of the place and of all around it: from where one ends,
 * another may go on (D20).
 */

/* Places around a place that are looked at; they may go round in a ring. */
#define WATCHED_PLACES_MAX 64

typedef struct
{
  const MonitorEntity *place; /* NULL: everywhere */
  gconstpointer party;        /* NULL: all; the table itself: some, of whomever one asks */
  gsize
    is_partial; /* of some clauses, some parties or a place within: the rest may have been missed */
  GArray *spans; /* of MonitorSpan, by start; once joined, disjoint */
} WatchedSeries;

struct _TallyWatched
{
  GHashTable *series; /* of WatchedSeries, owned */
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

  return x->place == y->place && x->party == y->party && x->is_partial == y->is_partial;
}

static void
watched_add_span (TallyWatched *self, const WatchedSeries *key, MonitorSpan span)
{
  WatchedSeries *series = g_hash_table_lookup (self->series, key);

  if (series == NULL)
    {
      series = g_memdup2 (key, sizeof *key);
      series->spans = g_array_new (FALSE, FALSE, sizeof (MonitorSpan));
      g_hash_table_add (self->series, series);
    }
  g_array_append_val (series->spans, span);
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
watched_add (TallyWatched *self, const MonitorCoverage *coverage, gconstpointer party,
             gboolean is_partial)
{
  const MonitorSpan span = { coverage->during->s1, coverage->during->e0 };
  WatchedSeries key = { coverage->place, party, is_partial != FALSE, NULL };

  for (guint steps = 1;; steps++)
    {
      watched_add_span (self, &key, span);
      if (key.place == NULL)
        return;
      key.place = watched_get_around (key.place, steps);
      key.is_partial = TRUE;
    }
}

/* Where parties are watched, all of them are in part. */
static void
watched_add_for_parties (TallyWatched *self, const MonitorCoverage *coverage, gboolean is_partial)
{
  if (coverage->parties == NULL)
    {
      watched_add (self, coverage, NULL, is_partial);
      return;
    }
  watched_add (self, coverage, self, TRUE);
  for (guint i = 0; i < coverage->parties->n; i++)
    watched_add (self, coverage, coverage->parties->items[i], is_partial);
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

  self->series = g_hash_table_new_full (watched_hash, watched_equal, watched_free_series, NULL);
  for (guint i = 0; i < state->coverages->len; i++)
    {
      const MonitorCoverage *coverage = g_ptr_array_index (state->coverages, i);

      if (coverage->during->s1 < coverage->during->e0
          && (clause == NULL || monitor_coverage_is_on (coverage, clause))
          && monitor_coverage_is_valid (&state->context, coverage, agreement))
        watched_add_for_parties (self, coverage, clause == NULL && coverage->clauses != NULL);
    }
  g_hash_table_foreach (self->series, watched_join, NULL);
  return self;
}

void
tally_watched_free (TallyWatched *self)
{
  g_hash_table_unref (self->series);
  g_free (self);
}

/* The series of the place, of what is around it, and of everywhere, as far as they are of the party. */
static GPtrArray *
watched_list (const TallyWatched *self, const MonitorEntity *place, const MonitorEntity *party)
{
  const gconstpointer parties[] = { NULL, party ? (gconstpointer) party : self };
  GPtrArray *list = g_ptr_array_new ();

  for (guint steps = 1;; steps++)
    {
      for (guint i = 0; i < 4; i++)
        {
          const WatchedSeries key = { place, parties[i / 2], i % 2, NULL };
          gpointer series = g_hash_table_lookup (self->series, &key);

          if (series)
            g_ptr_array_add (list, series);
        }
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
