/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-term.h>

G_BEGIN_DECLS

#define CEASEFIRE_TYPE_VOCABULARY (ceasefire_vocabulary_get_type ())

/**
 * CeasefireVocabulary:
 *
 * A set of codes for members whose values are an open set: speech acts, roles, actions, weapons.
 * The terms form trees, from broad to narrow. Some are built in, and a dossier may add more.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireVocabulary, ceasefire_vocabulary, CEASEFIRE, VOCABULARY, GObject)

/**
 * ceasefire_vocabulary_list_names:
 *
 * Lists the built-in vocabularies.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, sorted
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_vocabulary_list_names (void);

/**
 * ceasefire_vocabulary_get_builtin:
 * @name: the name of a vocabulary, such as `weapon`
 *
 * Gets a built-in vocabulary. It is made at first use and lives as long as the program.
 *
 * Returns: (transfer none) (nullable): the vocabulary, or %NULL if none has that name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVocabulary *ceasefire_vocabulary_get_builtin (const char *name);

/**
 * ceasefire_vocabulary_get_name:
 * @self: a vocabulary
 *
 * Gets the name.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_vocabulary_get_name (CeasefireVocabulary *self);

/**
 * ceasefire_vocabulary_extend:
 * @self: a vocabulary
 * @terms: (array zero-terminated=1) (nullable): terms, of which those of other vocabularies are
 *   passed over
 *
 * Makes a vocabulary that has more terms. A term whose code is there already is passed over.
 *
 * Returns: (transfer full): a new vocabulary
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireVocabulary *ceasefire_vocabulary_extend (CeasefireVocabulary *self,
                                                  CeasefireTerm *const *terms);

/**
 * ceasefire_vocabulary_lookup:
 * @self: a vocabulary
 * @code: a code
 *
 * Looks up a term.
 *
 * Returns: (transfer none) (nullable): the term, or %NULL if the code is unknown
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTerm *ceasefire_vocabulary_lookup (CeasefireVocabulary *self, const char *code);

/**
 * ceasefire_vocabulary_lookup_published:
 * @self: a vocabulary
 * @scheme: the name of a published scheme, such as `cameo`, `plover` or `pax`
 * @code: a code of that scheme
 *
 * Looks up the terms that say that a published code means the same; without any, those that say that
 * they cover it, since it is narrower than they are: see ceasefire_term_get_covers(). They come in the
 * order of ceasefire_vocabulary_list_codes(), a broader one before those below it.
 *
 * Returns: (transfer full) (array zero-terminated=1): their codes, as
 *   ceasefire_vocabulary_lookup() takes them; none if no term has or covers that published code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_vocabulary_lookup_published (CeasefireVocabulary *self, const char *scheme,
                                              const char *code);

/**
 * ceasefire_vocabulary_find_published:
 * @scheme: the name of a published scheme, such as `cameo`
 * @code: a code of that scheme
 *
 * Looks up a published code in all built-in vocabularies, as ceasefire_vocabulary_lookup_published() does in
 * one: CAMEO 195 is `action:air-strike` and `weapon:aerial-bombardment`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the terms, each as `vocabulary:code`, by the names of
 *   the vocabularies; none if no term has or covers that published code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_vocabulary_find_published (const char *scheme, const char *code);

/**
 * ceasefire_vocabulary_list_published:
 * @self: a vocabulary
 * @code: the code of a term
 * @scheme: the name of a published scheme
 *
 * Lists the codes that a published scheme has for a term, which are in
 * ceasefire_term_get_codes() with those of other schemes. A term without one is covered by that of
 * the nearest broader term that has one.
 *
 * Returns: (transfer full) (array zero-terminated=1): codes of @scheme, such as `190` of `cameo`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_vocabulary_list_published (CeasefireVocabulary *self, const char *code,
                                            const char *scheme);

/**
 * ceasefire_vocabulary_list_codes:
 * @self: a vocabulary
 *
 * Lists all codes, a broader one before those below it.
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_vocabulary_list_codes (CeasefireVocabulary *self);

/**
 * ceasefire_vocabulary_is_a:
 * @self: a vocabulary
 * @code: a code
 * @broader: a code
 *
 * Tells whether a term is another or lies below it: every `mortar` is a `weapon`. A code that the
 * vocabulary does not know is only itself.
 *
 * Returns: whether every @code is a @broader
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_vocabulary_is_a (CeasefireVocabulary *self, const char *code,
                                    const char *broader);

/**
 * ceasefire_vocabulary_get_level:
 * @self: a vocabulary, such as `handling`
 * @code: a code
 *
 * Gets how strictly a mark holds back what carries it: the level of the term, else that of the nearest
 * broader term that has one.
 *
 * Returns: the level, from 0 for what anybody may have; -1 if neither the term nor a broader one has any
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_vocabulary_get_level (CeasefireVocabulary *self, const char *code);

/**
 * ceasefire_vocabulary_convert:
 * @self: a vocabulary, such as `unit`
 * @unit: the code of a unit
 * @other: the code of a unit
 *
 * Converts units. Units of one dimension, such as kilometres and miles, convert both ways. What is counted
 * is one of whatever is broader, so lorries are vehicles, but vehicles need not be lorries. Currencies do not
 * convert.
 *
 * Returns: how many of @other one of @unit is; 0 if they do not convert
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
double ceasefire_vocabulary_convert (CeasefireVocabulary *self, const char *unit,
                                     const char *other);

/**
 * ceasefire_vocabulary_find_nearest:
 * @self: a vocabulary
 * @code: what stands where a code should
 *
 * Finds the code that was probably meant; see [func@Ceasefire.nearest_word].
 *
 * Returns: (transfer none) (nullable): a code of the vocabulary, which it owns; %NULL if none is near
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_vocabulary_find_nearest (CeasefireVocabulary *self, const char *code);

/**
 * ceasefire_nearest_word:
 * @word: a word that is none of the candidates
 * @candidates: (array zero-terminated=1): words
 *
 * Finds the word that was probably meant: the one that fewest letters have to be inserted in, left
 * out of, replaced in or swapped with their neighbours for. These are at most a third of the letters
 * of @word, or one. Case does not count, and `_`, `-` and space are the same. Words of more than 64
 * characters are near to nothing.
 *
 * Returns: (transfer none) (nullable): one of @candidates, the first if several are as near; %NULL if
 *   none is near
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_nearest_word (const char *word, const char *const *candidates);

G_END_DECLS
