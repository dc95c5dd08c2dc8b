/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-record.h>

#include "types/types.h"

/* In the order in which readers of the docs meet them; a new record type is one line here. */
static CeasefireType *const records[] = {
  &ceasefire_actor_type,
  &ceasefire_place_type,
  &ceasefire_document_type,
  &ceasefire_meeting_type,
  &ceasefire_statement_type,
  &ceasefire_agreement_type,
  &ceasefire_clause_type,
  &ceasefire_vote_type,
  &ceasefire_incident_type,
  &ceasefire_inquiry_type,
  &ceasefire_coverage_type,
  &ceasefire_finding_type,
  NULL,
};

/* The members that every record has, behind its own: said once, here. */
static const CeasefireField common_fields[] = {
  CEASEFIRE_VALUES (sources, ceasefire_citation_type, .line = "cite",
                    .blurb = "The citations that support the record."),
  CEASEFIRE_STRINGS (
    codes, .format = "scheme-code",
    .blurb
    = "The codes of published schemes for the same thing, such as cameo:190 or iso3166:SYR."),
  CEASEFIRE_STRINGS (
    same_as, .format = "uri",
    .blurb = "The URIs under which others, such as Wikidata or GeoNames, describe the same thing."),
  CEASEFIRE_INT (
    confidence, .minimum = 0, .maximum = 100,
    .blurb = "How confident the author of the record is that it is right, in percent."),
  CEASEFIRE_TEXT (note, .blurb = "A remark by the author of the record."),
  CEASEFIRE_STRING (
    timezone, .format = "timezone",
    .blurb = "The time zone of local times in the record, by its IANA name such as Europe/Kyiv, "
             "where it is not that of the dossier."),
  CEASEFIRE_STRING (coded_by,
                    .blurb = "Who wrote the record, by name, initials or the id of an actor."),
  CEASEFIRE_DATE (coded, .blurb = "When the record was written or last changed."),
  CEASEFIRE_ENUM (
    review, ceasefire_review_get_type,
    .blurb = "How far the record has been looked over, such as draft, reviewed or approved."),
  CEASEFIRE_CODE (handling, .vocabulary = "handling",
                  .blurb = "The mark that says who may be given the record, such as tlp-amber; "
                           "unset means that of the dossier."),
};

/* When the library is loaded: core knows types by registration alone, see core/type.h. */
__attribute__ ((constructor)) static void
types_register (void)
{
  ceasefire_types_register (records, &ceasefire_header_type, common_fields,
                            G_N_ELEMENTS (common_fields));
}
