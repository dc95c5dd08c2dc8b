/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "coders.h"

#include "input.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-citation.h>
#include <ceasefire/ceasefire-coding.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire diff --coders`: how far coders agree, as tables for readers, as JSON or as CSV. */

const char *const coders_formats[] = { "text", "json", "csv", NULL };

#define CODERS_GAP 2 /* columns between two of a table */
#define CODERS_NONE "-"

/* Tables: the first column flush left, the others flush right, as wide as their widest cell. */

typedef struct
{
  GPtrArray *cells; /* row by row; the first row is the heading */
  guint n_columns;
} CodersTable;

static void
table_add (CodersTable *self, char *cell)
{
  g_ptr_array_add (self->cells, cell);
}

static void
table_add_number (CodersTable *self, const char *format, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  table_add (self,
             g_strdup (isfinite (number) ? g_ascii_formatd (buffer, sizeof buffer, format, number)
                                         : CODERS_NONE));
}

static void
table_add_count (CodersTable *self, guint count)
{
  table_add (self, g_strdup_printf ("%u", count));
}

static guint
table_measure (const CodersTable *self, guint column)
{
  guint width = 0;

  for (guint i = column; i < self->cells->len; i += self->n_columns)
    width = MAX (width, terminal_measure (g_ptr_array_index (self->cells, i)));
  return width;
}

static void
table_print_row (const CodersTable *self, guint row, const guint *widths)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < self->n_columns; i++)
    {
      const char *cell = g_ptr_array_index (self->cells, row * self->n_columns + i);
      int blanks = (int) (widths[i] - terminal_measure (cell));

      if (i == 0)
        g_string_append_printf (line, "%s%*s", cell, blanks, "");
      else
        g_string_append_printf (line, "%*s%s", blanks + CODERS_GAP, "", cell);
    }
  terminal_print (row == 0 ? TERMINAL_STRONG : TERMINAL_PLAIN, 0, CODERS_GAP, line->str);
}

static void
table_print (CodersTable *self)
{
  g_autofree guint *widths = g_new (guint, self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    widths[i] = table_measure (self, i);
  putchar ('\n');
  for (guint row = 0; row < self->cells->len / self->n_columns; row++)
    table_print_row (self, row, widths);
  g_ptr_array_unref (self->cells);
}

/* The heading, with | between the columns. */
static CodersTable
table_begin (const char *heading)
{
  g_auto (GStrv) names = g_strsplit (heading, "|", -1);
  CodersTable table = { g_ptr_array_new_with_free_func (g_free), g_strv_length (names) };

  for (guint i = 0; i < table.n_columns; i++)
    table_add (&table, g_strdup (names[i]));
  return table;
}

/* What they coded */

static void
print_units (CeasefireCoding *coding, guint n_coders)
{
  g_autoptr (GListModel) units = ceasefire_coding_list_units (coding);
  g_autoptr (GString) heading = g_string_new ("coded");
  CodersTable table;

  for (guint i = 1; i <= n_coders; i++)
    g_string_append_printf (heading, "|coder %u", i);
  g_string_append (heading, "|all|matched|percent");
  table = table_begin (heading->str);
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (CeasefireCodedUnits) item = g_list_model_get_item (units, i);
      guint n_units = ceasefire_coded_units_get_n_units (item);
      guint n_matched = ceasefire_coded_units_get_n_matched (item);

      table_add (&table, g_strdup (ceasefire_coded_units_get_path (item)));
      for (guint k = 0; k < n_coders; k++)
        table_add_count (&table, ceasefire_coded_units_count (item, k));
      table_add_count (&table, n_units);
      table_add_count (&table, n_matched);
      table_add_number (&table, "%.1f", 100.0 * n_matched / n_units);
    }
  table_print (&table);
}

static void
print_members (CeasefireCoding *coding)
{
  g_autoptr (GListModel) members = ceasefire_coding_list_members (coding);
  g_autoptr (GEnumClass) metrics = g_type_class_ref (CEASEFIRE_TYPE_METRIC);
  CodersTable table = table_begin ("member|metric|both|one|percent|alpha");

  for (guint i = 0; i < g_list_model_get_n_items (members); i++)
    {
      g_autoptr (CeasefireCodedMember) item = g_list_model_get_item (members, i);
      int metric = (int) ceasefire_coded_member_get_metric (item);

      table_add (&table, g_strdup (ceasefire_coded_member_get_path (item)));
      table_add (&table, g_strdup (g_enum_get_value (metrics, metric)->value_nick));
      table_add_count (&table, ceasefire_coded_member_get_n_paired (item));
      table_add_count (&table, ceasefire_coded_member_get_n_single (item));
      table_add_number (&table, "%.1f", ceasefire_coded_member_get_agreement (item));
      table_add_number (&table, "%.3f", ceasefire_coded_member_get_alpha (item));
    }
  table_print (&table);
}

/* What one coder alone has */

/* " (article, 12 to 40)" */
static void
append_passage (GString *line, CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);
  const char *document = sources && *sources ? ceasefire_citation_get_document (*sources) : NULL;

  if (document && ceasefire_citation_get_start (*sources) >= 0)
    g_string_append_printf (line, " (%s, %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT ")", document,
                            ceasefire_citation_get_start (*sources),
                            ceasefire_citation_get_end (*sources));
}

static void
print_alone (CeasefireCoding *coding, guint coder)
{
  g_autoptr (GListModel) alone = ceasefire_coding_list_alone (coding, coder);
  guint n = g_list_model_get_n_items (alone);
  g_autofree char *heading = g_strdup_printf ("Only coder %u has:", coder + 1);

  if (n == 0)
    return;
  putchar ('\n');
  terminal_print (TERMINAL_STRONG, 0, CODERS_GAP, heading);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (alone, i);
      g_autofree char *described = ceasefire_record_describe (record);
      g_autoptr (GString) line = g_string_new (described);
      g_autofree char *safe = NULL;

      append_passage (line, record);
      safe = terminal_isolate (line->str);
      terminal_print (TERMINAL_PLAIN, CODERS_GAP, CODERS_GAP, safe);
    }
}

static void
print_text (CeasefireCoding *coding, char *const *names)
{
  guint n_coders = g_strv_length ((char **) names);

  for (guint i = 0; i < n_coders; i++)
    {
      g_autofree char *line = g_strdup_printf ("coder %u: %s", i + 1, names[i]);
      g_autofree char *safe = terminal_isolate (line);

      terminal_print (TERMINAL_PLAIN, 0, CODERS_GAP, safe);
    }
  print_units (coding, n_coders);
  print_members (coding);
  for (guint i = 0; i < n_coders; i++)
    print_alone (coding, i);
}

/* The command */

int
coders_compare (char *const *names, const char *format)
{
  g_autoptr (CeasefireCoding) coding = ceasefire_coding_new ();
  g_autofree char *made = NULL;
  int result = TOOL_OK;

  for (guint i = 0; names[i]; i++)
    {
      g_autoptr (CeasefireDossier) dossier = tool_load (names[i], &result);
      g_autofree char *name = g_filename_to_utf8 (names[i], -1, NULL, NULL, NULL);

      if (dossier == NULL)
        return result;
      ceasefire_coding_add_coder (coding, name ? name : "?", dossier);
    }
  if (g_strcmp0 (format, "json") == 0)
    made = ceasefire_coding_to_json (coding);
  else if (g_strcmp0 (format, "csv") == 0)
    made = ceasefire_coding_to_csv (coding);
  else
    print_text (coding, names);
  if (made)
    {
      g_autofree char *safe = terminal_escape_json (made);

      fputs (safe, stdout);
    }
  return TOOL_OK;
}
