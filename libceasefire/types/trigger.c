/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-trigger.h>

#include "types/types.h"

struct _CeasefireTrigger
{
  CeasefireValue parent_value;

  char *action;
  char **actors;
  char **targets;
  char **places;
  char *breach_of;
  char *compliance_with;
  gint64 days_without_breach;
  char *clause;
};

static const CeasefireField trigger_fields[] = {
  CEASEFIRE_CODE (CeasefireTrigger, action, .vocabulary = "action",
                  .blurb = "Sort of event that triggers it."),
  CEASEFIRE_REFS (CeasefireTrigger, actors, .refers_to = "actor",
                  .blurb = "By whom; empty means anybody."),
  CEASEFIRE_REFS (CeasefireTrigger, targets, .refers_to = "actor|place",
                  .blurb = "Against whom or what; empty means anybody."),
  CEASEFIRE_REFS (CeasefireTrigger, places, .refers_to = "place",
                  .blurb = "Where; empty means anywhere."),
  CEASEFIRE_REF (CeasefireTrigger, breach_of, .refers_to = "clause",
                 .blurb = "Clause whose breach triggers it."),
  CEASEFIRE_REF (CeasefireTrigger, compliance_with, .refers_to = "clause",
                 .blurb = "Clause whose performance triggers it."),
  CEASEFIRE_INT (CeasefireTrigger, days_without_breach, .minimum = 1, .maximum = 36525,
                 .blurb = "Days in a row without a breach of the clause named below."),
  CEASEFIRE_REF (CeasefireTrigger, clause, .refers_to = "clause",
                 .blurb = "Clause that must stay unbroken for those days."),
};

static const CeasefireLayout *trigger_layout;

const CeasefireType ceasefire_trigger_type = CEASEFIRE_VALUE_TYPE (
  "trigger", ceasefire_trigger_get_type, CeasefireTrigger, trigger_fields, trigger_layout);

G_DEFINE_BOXED_TYPE (CeasefireTrigger, ceasefire_trigger, ceasefire_trigger_ref,
                     ceasefire_trigger_unref)

CeasefireTrigger *
ceasefire_trigger_new (void)
{
  return ceasefire_value_new (&ceasefire_trigger_type);
}

CeasefireTrigger *
ceasefire_trigger_ref (CeasefireTrigger *self)
{
  return ceasefire_value_ref (self);
}

CeasefireTrigger *
ceasefire_trigger_copy (const CeasefireTrigger *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_trigger_unref (CeasefireTrigger *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_trigger_equal (const CeasefireTrigger *a, const CeasefireTrigger *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_trigger_get_action (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->action;
}

void
ceasefire_trigger_set_action (CeasefireTrigger *self, const char *action)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->action, &action);
}

const char *const *
ceasefire_trigger_get_actors (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->actors;
}

void
ceasefire_trigger_set_actors (CeasefireTrigger *self, const char *const *actors)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->actors, &actors);
}

const char *const *
ceasefire_trigger_get_targets (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->targets;
}

void
ceasefire_trigger_set_targets (CeasefireTrigger *self, const char *const *targets)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->targets, &targets);
}

const char *const *
ceasefire_trigger_get_places (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->places;
}

void
ceasefire_trigger_set_places (CeasefireTrigger *self, const char *const *places)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->places, &places);
}

const char *
ceasefire_trigger_get_breach_of (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->breach_of;
}

void
ceasefire_trigger_set_breach_of (CeasefireTrigger *self, const char *breach_of)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->breach_of, &breach_of);
}

const char *
ceasefire_trigger_get_compliance_with (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->compliance_with;
}

void
ceasefire_trigger_set_compliance_with (CeasefireTrigger *self, const char *compliance_with)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->compliance_with, &compliance_with);
}

gint64
ceasefire_trigger_get_days_without_breach (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->days_without_breach;
}

void
ceasefire_trigger_set_days_without_breach (CeasefireTrigger *self, gint64 days_without_breach)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->days_without_breach, &days_without_breach);
}

const char *
ceasefire_trigger_get_clause (CeasefireTrigger *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->clause;
}

void
ceasefire_trigger_set_clause (CeasefireTrigger *self, const char *clause)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->clause, &clause);
}
