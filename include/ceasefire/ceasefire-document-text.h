/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireMatch:
 * @CEASEFIRE_MATCH_UNSET: Not said.
 * @CEASEFIRE_MATCH_EXACT: The same characters.
 * @CEASEFIRE_MATCH_EQUIVALENT: The same but for line ends, which count as a space with the blanks
 *   around them, Unicode's canonical normalization, and a byte-order mark.
 * @CEASEFIRE_MATCH_TYPOGRAPHIC: The same also but for the kinds of quotation marks, dashes and
 *   blanks, how many dashes or blanks stand in a row, invisible formatting characters, and Unicode's
 *   compatibility forms such as ligatures.
 * @CEASEFIRE_MATCH_CASE: The same also but for upper and lower case.
 * @CEASEFIRE_MATCH_SIMILAR: Other words, of which at most a third of the letters differ.
 *
 * How like a passage of a text and the words that were looked for are. Each includes those above it.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_MATCH_UNSET,
  CEASEFIRE_MATCH_EXACT,
  CEASEFIRE_MATCH_EQUIVALENT,
  CEASEFIRE_MATCH_TYPOGRAPHIC,
  CEASEFIRE_MATCH_CASE,
  CEASEFIRE_MATCH_SIMILAR,
} CeasefireMatch;

#define CEASEFIRE_TYPE_MATCH (ceasefire_match_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_match_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_PASSAGE (ceasefire_passage_get_type ())

