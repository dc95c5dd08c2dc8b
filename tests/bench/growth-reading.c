/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-duration.h>

/* One record, or one line, that is as large as somebody likes. */

/* Reads all, at once or in pieces. */
static void
read_bytes (GBytes *bytes, gboolean in_pieces, guint n_wanted)
{
  g_autoptr (CeasefireReader) reader = growth_open (bytes, in_pieces);
  guint n;

  growth_begin ();
  n = growth_drain (reader);
  growth_end ();
  if (n != n_wanted)
    g_error ("%u records instead of %u", n, n_wanted);
}

static void
read_records (GString *records, gboolean in_pieces, guint n_wanted)
{
  g_autoptr (GBytes) bytes = growth_make_bytes ("", records);

  read_bytes (bytes, in_pieces, n_wanted);
}

static GString *
make_string (guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'actor','id':'a','note':'");
  for (guint i = 0; i < n; i++)
    g_string_append (record, "هدنة \\u0041\\n\\\" and then nothing was heard for days, ");
  growth_add (record, "'}");
  return record;
}

static void
a_string (guint n)
{
  read_records (make_string (n), FALSE, 1);
}

static void
a_string_in_pieces (guint n)
{
  read_records (make_string (n), TRUE, 1);
}

static void
a_packed_string (guint n)
{
  g_autoptr (GBytes) bytes = growth_make_bytes ("", make_string (n));
  g_autoptr (GZlibCompressor) packer = g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, 9);
  g_autoptr (GOutputStream) target = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (target, G_CONVERTER (packer));
  g_autoptr (GBytes) packed = NULL;

  g_output_stream_write_all (stream, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL,
                             NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);
  packed = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (target));
  read_bytes (packed, FALSE, 1);
}

/* Items between brackets, each from its number. */
static GString *
make_list (const char *before, const char *item, const char *after, guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'statement','id':'a',%s", before);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i);
      g_auto (GStrv) parts = g_strsplit (item, "#", -1);
      g_autofree char *text = g_strjoinv (number, parts);

      growth_add (record, "%s%s", i > 0 ? "," : "", text);
    }
  growth_add (record, "%s}", after);
  return record;
}

static void
a_list_of_references (guint n)
{
  read_records (make_list ("'about':[", "'a#'", "]", n), FALSE, 1);
}

static void
a_list_of_values (guint n)
{
  read_records (make_list ("'sources':[", "{'document':'a#','start':#}", "]", n), FALSE, 1);
}

static void
unknown_members (guint n)
{
  read_records (make_list ("", "'x#':#", "", n), FALSE, 1);
}

static void
unknown_members_in_pieces (guint n)
{
  read_records (make_list ("", "'x#':[#,{}]", "", n), TRUE, 1);
}

static void
unknown_members_whose_hashes_collide (guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'actor','id':'a'");
  for (guint i = 0; i < n; i++)
    growth_add (record, ",'%s':1", growth_collide (i));
  growth_add (record, "}");
  read_records (record, FALSE, 1);
}

static void
a_long_unknown_list (guint n)
{
  read_records (make_list ("'x':[", "{'a':[#]}", "]", n), FALSE, 1);
}

static void
a_deep_unknown_list (guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'actor','id':'a','x':");
  for (guint i = 0; i < n; i++)
    growth_add (record, i % 2 ? "[" : "{'a':");
  growth_add (record, "1");
  for (guint i = n; i > 0; i--)
    growth_add (record, i % 2 ? "}" : "]");
  growth_add (record, "}");
  read_records (record, FALSE, 1);
}

static void
wordings_of_a_text (guint n)
{
  read_records (make_list ("'text':{", "'x-#':'word #'", "}", n), FALSE, 1);
}

static void
append_clauses (GString *record, guint n, guint depth)
{
  for (guint i = 0; i < n; i++)
    {
      growth_add (record, "%s{'text':'a clause'", i > 0 ? "," : "");
      for (guint k = 0; k < depth; k++)
        growth_add (record, ",'clauses':[{'text':'x'");
      for (guint k = 0; k < depth; k++)
        growth_add (record, ",'id':'c%u-%u'}]", i, k);
      growth_add (record, ",'id':'c%u'}", i);
    }
}

