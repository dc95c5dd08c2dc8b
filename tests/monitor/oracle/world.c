/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-place.h>

OracleSettings *
oracle_settings_new (CeasefireDate *at)
{
  OracleSettings *self = g_new0 (OracleSettings, 1);

  self->at = ceasefire_date_ref (at);
  self->layers = ORACLE_ALL;
  return self;
}

void
oracle_settings_free (OracleSettings *self)
{
  g_clear_pointer (&self->at, ceasefire_date_unref);
  g_clear_pointer (&self->as_of, ceasefire_date_unref);
  g_clear_pointer (&self->policy, ceasefire_policy_unref);
  g_strfreev (self->viewpoint);
  g_free (self->timezone);
  g_free (self);
}

/* --- times ------------------------------------------------------------------------------------ */

void
oracle_any_time (CeasefireInterval *interval)
{
  interval->s0 = interval->e0 = CALENDAR_BEFORE;
  interval->s1 = interval->e1 = CALENDAR_AFTER;
  interval->doubtful = FALSE;
}

gboolean
oracle_has_bounds (const CeasefireInterval *window)
{
  return window->s1 != CALENDAR_BEFORE || window->e0 != CALENDAR_AFTER;
}

/* R2.1, R2.2, R2.3, R2.4: Somewhere within, or the bounds, as the reading says; no date is any
   time. */
void
oracle_world_read_time (OracleWorld *self, CeasefireDate *date, CeasefireReading reading,
                        CeasefireInterval *interval)
{
  if (date == NULL)
    oracle_any_time (interval);
  else
    ceasefire_date_get_interval (date, reading, self->zone, interval);
}

/* R2.5: The time asked for. */
static gint64
oracle_get_last_second (OracleWorld *self, CeasefireDate *date)
{
  gint64 last = 0;

  if (!ceasefire_date_get_latest_in_zone (date, self->zone, &last))
    last = CALENDAR_AFTER - 1;
  return last;
}

/* --- actors and places ------------------------------------------------------------------------ */

guint
oracle_strv_length (const char *const *strv)
{
  return strv == NULL ? 0 : g_strv_length ((char **) strv);
}

static void
oracle_actor_free (OracleActor *self)
{
  g_array_unref (self->edges);
  g_free (self);
}

static void
oracle_place_free (OraclePlace *self)
{
  g_ptr_array_unref (self->maybe_within);
  g_array_unref (self->controls);
  g_free (self);
}

static void
oracle_read_edges (OracleWorld *self, OracleActor *actor, CeasefireActor *record)
{
  CeasefireAffiliation *const *affiliations = ceasefire_actor_get_affiliations (record);

  for (; affiliations && *affiliations; affiliations++)
    {
      CeasefireDate *during = ceasefire_affiliation_get_during (*affiliations);
      OracleEdge edge = { 0 };

      edge.to = oracle_world_get_actor (self, ceasefire_affiliation_get_to (*affiliations));
      edge.relation = ceasefire_affiliation_get_relation (*affiliations);
      edge.disputed = ceasefire_affiliation_get_disputed (*affiliations);
      edge.is_dated = during != NULL;
      oracle_world_read_time (self, during, CEASEFIRE_READING_EXTENT, &edge.during);
      g_array_append_val (actor->edges, edge);
    }
}

/* One without a record has no ties. */
OracleActor *
oracle_world_get_actor (OracleWorld *self, const char *id)
{
  OracleActor *actor = g_hash_table_lookup (self->actors, id);
  CeasefireRecord *record;

  if (actor != NULL)
    return actor;
  actor = g_new0 (OracleActor, 1);
  actor->id = g_intern_string (id);
  actor->edges = g_array_new (FALSE, FALSE, sizeof (OracleEdge));
  g_hash_table_insert (self->actors, (gpointer) actor->id, actor);
  record = ceasefire_dossier_lookup (self->dossier, id);
  if (record != NULL && CEASEFIRE_IS_ACTOR (record))
    oracle_read_edges (self, actor, CEASEFIRE_ACTOR (record));
  return actor;
}

static void
oracle_read_control (OracleWorld *self, OraclePlace *place, CeasefirePlace *record)
{
  const char *const *holders = ceasefire_place_get_controlled_by (record);
  CeasefireControl *const *controls = ceasefire_place_get_control (record);

  for (; holders && *holders; holders++)
    {
      OracleControl control = { 0 };

      control.by = oracle_world_get_actor (self, *holders);
      g_array_append_val (place->controls, control);
    }
  for (; controls && *controls; controls++)
    {
      CeasefireDate *during = ceasefire_control_get_during (*controls);
      OracleControl control = { 0 };

      control.by = oracle_world_get_actor (self, ceasefire_control_get_by (*controls));
      control.disputed = ceasefire_control_get_disputed (*controls);
      control.is_dated = during != NULL;
      oracle_world_read_time (self, during, CEASEFIRE_READING_EXTENT, &control.during);
      g_array_append_val (place->controls, control);
    }
}

static void
oracle_read_place (OracleWorld *self, OraclePlace *place, CeasefirePlace *record)
{
  const char *within = ceasefire_place_get_within (record);
  const char *const *maybe = ceasefire_place_get_maybe_within (record);

  if (within != NULL)
    place->within = oracle_world_get_place (self, within);
  for (; maybe && *maybe; maybe++)
    g_ptr_array_add (place->maybe_within, oracle_world_get_place (self, *maybe));
  oracle_read_control (self, place, record);
}

