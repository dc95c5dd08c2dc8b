/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-problem.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_FIXING (ceasefire_fixing_get_type ())

/**
 * CeasefireFixing:
 *
 * Mends the text of a dossier, and leaves all else in it as the author wrote it: layout, order and
 * comments. What it takes are problems that have one right answer
 * ([method@Ceasefire.Problem.is_fixable]), and quotes that have moved.
 *
 * What was mended may show what else can be: two citations that differ in offsets alone are the same
 * once these are right. So a program checks, adds what it finds and applies it, until there is nothing
 * to add.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireFixing, ceasefire_fixing, CEASEFIRE, FIXING, GObject)

/**
 * ceasefire_fixing_new:
 * @text: a dossier, packed or not
 * @format: its form, which [method@Ceasefire.Reader.get_format] tells
 *
 * Makes a fixing of a text, in which nothing is mended yet. What was packed it gives unpacked.
 *
 * Returns: (transfer full): a new fixing
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireFixing *ceasefire_fixing_new (GBytes *text, CeasefireFormat format);

/**
 * ceasefire_fixing_add_problem:
 * @self: a fixing
 * @problem: a problem of the text as it is now, with its line and column
 *
 * Adds a problem that is to be mended.
 *
 * Returns: %TRUE if it has one right answer; others are passed over
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_fixing_add_problem (CeasefireFixing *self, CeasefireProblem *problem);

/**
 * ceasefire_fixing_apply:
 * @self: a fixing
 *
 * Mends the text by what has been added. What cannot be changed where it stands is left as it is: what an
 * included dossier brings, and offsets that the notation does not have in brackets.
 *
 * Returns: how many changes were made
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_fixing_apply (CeasefireFixing *self);

/**
 * ceasefire_fixing_get_text:
 * @self: a fixing
 *
 * Gets the text as it is now.
 *
 * Returns: (transfer none): the text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_fixing_get_text (CeasefireFixing *self);

/**
 * ceasefire_fixing_to_diff:
 * @self: a fixing
 * @name: the name of the file, in UTF-8
 *
 * Tells what was changed as `diff -u` does, so that `patch -p0` can make the changes too.
 *
 * Returns: (transfer full): the differences, which are empty if there are none; of what @name and the
 *   text have in lines nothing is escaped
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GBytes *ceasefire_fixing_to_diff (CeasefireFixing *self, const char *name);

G_END_DECLS
