/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

#include <ceasefire/ceasefire-json-glib.h>
#include <ceasefire/ceasefire.h>

#include <string.h>

/* What is measured of ours, as a program outside the library would do it. */

static CeasefireReader *
open_corpus (const BenchCorpus *corpus)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (corpus->bytes);

  return ceasefire_reader_new (stream);
}

/* Declared here too, so that this compiles where the library does not have it. */
CeasefireRecord *ceasefire_reader_next (CeasefireReader *self, GCancellable *cancellable,
                                        GError **error) __attribute__ ((weak));

static guint
read_all (CeasefireReader *reader)
{
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;
  guint n = 0;

  while ((record = ceasefire_reader_read (reader, NULL, &error)))
    {
      n++;
      g_object_unref (record);
    }
  if (error)
    g_error ("%s", error->message);
  return n;
}

guint
bench_ours_read (const BenchCorpus *corpus)
{
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);

  return read_all (reader);
}

static guint
borrow_all (const BenchCorpus *corpus)
{
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  while (ceasefire_reader_next (reader, NULL, &error))
    n++;
  if (error)
    g_error ("%s", error->message);
  return n;
}

BenchWork
bench_ours_borrow_work (void)
{
  return ceasefire_reader_next ? borrow_all : NULL;
}

static gboolean
rare_speaker_speaks (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
                     GError **error)
{
  (void) type;
  (void) error;
  (void) id;
  (void) user_data;
  return ceasefire_reader_member_is (reader, "speaker", BENCH_RARE_SPEAKER);
}

guint
bench_ours_filter (const BenchCorpus *corpus)
{
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);

  ceasefire_reader_set_filter (reader, rare_speaker_speaks, NULL, NULL);
  read_all (reader);
  return (guint) ceasefire_reader_get_n_records (reader);
}

guint
bench_ours_types (const BenchCorpus *corpus)
{
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);
  const char *types[] = { "meeting", NULL };

  ceasefire_reader_set_types (reader, types);
  read_all (reader);
  return (guint) ceasefire_reader_get_n_records (reader);
}

static CeasefireRecord *
read_line (const BenchCorpus *corpus, guint i)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (corpus->lines[i], corpus->lengths[i]);
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record = ceasefire_record_from_json (bytes, &error);

  if (record == NULL)
    g_error ("%s", error->message);
  return record;
}

guint
bench_ours_record (const BenchCorpus *corpus)
{
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      g_autoptr (CeasefireRecord) record = read_line (corpus, i);

      n += ceasefire_record_get_id (record) != NULL;
    }
  return n;
}

static CeasefireDossier *
load_corpus (const BenchCorpus *corpus)
{
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (corpus->bytes, &error);

  if (dossier == NULL)
    g_error ("%s", error->message);
  return dossier;
}

guint
bench_ours_load (const BenchCorpus *corpus)
{
  g_autoptr (CeasefireDossier) dossier = load_corpus (corpus);

  return g_list_model_get_n_items (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD));
}

GPtrArray *
bench_ours_keep (const BenchCorpus *corpus)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;

  while ((record = ceasefire_reader_read (reader, NULL, &error)))
    g_ptr_array_add (kept, record);
  if (error)
    g_error ("%s", error->message);
  return kept;
}

/* The records stay from the first call to the end of the program, and so does the dossier below. */
static GPtrArray *
kept_records (const BenchCorpus *corpus)
{
  static GPtrArray *kept;

  if (kept == NULL)
    kept = bench_ours_keep (corpus);
  return kept;
}

guint
bench_ours_write (const BenchCorpus *corpus)
{
  GPtrArray *kept = kept_records (corpus);
  guint n = 0;

  for (guint i = 0; i < kept->len; i++)
    {
      char *text = ceasefire_record_to_json (kept->pdata[i]);

      n += text[0] == '{';
      g_free (text);
    }
  return n;
}

guint
bench_ours_canonical (const BenchCorpus *corpus)
{
  GPtrArray *kept = kept_records (corpus);
  guint n = 0;

  for (guint i = 0; i < kept->len; i++)
    {
      GBytes *bytes = ceasefire_record_to_canonical_json (kept->pdata[i], NULL);

      n += bytes && g_bytes_get_size (bytes) > 2;
      g_bytes_unref (bytes);
    }
  return n;
}

guint
bench_ours_write_dossier (const BenchCorpus *corpus)
{
  static CeasefireDossier *dossier;
  GBytes *bytes;
  gsize size;

  if (dossier == NULL)
    dossier = load_corpus (corpus);
  bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  size = g_bytes_get_size (bytes);
  g_bytes_unref (bytes);
  return size > corpus->size / 2 ? corpus->n_lines : 0;
}

char *
bench_ours_rewrite (const BenchCorpus *corpus, guint line)
{
  g_autoptr (CeasefireRecord) record = read_line (corpus, line);

  return ceasefire_record_to_json (record);
}

guint
bench_ours_node (const BenchCorpus *corpus)
{
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      GBytes *bytes = g_bytes_new_static (corpus->lines[i], corpus->lengths[i]);
      JsonNode *node = ceasefire_json_glib_parse (bytes, NULL);

      n += node != NULL;
      g_clear_pointer (&node, json_node_unref);
      g_bytes_unref (bytes);
    }
  return n;
}

static void
compare_canonical (CeasefireRecord *record)
{
  char *text = ceasefire_record_to_json (record);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GBytes) expected = ceasefire_json_canonicalize (bytes, NULL);
  g_autoptr (GBytes) canonical = ceasefire_record_to_canonical_json (record, NULL);

  if (expected == NULL || canonical == NULL || !g_bytes_equal (expected, canonical))
    g_error ("not the canonical form of %s", text);
}

static void
compare_borrowed (CeasefireReader *reader, CeasefireRecord *record)
{
  CeasefireRecord *borrowed = ceasefire_reader_next (reader, NULL, NULL);
  g_autofree char *ours = borrowed ? ceasefire_record_to_json (borrowed) : NULL;
  g_autofree char *expected = ceasefire_record_to_json (record);

  if (g_strcmp0 (ours, expected) != 0)
    g_error ("borrowed differently:\n%s\n%s", ours, expected);
}

void
bench_ours_compare (const BenchCorpus *corpus)
{
  g_autoptr (GPtrArray) kept = bench_ours_keep (corpus);
  g_autoptr (CeasefireReader) reader = open_corpus (corpus);

  for (guint i = 0; i < kept->len; i++)
    {
      compare_canonical (kept->pdata[i]);
      if (ceasefire_reader_next)
        compare_borrowed (reader, kept->pdata[i]);
    }
}
