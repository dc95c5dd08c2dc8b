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
  CEASEFIRE_REF (speaker, .required = TRUE, .refers_to = "actor", .blurb = "Who said it."),
  CEASEFIRE_REF (on_behalf_of, .refers_to = "actor", .blurb = "For whom it was said."),
  CEASEFIRE_CODES (acts, .required = TRUE, .vocabulary = "speech-act",
                   .blurb = "What was done by saying it."),
  CEASEFIRE_ENUM (form, ceasefire_statement_form_get_type, .required = TRUE,
                  .blurb = "How the words reached the record."),
  CEASEFIRE_TEXT (text, .blurb = "The words."),
  CEASEFIRE_STRING (language, .format = "language",
                    .blurb = "BCP 47 tag of the language in which it was said."),
  CEASEFIRE_DATE (when, .blurb = "When."),
  CEASEFIRE_STRING (when_text, .blurb = "Words of the source for the time."),
  CEASEFIRE_REF (place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_REF (meeting, .refers_to = "meeting", .blurb = "Meeting that it was said at."),
  CEASEFIRE_CODE (medium, .vocabulary = "medium", .blurb = "Medium, such as press-conference."),
  CEASEFIRE_REFS (audience, .refers_to = "actor", .blurb = "Who heard it."),
  CEASEFIRE_REFS (
    relayed_by, .refers_to = "actor",
    .blurb = "Who passed it on, from the one nearest to the speaker to the publisher."),
  CEASEFIRE_REF (origin, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "What its knowledge goes back to, where that is not the speaker; "
                          "statements of one origin do not corroborate each other."),
  CEASEFIRE_ENUM (attribution, ceasefire_attribution_get_type,
                  .blurb = "On what terms the speaker may be named."),
  CEASEFIRE_STRINGS (manner, .blurb = "How it was said, such as shouting."),
  CEASEFIRE_REFS (addressees, .refers_to = "actor", .blurb = "Whom it was said to."),
  CEASEFIRE_REFS (about, .refers_to = CEASEFIRE_ANY_RECORD, .blurb = "What it speaks of."),
  CEASEFIRE_REF (in_reply_to, .refers_to = "statement", .blurb = "Statement that it answers."),
  CEASEFIRE_REF (during, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "Meeting, incident or other record during which it was said."),
  CEASEFIRE_BOOLEAN (retracted, .blurb = "Whether the speaker took it back."),
  CEASEFIRE_VALUES (claims, ceasefire_claim_type, .blurb = "What it says of particular matters."),
};

CeasefireType ceasefire_statement_type
  = CEASEFIRE_RECORD_TYPE ("statement", CeasefireStatement, statement_fields);

CeasefireStatement *
ceasefire_statement_new (const char *id)
{
  return ceasefire_record_new (&ceasefire_statement_type, id);
}
