/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>

#include "core/sink.h"
#include "core/text.h"
#include "core/value.h"
#include "json/number.h"
#include "json/output.h"

/*
 * The sink that writes JSON into a buffer, in the order of the field table, so that the same record
 * always gives the same bytes.
 */
typedef struct
{
  CeasefireOutput out;
  guint indent;   /* of what is being written, plus one; 0: all in one line */
  gboolean first; /* nothing has been written of the object that is open */
} JsonWriter;

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

/* Keys */

static void
writer_begin_line (JsonWriter *self)
{
  if (!self->first)
    ceasefire_output_byte (&self->out, ',');
  self->first = FALSE;
  writer_newline (&self->out, self->indent);
}

/* @key begins with a comma, ends in its colon, and is padded. */
static inline void
writer_padded_key (JsonWriter *self, const char *key, gsize length)
{
  gboolean first = self->first;

  if (G_LIKELY (self->indent == 0))
    {
      self->first = FALSE;
      ceasefire_output_padded (&self->out, key + first, length - first);
      return;
    }
  writer_begin_line (self);
  ceasefire_output_padded (&self->out, key + 1, length - 1);
  ceasefire_output_byte (&self->out, ' ');
}

/* A key that no table has. */
static void
writer_name (JsonWriter *self, const char *name)
{
  writer_begin_line (self);
  ceasefire_output_string (&self->out, name);
  ceasefire_output_byte (&self->out, ':');
  if (self->indent > 0)
    ceasefire_output_byte (&self->out, ' ');
}

static inline void
writer_key (gpointer sink, const CeasefireLayout *layout, guint row)
{
  writer_padded_key (sink, layout->keys[row], layout->name_lengths[row] + 4u);
}

/* Padded as keys of a table are. */
static const char writer_type_key[] = ",\"type\":\0\0\0\0\0\0\0\0";
static const char writer_id_key[] = ",\"id\":\0\0\0\0\0\0\0\0";

static inline void
writer_identity (gpointer sink, CeasefireRecord *record, const char *id)
{
  JsonWriter *self = sink;
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);

  writer_padded_key (self, writer_type_key, strlen (writer_type_key));
  if (G_UNLIKELY (layout->type->is_open))
    ceasefire_output_string (&self->out, ceasefire_record_get_type_name (record));
  else
    ceasefire_output_padded (&self->out, layout->name.quoted, layout->name.length);
  if (id == NULL)
    return;
  writer_padded_key (self, writer_id_key, strlen (writer_id_key));
  ceasefire_output_padded_string (&self->out, id);
}

static void
writer_extra (gpointer sink, const CeasefireExtra *extra)
{
  writer_name (sink, extra->name);
  ceasefire_output_bytes (&((JsonWriter *) sink)->out, extra->raw, strlen (extra->raw));
}

/* Objects and lists. A list of strings stands in one line. */

static inline void
writer_begin (gpointer sink)
{
  JsonWriter *self = sink;

  ceasefire_output_byte (&self->out, '{');
  self->indent += self->indent > 0;
  self->first = TRUE;
}

static inline void
writer_end (gpointer sink)
{
  JsonWriter *self = sink;

  self->indent -= self->indent > 0;
  if (!self->first)
    writer_newline (&self->out, self->indent);
  self->first = FALSE;
  ceasefire_output_byte (&self->out, '}');
}

static gboolean
writer_has_lines (const JsonWriter *self, const CeasefireField *field)
{
  return self->indent > 0 && field->kind->token == CEASEFIRE_TOKEN_OBJECT;
}

static inline void
writer_begin_list (gpointer sink, const CeasefireField *field)
{
  JsonWriter *self = sink;

  ceasefire_output_byte (&self->out, '[');
  self->indent += writer_has_lines (self, field);
}

static inline void
writer_item (gpointer sink, const CeasefireField *field, guint i)
{
  JsonWriter *self = sink;

  if (i > 0)
    ceasefire_output_byte (&self->out, ',');
  if (self->indent == 0)
    return;
  if (writer_has_lines (self, field))
    writer_newline (&self->out, self->indent);
  else if (i > 0)
    ceasefire_output_byte (&self->out, ' ');
}

static inline void
writer_end_list (gpointer sink, const CeasefireField *field, guint n)
{
  JsonWriter *self = sink;

  if (writer_has_lines (self, field))
    {
      self->indent--;
      if (n > 0)
        writer_newline (&self->out, self->indent);
    }
  ceasefire_output_byte (&self->out, ']');
}

/* Items */

static inline void
writer_string (gpointer sink, const char *string)
{
  ceasefire_output_padded_string (&((JsonWriter *) sink)->out, string);
}

static inline void
writer_word (gpointer sink, const CeasefireNick *word)
{
  ceasefire_output_padded (&((JsonWriter *) sink)->out, word->quoted, word->length);
}

static void
writer_text (gpointer sink, const CeasefireText *text)
{
  JsonWriter *self = sink;

  if (ceasefire_text_is_plain (text))
    {
      writer_string (sink, ceasefire_text_get_string (text, NULL));
      return;
    }
  writer_begin (self);
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      writer_name (self, language);
      ceasefire_output_string (&self->out, string);
    }
  writer_end (self);
}

