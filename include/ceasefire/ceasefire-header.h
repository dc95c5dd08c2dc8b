/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-term.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CEASEFIRE_FORMAT_VERSION:
 *
 * The version of the format that this library writes.
 *
 * Since: 1.0
 */
#define CEASEFIRE_FORMAT_VERSION "1.0"

/**
 * CeasefireHeader:
 *
 * What a dossier says of itself before its records.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_header_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireHeader CeasefireHeader;

#define CEASEFIRE_TYPE_HEADER (ceasefire_header_get_type ())

CEASEFIRE_API GType ceasefire_header_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_header_new:
 * @language: bCP 47 tag of the language of plain texts
 *
 * Makes a header with what none can do without.
 *
 * Returns: (transfer full): a new header
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireHeader *ceasefire_header_new (const char *language);

/**
 * ceasefire_header_ref:
 * @self: a header
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @self
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
 * Gets `id`: URI that the records' global names start with.
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
 * Gets `language`: BCP 47 tag of the language of plain texts.
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
 * Gets `timezone`: IANA name of the time zone of local times.
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
 * none
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireTerm *const *ceasefire_header_get_vocabularies (CeasefireHeader *self);

/**
 * ceasefire_header_set_vocabularies:
 * @self: a header
 * @vocabularies: (nullable) (transfer none) (array zero-terminated=1): the values, or %NULL for
 * none
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