OraclePlace *
oracle_world_get_place (OracleWorld *self, const char *id)
{
  OraclePlace *place = g_hash_table_lookup (self->places, id);
  CeasefireRecord *record;

  if (place != NULL)
    return place;
  place = g_new0 (OraclePlace, 1);
  place->id = g_intern_string (id);
  place->maybe_within = g_ptr_array_new ();
  place->controls = g_array_new (FALSE, FALSE, sizeof (OracleControl));
  g_hash_table_insert (self->places, (gpointer) place->id, place);
  record = ceasefire_dossier_lookup (self->dossier, id);
  if (record != NULL && CEASEFIRE_IS_PLACE (record))
    oracle_read_place (self, place, CEASEFIRE_PLACE (record));
  return place;
}

/* --- incidents -------------------------------------------------------------------------------- */

static OracleValues
oracle_list_values (const char *const *items, gboolean is_any)
{
  OracleValues values = { items, oracle_strv_length (items), is_any };

  return values;
}

/* A list of one, which the world owns. */
static OracleValues
oracle_make_value (OracleWorld *self, const char *item)
{
  char **list;

  if (item == NULL)
    return oracle_list_values (NULL, FALSE);
  list = g_new0 (char *, 2);
  list[0] = g_strdup (item);
  g_ptr_array_add (self->owned, list);
  return oracle_list_values ((const char *const *) list, FALSE);
}

static void
oracle_read_incident (OracleWorld *self, CeasefireIncident *record)
{
  OracleIncident *incident = g_new0 (OracleIncident, 1);
  CeasefireDate *when = ceasefire_incident_get_when (record);

  incident->id = ceasefire_record_get_id (CEASEFIRE_RECORD (record));
  incident->omits = ceasefire_incident_get_omits (record);
  incident->values[CEASEFIRE_ASPECT_AGENT] = oracle_list_values (
    ceasefire_incident_get_agents (record), ceasefire_incident_get_agents_any (record));
  incident->values[CEASEFIRE_ASPECT_TARGET]
    = oracle_list_values (ceasefire_incident_get_targets (record), FALSE);
  incident->values[CEASEFIRE_ASPECT_MEANS]
    = oracle_list_values (ceasefire_incident_get_means (record), FALSE);
  incident->values[CEASEFIRE_ASPECT_ACTION]
    = oracle_make_value (self, ceasefire_incident_get_action (record));
  incident->values[CEASEFIRE_ASPECT_PLACE]
    = oracle_make_value (self, ceasefire_incident_get_place (record));
  incident->is_timed = when != NULL;
  oracle_world_read_time (self, when, CEASEFIRE_READING_OCCURRENCE, &incident->when);
  g_ptr_array_add (self->incidents, incident);
}

static void
oracle_read_incidents (OracleWorld *self)
{
  GListModel *records = ceasefire_dossier_get_records (self->dossier, CEASEFIRE_TYPE_INCIDENT);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireIncident) record = g_list_model_get_item (records, i);

      oracle_read_incident (self, record);
    }
}

/* --- the world -------------------------------------------------------------------------------- */

static void
oracle_agreement_free (OracleAgreement *self)
{
  g_array_unref (self->parties);
  g_ptr_array_unref (self->monitors);
  g_array_unref (self->acts);
  g_free (self);
}

static void
oracle_clause_free (OracleClause *self)
{
  g_ptr_array_unref (self->bearers);
  g_free (self);
}

OracleClause *
oracle_world_get_clause (OracleWorld *self, const char *id)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      OracleClause *clause = g_ptr_array_index (self->clauses, i);

      if (g_strcmp0 (clause->id, id) == 0)
        return clause;
    }
  return NULL;
}

static void
oracle_world_prepare (OracleWorld *self)
{
  const char *timezone = self->settings->timezone;

  self->zone = timezone == NULL ? NULL : g_time_zone_new_identifier (timezone);
  self->at = oracle_get_last_second (self, self->settings->at);
  self->moment.s0 = self->moment.s1 = self->at;
  self->moment.e0 = self->moment.e1 = self->at + 1;
  self->policy = self->settings->policy != NULL ? ceasefire_policy_ref (self->settings->policy)
                                                : ceasefire_policy_new ();
  self->actions = ceasefire_dossier_get_vocabulary (self->dossier, "action");
  self->weapons = ceasefire_dossier_get_vocabulary (self->dossier, "weapon");
  self->manners = ceasefire_dossier_get_vocabulary (self->dossier, "manner");
  self->roles = ceasefire_dossier_get_vocabulary (self->dossier, "party-role");
  self->exceptions = ceasefire_dossier_get_vocabulary (self->dossier, "exception");
  self->actors
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) oracle_actor_free);
  self->places
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) oracle_place_free);
  self->incidents = g_ptr_array_new_with_free_func (g_free);
  self->agreements = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_agreement_free);
  self->clauses = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_clause_free);
  self->voices = g_array_new (FALSE, FALSE, sizeof (OracleVoice));
  self->owned = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

OracleWorld *
oracle_world_new (CeasefireDossier *dossier, const OracleSettings *settings)
{
  OracleWorld *self = g_new0 (OracleWorld, 1);

  self->dossier = dossier;
  self->settings = settings;
  oracle_world_prepare (self);
  oracle_read_incidents (self);
  oracle_world_read_voices (self);
  oracle_world_read_agreements (self);
  return self;
}

void
oracle_world_free (OracleWorld *self)
{
  g_clear_pointer (&self->zone, g_time_zone_unref);
  ceasefire_policy_unref (self->policy);
  g_hash_table_unref (self->actors);
  g_hash_table_unref (self->places);
  g_ptr_array_unref (self->incidents);
  g_ptr_array_unref (self->agreements);
  g_ptr_array_unref (self->clauses);
  g_array_unref (self->voices);
  g_ptr_array_unref (self->owned);
  g_free (self);
}
