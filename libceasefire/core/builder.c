/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/builder.h"

#include "core/hash.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"

/* The builder: how objects are gathered and made is described in core/builder.h. */

void
ceasefire_builder_init (CeasefireBuilder *self)
{
  memset (self, 0, sizeof *self);
  self->max_members = G_MAXUINT64;
}

/*
 * The record that was lent comes back, and its block is a buffer again. If a reference was taken to
 * the record, or to a view in its block, or if it was edited, then both are given away. Where nobody
 * has the record, only who has one nested in it, or a view, keeps the block.
 */
static void
builder_take_back (CeasefireBuilder *self)
{
  CeasefireRecord *record = self->lent;
  CeasefireBlock *block = (CeasefireBlock *) (gpointer) self->bytes;

  self->lent = NULL;
  if (record == NULL)
    return;
  if (g_atomic_int_get ((gint *) &((GObject *) record)->ref_count) == 1
      && !ceasefire_node_is_loose (record->node))
    {
      ceasefire_record_clear_children (record);
      if (g_atomic_int_get (&block->ref_count) == 1)
        {
          record->node = ceasefire_record_get_layout (record)->empty;
          ceasefire_block_drop_arrays (block);
          return;
        }
    }
  self->spares[ceasefire_record_get_layout (record)->index] = NULL;
  self->bytes = NULL;
  self->size = 0;
  g_object_unref (record);
}

static void
builder_drop_frame (CeasefireBuilder *self)
{
  CeasefireBuilderFrame *frame = self->frame;

  g_clear_pointer (&frame->names, g_hash_table_unref);
  self->n_frames--;
  self->frame = self->n_frames > 0 ? &self->frames[self->n_frames - 1] : NULL;
}

CeasefireBuilderMark
ceasefire_builder_mark (const CeasefireBuilder *self)
{
  return (CeasefireBuilderMark){ .n_frames = self->n_frames,
                                 .length = self->length,
                                 .n_items = self->n_items,
                                 .n_lists = self->n_lists,
                                 .n_pointers = self->n_pointers,
                                 .n_extras = self->extras ? self->extras->len : 0,
                                 .nesting = self->nesting };
}

void
ceasefire_builder_return (CeasefireBuilder *self, const CeasefireBuilderMark *mark)
{
  while (self->n_frames > mark->n_frames)
    builder_drop_frame (self);
  self->length = mark->length;
  self->n_items = mark->n_items;
  self->n_lists = mark->n_lists;
  self->n_pointers = mark->n_pointers;
  self->nesting = mark->nesting;
  if (self->extras)
    g_array_set_size (self->extras, mark->n_extras);
}

void
ceasefire_builder_reset (CeasefireBuilder *self)
{
  static const CeasefireBuilderMark nothing;

  ceasefire_builder_return (self, &nothing);
}

void
ceasefire_builder_clear (CeasefireBuilder *self)
{
  builder_take_back (self);
  for (guint i = 0; self->spares && i < CEASEFIRE_LAYOUTS_MAX; i++)
    g_clear_object (&self->spares[i]);
  g_free (self->spares);
  ceasefire_builder_reset (self);
  g_clear_pointer (&self->extras, g_array_unref);
  g_free (self->bytes);
  g_free (self->frames);
  g_free (self->items);
  g_free (self->lists);
  g_free (self->pointers);
  g_free (self->reason);
}

gboolean
ceasefire_builder_fail (CeasefireBuilder *self, CeasefireError code, const char *format, ...)
{
  va_list args;

  g_free (self->reason);
  va_start (args, format);
  self->reason = g_strdup_vprintf (format, args);
  va_end (args);
  self->code = code;
  self->suggestion = NULL;
  return FALSE;
}

void
ceasefire_builder_suggest (CeasefireBuilder *self, const char *word)
{
  self->suggestion = word;
}

int
ceasefire_builder_quote_length (const char *text, gsize length)
{
  gsize quoted = MIN (length, 80);

  while (quoted > 0 && quoted < length && (text[quoted] & 0xc0) == 0x80)
    quoted--;
  return (int) quoted;
}

