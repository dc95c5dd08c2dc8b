/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-evidence.h>

#include "types/types.h"

struct _CeasefireEvidence
{
  CeasefireValue parent_value;

  CeasefireAspect aspect;
  CeasefireFour strong;
  CeasefireFour any;
  CeasefireTristate undetermined;
  char **supporters;
  char **deniers;
  char **supporting;
  char **denying;
};

static const CeasefireField evidence_fields[] = {
  CEASEFIRE_ENUM (CeasefireEvidence, aspect, CeasefireAspect, ceasefire_aspect_get_type,
                  .required = TRUE, .blurb = "What they speak of."),
  CEASEFIRE_ENUM (CeasefireEvidence, strong, CeasefireFour, ceasefire_four_get_type,
                  .blurb = "What strong words say."),
  CEASEFIRE_ENUM (CeasefireEvidence, any, CeasefireFour, ceasefire_four_get_type,
                  .blurb = "What words of any strength say."),
  CEASEFIRE_BOOLEAN (CeasefireEvidence, undetermined,
                     .blurb = "Whether a value was given that may or may not match."),
  CEASEFIRE_REFS (CeasefireEvidence, supporters, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says that it is so."),
  CEASEFIRE_REFS (CeasefireEvidence, deniers, .refers_to = "actor", .elsewhere = TRUE,
                  .blurb = "Who says that it is not so."),
  CEASEFIRE_REFS (CeasefireEvidence, supporting, .refers_to = "statement", .elsewhere = TRUE,
                  .blurb = "Statements that say so."),
  CEASEFIRE_REFS (CeasefireEvidence, denying, .refers_to = "statement", .elsewhere = TRUE,
                  .blurb = "Statements that say that it is not so."),
};

static const CeasefireLayout *evidence_layout;

const CeasefireType ceasefire_evidence_type = CEASEFIRE_VALUE_TYPE (
  "evidence", ceasefire_evidence_get_type, CeasefireEvidence, evidence_fields, evidence_layout);

G_DEFINE_BOXED_TYPE (CeasefireEvidence, ceasefire_evidence, ceasefire_evidence_ref,
                     ceasefire_evidence_unref)

CeasefireEvidence *
ceasefire_evidence_new (CeasefireAspect aspect)
{
  CeasefireEvidence *self = ceasefire_value_new (&ceasefire_evidence_type);

  ceasefire_evidence_set_aspect (self, aspect);
  return self;
}

CeasefireEvidence *
ceasefire_evidence_ref (CeasefireEvidence *self)
{
  return ceasefire_value_ref (self);
}

CeasefireEvidence *
ceasefire_evidence_copy (const CeasefireEvidence *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_evidence_unref (CeasefireEvidence *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_evidence_equal (const CeasefireEvidence *a, const CeasefireEvidence *b)
{
  return ceasefire_value_equal (a, b);
}

CeasefireAspect
ceasefire_evidence_get_aspect (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->aspect;
}

void
ceasefire_evidence_set_aspect (CeasefireEvidence *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->aspect, &aspect);
}

CeasefireFour
ceasefire_evidence_get_strong (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->strong;
}

void
ceasefire_evidence_set_strong (CeasefireEvidence *self, CeasefireFour strong)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->strong, &strong);
}

CeasefireFour
ceasefire_evidence_get_any (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->any;
}

void
ceasefire_evidence_set_any (CeasefireEvidence *self, CeasefireFour any)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->any, &any);
}

gboolean
ceasefire_evidence_get_undetermined (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->undetermined == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_evidence_set_undetermined (CeasefireEvidence *self, gboolean undetermined)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign_boolean (self, &self->undetermined, undetermined);
}

const char *const *
ceasefire_evidence_get_supporters (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->supporters;
}

void
ceasefire_evidence_set_supporters (CeasefireEvidence *self, const char *const *supporters)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->supporters, &supporters);
}

const char *const *
ceasefire_evidence_get_deniers (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->deniers;
}

void
ceasefire_evidence_set_deniers (CeasefireEvidence *self, const char *const *deniers)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->deniers, &deniers);
}

const char *const *
ceasefire_evidence_get_supporting (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->supporting;
}

void
ceasefire_evidence_set_supporting (CeasefireEvidence *self, const char *const *supporting)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->supporting, &supporting);
}

const char *const *
ceasefire_evidence_get_denying (CeasefireEvidence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->denying;
}

void
ceasefire_evidence_set_denying (CeasefireEvidence *self, const char *const *denying)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->denying, &denying);
}
