/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/array.h"
#include "core/enum.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "formats/json-scanner.h"
#include "formats/json.h"

#include <math.h>
#include <string.h>

/* How many members that it does not know a record may have: looking for duplicates is quadratic. */
#define READER_EXTRAS_MAX 1024

/*
 * The pull decoder: from bytes to struct in one pass, driven by the field table.
 *
 * The strings of one record or value go to one block. Its size is known only at the closing brace,
 * so they gather in `gathered`, and members hold their offset there, plus one so that it is not
 * NULL. When the object closes, the block is made and the offsets become pointers. Objects nest, so
 * `gathered` is a stack: what lies below a frame's `base` belongs to the objects around it.
 */
typedef struct
{
  CeasefireScanner scanner;
  char *gathered;
  gsize gathered_length;
  gsize gathered_size;
  GPtrArray *offsets; /* of the strings of the list that is being read */
  CeasefireRecordSink sink;
  gpointer sink_data;
  guint n_records;
  gboolean records_seen;
} CeasefireJsonReader;

/* One object that is being read. */
typedef struct
{
  const CeasefireType *type;
  const CeasefireLayout *layout;
  gpointer self;
  CeasefireStore *store;
  gsize base;     /* where its strings begin in `gathered` */
  guint64 seen;   /* members that were there, by index */
  guint64 inside; /* members that hold offsets, by index */
  guint next;     /* the member expected next */
} CeasefireFrame;

static gboolean reader_object (CeasefireJsonReader *self, const CeasefireType *type,
                               gpointer object);
static CeasefireRecord *reader_record (CeasefireJsonReader *self, const CeasefireType *expected);

#define reader_fail(self, at, code, ...)                                                           \
  ceasefire_scanner_fail (&(self)->scanner, at, code, __VA_ARGS__)

/* Gathering */

static gpointer
reader_gather (CeasefireJsonReader *self, gconstpointer data, gsize length)
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

/* Puts a string there and returns what its member holds until the object closes. */
static char *
reader_gather_string (CeasefireJsonReader *self, const CeasefireFrame *frame,
                      const CeasefireSlice *slice)
{
  gsize offset = self->gathered_length - frame->base;

  reader_gather (self, slice->text, slice->length);
  reader_gather (self, "", 1);
  return GSIZE_TO_POINTER (offset + 1);
}

static void
reader_align (CeasefireJsonReader *self)
{
  static const char zeros[sizeof (gpointer)];
  gsize over = self->gathered_length % sizeof (gpointer);

  if (over > 0)
    reader_gather (self, zeros, sizeof (gpointer) - over);
}

static char *
reader_place (char *block, gpointer offset)
{
  return block + GPOINTER_TO_SIZE (offset) - 1;
}

static void
reader_place_member (char *block, const CeasefireField *field, gpointer member)
{
  if (field->kind == CEASEFIRE_KIND_STRINGS || field->kind == CEASEFIRE_KIND_CODES
      || field->kind == CEASEFIRE_KIND_REFS)
    {
      char **strings = (char **) (gpointer) reader_place (block, *(char ***) member);

      *(char ***) member = strings;
      for (; *strings; strings++)
        *strings = reader_place (block, *strings);
    }
  else
    *(char **) member = reader_place (block, *(char **) member);
}

static void
reader_close_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  gsize size = self->gathered_length - frame->base;

  if (size > 0)
    {
      char *block = g_malloc (size);

      memcpy (block, self->gathered + frame->base, size);
      for (guint i = 0; i < frame->layout->n_fields; i++)
        if (frame->inside & (G_GUINT64_CONSTANT (1) << i))
          reader_place_member (block, frame->layout->fields[i],
                               ceasefire_field_member (frame->layout->fields[i], frame->self));
      frame->store->block = block;
      frame->store->block_size = size;
    }
  self->gathered_length = frame->base;
}

