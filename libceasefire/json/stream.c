/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/stream.h"

#include "core/value.h"
#include "json/locate.h"
#include "json/quick.h"
#include "json/stream-steps.h"

#include <string.h>

/* Too little text shows at its very end: at most an escaped pair of surrogates is looked at whole. */
#define STREAM_TAIL 16

/* Below this, reading again with every byte that comes costs next to nothing. */
#define STREAM_SMALL 512

static CeasefireStep stream_pass_line (CeasefireJsonStream *self);

/* The window */

void
ceasefire_json_stream_init (CeasefireJsonStream *self, CeasefireType *header_type)
{
  memset (self, 0, sizeof *self);
  ceasefire_json_decoder_init (&self->decoder, NULL, 0);
  self->header_type = header_type;
  for (guint i = 0; i < G_N_ELEMENTS (self->limits); i++)
    self->limits[i] = ceasefire_limit_get_default ((CeasefireLimit) i);
  self->read_next = ceasefire_json_stream_read_head;
  self->window = "";
  self->line = 1;
  self->column = 1;
  self->first = TRUE;
}

void
ceasefire_json_stream_clear (CeasefireJsonStream *self)
{
  ceasefire_json_decoder_clear (&self->decoder);
  g_clear_pointer (&self->header, ceasefire_value_unref);
  g_clear_pointer (&self->spare_header, ceasefire_value_unref);
  g_clear_pointer (&self->head_names, g_hash_table_unref);
  g_clear_object (&self->record);
  g_clear_pointer (&self->buffer, g_free);
  if (self->form)
    self->form->free (self->form_data);
  if (self->head)
    g_string_free (self->head, TRUE);
  if (self->tail)
    g_string_free (self->tail, TRUE);
}

static CeasefireStep
stream_say_failed (CeasefireJsonStream *self)
{
  (void) self;
  return CEASEFIRE_STEP_FAILED;
}

void
ceasefire_json_stream_note_failure (CeasefireJsonStream *self)
{
  ceasefire_json_mistakes_take (&self->decoder.mistakes, &self->decoder.scanner);
  ceasefire_json_stream_locate_mistakes (self);
}

CeasefireStep
ceasefire_json_stream_fail (CeasefireJsonStream *self)
{
  ceasefire_json_stream_note_failure (self);
  return ceasefire_json_stream_end_failed (self);
}

CeasefireStep
ceasefire_json_stream_end_failed (CeasefireJsonStream *self)
{
  self->read_next = stream_say_failed;
  return CEASEFIRE_STEP_FAILED;
}

CeasefireStep
ceasefire_json_stream_say_end (CeasefireJsonStream *self)
{
  (void) self;
  return CEASEFIRE_STEP_END;
}

/* Reading a thing */

gboolean
ceasefire_json_stream_ran_out (const CeasefireJsonStream *self)
{
  const CeasefireScanner *scanner = &self->decoder.scanner;

  return !self->ended && scanner->failed && scanner->code != CEASEFIRE_ERROR_LIMIT
         && scanner->end - scanner->failed_at < STREAM_TAIL;
}

CeasefireStep
ceasefire_json_stream_wait (CeasefireJsonStream *self, const char *what)
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  guint64 limit = self->limits[CEASEFIRE_LIMIT_RECORD];

  if (self->length - self->at <= limit && !ceasefire_json_stream_is_cut (self))
    return CEASEFIRE_STEP_MORE;
  ceasefire_json_stream_begin (self, self->length);
  if (ceasefire_json_stream_is_cut (self))
    ceasefire_scanner_fail (scanner, scanner->end, CEASEFIRE_ERROR_LIMIT,
                            "the text has more than %" G_GUINT64_FORMAT " bytes",
                            self->limits[CEASEFIRE_LIMIT_SIZE]);
  else
    ceasefire_scanner_fail (scanner, scanner->at, CEASEFIRE_ERROR_LIMIT,
                            "%s has more than %" G_GUINT64_FORMAT " bytes", what, limit);
  return ceasefire_json_stream_fail (self);
}

gboolean
ceasefire_json_stream_may_try (CeasefireJsonStream *self)
{
  gsize pending = self->length - self->at;

  if (!self->ended && pending > STREAM_SMALL && pending < self->tried + self->tried / 2)
    return FALSE;
  self->tried = pending;
  return TRUE;
}

