/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/tallies/by.h"

#include <ceasefire/ceasefire-error.h>

#include "core/nearest.h"

#include <string.h>

/* The dimensions of a table (S11): their names, the values that incidents have in them, and how these
   are written and ordered. */

static const char *const by_names[]
  = { "day", "week", "month", "place", "party", "action", "means", "status", NULL };

static const struct
{
  const char *name;
  guint n_levels;
} by_statuses[] = {
  [TALLY_STATUS_NONE] = { NULL, 0 },
  [TALLY_STATUS_ESTABLISHED] = { "established", 3 },
  [TALLY_STATUS_VIOLATED] = { "violated", 3 },
  [TALLY_STATUS_COMPLIED] = { "complied", 3 },
  [TALLY_STATUS_CONTESTED] = { "contested", 2 },
  [TALLY_STATUS_ALLEGED] = { "alleged", 2 },
  [TALLY_STATUS_CLAIMED] = { "claimed", 2 },
  [TALLY_STATUS_POSSIBLE] = { "possible", 1 },
  [TALLY_STATUS_EXCUSED] = { "excused", 0 },
  [TALLY_STATUS_REFUTED] = { "refuted", 0 },
  [TALLY_STATUS_DENIED] = { "denied", 0 },
  [TALLY_STATUS_UNSPECIFIC] = { "unspecific", 0 },
  [TALLY_STATUS_UNSOURCED] = { "unsourced", 0 },
};

guint
tally_status_count_levels (TallyStatus status)
{
  return by_statuses[status].n_levels;
}

/* Names */

static gboolean
by_fail (const char *name, const char *word, const char *const *words, GError **error)
{
  g_autofree char *end = NULL;
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, word);
  for (; words && *words; words++)
    ceasefire_nearest_try (&nearest, *words);
  end = ceasefire_nearest_say (nearest.best);
  g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "nothing is counted by \"%s\"%s",
               name, end);
  return FALSE;
}

/* What stands behind the colon: a number, of a place its kind, or of a period that every one counts. */
static gboolean
by_read_level (TallyDimension *self, const char *name, const char *level, GError **error)
{
  static const char *const every[] = { "every", NULL };
  g_autoptr (GEnumClass) kinds = g_type_class_ref (CEASEFIRE_TYPE_PLACE_KIND);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  const GEnumValue *kind = self->by == TALLY_BY_PLACE ? g_enum_get_value_by_nick (kinds, level)
                                                      : NULL;
  guint64 number = 0;

  if (tally_dimension_is_period (self))
    {
      self->is_every = g_str_equal (level, "every");
      return self->is_every || by_fail (name, level, every, error);
    }
  if (g_ascii_string_to_unsigned (level, 10, 1, G_MAXUINT16, &number, NULL)
      && (self->by == TALLY_BY_PLACE || self->by == TALLY_BY_ACTION || self->by == TALLY_BY_MEANS))
    {
      self->level = (guint) number;
      return TRUE;
    }
  if (kind && kind->value != CEASEFIRE_PLACE_KIND_UNSET)
    {
      self->kind = (CeasefirePlaceKind) kind->value;
      return TRUE;
    }
  for (guint i = 1; self->by == TALLY_BY_PLACE && i < kinds->n_values; i++)
    g_ptr_array_add (words, (gpointer) kinds->values[i].value_nick);
  g_ptr_array_add (words, NULL);
  return by_fail (name, level, (const char *const *) words->pdata, error);
}

gboolean
tally_dimension_init (TallyDimension *self, const char *name, GError **error)
{
  const char *colon = strchr (name, ':');
  g_autofree char *word = colon ? g_strndup (name, (gsize) (colon - name)) : g_strdup (name);

  memset (self, 0, sizeof *self);
  while (by_names[self->by] && !g_str_equal (by_names[self->by], word))
    self->by++;
  if (by_names[self->by] == NULL)
    return by_fail (name, word, by_names, error);
  if (colon && !by_read_level (self, name, colon + 1, error))
    return FALSE;
  self->raised = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  return TRUE;
}