/* After a failure: what holds an offset must not be taken for a pointer. */
static void
reader_drop_block (CeasefireJsonReader *self, CeasefireFrame *frame)
{
  for (guint i = 0; i < frame->layout->n_fields; i++)
    if (frame->inside & (G_GUINT64_CONSTANT (1) << i))
      *(gpointer *) ceasefire_field_member (frame->layout->fields[i], frame->self) = NULL;
  self->gathered_length = frame->base;
}

/* Members by kind */

static gboolean
reader_expect (CeasefireJsonReader *self, char byte, const char *what)
{
  char found = ceasefire_scanner_peek (&self->scanner);

  if (found == byte || (byte == '0' && (found == '-' || g_ascii_isdigit (found)))
      || (byte == 't' && found == 'f'))
    return TRUE;
  if (found == 'n')
    return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_TYPE,
                        "expected %s, found null: a member that is not said is left out", what);
  if (found == '\0' || strchr ("\"{[tf-0123456789", found) == NULL)
    return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_SYNTAX, "expected %s, found %s",
                        what, ceasefire_scanner_name_next (&self->scanner));
  return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_TYPE, "expected %s, found %s", what,
                      ceasefire_scanner_name_next (&self->scanner));
}

static gboolean
reader_slice (CeasefireJsonReader *self, const char *what, CeasefireSlice *slice)
{
  return reader_expect (self, '"', what) && ceasefire_scanner_string (&self->scanner, slice);
}

/* Ids and codes name something, so they cannot be any string. */
static gboolean
reader_check_name (CeasefireJsonReader *self, const CeasefireField *field, const char *at,
                   const CeasefireSlice *slice)
{
  if (field && (field->kind == CEASEFIRE_KIND_STRING || field->kind == CEASEFIRE_KIND_STRINGS))
    return TRUE;
  if (ceasefire_id_is_valid_length (slice->text, slice->length))
    return TRUE;
  if (slice->length == 0)
    return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "an id or code cannot be empty");
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE,
                      "\"%.*s\" is no id or code: it has white space or an invisible character",
                      (int) MIN (slice->length, 80), slice->text);
}

static gboolean
reader_string (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  CeasefireSlice slice;
  const char *at;

  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!reader_slice (self, "a string", &slice) || !reader_check_name (self, field, at, &slice))
    return FALSE;
  *(char **) member = reader_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
reader_raw (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  g_autofree char *compact = NULL;
  CeasefireSlice slice;

  (void) field;
  if (!reader_expect (self, '{', "an object")
      || !ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  compact = ceasefire_json_compact (&slice);
  slice.text = compact;
  slice.length = strlen (compact);
  *(char **) member = reader_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
reader_strings (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gboolean first = TRUE;

  g_ptr_array_set_size (self->offsets, 0);
  if (!reader_expect (self, '[', "a list of strings")
      || !ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      gpointer offset;

      if (!reader_string (self, frame, field, &offset))
        return FALSE;
      g_ptr_array_add (self->offsets, offset);
    }
  if (self->scanner.failed || self->offsets->len == 0)
    return !self->scanner.failed;
  g_ptr_array_add (self->offsets, NULL);
  reader_align (self);
  *(gpointer *) member = GSIZE_TO_POINTER (self->gathered_length - frame->base + 1);
  reader_gather (self, self->offsets->pdata, self->offsets->len * sizeof (gpointer));
  return TRUE;
}

static gboolean
reader_wordings (CeasefireJsonReader *self, GPtrArray *languages, GPtrArray *strings)
{
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      const char *at = self->scanner.at;
      CeasefireSlice slice;
      g_autofree char *language = NULL;

      if (!ceasefire_scanner_key (&self->scanner, &slice))
        return FALSE;
      language = g_strndup (slice.text, slice.length);
      if (*language == '\0')
        return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "a language tag cannot be empty");
      if (g_ptr_array_find_with_equal_func (languages, language, g_str_equal, NULL))
        return reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "\"%s\" stands twice", language);
      if (!reader_slice (self, "a string", &slice))
        return FALSE;
      g_ptr_array_add (languages, g_steal_pointer (&language));
      g_ptr_array_add (strings, g_strndup (slice.text, slice.length));
      if (strings->len > READER_EXTRAS_MAX)
        return reader_fail (self, at, CEASEFIRE_ERROR_LIMIT, "more than %d languages",
                            READER_EXTRAS_MAX);
    }
  if (!self->scanner.failed && strings->len == 0)
    return reader_fail (self, self->scanner.at - 1, CEASEFIRE_ERROR_VALUE,
                        "a text needs a wording in at least one language");
  return !self->scanner.failed;
}

