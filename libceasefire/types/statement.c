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

struct _CeasefireStatement
{
  CeasefireRecord parent_instance;

  char *speaker;
  char **acts;
  CeasefireText *text;
  CeasefireDate *when;
  char *place;
  char *medium;
  char **relayed_by;
  char **about;
  CeasefireClaim **claims;
  CeasefireStatementForm form;
  CeasefireAttribution attribution;
  CeasefireTristate retracted;
};

/* See core/record.h. */
typedef struct
{
  CeasefireRecordRare common;

  char *on_behalf_of;
  char *when_text;
  char *meeting;
  char **audience;
  char **manner;
  char **addressees;
  char *in_reply_to;
  char *during;
  char *language;
  char *origin;
} CeasefireStatementRare;

static const CeasefireField statement_fields[] = {
  CEASEFIRE_REF (CeasefireStatement, speaker, .required = TRUE, .refers_to = "actor",
                 .blurb = "Who said it."),
  CEASEFIRE_REF (CeasefireStatementRare, on_behalf_of, .rare = TRUE, .refers_to = "actor",
                 .blurb = "For whom it was said."),
  CEASEFIRE_CODES (CeasefireStatement, acts, .required = TRUE, .vocabulary = "speech-act",
                   .blurb = "What was done by saying it."),
  CEASEFIRE_ENUM (CeasefireStatement, form, CeasefireStatementForm,
                  ceasefire_statement_form_get_type, .required = TRUE,
                  .blurb = "How the words reached the record."),
  CEASEFIRE_TEXT (CeasefireStatement, text, .blurb = "The words."),
  CEASEFIRE_STRING (CeasefireStatementRare, language, .rare = TRUE, .format = "language",
                    .blurb = "BCP 47 tag of the language in which it was said."),
  CEASEFIRE_DATE (CeasefireStatement, when, .blurb = "When."),
  CEASEFIRE_STRING (CeasefireStatementRare, when_text, .rare = TRUE,
                    .blurb = "Words of the source for the time."),
  CEASEFIRE_REF (CeasefireStatement, place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_REF (CeasefireStatementRare, meeting, .rare = TRUE, .refers_to = "meeting",
                 .blurb = "Meeting that it was said at."),
  CEASEFIRE_CODE (CeasefireStatement, medium, .vocabulary = "medium",
                  .blurb = "Medium, such as press-conference."),
  CEASEFIRE_REFS (CeasefireStatementRare, audience, .rare = TRUE, .refers_to = "actor",
                  .blurb = "Who heard it."),
  CEASEFIRE_REFS (
    CeasefireStatement, relayed_by, .refers_to = "actor",
    .blurb = "Who passed it on, from the one nearest to the speaker to the publisher."),
  CEASEFIRE_REF (CeasefireStatementRare, origin, .rare = TRUE, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "What its knowledge goes back to, where that is not the speaker; "
                          "statements of one origin do not corroborate each other."),
  CEASEFIRE_ENUM (CeasefireStatement, attribution, CeasefireAttribution,
                  ceasefire_attribution_get_type,
                  .blurb = "On what terms the speaker may be named."),
  CEASEFIRE_STRINGS (CeasefireStatementRare, manner, .rare = TRUE,
                     .blurb = "How it was said, such as shouting."),
  CEASEFIRE_REFS (CeasefireStatementRare, addressees, .rare = TRUE, .refers_to = "actor",
                  .blurb = "Whom it was said to."),
  CEASEFIRE_REFS (CeasefireStatement, about, .refers_to = CEASEFIRE_ANY_RECORD,
                  .blurb = "What it speaks of."),
  CEASEFIRE_REF (CeasefireStatementRare, in_reply_to, .rare = TRUE, .refers_to = "statement",
                 .blurb = "Statement that it answers."),
  CEASEFIRE_REF (CeasefireStatementRare, during, .rare = TRUE, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "Meeting, incident or other record during which it was said."),
  CEASEFIRE_BOOLEAN (CeasefireStatement, retracted, .blurb = "Whether the speaker took it back."),
  CEASEFIRE_VALUES (CeasefireStatement, claims, CeasefireClaim, ceasefire_claim_type,
                    .blurb = "What it says of particular matters."),
};

static const CeasefireLayout *statement_layout;

const CeasefireType ceasefire_statement_type
  = CEASEFIRE_RECORD_TYPE ("statement", ceasefire_statement_get_type, CeasefireStatement,
                           statement_fields, statement_layout);

G_DEFINE_FINAL_TYPE (CeasefireStatement, ceasefire_statement, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_statement_class_init (CeasefireStatementClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_statement_type);
}

static void
ceasefire_statement_init (CeasefireStatement *self)
{
  ceasefire_members_init (&ceasefire_statement_type, self);
}

CeasefireStatement *
ceasefire_statement_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_STATEMENT, id);
}

const char *
ceasefire_statement_get_speaker (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->speaker;
}

