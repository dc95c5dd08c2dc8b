/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "core/array.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "formats/json-output.h"
#include "formats/json.h"

#include <string.h>

/*
 * The writer: canonical JSON into a buffer, in the order of the field table, so that the same
 * record always gives the same bytes. With @indent 0 all stands in one line.
 */

/* Layout */

static void
writer_newline (CeasefireOutput *out, guint indent)
{
  gsize spaces = 2 * ((gsize) indent - 1);

  if (indent == 0)
    return;
  ceasefire_output_byte (out, '\n');
  ceasefire_output_reserve (out, spaces);
  memset (out->at, ' ', spaces);
  out->at += spaces;
}

static guint
writer_deeper (guint indent)
{
  return indent == 0 ? 0 : indent + 1;
}

static gboolean
writer_is_first (const CeasefireOutput *out)
{
  return out->at[-1] == '{';
}

/*
 * Before the value of a member of the object that stands @indent deep. @key begins with a comma,
 * ends in its colon, and is padded.
 */
static inline void
writer_key (CeasefireOutput *out, const char *key, gsize length, guint indent)
{
  gboolean first = writer_is_first (out);

  if (G_LIKELY (indent == 0))
    {
      ceasefire_output_padded (out, key + first, length - first);
      return;
    }
  if (!first)
    ceasefire_output_byte (out, ',');
  writer_newline (out, indent + 1);
  ceasefire_output_padded (out, key + 1, length - 1);
  ceasefire_output_byte (out, ' ');
}

/* Padded as keys of a table are. */
#define writer_known_key(out, key, indent)                                                         \
  writer_key (out, ",\"" key "\":\0\0\0\0\0\0\0\0", sizeof key + 3, indent)

/* A key that no table has. */
static void
writer_name (CeasefireOutput *out, const char *name, guint indent)
{
  if (!writer_is_first (out))
    ceasefire_output_byte (out, ',');
  if (indent > 0)
    writer_newline (out, indent + 1);
  ceasefire_output_string (out, name);
  ceasefire_output_byte (out, ':');
  if (indent > 0)
    ceasefire_output_byte (out, ' ');
}

/* Members by kind */

static void
writer_write_strings (CeasefireOutput *out, char **strings, guint indent)
{
  ceasefire_output_byte (out, '[');
  for (guint i = 0; strings[i]; i++)
    {
      if (i > 0)
        ceasefire_output_byte (out, ',');
      if (i > 0 && indent > 0)
        ceasefire_output_byte (out, ' ');
      ceasefire_output_string (out, strings[i]);
    }
  ceasefire_output_byte (out, ']');
}

static void
writer_write_text (CeasefireOutput *out, const CeasefireText *value, guint indent)
{
  if (ceasefire_text_is_plain (value))
    {
      ceasefire_output_string (out, ceasefire_text_get_string (value, NULL));
      return;
    }
  ceasefire_output_byte (out, '{');
  for (guint i = 0; i < ceasefire_text_get_n_wordings (value); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (value, i, &language);

      writer_name (out, language, indent);
      ceasefire_output_string (out, string);
    }
  writer_newline (out, indent);
  ceasefire_output_byte (out, '}');
}

/* The shortest form that reads back as the same number. */
static void
writer_write_double (CeasefireOutput *out, double number)
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
  ceasefire_output_bytes (out, buffer, strlen (buffer));
}

/* From the last digit to the first; printf() would take longer than all the rest of a citation. */
static void
writer_int (CeasefireOutput *out, gint64 number)
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
  ceasefire_output_reserve (out, sizeof buffer);
  while (at < end)
    *out->at++ = *at++;
}

static void
writer_nick (CeasefireOutput *out, const CeasefireNick *nick)
{
  ceasefire_output_padded (out, nick->quoted, nick->length);
}

static void
writer_boolean (CeasefireOutput *out, CeasefireTristate tristate)
{
  if (tristate == CEASEFIRE_TRISTATE_YES)
    ceasefire_output_bytes (out, "true", 4);
  else
    ceasefire_output_bytes (out, "false", 5);
}

static void writer_value (CeasefireOutput *out, gconstpointer value, guint indent);
static void writer_record (CeasefireOutput *out, CeasefireRecord *record, guint indent);

static void
writer_write_values (CeasefireOutput *out, gpointer *values, guint indent)
{
  ceasefire_output_byte (out, '[');
  for (guint i = 0; i < ceasefire_array_length (values); i++)
    {
      if (i > 0)
        ceasefire_output_byte (out, ',');
      writer_newline (out, writer_deeper (indent));
      writer_value (out, values[i], writer_deeper (indent));
    }
  writer_newline (out, indent);
  ceasefire_output_byte (out, ']');
}

static void
writer_write_records (CeasefireOutput *out, GListModel *records, guint indent)
{
  guint n = g_list_model_get_n_items (records);

  ceasefire_output_byte (out, '[');
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (i > 0)
        ceasefire_output_byte (out, ',');
      writer_newline (out, writer_deeper (indent));
      writer_record (out, record, writer_deeper (indent));
    }
  if (n > 0)
    writer_newline (out, indent);
  ceasefire_output_byte (out, ']');
}

