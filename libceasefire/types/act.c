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
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ACT_KIND_REVIVE, "revive"))
/* clang-format on */

static const CeasefireField act_fields[] = {
  CEASEFIRE_ENUM (kind, ceasefire_act_kind_get_type, .required = TRUE, .blurb = "What is done."),
  CEASEFIRE_REF (by, .required = TRUE, .refers_to = "actor", .blurb = "Who does it."),
  CEASEFIRE_DATE (when, .blurb = "When it was done."),
  CEASEFIRE_DATE (until, .blurb = "Until when it holds, such as the end of an extension."),
  CEASEFIRE_REF (statement, .refers_to = "statement", .blurb = "Statement by which it was done."),
};

CeasefireType ceasefire_act_type = CEASEFIRE_VALUE_TYPE ("act", CeasefireAct, act_fields);

CeasefireAct *
ceasefire_act_new (CeasefireActKind kind, const char *by)
{
  CeasefireAct *self;

  g_return_val_if_fail (by != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_act_type);
  ceasefire_act_set_kind (self, kind);
  ceasefire_act_set_by (self, by);
  return self;
}
