/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_CITED_TEXT (ceasefire_cited_text_get_type ())

/**
 * CeasefireCitedText:
 *
 * The text of a document, and which of its words the citations of a dossier cover. Words are rows of
 * letters and digits with their marks; one is covered if any of it is cited. A citation covers what is
 * between its offsets; if its quote does not stand there, or it has none, where that stands first.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireCitedText, ceasefire_cited_text, CEASEFIRE, CITED_TEXT, GObject)

/**
 * ceasefire_dossier_list_cited_texts:
 * @self: a dossier
 *
 * Tells for each document whose text is at hand which of its words are cited; see
 * ceasefire_dossier_set_document_text().
 *
 * Returns: (transfer full): a list of [class@Ceasefire.CitedText], in the order of the documents
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_list_cited_texts (CeasefireDossier *self);

/**
 * ceasefire_cited_text_get_document:
 * @self: a cited text
 *
 * Gets the document that it is the text of.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_cited_text_get_document (CeasefireCitedText *self);

/**
 * ceasefire_cited_text_get_n_words:
 * @self: a cited text
 *
 * Counts the words of the text.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_cited_text_get_n_words (CeasefireCitedText *self);

/**
 * ceasefire_cited_text_get_n_cited:
 * @self: a cited text
 *
 * Counts the words that citations cover.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_cited_text_get_n_cited (CeasefireCitedText *self);

/**
 * ceasefire_cited_text_list_gaps:
 * @self: a cited text
 *
 * Lists the passages that no citation covers, each from its first word to its last.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Passage], in the text's order
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_cited_text_list_gaps (CeasefireCitedText *self);

/**
 * ceasefire_cited_text_mark:
 * @self: a cited text
 * @before: what is put in front of a passage that no citation covers
 * @after: what is put behind it
 *
 * Writes the text with marks around what is not cited, such as `{==` and `==}` of CriticMarkup.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_cited_text_mark (CeasefireCitedText *self, const char *before, const char *after);

/**
 * ceasefire_cited_text_to_json:
 * @self: a cited text
 *
 * Writes what is known of it as an object in one line, with `document`, `words`, `cited`, and `gaps` of
 * `start`, `end`, `line`, `column` and `text`.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_cited_text_to_json (CeasefireCitedText *self);

#define CEASEFIRE_TYPE_UNCITED (ceasefire_uncited_get_type ())

/**
 * CeasefireUncited:
 *
 * The members of a record that no citation carries.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireUncited, ceasefire_uncited, CEASEFIRE, UNCITED, GObject)

/**
 * ceasefire_dossier_list_uncited:
 * @self: a dossier
 *
 * Finds the members that no citation carries. A citation carries the `members` that it names and what
 * is in them, and if it names none the whole record with all that is nested in it. Documents, which are
 * what is cited, and findings, which are concluded, are passed over, and so is what tells of the record
 * itself: `codes`, `same_as`, `confidence`, `note`, `timezone`, `coded_by`, `coded`, `review` and
 * `handling`.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Uncited] for each record that has such members,
 *   in the order of the records
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_dossier_list_uncited (CeasefireDossier *self);

/**
 * ceasefire_uncited_get_record:
 * @self: uncited members
 *
 * Gets the record whose members they are.
 *
 * Returns: (transfer none) (nullable): the record; %NULL of what g_object_new() made
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_uncited_get_record (CeasefireUncited *self);

/**
 * ceasefire_uncited_get_path:
 * @self: uncited members
 *
 * Gets where the record is in the dossier, such as `records[3].clauses[0]`.
 *
 * Returns: (transfer none): the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_uncited_get_path (CeasefireUncited *self);

/**
 * ceasefire_uncited_get_members:
 * @self: uncited members
 *
 * Gets the names of the members that no citation carries.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names, in the model's order
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_uncited_get_members (CeasefireUncited *self);

/**
 * ceasefire_uncited_get_n_members:
 * @self: uncited members
 *
 * Counts the members of the record that citations can carry, the uncited ones among them.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_uncited_get_n_members (CeasefireUncited *self);

/**
 * ceasefire_uncited_to_json:
 * @self: uncited members
 *
 * Writes what is known of them as an object in one line, with `record`, `type`, `path`, `members` and
 * `uncited`, which is a list of names.
 *
 * Returns: (transfer full): JSON
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_uncited_to_json (CeasefireUncited *self);

G_END_DECLS
