/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "packing/packing.h"

#include <zstd.h>
#include <zstd_errors.h>

/*
 * How much memory unpacking may take: as much as every Zstandard program must grant (RFC 8878,
 * section 3.1.1.1.2), as a power of two.
 */
#define ZSTD_WINDOW_LOG 23

#define CEASEFIRE_TYPE_ZSTD (ceasefire_zstd_get_type ())
G_DECLARE_FINAL_TYPE (CeasefireZstd, ceasefire_zstd, CEASEFIRE, ZSTD, GObject)

/* Packs or unpacks: it has one of the two contexts. */
struct _CeasefireZstd
{
  GObject parent_instance;

  ZSTD_CCtx *packing;
  ZSTD_DCtx *unpacking;
};

static void
zstd_reset (GConverter *converter)
{
  CeasefireZstd *self = CEASEFIRE_ZSTD (converter);

  if (self->packing)
    ZSTD_CCtx_reset (self->packing, ZSTD_reset_session_only);
  else
    ZSTD_DCtx_reset (self->unpacking, ZSTD_reset_session_only);
}

static ZSTD_EndDirective
zstd_get_directive (GConverterFlags flags)
{
  if (flags & G_CONVERTER_INPUT_AT_END)
    return ZSTD_e_end;
  return flags & G_CONVERTER_FLUSH ? ZSTD_e_flush : ZSTD_e_continue;
}

static GConverterResult
zstd_fail (GError **error, GIOErrorEnum code, const char *message)
{
  g_set_error_literal (error, G_IO_ERROR, code, message);
  return G_CONVERTER_ERROR;
}

/* In which way damaged data are wrong would depend on the pieces in which they come. */
static GConverterResult
zstd_explain (gsize code, GError **error)
{
  if (ZSTD_getErrorCode (code) == ZSTD_error_frameParameter_windowTooLarge)
    return zstd_fail (error, G_IO_ERROR_NO_SPACE, "Unpacking the data takes too much memory");
  return zstd_fail (error, G_IO_ERROR_INVALID_DATA, "The packed data are damaged");
}

/* What GIO is to hear; @left is what Zstandard still has to say, 0 for nothing. */
static GConverterResult
zstd_judge (CeasefireZstd *self, gsize left, gboolean moved, GConverterFlags flags, GError **error)
{
  ZSTD_EndDirective directive = zstd_get_directive (flags);

  if (ZSTD_isError (left))
    return zstd_explain (left, error);
  if (left == 0 && (self->unpacking || directive == ZSTD_e_end))
    return G_CONVERTER_FINISHED;
  if (left == 0 && directive == ZSTD_e_flush)
    return G_CONVERTER_FLUSHED;
  if (moved)
    return G_CONVERTER_CONVERTED;
  return zstd_fail (error, G_IO_ERROR_PARTIAL_INPUT, "The packed data end early");
}

static GConverterResult
zstd_convert (GConverter *converter, const void *input, gsize input_size, void *output,
              gsize output_size, GConverterFlags flags, gsize *bytes_read, gsize *bytes_written,
              GError **error)
{
  CeasefireZstd *self = CEASEFIRE_ZSTD (converter);
  ZSTD_inBuffer in = { input, input_size, 0 };
  ZSTD_outBuffer out = { output, output_size, 0 };
  gsize left;

  if (self->packing)
    left = ZSTD_compressStream2 (self->packing, &out, &in, zstd_get_directive (flags));
  else
    left = ZSTD_decompressStream (self->unpacking, &out, &in);
  *bytes_read = in.pos;
  *bytes_written = out.pos;
  return zstd_judge (self, left, in.pos > 0 || out.pos > 0, flags, error);
}

static void
zstd_iface_init (GConverterIface *iface)
{
  iface->convert = zstd_convert;
  iface->reset = zstd_reset;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireZstd, ceasefire_zstd, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_CONVERTER, zstd_iface_init))

static void
zstd_finalize (GObject *object)
{
  ZSTD_freeCCtx (CEASEFIRE_ZSTD (object)->packing);
  ZSTD_freeDCtx (CEASEFIRE_ZSTD (object)->unpacking);
  G_OBJECT_CLASS (ceasefire_zstd_parent_class)->finalize (object);
}

static void
ceasefire_zstd_class_init (CeasefireZstdClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = zstd_finalize;
}

static void
ceasefire_zstd_init (CeasefireZstd *self)
{
  (void) self;
}

/* The checksum is what tells a damaged file from a whole one. */
GConverter *
ceasefire_zstd_new_packer (void)
{
  CeasefireZstd *self = g_object_new (CEASEFIRE_TYPE_ZSTD, NULL);

  self->packing = ZSTD_createCCtx ();
  ZSTD_CCtx_setParameter (self->packing, ZSTD_c_checksumFlag, 1);
  return G_CONVERTER (self);
}

GConverter *
ceasefire_zstd_new_unpacker (void)
{
  CeasefireZstd *self = g_object_new (CEASEFIRE_TYPE_ZSTD, NULL);

  self->unpacking = ZSTD_createDCtx ();
  ZSTD_DCtx_setParameter (self->unpacking, ZSTD_d_windowLogMax, ZSTD_WINDOW_LOG);
  return G_CONVERTER (self);
}
