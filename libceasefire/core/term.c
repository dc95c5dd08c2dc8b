/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-term.h>

#include "core/core-types.h"

static const CeasefireField term_fields[] = {
  CEASEFIRE_STRING (
    vocabulary, .required = TRUE,
    .blurb = "The name of the vocabulary that the term is added to, such as weapon."),
  CEASEFIRE_STRING (code, .required = TRUE,
                    .blurb = "The code by which records name the term, such as barrel-bomb."),
  CEASEFIRE_STRING (
    broader,
    .blurb = "The code of the next broader term of the vocabulary, such as aerial-bombardment."),
  CEASEFIRE_TEXT (label, .blurb = "The words by which readers know the term."),
  CEASEFIRE_STRINGS (codes, .format = "scheme-code",
                     .blurb = "The codes of published schemes for the term, such as cameo:190."),
};

CeasefireType ceasefire_term_type = CEASEFIRE_VALUE_TYPE (
  "term", CeasefireTerm, term_fields, .blurb = "A term that a dossier adds to a vocabulary.");

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

#include "core/accessors/term.inc"
