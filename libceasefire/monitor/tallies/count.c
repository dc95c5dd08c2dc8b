/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/count.h"

#include "core/core-types.h"
#include "core/nearest.h"
#include "monitor/verdict/events.h"
#include "monitor/verdict/told.h"

#include <ceasefire/ceasefire-error.h>
#include <math.h>
#include <string.h>

/*
 * Goes through the incidents once and adds each to its rows: under a clause by what it was assessed to be,
 * else by what the facts are judged to be. Only those that belong to an event with others are kept until
 * all are known: an event counts once, with the values of its outermost incident and the strongest status;
 * of an incident and its parts the larger number counts.
 */

#define COUNT_N_AMOUNTS (TALLY_N_MEASURES - 1)

/* How much of one thing, from each status on. */
typedef struct
{
  gint64 own[TALLY_N_LEVELS];
  gint64 parts[TALLY_N_LEVELS];
  gboolean is_told;
} CountAmount;

/* An incident as such, or as what one party did. */
typedef struct
{
  MonitorEntity *party; /* NULL: as such, which comes first */
  TallyStatus status;
  CountAmount amounts[COUNT_N_AMOUNTS];
} CountShare;

typedef struct
{
  MonitorEvent event;
  GArray *shares;     /* of CountShare */
  GHashTable *places; /* party -> place of its share, from 1; NULL until it is asked for */
} CountEvent;

/* Amounts */

static const struct
{
  gint64 (*get) (CeasefireIncident *);
  gint64 (*get_low) (CeasefireIncident *);
  gint64 (*get_high) (CeasefireIncident *);
  MonitorAspect aspect;
} count_amounts[COUNT_N_AMOUNTS] = {
  { ceasefire_incident_get_count, NULL, NULL, MONITOR_N_ASPECTS },
  { ceasefire_incident_get_fatalities, ceasefire_incident_get_fatalities_low,
    ceasefire_incident_get_fatalities_high, MONITOR_FATALITIES },
  { ceasefire_incident_get_injured, ceasefire_incident_get_injured_low,
    ceasefire_incident_get_injured_high, MONITOR_INJURED },
};

/* What the record gives: 0 and infinity if nothing. */
static MonitorAmount
count_read (guint i, CeasefireIncident *record)
{
  gint64 exact = count_amounts[i].get (record);
  gint64 low = count_amounts[i].get_low ? count_amounts[i].get_low (record) : -1;
  gint64 high = count_amounts[i].get_high ? count_amounts[i].get_high (record) : -1;
  MonitorAmount amount = { 0, INFINITY };

  if (exact >= 0)
    amount = (MonitorAmount){ (double) exact, (double) exact };
  if (low >= 0)
    amount.low = (double) low;
  if (high >= 0)
    amount.high = (double) high;
  return amount;
}

static gint64
count_round (double number)
{
  return (gint64) CLAMP (number, 0.0, CEASEFIRE_INT_MAX);
}

/* The most that is told; without an upper bound, the least. */
static gint64
count_get_most (MonitorAmount amount)
{
  return count_round (isinf (amount.high) ? ceil (amount.low) : ceil (amount.high));
}

/* What voices tell; of the incident as such, the strong ones of whichever party it is asked. Which are
   disputed does not depend on the party. */
static MonitorAmount
count_hear (TallyCount *self, const MonitorIncident *incident, const GArray *judgements,
            guint place, MonitorAspect aspect, MonitorAmount own, gboolean is_claimed)
{
  static const MonitorQuantity persons = { .unit = "person", .least = NAN };
  const guint first = place == 0 && judgements->len > 1 ? 1 : place;
  const guint end = first > place && !is_claimed ? judgements->len : first + 1;
  MonitorAmount told = { 0, INFINITY };

  for (guint i = first; i < end; i++)
    {
      const MonitorAmount one = monitor_told_measure (
        &self->state->context, &g_array_index (judgements, TallyJudgement, i).query, incident,
        aspect, &persons, own, is_claimed);

      if (monitor_amount_is_said (told) && monitor_amount_is_said (one))
        told = (MonitorAmount){ MIN (told.low, one.low), MIN (told.high, one.high) };
      else if (monitor_amount_is_said (one))
        told = one;
    }
  return told;
}

/* Established is the least that strong voices give, alleged the most that undisputed ones do, and
   possible what the record gives besides. */
