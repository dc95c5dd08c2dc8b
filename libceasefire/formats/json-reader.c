/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/array.h"
#include "core/enum.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "formats/json-reader.h"

#include <math.h>
#include <string.h>

/* How many members that it does not know a record may have: looking for duplicates is quadratic. */
#define READER_EXTRAS_MAX 1024

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

/* Language tags mean the same in capital letters. */
static gboolean
reader_same_language (gconstpointer a, gconstpointer b)
{
  return g_ascii_strcasecmp (a, b) == 0;
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
      if (g_ptr_array_find_with_equal_func (languages, language, reader_same_language, NULL))
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
  *(CeasefireText **) member = ceasefire_text_new_wordings ((const char *const *) languages->pdata,
                                                            (const char *const *) strings->pdata);
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

static gboolean
reader_int (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  CeasefireSlice slice;
  g_autofree char *number = NULL;
  gint64 value;

  (void) frame;
  if (!ceasefire_json_expect (self, '0', "a whole number")
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
  if (!ceasefire_json_expect (self, '0', "a number")
      || !ceasefire_scanner_number (&self->scanner, &slice))
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
                      reader_quote (&slice), slice.text, field->scalar->name, error->message);
}

static gpointer
reader_new_value (CeasefireJsonReader *self, const CeasefireType *type)
{
  gpointer value;

  if (!ceasefire_json_expect (self, '{', "an object"))
    return NULL;
  value = ceasefire_value_new (type);
  if (!ceasefire_json_next_object (self, type, value))
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
  if (!reader_open_list (self, "a list of records"))
    return FALSE;
  for (path.index = 0; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      CeasefireRecord *record = ceasefire_json_next_record (self, NULL);

      if (record == NULL)
        return FALSE;
      self->sink (record, self->sink_data);
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
gboolean
ceasefire_json_next_object (CeasefireJsonReader *self, const CeasefireType *type, gpointer object)
{
  CeasefireFrame frame = { .type = type,
                           .layout = ceasefire_type_get_layout (type),
                           .self = object,
                           .store = ceasefire_type_get_store (type, object) };
  CeasefireRecord *record = type->is_record ? object : NULL;

  ceasefire_json_open_block (self, &frame);
  if (!reader_members (self, &frame, record))
    {
      ceasefire_json_drop_block (self, &frame);
      return FALSE;
    }
  ceasefire_json_close_block (self, &frame);
  return TRUE;
}

gboolean
ceasefire_json_look_ahead (CeasefireJsonReader *self, const char *name, char **value)
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

  if (!ceasefire_json_expect (self, '{', "a record, that is an object")
      || !ceasefire_json_look_ahead (self, "type", name))
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

CeasefireRecord *
ceasefire_json_next_record (CeasefireJsonReader *self, const CeasefireType *expected)
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
  if (!ceasefire_json_next_object (self, ceasefire_record_get_description (record), record))
    return NULL;
  if (type && record->id == NULL)
    {
      reader_fail (self, at, CEASEFIRE_ERROR_MISSING, "a record must have an id");
      return NULL;
    }
  return g_steal_pointer (&record);
}
