/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-header.h>

#include "types/types.h"

static const CeasefireField header_fields[] = {
  CEASEFIRE_STRING (ceasefire, .accessor = "version", .required = TRUE, .format = "version",
                    .blurb = "Version of the format, major.minor."),
  CEASEFIRE_STRING (id, .format = "uri", .blurb = "URI that the records' global names start with."),
  CEASEFIRE_TEXT (title, .blurb = "Title of the dossier."),
  CEASEFIRE_STRING (language, .required = TRUE, .format = "language",
                    .blurb = "BCP 47 tag of the language of plain texts."),
  CEASEFIRE_STRING (timezone, .format = "timezone",
                    .blurb = "IANA name of the time zone of local times."),
  CEASEFIRE_DATE (created, .blurb = "When the dossier was begun."),
  CEASEFIRE_DATE (modified, .blurb = "When it was last changed."),
  CEASEFIRE_VALUES (vocabularies, ceasefire_term_type,
                    .blurb = "Terms added to the built-in vocabularies."),
};

CeasefireType ceasefire_header_type
  = CEASEFIRE_VALUE_TYPE ("header", CeasefireHeader, header_fields);

CeasefireHeader *
ceasefire_header_new (const char *language)
{
  CeasefireHeader *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_header_type);
  ceasefire_header_set_version (self, CEASEFIRE_FORMAT_VERSION);
  ceasefire_header_set_language (self, language);
  return self;
}