static void
count_measure (TallyCount *self, const MonitorIncident *incident, const GArray *judgements,
               guint place, CountShare *share, guint i)
{
  const MonitorAmount own = count_read (i, incident->record);
  const MonitorAspect aspect = count_amounts[i].aspect;
  const guint n_levels = tally_status_count_levels (share->status);
  CountAmount *amount = &share->amounts[i];
  MonitorAmount told[2] = { own, own };
  gint64 numbers[TALLY_N_LEVELS];

  if (aspect < MONITOR_N_ASPECTS && (incident->entity->spoken & MONITOR_BIT (aspect)))
    for (guint j = 0; j < 2; j++)
      told[j] = count_hear (self, incident, judgements, place, aspect, own, j == 1);
  numbers[CEASEFIRE_TALLY_LEVEL_ESTABLISHED] = count_round (floor (told[0].low));
  numbers[CEASEFIRE_TALLY_LEVEL_ALLEGED] = count_get_most (told[1]);
  numbers[CEASEFIRE_TALLY_LEVEL_POSSIBLE] = MAX (count_get_most (told[1]), count_get_most (own));
  for (guint j = 0; j < TALLY_N_LEVELS; j++)
    amount->own[j] = j >= TALLY_N_LEVELS - n_levels ? numbers[j] : 0;
  amount->is_told = n_levels > 0
                    && (monitor_amount_is_said (own) || monitor_amount_is_said (told[1])
                        || monitor_amount_is_said (told[0]));
}

static gint64
count_get_number (const CountAmount *amount, guint level)
{
  return MAX (amount->own[level], amount->parts[level]);
}

/* Rows */

static TallySums
count_sum (const CountShare *share)
{
  const guint n_levels = tally_status_count_levels (share->status);
  TallySums sums = { 0 };

  sums.n_set_aside = n_levels == 0;
  sums.n_told[CEASEFIRE_TALLY_MEASURE_INCIDENTS] = n_levels > 0;
  for (guint j = 0; j < TALLY_N_LEVELS; j++)
    {
      sums.sums[CEASEFIRE_TALLY_MEASURE_INCIDENTS][j] = j >= TALLY_N_LEVELS - n_levels;
      for (guint i = 0; i < COUNT_N_AMOUNTS; i++)
        sums.sums[i + 1][j] = count_get_number (&share->amounts[i], j);
    }
  for (guint i = 0; i < COUNT_N_AMOUNTS; i++)
    sums.n_told[i + 1] = share->amounts[i].is_told;
  return sums;
}

gboolean
tally_count_find (const TallyCount *self, TallyBy by, guint *position)
{
  guint i = self->n_dimensions;

  while (i > 0 && self->dimensions[i - 1].by != by)
    i--;
  if (position)
    *position = i - 1;
  return i > 0;
}

static TallyValue
count_get_value (TallyCount *self, TallyDimension *dimension, const MonitorIncident *incident,
                 const CountShare *share)
{
  switch (dimension->by)
    {
    case TALLY_BY_PLACE:
      return tally_dimension_raise_place (dimension, incident->place, self->kinds);
    case TALLY_BY_ACTION:
      return tally_dimension_raise_code (dimension, incident->frame->action);
    case TALLY_BY_PARTY:
      return (TallyValue) (gintptr) share->party;
    case TALLY_BY_STATUS:
      return share->status;
    case TALLY_BY_MEANS:
      return TALLY_NOT_TOLD;
    case TALLY_BY_DAY:
    case TALLY_BY_WEEK:
    case TALLY_BY_MONTH:
    default:
      return tally_dimension_get_period (dimension, self->state, incident);
    }
}

static void
count_add_to_row (TallyCount *self, const TallyValue *values, const TallySums *sums)
{
  tally_sums_add (&tally_rows_get (&self->rows, values)->sums, sums);
  self->is_over_limit |= ++self->n_cells > monitor_state_get_limit (self->state);
}

/* Each term once, though several means may be of it. */
static void
count_add_to_means (TallyCount *self, const MonitorList *means, TallyValue *values, guint position,
                    const TallySums *sums)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < means->n && !self->is_over_limit; i++)
    {
      values[position] = tally_dimension_raise_code (&self->dimensions[position], means->items[i]);
      if (g_hash_table_add (seen, (gpointer) (gintptr) values[position]))
        count_add_to_row (self, values, sums);
    }
}

static void
count_add_to_rows (TallyCount *self, const MonitorIncident *incident, const CountShare *share)
{
  const TallySums sums = count_sum (share);
  TallyValue values[TALLY_DIMENSIONS_MAX] = { 0 };
  const MonitorList *means = incident->frame->means;
  guint position;

  for (guint i = 0; i < self->n_dimensions; i++)
    values[i] = count_get_value (self, &self->dimensions[i], incident, share);
  if (means && means->n > 0 && tally_count_find (self, TALLY_BY_MEANS, &position))
    count_add_to_means (self, means, values, position, &sums);
  else
    count_add_to_row (self, values, &sums);
}