static void
writer_boolean (gpointer sink, gboolean yes)
{
  CeasefireOutput *out = &((JsonWriter *) sink)->out;

  if (yes)
    ceasefire_output_bytes (out, "true", 4);
  else
    ceasefire_output_bytes (out, "false", 5);
}

static void
writer_integer (gpointer sink, gint64 number)
{
  ceasefire_output_integer (&((JsonWriter *) sink)->out, number);
}

static void
writer_number (gpointer sink, double number)
{
  CeasefireOutput *out = &((JsonWriter *) sink)->out;
  char buffer[CEASEFIRE_NUMBER_SIZE];

  ceasefire_output_bytes (out, buffer, ceasefire_json_print_signed (number, buffer));
}

static void
writer_json (gpointer sink, const char *json)
{
  ceasefire_output_bytes (&((JsonWriter *) sink)->out, json, strlen (json));
}

static void writer_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object);

static const CeasefireSink writer_sink = {
  .object = writer_object,
  .begin = writer_begin,
  .end = writer_end,
  .key = writer_key,
  .identity = writer_identity,
  .extra = writer_extra,
  .begin_list = writer_begin_list,
  .item = writer_item,
  .end_list = writer_end_list,
  .string = writer_string,
  .word = writer_word,
  .text = writer_text,
  .boolean = writer_boolean,
  .integer = writer_integer,
  .number = writer_number,
  .json = writer_json,
};

static void
writer_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  ceasefire_sink_walk (&writer_sink, sink, layout, object);
}

static void
writer_record (JsonWriter *self, CeasefireRecord *record)
{
  ceasefire_record_prefetch (record);
  writer_object (self, ceasefire_record_get_layout (record), record);
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
  char buffer[CEASEFIRE_NUMBER_SIZE];

  g_string_append_len (text, buffer, (gssize) ceasefire_json_print_signed (number, buffer));
}

void
ceasefire_json_write_member (GString *text, const CeasefireLayout *layout, guint row,
                             const CeasefireCell *cell)
{
  JsonWriter self = { .indent = 0 };

  ceasefire_output_take (&self.out, text);
  ceasefire_sink_give (&writer_sink, &self, layout, row, cell);
  ceasefire_output_give_back (&self.out, text);
}

void
ceasefire_json_write_value (GString *text, gconstpointer value, guint indent)
{
  JsonWriter self = { .indent = indent };

  ceasefire_output_take (&self.out, text);
  writer_object (&self, ceasefire_type_get_layout (ceasefire_value_get_type (value)), value);
  ceasefire_output_give_back (&self.out, text);
}

void
ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent)
{
  JsonWriter self = { .indent = indent };

  ceasefire_output_take (&self.out, text);
  writer_record (&self, record);
  ceasefire_output_give_back (&self.out, text);
}

/* Dossiers, in three parts, so that they can be written as they come */

static void
writer_rest_of_header (const CeasefireJsonWriter *self, JsonWriter *writer)
{
  ceasefire_sink_give_extras (&writer_sink, writer, ceasefire_node_get_extras (self->header),
                              self->n_extras, G_MAXUINT);
}

gboolean
ceasefire_json_check_format (CeasefireFormat format, GError **error)
{
  if (format == CEASEFIRE_FORMAT_JSON || format == CEASEFIRE_FORMAT_JSON_LINES)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               "a dossier is written as JSON or as JSON Lines, not in the format %d", (int) format);
  return FALSE;
}

void
ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text)
{
  JsonWriter writer = { .indent = self->lines ? 0 : 1 };

  ceasefire_output_take (&writer.out, text);
  writer_begin (&writer);
  self->n_extras = ceasefire_sink_walk_members (
    &writer_sink, &writer, ceasefire_type_get_layout (ceasefire_value_get_type (self->header)),
    self->header);
  if (self->lines)
    {
      writer_rest_of_header (self, &writer);
      ceasefire_output_bytes (&writer.out, "}\n", 2);
    }
  else
    {
      writer_name (&writer, "records");
      ceasefire_output_byte (&writer.out, '[');
    }
  ceasefire_output_give_back (&writer.out, text);
}

void
ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record)
{
  JsonWriter writer = { .indent = self->lines ? 0 : 3 };

  ceasefire_output_take (&writer.out, text);
  if (self->any && !self->lines)
    ceasefire_output_byte (&writer.out, ',');
  self->any = TRUE;
  writer_newline (&writer.out, writer.indent);
  writer_record (&writer, record);
  if (self->lines)
    ceasefire_output_byte (&writer.out, '\n');
  ceasefire_output_give_back (&writer.out, text);
}

void
ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text)
{
  JsonWriter writer = { .indent = 2 };

  if (self->lines)
    return;
  ceasefire_output_take (&writer.out, text);
  if (self->any)
    writer_newline (&writer.out, 2);
  ceasefire_output_byte (&writer.out, ']');
  writer_rest_of_header (self, &writer);
  ceasefire_output_bytes (&writer.out, "\n}\n", 3);
  ceasefire_output_give_back (&writer.out, text);
}

/* Most records fit here, so that the string is no longer than it has to be. */
#define WRITER_ROOM 4096

char *
ceasefire_record_to_json (CeasefireRecord *self)
{
  char memory[WRITER_ROOM];
  JsonWriter writer = { .indent = 0 };

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  ceasefire_output_init (&writer.out, memory, sizeof memory);
  writer_record (&writer, self);
  return ceasefire_output_finish (&writer.out);
}
