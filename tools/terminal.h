/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

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

/* @width 0: that of the terminal. @color is auto, always or never; FALSE if it is none of these. */
gboolean terminal_setup (guint width, const char *color);
guint terminal_get_width (void);

/* Controls and marks of direction become visible; white space becomes a space. */
char *terminal_escape (const char *text);
/* Escaped, and isolated if it has right-to-left letters, so that it cannot reorder its line. */
char *terminal_isolate (const char *text);
/* Columns that a text takes: none for marks, two for wide characters. */
guint terminal_measure (const char *text);

/* Prints text that has been escaped, wrapped: @indent columns before the first line, @hang more
 * before the others. */
void terminal_print (TerminalStyle style, guint indent, guint hang, const char *text);