static void
count_note_time (TallyCount *self, const CeasefireInterval *when)
{
  if (when == NULL || when->s0 == CALENDAR_BEFORE || when->e1 == CALENDAR_AFTER)
    return;
  self->first = MIN (self->first, when->s0);
  self->last = MAX (self->last, when->e1);
}

/* An event that nothing is missing of. */
static void
count_add (TallyCount *self, const MonitorIncident *incident, const GArray *shares)
{
  const CountShare *as_such = &g_array_index (shares, CountShare, 0);
  const TallySums sums = count_sum (as_such);

  tally_sums_add (&self->total, &sums);
  count_note_time (self, incident->when);
  if (shares->len == 1 || !tally_count_find (self, TALLY_BY_PARTY, NULL))
    {
      count_add_to_rows (self, incident, as_such);
      return;
    }
  for (guint i = 1; i < shares->len && !self->is_over_limit; i++)
    count_add_to_rows (self, incident, &g_array_index (shares, CountShare, i));
}

/* Events of several incidents */

static CountShare *
count_find_share (CountEvent *event, MonitorEntity *party)
{
  gpointer place;

  if (event->places == NULL)
    {
      event->places = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i < event->shares->len; i++)
        g_hash_table_insert (event->places, g_array_index (event->shares, CountShare, i).party,
                             GUINT_TO_POINTER (i + 1));
    }
  place = g_hash_table_lookup (event->places, party);
  return place ? &g_array_index (event->shares, CountShare, GPOINTER_TO_UINT (place) - 1) : NULL;
}

static void
count_merge_share (CountShare *whole, const CountShare *share, gboolean is_same)
{
  whole->status = MIN (whole->status, share->status);
  for (guint i = 0; i < COUNT_N_AMOUNTS; i++)
    {
      CountAmount *amount = &whole->amounts[i];

      amount->is_told |= share->amounts[i].is_told;
      for (guint j = 0; j < TALLY_N_LEVELS; j++)
        if (is_same)
          amount->own[j] = MAX (amount->own[j], count_get_number (&share->amounts[i], j));
        else
          amount->parts[j]
            = MIN (amount->parts[j] + count_get_number (&share->amounts[i], j), G_MAXINT64 / 2);
    }
}

/* Whose part it was says nothing of whose the whole was. */
static void
count_merge (CountEvent *whole, const CountEvent *event)
{
  for (guint i = 0; i < event->shares->len; i++)
    {
      const CountShare *share = &g_array_index (event->shares, CountShare, i);
      CountShare *other = count_find_share (whole, share->party);

      if (other)
        count_merge_share (other, share, event->event.is_same);
      else if (event->event.is_same)
        {
          g_array_append_val (whole->shares, *share);
          g_hash_table_insert (whole->places, share->party, GUINT_TO_POINTER (whole->shares->len));
        }
    }
}

static void
count_settle (MonitorEvent *event, gpointer user_data)
{
  CountEvent *self = (CountEvent *) event;

  if (event->whole)
    count_merge ((CountEvent *) event->whole, self);
  else
    count_add (user_data, event->incident, self->shares);
}

static void
count_free_event (gpointer data)
{
  CountEvent *event = data;

  g_array_unref (event->shares);
  g_clear_pointer (&event->places, g_hash_table_unref);
  g_free (event);
}

/* Incidents */

typedef void (*CountVisit) (TallyCount *self, MonitorIncident *incident, gpointer user_data);

/* What somebody reported not to have been done is no incident. */
static void
count_for_each (TallyCount *self, CountVisit visit, gpointer user_data)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->state->context.world->entities);
  while (!self->is_over_limit && !g_cancellable_is_cancelled (g_cancellable_get_current ())
         && g_hash_table_iter_next (&iter, &key, NULL))
    {
      const MonitorEntity *entity = key;
      MonitorIncident *incident = entity->kind == MONITOR_IS_INCIDENT ? entity->node : NULL;

      if (incident && incident->frame->omits == NULL
          && monitor_incident_is_visible (&self->state->context, incident))
        visit (self, incident, user_data);
    }
}

