/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "types/types.h"

/* In the order in which readers of the docs meet them; a new record type is one line here. */
const CeasefireType *const ceasefire_record_types[] = {
  &ceasefire_actor_type,
  &ceasefire_place_type,
  &ceasefire_document_type,
  &ceasefire_meeting_type,
  &ceasefire_statement_type,
  &ceasefire_agreement_type,
  &ceasefire_clause_type,
  &ceasefire_incident_type,
  &ceasefire_coverage_type,
  &ceasefire_finding_type,
  NULL,
};
