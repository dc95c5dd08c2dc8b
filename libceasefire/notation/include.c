/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <gio/gio.h>

#include <string.h>

#include "core/error.h"
#include "notation/parse.h"

/*
 * `include "cast.dossier"`: the records of another dossier, read by a stream of its own. What is wrong
 * there is told at the line that includes it, with the line in the other; its text is never shown. In
 * one dossier and all that it includes each file is read once: who includes it again has its records
 * already. Where only some records are chosen nobody has, so that it is read again.
 */

/* Dossiers that include one another. */
#define INCLUDE_MAX 8
/* That are read for one dossier. */
#define INCLUDE_FILES_MAX 1024
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

static gboolean
include_is_cast (const char *name)
{
  return g_str_has_prefix (name, INCLUDE_CAST);
}

/* What tells it from other dossiers; NULL after a mistake. */
static char *
include_find (CeasefireNotation *self, const char *name, const char *at)
{
  g_autofree char *reason = NULL;
  char *real;

  if (include_is_cast (name))
    return g_strdup (name);
  if (self->folder == NULL)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                     "the folder of the dossier is not known, so nothing can be included");
      return NULL;
    }
  real = ceasefire_notation_folder_find (self->folder, name, &reason);
  if (real == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s", reason);
  return real;
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

/* Of any other file a message would show words. */
static gboolean
include_is_dossier (const char *text, gsize length)
{
  const char *end = text + length;
  const char *at = length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
  const char *word;

  for (at = ceasefire_notation_pass_blanks (at, end);
       at < end && (*at == '#' || ceasefire_notation_is_line_end (at, end));
       at = ceasefire_notation_pass_blanks (at, end))
    at = ceasefire_notation_pass_line_end (ceasefire_notation_find_line_end (at, end), end);
  word = ceasefire_notation_pass_word (at, end);
  return word - at == 7 && memcmp (at, "dossier", 7) == 0;
}

static char *
include_read_file (CeasefireNotation *self, const char *name, const char *real, gsize *length,
                   const char *at)
{
  g_autofree char *reason = NULL;
  char *text = ceasefire_notation_folder_read (
    real, name, self->stream->limits[CEASEFIRE_LIMIT_SIZE], length, &reason);

  if (text == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s", reason);
  return text;
}

/* NULL after a mistake. */
static char *
include_read (CeasefireNotation *self, const char *name, const char *real, gsize *length,
              const char *at)
{
  g_autofree char *text = include_is_cast (name) ? include_read_cast (self, name, length, at)
                                                 : include_read_file (self, name, real, length, at);
  guint64 limit = self->stream->limits[CEASEFIRE_LIMIT_SIZE];

  if (text == NULL)
    return NULL;
  if (self->tree->n_files++ == INCLUDE_FILES_MAX)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_LIMIT, "more than %d dossiers are included",
                     INCLUDE_FILES_MAX);
      return NULL;
    }
  if (!include_is_dossier (text, *length))
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s is no dossier in the notation", name);
      return NULL;
    }
  if (*length > limit - MIN (limit, self->tree->n_bytes))
    {
      notation_fail (self, at, CEASEFIRE_ERROR_LIMIT,
                     "what is included has more than %" G_GUINT64_FORMAT " bytes", limit);
      return NULL;
    }
  self->tree->n_bytes += *length;
  return g_steal_pointer (&text);
}

static void
include_begin (CeasefireNotation *self, const char *name, char *text, gsize length,
               const char *real)
{
  CeasefireJsonStream *stream = g_new (CeasefireJsonStream, 1);
  CeasefireNotation *inner;

  ceasefire_json_stream_init (stream, self->stream->header_type);
  memcpy (stream->limits, self->stream->limits, sizeof stream->limits);
  stream->version = self->stream->version;
  stream->spare_header = ceasefire_value_ref (self->stream->header);
  stream->decoder.goes_on = self->stream->decoder.goes_on;
  inner = ceasefire_notation_new (stream, self);
  inner->loose = self->loose;
  inner->depth = self->depth + 1;
  inner->real = g_strdup (real);
  if (self->folder && !include_is_cast (name))
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
  g_clear_pointer (&self->choice, ceasefire_notation_choice_free);
}