static void
writer_write_member (CeasefireOutput *out, const CeasefireLayout *layout, guint i,
                     gconstpointer member, guint indent)
{
  const CeasefireField *field = layout->fields[i];
  gconstpointer const *pointer = member;

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
      ceasefire_output_string (out, *pointer);
      break;
    case CEASEFIRE_KIND_RAW:
      ceasefire_output_bytes (out, *pointer, strlen (*pointer));
      break;
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      writer_write_strings (out, (char **) *pointer, indent);
      break;
    case CEASEFIRE_KIND_TEXT:
      writer_write_text (out, *pointer, indent);
      break;
    case CEASEFIRE_KIND_ENUM:
      writer_nick (out, &layout->nicks[i]->items[*(const int *) member]);
      break;
    case CEASEFIRE_KIND_BOOLEAN:
      writer_boolean (out, *(const CeasefireTristate *) member);
      break;
    case CEASEFIRE_KIND_INT:
      writer_int (out, *(const gint64 *) member);
      break;
    case CEASEFIRE_KIND_DOUBLE:
      writer_write_double (out, *(const double *) member);
      break;
    case CEASEFIRE_KIND_SCALAR:
      ceasefire_output_string (out, field->scalar->get_text (*pointer));
      break;
    case CEASEFIRE_KIND_VALUE:
      writer_value (out, *pointer, indent);
      break;
    case CEASEFIRE_KIND_VALUES:
      writer_write_values (out, (gpointer *) *pointer, indent);
      break;
    case CEASEFIRE_KIND_RECORDS:
      writer_write_records (out, (GListModel *) *pointer, indent);
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Objects */

/* The members that this version does not know and that followed the one before @position. */
static guint
writer_write_extras (CeasefireOutput *out, const CeasefireStore *store, guint from, guint position,
                     guint indent)
{
  for (; from < ceasefire_store_count_extras (store); from++)
    {
      const CeasefireExtra *extra = &store->extras->items[from];

      if (extra->after > position)
        break;
      writer_name (out, extra->name, indent);
      ceasefire_output_bytes (out, extra->raw, strlen (extra->raw));
    }
  return from;
}

/* Returns how many extras were written. */
static guint
writer_write_members (CeasefireOutput *out, const CeasefireType *type, gconstpointer self,
                      guint indent)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const CeasefireStore *store = ceasefire_type_get_store (type, self);
  guint extra = writer_write_extras (out, store, 0, 0, indent);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      gconstpointer member = ceasefire_field_member (field, self);

      if (ceasefire_member_is_set (field, member))
        {
          writer_key (out, layout->keys[i], layout->name_lengths[i] + 4u, indent);
          writer_write_member (out, layout, i, member, writer_deeper (indent));
        }
      if (store->extras)
        extra = writer_write_extras (out, store, extra, i + 1, indent);
    }
  return extra;
}

static void
writer_close (CeasefireOutput *out, guint indent)
{
  if (!writer_is_first (out))
    writer_newline (out, indent);
  ceasefire_output_byte (out, '}');
}

static void
writer_value (CeasefireOutput *out, gconstpointer value, guint indent)
{
  ceasefire_output_byte (out, '{');
  writer_write_members (out, ((const CeasefireValue *) value)->type, value, indent);
  writer_close (out, indent);
}

static void
writer_record (CeasefireOutput *out, CeasefireRecord *record, guint indent)
{
  const CeasefireType *type = ceasefire_record_get_description (record);

  ceasefire_output_byte (out, '{');
  writer_known_key (out, "type", indent);
  if (CEASEFIRE_IS_UNKNOWN (record))
    ceasefire_output_string (out, ceasefire_unknown_peek_type_name (record));
  else
    writer_nick (out, &ceasefire_type_get_layout (type)->name);
  if (record->id)
    {
      writer_known_key (out, "id", indent);
      ceasefire_output_string (out, record->id);
    }
  writer_write_members (out, type, record, indent);
  writer_close (out, indent);
}

/* For others */

void
ceasefire_json_write_string (GString *text, const char *string)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  ceasefire_output_string (&out, string);
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_double (GString *text, double number)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  writer_write_double (&out, number);
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_value (GString *text, gconstpointer value, guint indent)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  writer_value (&out, value, indent);
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  writer_record (&out, record, indent);
  ceasefire_output_give_back (&out, text);
}

/* Dossiers, in three parts, so that they can be written as they come */

static guint
writer_rest_of_header (const CeasefireJsonWriter *self, CeasefireOutput *out, guint indent)
{
  const CeasefireValue *header = self->header;

  return writer_write_extras (out, ceasefire_type_get_store (header->type, header), self->n_extras,
                              G_MAXUINT, indent);
}

void
ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text)
{
  const CeasefireValue *header = self->header;
  guint indent = self->lines ? 0 : 1;
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  ceasefire_output_byte (&out, '{');
  self->n_extras = writer_write_members (&out, header->type, header, indent);
  if (self->lines)
    {
      writer_rest_of_header (self, &out, indent);
      ceasefire_output_bytes (&out, "}\n", 2);
    }
  else
    {
      writer_known_key (&out, "records", indent);
      ceasefire_output_byte (&out, '[');
    }
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record)
{
  guint indent = self->lines ? 0 : 3;
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  if (self->any && !self->lines)
    ceasefire_output_byte (&out, ',');
  self->any = TRUE;
  writer_newline (&out, indent);
  writer_record (&out, record, indent);
  if (self->lines)
    ceasefire_output_byte (&out, '\n');
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text)
{
  CeasefireOutput out;

  if (self->lines)
    return;
  ceasefire_output_take (&out, text);
  if (self->any)
    writer_newline (&out, 2);
  ceasefire_output_byte (&out, ']');
  writer_rest_of_header (self, &out, 1);
  ceasefire_output_bytes (&out, "\n}\n", 3);
  ceasefire_output_give_back (&out, text);
}

/* Most records fit here, so that the string is no longer than it has to be. */
#define WRITER_ROOM 4096

char *
ceasefire_record_to_json (CeasefireRecord *self)
{
  char memory[WRITER_ROOM];
  CeasefireOutput out;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  ceasefire_output_init (&out, memory, sizeof memory);
  writer_record (&out, self, 0);
  return ceasefire_output_finish (&out);
}
