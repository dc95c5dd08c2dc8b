/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include "feeds/join.h"

#include <ceasefire/ceasefire-feeds.h>
#include <glib/gstdio.h>

/*
 * Sheets, read: joined, composed, and every problem located. And written, where files are not counted. And
 * dossiers in formats that others read.
 */

typedef struct
{
  const char *table;
  GString *text; /* what stands in it; freed */
} GrowthSheet;

static const CeasefireTable *
find_table (const char *name)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    if (g_str_equal (tables[i]->name, name))
      return tables[i];
  g_error ("there is no table %s", name);
}

static void
read_sheets (GrowthSheet *sheets, guint n)
{
  CeasefireSheetProblems problems = { .list = g_list_store_new (CEASEFIRE_TYPE_PROBLEM) };
  CeasefireJoin *join = ceasefire_join_new (&problems);

  growth_begin ();
  for (guint i = 0; i < n; i++)
    {
      const CeasefireTable *table = find_table (sheets[i].table);
      g_autoptr (GBytes) bytes = g_string_free_to_bytes (sheets[i].text);
      g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

      join->sheets[table->index] = ceasefire_sheet_new (table, &problems);
      ceasefire_sheet_read (join->sheets[table->index], stream, NULL, NULL);
    }
  ceasefire_join_make (join);
  ceasefire_join_compose (join);
  growth_end ();
  ceasefire_join_free (join);
  g_object_unref (problems.list);
}

/* @n rows of @format, which takes a number up to three times. */
static GString *
make_rows (const char *headings, const char *format, guint n, gboolean backward)
{
  GString *text = g_string_new (headings);

  for (guint i = 0; i < n; i++)
    {
      guint number = backward ? n - i : i + 1;

      growth_add (text, format, number, number, number);
    }
  return text;
}

