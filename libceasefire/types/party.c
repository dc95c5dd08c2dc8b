/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-party.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireBound, ceasefire_bound,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_NO, "no"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BOUND_UNSTATED, "unstated"))
/* clang-format on */

static const CeasefireField party_fields[] = {
  CEASEFIRE_REF (actor, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that is a party to the agreement."),
  CEASEFIRE_CODE (role, .bare = 1, .vocabulary = "party-role",
                  .blurb = "The standing of the party, such as signatory or guarantor."),
  CEASEFIRE_STRING (
    side, .blurb = "The name of the side on which the party stands; parties of one side share it."),
  CEASEFIRE_REF (signed_by, .refers_to = "actor", .blurb = "The actor that signed for the party."),
  CEASEFIRE_ENUM (bound, ceasefire_bound_get_type, .bare = 2,
                  .blurb = "Whether the agreement binds the party; unset leaves that to its role."),
};

CeasefireType ceasefire_party_type = CEASEFIRE_VALUE_TYPE (
  "party", CeasefireParty, party_fields, .blurb = "An actor's standing in an agreement.");

#include "types/accessors/party.inc"
