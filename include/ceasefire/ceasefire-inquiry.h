/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefireInquiryStage:
 * @CEASEFIRE_INQUIRY_STAGE_UNSET: Not said.
 * @CEASEFIRE_INQUIRY_STAGE_RECEIVED: The allegation was received.
 * @CEASEFIRE_INQUIRY_STAGE_PRELIMINARY: It is being looked at whether there is something to investigate.
 * @CEASEFIRE_INQUIRY_STAGE_INVESTIGATION: It is being investigated.
 * @CEASEFIRE_INQUIRY_STAGE_SUSPENDED: The investigation rests.
 * @CEASEFIRE_INQUIRY_STAGE_CLOSED: It is over.
 * @CEASEFIRE_INQUIRY_STAGE_REFERRED: It was handed to somebody else.
 *
 * How far an inquiry has come.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_INQUIRY_STAGE_UNSET,
  CEASEFIRE_INQUIRY_STAGE_RECEIVED,
  CEASEFIRE_INQUIRY_STAGE_PRELIMINARY,
  CEASEFIRE_INQUIRY_STAGE_INVESTIGATION,
  CEASEFIRE_INQUIRY_STAGE_SUSPENDED,
  CEASEFIRE_INQUIRY_STAGE_CLOSED,
  CEASEFIRE_INQUIRY_STAGE_REFERRED,
} CeasefireInquiryStage;

#define CEASEFIRE_TYPE_INQUIRY_STAGE (ceasefire_inquiry_stage_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_inquiry_stage_get_type (void) G_GNUC_CONST;

/**
 * CeasefireInquiryOutcome:
 * @CEASEFIRE_INQUIRY_OUTCOME_UNSET: Not said.
 * @CEASEFIRE_INQUIRY_OUTCOME_VERIFIED: That it happened as alleged.
 * @CEASEFIRE_INQUIRY_OUTCOME_NOT_VERIFIED: Nothing that would show that it happened.
 * @CEASEFIRE_INQUIRY_OUTCOME_NOT_ATTRIBUTABLE: That it happened, but not by whom.
 * @CEASEFIRE_INQUIRY_OUTCOME_WITHDRAWN: Nothing: the allegation was withdrawn.
 *
 * What an inquiry found.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_INQUIRY_OUTCOME_UNSET,
  CEASEFIRE_INQUIRY_OUTCOME_VERIFIED,
  CEASEFIRE_INQUIRY_OUTCOME_NOT_VERIFIED,
  CEASEFIRE_INQUIRY_OUTCOME_NOT_ATTRIBUTABLE,
  CEASEFIRE_INQUIRY_OUTCOME_WITHDRAWN,
} CeasefireInquiryOutcome;

#define CEASEFIRE_TYPE_INQUIRY_OUTCOME (ceasefire_inquiry_outcome_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_inquiry_outcome_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_INQUIRY (ceasefire_inquiry_get_type ())

/**
 * CeasefireInquiry:
 *
 * What a mission does with an allegation.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireInquiry, ceasefire_inquiry, INQUIRY)

G_END_DECLS

#include <ceasefire/accessors/inquiry.h>
