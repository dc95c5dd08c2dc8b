/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/json-reader.h"

#include "core/array.h"
#include "core/value.h"

#include <string.h>

/* That of gint64 and of pointers. */
#define BLOCK_ALIGNMENT 8

/* Gathering */

gsize
ceasefire_json_get_offset (const CeasefireJsonReader *self, const CeasefireFrame *frame)
{
  return self->gathered_length - frame->base;
}

gpointer
ceasefire_json_reserve (CeasefireJsonReader *self, gsize length)
{
  gsize offset = self->gathered_length;

  if (G_UNLIKELY (length > self->gathered_size - offset))
    {
      self->gathered_size = MAX (self->gathered_size * 2, offset + length + 1024);
      self->gathered = g_realloc (self->gathered, self->gathered_size);
    }
  self->gathered_length = offset + length;
  return self->gathered + offset;
}

void
ceasefire_json_align (CeasefireJsonReader *self)
{
  gsize over = self->gathered_length % BLOCK_ALIGNMENT;

  if (over > 0)
    memset (ceasefire_json_reserve (self, BLOCK_ALIGNMENT - over), 0, BLOCK_ALIGNMENT - over);
}

gpointer
ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                              const CeasefireSlice *slice)
{
  gsize offset = ceasefire_json_get_offset (self, frame);
  char *string = ceasefire_json_reserve (self, slice->length + 1);

  memcpy (string, slice->text, slice->length);
  string[slice->length] = '\0';
  return GSIZE_TO_POINTER (offset + 1);
}

/* Aligned. */
gpointer
ceasefire_json_gather_bytes (CeasefireJsonReader *self, const CeasefireFrame *frame,
                             gconstpointer bytes, gsize length)
{
  gsize offset;

  ceasefire_json_align (self);
  offset = ceasefire_json_get_offset (self, frame);
  memcpy (ceasefire_json_reserve (self, length), bytes, length);
  return GSIZE_TO_POINTER (offset + 1);
}

void
ceasefire_json_push_offset (CeasefireJsonReader *self, gpointer offset)
{
  if (self->n_offsets == self->offsets_size)
    {
      self->offsets_size = MAX (self->offsets_size * 2, 16);
      self->offsets = g_renew (gpointer, self->offsets, self->offsets_size);
    }
  self->offsets[self->n_offsets++] = offset;
}

gpointer
ceasefire_json_gather_list (CeasefireJsonReader *self, const CeasefireFrame *frame, guint from,
                            gboolean with_head)
{
  CeasefireArrayHead head = { self->n_offsets - from, 0 };
  gpointer list = NULL;

  if (head.length > 0)
    {
      ceasefire_json_push_offset (self, NULL);
      if (with_head)
        ceasefire_json_gather_bytes (self, frame, &head, sizeof head);
      list = ceasefire_json_gather_bytes (self, frame, self->offsets + from,
                                          ((gsize) head.length + 1) * sizeof (gpointer));
    }
  self->n_offsets = from;
  return list;
}

/* The members that are not known wait beside, until their object closes. */
static void
block_gather_extras (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireExtras head = { ceasefire_json_count_extras (self) - frame->first_extra, 0 };

  if (head.length == 0)
    return;
  frame->store->extras = ceasefire_json_gather_bytes (self, frame, &head, sizeof head);
  ceasefire_json_gather_bytes (self, frame,
                               &g_array_index (self->extras, CeasefireExtra, frame->first_extra),
                               head.length * sizeof (CeasefireExtra));
  g_array_set_size (self->extras, frame->first_extra);
}

/* From offsets to pointers */

static void
block_place (char *block, gpointer *member)
{
  *member = block + GPOINTER_TO_SIZE (*member) - 1;
}

static void block_place_object (char *block, const CeasefireType *type, gpointer self);

static void
block_place_value (char *block, gpointer *member)
{
  block_place (block, member);
  block_place_object (block, ((CeasefireValue *) *member)->type, *member);
}

