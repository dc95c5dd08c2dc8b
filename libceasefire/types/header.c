/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-header.h>

#include "types/types.h"

static const CeasefireField header_fields[] = {
  CEASEFIRE_STRING (
    ceasefire, .accessor = "version", .required = TRUE, .format = "version",
    .blurb = "The version of the format in which the dossier is written, as major.minor."),
  CEASEFIRE_STRING (id, .format = "uri",
                    .blurb = "The URI with which the global names of the records start."),
  CEASEFIRE_TEXT (title, .blurb = "The title by which readers know the dossier."),
  CEASEFIRE_STRINGS (creators, .blurb = "The persons and organisations that made the dossier."),
  CEASEFIRE_STRING (publisher, .blurb = "Who publishes the dossier."),
  CEASEFIRE_STRING (license, .blurb = "The licence of the dossier, by its SPDX identifier such as "
                                      "CC-BY-4.0 or its address."),
  CEASEFIRE_STRING (
    version, .accessor = "edition",
    .blurb = "The version of the dossier itself, as its publisher counts, such as 2024-03."),
  CEASEFIRE_CODE (handling, .vocabulary = "handling",
                  .blurb = "The mark that says who may be given those records that carry none of "
                           "their own, such as tlp-green."),
  CEASEFIRE_STRING (
    language, .required = TRUE, .format = "language",
    .blurb = "The language of texts that are plain strings, by its BCP 47 tag such as en."),
  CEASEFIRE_STRING (
    timezone, .format = "timezone",
    .blurb = "The time zone of local times, by its IANA name such as Asia/Damascus."),
  CEASEFIRE_DATE (created, .blurb = "When the dossier was begun."),
  CEASEFIRE_DATE (modified, .blurb = "When the dossier was last changed."),
  CEASEFIRE_VALUES (
    namespaces, ceasefire_namespace_type,
    .blurb = "The prefixes of ids that stand in other dossiers, each with its URI."),
  CEASEFIRE_VALUES (vocabularies, ceasefire_term_type, .line = "term", .may_repeat = TRUE,
                    .blurb = "The terms that the dossier adds to the built-in vocabularies."),
};

CeasefireType ceasefire_header_type
  = CEASEFIRE_VALUE_TYPE ("header", CeasefireHeader, header_fields, .own_new = TRUE,
                          .blurb = "What a dossier says of itself before its records.");

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

#include "types/accessors/header.inc"
