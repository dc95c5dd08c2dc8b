/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-exception.h>

#include "types/types.h"

struct _CeasefireException
{
  CeasefireValue parent_value;

  char *kind;
  CeasefireDuration *within;
  char **requires;
  char *clause;
};

static const CeasefireField exception_fields[] = {
  CEASEFIRE_CODE (CeasefireException, kind, .required = TRUE, .vocabulary = "exception",
                  .blurb = "Sort of exception."),
  CEASEFIRE_DURATION (CeasefireException, within,
                      .blurb = "How soon after what is answered the answer must come."),
  CEASEFIRE_CODES (CeasefireException, requires, .vocabulary = "requirement",
                   .blurb = "What the answer must be."),
  CEASEFIRE_REF (CeasefireException, clause, .refers_to = "clause",
                 .blurb = "Clause that grants it."),
};

static const CeasefireLayout *exception_layout;

const CeasefireType ceasefire_exception_type
  = CEASEFIRE_VALUE_TYPE ("exception", ceasefire_exception_get_type, CeasefireException,
                          exception_fields, exception_layout);

G_DEFINE_BOXED_TYPE (CeasefireException, ceasefire_exception, ceasefire_exception_ref,
                     ceasefire_exception_unref)

CeasefireException *
ceasefire_exception_new (const char *kind)
{
  CeasefireException *self;

  g_return_val_if_fail (kind != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_exception_type);
  ceasefire_exception_set_kind (self, kind);
  return self;
}

CeasefireException *
ceasefire_exception_ref (CeasefireException *self)
{
  return ceasefire_value_ref (self);
}

CeasefireException *
ceasefire_exception_copy (const CeasefireException *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_exception_unref (CeasefireException *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_exception_equal (const CeasefireException *a, const CeasefireException *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_exception_get_kind (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->kind;
}

void
ceasefire_exception_set_kind (CeasefireException *self, const char *kind)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->kind, &kind);
}

CeasefireDuration *
ceasefire_exception_get_within (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->within;
}

void
ceasefire_exception_set_within (CeasefireException *self, CeasefireDuration *within)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->within, &within);
}

const char *const *
ceasefire_exception_get_requires (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->requires;
}

void
ceasefire_exception_set_requires (CeasefireException *self, const char *const *values)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->requires, &values);
}

const char *
ceasefire_exception_get_clause (CeasefireException *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->clause;
}

void
ceasefire_exception_set_clause (CeasefireException *self, const char *clause)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->clause, &clause);
}
