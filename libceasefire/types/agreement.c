/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-agreement.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAgreementKind, ceasefire_agreement_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_CESSATION_OF_HOSTILITIES, "cessation-of-hostilities"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PRELIMINARY_CEASEFIRE, "preliminary-ceasefire"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_DEFINITIVE_CEASEFIRE, "definitive-ceasefire"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_HUMANITARIAN_PAUSE, "humanitarian-pause"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_FRAMEWORK, "framework"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PEACE_AGREEMENT, "peace-agreement"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_RESOLUTION, "resolution"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_JOINT_STATEMENT, "joint-statement"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_PROTOCOL, "protocol"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_KIND_OTHER, "other"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireAgreementStatus, ceasefire_agreement_status,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_PROPOSED, "proposed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION, "under-negotiation"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_AGREED, "agreed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SIGNED, "signed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_IN_FORCE, "in-force"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SUSPENDED, "suspended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_COLLAPSED, "collapsed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_REVIVAL_SOUGHT, "revival-sought"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_EXTENDED, "extended"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_EXPIRED, "expired"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_TERMINATED, "terminated"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_SUPERSEDED, "superseded"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_REJECTED, "rejected"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_AGREEMENT_STATUS_UNKNOWN, "unknown"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireDisclosure, ceasefire_disclosure,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_PUBLIC, "public"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_CONFIDENTIAL, "confidential"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_PARTLY_DISCLOSED, "partly-disclosed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_LEAKED, "leaked"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_DECLASSIFIED, "declassified"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_DISCLOSURE_UNKNOWN, "unknown"))
/* clang-format on */

struct _CeasefireAgreement
{
  CeasefireRecord parent_instance;

  CeasefireText *title;
  CeasefireAgreementKind kind;
  CeasefireAgreementStatus status;
  CeasefireDisclosure disclosure;
  CeasefireDate *signed_; /* `signed` is a word of C */
  CeasefireDate *in_force;
  char *place;
  CeasefireParty **parties;
  char **monitors;
  char **texts;
  char **amends;
  char **supersedes;
  char **implements;
  char **refers_to;
  CeasefirePower **powers;
  CeasefireAct **acts;
  GListStore *clauses;
};

static const CeasefireField agreement_fields[] = {
  CEASEFIRE_TEXT (CeasefireAgreement, title, .blurb = "Title."),
  CEASEFIRE_ENUM (CeasefireAgreement, kind, CeasefireAgreementKind,
                  ceasefire_agreement_kind_get_type, .blurb = "What sort of agreement it is."),
  CEASEFIRE_ENUM (CeasefireAgreement, status, CeasefireAgreementStatus,
                  ceasefire_agreement_status_get_type, .required = TRUE,
                  .blurb = "How far it has come."),
  CEASEFIRE_ENUM (CeasefireAgreement, disclosure, CeasefireDisclosure,
                  ceasefire_disclosure_get_type, .blurb = "Who may read its text."),
  CEASEFIRE_FIELD_NAMED (CeasefireAgreement, signed_, "signed", CeasefireDate *,
                         CEASEFIRE_KIND_SCALAR, .scalar = &ceasefire_date_scalar,
                         .blurb = "When it was signed."),
  CEASEFIRE_DATE (CeasefireAgreement, in_force, .blurb = "Interval in which it is in force."),
  CEASEFIRE_REF (CeasefireAgreement, place, .refers_to = "place", .blurb = "Where it was signed."),
  CEASEFIRE_VALUES (CeasefireAgreement, parties, CeasefireParty, ceasefire_party_type,
                    .required = TRUE, .blurb = "Its parties and their standing."),
  CEASEFIRE_REFS (CeasefireAgreement, monitors, .refers_to = "actor",
                  .blurb = "Who watches over it."),
  CEASEFIRE_REFS (CeasefireAgreement, texts, .refers_to = "document",
                  .blurb = "Documents that hold its text."),
  CEASEFIRE_REFS (CeasefireAgreement, amends, .refers_to = "agreement",
                  .blurb = "Agreements that it amends."),
  CEASEFIRE_REFS (CeasefireAgreement, supersedes, .refers_to = "agreement",
                  .blurb = "Agreements that it replaces."),
  CEASEFIRE_REFS (CeasefireAgreement, implements, .refers_to = "agreement",
                  .blurb = "Agreements that it carries out."),
  CEASEFIRE_REFS (CeasefireAgreement, refers_to, .refers_to = "agreement",
                  .blurb = "Agreements that it refers to."),
  CEASEFIRE_VALUES (CeasefireAgreement, powers, CeasefirePower, ceasefire_power_type,
                    .blurb = "Who may suspend, resume, extend or end it."),
  CEASEFIRE_VALUES (CeasefireAgreement, acts, CeasefireAct, ceasefire_act_type,
                    .blurb = "What was done to it as a whole."),
  CEASEFIRE_RECORDS (CeasefireAgreement, clauses, ceasefire_clause_type,
                     .blurb = "Its provisions."),
};

static const CeasefireLayout *agreement_layout;

const CeasefireType ceasefire_agreement_type
  = CEASEFIRE_RECORD_TYPE ("agreement", ceasefire_agreement_get_type, CeasefireAgreement,
                           agreement_fields, agreement_layout);

G_DEFINE_FINAL_TYPE (CeasefireAgreement, ceasefire_agreement, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_agreement_class_init (CeasefireAgreementClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_agreement_type);
}

