/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>

#include "core/unknown.h"
#include "json/decoder.h"
#include "json/quick.h"

/*
 * The careful decoder: objects and records, member by member, with the path of what is being read
 * for messages. careful-members.c has the content of members. The quick decoder gives up on what
 * is read here; whatever is decided of a record must be decided alike in both.
 */

CeasefireJsonMark
ceasefire_json_mark (const CeasefireJsonDecoder *self)
{
  return (CeasefireJsonMark){ ceasefire_builder_mark (&self->builder), self->scanner.path,
                              self->scanner.at, self->scanner.depth };
}

/* Whether the text around a mistake of that sort is still what it should be. */
static gboolean
careful_is_of_value (CeasefireError code)
{
  return code == CEASEFIRE_ERROR_TYPE || code == CEASEFIRE_ERROR_VALUE
         || code == CEASEFIRE_ERROR_MISSING || code == CEASEFIRE_ERROR_DUPLICATE;
}

/* Each value is passed over at most once more: mistakes in its members have been by themselves. */
gboolean
ceasefire_json_pass_mistake (CeasefireJsonDecoder *self, const CeasefireJsonMark *mark)
{
  CeasefireScanner *scanner = &self->scanner;
  CeasefireSlice slice;

  if (!scanner->failed && self->goes_on)
    {
      ceasefire_builder_return (&self->builder, &mark->builder);
      return TRUE;
    }
  if (!self->goes_on || !careful_is_of_value (scanner->code))
    return FALSE;
  ceasefire_json_mistakes_take (&self->mistakes, scanner);
  ceasefire_builder_return (&self->builder, &mark->builder);
  scanner->path = mark->path;
  scanner->at = mark->at;
  scanner->depth = mark->depth;
  return ceasefire_scanner_skip (scanner, &slice);
}

gboolean
ceasefire_json_put_off_mistake (CeasefireJsonDecoder *self, const CeasefireJsonMark *mark)
{
  if (!self->goes_on || !careful_is_of_value (self->scanner.code))
    return FALSE;
  ceasefire_scanner_recover (&self->scanner);
  self->scanner.path = mark->path;
  self->scanner.at = mark->at;
  self->scanner.depth = mark->depth;
  return TRUE;
}

static gboolean
careful_member (CeasefireJsonDecoder *self, guint row, const char *at)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, self->builder.frame->layout->fields[row]->name, -1 };
  gboolean read;

  self->scanner.path = &path;
  if (ceasefire_builder_begin_row (&self->builder, row))
    read = ceasefire_json_read_row (self, row);
  else
    read = ceasefire_json_fail_built (self, at);
  self->scanner.path = up;
  return read;
}

static gboolean
careful_extra (CeasefireJsonDecoder *self, const CeasefireSlice *key, const char *at)
{
  g_autofree char *name = g_strndup (key->text, key->length);
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, name, -1 };
  CeasefireSlice slice;
  gboolean read;

  self->scanner.path = &path;
  if (!ceasefire_builder_add_name (&self->builder, &self->builder.frame->names, name,
                                   "unknown members"))
    read = ceasefire_json_fail_built (self, at);
  else
    read = ceasefire_scanner_skip (&self->scanner, &slice);
  self->scanner.path = up;
  if (read)
    {
      g_autofree char *compact = ceasefire_json_compact (&slice);

      ceasefire_builder_extra (&self->builder, name, compact);
    }
  return read;
}

/* Whose mistakes are noted, as far as that is known by then. */
static void
careful_note_id (CeasefireJsonDecoder *self, const CeasefireSlice *id)
{
  if (self->goes_on && self->builder.nesting == 1)
    self->mistakes.record_id = g_strndup (id->text, id->length);
}

/* The id of a record is in no table: others refer to records by it. */
static gboolean
careful_id (CeasefireJsonDecoder *self, CeasefireJsonObject *object, const char *at)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, "id", -1 };
  CeasefireSlice slice;
  gboolean read;

  self->scanner.path = &path;
  if (object->id_seen)
    read = decoder_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  else
    {
      object->id_seen = TRUE;
      ceasefire_scanner_peek (&self->scanner);
      at = self->scanner.at;
      read = ceasefire_json_next_slice (self, "a string", &slice)
             && (ceasefire_builder_id (&self->builder, slice.text, slice.length)
                 || ceasefire_json_fail_built (self, at));
      if (read)
        careful_note_id (self, &slice);
    }
  self->scanner.path = up;
  return read;
}