static void
clauses_side_by_side (guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'agreement','id':'a','clauses':[");
  append_clauses (record, n, 0);
  growth_add (record, "]}");
  read_records (record, FALSE, 1);
}

static void
clauses_in_one_another (guint n)
{
  GString *record = g_string_new (NULL);

  growth_add (record, "{'type':'agreement','id':'a','clauses':[");
  append_clauses (record, n, 20);
  growth_add (record, "]}");
  read_records (record, FALSE, 1);
}

static void
records (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (text, "%s{'type':'actor','id':'a%u','name':'x'}\n", i > 0 ? "," : "", i);
  read_records (text, FALSE, n);
}

static void
records_in_pieces (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (text, "%s{'type':'actor','id':'a%u','name':'x'}\n", i > 0 ? "," : "", i);
  read_records (text, TRUE, n);
}

static void
bad_lines (guint n)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  growth_add (text, "{'ceasefire':'1.0'}\n");
  for (guint i = 0; i < n; i++)
    growth_add (text, i % 3 ? "{'type':'actor','id':'a%u','x':[1,[2,{'y':0%u}]]}\n" : "%u%u\n", i,
                i);
  bytes = g_string_free_to_bytes (text);
  read_bytes (bytes, FALSE, n);
}

static void
a_bad_line_in_pieces (guint n)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  growth_add (text, "{'ceasefire':'1.0'}\n{'type':'actor','x':[");
  for (guint i = 0; i < n; i++)
    growth_add (text, "%u,", i);
  growth_add (text, "!]}\n");
  bytes = g_string_free_to_bytes (text);
  read_bytes (bytes, TRUE, 1);
}

/* Reads all there is behind mistakes, of which there must be so many. */
static void
keep_going (GBytes *bytes, gboolean in_pieces, guint n_wanted)
{
  g_autoptr (CeasefireReader) reader = growth_open (bytes, in_pieces);
  guint n;

  ceasefire_reader_set_keep_going (reader, TRUE);
  ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_PROBLEMS, G_MAXUINT32);
  growth_begin ();
  growth_drain (reader);
  growth_end ();
  n = g_list_model_get_n_items (ceasefire_reader_get_problems (reader));
  if (n != n_wanted)
    g_error ("%u problems instead of %u", n, n_wanted);
}

static GBytes *
make_mistakes (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'statement','id':'s','acts':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s%u,\n'report'", i > 0 ? "," : "", i);
  growth_add (records, "],'sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':\n%u,'x':[[]]},[]", i > 0 ? "," : "", i);
  growth_add (records, "]},{'type':'agreement','id':'g','clauses':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'text':{'en':%u,'fr':'x'}}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  return growth_make_bytes ("", records);
}

static void
mistakes_in_a_record (guint n)
{
  g_autoptr (GBytes) bytes = make_mistakes (n);

  keep_going (bytes, FALSE, 5 * n);
}

static void
mistakes_in_a_record_in_pieces (guint n)
{
  g_autoptr (GBytes) bytes = make_mistakes (n);

  keep_going (bytes, TRUE, 5 * n);
}

/* Each has a mistake in front of what breaks it. */
static void
broken_records (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'actor','id':'a%u','name':7,\n'x':[{'y' 1}]}\n",
                i > 0 ? "," : "", i);
  bytes = growth_make_bytes ("", records);
  keep_going (bytes, FALSE, 2 * n);
}

/* Its brackets pair, but only at the very end. */
static void
a_broken_record_in_pieces (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  growth_add (records, "{'type':'actor','id':'a','x':[,");
  for (guint i = 0; i < n; i++)
    growth_add (records, "['%u'],", i);
  growth_add (records, "0]}");
  bytes = growth_make_bytes ("", records);
  keep_going (bytes, TRUE, 1);
}

/* In front of the records and behind them. */
static void
a_header_in_pieces (guint n)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;

  growth_add (text, "{'ceasefire':'1.0'");
  for (guint i = 0; i < n; i++)
    growth_add (text, ",'x%u':%u", i, i);
  growth_add (text, ",'records':[]");
  for (guint i = 0; i < n; i++)
    growth_add (text, ",'y%u':%u", i, i);
  growth_add (text, "}");
  bytes = g_string_free_to_bytes (text);
  read_bytes (bytes, TRUE, 0);
}

/* Dates */

static char *
make_set (guint n, const char *opening, const char *closing)
{
  GString *text = g_string_new (opening);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%04u-%02u", i > 0 ? "," : "", 1000 + i % 8000, i % 12 + 1);
  g_string_append (text, closing);
  return g_string_free (text, FALSE);
}

