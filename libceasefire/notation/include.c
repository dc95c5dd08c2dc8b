/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <gio/gio.h>

#include <string.h>

#include "core/error.h"
#include "notation/parse.h"

/*
 * `include "cast.dossier"`: the records of another dossier, read by a stream of its own. What is wrong
 * there is told at the line that includes it, with the line in the other; its text is never shown.
 */

/* Dossiers that include one another. */
#define INCLUDE_MAX 8
/* Casts that the library ships. */
#define INCLUDE_CAST "cast:"
#define INCLUDE_FOLDER "/org/ceasefire/casts/"

gboolean
ceasefire_notation_check_rest (CeasefireNotation *self, const char *at, const char *end)
{
  for (;;)
    {
      at = ceasefire_notation_pass_blanks (at, end);
      if (at < end && *at == '#')
        at = ceasefire_notation_find_line_end (at, end);
      if (at >= end)
        return TRUE;
      if (!ceasefire_notation_is_line_end (at, end))
        return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "nothing more can stand here");
      at = ceasefire_notation_pass_line_end (at, end);
    }
}

/* Whether it is one of those that are being read. */
static gboolean
include_is_ring (const CeasefireNotation *self, const char *real)
{
  for (; self; self = self->includer)
    if (g_strcmp0 (self->real, real) == 0)
      return TRUE;
  return FALSE;
}

static char *
include_read_cast (CeasefireNotation *self, const char *name, gsize *length, const char *at)
{
  g_autofree char *path
    = g_strconcat (INCLUDE_FOLDER, name + strlen (INCLUDE_CAST), ".dossier", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  gconstpointer text;

  if (bytes == NULL)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "there is no cast of the name %s",
                     name + strlen (INCLUDE_CAST));
      return NULL;
    }
  text = g_bytes_get_data (bytes, length);
  return g_strndup (text, *length);
}

static char *
include_read_file (CeasefireNotation *self, const char *name, gsize *length, char **real,
                   const char *at)
{
  g_autofree char *reason = NULL;
  char *text;

  if (self->folder == NULL)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                     "the folder of the dossier is not known, so nothing can be included");
      return NULL;
    }
  text = ceasefire_notation_folder_read (
    self->folder, name, self->stream->limits[CEASEFIRE_LIMIT_RECORD], length, real, &reason);
  if (text == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s", reason);
  return text;
}

static void
include_begin (CeasefireNotation *self, const char *name, char *text, gsize length, char *real)
{
  CeasefireJsonStream *stream = g_new (CeasefireJsonStream, 1);
  CeasefireNotation *inner;

  ceasefire_json_stream_init (stream, self->stream->header_type);
  memcpy (stream->limits, self->stream->limits, sizeof stream->limits);
  stream->version = self->stream->version;
  stream->spare_header = ceasefire_value_ref (self->stream->header);
  stream->decoder.goes_on = self->stream->decoder.goes_on;
  stream->decoder.mistakes.max = 1;
  inner = ceasefire_notation_new (stream, self->texts);
  inner->loose = self->loose;
  inner->depth = self->depth + 1;
  inner->includer = self;
  inner->real = real;
  if (self->folder && real)
    inner->folder = ceasefire_notation_folder_enter (self->folder, name);
  stream->wants_form = TRUE;
  self->included = stream;
  self->included_text = text;
  self->included_name = g_strdup (name);
  ceasefire_json_stream_set_text (stream, text, length);
}

void
ceasefire_notation_include_end (CeasefireNotation *self)
{
  if (self->included == NULL)
    return;
  ceasefire_json_stream_clear (self->included);
  g_clear_pointer (&self->included, g_free);
  g_clear_pointer (&self->included_text, g_free);
  g_clear_pointer (&self->included_name, g_free);
}

