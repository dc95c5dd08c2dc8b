/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html.h"

#include <libxml/xmlwriter.h>
#include <stdio.h>
#include <string.h>

/*
 * The writer makes XML. It is HTML too if elements without content are closed by a tag of their own,
 * unless they never have content, and if the document begins with its type. Without the declaration of an
 * encoding, letters beyond ASCII stand in attributes as their numbers.
 */

struct _Html
{
  xmlTextWriter *writer;
  xmlBuffer *buffer; /* NULL: standard output is written */
  guint depth;
  gboolean failed;
  gboolean is_void[64]; /* of open elements, those that never have content */
};

#define DEPTH G_N_ELEMENTS (((Html *) NULL)->is_void)

static const xmlChar *
html_xml (const char *text)
{
  return (const xmlChar *) text;
}

/* A stream remembers that it failed, which is told when it is closed; the writer would tell it in its own way. */
static int
html_write_out (void *context, const char *bytes, int length)
{
  (void) context;
  fwrite (bytes, 1, (size_t) length, stdout);
  return length;
}

static Html *
html_start (xmlOutputBuffer *output, xmlBuffer *buffer)
{
  Html *self = g_new0 (Html, 1);

  self->buffer = buffer;
  self->writer = xmlNewTextWriter (output);
  return self;
}

Html *
html_new (void)
{
  return html_start (xmlOutputBufferCreateIO (html_write_out, NULL, NULL, NULL), NULL);
}

Html *
html_new_in_memory (void)
{
  xmlBuffer *buffer = xmlBufferCreate ();

  return html_start (xmlOutputBufferCreateBuffer (buffer, NULL), buffer);
}

gboolean
html_finish (Html *self)
{
  while (self->depth > 0)
    html_close (self);
  if (xmlTextWriterFlush (self->writer) < 0)
    self->failed = TRUE;
  return !self->failed;
}

const char *
html_get_string (Html *self, gsize *length)
{
  xmlTextWriterFlush (self->writer);
  if (length)
    *length = (gsize) xmlBufferLength (self->buffer);
  return (const char *) xmlBufferContent (self->buffer);
}

void
html_free (Html *self)
{
  xmlFreeTextWriter (self->writer);
  g_clear_pointer (&self->buffer, xmlBufferFree);
  g_free (self);
}

static gboolean
html_is_void (const char *element)
{
  static const char *const elements[] = { "meta", "link", "br", "hr", "img", "col", "wbr", NULL };

  return g_strv_contains (elements, element);
}

void
html_open (Html *self, const char *element)
{
  g_assert (self->depth < DEPTH);
  if (xmlTextWriterStartElement (self->writer, html_xml (element)) < 0)
    self->failed = TRUE;
  self->is_void[self->depth++] = html_is_void (element);
}

void
html_open_class (Html *self, const char *element, const char *class_name)
{
  html_open (self, element);
  html_attribute (self, "class", class_name);
}

void
html_close (Html *self)
{
  gboolean is_void = self->is_void[--self->depth];

  if ((is_void ? xmlTextWriterEndElement (self->writer)
               : xmlTextWriterFullEndElement (self->writer))
      < 0)
    self->failed = TRUE;
}

/* Whether the character stands for nothing that can be read, and may not be in HTML. */
static gboolean
html_is_control (gunichar c)
{
  return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0)
         || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

/* Embeddings, overrides and isolates: they could reach beyond the element that holds them. */
static gboolean
html_turns_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* NULL: it may be written as it is. */
static char *
html_make_safe (const char *text)
{
  const char *p = text;
  GString *safe;

  while (*p && !html_is_control (g_utf8_get_char (p))
         && !html_turns_direction (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (*p == '\0')
    return NULL;
  safe = g_string_new_len (text, p - text);
  for (; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (html_is_control (c))
        g_string_append_unichar (safe, 0xfffd);
      else if (!html_turns_direction (c))
        g_string_append_unichar (safe, c);
    }
  return g_string_free (safe, FALSE);
}

void
html_attribute (Html *self, const char *name, const char *value)
{
  g_autofree char *safe = value ? html_make_safe (value) : NULL;

  if (value
      && xmlTextWriterWriteAttribute (self->writer, html_xml (name), html_xml (safe ? safe : value))
           < 0)
    self->failed = TRUE;
}

/* Two decimals are a hundredth of a pixel. */
void
html_attribute_number (Html *self, const char *name, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char *end;

  g_ascii_formatd (text, sizeof text, "%.2f", value);
  for (end = text + strlen (text) - 1; *end == '0'; end--)
    *end = '\0';
  if (*end == '.')
    *end = '\0';
  html_attribute (self, name, text);
}

void
html_attribute_format (Html *self, const char *name, const char *format, ...)
{
  g_autofree char *value = NULL;
  va_list args;

  va_start (args, format);
  value = g_strdup_vprintf (format, args);
  va_end (args);
  html_attribute (self, name, value);
}

void
html_text (Html *self, const char *text)
{
  g_autofree char *safe = text ? html_make_safe (text) : NULL;

  if (text && xmlTextWriterWriteString (self->writer, html_xml (safe ? safe : text)) < 0)
    self->failed = TRUE;
}

void
html_element (Html *self, const char *element, const char *class_name, const char *text)
{
  html_open_class (self, element, class_name);
  html_text (self, text);
  html_close (self);
}

void
html_foreign (Html *self, const char *language, const char *text)
{
  html_open (self, "bdi");
  html_attribute (self, "lang", language);
  html_text (self, text);
  html_close (self);
}

void
html_doctype (Html *self)
{
  if (xmlTextWriterWriteRaw (self->writer, html_xml ("<!DOCTYPE html>\n")) < 0)
    self->failed = TRUE;
}

void
html_style (Html *self, const char *css, gsize length)
{
  html_open (self, "style");
  if (xmlTextWriterWriteRawLen (self->writer, html_xml (css), (int) length) < 0)
    self->failed = TRUE;
  html_close (self);
}
