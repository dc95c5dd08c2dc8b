/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-exception.h>

G_BEGIN_DECLS

/**
 * ceasefire_exception_ref:
 * @self: an exception
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireException *ceasefire_exception_ref (CeasefireException *self);

/**
 * ceasefire_exception_copy:
 * @self: an exception
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new exception
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireException *ceasefire_exception_copy (const CeasefireException *self);

/**
 * ceasefire_exception_unref:
 * @self: (transfer full): an exception
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_exception_unref (CeasefireException *self);

/**
 * ceasefire_exception_equal:
 * @a: an exception
 * @b: an exception
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_exception_equal (const CeasefireException *a,
                                                  const CeasefireException *b);

/**
 * ceasefire_exception_get_kind:
 * @self: an exception
 *
 * Gets `kind`: sort of exception.
 *
 * Codes are those of the vocabulary `exception`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable): the code, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_exception_get_kind (CeasefireException *self);

/**
 * ceasefire_exception_set_kind:
 * @self: an exception
 * @kind: (nullable) (transfer none): the code, or %NULL for none
 *
 * Sets `kind`; see ceasefire_exception_get_kind().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_exception_set_kind (CeasefireException *self, const char *kind);

/**
 * ceasefire_exception_get_within:
 * @self: an exception
 *
 * Gets `within`: how soon after what is answered the answer must come.
 *
 * Returns: (transfer none) (nullable): the duration, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDuration *ceasefire_exception_get_within (CeasefireException *self);

/**
 * ceasefire_exception_set_within:
 * @self: an exception
 * @within: (nullable) (transfer none): the duration, or %NULL for none
 *
 * Sets `within`; see ceasefire_exception_get_within().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_exception_set_within (CeasefireException *self,
                                                   CeasefireDuration *within);

/**
 * ceasefire_exception_get_requires:
 * @self: an exception
 *
 * Gets `requires`: what the answer must be.
 *
 * Codes are those of the vocabulary `requirement`, which a dossier may extend.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the codes, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *const *ceasefire_exception_get_requires (CeasefireException *self);

/**
 * ceasefire_exception_set_requires:
 * @self: an exception
 * @values: (nullable) (transfer none) (array zero-terminated=1): the codes, or %NULL for none
 *
 * Sets `requires`; see ceasefire_exception_get_requires().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_exception_set_requires (CeasefireException *self,
                                                     const char *const *values);

/**
 * ceasefire_exception_get_clause:
 * @self: an exception
 *
 * Gets `clause`: clause that grants it.
 *
 * It names a record of type clause.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_exception_get_clause (CeasefireException *self);

/**
 * ceasefire_exception_set_clause:
 * @self: an exception
 * @clause: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `clause`; see ceasefire_exception_get_clause().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_exception_set_clause (CeasefireException *self, const char *clause);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireException, ceasefire_exception_unref)

G_END_DECLS
