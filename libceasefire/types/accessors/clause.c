/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-clause.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_LABEL,
  ROW_HEADING,
  ROW_TEXT,
  ROW_AUTHORITY,
  ROW_CATEGORY,
  ROW_MODALITY,
  ROW_STRENGTH,
  ROW_BEARERS,
  ROW_ACTION,
  ROW_MEANS,
  ROW_MEANS_OPEN,
  ROW_TARGETS,
  ROW_EXCLUDED,
  ROW_OWN_SIDE,
  ROW_PLACES,
  ROW_BEARER_CONTROLLED,
  ROW_QUALITIES,
  ROW_WINDOW,
  ROW_WINDOW_TEXT,
  ROW_DUTY,
  ROW_BREACHED_BY,
  ROW_DEADLINE,
  ROW_TRIGGER,
  ROW_EVERY,
  ROW_EXCEPTIONS,
  ROW_CONDITION,
  ROW_PUBLIC_ACT,
  ROW_PROXIES,
  ROW_MEMBERS,
  ROW_CONFIDENTIAL,
  ROW_PRIORITY,
  ROW_CLAUSES,
};

GType
ceasefire_clause_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_clause_type);
}

const char *
ceasefire_clause_get_label (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_LABEL);
}

void
ceasefire_clause_set_label (CeasefireClause *self, const char *label)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_LABEL, &(CeasefireCell){ .pointer = (gpointer) label });
}

CeasefireText *
ceasefire_clause_get_heading (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_HEADING);
}

void
ceasefire_clause_set_heading (CeasefireClause *self, CeasefireText *heading)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_HEADING, &(CeasefireCell){ .pointer = (gpointer) heading });
}

CeasefireText *
ceasefire_clause_get_text (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TEXT);
}

void
ceasefire_clause_set_text (CeasefireClause *self, CeasefireText *text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_TEXT, &(CeasefireCell){ .pointer = (gpointer) text });
}

CeasefireAuthority
ceasefire_clause_get_authority (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireAuthority) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                        ROW_AUTHORITY);
}

void
ceasefire_clause_set_authority (CeasefireClause *self, CeasefireAuthority authority)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_AUTHORITY, &(CeasefireCell){ .small = (int) authority });
}

const char *
ceasefire_clause_get_category (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CATEGORY);
}

void
ceasefire_clause_set_category (CeasefireClause *self, const char *category)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_CATEGORY, &(CeasefireCell){ .pointer = (gpointer) category });
}

CeasefireModality
ceasefire_clause_get_modality (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireModality) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                       ROW_MODALITY);
}

void
ceasefire_clause_set_modality (CeasefireClause *self, CeasefireModality modality)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_MODALITY, &(CeasefireCell){ .small = (int) modality });
}

CeasefireStrength
ceasefire_clause_get_strength (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireStrength) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                       ROW_STRENGTH);
}

void
ceasefire_clause_set_strength (CeasefireClause *self, CeasefireStrength strength)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_STRENGTH, &(CeasefireCell){ .small = (int) strength });
}

const char *const *
ceasefire_clause_get_bearers (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_BEARERS);
}

void
ceasefire_clause_set_bearers (CeasefireClause *self, const char *const *bearers)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_BEARERS, &(CeasefireCell){ .pointer = (gpointer) bearers });
}

const char *
ceasefire_clause_get_action (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ACTION);
}

void
ceasefire_clause_set_action (CeasefireClause *self, const char *action)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_ACTION, &(CeasefireCell){ .pointer = (gpointer) action });
}

const char *const *
ceasefire_clause_get_means (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MEANS);
}

void
ceasefire_clause_set_means (CeasefireClause *self, const char *const *means)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_MEANS, &(CeasefireCell){ .pointer = (gpointer) means });
}

gboolean
ceasefire_clause_get_means_open (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_MEANS_OPEN)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_means_open (CeasefireClause *self, gboolean means_open)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (
    self, ROW_MEANS_OPEN,
    &(CeasefireCell){ .small = means_open ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

const char *const *
ceasefire_clause_get_targets (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TARGETS);
}

void
ceasefire_clause_set_targets (CeasefireClause *self, const char *const *targets)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_TARGETS, &(CeasefireCell){ .pointer = (gpointer) targets });
}

const char *const *
ceasefire_clause_get_excluded (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_EXCLUDED);
}

void
ceasefire_clause_set_excluded (CeasefireClause *self, const char *const *excluded)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_EXCLUDED, &(CeasefireCell){ .pointer = (gpointer) excluded });
}

gboolean
ceasefire_clause_get_own_side (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_OWN_SIDE)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_own_side (CeasefireClause *self, gboolean own_side)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (
    self, ROW_OWN_SIDE,
    &(CeasefireCell){ .small = own_side ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

const char *const *
ceasefire_clause_get_places (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACES);
}

void
ceasefire_clause_set_places (CeasefireClause *self, const char *const *places)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_PLACES, &(CeasefireCell){ .pointer = (gpointer) places });
}

gboolean
ceasefire_clause_get_bearer_controlled (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_BEARER_CONTROLLED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_bearer_controlled (CeasefireClause *self, gboolean bearer_controlled)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_BEARER_CONTROLLED,
                        &(CeasefireCell){ .small = bearer_controlled ? CEASEFIRE_TRISTATE_YES
                                                                     : CEASEFIRE_TRISTATE_NO });
}

