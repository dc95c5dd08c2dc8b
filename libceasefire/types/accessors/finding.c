/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-finding.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_CLAUSE,
  ROW_PARTY,
  ROW_QUALITY,
  ROW_AT,
  ROW_AS_OF,
  ROW_VIEWPOINT,
  ROW_POLICY,
  ROW_PHASE,
  ROW_STATUS,
  ROW_EXCEPTION,
  ROW_REMEDIED,
  ROW_COUNTS,
  ROW_UNKNOWN,
  ROW_DISPUTED,
  ROW_ASSUMED,
  ROW_NOT_EVALUABLE,
  ROW_PERIODS,
  ROW_TEXT,
  ROW_INCIDENTS,
  ROW_OMISSIONS,
  ROW_SENSITIVITY,
  ROW_INPUT,
};

GType
ceasefire_finding_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_finding_type);
}

const char *
ceasefire_finding_get_clause (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CLAUSE);
}

void
ceasefire_finding_set_clause (CeasefireFinding *self, const char *clause)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_CLAUSE, &(CeasefireCell){ .pointer = (gpointer) clause });
}

const char *
ceasefire_finding_get_party (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PARTY);
}

void
ceasefire_finding_set_party (CeasefireFinding *self, const char *party)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_PARTY, &(CeasefireCell){ .pointer = (gpointer) party });
}

const char *
ceasefire_finding_get_quality (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_QUALITY);
}

void
ceasefire_finding_set_quality (CeasefireFinding *self, const char *quality)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_QUALITY, &(CeasefireCell){ .pointer = (gpointer) quality });
}

CeasefireDate *
ceasefire_finding_get_at (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AT);
}

void
ceasefire_finding_set_at (CeasefireFinding *self, CeasefireDate *at)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_AT, &(CeasefireCell){ .pointer = (gpointer) at });
}

CeasefireDate *
ceasefire_finding_get_as_of (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AS_OF);
}

void
ceasefire_finding_set_as_of (CeasefireFinding *self, CeasefireDate *as_of)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_AS_OF, &(CeasefireCell){ .pointer = (gpointer) as_of });
}

const char *const *
ceasefire_finding_get_viewpoint (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_VIEWPOINT);
}

void
ceasefire_finding_set_viewpoint (CeasefireFinding *self, const char *const *viewpoint)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_VIEWPOINT, &(CeasefireCell){ .pointer = (gpointer) viewpoint });
}

CeasefirePolicy *
ceasefire_finding_get_policy (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_POLICY);
}

void
ceasefire_finding_set_policy (CeasefireFinding *self, CeasefirePolicy *policy)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_POLICY, &(CeasefireCell){ .pointer = (gpointer) policy });
}

CeasefirePhase
ceasefire_finding_get_phase (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), 0);

  return (CeasefirePhase) ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_PHASE);
}

void
ceasefire_finding_set_phase (CeasefireFinding *self, CeasefirePhase phase)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_PHASE, &(CeasefireCell){ .small = (int) phase });
}

CeasefireFindingStatus
ceasefire_finding_get_status (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), 0);

  return (CeasefireFindingStatus) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                            ROW_STATUS);
}

void
ceasefire_finding_set_status (CeasefireFinding *self, CeasefireFindingStatus status)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_STATUS, &(CeasefireCell){ .small = (int) status });
}

CeasefireExceptionState
ceasefire_finding_get_exception (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), 0);

  return (CeasefireExceptionState) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                             ROW_EXCEPTION);
}

void
ceasefire_finding_set_exception (CeasefireFinding *self, CeasefireExceptionState exception)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_EXCEPTION, &(CeasefireCell){ .small = (int) exception });
}

CeasefireRemedy
ceasefire_finding_get_remedied (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), 0);

  return (CeasefireRemedy) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                     ROW_REMEDIED);
}

void
ceasefire_finding_set_remedied (CeasefireFinding *self, CeasefireRemedy remedied)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_REMEDIED, &(CeasefireCell){ .small = (int) remedied });
}

