/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-affiliation.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireRelation, ceasefire_relation,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_MEMBER_OF, "member-of"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_PART_OF, "part-of"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_REPRESENTS, "represents"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_HOLDS_OFFICE_IN, "holds-office-in"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_LEADS, "leads"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_PROXY_OF, "proxy-of"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_SUPPORTED_BY, "supported-by"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_OPPOSES, "opposes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_CHAIRS, "chairs"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_SUCCEEDS, "succeeds"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_DELEGATE_OF, "delegate-of"))
/* clang-format on */

static const CeasefireField affiliation_fields[] = {
  CEASEFIRE_REF (to, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that this one is tied to."),
  CEASEFIRE_ENUM (
    relation, ceasefire_relation_get_type, .bare = 1,
    .blurb = "How this actor stands to the other, such as member-of, represents or proxy-of."),
  CEASEFIRE_TEXT (title,
                  .blurb = "The office or title that the actor holds, such as Foreign Minister."),
  CEASEFIRE_DATE (during, .blurb = "The interval in which the tie held."),
  CEASEFIRE_BOOLEAN (disputed, .blurb = "Whether the tie is disputed."),
};

CeasefireType ceasefire_affiliation_type
  = CEASEFIRE_VALUE_TYPE ("affiliation", CeasefireAffiliation, affiliation_fields,
                          .blurb = "How an actor belongs to another, and when.");

#include "types/accessors/affiliation.inc"