static gboolean
reader_text (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
             gpointer member)
{
  g_autoptr (GPtrArray) languages = NULL;
  g_autoptr (GPtrArray) strings = NULL;
  CeasefireSlice slice;

  (void) frame;
  (void) field;
  if (ceasefire_scanner_peek (&self->scanner) != '{')
    {
      if (!reader_slice (self, "a string or an object of languages", &slice))
        return FALSE;
      *(CeasefireText **) member = ceasefire_text_new_length (slice.text, slice.length);
      return TRUE;
    }
  languages = g_ptr_array_new_with_free_func (g_free);
  strings = g_ptr_array_new_with_free_func (g_free);
  if (!reader_wordings (self, languages, strings))
    return FALSE;
  g_ptr_array_add (languages, NULL);
  g_ptr_array_add (strings, NULL);
  *(CeasefireText **) member = ceasefire_text_new_wordings (
    (const char *const *) languages->pdata, (const char *const *) strings->pdata);
  return TRUE;
}

static gboolean
reader_enum (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
             gpointer member)
{
  g_autofree char *nicks = NULL;
  CeasefireSlice slice;
  const char *at;

  (void) frame;
  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!reader_slice (self, "a string", &slice))
    return FALSE;
  if (ceasefire_enum_from_nick (field->get_type (), slice.text, slice.length, member))
    return TRUE;
  nicks = ceasefire_enum_list_nicks (field->get_type ());
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not one of %s",
                      (int) MIN (slice.length, 80), slice.text, nicks);
}

static gboolean
reader_boolean (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  (void) frame;
  (void) field;
  if (!reader_expect (self, 't', "true or false"))
    return FALSE;
  if (*self->scanner.at == 'f')
    {
      *(CeasefireTristate *) member = CEASEFIRE_TRISTATE_NO;
      return ceasefire_scanner_literal (&self->scanner, "false");
    }
  *(CeasefireTristate *) member = CEASEFIRE_TRISTATE_YES;
  return ceasefire_scanner_literal (&self->scanner, "true");
}

static gboolean
reader_out_of_range (CeasefireJsonReader *self, const CeasefireField *field,
                     const CeasefireSlice *slice)
{
  return reader_fail (self, slice->text, CEASEFIRE_ERROR_VALUE,
                      "%.*s is not between %.0f and %.0f", (int) MIN (slice->length, 40),
                      slice->text, field->minimum, field->maximum);
}

static gboolean
reader_int (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  CeasefireSlice slice;
  g_autofree char *number = NULL;
  gint64 value;

  (void) frame;
  if (!reader_expect (self, '0', "a whole number")
      || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  number = g_strndup (slice.text, slice.length);
  if (strpbrk (number, ".eE"))
    return reader_fail (self, slice.text, CEASEFIRE_ERROR_TYPE,
                        "expected a whole number, without fraction or exponent");
  if (!g_ascii_string_to_signed (number, 10, (gint64) field->minimum, (gint64) field->maximum,
                                 &value, NULL))
    return reader_out_of_range (self, field, &slice);
  *(gint64 *) member = value;
  return TRUE;
}

static gboolean
reader_double (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  CeasefireSlice slice;
  g_autofree char *number = NULL;
  double value;

  (void) frame;
  if (!reader_expect (self, '0', "a number") || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  number = g_strndup (slice.text, slice.length);
  value = g_ascii_strtod (number, NULL);
  if (!(value >= field->minimum && value <= field->maximum))
    return reader_out_of_range (self, field, &slice);
  *(double *) member = value;
  return TRUE;
}

static gboolean
reader_scalar (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  g_autoptr (GError) error = NULL;
  CeasefireSlice slice;
  const char *at;

  (void) frame;
  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!reader_slice (self, "a string", &slice))
    return FALSE;
  *(gpointer *) member = field->scalar->parse (slice.text, slice.length, &error);
  if (error == NULL)
    return TRUE;
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not %s: %s",
                      (int) MIN (slice.length, 80), slice.text, field->scalar->name,
                      error->message);
}

