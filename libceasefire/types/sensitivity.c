/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-sensitivity.h>

#include "types/types.h"

struct _CeasefireSensitivity
{
  CeasefireValue parent_value;

  char *incident;
  CeasefireAspect aspect;
  CeasefireFindingStatus if_so;
  CeasefireFindingStatus if_not;
};

static const CeasefireField sensitivity_fields[] = {
  CEASEFIRE_REF (
    CeasefireSensitivity, incident, .refers_to = "incident", .elsewhere = TRUE,
    .blurb = "Incident of which it would be settled; unset means the provision as a whole."),
  CEASEFIRE_ENUM (CeasefireSensitivity, aspect, CeasefireAspect, ceasefire_aspect_get_type,
                  .required = TRUE, .blurb = "What would be settled."),
  CEASEFIRE_ENUM (CeasefireSensitivity, if_so, CeasefireFindingStatus,
                  ceasefire_finding_status_get_type, .blurb = "Status if it were so."),
  CEASEFIRE_ENUM (CeasefireSensitivity, if_not, CeasefireFindingStatus,
                  ceasefire_finding_status_get_type, .blurb = "Status if it were not so."),
};

static const CeasefireLayout *sensitivity_layout;

const CeasefireType ceasefire_sensitivity_type
  = CEASEFIRE_VALUE_TYPE ("sensitivity", ceasefire_sensitivity_get_type, CeasefireSensitivity,
                          sensitivity_fields, sensitivity_layout);

G_DEFINE_BOXED_TYPE (CeasefireSensitivity, ceasefire_sensitivity, ceasefire_sensitivity_ref,
                     ceasefire_sensitivity_unref)

CeasefireSensitivity *
ceasefire_sensitivity_new (CeasefireAspect aspect)
{
  CeasefireSensitivity *self = ceasefire_value_new (&ceasefire_sensitivity_type);

  ceasefire_sensitivity_set_aspect (self, aspect);
  return self;
}

CeasefireSensitivity *
ceasefire_sensitivity_ref (CeasefireSensitivity *self)
{
  return ceasefire_value_ref (self);
}

CeasefireSensitivity *
ceasefire_sensitivity_copy (const CeasefireSensitivity *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_sensitivity_unref (CeasefireSensitivity *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_sensitivity_equal (const CeasefireSensitivity *a, const CeasefireSensitivity *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_sensitivity_get_incident (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->incident;
}

void
ceasefire_sensitivity_set_incident (CeasefireSensitivity *self, const char *incident)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->incident, &incident);
}

CeasefireAspect
ceasefire_sensitivity_get_aspect (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->aspect;
}

void
ceasefire_sensitivity_set_aspect (CeasefireSensitivity *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->aspect, &aspect);
}

CeasefireFindingStatus
ceasefire_sensitivity_get_if_so (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->if_so;
}

void
ceasefire_sensitivity_set_if_so (CeasefireSensitivity *self, CeasefireFindingStatus if_so)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->if_so, &if_so);
}

CeasefireFindingStatus
ceasefire_sensitivity_get_if_not (CeasefireSensitivity *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->if_not;
}

void
ceasefire_sensitivity_set_if_not (CeasefireSensitivity *self, CeasefireFindingStatus if_not)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->if_not, &if_not);
}
