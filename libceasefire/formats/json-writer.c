/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/array.h"
#include "core/enum.h"
#include "core/text.h"
#include "core/value.h"
#include "formats/json-scanner.h"
#include "formats/json.h"

#include <string.h>

/*
 * The writer: canonical JSON into a buffer, in the order of the field table, so that the same
 * record always gives the same bytes. With @indent 0 all stands in one line.
 */

/* Bytes. The end of the buffer is marked with NUL only when all is written. */

static inline char *
writer_reserve (GString *text, gsize length)
{
  gsize end = text->len;

  if (G_UNLIKELY (length >= text->allocated_len - end))
    g_string_set_size (text, end + length);
  text->len = end + length;
  return text->str + end;
}

static inline void
writer_bytes (GString *text, const char *bytes, gsize length)
{
  memcpy (writer_reserve (text, length), bytes, length);
}

static inline void
writer_byte (GString *text, char byte)
{
  *writer_reserve (text, 1) = byte;
}

static void
writer_finish (GString *text)
{
  text->str[text->len] = '\0';
}

/* Strings */

static void
writer_escape (GString *text, guint8 byte)
{
  static const char short_escapes[] = "\b\f\n\r\t\"\\";
  static const char short_names[] = "bfnrt\"\\";
  static const char digits[] = "0123456789abcdef";
  const char *found = byte ? strchr (short_escapes, byte) : NULL;
  const char named[] = { '\\', found ? short_names[found - short_escapes] : 'u' };
  const char number[] = { '0', '0', digits[byte >> 4], digits[byte & 15] };

  writer_bytes (text, named, sizeof named);
  if (found == NULL)
    writer_bytes (text, number, sizeof number);
}

static void
writer_string (GString *text, const char *string)
{
  const char *end = string + strlen (string);
  gboolean ascii = TRUE;

  writer_byte (text, '"');
  for (;;)
    {
      const char *special = ceasefire_json_find_special (string, end, &ascii);

      writer_bytes (text, string, (gsize) (special - string));
      if (special == end)
        break;
      writer_escape (text, (guint8) *special);
      string = special + 1;
    }
  writer_byte (text, '"');
}

/* Layout */

static void
writer_newline (GString *text, guint indent)
{
  if (indent == 0)
    return;
  writer_byte (text, '\n');
  memset (writer_reserve (text, 2 * ((gsize) indent - 1)), ' ', 2 * ((gsize) indent - 1));
}

static guint
writer_deeper (guint indent)
{
  return indent == 0 ? 0 : indent + 1;
}

/* Between the members of the object that stands @indent deep. */
static inline void
writer_separate (GString *text, gboolean *first, guint indent)
{
  if (!*first)
    writer_byte (text, ',');
  *first = FALSE;
  if (indent > 0)
    writer_newline (text, indent + 1);
}

/* @key is quoted and ends in its colon. */
static inline void
writer_key (GString *text, const char *key, gsize length, gboolean *first, guint indent)
{
  writer_separate (text, first, indent);
  writer_bytes (text, key, length);
  if (indent > 0)
    writer_byte (text, ' ');
}

#define writer_known_key(text, key, first, indent)                                                 \
  writer_key (text, "\"" key "\":", sizeof key + 2, first, indent)

static void
writer_name (GString *text, const char *name, gboolean *first, guint indent)
{
  writer_separate (text, first, indent);
  writer_string (text, name);
  writer_bytes (text, ": ", indent > 0 ? 2 : 1);
}

/* Members by kind */

static void
writer_write_strings (GString *text, char **strings, guint indent)
{
  writer_byte (text, '[');
  for (guint i = 0; strings[i]; i++)
    {
      if (i > 0)
        writer_bytes (text, ", ", indent > 0 ? 2 : 1);
      writer_string (text, strings[i]);
    }
  writer_byte (text, ']');
}

static void
writer_write_text (GString *text, const CeasefireText *value, guint indent)
{
  gboolean first = TRUE;

  if (ceasefire_text_is_plain (value))
    {
      writer_string (text, ceasefire_text_get_string (value, NULL));
      return;
    }
  writer_byte (text, '{');
  for (guint i = 0; i < ceasefire_text_get_n_wordings (value); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (value, i, &language);

      writer_name (text, language, &first, indent);
      writer_string (text, string);
    }
  writer_newline (text, indent);
  writer_byte (text, '}');
}

