/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>

#include "core/sink.h"
#include "core/value.h"
#include "json/tokens.h"

/*
 * The sink that writes JSON into a buffer, in the order of the field table, so that the same record
 * always gives the same bytes.
 */

static void
writer_add_raw (CeasefireOutput *out, const char *json)
{
  CeasefireCursor to = ceasefire_cursor_begin (out);

  ceasefire_cursor_bytes (&to, json, strlen (json));
  ceasefire_cursor_lend (&to);
}

static void
writer_add_wordings (CeasefireOutput *out, guint indent, const CeasefireText *text)
{
  CeasefireTokens self = ceasefire_tokens_new (out, indent);

  ceasefire_tokens_begin (&self);
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      ceasefire_tokens_name (&self, language);
      ceasefire_tokens_string (&self, string);
    }
  ceasefire_tokens_end (&self);
  ceasefire_cursor_lend (&self.to);
}

static void
writer_add_number (CeasefireOutput *out, double number)
{
  CeasefireCursor to = ceasefire_cursor_begin (out);

  ceasefire_cursor_reserve (&to, CEASEFIRE_NUMBER_SIZE);
  to.at += ceasefire_json_print_signed (number, to.at);
  ceasefire_cursor_lend (&to);
}

static void writer_add_object (CeasefireOutput *out, guint indent, const CeasefireLayout *layout,
                               gconstpointer object);

CEASEFIRE_SINK_INLINE void
writer_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  CeasefireTokens *self = sink;

  writer_add_object (ceasefire_cursor_lend (&self->to), self->indent, layout, object);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
writer_json (gpointer sink, const char *json)
{
  CeasefireTokens *self = sink;

  writer_add_raw (ceasefire_cursor_lend (&self->to), json);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
writer_extra (gpointer sink, const CeasefireExtra *extra)
{
  ceasefire_tokens_name (sink, extra->name);
  writer_json (sink, extra->raw);
}

CEASEFIRE_SINK_INLINE void
writer_wordings (gpointer sink, const CeasefireText *text)
{
  CeasefireTokens *self = sink;

  writer_add_wordings (ceasefire_cursor_lend (&self->to), self->indent, text);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
writer_number (gpointer sink, double number)
{
  CeasefireTokens *self = sink;

  writer_add_number (ceasefire_cursor_lend (&self->to), number);
  ceasefire_cursor_resume (&self->to);
}

static const CeasefireSink writer_sink = {
  .object = writer_object,
  .begin = ceasefire_tokens_begin,
  .end = ceasefire_tokens_end,
  .key = ceasefire_tokens_key,
  .extra = writer_extra,
  .begin_list = ceasefire_tokens_begin_list,
  .item = ceasefire_tokens_item,
  .end_list = ceasefire_tokens_end_list,
  .string = ceasefire_tokens_string,
  .word = ceasefire_tokens_word,
  .wordings = writer_wordings,
  .boolean = ceasefire_tokens_boolean,
  .integer = ceasefire_tokens_integer,
  .number = writer_number,
  .json = writer_json,
};

/* Two walks, of which the compiler knows for one that nothing is indented. */
static void
writer_add_object (CeasefireOutput *out, guint indent, const CeasefireLayout *layout,
                   gconstpointer object)
{
  CeasefireTokens self = ceasefire_tokens_new (out, 0);

  if (G_LIKELY (indent == 0))
    ceasefire_sink_walk (&writer_sink, &self, layout, object);
  else
    {
      self.indent = indent;
      ceasefire_sink_walk (&writer_sink, &self, layout, object);
    }
  ceasefire_cursor_lend (&self.to);
}

static void
writer_add_record (CeasefireOutput *out, guint indent, CeasefireRecord *record)
{
  ceasefire_record_prefetch (record);
  writer_add_object (out, indent, ceasefire_record_get_layout (record), record);
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
  CeasefireOutput out;
  CeasefireTokens self;

  ceasefire_output_take (&out, text);
  self = ceasefire_tokens_new (&out, 0);
  ceasefire_sink_give (&writer_sink, &self, &layout->rows[row], cell);
  ceasefire_output_give_back (ceasefire_cursor_lend (&self.to), text);
}

void
ceasefire_json_write_value (GString *text, gconstpointer value, guint indent)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  writer_add_object (&out, indent, ceasefire_node_get_layout (value), value);
  ceasefire_output_give_back (&out, text);
}

void
ceasefire_json_write_record (GString *text, CeasefireRecord *record, guint indent)
{
  CeasefireOutput out;

  ceasefire_output_take (&out, text);
  writer_add_record (&out, indent, record);
  ceasefire_output_give_back (&out, text);
}

/* Dossiers, in three parts, so that they can be written as they come */

static void
writer_rest_of_header (const CeasefireJsonWriter *self, CeasefireTokens *tokens)
{
  ceasefire_sink_give_extras (&writer_sink, tokens, ceasefire_node_get_extras (self->header),
                              self->n_extras, G_MAXUINT);
}

void
ceasefire_json_write_head (CeasefireJsonWriter *self, GString *text)
{
  CeasefireOutput out;
  CeasefireTokens tokens;

  ceasefire_output_take (&out, text);
  tokens = ceasefire_tokens_new (&out, self->lines ? 0 : 1);
  ceasefire_tokens_begin (&tokens);
  self->n_extras = ceasefire_sink_walk_members (
    &writer_sink, &tokens, ceasefire_node_get_layout (self->header), self->header);
  if (self->lines)
    {
      writer_rest_of_header (self, &tokens);
      ceasefire_cursor_bytes (&tokens.to, "}\n", 2);
    }
  else
    {
      ceasefire_tokens_name (&tokens, "records");
      ceasefire_cursor_byte (&tokens.to, '[');
    }
  ceasefire_output_give_back (ceasefire_cursor_lend (&tokens.to), text);
}

void
ceasefire_json_write_item (CeasefireJsonWriter *self, GString *text, CeasefireRecord *record)
{
  CeasefireOutput out;
  CeasefireTokens tokens;

  ceasefire_output_take (&out, text);
  tokens = ceasefire_tokens_new (&out, self->lines ? 0 : 3);
  if (self->any && !self->lines)
    ceasefire_cursor_byte (&tokens.to, ',');
  self->any = TRUE;
  ceasefire_tokens_newline (&tokens);
  writer_add_record (ceasefire_cursor_lend (&tokens.to), tokens.indent, record);
  ceasefire_cursor_resume (&tokens.to);
  if (self->lines)
    ceasefire_cursor_byte (&tokens.to, '\n');
  ceasefire_output_give_back (ceasefire_cursor_lend (&tokens.to), text);
}

void
ceasefire_json_write_foot (CeasefireJsonWriter *self, GString *text)
{
  CeasefireOutput out;
  CeasefireTokens tokens;

  if (self->lines)
    return;
  ceasefire_output_take (&out, text);
  tokens = ceasefire_tokens_new (&out, 2);
  if (self->any)
    ceasefire_tokens_newline (&tokens);
  ceasefire_cursor_byte (&tokens.to, ']');
  writer_rest_of_header (self, &tokens);
  ceasefire_cursor_bytes (&tokens.to, "\n}\n", 3);
  ceasefire_output_give_back (ceasefire_cursor_lend (&tokens.to), text);
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
  writer_add_record (&out, 0, self);
  return ceasefire_output_finish (&out);
}