void
tally_dimension_clear (TallyDimension *self)
{
  g_clear_pointer (&self->raised, g_hash_table_unref);
}

gboolean
tally_dimension_is_period (const TallyDimension *self)
{
  return self->by <= TALLY_BY_MONTH;
}

/* Levels */

typedef struct
{
  guint depth; /* 1: the outermost; 0: while it is looked for, which ends rings */
  gconstpointer value;
} TallyRaised;

typedef gpointer (*TallyGetOuter) (gconstpointer item);

static gpointer
by_get_around (gconstpointer entity)
{
  const MonitorPlace *place = monitor_entity_get_place (entity);

  return place ? place->within : NULL;
}

static gpointer
by_get_broader (gconstpointer code)
{
  return ((const MonitorCode *) code)->broader;
}

static gboolean
by_is_at_level (const TallyDimension *self, gconstpointer item, guint depth, GHashTable *kinds)
{
  if (self->kind != CEASEFIRE_PLACE_KIND_UNSET)
    return GPOINTER_TO_UINT (g_hash_table_lookup (kinds, item)) == self->kind;
  return depth <= self->level;
}

/* Goes outwards until the answer is known, then notes it for all on the way, so that no chain is
   followed twice. */
static TallyValue
by_raise (TallyDimension *self, gpointer item, TallyGetOuter get_outer, GHashTable *kinds)
{
  g_autoptr (GPtrArray) path = NULL;
  TallyRaised *raised = NULL;

  if (self->level == 0 && self->kind == CEASEFIRE_PLACE_KIND_UNSET)
    return (TallyValue) (gintptr) item;
  path = g_ptr_array_new ();
  for (; item && !(raised = g_hash_table_lookup (self->raised, item)); item = get_outer (item))
    {
      g_hash_table_insert (self->raised, item, g_new0 (TallyRaised, 1));
      g_ptr_array_add (path, item);
    }
  for (guint i = path->len; i > 0; i--)
    {
      gconstpointer inner = g_ptr_array_index (path, i - 1);
      TallyRaised *own = g_hash_table_lookup (self->raised, inner);

      own->depth = raised ? raised->depth + 1 : 1;
      own->value = raised ? raised->value : NULL;
      if (by_is_at_level (self, inner, own->depth, kinds))
        own->value = inner;
      raised = own;
    }
  return raised ? (TallyValue) (gintptr) raised->value : TALLY_NOT_TOLD;
}

TallyValue
tally_dimension_raise_place (TallyDimension *self, MonitorEntity *place, GHashTable *kinds)
{
  return by_raise (self, place, by_get_around, kinds);
}

TallyValue
tally_dimension_raise_code (TallyDimension *self, MonitorCode *code)
{
  return by_raise (self, code, by_get_broader, NULL);
}

/* Periods. Days count from 1970-01-01, weeks from the one with that day, months from the year 0. */

static gint64
by_divide (gint64 number, gint64 by)
{
  return number / by - (number % by < 0);
}

static TallyValue
by_get_period_at (const TallyDimension *self, GTimeZone *zone, gint64 second)
{
  gint64 day = by_divide (ceasefire_zone_to_local (zone, second), CALENDAR_DAY);
  CalendarDay calendar;

  if (self->by == TALLY_BY_DAY)
    return day;
  if (self->by == TALLY_BY_WEEK)
    return by_divide (day + 3, 7); /* 1970-01-01 was a Thursday */
  calendar = ceasefire_calendar_day (day);
  return calendar.year * 12 + calendar.month - 1;
}

/* Where no zone is known at all, days are those that are written down. */
static CeasefireInterval
by_get_when (MonitorState *state, const MonitorIncident *incident)
{
  MonitorWorld *world = state->context.world;
  CeasefireInterval when = *incident->when;

  if (world->zone == NULL
      && monitor_zones_get (&world->zones, CEASEFIRE_RECORD (incident->record)) == NULL)
    {
      g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();

      ceasefire_date_get_interval (ceasefire_incident_get_when (incident->record),
                                   CEASEFIRE_READING_OCCURRENCE, utc, &when);
    }
  return when;
}

