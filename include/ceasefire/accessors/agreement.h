/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-agreement.h>

G_BEGIN_DECLS

/**
 * ceasefire_agreement_get_title:
 * @self: an agreement
 *
 * Gets `title`: title.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_agreement_get_title (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_title:
 * @self: an agreement
 * @title: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `title`; see ceasefire_agreement_get_title().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_title (CeasefireAgreement *self, CeasefireText *title);

/**
 * ceasefire_agreement_get_kind:
 * @self: an agreement
 *
 * Gets `kind`: what sort of agreement it is.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAgreementKind ceasefire_agreement_get_kind (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_kind:
 * @self: an agreement
 * @kind: the value
 *
 * Sets `kind`; see ceasefire_agreement_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_kind (CeasefireAgreement *self,
                                                 CeasefireAgreementKind kind);

/**
 * ceasefire_agreement_get_status:
 * @self: an agreement
 *
 * Gets `status`: how far it has come.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAgreementStatus ceasefire_agreement_get_status (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_status:
 * @self: an agreement
 * @status: the value
 *
 * Sets `status`; see ceasefire_agreement_get_status().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_status (CeasefireAgreement *self,
                                                   CeasefireAgreementStatus status);

/**
 * ceasefire_agreement_get_disclosure:
 * @self: an agreement
 *
 * Gets `disclosure`: who may read its text.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDisclosure ceasefire_agreement_get_disclosure (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_disclosure:
 * @self: an agreement
 * @disclosure: the value
 *
 * Sets `disclosure`; see ceasefire_agreement_get_disclosure().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_disclosure (CeasefireAgreement *self,
                                                       CeasefireDisclosure disclosure);

/**
 * ceasefire_agreement_get_signed:
 * @self: an agreement
 *
 * Gets `signed`: when it was signed.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_agreement_get_signed (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_signed:
 * @self: an agreement
 * @value: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `signed`; see ceasefire_agreement_get_signed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_signed (CeasefireAgreement *self, CeasefireDate *value);

/**
 * ceasefire_agreement_get_in_force:
 * @self: an agreement
 *
 * Gets `in_force`: interval in which it is in force.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_agreement_get_in_force (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_in_force:
 * @self: an agreement
 * @in_force: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `in_force`; see ceasefire_agreement_get_in_force().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_in_force (CeasefireAgreement *self,
                                                     CeasefireDate *in_force);

/**
 * ceasefire_agreement_get_place:
 * @self: an agreement
 *
 * Gets `place`: where it was signed.
 *
 * It names a record of type place.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_agreement_get_place (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_place:
 * @self: an agreement
 * @place: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `place`; see ceasefire_agreement_get_place().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_place (CeasefireAgreement *self, const char *place);

/**
 * ceasefire_agreement_get_parties:
 * @self: an agreement
 *
 * Gets `parties`: its parties and their standing.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireParty *const *ceasefire_agreement_get_parties (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_parties: (skip)
 * @self: an agreement
 * @parties: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `parties`; see ceasefire_agreement_get_parties().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_parties (CeasefireAgreement *self,
                                                    CeasefireParty *const *parties);

/**
 * ceasefire_agreement_add_party:
 * @self: an agreement
 * @party: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `parties`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_add_party (CeasefireAgreement *self, CeasefireParty *party);

/**
 * ceasefire_agreement_get_monitors:
 * @self: an agreement
 *
 * Gets `monitors`: who watches over it.
 *
 * It names records of type actor.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_monitors (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_monitors:
 * @self: an agreement
 * @monitors: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `monitors`; see ceasefire_agreement_get_monitors().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_monitors (CeasefireAgreement *self,
                                                     const char *const *monitors);

/**
 * ceasefire_agreement_get_texts:
 * @self: an agreement
 *
 * Gets `texts`: documents that hold its text.
 *
 * It names records of type document.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_texts (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_texts:
 * @self: an agreement
 * @texts: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `texts`; see ceasefire_agreement_get_texts().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_texts (CeasefireAgreement *self,
                                                  const char *const *texts);

/**
 * ceasefire_agreement_get_amends:
 * @self: an agreement
 *
 * Gets `amends`: agreements that it amends.
 *
 * It names records of type agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_amends (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_amends:
 * @self: an agreement
 * @amends: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `amends`; see ceasefire_agreement_get_amends().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_amends (CeasefireAgreement *self,
                                                   const char *const *amends);

/**
 * ceasefire_agreement_get_supersedes:
 * @self: an agreement
 *
 * Gets `supersedes`: agreements that it replaces.
 *
 * It names records of type agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_supersedes (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_supersedes:
 * @self: an agreement
 * @supersedes: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `supersedes`; see ceasefire_agreement_get_supersedes().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_supersedes (CeasefireAgreement *self,
                                                       const char *const *supersedes);

/**
 * ceasefire_agreement_get_implements:
 * @self: an agreement
 *
 * Gets `implements`: agreements that it carries out.
 *
 * It names records of type agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_implements (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_implements:
 * @self: an agreement
 * @values: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `implements`; see ceasefire_agreement_get_implements().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_implements (CeasefireAgreement *self,
                                                       const char *const *values);

/**
 * ceasefire_agreement_get_refers_to:
 * @self: an agreement
 *
 * Gets `refers_to`: agreements that it refers to.
 *
 * It names records of type agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_agreement_get_refers_to (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_refers_to:
 * @self: an agreement
 * @refers_to: (nullable) (transfer none) (array zero-terminated=1): the ids, or %NULL for none
 *
 * Sets `refers_to`; see ceasefire_agreement_get_refers_to().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_refers_to (CeasefireAgreement *self,
                                                      const char *const *refers_to);

/**
 * ceasefire_agreement_get_powers:
 * @self: an agreement
 *
 * Gets `powers`: who may suspend, resume, extend or end it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePower *const *ceasefire_agreement_get_powers (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_powers: (skip)
 * @self: an agreement
 * @powers: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `powers`; see ceasefire_agreement_get_powers().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_powers (CeasefireAgreement *self,
                                                   CeasefirePower *const *powers);

/**
 * ceasefire_agreement_add_power:
 * @self: an agreement
 * @power: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `powers`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_add_power (CeasefireAgreement *self, CeasefirePower *power);

/**
 * ceasefire_agreement_get_acts:
 * @self: an agreement
 *
 * Gets `acts`: what was done to it as a whole.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAct *const *ceasefire_agreement_get_acts (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_acts: (skip)
 * @self: an agreement
 * @acts: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for none
 *
 * Sets `acts`; see ceasefire_agreement_get_acts().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_set_acts (CeasefireAgreement *self,
                                                 CeasefireAct *const *acts);

/**
 * ceasefire_agreement_add_act:
 * @self: an agreement
 * @act: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `acts`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_add_act (CeasefireAgreement *self, CeasefireAct *act);

/**
 * ceasefire_agreement_get_clauses:
 * @self: an agreement
 *
 * Gets `clauses`: its provisions.
 *
 * Returns: (transfer none): a list of #CeasefireClause; it follows every change
 *
 * Since: 1.0
 */
CEASEFIRE_API GListModel *ceasefire_agreement_get_clauses (CeasefireAgreement *self);

/**
 * ceasefire_agreement_insert_clause:
 * @self: an agreement
 * @position: where to put it, counted from 0; past the end means at the end
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause in `clauses`. Records nest at most 24 deep.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_insert_clause (CeasefireAgreement *self, guint position,
                                                      CeasefireClause *clause);

/**
 * ceasefire_agreement_add_clause:
 * @self: an agreement
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause at the end of `clauses`. Records nest at most 24 deep.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_agreement_add_clause (CeasefireAgreement *self,
                                                   CeasefireClause *clause);

/**
 * ceasefire_agreement_remove_clause:
 * @self: an agreement
 * @clause: a clause
 *
 * Takes a clause out of `clauses`.
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_agreement_remove_clause (CeasefireAgreement *self,
                                                          CeasefireClause *clause);

G_END_DECLS
