/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "formats/json-reader.h"

#include <string.h>

static char *
block_reserve (CeasefireJsonReader *self, gsize length)
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

char *
ceasefire_json_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                              const CeasefireSlice *slice)
{
  gsize offset = self->gathered_length - frame->base;
  char *string = block_reserve (self, slice->length + 1);

  memcpy (string, slice->text, slice->length);
  string[slice->length] = '\0';
  return GSIZE_TO_POINTER (offset + 1);
}

static void
block_align (CeasefireJsonReader *self)
{
  gsize over = self->gathered_length % sizeof (gpointer);

  if (over > 0)
    memset (block_reserve (self, sizeof (gpointer) - over), 0, sizeof (gpointer) - over);
}

void
ceasefire_json_gather_offset (CeasefireJsonReader *self, gpointer offset)
{
  if (self->n_offsets == self->offsets_size)
    {
      self->offsets_size = MAX (self->offsets_size * 2, 16);
      self->offsets = g_renew (gpointer, self->offsets, self->offsets_size);
    }
  self->offsets[self->n_offsets++] = offset;
}

char **
ceasefire_json_gather_strings (CeasefireJsonReader *self, const CeasefireFrame *frame)
{
  gsize offset;

  ceasefire_json_gather_offset (self, NULL);
  block_align (self);
  offset = self->gathered_length - frame->base;
  memcpy (block_reserve (self, self->n_offsets * sizeof (gpointer)), self->offsets,
          self->n_offsets * sizeof (gpointer));
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

/* The lowest of the members in a set that is not empty. */
static guint
block_lowest (guint64 members)
{
  return (guint) __builtin_ctzll (members);
}

void
ceasefire_json_close_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  gsize size = self->gathered_length - frame->base;

  if (size > 0)
    {
      char *block = g_malloc (size);

      memcpy (block, self->gathered + frame->base, size);
      for (guint64 left = frame->inside; left != 0; left &= left - 1)
        {
          const CeasefireField *field = frame->layout->fields[block_lowest (left)];

          block_place_member (block, field, ceasefire_field_member (field, frame->self));
        }
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
  for (guint64 left = frame->inside; left != 0; left &= left - 1)
    *(gpointer *) ceasefire_field_member (frame->layout->fields[block_lowest (left)], frame->self)
      = NULL;
  if (frame->type->is_record)
    ((CeasefireRecord *) frame->self)->id = NULL;
  self->gathered_length = frame->base;
}
