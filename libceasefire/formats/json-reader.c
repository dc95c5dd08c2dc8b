/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>

#include "core/unknown.h"
#include "formats/json-reader.h"

#include <string.h>

/*
 * The pull decoder: from bytes to struct in one pass, driven by the field table. Here are objects
 * and records; json-members.c has the kinds of members.
 */

/*
 * Writers keep to the table's order and write a key without a space, so the member expected next, or
 * one soon behind it, is mostly the one that comes. Then its key need not be read as a string.
 */
static int
reader_predict_member (CeasefireJsonReader *self, const CeasefireFrame *frame)
{
  const CeasefireLayout *layout = frame->layout;
  CeasefireScanner *scanner = &self->scanner;
  gsize room = (gsize) (scanner->end - scanner->at);
  guint64 head;

  if (room < sizeof head)
    return -1;
  memcpy (&head, scanner->at, sizeof head);
  for (guint i = frame->next; i < layout->n_fields; i++)
    {
      gsize length = layout->name_lengths[i] + 3u;

      if ((head & layout->masks[i]) == layout->heads[i] && length <= room
          && (length <= sizeof head || memcmp (scanner->at, layout->keys[i] + 1, length) == 0))
        {
          scanner->at += length;
          return (int) i;
        }
    }
  return -1;
}

static gboolean
reader_member (CeasefireJsonReader *self, CeasefireFrame *frame, guint i, const char *at)
{
  const guint64 bit = G_GUINT64_CONSTANT (1) << i;
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, frame->layout->fields[i]->name, -1 };
  gboolean read;

  self->scanner.path = &path;
  if (frame->seen & bit)
    read = reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  else
    read = ceasefire_json_next_member (self, frame, i);
  self->scanner.path = up;
  frame->seen |= bit;
  frame->next = i + 1;
  return read;
}

/* Unknown members keep their order among themselves, whatever that of the known ones is. */
static guint
reader_place_extra (const CeasefireJsonReader *self, const CeasefireFrame *frame)
{
  guint n = ceasefire_json_count_extras (self);
  guint last = n > frame->first_extra ? g_array_index (self->extras, CeasefireExtra, n - 1).after
                                      : 0;

  return MAX (last, frame->next);
}

static void
reader_keep_extra (CeasefireJsonReader *self, const CeasefireFrame *frame, const char *name,
                   const CeasefireSlice *value)
{
  const CeasefireSlice name_slice = { name, strlen (name) };
  g_autofree char *compact = ceasefire_json_compact (value);
  const CeasefireSlice raw = { compact, strlen (compact) };
  const CeasefireExtra extra = { ceasefire_json_gather_string (self, frame, &name_slice),
                                 ceasefire_json_gather_string (self, frame, &raw),
                                 reader_place_extra (self, frame) };

  if (self->extras == NULL)
    self->extras = g_array_new (FALSE, FALSE, sizeof (CeasefireExtra));
  g_array_append_val (self->extras, extra);
}

static gboolean
reader_extra (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireSlice *key,
              const char *at)
{
  g_autofree char *name = g_strndup (key->text, key->length);
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, name, -1 };
  CeasefireSlice slice;
  gboolean read;

  self->scanner.path = &path;
  read = ceasefire_json_add_name (self, &frame->names, name, at, "unknown members")
         && ceasefire_scanner_skip (&self->scanner, &slice);
  self->scanner.path = up;
  if (read)
    reader_keep_extra (self, frame, name, &slice);
  return read;
}

/* The id of a record stands in its struct, not in the table: others refer to records by it. */
static gboolean
reader_id (CeasefireJsonReader *self, CeasefireFrame *frame, CeasefireRecord *record,
           const char *at)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, "id", -1 };
  gboolean read;

  self->scanner.path = &path;
  if (record->id)
    read = reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  else
    read = ceasefire_json_next_id (self, frame, &record->id);
  self->scanner.path = up;
  return read;
}

/* A record's type is known before its members are read; here it is only passed over, once. */
static gboolean
reader_type (CeasefireJsonReader *self, CeasefireFrame *frame, const char *at)
{
  CeasefireSlice slice;

  if (frame->type_seen)
    return reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member \"type\" stands twice");
  frame->type_seen = TRUE;
  return ceasefire_scanner_skip (&self->scanner, &slice);
}

/* Nearly all records begin with their type and id, written without a space. */
static gboolean
reader_predict_key (CeasefireJsonReader *self, const char *key)
{
  CeasefireScanner *scanner = &self->scanner;
  gsize length = strlen (key);

  if ((gsize) (scanner->end - scanner->at) < length || memcmp (scanner->at, key, length) != 0)
    return FALSE;
  scanner->at += length;
  return TRUE;
}

static gboolean
reader_member_by_key (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireSlice *key,
                      const char *at)
{
  CeasefireRecord *record = frame->type->is_record ? frame->self : NULL;
  int i = ceasefire_layout_find (frame->layout, key->text, key->length);

  if (i >= 0)
    return reader_member (self, frame, (guint) i, at);
  if (record && ceasefire_slice_is (key, "id"))
    return reader_id (self, frame, record, at);
  if (record && ceasefire_slice_is (key, "type"))
    return reader_type (self, frame, at);
  return reader_extra (self, frame, key, at);
}

