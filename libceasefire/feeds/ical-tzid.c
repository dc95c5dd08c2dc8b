/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-read.h"

#include "core/hash.h"

#include <string.h>

/*
 * What a TZID stands for: the zone of IANA that it names, if need be behind something else; that which
 * the calendar's own description names; else what that describes. It is worked out when it is asked for.
 */
struct _CeasefireIcalZones
{
  icalparser *parser;
  guint n_rules;            /* that have been followed */
  GHashTable *known;        /* of CeasefireIcalZone, by TZID; NULL: not known */
  GHashTable *descriptions; /* of char: VTIMEZONE, by TZID */
};

static void
zone_free (gpointer data)
{
  CeasefireIcalZone *self = data;

  if (self == NULL)
    return;
  g_clear_pointer (&self->zone, g_time_zone_unref);
  if (self->made)
    icaltimezone_free (self->made, 1);
  g_free (self->name);
  g_free (self);
}

static CeasefireIcalZone *
zone_new (const char *name)
{
  GTimeZone *zone = ceasefire_ical_zone_find (name);
  CeasefireIcalZone *self;

  if (zone == NULL)
    return NULL;
  self = g_new0 (CeasefireIcalZone, 1);
  self->name = g_strdup (name);
  self->zone = zone;
  return self;
}

/* Programs put something in front: "/example.org/20240101/Europe/Kyiv". */
static CeasefireIcalZone *
zone_new_for_end (const char *name)
{
  CeasefireIcalZone *self = zone_new (name);

  for (guint i = 0; self == NULL && (name = strchr (name, '/')) && i < 8; i++)
    self = zone_new (++name);
  return self;
}

static icalcomponent *
parse_zone (CeasefireIcalZones *self, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  icalcomponent *component = NULL;

  for (char **line = lines; *line && component == NULL; line++)
    component = icalparser_add_line (self->parser, *line);
  return component;
}

static CeasefireIcalZone *
zone_new_described (CeasefireIcalZones *self, const char *text)
{
  icalcomponent *component = text ? parse_zone (self, text) : NULL;
  icalproperty *location;
  CeasefireIcalZone *zone = NULL;

  if (component == NULL)
    return NULL;
  for (location = icalcomponent_get_first_property (component, ICAL_X_PROPERTY);
       location && zone == NULL;
       location = icalcomponent_get_next_property (component, ICAL_X_PROPERTY))
    if (icalvalue_isa (icalproperty_get_value (location)) == ICAL_X_VALUE)
      zone = zone_new (icalproperty_get_x (location));
  if (zone)
    {
      icalcomponent_free (component);
      return zone;
    }
  zone = g_new0 (CeasefireIcalZone, 1);
  zone->made = ceasefire_ical_zone_read (component, &self->n_rules);
  if (zone->made)
    return zone;
  g_free (zone);
  return NULL;
}

CeasefireIcalZones *
ceasefire_ical_zones_new (icalparser *parser)
{
  CeasefireIcalZones *self = g_new0 (CeasefireIcalZones, 1);

  self->parser = parser;
  self->known = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, zone_free);
  self->descriptions = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_free);
  return self;
}

void
ceasefire_ical_zones_free (CeasefireIcalZones *self)
{
  g_hash_table_unref (self->known);
  g_hash_table_unref (self->descriptions);
  g_free (self);
}

void
ceasefire_ical_zones_add (CeasefireIcalZones *self, const char *text)
{
  for (const char *at = text; *at; at = strchr (at, '\n') + 1)
    {
      g_autofree char *one = g_strndup (at, strcspn (at, "\n"));
      CeasefireIcalLine line = { 0, one, strcspn (one, ":;") };

      if (ceasefire_ical_line_is (&line, "TZID"))
        {
          g_hash_table_insert (self->descriptions, g_strdup (ceasefire_ical_line_get_value (&line)),
                               g_strdup (text));
          return;
        }
    }
}

const CeasefireIcalZone *
ceasefire_ical_zones_find (CeasefireIcalZones *self, const char *name, gboolean *is_first)
{
  gpointer known;
  CeasefireIcalZone *zone;

  *is_first = !g_hash_table_lookup_extended (self->known, name, NULL, &known);
  if (!*is_first)
    return known;
  zone = zone_new_for_end (name);
  if (zone == NULL)
    zone = zone_new_described (self, g_hash_table_lookup (self->descriptions, name));
  g_hash_table_insert (self->known, g_strdup (name), zone);
  return zone;
}

int
ceasefire_ical_zone_measure (const CeasefireIcalZone *self, struct icaltimetype time)
{
  int is_summer;

  return self->zone ? ceasefire_ical_zone_get_offset (self->zone, time)
                    : icaltimezone_get_utc_offset (self->made, &time, &is_summer);
}