/* The buffer */

void
ceasefire_builder_grow (CeasefireBuilder *self, gsize length)
{
  self->size = MAX (self->size * 2, self->length + length + 1024);
  self->bytes = g_realloc (self->bytes, self->size);
}

gpointer
ceasefire_builder_put_view (CeasefireBuilder *self, gsize size, gsize alignment, guint32 *place)
{
  gpointer view;

  *place = ceasefire_builder_begin_view (self, alignment);
  view = ceasefire_builder_reserve (self, size);
  ceasefire_view_set_back (view, *place);
  self->length += size;
  return view;
}

gboolean
ceasefire_builder_put_scalar (CeasefireBuilder *self, const CeasefireScalar *scalar,
                              const char *text, gsize length, guint32 *place, GError **error)
{
  gpointer view
    = ceasefire_builder_put_view (self, scalar->measure (length), scalar->alignment, place);

  return scalar->init (view, text, length, error);
}

/* Objects */

/* Of the last item of a list; beyond all places. */
#define CEASEFIRE_BUILDER_LAST 0x80000000u

static void
builder_push_frame (CeasefireBuilder *self, CeasefireType *type)
{
  CeasefireBuilderFrame *frame;

  if (self->n_frames == self->frames_size)
    {
      self->frames_size = MAX (self->frames_size * 2, 8);
      self->frames = g_renew (CeasefireBuilderFrame, self->frames, self->frames_size);
    }
  frame = &self->frames[self->n_frames++];
  memset (frame, 0, G_STRUCT_OFFSET (CeasefireBuilderFrame, places));
  frame->layout = ceasefire_type_get_layout (type);
  frame->first_extra = self->extras ? self->extras->len : 0;
  frame->first_item = self->n_items;
  frame->start = self->length;
  self->frame = frame;
}

void
ceasefire_builder_begin_alone (CeasefireBuilder *self, CeasefireType *type)
{
  g_assert (self->frame == NULL);
  builder_take_back (self);
  ceasefire_builder_reserve (self, sizeof (CeasefireBlock));
  self->length = CEASEFIRE_BLOCK_START;
  builder_push_frame (self, type);
}

void
ceasefire_builder_begin_record (CeasefireBuilder *self, CeasefireType *type, const char *type_name,
                                gsize length)
{
  CeasefireType *known = type ? type : &ceasefire_unknown_type;

  if (self->frame)
    builder_push_frame (self, known);
  else
    ceasefire_builder_begin_alone (self, known);
  if (type == NULL)
    ceasefire_builder_set_place (self, CEASEFIRE_ENTRY_TYPE_NAME (self->frame->layout),
                                 ceasefire_builder_put_string (self, type_name, length));
  self->nesting++;
}

void
ceasefire_builder_begin_value (CeasefireBuilder *self, CeasefireType *type)
{
  builder_push_frame (self, type);
}

void
ceasefire_builder_insert_place (CeasefireBuilder *self, guint entry, guint32 place)
{
  CeasefireBuilderFrame *frame = self->frame;
  const guint64 bit = G_GUINT64_CONSTANT (1) << entry;
  guint before;

  frame->seen |= bit;
  before = ceasefire_count_bits (frame->seen & (bit - 1));
  memmove (&frame->places[before + 1], &frame->places[before],
           (frame->n_places - before) * sizeof *frame->places);
  frame->places[before] = place;
  frame->n_places++;
}

/* The addresses of @n pointers at @place are filled in when the block is made. */
static void
builder_note_pointers (CeasefireBuilder *self, guint32 place, guint32 n)
{
  if (self->n_pointers == self->pointers_size)
    {
      self->pointers_size = MAX (self->pointers_size * 2, 16);
      self->pointers = g_renew (CeasefireBuilderPointers, self->pointers, self->pointers_size);
    }
  self->pointers[self->n_pointers++] = (CeasefireBuilderPointers){ place, n };
}

