/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

#include <string.h>

/*
 * The content of members, from words. Strings in quotes are those of JSON, and its scanner reads them;
 * whether a value is right the builder decides alone.
 */

/* Strings */

/* From @at, where a quotation mark stands, as the scanner reads strings. */
static gboolean
value_scan_string (CeasefireNotation *self, const char *at, const char *end, CeasefireSlice *slice)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  const char *scanner_end = scanner->end;
  gboolean read;

  scanner->at = at;
  scanner->end = end;
  read = ceasefire_scanner_string (scanner, slice);
  scanner->end = scanner_end;
  return read;
}

/* A string that was put together to be read as one of JSON; what is wrong with it is told at @at. */
static gboolean
value_scan_scratch (CeasefireNotation *self, const char *at, CeasefireSlice *slice)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  gboolean read
    = value_scan_string (self, self->scratch->str, self->scratch->str + self->scratch->len, slice);

  if (!read)
    scanner->failed_at = at;
  return read;
}

/* What may not stand in a string of JSON as it is. */
static void
value_append_letter (GString *to, char byte)
{
  if (byte == '"')
    g_string_append (to, "\\\"");
  else if (byte == '\n')
    g_string_append (to, "\\n");
  else if (byte != '\r')
    g_string_append_c (to, byte);
}

/* How far the closing quotes of a block are indented, which is how far all of its lines are. */
static gsize
value_find_indent (const char *at, const char *close)
{
  const char *line = close;

  while (line > at && line[-1] == ' ')
    line--;
  return line > at && line[-1] == '\n' ? (gsize) (close - line) : 0;
}

static const char *
value_pass_indent (const char *at, const char *end, gsize indent)
{
  for (gsize i = 0; i < indent && at < end && *at == ' '; i++)
    at++;
  return at;
}

/* The line behind the opening quotes is empty, and the one with the closing quotes has nothing else. */
static gboolean
value_join_block (const char *at, const char *end, GString *json)
{
  const char *from = at + 3;
  const char *to = end - 3;
  gsize indent = value_find_indent (from, to);

  if (!ceasefire_notation_is_line_end (from, to) || from == to)
    return FALSE;
  g_string_assign (json, "\"");
  from = value_pass_indent (ceasefire_notation_pass_line_end (from, to), to, indent);
  while (from < to)
    {
      char byte = *from++;

      if (byte == '\n' && from + indent >= to && value_find_indent (at, to) == (gsize) (to - from))
        break;
      value_append_letter (json, byte);
      if (byte == '\n')
        from = value_pass_indent (from, to, indent);
      else if (byte == '\\' && from < to)
        g_string_append_c (json, *from++);
    }
  g_string_append_c (json, '"');
  return TRUE;
}

static gboolean
value_decode_block (CeasefireNotation *self, const char *at, const char *end, CeasefireSlice *slice)
{
  if (!value_join_block (at, end, self->scratch))
    return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                          "the text in \"\"\" begins on the next line");
  return value_scan_scratch (self, at, slice);
}

char *
ceasefire_notation_decode_block (const char *at, const char *end)
{
  g_autoptr (GString) json = g_string_new (NULL);
  CeasefireScanner scanner;
  CeasefireSlice slice;
  char *string = NULL;

  if (!value_join_block (at, end, json))
    return NULL;
  ceasefire_scanner_init (&scanner, json->str, json->len);
  scanner.max_string = G_MAXSIZE;
  if (ceasefire_scanner_string (&scanner, &slice))
    string = g_strndup (slice.text, slice.length);
  ceasefire_scanner_clear (&scanner);
  return string;
}

/* What stands between other quotes than those of JSON; @has_escapes: with the escapes of JSON. */
static gboolean
value_decode_quotes (CeasefireNotation *self, const char *at, const char *from, const char *to,
                     gboolean has_escapes, CeasefireSlice *slice)
{
  g_string_assign (self->scratch, "\"");
  for (; from < to; from++)
    {
      if (*from == '\\' && has_escapes && from[1] == '`')
        continue;
      if (*from == '\\' && !has_escapes)
        g_string_append_c (self->scratch, '\\');
      value_append_letter (self->scratch, *from);
      if (*from == '\\' && has_escapes && from + 1 < to)
        g_string_append_c (self->scratch, *++from);
    }
  g_string_append_c (self->scratch, '"');
  return value_scan_scratch (self, at, slice);
}

