/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/notation.h"

#include <string.h>

#include "core/hash.h"
#include "core/value.h"
#include "json/stream-steps.h"
#include "json/writer.h"
#include "notation/parse.h"

/*
 * A dossier in the notation as a stream: the same window, limits, mistakes and filters as those of JSON,
 * with steps of its own. What is read at once is a line that is not indented, with all below it.
 */

static CeasefireStep notation_read_item (CeasefireJsonStream *stream);

/* Recognising */

#define NOTATION_MARK "\xef\xbb\xbf"
#define NOTATION_FIRST "dossier"

static const char *
notation_pass_mark (const char *text, gsize length)
{
  return length >= 3 && memcmp (text, NOTATION_MARK, 3) == 0 ? text + 3 : text;
}

static gboolean
notation_is_part_of_mark (const char *text, gsize length)
{
  return length > 0 && length < 3 && memcmp (text, NOTATION_MARK, length) == 0;
}

/* JSON begins with a bracket: what begins with a comment or with the word is the notation. */
static CeasefireRecognition
notation_recognise (const char *text, gsize length, gboolean is_all)
{
  const char *end = text + length;
  const char *at = notation_pass_mark (text, length);
  gsize size = strlen (NOTATION_FIRST);

  while (at < end && (*at == '\n' || *at == '\r' || *at == ' '))
    at++;
  if (at == end || notation_is_part_of_mark (text, length))
    return is_all ? CEASEFIRE_RECOGNISED_NOT : CEASEFIRE_RECOGNISED_NOT_YET;
  if (*at == '#')
    return CEASEFIRE_RECOGNISED;
  if (memcmp (at, NOTATION_FIRST, MIN (size, (gsize) (end - at))) != 0)
    return CEASEFIRE_RECOGNISED_NOT;
  if ((gsize) (end - at) > size)
    return at[size] == ' ' || at[size] == '\n' || at[size] == '\r' ? CEASEFIRE_RECOGNISED
                                                                   : CEASEFIRE_RECOGNISED_NOT;
  if (!is_all)
    return CEASEFIRE_RECOGNISED_NOT_YET;
  return (gsize) (end - at) == size ? CEASEFIRE_RECOGNISED : CEASEFIRE_RECOGNISED_NOT;
}

/* Chunks */

typedef struct
{
  const char *at;
  const char *end;
} NotationChunk;

/* Passes over lines that are empty or comments. FALSE: more text is needed. */
static gboolean
notation_pass_empty (CeasefireJsonStream *stream)
{
  const char *end = stream->window + stream->length;
  const char *at = stream->window + stream->at;

  while (at < end)
    {
      const char *first = ceasefire_notation_pass_blanks (at, end);
      const char *newline = first < end ? memchr (first, '\n', (gsize) (end - first)) : NULL;

      if (first < end && *first != '#' && !ceasefire_notation_is_line_end (first, end))
        break;
      if (newline == NULL && !stream->ended)
        return FALSE;
      at = newline ? newline + 1 : end;
      stream->at = (gsize) (at - stream->window);
      stream->searched = 0;
      stream->quoted = FALSE;
    }
  return at < end || stream->ended;
}

/* The lines that come next; none at the end. FALSE: more text is needed. */
static gboolean
notation_find_chunk (CeasefireJsonStream *stream, NotationChunk *chunk)
{
  CeasefireNotation *self = stream->form_data;
  const char *searched;

  if (!ceasefire_json_stream_may_try (stream) || !notation_pass_empty (stream))
    return FALSE;
  chunk->at = stream->window + stream->at;
  chunk->end = chunk->at;
  if (stream->at == stream->length)
    return TRUE;
  searched = chunk->at + stream->searched;
  chunk->end = ceasefire_notation_find_chunk_end (chunk->at, stream->window + stream->length,
                                                  stream->ended, &searched, &stream->quoted,
                                                  &self->unclosed);
  stream->searched = (gsize) (searched - chunk->at);
  return chunk->end != NULL;
}

