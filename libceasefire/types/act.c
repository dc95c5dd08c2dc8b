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

struct _CeasefireAct
{
  CeasefireValue parent_value;

  CeasefireActKind kind;
  char *by;
  CeasefireDate *when;
  CeasefireDate *until;
  char *statement;
};

static const CeasefireField act_fields[] = {
  CEASEFIRE_ENUM (CeasefireAct, kind, CeasefireActKind, ceasefire_act_kind_get_type,
                  .required = TRUE, .blurb = "What is done."),
  CEASEFIRE_REF (CeasefireAct, by, .required = TRUE, .refers_to = "actor", .blurb = "Who does it."),
  CEASEFIRE_DATE (CeasefireAct, when, .blurb = "When it was done."),
  CEASEFIRE_DATE (CeasefireAct, until,
                  .blurb = "Until when it holds, such as the end of an extension."),
  CEASEFIRE_REF (CeasefireAct, statement, .refers_to = "statement",
                 .blurb = "Statement by which it was done."),
};

static const CeasefireLayout *act_layout;

const CeasefireType ceasefire_act_type
  = CEASEFIRE_VALUE_TYPE ("act", ceasefire_act_get_type, CeasefireAct, act_fields, act_layout);

G_DEFINE_BOXED_TYPE (CeasefireAct, ceasefire_act, ceasefire_act_ref, ceasefire_act_unref)

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

CeasefireAct *
ceasefire_act_ref (CeasefireAct *self)
{
  return ceasefire_value_ref (self);
}

CeasefireAct *
ceasefire_act_copy (const CeasefireAct *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_act_unref (CeasefireAct *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_act_equal (const CeasefireAct *a, const CeasefireAct *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireActKind
ceasefire_act_get_kind (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->kind;
}

void
ceasefire_act_set_kind (CeasefireAct *self, CeasefireActKind kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->kind, &kind);
}

const char *
ceasefire_act_get_by (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->by;
}

void
ceasefire_act_set_by (CeasefireAct *self, const char *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->by, &by);
}

CeasefireDate *
ceasefire_act_get_when (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->when;
}

void
ceasefire_act_set_when (CeasefireAct *self, CeasefireDate *when)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->when, &when);
}

CeasefireDate *
ceasefire_act_get_until (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->until;
}

void
ceasefire_act_set_until (CeasefireAct *self, CeasefireDate *value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->until, &value);
}

const char *
ceasefire_act_get_statement (CeasefireAct *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->statement;
}

void
ceasefire_act_set_statement (CeasefireAct *self, const char *statement)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->statement, &statement);
}