static gboolean
reader_any_member (CeasefireJsonReader *self, CeasefireFrame *frame, const char *stop,
                   const char **stop_at)
{
  CeasefireRecord *record = frame->type->is_record ? frame->self : NULL;
  const char *at = self->scanner.at;
  CeasefireSlice key;
  int i;

  if (record && !frame->type_seen && reader_predict_key (self, "\"type\":"))
    return reader_type (self, frame, at);
  if (record && !record->id && reader_predict_key (self, "\"id\":"))
    return reader_id (self, frame, record, at);
  i = reader_predict_member (self, frame);
  if (i >= 0)
    return reader_member (self, frame, (guint) i, at);
  if (!ceasefire_scanner_key (&self->scanner, &key))
    return FALSE;
  if (stop == NULL || !ceasefire_slice_is (&key, stop))
    return reader_member_by_key (self, frame, &key, at);
  *stop_at = at;
  return TRUE;
}

gboolean
ceasefire_json_read_members (CeasefireJsonReader *self, CeasefireFrame *frame, const char *stop,
                             const char **stop_at)
{
  while (ceasefire_scanner_next (&self->scanner, '{', &frame->first))
    {
      if (!reader_any_member (self, frame, stop, stop_at))
        return FALSE;
      if (stop && *stop_at)
        return TRUE;
    }
  return !self->scanner.failed;
}

static void
reader_init_frame (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireType *type,
                   gpointer object)
{
  memset (frame, 0, sizeof *frame);
  frame->type = type;
  frame->layout = ceasefire_type_get_layout (type);
  frame->self = object;
  frame->first = TRUE;
  frame->first_extra = ceasefire_json_count_extras (self);
}

void
ceasefire_json_open_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                           const CeasefireType *type, gpointer object)
{
  reader_init_frame (self, frame, type, object);
  frame->store = ceasefire_type_make_store (type, object);
  ceasefire_json_open_block (self, frame);
}

void
ceasefire_json_open_inner_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                                 const CeasefireType *type, gpointer object,
                                 const CeasefireFrame *outer)
{
  reader_init_frame (self, frame, type, object);
  frame->store = &frame->own;
  frame->base = outer->base;
  frame->strings_base = outer->strings_base;
}

void
ceasefire_json_end_frame (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  (void) self;
  if (frame->names)
    g_hash_table_unref (frame->names);
}

void
ceasefire_json_close_frame (CeasefireJsonReader *self, CeasefireFrame *frame, gboolean read)
{
  if (read)
    ceasefire_json_close_block (self, frame);
  else
    ceasefire_json_drop_block (self, frame);
  ceasefire_json_end_frame (self, frame);
}

gboolean
ceasefire_json_read_object (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  return ceasefire_scanner_open (&self->scanner, '{')
         && ceasefire_json_read_members (self, frame, NULL, NULL);
}

/* Records */

gboolean
ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, const char *stop,
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

/* Empty is no name of a type: unknown types are written back by their name. Nor is what is longer
 * than any id. */
static gboolean
reader_check_type (CeasefireJsonReader *self, const CeasefireType *expected,
                   const CeasefireSlice *name)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, "type", -1 };

  if (name->text == NULL && expected == NULL)
    return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_MISSING,
                        "a record must say its type");
  if (name->text == NULL
      || (name->length > 0 && name->length <= CEASEFIRE_ID_MAX
          && (expected == NULL || ceasefire_slice_is (name, expected->name))))
    return TRUE;
  self->scanner.path = &path;
  reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_VALUE,
               "\"%.*s\" is not the type of a record here", ceasefire_json_quote_length (name),
               name->text);
  self->scanner.path = up;
  return FALSE;
}

/* The type of the record that comes next; nested records need not say it. */
gboolean
ceasefire_json_look_for_type (CeasefireJsonReader *self, const CeasefireType *expected,
                              CeasefireSlice *name)
{
  return ceasefire_json_expect (self, '{', "a record, that is an object")
         && ceasefire_json_look_ahead (self, "type", NULL, name)
         && reader_check_type (self, expected, name);
}

static CeasefireRecord *
reader_make_record (const CeasefireType *type, const CeasefireSlice *name)
{
  CeasefireRecord *record = g_object_new (type ? type->get_type () : CEASEFIRE_TYPE_UNKNOWN, NULL);

  if (type == NULL)
    {
      g_autofree char *unknown = g_strndup (name->text, name->length);

      ceasefire_unknown_set_type_name (record, unknown);
    }
  return record;
}

CeasefireRecord *
ceasefire_json_next_record (CeasefireJsonReader *self, const CeasefireType *expected)
{
  g_autoptr (CeasefireRecord) record = NULL;
  const CeasefireType *type = expected;
  gpointer rare[CEASEFIRE_RARE_MAX];
  CeasefireFrame frame;
  CeasefireSlice name;
  gboolean read;
  const char *at;

  if (!ceasefire_json_look_for_type (self, expected, &name))
    return NULL;
  at = self->scanner.at;
  if (type == NULL)
    type = ceasefire_type_lookup (name.text, name.length);
  record = reader_make_record (type, &name);
  self->nesting++;
  ceasefire_json_open_frame (self, &frame, ceasefire_record_get_description (record), record);
  frame.rare = rare;
  read = ceasefire_json_read_object (self, &frame);
  ceasefire_json_close_frame (self, &frame, read);
  self->nesting--;
  if (read && type && record->id == NULL)
    read = reader_fail (self, at, CEASEFIRE_ERROR_MISSING, "a record must have an id");
  return read ? g_steal_pointer (&record) : NULL;
}

void
ceasefire_json_reader_init (CeasefireJsonReader *self, const char *text, gsize length)
{
  memset (self, 0, sizeof *self);
  ceasefire_scanner_init (&self->scanner, text, length);
  self->max_members = ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS);
}

void
ceasefire_json_reader_clear (CeasefireJsonReader *self)
{
  ceasefire_scanner_clear (&self->scanner);
  g_clear_pointer (&self->extras, g_array_unref);
  g_free (self->items);
  g_free (self->structs.bytes);
  g_free (self->strings.bytes);
}
