/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-header.h>

G_BEGIN_DECLS

/**
 * ceasefire_header_ref:
 * @self: a header
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireHeader *ceasefire_header_ref (CeasefireHeader *self);

/**
 * ceasefire_header_copy:
 * @self: a header
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new header
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireHeader *ceasefire_header_copy (const CeasefireHeader *self);

/**
 * ceasefire_header_unref:
 * @self: (transfer full): a header
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_unref (CeasefireHeader *self);

/**
 * ceasefire_header_equal:
 * @a: a header
 * @b: a header
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_header_equal (const CeasefireHeader *a, const CeasefireHeader *b);

/**
 * ceasefire_header_get_version:
 * @self: a header
 *
 * Gets `ceasefire`: version of the format, major.minor.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_header_get_version (CeasefireHeader *self);

/**
 * ceasefire_header_set_version:
 * @self: a header
 * @version: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `ceasefire`; see ceasefire_header_get_version().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_version (CeasefireHeader *self, const char *version);

/**
 * ceasefire_header_get_id:
 * @self: a header
 *
 * Gets `id`: uRI that the records' global names start with.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_header_get_id (CeasefireHeader *self);

/**
 * ceasefire_header_set_id:
 * @self: a header
 * @id: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `id`; see ceasefire_header_get_id().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_id (CeasefireHeader *self, const char *id);

/**
 * ceasefire_header_get_title:
 * @self: a header
 *
 * Gets `title`: title of the dossier.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireText *ceasefire_header_get_title (CeasefireHeader *self);

/**
 * ceasefire_header_set_title:
 * @self: a header
 * @title: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `title`; see ceasefire_header_get_title().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_title (CeasefireHeader *self, CeasefireText *title);

/**
 * ceasefire_header_get_language:
 * @self: a header
 *
 * Gets `language`: bCP 47 tag of the language of plain texts.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_header_get_language (CeasefireHeader *self);

/**
 * ceasefire_header_set_language:
 * @self: a header
 * @language: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `language`; see ceasefire_header_get_language().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_language (CeasefireHeader *self, const char *language);

/**
 * ceasefire_header_get_timezone:
 * @self: a header
 *
 * Gets `timezone`: iANA name of the time zone of local times.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_header_get_timezone (CeasefireHeader *self);

/**
 * ceasefire_header_set_timezone:
 * @self: a header
 * @timezone: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `timezone`; see ceasefire_header_get_timezone().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_timezone (CeasefireHeader *self, const char *timezone);

/**
 * ceasefire_header_get_created:
 * @self: a header
 *
 * Gets `created`: when the dossier was begun.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_header_get_created (CeasefireHeader *self);

/**
 * ceasefire_header_set_created:
 * @self: a header
 * @created: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `created`; see ceasefire_header_get_created().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_created (CeasefireHeader *self, CeasefireDate *created);

/**
 * ceasefire_header_get_modified:
 * @self: a header
 *
 * Gets `modified`: when it was last changed.
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireDate *ceasefire_header_get_modified (CeasefireHeader *self);

/**
 * ceasefire_header_set_modified:
 * @self: a header
 * @modified: (nullable) (transfer none): the date, or %NULL for none
 *
 * Sets `modified`; see ceasefire_header_get_modified().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_modified (CeasefireHeader *self, CeasefireDate *modified);

/**
 * ceasefire_header_get_vocabularies:
 * @self: a header
 *
 * Gets `vocabularies`: terms added to the built-in vocabularies.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the values, or %NULL if there is
 *   none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTerm *const *ceasefire_header_get_vocabularies (CeasefireHeader *self);

/**
 * ceasefire_header_set_vocabularies: (skip)
 * @self: a header
 * @vocabularies: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 *   none
 *
 * Sets `vocabularies`; see ceasefire_header_get_vocabularies().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_set_vocabularies (CeasefireHeader *self,
                                                      CeasefireTerm *const *vocabularies);

/**
 * ceasefire_header_add_vocabulary:
 * @self: a header
 * @vocabulary: (transfer none): a value; from now on it cannot be changed
 *
 * Adds one to the end of `vocabularies`.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_header_add_vocabulary (CeasefireHeader *self,
                                                    CeasefireTerm *vocabulary);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireHeader, ceasefire_header_unref)

G_END_DECLS
