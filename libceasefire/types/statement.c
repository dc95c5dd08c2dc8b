/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-statement.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireStatementForm, ceasefire_statement_form,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE, "direct-quote"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_MIXED_QUOTE, "mixed-quote"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_INDIRECT, "indirect"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_PARAPHRASE, "paraphrase"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT, "document-text"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_TRANSCRIPT, "transcript"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_STATEMENT_FORM_NONVERBAL, "nonverbal"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAttribution, ceasefire_attribution,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_ON_RECORD, "on-record"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_BACKGROUND, "background"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_DEEP_BACKGROUND, "deep-background"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_UNATTRIBUTED, "unattributed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_ATTRIBUTION_DOCUMENT, "document"))
/* clang-format on */

static const CeasefireField statement_fields[] = {
  CEASEFIRE_REF (speaker, .required = TRUE, .refers_to = "actor",
                 .blurb = "The actor that made the statement."),
  CEASEFIRE_REFS (jointly_with, .refers_to = "actor",
                  .blurb = "The actors that made the statement together with the speaker; each is "
                           "a speaker."),
  CEASEFIRE_REF (on_behalf_of, .refers_to = "actor",
                 .blurb = "The actor for whom the speaker spoke."),
  CEASEFIRE_CODES (acts, .bare = 1, .required = TRUE, .vocabulary = "speech-act",
                   .blurb = "What the speaker does by saying it, such as accuse, deny or promise."),
  CEASEFIRE_ENUM (form, ceasefire_statement_form_get_type, .bare = 2, .required = TRUE,
                  .blurb = "How the words reached the record, such as direct-quote or paraphrase."),
  CEASEFIRE_TEXT (text, .blurb = "The words of the statement, as exactly as its form says."),
  CEASEFIRE_STRING (
    language, .format = "language",
    .blurb = "The language in which the statement was made, by its BCP 47 tag such as ar."),
  CEASEFIRE_DATE (when, .blurb = "When the statement was made."),
  CEASEFIRE_STRING (when_text,
                    .blurb = "The words of the source for the time, such as Thursday night."),
  CEASEFIRE_REF (place, .refers_to = "place", .blurb = "Where the statement was made."),
  CEASEFIRE_REF (meeting, .refers_to = "meeting",
                 .blurb = "The meeting at which the statement was made."),
  CEASEFIRE_CODE (medium, .vocabulary = "medium",
                  .blurb = "The medium in which the statement was made, such as press-conference."),
  CEASEFIRE_REFS (audience, .refers_to = "actor", .blurb = "The actors that heard the statement."),
  CEASEFIRE_REFS (relayed_by, .refers_to = "actor",
                  .blurb = "The actors that passed the statement on, from the one nearest to the "
                           "speaker to the publisher."),
  CEASEFIRE_REF (origin, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "What the speaker's knowledge goes back to, where that is not the "
                          "speaker; statements of one origin do not corroborate each other."),
  CEASEFIRE_ENUM (
    attribution, ceasefire_attribution_get_type, .bare = 3,
    .blurb = "The terms on which the speaker may be named, such as on-record or background."),
  CEASEFIRE_STRINGS (manner, .blurb = "How the statement was made, such as shouting."),
  CEASEFIRE_REFS (addressees, .refers_to = "actor",
                  .blurb = "The actors to whom the statement was addressed."),
  CEASEFIRE_REFS (about, .refers_to = CEASEFIRE_ANY_RECORD,
                  .blurb = "The records of what the statement speaks of."),
  CEASEFIRE_REF (in_reply_to, .refers_to = "statement",
                 .blurb = "The statement that this one answers."),
  CEASEFIRE_VALUES (responses, ceasefire_response_type,
                    .blurb
                    = "How the statement answers offers, clauses and agreements, one by one; "
                      "shown, not matched."),
  CEASEFIRE_REFS (conditional_on, .refers_to = CEASEFIRE_ANY_RECORD,
                  .blurb = "The records of what the speaker makes the statement depend on; shown, "
                           "not matched."),
  CEASEFIRE_REF (
    during, .refers_to = CEASEFIRE_ANY_RECORD,
    .blurb = "The meeting, incident or other record during which the statement was made."),
  CEASEFIRE_BOOLEAN (retracted, .blurb = "Whether the speaker took the statement back."),
  CEASEFIRE_VALUES (
    claims, ceasefire_claim_type,
    .blurb
    = "What the statement says of particular incidents, clauses and other matters, one by one."),
};

CeasefireType ceasefire_statement_type
  = CEASEFIRE_RECORD_TYPE ("statement", CeasefireStatement, statement_fields,
                           .blurb = "Something that was said, by whom, through whom, how surely.");

#include "types/accessors/statement.inc"
