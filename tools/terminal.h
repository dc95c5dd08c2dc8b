/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/*
 * What the tool prints may come from anybody. Text is escaped before it is printed, so that it
 * cannot move the cursor, colour the screen or turn the writing direction around.
 */
typedef enum
{
  TERMINAL_PLAIN,
  TERMINAL_HEADING,
  TERMINAL_STRONG,
  TERMINAL_DIM,
} TerminalStyle;

/* --width and --color. */
void terminal_add_options (GOptionContext *context);
/* Takes in what they say; on failure says so, sets *@result and returns FALSE. */
gboolean terminal_open (int *result);
guint terminal_get_width (void);

/* Whether a character does something other than stand there. */
gboolean terminal_is_dangerous (gunichar c);
/* Controls and marks of direction become visible; white space becomes a space. */
char *terminal_escape (const char *text);
/* JSON that says the same without such characters: they stand in strings, where \u will do. */
char *terminal_escape_json (const char *json);
/* Prints such JSON. */
void terminal_print_json (const char *json);
/* The same for a stream of JSON. */
GConverter *terminal_json_new (void);
/* Escaped, and isolated if it has letters that go the other way than those of the language that messages come in,
 * so that it cannot reorder its line. */
char *terminal_isolate (const char *text);
/* Columns that a text takes: none for marks, two for wide characters. */
guint terminal_measure (const char *text);

/* What of @text fits into @width columns; "…" stands for the rest. Isolated. */
char *terminal_cut (const char *text, guint width);

/* Prints text that has been escaped, wrapped: @indent columns before the first line, @hang more
 * before the others. */
void terminal_print (TerminalStyle style, guint indent, guint hang, const char *text);
/* Prints @length bytes of lines as they are; on a terminal each line is escaped. */
void terminal_print_lines (const char *text, gsize length);