static gpointer
reader_new_value (CeasefireJsonReader *self, const CeasefireType *type)
{
  gpointer value;

  if (!reader_expect (self, '{', "an object"))
    return NULL;
  value = ceasefire_value_new (type);
  if (!reader_object (self, type, value))
    g_clear_pointer (&value, ceasefire_value_unref);
  return value ? ceasefire_value_freeze (value) : NULL;
}

static gboolean
reader_value (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
              gpointer member)
{
  (void) frame;
  *(gpointer *) member = reader_new_value (self, field->type);
  return *(gpointer *) member != NULL;
}

static gboolean
reader_values (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gpointer **values = member;
  gboolean first = TRUE;

  (void) frame;
  if (!reader_expect (self, '[', "a list of objects")
      || !ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      gpointer value = reader_new_value (self, field->type);

      if (value == NULL)
        return FALSE;
      *values = ceasefire_array_append (*values, value);
    }
  return !self->scanner.failed;
}

static gboolean
reader_records (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gboolean first = TRUE;

  if (!reader_expect (self, '[', "a list of objects")
      || !ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      g_autoptr (CeasefireRecord) child = reader_record (self, field->type);

      if (child == NULL)
        return FALSE;
      child->parent = frame->self;
      g_list_store_append (
        G_LIST_STORE (ceasefire_record_get_children (frame->self, member, G_OBJECT_TYPE (child))),
        child);
    }
  return !self->scanner.failed;
}

typedef gboolean (*CeasefireMemberReader) (CeasefireJsonReader *self, CeasefireFrame *frame,
                                           const CeasefireField *field, gpointer member);

/* @gathers: the member holds an offset until its object closes. */
static const struct
{
  CeasefireMemberReader read;
  gboolean gathers;
} member_readers[] = {
  [CEASEFIRE_KIND_STRING] = { reader_string, TRUE },
  [CEASEFIRE_KIND_CODE] = { reader_string, TRUE },
  [CEASEFIRE_KIND_REF] = { reader_string, TRUE },
  [CEASEFIRE_KIND_RAW] = { reader_raw, TRUE },
  [CEASEFIRE_KIND_STRINGS] = { reader_strings, TRUE },
  [CEASEFIRE_KIND_CODES] = { reader_strings, TRUE },
  [CEASEFIRE_KIND_REFS] = { reader_strings, TRUE },
  [CEASEFIRE_KIND_TEXT] = { reader_text, FALSE },
  [CEASEFIRE_KIND_ENUM] = { reader_enum, FALSE },
  [CEASEFIRE_KIND_BOOLEAN] = { reader_boolean, FALSE },
  [CEASEFIRE_KIND_INT] = { reader_int, FALSE },
  [CEASEFIRE_KIND_DOUBLE] = { reader_double, FALSE },
  [CEASEFIRE_KIND_SCALAR] = { reader_scalar, FALSE },
  [CEASEFIRE_KIND_VALUE] = { reader_value, FALSE },
  [CEASEFIRE_KIND_VALUES] = { reader_values, FALSE },
  [CEASEFIRE_KIND_RECORDS] = { reader_records, FALSE },
};

/* Objects */

/* Writers keep to the table's order, so the member expected next is mostly the one that comes. */
static int
reader_find_member (const CeasefireFrame *frame, const CeasefireSlice *key)
{
  const CeasefireLayout *layout = frame->layout;

  for (guint i = frame->next; i < layout->n_fields; i++)
    if (layout->name_lengths[i] == key->length
        && memcmp (layout->fields[i]->name, key->text, key->length) == 0)
      return (int) i;
  return ceasefire_layout_find (layout, key->text, key->length);
}