static void
builder_put_extras (CeasefireBuilder *self)
{
  CeasefireBuilderFrame *frame = self->frame;
  guint n = self->extras ? self->extras->len - frame->first_extra : 0;
  CeasefireExtras *extras;
  guint32 place;

  if (n == 0)
    return;
  ceasefire_builder_align (self, _Alignof(CeasefireExtras));
  place = ceasefire_builder_get_place (self);
  extras = (CeasefireExtras *) (gpointer) ceasefire_builder_reserve (
    self, sizeof *extras + n * sizeof (CeasefireExtra));
  extras->length = n;
  extras->capacity = 0;
  for (guint i = 0; i < n; i++)
    {
      const CeasefireBuilderExtra *extra
        = &g_array_index (self->extras, CeasefireBuilderExtra, frame->first_extra + i);

      extras->items[i] = (CeasefireExtra){ GSIZE_TO_POINTER (extra->name),
                                           GSIZE_TO_POINTER (extra->raw), extra->after };
      builder_note_pointers (self, place + (guint32) G_STRUCT_OFFSET (CeasefireExtras, items[i]),
                             2);
    }
  self->length += sizeof *extras + n * sizeof (CeasefireExtra);
  g_array_set_size (self->extras, frame->first_extra);
  ceasefire_builder_set_place (self, CEASEFIRE_ENTRY_EXTRAS (frame->layout), place);
}

/* Where 15 bits reach no further: arrays whose pointers hold places. */
static guint32
builder_put_arrays (CeasefireBuilder *self, const guint32 *lists, guint n)
{
  gpointer *pointers;
  guint32 place;

  ceasefire_builder_align (self, _Alignof(gpointer));
  pointers = (gpointer *) (gpointer) ceasefire_builder_reserve (self, 2 * n * sizeof *pointers);
  place = ceasefire_builder_get_place (self);
  memset (pointers, 0, 2 * n * sizeof *pointers);
  for (guint i = 0, to = 0; i < n; i++)
    {
      pointers[to++] = GSIZE_TO_POINTER (lists[i] & ~CEASEFIRE_BUILDER_LAST);
      if (lists[i] & CEASEFIRE_BUILDER_LAST)
        to = 2 * (i + 1);
    }
  self->length += 2 * n * sizeof *pointers;
  builder_note_pointers (self, place, 2 * n);
  return place;
}

/* The lists of the block and where they are; see core/block.h. */
static void
builder_put_lists (CeasefireBuilder *self)
{
  CeasefireBuilderFrame *frame = self->frame;
  const guint32 *lists = self->lists;
  guint n = self->n_lists;
  guint16 *to;
  guint32 place;

  if (n == 0)
    return;
  ceasefire_builder_align (self, _Alignof(guint16));
  place = ceasefire_builder_get_place (self);
  self->n_lists = 0;
  if (place + (gsize) n * sizeof *to >= CEASEFIRE_BLOCK_LISTS_MAX)
    {
      frame->arrays = builder_put_arrays (self, lists, n);
      return;
    }
  frame->lists = (gsize) n << 17 | place << 2 | CEASEFIRE_BLOCK_LISTS;
  to = (guint16 *) (gpointer) ceasefire_builder_reserve (self, n * sizeof *to);
  for (guint i = 0; i < n; i++, place += sizeof *to)
    to[i] = (guint16) ((place - (lists[i] & ~CEASEFIRE_BUILDER_LAST)) | lists[i] >> 16);
  self->length += n * sizeof *to;
}

/* The numbers of the table; see core/node.h. */
static inline void
builder_fill_table (const CeasefireBuilderFrame *frame, guint32 node_place, char *table,
                    gboolean wide)
{
  for (guint i = 0; i < frame->n_places; i++)
    {
      guint32 number = frame->places[i];
      guint16 narrow;

      if (!(number & CEASEFIRE_NODE_WIDE_INLINE))
        number = node_place - number;
      if (wide)
        {
          memcpy (table + i * sizeof number, &number, sizeof number);
          continue;
        }
      narrow = (guint16) (number | number >> 16);
      memcpy (table + i * sizeof narrow, &narrow, sizeof narrow);
    }
}

