/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-agreement.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_TITLE,
  ROW_KIND,
  ROW_STATUS,
  ROW_DISCLOSURE,
  ROW_SIGNED,
  ROW_IN_FORCE,
  ROW_PLACE,
  ROW_PARTIES,
  ROW_MONITORS,
  ROW_TEXTS,
  ROW_AMENDS,
  ROW_SUPERSEDES,
  ROW_IMPLEMENTS,
  ROW_REFERS_TO,
  ROW_POWERS,
  ROW_ACTS,
  ROW_CLAUSES,
};

GType
ceasefire_agreement_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_agreement_type);
}

CeasefireText *
ceasefire_agreement_get_title (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TITLE);
}

void
ceasefire_agreement_set_title (CeasefireAgreement *self, CeasefireText *title)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_TITLE, &(CeasefireCell){ .pointer = (gpointer) title });
}

CeasefireAgreementKind
ceasefire_agreement_get_kind (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), 0);

  return (CeasefireAgreementKind) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                            ROW_KIND);
}

void
ceasefire_agreement_set_kind (CeasefireAgreement *self, CeasefireAgreementKind kind)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

CeasefireAgreementStatus
ceasefire_agreement_get_status (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), 0);

  return (CeasefireAgreementStatus) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                              ROW_STATUS);
}

void
ceasefire_agreement_set_status (CeasefireAgreement *self, CeasefireAgreementStatus status)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_STATUS, &(CeasefireCell){ .small = (int) status });
}

CeasefireDisclosure
ceasefire_agreement_get_disclosure (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), 0);

  return (CeasefireDisclosure) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                         ROW_DISCLOSURE);
}

void
ceasefire_agreement_set_disclosure (CeasefireAgreement *self, CeasefireDisclosure disclosure)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_DISCLOSURE, &(CeasefireCell){ .small = (int) disclosure });
}

CeasefireDate *
ceasefire_agreement_get_signed (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_SIGNED);
}

void
ceasefire_agreement_set_signed (CeasefireAgreement *self, CeasefireDate *value)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_SIGNED, &(CeasefireCell){ .pointer = (gpointer) value });
}

CeasefireDate *
ceasefire_agreement_get_in_force (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_IN_FORCE);
}

void
ceasefire_agreement_set_in_force (CeasefireAgreement *self, CeasefireDate *in_force)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_IN_FORCE, &(CeasefireCell){ .pointer = (gpointer) in_force });
}

const char *
ceasefire_agreement_get_place (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PLACE);
}

void
ceasefire_agreement_set_place (CeasefireAgreement *self, const char *place)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_PLACE, &(CeasefireCell){ .pointer = (gpointer) place });
}

CeasefireParty *const *
ceasefire_agreement_get_parties (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_PARTIES);
}

void
ceasefire_agreement_set_parties (CeasefireAgreement *self, CeasefireParty *const *parties)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_PARTIES, &(CeasefireCell){ .pointer = (gpointer) parties });
}

void
ceasefire_agreement_add_party (CeasefireAgreement *self, CeasefireParty *party)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));
  g_return_if_fail (party != NULL);

  ceasefire_record_append (self, ROW_PARTIES, party);
}

const char *const *
ceasefire_agreement_get_monitors (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MONITORS);
}

void
ceasefire_agreement_set_monitors (CeasefireAgreement *self, const char *const *monitors)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_MONITORS, &(CeasefireCell){ .pointer = (gpointer) monitors });
}

const char *const *
ceasefire_agreement_get_texts (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_TEXTS);
}

void
ceasefire_agreement_set_texts (CeasefireAgreement *self, const char *const *texts)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_TEXTS, &(CeasefireCell){ .pointer = (gpointer) texts });
}

const char *const *
ceasefire_agreement_get_amends (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AMENDS);
}

void
ceasefire_agreement_set_amends (CeasefireAgreement *self, const char *const *amends)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_AMENDS, &(CeasefireCell){ .pointer = (gpointer) amends });
}

const char *const *
ceasefire_agreement_get_supersedes (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_SUPERSEDES);
}

void
ceasefire_agreement_set_supersedes (CeasefireAgreement *self, const char *const *supersedes)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_SUPERSEDES, &(CeasefireCell){ .pointer = (gpointer) supersedes });
}

const char *const *
ceasefire_agreement_get_implements (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_IMPLEMENTS);
}

void
ceasefire_agreement_set_implements (CeasefireAgreement *self, const char *const *values)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_IMPLEMENTS, &(CeasefireCell){ .pointer = (gpointer) values });
}

const char *const *
ceasefire_agreement_get_refers_to (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_REFERS_TO);
}

void
ceasefire_agreement_set_refers_to (CeasefireAgreement *self, const char *const *refers_to)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_REFERS_TO, &(CeasefireCell){ .pointer = (gpointer) refers_to });
}

CeasefirePower *const *
ceasefire_agreement_get_powers (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_POWERS);
}

void
ceasefire_agreement_set_powers (CeasefireAgreement *self, CeasefirePower *const *powers)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_POWERS, &(CeasefireCell){ .pointer = (gpointer) powers });
}

void
ceasefire_agreement_add_power (CeasefireAgreement *self, CeasefirePower *power)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));
  g_return_if_fail (power != NULL);

  ceasefire_record_append (self, ROW_POWERS, power);
}

CeasefireAct *const *
ceasefire_agreement_get_acts (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ACTS);
}

void
ceasefire_agreement_set_acts (CeasefireAgreement *self, CeasefireAct *const *acts)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));

  ceasefire_record_set (self, ROW_ACTS, &(CeasefireCell){ .pointer = (gpointer) acts });
}

void
ceasefire_agreement_add_act (CeasefireAgreement *self, CeasefireAct *act)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));
  g_return_if_fail (act != NULL);

  ceasefire_record_append (self, ROW_ACTS, act);
}

GListModel *
ceasefire_agreement_get_clauses (CeasefireAgreement *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), NULL);

  return ceasefire_record_get_children (self, ROW_CLAUSES);
}

void
ceasefire_agreement_insert_clause (CeasefireAgreement *self, guint position,
                                   CeasefireClause *clause)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type));
  g_return_if_fail (ceasefire_record_is_of (clause, &ceasefire_clause_type));

  ceasefire_record_adopt (self, ROW_CLAUSES, position, clause);
}

void
ceasefire_agreement_add_clause (CeasefireAgreement *self, CeasefireClause *clause)
{
  ceasefire_agreement_insert_clause (self, G_MAXUINT, clause);
}

gboolean
ceasefire_agreement_remove_clause (CeasefireAgreement *self, CeasefireClause *clause)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_agreement_type), FALSE);
  g_return_val_if_fail (ceasefire_record_is_of (clause, &ceasefire_clause_type), FALSE);

  return ceasefire_record_abandon (self, ROW_CLAUSES, clause);
}
