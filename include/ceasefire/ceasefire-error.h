/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireError:
 * @CEASEFIRE_ERROR_SYNTAX: The text breaks the grammar of its format.
 * @CEASEFIRE_ERROR_ENCODING: The text is not UTF-8, or holds a character that is not allowed.
 * @CEASEFIRE_ERROR_TYPE: A member has a value of the wrong type.
 * @CEASEFIRE_ERROR_VALUE: A value is of the right type but outside what its member allows.
 * @CEASEFIRE_ERROR_MISSING: Something that the format cannot do without is missing.
 * @CEASEFIRE_ERROR_DUPLICATE: Something that may stand once stands twice.
 * @CEASEFIRE_ERROR_LIMIT: A limit on depth, size or count is exceeded.
 * @CEASEFIRE_ERROR_VERSION: The format's version is one that this library cannot read.
 * @CEASEFIRE_ERROR_NOT_FOUND: There is no type, or no member of a type, of the name that was given.
 * @CEASEFIRE_ERROR_DAMAGED: Packed data are damaged, or end early.
 * @CEASEFIRE_ERROR_CONFLICT: Something is not as changes that were to be made say that it was.
 *
 * What can be wrong with data. Programmer errors are never reported this way, and failures of
 * reading or writing files keep their own domains (`G_IO_ERROR`). The functions that tell what else an
 * error of reading knows are for C; in other languages [class@Ceasefire.Problem] has the same, see
 * [method@Ceasefire.Reader.get_problems].
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ERROR_SYNTAX = 1,
  CEASEFIRE_ERROR_ENCODING,
  CEASEFIRE_ERROR_TYPE,
  CEASEFIRE_ERROR_VALUE,
  CEASEFIRE_ERROR_MISSING,
  CEASEFIRE_ERROR_DUPLICATE,
  CEASEFIRE_ERROR_LIMIT,
  CEASEFIRE_ERROR_VERSION,
  CEASEFIRE_ERROR_NOT_FOUND,
  CEASEFIRE_ERROR_DAMAGED,
  CEASEFIRE_ERROR_CONFLICT,
} CeasefireError;

#define CEASEFIRE_ERROR (ceasefire_error_quark ())

/**
 * ceasefire_error_quark:
 *
 * Returns: the domain of the library's errors
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GQuark ceasefire_error_quark (void);

/**
 * ceasefire_error_code_to_string:
 * @code: a code of the domain %CEASEFIRE_ERROR
 *
 * Gets the stable name of a code, such as `syntax`, as programs print and compare it.
 *
 * Returns: (transfer none): the name; `error` for what is no code of this version
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_error_code_to_string (CeasefireError code);

/**
 * ceasefire_error_get_line: (skip)
 * @error: an error of the domain %CEASEFIRE_ERROR
 *
 * Gets the line of the input that the error is about.
 *
 * Returns: the line, counted from 1, or 0 if the error is not about a place in a text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_error_get_line (const GError *error);

/**
 * ceasefire_error_get_column: (skip)
 * @error: an error of the domain %CEASEFIRE_ERROR
 *
 * Gets the column of the input that the error is about, in characters (Unicode code points).
 *
 * Returns: the column, counted from 1, or 0 if the error is not about a place in a text
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_error_get_column (const GError *error);

/**
 * ceasefire_error_get_path: (skip)
 * @error: an error of the domain %CEASEFIRE_ERROR
 *
 * Gets the path of the member that the error is about, such as `records[3].clauses[0].text`.
 *
 * Returns: (nullable) (transfer none): the path, or %NULL if the error is not about a member
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_error_get_path (const GError *error);

/**
 * ceasefire_error_get_reason: (skip)
 * @error: an error of the domain %CEASEFIRE_ERROR
 *
 * Gets the sentence that says what is wrong, without the place that the message begins with.
 *
 * Returns: (transfer none): the reason
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_error_get_reason (const GError *error);

G_END_DECLS
