/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/decoders.h"

#include "json/quick.h"
#include "json/writer.h"

/* What one decoder made of a text. */
typedef struct
{
  CeasefireRecord *record;
  char *json;
  gsize consumed;
  GError *error;
} Decoded;

static const CeasefirePath decoders_path = { NULL, "records", 0 };

static void
decoded_clear (Decoded *self)
{
  g_clear_object (&self->record);
  g_clear_pointer (&self->json, g_free);
  g_clear_error (&self->error);
}

/* The text in memory of its own, so that reading further than is allowed is found. */
static char *
decoders_lay_out (const char *text, gsize length, const DecodersInput *input)
{
  gsize ahead = input->behind ? CEASEFIRE_JSON_AHEAD : 0;
  char *memory = g_malloc (MAX (length + ahead, 1));

  memcpy (memory, text, length);
  for (gsize i = 0; i < ahead; i++)
    memory[length + i] = *input->behind ? input->behind[i % strlen (input->behind)] : '\0';
  return memory;
}

static void
decoders_begin (CeasefireJsonDecoder *decoder, const char *text, gsize length,
                const DecodersInput *input)
{
  CeasefireScanner *scanner = &decoder->scanner;

  ceasefire_json_decoder_init (decoder, text, length);
  decoder->has_ahead = input->behind != NULL;
  if (input->max_depth > 0)
    scanner->max_depth = input->max_depth;
  if (input->max_string > 0)
    scanner->max_string = input->max_string;
  if (input->max_members > 0)
    decoder->builder.max_members = input->max_members;
  scanner->depth = CEASEFIRE_JSON_RECORD_DEPTH;
  scanner->path = &decoders_path;
  ceasefire_scanner_peek (scanner);
}

static void
decoded_note (Decoded *self, CeasefireJsonDecoder *decoder, CeasefireRecord *record)
{
  GString *json = g_string_new (NULL);

  self->consumed = (gsize) (decoder->scanner.at - decoder->scanner.start);
  if (record)
    {
      self->record = decoder->lends ? g_object_ref (record) : record;
      ceasefire_json_write_record (json, record, 0);
    }
  else
    ceasefire_scanner_set_error (&decoder->scanner, &self->error);
  self->json = g_string_free (json, FALSE);
}

static void
decoded_read_carefully (Decoded *self, CeasefireJsonDecoder *decoder, const DecodersInput *input)
{
  CeasefireRecord *record = ceasefire_json_next_record_carefully (decoder, input->expected);

  decoded_note (self, decoder, record);
}

static char *
decoded_differ (const Decoded *careful, const Decoded *other, const char *how)
{
  if ((careful->record == NULL) != (other->record == NULL))
    return g_strdup_printf ("%s: careful %s, not %s", how, careful->record ? "accepts" : "refuses",
                            careful->record ? other->error->message : careful->error->message);
  if (careful->error
      && (careful->error->code != other->error->code
          || !g_str_equal (careful->error->message, other->error->message)
          || ceasefire_error_get_line (careful->error) != ceasefire_error_get_line (other->error)
          || ceasefire_error_get_column (careful->error)
               != ceasefire_error_get_column (other->error)
          || g_strcmp0 (ceasefire_error_get_path (careful->error),
                        ceasefire_error_get_path (other->error))))
    return g_strdup_printf ("%s: \"%s\", not \"%s\"", how, other->error->message,
                            careful->error->message);
  if (careful->record == NULL)
    return NULL;
  if (careful->consumed != other->consumed)
    return g_strdup_printf ("%s: %" G_GSIZE_FORMAT " bytes were passed, not %" G_GSIZE_FORMAT, how,
                            other->consumed, careful->consumed);
  if (!g_str_equal (careful->json, other->json))
    return g_strdup_printf ("%s: %s, not %s", how, other->json, careful->json);
  if (!ceasefire_node_equal (careful->record->node, other->record->node)
      || !ceasefire_record_equal (careful->record, other->record))
    return g_strdup_printf ("%s: the records are not equal", how);
  return NULL;
}