/* The node of the object that ends; returns its place. */
static guint32
builder_put_node (CeasefireBuilder *self, gboolean ends_block)
{
  const CeasefireBuilderFrame *frame = self->frame;
  const CeasefireLayout *layout = frame->layout;
  guint present_size = ceasefire_node_measure_present (layout);
  gsize head = G_STRUCT_OFFSET (CeasefireNode, present) + present_size;
  guint64 present;
  gboolean wide = self->n_lists > CEASEFIRE_NODE_NARROW_INLINE;
  CeasefireNode *node;
  guint32 place;
  gsize size;

  builder_put_extras (self);
  if (ends_block)
    builder_put_lists (self);
  if (layout->type->is_record && ceasefire_builder_has_id (self))
    ceasefire_builder_set_place (self, CEASEFIRE_ENTRY_ID (layout), frame->id);
  for (guint i = 0; i < layout->n_lists; i++)
    if (frame->children[i])
      ceasefire_builder_set_place (self, CEASEFIRE_ENTRY_CHILDREN (layout, i), frame->children[i]);
  place = ceasefire_builder_begin_view (self, _Alignof(CeasefireNode));
  wide = wide || self->length - frame->start >= CEASEFIRE_NODE_NARROW_INLINE;
  size = head + frame->n_places * (wide ? sizeof (guint32) : sizeof (guint16));
  node = (CeasefireNode *) (gpointer) ceasefire_builder_reserve (self, size);
  ceasefire_view_set_back (node, place);
  node->type = (guint8) layout->index;
  node->form = (guint8) (present_size * CEASEFIRE_NODE_PRESENT | (wide ? CEASEFIRE_NODE_WIDE : 0));
  present = GUINT64_TO_LE (frame->seen);
  memcpy (&node->present, &present, present_size);
  builder_fill_table (frame, place, (char *) node + head, wide);
  self->length += size;
  return place;
}

guint32
ceasefire_builder_end_value (CeasefireBuilder *self)
{
  guint32 place = builder_put_node (self, FALSE);

  builder_drop_frame (self);
  return place;
}

/* Pointers hold places until here. */
static void
builder_fill_pointers (CeasefireBuilder *self, char *block)
{
  for (guint i = 0; i < self->n_pointers; i++)
    {
      char **pointers = (char **) (gpointer) (block + self->pointers[i].place);

      for (guint32 k = 0; k < self->pointers[i].length; k++)
        if (pointers[k])
          pointers[k] = block + GPOINTER_TO_SIZE (pointers[k]);
    }
  self->n_pointers = 0;
}

/* The place of the block's own node; 0 if the block is too large. */
static guint32
builder_end_block (CeasefireBuilder *self)
{
  guint32 place = builder_put_node (self, TRUE);

  g_assert (self->n_frames == 1);
  if (self->length <= CEASEFIRE_BUILDER_MAX)
    return place;
  ceasefire_builder_fail (self, CEASEFIRE_ERROR_LIMIT, "this has more than %u bytes",
                          CEASEFIRE_BUILDER_MAX);
  return 0;
}

/* @bytes: the block, with room for what may be read beyond its last string. */
static CeasefireNode *
builder_fill_block (CeasefireBuilder *self, char *bytes, guint32 place)
{
  CeasefireBlock *block = (CeasefireBlock *) (gpointer) bytes;
  const CeasefireBuilderFrame *frame = self->frame;

  block->ref_count = 1;
  block->lists = frame->lists;
  if (frame->arrays)
    block->lists = GPOINTER_TO_SIZE (bytes + frame->arrays) | CEASEFIRE_BLOCK_ARRAYS;
  builder_fill_pointers (self, bytes);
  self->length = 0;
  return (CeasefireNode *) (gpointer) (bytes + place);
}

