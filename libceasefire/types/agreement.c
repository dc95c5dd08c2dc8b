/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-agreement.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAgreementKind, ceasefire_agreement_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_CESSATION_OF_HOSTILITIES, "cessation-of-hostilities"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PRELIMINARY_CEASEFIRE, "preliminary-ceasefire"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_DEFINITIVE_CEASEFIRE, "definitive-ceasefire"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_HUMANITARIAN_PAUSE, "humanitarian-pause"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_FRAMEWORK, "framework"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PEACE_AGREEMENT, "peace-agreement"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_RESOLUTION, "resolution"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_JOINT_STATEMENT, "joint-statement"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PROTOCOL, "protocol"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_OTHER, "other"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAgreementStatus, ceasefire_agreement_status,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_PROPOSED, "proposed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION, "under-negotiation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_AGREED, "agreed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SIGNED, "signed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_IN_FORCE, "in-force"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SUSPENDED, "suspended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_COLLAPSED, "collapsed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_REVIVAL_SOUGHT, "revival-sought"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_EXTENDED, "extended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_EXPIRED, "expired"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_TERMINATED, "terminated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SUPERSEDED, "superseded"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_REJECTED, "rejected"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNKNOWN, "unknown"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireDisclosure, ceasefire_disclosure,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_PUBLIC, "public"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_CONFIDENTIAL, "confidential"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_PARTLY_DISCLOSED, "partly-disclosed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_LEAKED, "leaked"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_DECLASSIFIED, "declassified"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_UNKNOWN, "unknown"))
/* clang-format on */

static const CeasefireField agreement_fields[] = {
  CEASEFIRE_TEXT (title, .blurb = "The title by which the agreement is known."),
  CEASEFIRE_ENUM (
    kind, ceasefire_agreement_kind_get_type, .bare = 1,
    .blurb = "What sort of agreement it is, such as a humanitarian pause or a framework."),
  CEASEFIRE_ENUM (
    status, ceasefire_agreement_status_get_type, .bare = 2, .required = TRUE,
    .blurb = "How far the agreement has come, such as proposed, signed, in-force or collapsed."),
  CEASEFIRE_ENUM (
    disclosure, ceasefire_disclosure_get_type, .bare = 3,
    .blurb = "Who may read the text of the agreement, such as public or confidential."),
  CEASEFIRE_DATE (signed, .accessor = "signed", .blurb = "When the parties signed the agreement."),
  CEASEFIRE_DATE (in_force,
                  .blurb = "The interval from the agreement's entry into force to its end."),
  CEASEFIRE_DATE (provisional_from,
                  .blurb = "The day from which the agreement is applied before it is in force."),
  CEASEFIRE_VALUE (renewal, ceasefire_renewal_type,
                   .blurb = "How the agreement renews itself; shown, not matched."),
  CEASEFIRE_REF (place, .refers_to = "place", .blurb = "Where the agreement was signed."),
  CEASEFIRE_VALUES (parties, ceasefire_party_type, .required = TRUE, .may_repeat = TRUE,
                    .blurb = "The parties to the agreement, each with role and side."),
  CEASEFIRE_REFS (monitors, .refers_to = "actor",
                  .blurb = "The actors that watch over the keeping of the agreement."),
  CEASEFIRE_REFS (texts, .refers_to = "document",
                  .blurb = "The documents that hold the text of the agreement."),
  CEASEFIRE_REFS (amends, .refers_to = "agreement",
                  .blurb = "The agreements that this one changes."),
  CEASEFIRE_REFS (supersedes, .refers_to = "agreement",
                  .blurb = "The agreements that this one replaces."),
  CEASEFIRE_REFS (implements, .refers_to = "agreement",
                  .blurb = "The agreements that this one carries out."),
  CEASEFIRE_REFS (refers_to, .refers_to = "agreement",
                  .blurb = "The agreements that this one mentions."),
  CEASEFIRE_VALUES (powers, ceasefire_power_type,
                    .blurb = "Who may suspend, resume, extend or end the agreement."),
  CEASEFIRE_VALUES (
    acts, ceasefire_act_type,
    .blurb = "What was done to the agreement or to clauses of it, such as suspending it."),
  CEASEFIRE_RECORDS (clauses, ceasefire_clause_type,
                     .blurb = "The provisions of the agreement, in their order."),
};

CeasefireType ceasefire_agreement_type
  = CEASEFIRE_RECORD_TYPE ("agreement", CeasefireAgreement, agreement_fields,
                           .blurb = "What actors agreed, with its parties, powers and clauses.");

#include "types/accessors/agreement.inc"
