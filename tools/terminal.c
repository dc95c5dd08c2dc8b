/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "terminal.h"

#include "language.h"
#include "names.h"
#include "tool.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define FIRST_STRONG_ISOLATE "\xe2\x81\xa8"
#define POP_ISOLATE "\xe2\x81\xa9"
#define NARROWEST 20

static struct
{
  int width; /* 0: that of the terminal */
  char *color;
} terminal_options;

static guint terminal_width = 80;
static gboolean terminal_colored;

static guint
terminal_find_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;

  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  if (columns && atoi (columns) > 0)
    return (guint) atoi (columns);
  return 80;
}

void
terminal_add_options (GOptionContext *context)
{
  const GOptionEntry entries[] = { { "width", 'w', 0, G_OPTION_ARG_INT, &terminal_options.width,
                                     N_ ("Columns, instead of the terminal's"), "N" },
                                   { "color", 0, 0, G_OPTION_ARG_STRING, &terminal_options.color,
                                     N_ ("auto, always or never"), "WHEN" },
                                   G_OPTION_ENTRY_NULL };

  terminal_options.width = 0;
  g_clear_pointer (&terminal_options.color, g_free);
  g_option_context_add_main_entries (context, entries, NULL);
}

static gboolean
terminal_wants_color (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  if (terminal_options.color && !g_str_equal (terminal_options.color, "auto"))
    return g_str_equal (terminal_options.color, "always");
  return isatty (STDOUT_FILENO) && (no_color == NULL || *no_color == '\0');
}

gboolean
terminal_open (int *result)
{
  int width = terminal_options.width;

  if (width < 0)
    *result = tool_fail_usage ("--width takes a number of columns");
  if (width < 0 || !tool_check_name ("--color", terminal_options.color, tool_whens, result))
    return FALSE;
  terminal_width = MAX (NARROWEST, width > 0 ? (guint) width : terminal_find_width ());
  terminal_colored = terminal_wants_color ();
  return TRUE;
}

guint
terminal_get_width (void)
{
  return terminal_width;
}

/* Controls, and the formatting characters that reorder text. */
gboolean
terminal_is_dangerous (gunichar c)
{
  return g_unichar_iscntrl (c) || c == 0x061c || (c >= 0x200e && c <= 0x200f)
         || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x206f) || c == 0xfeff
         || (c >= 0xe0000 && c <= 0xe007f);
}

/* How much of it is printable ASCII. */
static gsize
terminal_measure_plain (const char *text)
{
  gsize n = 0;

  while (text[n] >= ' ' && text[n] <= '~')
    n++;
  return n;
}

char *
terminal_escape (const char *text)
{
  gsize plain = terminal_measure_plain (text);
  g_autofree char *valid = NULL;
  GString *safe;

  if (text[plain] == '\0')
    return g_strndup (text, plain);
  valid = g_utf8_make_valid (text, -1);
  safe = g_string_new_len (valid, (gssize) plain);
  for (const char *at = valid + plain; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c == '\n' || c == '\t' || c == '\r')
        g_string_append_c (safe, ' ');
      else if (terminal_is_dangerous (c))
        g_string_append_printf (safe, "\\u{%x}", c);
      else
        g_string_append_unichar (safe, c);
    }
  return g_string_free (safe, FALSE);
}

static gboolean
terminal_is_right_to_left (gunichar c)
{
  return (c >= 0x0590 && c <= 0x08ff) || (c >= 0xfb1d && c <= 0xfdff)
         || (c >= 0xfe70 && c <= 0xfefc) || (c >= 0x10800 && c <= 0x10fff)
         || (c >= 0x1e800 && c <= 0x1efff);
}

/* Whether a character goes the other way than the text that it stands in. */
static gboolean
terminal_runs_against (gunichar c, gboolean in_right_to_left)
{
  gboolean is_right_to_left = terminal_is_right_to_left (c);

  return in_right_to_left ? !is_right_to_left && g_unichar_isalpha (c) : is_right_to_left;
}

char *
terminal_isolate (const char *text)
{
  g_autofree char *safe = terminal_escape (text);
  gboolean in_right_to_left = tool_language_is_right_to_left ();

  for (const char *at = safe; *at; at = g_utf8_next_char (at))
    if (terminal_runs_against (g_utf8_get_char (at), in_right_to_left))
      return g_strconcat (FIRST_STRONG_ISOLATE, safe, POP_ISOLATE, NULL);
  return g_steal_pointer (&safe);
}

