/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-control.h>

#include "types/types.h"

struct _CeasefireControl
{
  CeasefireValue parent_value;

  char *by;
  CeasefireDate *during;
  CeasefireTristate disputed;
};

static const CeasefireField control_fields[] = {
  CEASEFIRE_REF (CeasefireControl, by, .required = TRUE, .refers_to = "actor",
                 .blurb = "Who held it."),
  CEASEFIRE_DATE (CeasefireControl, during, .blurb = "Interval in which it was held."),
  CEASEFIRE_BOOLEAN (CeasefireControl, disputed, .blurb = "Whether this is disputed."),
};

static const CeasefireLayout *control_layout;

const CeasefireType ceasefire_control_type = CEASEFIRE_VALUE_TYPE (
  "control", ceasefire_control_get_type, CeasefireControl, control_fields, control_layout);

G_DEFINE_BOXED_TYPE (CeasefireControl, ceasefire_control, ceasefire_control_ref,
                     ceasefire_control_unref)

CeasefireControl *
ceasefire_control_new (const char *by)
{
  CeasefireControl *self;

  g_return_val_if_fail (by != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_control_type);
  ceasefire_control_set_by (self, by);
  return self;
}

CeasefireControl *
ceasefire_control_ref (CeasefireControl *self)
{
  return ceasefire_value_ref (self);
}

CeasefireControl *
ceasefire_control_copy (const CeasefireControl *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_control_unref (CeasefireControl *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_control_equal (const CeasefireControl *a, const CeasefireControl *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_control_get_by (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->by;
}

void
ceasefire_control_set_by (CeasefireControl *self, const char *by)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->by, &by);
}

CeasefireDate *
ceasefire_control_get_during (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->during;
}

void
ceasefire_control_set_during (CeasefireControl *self, CeasefireDate *during)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->during, &during);
}

gboolean
ceasefire_control_get_disputed (CeasefireControl *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->disputed == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_control_set_disputed (CeasefireControl *self, gboolean disputed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign_boolean (self, &self->disputed, disputed);
}
