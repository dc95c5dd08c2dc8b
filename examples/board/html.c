/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libxml2's writer escapes texts and attributes. It writes XML, so elements that HTML knows as empty are
 * closed at once and all others in full. Controls are replaced on the way, whoever the text is of.
 */
#include "html.h"

#include <libxml/xmlwriter.h>

struct _Html
{
  xmlBuffer *buffer;
  xmlTextWriter *writer;
};

static const char *const html_empty[] = { "br", "input", "link", "meta", NULL };

static gboolean
html_is_isolate (gunichar c)
{
  return c >= 0x2066 && c <= 0x2069;
}

/* Isolates that are all ended cannot reach beyond the text, nor end what is around it. */
static gboolean
html_is_balanced (const char *text)
{
  guint depth = 0;

  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (c == 0x2069 && depth-- == 0)
        return FALSE;
      depth += html_is_isolate (c) && c != 0x2069;
    }
  return depth == 0;
}

/* Controls, what turns the direction of text, and what is no character. Marks of direction are left, for
 * they cannot reach beyond their own word. */
static gboolean
html_is_unsafe (gunichar c)
{
  return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c <= 0x9f)
         || (c >= 0x202a && c <= 0x202e) || c == 0x2028 || c == 0x2029 || c == 0xfeff
         || (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

static char *
html_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  gboolean is_balanced = html_is_balanced (valid);
  GString *clean = g_string_sized_new (strlen (valid));

  for (const char *at = valid; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (html_is_unsafe (c) || (html_is_isolate (c) && !is_balanced))
        c = 0xfffd;
      g_string_append_unichar (clean, c);
    }
  return g_string_free (clean, FALSE);
}

Html *
html_new (void)
{
  Html *self = g_new0 (Html, 1);

  self->buffer = xmlBufferCreate ();
  xmlBufferSetAllocationScheme (self->buffer, XML_BUFFER_ALLOC_DOUBLEIT);
  self->writer = xmlNewTextWriterMemory (self->buffer, 0);
  xmlTextWriterWriteRaw (self->writer, BAD_CAST "<!DOCTYPE html>\n");
  return self;
}

static void
html_free_buffer (gpointer data)
{
  xmlBufferFree (data);
}

GBytes *
html_finish (Html *self)
{
  xmlBuffer *buffer = self->buffer;

  while (xmlTextWriterFullEndElement (self->writer) >= 0)
    continue;
  xmlTextWriterFlush (self->writer);
  xmlFreeTextWriter (self->writer);
  g_free (self);
  return g_bytes_new_with_free_func (xmlBufferContent (buffer), (gsize) xmlBufferLength (buffer),
                                     html_free_buffer, buffer);
}

static void
html_begin (Html *self, const char *element, va_list attributes)
{
  const char *name;

  xmlTextWriterStartElement (self->writer, BAD_CAST element);
  while ((name = va_arg (attributes, const char *)))
    {
      const char *value = va_arg (attributes, const char *);
      g_autofree char *clean = value ? html_clean (value) : NULL;

      if (clean)
        xmlTextWriterWriteAttribute (self->writer, BAD_CAST name, BAD_CAST clean);
    }
}

static void
html_end (Html *self, const char *element)
{
  if (g_strv_contains (html_empty, element))
    xmlTextWriterEndElement (self->writer);
  else
    xmlTextWriterFullEndElement (self->writer);
}

void
html_open (Html *self, const char *element, ...)
{
  va_list attributes;

  va_start (attributes, element);
  html_begin (self, element, attributes);
  va_end (attributes);
  if (g_strv_contains (html_empty, element))
    html_end (self, element);
}

void
html_close (Html *self)
{
  xmlTextWriterFullEndElement (self->writer);
}

void
html_add (Html *self, const char *element, const char *text, ...)
{
  va_list attributes;

  va_start (attributes, text);
  html_begin (self, element, attributes);
  va_end (attributes);
  html_text (self, text);
  html_end (self, element);
}

void
html_text (Html *self, const char *text)
{
  g_autofree char *clean = html_clean (text);

  xmlTextWriterWriteString (self->writer, BAD_CAST clean);
}

void
html_format (Html *self, const char *format, ...)
{
  va_list args;
  g_autofree char *text = NULL;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  html_text (self, text);
}

/* What begins with an isolate is put together of names, in the order of the page's own language. */
void
html_words (Html *self, const char *text, const char *language)
{
  const char *direction = g_utf8_get_char_validated (text, -1) == 0x2068 ? "ltr" : "auto";

  html_add (self, "bdi", text, "lang", language, "dir", direction, NULL);
}

void
html_link (Html *self, const char *href, const char *text)
{
  html_open (self, "a", "href", href, NULL);
  html_words (self, text, NULL);
  html_close (self);
}
