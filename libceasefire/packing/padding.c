/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "packing/packing.h"

#include <string.h>

/*
 * A packer whose output no reader takes for a bomb. A reader refuses more text than
 * CEASEFIRE_LIMIT_RATIO times the packed bytes that it has taken; text that repeats itself packs
 * better than that. Before more text comes than the packed bytes allow, the packed file ends here,
 * something follows that unpacks to nothing, and another packed file begins, as several may stand in
 * a row. Text that packs as usual is never padded.
 */

/* So much text is looked at at a time, and so much more is allowed by one padding. */
#define PADDING_PIECE (64 << 10)
#define PADDING_AHEAD (16 << 20)

#define CEASEFIRE_TYPE_PADDING (ceasefire_padding_get_type ())
G_DECLARE_FINAL_TYPE (CeasefirePadding, ceasefire_padding, CEASEFIRE, PADDING, GObject)

struct _CeasefirePadding
{
  GObject parent_instance;

  GConverter *packer;
  CeasefireCompression compression;
  guint64 taken;   /* bytes of text */
  guint64 made;    /* packed bytes */
  gboolean ending; /* the packer is to end what it has begun */
  GString *fill;   /* what unpacks to nothing */
  gsize filled;    /* how much of it has been given */
};

static guint64
padding_allow (const CeasefirePadding *self)
{
  guint64 allowed = self->made * ceasefire_limit_get_default (CEASEFIRE_LIMIT_RATIO);

  return MAX (allowed, CEASEFIRE_PACKING_RATIO_FROM);
}

static void
padding_append_number (GString *fill, guint32 number)
{
  guint32 bytes = GUINT32_TO_LE (number);

  g_string_append_len (fill, (const char *) &bytes, sizeof bytes);
}

/* A frame to be skipped: RFC 8878, section 3.1.2. */
static void
padding_fill_zstd (GString *fill, guint32 length)
{
  gsize start;

  padding_append_number (fill, 0x184d2a50);
  padding_append_number (fill, length);
  start = fill->len;
  g_string_set_size (fill, start + length);
  memset (fill->str + start, 0, length);
}

/* A member with a comment and no content: RFC 1952, section 2.3. */
static void
padding_fill_gzip (GString *fill, guint32 length)
{
  static const char head[] = { 0x1f, (char) 0x8b, 8, 1 << 4, 0, 0, 0, 0, 0, (char) 0xff };
  static const char foot[] = { 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0 };
  gsize start;

  g_string_append_len (fill, head, sizeof head);
  start = fill->len;
  g_string_set_size (fill, start + length);
  memset (fill->str + start, ' ', length);
  g_string_append_len (fill, foot, sizeof foot);
}

/* Behind @made packed bytes. */
static void
padding_make_fill (CeasefirePadding *self, guint64 made)
{
  guint64 wanted
    = (self->taken + PADDING_AHEAD) / ceasefire_limit_get_default (CEASEFIRE_LIMIT_RATIO) + 1;

  self->filled = 0;
  g_string_truncate (self->fill, 0);
  if (wanted <= made)
    return;
  if (self->compression == CEASEFIRE_COMPRESSION_ZSTD)
    padding_fill_zstd (self->fill, (guint32) (wanted - made));
  else
    padding_fill_gzip (self->fill, (guint32) (wanted - made));
}

static GConverterResult
padding_give_fill (CeasefirePadding *self, char *output, gsize room, gsize *written)
{
  *written = MIN (room, self->fill->len - self->filled);
  memcpy (output, self->fill->str + self->filled, *written);
  self->filled += *written;
  return G_CONVERTER_CONVERTED;
}

static GConverterResult
padding_end (CeasefirePadding *self, char *output, gsize room, gsize *written, GError **error)
{
  gsize taken;
  GConverterResult result = g_converter_convert (self->packer, "", 0, output, room,
                                                 G_CONVERTER_INPUT_AT_END, &taken, written, error);

  if (result != G_CONVERTER_FINISHED)
    return result;
  g_converter_reset (self->packer);
  self->ending = FALSE;
  padding_make_fill (self, self->made + *written);
  return G_CONVERTER_CONVERTED;
}

static GConverterResult
padding_convert (GConverter *converter, const void *input, gsize input_size, void *output,
                 gsize output_size, GConverterFlags flags, gsize *bytes_read, gsize *bytes_written,
                 GError **error)
{
  CeasefirePadding *self = CEASEFIRE_PADDING (converter);
  gsize piece = MIN (input_size, PADDING_PIECE);
  GConverterResult result;

  *bytes_read = 0;
  if (self->filled == self->fill->len && piece > 0 && self->taken + piece > padding_allow (self))
    self->ending = TRUE;
  if (self->filled < self->fill->len)
    result = padding_give_fill (self, output, output_size, bytes_written);
  else if (self->ending)
    result = padding_end (self, output, output_size, bytes_written, error);
  else
    result = g_converter_convert (self->packer, input, piece, output, output_size,
                                  piece < input_size ? G_CONVERTER_NO_FLAGS : flags, bytes_read,
                                  bytes_written, error);
  if (result == G_CONVERTER_ERROR)
    return result;
  self->taken += *bytes_read;
  self->made += *bytes_written;
  return result;
}

static void
padding_reset (GConverter *converter)
{
  CeasefirePadding *self = CEASEFIRE_PADDING (converter);

  g_converter_reset (self->packer);
  g_string_truncate (self->fill, 0);
  self->filled = 0;
  self->ending = FALSE;
  self->taken = 0;
  self->made = 0;
}

static void
padding_iface_init (GConverterIface *iface)
{
  iface->convert = padding_convert;
  iface->reset = padding_reset;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefirePadding, ceasefire_padding, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_CONVERTER, padding_iface_init))

static void
padding_finalize (GObject *object)
{
  CeasefirePadding *self = CEASEFIRE_PADDING (object);

  g_object_unref (self->packer);
  g_string_free (self->fill, TRUE);
  G_OBJECT_CLASS (ceasefire_padding_parent_class)->finalize (object);
}

static void
ceasefire_padding_class_init (CeasefirePaddingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = padding_finalize;
}

static void
ceasefire_padding_init (CeasefirePadding *self)
{
  self->fill = g_string_new (NULL);
}

GConverter *
ceasefire_packing_new_padder (CeasefireCompression compression)
{
  GConverter *packer = ceasefire_packing_new_packer (compression);
  CeasefirePadding *self;

  if (packer == NULL)
    return NULL;
  self = g_object_new (CEASEFIRE_TYPE_PADDING, NULL);
  self->packer = packer;
  self->compression = compression;
  return G_CONVERTER (self);
}
