/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-affiliation.h>

G_BEGIN_DECLS

/**
 * ceasefire_affiliation_new:
 * @to: the actor that this one is tied to
 * @error: where an error goes
 *
 * Makes an affiliation with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since @to
 *   cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAffiliation *ceasefire_affiliation_new (const char *to, GError **error);

/**
 * ceasefire_affiliation_ref:
 * @self: an affiliation
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAffiliation *ceasefire_affiliation_ref (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_copy:
 * @self: an affiliation
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new affiliation
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAffiliation *ceasefire_affiliation_copy (const CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_unref:
 * @self: (transfer full): an affiliation
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_affiliation_unref (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_equal:
 * @a: an affiliation
 * @b: an affiliation
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_affiliation_equal (const CeasefireAffiliation *a, const CeasefireAffiliation *b);

/**
 * ceasefire_affiliation_has:
 * @self: an affiliation
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_affiliation_has (const CeasefireAffiliation *self, const char *member);

/**
 * ceasefire_affiliation_list_members:
 * @self: an affiliation
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_affiliation_list_members (const CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_dup_json:
 * @self: an affiliation
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_affiliation_dup_json (const CeasefireAffiliation *self, const char *member);

/**
 * ceasefire_affiliation_set_json:
 * @self: an affiliation
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
gboolean ceasefire_affiliation_set_json (CeasefireAffiliation *self, const char *member,
                                         const char *json, GError **error);

/**
 * ceasefire_affiliation_set_extra:
 * @self: an affiliation
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
gboolean ceasefire_affiliation_set_extra (CeasefireAffiliation *self, const char *member,
                                          const char *json, GError **error);

/**
 * ceasefire_affiliation_unset:
 * @self: an affiliation that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_unset (CeasefireAffiliation *self, const char *member);

/**
 * ceasefire_affiliation_to_json:
 * @self: an affiliation
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_affiliation_to_json (const CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads an affiliation as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new affiliation, which can be changed; if there is none, @error is
 *   one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireAffiliation *ceasefire_affiliation_from_json (const char *json, GError **error);

/**
 * ceasefire_affiliation_get_to:
 * @self: an affiliation
 *
 * Gets the actor that this one is tied to.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of an actor; %NULL if unset; valid until this member
 *   is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_affiliation_get_to (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_to:
 * @self: an affiliation
 * @to: (nullable) (transfer none): the id of an actor; it is copied; %NULL unsets the member
 *
 * Sets the actor that this one is tied to.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_set_to (CeasefireAffiliation *self, const char *to);

/**
 * ceasefire_affiliation_get_relation:
 * @self: an affiliation
 *
 * Gets how this actor stands to the other, such as member-of, represents or proxy-of.
 *
 * Returns: the value, or %CEASEFIRE_RELATION_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRelation ceasefire_affiliation_get_relation (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_relation:
 * @self: an affiliation
 * @relation: the value, or %CEASEFIRE_RELATION_UNSET to unset the member
 *
 * Sets how this actor stands to the other, such as member-of, represents or proxy-of.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_set_relation (CeasefireAffiliation *self, CeasefireRelation relation);

/**
 * ceasefire_affiliation_get_title:
 * @self: an affiliation
 *
 * Gets the office or title that the actor holds, such as Foreign Minister.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireText *ceasefire_affiliation_get_title (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_title:
 * @self: an affiliation
 * @title: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the office or title that the actor holds, such as Foreign Minister.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_set_title (CeasefireAffiliation *self, CeasefireText *title);

/**
 * ceasefire_affiliation_get_during:
 * @self: an affiliation
 *
 * Gets the interval in which the tie held.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDate *ceasefire_affiliation_get_during (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_during:
 * @self: an affiliation
 * @during: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the tie held.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_set_during (CeasefireAffiliation *self, CeasefireDate *during);

/**
 * ceasefire_affiliation_get_disputed:
 * @self: an affiliation
 *
 * Gets whether the tie is disputed.
 *
 * Returns: %TRUE if so; %FALSE if not, or if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gboolean ceasefire_affiliation_get_disputed (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_disputed:
 * @self: an affiliation
 * @disputed: %TRUE if so; %FALSE if not, which is written, unlike a member that is unset
 *
 * Sets whether the tie is disputed.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_affiliation_set_disputed (CeasefireAffiliation *self, gboolean disputed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAffiliation, ceasefire_affiliation_unref)

G_END_DECLS
