/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/decoder.h"

/* The careful decoder's other half: the content of members, by their shape and token. */

/* Whether what comes next, by its first letter a literal, is one. */
static gboolean
careful_is_literal (const CeasefireScanner *scanner)
{
  gsize left = (gsize) (scanner->end - scanner->at);
  const char *literal = *scanner->at == 'n' ? "null" : *scanner->at == 't' ? "true" : "false";

  return left >= strlen (literal) && memcmp (scanner->at, literal, strlen (literal)) == 0;
}

gboolean
ceasefire_json_expect_slowly (CeasefireJsonDecoder *self, char byte, const char *what)
{
  char found = ceasefire_scanner_peek (&self->scanner);

  if (found == byte || (byte == '0' && (found == '-' || g_ascii_isdigit (found)))
      || (byte == 't' && found == 'f'))
    return TRUE;
  if (found != '\0' && strchr ("ntf", found) && !careful_is_literal (&self->scanner))
    return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_SYNTAX,
                         "expected %s, found something that is not JSON", what);
  if (found == 'n')
    return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_TYPE,
                         "expected %s, found null: a member that is not said is left out", what);
  if (found == '\0' || strchr ("\"{[tf-0123456789", found) == NULL)
    return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_SYNTAX, "expected %s, found %s",
                         what, ceasefire_scanner_name_next (&self->scanner));
  return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_TYPE, "expected %s, found %s", what,
                       ceasefire_scanner_name_next (&self->scanner));
}

gboolean
ceasefire_json_next_slice (CeasefireJsonDecoder *self, const char *what, CeasefireSlice *slice)
{
  return ceasefire_json_expect (self, '"', what)
         && ceasefire_scanner_string (&self->scanner, slice);
}

static gboolean
careful_string (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  CeasefireSlice slice;
  const char *at;

  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  return ceasefire_json_next_slice (self, field->kind->expected, &slice)
         && (ceasefire_builder_string (&self->builder, field, slice.text, slice.length, place)
             || ceasefire_json_fail_built (self, at));
}

