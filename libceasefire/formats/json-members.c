/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"
#include "core/enum.h"
#include "core/hash.h"
#include "core/text.h"
#include "core/value.h"
#include "formats/json-reader.h"

#include <string.h>

/* The decoder's other half: members, by their kind. */

gboolean
ceasefire_json_expect_slowly (CeasefireJsonReader *self, char byte, const char *what)
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

gboolean
ceasefire_json_next_slice (CeasefireJsonReader *self, const char *what, CeasefireSlice *slice)
{
  return ceasefire_json_expect (self, '"', what)
         && ceasefire_scanner_string (&self->scanner, slice);
}

/* How many bytes of a string a message quotes: never a part of a character. */
int
ceasefire_json_quote_length (const CeasefireSlice *slice)
{
  gsize length = MIN (slice->length, 80);

  while (length > 0 && length < slice->length && (slice->text[length] & 0xc0) == 0x80)
    length--;
  return (int) length;
}

/* Ids and codes name something, so they cannot be any string. */
static gboolean
decode_check_name (CeasefireJsonReader *self, const CeasefireField *field, const char *at,
                   const CeasefireSlice *slice)
{
  if (field && (field->kind == CEASEFIRE_KIND_STRING || field->kind == CEASEFIRE_KIND_STRINGS))
    return TRUE;
  if (ceasefire_id_is_valid_length (slice->text, slice->length))
    return TRUE;
  if (slice->length == 0)
    return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "an id or code cannot be empty");
  if (slice->length > CEASEFIRE_ID_MAX)
    return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "an id or code has more than %d bytes",
                        CEASEFIRE_ID_MAX);
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE,
                      "\"%.*s\" is no id or code: it has white space or an invisible character",
                      ceasefire_json_quote_length (slice), slice->text);
}

static gboolean
decode_string (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  CeasefireSlice slice;
  const char *at;

  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!ceasefire_json_next_slice (self, "a string", &slice)
      || !decode_check_name (self, field, at, &slice))
    return FALSE;
  *(gpointer *) member = field ? ceasefire_json_gather_name (self, frame, &slice)
                               : ceasefire_json_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
decode_raw (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
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
  *(gpointer *) member = ceasefire_json_gather_string (self, frame, &slice);
  return TRUE;
}

static gboolean
decode_open_list (CeasefireJsonReader *self, const char *what)
{
  return ceasefire_json_expect (self, '[', what) && ceasefire_scanner_open (&self->scanner, '[');
}

static gboolean
decode_strings (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  guint from = self->n_items;
  gboolean first = TRUE;

  if (!decode_open_list (self, "a list of strings"))
    return FALSE;
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      gpointer item;

      if (!decode_string (self, frame, field, &item))
        return FALSE;
      ceasefire_json_push_item (self, item);
    }
  if (!self->scanner.failed)
    *(gpointer *) member = ceasefire_json_gather_list (self, frame, from, FALSE);
  return !self->scanner.failed;
}

/*
 * Names that may stand once in an object, and only so many of them.
 */
gboolean
ceasefire_json_add_name (CeasefireJsonReader *self, GHashTable **names, const char *name,
                         const char *at, const char *what)
{
  if (*names == NULL)
    *names = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_add (*names, g_strdup (name)))
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
  GHashTable *names; /* the languages in small letters: tags mean the same in capitals */
} DecodeWordings;

static gboolean
decode_wording (CeasefireJsonReader *self, DecodeWordings *wordings)
{
  const char *at = self->scanner.at;
  g_autofree char *lowered = NULL;
  CeasefireSlice slice;

  if (!ceasefire_scanner_key (&self->scanner, &slice))
    return FALSE;
  if (slice.length == 0)
    return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "a language tag cannot be empty");
  lowered = g_ascii_strdown (slice.text, (gssize) slice.length);
  g_ptr_array_add (wordings->languages, g_strndup (slice.text, slice.length));
  if (!ceasefire_json_add_name (self, &wordings->names, lowered, at, "languages")
      || !ceasefire_json_next_slice (self, "a string", &slice))
    return FALSE;
  g_ptr_array_add (wordings->strings, g_strndup (slice.text, slice.length));
  return TRUE;
}

static gboolean
decode_wordings (CeasefireJsonReader *self, DecodeWordings *wordings)
{
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    if (!decode_wording (self, wordings))
      return FALSE;
  if (!self->scanner.failed && wordings->strings->len == 0)
    return reader_fail (self, self->scanner.at - 1, CEASEFIRE_ERROR_VALUE,
                        "a text needs a wording in at least one language");
  g_ptr_array_add (wordings->languages, NULL);
  g_ptr_array_add (wordings->strings, NULL);
  return !self->scanner.failed;
}

