/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>

#include "core/array.h"
#include "core/enum.h"
#include "core/hash.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "formats/json-reader.h"

#include <math.h>
#include <string.h>

/*
 * The pull decoder: from bytes to struct in one pass, driven by the field table. What it reads is
 * in order of size: members by kind, objects, records. Strings gather as json-block.h tells.
 */

/* Members by kind */

gboolean
ceasefire_json_expect (CeasefireJsonReader *self, char byte, const char *what)
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
  return ceasefire_json_expect (self, '"', what)
         && ceasefire_scanner_string (&self->scanner, slice);
}

/* How many bytes of a string a message quotes: never a part of a character. */
static int
reader_quote (const CeasefireSlice *slice)
{
  gsize length = MIN (slice->length, 80);

  while (length > 0 && length < slice->length && (slice->text[length] & 0xc0) == 0x80)
    length--;
  return (int) length;
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
                      reader_quote (slice), slice->text);
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
  *(char **) member = ceasefire_json_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
reader_raw (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  g_autofree char *compact = NULL;
  CeasefireSlice slice;

  (void) field;
  if (!ceasefire_json_expect (self, '{', "an object")
      || !ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  compact = ceasefire_json_compact (&slice);
  slice.text = compact;
  slice.length = strlen (compact);
  *(char **) member = ceasefire_json_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
reader_open_list (CeasefireJsonReader *self, const char *what)
{
  return ceasefire_json_expect (self, '[', what) && ceasefire_scanner_open (&self->scanner, '[');
}

static gboolean
reader_strings (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gboolean first = TRUE;

  g_ptr_array_set_size (self->offsets, 0);
  if (!reader_open_list (self, "a list of strings"))
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
  *(char ***) member = ceasefire_json_gather_strings (self, frame, self->offsets);
  return TRUE;
}

/*
 * Names that may stand once in an object, and only so many of them. @name must outlive @names.
 */
static gboolean
reader_add_name (CeasefireJsonReader *self, GHashTable **names, const char *name, const char *at,
                 const char *what)
{
  if (*names == NULL)
    *names = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  if (!g_hash_table_add (*names, (gpointer) name))
    return reader_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "\"%s\" stands twice", name);
  if (g_hash_table_size (*names) > self->max_members)
    return reader_fail (self, at, CEASEFIRE_ERROR_LIMIT, "more than %" G_GUINT64_FORMAT " %s",
                        self->max_members, what);
  return TRUE;
}

typedef struct
{
  GPtrArray *languages;
  GPtrArray *strings;
  GPtrArray *lowered; /* tags mean the same in capital letters */
  GHashTable *names;  /* of @lowered */
} ReaderWordings;

static gboolean
reader_wording (CeasefireJsonReader *self, ReaderWordings *wordings)
{
  const char *at = self->scanner.at;
  CeasefireSlice slice;
  char *lowered;

  if (!ceasefire_scanner_key (&self->scanner, &slice))
    return FALSE;
  if (slice.length == 0)
    return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "a language tag cannot be empty");
  lowered = g_ascii_strdown (slice.text, (gssize) slice.length);
  g_ptr_array_add (wordings->lowered, lowered);
  g_ptr_array_add (wordings->languages, g_strndup (slice.text, slice.length));
  if (!reader_add_name (self, &wordings->names, lowered, at, "languages")
      || !reader_slice (self, "a string", &slice))
    return FALSE;
  g_ptr_array_add (wordings->strings, g_strndup (slice.text, slice.length));
  return TRUE;
}

static gboolean
reader_wordings (CeasefireJsonReader *self, ReaderWordings *wordings)
{
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    if (!reader_wording (self, wordings))
      return FALSE;
  if (!self->scanner.failed && wordings->strings->len == 0)
    return reader_fail (self, self->scanner.at - 1, CEASEFIRE_ERROR_VALUE,
                        "a text needs a wording in at least one language");
  g_ptr_array_add (wordings->languages, NULL);
  g_ptr_array_add (wordings->strings, NULL);
  return !self->scanner.failed;
}

