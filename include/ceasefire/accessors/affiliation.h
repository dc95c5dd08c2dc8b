/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-affiliation.h>

G_BEGIN_DECLS

/**
 * ceasefire_affiliation_ref:
 * @self: an affiliation
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAffiliation *ceasefire_affiliation_ref (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_copy:
 * @self: an affiliation
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new affiliation
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireAffiliation *ceasefire_affiliation_copy (const CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_unref:
 * @self: (transfer full): an affiliation
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_unref (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_equal:
 * @a: an affiliation
 * @b: an affiliation
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_affiliation_equal (const CeasefireAffiliation *a,
                                                    const CeasefireAffiliation *b);

/**
 * ceasefire_affiliation_get_to:
 * @self: an affiliation
 *
 * Gets `to`: actor that this one is tied to.
 *
 * It names a record of type actor.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_affiliation_get_to (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_to:
 * @self: an affiliation
 * @to: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `to`; see ceasefire_affiliation_get_to().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_set_to (CeasefireAffiliation *self, const char *to);

/**
 * ceasefire_affiliation_get_relation:
 * @self: an affiliation
 *
 * Gets `relation`: how the two stand to each other.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireRelation ceasefire_affiliation_get_relation (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_relation:
 * @self: an affiliation
 * @relation: the value
 *
 * Sets `relation`; see ceasefire_affiliation_get_relation().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_set_relation (CeasefireAffiliation *self,
                                                       CeasefireRelation relation);

/**
 * ceasefire_affiliation_get_title:
 * @self: an affiliation
 *
 * Gets `title`: office or title held, such as Foreign Minister.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_affiliation_get_title (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_title:
 * @self: an affiliation
 * @title: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `title`; see ceasefire_affiliation_get_title().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_set_title (CeasefireAffiliation *self,
                                                    CeasefireText *title);

/**
 * ceasefire_affiliation_get_during:
 * @self: an affiliation
 *
 * Gets `during`: interval in which it held.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_affiliation_get_during (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_during:
 * @self: an affiliation
 * @during: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `during`; see ceasefire_affiliation_get_during().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_set_during (CeasefireAffiliation *self,
                                                     CeasefireDate *during);

/**
 * ceasefire_affiliation_get_disputed:
 * @self: an affiliation
 *
 * Gets `disputed`: whether the tie is disputed.
 *
 * Not said counts as %FALSE.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_affiliation_get_disputed (CeasefireAffiliation *self);

/**
 * ceasefire_affiliation_set_disputed:
 * @self: an affiliation
 * @disputed: the value
 *
 * Sets `disputed`; see ceasefire_affiliation_get_disputed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_affiliation_set_disputed (CeasefireAffiliation *self,
                                                       gboolean disputed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireAffiliation, ceasefire_affiliation_unref)

G_END_DECLS