/* Puts scanner and mistakes at the beginning of the chunk. */
static void
notation_begin (CeasefireNotation *self, const NotationChunk *chunk)
{
  CeasefireJsonStream *stream = self->stream;

  ceasefire_json_stream_count_lines (stream);
  ceasefire_json_mistakes_clear (&stream->decoder.mistakes);
  ceasefire_json_stream_begin (stream, (gsize) (chunk->end - stream->window));
  stream->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  stream->record_at = stream->at;
  ceasefire_notation_shape_reset (self);
}

static void
notation_pass (CeasefireJsonStream *stream, const NotationChunk *chunk)
{
  stream->at = (gsize) (chunk->end - stream->window);
  stream->tried = 0;
  stream->searched = 0;
  stream->quoted = FALSE;
}

/* What counts for every chunk, whatever is in it. */
static gboolean
notation_check (CeasefireNotation *self, const NotationChunk *chunk)
{
  const char *bad;

  if (!ceasefire_json_stream_check_size (self->stream, chunk->at, chunk->end))
    return FALSE;
  if (!ceasefire_json_is_utf8 (chunk->at, chunk->end))
    {
      g_utf8_validate_len (chunk->at, (gsize) (chunk->end - chunk->at), &bad);
      return notation_fail (self, bad, CEASEFIRE_ERROR_ENCODING, "the text is not UTF-8 here");
    }
  bad = ceasefire_notation_find_bidi (chunk->at, chunk->end);
  if (bad)
    return notation_fail (self, bad, CEASEFIRE_ERROR_VALUE,
                          "a character that turns the direction of writing is written \\u%04x",
                          g_utf8_get_char (bad));
  if (*chunk->at == ' ' || *chunk->at == '\t')
    return notation_fail (self, chunk->at, CEASEFIRE_ERROR_SYNTAX,
                          "nothing stands above this that it could belong to");
  return TRUE;
}

/* Headers */

static gboolean
notation_is_word (const NotationChunk *chunk, const char *word, const char **behind)
{
  gsize length = strlen (word);

  if ((gsize) (chunk->end - chunk->at) < length || memcmp (chunk->at, word, length) != 0)
    return FALSE;
  *behind = chunk->at + length;
  return *behind == chunk->end || **behind == ' '
         || ceasefire_notation_is_line_end (*behind, chunk->end);
}

/* A header that says no version is of the first. */
#define NOTATION_VERSION "1.0"

static gboolean
notation_add_version (CeasefireNotation *self)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  const CeasefireLayout *layout = builder->frame->layout;
  int row = ceasefire_layout_find (layout, "ceasefire", strlen ("ceasefire"));
  guint32 place;

  if (builder->frame->said >> row & 1)
    return TRUE;
  if (!ceasefire_builder_begin_row (builder, (guint) row)
      || !ceasefire_builder_string (builder, layout->fields[row], NOTATION_VERSION,
                                    strlen (NOTATION_VERSION), &place))
    return FALSE;
  ceasefire_builder_set_place (builder, (guint) row, place);
  return TRUE;
}

static const char *
notation_get_string (gconstpointer header, const char *name)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  int row = ceasefire_layout_find (layout, name, strlen (name));
  CeasefireCell cell;

  return ceasefire_node_read (header, layout, (guint) row, &cell) ? cell.pointer : NULL;
}

static gboolean
notation_check_version (CeasefireNotation *self, gconstpointer header, const char *at)
{
  const char *version = notation_get_string (header, "ceasefire");

  if (version == NULL || ceasefire_json_get_major (version) == CEASEFIRE_JSON_MAJOR)
    return TRUE;
  return notation_fail (self, at, CEASEFIRE_ERROR_VERSION,
                        "the dossier is written in version %.*s of the format, of which this "
                        "reader knows %d",
                        ceasefire_builder_quote_length (version, strlen (version)), version,
                        CEASEFIRE_JSON_MAJOR);
}