/* Of any other file a message would show words. */
static gboolean
include_is_dossier (const char *text, gsize length)
{
  const char *end = text + length;
  const char *at = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
  const char *word;

  while (at < end && (*at == '#' || ceasefire_notation_is_line_end (at, end)))
    at = ceasefire_notation_pass_line_end (ceasefire_notation_find_line_end (at, end), end);
  word = ceasefire_notation_pass_word (at, end);
  return word - at == 7 && memcmp (at, "dossier", 7) == 0;
}

gboolean
ceasefire_notation_include (CeasefireNotation *self, const char *at, const char *end)
{
  const char *start = ceasefire_notation_pass_blanks (at, end);
  const char *next = start < end && *start == '"' ? ceasefire_notation_pass_string (start, end)
                                                  : NULL;
  g_autofree char *name = NULL;
  g_autofree char *real = NULL;
  CeasefireSlice slice;
  gsize length = 0;
  char *text;

  if (next == NULL)
    return notation_fail (self, start, CEASEFIRE_ERROR_SYNTAX,
                          "a dossier is included by its name in quotes, as in "
                          "include \"cast.dossier\"");
  if (!ceasefire_notation_decode (self, start, next, &slice)
      || !ceasefire_notation_check_rest (self, next, end))
    return FALSE;
  name = g_strndup (slice.text, slice.length);
  if (self->depth == INCLUDE_MAX)
    return notation_fail (self, start, CEASEFIRE_ERROR_LIMIT,
                          "dossiers include one another more than %d deep", INCLUDE_MAX);
  text = g_str_has_prefix (name, INCLUDE_CAST)
           ? include_read_cast (self, name, &length, start)
           : include_read_file (self, name, &length, &real, start);
  if (text == NULL)
    return FALSE;
  if (!include_is_dossier (text, length))
    {
      g_free (text);
      return notation_fail (self, start, CEASEFIRE_ERROR_VALUE, "%s is no dossier in the notation",
                            name);
    }
  if (real && include_is_ring (self, real))
    {
      g_free (text);
      return notation_fail (self, start, CEASEFIRE_ERROR_VALUE, "%s includes itself", name);
    }
  include_begin (self, name, text, length, g_steal_pointer (&real));
  return TRUE;
}

/* The first mistake of the other dossier, as one of the line that includes it. */
static void
include_take_mistake (CeasefireNotation *self, const char *at)
{
  g_autoptr (GError) error = NULL;

  ceasefire_json_mistakes_set_error (&self->included->decoder.mistakes, &error);
  notation_fail (self, at, (CeasefireError) error->code, "in %s: %s", self->included_name,
                 error->message);
}

/* Plain texts of another language would be taken for texts of this one. */
static gboolean
include_check_header (CeasefireNotation *self, const char *at)
{
  const CeasefireNotation *inner = self->included->form_data;

  if (g_strcmp0 (inner->language, self->language) == 0)
    return TRUE;
  return notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                        "%s is in the language %s, and this dossier is in %s", self->included_name,
                        inner->language ? inner->language : "of nobody",
                        self->language ? self->language : "none");
}

/* NULL: there is no other, or the scanner has a failure. */
CeasefireRecord *
ceasefire_notation_include_next (CeasefireNotation *self)
{
  const char *at = self->stream->window + self->stream->record_at;

  for (;;)
    {
      CeasefireJsonStream *stream = self->included;
      CeasefireStep step;

      ceasefire_json_mistakes_clear (&stream->decoder.mistakes);
      step = ceasefire_json_stream_step (stream);
      if (step == CEASEFIRE_STEP_HEADER && include_check_header (self, at))
        continue;
      if (step == CEASEFIRE_STEP_RECORD)
        return g_steal_pointer (&stream->record);
      if (step == CEASEFIRE_STEP_LEFT_OUT || step == CEASEFIRE_STEP_FAILED)
        include_take_mistake (self, at);
      if (step != CEASEFIRE_STEP_LEFT_OUT)
        ceasefire_notation_include_end (self);
      return NULL;
    }
}
