/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-term.h>

#include "core/core-types.h"

#include <math.h>

enum
{
  ROW_VOCABULARY,
  ROW_CODE,
  ROW_BROADER,
  ROW_LABEL,
  ROW_CODES,
};

GType
ceasefire_term_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_term_type);
}

CeasefireTerm *
ceasefire_term_ref (CeasefireTerm *self)
{
  return ceasefire_value_ref (self);
}

CeasefireTerm *
ceasefire_term_copy (const CeasefireTerm *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_term_unref (CeasefireTerm *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_term_equal (const CeasefireTerm *a, const CeasefireTerm *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_term_get_vocabulary (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_VOCABULARY);
}

void
ceasefire_term_set_vocabulary (CeasefireTerm *self, const char *vocabulary)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VOCABULARY, &(CeasefireCell){ .pointer = (gpointer) vocabulary });
}

const char *
ceasefire_term_get_code (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CODE);
}

void
ceasefire_term_set_code (CeasefireTerm *self, const char *code)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CODE, &(CeasefireCell){ .pointer = (gpointer) code });
}

const char *
ceasefire_term_get_broader (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_BROADER);
}

void
ceasefire_term_set_broader (CeasefireTerm *self, const char *broader)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_BROADER, &(CeasefireCell){ .pointer = (gpointer) broader });
}

CeasefireText *
ceasefire_term_get_label (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_LABEL);
}

void
ceasefire_term_set_label (CeasefireTerm *self, CeasefireText *label)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_LABEL, &(CeasefireCell){ .pointer = (gpointer) label });
}

const char *const *
ceasefire_term_get_codes (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CODES);
}

void
ceasefire_term_set_codes (CeasefireTerm *self, const char *const *codes)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CODES, &(CeasefireCell){ .pointer = (gpointer) codes });
}