CeasefireCounts *
ceasefire_finding_get_counts (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_COUNTS);
}

void
ceasefire_finding_set_counts (CeasefireFinding *self, CeasefireCounts *counts)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_COUNTS, &(CeasefireCell){ .pointer = (gpointer) counts });
}

const char *const *
ceasefire_finding_get_unknown (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_UNKNOWN);
}

void
ceasefire_finding_set_unknown (CeasefireFinding *self, const char *const *unknown)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_UNKNOWN, &(CeasefireCell){ .pointer = (gpointer) unknown });
}

const char *const *
ceasefire_finding_get_disputed (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DISPUTED);
}

void
ceasefire_finding_set_disputed (CeasefireFinding *self, const char *const *disputed)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_DISPUTED, &(CeasefireCell){ .pointer = (gpointer) disputed });
}

const char *const *
ceasefire_finding_get_assumed (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ASSUMED);
}

void
ceasefire_finding_set_assumed (CeasefireFinding *self, const char *const *assumed)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_ASSUMED, &(CeasefireCell){ .pointer = (gpointer) assumed });
}

const char *const *
ceasefire_finding_get_not_evaluable (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ROW_NOT_EVALUABLE);
}

void
ceasefire_finding_set_not_evaluable (CeasefireFinding *self, const char *const *not_evaluable)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_NOT_EVALUABLE,
                        &(CeasefireCell){ .pointer = (gpointer) not_evaluable });
}

const char *const *
ceasefire_finding_get_periods (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PERIODS);
}

void
ceasefire_finding_set_periods (CeasefireFinding *self, const char *const *periods)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_PERIODS, &(CeasefireCell){ .pointer = (gpointer) periods });
}

CeasefireEvidence *
ceasefire_finding_get_text (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TEXT);
}

void
ceasefire_finding_set_text (CeasefireFinding *self, CeasefireEvidence *text)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_TEXT, &(CeasefireCell){ .pointer = (gpointer) text });
}

CeasefireAssessment *const *
ceasefire_finding_get_incidents (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_INCIDENTS);
}

void
ceasefire_finding_set_incidents (CeasefireFinding *self, CeasefireAssessment *const *incidents)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_INCIDENTS, &(CeasefireCell){ .pointer = (gpointer) incidents });
}

void
ceasefire_finding_add_incident (CeasefireFinding *self, CeasefireAssessment *incident)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));
  g_return_if_fail (incident != NULL);

  ceasefire_record_append (self, ROW_INCIDENTS, incident);
}

CeasefireAssessment *const *
ceasefire_finding_get_omissions (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_OMISSIONS);
}

void
ceasefire_finding_set_omissions (CeasefireFinding *self, CeasefireAssessment *const *omissions)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_OMISSIONS, &(CeasefireCell){ .pointer = (gpointer) omissions });
}

void
ceasefire_finding_add_omission (CeasefireFinding *self, CeasefireAssessment *omission)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));
  g_return_if_fail (omission != NULL);

  ceasefire_record_append (self, ROW_OMISSIONS, omission);
}

CeasefireSensitivity *const *
ceasefire_finding_get_sensitivity (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_SENSITIVITY);
}

void
ceasefire_finding_set_sensitivity (CeasefireFinding *self, CeasefireSensitivity *const *sensitivity)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_SENSITIVITY,
                        &(CeasefireCell){ .pointer = (gpointer) sensitivity });
}

void
ceasefire_finding_add_sensitivity (CeasefireFinding *self, CeasefireSensitivity *sensitivity)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));
  g_return_if_fail (sensitivity != NULL);

  ceasefire_record_append (self, ROW_SENSITIVITY, sensitivity);
}

const char *
ceasefire_finding_get_input (CeasefireFinding *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_INPUT);
}

void
ceasefire_finding_set_input (CeasefireFinding *self, const char *input)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_finding_type));

  ceasefire_record_set (self, ROW_INPUT, &(CeasefireCell){ .pointer = (gpointer) input });
}
