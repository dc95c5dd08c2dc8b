/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/source.h"

#include <ceasefire/ceasefire-record.h>

/* As many bytes as JSON needs for a byte of a string at most, and for a token that is no string. */
#define SOURCE_BYTE_MAX 6
#define SOURCE_TOKEN_MAX 40

/* Whole numbers of at most 18 characters, beyond which the decoder of JSON takes none. */
#define SOURCE_INTEGER_MIN G_GINT64_CONSTANT (-100000000000000000)
#define SOURCE_INTEGER_MAX G_GINT64_CONSTANT (1000000000000000000)

void
ceasefire_source_init (CeasefireSource *self, const CeasefireSourceClass *class, guint depth,
                       guint max_depth, guint64 max_members)
{
  ceasefire_builder_init (&self->builder);
  self->builder.max_members = max_members;
  self->class = class;
  self->depth = depth;
  self->max_depth = max_depth;
  self->max_string = G_MAXSIZE;
  self->size = 0;
  self->max_size = G_MAXUINT64;
}

void
ceasefire_source_clear (CeasefireSource *self)
{
  ceasefire_builder_clear (&self->builder);
}

gboolean
ceasefire_source_count (CeasefireSource *self, gsize length)
{
  self->size += length;
  return self->size <= self->max_size;
}

/* A string and what stands around it. */
static gboolean
source_count_string (CeasefireSource *self, gsize length)
{
  return length <= self->max_string
         && ceasefire_source_count (self, length * SOURCE_BYTE_MAX + SOURCE_TOKEN_MAX);
}

gboolean
ceasefire_source_walk_object (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
                              gpointer user_data)
{
  gboolean walked = ++self->depth <= self->max_depth
                    && ceasefire_source_count (self, SOURCE_TOKEN_MAX)
                    && self->class->object (self, item, visitor, user_data);

  self->depth--;
  return walked;
}

gboolean
ceasefire_source_walk_list (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
                            gpointer user_data)
{
  gboolean walked = ++self->depth <= self->max_depth
                    && ceasefire_source_count (self, SOURCE_TOKEN_MAX)
                    && self->class->list (self, item, visitor, user_data);

  self->depth--;
  return walked;
}

/* Items of rows */

static gboolean
source_next_string (CeasefireSource *self, gpointer item, const char **text, gsize *length)
{
  if (!self->class->string (item, text))
    return FALSE;
  *length = strlen (*text);
  return source_count_string (self, *length);
}

static gboolean
source_string (CeasefireSource *self, const CeasefireField *field, gpointer item, guint32 *place)
{
  const char *text;
  gsize length;

  return source_next_string (self, item, &text, &length)
         && ceasefire_builder_string (&self->builder, field, text, length, place);
}

static gboolean
source_wording (CeasefireSource *self, const char *name, gpointer item, gpointer user_data)
{
  gsize name_length = strlen (name);
  const char *text;
  gsize length;

  if (!source_count_string (self, name_length)
      || !ceasefire_builder_add_language (&self->builder, user_data, name, name_length)
      || !source_next_string (self, item, &text, &length))
    return FALSE;
  ceasefire_builder_add_wording (user_data, text, length);
  return TRUE;
}

static gboolean
source_wordings (CeasefireSource *self, gpointer item, guint32 *place)
{
  CeasefireBuilderWordings wordings;
  gboolean read;

  ceasefire_builder_begin_wordings (&wordings);
  read = ceasefire_source_walk_object (self, item, source_wording, &wordings)
         && ceasefire_builder_end_wordings (&self->builder, &wordings, place);
  ceasefire_builder_clear_wordings (&wordings);
  return read;
}

static gboolean
source_text (CeasefireSource *self, const CeasefireField *field, gpointer item, guint32 *place)
{
  return source_string (self, field, item, place) || source_wordings (self, item, place);
}

static gboolean
source_raw (CeasefireSource *self, gpointer item, guint32 *place)
{
  g_autofree char *raw = self->class->json (self, item);

  if (raw == NULL || *raw != '{')
    return FALSE;
  *place = ceasefire_builder_put_string (&self->builder, raw, strlen (raw));
  return TRUE;
}

