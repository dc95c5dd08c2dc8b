/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-term.h>

#include "core/core-types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireBinds, ceasefire_binds,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BINDS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BINDS_YES, "yes"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_BINDS_NO, "no"))
/* clang-format on */

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
  CEASEFIRE_STRINGS (covers, .format = "scheme-code",
                     .blurb
                     = "The codes of published schemes for what is narrower than the term and "
                       "has no term of its own, such as cameo:196."),
  CEASEFIRE_ENUM (binds, ceasefire_binds_get_type,
                  .blurb = "Whether an agreement binds who has the role, for terms of the "
                           "vocabulary party-role; unset leaves it open."),
  CEASEFIRE_INT (level, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "How strictly the mark holds back what carries it, from 0 for anybody, "
                          "for terms of the vocabulary handling; unset means as the broader term."),
  CEASEFIRE_DOUBLE (factor, .minimum = 0, .maximum = 1e30,
                    .blurb = "How many of the broader unit one of these is, such as 1000 for a "
                             "kilometre in metres, for terms of the vocabulary unit."),
};

CeasefireType ceasefire_term_type
  = CEASEFIRE_VALUE_TYPE ("term", CeasefireTerm, term_fields, .own_new = TRUE,
                          .blurb = "A term that a dossier adds to a vocabulary.");

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