/* Texts of the header are in the language that it says, wherever it says so. */
static void
notation_look_for_language (CeasefireNotation *self, guint root)
{
  const NotationNode *node = notation_get_node (self, root);
  CeasefireSlice slice;

  for (guint i = node->first; i; i = notation_get_item (self, i)->next)
    {
      const NotationItem *item = notation_get_item (self, i);

      if (item->row != node->plan->language || item->kind != NOTATION_VALUE)
        continue;
      g_clear_pointer (&self->language, g_free);
      if (ceasefire_notation_decode (self, item->at, item->end, &slice))
        self->language = g_strndup (slice.text, slice.length);
      ceasefire_scanner_recover (&self->decoder->scanner);
    }
}

static gpointer
notation_build_header (CeasefireNotation *self, const char *behind, const NotationChunk *chunk)
{
  guint root = ceasefire_notation_add_node (self, self->stream->header_type, chunk->at);
  gpointer header;

  if (!ceasefire_notation_shape (self, root, behind, chunk->end))
    return NULL;
  notation_look_for_language (self, root);
  ceasefire_builder_begin_alone (&self->decoder->builder, self->stream->header_type);
  if (!ceasefire_notation_build_members (self, root) || !notation_add_version (self))
    return NULL;
  header = ceasefire_json_end_alone (self->decoder);
  if (header && !notation_check_version (self, header, chunk->at))
    g_clear_pointer (&header, ceasefire_value_unref);
  return header;
}

/* A dossier that is included may say nothing of itself. */
static gpointer
notation_make_header (CeasefireNotation *self, const NotationChunk *chunk)
{
  const char *behind;

  if (notation_is_word (chunk, NOTATION_FIRST, &behind))
    return notation_build_header (self, behind, chunk);
  if (self->stream->spare_header)
    return ceasefire_value_ref (self->stream->spare_header);
  notation_fail (self, chunk->at, CEASEFIRE_ERROR_MISSING,
                 "the first line says what the dossier is, as in dossier \"Title\" language=en");
  return NULL;
}

static CeasefireStep
notation_take_header (CeasefireNotation *self, const NotationChunk *chunk, gpointer header)
{
  CeasefireJsonStream *stream = self->stream;
  const char *behind;
  gboolean is_said = notation_is_word (chunk, NOTATION_FIRST, &behind);

  ceasefire_json_stream_locate_mistakes (stream);
  stream->header = header;
  stream->decoder.builder.is_newer
    = ceasefire_json_is_newer (notation_get_string (header, "ceasefire"));
  stream->format = CEASEFIRE_FORMAT_NOTATION;
  g_free (self->language);
  self->language = g_strdup (notation_get_string (header, "language"));
  ceasefire_notation_words_set_header (&self->words, header);
  if (is_said)
    {
      stream->head = g_string_new_len (chunk->at, chunk->end - chunk->at);
      stream->head_line = stream->line;
      notation_pass (stream, chunk);
    }
  stream->read_next = notation_read_item;
  return CEASEFIRE_STEP_HEADER;
}

static CeasefireStep
notation_read_header (CeasefireJsonStream *stream)
{
  CeasefireNotation *self = stream->form_data;
  NotationChunk chunk;
  gpointer header = NULL;

  if (!notation_find_chunk (stream, &chunk))
    return ceasefire_json_stream_wait (stream, "the header");
  notation_begin (self, &chunk);
  if (chunk.at == chunk.end && stream->spare_header == NULL)
    notation_fail (self, chunk.at, CEASEFIRE_ERROR_MISSING, "the text says nothing");
  else if (chunk.at == chunk.end || notation_check (self, &chunk))
    header = notation_make_header (self, &chunk);
  if (header)
    return notation_take_header (self, &chunk, header);
  return ceasefire_json_stream_fail (stream);
}