/* Whether of what is included here not all is brought in, or not of what includes this. */
static gboolean
include_is_chosen (const CeasefireNotation *self)
{
  for (; self; self = self->includer)
    if (self->choice)
      return TRUE;
  return FALSE;
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

  g_clear_pointer (&self->choice, ceasefire_notation_choice_free);
  if (next == NULL)
    return notation_fail (self, start, CEASEFIRE_ERROR_SYNTAX,
                          "a dossier is included by its name in quotes, as in "
                          "include \"cast.dossier\"");
  if (!ceasefire_notation_decode (self, start, next, &slice))
    return FALSE;
  name = g_strndup (slice.text, slice.length);
  if (!ceasefire_notation_read_choice (self, next, end))
    return FALSE;
  if (self->depth == INCLUDE_MAX)
    return notation_fail (self, start, CEASEFIRE_ERROR_LIMIT,
                          "dossiers include one another more than %d deep", INCLUDE_MAX);
  real = include_find (self, name, start);
  if (real == NULL)
    return FALSE;
  if (include_is_ring (self, real))
    return notation_fail (self, start, CEASEFIRE_ERROR_VALUE, "%s includes itself", name);
  if (!include_is_chosen (self) && g_hash_table_contains (self->tree->files, real))
    return TRUE;
  text = include_read (self, name, real, &length, start);
  if (text == NULL)
    return FALSE;
  include_begin (self, name, text, length, real);
  if (!include_is_chosen (self))
    g_hash_table_add (self->tree->files, g_steal_pointer (&real));
  return TRUE;
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

/* Takes a step, and all that is wrong with it as something wrong with the line at @at. */
static CeasefireStep
include_step (CeasefireNotation *self, const char *at)
{
  CeasefireJsonMistakes *mistakes = &self->stream->decoder.mistakes;
  CeasefireJsonStream *stream = self->included;
  CeasefireStep step;

  ceasefire_json_mistakes_clear (&stream->decoder.mistakes);
  stream->decoder.mistakes.max = mistakes->max;
  step = ceasefire_json_stream_step (stream);
  ceasefire_json_mistakes_take_others (mistakes, &stream->decoder.mistakes, self->included_name,
                                       at);
  return step;
}

/* NULL: it was left out or there is no other, or the scanner has a failure. */
static CeasefireRecord *
include_read_next (CeasefireNotation *self, const char *at, gboolean *ended)
{
  for (;;)
    {
      CeasefireStep step = include_step (self, at);

      if (step == CEASEFIRE_STEP_HEADER && include_check_header (self, at))
        continue;
      if (step == CEASEFIRE_STEP_RECORD)
        return g_steal_pointer (&self->included->record);
      *ended = step != CEASEFIRE_STEP_LEFT_OUT;
      return NULL;
    }
}

/* The chosen ones, once all have been read. */
static CeasefireRecord *
include_choose_next (CeasefireNotation *self, const char *at, gboolean *ended)
{
  CeasefireRecord *record;

  if (!ceasefire_notation_choice_is_whole (self->choice))
    {
      while ((record = include_read_next (self, at, ended)))
        ceasefire_notation_choice_add (self->choice, record);
      if (!*ended || self->decoder->scanner.failed
          || !ceasefire_notation_choice_close (self->choice, self, at))
        return NULL;
    }
  record = ceasefire_notation_choice_next (self->choice);
  *ended = record == NULL;
  return record;
}

CeasefireRecord *
ceasefire_notation_include_next (CeasefireNotation *self)
{
  const char *at = self->stream->window + self->stream->record_at;
  gboolean ended = FALSE;
  CeasefireRecord *record = self->choice ? include_choose_next (self, at, &ended)
                                         : include_read_next (self, at, &ended);

  if (ended)
    ceasefire_notation_include_end (self);
  return record;
}
