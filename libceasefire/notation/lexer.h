/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * The letters of the notation: where its words, ids, strings and lines end. All work on a text in
 * memory from one place to before another, and return where what they pass ends.
 */

#define NOTATION_BLOCK "\"\"\""

static inline const char *
ceasefire_notation_pass_blanks (const char *at, const char *end)
{
  while (at < end && *at == ' ')
    at++;
  return at;
}

/* Whether a line ends at @at; a carriage return in front of the newline belongs to its end. */
static inline gboolean
ceasefire_notation_is_line_end (const char *at, const char *end)
{
  return at >= end || *at == '\n' || (*at == '\r' && (at + 1 == end || at[1] == '\n'));
}

/* Where the line ends, and behind that. */
const char *ceasefire_notation_find_line_end (const char *at, const char *end);
static inline const char *
ceasefire_notation_pass_line_end (const char *at, const char *end)
{
  if (at < end && *at == '\r')
    at++;
  return at < end && *at == '\n' ? at + 1 : at;
}

/* An id that needs no quotes; @at itself if none begins there. */
const char *ceasefire_notation_pass_id (const char *at, const char *end);
/* What may stand in front of "=" or stand alone: letters, digits and - _ . / : */
const char *ceasefire_notation_pass_word (const char *at, const char *end);
/* A value without quotes: to the next blank, or in a list to the next comma outside brackets. */
const char *ceasefire_notation_pass_bare (const char *at, const char *end, gboolean in_list);

/* From the opening quote to behind the closing one; NULL: there is none. */
const char *ceasefire_notation_pass_backquoted (const char *at, const char *end);
/* A string on one line. */
const char *ceasefire_notation_pass_string (const char *at, const char *end);
/* A string of several lines in three quotes. */
const char *ceasefire_notation_pass_block (const char *at, const char *end);
/* Either of both. */
const char *ceasefire_notation_pass_quoted (const char *at, const char *end);
/* From « to behind ». */
const char *ceasefire_notation_pass_guillemets (const char *at, const char *end);
gboolean ceasefire_notation_begins_block (const char *at, const char *end);

/*
 * Where the lines that belong to the one at @at end: in front of the next that is not indented and not
 * only a comment. @in_block carries over whether the text before @at left a string of several lines
 * open. NULL: it may go on behind @end. Of all text, @unclosed is how many bytes in front of the end
 * have no quotes in them that would close such a string, as far as anybody has looked.
 */
const char *ceasefire_notation_find_chunk_end (const char *at, const char *end, gboolean is_all,
                                               const char **searched, gboolean *in_block,
                                               gsize *unclosed);

/* The first character that turns the direction of writing around unseen; NULL: none. */
const char *ceasefire_notation_find_bidi (const char *at, const char *end);
/* Whether it has letters that are written from right to left. */
gboolean ceasefire_notation_is_right_to_left (const char *at, const char *end);
/* Both at once. */
void ceasefire_notation_look_at_directions (const char *at, const char *end, gboolean *has_bidi,
                                            gboolean *turns);

/* Whether a string may stand without quotes, alone or as an item of a list. */
gboolean ceasefire_notation_is_bare (const char *text, gsize length, gboolean in_list);
/* Whether an id may. */
gboolean ceasefire_notation_is_plain_id (const char *text, gsize length);

void ceasefire_notation_write_id (GString *out, const char *id);
/* In backquotes, whatever it is. */
void ceasefire_notation_write_quoted_id (GString *out, const char *id);
void ceasefire_notation_write_string (GString *out, const char *string);
void ceasefire_notation_write_number (GString *out, double number);

G_END_DECLS