static gboolean
source_value (CeasefireSource *self, const CeasefireField *field, gpointer item, guint32 *place)
{
  ceasefire_builder_begin_value (&self->builder, field->type);
  if (!ceasefire_source_walk_object (self, item, ceasefire_source_read_member, NULL))
    return FALSE;
  *place = ceasefire_builder_end_value (&self->builder);
  return TRUE;
}

static gboolean
source_scalar (CeasefireSource *self, const CeasefireField *field, gpointer item, guint32 *place)
{
  gboolean yes;
  gint64 integer;
  double number;

  if (!ceasefire_source_count (self, SOURCE_TOKEN_MAX))
    return FALSE;
  if (field->kind->token == CEASEFIRE_TOKEN_INTEGER)
    return self->class->integer (item, &integer) && integer > SOURCE_INTEGER_MIN
           && integer < SOURCE_INTEGER_MAX
           && ceasefire_builder_integer (&self->builder, field, integer, place);
  if (field->kind->token == CEASEFIRE_TOKEN_NUMBER)
    return self->class->number (item, &number)
           && ceasefire_builder_number (&self->builder, field, number, place);
  if (!self->class->boolean (item, &yes))
    return FALSE;
  *place = ceasefire_builder_boolean (yes);
  return TRUE;
}

static gboolean
source_item (CeasefireSource *self, const CeasefireField *field, gpointer item, guint32 *place)
{
  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
      return source_string (self, field, item, place);
    case CEASEFIRE_TOKEN_TEXT:
      return source_text (self, field, item, place);
    case CEASEFIRE_TOKEN_JSON:
      return source_raw (self, item, place);
    case CEASEFIRE_TOKEN_OBJECT:
      return source_value (self, field, item, place);
    case CEASEFIRE_TOKEN_BOOLEAN:
    case CEASEFIRE_TOKEN_INTEGER:
    case CEASEFIRE_TOKEN_NUMBER:
      return source_scalar (self, field, item, place);
    default:
      g_assert_not_reached ();
    }
}

/* Lists */

static gboolean source_record (CeasefireSource *self, gpointer item, CeasefireType *expected);

static gboolean
source_list_item (CeasefireSource *self, const char *name, gpointer item, gpointer user_data)
{
  guint32 place;

  (void) name;
  if (!source_item (self, user_data, item, &place))
    return FALSE;
  ceasefire_builder_add_item (&self->builder, place);
  return TRUE;
}

static gboolean
source_child (CeasefireSource *self, const char *name, gpointer item, gpointer user_data)
{
  const CeasefireField *field = user_data;

  (void) name;
  if (!source_record (self, item, field->type))
    return FALSE;
  ceasefire_builder_end_child (&self->builder);
  return TRUE;
}

static gboolean
source_list (CeasefireSource *self, guint row, gpointer item, CeasefireSourceVisitor visitor)
{
  const CeasefireField *field = self->builder.frame->layout->fields[row];

  ceasefire_builder_begin_list (&self->builder);
  if (!ceasefire_source_walk_list (self, item, visitor, (gpointer) field))
    return FALSE;
  ceasefire_builder_end_list (&self->builder, row);
  return TRUE;
}

static gboolean
source_keeps (CeasefireSource *self, const CeasefireField *field, gpointer item)
{
  const char *word;

  return field->kind == &ceasefire_kind_enum && self->class->string (item, &word)
         && ceasefire_builder_keeps (&self->builder, field, word, strlen (word));
}

static gboolean
source_keep_word (CeasefireSource *self, const CeasefireField *field, gpointer item)
{
  g_autofree char *raw = self->class->json (self, item);

  if (raw == NULL)
    return FALSE;
  ceasefire_builder_extra (&self->builder, field->name, raw);
  return TRUE;
}

static gboolean
source_row (CeasefireSource *self, guint row, gpointer item)
{
  const CeasefireField *field = self->builder.frame->layout->fields[row];
  guint32 place;

  if (field->shape == CEASEFIRE_CHILDREN)
    return ceasefire_builder_may_nest (&self->builder)
           && source_list (self, row, item, source_child);
  if (field->shape == CEASEFIRE_LIST)
    return source_list (self, row, item, source_list_item);
  if (self->builder.is_newer && source_keeps (self, field, item))
    return source_keep_word (self, field, item);
  if (!source_item (self, field, item, &place))
    return FALSE;
  ceasefire_builder_set_place (&self->builder, row, place);
  return TRUE;
}

