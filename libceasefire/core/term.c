/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-term.h>

#include "core/core-types.h"

static const CeasefireField term_fields[] = {
  CEASEFIRE_STRING (vocabulary, .required = TRUE, .blurb = "Name of the vocabulary."),
  CEASEFIRE_STRING (code, .required = TRUE, .blurb = "Code of the term."),
  CEASEFIRE_STRING (broader, .blurb = "Code of the term above it."),
  CEASEFIRE_TEXT (label, .blurb = "Name for readers."),
  CEASEFIRE_STRINGS (codes, .format = "scheme-code",
                     .blurb = "Codes of published schemes for it, as scheme:code."),
};

CeasefireType ceasefire_term_type = CEASEFIRE_VALUE_TYPE ("term", CeasefireTerm, term_fields);

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
