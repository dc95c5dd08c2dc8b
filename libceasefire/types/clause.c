/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-clause-conditions.h>
#include <ceasefire/ceasefire-clause.h>

#include "types/types.h"

struct _CeasefireClause
{
  CeasefireRecord parent_instance;

  char *label;
  CeasefireText *heading;
  CeasefireText *text;
  CeasefireAuthority authority;
  char *category;
  CeasefireModality modality;
  CeasefireStrength strength;
  char **bearers;
  char *action;
  char **means;
  CeasefireTristate means_open;
  char **targets;
  char **excluded;
  CeasefireTristate own_side;
  char **places;
  CeasefireTristate bearer_controlled;
  char **qualities;
  CeasefireDate *window;
  char *window_text;
  CeasefireDuty duty;
  char **breached_by;
  CeasefireDeadline *deadline;
  CeasefireTrigger *trigger;
  CeasefireDuration *every;
  CeasefireException **exceptions;
  CeasefireText *condition;
  CeasefireTristate public_act;
  CeasefireProxies proxies;
  CeasefireProxies members;
  CeasefireTristate confidential;
  CeasefirePriority priority;
  GListStore *clauses;
};

static const CeasefireField clause_fields[] = {
  CEASEFIRE_STRING (CeasefireClause, label, .blurb = "Number as printed, such as III.2(b)."),
  CEASEFIRE_TEXT (CeasefireClause, heading, .blurb = "Heading."),
  CEASEFIRE_TEXT (CeasefireClause, text, .required = TRUE, .blurb = "The provision as worded."),
  CEASEFIRE_ENUM (CeasefireClause, authority, CeasefireAuthority, ceasefire_authority_get_type,
                  .blurb = "How the words relate to the agreed text."),
  CEASEFIRE_CODE (CeasefireClause, category, .vocabulary = "clause-category",
                  .blurb = "What it is about."),
  CEASEFIRE_ENUM (CeasefireClause, modality, CeasefireModality, ceasefire_modality_get_type,
                  .blurb = "Duty, ban, permission or other."),
  CEASEFIRE_ENUM (CeasefireClause, strength, CeasefireStrength, ceasefire_strength_get_type,
                  .blurb = "How strongly it binds."),
  CEASEFIRE_REFS (CeasefireClause, bearers, .refers_to = "actor",
                  .blurb = "Actors bound; empty means every party."),
  CEASEFIRE_CODE (CeasefireClause, action, .vocabulary = "action",
                  .blurb = "What is demanded, forbidden or allowed."),
  CEASEFIRE_CODES (CeasefireClause, means, .vocabulary = "weapon",
                   .blurb = "Weapons or other means that it names."),
  CEASEFIRE_BOOLEAN (CeasefireClause, means_open,
                     .blurb = "Whether the named means are only examples."),
  CEASEFIRE_REFS (CeasefireClause, targets, .refers_to = "actor|place",
                  .blurb = "Whom or what it protects or concerns."),
  CEASEFIRE_REFS (CeasefireClause, excluded, .refers_to = "actor|place",
                  .blurb = "Whom or what it does not protect."),
  CEASEFIRE_BOOLEAN (CeasefireClause, own_side,
                     .blurb = "Whether acts against the bearer's own side count."),
  CEASEFIRE_REFS (CeasefireClause, places, .refers_to = "place",
                  .blurb = "Where it holds; empty means everywhere."),
  CEASEFIRE_BOOLEAN (CeasefireClause, bearer_controlled,
                     .blurb = "Whether it holds where the bearer is in control."),
  CEASEFIRE_CODES (CeasefireClause, qualities, .vocabulary = "manner",
                   .blurb = "How it is to be done, such as rapid or unhindered."),
  CEASEFIRE_DATE (
    CeasefireClause, window,
    .blurb = "Interval in which it holds; unset means while the agreement is in force."),
  CEASEFIRE_STRING (CeasefireClause, window_text,
                    .blurb = "Words of the source for that interval."),
  CEASEFIRE_ENUM (CeasefireClause, duty, CeasefireDuty, ceasefire_duty_get_type,
                  .blurb = "Whether it is to be brought about or kept up."),
  CEASEFIRE_CODES (CeasefireClause, breached_by, .vocabulary = "action",
                   .blurb = "Actions that break a duty to maintain something; unset means "
                            "deny-access for access duties."),
  CEASEFIRE_VALUE (CeasefireClause, deadline, CeasefireDeadline, ceasefire_deadline_type,
                   .blurb = "By when it is due."),
  CEASEFIRE_VALUE (CeasefireClause, trigger, CeasefireTrigger, ceasefire_trigger_type,
                   .blurb = "What makes it due."),
  CEASEFIRE_DURATION (CeasefireClause, every, .blurb = "Period of a recurring duty."),
  CEASEFIRE_VALUES (CeasefireClause, exceptions, CeasefireException, ceasefire_exception_type,
                    .blurb = "What lifts it."),
  CEASEFIRE_TEXT (CeasefireClause, condition, .blurb = "Condition in words."),
  CEASEFIRE_BOOLEAN (
    CeasefireClause, public_act,
    .blurb = "Whether performance would be public, so that silence is non-performance."),
  CEASEFIRE_ENUM (CeasefireClause, proxies, CeasefireProxies, ceasefire_proxies_get_type,
                  .blurb = "Whether acts of proxies count."),
  CEASEFIRE_ENUM (CeasefireClause, members, CeasefireProxies, ceasefire_proxies_get_type,
                  .blurb = "Whether acts of members count; unset means yes."),
  CEASEFIRE_BOOLEAN (CeasefireClause, confidential, .blurb = "Whether it is confidential."),
  CEASEFIRE_ENUM (CeasefireClause, priority, CeasefirePriority, ceasefire_priority_get_type,
                  .blurb = "How urgent the parties hold it."),
  CEASEFIRE_RECORDS (CeasefireClause, clauses, ceasefire_clause_type,
                     .blurb = "Provisions nested below this one."),
};