TallyValue
tally_dimension_get_period (const TallyDimension *self, MonitorState *state,
                            const MonitorIncident *incident)
{
  GTimeZone *zone = state->context.world->zone;
  CeasefireInterval when;
  TallyValue first;

  if (incident->when == NULL)
    return TALLY_DATE_OPEN;
  when = by_get_when (state, incident);
  if (when.doubtful || when.s0 == CALENDAR_BEFORE || when.s1 == CALENDAR_AFTER
      || when.s1 == CALENDAR_BEFORE)
    return TALLY_DATE_OPEN;
  first = by_get_period_at (self, zone, when.s0);
  return first == by_get_period_at (self, zone, when.s1) ? first : TALLY_DATE_OPEN;
}

gint64
tally_dimension_get_start (const TallyDimension *self, GTimeZone *zone, TallyValue period)
{
  gint64 day = period;

  if (self->by == TALLY_BY_WEEK)
    day = period * 7 - 3;
  else if (self->by == TALLY_BY_MONTH)
    day = ceasefire_calendar_day_number (by_divide (period, 12),
                                         (int) (period - by_divide (period, 12) * 12) + 1, 1);
  return ceasefire_zone_to_utc (zone, day * CALENDAR_DAY, FALSE);
}

/* ISO 8601: the year of a week is that of its Thursday. */
static char *
by_format_week (TallyValue week)
{
  gint64 thursday = week * 7;
  gint64 year = ceasefire_calendar_day (thursday).year;
  gint64 number = (thursday - ceasefire_calendar_day_number (year, 1, 1)) / 7 + 1;

  return g_strdup_printf ("%04" G_GINT64_FORMAT "-W%02" G_GINT64_FORMAT, year, number);
}

static char *
by_format_period (const TallyDimension *self, TallyValue period)
{
  CalendarDay day;

  if (self->by == TALLY_BY_WEEK)
    return by_format_week (period);
  if (self->by == TALLY_BY_MONTH)
    return g_strdup_printf ("%04" G_GINT64_FORMAT "-%02d", by_divide (period, 12),
                            (int) (period - by_divide (period, 12) * 12) + 1);
  day = ceasefire_calendar_day (period);
  return g_strdup_printf ("%04" G_GINT64_FORMAT "-%02d-%02d", day.year, day.month, day.day);
}

/* Values */

static const char *
by_get_name (const TallyDimension *self, TallyValue value)
{
  if (self->by == TALLY_BY_STATUS)
    return by_statuses[value].name;
  if (value == TALLY_NOT_TOLD)
    return NULL;
  if (self->by == TALLY_BY_ACTION || self->by == TALLY_BY_MEANS)
    return ((const MonitorCode *) (gintptr) value)->code;
  return ((const MonitorEntity *) (gintptr) value)->id;
}

char *
tally_dimension_format (const TallyDimension *self, TallyValue value)
{
  if (!tally_dimension_is_period (self))
    return g_strdup (by_get_name (self, value));
  return value == TALLY_DATE_OPEN ? NULL : by_format_period (self, value);
}

int
tally_dimension_compare (const TallyDimension *self, TallyValue a, TallyValue b)
{
  if (a == b)
    return 0;
  if (a == TALLY_NOT_TOLD && !tally_dimension_is_period (self))
    return 1;
  if (b == TALLY_NOT_TOLD && !tally_dimension_is_period (self))
    return -1;
  if (a == TALLY_DATE_OPEN || b == TALLY_DATE_OPEN)
    return a == TALLY_DATE_OPEN ? 1 : -1;
  if (tally_dimension_is_period (self) || self->by == TALLY_BY_STATUS)
    return a < b ? -1 : 1;
  return strcmp (by_get_name (self, a), by_get_name (self, b));
}
