/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-counts.h>

G_BEGIN_DECLS

/**
 * ceasefire_counts_ref:
 * @self: counts
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCounts *ceasefire_counts_ref (CeasefireCounts *self);

/**
 * ceasefire_counts_copy:
 * @self: counts
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): new counts
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCounts *ceasefire_counts_copy (const CeasefireCounts *self);

/**
 * ceasefire_counts_unref:
 * @self: (transfer full): counts
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_unref (CeasefireCounts *self);

/**
 * ceasefire_counts_equal:
 * @a: counts
 * @b: counts
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_counts_equal (const CeasefireCounts *a, const CeasefireCounts *b);

/**
 * ceasefire_counts_get_violated:
 * @self: counts
 *
 * Gets `violated`: incidents that break it, on a strong word.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_violated (CeasefireCounts *self);

/**
 * ceasefire_counts_set_violated:
 * @self: counts
 * @violated: the number, from 1, or 0 for none
 *
 * Sets `violated`; see ceasefire_counts_get_violated().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_violated (CeasefireCounts *self, gint64 violated);

/**
 * ceasefire_counts_get_contested:
 * @self: counts
 *
 * Gets `contested`: incidents that have strong words for and against them.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_contested (CeasefireCounts *self);

/**
 * ceasefire_counts_set_contested:
 * @self: counts
 * @contested: the number, from 1, or 0 for none
 *
 * Sets `contested`; see ceasefire_counts_get_contested().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_contested (CeasefireCounts *self, gint64 contested);

/**
 * ceasefire_counts_get_alleged:
 * @self: counts
 *
 * Gets `alleged`: incidents that are said to break it.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_alleged (CeasefireCounts *self);

/**
 * ceasefire_counts_set_alleged:
 * @self: counts
 * @alleged: the number, from 1, or 0 for none
 *
 * Sets `alleged`; see ceasefire_counts_get_alleged().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_alleged (CeasefireCounts *self, gint64 alleged);

/**
 * ceasefire_counts_get_possible:
 * @self: counts
 *
 * Gets `possible`: incidents that may break it.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_possible (CeasefireCounts *self);

/**
 * ceasefire_counts_set_possible:
 * @self: counts
 * @possible: the number, from 1, or 0 for none
 *
 * Sets `possible`; see ceasefire_counts_get_possible().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_possible (CeasefireCounts *self, gint64 possible);

/**
 * ceasefire_counts_get_excused:
 * @self: counts
 *
 * Gets `excused`: incidents that would break it, but an exception holds.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_excused (CeasefireCounts *self);

/**
 * ceasefire_counts_set_excused:
 * @self: counts
 * @excused: the number, from 1, or 0 for none
 *
 * Sets `excused`; see ceasefire_counts_get_excused().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_excused (CeasefireCounts *self, gint64 excused);

/**
 * ceasefire_counts_get_refuted:
 * @self: counts
 *
 * Gets `refuted`: incidents that a strong word clears the party of.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_refuted (CeasefireCounts *self);

/**
 * ceasefire_counts_set_refuted:
 * @self: counts
 * @refuted: the number, from 1, or 0 for none
 *
 * Sets `refuted`; see ceasefire_counts_get_refuted().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_refuted (CeasefireCounts *self, gint64 refuted);

/**
 * ceasefire_counts_get_denied:
 * @self: counts
 *
 * Gets `denied`: incidents that are denied and said by nobody.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_denied (CeasefireCounts *self);

/**
 * ceasefire_counts_set_denied:
 * @self: counts
 * @denied: the number, from 1, or 0 for none
 *
 * Sets `denied`; see ceasefire_counts_get_denied().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_denied (CeasefireCounts *self, gint64 denied);

/**
 * ceasefire_counts_get_unsourced:
 * @self: counts
 *
 * Gets `unsourced`: incidents that no word on them decides.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_unsourced (CeasefireCounts *self);

/**
 * ceasefire_counts_set_unsourced:
 * @self: counts
 * @unsourced: the number, from 1, or 0 for none
 *
 * Sets `unsourced`; see ceasefire_counts_get_unsourced().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_unsourced (CeasefireCounts *self, gint64 unsourced);

/**
 * ceasefire_counts_get_unspecific:
 * @self: counts
 *
 * Gets `unspecific`: incidents that are told too vaguely to fall under it.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_unspecific (CeasefireCounts *self);

/**
 * ceasefire_counts_set_unspecific:
 * @self: counts
 * @unspecific: the number, from 1, or 0 for none
 *
 * Sets `unspecific`; see ceasefire_counts_get_unspecific().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_unspecific (CeasefireCounts *self, gint64 unspecific);

/**
 * ceasefire_counts_get_complied:
 * @self: counts
 *
 * Gets `complied`: incidents that perform the duty.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_complied (CeasefireCounts *self);

/**
 * ceasefire_counts_set_complied:
 * @self: counts
 * @complied: the number, from 1, or 0 for none
 *
 * Sets `complied`; see ceasefire_counts_get_complied().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_complied (CeasefireCounts *self, gint64 complied);

/**
 * ceasefire_counts_get_claimed:
 * @self: counts
 *
 * Gets `claimed`: incidents that are said to perform the duty.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_counts_get_claimed (CeasefireCounts *self);

/**
 * ceasefire_counts_set_claimed:
 * @self: counts
 * @claimed: the number, from 1, or 0 for none
 *
 * Sets `claimed`; see ceasefire_counts_get_claimed().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_counts_set_claimed (CeasefireCounts *self, gint64 claimed);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireCounts, ceasefire_counts_unref)

G_END_DECLS