static gboolean
careful_raw (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  g_autofree char *compact = NULL;
  CeasefireSlice slice;

  if (!ceasefire_json_expect (self, '{', field->kind->expected)
      || !ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  compact = ceasefire_json_compact (&slice);
  *place = ceasefire_builder_put_string (&self->builder, compact, strlen (compact));
  return TRUE;
}

/* Texts */

/* In the language whose tag, at @at, has been read. */
static gboolean
careful_string_in (CeasefireJsonDecoder *self, CeasefireBuilderWordings *wordings,
                   const CeasefireSlice *tag, const char *at)
{
  CeasefireSlice slice;

  if (!ceasefire_builder_add_language (&self->builder, wordings, tag->text, tag->length))
    return ceasefire_json_fail_built (self, at);
  if (!ceasefire_json_next_slice (self, "a string", &slice))
    return FALSE;
  ceasefire_builder_add_wording (wordings, slice.text, slice.length);
  return TRUE;
}

/* A language is left out with its string. */
static gboolean
careful_wording (CeasefireJsonDecoder *self, CeasefireBuilderWordings *wordings)
{
  const char *at = self->scanner.at;
  CeasefireJsonMark mark;
  CeasefireSlice tag;

  if (!ceasefire_scanner_key (&self->scanner, &tag))
    return FALSE;
  mark = ceasefire_json_mark (self);
  if (careful_string_in (self, wordings, &tag, at))
    return TRUE;
  g_ptr_array_set_size (wordings->languages, (int) wordings->strings->len);
  return ceasefire_json_pass_mistake (self, &mark);
}

static gboolean
careful_wordings (CeasefireJsonDecoder *self, CeasefireBuilderWordings *wordings, guint32 *place)
{
  const char *at = self->scanner.at;
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    if (!careful_wording (self, wordings))
      return FALSE;
  if (self->scanner.failed || (wordings->strings->len == 0 && !first && self->goes_on))
    return FALSE;
  if (wordings->strings->len == 0)
    at = self->scanner.at - 1;
  return ceasefire_builder_end_wordings (&self->builder, wordings, place)
         || ceasefire_json_fail_built (self, at);
}

static gboolean
careful_localized (CeasefireJsonDecoder *self, guint32 *place)
{
  CeasefireBuilderWordings wordings;
  gboolean read;

  ceasefire_builder_begin_wordings (&wordings);
  read = careful_wordings (self, &wordings, place);
  ceasefire_builder_clear_wordings (&wordings);
  return read;
}

static gboolean
careful_text (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  if (ceasefire_scanner_peek (&self->scanner) == '{')
    return careful_localized (self, place);
  return careful_string (self, field, place);
}

/* Numbers and booleans */

static gboolean
careful_boolean (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  gboolean yes;

  if (!ceasefire_json_expect (self, 't', field->kind->expected))
    return FALSE;
  yes = *self->scanner.at == 't';
  *place = ceasefire_builder_boolean (yes);
  return ceasefire_scanner_literal (&self->scanner, yes ? "true" : "false");
}

static gboolean
careful_out_of_range (CeasefireJsonDecoder *self, const CeasefireField *field,
                      const CeasefireSlice *slice)
{
  return decoder_fail (self, slice->text, CEASEFIRE_ERROR_VALUE,
                       "%.*s is not between %.16g and %.16g", (int) MIN (slice->length, 40),
                       slice->text, field->minimum, field->maximum);
}

/* A whole number of at most 18 digits, which no gint64 overflows. */
static gboolean
careful_digits (const CeasefireSlice *slice, gint64 *value)
{
  gsize i = *slice->text == '-' ? 1 : 0;

  *value = 0;
  if (slice->length > 18)
    return FALSE;
  for (; i < slice->length; i++)
    *value = *value * 10 + (slice->text[i] - '0');
  if (*slice->text == '-')
    *value = -*value;
  return TRUE;
}

static gboolean
careful_is_whole (const CeasefireSlice *slice)
{
  for (gsize i = 0; i < slice->length; i++)
    if (slice->text[i] > '9' || slice->text[i] == '.')
      return FALSE;
  return TRUE;
}

static gboolean
careful_integer (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  CeasefireSlice slice;
  gint64 value;

  if (!ceasefire_json_expect (self, '0', field->kind->expected)
      || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  if (!careful_is_whole (&slice))
    return decoder_fail (self, slice.text, CEASEFIRE_ERROR_TYPE,
                         "expected a whole number, without fraction or exponent");
  return (careful_digits (&slice, &value)
          && ceasefire_builder_integer (&self->builder, field, value, place))
         || careful_out_of_range (self, field, &slice);
}

static gboolean
careful_number (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  g_autofree char *number = NULL;
  CeasefireSlice slice;

  if (!ceasefire_json_expect (self, '0', field->kind->expected)
      || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  number = g_strndup (slice.text, slice.length);
  return ceasefire_builder_number (&self->builder, field, g_ascii_strtod (number, NULL), place)
         || careful_out_of_range (self, field, &slice);
}

/* Values */

static gboolean
careful_value (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  CeasefireJsonObject object = { .first = TRUE };

  if (!ceasefire_json_expect (self, '{', field->kind->expected))
    return FALSE;
  ceasefire_builder_begin_value (&self->builder, field->type);
  if (!ceasefire_scanner_open (&self->scanner, '{')
      || !ceasefire_json_read_members (self, &object, NULL, NULL))
    return FALSE;
  *place = ceasefire_builder_end_value (&self->builder);
  return TRUE;
}

gboolean
ceasefire_json_read_item (CeasefireJsonDecoder *self, const CeasefireField *field, guint32 *place)
{
  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
      return careful_string (self, field, place);
    case CEASEFIRE_TOKEN_TEXT:
      return careful_text (self, field, place);
    case CEASEFIRE_TOKEN_BOOLEAN:
      return careful_boolean (self, field, place);
    case CEASEFIRE_TOKEN_INTEGER:
      return careful_integer (self, field, place);
    case CEASEFIRE_TOKEN_NUMBER:
      return careful_number (self, field, place);
    case CEASEFIRE_TOKEN_JSON:
      return careful_raw (self, field, place);
    case CEASEFIRE_TOKEN_OBJECT:
      return careful_value (self, field, place);
    default:
      g_assert_not_reached ();
    }
}

/* Lists */

static gboolean
careful_open_list (CeasefireJsonDecoder *self, const CeasefireField *field)
{
  return ceasefire_json_expect (self, '[', field->kind->expected_list)
         && ceasefire_scanner_open (&self->scanner, '[');
}

static gboolean
careful_list (CeasefireJsonDecoder *self, const CeasefireField *field, guint row)
{
  CeasefirePath path = { self->scanner.path->up, self->scanner.path->name, 0 };
  gboolean first = TRUE;

  if (!careful_open_list (self, field))
    return FALSE;
  ceasefire_builder_begin_list (&self->builder);
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      const CeasefireJsonMark mark = ceasefire_json_mark (self);
      guint32 place;

      if (ceasefire_json_read_item (self, field, &place))
        ceasefire_builder_add_item (&self->builder, place);
      else if (ceasefire_json_pass_mistake (self, &mark))
        ceasefire_json_mistakes_add_hole (&self->mistakes, &path);
      else
        return FALSE;
    }
  if (!self->scanner.failed)
    ceasefire_builder_end_list (&self->builder, row);
  return !self->scanner.failed;
}

static gboolean
careful_children (CeasefireJsonDecoder *self, const CeasefireField *field, guint row)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gboolean first = TRUE;

  if (!careful_open_list (self, field))
    return FALSE;
  if (!ceasefire_builder_may_nest (&self->builder))
    return ceasefire_json_fail_built (self, self->scanner.at - 1);
  ceasefire_builder_begin_list (&self->builder);
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      if (ceasefire_json_read_child (self, field->type))
        continue;
      if (self->scanner.failed)
        return FALSE;
      ceasefire_json_mistakes_add_hole (&self->mistakes, &path);
    }
  if (!self->scanner.failed)
    ceasefire_builder_end_list (&self->builder, row);
  return !self->scanner.failed;
}

