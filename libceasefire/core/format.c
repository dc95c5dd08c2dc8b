/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>

#include "core/limits.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireFormat, ceasefire_format,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FORMAT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FORMAT_JSON, "json"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FORMAT_JSON_LINES, "json-lines"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_FORMAT_NOTATION, "notation"))

G_DEFINE_ENUM_TYPE (CeasefireCompression, ceasefire_compression,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_COMPRESSION_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_COMPRESSION_GZIP, "gzip"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_COMPRESSION_ZSTD, "zstd"))

G_DEFINE_ENUM_TYPE (CeasefireLimit, ceasefire_limit,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_DEPTH, "depth"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_MEMBERS, "members"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_STRING, "string"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_RECORD, "record"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_RECORDS, "records"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_SIZE, "size"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_RATIO, "ratio"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LIMIT_PROBLEMS, "problems"))
/* clang-format on */

static const guint64 limit_defaults[] = {
  [CEASEFIRE_LIMIT_DEPTH] = 64,
  [CEASEFIRE_LIMIT_MEMBERS] = 1024,
  [CEASEFIRE_LIMIT_STRING] = G_GUINT64_CONSTANT (16) << 20,
  [CEASEFIRE_LIMIT_RECORD] = G_GUINT64_CONSTANT (64) << 20,
  [CEASEFIRE_LIMIT_RECORDS] = 100 * 1000 * 1000,
  [CEASEFIRE_LIMIT_SIZE] = G_GUINT64_CONSTANT (64) << 30,
  [CEASEFIRE_LIMIT_RATIO] = 200,
  [CEASEFIRE_LIMIT_PROBLEMS] = 100 * 1000,
};

guint64
ceasefire_limit_get_default (CeasefireLimit limit)
{
  g_return_val_if_fail ((guint) limit < G_N_ELEMENTS (limit_defaults), 0);

  return limit_defaults[limit];
}

guint64
ceasefire_limit_get_maximum (CeasefireLimit limit)
{
  g_return_val_if_fail ((guint) limit < G_N_ELEMENTS (limit_defaults), 0);

  return limit == CEASEFIRE_LIMIT_DEPTH ? CEASEFIRE_JSON_DEPTH_MAX : G_MAXINT64;
}
