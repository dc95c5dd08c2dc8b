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

/* Strings */

static void
writer_escape (GString *text, guint8 byte)
{
  static const char short_escapes[] = "\b\f\n\r\t\"\\";
  static const char short_names[] = "bfnrt\"\\";
  const char *found = byte ? strchr (short_escapes, byte) : NULL;

  if (found)
    {
      g_string_append_c (text, '\\');
      g_string_append_c (text, short_names[found - short_escapes]);
    }
  else
    g_string_append_printf (text, "\\u%04x", byte);
}

void
ceasefire_json_write_string (GString *text, const char *string)
{
  const char *end = string + strlen (string);
  gboolean ascii = TRUE;

  g_string_append_c (text, '"');
  for (;;)
    {
      const char *special = ceasefire_json_find_special (string, end, &ascii);

      g_string_append_len (text, string, special - string);
      if (special == end)
        break;
      writer_escape (text, (guint8) *special);
      string = special + 1;
    }
  g_string_append_c (text, '"');
}

/* Layout */

static void
writer_newline (GString *text, guint indent)
{
  if (indent == 0)
    return;
  g_string_append_c (text, '\n');
  for (guint i = 1; i < indent; i++)
    g_string_append (text, "  ");
}

static guint
writer_deeper (guint indent)
{
  return indent == 0 ? 0 : indent + 1;
}

/* Begins a member of the object that stands @indent deep. */
static void
writer_key (GString *text, const char *name, gboolean *first, guint indent)
{
  if (!*first)
    g_string_append_c (text, ',');
  *first = FALSE;
  writer_newline (text, writer_deeper (indent));
  ceasefire_json_write_string (text, name);
  g_string_append (text, indent == 0 ? ":" : ": ");
}

/* Members by kind */

static void
writer_write_strings (GString *text, char **strings, guint indent)
{
  g_string_append_c (text, '[');
  for (guint i = 0; strings[i]; i++)
    {
      if (i > 0)
        g_string_append (text, indent == 0 ? "," : ", ");
      ceasefire_json_write_string (text, strings[i]);
    }
  g_string_append_c (text, ']');
}

static void
writer_write_text (GString *text, const CeasefireText *value, guint indent)
{
  gboolean first = TRUE;

  if (ceasefire_text_is_plain (value))
    {
      ceasefire_json_write_string (text, ceasefire_text_get_string (value, NULL));
      return;
    }
  g_string_append_c (text, '{');
  for (guint i = 0; i < ceasefire_text_get_n_wordings (value); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (value, i, &language);

      writer_key (text, language, &first, indent);
      ceasefire_json_write_string (text, string);
    }
  writer_newline (text, indent);
  g_string_append_c (text, '}');
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
  g_string_append (text, buffer);
}

static void
writer_write_values (GString *text, gpointer *values, guint indent)
{
  g_string_append_c (text, '[');
  for (guint i = 0; i < ceasefire_array_length (values); i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      writer_newline (text, writer_deeper (indent));
      ceasefire_json_write_value (text, values[i], writer_deeper (indent));
    }
  writer_newline (text, indent);
  g_string_append_c (text, ']');
}

