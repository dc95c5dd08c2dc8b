/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-wording.h>

#include "types/types.h"

static const CeasefireField wording_fields[] = {
  CEASEFIRE_REF (document, .required = TRUE, .refers_to = "document",
                 .blurb = "The document that prints the words."),
  CEASEFIRE_TEXT (text, .required = TRUE, .blurb = "The words that the document prints."),
  CEASEFIRE_ENUM (
    authority, ceasefire_authority_get_type, .bare = 1,
    .blurb = "How the words relate to the agreed text, such as verbatim or translation."),
};

CeasefireType ceasefire_wording_type
  = CEASEFIRE_VALUE_TYPE ("wording", CeasefireWording, wording_fields, .own_new = TRUE,
                          .blurb = "What a document prints as the wording of a clause.");

CeasefireWording *
ceasefire_wording_new (const char *document, CeasefireText *text, GError **error)
{
  CeasefireWording *self;

  g_return_val_if_fail (document != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_id_check (document, error))
    return NULL;
  self = ceasefire_value_new (&ceasefire_wording_type);
  ceasefire_wording_set_document (self, document);
  ceasefire_wording_set_text (self, text);
  return self;
}

#include "types/accessors/wording.inc"