/* The text's beginning, where alone a mark may stand. */
static CeasefireStep
notation_read_head (CeasefireJsonStream *stream)
{
  stream->at = (gsize) (notation_pass_mark (stream->window, stream->length) - stream->window);
  stream->read_next = notation_read_header;
  return notation_read_header (stream);
}

/* Records */

/* The string of a row as one of the items says it, from the one @first on; NULL: none does. */
static char *
notation_peek_items (CeasefireNotation *self, const GArray *items, guint first, int row)
{
  const NotationItem *item;
  CeasefireSlice slice;
  char *string = NULL;

  for (guint i = first; i && string == NULL; i = item->next)
    {
      item = &g_array_index (items, NotationItem, i);
      if (item->row == row && item->kind == NOTATION_VALUE
          && ceasefire_notation_decode (self, item->at, item->end, &slice))
        string = g_strndup (slice.text, slice.length);
      ceasefire_scanner_recover (&self->decoder->scanner);
    }
  return string;
}

/* The same as its line has it, or else `with`. */
static char *
notation_peek_row (CeasefireNotation *self, const NotationNode *node, int row)
{
  const GArray *defaults = self->defaults[node->plan->layout->index].items;

  if (row == NOTATION_NONE)
    return NULL;
  if (node->said >> row & 1)
    return notation_peek_items (self, self->items, node->first, row);
  return defaults ? notation_peek_items (self, defaults, 1, row) : NULL;
}

/* A document may cite its own text, so that this is known before the record is. */
static void
notation_look_for_text (CeasefireNotation *self, guint root)
{
  const NotationNode *node = notation_get_node (self, root);
  g_autofree char *file = node->plan ? notation_peek_row (self, node, node->plan->file) : NULL;
  g_autofree char *language = file ? notation_peek_row (self, node, node->plan->language) : NULL;
  CeasefireSlice id;

  if (file == NULL || node->id == NULL || (node->id_length == 1 && *node->id == '_')
      || !ceasefire_notation_read_id (self, node->id, node->id + node->id_length, &id))
    {
      ceasefire_scanner_recover (&self->decoder->scanner);
      return;
    }
  g_string_truncate (self->current, 0);
  g_string_append_len (self->current, id.text, (gssize) id.length);
  if (self->folder)
    ceasefire_notation_texts_add (self->texts, self->current->str, self->folder, file, language);
}

/* A document whose text lies in a file can be quoted, and is what quotes cite from here on. */
static void
notation_note_text (CeasefireNotation *self, CeasefireRecord *record)
{
  const NotationPlan *plan = ceasefire_notation_plan (ceasefire_record_get_layout (record));
  const char *id = ceasefire_record_peek_id (record);
  CeasefireCell file;
  CeasefireCell language;

  if (plan->file == NOTATION_NONE || id == NULL
      || !ceasefire_record_read (record, (guint) plan->file, &file))
    return;
  if (plan->language == NOTATION_NONE
      || !ceasefire_record_read (record, (guint) plan->language, &language))
    language.pointer = NULL;
  if (g_str_equal (self->current->str, id))
    return;
  g_string_assign (self->current, id);
  if (self->folder)
    ceasefire_notation_texts_add (self->texts, id, self->folder, file.pointer, language.pointer);
}

/* What was chosen not to be given is built nonetheless, since what follows may go back to it. */
static CeasefireChoice
notation_choose (CeasefireNotation *self, CeasefireRecord *record)
{
  CeasefireJsonStream *stream = self->stream;
  const char *name = ceasefire_record_get_type_name (record);
  const CeasefireSlice type = { name, strlen (name) };
  g_autoptr (GString) json = NULL;
  CeasefireSlice text;

  if (stream->choose_type && !stream->choose_type (stream->chooser_data, &type))
    return CEASEFIRE_CHOICE_SKIP;
  if (stream->choose_record == NULL)
    return CEASEFIRE_CHOICE_READ;
  json = g_string_new (NULL);
  ceasefire_json_write_record (json, record, 0);
  text = (CeasefireSlice){ json->str, json->len };
  return stream->choose_record (stream->chooser_data, &text, &type);
}