static void
block_place_list (char *block, gpointer *member, void (*place_item) (char *, gpointer *))
{
  block_place (block, member);
  for (gpointer *item = *member; *item; item++)
    place_item (block, item);
}

static void
block_place_extras (char *block, CeasefireStore *store)
{
  block_place (block, (gpointer *) &store->extras);
  for (guint i = 0; i < store->extras->length; i++)
    {
      block_place (block, (gpointer *) &store->extras->items[i].name);
      block_place (block, (gpointer *) &store->extras->items[i].raw);
    }
}

static void
block_place_member (char *block, const CeasefireField *field, gpointer *member)
{
  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      block_place_list (block, member, block_place);
      break;
    case CEASEFIRE_KIND_VALUE:
      block_place_value (block, member);
      break;
    case CEASEFIRE_KIND_VALUES:
      block_place_list (block, member, block_place_value);
      break;
    case CEASEFIRE_KIND_RECORDS:
      break;
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
    case CEASEFIRE_KIND_RAW:
    case CEASEFIRE_KIND_TEXT:
    case CEASEFIRE_KIND_SCALAR:
    case CEASEFIRE_KIND_ENUM:
    case CEASEFIRE_KIND_BOOLEAN:
    case CEASEFIRE_KIND_INT:
    case CEASEFIRE_KIND_DOUBLE:
    default:
      block_place (block, member);
    }
}

/* Of what was read just now, every member that is a pointer holds an offset, but for records. */
static void
block_place_object (char *block, const CeasefireType *type, gpointer self)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireStore *store = ceasefire_type_get_store (type, self);

  for (guint i = 0; i < layout->n_pointers; i++)
    {
      const CeasefireField *field = layout->fields[layout->pointers[i]];
      gpointer *member = ceasefire_field_member (field, self);

      if (*member)
        block_place_member (block, field, member);
    }
  if (store->extras)
    block_place_extras (block, store);
}

/* The same, when it is known which members there are. */
static void
block_place_seen (char *block, const CeasefireFrame *frame)
{
  for (guint64 left = frame->seen; left != 0; left &= left - 1)
    {
      const CeasefireField *field = frame->layout->fields[__builtin_ctzll (left)];
      gpointer *member = ceasefire_field_member (field, frame->self);

      if (ceasefire_kind_is_pointer (field->kind) && *member)
        block_place_member (block, field, member);
    }
  if (frame->store->extras)
    block_place_extras (block, frame->store);
}

/* Blocks */

void
ceasefire_json_open_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  ceasefire_json_align (self);
  frame->base = self->gathered_length;
}

void
ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireRecord *record = frame->type->is_record ? frame->self : NULL;
  gsize size;

  block_gather_extras (self, frame);
  size = ceasefire_json_get_offset (self, frame);
  if (size > 0)
    {
      char *block = g_memdup2 (self->gathered + frame->base, size);

      block_place_seen (block, frame);
      if (record && record->id)
        block_place (block, (gpointer *) &record->id);
      frame->store->block = block;
      frame->store->block_size = size;
    }
  self->gathered_length = frame->base;
}

/* After a failure: what holds an offset must not be taken for a pointer. */
void
ceasefire_json_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  for (guint i = 0; i < frame->layout->n_pointers; i++)
    {
      const CeasefireField *field = frame->layout->fields[frame->layout->pointers[i]];

      if (field->kind != CEASEFIRE_KIND_RECORDS)
        *(gpointer *) ceasefire_field_member (field, frame->self) = NULL;
    }
  if (frame->type->is_record)
    ((CeasefireRecord *) frame->self)->id = NULL;
  if (self->extras)
    g_array_set_size (self->extras, frame->first_extra);
  self->n_offsets = 0;
  self->gathered_length = frame->base;
}

/* A value becomes part of the block of what holds it. */
gpointer
ceasefire_json_gather_value (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireValue *value = frame->self;

  block_gather_extras (self, frame);
  value->type = frame->type;
  value->frozen = TRUE;
  return ceasefire_json_gather_bytes (self, frame, value, frame->type->size);
}