/* Members and records */

static gboolean
source_id (CeasefireSource *self, gpointer item)
{
  const char *id;
  gsize length;

  return !ceasefire_builder_has_id (&self->builder) && source_next_string (self, item, &id, &length)
         && ceasefire_builder_id (&self->builder, id, length);
}

static gboolean
source_extra (CeasefireSource *self, const char *name, gpointer item)
{
  g_autofree char *raw = NULL;

  if (!ceasefire_builder_add_name (&self->builder, &self->builder.frame->names, name,
                                   "unknown members"))
    return FALSE;
  raw = self->class->json (self, item);
  if (raw == NULL)
    return FALSE;
  ceasefire_builder_extra (&self->builder, name, raw);
  return TRUE;
}

gboolean
ceasefire_source_read_member (CeasefireSource *self, const char *name, gpointer item,
                              gpointer user_data)
{
  gboolean *type_seen = user_data;
  gsize length = strlen (name);
  int row = ceasefire_builder_find_member (&self->builder, name, length);

  if (!source_count_string (self, length))
    return FALSE;
  if (row == CEASEFIRE_MEMBER_ID)
    return source_id (self, item);
  if (row == CEASEFIRE_MEMBER_UNKNOWN)
    return source_extra (self, name, item);
  if (row != CEASEFIRE_MEMBER_TYPE)
    return ceasefire_builder_begin_row (&self->builder, (guint) row)
           && source_row (self, (guint) row, item);
  if (*type_seen)
    return FALSE;
  *type_seen = TRUE;
  return TRUE;
}

/* A record that is being read. */
typedef struct
{
  gpointer item;
  CeasefireType *type; /* the one that is expected, then the one that it is; NULL: unknown */
  gboolean found;      /* the type is said */
  gboolean begun;      /* in the builder */
  gboolean type_seen;
} SourceRecord;

static gboolean
source_begin_record (CeasefireSource *self, gpointer item, SourceRecord *record)
{
  const char *text;
  gsize length;

  record->found = TRUE;
  if (!source_next_string (self, item, &text, &length)
      || !ceasefire_builder_may_be (record->type, text, length))
    return FALSE;
  if (record->type == NULL)
    record->type = ceasefire_type_lookup (text, length);
  ceasefire_builder_begin_record (&self->builder, record->type, text, length);
  record->begun = TRUE;
  return TRUE;
}

static gboolean
source_find_type (CeasefireSource *self, const char *name, gpointer item, gpointer user_data)
{
  if (strcmp (name, "type") != 0)
    return TRUE;
  source_begin_record (self, item, user_data);
  return FALSE;
}

/* The type must be known before any other member; mostly it is the first. */
static gboolean
source_look_for_type (CeasefireSource *self, SourceRecord *record)
{
  self->class->object (self, record->item, source_find_type, record);
  if (!record->found && record->type)
    {
      ceasefire_builder_begin_record (&self->builder, record->type, NULL, 0);
      record->begun = TRUE;
    }
  return record->begun;
}

static gboolean
source_record_member (CeasefireSource *self, const char *name, gpointer item, gpointer user_data)
{
  SourceRecord *record = user_data;

  if (!record->begun
      && !(strcmp (name, "type") == 0 ? source_begin_record (self, item, record)
                                      : source_look_for_type (self, record)))
    return FALSE;
  return ceasefire_source_read_member (self, name, item, &record->type_seen);
}

/* Into the builder, where the record stays open. */
static gboolean
source_record (CeasefireSource *self, gpointer item, CeasefireType *expected)
{
  SourceRecord record = { .item = item, .type = expected };

  return ceasefire_source_walk_object (self, item, source_record_member, &record) && record.begun
         && (record.type == NULL || ceasefire_builder_has_id (&self->builder));
}

CeasefireRecord *
ceasefire_source_read_record (CeasefireSource *self, gpointer item, CeasefireType *expected)
{
  return source_record (self, item, expected) ? ceasefire_builder_end_record (&self->builder)
                                              : NULL;
}
