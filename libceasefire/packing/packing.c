/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "packing/packing.h"

#include <string.h>

/* One row for each way of packing: how it is told, and who does it. */
typedef struct
{
  CeasefireCompression compression;
  const char *name;
  guint8 mark[CEASEFIRE_PACKING_MARK];
  guint8 mask; /* which bits of its first byte tell */
  gsize length;
  GConverter *(*new_unpacker) (void);
  GConverter *(*new_packer) (void);
} CeasefirePacking;

static GConverter *
packing_new_gunzip (void)
{
  return G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
}

static GConverter *
packing_new_gzip (void)
{
  return G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1));
}

static const CeasefirePacking packings[] = {
  { CEASEFIRE_COMPRESSION_GZIP,
    "gzip",
    { 0x1f, 0x8b },
    0xff,
    2,
    packing_new_gunzip,
    packing_new_gzip },
  { CEASEFIRE_COMPRESSION_ZSTD,
    "zstd",
    { 0x28, 0xb5, 0x2f, 0xfd },
    0xff,
    4,
    ceasefire_zstd_new_unpacker,
    ceasefire_zstd_new_packer },
  /* A frame to be skipped; programs that pack in several threads begin with one. */
  { CEASEFIRE_COMPRESSION_ZSTD,
    "zstd",
    { 0x50, 0x2a, 0x4d, 0x18 },
    0xf0,
    4,
    ceasefire_zstd_new_unpacker,
    ceasefire_zstd_new_packer },
};

/* Whether the first @length bytes are those of the mark. */
static gboolean
packing_agrees (const CeasefirePacking *packing, const guint8 *bytes, gsize length)
{
  return length == 0
         || ((bytes[0] & packing->mask) == packing->mark[0]
             && memcmp (bytes + 1, packing->mark + 1, length - 1) == 0);
}

CeasefireCompression
ceasefire_packing_detect (const guint8 *bytes, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (packings); i++)
    if (length >= packings[i].length && packing_agrees (&packings[i], bytes, packings[i].length))
      return packings[i].compression;
  return CEASEFIRE_COMPRESSION_NONE;
}

gboolean
ceasefire_packing_may_be (CeasefireCompression compression, const guint8 *bytes, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (packings); i++)
    if (packings[i].compression == compression
        && packing_agrees (&packings[i], bytes, MIN (length, packings[i].length)))
      return TRUE;
  return FALSE;
}

const char *
ceasefire_packing_get_name (CeasefireCompression compression)
{
  for (guint i = 0; i < G_N_ELEMENTS (packings); i++)
    if (packings[i].compression == compression)
      return packings[i].name;
  return "plain";
}

GConverter *
ceasefire_packing_new_unpacker (CeasefireCompression compression)
{
  for (guint i = 0; i < G_N_ELEMENTS (packings); i++)
    if (packings[i].compression == compression)
      return packings[i].new_unpacker ();
  return NULL;
}

GConverter *
ceasefire_packing_new_packer (CeasefireCompression compression)
{
  for (guint i = 0; i < G_N_ELEMENTS (packings); i++)
    if (packings[i].compression == compression)
      return packings[i].new_packer ();
  return NULL;
}
