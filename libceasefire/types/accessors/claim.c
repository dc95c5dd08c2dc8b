/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-claim.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_ABOUT,
  ROW_STANCE,
  ROW_ASPECT,
  ROW_VALUE,
  ROW_SILENT_ON,
  ROW_CERTAINTY,
  ROW_PRESUPPOSED,
};

GType
ceasefire_claim_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_claim_type);
}

CeasefireClaim *
ceasefire_claim_ref (CeasefireClaim *self)
{
  return ceasefire_value_ref (self);
}

CeasefireClaim *
ceasefire_claim_copy (const CeasefireClaim *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_claim_unref (CeasefireClaim *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_claim_equal (const CeasefireClaim *a, const CeasefireClaim *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_claim_get_about (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ABOUT);
}

void
ceasefire_claim_set_about (CeasefireClaim *self, const char *about)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ABOUT, &(CeasefireCell){ .pointer = (gpointer) about });
}

CeasefireStance
ceasefire_claim_get_stance (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireStance) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_STANCE);
}

void
ceasefire_claim_set_stance (CeasefireClaim *self, CeasefireStance stance)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_STANCE, &(CeasefireCell){ .small = (int) stance });
}

CeasefireAspect
ceasefire_claim_get_aspect (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireAspect) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_ASPECT);
}

void
ceasefire_claim_set_aspect (CeasefireClaim *self, CeasefireAspect aspect)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ASPECT, &(CeasefireCell){ .small = (int) aspect });
}

const char *
ceasefire_claim_get_value (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_VALUE);
}

void
ceasefire_claim_set_value (CeasefireClaim *self, const char *value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VALUE, &(CeasefireCell){ .pointer = (gpointer) value });
}

const char *const *
ceasefire_claim_get_silent_on (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_SILENT_ON);
}

void
ceasefire_claim_set_silent_on (CeasefireClaim *self, const char *const *silent_on)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SILENT_ON, &(CeasefireCell){ .pointer = (gpointer) silent_on });
}

CeasefireCertainty
ceasefire_claim_get_certainty (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireCertainty) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                        ROW_CERTAINTY);
}

void
ceasefire_claim_set_certainty (CeasefireClaim *self, CeasefireCertainty certainty)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CERTAINTY, &(CeasefireCell){ .small = (int) certainty });
}

gboolean
ceasefire_claim_get_presupposed (CeasefireClaim *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ceasefire_node_get_small ((const CeasefireNode *) self, ROW_PRESUPPOSED)
         == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_claim_set_presupposed (CeasefireClaim *self, gboolean presupposed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (
    self, ROW_PRESUPPOSED,
    &(CeasefireCell){ .small = presupposed ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO });
}