/* A record's type is known before its members are read; here it is only passed over, once. */
static gboolean
careful_type (CeasefireJsonDecoder *self, CeasefireJsonObject *object, const char *at)
{
  CeasefireSlice slice;

  if (object->type_seen)
    return decoder_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member \"type\" stands twice");
  object->type_seen = TRUE;
  return ceasefire_scanner_skip (&self->scanner, &slice);
}

/* The value of the member whose key, at @at, has been read. */
static gboolean
careful_value (CeasefireJsonDecoder *self, CeasefireJsonObject *object, const CeasefireSlice *key,
               const char *at)
{
  int row = ceasefire_builder_find_member (&self->builder, key->text, key->length);

  if (row == CEASEFIRE_MEMBER_ID)
    return careful_id (self, object, at);
  if (row == CEASEFIRE_MEMBER_TYPE)
    return careful_type (self, object, at);
  if (row == CEASEFIRE_MEMBER_UNKNOWN)
    return careful_extra (self, key, at);
  return careful_member (self, (guint) row, at);
}

static gboolean
careful_any_member (CeasefireJsonDecoder *self, CeasefireJsonObject *object, const char *stop,
                    const char **stop_at)
{
  const char *at = self->scanner.at;
  CeasefireJsonMark mark;
  CeasefireSlice key;

  if (!ceasefire_scanner_key (&self->scanner, &key))
    return FALSE;
  if (stop && ceasefire_slice_is (&key, stop))
    {
      *stop_at = at;
      return TRUE;
    }
  mark = ceasefire_json_mark (self);
  return careful_value (self, object, &key, at) || ceasefire_json_pass_mistake (self, &mark);
}

gboolean
ceasefire_json_read_unknown (CeasefireJsonDecoder *self)
{
  const char *at = self->scanner.at;
  CeasefireSlice key;

  return ceasefire_scanner_key (&self->scanner, &key)
         && ceasefire_builder_find_member (&self->builder, key.text, key.length)
              == CEASEFIRE_MEMBER_UNKNOWN
         && careful_extra (self, &key, at);
}

gboolean
ceasefire_json_read_members (CeasefireJsonDecoder *self, CeasefireJsonObject *object,
                             const char *stop, const char **stop_at)
{
  while (ceasefire_scanner_next (&self->scanner, '{', &object->first))
    {
      if (!careful_any_member (self, object, stop, stop_at))
        return FALSE;
      if (stop && *stop_at)
        return TRUE;
    }
  return !self->scanner.failed;
}

/* Records */

gboolean
ceasefire_json_look_ahead (CeasefireJsonDecoder *self, const char *name, const char *stop,
                           CeasefireSlice *value)
{
  const char *at = self->scanner.at;
  guint depth = self->scanner.depth;
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, name, -1 };

  value->text = NULL;
  value->length = 0;
  if (ceasefire_scanner_find_member (&self->scanner, name, stop))
    {
      self->scanner.path = &path;
      ceasefire_json_next_slice (self, "a string", value);
      self->scanner.path = up;
    }
  if (self->scanner.failed)
    return FALSE;
  self->scanner.at = at;
  self->scanner.depth = depth;
  return TRUE;
}

static gboolean
careful_check_type (CeasefireJsonDecoder *self, const CeasefireType *expected,
                    const CeasefireSlice *name)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, "type", -1 };
  const char *start = self->scanner.at;
  const char *at;

  if (name->text == NULL && expected == NULL)
    return decoder_fail (self, self->scanner.at, CEASEFIRE_ERROR_MISSING,
                         "a record must say its type");
  if (name->text == NULL || ceasefire_builder_may_be (expected, name->text, name->length))
    return TRUE;
  /* A string without escapes lies in the text, behind its quotation mark. */
  at = name->text > start && name->text <= self->scanner.end ? name->text - 1 : start;
  self->scanner.path = &path;
  decoder_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not the type of a record here",
                ceasefire_builder_quote_length (name->text, name->length), name->text);
  self->scanner.suggestion = expected ? expected->name : NULL;
  self->scanner.path = up;
  return FALSE;
}