void
ceasefire_statement_set_speaker (CeasefireStatement *self, const char *speaker)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->speaker, &speaker);
}

const char *
ceasefire_statement_get_on_behalf_of (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, on_behalf_of));
}

void
ceasefire_statement_set_on_behalf_of (CeasefireStatement *self, const char *on_behalf_of)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, on_behalf_of),
                                &on_behalf_of);
}

const char *const *
ceasefire_statement_get_acts (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return (const char *const *) self->acts;
}

void
ceasefire_statement_set_acts (CeasefireStatement *self, const char *const *acts)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->acts, &acts);
}

CeasefireStatementForm
ceasefire_statement_get_form (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), 0);

  return self->form;
}

void
ceasefire_statement_set_form (CeasefireStatement *self, CeasefireStatementForm form)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->form, &form);
}

CeasefireText *
ceasefire_statement_get_text (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->text;
}

void
ceasefire_statement_set_text (CeasefireStatement *self, CeasefireText *text)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->text, &text);
}

const char *
ceasefire_statement_get_language (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, language));
}

void
ceasefire_statement_set_language (CeasefireStatement *self, const char *language)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, language),
                                &language);
}

CeasefireDate *
ceasefire_statement_get_when (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->when;
}

void
ceasefire_statement_set_when (CeasefireStatement *self, CeasefireDate *when)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->when, &when);
}

const char *
ceasefire_statement_get_when_text (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, when_text));
}

void
ceasefire_statement_set_when_text (CeasefireStatement *self, const char *when_text)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, when_text),
                                &when_text);
}

const char *
ceasefire_statement_get_place (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->place;
}

void
ceasefire_statement_set_place (CeasefireStatement *self, const char *place)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->place, &place);
}

const char *
ceasefire_statement_get_meeting (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, meeting));
}

void
ceasefire_statement_set_meeting (CeasefireStatement *self, const char *meeting)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, meeting), &meeting);
}

const char *
ceasefire_statement_get_medium (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->medium;
}

void
ceasefire_statement_set_medium (CeasefireStatement *self, const char *medium)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->medium, &medium);
}

const char *const *
ceasefire_statement_get_audience (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, audience));
}

void
ceasefire_statement_set_audience (CeasefireStatement *self, const char *const *audience)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, audience),
                                &audience);
}

const char *const *
ceasefire_statement_get_relayed_by (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return (const char *const *) self->relayed_by;
}

void
ceasefire_statement_set_relayed_by (CeasefireStatement *self, const char *const *relayed_by)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->relayed_by, &relayed_by);
}

const char *
ceasefire_statement_get_origin (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, origin));
}

void
ceasefire_statement_set_origin (CeasefireStatement *self, const char *origin)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, origin), &origin);
}

CeasefireAttribution
ceasefire_statement_get_attribution (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), 0);

  return self->attribution;
}

void
ceasefire_statement_set_attribution (CeasefireStatement *self, CeasefireAttribution attribution)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->attribution, &attribution);
}

const char *const *
ceasefire_statement_get_manner (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, manner));
}

void
ceasefire_statement_set_manner (CeasefireStatement *self, const char *const *manner)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, manner), &manner);
}

const char *const *
ceasefire_statement_get_addressees (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, addressees));
}

void
ceasefire_statement_set_addressees (CeasefireStatement *self, const char *const *addressees)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, addressees),
                                &addressees);
}

const char *const *
ceasefire_statement_get_about (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return (const char *const *) self->about;
}

void
ceasefire_statement_set_about (CeasefireStatement *self, const char *const *about)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->about, &about);
}

const char *
ceasefire_statement_get_in_reply_to (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, in_reply_to));
}

void
ceasefire_statement_set_in_reply_to (CeasefireStatement *self, const char *in_reply_to)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, in_reply_to),
                                &in_reply_to);
}

const char *
ceasefire_statement_get_during (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, during));
}

void
ceasefire_statement_set_during (CeasefireStatement *self, const char *during)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireStatementRare, during), &during);
}

gboolean
ceasefire_statement_get_retracted (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), FALSE);

  return self->retracted == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_statement_set_retracted (CeasefireStatement *self, gboolean retracted)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign_boolean (self, &self->retracted, retracted);
}

CeasefireClaim *const *
ceasefire_statement_get_claims (CeasefireStatement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_STATEMENT (self), NULL);

  return self->claims;
}

void
ceasefire_statement_set_claims (CeasefireStatement *self, CeasefireClaim *const *claims)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));

  ceasefire_record_assign (self, &self->claims, &claims);
}

void
ceasefire_statement_add_claim (CeasefireStatement *self, CeasefireClaim *claim)
{
  g_return_if_fail (CEASEFIRE_IS_STATEMENT (self));
  g_return_if_fail (claim != NULL);

  ceasefire_record_append (self, &self->claims, claim);
}
