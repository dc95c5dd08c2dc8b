/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/core-types.h"
#include "time/date.h"
#include "time/duration.h"

G_BEGIN_DECLS

/* Any record may be referred to. */
#define CEASEFIRE_ANY_RECORD NULL

/* More than anything is counted in, and so few that sums stay numbers. */
#define CEASEFIRE_AMOUNT_MAX 1e30

extern CeasefireType ceasefire_header_type;
extern CeasefireType ceasefire_namespace_type;
extern CeasefireType ceasefire_affiliation_type;
extern CeasefireType ceasefire_name_type;
extern CeasefireType ceasefire_participant_type;
extern CeasefireType ceasefire_quantity_type;
extern CeasefireType ceasefire_claim_type;
extern CeasefireType ceasefire_response_type;
extern CeasefireType ceasefire_party_type;
extern CeasefireType ceasefire_power_type;
extern CeasefireType ceasefire_act_type;
extern CeasefireType ceasefire_share_type;
extern CeasefireType ceasefire_ballot_type;
extern CeasefireType ceasefire_renewal_type;
extern CeasefireType ceasefire_wording_type;
extern CeasefireType ceasefire_deadline_type;
extern CeasefireType ceasefire_trigger_type;
extern CeasefireType ceasefire_exception_type;
extern CeasefireType ceasefire_control_type;
extern CeasefireType ceasefire_policy_type;
extern CeasefireType ceasefire_counts_type;
extern CeasefireType ceasefire_amount_type;
extern CeasefireType ceasefire_voice_type;
extern CeasefireType ceasefire_evidence_type;
extern CeasefireType ceasefire_assessment_type;
extern CeasefireType ceasefire_sensitivity_type;
extern CeasefireType ceasefire_actor_type;
extern CeasefireType ceasefire_place_type;
extern CeasefireType ceasefire_document_type;
extern CeasefireType ceasefire_meeting_type;
extern CeasefireType ceasefire_statement_type;
extern CeasefireType ceasefire_agreement_type;
extern CeasefireType ceasefire_clause_type;
extern CeasefireType ceasefire_vote_type;
extern CeasefireType ceasefire_incident_type;
extern CeasefireType ceasefire_inquiry_type;
extern CeasefireType ceasefire_coverage_type;
extern CeasefireType ceasefire_finding_type;

G_END_DECLS
