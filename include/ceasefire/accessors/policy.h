/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-policy.h>

G_BEGIN_DECLS

/**
 * ceasefire_policy_ref:
 * @self: a policy
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePolicy *ceasefire_policy_ref (CeasefirePolicy *self);

/**
 * ceasefire_policy_copy:
 * @self: a policy
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new policy
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefirePolicy *ceasefire_policy_copy (const CeasefirePolicy *self);

/**
 * ceasefire_policy_unref:
 * @self: (transfer full): a policy
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_unref (CeasefirePolicy *self);

/**
 * ceasefire_policy_equal:
 * @a: a policy
 * @b: a policy
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_policy_equal (const CeasefirePolicy *a, const CeasefirePolicy *b);

/**
 * ceasefire_policy_get_name:
 * @self: a policy
 *
 * Gets `name`: name.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_policy_get_name (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_name:
 * @self: a policy
 * @name: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `name`; see ceasefire_policy_get_name().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_name (CeasefirePolicy *self, const char *name);

/**
 * ceasefire_policy_get_corroboration:
 * @self: a policy
 *
 * Gets `corroboration`: how many independent origins make neutral sources strong.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_policy_get_corroboration (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_corroboration:
 * @self: a policy
 * @corroboration: the number, from 1, or 0 for none
 *
 * Sets `corroboration`; see ceasefire_policy_get_corroboration().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_corroboration (CeasefirePolicy *self, gint64 corroboration);

/**
 * ceasefire_policy_get_reliability:
 * @self: a policy
 *
 * Gets `reliability`: worst reliability of a source that can be strong.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireReliability ceasefire_policy_get_reliability (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_reliability:
 * @self: a policy
 * @reliability: the value
 *
 * Sets `reliability`; see ceasefire_policy_get_reliability().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_reliability (CeasefirePolicy *self,
                                                     CeasefireReliability reliability);

/**
 * ceasefire_policy_get_credibility:
 * @self: a policy
 *
 * Gets `credibility`: worst credibility of content that can be strong.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_policy_get_credibility (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_credibility:
 * @self: a policy
 * @credibility: the number, 1 to 6, or 0 for none
 *
 * Sets `credibility`; see ceasefire_policy_get_credibility().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_credibility (CeasefirePolicy *self, gint64 credibility);

/**
 * ceasefire_policy_get_void_reliability:
 * @self: a policy
 *
 * Gets `void_reliability`: reliability of a source that counts for nothing.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireReliability ceasefire_policy_get_void_reliability (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_void_reliability:
 * @self: a policy
 * @void_reliability: the value
 *
 * Sets `void_reliability`; see ceasefire_policy_get_void_reliability().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_void_reliability (CeasefirePolicy *self,
                                                          CeasefireReliability void_reliability);

/**
 * ceasefire_policy_get_void_credibility:
 * @self: a policy
 *
 * Gets `void_credibility`: credibility of content that counts for nothing.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_policy_get_void_credibility (CeasefirePolicy *self);

/**
 * ceasefire_policy_set_void_credibility:
 * @self: a policy
 * @void_credibility: the number, 1 to 6, or 0 for none
 *
 * Sets `void_credibility`; see ceasefire_policy_get_void_credibility().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_policy_set_void_credibility (CeasefirePolicy *self,
                                                          gint64 void_credibility);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefirePolicy, ceasefire_policy_unref)

G_END_DECLS
