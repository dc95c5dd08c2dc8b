/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/cells.h"

#include "json/scanner.h"

#include <stdio.h>
#include <string.h>

/* Characters of a cell that a message has. */
#define SHOWN_MAX 40

/* What makes a cell a formula, to one spreadsheet or another; the last four in East Asian ones. */
static const char *const formula_beginnings[]
  = { "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠" };

/* Behind its apostrophes the text is empty, or a formula. */
gboolean
ceasefire_cell_needs_apostrophe (const char *content)
{
  content += strspn (content, "'");
  if (*content == '\0')
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (formula_beginnings); i++)
    if (g_str_has_prefix (content, formula_beginnings[i]))
      return TRUE;
  return FALSE;
}

const char *
ceasefire_cell_get_content (const char *cell)
{
  return *cell == '\'' && ceasefire_cell_needs_apostrophe (cell) ? cell + 1 : cell;
}

gsize
ceasefire_cell_count_letters (const char *text)
{
  gsize n = 0;

  /* A byte that begins a character is one unit, and of four bytes two. */
  for (; *text; text++)
    n += ((guint8) *text & 0xc0) != 0x80 ? 1u + ((guint8) *text >= 0xf0) : 0u;
  return n;
}

/* Numbers */

static const char *
pass_digits (const char *text)
{
  while (g_ascii_isdigit (*text))
    text++;
  return text;
}

/* Behind a whole number: ".5", or whatever the point is. NULL if it is no fraction. */
static const char *
pass_fraction (const char *text, char point)
{
  const char *end;

  if (*text != point)
    return text;
  end = pass_digits (text + 1);
  return end > text + 1 ? end : NULL;
}

static const char *
pass_whole (const char *text)
{
  text += *text == '-';
  if (*text == '0')
    return text + 1;
  return g_ascii_isdigit (*text) ? pass_digits (text) : NULL;
}

gboolean
ceasefire_cell_is_number (const char *text)
{
  const char *at = pass_whole (text);
  const char *exponent;

  at = at ? pass_fraction (at, '.') : NULL;
  if (at == NULL || (*at != 'e' && *at != 'E'))
    return at != NULL && *at == '\0';
  exponent = at + 1 + (at[1] == '-' || at[1] == '+');
  at = pass_digits (exponent);
  return at > exponent && *at == '\0';
}

void
ceasefire_cell_mend_number (char *text, gboolean is_whole, char delimiter)
{
  char point = delimiter != ',' && strchr (text, ',') ? ',' : '.';
  const char *whole = pass_whole (text);
  const char *end = whole ? pass_fraction (whole, point) : NULL;
  gsize at;

  if (end == NULL || *end != '\0' || end == whole)
    return;
  at = (gsize) (whole - text);
  text[at] = '.';
  if (is_whole && strspn (text + at + 1, "0") == strlen (text + at + 1))
    text[at] = '\0';
}

void
ceasefire_cell_mend_boolean (char *text)
{
  if (g_ascii_strcasecmp (text, "true") != 0 && g_ascii_strcasecmp (text, "false") != 0)
    return;
  for (; *text; text++)
    *text = g_ascii_tolower (*text);
}

gboolean
ceasefire_cell_parse_place (const char *text, gint64 *number)
{
  g_autofree char *whole = g_strdup (text);

  ceasefire_cell_mend_number (whole, TRUE, ',');
  return g_ascii_string_to_signed (whole, 10, 0, G_MAXINT64, number, NULL);
}

/* Objects */

#define OBJECT_DEPTH_MAX 64
#define OBJECT_STRING_MAX (16 * 1024 * 1024)

char *
ceasefire_cell_read_object (const char *text)
{
  g_autofree char *object
    = ceasefire_json_normalize (text, strlen (text), OBJECT_DEPTH_MAX, OBJECT_STRING_MAX);

  return object && *object == '{' ? g_steal_pointer (&object) : NULL;
}

/* Doubts */