/* After a try that failed nothing may have happened. */
static char *
decoders_find_trace (const CeasefireJsonDecoder *decoder, const CeasefireScanner *before)
{
  const CeasefireScanner *scanner = &decoder->scanner;

  if (scanner->at != before->at || scanner->depth != before->depth || scanner->path != before->path
      || scanner->failed)
    return g_strdup ("a quick try moved the scanner");
  if (decoder->builder.frame || decoder->builder.length > 0 || decoder->builder.nesting > 0)
    return g_strdup ("a quick try left something open");
  return NULL;
}

static char *
decoders_compare_item (const char *text, gsize length, const DecodersInput *input, gboolean lends,
                       gboolean *taken)
{
  g_autofree char *memory = decoders_lay_out (text, length, input);
  CeasefireJsonDecoder careful_decoder;
  CeasefireJsonDecoder decoder;
  CeasefireScanner before;
  Decoded careful = { .record = NULL };
  Decoded other = { .record = NULL };
  char *difference = NULL;

  decoders_begin (&careful_decoder, memory, length, input);
  decoded_read_carefully (&careful, &careful_decoder, input);
  decoders_begin (&decoder, memory, length, input);
  decoder.lends = lends;
  before = decoder.scanner;
  *taken = ceasefire_json_quick_record (&decoder, input->expected);
  if (*taken)
    decoded_note (&other, &decoder, ceasefire_json_end_record (&decoder));
  else
    {
      difference = decoders_find_trace (&decoder, &before);
      decoded_read_carefully (&other, &decoder, input);
    }
  if (difference == NULL)
    difference = decoded_differ (&careful, &other,
                                 *taken  ? lends ? "quick, lent" : "quick"
                                 : lends ? "after a quick try, lent"
                                         : "after a quick try");
  ceasefire_json_decoder_clear (&decoder);
  ceasefire_json_decoder_clear (&careful_decoder);
  decoded_clear (&careful);
  decoded_clear (&other);
  return difference;
}

/* The careful decoder knows no lines: it is given the line alone, and must find nothing behind. */
static void
decoded_read_line (Decoded *self, CeasefireJsonDecoder *decoder, const DecodersInput *input)
{
  CeasefireRecord *record = ceasefire_json_next_record_carefully (decoder, input->expected);

  if (record && !ceasefire_scanner_finish (&decoder->scanner))
    g_clear_object (&record);
  decoded_note (self, decoder, record);
}

static char *
decoders_compare_line (const char *text, gsize length, const DecodersInput *input)
{
  g_autofree char *memory = decoders_lay_out (text, length, input);
  DecodersInput alone = *input;
  const char *feed = memchr (memory, '\n', length);
  gsize line_length = feed ? (gsize) (feed - memory) : length;
  CeasefireJsonDecoder careful_decoder;
  CeasefireJsonDecoder decoder;
  CeasefireScanner before;
  Decoded careful = { .record = NULL };
  Decoded other = { .record = NULL };
  char *difference = NULL;

  alone.expected = NULL;
  decoders_begin (&decoder, memory, length, &alone);
  decoder.scanner.at = memory;
  before = decoder.scanner;
  if (!ceasefire_json_quick_line (&decoder))
    difference = decoders_find_trace (&decoder, &before);
  else
    {
      decoded_note (&other, &decoder, ceasefire_json_end_record (&decoder));
      decoders_begin (&careful_decoder, memory, line_length, &alone);
      decoded_read_line (&careful, &careful_decoder, &alone);
      if (careful.record)
        careful.consumed = line_length;
      difference = decoded_differ (&careful, &other, "quick line");
      ceasefire_json_decoder_clear (&careful_decoder);
    }
  ceasefire_json_decoder_clear (&decoder);
  decoded_clear (&careful);
  decoded_clear (&other);
  return difference;
}

/* What a decoder that goes on makes of the text: what is wrong with it, each on a line, and the record
 * behind them. The first line is also given alone. */