static void
notation_drop_record (CeasefireJsonStream *stream)
{
  if (!stream->decoder.lends)
    g_clear_object (&stream->record);
  stream->record = NULL;
}

/* FALSE: the filter failed. */
static gboolean
notation_give (CeasefireNotation *self, CeasefireRecord *record, const char *at)
{
  CeasefireJsonStream *stream = self->stream;
  CeasefireChoice choice;

  stream->record = record;
  if (self->included && stream->decoder.lends)
    {
      g_clear_object (&self->kept);
      self->kept = record;
    }
  if (self->included == NULL)
    notation_note_text (self, record);
  choice = notation_choose (self, record);
  if (choice == CEASEFIRE_CHOICE_READ)
    return TRUE;
  notation_drop_record (stream);
  stream->n_skipped++;
  if (choice == CEASEFIRE_CHOICE_SKIP)
    ceasefire_json_mistakes_clear (&stream->decoder.mistakes);
  return choice != CEASEFIRE_CHOICE_STOP
         || notation_fail (self, at, CEASEFIRE_ERROR_LIMIT, "the filter failed");
}

/* NULL: it was left out, or the scanner has a failure. */
static CeasefireRecord *
notation_build (CeasefireNotation *self, const NotationChunk *chunk)
{
  CeasefirePath path = { NULL, "records", (gssize) self->stream->n_records };
  const char *at = chunk->at;
  CeasefireRecord *record = NULL;
  guint root;

  self->decoder->scanner.path = &path;
  if (!ceasefire_notation_shape_root (self, &at, chunk->end, &root))
    ceasefire_notation_pass_mistake (self);
  else if (ceasefire_notation_shape (self, root, at, chunk->end))
    {
      notation_look_for_text (self, root);
      record = ceasefire_notation_build_record (self, root);
    }
  self->decoder->scanner.path = NULL;
  return record;
}

static gboolean
notation_check_count (CeasefireNotation *self, const char *at)
{
  guint64 limit = self->stream->limits[CEASEFIRE_LIMIT_RECORDS];

  return self->stream->n_records < limit
         || notation_fail (self, at, CEASEFIRE_ERROR_LIMIT,
                           "there are more than %" G_GUINT64_FORMAT " records", limit);
}

/* The chunk, of which nothing is given; what is wrong with it has been noted, or is the failure. */
static CeasefireStep
notation_leave_out (CeasefireNotation *self, const NotationChunk *chunk)
{
  CeasefireJsonStream *stream = self->stream;

  if (stream->decoder.scanner.failed
      && (!stream->decoder.goes_on || stream->decoder.scanner.code == CEASEFIRE_ERROR_LIMIT))
    return ceasefire_json_stream_fail (stream);
  if (stream->decoder.scanner.failed)
    ceasefire_json_mistakes_take (&stream->decoder.mistakes, &stream->decoder.scanner);
  ceasefire_json_stream_locate_mistakes (stream);
  stream->bad_line.text = chunk->at;
  stream->bad_line.length = (gsize) (chunk->end - chunk->at);
  notation_pass (stream, chunk);
  return CEASEFIRE_STEP_LEFT_OUT;
}

static CeasefireStep
notation_read_record (CeasefireNotation *self, const NotationChunk *chunk)
{
  CeasefireJsonStream *stream = self->stream;
  CeasefireRecord *record;

  if (!notation_check_count (self, chunk->at))
    return ceasefire_json_stream_fail (stream);
  record = notation_build (self, chunk);
  if (record == NULL || !notation_give (self, record, chunk->at))
    {
      stream->n_records++;
      return notation_leave_out (self, chunk);
    }
  ceasefire_json_stream_locate_mistakes (stream);
  stream->n_records++;
  notation_pass (stream, chunk);
  return CEASEFIRE_STEP_RECORD;
}

/* Lines that are no records */

