/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/schema.h"

#include "json/number.h"
#include "json/writer.h"

void
ceasefire_schema_init (CeasefireSchema *self, const CeasefireSchemaForm *form)
{
  self->form = form;
  self->text = g_string_new ("{");
  self->depth = 1;
  self->first = TRUE;
  self->parts = g_array_new (FALSE, FALSE, sizeof (CeasefireSchemaPart));
}

void
ceasefire_schema_clear (CeasefireSchema *self)
{
  if (self->text)
    g_string_free (self->text, TRUE);
  g_array_unref (self->parts);
}

/* In ASCII, since patterns hold characters that nobody sees. */
static void
schema_write_string (CeasefireSchema *self, const char *string)
{
  g_autoptr (GString) quoted = g_string_new (NULL);

  ceasefire_json_write_string (quoted, string);
  for (const char *at = quoted->str; *at; at = g_utf8_next_char (at))
    if ((guint8) *at < 0x80)
      g_string_append_c (self->text, *at);
    else
      g_string_append_printf (self->text, "\\u%04x", g_utf8_get_char (at));
}

static void
schema_begin (CeasefireSchema *self, const char *key)
{
  g_string_append_printf (self->text, "%s\n%*s", self->first ? "" : ",", (int) self->depth * 2, "");
  self->first = FALSE;
  if (key == NULL)
    return;
  schema_write_string (self, key);
  g_string_append (self->text, ": ");
}

void
ceasefire_schema_open (CeasefireSchema *self, const char *key, char bracket)
{
  schema_begin (self, key);
  g_string_append_c (self->text, bracket);
  self->depth++;
  self->first = TRUE;
}

void
ceasefire_schema_close (CeasefireSchema *self, char bracket)
{
  self->depth--;
  g_string_append_printf (self->text, "\n%*s%c", (int) self->depth * 2, "", bracket);
  self->first = FALSE;
}

void
ceasefire_schema_write (CeasefireSchema *self, const char *key, const char *value)
{
  schema_begin (self, key);
  schema_write_string (self, value);
}

void
ceasefire_schema_write_number (CeasefireSchema *self, const char *key, double value)
{
  schema_begin (self, key);
  ceasefire_json_write_double (self->text, value);
}

void
ceasefire_schema_write_boolean (CeasefireSchema *self, const char *key, gboolean value)
{
  schema_begin (self, key);
  g_string_append (self->text, value ? "true" : "false");
}

/* In one line. */
void
ceasefire_schema_write_list (CeasefireSchema *self, const char *key, const char *const *values)
{
  schema_begin (self, key);
  g_string_append_c (self->text, '[');
  for (guint i = 0; values[i]; i++)
    {
      if (i > 0)
        g_string_append (self->text, ", ");
      schema_write_string (self, values[i]);
    }
  g_string_append_c (self->text, ']');
}

void
ceasefire_schema_refer (CeasefireSchema *self, const char *name, CeasefireSchemaPrint print,
                        gconstpointer data)
{
  const CeasefireSchemaPart part = { name, print, data };
  g_autofree char *reference = g_strconcat ("#/", self->form->parts, "/", name, NULL);

  ceasefire_schema_write (self, "$ref", reference);
  for (guint i = 0; i < self->parts->len; i++)
    {
      const CeasefireSchemaPart *there = &g_array_index (self->parts, CeasefireSchemaPart, i);

      if (g_str_equal (there->name, name))
        {
          g_assert (there->print == print && there->data == data);
          return;
        }
    }
  g_array_append_val (self->parts, part);
}