static const struct
{
  const char *text;
  const char *doubt;
} doubts[] = {
  { "NA", "is kept as a text; an empty cell says that nothing is known" },
  { "N/A", "is kept as a text; an empty cell says that nothing is known" },
  { "n/a", "is kept as a text; an empty cell says that nothing is known" },
  { "NULL", "is kept as a text; an empty cell says that nothing is known" },
  { "#N/A", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#NAME?", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#REF!", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#VALUE!", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#DIV/0!", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#NUM!", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
  { "#NULL!", "is what a spreadsheet shows of a formula that fails; it is kept as a text" },
};

const char *
ceasefire_cell_find_doubt (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (doubts); i++)
    if (g_str_equal (text, doubts[i].text))
      return doubts[i].doubt;
  if (ceasefire_cell_count_letters (text) == CEASEFIRE_CELL_LETTERS_MAX)
    return "has as many letters as a spreadsheet's cell can hold, and may have been cut";
  return NULL;
}

/* Dates */

#define SERIAL_DIGITS 5

typedef struct
{
  guint a, b, year;
} OddDate;

/* "9/12/2016", "12.09.2016", "12-9-16", and a time behind it. */
static gboolean
parse_odd_date (const char *text, OddDate *date)
{
  int end = 0;
  char separators[2][2];

  if (sscanf (text, "%2u%1[./-]%2u%1[./-]%4u%n", &date->a, separators[0], &date->b, separators[1],
              &date->year, &end)
      != 5)
    return FALSE;
  if (separators[0][0] != separators[1][0] || (text[end] != '\0' && text[end] != ' '))
    return FALSE;
  if (date->year < 100)
    date->year += date->year < 70 ? 2000 : 1900;
  return TRUE;
}

/* Days since the end of 1899, of these times five digits. */
static char *
explain_serial (const char *text)
{
  g_autoptr (GDate) date = g_date_new_dmy (30, G_DATE_DECEMBER, 1899);
  char iso[sizeof "2016-09-12"];

  g_date_add_days (date, (guint) g_ascii_strtoull (text, NULL, 10));
  g_date_strftime (iso, sizeof iso, "%Y-%m-%d", date);
  return g_strdup_printf ("a spreadsheet seems to have counted its days: %s", iso);
}

char *
ceasefire_cell_explain_date (const char *text)
{
  OddDate date;
  gboolean day_first;
  gboolean month_first;

  if (strlen (text) == SERIAL_DIGITS && strspn (text, "0123456789") == SERIAL_DIGITS)
    return explain_serial (text);
  if (!parse_odd_date (text, &date))
    return NULL;
  day_first = g_date_valid_dmy ((GDateDay) date.a, (GDateMonth) date.b, (GDateYear) date.year);
  month_first = g_date_valid_dmy ((GDateDay) date.b, (GDateMonth) date.a, (GDateYear) date.year);
  if (day_first && month_first && date.a != date.b)
    return g_strdup_printf ("a spreadsheet seems to have rewritten it: %04u-%02u-%02u, or "
                            "%04u-%02u-%02u",
                            date.year, date.b, date.a, date.year, date.a, date.b);
  if (!day_first && !month_first)
    return NULL;
  return g_strdup_printf ("a spreadsheet seems to have rewritten it: %04u-%02u-%02u", date.year,
                          day_first ? date.b : date.a, day_first ? date.a : date.b);
}

/* Places */

char *
ceasefire_cell_show (const char *text)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, SHOWN_MAX * 6) <= SHOWN_MAX)
    return g_strdup_printf ("\"%s\"", text);
  start = g_utf8_substring (text, 0, SHOWN_MAX);
  return g_strdup_printf ("\"%s…\"", start);
}

char *
ceasefire_cell_name (const char *sheet, guint column, guint row)
{
  char letters[8];
  guint at = sizeof letters - 1;

  letters[at] = '\0';
  for (guint left = column + 1; left > 0; left = (left - 1) / 26)
    letters[--at] = (char) ('A' + (left - 1) % 26);
  return g_strdup_printf ("%s!%s%u", sheet, letters + at, row);
}

const char *
ceasefire_column_get_heading (const CeasefireColumn *column)
{
  if (column->field == NULL && g_str_equal (column->name, "record"))
    return "#";
  if (column->field == NULL && g_str_equal (column->name, "parent_record"))
    return "parent_#";
  return column->path;
}
