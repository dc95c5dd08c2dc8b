/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-act.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireActKind, ceasefire_act_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE, "enter-into-force"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_ACCEPT, "accept"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_SUSPEND, "suspend"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_RESUME, "resume"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_EXTEND, "extend"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_TERMINATE, "terminate"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_WITHDRAW, "withdraw"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_REJECT, "reject"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_REVIVE, "revive"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_WAIVE, "waive"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_RESERVE, "reserve"))
/* clang-format on */

static const CeasefireField act_fields[] = {
  CEASEFIRE_ENUM (kind, ceasefire_act_kind_get_type, .bare = 1, .required = TRUE,
                  .blurb = "What is done to the agreement, such as accept, suspend or terminate."),
  CEASEFIRE_REF (by, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that performs the act."),
  CEASEFIRE_REFS (jointly_with, .refers_to = "actor",
                  .blurb = "The actors that perform the act together with it."),
  CEASEFIRE_REFS (clauses, .refers_to = "clause",
                  .blurb = "The clauses that the act touches, with what is nested in them; none "
                           "named means the agreement as a whole."),
  CEASEFIRE_REFS (actors, .refers_to = "actor",
                  .blurb = "The actors whose duties the act touches; none named means everybody, "
                           "and for reserve and withdraw those who act."),
  CEASEFIRE_DATE (when, .blurb = "When the act was performed."),
  CEASEFIRE_DATE (until,
                  .blurb = "The time until which the act holds, such as the end of an extension."),
  CEASEFIRE_REF (statement, .refers_to = "statement",
                 .blurb = "The statement by which the act was performed."),
};

CeasefireType ceasefire_act_type = CEASEFIRE_VALUE_TYPE (
  "act", CeasefireAct, act_fields, .blurb = "Something done to an agreement or its clauses.");

#include "types/accessors/act.inc"
