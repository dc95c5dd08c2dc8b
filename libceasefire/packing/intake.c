/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "packing/intake.h"

#include "core/error.h"

#include <string.h>

#define INTAKE_ROOM 65536

/* Makes room behind the bytes that wait. */
guint8 *
ceasefire_intake_reserve (CeasefireIntake *self, gsize *room)
{
  if (self->raw == NULL)
    self->raw = g_malloc (INTAKE_ROOM);
  self->length -= self->at;
  memmove (self->raw, self->raw + self->at, self->length);
  self->at = 0;
  *room = INTAKE_ROOM - self->length;
  return self->raw + self->length;
}

void
ceasefire_intake_add (CeasefireIntake *self, gsize length)
{
  self->length += length;
  self->total += length;
  self->ended = length == 0;
}

gboolean
ceasefire_intake_is_plain (const CeasefireIntake *self)
{
  return self->detected && self->unpacker == NULL && self->at == self->length;
}

void
ceasefire_intake_clear (CeasefireIntake *self)
{
  g_clear_pointer (&self->raw, g_free);
  g_clear_object (&self->unpacker);
}

/* FALSE while there is too little to tell. */
static gboolean
intake_detect (CeasefireIntake *self)
{
  if (self->detected)
    return TRUE;
  if (self->length < CEASEFIRE_PACKING_MARK && !self->ended)
    return FALSE;
  self->detected = TRUE;
  self->compression = ceasefire_packing_detect (self->raw, self->length);
  self->unpacker = ceasefire_packing_new_unpacker (self->compression);
  return TRUE;
}

static CeasefireIntakeResult
intake_copy (CeasefireIntake *self, char *text, gsize room, gsize *length)
{
  *length = MIN (room, self->length - self->at);
  memcpy (text, self->raw + self->at, *length);
  self->at += *length;
  return CEASEFIRE_INTAKE_TEXT;
}

/* Says of @failure which data it is about. */
static CeasefireIntakeResult
intake_explain (const CeasefireIntake *self, const GError *failure, GError **error)
{
  const char *name = ceasefire_packing_get_name (self->compression);

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
    ceasefire_error_fail (error, CEASEFIRE_ERROR_DAMAGED, NULL,
                          "the %s data end early, after %" G_GUINT64_FORMAT " bytes", name,
                          self->total);
  else if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    ceasefire_error_fail (error, CEASEFIRE_ERROR_DAMAGED, NULL, "the %s data are damaged", name);
  else
    ceasefire_error_fail (error, CEASEFIRE_ERROR_LIMIT, NULL,
                          "unpacking the %s data takes too much memory", name);
  return CEASEFIRE_INTAKE_FAILED;
}

/* FALSE while there is too little to tell whether what comes next is packed in the same way. */
static gboolean
intake_may_begin (const CeasefireIntake *self)
{
  return self->ended || self->length - self->at >= CEASEFIRE_PACKING_MARK;
}

/* More than one packed file may stand in a row, as `cat a.gz b.gz` makes them. */
static CeasefireIntakeResult
intake_unpack (CeasefireIntake *self, char *text, gsize room, gsize *length, GError **error)
{
  GConverterFlags flags = self->ended ? G_CONVERTER_INPUT_AT_END : G_CONVERTER_NO_FLAGS;
  g_autoptr (GError) failure = NULL;
  GConverterResult result;
  gsize taken = 0;

  if (self->whole && self->at < self->length)
    {
      if (!intake_may_begin (self))
        return CEASEFIRE_INTAKE_MORE;
      if (!ceasefire_packing_may_be (self->compression, self->raw + self->at,
                                     self->length - self->at))
        {
          ceasefire_error_fail (error, CEASEFIRE_ERROR_DAMAGED, NULL,
                                "behind %" G_GUINT64_FORMAT
                                " bytes of %s data stands something else",
                                self->taken, ceasefire_packing_get_name (self->compression));
          return CEASEFIRE_INTAKE_FAILED;
        }
    }
  if (self->whole)
    g_converter_reset (self->unpacker);
  self->whole = FALSE;
  result = g_converter_convert (self->unpacker, self->raw + self->at, self->length - self->at, text,
                                room, flags, &taken, length, &failure);
  self->filled = result == G_CONVERTER_CONVERTED && *length == room;
  if (result == G_CONVERTER_ERROR && !self->ended
      && g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT))
    return CEASEFIRE_INTAKE_MORE;
  if (result == G_CONVERTER_ERROR)
    return intake_explain (self, failure, error);
  self->at += taken;
  self->taken += taken;
  self->made += *length;
  self->whole = result == G_CONVERTER_FINISHED;
  return CEASEFIRE_INTAKE_TEXT;
}

CeasefireIntakeResult
ceasefire_intake_give (CeasefireIntake *self, char *text, gsize room, gsize *length, GError **error)
{
  gboolean waits = self->at < self->length || self->filled;

  *length = 0;
  if (!intake_detect (self) || (!waits && !self->ended))
    return CEASEFIRE_INTAKE_MORE;
  if (!waits && (self->unpacker == NULL || self->whole))
    return CEASEFIRE_INTAKE_END;
  if (self->unpacker)
    return intake_unpack (self, text, room, length, error);
  return intake_copy (self, text, room, length);
}

/* Bytes that are packed go in and text comes out until there is no more of it. */
static gboolean
intake_run (CeasefireIntake *self, GBytes *bytes, guint64 max_size, GString *text, GError **error)
{
  char piece[INTAKE_ROOM / 4];
  gsize given = 0;

  for (;;)
    {
      gsize length;
      CeasefireIntakeResult result
        = ceasefire_intake_give (self, piece, sizeof piece, &length, error);
      gsize room;
      guint8 *raw;

      g_string_append_len (text, piece, (gssize) length);
      if (result == CEASEFIRE_INTAKE_END || result == CEASEFIRE_INTAKE_FAILED)
        return result == CEASEFIRE_INTAKE_END;
      if (text->len > max_size)
        return TRUE;
      if (result == CEASEFIRE_INTAKE_TEXT)
        continue;
      raw = ceasefire_intake_reserve (self, &room);
      room = MIN (room, g_bytes_get_size (bytes) - given);
      memcpy (raw, (const guint8 *) g_bytes_get_data (bytes, NULL) + given, room);
      given += room;
      ceasefire_intake_add (self, room);
    }
}

gboolean
ceasefire_intake_unpack (GBytes *bytes, guint64 max_size, GBytes **text, GError **error)
{
  CeasefireIntake self = { .raw = NULL };
  gsize length;
  const guint8 *raw = g_bytes_get_data (bytes, &length);
  GString *unpacked;
  gboolean is_whole;

  if (ceasefire_packing_detect (raw, length) == CEASEFIRE_COMPRESSION_NONE)
    {
      *text = g_bytes_ref (bytes);
      return TRUE;
    }
  unpacked = g_string_new (NULL);
  is_whole = intake_run (&self, bytes, max_size, unpacked, error);
  ceasefire_intake_clear (&self);
  *text = g_string_free_to_bytes (unpacked);
  return is_whole;
}