static gboolean
reader_localized (CeasefireJsonReader *self, CeasefireText **text)
{
  ReaderWordings wordings = { g_ptr_array_new_with_free_func (g_free),
                              g_ptr_array_new_with_free_func (g_free),
                              g_ptr_array_new_with_free_func (g_free), NULL };
  gboolean read = reader_wordings (self, &wordings);

  if (read)
    *text = ceasefire_text_new_wordings ((const char *const *) wordings.languages->pdata,
                                         (const char *const *) wordings.strings->pdata);
  g_clear_pointer (&wordings.names, g_hash_table_unref);
  g_ptr_array_unref (wordings.languages);
  g_ptr_array_unref (wordings.strings);
  g_ptr_array_unref (wordings.lowered);
  return read;
}

static gboolean
reader_text (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
             gpointer member)
{
  CeasefireSlice slice;

  (void) frame;
  (void) field;
  if (ceasefire_scanner_peek (&self->scanner) == '{')
    return reader_localized (self, member);
  if (!reader_slice (self, "a string or an object of languages", &slice))
    return FALSE;
  *(CeasefireText **) member = ceasefire_text_new_length (slice.text, slice.length);
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
                      reader_quote (&slice), slice.text, nicks);
}

static gboolean
reader_boolean (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  (void) frame;
  (void) field;
  if (!ceasefire_json_expect (self, 't', "true or false"))
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
  return reader_fail (self, slice->text, CEASEFIRE_ERROR_VALUE, "%.*s is not between %.0f and %.0f",
                      (int) MIN (slice->length, 40), slice->text, field->minimum, field->maximum);
}

/* @number ends in NUL, for the functions that make numbers of text. */
static gboolean
reader_number (CeasefireJsonReader *self, const char *what, CeasefireSlice *slice, char **number)
{
  if (!ceasefire_json_expect (self, '0', what) || !ceasefire_scanner_number (&self->scanner, slice))
    return FALSE;
  *number = g_strndup (slice->text, slice->length);
  return TRUE;
}

static gboolean
reader_int (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  g_autofree char *number = NULL;
  CeasefireSlice slice;

  (void) frame;
  if (!reader_number (self, "a whole number", &slice, &number))
    return FALSE;
  if (strpbrk (number, ".eE"))
    return reader_fail (self, slice.text, CEASEFIRE_ERROR_TYPE,
                        "expected a whole number, without fraction or exponent");
  return g_ascii_string_to_signed (number, 10, (gint64) field->minimum, (gint64) field->maximum,
                                   member, NULL)
         || reader_out_of_range (self, field, &slice);
}

static gboolean
reader_double (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  g_autofree char *number = NULL;
  CeasefireSlice slice;
  double value;

  (void) frame;
  if (!reader_number (self, "a number", &slice, &number))
    return FALSE;
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
                      reader_quote (&slice), slice.text, field->scalar->name, error->message);
}

static gboolean reader_object (CeasefireJsonReader *self, const CeasefireType *type,
                               gpointer object);

static gpointer
reader_new_value (CeasefireJsonReader *self, const CeasefireType *type)
{
  gpointer value;

  if (!ceasefire_json_expect (self, '{', "an object"))
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
  if (!reader_open_list (self, "a list of objects"))
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

  if (!reader_open_list (self, "a list of objects"))
    return FALSE;
  if (self->nesting == CEASEFIRE_NESTING_MAX)
    return reader_fail (self, self->scanner.at - 1, CEASEFIRE_ERROR_LIMIT,
                        "records nested more than %d deep", CEASEFIRE_NESTING_MAX);
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      g_autoptr (CeasefireRecord) child = ceasefire_json_next_record (self, field->type);

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
          && memcmp (scanner->at, layout->keys[i], length) == 0)
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

/* Unknown members keep their order among themselves, whatever that of the known ones is. */
static guint
reader_place_extra (const CeasefireFrame *frame)
{
  const GArray *extras = frame->store->extras;
  guint last = extras ? g_array_index (extras, CeasefireExtra, extras->len - 1).after : 0;

  return MAX (last, frame->next);
}