gboolean
ceasefire_json_stream_check_size (CeasefireJsonStream *self, const char *start, const char *end)
{
  guint64 limit = self->limits[CEASEFIRE_LIMIT_RECORD];

  if ((guint64) (end - start) <= limit)
    return TRUE;
  return decoder_fail (&self->decoder, start, CEASEFIRE_ERROR_LIMIT,
                       "this has more than %" G_GUINT64_FORMAT " bytes", limit);
}

/* Records */

static gboolean
stream_check_count (CeasefireJsonStream *self)
{
  guint64 limit = self->limits[CEASEFIRE_LIMIT_RECORDS];

  if (self->n_records < limit)
    return TRUE;
  return decoder_fail (&self->decoder, self->decoder.scanner.at, CEASEFIRE_ERROR_LIMIT,
                       "there are more than %" G_GUINT64_FORMAT " records", limit);
}

/* What to do with the record that comes next; it ends at @end if that is known. */
static gboolean
stream_choose (CeasefireJsonStream *self, const char *end, CeasefireChoice *choice)
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  CeasefireSlice text = { scanner->at, end ? (gsize) (end - scanner->at) : 0 };
  CeasefireSlice type;

  *choice = CEASEFIRE_CHOICE_READ;
  if (self->choose_type == NULL && self->choose_record == NULL)
    return TRUE;
  if (!ceasefire_json_look_for_type (&self->decoder, NULL, &type))
    return FALSE;
  if (self->choose_type && !self->choose_type (self->chooser_data, &type))
    *choice = CEASEFIRE_CHOICE_SKIP;
  else if (self->choose_record && end)
    *choice = self->choose_record (self->chooser_data, &text, &type);
  /* A limit, because more text would not help; whoever chose knows the reason. */
  return *choice != CEASEFIRE_CHOICE_STOP
         || decoder_fail (&self->decoder, scanner->at, CEASEFIRE_ERROR_LIMIT, "the filter failed");
}

/* A record that is not given on; mistakes that are found behind it are its own. One that was lent stays
 * the decoder's. */
static void
stream_drop_record (CeasefireJsonStream *self)
{
  CeasefireJsonMistakes *mistakes = &self->decoder.mistakes;

  if (self->record && mistakes->record_id == NULL)
    mistakes->record_id = g_strdup (ceasefire_record_peek_id (self->record));
  if (!self->decoder.lends)
    g_clear_object (&self->record);
  self->record = NULL;
}

/* What was read only to see that it can be is forgotten. */
static void
stream_count_skipped (CeasefireJsonStream *self, CeasefireChoice choice)
{
  if (choice == CEASEFIRE_CHOICE_READ)
    return;
  stream_drop_record (self);
  self->n_skipped++;
}

/* The places of what is wrong with the record or line at `at`. */
static void
stream_locate_here (CeasefireJsonStream *self)
{
  if (ceasefire_json_mistakes_count (&self->decoder.mistakes) == 0)
    return;
  ceasefire_json_stream_count_lines (self);
  ceasefire_json_stream_locate_mistakes (self);
}

static void
stream_take_failure (CeasefireJsonStream *self)
{
  if (self->decoder.scanner.failed)
    ceasefire_json_mistakes_take (&self->decoder.mistakes, &self->decoder.scanner);
}

static CeasefireStep
stream_take_bad_line (CeasefireJsonStream *self, gsize length)
{
  stream_take_failure (self);
  stream_locate_here (self);
  self->bad_line.text = self->window + self->at;
  self->bad_line.length = length;
  self->n_records++;
  return CEASEFIRE_STEP_LEFT_OUT;
}

/* JSON Lines */

/* Where the line ends, or NULL while that is not known. */
static const char *
stream_find_line_end (CeasefireJsonStream *self)
{
  gsize from = self->at + self->searched;
  const char *end = memchr (self->window + from, '\n', self->length - from);

  if (end == NULL && self->ended)
    return self->window + self->length;
  if (end == NULL)
    self->searched = self->length - self->at;
  return end;
}

static CeasefireStep
stream_go_behind_line (CeasefireJsonStream *self, const char *end, CeasefireStep step)
{
  gboolean is_last = end == self->window + self->length;

  self->at = (gsize) (end - self->window) + (is_last ? 0 : 1);
  self->searched = 0;
  return step;
}

/* What there is of a line that is too long; the rest of it is passed over. */
static CeasefireStep
stream_cut_line (CeasefireJsonStream *self)
{
  gsize length = self->length - self->at;

  if (ceasefire_json_stream_is_cut (self) || length <= self->limits[CEASEFIRE_LIMIT_RECORD])
    return ceasefire_json_stream_wait (self, "the line");
  ceasefire_json_stream_begin (self, self->length);
  self->record_at = self->at;
  ceasefire_json_stream_check_size (self, self->decoder.scanner.at, self->decoder.scanner.end);
  stream_take_bad_line (self, length);
  self->at = self->length;
  self->searched = 0;
  self->read_next = stream_pass_line;
  return CEASEFIRE_STEP_LEFT_OUT;
}