static void
rows_backward (guint n)
{
  GrowthSheet sheets[]
    = { { "incident", make_rows ("#,id,when\n", "%u,i%u,2016\n", n, TRUE) },
        { "incident_targets", make_rows ("#,position,value\n", "%u,%u,x\n", n, TRUE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

static void
rows_by_parent (guint n)
{
  GrowthSheet sheets[]
    = { { "statement", make_rows ("id\n", "s%u\n", n, FALSE) },
        { "statement_acts", make_rows ("parent,value\n", "s%u,deny\n", n, TRUE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

static void
records_of_one_id (guint n)
{
  GrowthSheet sheets[]
    = { { "statement", make_rows ("#,id\n", "%u,s\n", n, FALSE) },
        { "statement_acts", make_rows ("parent,value\n", "s,a%u\n", n, FALSE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

static void
records_of_one_number (guint n)
{
  GrowthSheet sheets[] = { { "statement", make_rows ("#,id\n", "1,s%u\n", n, FALSE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

static void
items_of_one_record (guint n)
{
  GrowthSheet sheets[]
    = { { "statement", g_string_new ("#,id\n1,s\n") },
        { "statement_claims", make_rows ("#,position,about\n", "1,%u,x%u\n", n, TRUE) },
        { "statement_claims_silent_on",
          make_rows ("#,claims_position,position,value\n", "1,%u,0,agent%u\n", n, TRUE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

static void
columns_that_are_unknown (guint n)
{
  GString *text = g_string_new ("#,id");

  n = MIN (n, 16000);
  for (guint i = 0; i < n; i++)
    growth_add (text, ",column%u", i);
  g_string_append (text, "\n1,a");
  for (guint i = 0; i < n; i++)
    g_string_append (text, ",x");
  g_string_append_c (text, '\n');
  {
    GrowthSheet sheets[] = { { "actor", text } };

    read_sheets (sheets, G_N_ELEMENTS (sheets));
  }
}

static void
a_long_cell (guint n)
{
  GString *text = g_string_new ("#,id,note\n1,a,\"");

  for (guint i = 0; i < n; i++)
    g_string_append (text, "\n\"\"x");
  g_string_append (text, "\"\n");
  {
    GrowthSheet sheets[] = { { "actor", text } };

    read_sheets (sheets, G_N_ELEMENTS (sheets));
  }
}

static void
lines_that_break_rules (guint n)
{
  GrowthSheet sheets[] = { { "actor", make_rows ("#,id\n", "%u,\'a\'b%u\n", n, FALSE) } };

  read_sheets (sheets, G_N_ELEMENTS (sheets));
}

/* Each in the one before; most are too deep to be made. */
static void
clauses_in_clauses (guint n)
{
  GString *text = g_string_new ("#,id,parent_#\n1,c1,\n");

  for (guint i = 2; i < n; i++)
    growth_add (text, "%u,c%u,%u\n", i, i, i - 1);
  {
    GrowthSheet sheets[] = { { "clause", text } };

    read_sheets (sheets, G_N_ELEMENTS (sheets));
  }
}

static void
written (guint n)
{
  GString *records = g_string_new (NULL);
  g_autofree char *path = g_dir_make_tmp ("growth-XXXXXX", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireFeedsSheetsWriter) writer = NULL;

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'statement','id':'s%u','acts':['deny','accuse'],'text':'=%u'}",
                i > 0 ? "," : "", i, i);
  dossier = growth_make (records);
  writer = ceasefire_feeds_sheets_writer_new (folder, ceasefire_dossier_get_header (dossier));
  growth_begin ();
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      ceasefire_feeds_sheets_writer_write (writer, record, NULL, NULL);
    }
  growth_end ();
  g_clear_object (&writer);
  g_rmdir (path);
}

/* As many records of each sort, and a person and a vote with as many items. */
static CeasefireDossier *
make_to_export (guint n)
{
  GString *records = g_string_new ("{'type':'document','id':'d'}");

  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'place','id':'l%u','name':'L','latitude':1,'longitude':2},"
                "{'type':'incident','id':'i%u','place':'l%u','when':'2016','means':['mine']},"
                "{'type':'actor','id':'a%u','kind':'media','sources':[{'document':'d'}]},"
                "{'type':'vote','id':'v%u','motion':'d'},{'type':'statement','id':'s:%u'}",
                i, i, i, i, i, i);
  g_string_append (records, ",{'type':'vote','id':'v','motion':'d','votes':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'voter':'a%u','option':'yes'}", i > 0 ? "," : "", i);
  g_string_append (records, "]},{'type':'actor','id':'p','kind':'person','affiliations':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'to':'a%u','relation':'member-of','during':'2016?'}", i > 0 ? "," : "",
                i);
  return growth_make (g_string_append (records, "]}"));
}

static void export(const char *format, guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_to_export (n);
  g_autoptr (CeasefireFeedsExporter) exporter = ceasefire_feeds_exporter_new (format, NULL);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  growth_begin ();
  ceasefire_feeds_exporter_write (exporter, dossier, stream, NULL, NULL);
  growth_end ();
}

static void
exported_to_ftm (guint n)
{
  export("ftm", n);
}

static void
exported_to_geojson (guint n)
{
  export("geojson", n);
}

static void
exported_to_popolo (guint n)
{
  export("popolo", n);
}

const GrowthCase growth_of_sheets[] = {
  { "sheets, rows backward", rows_backward, 300 },
  { "sheets, rows by parent", rows_by_parent, 300 },
  { "sheets, records of one id", records_of_one_id, 200 },
  { "sheets, records of one number", records_of_one_number, 200 },
  { "sheets, items of one record", items_of_one_record, 300 },
  { "sheets, unknown columns", columns_that_are_unknown, 100 },
  { "sheets, a long cell", a_long_cell, 20000 },
  { "sheets, lines that break rules", lines_that_break_rules, 200 },
  { "sheets, clauses in clauses", clauses_in_clauses, 200 },
  { "sheets, written", written, 200 },
  { "exported to followthemoney", exported_to_ftm, 100 },
  { "exported to GeoJSON", exported_to_geojson, 100 },
  { "exported to Popolo", exported_to_popolo, 100 },
  { NULL, NULL, 0 },
};
