/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-quotation.h>
#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-problem.h>
#include <ceasefire/ceasefire-reader.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_CHECKER (ceasefire_checker_get_type ())

/**
 * CeasefireChecker:
 *
 * Checks a dossier while it is read, without keeping it: of each record stay its id, its type and
 * what checks of others ask for. The problems are those that [method@Ceasefire.Dossier.check] finds
 * in the same dossier once loaded, and have their lines and columns. With a reader that keeps going
 * ([method@Ceasefire.Reader.set_keep_going]) it finds all that is wrong in one run: what reading lists,
 * record by record, and what checks find in what could be read; nothing is told that only follows from
 * a mistake that is told already.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireChecker, ceasefire_checker, CEASEFIRE, CHECKER, GObject)

/**
 * CeasefireProblemFunc:
 * @problem: a problem; it is gone after the call unless a reference is taken
 * @user_data: what was given with the function
 *
 * Hears of a problem.
 *
 * Since: 1.0
 */
typedef void (*CeasefireProblemFunc) (CeasefireProblem *problem, gpointer user_data);

/**
 * ceasefire_checker_new:
 *
 * Makes a checker of one dossier.
 *
 * Returns: (transfer full): a new checker
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireChecker *ceasefire_checker_new (void);

/**
 * ceasefire_checker_list_codes:
 *
 * Lists the codes of the problems that checks find, such as `dangling-reference`. Those of reading,
 * which are the names of %CEASEFIRE_ERROR, are not among them.
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_checker_list_codes (void);

/**
 * ceasefire_checker_dup_summary:
 * @code: a code, of reading too
 *
 * Says in a clause what a code tells of.
 *
 * Returns: (transfer full) (nullable): the clause; %NULL for what is no code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_checker_dup_summary (const char *code);

/**
 * ceasefire_checker_dup_help:
 * @code: a code of checks
 *
 * Gets what the page on checks says of a code: what it means, an example, and what to do.
 *
 * Returns: (transfer full) (nullable): a text in Markdown; %NULL for what is no code of checks
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_checker_dup_help (const char *code);

/**
 * ceasefire_checker_set_severity:
 * @self: a checker
 * @code: a code of checks
 * @severity: how bad its problems are; %CEASEFIRE_SEVERITY_UNSET: they are not told
 * @error: where an error goes
 *
 * Sets how bad the problems of a code are, before or after reading. What reading finds is an error
 * whatever is set, since something could not be read.
 *
 * Returns: %TRUE if so; otherwise @error is %CEASEFIRE_ERROR_VALUE, since there is no such code, and
 *   names the nearest
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_checker_set_severity (CeasefireChecker *self, const char *code,
                                         CeasefireSeverity severity, GError **error);

/**
 * ceasefire_checker_get_severity:
 * @self: a checker
 * @code: a code of checks
 *
 * Gets how bad the problems of a code are.
 *
 * Returns: the severity; %CEASEFIRE_SEVERITY_UNSET if they are not told, or it is no code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSeverity ceasefire_checker_get_severity (CeasefireChecker *self, const char *code);

/**
 * ceasefire_checker_expect_document_text:
 * @self: a checker that has read nothing
 * @document: the id of a document
 *
 * Says that the text of a document may be set, so that quotes of it are kept until it is.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_checker_expect_document_text (CeasefireChecker *self, const char *document);

/**
 * ceasefire_checker_read:
 * @self: a checker that has read nothing
 * @reader: a reader, of which no record has been read
 * @cancellable: (nullable): to stop it from another thread
 * @error: where an error goes
 *
 * Reads a dossier to its end and checks it.
 *
 * Returns: %TRUE once all has been read, or as much as could be by a reader that keeps going;
 *   otherwise @error is that of the reader, and there is nothing to tell
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_checker_read (CeasefireChecker *self, CeasefireReader *reader,
                                 GCancellable *cancellable, GError **error);

/**
 * ceasefire_checker_has_document:
 * @self: a checker
 * @id: an id
 *
 * Tells whether a document of that id has gone by.
 *
 * Returns: %TRUE if so
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_checker_has_document (CeasefireChecker *self, const char *id);

/**
 * ceasefire_checker_set_document_text:
 * @self: a checker that was told to expect it
 * @document: the id of a document
 * @text: (nullable): its text, which may be shared with others; %NULL to take it away
 *
 * Sets the text that quotes of a document are compared with, before or after reading. Where a dossier in
 * the notation says itself in which file a text lies, that one is taken if no other is set.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_checker_set_document_text (CeasefireChecker *self, const char *document,
                                          CeasefireDocumentText *text);

/**
 * ceasefire_checker_foreach:
 * @self: a checker that has read a dossier
 * @teller: (scope call): the function that hears of each problem
 * @user_data: what is given to it
 *
 * Tells all problems, in the order of the records.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_checker_foreach (CeasefireChecker *self, CeasefireProblemFunc teller,
                                gpointer user_data);

/**
 * ceasefire_checker_list_quotations:
 * @self: a checker
 *
 * Lists the quotes of documents whose text is at hand, each with where it stands there: after a text was
 * edited, quotes are elsewhere, or say something else. A citation without offsets is of the state `same` if
 * the text contains its quote. Passages that are like a quote are looked for up to 100 times; what has
 * changed beyond that is said to be gone.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Quotation], in the order of the records
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_checker_list_quotations (CeasefireChecker *self);

G_END_DECLS