/* Moves the block out of the buffer; NULL if it is too large. */
static CeasefireNode *
builder_make_block (CeasefireBuilder *self)
{
  guint32 place = builder_end_block (self);
  gsize size = self->length;
  gsize room = MAX (size, (gsize) place + CEASEFIRE_BLOCK_PADDING);
  char *bytes;

  if (place == 0)
    return NULL;
  bytes = g_malloc (room);
  memcpy (bytes, self->bytes, size);
  memset (bytes + size, 0, room - size);
  return builder_fill_block (self, bytes, place);
}

CeasefireRecord *
ceasefire_builder_end_record (CeasefireBuilder *self)
{
  CeasefireNode *node = builder_make_block (self);
  CeasefireRecord *record;

  if (node == NULL)
    return NULL;
  record = ceasefire_record_new_for_node (node);
  self->nesting--;
  builder_drop_frame (self);
  return record;
}

void
ceasefire_builder_end_child (CeasefireBuilder *self)
{
  guint32 place = ceasefire_builder_end_value (self);

  self->nesting--;
  ceasefire_builder_add_item (self, place);
}

CeasefireRecord *
ceasefire_builder_lend_record (CeasefireBuilder *self)
{
  const CeasefireLayout *layout = self->frame->layout;
  guint32 place = builder_end_block (self);
  CeasefireRecord **spare;
  CeasefireNode *node;

  if (place == 0)
    return NULL;
  memset (ceasefire_builder_reserve (self, CEASEFIRE_BLOCK_PADDING), 0, CEASEFIRE_BLOCK_PADDING);
  node = builder_fill_block (self, self->bytes, place);
  if (self->spares == NULL)
    self->spares = g_new0 (CeasefireRecord *, CEASEFIRE_LAYOUTS_MAX);
  spare = &self->spares[layout->index];
  if (*spare)
    (*spare)->node = node;
  else
    *spare = ceasefire_record_new_for_node (node);
  self->nesting--;
  builder_drop_frame (self);
  self->lent = *spare;
  return self->lent;
}

gpointer
ceasefire_builder_end_alone (CeasefireBuilder *self)
{
  CeasefireNode *node = builder_make_block (self);

  if (node)
    builder_drop_frame (self);
  return node;
}

/* Rows */

gboolean
ceasefire_builder_refuse_row (CeasefireBuilder *self, guint row)
{
  if (self->frame->said >> row & 1)
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  return ceasefire_builder_fail (self, CEASEFIRE_ERROR_LIMIT, "this has more than %u bytes",
                                 CEASEFIRE_BUILDER_MAX);
}

/* Ids and codes name something, so they cannot be any string. */
gboolean
ceasefire_builder_check_name (CeasefireBuilder *self, const char *text, gsize length)
{
  g_autofree char *reason = NULL;

  if (ceasefire_id_is_valid_length (text, length))
    return TRUE;
  reason = ceasefire_id_explain (text, length);
  return ceasefire_builder_fail (self, CEASEFIRE_ERROR_VALUE, "%s", reason);
}

gboolean
ceasefire_builder_string (CeasefireBuilder *self, const CeasefireField *field, const char *text,
                          gsize length, guint32 *place)
{
  return field->kind->build (self, field, text, length, place);
}

/* Texts in languages */

void
ceasefire_builder_begin_wordings (CeasefireBuilderWordings *wordings)
{
  wordings->languages = g_ptr_array_new_with_free_func (g_free);
  wordings->strings = g_ptr_array_new_with_free_func (g_free);
  wordings->names = NULL;
}

void
ceasefire_builder_clear_wordings (CeasefireBuilderWordings *wordings)
{
  g_clear_pointer (&wordings->names, g_hash_table_unref);
  g_ptr_array_unref (wordings->languages);
  g_ptr_array_unref (wordings->strings);
}

