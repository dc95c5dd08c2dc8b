/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/json-reader.h"

#include <string.h>

static gpointer
block_gather (CeasefireJsonReader *self, gconstpointer data, gsize length)
{
  gsize offset = self->gathered_length;

  if (length > self->gathered_size - offset)
    {
      self->gathered_size = MAX (self->gathered_size * 2, offset + length + 1024);
      self->gathered = g_realloc (self->gathered, self->gathered_size);
    }
  memcpy (self->gathered + offset, data, length);
  self->gathered_length = offset + length;
  return self->gathered + offset;
}

char *
ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                              const CeasefireSlice *slice)
{
  gsize offset = self->gathered_length - frame->base;

  block_gather (self, slice->text, slice->length);
  block_gather (self, "", 1);
  return GSIZE_TO_POINTER (offset + 1);
}

static void
block_align (CeasefireJsonReader *self)
{
  static const char zeros[sizeof (gpointer)];
  gsize over = self->gathered_length % sizeof (gpointer);

  if (over > 0)
    block_gather (self, zeros, sizeof (gpointer) - over);
}

char **
ceasefire_json_gather_strings (CeasefireJsonReader *self, const CeasefireFrame *frame,
                               GPtrArray *offsets)
{
  gsize offset;

  block_align (self);
  offset = self->gathered_length - frame->base;
  block_gather (self, offsets->pdata, offsets->len * sizeof (gpointer));
  return GSIZE_TO_POINTER (offset + 1);
}

void
ceasefire_json_open_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  block_align (self);
  frame->base = self->gathered_length;
}

static char *
block_place (char *block, gpointer offset)
{
  return block + GPOINTER_TO_SIZE (offset) - 1;
}

static void
block_place_string (char *block, char **member)
{
  *member = block_place (block, *member);
}

static void
block_place_member (char *block, const CeasefireField *field, gpointer member)
{
  if (field->kind == CEASEFIRE_KIND_STRINGS || field->kind == CEASEFIRE_KIND_CODES
      || field->kind == CEASEFIRE_KIND_REFS)
    {
      char **strings = (char **) (gpointer) block_place (block, *(char ***) member);

      *(char ***) member = strings;
      for (; *strings; strings++)
        *strings = block_place (block, *strings);
    }
  else
    block_place_string (block, member);
}

void
ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  gsize size = self->gathered_length - frame->base;

  if (size > 0)
    {
      char *block = g_malloc (size);

      memcpy (block, self->gathered + frame->base, size);
      for (guint i = 0; i < frame->layout->n_fields; i++)
        if (frame->inside & (G_GUINT64_CONSTANT (1) << i))
          block_place_member (block, frame->layout->fields[i],
                              ceasefire_field_member (frame->layout->fields[i], frame->self));
      if (frame->type->is_record && ((CeasefireRecord *) frame->self)->id)
        block_place_string (block, &((CeasefireRecord *) frame->self)->id);
      frame->store->block = block;
      frame->store->block_size = size;
    }
  self->gathered_length = frame->base;
}

/* After a failure: what holds an offset must not be taken for a pointer. */
void
ceasefire_json_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  for (guint i = 0; i < frame->layout->n_fields; i++)
    if (frame->inside & (G_GUINT64_CONSTANT (1) << i))
      *(gpointer *) ceasefire_field_member (frame->layout->fields[i], frame->self) = NULL;
  if (frame->type->is_record)
    ((CeasefireRecord *) frame->self)->id = NULL;
  self->gathered_length = frame->base;
}