static char *
decoders_go_on (const char *memory, gsize length, const DecodersInput *input, gboolean quickly,
                char **first)
{
  CeasefireJsonDecoder decoder;
  CeasefireJsonMistakes *mistakes = &decoder.mistakes;
  g_autoptr (CeasefireRecord) record = NULL;
  GString *all = g_string_new (NULL);

  decoders_begin (&decoder, memory, length, input);
  decoder.goes_on = TRUE;
  mistakes->max = 1000;
  if (quickly && ceasefire_json_quick_record (&decoder, input->expected))
    record = ceasefire_json_end_record (&decoder);
  else
    record = ceasefire_json_next_record_carefully (&decoder, input->expected);
  if (decoder.scanner.failed)
    ceasefire_json_mistakes_take (mistakes, &decoder.scanner);
  ceasefire_json_mistakes_locate (mistakes, decoder.scanner.start, 1, 1);
  for (guint i = 0; i < ceasefire_json_mistakes_count (mistakes); i++)
    {
      g_autoptr (CeasefireProblem) problem = ceasefire_json_mistakes_get (mistakes, i);

      if (i == 1)
        *first = g_strdup (all->str);
      g_string_append_printf (
        all, "%s %u:%u %s: %s\n", ceasefire_problem_get_code (problem),
        ceasefire_problem_get_line (problem), ceasefire_problem_get_column (problem),
        ceasefire_problem_get_path (problem), ceasefire_problem_get_message (problem));
    }
  if (*first == NULL)
    *first = g_strdup (all->str);
  if (record)
    ceasefire_json_write_record (all, record, 0);
  ceasefire_json_decoder_clear (&decoder);
  return g_string_free (all, FALSE);
}

/* A decoder that goes on tells first what one that does not fails with, and makes the same of what is
 * right, quickly and carefully. */
static char *
decoders_compare_going_on (const char *text, gsize length, const DecodersInput *input)
{
  g_autofree char *memory = decoders_lay_out (text, length, input);
  g_autofree char *careful_first = NULL;
  g_autofree char *quick_first = NULL;
  g_autofree char *careful = decoders_go_on (memory, length, input, FALSE, &careful_first);
  g_autofree char *quick = decoders_go_on (memory, length, input, TRUE, &quick_first);
  g_autofree char *wanted = NULL;
  CeasefireJsonDecoder decoder;
  Decoded strict = { .record = NULL };
  const GError *error;

  decoders_begin (&decoder, memory, length, input);
  decoded_read_carefully (&strict, &decoder, input);
  ceasefire_json_decoder_clear (&decoder);
  error = strict.error;
  if (error)
    wanted = g_strdup_printf (
      "%s %u:%u %s: %s\n", ceasefire_error_code_to_string ((CeasefireError) error->code),
      ceasefire_error_get_line (error), ceasefire_error_get_column (error),
      ceasefire_error_get_path (error) ? ceasefire_error_get_path (error) : "",
      ceasefire_error_get_reason (error));
  else
    wanted = g_strdup (strict.json);
  decoded_clear (&strict);
  if (!g_str_equal (careful, quick))
    return g_strdup_printf ("going on, quick: %s, not %s", quick, careful);
  if (!g_str_equal (wanted, *careful_first ? careful_first : careful))
    return g_strdup_printf ("going on: %s, not %s", careful, wanted);
  return NULL;
}

char *
decoders_compare (const char *text, gsize length, const DecodersInput *input, gboolean *taken)
{
  gboolean taken_lent;
  gboolean ignored;
  char *difference = decoders_compare_item (text, length, input, FALSE, taken ? taken : &ignored);

  if (difference == NULL)
    difference = decoders_compare_item (text, length, input, TRUE, &taken_lent);
  if (difference == NULL)
    difference = decoders_compare_line (text, length, input);
  if (difference == NULL)
    difference = decoders_compare_going_on (text, length, input);
  return difference;
}