gboolean
ceasefire_builder_add_language (CeasefireBuilder *self, CeasefireBuilderWordings *wordings,
                                const char *tag, gsize length)
{
  g_autofree char *lowered = g_ascii_strdown (tag, (gssize) length);

  if (length == 0)
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_VALUE, "a language tag cannot be empty");
  g_ptr_array_add (wordings->languages, g_strndup (tag, length));
  return ceasefire_builder_add_name (self, &wordings->names, lowered, "languages");
}

void
ceasefire_builder_add_wording (CeasefireBuilderWordings *wordings, const char *string, gsize length)
{
  g_ptr_array_add (wordings->strings, g_strndup (string, length));
}

gboolean
ceasefire_builder_end_wordings (CeasefireBuilder *self, CeasefireBuilderWordings *wordings,
                                guint32 *place)
{
  const char *const *languages;
  const char *const *strings;
  gsize size;

  if (wordings->strings->len == 0)
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_VALUE,
                                   "a text needs a wording in at least one language");
  g_ptr_array_add (wordings->languages, NULL);
  g_ptr_array_add (wordings->strings, NULL);
  languages = (const char *const *) wordings->languages->pdata;
  strings = (const char *const *) wordings->strings->pdata;
  size = ceasefire_text_measure_wordings (languages, strings);
  if (size > CEASEFIRE_BUILDER_MAX)
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_LIMIT, "this has more than %u bytes",
                                   CEASEFIRE_BUILDER_MAX);
  ceasefire_text_init_wordings (
    ceasefire_builder_put_view (self, size, _Alignof(CeasefireView), place), languages, strings);
  return TRUE;
}

guint32
ceasefire_builder_boolean (gboolean yes)
{
  return ceasefire_builder_inline (yes ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO);
}

static guint32
builder_put_word (CeasefireBuilder *self, gconstpointer word)
{
  char *bytes = ceasefire_builder_reserve (self, sizeof (gint64));
  guint32 place = ceasefire_builder_get_place (self);

  memcpy (bytes, word, sizeof (gint64));
  self->length += sizeof (gint64);
  return place;
}

gboolean
ceasefire_builder_integer (CeasefireBuilder *self, const CeasefireField *field, gint64 number,
                           guint32 *place)
{
  if (number < (gint64) field->minimum || number > (gint64) field->maximum)
    return FALSE;
  if (number >= 0 && number < CEASEFIRE_NODE_NARROW_INLINE)
    *place = ceasefire_builder_inline ((guint32) number);
  else
    *place = builder_put_word (self, &number);
  return TRUE;
}

gboolean
ceasefire_builder_number (CeasefireBuilder *self, const CeasefireField *field, double number,
                          guint32 *place)
{
  if (!(number >= field->minimum && number <= field->maximum))
    return FALSE;
  *place = builder_put_word (self, &number);
  return TRUE;
}

/* Lists */

void
ceasefire_builder_begin_list (CeasefireBuilder *self)
{
  self->frame->first_item = self->n_items;
}

void
ceasefire_builder_add_item (CeasefireBuilder *self, guint32 place)
{
  if (self->n_items == self->items_size)
    {
      self->items_size = MAX (self->items_size * 2, 16);
      self->items = g_renew (guint32, self->items, self->items_size);
    }
  self->items[self->n_items++] = place;
}

void
ceasefire_builder_end_list (CeasefireBuilder *self, guint row)
{
  CeasefireBuilderFrame *frame = self->frame;
  const CeasefireRow *list = &frame->layout->rows[row];
  const guint32 place = ceasefire_builder_inline (self->n_lists);
  guint from = frame->first_item;
  guint n = self->n_items - from;

  if (n == 0)
    return;
  if (self->lists_size - self->n_lists < n)
    {
      self->lists_size = MAX (self->lists_size * 2, self->n_lists + n + 16);
      self->lists = g_renew (guint32, self->lists, self->lists_size);
    }
  memcpy (self->lists + self->n_lists, self->items + from, n * sizeof *self->items);
  self->n_items = from;
  if (list->storage == CEASEFIRE_STORAGE_NONE)
    frame->children[list->list] = place;
  else
    ceasefire_builder_set_place (self, row, place);
  self->n_lists += n;
  self->lists[self->n_lists - 1] |= CEASEFIRE_BUILDER_LAST;
}