/* A word that only a later version knows is kept as it is written; nothing is read otherwise. */
static gboolean
careful_keep_word (CeasefireJsonDecoder *self, const CeasefireField *field)
{
  const CeasefireJsonMark mark = ceasefire_json_mark (self);
  g_autofree char *raw = NULL;
  CeasefireSlice slice;
  const char *at;

  if (ceasefire_scanner_peek (&self->scanner) != '"')
    return FALSE;
  at = self->scanner.at;
  if (!ceasefire_scanner_string (&self->scanner, &slice))
    return FALSE;
  if (!ceasefire_builder_keeps (&self->builder, field, slice.text, slice.length))
    {
      self->scanner.at = mark.at;
      return FALSE;
    }
  raw = g_strndup (at, (gsize) (self->scanner.at - at));
  ceasefire_builder_extra (&self->builder, field->name, raw);
  return TRUE;
}

gboolean
ceasefire_json_read_row (CeasefireJsonDecoder *self, guint row)
{
  const CeasefireField *field = self->builder.frame->layout->fields[row];
  guint32 place;

  if (self->builder.is_newer && field->kind == &ceasefire_kind_enum
      && (careful_keep_word (self, field) || self->scanner.failed))
    return !self->scanner.failed;

  if (field->shape == CEASEFIRE_LIST)
    return careful_list (self, field, row);
  if (field->shape == CEASEFIRE_CHILDREN)
    return careful_children (self, field, row);
  if (!ceasefire_json_read_item (self, field, &place))
    return FALSE;
  ceasefire_builder_set_place (&self->builder, row, place);
  return TRUE;
}

static gboolean
careful_alone (CeasefireJsonDecoder *self, guint row, gboolean is_item)
{
  const CeasefireField *field = self->builder.frame->layout->fields[row];
  guint32 place;

  ceasefire_builder_begin_row (&self->builder, row);
  if (!is_item)
    return ceasefire_json_read_row (self, row);
  ceasefire_builder_begin_list (&self->builder);
  if (!ceasefire_json_read_item (self, field, &place))
    return FALSE;
  ceasefire_builder_add_item (&self->builder, place);
  ceasefire_builder_end_list (&self->builder, row);
  return TRUE;
}

gpointer
ceasefire_json_read_alone (CeasefireJsonDecoder *self, CeasefireType *type, guint row,
                           gboolean is_item)
{
  const CeasefirePath *path = self->scanner.path;
  const char *at = self->scanner.at;
  gpointer object = NULL;

  if (type->is_record)
    {
      ceasefire_builder_begin_record (&self->builder, type, NULL, 0);
      ceasefire_builder_id (&self->builder, "x", 1);
    }
  else
    ceasefire_builder_begin_alone (&self->builder, type);
  if (careful_alone (self, row, is_item))
    {
      self->scanner.path = path;
      object = type->is_record ? (gpointer) ceasefire_builder_end_record (&self->builder)
                               : ceasefire_builder_end_alone (&self->builder);
      if (object == NULL)
        ceasefire_json_fail_built (self, at);
    }
  self->scanner.path = path;
  if (object == NULL)
    ceasefire_builder_reset (&self->builder);
  return object;
}
