/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "coders.h"

#include "columns.h"
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

#define CODERS_GAP 2
#define CODERS_NONE "-"

static void
put_number (Columns *table, const char *format, double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  const char *text = isfinite (number) ? g_ascii_formatd (buffer, sizeof buffer, format, number)
                                       : CODERS_NONE;

  columns_put (table, g_strdup (text));
}

/* The first column is of names, the others of numbers. */
static Columns *
make_table (const char *const *heads)
{
  Columns *table = columns_new ();

  for (guint i = 0; heads[i]; i++)
    columns_add (table, heads[i], i == 0);
  return table;
}

static void
print_table (const Columns *table)
{
  putchar ('\n');
  columns_print (table);
}

/* What they coded */

static void
print_units (CeasefireCoding *coding, guint n_coders)
{
  static const char *const sums[] = { "all", "matched", "percent" };
  g_autoptr (GListModel) units = ceasefire_coding_list_units (coding);
  g_autoptr (Columns) table = make_table ((const char *const[]){ "coded", NULL });

  for (guint i = 1; i <= n_coders; i++)
    {
      g_autofree char *head = g_strdup_printf ("coder %u", i);

      columns_add (table, head, FALSE);
    }
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    columns_add (table, sums[i], FALSE);
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (CeasefireCodedUnits) item = g_list_model_get_item (units, i);
      guint n_units = ceasefire_coded_units_get_n_units (item);
      guint n_matched = ceasefire_coded_units_get_n_matched (item);

      columns_put (table, g_strdup (ceasefire_coded_units_get_path (item)));
      for (guint k = 0; k < n_coders; k++)
        columns_put_number (table, ceasefire_coded_units_count (item, k));
      columns_put_number (table, n_units);
      columns_put_number (table, n_matched);
      put_number (table, "%.1f", 100.0 * n_matched / n_units);
    }
  print_table (table);
}

static void
print_members (CeasefireCoding *coding)
{
  static const char *const heads[]
    = { "member", "metric", "both", "one", "percent", "alpha", NULL };
  g_autoptr (GListModel) members = ceasefire_coding_list_members (coding);
  g_autoptr (GEnumClass) metrics = g_type_class_ref (CEASEFIRE_TYPE_METRIC);
  g_autoptr (Columns) table = make_table (heads);

  for (guint i = 0; i < g_list_model_get_n_items (members); i++)
    {
      g_autoptr (CeasefireCodedMember) item = g_list_model_get_item (members, i);
      int metric = (int) ceasefire_coded_member_get_metric (item);

      columns_put (table, g_strdup (ceasefire_coded_member_get_path (item)));
      columns_put (table, g_strdup (g_enum_get_value (metrics, metric)->value_nick));
      columns_put_number (table, ceasefire_coded_member_get_n_paired (item));
      columns_put_number (table, ceasefire_coded_member_get_n_single (item));
      put_number (table, "%.1f", ceasefire_coded_member_get_agreement (item));
      put_number (table, "%.3f", ceasefire_coded_member_get_alpha (item));
    }
  print_table (table);
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
    terminal_print_json (made);
  return TOOL_OK;
}
