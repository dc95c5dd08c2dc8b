/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-name.h>

G_BEGIN_DECLS

/**
 * ceasefire_name_ref:
 * @self: a name
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireName *ceasefire_name_ref (CeasefireName *self);

/**
 * ceasefire_name_copy:
 * @self: a name
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new name
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireName *ceasefire_name_copy (const CeasefireName *self);

/**
 * ceasefire_name_unref:
 * @self: (transfer full): a name
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_name_unref (CeasefireName *self);

/**
 * ceasefire_name_equal:
 * @a: a name
 * @b: a name
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_name_equal (const CeasefireName *a, const CeasefireName *b);

/**
 * ceasefire_name_has:
 * @self: a name
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_name_has (const CeasefireName *self, const char *member);

/**
 * ceasefire_name_list_members:
 * @self: a name
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_name_list_members (const CeasefireName *self);

/**
 * ceasefire_name_dup_json:
 * @self: a name
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_name_dup_json (const CeasefireName *self, const char *member);

/**
 * ceasefire_name_set_json:
 * @self: a name
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
gboolean ceasefire_name_set_json (CeasefireName *self, const char *member, const char *json,
                                  GError **error);

/**
 * ceasefire_name_set_extra:
 * @self: a name
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
gboolean ceasefire_name_set_extra (CeasefireName *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_name_unset:
 * @self: a name that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_name_unset (CeasefireName *self, const char *member);

/**
 * ceasefire_name_to_json:
 * @self: a name
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_name_to_json (const CeasefireName *self);

/**
 * ceasefire_name_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a name as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new name, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireName *ceasefire_name_from_json (const char *json, GError **error);

/**
 * ceasefire_name_get_text:
 * @self: a name
 *
 * Gets the letters of the name.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_name_get_text (CeasefireName *self);

/**
 * ceasefire_name_set_text:
 * @self: a name
 * @text: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the letters of the name.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_name_set_text (CeasefireName *self, const char *text);

/**
 * ceasefire_name_get_language:
 * @self: a name
 *
 * Gets the language and script of the name, by its BCP 47 tag such as ar-Latn.
 *
 * Returns: (transfer none) (nullable): a language tag of BCP 47; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_name_get_language (CeasefireName *self);

/**
 * ceasefire_name_set_language:
 * @self: a name
 * @language: (nullable) (transfer none): a language tag of BCP 47; it is copied; %NULL unsets the
 *   member
 *
 * Sets the language and script of the name, by its BCP 47 tag such as ar-Latn.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_name_set_language (CeasefireName *self, const char *language);

/**
 * ceasefire_name_get_kind:
 * @self: a name
 *
 * Gets what sort of name it is, such as official, short or former.
 *
 * Returns: the value, or %CEASEFIRE_NAME_KIND_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireNameKind ceasefire_name_get_kind (CeasefireName *self);

/**
 * ceasefire_name_set_kind:
 * @self: a name
 * @kind: the value, or %CEASEFIRE_NAME_KIND_UNSET to unset the member
 *
 * Sets what sort of name it is, such as official, short or former.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_name_set_kind (CeasefireName *self, CeasefireNameKind kind);

/**
 * ceasefire_name_get_during:
 * @self: a name
 *
 * Gets the interval in which the actor had the name.
 *
 * Returns: (transfer none) (nullable): an EDTF date; %NULL if unset; valid until this member is
 *   changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireDate *ceasefire_name_get_during (CeasefireName *self);

/**
 * ceasefire_name_set_during:
 * @self: a name
 * @during: (nullable) (transfer none): an EDTF date; @self takes a reference to it; %NULL unsets
 *   the member
 *
 * Sets the interval in which the actor had the name.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_name_set_during (CeasefireName *self, CeasefireDate *during);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireName, ceasefire_name_unref)

G_END_DECLS