static guint
terminal_measure_character (gunichar c)
{
  if (c == 0 || g_unichar_iszerowidth (c) || (c >= 0x2066 && c <= 0x2069))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

guint
terminal_measure (const char *text)
{
  guint width = 0;

  for (; *text; text = g_utf8_next_char (text))
    width += terminal_measure_character (g_utf8_get_char (text));
  return width;
}

char *
terminal_cut (const char *text, guint width)
{
  g_autofree char *safe = terminal_escape (text);
  g_autofree char *cut = NULL;
  const char *end = safe;
  guint columns = 0;

  if (terminal_measure (safe) <= width)
    return terminal_isolate (safe);
  for (; *end; end = g_utf8_next_char (end))
    {
      columns += terminal_measure_character (g_utf8_get_char (end));
      if (columns + 1 > width)
        break;
    }
  cut = g_strdup_printf ("%.*s…", (int) (end - safe), safe);
  return terminal_isolate (cut);
}

/* Between wide characters a line may end, but not where a bracket or a stop would be left alone. */
static gboolean
terminal_may_part (gunichar before, gunichar after)
{
  GUnicodeBreakType left = g_unichar_break_type (before);
  GUnicodeBreakType right = g_unichar_break_type (after);

  if (terminal_measure_character (before) != 2 && terminal_measure_character (after) != 2)
    return FALSE;
  return left != G_UNICODE_BREAK_OPEN_PUNCTUATION && left != G_UNICODE_BREAK_QUOTATION
         && left != G_UNICODE_BREAK_ZERO_WIDTH_JOINER && right != G_UNICODE_BREAK_QUOTATION
         && right != G_UNICODE_BREAK_CLOSE_PUNCTUATION && right != G_UNICODE_BREAK_NON_STARTER
         && right != G_UNICODE_BREAK_EXCLAMATION && right != G_UNICODE_BREAK_COMBINING_MARK
         && right != G_UNICODE_BREAK_ZERO_WIDTH_JOINER && right != G_UNICODE_BREAK_INFIX_SEPARATOR
         && right != G_UNICODE_BREAK_EMOJI_MODIFIER && !(before >= 0x2066 && before <= 0x2069)
         && !(after >= 0x2066 && after <= 0x2069);
}

/* Where the line that begins at @text ends, and where the next begins. */
static const char *
terminal_break_line (const char *text, guint room, const char **next)
{
  const char *end = NULL;
  const char *at = text;
  gunichar before = 0;
  guint width = 0;

  for (; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      guint columns = terminal_measure_character (c);

      if (c == ' ' || (at > text && terminal_may_part (before, c)))
        {
          end = at;
          *next = c == ' ' ? at + 1 : at;
        }
      if (width + columns > room && (c != ' ' || width > room))
        break;
      width += columns;
      before = c;
    }
  if (*at == '\0')
    {
      *next = at;
      return at;
    }
  if (end && end > text)
    return end;
  *next = at > text ? at : g_utf8_next_char (at);
  return *next;
}

static int
terminal_count_isolates (const char *from, const char *to, int open)
{
  for (; from < to; from = g_utf8_next_char (from))
    {
      gunichar c = g_utf8_get_char (from);

      if (c == 0x2068)
        open++;
      else if (c == 0x2069)
        open--;
    }
  return open;
}

static void
terminal_print_line (TerminalStyle style, const char *from, const char *to, int opened, int open)
{
  static const char *const codes[] = { "", "\033[1;4m", "\033[1m", "\033[2m" };
  const char *code = terminal_colored ? codes[style] : "";

  fputs (code, stdout);
  for (int i = 0; i < opened; i++)
    fputs (FIRST_STRONG_ISOLATE, stdout);
  fwrite (from, 1, (gsize) (to - from), stdout);
  for (int i = 0; i < open; i++)
    fputs (POP_ISOLATE, stdout);
  if (*code)
    fputs ("\033[0m", stdout);
  putchar ('\n');
}

/* An isolate ends with its line: one that goes on is closed there, and opened on the next. */
void
terminal_print (TerminalStyle style, guint indent, guint hang, const char *text)
{
  int open = 0;

  indent = MIN (indent, terminal_width / 3);
  while (*text == ' ')
    text++;
  for (gboolean first = TRUE; *text || first; first = FALSE)
    {
      guint margin = MIN (indent + (first ? 0 : hang), terminal_width / 2);
      const char *next = text;
      const char *end = terminal_break_line (text, terminal_width - margin, &next);
      int opened = open;

      open = terminal_count_isolates (text, end, open);
      printf ("%*s", (int) margin, "");
      terminal_print_line (style, text, end, opened, open);
      for (text = next; *text == ' ';)
        text++;
    }
}

void
terminal_print_lines (const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);

  if (!isatty (STDOUT_FILENO))
    {
      fwrite (text, 1, length, stdout);
      if (length > 0 && text[length - 1] != '\n')
        putchar ('\n');
      return;
    }
  for (guint i = 0; lines[i] && (*lines[i] || lines[i + 1]); i++)
    {
      g_autofree char *safe = terminal_escape (lines[i]);

      puts (safe);
    }
}
