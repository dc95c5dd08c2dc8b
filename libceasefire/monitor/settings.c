/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/monitor.h"

#include <math.h>

/* What a monitor is asked, and by which policy. */

static void
monitor_judge_anew (CeasefireMonitor *self)
{
  self->is_judged = FALSE;
  self->is_moved = FALSE;
  ceasefire_monitor_react (self);
}

static void
monitor_set_date (CeasefireMonitor *self, CeasefireDate **member, CeasefireDate *date)
{
  CeasefireDate *old = *member;

  *member = date ? ceasefire_date_ref (date) : NULL;
  g_clear_pointer (&old, ceasefire_date_unref);
  monitor_judge_anew (self);
}

CeasefireDate *
ceasefire_monitor_get_at (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->at;
}

void
ceasefire_monitor_set_at (CeasefireMonitor *self, CeasefireDate *at)
{
  gboolean is_moved;

  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  is_moved = self->is_judged || self->is_moved;
  monitor_set_date (self, &self->at, at);
  self->is_moved = is_moved && !self->is_judged;
}

CeasefireDate *
ceasefire_monitor_get_as_of (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->as_of;
}

void
ceasefire_monitor_set_as_of (CeasefireMonitor *self, CeasefireDate *as_of)
{
  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  monitor_set_date (self, &self->as_of, as_of);
}

const char *const *
ceasefire_monitor_get_viewpoint (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return (const char *const *) self->viewpoint;
}

void
ceasefire_monitor_set_viewpoint (CeasefireMonitor *self, const char *const *speakers)
{
  char **old;

  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));
  for (guint i = 0; speakers && speakers[i]; i++)
    g_return_if_fail (ceasefire_id_is_valid (speakers[i]));

  old = self->viewpoint;
  self->viewpoint = speakers && *speakers ? g_strdupv ((char **) speakers) : NULL;
  g_strfreev (old);
  monitor_judge_anew (self);
}

gboolean
ceasefire_monitor_get_viewpoint_exact (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), FALSE);

  return self->is_viewpoint_exact;
}

void
ceasefire_monitor_set_viewpoint_exact (CeasefireMonitor *self, gboolean exact)
{
  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  if (self->is_viewpoint_exact == !!exact)
    return;
  self->is_viewpoint_exact = !!exact;
  monitor_judge_anew (self);
}

CeasefirePolicy *
ceasefire_monitor_get_policy (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->policy;
}

void
ceasefire_monitor_set_policy (CeasefireMonitor *self, CeasefirePolicy *policy)
{
  CeasefirePolicy *old;

  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));
  g_return_if_fail (policy != NULL);

  old = self->policy;
  self->policy = ceasefire_policy_ref (policy);
  ceasefire_policy_unref (old);
  monitor_judge_anew (self);
}

CeasefireLayers
ceasefire_monitor_get_layers (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), CEASEFIRE_LAYERS_NONE);

  return self->layers;
}

void
ceasefire_monitor_set_layers (CeasefireMonitor *self, CeasefireLayers layers)
{
  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  self->layers = layers & CEASEFIRE_LAYERS_ALL;
  monitor_judge_anew (self);
}

const char *
ceasefire_monitor_get_timezone (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->timezone;
}

gboolean
ceasefire_monitor_set_timezone (CeasefireMonitor *self, const char *timezone, GError **error)
{
  g_autoptr (GTimeZone) zone = NULL;
  char *old;

  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  zone = timezone ? g_time_zone_new_identifier (timezone) : NULL;
  if (timezone && zone == NULL)
    {
      g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE,
                   "\"%s\" is no time zone that this system has", timezone);
      return FALSE;
    }
  old = self->timezone;
  self->timezone = g_strdup (timezone);
  self->has_timezone = TRUE;
  g_free (old);
  ceasefire_monitor_invalidate (self);
  ceasefire_monitor_react (self);
  return TRUE;
}

const char *
ceasefire_monitor_get_scope_clause (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->scope_clause;
}

const char *
ceasefire_monitor_get_scope_party (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return self->scope_party;
}

void
ceasefire_monitor_set_scope (CeasefireMonitor *self, const char *clause, const char *party)
{
  g_autofree char *old_clause = NULL;
  g_autofree char *old_party = NULL;

  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  old_clause = g_steal_pointer (&self->scope_clause);
  old_party = g_steal_pointer (&self->scope_party);
  self->scope_clause = g_strdup (clause);
  self->scope_party = g_strdup (party);
  /* A state that has all findings serves any scope. */
  if (self->state && self->state->shelf)
    ceasefire_monitor_invalidate (self);
}

guint64
ceasefire_monitor_get_limit (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), 0);

  return self->limit;
}

void
ceasefire_monitor_set_limit (CeasefireMonitor *self, guint64 limit)
{
  g_return_if_fail (CEASEFIRE_IS_MONITOR (self));

  if (limit == self->limit)
    return;
  self->limit = limit;
  ceasefire_monitor_invalidate (self);
  ceasefire_monitor_react (self);
}

/* As the state needs them */

/* R2.5: The last second of a date that lasts longer. */
CeasefireInterval
ceasefire_monitor_get_moment (CeasefireMonitor *self, CeasefireDate *date)
{
  gint64 second = g_get_real_time () / G_USEC_PER_SEC;

  if (date)
    ceasefire_date_get_latest_in_zone (date, self->state->context.world->zone, &second);
  second = CLAMP (second, CALENDAR_BEFORE + 1, CALENDAR_AFTER - 1);
  return (CeasefireInterval){ second, second, second + 1, second + 1, FALSE };
}

void
ceasefire_monitor_apply_settings (CeasefireMonitor *self)
{
  MonitorRules *rules = &self->state->context.rules;
  MonitorWorld *world = self->state->context.world;

  self->state->context.at = ceasefire_monitor_get_moment (self, self->at);
  rules->layers = self->layers;
  rules->as_of = NULL;
  if (self->as_of)
    {
      self->as_of_moment = ceasefire_monitor_get_moment (self, self->as_of);
      rules->as_of = &self->as_of_moment;
    }
  rules->corroboration = (guint) ceasefire_policy_get_corroboration (self->policy);
  rules->worst_reliability = (guint8) ceasefire_policy_get_reliability (self->policy);
  rules->void_reliability = (guint8) ceasefire_policy_get_void_reliability (self->policy);
  rules->worst_credibility = (guint8) ceasefire_policy_get_credibility (self->policy);
  rules->void_credibility = (guint8) ceasefire_policy_get_void_credibility (self->policy);
  world->tolerance = ceasefire_policy_get_tolerance (self->policy);
  if (isnan (world->tolerance))
    world->tolerance = 0;
  g_clear_pointer (&rules->viewpoint, monitor_viewpoint_free);
  if (self->viewpoint)
    rules->viewpoint = monitor_viewpoint_new (world, (const char *const *) self->viewpoint,
                                              self->is_viewpoint_exact);
}
