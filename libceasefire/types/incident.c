/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-incident.h>

#include "types/types.h"

struct _CeasefireIncident
{
  CeasefireRecord parent_instance;

  char *action;
  char **agents;
  CeasefireTristate agents_any;
  char **targets;
  char **means;
  char *place;
  CeasefireDate *when;
  char *when_text;
  CeasefireText *text;
  gint64 count;
  gint64 fatalities;
  gint64 injured;
  char *omits;
};

static const CeasefireField incident_fields[] = {
  CEASEFIRE_CODE (CeasefireIncident, action, .required = TRUE, .vocabulary = "action",
                  .blurb = "What was done."),
  CEASEFIRE_REFS (CeasefireIncident, agents, .refers_to = "actor", .blurb = "Who did it."),
  CEASEFIRE_BOOLEAN (CeasefireIncident, agents_any,
                     .blurb = "Whether one of the agents did it, not all."),
  CEASEFIRE_REFS (CeasefireIncident, targets, .refers_to = "actor|place",
                  .blurb = "Whom or what it was done to."),
  CEASEFIRE_CODES (CeasefireIncident, means, .vocabulary = "weapon", .blurb = "With what."),
  CEASEFIRE_REF (CeasefireIncident, place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_DATE (CeasefireIncident, when, .blurb = "When."),
  CEASEFIRE_STRING (CeasefireIncident, when_text, .blurb = "Words of the source for the time."),
  CEASEFIRE_TEXT (CeasefireIncident, text, .blurb = "What happened, in words."),
  CEASEFIRE_INT (CeasefireIncident, count, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "How often it happened."),
  CEASEFIRE_INT (CeasefireIncident, fatalities, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Killed, in persons."),
  CEASEFIRE_INT (CeasefireIncident, injured, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Injured, in persons."),
  CEASEFIRE_REF (CeasefireIncident, omits, .refers_to = "clause",
                 .blurb = "Clause that was not performed, for a reported failure to act."),
};

static const CeasefireLayout *incident_layout;

const CeasefireType ceasefire_incident_type = CEASEFIRE_RECORD_TYPE (
  "incident", ceasefire_incident_get_type, CeasefireIncident, incident_fields, incident_layout);

G_DEFINE_FINAL_TYPE (CeasefireIncident, ceasefire_incident, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_incident_class_init (CeasefireIncidentClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_incident_type);
}

static void
ceasefire_incident_init (CeasefireIncident *self)
{
  ceasefire_members_init (&ceasefire_incident_type, self);
}

CeasefireIncident *
ceasefire_incident_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_INCIDENT, id);
}

const char *
ceasefire_incident_get_action (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->action;
}

void
ceasefire_incident_set_action (CeasefireIncident *self, const char *action)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->action, &action);
}

const char *const *
ceasefire_incident_get_agents (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return (const char *const *) self->agents;
}

void
ceasefire_incident_set_agents (CeasefireIncident *self, const char *const *agents)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->agents, &agents);
}

gboolean
ceasefire_incident_get_agents_any (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), FALSE);

  return self->agents_any == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_incident_set_agents_any (CeasefireIncident *self, gboolean agents_any)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign_boolean (self, &self->agents_any, agents_any);
}

const char *const *
ceasefire_incident_get_targets (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return (const char *const *) self->targets;
}

void
ceasefire_incident_set_targets (CeasefireIncident *self, const char *const *targets)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->targets, &targets);
}

const char *const *
ceasefire_incident_get_means (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return (const char *const *) self->means;
}

void
ceasefire_incident_set_means (CeasefireIncident *self, const char *const *means)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->means, &means);
}

const char *
ceasefire_incident_get_place (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->place;
}

void
ceasefire_incident_set_place (CeasefireIncident *self, const char *place)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->place, &place);
}

CeasefireDate *
ceasefire_incident_get_when (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->when;
}

void
ceasefire_incident_set_when (CeasefireIncident *self, CeasefireDate *when)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->when, &when);
}

const char *
ceasefire_incident_get_when_text (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->when_text;
}

void
ceasefire_incident_set_when_text (CeasefireIncident *self, const char *when_text)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->when_text, &when_text);
}

CeasefireText *
ceasefire_incident_get_text (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->text;
}

void
ceasefire_incident_set_text (CeasefireIncident *self, CeasefireText *text)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->text, &text);
}

gint64
ceasefire_incident_get_count (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), -1);

  return self->count;
}

void
ceasefire_incident_set_count (CeasefireIncident *self, gint64 count)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->count, &count);
}

gint64
ceasefire_incident_get_fatalities (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), -1);

  return self->fatalities;
}

void
ceasefire_incident_set_fatalities (CeasefireIncident *self, gint64 fatalities)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->fatalities, &fatalities);
}

gint64
ceasefire_incident_get_injured (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), -1);

  return self->injured;
}

void
ceasefire_incident_set_injured (CeasefireIncident *self, gint64 injured)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->injured, &injured);
}

const char *
ceasefire_incident_get_omits (CeasefireIncident *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_INCIDENT (self), NULL);

  return self->omits;
}

void
ceasefire_incident_set_omits (CeasefireIncident *self, const char *omits)
{
  g_return_if_fail (CEASEFIRE_IS_INCIDENT (self));

  ceasefire_record_assign (self, &self->omits, &omits);
}
