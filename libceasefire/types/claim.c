/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-claim.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireStance, ceasefire_stance,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_ASSERTS, "asserts"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_DENIES, "denies"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_DOUBTS, "doubts"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_CONFIRMS, "confirms"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_CANNOT_CONFIRM, "cannot-confirm"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STANCE_RETRACTS, "retracts"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAspect, ceasefire_aspect,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_OCCURRENCE, "occurrence"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_AGENT, "agent"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TARGET, "target"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_ACTION, "action"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_MEANS, "means"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_PLACE, "place"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TIME, "time"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_BOUND, "bound"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_FORCE, "force"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_JUSTIFICATION, "justification"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_PROPORTIONALITY, "proportionality"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_TEXT, "text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_QUANTITY, "quantity"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_FATALITIES, "fatalities"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ASPECT_INJURED, "injured"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireCertainty, ceasefire_certainty,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_CERTAIN, "certain"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_PROBABLE, "probable"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_POSSIBLE, "possible"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CERTAINTY_UNSTATED, "unstated"))
/* clang-format on */

static const CeasefireField claim_fields[] = {
  CEASEFIRE_REF (about, .required = TRUE, .is_key = TRUE,
                 .refers_to = "incident|clause|meeting|statement|agreement",
                 .blurb = "The incident, clause or other record that the claim speaks of."),
  CEASEFIRE_ENUM (stance, ceasefire_stance_get_type, .bare = 1, .required = TRUE,
                  .blurb = "What the claim does to the matter, such as assert, deny or doubt it."),
  CEASEFIRE_ENUM (aspect, ceasefire_aspect_get_type, .bare = 2, .is_key = TRUE,
                  .blurb = "The side of the matter that the claim speaks of, such as the agent or "
                           "the time; unset means that it occurred, or for a clause its text."),
  CEASEFIRE_STRING (value,
                    .blurb = "What the claim says that the aspect is: an id, a code or a date, or "
                             "several of which one holds, with vertical bars between them."),
  CEASEFIRE_VALUE (quantity, ceasefire_quantity_type,
                   .blurb = "How much it was, by the claim, where the aspect is quantity, "
                            "fatalities or injured."),
  CEASEFIRE_CODE (basis, .vocabulary = "observation",
                  .blurb = "What the speaker knows it from, such as seen or satellite; shown, not "
                           "matched."),
  CEASEFIRE_CODES (silent_on, .vocabulary = "aspect",
                   .blurb = "The aspects of the matter that the speaker leaves unmentioned."),
  CEASEFIRE_ENUM (certainty, ceasefire_certainty_get_type, .bare = 3, .ordered = 3,
                  .blurb = "How surely the speaker puts the claim."),
  CEASEFIRE_BOOLEAN (
    presupposed, .blurb = "Whether the words take the matter for granted instead of saying it."),
};

static const char *const claim_forms[] = { "{stance:+-?*~!}{about}[.{aspect}][={value}]", NULL };

CeasefireType ceasefire_claim_type
  = CEASEFIRE_VALUE_TYPE ("claim", CeasefireClaim, claim_fields, .short_forms = claim_forms,
                          .blurb = "What a statement says of one matter.");

#include "types/accessors/claim.inc"
