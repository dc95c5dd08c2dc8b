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
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELATION_OPPOSES, "opposes"))
/* clang-format on */

struct _CeasefireAffiliation
{
  CeasefireValue parent_value;

  char *to;
  CeasefireRelation relation;
  CeasefireText *title;
  CeasefireDate *during;
  CeasefireTristate disputed;
};

static const CeasefireField affiliation_fields[] = {
  CEASEFIRE_REF (CeasefireAffiliation, to, .required = TRUE, .refers_to = "actor",
                 .blurb = "Actor that this one is tied to."),
  CEASEFIRE_ENUM (CeasefireAffiliation, relation, CeasefireRelation, ceasefire_relation_get_type,
                  .blurb = "How the two stand to each other."),
  CEASEFIRE_TEXT (CeasefireAffiliation, title,
                  .blurb = "Office or title held, such as Foreign Minister."),
  CEASEFIRE_DATE (CeasefireAffiliation, during, .blurb = "Interval in which it held."),
  CEASEFIRE_BOOLEAN (CeasefireAffiliation, disputed, .blurb = "Whether the tie is disputed."),
};

static const CeasefireLayout *affiliation_layout;

const CeasefireType ceasefire_affiliation_type
  = CEASEFIRE_VALUE_TYPE ("affiliation", ceasefire_affiliation_get_type, CeasefireAffiliation,
                          affiliation_fields, affiliation_layout);

G_DEFINE_BOXED_TYPE (CeasefireAffiliation, ceasefire_affiliation, ceasefire_affiliation_ref,
                     ceasefire_affiliation_unref)

CeasefireAffiliation *
ceasefire_affiliation_new (const char *to)
{
  CeasefireAffiliation *self;

  g_return_val_if_fail (to != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_affiliation_type);
  ceasefire_affiliation_set_to (self, to);
  return self;
}

CeasefireAffiliation *
ceasefire_affiliation_ref (CeasefireAffiliation *self)
{
  return ceasefire_value_ref (self);
}

CeasefireAffiliation *
ceasefire_affiliation_copy (const CeasefireAffiliation *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_affiliation_unref (CeasefireAffiliation *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_affiliation_equal (const CeasefireAffiliation *a, const CeasefireAffiliation *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_affiliation_get_to (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->to;
}

void
ceasefire_affiliation_set_to (CeasefireAffiliation *self, const char *to)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->to, &to);
}

CeasefireRelation
ceasefire_affiliation_get_relation (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->relation;
}

void
ceasefire_affiliation_set_relation (CeasefireAffiliation *self, CeasefireRelation relation)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->relation, &relation);
}

CeasefireText *
ceasefire_affiliation_get_title (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

void
ceasefire_affiliation_set_title (CeasefireAffiliation *self, CeasefireText *title)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->title, &title);
}

CeasefireDate *
ceasefire_affiliation_get_during (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->during;
}

void
ceasefire_affiliation_set_during (CeasefireAffiliation *self, CeasefireDate *during)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->during, &during);
}

gboolean
ceasefire_affiliation_get_disputed (CeasefireAffiliation *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->disputed == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_affiliation_set_disputed (CeasefireAffiliation *self, gboolean disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign_boolean (self, &self->disputed, disputed);
}