static gboolean
decode_localized (CeasefireJsonReader *self, const CeasefireFrame *frame, gpointer member)
{
  DecodeWordings wordings
    = { g_ptr_array_new_with_free_func (g_free), g_ptr_array_new_with_free_func (g_free), NULL };
  const char *const *languages;
  const char *const *strings;
  gboolean read = decode_wordings (self, &wordings);

  languages = (const char *const *) wordings.languages->pdata;
  strings = (const char *const *) wordings.strings->pdata;
  if (read)
    ceasefire_text_init_wordings (
      ceasefire_json_make_room (self, frame, sizeof (gpointer),
                                ceasefire_text_measure_wordings (languages, strings), member),
      languages, strings);
  g_clear_pointer (&wordings.names, g_hash_table_unref);
  g_ptr_array_unref (wordings.languages);
  g_ptr_array_unref (wordings.strings);
  return read;
}

static gboolean
decode_text (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
             gpointer member)
{
  CeasefireSlice slice;

  (void) field;
  if (ceasefire_scanner_peek (&self->scanner) == '{')
    return decode_localized (self, frame, member);
  if (!ceasefire_json_next_slice (self, "a string or an object of languages", &slice))
    return FALSE;
  ceasefire_text_init (ceasefire_json_make_room (self, frame, sizeof (gint),
                                                 ceasefire_text_measure (slice.length), member),
                       slice.text, slice.length);
  return TRUE;
}

static gboolean
decode_enum (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
             gpointer member)
{
  g_autofree char *nicks = NULL;
  CeasefireSlice slice;
  const char *at;

  (void) frame;
  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!ceasefire_json_next_slice (self, "a string", &slice))
    return FALSE;
  if (ceasefire_enum_from_nick (field->get_type (), slice.text, slice.length, member))
    return TRUE;
  nicks = ceasefire_enum_list_nicks (field->get_type ());
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not one of %s",
                      ceasefire_json_quote_length (&slice), slice.text, nicks);
}

static gboolean
decode_boolean (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
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
decode_out_of_range (CeasefireJsonReader *self, const CeasefireField *field,
                     const CeasefireSlice *slice)
{
  return reader_fail (self, slice->text, CEASEFIRE_ERROR_VALUE, "%.*s is not between %.0f and %.0f",
                      (int) MIN (slice->length, 40), slice->text, field->minimum, field->maximum);
}

/* A whole number of at most 18 digits, which no gint64 overflows. */
static gboolean
decode_digits (const CeasefireSlice *slice, gint64 *value)
{
  gsize i = *slice->text == '-' ? 1 : 0;

  *value = 0;
  if (slice->length > 18)
    return FALSE;
  for (; i < slice->length; i++)
    *value = *value * 10 + (slice->text[i] - '0');
  if (*slice->text == '-')
    *value = -*value;
  return TRUE;
}

static gboolean
decode_is_whole (const CeasefireSlice *slice)
{
  for (gsize i = 0; i < slice->length; i++)
    if (slice->text[i] > '9' || slice->text[i] == '.')
      return FALSE;
  return TRUE;
}

static gboolean
decode_int (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
            gpointer member)
{
  CeasefireSlice slice;
  gint64 value;

  (void) frame;
  if (!ceasefire_json_expect (self, '0', "a whole number")
      || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  if (!decode_is_whole (&slice))
    return reader_fail (self, slice.text, CEASEFIRE_ERROR_TYPE,
                        "expected a whole number, without fraction or exponent");
  if (!decode_digits (&slice, &value) || value < (gint64) field->minimum
      || value > (gint64) field->maximum)
    return decode_out_of_range (self, field, &slice);
  *(gint64 *) member = value;
  return TRUE;
}

static gboolean
decode_double (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  g_autofree char *number = NULL;
  CeasefireSlice slice;
  double value;

  (void) frame;
  if (!ceasefire_json_expect (self, '0', "a number")
      || !ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  number = g_strndup (slice.text, slice.length);
  value = g_ascii_strtod (number, NULL);
  if (!(value >= field->minimum && value <= field->maximum))
    return decode_out_of_range (self, field, &slice);
  *(double *) member = value;
  return TRUE;
}

static gboolean
decode_scalar (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  g_autoptr (GError) error = NULL;
  CeasefireSlice slice;
  const char *at;

  ceasefire_scanner_peek (&self->scanner);
  at = self->scanner.at;
  if (!ceasefire_json_next_slice (self, "a string", &slice))
    return FALSE;
  if (field->scalar->init (ceasefire_json_make_room (self, frame, field->scalar->alignment,
                                                     field->scalar->measure (slice.length), member),
                           slice.text, slice.length, &error))
    return TRUE;
  return reader_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not %s: %s",
                      ceasefire_json_quote_length (&slice), slice.text, field->scalar->name,
                      error->message);
}

/* As large as any value, in units that align as pointers do. */
#define DECODE_VALUE_WORDS 64

/* A value is read beside the gathered bytes, which move as they grow, and then joins them. */
static gboolean
decode_value (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
              gpointer member)
{
  guint64 value[DECODE_VALUE_WORDS];
  CeasefireFrame inner;
  gboolean read;

  g_assert (field->type->size <= sizeof value);
  if (!ceasefire_json_expect (self, '{', "an object"))
    return FALSE;
  memset (value, 0, field->type->size);
  ceasefire_members_init (field->type, value);
  ceasefire_json_open_inner_frame (self, &inner, field->type, value, frame);
  read = ceasefire_json_read_object (self, &inner);
  if (read)
    *(gpointer *) member = ceasefire_json_gather_value (self, &inner);
  ceasefire_json_end_frame (self, &inner);
  return read;
}

static gboolean
decode_values (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
               gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  guint from = self->n_items;
  gboolean first = TRUE;

  if (!decode_open_list (self, "a list of objects"))
    return FALSE;
  self->scanner.path = &path;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); path.index++)
    {
      gpointer item;

      if (!decode_value (self, frame, field, &item))
        return FALSE;
      ceasefire_json_push_item (self, item);
    }
  if (!self->scanner.failed)
    *(gpointer *) member = ceasefire_json_gather_list (self, frame, from, TRUE);
  return !self->scanner.failed;
}

