/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-error.h>

G_BEGIN_DECLS

/**
 * CeasefireDuration:
 *
 * How long something lasts or may last: an ISO 8601 duration (`PT2H`, `P3W`, `P1Y2M10DT2H30M`),
 * or bounds of one (`PT2H/..` is two hours or more, `../PT2H` at most two hours, `PT1H/PT2H`
 * between one and two). It never changes.
 *
 * A day is 24 hours. Months and years have no fixed length, so a duration that counts in them has
 * a least and a greatest number of seconds: one month is 28 to 31 days, one year 365 to 366.
 *
 * Since: 1.0
 */
typedef struct _CeasefireDuration CeasefireDuration;

#define CEASEFIRE_TYPE_DURATION (ceasefire_duration_get_type ())

/**
 * ceasefire_duration_get_type:
 *
 * Returns: the type of #CeasefireDuration
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_duration_get_type (void);

/**
 * ceasefire_duration_new:
 * @text: a duration, such as `PT2H` or `PT2H/..`
 * @error: return location for a #GError
 *
 * Reads a duration. Fails with %CEASEFIRE_ERROR_VALUE if @text is not one.
 *
 * Returns: (transfer full): the duration, or %NULL on error
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDuration *ceasefire_duration_new (const char *text, GError **error);

/**
 * ceasefire_duration_ref:
 * @duration: a duration
 *
 * Takes a reference. May be called from any thread.
 *
 * Returns: (transfer full): @duration
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDuration *ceasefire_duration_ref (CeasefireDuration *duration);

/**
 * ceasefire_duration_unref:
 * @duration: (transfer full): a duration
 *
 * Gives a reference back, and frees the duration with the last one. May be called from any thread.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_duration_unref (CeasefireDuration *duration);

/**
 * ceasefire_duration_get_text:
 * @duration: a duration
 *
 * Gets the text that the duration was made from, unchanged.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_duration_get_text (const CeasefireDuration *duration);

/**
 * ceasefire_duration_get_minimum:
 * @duration: a duration
 *
 * Gets the least length that the duration allows, in seconds. Parts of a second are rounded down.
 *
 * Returns: the least length in seconds, 0 if only a maximum is stated
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_duration_get_minimum (const CeasefireDuration *duration);

/**
 * ceasefire_duration_get_maximum:
 * @duration: a duration
 * @seconds: (out) (optional): return location for the greatest length in seconds; set to
 *   %G_MAXINT64 if there is none
 *
 * Gets the greatest length that the duration allows. Parts of a second are rounded up.
 *
 * Returns: %FALSE if the duration has no upper bound, as in `PT2H/..`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_duration_get_maximum (const CeasefireDuration *duration, gint64 *seconds);

/**
 * ceasefire_duration_equal:
 * @a: a duration
 * @b: a duration
 *
 * Says whether two durations have the same text. `PT60M` and `PT1H` are therefore not equal.
 *
 * Returns: %TRUE if the texts are the same
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_duration_equal (const CeasefireDuration *a, const CeasefireDuration *b);

/**
 * ceasefire_duration_compare:
 * @a: a duration
 * @b: a duration
 *
 * Puts two durations in order: by their minimum, then by their maximum (none comes last), then by
 * their text. The result is 0 only if both have the same text.
 *
 * Returns: a number below, at, or above 0 if @a sorts before, with, or after @b
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
int ceasefire_duration_compare (const CeasefireDuration *a, const CeasefireDuration *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireDuration, ceasefire_duration_unref)

G_END_DECLS