static gboolean
notation_read_in (CeasefireNotation *self, const char *at, const NotationChunk *chunk)
{
  const char *start = ceasefire_notation_pass_blanks (at, chunk->end);
  const char *end = start < chunk->end && *start == '`'
                      ? ceasefire_notation_pass_backquoted (start, chunk->end)
                      : ceasefire_notation_pass_bare (start, chunk->end, FALSE);
  CeasefireSlice id;

  if (end == NULL || end == start)
    return notation_fail (self, start, CEASEFIRE_ERROR_MISSING,
                          "the document is missing that is cited from here on");
  if (!ceasefire_notation_read_id (self, start, end, &id))
    return FALSE;
  g_string_truncate (self->current, 0);
  g_string_append_len (self->current, id.text, (gssize) id.length);
  return ceasefire_notation_check_rest (self, end, chunk->end);
}

/* The stream then takes the next step. */
static CeasefireStep
notation_give_nothing (CeasefireJsonStream *stream)
{
  stream->record = NULL;
  return CEASEFIRE_STEP_RECORD;
}

/* Whether the chunk is such a line; @read: it was read without a mistake. */
static gboolean
notation_read_other (CeasefireNotation *self, const NotationChunk *chunk, gboolean *read)
{
  const char *behind;

  if (notation_is_word (chunk, "with", &behind))
    *read = ceasefire_notation_read_with (self, behind, chunk->end);
  else if (notation_is_word (chunk, "in", &behind))
    *read = notation_read_in (self, behind, chunk);
  else if (notation_is_word (chunk, "include", &behind))
    *read = ceasefire_notation_include (self, behind, chunk->end);
  else if (notation_is_word (chunk, NOTATION_FIRST, &behind))
    *read = notation_fail (self, chunk->at, CEASEFIRE_ERROR_DUPLICATE,
                           "a second header comes here, as if two dossiers had been put in a row");
  else
    return FALSE;
  *read = *read && ceasefire_json_mistakes_count (&self->decoder->mistakes) == 0;
  return TRUE;
}

static CeasefireStep
notation_read_chunk (CeasefireNotation *self, const NotationChunk *chunk)
{
  gboolean read;

  notation_begin (self, chunk);
  if (!notation_check (self, chunk))
    {
      self->stream->n_records++;
      return notation_leave_out (self, chunk);
    }
  if (!notation_read_other (self, chunk, &read))
    return notation_read_record (self, chunk);
  if (!read)
    return notation_leave_out (self, chunk);
  notation_pass (self->stream, chunk);
  return notation_give_nothing (self->stream);
}

/* A record of a dossier that is included counts as one of this. */
static CeasefireStep
notation_read_included (CeasefireNotation *self)
{
  CeasefireJsonStream *stream = self->stream;
  CeasefireRecord *record;

  ceasefire_json_mistakes_clear (&stream->decoder.mistakes);
  if (!notation_check_count (self, stream->window + stream->at))
    return ceasefire_json_stream_fail (stream);
  record = ceasefire_notation_include_next (self);
  if (record)
    {
      stream->n_records++;
      if (!notation_give (self, record, stream->window + stream->at))
        return ceasefire_json_stream_fail (stream);
      ceasefire_json_stream_locate_mistakes (stream);
      return CEASEFIRE_STEP_RECORD;
    }
  if (stream->decoder.scanner.failed)
    ceasefire_json_mistakes_take (&stream->decoder.mistakes, &stream->decoder.scanner);
  ceasefire_json_stream_locate_mistakes (stream);
  if (!stream->decoder.goes_on && ceasefire_json_mistakes_count (&stream->decoder.mistakes) > 0)
    return ceasefire_json_stream_end_failed (stream);
  stream->bad_line.text = stream->window + stream->record_at;
  stream->bad_line.length = stream->at - stream->record_at;
  return notation_give_nothing (stream);
}