/* The type of the record that comes next; nested records need not say it. */
gboolean
ceasefire_json_look_for_type (CeasefireJsonDecoder *self, const CeasefireType *expected,
                              CeasefireSlice *name)
{
  return ceasefire_json_expect (self, '{', "a record, that is an object")
         && ceasefire_json_look_ahead (self, "type", NULL, name)
         && careful_check_type (self, expected, name);
}

/* A record without id, which is left out unless the decoder keeps it. */
static gboolean
careful_miss_id (CeasefireJsonDecoder *self, const CeasefireJsonObject *object, const char *at)
{
  if (!object->id_seen)
    decoder_fail (self, at, CEASEFIRE_ERROR_MISSING, "a record must have an id");
  if (!self->goes_on)
    return FALSE;
  if (!object->id_seen)
    ceasefire_json_mistakes_take (&self->mistakes, &self->scanner);
  return self->keeps_nameless;
}

/* Into the builder, where the record stays open. */
static gboolean
careful_record (CeasefireJsonDecoder *self, CeasefireType *expected)
{
  CeasefireJsonObject object = { .first = TRUE };
  CeasefireType *type = expected;
  CeasefireSlice name;
  const char *at;

  if (!ceasefire_json_look_for_type (self, expected, &name))
    return FALSE;
  at = self->scanner.at;
  if (type == NULL)
    type = ceasefire_type_lookup (name.text, name.length);
  ceasefire_builder_begin_record (&self->builder, type, name.text, name.length);
  if (!ceasefire_scanner_open (&self->scanner, '{')
      || !ceasefire_json_read_members (self, &object, NULL, NULL))
    return FALSE;
  return type == NULL || ceasefire_builder_has_id (&self->builder)
         || careful_miss_id (self, &object, at);
}

CeasefireRecord *
ceasefire_json_end_record (CeasefireJsonDecoder *self)
{
  return self->lends ? ceasefire_builder_lend_record (&self->builder)
                     : ceasefire_builder_end_record (&self->builder);
}

gpointer
ceasefire_json_end_alone (CeasefireJsonDecoder *self)
{
  gpointer value = ceasefire_builder_end_alone (&self->builder);

  if (value == NULL)
    ceasefire_json_fail_built (self, self->scanner.start);
  return value;
}

gboolean
ceasefire_json_read_child (CeasefireJsonDecoder *self, CeasefireType *expected)
{
  const CeasefireJsonMark mark = ceasefire_json_mark (self);

  if (careful_record (self, expected))
    {
      ceasefire_builder_end_child (&self->builder);
      return TRUE;
    }
  ceasefire_json_pass_mistake (self, &mark);
  return FALSE;
}

CeasefireRecord *
ceasefire_json_next_record_carefully (CeasefireJsonDecoder *self, CeasefireType *expected)
{
  const CeasefireJsonMark mark = ceasefire_json_mark (self);
  CeasefireRecord *record;

  if (!careful_record (self, expected))
    {
      ceasefire_json_pass_mistake (self, &mark);
      return NULL;
    }
  record = ceasefire_json_end_record (self);
  if (record == NULL)
    ceasefire_json_fail_built (self, mark.at);
  return record;
}

CeasefireRecord *
ceasefire_json_next_record (CeasefireJsonDecoder *self)
{
  if (!ceasefire_json_quick_record (self, NULL))
    return ceasefire_json_next_record_carefully (self, NULL);
  return ceasefire_json_end_record (self);
}

void
ceasefire_json_decoder_init (CeasefireJsonDecoder *self, const char *text, gsize length)
{
  ceasefire_scanner_init (&self->scanner, text, length);
  ceasefire_builder_init (&self->builder);
  self->lends = FALSE;
  self->has_ahead = FALSE;
  self->goes_on = FALSE;
  self->keeps_nameless = FALSE;
  self->mistakes = (CeasefireJsonMistakes){ .max = 1 };
  self->builder.max_members = ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS);
}

void
ceasefire_json_decoder_recover (CeasefireJsonDecoder *self)
{
  ceasefire_scanner_recover (&self->scanner);
  ceasefire_builder_reset (&self->builder);
}

void
ceasefire_json_decoder_clear (CeasefireJsonDecoder *self)
{
  ceasefire_json_mistakes_clear (&self->mistakes);
  ceasefire_scanner_clear (&self->scanner);
  ceasefire_builder_clear (&self->builder);
}
