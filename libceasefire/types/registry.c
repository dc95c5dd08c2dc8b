/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "types/types.h"

/* In the order in which readers of the docs meet them; a new record type is one line here. */
static CeasefireType *const records[] = {
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

/* When the library is loaded: core knows types by registration alone, see core/type.h. */
__attribute__ ((constructor)) static void
types_register (void)
{
  ceasefire_types_register (records, &ceasefire_header_type);
}
