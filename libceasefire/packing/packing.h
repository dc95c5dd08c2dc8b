/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-format.h>

G_BEGIN_DECLS

/* As many bytes as tell how a file is packed. */
#define CEASEFIRE_PACKING_MARK 4
/* Up to so many bytes of text, what they are packed in may be as small as it likes. */
#define CEASEFIRE_PACKING_RATIO_FROM (64 << 20)

CeasefireCompression ceasefire_packing_detect (const guint8 *bytes, gsize length);
/* Whether they begin as what is packed in that way does, as far as they go. */
gboolean ceasefire_packing_may_be (CeasefireCompression compression, const guint8 *bytes,
                                   gsize length);
/* For messages: "gzip". */
const char *ceasefire_packing_get_name (CeasefireCompression compression);
/* NULL for none. Both are used as GIO's converters are. */
GConverter *ceasefire_packing_new_unpacker (CeasefireCompression compression);
GConverter *ceasefire_packing_new_packer (CeasefireCompression compression);
/* A packer that keeps to CEASEFIRE_LIMIT_RATIO, so that readers take what it makes. NULL for none. */
GConverter *ceasefire_packing_new_padder (CeasefireCompression compression);

/* Zstandard as GConverter, which GIO lacks. */
GConverter *ceasefire_zstd_new_unpacker (void);
GConverter *ceasefire_zstd_new_packer (void);

G_END_DECLS
