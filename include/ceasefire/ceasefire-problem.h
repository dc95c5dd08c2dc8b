/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireSeverity:
 * @CEASEFIRE_SEVERITY_UNSET: Not said.
 * @CEASEFIRE_SEVERITY_ERROR: The dossier contradicts the format or itself.
 * @CEASEFIRE_SEVERITY_WARNING: Probably a mistake, though nothing forbids it.
 * @CEASEFIRE_SEVERITY_NOTE: Worth a look; it may well be right.
 *
 * How bad a problem is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_SEVERITY_UNSET,
  CEASEFIRE_SEVERITY_ERROR,
  CEASEFIRE_SEVERITY_WARNING,
  CEASEFIRE_SEVERITY_NOTE,
} CeasefireSeverity;

#define CEASEFIRE_TYPE_SEVERITY (ceasefire_severity_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_severity_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_PROBLEM (ceasefire_problem_get_type ())

/**
 * CeasefireProblem:
 *
 * Something that is wrong with a dossier, found while it was read or by a check: in which record, at
 * which member, in which line, how bad, and why. The codes are stable and listed in the page on
 * checks; those of reading are the names of %CEASEFIRE_ERROR, such as `syntax`.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireProblem, ceasefire_problem, CEASEFIRE, PROBLEM, GObject)

/**
 * ceasefire_problem_get_code:
 * @self: a problem
 *
 * Gets the stable code of the sort of problem, such as `dangling-reference`.
 *
 * Returns: (transfer none): the code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_problem_get_code (CeasefireProblem *self);

/**
 * ceasefire_problem_get_severity:
 * @self: a problem
 *
 * Gets how bad it is.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSeverity ceasefire_problem_get_severity (CeasefireProblem *self);

/**
 * ceasefire_problem_get_record_id:
 * @self: a problem
 *
 * Gets the id of the record that it is in.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL for a problem of the dossier as a whole, and
 *   where a record has no id that could be read
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_problem_get_record_id (CeasefireProblem *self);

/**
 * ceasefire_problem_get_path:
 * @self: a problem
 *
 * Gets where it is in the dossier, such as `records[3].clauses[0].text`.
 *
 * Returns: (transfer none): the path, empty for the dossier as a whole
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_problem_get_path (CeasefireProblem *self);

/**
 * ceasefire_problem_get_message:
 * @self: a problem
 *
 * Gets the sentence that says what is wrong.
 *
 * Returns: (transfer none): the sentence
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_problem_get_message (CeasefireProblem *self);

/**
 * ceasefire_problem_get_line:
 * @self: a problem
 *
 * Gets the line of the text that it is in, if it was found while that was read. Where the problems
 * of a dossier in memory stand tells [func@Ceasefire.json_locate].
 *
 * Returns: the line, counted from 1, or 0 if it is not known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_problem_get_line (CeasefireProblem *self);

/**
 * ceasefire_problem_get_column:
 * @self: a problem
 *
 * Gets the column of the text that it is at, in characters (Unicode code points), if it was found
 * while that was read.
 *
 * Returns: the column, counted from 1, or 0 if it is not known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_problem_get_column (CeasefireProblem *self);

/**
 * ceasefire_problem_get_quote_start:
 * @self: a problem
 *
 * Gets where the words begin that a quote has, or those most like them, if the quote does not stand
 * in its document as it should.
 *
 * Returns: an offset in the text of the document, in Unicode code points; -1 for other problems, and
 *   if there are no such words
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_problem_get_quote_start (CeasefireProblem *self);

/**
 * ceasefire_problem_get_quote_end:
 * @self: a problem
 *
 * Gets where the words end that [method@Ceasefire.Problem.get_quote_start] tells the start of.
 *
 * Returns: an offset in the text of the document, behind the last Unicode code point; or -1
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_problem_get_quote_end (CeasefireProblem *self);

/**
 * ceasefire_problem_get_suggestion:
 * @self: a problem
 *
 * Gets the word that was probably meant, where a member, a type, a code of a vocabulary or one of a
 * list of words is misspelt: the nearest one that could stand there.
 *
 * Returns: (transfer none) (nullable): the word; %NULL where no word is wrong, or none is near
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_problem_get_suggestion (CeasefireProblem *self);

/**
 * ceasefire_problem_is_fixable:
 * @self: a problem
 *
 * Tells whether there is one right answer to the problem: an item that stands in a list twice goes, and
 * a quote that stands once in its document, but elsewhere, gets the offsets at which it stands.
 *
 * Returns: %TRUE if [class@Ceasefire.Fixing] can mend it
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_problem_is_fixable (CeasefireProblem *self);

G_END_DECLS
