/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/decoder.h"

#include <string.h>

/* What a text is by its beginning: a dossier, a record, or no JSON in UTF-8 at all. */

typedef struct
{
  const char *name; /* for messages: "a ZIP archive" */
  guint8 length;
  const char *mark;
} JsonStart;

#define JSON_START(name, mark)                                                                     \
  {                                                                                                \
    name, sizeof (mark) - 1, mark                                                                  \
  }

/* Marks that begin alike: the longest first. */
static const JsonStart encodings[] = {
  JSON_START ("UTF-32", "\xff\xfe\0\0"),
  JSON_START ("UTF-32", "\0\0\xfe\xff"),
  JSON_START ("UTF-16", "\xff\xfe"),
  JSON_START ("UTF-16", "\xfe\xff"),
};

static const JsonStart kinds[] = {
  JSON_START ("gzip data", "\x1f\x8b"),
  JSON_START ("zstd data", "\x28\xb5\x2f\xfd"),
  JSON_START ("bzip2 data", "BZh"),
  JSON_START ("xz data", "\xfd"
                         "7zXZ"),
  JSON_START ("LZ4 data", "\x04\x22\x4d\x18"),
  JSON_START ("data of compress", "\x1f\x9d"),
  JSON_START ("a ZIP archive, as office documents are", "PK\x03\x04"),
  JSON_START ("a ZIP archive without files", "PK\x05\x06"),
  JSON_START ("a 7-Zip archive", "7z\xbc\xaf\x27\x1c"),
  JSON_START ("a PDF document", "%PDF"),
  JSON_START ("an RTF document", "{\\rtf"),
  JSON_START ("an old office document", "\xd0\xcf\x11\xe0"),
  JSON_START ("a PNG image", "\x89PNG"),
  JSON_START ("a JPEG image", "\xff\xd8\xff"),
  JSON_START ("a GIF image", "GIF8"),
  JSON_START ("a SQLite database", "SQLite format 3"),
  JSON_START ("a program", "\x7f"
                           "ELF"),
  JSON_START ("XML or HTML", "<"),
};

static const char *
json_start_find (const JsonStart *starts, guint n, const char *text, gsize length)
{
  for (guint i = 0; i < n; i++)
    if (length >= starts[i].length && memcmp (text, starts[i].mark, starts[i].length) == 0)
      return starts[i].name;
  return NULL;
}

/* Without a mark: JSON begins with two ASCII characters, or one (RFC 4627, section 3). */
static const char *
json_start_guess_encoding (const char *text, gsize length)
{
  gboolean set[4] = { FALSE };

  for (gsize i = 0; i < MIN (length, 4); i++)
    set[i] = text[i] != '\0';
  if (length >= 4 && !set[1] && !set[2] && set[0] != set[3])
    return "UTF-32";
  if (length < 2 || set[0] == set[1] || (length >= 4 && (set[2] != set[0] || set[3] != set[1])))
    return NULL;
  return "UTF-16";
}

static const char *
json_start_find_encoding (const char *text, gsize length)
{
  const char *name = json_start_find (encodings, G_N_ELEMENTS (encodings), text, length);

  return name ? name : json_start_guess_encoding (text, length);
}

gboolean
ceasefire_json_check_start (CeasefireJsonDecoder *self)
{
  static const char mark[] = "\xef\xbb\xbf";
  CeasefireScanner *scanner = &self->scanner;
  const char *start = scanner->at;
  gsize length = (gsize) (scanner->end - start);
  const char *name = json_start_find_encoding (start, length);

  if (length >= 3 && memcmp (start, mark, 3) == 0)
    return decoder_fail (self, start, CEASEFIRE_ERROR_ENCODING,
                         "the text begins with a byte order mark, which JSON does not allow");
  if (name)
    return decoder_fail (self, start, CEASEFIRE_ERROR_ENCODING,
                         "the text is %s, and JSON must be UTF-8", name);
  ceasefire_scanner_peek (scanner);
  name = json_start_find (kinds, G_N_ELEMENTS (kinds), scanner->at,
                          (gsize) (scanner->end - scanner->at));
  if (name && (scanner->at == start || *scanner->at == '<'))
    return decoder_fail (self, scanner->at, CEASEFIRE_ERROR_SYNTAX, "this is %s, not JSON", name);
  scanner->at = start;
  return TRUE;
}

gboolean
ceasefire_json_has_member (const char *text, gsize length, guint max_depth, const char *name)
{
  return ceasefire_json_has_member_before (text, length, max_depth, name, NULL);
}

gboolean
ceasefire_json_has_member_before (const char *text, gsize length, guint max_depth, const char *name,
                                  const char *stop)
{
  CeasefireScanner look;
  gboolean found;

  ceasefire_scanner_init (&look, text, length);
  look.max_depth = max_depth;
  found = ceasefire_scanner_find_member (&look, name, stop);
  ceasefire_scanner_clear (&look);
  return found;
}

gboolean
ceasefire_json_begins_with_record (const char *text, gsize length, guint max_depth)
{
  CeasefireScanner look;
  CeasefireSlice object;
  gboolean on_one_line;

  if (ceasefire_json_has_member (text, length, max_depth, "ceasefire"))
    return FALSE;
  ceasefire_scanner_init (&look, text, length);
  look.max_depth = max_depth;
  on_one_line = ceasefire_scanner_skip (&look, &object)
                && memchr (object.text, '\n', object.length) == NULL;
  ceasefire_scanner_clear (&look);
  return on_one_line && ceasefire_json_has_member (text, length, max_depth, "type")
         && !ceasefire_json_has_member (text, length, max_depth, "records");
}

gboolean
ceasefire_json_is_record (const char *text, gsize length, guint max_depth)
{
  CeasefireScanner look;
  CeasefireSlice object;
  gboolean is_alone;

  ceasefire_scanner_init (&look, text, length);
  look.max_depth = max_depth;
  is_alone = ceasefire_scanner_skip (&look, &object) && ceasefire_scanner_finish (&look);
  ceasefire_scanner_clear (&look);
  return is_alone && ceasefire_json_begins_with_record (text, length, max_depth);
}
