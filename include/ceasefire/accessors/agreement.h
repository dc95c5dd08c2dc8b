/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-agreement.h>

G_BEGIN_DECLS

/**
 * ceasefire_agreement_new:
 * @id: the id, as ceasefire_id_is_valid() allows
 * @error: where an error goes
 *
 * Makes an agreement of which only the id is said.
 *
 * Returns: (transfer full): the new record; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @id cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAgreement *ceasefire_agreement_new (const char *id, GError **error);

/**
 * ceasefire_agreement_get_title:
 * @self: an agreement
 *
 * Gets the title by which the agreement is known.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_agreement_get_title (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_title:
 * @self: an agreement
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the title by which the agreement is known.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_title (CeasefireAgreement *self, CeasefireText *title);

/**
 * ceasefire_agreement_get_kind:
 * @self: an agreement
 *
 * Gets what sort of agreement it is, such as a humanitarian pause or a framework.
 *
 * Returns: the value, or %CEASEFIRE_AGREEMENT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAgreementKind ceasefire_agreement_get_kind (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_kind:
 * @self: an agreement
 * @kind: the value, or %CEASEFIRE_AGREEMENT_KIND_UNSET to unset the member
 *
 * Sets what sort of agreement it is, such as a humanitarian pause or a framework.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_kind (CeasefireAgreement *self, CeasefireAgreementKind kind);

/**
 * ceasefire_agreement_get_status:
 * @self: an agreement
 *
 * Gets how far the agreement has come, such as proposed, signed, in-force or collapsed.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_AGREEMENT_STATUS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAgreementStatus ceasefire_agreement_get_status (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_status:
 * @self: an agreement
 * @status: the value, or %CEASEFIRE_AGREEMENT_STATUS_UNSET to unset the member
 *
 * Sets how far the agreement has come, such as proposed, signed, in-force or collapsed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_status (CeasefireAgreement *self, CeasefireAgreementStatus status);

/**
 * ceasefire_agreement_get_disclosure:
 * @self: an agreement
 *
 * Gets who may read the text of the agreement, such as public or confidential.
 *
 * Returns: the value, or %CEASEFIRE_DISCLOSURE_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDisclosure ceasefire_agreement_get_disclosure (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_disclosure:
 * @self: an agreement
 * @disclosure: the value, or %CEASEFIRE_DISCLOSURE_UNSET to unset the member
 *
 * Sets who may read the text of the agreement, such as public or confidential.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_disclosure (CeasefireAgreement *self, CeasefireDisclosure disclosure);

/**
 * ceasefire_agreement_get_signed:
 * @self: an agreement
 *
 * Gets when the parties signed the agreement.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_agreement_get_signed (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_signed:
 * @self: an agreement
 * @value: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the parties signed the agreement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_signed (CeasefireAgreement *self, CeasefireDate *value);

/**
 * ceasefire_agreement_get_in_force:
 * @self: an agreement
 *
 * Gets the interval from the agreement's entry into force to its end.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_agreement_get_in_force (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_in_force:
 * @self: an agreement
 * @in_force: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval from the agreement's entry into force to its end.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_in_force (CeasefireAgreement *self, CeasefireDate *in_force);

/**
 * ceasefire_agreement_get_provisional_from:
 * @self: an agreement
 *
 * Gets the day from which the agreement is applied before it is in force.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_agreement_get_provisional_from (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_provisional_from:
 * @self: an agreement
 * @provisional_from: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL
 *   unsets the member
 *
 * Sets the day from which the agreement is applied before it is in force.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_provisional_from (CeasefireAgreement *self,
                                               CeasefireDate *provisional_from);

/**
 * ceasefire_agreement_get_renewal:
 * @self: an agreement
 *
 * Gets how the agreement renews itself; shown, not matched.
 *
 * Returns: (transfer none) (nullable): a renewal; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRenewal *ceasefire_agreement_get_renewal (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_renewal:
 * @self: an agreement
 * @renewal: (nullable) (transfer none): a renewal; @self takes a reference to it, and it can no
 *   longer be changed; %NULL unsets the member
 *
 * Sets how the agreement renews itself; shown, not matched.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_renewal (CeasefireAgreement *self, CeasefireRenewal *renewal);

/**
 * ceasefire_agreement_get_place:
 * @self: an agreement
 *
 * Gets where the agreement was signed.
 *
 * Returns: (transfer none) (nullable): the id of a place; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_agreement_get_place (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_place:
 * @self: an agreement
 * @place: (nullable) (transfer none): the id of a place; it is copied; %NULL unsets the member
 *
 * Sets where the agreement was signed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_place (CeasefireAgreement *self, const char *place);

/**
 * ceasefire_agreement_get_parties:
 * @self: an agreement
 *
 * Gets the parties to the agreement, each with role and side.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireParty; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireParty *const *ceasefire_agreement_get_parties (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_parties: (skip)
 * @self: an agreement
 * @parties: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireParty; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets the parties to the agreement, each with role and side.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_parties (CeasefireAgreement *self, CeasefireParty *const *parties);

/**
 * ceasefire_agreement_add_party:
 * @self: an agreement
 * @party: (transfer none): a party; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a party to the end of the list of ceasefire_agreement_get_parties(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_add_party (CeasefireAgreement *self, CeasefireParty *party);

/**
 * ceasefire_agreement_get_monitors:
 * @self: an agreement
 *
 * Gets the actors that watch over the keeping of the agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_monitors (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_monitors:
 * @self: an agreement
 * @monitors: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that watch over the keeping of the agreement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_monitors (CeasefireAgreement *self, const char *const *monitors);

/**
 * ceasefire_agreement_get_texts:
 * @self: an agreement
 *
 * Gets the documents that hold the text of the agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of documents; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_texts (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_texts:
 * @self: an agreement
 * @texts: (nullable) (transfer none) (array zero-terminated=1): the ids of documents; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the documents that hold the text of the agreement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_texts (CeasefireAgreement *self, const char *const *texts);

/**
 * ceasefire_agreement_get_amends:
 * @self: an agreement
 *
 * Gets the agreements that this one changes.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of agreements; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_amends (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_amends:
 * @self: an agreement
 * @amends: (nullable) (transfer none) (array zero-terminated=1): the ids of agreements; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the agreements that this one changes.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_amends (CeasefireAgreement *self, const char *const *amends);

/**
 * ceasefire_agreement_get_supersedes:
 * @self: an agreement
 *
 * Gets the agreements that this one replaces.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of agreements; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_supersedes (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_supersedes:
 * @self: an agreement
 * @supersedes: (nullable) (transfer none) (array zero-terminated=1): the ids of agreements; they
 *   are copied; %NULL or an empty list unsets the member
 *
 * Sets the agreements that this one replaces.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_supersedes (CeasefireAgreement *self, const char *const *supersedes);

/**
 * ceasefire_agreement_get_implements:
 * @self: an agreement
 *
 * Gets the agreements that this one carries out.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of agreements; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_implements (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_implements:
 * @self: an agreement
 * @values: (nullable) (transfer none) (array zero-terminated=1): the ids of agreements; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the agreements that this one carries out.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_implements (CeasefireAgreement *self, const char *const *values);

/**
 * ceasefire_agreement_get_refers_to:
 * @self: an agreement
 *
 * Gets the agreements that this one mentions.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of agreements; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_agreement_get_refers_to (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_refers_to:
 * @self: an agreement
 * @refers_to: (nullable) (transfer none) (array zero-terminated=1): the ids of agreements; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the agreements that this one mentions.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_refers_to (CeasefireAgreement *self, const char *const *refers_to);

/**
 * ceasefire_agreement_get_powers:
 * @self: an agreement
 *
 * Gets who may suspend, resume, extend or end the agreement.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefirePower; %NULL
 *   if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePower *const *ceasefire_agreement_get_powers (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_powers: (skip)
 * @self: an agreement
 * @powers: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefirePower; @self
 *   takes references to them, and they can no longer be changed; %NULL or an empty list unsets the
 *   member
 *
 * Sets who may suspend, resume, extend or end the agreement.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_powers (CeasefireAgreement *self, CeasefirePower *const *powers);

/**
 * ceasefire_agreement_add_power:
 * @self: an agreement
 * @power: (transfer none): a power; @self takes a reference to it, and it can no longer be changed
 *
 * Adds a power to the end of the list of ceasefire_agreement_get_powers(); what that returned
 * before is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_add_power (CeasefireAgreement *self, CeasefirePower *power);

/**
 * ceasefire_agreement_get_acts:
 * @self: an agreement
 *
 * Gets what was done to the agreement or to clauses of it, such as suspending it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list of #CeasefireAct; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAct *const *ceasefire_agreement_get_acts (CeasefireAgreement *self);

/**
 * ceasefire_agreement_set_acts: (skip)
 * @self: an agreement
 * @acts: (nullable) (transfer none) (array zero-terminated=1): a list of #CeasefireAct; @self takes
 *   references to them, and they can no longer be changed; %NULL or an empty list unsets the member
 *
 * Sets what was done to the agreement or to clauses of it, such as suspending it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_set_acts (CeasefireAgreement *self, CeasefireAct *const *acts);

/**
 * ceasefire_agreement_add_act:
 * @self: an agreement
 * @act: (transfer none): an act; @self takes a reference to it, and it can no longer be changed
 *
 * Adds an act to the end of the list of ceasefire_agreement_get_acts(); what that returned before
 * is no longer valid.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_add_act (CeasefireAgreement *self, CeasefireAct *act);

/**
 * ceasefire_agreement_get_clauses:
 * @self: an agreement
 *
 * Gets the provisions of the agreement, in their order.
 *
 * Returns: (transfer none): a list of #CeasefireClause, which follows every change and lives as
 *   long as @self
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 GListModel *ceasefire_agreement_get_clauses (CeasefireAgreement *self);

/**
 * ceasefire_agreement_insert_clause:
 * @self: an agreement
 * @position: where to put it, from 0 to the number of records there; more means at the end
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause in `clauses` at @position. Records nest at most 24 deep.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_insert_clause (CeasefireAgreement *self, guint position,
                                        CeasefireClause *clause);

/**
 * ceasefire_agreement_add_clause:
 * @self: an agreement
 * @clause: (transfer none): a clause without a parent that is in no dossier itself
 *
 * Nests a clause at the end of `clauses`. Records nest at most 24 deep.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_agreement_add_clause (CeasefireAgreement *self, CeasefireClause *clause);

/**
 * ceasefire_agreement_remove_clause:
 * @self: an agreement
 * @clause: a clause
 *
 * Takes a clause out of `clauses`.
 *
 * Returns: whether it was there; %FALSE changes nothing
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_agreement_remove_clause (CeasefireAgreement *self, CeasefireClause *clause);

G_END_DECLS