static const CeasefireLayout *clause_layout;

const CeasefireType ceasefire_clause_type = CEASEFIRE_RECORD_TYPE (
  "clause", ceasefire_clause_get_type, CeasefireClause, clause_fields, clause_layout);

G_DEFINE_FINAL_TYPE (CeasefireClause, ceasefire_clause, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_clause_class_init (CeasefireClauseClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_clause_type);
}

static void
ceasefire_clause_init (CeasefireClause *self)
{
  ceasefire_members_init (&ceasefire_clause_type, self);
}

CeasefireClause *
ceasefire_clause_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_CLAUSE, id);
}

const char *
ceasefire_clause_get_label (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->label;
}

void
ceasefire_clause_set_label (CeasefireClause *self, const char *label)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->label, &label);
}

CeasefireText *
ceasefire_clause_get_heading (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->heading;
}

void
ceasefire_clause_set_heading (CeasefireClause *self, CeasefireText *heading)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->heading, &heading);
}

CeasefireText *
ceasefire_clause_get_text (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->text;
}

void
ceasefire_clause_set_text (CeasefireClause *self, CeasefireText *text)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->text, &text);
}

CeasefireAuthority
ceasefire_clause_get_authority (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->authority;
}

void
ceasefire_clause_set_authority (CeasefireClause *self, CeasefireAuthority authority)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->authority, &authority);
}

const char *
ceasefire_clause_get_category (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->category;
}

void
ceasefire_clause_set_category (CeasefireClause *self, const char *category)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->category, &category);
}

CeasefireModality
ceasefire_clause_get_modality (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->modality;
}

void
ceasefire_clause_set_modality (CeasefireClause *self, CeasefireModality modality)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->modality, &modality);
}

CeasefireStrength
ceasefire_clause_get_strength (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->strength;
}

void
ceasefire_clause_set_strength (CeasefireClause *self, CeasefireStrength strength)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->strength, &strength);
}

const char *const *
ceasefire_clause_get_bearers (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->bearers;
}

void
ceasefire_clause_set_bearers (CeasefireClause *self, const char *const *bearers)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->bearers, &bearers);
}

const char *
ceasefire_clause_get_action (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->action;
}

void
ceasefire_clause_set_action (CeasefireClause *self, const char *action)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->action, &action);
}

const char *const *
ceasefire_clause_get_means (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->means;
}

void
ceasefire_clause_set_means (CeasefireClause *self, const char *const *means)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->means, &means);
}

gboolean
ceasefire_clause_get_means_open (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);

  return self->means_open == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_means_open (CeasefireClause *self, gboolean means_open)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign_boolean (self, &self->means_open, means_open);
}

const char *const *
ceasefire_clause_get_targets (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->targets;
}

void
ceasefire_clause_set_targets (CeasefireClause *self, const char *const *targets)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->targets, &targets);
}

const char *const *
ceasefire_clause_get_excluded (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->excluded;
}

void
ceasefire_clause_set_excluded (CeasefireClause *self, const char *const *excluded)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->excluded, &excluded);
}

gboolean
ceasefire_clause_get_own_side (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);

  return self->own_side == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_own_side (CeasefireClause *self, gboolean own_side)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign_boolean (self, &self->own_side, own_side);
}

