/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/core-types.h"
#include "time/date.h"
#include "time/duration.h"

G_BEGIN_DECLS

/* Any record may be referred to. */
#define CEASEFIRE_ANY_RECORD NULL

extern const CeasefireType ceasefire_affiliation_type;
extern const CeasefireType ceasefire_participant_type;
extern const CeasefireType ceasefire_claim_type;
extern const CeasefireType ceasefire_party_type;
extern const CeasefireType ceasefire_power_type;
extern const CeasefireType ceasefire_act_type;
extern const CeasefireType ceasefire_deadline_type;
extern const CeasefireType ceasefire_trigger_type;
extern const CeasefireType ceasefire_exception_type;
extern const CeasefireType ceasefire_control_type;
extern const CeasefireType ceasefire_policy_type;
extern const CeasefireType ceasefire_counts_type;
extern const CeasefireType ceasefire_evidence_type;
extern const CeasefireType ceasefire_assessment_type;
extern const CeasefireType ceasefire_sensitivity_type;
extern const CeasefireType ceasefire_actor_type;
extern const CeasefireType ceasefire_place_type;
extern const CeasefireType ceasefire_document_type;
extern const CeasefireType ceasefire_meeting_type;
extern const CeasefireType ceasefire_statement_type;
extern const CeasefireType ceasefire_agreement_type;
extern const CeasefireType ceasefire_clause_type;
extern const CeasefireType ceasefire_incident_type;
extern const CeasefireType ceasefire_coverage_type;
extern const CeasefireType ceasefire_finding_type;

G_END_DECLS