gboolean
ceasefire_builder_may_nest (CeasefireBuilder *self)
{
  if (self->nesting < CEASEFIRE_NESTING_MAX)
    return TRUE;
  return ceasefire_builder_fail (self, CEASEFIRE_ERROR_LIMIT, "records nested more than %d deep",
                                 CEASEFIRE_NESTING_MAX);
}

/* What is in no table */

int
ceasefire_builder_find_member (const CeasefireBuilder *self, const char *name, gsize length)
{
  const CeasefireBuilderFrame *frame = self->frame;
  int row = ceasefire_layout_find (frame->layout, name, length);

  if (row >= 0)
    return row;
  if (frame->layout->type->is_record && length == 2 && memcmp (name, "id", 2) == 0)
    return CEASEFIRE_MEMBER_ID;
  if (frame->layout->type->is_record && length == 4 && memcmp (name, "type", 4) == 0)
    return CEASEFIRE_MEMBER_TYPE;
  return CEASEFIRE_MEMBER_UNKNOWN;
}

/* Empty is no name of a type: unknown types are written back by their name. Nor is what is longer
 * than any id. */
gboolean
ceasefire_builder_may_be (const CeasefireType *expected, const char *name, gsize length)
{
  return length > 0 && length <= CEASEFIRE_ID_MAX
         && (expected == NULL
             || (strlen (expected->name) == length && memcmp (expected->name, name, length) == 0));
}

gboolean
ceasefire_builder_has_id (const CeasefireBuilder *self)
{
  return (gboolean) (self->frame->seen >> CEASEFIRE_ENTRY_ID (self->frame->layout) & 1);
}

const char *
ceasefire_builder_peek_id (const CeasefireBuilder *self)
{
  return ceasefire_builder_has_id (self) ? self->bytes + self->frame->id : NULL;
}

gboolean
ceasefire_builder_keeps (const CeasefireBuilder *self, const CeasefireField *field,
                         const char *text, gsize length)
{
  int value;

  return self->is_newer && field->kind == &ceasefire_kind_enum
         && !ceasefire_enum_from_nick (field->get_type (), text, length, &value)
         && ceasefire_id_is_valid_length (text, length);
}

gboolean
ceasefire_builder_id (CeasefireBuilder *self, const char *text, gsize length)
{
  if (!ceasefire_builder_check_name (self, text, length))
    return FALSE;
  ceasefire_builder_set_id (self, ceasefire_builder_put_string (self, text, length));
  return TRUE;
}

gboolean
ceasefire_builder_add_name (CeasefireBuilder *self, GHashTable **names, const char *name,
                            const char *what)
{
  if (*names == NULL)
    *names = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (*names, g_strdup (name)))
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_DUPLICATE, "\"%s\" stands twice", name);
  if (g_hash_table_size (*names) > self->max_members)
    return ceasefire_builder_fail (self, CEASEFIRE_ERROR_LIMIT,
                                   "more than %" G_GUINT64_FORMAT " %s", self->max_members, what);
  return TRUE;
}

/* Unknown members keep their order among themselves, whatever that of the known ones is. */
void
ceasefire_builder_extra (CeasefireBuilder *self, const char *name, const char *raw)
{
  CeasefireBuilderExtra extra;
  guint n;

  if (self->extras == NULL)
    self->extras = g_array_new (FALSE, FALSE, sizeof (CeasefireBuilderExtra));
  n = self->extras->len;
  extra.name = ceasefire_builder_put_string (self, name, strlen (name));
  extra.raw = ceasefire_builder_put_string (self, raw, strlen (raw));
  extra.after = self->frame->after;
  if (n > self->frame->first_extra)
    extra.after
      = MAX (extra.after, g_array_index (self->extras, CeasefireBuilderExtra, n - 1).after);
  g_array_append_val (self->extras, extra);
}