gboolean
ceasefire_notation_decode (CeasefireNotation *self, const char *at, const char *end,
                           CeasefireSlice *slice)
{
  if (ceasefire_notation_begins_block (at, end))
    return value_decode_block (self, at, end, slice);
  if (at < end && *at == '"')
    return value_scan_string (self, at, end, slice);
  if (at < end && *at == '`')
    return value_decode_quotes (self, at, at + 1, end - 1, TRUE, slice);
  if (end - at > 4 && memcmp (at, "\xc2\xab", 2) == 0)
    return value_decode_quotes (self, at, at + 2, end - 2, FALSE, slice);
  slice->text = at;
  slice->length = (gsize) (end - at);
  if (slice->length == 0)
    return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a value is missing");
  if (slice->length > self->decoder->scanner.max_string)
    return notation_fail (self, at, CEASEFIRE_ERROR_LIMIT, "a string has more than %lu bytes",
                          (gulong) self->decoder->scanner.max_string);
  return TRUE;
}

/* Ids */

/* "^": the record above, of the type of the one that is read. */
static gboolean
value_read_above (CeasefireNotation *self, const char *at, CeasefireSlice *slice)
{
  const GString *above = self->above[self->building];

  if (above == NULL || above->len == 0)
    return notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "above this there is no other %s",
                          ceasefire_layout_get_indexed (self->building)->type->name);
  slice->text = above->str;
  slice->length = above->len;
  return TRUE;
}

gboolean
ceasefire_notation_read_id (CeasefireNotation *self, const char *at, const char *end,
                            CeasefireSlice *slice)
{
  if (end - at == 1 && *at == '^')
    return value_read_above (self, at, slice);
  if (at < end && (*at == '`' || *at == '"'))
    return ceasefire_notation_decode (self, at, end, slice);
  if (!ceasefire_notation_is_plain_id (at, (gsize) (end - at)))
    return notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                          "\"%.*s\" needs backquotes: ids and codes without them have letters, "
                          "digits, _, -, / and :",
                          ceasefire_builder_quote_length (at, (gsize) (end - at)), at);
  slice->text = at;
  slice->length = (gsize) (end - at);
  return TRUE;
}

/* By token */

static gboolean
value_read_string (CeasefireNotation *self, const CeasefireField *field, const char *at,
                   const char *end, guint32 *place)
{
  CeasefireSlice slice;
  gboolean read = field->names == CEASEFIRE_NAMES_NOTHING
                    ? ceasefire_notation_decode (self, at, end, &slice)
                    : ceasefire_notation_read_id (self, at, end, &slice);

  return read
         && (ceasefire_builder_string (&self->decoder->builder, field, slice.text, slice.length,
                                       place)
             || ceasefire_json_fail_built (self->decoder, at));
}

static gboolean
value_read_boolean (CeasefireNotation *self, const char *at, const char *end, guint32 *place)
{
  const CeasefireSlice slice = { at, (gsize) (end - at) };
  gboolean yes = ceasefire_slice_is (&slice, "yes") || ceasefire_slice_is (&slice, "true");

  *place = ceasefire_builder_boolean (yes);
  if (yes || ceasefire_slice_is (&slice, "no") || ceasefire_slice_is (&slice, "false"))
    return TRUE;
  return notation_fail (self, at, CEASEFIRE_ERROR_TYPE, "expected yes or no, found \"%.*s\"",
                        ceasefire_builder_quote_length (at, slice.length), at);
}

static gboolean
value_scan_item (CeasefireNotation *self, const CeasefireField *field, const char *at,
                 const char *end, guint32 *place)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  const char *scanner_end = scanner->end;
  gboolean read;

  scanner->at = at;
  scanner->end = end;
  scanner->depth = CEASEFIRE_JSON_RECORD_DEPTH + 1;
  read = ceasefire_json_read_item (self->decoder, field, place);
  scanner->end = scanner_end;
  return read;
}

/* A number is read with a blank behind it, which tells the scanner where it ends. */
static gboolean
value_read_number (CeasefireNotation *self, const CeasefireField *field, const char *at,
                   const char *end, guint32 *place)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  const char *from;
  gboolean read;

  g_string_truncate (self->scratch, 0);
  g_string_append_len (self->scratch, at, end - at);
  g_string_append_c (self->scratch, ' ');
  from = self->scratch->str;
  read = value_scan_item (self, field, from, from + self->scratch->len, place);
  if (!read)
    scanner->failed_at = at;
  else if (scanner->at != from + self->scratch->len - 1)
    return notation_fail (self, at, CEASEFIRE_ERROR_TYPE, "expected %s, found \"%.*s\"",
                          field->kind->expected,
                          ceasefire_builder_quote_length (at, (gsize) (end - at)), at);
  return read;
}

