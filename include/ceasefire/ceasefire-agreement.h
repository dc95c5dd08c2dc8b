/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-act.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-party.h>
#include <ceasefire/ceasefire-power.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-renewal.h>

G_BEGIN_DECLS

/**
 * CeasefireAgreementKind:
 * @CEASEFIRE_AGREEMENT_KIND_UNSET: Not said.
 * @CEASEFIRE_AGREEMENT_KIND_CESSATION_OF_HOSTILITIES: Fighting stops, with few further rules.
 * @CEASEFIRE_AGREEMENT_KIND_PRELIMINARY_CEASEFIRE: A ceasefire with rules, before a settlement.
 * @CEASEFIRE_AGREEMENT_KIND_DEFINITIVE_CEASEFIRE: A ceasefire that ends the use of force for
 * good.
 * @CEASEFIRE_AGREEMENT_KIND_HUMANITARIAN_PAUSE: A pause for humanitarian ends.
 * @CEASEFIRE_AGREEMENT_KIND_FRAMEWORK: Principles for agreements to come.
 * @CEASEFIRE_AGREEMENT_KIND_PEACE_AGREEMENT: A settlement.
 * @CEASEFIRE_AGREEMENT_KIND_RESOLUTION: A resolution of a body that can bind.
 * @CEASEFIRE_AGREEMENT_KIND_JOINT_STATEMENT: A statement by several actors.
 * @CEASEFIRE_AGREEMENT_KIND_PROTOCOL: An addition to another agreement.
 * @CEASEFIRE_AGREEMENT_KIND_OTHER: Something else.
 *
 * What sort of agreement it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_AGREEMENT_KIND_UNSET,
  CEASEFIRE_AGREEMENT_KIND_CESSATION_OF_HOSTILITIES,
  CEASEFIRE_AGREEMENT_KIND_PRELIMINARY_CEASEFIRE,
  CEASEFIRE_AGREEMENT_KIND_DEFINITIVE_CEASEFIRE,
  CEASEFIRE_AGREEMENT_KIND_HUMANITARIAN_PAUSE,
  CEASEFIRE_AGREEMENT_KIND_FRAMEWORK,
  CEASEFIRE_AGREEMENT_KIND_PEACE_AGREEMENT,
  CEASEFIRE_AGREEMENT_KIND_RESOLUTION,
  CEASEFIRE_AGREEMENT_KIND_JOINT_STATEMENT,
  CEASEFIRE_AGREEMENT_KIND_PROTOCOL,
  CEASEFIRE_AGREEMENT_KIND_OTHER,
} CeasefireAgreementKind;

#define CEASEFIRE_TYPE_AGREEMENT_KIND (ceasefire_agreement_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_agreement_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAgreementStatus:
 * @CEASEFIRE_AGREEMENT_STATUS_UNSET: Not said.
 * @CEASEFIRE_AGREEMENT_STATUS_PROPOSED: Somebody proposed it.
 * @CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION: It is being negotiated.
 * @CEASEFIRE_AGREEMENT_STATUS_AGREED: It is agreed, not signed.
 * @CEASEFIRE_AGREEMENT_STATUS_SIGNED: It is signed.
 * @CEASEFIRE_AGREEMENT_STATUS_IN_FORCE: It is in force.
 * @CEASEFIRE_AGREEMENT_STATUS_SUSPENDED: It is suspended.
 * @CEASEFIRE_AGREEMENT_STATUS_COLLAPSED: It is no longer kept.
 * @CEASEFIRE_AGREEMENT_STATUS_REVIVAL_SOUGHT: It is no longer kept, and its parties try to revive
 * it.
 * @CEASEFIRE_AGREEMENT_STATUS_EXTENDED: It is in force beyond its first end.
 * @CEASEFIRE_AGREEMENT_STATUS_EXPIRED: Its time is over.
 * @CEASEFIRE_AGREEMENT_STATUS_TERMINATED: Somebody with the power ended it.
 * @CEASEFIRE_AGREEMENT_STATUS_SUPERSEDED: Another took its place.
 * @CEASEFIRE_AGREEMENT_STATUS_REJECTED: It was refused.
 * @CEASEFIRE_AGREEMENT_STATUS_UNKNOWN: It is not known.
 *
 * How far an agreement has come.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_AGREEMENT_STATUS_UNSET,
  CEASEFIRE_AGREEMENT_STATUS_PROPOSED,
  CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION,
  CEASEFIRE_AGREEMENT_STATUS_AGREED,
  CEASEFIRE_AGREEMENT_STATUS_SIGNED,
  CEASEFIRE_AGREEMENT_STATUS_IN_FORCE,
  CEASEFIRE_AGREEMENT_STATUS_SUSPENDED,
  CEASEFIRE_AGREEMENT_STATUS_COLLAPSED,
  CEASEFIRE_AGREEMENT_STATUS_REVIVAL_SOUGHT,
  CEASEFIRE_AGREEMENT_STATUS_EXTENDED,
  CEASEFIRE_AGREEMENT_STATUS_EXPIRED,
  CEASEFIRE_AGREEMENT_STATUS_TERMINATED,
  CEASEFIRE_AGREEMENT_STATUS_SUPERSEDED,
  CEASEFIRE_AGREEMENT_STATUS_REJECTED,
  CEASEFIRE_AGREEMENT_STATUS_UNKNOWN,
} CeasefireAgreementStatus;

#define CEASEFIRE_TYPE_AGREEMENT_STATUS (ceasefire_agreement_status_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_agreement_status_get_type (void) G_GNUC_CONST;

/**
 * CeasefireDisclosure:
 * @CEASEFIRE_DISCLOSURE_UNSET: Not said.
 * @CEASEFIRE_DISCLOSURE_PUBLIC: Anybody.
 * @CEASEFIRE_DISCLOSURE_CONFIDENTIAL: Its parties alone.
 * @CEASEFIRE_DISCLOSURE_PARTLY_DISCLOSED: Anybody, in part.
 * @CEASEFIRE_DISCLOSURE_LEAKED: It is confidential, and became known.
 * @CEASEFIRE_DISCLOSURE_DECLASSIFIED: It was confidential once.
 * @CEASEFIRE_DISCLOSURE_UNKNOWN: It is not known.
 *
 * Who may read the text of an agreement.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_DISCLOSURE_UNSET,
  CEASEFIRE_DISCLOSURE_PUBLIC,
  CEASEFIRE_DISCLOSURE_CONFIDENTIAL,
  CEASEFIRE_DISCLOSURE_PARTLY_DISCLOSED,
  CEASEFIRE_DISCLOSURE_LEAKED,
  CEASEFIRE_DISCLOSURE_DECLASSIFIED,
  CEASEFIRE_DISCLOSURE_UNKNOWN,
} CeasefireDisclosure;

#define CEASEFIRE_TYPE_DISCLOSURE (ceasefire_disclosure_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_disclosure_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_AGREEMENT (ceasefire_agreement_get_type ())

/**
 * CeasefireAgreement:
 *
 * What actors agreed, with its parties, powers and clauses.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireAgreement, ceasefire_agreement, AGREEMENT)

G_END_DECLS

#include <ceasefire/accessors/agreement.h>
