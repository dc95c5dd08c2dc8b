/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-term.h>

#include "core/core-types.h"

struct _CeasefireTerm
{
  CeasefireValue parent_value;

  char *vocabulary;
  char *code;
  char *broader;
  CeasefireText *label;
  char **codes;
};

static const CeasefireField term_fields[] = {
  CEASEFIRE_STRING (CeasefireTerm, vocabulary, .required = TRUE,
                    .blurb = "Name of the vocabulary."),
  CEASEFIRE_STRING (CeasefireTerm, code, .required = TRUE, .blurb = "Code of the term."),
  CEASEFIRE_STRING (CeasefireTerm, broader, .blurb = "Code of the term above it."),
  CEASEFIRE_TEXT (CeasefireTerm, label, .blurb = "Name for readers."),
  CEASEFIRE_STRINGS (CeasefireTerm, codes, .format = "scheme-code",
                     .blurb = "Codes of published schemes for it, as scheme:code."),
};

static const CeasefireLayout *term_layout;

const CeasefireType ceasefire_term_type
  = CEASEFIRE_VALUE_TYPE ("term", ceasefire_term_get_type, CeasefireTerm, term_fields, term_layout);

G_DEFINE_BOXED_TYPE (CeasefireTerm, ceasefire_term, ceasefire_term_ref, ceasefire_term_unref)

CeasefireTerm *
ceasefire_term_new (const char *vocabulary, const char *code)
{
  CeasefireTerm *self;

  g_return_val_if_fail (vocabulary != NULL, NULL);
  g_return_val_if_fail (code != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_term_type);
  ceasefire_term_set_vocabulary (self, vocabulary);
  ceasefire_term_set_code (self, code);
  return self;
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

  return self->vocabulary;
}

void
ceasefire_term_set_vocabulary (CeasefireTerm *self, const char *vocabulary)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->vocabulary, &vocabulary);
}

const char *
ceasefire_term_get_code (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->code;
}

void
ceasefire_term_set_code (CeasefireTerm *self, const char *code)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->code, &code);
}

const char *
ceasefire_term_get_broader (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->broader;
}

void
ceasefire_term_set_broader (CeasefireTerm *self, const char *broader)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->broader, &broader);
}

CeasefireText *
ceasefire_term_get_label (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->label;
}

void
ceasefire_term_set_label (CeasefireTerm *self, CeasefireText *label)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->label, &label);
}

const char *const *
ceasefire_term_get_codes (CeasefireTerm *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->codes;
}

void
ceasefire_term_set_codes (CeasefireTerm *self, const char *const *codes)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->codes, &codes);
}