static void
ceasefire_agreement_init (CeasefireAgreement *self)
{
  ceasefire_members_init (&ceasefire_agreement_type, self);
}

CeasefireAgreement *
ceasefire_agreement_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_AGREEMENT, id);
}

CeasefireText *
ceasefire_agreement_get_title (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->title;
}

void
ceasefire_agreement_set_title (CeasefireAgreement *self, CeasefireText *title)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->title, &title);
}

CeasefireAgreementKind
ceasefire_agreement_get_kind (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), 0);

  return self->kind;
}

void
ceasefire_agreement_set_kind (CeasefireAgreement *self, CeasefireAgreementKind kind)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->kind, &kind);
}

CeasefireAgreementStatus
ceasefire_agreement_get_status (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), 0);

  return self->status;
}

void
ceasefire_agreement_set_status (CeasefireAgreement *self, CeasefireAgreementStatus status)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->status, &status);
}

CeasefireDisclosure
ceasefire_agreement_get_disclosure (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), 0);

  return self->disclosure;
}

void
ceasefire_agreement_set_disclosure (CeasefireAgreement *self, CeasefireDisclosure disclosure)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->disclosure, &disclosure);
}

CeasefireDate *
ceasefire_agreement_get_signed (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->signed_;
}

void
ceasefire_agreement_set_signed (CeasefireAgreement *self, CeasefireDate *date)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->signed_, &date);
}

CeasefireDate *
ceasefire_agreement_get_in_force (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->in_force;
}

void
ceasefire_agreement_set_in_force (CeasefireAgreement *self, CeasefireDate *in_force)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->in_force, &in_force);
}

const char *
ceasefire_agreement_get_place (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->place;
}

void
ceasefire_agreement_set_place (CeasefireAgreement *self, const char *place)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->place, &place);
}

CeasefireParty *const *
ceasefire_agreement_get_parties (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->parties;
}

void
ceasefire_agreement_set_parties (CeasefireAgreement *self, CeasefireParty *const *parties)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->parties, &parties);
}

void
ceasefire_agreement_add_party (CeasefireAgreement *self, CeasefireParty *party)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));
  g_return_if_fail (party != NULL);

  ceasefire_record_append (self, &self->parties, party);
}

const char *const *
ceasefire_agreement_get_monitors (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->monitors;
}

void
ceasefire_agreement_set_monitors (CeasefireAgreement *self, const char *const *monitors)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->monitors, &monitors);
}

const char *const *
ceasefire_agreement_get_texts (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->texts;
}

void
ceasefire_agreement_set_texts (CeasefireAgreement *self, const char *const *texts)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->texts, &texts);
}

const char *const *
ceasefire_agreement_get_amends (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->amends;
}

void
ceasefire_agreement_set_amends (CeasefireAgreement *self, const char *const *amends)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->amends, &amends);
}

const char *const *
ceasefire_agreement_get_supersedes (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->supersedes;
}

void
ceasefire_agreement_set_supersedes (CeasefireAgreement *self, const char *const *supersedes)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->supersedes, &supersedes);
}

const char *const *
ceasefire_agreement_get_implements (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->implements;
}

void
ceasefire_agreement_set_implements (CeasefireAgreement *self, const char *const *values)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->implements, &values);
}

const char *const *
ceasefire_agreement_get_refers_to (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return (const char *const *) self->refers_to;
}

void
ceasefire_agreement_set_refers_to (CeasefireAgreement *self, const char *const *refers_to)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->refers_to, &refers_to);
}

CeasefirePower *const *
ceasefire_agreement_get_powers (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->powers;
}

void
ceasefire_agreement_set_powers (CeasefireAgreement *self, CeasefirePower *const *powers)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->powers, &powers);
}

void
ceasefire_agreement_add_power (CeasefireAgreement *self, CeasefirePower *power)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));
  g_return_if_fail (power != NULL);

  ceasefire_record_append (self, &self->powers, power);
}

CeasefireAct *const *
ceasefire_agreement_get_acts (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return self->acts;
}

void
ceasefire_agreement_set_acts (CeasefireAgreement *self, CeasefireAct *const *acts)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));

  ceasefire_record_assign (self, &self->acts, &acts);
}

void
ceasefire_agreement_add_act (CeasefireAgreement *self, CeasefireAct *act)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));
  g_return_if_fail (act != NULL);

  ceasefire_record_append (self, &self->acts, act);
}

GListModel *
ceasefire_agreement_get_clauses (CeasefireAgreement *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), NULL);

  return ceasefire_record_get_children (self, &self->clauses, CEASEFIRE_TYPE_CLAUSE);
}

void
ceasefire_agreement_insert_clause (CeasefireAgreement *self, guint position,
                                   CeasefireClause *clause)
{
  g_return_if_fail (CEASEFIRE_IS_AGREEMENT (self));
  g_return_if_fail (CEASEFIRE_IS_CLAUSE (clause));

  ceasefire_record_adopt (self, &self->clauses, position, clause);
}

void
ceasefire_agreement_add_clause (CeasefireAgreement *self, CeasefireClause *clause)
{
  ceasefire_agreement_insert_clause (self, G_MAXUINT, clause);
}

gboolean
ceasefire_agreement_remove_clause (CeasefireAgreement *self, CeasefireClause *clause)
{
  g_return_val_if_fail (CEASEFIRE_IS_AGREEMENT (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_CLAUSE (clause), FALSE);

  return ceasefire_record_abandon (self, &self->clauses, clause);
}