const char *const *
ceasefire_clause_get_qualities (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_QUALITIES);
}

void
ceasefire_clause_set_qualities (CeasefireClause *self, const char *const *qualities)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_QUALITIES, &(CeasefireCell){ .pointer = (gpointer) qualities });
}

CeasefireDate *
ceasefire_clause_get_window (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WINDOW);
}

void
ceasefire_clause_set_window (CeasefireClause *self, CeasefireDate *window)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_WINDOW, &(CeasefireCell){ .pointer = (gpointer) window });
}

const char *
ceasefire_clause_get_window_text (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WINDOW_TEXT);
}

void
ceasefire_clause_set_window_text (CeasefireClause *self, const char *window_text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_WINDOW_TEXT,
                        &(CeasefireCell){ .pointer = (gpointer) window_text });
}

CeasefireDuty
ceasefire_clause_get_duty (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireDuty) ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_DUTY);
}

void
ceasefire_clause_set_duty (CeasefireClause *self, CeasefireDuty duty)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_DUTY, &(CeasefireCell){ .small = (int) duty });
}

const char *const *
ceasefire_clause_get_breached_by (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_BREACHED_BY);
}

void
ceasefire_clause_set_breached_by (CeasefireClause *self, const char *const *breached_by)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_BREACHED_BY,
                        &(CeasefireCell){ .pointer = (gpointer) breached_by });
}

CeasefireDeadline *
ceasefire_clause_get_deadline (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DEADLINE);
}

void
ceasefire_clause_set_deadline (CeasefireClause *self, CeasefireDeadline *deadline)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_DEADLINE, &(CeasefireCell){ .pointer = (gpointer) deadline });
}

CeasefireTrigger *
ceasefire_clause_get_trigger (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TRIGGER);
}

void
ceasefire_clause_set_trigger (CeasefireClause *self, CeasefireTrigger *trigger)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_TRIGGER, &(CeasefireCell){ .pointer = (gpointer) trigger });
}

CeasefireDuration *
ceasefire_clause_get_every (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_EVERY);
}

void
ceasefire_clause_set_every (CeasefireClause *self, CeasefireDuration *every)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_EVERY, &(CeasefireCell){ .pointer = (gpointer) every });
}

CeasefireException *const *
ceasefire_clause_get_exceptions (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_EXCEPTIONS);
}

void
ceasefire_clause_set_exceptions (CeasefireClause *self, CeasefireException *const *exceptions)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_EXCEPTIONS, &(CeasefireCell){ .pointer = (gpointer) exceptions });
}

void
ceasefire_clause_add_exception (CeasefireClause *self, CeasefireException *exception)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));
  g_return_if_fail (exception != NULL);

  ceasefire_record_append (self, ROW_EXCEPTIONS, exception);
}

CeasefireText *
ceasefire_clause_get_condition (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CONDITION);
}

void
ceasefire_clause_set_condition (CeasefireClause *self, CeasefireText *condition)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_CONDITION, &(CeasefireCell){ .pointer = (gpointer) condition });
}

gboolean
ceasefire_clause_get_public_act (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_PUBLIC_ACT)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_public_act (CeasefireClause *self, gboolean public_act)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (
    self, ROW_PUBLIC_ACT,
    &(CeasefireCell){ .small = public_act ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

CeasefireProxies
ceasefire_clause_get_proxies (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireProxies) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                      ROW_PROXIES);
}

void
ceasefire_clause_set_proxies (CeasefireClause *self, CeasefireProxies proxies)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_PROXIES, &(CeasefireCell){ .small = (int) proxies });
}

CeasefireProxies
ceasefire_clause_get_members (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefireProxies) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                      ROW_MEMBERS);
}

void
ceasefire_clause_set_members (CeasefireClause *self, CeasefireProxies members)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_MEMBERS, &(CeasefireCell){ .small = (int) members });
}

gboolean
ceasefire_clause_get_confidential (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);

  return ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_CONFIDENTIAL)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_clause_set_confidential (CeasefireClause *self, gboolean confidential)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (
    self, ROW_CONFIDENTIAL,
    &(CeasefireCell){ .small = confidential ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}

CeasefirePriority
ceasefire_clause_get_priority (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), 0);

  return (CeasefirePriority) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                       ROW_PRIORITY);
}

void
ceasefire_clause_set_priority (CeasefireClause *self, CeasefirePriority priority)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));

  ceasefire_record_set (self, ROW_PRIORITY, &(CeasefireCell){ .small = (int) priority });
}

GListModel *
ceasefire_clause_get_clauses (CeasefireClause *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), NULL);

  return ceasefire_record_get_children (self, ROW_CLAUSES);
}

void
ceasefire_clause_insert_clause (CeasefireClause *self, guint position, CeasefireClause *clause)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type));
  g_return_if_fail (ceasefire_record_is_of (clause, &ceasefire_clause_type));

  ceasefire_record_adopt (self, ROW_CLAUSES, position, clause);
}

void
ceasefire_clause_add_clause (CeasefireClause *self, CeasefireClause *clause)
{
  ceasefire_clause_insert_clause (self, G_MAXUINT, clause);
}

gboolean
ceasefire_clause_remove_clause (CeasefireClause *self, CeasefireClause *clause)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_clause_type), FALSE);
  g_return_val_if_fail (ceasefire_record_is_of (clause, &ceasefire_clause_type), FALSE);

  return ceasefire_record_abandon (self, ROW_CLAUSES, clause);
}