static gboolean
decode_records (CeasefireJsonReader *self, CeasefireFrame *frame, const CeasefireField *field,
                gpointer member)
{
  CeasefirePath path = { self->scanner.path->up, field->name, 0 };
  gboolean first = TRUE;

  if (!decode_open_list (self, "a list of objects"))
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
      ceasefire_record_set_parent (child, frame->self);
      child->serial = (guint64) path.index;
      g_list_store_append (
        G_LIST_STORE (ceasefire_record_get_children (frame->self, member, G_OBJECT_TYPE (child))),
        child);
    }
  return !self->scanner.failed;
}

gboolean
ceasefire_json_next_id (CeasefireJsonReader *self, CeasefireFrame *frame, char **id)
{
  return decode_string (self, frame, NULL, id);
}

typedef gboolean (*CeasefireMemberDecoder) (CeasefireJsonReader *self, CeasefireFrame *frame,
                                            const CeasefireField *field, gpointer member);

static const CeasefireMemberDecoder member_decoders[] = {
  [CEASEFIRE_KIND_STRING] = decode_string,   [CEASEFIRE_KIND_CODE] = decode_string,
  [CEASEFIRE_KIND_REF] = decode_string,      [CEASEFIRE_KIND_RAW] = decode_raw,
  [CEASEFIRE_KIND_STRINGS] = decode_strings, [CEASEFIRE_KIND_CODES] = decode_strings,
  [CEASEFIRE_KIND_REFS] = decode_strings,    [CEASEFIRE_KIND_TEXT] = decode_text,
  [CEASEFIRE_KIND_ENUM] = decode_enum,       [CEASEFIRE_KIND_BOOLEAN] = decode_boolean,
  [CEASEFIRE_KIND_INT] = decode_int,         [CEASEFIRE_KIND_DOUBLE] = decode_double,
  [CEASEFIRE_KIND_SCALAR] = decode_scalar,   [CEASEFIRE_KIND_VALUE] = decode_value,
  [CEASEFIRE_KIND_VALUES] = decode_values,   [CEASEFIRE_KIND_RECORDS] = decode_records,
};

/* A nick as it is mostly written need not be read as a string. */
static gboolean
decode_predict_nick (CeasefireScanner *scanner, const CeasefireNicks *nicks, int *value)
{
  gsize room = (gsize) (scanner->end - scanner->at);

  for (guint i = 1; room > 2 && i < nicks->n_items; i++)
    {
      const CeasefireNick *nick = &nicks->items[i];

      if (nick->quoted[1] != scanner->at[1] || nick->length > room
          || memcmp (nick->quoted, scanner->at, nick->length) != 0
          || nick->length - 2 > scanner->max_string)
        continue;
      scanner->at += nick->length;
      *value = (int) i;
      return TRUE;
    }
  return FALSE;
}

gboolean
ceasefire_json_next_member (CeasefireJsonReader *self, CeasefireFrame *frame, guint i)
{
  const CeasefireField *field = frame->layout->fields[i];

  gpointer member = field->rare ? &frame->rare[field->offset / sizeof (gpointer)]
                                : ceasefire_field_member (field, frame->self);

  if (field->kind == CEASEFIRE_KIND_ENUM
      && decode_predict_nick (&self->scanner, frame->layout->nicks[i], member))
    return TRUE;
  return member_decoders[field->kind](self, frame, field, member);
}