static gboolean
reader_member (CeasefireJsonReader *self, CeasefireFrame *frame, guint i, const char *at)
{
  const CeasefireField *field = frame->layout->fields[i];
  const guint64 bit = G_GUINT64_CONSTANT (1) << i;
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, field->name, -1 };
  gpointer member = ceasefire_field_member (field, frame->self);
  gboolean read;

  self->scanner.path = &path;
  if (frame->seen & bit)
    read = reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  else
    read = member_readers[field->kind].read (self, frame, field, member);
  self->scanner.path = up;
  frame->seen |= bit;
  frame->next = i + 1;
  if (member_readers[field->kind].gathers && *(gpointer *) member != NULL)
    frame->inside |= bit;
  return read;
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
  if (ceasefire_store_get_extra (frame->store, name))
    read = reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  else if (frame->store->extras && frame->store->extras->len >= READER_EXTRAS_MAX)
    read = reader_fail (self, at, CEASEFIRE_ERROR_LIMIT, "more than %d unknown members",
                        READER_EXTRAS_MAX);
  else
    read = ceasefire_scanner_skip (&self->scanner, &slice);
  self->scanner.path = up;
  if (read)
    ceasefire_store_add_extra (frame->store, g_steal_pointer (&name),
                               ceasefire_json_compact (&slice), frame->next);
  return read;
}

/* The list of a dossier's records, which is no member of its header. */
static gboolean
reader_dossier_records (CeasefireJsonReader *self, CeasefireFrame *frame, const char *at)
{
  CeasefirePath path = { NULL, "records", -1 };
  gboolean first = TRUE;

  self->scanner.path = &path;
  if (self->records_seen)
    return reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
  self->records_seen = TRUE;
  frame->next = frame->layout->n_fields + 1;
  if (!reader_expect (self, '[', "a list of records")
      || !ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  for (path.index = 0; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      CeasefireRecord *record = reader_record (self, NULL);

      if (record == NULL)
        return FALSE;
      self->sink (record, self->sink_data);
      self->n_records++;
    }
  self->scanner.path = NULL;
  return !self->scanner.failed;
}

static gboolean
reader_slice_is (const CeasefireSlice *slice, const char *string)
{
  return strlen (string) == slice->length && memcmp (string, slice->text, slice->length) == 0;
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
    read = reader_string (self, frame, NULL, &record->id);
  self->scanner.path = up;
  return read;
}

/* A record's type is known before its members are read; here it is only passed over, once. */
static gboolean
reader_type (CeasefireJsonReader *self, gboolean *type_seen, const char *at)
{
  CeasefireSlice slice;

  if (*type_seen)
    return reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member \"type\" stands twice");
  *type_seen = TRUE;
  return ceasefire_scanner_skip (&self->scanner, &slice);
}

static gboolean
reader_members (CeasefireJsonReader *self, CeasefireFrame *frame, CeasefireRecord *record)
{
  gboolean type_seen = FALSE;
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      const char *at = self->scanner.at;
      gboolean read;
      CeasefireSlice key;
      int i;

      if (!ceasefire_scanner_key (&self->scanner, &key))
        return FALSE;
      i = reader_find_member (frame, &key);
      if (i >= 0)
        read = reader_member (self, frame, (guint) i, at);
      else if (record && reader_slice_is (&key, "type"))
        read = reader_type (self, &type_seen, at);
      else if (record && reader_slice_is (&key, "id"))
        read = reader_id (self, frame, record, at);
      else if (self->sink && self->scanner.depth == 1 && !record
               && reader_slice_is (&key, "records"))
        read = reader_dossier_records (self, frame, at);
      else
        read = reader_extra (self, frame, &key, at);
      if (!read)
        return FALSE;
    }
  return !self->scanner.failed;
}

