/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/json-reader.h"

#include "core/array.h"
#include "core/names.h"
#include "core/value.h"

#include <string.h>

/* That of gint64 and of pointers. */
#define BLOCK_ALIGNMENT 8

/*
 * What a member holds until its record closes: a pointer to what is kept elsewhere, which is even,
 * or an offset in one of the two parts of the block, with a mark.
 */
#define BLOCK_MARK_STRUCT 1
#define BLOCK_MARK_STRING 3

/* Gathering */

static gpointer
block_mark (gsize offset, gsize mark)
{
  return GSIZE_TO_POINTER (offset << 2 | mark);
}

static char *
block_reserve (CeasefireGathered *part, gsize length)
{
  gsize offset = part->length;

  if (G_UNLIKELY (length > part->size - offset))
    {
      part->size = MAX (part->size * 2, offset + length + 1024);
      part->bytes = g_realloc (part->bytes, part->size);
    }
  part->length = offset + length;
  return part->bytes + offset;
}

static void
block_align (CeasefireGathered *part, gsize alignment)
{
  gsize over = part->length % alignment;

  if (over > 0)
    memset (block_reserve (part, alignment - over), 0, alignment - over);
}

/* Room for something of that alignment; below that of pointers it lies among the strings. */
gpointer
ceasefire_json_make_room (CeasefireJsonReader *self, const CeasefireFrame *frame, gsize alignment,
                          gsize length, gpointer *member)
{
  if (alignment < BLOCK_ALIGNMENT)
    {
      block_align (&self->strings, alignment);
      *member = block_mark (self->strings.length - frame->strings_base, BLOCK_MARK_STRING);
      return block_reserve (&self->strings, length);
    }
  block_align (&self->structs, BLOCK_ALIGNMENT);
  *member = block_mark (self->structs.length - frame->base, BLOCK_MARK_STRUCT);
  return block_reserve (&self->structs, length);
}

gpointer
ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                              const CeasefireSlice *slice)
{
  gsize offset = self->strings.length - frame->strings_base;
  char *string = block_reserve (&self->strings, slice->length + 1);

  memcpy (string, slice->text, slice->length);
  string[slice->length] = '\0';
  return block_mark (offset, BLOCK_MARK_STRING);
}

/* One that may come often. */
gpointer
ceasefire_json_gather_name (CeasefireJsonReader *self, const CeasefireFrame *frame,
                            const CeasefireSlice *slice)
{
  const char *name = ceasefire_names_find (slice->text, slice->length);

  return name ? (gpointer) name : ceasefire_json_gather_string (self, frame, slice);
}

static gpointer
block_gather (CeasefireJsonReader *self, const CeasefireFrame *frame, gconstpointer bytes,
              gsize length)
{
  gpointer mark;

  memcpy (ceasefire_json_make_room (self, frame, BLOCK_ALIGNMENT, length, &mark), bytes, length);
  return mark;
}

void
ceasefire_json_push_item (CeasefireJsonReader *self, gpointer item)
{
  if (self->n_items == self->items_size)
    {
      self->items_size = MAX (self->items_size * 2, 16);
      self->items = g_renew (gpointer, self->items, self->items_size);
    }
  self->items[self->n_items++] = item;
}

gpointer
ceasefire_json_gather_list (CeasefireJsonReader *self, const CeasefireFrame *frame, guint from,
                            gboolean with_head)
{
  CeasefireArrayHead head = { self->n_items - from, 0 };
  gpointer list = NULL;

  if (head.length > 0 && !with_head)
    list = ceasefire_names_find_list ((gconstpointer const *) self->items + from, head.length);
  if (head.length > 0 && list == NULL)
    {
      ceasefire_json_push_item (self, NULL);
      if (with_head)
        block_gather (self, frame, &head, sizeof head);
      list = block_gather (self, frame, self->items + from,
                           ((gsize) head.length + 1) * sizeof (gpointer));
    }
  self->n_items = from;
  return list;
}

/* The members that are not known wait beside, until their object closes. */
static void
block_gather_extras (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireExtras head = { ceasefire_json_count_extras (self) - frame->first_extra, 0 };

  if (head.length == 0)
    return;
  frame->store->extras = block_gather (self, frame, &head, sizeof head);
  block_gather (self, frame, &g_array_index (self->extras, CeasefireExtra, frame->first_extra),
                head.length * sizeof (CeasefireExtra));
  g_array_set_size (self->extras, frame->first_extra);
}

/* Of the rare members those that were there, in the order of their offsets. */
static void
block_gather_rare (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  guint64 present = 0;

  for (guint64 left = frame->seen & frame->layout->rare; left != 0; left &= left - 1)
    present |= G_GUINT64_CONSTANT (1)
               << frame->layout->fields[__builtin_ctzll (left)]->offset / sizeof (gpointer);
  if (present == 0)
    return;
  ((CeasefireRecord *) frame->self)->rare = block_gather (self, frame, &present, sizeof present);
  for (; present != 0; present &= present - 1)
    block_gather (self, frame, &frame->rare[__builtin_ctzll (present)], sizeof (gpointer));
}

