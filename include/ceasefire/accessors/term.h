/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-term.h>

G_BEGIN_DECLS

/**
 * ceasefire_term_ref:
 * @self: a term
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTerm *ceasefire_term_ref (CeasefireTerm *self);

/**
 * ceasefire_term_copy:
 * @self: a term
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new term
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireTerm *ceasefire_term_copy (const CeasefireTerm *self);

/**
 * ceasefire_term_unref:
 * @self: (transfer full): a term
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_term_unref (CeasefireTerm *self);

/**
 * ceasefire_term_equal:
 * @a: a term
 * @b: a term
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_term_equal (const CeasefireTerm *a, const CeasefireTerm *b);

/**
 * ceasefire_term_has:
 * @self: a term
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_term_has (const CeasefireTerm *self, const char *member);

/**
 * ceasefire_term_list_members:
 * @self: a term
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_term_list_members (const CeasefireTerm *self);

/**
 * ceasefire_term_dup_json:
 * @self: a term
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_term_dup_json (const CeasefireTerm *self, const char *member);

/**
 * ceasefire_term_set_json:
 * @self: a term
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
gboolean ceasefire_term_set_json (CeasefireTerm *self, const char *member, const char *json,
                                  GError **error);

/**
 * ceasefire_term_set_extra:
 * @self: a term
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
gboolean ceasefire_term_set_extra (CeasefireTerm *self, const char *member, const char *json,
                                   GError **error);

/**
 * ceasefire_term_unset:
 * @self: a term that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_term_unset (CeasefireTerm *self, const char *member);

/**
 * ceasefire_term_to_json:
 * @self: a term
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_term_to_json (const CeasefireTerm *self);

/**
 * ceasefire_term_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a term as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new term, which can be changed; if there is none, @error is one of
 *   %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTerm *ceasefire_term_from_json (const char *json, GError **error);

/**
 * ceasefire_term_get_vocabulary:
 * @self: a term
 *
 * Gets the name of the vocabulary that the term is added to, such as weapon.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_term_get_vocabulary (CeasefireTerm *self);

/**
 * ceasefire_term_set_vocabulary:
 * @self: a term
 * @vocabulary: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the name of the vocabulary that the term is added to, such as weapon.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_vocabulary (CeasefireTerm *self, const char *vocabulary);

/**
 * ceasefire_term_get_code:
 * @self: a term
 *
 * Gets the code by which records name the term, such as barrel-bomb.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_term_get_code (CeasefireTerm *self);

/**
 * ceasefire_term_set_code:
 * @self: a term
 * @code: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the code by which records name the term, such as barrel-bomb.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_term_set_code (CeasefireTerm *self, const char *code);

/**
 * ceasefire_term_get_broader:
 * @self: a term
 *
 * Gets the code of the next broader term of the vocabulary, such as aerial-bombardment.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_term_get_broader (CeasefireTerm *self);

/**
 * ceasefire_term_set_broader:
 * @self: a term
 * @broader: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the code of the next broader term of the vocabulary, such as aerial-bombardment.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_broader (CeasefireTerm *self, const char *broader);

/**
 * ceasefire_term_get_label:
 * @self: a term
 *
 * Gets the words by which readers know the term.
 *
 * Returns: (transfer none) (nullable): a text in one or more languages; %NULL if unset; valid until
 *   this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireText *ceasefire_term_get_label (CeasefireTerm *self);

/**
 * ceasefire_term_set_label:
 * @self: a term
 * @label: (nullable) (transfer none): a text in one or more languages; @self takes a reference to
 *   it; %NULL unsets the member
 *
 * Sets the words by which readers know the term.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_label (CeasefireTerm *self, CeasefireText *label);

/**
 * ceasefire_term_get_codes:
 * @self: a term
 *
 * Gets the codes of published schemes for the term, such as cameo:190.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_term_get_codes (CeasefireTerm *self);

/**
 * ceasefire_term_set_codes:
 * @self: a term
 * @codes: (nullable) (transfer none) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the codes of published schemes for the term, such as cameo:190.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_codes (CeasefireTerm *self, const char *const *codes);

/**
 * ceasefire_term_get_covers:
 * @self: a term
 *
 * Gets the codes of published schemes for what is narrower than the term and has no term of its
 * own, such as cameo:196.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *const *ceasefire_term_get_covers (CeasefireTerm *self);

/**
 * ceasefire_term_set_covers:
 * @self: a term
 * @covers: (nullable) (transfer none) (array zero-terminated=1): a list, each a code with its
 *   scheme, as scheme:code; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the codes of published schemes for what is narrower than the term and has no term of its
 * own, such as cameo:196.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_covers (CeasefireTerm *self, const char *const *covers);

/**
 * ceasefire_term_get_binds:
 * @self: a term
 *
 * Gets whether an agreement binds who has the role, for terms of the vocabulary party-role; unset
 * leaves it open.
 *
 * Returns: the value, or %CEASEFIRE_BINDS_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireBinds ceasefire_term_get_binds (CeasefireTerm *self);

/**
 * ceasefire_term_set_binds:
 * @self: a term
 * @binds: the value, or %CEASEFIRE_BINDS_UNSET to unset the member
 *
 * Sets whether an agreement binds who has the role, for terms of the vocabulary party-role; unset
 * leaves it open.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_term_set_binds (CeasefireTerm *self, CeasefireBinds binds);

/**
 * ceasefire_term_get_level:
 * @self: a term
 *
 * Gets how strictly the mark holds back what carries it, from 0 for anybody, for terms of the
 * vocabulary handling; unset means as the broader term.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_term_get_level (CeasefireTerm *self);

/**
 * ceasefire_term_set_level:
 * @self: a term
 * @level: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets how strictly the mark holds back what carries it, from 0 for anybody, for terms of the
 * vocabulary handling; unset means as the broader term.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_term_set_level (CeasefireTerm *self, gint64 level);

/**
 * ceasefire_term_get_factor:
 * @self: a term
 *
 * Gets how many of the broader unit one of these is, such as 1000 for a kilometre in metres, for
 * terms of the vocabulary unit.
 *
 * Returns: a number from 0 to 1e+30, or NaN if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 double ceasefire_term_get_factor (CeasefireTerm *self);

/**
 * ceasefire_term_set_factor:
 * @self: a term
 * @factor: a number from 0 to 1e+30, or NaN to unset the member
 *
 * Sets how many of the broader unit one of these is, such as 1000 for a kilometre in metres, for
 * terms of the vocabulary unit.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_term_set_factor (CeasefireTerm *self, double factor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireTerm, ceasefire_term_unref)

G_END_DECLS
