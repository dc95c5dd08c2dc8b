/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-name.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireNameKind, ceasefire_name_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_OFFICIAL, "official"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_SHORT, "short"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_FORMER, "former"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_SPELLING, "spelling"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_CODE_NAME, "code-name"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_NAME_KIND_DEROGATORY, "derogatory"))
/* clang-format on */

static const CeasefireField name_fields[] = {
  CEASEFIRE_STRING (text, .required = TRUE, .blurb = "The letters of the name."),
  CEASEFIRE_STRING (
    language, .format = "language",
    .blurb = "The language and script of the name, by its BCP 47 tag such as ar-Latn."),
  CEASEFIRE_ENUM (kind, ceasefire_name_kind_get_type, .bare = 1,
                  .blurb = "What sort of name it is, such as official, short or former."),
  CEASEFIRE_DATE (during, .blurb = "The interval in which the actor had the name."),
};

CeasefireType ceasefire_name_type
  = CEASEFIRE_VALUE_TYPE ("name", CeasefireName, name_fields, .own_new = TRUE,
                          .blurb = "A name of an actor, with its language and time.");

CeasefireName *
ceasefire_name_new (const char *text)
{
  CeasefireName *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_name_type);
  ceasefire_name_set_text (self, text);
  return self;
}

#include "types/accessors/name.inc"