static CeasefireStep
stream_pass_line (CeasefireJsonStream *self)
{
  const char *end = stream_find_line_end (self);

  if (end == NULL)
    {
      self->at = self->length;
      self->searched = 0;
      return ceasefire_json_stream_wait (self, "the line");
    }
  self->read_next = ceasefire_json_stream_read_line;
  stream_go_behind_line (self, end, CEASEFIRE_STEP_MORE);
  return ceasefire_json_stream_read_line (self);
}

CeasefireStep
ceasefire_json_stream_end_head (CeasefireJsonStream *self)
{
  const CeasefirePath path = { NULL, "records", 0 };
  const char *end = stream_find_line_end (self);

  if (end == NULL)
    return ceasefire_json_stream_wait (self, "the header");
  ceasefire_json_stream_begin (self, (gsize) (end - self->window));
  ceasefire_scanner_peek (&self->decoder.scanner);
  if (self->decoder.scanner.at < end)
    {
      self->decoder.scanner.path = &path;
      decoder_fail (&self->decoder, self->decoder.scanner.at, CEASEFIRE_ERROR_SYNTAX,
                    "a record of JSON Lines must begin on a line of its own");
      if (!self->decoder.goes_on)
        return ceasefire_json_stream_fail (self);
      self->record_at = self->at;
      self->read_next = ceasefire_json_stream_read_line;
      stream_take_bad_line (self, (gsize) (end - self->window) - self->at);
      return stream_go_behind_line (self, end, CEASEFIRE_STEP_LEFT_OUT);
    }
  self->read_next = ceasefire_json_stream_read_line;
  stream_go_behind_line (self, end, CEASEFIRE_STEP_MORE);
  return ceasefire_json_stream_read_line (self);
}

static gboolean
stream_decode_line (CeasefireJsonStream *self, const char *start, const char *end)
{
  CeasefirePath path = { NULL, "records", (gssize) self->n_records };
  CeasefireChoice choice;

  ceasefire_json_mistakes_clear (&self->decoder.mistakes);
  self->decoder.scanner.path = &path;
  if (!ceasefire_json_stream_check_size (self, start, end) || !stream_choose (self, end, &choice))
    return FALSE;
  if (choice != CEASEFIRE_CHOICE_SKIP)
    {
      self->record = ceasefire_json_next_record (&self->decoder);
      if (!self->decoder.scanner.failed && !ceasefire_scanner_finish (&self->decoder.scanner))
        stream_drop_record (self);
      if (self->record == NULL)
        return FALSE;
    }
  stream_count_skipped (self, choice);
  return TRUE;
}

/*
 * Whether the line is a record as records usually are; then its end need not be looked for. What is
 * cut at the end of the window is found to be so by the careful way, and so are all limits.
 */
static gboolean
stream_read_quick_line (CeasefireJsonStream *self)
{
  const char *end;

  if (self->choose_type || self->choose_record || self->searched > 0
      || self->length - self->at < CEASEFIRE_JSON_AHEAD
      || self->n_records >= self->limits[CEASEFIRE_LIMIT_RECORDS])
    return FALSE;
  ceasefire_json_stream_count_lines (self);
  ceasefire_json_stream_begin (self, self->length);
  self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  if (!ceasefire_json_quick_line (&self->decoder))
    return FALSE;
  end = self->decoder.scanner.at;
  if (end == self->window + self->length
      || (guint64) (end - self->window) - self->at > self->limits[CEASEFIRE_LIMIT_RECORD])
    return FALSE;
  self->record = ceasefire_json_end_record (&self->decoder);
  if (self->record == NULL)
    return FALSE;
  self->record_at = self->at;
  self->at = (gsize) (end - self->window) + 1;
  self->line_end = self->at;
  self->n_records++;
  return TRUE;
}