/**
 * CeasefirePassage:
 *
 * A passage of a text: where it stands, counted in the three ways that programs count, and how it
 * differs from the words that it was found for. Offsets count from 0, those of ends lie behind the
 * last character. A citation's `start` and `end` are Unicode code points.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefirePassage, ceasefire_passage, CEASEFIRE, PASSAGE, GObject)

/**
 * ceasefire_passage_get_start:
 * @self: a passage
 *
 * Gets where it begins.
 *
 * Returns: an offset in Unicode code points
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_start (CeasefirePassage *self);

/**
 * ceasefire_passage_get_end:
 * @self: a passage
 *
 * Gets where it ends.
 *
 * Returns: an offset in Unicode code points
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_end (CeasefirePassage *self);

/**
 * ceasefire_passage_get_utf16_start:
 * @self: a passage
 *
 * Gets where it begins, as JavaScript, Java and the Windows API count.
 *
 * Returns: an offset in code units of UTF-16
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_utf16_start (CeasefirePassage *self);

/**
 * ceasefire_passage_get_utf16_end:
 * @self: a passage
 *
 * Gets where it ends, as JavaScript, Java and the Windows API count.
 *
 * Returns: an offset in code units of UTF-16
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_utf16_end (CeasefirePassage *self);

/**
 * ceasefire_passage_get_byte_start:
 * @self: a passage
 *
 * Gets where it begins in the bytes of the text.
 *
 * Returns: an offset in bytes of UTF-8
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_byte_start (CeasefirePassage *self);

/**
 * ceasefire_passage_get_byte_end:
 * @self: a passage
 *
 * Gets where it ends in the bytes of the text.
 *
 * Returns: an offset in bytes of UTF-8
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_byte_end (CeasefirePassage *self);

/**
 * ceasefire_passage_get_line:
 * @self: a passage
 *
 * Gets the line that it begins in. A line ends with a line feed, or a carriage return, or both.
 *
 * Returns: the line, counted from 1
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_line (CeasefirePassage *self);

/**
 * ceasefire_passage_get_column:
 * @self: a passage
 *
 * Gets the column that it begins at.
 *
 * Returns: the column in Unicode code points, counted from 1
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_passage_get_column (CeasefirePassage *self);

/**
 * ceasefire_passage_get_match:
 * @self: a passage
 *
 * Gets how like the words that it was found for it is.
 *
 * Returns: the sort of match; %CEASEFIRE_MATCH_EXACT for a passage that was not looked for
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireMatch ceasefire_passage_get_match (CeasefirePassage *self);

/**
 * ceasefire_passage_dup_words:
 * @self: a passage
 *
 * Gets the words of the passage as they stand in the text.
 *
 * Returns: (transfer full): the words
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_passage_dup_words (CeasefirePassage *self);

/**
 * ceasefire_passage_get_difference:
 * @self: a passage
 *
 * Gets a clause that says where the passage first differs from the words that were looked for, such
 * as `it has ’ (U+2019) where the quote has ' (U+0027)`.
 *
 * Returns: (transfer none) (nullable): the clause; %NULL if the match is exact
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_passage_get_difference (CeasefirePassage *self);

#define CEASEFIRE_TYPE_DOCUMENT_TEXT (ceasefire_document_text_get_type ())

/**
 * CeasefireDocumentText:
 *
 * The text of a document, in which quotes are found: where do these words stand, whatever line ends,
 * normalization and kinds of quotation marks text and quote have.
 *
 * It cannot be changed, and may be used from many threads at once. One that g_object_new() made is
 * the empty text.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireDocumentText, ceasefire_document_text, CEASEFIRE, DOCUMENT_TEXT,
                      GObject)

/**
 * ceasefire_document_text_new:
 * @text: a text, below 4 GiB
 * @error: where an error goes
 *
 * Makes a text ready for looking up. Offsets are those of @text as it is, a byte-order mark and both
 * halves of CR LF included.
 *
 * Returns: (transfer full): a new text; if there is none, @error is %CEASEFIRE_ERROR_ENCODING for
 *   what is not UTF-8, or %CEASEFIRE_ERROR_LIMIT
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireDocumentText *ceasefire_document_text_new (const char *text, GError **error);

/**
 * ceasefire_document_text_get_string:
 * @self: a text
 *
 * Gets the text.
 *
 * Returns: (transfer none): the text as it was given
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_document_text_get_string (CeasefireDocumentText *self);

/**
 * ceasefire_document_text_find:
 * @self: a text
 * @words: the words of a quote
 * @max: how many passages to find at most; 0 for all
 *
 * Finds where words stand in the text. If they stand there exactly, these passages are found; else
 * those that are equivalent; else those that differ in typography. Other letters, and other case, are
 * no match, see [method@Ceasefire.DocumentText.find_nearest]. Passages do not overlap, and neither
 * begin nor end within a letter and its marks.
 *
 * With a @max of 2 the answer tells apart none, one, and several.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Passage], in the text's order, all of the same
 *   sort of match; empty if the words are not there, or nothing but blanks
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_document_text_find (CeasefireDocumentText *self, const char *words,
                                          guint max);

/**
 * ceasefire_document_text_anchor:
 * @self: a text
 * @words: the words of a quote, or its first and its last words with ` … ` or ` ... ` between them
 * @max: how many passages to find at most; 0 for all
 *
 * Finds where a quote stands in the text, as [method@Ceasefire.DocumentText.find] does; or else, where
 * words are left out of it, the passages from its first words to its last, which are at most 2000
 * letters apart. Of a text that repeats itself too often for all of them to be compared, those are found
 * that were. A passage that is no exact match is the sort of match of its ends.
 *
 * Returns: (transfer full): a list of [class@Ceasefire.Passage], in the text's order
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GListModel *ceasefire_document_text_anchor (CeasefireDocumentText *self, const char *words,
                                            guint max);

/**
 * ceasefire_document_text_find_nearest:
 * @self: a text
 * @words: the words of a quote
 *
 * Finds the passage that is most like some words: the first that
 * [method@Ceasefire.DocumentText.find] finds; else the first that differs in case; else the first of
 * those that take the fewest insertions, deletions and replacements of letters, which may be a third
 * of the letters. Of words of more than 256 letters, the first 256 and the last 256 are looked for.
 *
 * Returns: (transfer full) (nullable): a passage; %NULL if none is near
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePassage *ceasefire_document_text_find_nearest (CeasefireDocumentText *self,
                                                        const char *words);

/**
 * ceasefire_document_text_get_passage:
 * @self: a text
 * @start: where it begins, in Unicode code points from 0
 * @stop: where it ends, behind its last code point
 *
 * Gets the passage between two offsets, as citations have them.
 *
 * Returns: (transfer full) (nullable): a passage; %NULL if the text has no such, or it is empty
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePassage *ceasefire_document_text_get_passage (CeasefireDocumentText *self, gint64 start,
                                                       gint64 stop);

G_END_DECLS