static void
writer_write_records (GString *text, GListModel *records, guint indent)
{
  guint n = g_list_model_get_n_items (records);

  g_string_append_c (text, '[');
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (i > 0)
        g_string_append_c (text, ',');
      writer_newline (text, writer_deeper (indent));
      ceasefire_json_write_record (text, record, writer_deeper (indent));
    }
  if (n > 0)
    writer_newline (text, indent);
  g_string_append_c (text, ']');
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
      ceasefire_json_write_string (text, *pointer);
      break;
    case CEASEFIRE_KIND_RAW:
      g_string_append (text, *pointer);
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
      g_string_append (
        text, *(const CeasefireTristate *) member == CEASEFIRE_TRISTATE_YES ? "true" : "false");
      break;
    case CEASEFIRE_KIND_INT:
      g_string_append_printf (text, "%" G_GINT64_FORMAT, *(const gint64 *) member);
      break;
    case CEASEFIRE_KIND_DOUBLE:
      writer_write_double (text, *(const double *) member);
      break;
    case CEASEFIRE_KIND_SCALAR:
      ceasefire_json_write_string (text, field->scalar->get_text (*pointer));
      break;
    case CEASEFIRE_KIND_VALUE:
      ceasefire_json_write_value (text, *pointer, indent);
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
  for (; store->extras && from < store->extras->len; from++)
    {
      const CeasefireExtra *extra = &g_array_index (store->extras, CeasefireExtra, from);

      if (extra->after > position)
        break;
      writer_key (text, extra->name, first, indent);
      g_string_append (text, extra->raw);
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
      gconstpointer member = ceasefire_field_member (layout->fields[i], self);

      if (ceasefire_member_is_set (layout->fields[i], member))
        {
          writer_key (text, layout->fields[i]->name, first, indent);
          writer_write_member (text, layout->fields[i], member, writer_deeper (indent));
        }
      extra = writer_write_extras (text, store, extra, i + 1, first, indent);
    }
  return extra;
}

static void
writer_open (GString *text)
{
  g_string_append_c (text, '{');
}

static void
writer_close (GString *text, gboolean empty, guint indent)
{
  if (!empty)
    writer_newline (text, indent);
  g_string_append_c (text, '}');
}

void
ceasefire_json_write_value (GString *text, gconstpointer value, guint indent)
{
  gboolean first = TRUE;

  writer_open (text);
  writer_write_members (text, ((const CeasefireValue *) value)->type, value, &first, indent);
  writer_close (text, first, indent);
}

void
ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent)
{
  gboolean first = TRUE;

  writer_open (text);
  writer_key (text, "type", &first, indent);
  ceasefire_json_write_string (text, ceasefire_record_get_type_name (record));
  if (record->id)
    {
      writer_key (text, "id", &first, indent);
      ceasefire_json_write_string (text, record->id);
    }
  writer_write_members (text, ceasefire_record_get_description (record), record, &first, indent);
  writer_close (text, first, indent);
}

/* Dossiers, in three parts, so that they can be written as they come */

static const CeasefireStore *
writer_get_header_store (gconstpointer header)
{
  return ceasefire_type_get_store (((const CeasefireValue *) header)->type, header);
}

void
ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text)
{
  gboolean first = TRUE;
  guint indent = self->lines ? 0 : 1;

  writer_open (text);
  self->n_extras = writer_write_members (text, ((const CeasefireValue *) self->header)->type,
                                         self->header, &first, indent);
  if (!self->lines)
    {
      writer_key (text, "records", &first, indent);
      g_string_append_c (text, '[');
      return;
    }
  writer_write_extras (text, writer_get_header_store (self->header), self->n_extras, G_MAXUINT,
                       &first, indent);
  writer_close (text, first, indent);
  g_string_append_c (text, '\n');
}

void
ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record)
{
  if (self->lines)
    {
      ceasefire_json_write_record (text, record, 0);
      g_string_append_c (text, '\n');
      return;
    }
  if (self->any)
    g_string_append_c (text, ',');
  self->any = TRUE;
  writer_newline (text, 3);
  ceasefire_json_write_record (text, record, 3);
}

void
ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text)
{
  gboolean first = FALSE;

  if (self->lines)
    return;
  if (self->any)
    writer_newline (text, 2);
  g_string_append_c (text, ']');
  writer_write_extras (text, writer_get_header_store (self->header), self->n_extras, G_MAXUINT,
                       &first, 1);
  writer_close (text, FALSE, 1);
  g_string_append_c (text, '\n');
}

char *
ceasefire_record_to_json (CeasefireRecord *self)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  text = g_string_new (NULL);
  ceasefire_json_write_record (text, self, 0);
  return g_string_free (g_steal_pointer (&text), FALSE);
}
