/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical.h"

#include <string.h>

/*
 * Zones. Those of IANA are taken from the machine, as everywhere else in the library; a calendar that
 * names one must describe it too, and does so with true changes, but only with those that its times need.
 * A zone that somebody has made up is worked out by libical, which walks all of a rule's repetitions: so
 * a rule must be one as zones have, which repeats once a year.
 */

/* Midnight of 1 January of the year 1. */
#define BEGINNING G_GINT64_CONSTANT (-62135596800)
#define OBSERVANCES_MAX 1000
#define RULES_MAX 200
/* Some programs let their rules begin in 1601, the first year of the calendar as it is now. */
#define RULE_YEAR_MIN 1600

/* Names lead to files; none of them may lead out of their folder. */
static gboolean
is_name (const char *name)
{
  return g_ascii_isalpha (*name) && strstr (name, "//") == NULL
         && name[strspn (name,
                         "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/")]
              == '\0';
}

GTimeZone *
ceasefire_ical_zone_find (const char *name)
{
  return is_name (name) ? g_time_zone_new_identifier (name) : NULL;
}

int
ceasefire_ical_zone_get_offset (GTimeZone *zone, struct icaltimetype time)
{
  gint64 local = ceasefire_ical_time_get_seconds (time);

  return g_time_zone_get_offset (zone,
                                 g_time_zone_adjust_time (zone, G_TIME_TYPE_STANDARD, &local));
}

/* Out */

/* The first second in which the clocks show what they show in @time. */
static gint64
find_onset (GTimeZone *zone, gint64 time)
{
  int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, time);
  gint64 before = BEGINNING;

  if (g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, before) == interval)
    return before;
  while (before + 1 < time)
    {
      gint64 middle = before + (time - before) / 2;

      if (g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, middle) == interval)
        time = middle;
      else
        before = middle;
    }
  return time;
}

static icalcomponent *
make_observance (GTimeZone *zone, int interval, gint64 onset)
{
  int before = onset == BEGINNING
                 ? interval
                 : g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, onset - 1);
  int from = g_time_zone_get_offset (zone, before);
  icalcomponent *result = g_time_zone_is_dst (zone, interval) ? icalcomponent_new_xdaylight ()
                                                              : icalcomponent_new_xstandard ();

  icalcomponent_add_property (
    result, icalproperty_new_dtstart (ceasefire_ical_time_new (MAX (onset + from, BEGINNING))));
  icalcomponent_add_property (result, icalproperty_new_tzoffsetfrom (from));
  icalcomponent_add_property (
    result, icalproperty_new_tzoffsetto (g_time_zone_get_offset (zone, interval)));
  icalcomponent_add_property (
    result, icalproperty_new_tzname (g_time_zone_get_abbreviation (zone, interval)));
  return result;
}

static char *
print_component (icalcomponent *component)
{
  char *printed = icalcomponent_as_ical_string_r (component);
  char *text = g_strdup (printed);

  icalmemory_free_buffer (printed);
  icalcomponent_free (component);
  return text;
}

char *
ceasefire_ical_zone_write (const char *name, GTimeZone *zone, const gint64 *times, guint n_times)
{
  icalcomponent *result = icalcomponent_new_vtimezone ();
  int last = -1;

  icalcomponent_add_property (result, icalproperty_new_tzid (name));
  for (guint i = 0; i < n_times; i++)
    {
      gint64 time = times[i];
      int interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_STANDARD, &time);

      if (interval == last)
        continue;
      last = interval;
      time -= g_time_zone_get_offset (zone, interval);
      icalcomponent_add_component (result,
                                   make_observance (zone, interval, find_onset (zone, time)));
    }
  return print_component (result);
}

/* In */

static gboolean
is_free (const short *by)
{
  return by[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

/* Whether the month has such a day, in some year. */
static gboolean
has_day (const struct icalrecurrencetype *rule)
{
  for (const short *day = rule->by_month_day; !is_free (day); day++)
    if (*day >= 1 && *day <= icaltime_days_in_month (rule->by_month[0], 2000))
      return TRUE;
  return is_free (rule->by_month_day);
}

/* "The last Sunday", "the Sunday on or after the 8th", "the 25th": there is one, and no more than one. */
static gboolean
has_one_day (const struct icalrecurrencetype *rule)
{
  int nth = is_free (rule->by_day) ? 0 : icalrecurrencetype_day_position (rule->by_day[0]);

  if (is_free (rule->by_month))
    return is_free (rule->by_day) && is_free (rule->by_month_day);
  if (!is_free (rule->by_month + 1) || !has_day (rule))
    return FALSE;
  if (is_free (rule->by_day))
    return TRUE;
  return is_free (rule->by_day + 1) && nth >= -4 && nth <= 4
         && is_free (rule->by_month_day) == (nth != 0);
}

static gboolean
is_rule_of_zone (const struct icalrecurrencetype *rule)
{
  return rule->freq == ICAL_YEARLY_RECURRENCE && rule->interval == 1 && rule->rscale == NULL
         && is_free (rule->by_second) && is_free (rule->by_minute) && is_free (rule->by_hour)
         && is_free (rule->by_year_day) && is_free (rule->by_week_no) && is_free (rule->by_set_pos)
         && has_one_day (rule);
}

static gboolean
is_observance_of_zone (icalcomponent *observance, guint *n_rules)
{
  icalproperty *property = icalcomponent_get_first_property (observance, ICAL_DTSTART_PROPERTY);
  gboolean is_late = property && icalproperty_get_dtstart (property).year >= RULE_YEAR_MIN;

  for (property = icalcomponent_get_first_property (observance, ICAL_RRULE_PROPERTY); property;
       property = icalcomponent_get_next_property (observance, ICAL_RRULE_PROPERTY))
    {
      struct icalrecurrencetype rule = icalproperty_get_rrule (property);

      if (!is_late || ++*n_rules > RULES_MAX || !is_rule_of_zone (&rule))
        return FALSE;
    }
  return TRUE;
}

icaltimezone *
ceasefire_ical_zone_read (icalcomponent *component, guint *n_rules)
{
  icaltimezone *zone = NULL;
  guint n = 0;
  gboolean is_zone = icalcomponent_isa (component) == ICAL_VTIMEZONE_COMPONENT;

  for (icalcomponent *observance
       = icalcomponent_get_first_component (component, ICAL_ANY_COMPONENT);
       observance && is_zone;
       observance = icalcomponent_get_next_component (component, ICAL_ANY_COMPONENT))
    is_zone = n++ < OBSERVANCES_MAX && is_observance_of_zone (observance, n_rules);
  if (is_zone && n > 0)
    {
      zone = icaltimezone_new ();
      if (icaltimezone_set_component (zone, component))
        return zone;
      icaltimezone_free (zone, 1);
    }
  icalcomponent_free (component);
  return NULL;
}