static void
count_note_linked (TallyCount *self, MonitorIncident *incident, gpointer linked)
{
  const char *others[] = { ceasefire_incident_get_part_of (incident->record),
                           ceasefire_incident_get_same_event (incident->record) };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      MonitorEntity *other = others[i] ? monitor_world_peek (self->state->context.world, others[i])
                                       : NULL;

      if (others[i])
        g_hash_table_add (linked, incident);
      if (other && other->kind == MONITOR_IS_INCIDENT)
        g_hash_table_add (linked, other->node);
    }
}

/* Periods between those that have rows */

/* The first and the last of them, up to the time asked for; FALSE: there are none. */
static gboolean
count_find_periods (const GPtrArray *rows, guint position, TallyValue *first, TallyValue *last)
{
  *first = G_MAXINT64;
  *last = G_MININT64;
  for (guint i = 0; i < rows->len; i++)
    {
      const TallyRow *row = g_ptr_array_index (rows, i);
      const TallyValue period = row->values[position];

      if (period == TALLY_DATE_OPEN)
        continue;
      *first = MIN (*first, period);
      *last = MAX (*last, period);
    }
  return *first <= *last;
}

static void
count_fill_row (TallyCount *self, const TallyRow *row, guint position, TallyValue first,
                TallyValue last)
{
  TallyValue values[TALLY_DIMENSIONS_MAX];

  memcpy (values, row->values, sizeof values);
  for (values[position] = first; values[position] <= last && !self->is_over_limit;
       values[position]++)
    {
      self->is_over_limit |= ++self->n_cells > monitor_state_get_limit (self->state);
      if (tally_rows_peek (&self->rows, values) == NULL)
        tally_rows_get (&self->rows, values)->is_between = TRUE;
    }
}

/* Of what else is the same, each period that has no row gets one. */
static void
count_fill (TallyCount *self, guint position)
{
  g_autoptr (GPtrArray) rows = tally_rows_list (&self->rows);
  TallyRows seen;
  TallyValue first, last;

  if (!count_find_periods (rows, position, &first, &last))
    return;
  tally_rows_init (&seen, self->dimensions, self->n_dimensions);
  for (guint i = 0; i < rows->len; i++)
    {
      TallyRow key = *(const TallyRow *) g_ptr_array_index (rows, i);

      key.values[position] = TALLY_DATE_OPEN;
      if (tally_rows_peek (&seen, key.values) == NULL)
        count_fill_row (self, tally_rows_get (&seen, key.values), position, first, last);
    }
  tally_rows_clear (&seen);
}

static void
count_fill_periods (TallyCount *self)
{
  for (guint i = 0; i < self->n_dimensions; i++)
    if (self->dimensions[i].is_every && !self->is_over_limit)
      count_fill (self, i);
}

/* The work of one pass over the incidents. */
typedef struct
{
  GHashTable *linked; /* of MonitorIncident that lead to others, or that others lead to */
  GPtrArray *events;  /* of CountEvent, of these */
  GArray *judgements; /* of TallyJudgement, of one incident */
  GArray *shares;     /* of CountShare, likewise */
  gboolean is_by_party;
} CountPass;

static void
count_judge (TallyCount *self, MonitorIncident *incident, CountPass *pass)
{
  g_array_set_size (pass->judgements, 0);
  g_array_set_size (pass->shares, 0);
  if (self->clause)
    tally_clause_judge (self->clause, incident, pass->judgements);
  else
    tally_facts_judge (self->facts, incident, pass->judgements);
  self->is_over_limit |= tally_facts_get_n_words (self->facts)
                         > monitor_state_get_limit (self->state);
  for (guint i = 0;
       i < pass->judgements->len && (i == 0 || pass->is_by_party) && !self->is_over_limit; i++)
    {
      const TallyJudgement *judgement = &g_array_index (pass->judgements, TallyJudgement, i);
      CountShare share = { .party = judgement->party, .status = judgement->status };

      for (guint j = 0; j < COUNT_N_AMOUNTS; j++)
        count_measure (self, incident, pass->judgements, i, &share, j);
      g_array_append_val (pass->shares, share);
    }
}

static void
count_visit (TallyCount *self, MonitorIncident *incident, gpointer user_data)
{
  CountPass *pass = user_data;
  CountEvent *event;

  count_judge (self, incident, pass);
  if (pass->shares->len == 0 || self->is_over_limit)
    return;
  if (!g_hash_table_contains (pass->linked, incident))
    {
      count_add (self, incident, pass->shares);
      return;
    }
  event = g_new0 (CountEvent, 1);
  event->event.incident = incident;
  event->shares = g_steal_pointer (&pass->shares);
  pass->shares = g_array_new (FALSE, FALSE, sizeof (CountShare));
  g_ptr_array_add (pass->events, event);
}