/* The shortest form that reads back as the same number. */
static void
writer_write_double (GString *text, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (int digits = 15; digits <= 17; digits++)
    {
      char format[8];

      g_snprintf (format, sizeof format, "%%.%dg", digits);
      g_ascii_formatd (buffer, sizeof buffer, format, number);
      if (g_ascii_strtod (buffer, NULL) == number)
        break;
    }
  writer_bytes (text, buffer, strlen (buffer));
}

/* From the last digit to the first; printf() would take longer than all the rest of a citation. */
static void
writer_int (GString *text, gint64 number)
{
  char buffer[24];
  char *end = buffer + sizeof buffer;
  char *at = end;
  guint64 left = number < 0 ? -(guint64) number : (guint64) number;

  do
    *--at = (char) ('0' + left % 10);
  while ((left /= 10) > 0);
  if (number < 0)
    *--at = '-';
  writer_bytes (text, at, (gsize) (end - at));
}

static void
writer_boolean (GString *text, CeasefireTristate tristate)
{
  if (tristate == CEASEFIRE_TRISTATE_YES)
    writer_bytes (text, "true", 4);
  else
    writer_bytes (text, "false", 5);
}

static void writer_value (GString *text, gconstpointer value, guint indent);
static void writer_record (GString *text, CeasefireRecord *record, guint indent);

static void
writer_write_values (GString *text, gpointer *values, guint indent)
{
  writer_byte (text, '[');
  for (guint i = 0; i < ceasefire_array_length (values); i++)
    {
      if (i > 0)
        writer_byte (text, ',');
      writer_newline (text, writer_deeper (indent));
      writer_value (text, values[i], writer_deeper (indent));
    }
  writer_newline (text, indent);
  writer_byte (text, ']');
}

static void
writer_write_records (GString *text, GListModel *records, guint indent)
{
  guint n = g_list_model_get_n_items (records);

  writer_byte (text, '[');
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (i > 0)
        writer_byte (text, ',');
      writer_newline (text, writer_deeper (indent));
      writer_record (text, record, writer_deeper (indent));
    }
  if (n > 0)
    writer_newline (text, indent);
  writer_byte (text, ']');
}

static void
writer_write_member (GString *text, const CeasefireField *field, gconstpointer member, guint indent)
{
  gconstpointer const *pointer = member;

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
      writer_string (text, *pointer);
      break;
    case CEASEFIRE_KIND_RAW:
      writer_bytes (text, *pointer, strlen (*pointer));
      break;
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      writer_write_strings (text, (char **) *pointer, indent);
      break;
    case CEASEFIRE_KIND_TEXT:
      writer_write_text (text, *pointer, indent);
      break;
    case CEASEFIRE_KIND_ENUM:
      ceasefire_json_write_string (
        text, ceasefire_enum_get_nick (field->get_type (), *(const int *) member));
      break;
    case CEASEFIRE_KIND_BOOLEAN:
      writer_boolean (text, *(const CeasefireTristate *) member);
      break;
    case CEASEFIRE_KIND_INT:
      writer_int (text, *(const gint64 *) member);
      break;
    case CEASEFIRE_KIND_DOUBLE:
      writer_write_double (text, *(const double *) member);
      break;
    case CEASEFIRE_KIND_SCALAR:
      writer_string (text, field->scalar->get_text (*pointer));
      break;
    case CEASEFIRE_KIND_VALUE:
      writer_value (text, *pointer, indent);
      break;
    case CEASEFIRE_KIND_VALUES:
      writer_write_values (text, (gpointer *) *pointer, indent);
      break;
    case CEASEFIRE_KIND_RECORDS:
      writer_write_records (text, (GListModel *) *pointer, indent);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Objects */

/* The members that this version does not know and that followed the one before @position. */
static guint
writer_write_extras (GString *text, const CeasefireStore *store, guint from, guint position,
                     gboolean *first, guint indent)
{
  for (; from < ceasefire_store_count_extras (store); from++)
    {
      const CeasefireExtra *extra = &store->extras->items[from];

      if (extra->after > position)
        break;
      writer_name (text, extra->name, first, indent);
      writer_bytes (text, extra->raw, strlen (extra->raw));
    }
  return from;
}

/* Returns how many extras were written. */
static guint
writer_write_members (GString *text, const CeasefireType *type, gconstpointer self, gboolean *first,
                      guint indent)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const CeasefireStore *store = ceasefire_type_get_store (type, self);
  guint extra = writer_write_extras (text, store, 0, 0, first, indent);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      gconstpointer member = ceasefire_field_member (field, self);

      if (ceasefire_member_is_set (field, member))
        {
          writer_key (text, layout->keys[i], layout->name_lengths[i] + 3u, first, indent);
          writer_write_member (text, field, member, writer_deeper (indent));
        }
      if (store->extras)
        extra = writer_write_extras (text, store, extra, i + 1, first, indent);
    }
  return extra;
}

