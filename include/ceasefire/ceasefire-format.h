/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireFormat:
 * @CEASEFIRE_FORMAT_UNSET: Not said.
 * @CEASEFIRE_FORMAT_JSON: One JSON object, indented for readers.
 * @CEASEFIRE_FORMAT_JSON_LINES: The header on the first line, then one record a line.
 * @CEASEFIRE_FORMAT_NOTATION: The dossier notation, which people write in an editor.
 *
 * How a dossier is written.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_FORMAT_UNSET,
  CEASEFIRE_FORMAT_JSON,
  CEASEFIRE_FORMAT_JSON_LINES,
  CEASEFIRE_FORMAT_NOTATION,
} CeasefireFormat;

#define CEASEFIRE_TYPE_FORMAT (ceasefire_format_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_format_get_type (void) G_GNUC_CONST;

/**
 * CeasefireCompression:
 * @CEASEFIRE_COMPRESSION_NONE: None.
 * @CEASEFIRE_COMPRESSION_GZIP: gzip (RFC 1952).
 * @CEASEFIRE_COMPRESSION_ZSTD: Zstandard (RFC 8878).
 *
 * How the text of a dossier is packed.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_COMPRESSION_NONE,
  CEASEFIRE_COMPRESSION_GZIP,
  CEASEFIRE_COMPRESSION_ZSTD,
} CeasefireCompression;

#define CEASEFIRE_TYPE_COMPRESSION (ceasefire_compression_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_compression_get_type (void) G_GNUC_CONST;

/**
 * CeasefireLimit:
 * @CEASEFIRE_LIMIT_DEPTH: How many objects and lists may be open at once, the dossier and its
 *   list of records included; at most 4096. Records nest 24 deep at most, whatever this allows.
 * @CEASEFIRE_LIMIT_MEMBERS: How many members that this version does not know an object may have,
 *   and how many languages a text.
 * @CEASEFIRE_LIMIT_STRING: Bytes of one string, its escapes resolved.
 * @CEASEFIRE_LIMIT_RECORD: Bytes of the text of one record that is not nested, and of the header.
 * @CEASEFIRE_LIMIT_RECORDS: Records that are not nested, those that a filter passes over included.
 * @CEASEFIRE_LIMIT_SIZE: Bytes of the whole text, unpacked.
 * @CEASEFIRE_LIMIT_RATIO: How many bytes of text one packed byte may give, on average; it counts
 *   once there are more than 64 MiB of text.
 * @CEASEFIRE_LIMIT_PROBLEMS: Problems that a reader lists; one more says how many are not listed.
 *
 * What a reader takes at most, so that hostile input can cost only so much. Exceeding one is
 * %CEASEFIRE_ERROR_LIMIT, but for that of problems, which ends nothing.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_LIMIT_DEPTH,
  CEASEFIRE_LIMIT_MEMBERS,
  CEASEFIRE_LIMIT_STRING,
  CEASEFIRE_LIMIT_RECORD,
  CEASEFIRE_LIMIT_RECORDS,
  CEASEFIRE_LIMIT_SIZE,
  CEASEFIRE_LIMIT_RATIO,
  CEASEFIRE_LIMIT_PROBLEMS,
} CeasefireLimit;

#define CEASEFIRE_TYPE_LIMIT (ceasefire_limit_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_limit_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_limit_get_default:
 * @limit: a limit
 *
 * Gets what a reader takes unless it is told otherwise.
 *
 * Returns: a count or a number of bytes, as the limit says
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint64 ceasefire_limit_get_default (CeasefireLimit limit);

/**
 * ceasefire_limit_get_maximum:
 * @limit: a limit
 *
 * Gets how far a limit can be raised.
 *
 * Returns: a count or a number of bytes, as the limit says
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 guint64 ceasefire_limit_get_maximum (CeasefireLimit limit);

G_END_DECLS