/* A line without type may be the header of another file: `cat a.jsonl b.jsonl` puts it there. */
static void
stream_explain_line (CeasefireJsonStream *self, const char *start)
{
  const CeasefirePath path = { NULL, "records", (gssize) self->n_records };
  CeasefireScanner *scanner = &self->decoder.scanner;
  CeasefireJsonMistakes *mistakes = &self->decoder.mistakes;
  guint n;

  /* Of a line that is no object, that says it all. */
  if (*start != '{' && !ceasefire_json_mistakes_are_none (mistakes))
    ceasefire_scanner_recover (scanner);
  stream_take_failure (self);
  n = ceasefire_json_mistakes_count (mistakes);
  if (n == 0
      || g_array_index (mistakes->items, CeasefireJsonMistake, n - 1).code
           != CEASEFIRE_ERROR_MISSING
      || !ceasefire_json_has_member (start, (gsize) (scanner->end - start), scanner->max_depth,
                                     "ceasefire"))
    return;
  ceasefire_json_mistakes_drop_last (mistakes);
  scanner->path = &path;
  decoder_fail (&self->decoder, start, CEASEFIRE_ERROR_DUPLICATE,
                "a second header comes here, as if two dossiers had been put in a row");
}

CeasefireStep
ceasefire_json_stream_read_line (CeasefireJsonStream *self)
{
  if (stream_read_quick_line (self))
    return CEASEFIRE_STEP_RECORD;
  while (self->at < self->length || !self->ended)
    {
      const char *end = stream_find_line_end (self);
      const char *start;
      CeasefireStep step;

      if (end == NULL)
        return stream_cut_line (self);
      ceasefire_json_stream_begin (self, (gsize) (end - self->window));
      self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
      ceasefire_scanner_peek (&self->decoder.scanner);
      if (self->decoder.scanner.at == end)
        {
          stream_go_behind_line (self, end, CEASEFIRE_STEP_MORE);
          continue;
        }
      if (!stream_check_count (self))
        return ceasefire_json_stream_fail (self);
      start = self->decoder.scanner.at;
      self->record_at = (gsize) (start - self->window);
      if (!stream_decode_line (self, start, end))
        {
          stream_explain_line (self, start);
          step = stream_take_bad_line (self, (gsize) (end - self->window) - self->at);
          return stream_go_behind_line (self, end, step);
        }
      stream_locate_here (self);
      self->n_records++;
      return stream_go_behind_line (self, end, CEASEFIRE_STEP_RECORD);
    }
  self->read_next = ceasefire_json_stream_say_end;
  return CEASEFIRE_STEP_END;
}

/* A list of records in JSON */

/*
 * With a filter that looks at records, all of the text must be there before it is asked, and it
 * must be asked once.
 */
static gboolean
stream_decode_item (CeasefireJsonStream *self)
{
  const CeasefirePath path = { NULL, "records", (gssize) self->n_records };
  CeasefireScanner *scanner = &self->decoder.scanner;
  const char *start = scanner->at;
  const char *end = NULL;
  CeasefireSlice slice;
  CeasefireChoice choice;

  ceasefire_json_mistakes_clear (&self->decoder.mistakes);
  scanner->path = &path;
  if (self->choose_record)
    {
      if (!ceasefire_scanner_skip (scanner, &slice))
        return FALSE;
      end = scanner->at;
      scanner->at = start;
    }
  if (!stream_choose (self, end, &choice))
    return FALSE;
  if (choice == CEASEFIRE_CHOICE_SKIP)
    ceasefire_scanner_skip (scanner, &slice);
  else
    self->record = ceasefire_json_next_record (&self->decoder);
  if (scanner->failed)
    return FALSE;
  stream_count_skipped (self, choice);
  scanner->path = NULL;
  return TRUE;
}

/* Goes behind the record that has been read or left out, as far as the scanner has. */
static CeasefireStep
stream_go_behind_item (CeasefireJsonStream *self, CeasefireStep step)
{
  self->n_records++;
  ceasefire_json_stream_pass (self);
  self->read_next = ceasefire_json_stream_read_item;
  return step;
}

/* Leaves out the record at `at`, which cannot be read, once it shows where it ends. */
static CeasefireStep
stream_leave_out_item (CeasefireJsonStream *self)
{
  gboolean is_cut = FALSE;
  const char *end;

  if (!ceasefire_json_stream_may_try (self))
    return ceasefire_json_stream_wait (self, "the record");
  end = ceasefire_json_stream_find_broken_end (self, &is_cut);
  if (is_cut)
    return ceasefire_json_stream_wait (self, "the record");
  self->read_next = stream_say_failed;
  if (end == NULL)
    return CEASEFIRE_STEP_FAILED;
  self->record_at = self->at;
  self->decoder.scanner.at = end;
  return stream_go_behind_item (self, CEASEFIRE_STEP_LEFT_OUT);
}