static void
writer_close (GString *text, gboolean empty, guint indent)
{
  if (!empty)
    writer_newline (text, indent);
  writer_byte (text, '}');
}

static void
writer_value (GString *text, gconstpointer value, guint indent)
{
  gboolean first = TRUE;

  writer_byte (text, '{');
  writer_write_members (text, ((const CeasefireValue *) value)->type, value, &first, indent);
  writer_close (text, first, indent);
}

static void
writer_record (GString *text, CeasefireRecord *record, guint indent)
{
  gboolean first = TRUE;

  writer_byte (text, '{');
  writer_known_key (text, "type", &first, indent);
  writer_string (text, ceasefire_record_get_type_name (record));
  if (record->id)
    {
      writer_known_key (text, "id", &first, indent);
      writer_string (text, record->id);
    }
  writer_write_members (text, ceasefire_record_get_description (record), record, &first, indent);
  writer_close (text, first, indent);
}

/* For others */

void
ceasefire_json_write_string (GString *text, const char *string)
{
  writer_string (text, string);
  writer_finish (text);
}

void
ceasefire_json_write_double (GString *text, double number)
{
  writer_write_double (text, number);
  writer_finish (text);
}

void
ceasefire_json_write_value (GString *text, gconstpointer value, guint indent)
{
  writer_value (text, value, indent);
  writer_finish (text);
}

void
ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent)
{
  writer_record (text, record, indent);
  writer_finish (text);
}

/* Dossiers, in three parts, so that they can be written as they come */

static guint
writer_rest_of_header (const CeasefireJsonWriter *self, GString *text, gboolean *first,
                       guint indent)
{
  const CeasefireValue *header = self->header;

  return writer_write_extras (text, ceasefire_type_get_store (header->type, header), self->n_extras,
                              G_MAXUINT, first, indent);
}

void
ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text)
{
  const CeasefireValue *header = self->header;
  guint indent = self->lines ? 0 : 1;
  gboolean first = TRUE;

  writer_byte (text, '{');
  self->n_extras = writer_write_members (text, header->type, header, &first, indent);
  if (self->lines)
    {
      writer_rest_of_header (self, text, &first, indent);
      writer_bytes (text, "}\n", 2);
    }
  else
    {
      writer_known_key (text, "records", &first, indent);
      writer_byte (text, '[');
    }
  writer_finish (text);
}

void
ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record)
{
  guint indent = self->lines ? 0 : 3;

  if (self->any && !self->lines)
    writer_byte (text, ',');
  self->any = TRUE;
  writer_newline (text, indent);
  writer_record (text, record, indent);
  if (self->lines)
    writer_byte (text, '\n');
  writer_finish (text);
}

void
ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text)
{
  gboolean first = FALSE;

  if (self->lines)
    return;
  if (self->any)
    writer_newline (text, 2);
  writer_byte (text, ']');
  writer_rest_of_header (self, text, &first, 1);
  writer_bytes (text, "\n}\n", 3);
  writer_finish (text);
}

/* The strings of a record are about as long as the block they were read into. */
char *
ceasefire_record_to_json (CeasefireRecord *self)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  text = g_string_sized_new (256 + self->store.block_size * 3 / 2);
  ceasefire_json_write_record (text, self, 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
