/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"

#include <stdio.h>
#include <string.h>

/*
 * JSON for a terminal. Characters that drive terminals can stand in its strings alone, where an
 * escape says the same, so that what is shown can still be read by programs.
 */

#define TERMINAL_TYPE_JSON (terminal_json_get_type ())
G_DECLARE_FINAL_TYPE (TerminalJson, terminal_json, TERMINAL, JSON, GObject)

struct _TerminalJson
{
  GObject parent_instance;
};

/* Line feeds stand between tokens; in strings they are escaped already. */
static void
terminal_append_json (GString *json, gunichar c)
{
  if (c == '\n' || !terminal_is_dangerous (c))
    g_string_append_unichar (json, c);
  else if (c < 0x10000)
    g_string_append_printf (json, "\\u%04x", c);
  else
    g_string_append_printf (json, "\\u%04x\\u%04x", 0xd7c0 + (c >> 10), 0xdc00 + (c & 0x3ff));
}

char *
terminal_escape_json (const char *json)
{
  GString *safe = g_string_new (NULL);

  for (; *json; json = g_utf8_next_char (json))
    terminal_append_json (safe, g_utf8_get_char (json));
  return g_string_free (safe, FALSE);
}

void
terminal_print_json (const char *json)
{
  g_autofree char *safe = terminal_escape_json (json);

  fputs (safe, stdout);
}

/* Takes as many whole characters as there is room for. */
static gsize
terminal_json_take (const char *input, gsize size, gsize room, GString *safe)
{
  gsize taken = 0;

  while (taken < size)
    {
      gunichar c = g_utf8_get_char_validated (input + taken, (gssize) (size - taken));
      gsize before = safe->len;

      if (c >= (gunichar) -2)
        break;
      terminal_append_json (safe, c);
      if (safe->len > room)
        {
          g_string_truncate (safe, before);
          break;
        }
      taken += (gsize) g_unichar_to_utf8 (c, NULL);
    }
  return taken;
}

static GConverterResult
terminal_json_convert (GConverter *converter, const void *input, gsize input_size, void *output,
                       gsize output_size, GConverterFlags flags, gsize *bytes_read,
                       gsize *bytes_written, GError **error)
{
  g_autoptr (GString) safe = g_string_new (NULL);

  (void) converter;
  *bytes_read = terminal_json_take (input, input_size, output_size, safe);
  *bytes_written = safe->len;
  memcpy (output, safe->str, safe->len);
  if (*bytes_read == input_size && (flags & G_CONVERTER_INPUT_AT_END))
    return G_CONVERTER_FINISHED;
  if (*bytes_read == input_size && (flags & G_CONVERTER_FLUSH))
    return G_CONVERTER_FLUSHED;
  if (*bytes_read > 0)
    return G_CONVERTER_CONVERTED;
  g_set_error_literal (error, G_IO_ERROR,
                       input_size < 4 ? G_IO_ERROR_PARTIAL_INPUT : G_IO_ERROR_NO_SPACE,
                       "No whole character fits");
  return G_CONVERTER_ERROR;
}

static void
terminal_json_reset (GConverter *converter)
{
  (void) converter;
}

static void
terminal_json_iface_init (GConverterIface *iface)
{
  iface->convert = terminal_json_convert;
  iface->reset = terminal_json_reset;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TerminalJson, terminal_json, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_CONVERTER, terminal_json_iface_init))

static void
terminal_json_class_init (TerminalJsonClass *klass)
{
  (void) klass;
}

static void
terminal_json_init (TerminalJson *self)
{
  (void) self;
}

GConverter *
terminal_json_new (void)
{
  return g_object_new (TERMINAL_TYPE_JSON, NULL);
}