/* JSON is written as it is. */
static gboolean
value_read_json (CeasefireNotation *self, const CeasefireField *field, const char *at,
                 const char *end, guint32 *place)
{
  if (!value_scan_item (self, field, at, end, place))
    return FALSE;
  return self->decoder->scanner.at == end
         || notation_fail (self, self->decoder->scanner.at, CEASEFIRE_ERROR_TYPE,
                           "expected %s and nothing more", field->kind->expected);
}

gboolean
ceasefire_notation_read_one (CeasefireNotation *self, const CeasefireField *field, const char *at,
                             const char *end, guint32 *place)
{
  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
    case CEASEFIRE_TOKEN_TEXT:
      return value_read_string (self, field, at, end, place);
    case CEASEFIRE_TOKEN_BOOLEAN:
      return value_read_boolean (self, at, end, place);
    case CEASEFIRE_TOKEN_INTEGER:
    case CEASEFIRE_TOKEN_NUMBER:
      return value_read_number (self, field, at, end, place);
    case CEASEFIRE_TOKEN_JSON:
      return value_read_json (self, field, at, end, place);
    case CEASEFIRE_TOKEN_OBJECT:
    default:
      return ceasefire_notation_read_short (self, field, at, end, place);
    }
}

/* Short forms */

static gboolean
value_read_part (CeasefireNotation *self, const CeasefireLayout *layout, const NotationPart *part,
                 gboolean is_copy, const char *at)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  const CeasefirePath *up = self->decoder->scanner.path;
  const CeasefirePath path = { up, layout->fields[part->row]->name, -1 };
  const CeasefireField *field = layout->fields[part->row];
  g_autofree char *term
    = ceasefire_notation_words_translate (&self->words, field, part->text, part->length);
  const char *text = term ? term : part->text;
  guint32 place = ceasefire_builder_boolean (TRUE);
  gboolean read;

  self->decoder->scanner.path = &path;
  read = ceasefire_builder_begin_row (builder, part->row)
         || ceasefire_json_fail_built (self->decoder, at);
  if (read && !part->is_flag)
    read = ceasefire_notation_read_one (self, field, text,
                                        term ? term + strlen (term) : text + part->length, &place);
  if (!read
      && (is_copy || self->decoder->scanner.failed_at < self->decoder->scanner.start
          || self->decoder->scanner.failed_at > self->decoder->scanner.end))
    self->decoder->scanner.failed_at = at;
  if (read)
    ceasefire_builder_set_place (builder, part->row, place);
  self->decoder->scanner.path = up;
  return read;
}

static gboolean
value_fail_short (CeasefireNotation *self, const CeasefireLayout *layout, const char *at,
                  const char *text, gsize length)
{
  g_autofree char *forms = layout->type->short_forms ? ceasefire_notation_short_say (layout) : NULL;

  if (forms == NULL)
    return notation_fail (self, at, CEASEFIRE_ERROR_TYPE,
                          "%s stands on a line of its own, with a member each", layout->type->name);
  return notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is no %s, which is written %s",
                        ceasefire_builder_quote_length (text, length), text, layout->type->name,
                        forms);
}

static gboolean
value_build_short (CeasefireNotation *self, const CeasefireField *field, const char *text,
                   gsize length, gboolean is_copy, const char *at, guint32 *place)
{
  const NotationPlan *plan = ceasefire_notation_plan (ceasefire_type_get_layout (field->type));
  NotationPart parts[NOTATION_PARTS_MAX];
  guint n = ceasefire_notation_short_read (plan->short_forms, plan->layout, text, length, parts);
  guint64 said = 0;

  if (n == 0)
    return value_fail_short (self, plan->layout, at, text, length);
  ceasefire_builder_begin_value (&self->decoder->builder, field->type);
  for (guint i = 0; i < n; i++)
    {
      said |= G_GUINT64_CONSTANT (1) << parts[i].row;
      if (!value_read_part (self, plan->layout, &parts[i], is_copy, at))
        return FALSE;
    }
  if (!ceasefire_notation_build_defaults (self, plan, said, at))
    return FALSE;
  *place = ceasefire_builder_end_value (&self->decoder->builder);
  return TRUE;
}

/* A word in quotes is decoded first, to a place that nothing else writes to. */
gboolean
ceasefire_notation_read_short (CeasefireNotation *self, const CeasefireField *field, const char *at,
                               const char *end, guint32 *place)
{
  g_autofree char *text = NULL;
  CeasefireSlice slice;

  if (at < end && *at != '"')
    return value_build_short (self, field, at, (gsize) (end - at), FALSE, at, place);
  if (!ceasefire_notation_decode (self, at, end, &slice))
    return FALSE;
  text = g_strndup (slice.text, slice.length);
  return value_build_short (self, field, text, slice.length, TRUE, at, place);
}