const char *const *
ceasefire_clause_get_places (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->places;
}

void
ceasefire_clause_set_places (CeasefireClause *self, const char *const *places)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->places, &places);
}

gboolean
ceasefire_clause_get_bearer_controlled (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);

  return self->bearer_controlled == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_bearer_controlled (CeasefireClause *self, gboolean bearer_controlled)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign_boolean (self, &self->bearer_controlled, bearer_controlled);
}

const char *const *
ceasefire_clause_get_qualities (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->qualities;
}

void
ceasefire_clause_set_qualities (CeasefireClause *self, const char *const *qualities)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->qualities, &qualities);
}

CeasefireDate *
ceasefire_clause_get_window (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->window;
}

void
ceasefire_clause_set_window (CeasefireClause *self, CeasefireDate *window)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->window, &window);
}

const char *
ceasefire_clause_get_window_text (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->window_text;
}

void
ceasefire_clause_set_window_text (CeasefireClause *self, const char *window_text)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->window_text, &window_text);
}

CeasefireDuty
ceasefire_clause_get_duty (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->duty;
}

void
ceasefire_clause_set_duty (CeasefireClause *self, CeasefireDuty duty)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->duty, &duty);
}

const char *const *
ceasefire_clause_get_breached_by (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return (const char *const *) self->breached_by;
}

void
ceasefire_clause_set_breached_by (CeasefireClause *self, const char *const *breached_by)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->breached_by, &breached_by);
}

CeasefireDeadline *
ceasefire_clause_get_deadline (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->deadline;
}

void
ceasefire_clause_set_deadline (CeasefireClause *self, CeasefireDeadline *deadline)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->deadline, &deadline);
}

CeasefireTrigger *
ceasefire_clause_get_trigger (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->trigger;
}

void
ceasefire_clause_set_trigger (CeasefireClause *self, CeasefireTrigger *trigger)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->trigger, &trigger);
}

CeasefireDuration *
ceasefire_clause_get_every (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->every;
}

void
ceasefire_clause_set_every (CeasefireClause *self, CeasefireDuration *every)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->every, &every);
}

CeasefireException *const *
ceasefire_clause_get_exceptions (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->exceptions;
}

void
ceasefire_clause_set_exceptions (CeasefireClause *self, CeasefireException *const *exceptions)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->exceptions, &exceptions);
}

void
ceasefire_clause_add_exception (CeasefireClause *self, CeasefireException *exception)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));
  g_return_if_fail (exception != NULL);

  ceasefire_record_append (self, &self->exceptions, exception);
}

CeasefireText *
ceasefire_clause_get_condition (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return self->condition;
}

void
ceasefire_clause_set_condition (CeasefireClause *self, CeasefireText *condition)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->condition, &condition);
}

gboolean
ceasefire_clause_get_public_act (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);

  return self->public_act == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_public_act (CeasefireClause *self, gboolean public_act)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign_boolean (self, &self->public_act, public_act);
}

CeasefireProxies
ceasefire_clause_get_proxies (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->proxies;
}

void
ceasefire_clause_set_proxies (CeasefireClause *self, CeasefireProxies proxies)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->proxies, &proxies);
}

CeasefireProxies
ceasefire_clause_get_members (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->members;
}

void
ceasefire_clause_set_members (CeasefireClause *self, CeasefireProxies members)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->members, &members);
}

gboolean
ceasefire_clause_get_confidential (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);

  return self->confidential == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_confidential (CeasefireClause *self, gboolean confidential)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign_boolean (self, &self->confidential, confidential);
}

CeasefirePriority
ceasefire_clause_get_priority (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), 0);

  return self->priority;
}

void
ceasefire_clause_set_priority (CeasefireClause *self, CeasefirePriority priority)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));

  ceasefire_record_assign (self, &self->priority, &priority);
}

GListModel *
ceasefire_clause_get_clauses (CeasefireClause *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), NULL);

  return ceasefire_record_get_children (self, &self->clauses, CEASEFIRE_TYPE_CLAUSE);
}

void
ceasefire_clause_insert_clause (CeasefireClause *self, guint position, CeasefireClause *clause)
{
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (self));
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (clause));

  ceasefire_record_adopt (self, &self->clauses, position, clause);
}

void
ceasefire_clause_add_clause (CeasefireClause *self, CeasefireClause *clause)
{
  ceasefire_clause_insert_clause (self, G_MAXUINT, clause);
}

gboolean
ceasefire_clause_remove_clause (CeasefireClause *self, CeasefireClause *clause)
{
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (clause), FALSE);

  return ceasefire_record_abandon (self, &self->clauses, clause);
}