/* @object is a value or a record of @type, fresh. After a failure it is safe to free, no more. */
static gboolean
reader_object (CeasefireJsonReader *self, const CeasefireType *type, gpointer object)
{
  CeasefireFrame frame = { .type = type,
                           .layout = ceasefire_type_get_layout (type),
                           .self = object,
                           .store = ceasefire_type_get_store (type, object) };
  CeasefireRecord *record = type->is_record ? object : NULL;
  gboolean read;

  reader_align (self);
  frame.base = self->gathered_length;
  read = reader_members (self, &frame, record);
  if (!read)
    {
      reader_drop_block (self, &frame);
      if (record)
        record->id = NULL;
      return FALSE;
    }
  reader_close_block (self, &frame);
  if (record && record->id)
    record->id = reader_place (frame.store->block, record->id);
  return TRUE;
}

/* Looks ahead for a string member of the object that comes next; the scanner does not move. */
static gboolean
reader_look_ahead (CeasefireJsonReader *self, const char *name, char **value)
{
  const char *at = self->scanner.at;
  guint depth = self->scanner.depth;
  gboolean first = TRUE;
  CeasefireSlice slice;

  *value = NULL;
  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (*value == NULL && ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      gboolean found;

      if (!ceasefire_scanner_key (&self->scanner, &slice))
        return FALSE;
      found = reader_slice_is (&slice, name);
      if (found ? !reader_slice (self, "a string", &slice)
                : !ceasefire_scanner_skip (&self->scanner, &slice))
        return FALSE;
      if (found)
        *value = g_strndup (slice.text, slice.length);
    }
  self->scanner.at = at;
  self->scanner.depth = depth;
  return !self->scanner.failed;
}

/* The type of the record that comes next; nested records need not say it. */
static gboolean
reader_look_for_type (CeasefireJsonReader *self, const CeasefireType *expected, char **name)
{
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, "type", -1 };

  if (!reader_expect (self, '{', "a record, that is an object")
      || !reader_look_ahead (self, "type", name))
    return FALSE;
  if (*name == NULL && expected)
    *name = g_strdup (expected->name);
  if (*name == NULL)
    return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_MISSING,
                        "a record must say its type");
  if (**name == '\0' || (expected && !g_str_equal (*name, expected->name)))
    {
      self->scanner.path = &path;
      return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_VALUE,
                          "\"%s\" is not the type of a record here", *name);
    }
  return TRUE;
}

static CeasefireRecord *
reader_record (CeasefireJsonReader *self, const CeasefireType *expected)
{
  g_autoptr (CeasefireRecord) record = NULL;
  g_autofree char *name = NULL;
  const CeasefireType *type;
  const char *at;

  if (!reader_look_for_type (self, expected, &name))
    return NULL;
  at = self->scanner.at;
  type = ceasefire_type_lookup (name, strlen (name));
  record = g_object_new (type ? type->get_type () : CEASEFIRE_TYPE_UNKNOWN, NULL);
  if (type == NULL)
    ceasefire_unknown_set_type_name (record, name);
  if (!reader_object (self, ceasefire_record_get_description (record), record))
    return NULL;
  if (type && record->id == NULL)
    {
      reader_fail (self, at, CEASEFIRE_ERROR_MISSING, "a record must have an id");
      return NULL;
    }
  return g_steal_pointer (&record);
}

/* Texts */

static void
reader_init (CeasefireJsonReader *self, const char *text, gsize length)
{
  memset (self, 0, sizeof *self);
  ceasefire_scanner_init (&self->scanner, text, length);
  self->offsets = g_ptr_array_new ();
}

/* Hands over the failure, if there is one. */
static gboolean
reader_clear (CeasefireJsonReader *self, GError **error)
{
  gboolean failed = self->scanner.failed;

  if (failed)
    ceasefire_scanner_set_error (&self->scanner, error);
  ceasefire_scanner_clear (&self->scanner);
  g_ptr_array_unref (self->offsets);
  g_free (self->gathered);
  return !failed;
}

