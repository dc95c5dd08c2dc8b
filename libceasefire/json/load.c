/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "json/decoder.h"
#include "json/quick.h"
#include "json/writer.h"

#include <string.h>

/* The version of a dossier, and texts of one record. */

/* A number without sign or needless zeros; what follows it, or NULL. */
static const char *
load_pass_number (const char *text)
{
  gsize length = strspn (text, "0123456789");

  return length == 0 || (*text == '0' && length > 1) ? NULL : text + length;
}

/* -1 for what is no version. */
gint64
ceasefire_json_get_major (const char *version)
{
  const char *rest = version ? load_pass_number (version) : NULL;

  if (rest == NULL || *rest != '.')
    return -1;
  rest = load_pass_number (rest + 1);
  if (rest == NULL || *rest != '\0')
    return -1;
  return (gint64) MIN (g_ascii_strtoull (version, NULL, 10), G_MAXINT64);
}

/* Whether a version that this library reads is later than the one that it writes. */
gboolean
ceasefire_json_is_newer (const char *version)
{
  const char *minor = version ? strchr (version, '.') : NULL;

  return ceasefire_json_get_major (version) == CEASEFIRE_JSON_MAJOR
         && g_ascii_strtoull (minor + 1, NULL, 10) > CEASEFIRE_JSON_MINOR;
}

/* What says no version may be read as what is of the version that this library writes. */
static gboolean
load_note_version (CeasefireJsonDecoder *self)
{
  if (self->goes_on)
    ceasefire_json_mistakes_take (&self->mistakes, &self->scanner);
  return self->goes_on;
}

/* Without a version, only what has records and is none is known to be a dossier. */
static gboolean
load_miss_version (CeasefireJsonDecoder *self)
{
  const char *at = self->scanner.at;
  gsize length = (gsize) (self->scanner.end - at);

  decoder_fail (self, at, CEASEFIRE_ERROR_MISSING,
                "this is no dossier: it has no member \"ceasefire\" with the version, "
                "before any records");
  return ceasefire_json_has_member (at, length, self->scanner.max_depth, "records")
         && !ceasefire_json_has_member_before (at, length, self->scanner.max_depth, "type",
                                               "records")
         && load_note_version (self);
}

static gboolean
load_check_version (CeasefireJsonDecoder *self, const char *version)
{
  gint64 major = ceasefire_json_get_major (version);

  if (major < 0)
    {
      decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_VERSION,
                    "\"%s\" is no version of the format, such as 1.0", version);
      return load_note_version (self);
    }
  if (major != CEASEFIRE_JSON_MAJOR)
    return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_VERSION,
                         "the format has version %s, and this library reads versions 1.x", version);
  return TRUE;
}

/* Before all else: a newer major version may have changed anything. */
gboolean
ceasefire_json_check_version (CeasefireJsonDecoder *self)
{
  const CeasefirePath path = { NULL, "ceasefire", -1 };
  g_autofree char *version = NULL;
  CeasefireJsonMark mark;
  CeasefireSlice slice;
  gboolean checked;

  self->builder.is_newer = FALSE;
  if (!ceasefire_json_expect (self, '{', "a dossier, that is an object"))
    return FALSE;
  mark = ceasefire_json_mark (self);
  if (!ceasefire_json_look_ahead (self, "ceasefire", "records", &slice))
    return ceasefire_json_put_off_mistake (self, &mark);
  if (slice.text == NULL)
    return load_miss_version (self);
  version = g_strndup (slice.text, slice.length);
  self->scanner.path = &path;
  checked = load_check_version (self, version);
  self->builder.is_newer = ceasefire_json_is_newer (version);
  self->scanner.path = NULL;
  return checked;
}

/* Most records fit here. */
#define LOAD_ROOM 8192

CeasefireRecord *
ceasefire_json_read_record (GBytes *bytes, gboolean is_newer, GError **error)
{
  CeasefireJsonDecoder self;
  g_autoptr (CeasefireRecord) record = NULL;
  char room[LOAD_ROOM + CEASEFIRE_JSON_AHEAD];
  const char *text;
  gsize length;

  text = g_bytes_get_data (bytes, &length);
  ceasefire_json_decoder_init (
    &self, length > 0 && length <= LOAD_ROOM ? memcpy (room, text, length) : text, length);
  if (length > 0 && length <= LOAD_ROOM)
    {
      memset (room + length, 0, CEASEFIRE_JSON_AHEAD);
      self.has_ahead = TRUE;
    }
  self.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  self.builder.is_newer = is_newer;
  if (ceasefire_json_check_start (&self))
    record = ceasefire_json_next_record (&self);
  if (record && !ceasefire_scanner_finish (&self.scanner))
    g_clear_object (&record);
  if (record == NULL)
    ceasefire_scanner_set_error (&self.scanner, error);
  ceasefire_json_decoder_clear (&self);
  return g_steal_pointer (&record);
}

CeasefireRecord *
ceasefire_record_from_json (GBytes *bytes, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return ceasefire_json_read_record (bytes, FALSE, error);
}