/* From offsets to pointers */

typedef struct
{
  char *structs;
  char *strings;
} BlockParts;

static void
block_place (const BlockParts *block, gpointer *member)
{
  gsize mark = GPOINTER_TO_SIZE (*member);

  if (mark & 1)
    *member = ((mark & BLOCK_MARK_STRING) == BLOCK_MARK_STRING ? block->strings : block->structs)
              + (mark >> 2);
}

static void block_place_object (const BlockParts *block, const CeasefireType *type, gpointer self);

static void
block_place_value (const BlockParts *block, gpointer *member)
{
  block_place (block, member);
  block_place_object (block, ((CeasefireValue *) *member)->type, *member);
}

/* A list that is kept elsewhere is whole. */
static void
block_place_list (const BlockParts *block, gpointer *member,
                  void (*place_item) (const BlockParts *, gpointer *))
{
  if (!(GPOINTER_TO_SIZE (*member) & 1))
    return;
  block_place (block, member);
  for (gpointer *item = *member; *item; item++)
    place_item (block, item);
}

static void
block_place_extras (const BlockParts *block, CeasefireStore *store)
{
  block_place (block, (gpointer *) &store->extras);
  for (guint i = 0; i < store->extras->length; i++)
    {
      block_place (block, (gpointer *) &store->extras->items[i].name);
      block_place (block, (gpointer *) &store->extras->items[i].raw);
    }
}

static void
block_place_member (const BlockParts *block, const CeasefireField *field, gpointer *member)
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

/* Of a value that was read just now, every member that is a pointer holds an offset. */
static void
block_place_object (const BlockParts *block, const CeasefireType *type, gpointer self)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireStore *store = ((const CeasefireValue *) self)->store;

  for (guint i = 0; i < layout->n_pointers; i++)
    {
      const CeasefireField *field = layout->fields[layout->pointers[i]];
      gpointer *member = ceasefire_field_member (field, self);

      if (*member)
        block_place_member (block, field, member);
    }
  if (store)
    {
      block_place (block, (gpointer *) &((CeasefireValue *) self)->store);
      block_place_extras (block, ((CeasefireValue *) self)->store);
    }
}

/* The same, when it is known which members there are. */
static void
block_place_seen (const BlockParts *block, const CeasefireFrame *frame)
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
  block_align (&self->structs, BLOCK_ALIGNMENT);
  block_align (&self->strings, BLOCK_ALIGNMENT);
  frame->base = self->structs.length;
  frame->strings_base = self->strings.length;
}

void
ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireRecord *record = frame->type->is_record ? frame->self : NULL;
  gsize structs, strings;

  block_gather_extras (self, frame);
  block_gather_rare (self, frame);
  block_align (&self->structs, BLOCK_ALIGNMENT);
  structs = self->structs.length - frame->base;
  strings = self->strings.length - frame->strings_base;
  if (structs + strings > 0)
    {
      CeasefireBlock *head = g_malloc (sizeof (CeasefireBlock) + structs + strings);
      char *bytes = (char *) (head + 1);
      BlockParts block = { bytes, bytes + structs };

      head->size = sizeof (CeasefireBlock) + structs + strings;
      head->has_more = (frame->seen & frame->layout->records) != 0;
      if (structs > 0)
        memcpy (block.structs, self->structs.bytes + frame->base, structs);
      if (strings > 0)
        memcpy (block.strings, self->strings.bytes + frame->strings_base, strings);
      if (record)
        {
          block_place (&block, (gpointer *) &record->id);
          block_place (&block, (gpointer *) &record->rare);
        }
      block_place_seen (&block, frame);
      frame->store->block = head;
    }
  self->structs.length = frame->base;
  self->strings.length = frame->strings_base;
}

/* After a failure: what holds an offset must not be taken for a pointer. */
void
ceasefire_json_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  for (guint i = 0; i < frame->layout->n_pointers; i++)
    {
      const CeasefireField *field = frame->layout->fields[frame->layout->pointers[i]];

      if (field->kind != CEASEFIRE_KIND_RECORDS && !field->rare)
        *(gpointer *) ceasefire_field_member (field, frame->self) = NULL;
    }
  if (frame->type->is_record)
    ((CeasefireRecord *) frame->self)->id = NULL;
  if (self->extras)
    g_array_set_size (self->extras, frame->first_extra);
  self->n_items = 0;
  self->structs.length = frame->base;
  self->strings.length = frame->strings_base;
}

/* A value becomes part of the block of what holds it. */
gpointer
ceasefire_json_gather_value (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  CeasefireValue *value = frame->self;

  block_gather_extras (self, frame);
  value->type = frame->type;
  value->frozen = TRUE;
  if (frame->own.extras)
    value->store = block_gather (self, frame, &frame->own, sizeof frame->own);
  return block_gather (self, frame, value, frame->type->size);
}