static gboolean
reader_check_start (CeasefireJsonReader *self)
{
  static const char mark[] = "\xef\xbb\xbf";
  const CeasefireScanner *scanner = &self->scanner;

  if (scanner->end - scanner->at >= 3 && memcmp (scanner->at, mark, 3) == 0)
    return reader_fail (self, scanner->at, CEASEFIRE_ERROR_ENCODING,
                        "the text begins with a byte order mark, which JSON does not allow");
  return TRUE;
}

/* Before all else: a newer major version may have changed anything. */
static gboolean
reader_check_version (CeasefireJsonReader *self)
{
  const CeasefirePath path = { NULL, "ceasefire", -1 };
  g_autofree char *version = NULL;
  const char *at;
  char *rest = NULL;
  guint64 major;

  if (!reader_expect (self, '{', "a dossier, that is an object"))
    return FALSE;
  at = self->scanner.at;
  if (!reader_look_ahead (self, "ceasefire", &version))
    return FALSE;
  if (version == NULL)
    return reader_fail (self, at, CEASEFIRE_ERROR_MISSING,
                        "this is no dossier: it has no member \"ceasefire\" with the version");
  self->scanner.path = &path;
  major = g_ascii_isdigit (*version) ? g_ascii_strtoull (version, &rest, 10) : 0;
  if (rest == NULL || *rest != '.' || !g_ascii_isdigit (rest[1])
      || rest[1 + strspn (rest + 1, "0123456789")] != '\0')
    return reader_fail (self, at, CEASEFIRE_ERROR_VERSION,
                        "\"%s\" is no version of the format, such as 1.0", version);
  if (major != 1)
    return reader_fail (self, at, CEASEFIRE_ERROR_VERSION,
                        "the format has version %s, and this library reads versions 1.x", version);
  self->scanner.path = NULL;
  return TRUE;
}

/* Behind the header of JSON Lines: one record a line. */
static gboolean
reader_lines (CeasefireJsonReader *self)
{
  CeasefirePath path = { NULL, "records", 0 };

  for (;; path.index++)
    {
      const char *at = self->scanner.at;
      CeasefireRecord *record;

      ceasefire_scanner_peek (&self->scanner);
      if (self->scanner.at == self->scanner.end)
        return TRUE;
      self->scanner.path = &path;
      if (memchr (at, '\n', (gsize) (self->scanner.at - at)) == NULL)
        return reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_SYNTAX,
                            "a record of JSON Lines must begin on a line of its own");
      record = reader_record (self, NULL);
      if (record == NULL)
        return FALSE;
      self->sink (record, self->sink_data);
    }
}

static gboolean
reader_dossier (CeasefireJsonReader *self, const CeasefireType *header_type, gpointer header)
{
  if (!reader_check_start (self) || !reader_check_version (self)
      || !reader_object (self, header_type, header))
    return FALSE;
  return self->records_seen ? ceasefire_scanner_finish (&self->scanner) : reader_lines (self);
}

gpointer
ceasefire_json_read_dossier (const char *text, gsize length, const CeasefireType *header_type,
                             CeasefireRecordSink sink, gpointer user_data, GError **error)
{
  CeasefireJsonReader self;
  gpointer header = ceasefire_value_new (header_type);

  reader_init (&self, text, length);
  self.sink = sink;
  self.sink_data = user_data;
  reader_dossier (&self, header_type, header);
  if (!reader_clear (&self, error))
    g_clear_pointer (&header, ceasefire_value_unref);
  return header ? ceasefire_value_freeze (header) : NULL;
}

CeasefireRecord *
ceasefire_json_read_record (const char *text, gsize length, GError **error)
{
  CeasefireJsonReader self;
  g_autoptr (CeasefireRecord) record = NULL;

  reader_init (&self, text, length);
  if (reader_check_start (&self))
    record = reader_record (&self, NULL);
  if (record)
    ceasefire_scanner_finish (&self.scanner);
  return reader_clear (&self, error) ? g_steal_pointer (&record) : NULL;
}

CeasefireRecord *
ceasefire_record_from_json (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  return ceasefire_json_read_record (text, length, error);
}
