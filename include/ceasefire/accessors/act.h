/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-act.h>

G_BEGIN_DECLS

/**
 * ceasefire_act_new:
 * @kind: what is done to the agreement, such as accept, suspend or terminate
 * @by: the actor that performs the act
 * @error: where an error goes
 *
 * Makes an act with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @kind has no such value or @by cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAct *ceasefire_act_new (CeasefireActKind kind, const char *by, GError **error);

/**
 * ceasefire_act_ref:
 * @self: an act
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAct *ceasefire_act_ref (CeasefireAct *self);

/**
 * ceasefire_act_copy:
 * @self: an act
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new act
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAct *ceasefire_act_copy (const CeasefireAct *self);

/**
 * ceasefire_act_unref:
 * @self: (transfer full): an act
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_unref (CeasefireAct *self);

/**
 * ceasefire_act_equal:
 * @a: an act
 * @b: an act
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_act_equal (const CeasefireAct *a, const CeasefireAct *b);

/**
 * ceasefire_act_has:
 * @self: an act
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_act_has (const CeasefireAct *self, const char *member);

/**
 * ceasefire_act_list_members:
 * @self: an act
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_act_list_members (const CeasefireAct *self);

/**
 * ceasefire_act_dup_json:
 * @self: an act
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_act_dup_json (const CeasefireAct *self, const char *member);

/**
 * ceasefire_act_set_json:
 * @self: an act
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_act_set_json (CeasefireAct *self, const char *member, const char *json,
                                 GError **error);

/**
 * ceasefire_act_set_extra:
 * @self: an act
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_act_set_extra (CeasefireAct *self, const char *member, const char *json,
                                  GError **error);

/**
 * ceasefire_act_unset:
 * @self: an act that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_unset (CeasefireAct *self, const char *member);

/**
 * ceasefire_act_to_json:
 * @self: an act
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_act_to_json (const CeasefireAct *self);

/**
 * ceasefire_act_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads an act as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new act, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireAct *ceasefire_act_from_json (const char *json, GError **error);

/**
 * ceasefire_act_get_kind:
 * @self: an act
 *
 * Gets what is done to the agreement, such as accept, suspend or terminate.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: the value, or %CEASEFIRE_ACT_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireActKind ceasefire_act_get_kind (CeasefireAct *self);

/**
 * ceasefire_act_set_kind:
 * @self: an act
 * @kind: the value, or %CEASEFIRE_ACT_KIND_UNSET to unset the member
 *
 * Sets what is done to the agreement, such as accept, suspend or terminate.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_set_kind (CeasefireAct *self, CeasefireActKind kind);

/**
 * ceasefire_act_get_by:
 * @self: an act
 *
 * Gets the actor that performs the act.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_act_get_by (CeasefireAct *self);

/**
 * ceasefire_act_set_by:
 * @self: an act
 * @by: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that performs the act.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_set_by (CeasefireAct *self, const char *by);

/**
 * ceasefire_act_get_jointly_with:
 * @self: an act
 *
 * Gets the actors that perform the act together with it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_act_get_jointly_with (CeasefireAct *self);

/**
 * ceasefire_act_set_jointly_with:
 * @self: an act
 * @jointly_with: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors that perform the act together with it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_jointly_with (CeasefireAct *self, const char *const *jointly_with);

/**
 * ceasefire_act_get_clauses:
 * @self: an act
 *
 * Gets the clauses that the act touches, with what is nested in them; none named means the
 * agreement as a whole.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of clauses; %NULL if
 *   unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_act_get_clauses (CeasefireAct *self);

/**
 * ceasefire_act_set_clauses:
 * @self: an act
 * @clauses: (nullable) (transfer none) (array zero-terminated=1): the ids of clauses; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the clauses that the act touches, with what is nested in them; none named means the
 * agreement as a whole.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_clauses (CeasefireAct *self, const char *const *clauses);

/**
 * ceasefire_act_get_actors:
 * @self: an act
 *
 * Gets the actors whose duties the act touches; none named means everybody, and for reserve and
 * withdraw those who act.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the ids of actors; %NULL if unset;
 *   valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_act_get_actors (CeasefireAct *self);

/**
 * ceasefire_act_set_actors:
 * @self: an act
 * @actors: (nullable) (transfer none) (array zero-terminated=1): the ids of actors; they are
 *   copied; %NULL or an empty list unsets the member
 *
 * Sets the actors whose duties the act touches; none named means everybody, and for reserve and
 * withdraw those who act.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_actors (CeasefireAct *self, const char *const *actors);

/**
 * ceasefire_act_get_when:
 * @self: an act
 *
 * Gets when the act was performed.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_act_get_when (CeasefireAct *self);

/**
 * ceasefire_act_set_when:
 * @self: an act
 * @when: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets when the act was performed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_set_when (CeasefireAct *self, CeasefireDate *when);

/**
 * ceasefire_act_get_until:
 * @self: an act
 *
 * Gets the time until which the act holds, such as the end of an extension.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_act_get_until (CeasefireAct *self);

/**
 * ceasefire_act_set_until:
 * @self: an act
 * @value: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets the
 *   member
 *
 * Sets the time until which the act holds, such as the end of an extension.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_act_set_until (CeasefireAct *self, CeasefireDate *value);

/**
 * ceasefire_act_get_statement:
 * @self: an act
 *
 * Gets the statement by which the act was performed.
 *
 * Returns: (transfer none) (nullable): the id of a statement; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_act_get_statement (CeasefireAct *self);

/**
 * ceasefire_act_set_statement:
 * @self: an act
 * @statement: (nullable) (transfer none): the id of a statement; it is copied; %NULL unsets the
 *   member
 *
 * Sets the statement by which the act was performed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_act_set_statement (CeasefireAct *self, const char *statement);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAct, ceasefire_act_unref)

G_END_DECLS
