/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/zones.h"

#include <ceasefire/ceasefire-dossier.h>

#include "core/hash.h"

/* The name that says that the zone is not known, as in Unicode's CLDR. */
#define ZONES_UNKNOWN "Etc/Unknown"

void
monitor_zones_init (MonitorZones *self, const char *common, gboolean is_for_all)
{
  self->known = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                       (GDestroyNotify) g_time_zone_unref);
  self->common = g_intern_string (common);
  self->is_for_all = is_for_all;
  self->trouble = NULL;
}

void
monitor_zones_clear (MonitorZones *self)
{
  g_clear_pointer (&self->known, g_hash_table_unref);
  g_clear_pointer (&self->trouble, g_free);
}

/* The record's own, else that of a record around it. */
static const char *
zones_get_own (CeasefireRecord *record)
{
  for (; record; record = ceasefire_record_get_parent (record))
    if (ceasefire_record_get_timezone (record))
      return ceasefire_record_get_timezone (record);
  return NULL;
}

/* NULL: unknown. */
static const char *
zones_get_name (const MonitorZones *self, CeasefireRecord *record, const char *own)
{
  const CeasefireOwner *owner
    = record && !own && !self->is_for_all ? ceasefire_record_get_owner (record) : NULL;

  if (own)
    return own;
  if (owner && CEASEFIRE_IS_DOSSIER (owner->self))
    return ceasefire_header_get_timezone (ceasefire_dossier_get_header (owner->self));
  return self->common;
}

static void
zones_note_trouble (MonitorZones *self, const char *name, CeasefireRecord *record)
{
  const char *id = record ? ceasefire_record_get_id (record) : NULL;

  if (self->trouble == NULL)
    self->trouble = g_strdup_printf (
      "the time zone \"%s\" of %s%s%s is none that this system has; packages such as tzdata and "
      "tzdata-legacy bring zones",
      name, id ? "the record \"" : "the dossier", id ? id : "", id ? "\"" : "");
}

GTimeZone *
monitor_zones_get (MonitorZones *self, CeasefireRecord *record)
{
  const char *own = record ? zones_get_own (record) : NULL;
  const char *name = zones_get_name (self, record, own);
  GTimeZone *zone;

  if (name == NULL || g_str_equal (name, ZONES_UNKNOWN))
    return NULL;
  zone = g_hash_table_lookup (self->known, name);
  if (zone)
    return zone;
  zone = g_time_zone_new_identifier (name);
  if (zone)
    g_hash_table_insert (self->known, g_strdup (name), zone);
  else
    zones_note_trouble (self, name, own ? record : NULL);
  return zone;
}