void
tally_count_run (TallyCount *self)
{
  CountPass pass = { g_hash_table_new (NULL, NULL),
                     g_ptr_array_new_with_free_func (count_free_event),
                     g_array_new (FALSE, FALSE, sizeof (TallyJudgement)),
                     g_array_new (FALSE, FALSE, sizeof (CountShare)),
                     tally_count_find (self, TALLY_BY_PARTY, NULL) };

  count_for_each (self, count_note_linked, pass.linked);
  count_for_each (self, count_visit, &pass);
  monitor_events_join (self->state->context.world, pass.events);
  monitor_events_settle (pass.events, count_settle, self);
  count_fill_periods (self);
  g_hash_table_unref (pass.linked);
  g_ptr_array_unref (pass.events);
  g_array_unref (pass.judgements);
  g_array_unref (pass.shares);
}

/* What is asked for */

static gboolean
count_read_by (TallyCount *self, const char *const *by, GError **error)
{
  guint n_periods = 0;
  guint n_means = 0;

  for (; *by; by++)
    {
      TallyDimension *dimension = &self->dimensions[self->n_dimensions];

      if (self->n_dimensions == TALLY_DIMENSIONS_MAX)
        {
          g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE,
                       "nothing is counted by more than %u things", TALLY_DIMENSIONS_MAX);
          return FALSE;
        }
      if (!tally_dimension_init (dimension, *by, error))
        return FALSE;
      self->n_dimensions++;
      if (g_strv_contains (by + 1, *by))
        {
          g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "\"%s\" is named twice", *by);
          return FALSE;
        }
      n_periods += tally_dimension_is_period (dimension);
      n_means += dimension->by == TALLY_BY_MEANS;
    }
  if (n_periods <= 1 && n_means <= 1)
    return TRUE;
  g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "a table counts by one of %s",
               n_periods > 1 ? "day, week and month" : "the levels of means");
  return FALSE;
}

static const MonitorClause *
count_find_clause (const TallyCount *self, const char *id, GError **error)
{
  const MonitorEntity *entity = monitor_world_peek (self->state->context.world, id);
  g_autofree char *end = NULL;
  CeasefireNearest nearest;

  if (entity && entity->kind == MONITOR_IS_CLAUSE)
    return entity->node;
  ceasefire_nearest_init (&nearest, id);
  for (guint i = 0; i < self->state->clauses->len; i++)
    ceasefire_nearest_try (
      &nearest, ((const MonitorClause *) g_ptr_array_index (self->state->clauses, i))->entity->id);
  end = ceasefire_nearest_say (nearest.best);
  g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "there is no clause \"%s\"%s", id,
               end);
  return NULL;
}

static void
count_read_kinds (TallyCount *self)
{
  const GPtrArray *structure = self->state->structure;

  self->kinds = g_hash_table_new (NULL, NULL);
  for (guint i = structure->len; i > 0; i--)
    {
      CeasefireRecord *record = g_ptr_array_index (structure, i - 1);

      if (CEASEFIRE_IS_PLACE (record))
        g_hash_table_insert (
          self->kinds,
          monitor_world_peek (self->state->context.world, ceasefire_record_get_id (record)),
          GUINT_TO_POINTER (ceasefire_place_get_kind (CEASEFIRE_PLACE (record))));
    }
}

gboolean
tally_count_init (TallyCount *self, MonitorState *state, const char *const *by, const char *clause,
                  GError **error)
{
  *self = (TallyCount){ .state = state, .first = CALENDAR_AFTER, .last = CALENDAR_BEFORE };
  tally_rows_init (&self->rows, self->dimensions, 0);
  if (!count_read_by (self, by, error))
    return FALSE;
  self->rows.n_dimensions = self->n_dimensions;
  self->clause = clause ? count_find_clause (self, clause, error) : NULL;
  if (clause && self->clause == NULL)
    return FALSE;
  self->facts = tally_facts_new (state);
  if (tally_count_find (self, TALLY_BY_PLACE, NULL))
    count_read_kinds (self);
  return TRUE;
}

void
tally_count_clear (TallyCount *self)
{
  for (guint i = 0; i < self->n_dimensions; i++)
    tally_dimension_clear (&self->dimensions[i]);
  g_clear_pointer (&self->facts, tally_facts_free);
  g_clear_pointer (&self->kinds, g_hash_table_unref);
  tally_rows_clear (&self->rows);
}