static gboolean
reader_extra (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireSlice *key,
              const char *at)
{
  char *name = g_strndup (key->text, key->length);
  const CeasefirePath *up = self->scanner.path;
  const CeasefirePath path = { up, name, -1 };
  CeasefireSlice slice;
  gboolean read;

  self->scanner.path = &path;
  read = reader_add_name (self, &frame->names, name, at, "unknown members")
         && ceasefire_scanner_skip (&self->scanner, &slice);
  self->scanner.path = up;
  if (read)
    ceasefire_store_add_extra (frame->store, name, ceasefire_json_compact (&slice),
                               reader_place_extra (frame));
  else
    g_free (name);
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
    read = reader_string (self, frame, NULL, &record->id);
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

gboolean
ceasefire_json_read_members (CeasefireJsonReader *self, CeasefireFrame *frame, const char *stop,
                             const char **stop_at)
{
  while (ceasefire_scanner_next (&self->scanner, '{', &frame->first))
    {
      const char *at = self->scanner.at;
      int i = reader_predict_member (self, frame);
      CeasefireSlice key;

      if (i >= 0)
        {
          if (!reader_member (self, frame, (guint) i, at))
            return FALSE;
          continue;
        }
      if (!ceasefire_scanner_key (&self->scanner, &key))
        return FALSE;
      if (stop && ceasefire_slice_is (&key, stop))
        {
          *stop_at = at;
          return TRUE;
        }
      if (!reader_member_by_key (self, frame, &key, at))
        return FALSE;
    }
  return !self->scanner.failed;
}

void
ceasefire_json_open_frame (CeasefireJsonReader *self, CeasefireFrame *frame,
                           const CeasefireType *type, gpointer object)
{
  memset (frame, 0, sizeof *frame);
  frame->type = type;
  frame->layout = ceasefire_type_get_layout (type);
  frame->self = object;
  frame->store = ceasefire_type_get_store (type, object);
  frame->first = TRUE;
  ceasefire_json_open_block (self, frame);
}

void
ceasefire_json_close_frame (CeasefireJsonReader *self, CeasefireFrame *frame, gboolean read)
{
  if (read)
    ceasefire_json_close_block (self, frame);
  else
    ceasefire_json_drop_block (self, frame);
  if (frame->names)
    g_hash_table_unref (frame->names);
}

/* @object is a value or a record of @type, fresh. After a failure it is safe to free, no more. */
static gboolean
reader_object (CeasefireJsonReader *self, const CeasefireType *type, gpointer object)
{
  CeasefireFrame frame;
  gboolean read;

  ceasefire_json_open_frame (self, &frame, type, object);
  read = ceasefire_scanner_open (&self->scanner, '{')
         && ceasefire_json_read_members (self, &frame, NULL, NULL);
  ceasefire_json_close_frame (self, &frame, read);
  return read;
}

/* Records */

gboolean
ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, const char *stop,
                           CeasefireSlice *value)
{
  const char *at = self->scanner.at;
  guint depth = self->scanner.depth;

  value->text = NULL;
  value->length = 0;
  if (ceasefire_scanner_find_member (&self->scanner, name, stop)
      && !reader_slice (self, "a string", value))
    return FALSE;
  self->scanner.at = at;
  self->scanner.depth = depth;
  return !self->scanner.failed;
}

/* Empty is no name of a type: unknown types are written back by their name. */
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
      || (name->length > 0 && (expected == NULL || ceasefire_slice_is (name, expected->name))))
    return TRUE;
  self->scanner.path = &path;
  reader_fail (self, self->scanner.at, CEASEFIRE_ERROR_VALUE,
               "\"%.*s\" is not the type of a record here", reader_quote (name), name->text);
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
  read = reader_object (self, ceasefire_record_get_description (record), record);
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
  self->offsets = g_ptr_array_new ();
  self->max_members = ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS);
}

void
ceasefire_json_reader_clear (CeasefireJsonReader *self)
{
  ceasefire_scanner_clear (&self->scanner);
  g_ptr_array_unref (self->offsets);
  g_free (self->gathered);
}