static CeasefireStep
notation_read_item (CeasefireJsonStream *stream)
{
  CeasefireNotation *self = stream->form_data;
  NotationChunk chunk;

  if (self->included)
    return notation_read_included (self);
  if (!notation_find_chunk (stream, &chunk))
    return ceasefire_json_stream_wait (stream, "the record");
  if (chunk.at < chunk.end)
    return notation_read_chunk (self, &chunk);
  ceasefire_json_stream_count_lines (stream);
  stream->read_next = ceasefire_json_stream_say_end;
  return CEASEFIRE_STEP_END;
}

/* Making */

static NotationTree *
notation_new_tree (void)
{
  NotationTree *self = g_new0 (NotationTree, 1);

  self->files = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  return self;
}

static void
notation_free_tree (NotationTree *self)
{
  g_hash_table_unref (self->files);
  g_free (self);
}

static void
notation_free (gpointer data)
{
  CeasefireNotation *self = data;

  ceasefire_notation_include_end (self);
  g_clear_pointer (&self->choice, ceasefire_notation_choice_free);
  g_clear_pointer (&self->brought, g_hash_table_unref);
  g_clear_object (&self->kept);
  ceasefire_notation_clear_defaults (self);
  ceasefire_notation_words_clear (&self->words);
  for (guint i = 0; i < CEASEFIRE_LAYOUTS_MAX; i++)
    if (self->above[i])
      g_string_free (self->above[i], TRUE);
  g_string_free (self->current, TRUE);
  g_hash_table_unref (self->quotes);
  g_string_free (self->scratch, TRUE);
  g_string_free (self->word, TRUE);
  g_array_unref (self->items);
  g_array_unref (self->nodes);
  g_clear_pointer (&self->folder, ceasefire_notation_folder_unref);
  ceasefire_notation_texts_unref (self->texts);
  if (self->includer == NULL)
    notation_free_tree (self->tree);
  g_free (self->language);
  g_free (self->real);
  g_free (self);
}

static const CeasefireJsonForm notation_form = {
  .recognise = notation_recognise,
  .read_head = notation_read_head,
  .locate = ceasefire_notation_locate,
  .free = notation_free,
};

CeasefireNotation *
ceasefire_notation_new (CeasefireJsonStream *stream, const CeasefireNotation *includer)
{
  static const NotationItem none;
  CeasefireNotation *self = g_new0 (CeasefireNotation, 1);

  self->stream = stream;
  self->decoder = &stream->decoder;
  self->items = g_array_new (FALSE, FALSE, sizeof (NotationItem));
  g_array_append_val (self->items, none);
  self->nodes = g_array_new (FALSE, FALSE, sizeof (NotationNode));
  self->current = g_string_new (NULL);
  self->quotes = ceasefire_notation_new_quotes ();
  self->scratch = g_string_new (NULL);
  self->word = g_string_new (NULL);
  self->includer = includer;
  self->tree = includer ? includer->tree : notation_new_tree ();
  self->texts = includer ? ceasefire_notation_texts_ref (includer->texts)
                         : ceasefire_notation_texts_new (stream->limits[CEASEFIRE_LIMIT_STRING]);
  stream->form = &notation_form;
  stream->form_data = self;
  return self;
}

void
ceasefire_notation_attach (CeasefireJsonStream *stream, NotationFolder *folder, gboolean loose)
{
  CeasefireNotation *self = ceasefire_notation_new (stream, NULL);

  self->folder = folder ? ceasefire_notation_folder_ref (folder) : NULL;
  self->loose = loose;
}

gboolean
ceasefire_notation_names_text (const CeasefireJsonStream *stream, const char *document)
{
  const CeasefireNotation *self = stream->form_data;

  return ceasefire_notation_texts_has (self->texts, document);
}

CeasefireDocumentText *
ceasefire_notation_get_text (const CeasefireJsonStream *stream, const char *document)
{
  const CeasefireNotation *self = stream->form_data;

  return ceasefire_notation_texts_get (self->texts, document);
}
