/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/value.h"
#include "formats/json-reader.h"

#include <string.h>

/* Whole texts: a dossier in JSON or JSON Lines, or one record. */

static void
load_init (CeasefireJsonReader *self, const char *text, gsize length)
{
  memset (self, 0, sizeof *self);
  ceasefire_scanner_init (&self->scanner, text, length);
  self->offsets = g_ptr_array_new ();
}

/* Hands over the failure, if there is one. */
static gboolean
load_clear (CeasefireJsonReader *self, GError **error)
{
  gboolean failed = self->scanner.failed;

  if (failed)
    ceasefire_scanner_set_error (&self->scanner, error);
  ceasefire_scanner_clear (&self->scanner);
  g_ptr_array_unref (self->offsets);
  g_free (self->gathered);
  return !failed;
}

static gboolean
load_check_start (CeasefireJsonReader *self)
{
  static const char mark[] = "\xef\xbb\xbf";
  const CeasefireScanner *scanner = &self->scanner;

  if (scanner->end - scanner->at >= 3 && memcmp (scanner->at, mark, 3) == 0)
    return reader_fail (self, scanner->at, CEASEFIRE_ERROR_ENCODING,
                        "the text begins with a byte order mark, which JSON does not allow");
  return TRUE;
}

/* -1 for what is no version. */
gint64
ceasefire_json_get_major (const char *version)
{
  char *rest = NULL;
  guint64 major;

  if (version == NULL || !g_ascii_isdigit (*version))
    return -1;
  major = g_ascii_strtoull (version, &rest, 10);
  if (*rest != '.' || !g_ascii_isdigit (rest[1])
      || rest[1 + strspn (rest + 1, "0123456789")] != '\0')
    return -1;
  return (gint64) MIN (major, G_MAXINT64);
}

/* Before all else: a newer major version may have changed anything. */
static gboolean
load_check_version (CeasefireJsonReader *self)
{
  const CeasefirePath path = { NULL, "ceasefire", -1 };
  g_autofree char *version = NULL;
  const char *at;
  gint64 major;

  if (!ceasefire_json_expect (self, '{', "a dossier, that is an object"))
    return FALSE;
  at = self->scanner.at;
  if (!ceasefire_json_look_ahead (self, "ceasefire", &version))
    return FALSE;
  if (version == NULL)
    return reader_fail (self, at, CEASEFIRE_ERROR_MISSING,
                        "this is no dossier: it has no member \"ceasefire\" with the version");
  self->scanner.path = &path;
  major = ceasefire_json_get_major (version);
  if (major < 0)
    return reader_fail (self, at, CEASEFIRE_ERROR_VERSION,
                        "\"%s\" is no version of the format, such as 1.0", version);
  if (major != CEASEFIRE_JSON_MAJOR)
    return reader_fail (self, at, CEASEFIRE_ERROR_VERSION,
                        "the format has version %s, and this library reads versions 1.x", version);
  self->scanner.path = NULL;
  return TRUE;
}

/* Behind the header of JSON Lines: one record a line. */
static gboolean
load_lines (CeasefireJsonReader *self)
{
  CeasefirePath path = { NULL, "records", 0 };

  for (;; path.index++)
    {
      const char *at = self->scanner.at;
      CeasefireRecord *record;

      ceasefire_scanner_peek (&self->scanner);
      if (self->scanner.at == self->scanner.end)
        return TRUE;
      self->scanner.path = &path;
      if (memchr (at, '\n', (gsize) (self->scanner.at - at)) == NULL)
        return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_SYNTAX,
                            "a record of JSON Lines must begin on a line of its own");
      record = ceasefire_json_next_record (self, NULL);
      if (record == NULL)
        return FALSE;
      self->sink (record, self->sink_data);
    }
}

static gboolean
load_dossier (CeasefireJsonReader *self, const CeasefireType *header_type, gpointer header)
{
  if (!load_check_start (self) || !load_check_version (self)
      || !ceasefire_json_next_object (self, header_type, header))
    return FALSE;
  return self->records_seen ? ceasefire_scanner_finish (&self->scanner) : load_lines (self);
}

gpointer
ceasefire_json_read_dossier (const char *text, gsize length, const CeasefireType *header_type,
                             CeasefireRecordSink sink, gpointer user_data, GError **error)
{
  CeasefireJsonReader self;
  gpointer header = ceasefire_value_new (header_type);

  load_init (&self, text, length);
  self.sink = sink;
  self.sink_data = user_data;
  load_dossier (&self, header_type, header);
  if (!load_clear (&self, error))
    g_clear_pointer (&header, ceasefire_value_unref);
  return header ? ceasefire_value_freeze (header) : NULL;
}

CeasefireRecord *
ceasefire_json_read_record (const char *text, gsize length, GError **error)
{
  CeasefireJsonReader self;
  g_autoptr (CeasefireRecord) record = NULL;

  load_init (&self, text, length);
  if (load_check_start (&self))
    record = ceasefire_json_next_record (&self, NULL);
  if (record)
    ceasefire_scanner_finish (&self.scanner);
  return load_clear (&self, error) ? g_steal_pointer (&record) : NULL;
}

CeasefireRecord *
ceasefire_record_from_json (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  return ceasefire_json_read_record (text, length, error);
}