static void
dates_of_many_members (guint n)
{
  g_autofree char *all = make_set (n, "{", "}");
  g_autofree char *one = make_set (n, "[", "]");
  g_autoptr (CeasefireDate) a = NULL;
  g_autoptr (CeasefireDate) b = NULL;

  growth_begin ();
  a = ceasefire_date_new (all, NULL);
  b = ceasefire_date_new (one, NULL);
  if (a == NULL || b == NULL)
    g_error ("%s is no date", all);
  ceasefire_date_compare (a, b);
  ceasefire_date_is_before (a, b);
  ceasefire_date_overlaps (a, b);
  ceasefire_date_contains (a, b);
  growth_end ();
}

static void
dates_that_are_none (guint n)
{
  g_autofree char *text = g_strnfill (n, '2');
  g_autoptr (CeasefireDate) date = NULL;
  g_autoptr (CeasefireDuration) duration = NULL;

  growth_begin ();
  date = ceasefire_date_new (text, NULL);
  *text = 'P';
  duration = ceasefire_duration_new (text, NULL);
  growth_end ();
}

/* Canonical form */

static void
canonicalize (GString *text, gboolean has_form)
{
  g_autoptr (GBytes) bytes = g_string_free_to_bytes (text);
  g_autoptr (GBytes) canonical = NULL;

  growth_begin ();
  canonical = ceasefire_json_canonicalize (bytes, NULL);
  growth_end ();
  if ((canonical != NULL) != has_form)
    g_error ("it should%s have a canonical form", has_form ? "" : " not");
}

static void
canonical_members (guint n)
{
  GString *text = g_string_new ("{");

  for (guint i = n; i > 0; i--)
    growth_add (text, "%s'a long common beginning of names %u':%u.50", i < n ? "," : "",
                i * 7919 % n, i);
  g_string_append (text, "}");
  canonicalize (text, TRUE);
}

static void
append_deep (GString *text, guint n, const char *name)
{
  for (guint i = 0; i < n; i++)
    growth_add (text, "{'%s':", name);
}

static void
canonical_depth (guint n)
{
  GString *text = g_string_new (NULL);

  append_deep (text, n, "a");
  g_string_append (text, "1");
  for (guint i = 0; i < n; i++)
    g_string_append (text, "}");
  canonicalize (text, TRUE);
}

static void
canonical_error_below_long_names (guint n)
{
  g_autofree char *name = g_strnfill (500, 'n');
  GString *text = g_string_new (NULL);

  append_deep (text, n, name);
  canonicalize (text, FALSE);
}

const GrowthCase growth_of_reading[] = {
  { "a string", a_string, 100 },
  { "a string, in pieces", a_string_in_pieces, 200 },
  { "a string, packed", a_packed_string, 500 },
  { "a list of references", a_list_of_references, 1000 },
  { "a list of values", a_list_of_values, 500 },
  { "unknown members", unknown_members, 500 },
  { "unknown members, in pieces", unknown_members_in_pieces, 500 },
  { "unknown members, hashes collide", unknown_members_whose_hashes_collide, 500 },
  { "an unknown list", a_long_unknown_list, 1000 },
  { "an unknown list, deep", a_deep_unknown_list, 500 },
  { "wordings of a text", wordings_of_a_text, 500 },
  { "clauses side by side", clauses_side_by_side, 200 },
  { "clauses in one another", clauses_in_one_another, 5 },
  { "records", records, 300 },
  { "records, in pieces", records_in_pieces, 300 },
  { "bad lines", bad_lines, 80 },
  { "a bad line, in pieces", a_bad_line_in_pieces, 2000 },
  { "mistakes in a record", mistakes_in_a_record, 100 },
  { "mistakes in a record, in pieces", mistakes_in_a_record_in_pieces, 100 },
  { "broken records", broken_records, 200 },
  { "a broken record, in pieces", a_broken_record_in_pieces, 1000 },
  { "a header, in pieces", a_header_in_pieces, 200 },
  { "dates of many members", dates_of_many_members, 100 },
  { "dates that are none", dates_that_are_none, 10000 },
  { "canonical form, members", canonical_members, 100 },
  { "canonical form, depth", canonical_depth, 500 },
  { "canonical form, error at depth", canonical_error_below_long_names, 200 },
  { NULL, NULL, 0 },
};