/* What is wrong with the record at `at` is in the scanner. */
static CeasefireStep
stream_fail_item (CeasefireJsonStream *self)
{
  if (!self->decoder.goes_on)
    return ceasefire_json_stream_fail (self);
  stream_drop_record (self);
  stream_take_failure (self);
  stream_locate_here (self);
  self->tried = 0;
  self->read_next = stream_leave_out_item;
  return stream_leave_out_item (self);
}

/* Reads the record that begins at `at`. */
static CeasefireStep
stream_read_item_here (CeasefireJsonStream *self)
{
  const char *start;

  if (self->seeking && !self->ended && !ceasefire_json_stream_find_end (self))
    return ceasefire_json_stream_wait (self, "the record");
  ceasefire_json_stream_begin (self, self->length);
  self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  start = self->decoder.scanner.at;
  self->record_at = self->at;
  if (!stream_check_count (self))
    return ceasefire_json_stream_fail (self);
  if (!stream_decode_item (self))
    {
      if (self->seeking || !ceasefire_json_stream_ran_out (self))
        return stream_fail_item (self);
      self->seeking = TRUE;
      self->read_next = stream_read_item_here;
      return stream_read_item_here (self);
    }
  if (!ceasefire_json_stream_check_size (self, start, self->decoder.scanner.at))
    {
      stream_drop_record (self);
      return stream_fail_item (self);
    }
  stream_locate_here (self);
  return stream_go_behind_item (self, CEASEFIRE_STEP_RECORD);
}

/* Goes to the record that comes next, or to the end of the list. */
CeasefireStep
ceasefire_json_stream_read_item (CeasefireJsonStream *self)
{
  gboolean first = self->first;

  if (!ceasefire_json_stream_may_try (self))
    return ceasefire_json_stream_wait (self, "the record");
  ceasefire_json_stream_begin (self, self->length);
  self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  if (ceasefire_scanner_next (&self->decoder.scanner, '[', &first))
    {
      ceasefire_scanner_peek (&self->decoder.scanner);
      self->first = first;
      ceasefire_json_stream_pass (self);
      return stream_read_item_here (self);
    }
  if (self->decoder.scanner.failed)
    return ceasefire_json_stream_ran_out (self) ? ceasefire_json_stream_wait (self, "the record")
                                                : ceasefire_json_stream_fail (self);
  ceasefire_json_stream_pass (self);
  self->read_next = ceasefire_json_stream_read_tail;
  return ceasefire_json_stream_read_tail (self);
}

CeasefireStep
ceasefire_json_stream_step (CeasefireJsonStream *self)
{
  for (;;)
    {
      CeasefireStep step = self->read_next (self);

      if (step != CEASEFIRE_STEP_RECORD || self->record)
        return step;
      if (!ceasefire_json_mistakes_are_none (&self->decoder.mistakes))
        return CEASEFIRE_STEP_LEFT_OUT;
      ceasefire_json_mistakes_clear (&self->decoder.mistakes);
    }
}

void
ceasefire_json_stream_locate_record (CeasefireJsonStream *self, gsize prefix,
                                     const char *const *paths, guint n, guint *lines,
                                     guint *columns)
{
  CeasefireJsonPart part
    = { self->window + self->record_at, self->at - self->record_at, self->line, self->column };

  ceasefire_scanner_locate (self->window + self->counted, part.text, &part.line, &part.column);
  self->counted = self->record_at;
  self->line = part.line;
  self->column = part.column;
  if (self->format == CEASEFIRE_FORMAT_NOTATION)
    self->form->locate (self, &part, FALSE, prefix, paths, n, lines, columns);
  else
    ceasefire_json_locate_in (&part, 1, prefix, paths, n, lines, columns);
}

void
ceasefire_json_stream_locate_header (CeasefireJsonStream *self, const char *const *paths, guint n,
                                     guint *lines, guint *columns)
{
  CeasefireJsonPart parts[2] = { { .line = 1, .column = 1 } };

  if (self->head == NULL)
    return;
  parts[0].text = self->head->str;
  parts[0].length = self->head->len;
  if (self->format == CEASEFIRE_FORMAT_NOTATION)
    {
      parts[0].line = self->head_line;
      self->form->locate (self, parts, TRUE, 0, paths, n, lines, columns);
      return;
    }
  if (self->tail)
    parts[1]
      = (CeasefireJsonPart){ self->tail->str, self->tail->len, self->tail_line, self->tail_column };
  ceasefire_json_locate_in (parts, self->tail ? 2 : 1, 0, paths, n, lines, columns);
}
