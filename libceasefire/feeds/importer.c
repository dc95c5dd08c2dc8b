/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-feeds.h>

#include "core/error.h"
#include "core/hash.h"
#include "core/problem.h"
#include "feeds/csv.h"
#include "feeds/map-make.h"
#include "feeds/mapping.h"
#include "packing/stream.h"

#include <string.h>

/* A feed on its way into a dossier: rows come in, records go out, and an account is kept. */

#define PROBLEMS_MAX 10000

struct _CeasefireFeedsImporter
{
  GObject parent_instance;

  CeasefireFeedsMapping *mapping; /* NULL: g_object_new() made it, and it maps nothing */
  CeasefireMaker *maker;
  CeasefireTally rows;
  GListStore *problems;
  GHashTable *told; /* columns that have been told, of whatever file */
  gboolean has_begun;

  /* While a stream is read. */
  CeasefireFeedsRecordFunc taker;
  gpointer user_data;
  GError **error;
};

G_DEFINE_FINAL_TYPE (CeasefireFeedsImporter, ceasefire_feeds_importer, G_TYPE_OBJECT)

static void
importer_finalize (GObject *object)
{
  CeasefireFeedsImporter *self = CEASEFIRE_FEEDS_IMPORTER (object);

  g_clear_pointer (&self->maker, ceasefire_maker_free);
  g_clear_object (&self->mapping);
  g_clear_object (&self->problems);
  g_clear_pointer (&self->told, g_hash_table_unref);
  G_OBJECT_CLASS (ceasefire_feeds_importer_parent_class)->finalize (object);
}

static void
ceasefire_feeds_importer_class_init (CeasefireFeedsImporterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = importer_finalize;
}

static void
ceasefire_feeds_importer_init (CeasefireFeedsImporter *self)
{
  self->problems = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  self->told = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

static const CeasefireMap *
get_map (const CeasefireFeedsImporter *self)
{
  return self->mapping ? ceasefire_feeds_mapping_get_map (self->mapping) : NULL;
}

static gboolean
sink (gpointer user_data, CeasefireRecord *record)
{
  CeasefireFeedsImporter *self = user_data;

  return self->taker (record, self->user_data, self->error);
}

CeasefireFeedsImporter *
ceasefire_feeds_importer_new (CeasefireFeedsMapping *mapping)
{
  CeasefireFeedsImporter *self;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_MAPPING (mapping), NULL);

  self = g_object_new (CEASEFIRE_FEEDS_TYPE_IMPORTER, NULL);
  self->mapping = g_object_ref (mapping);
  if (get_map (self))
    self->maker = ceasefire_maker_new (get_map (self), sink, self);
  return self;
}

CeasefireHeader *
ceasefire_feeds_importer_dup_header (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);

  return get_map (self) ? ceasefire_map_make_header (get_map (self)->header, NULL)
                        : ceasefire_header_new ("und");
}

/* The account */

static void
add_problem (CeasefireFeedsImporter *self, CeasefireSeverity severity, CeasefireError code,
             const char *path, guint line, const char *message)
{
  g_autoptr (CeasefireProblem) problem = NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->problems)) >= PROBLEMS_MAX)
    return;
  problem
    = ceasefire_problem_new (severity, ceasefire_error_code_to_string (code), NULL, path, message);
  if (line > 0)
    ceasefire_problem_set_place (problem, line, 1);
  g_list_store_append (self->problems, problem);
}

static void
tell_loss (CeasefireFeedsImporter *self, const CeasefireLoss *loss)
{
  g_autofree char *reason = NULL;
  g_autofree char *path = NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->problems)) >= PROBLEMS_MAX)
    return;
  reason = ceasefire_loss_describe (loss, get_map (self));
  path = g_strdup_printf ("row %u", loss->row);
  if (loss->spec)
    {
      g_autofree char *message
        = g_strconcat (ceasefire_model_type_get_name (loss->spec->type), reason, NULL);

      add_problem (self, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, path, loss->line,
                   message);
    }
  else
    add_problem (self, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, path, loss->line, reason);
}

static gboolean
take_row (gpointer user_data, const CeasefireMapRow *row)
{
  CeasefireFeedsImporter *self = user_data;
  CeasefireLoss loss = { .spec = NULL };
  guint64 n_left_out = self->rows.n_left_out;
  gboolean more = ceasefire_maker_take (self->maker, row, &self->rows, &loss);

  if (self->rows.n_left_out > n_left_out)
    tell_loss (self, &loss);
  g_free (loss.cause.word);
  return more;
}

static void
take_fault (gpointer user_data, guint number, guint line, const char *reason)
{
  CeasefireFeedsImporter *self = user_data;
  g_autofree char *path = g_strdup_printf ("row %u", number);

  self->rows.n_left_out++;
  add_problem (self, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_SYNTAX, path, line, reason);
}

static void
tell_column (CeasefireFeedsImporter *self, CeasefireError code, const char *column,
             const char *before, const char *behind)
{
  g_autofree char *message = g_strdup_printf ("%s \"%s\"%s", before, column, behind);

  if (g_hash_table_contains (self->told, column))
    return;
  g_hash_table_add (self->told, g_strdup (column));
  add_problem (self, CEASEFIRE_SEVERITY_WARNING, code, column, 0, message);
}

static void
take_strange (gpointer user_data, const char *column)
{
  tell_column (user_data, CEASEFIRE_ERROR_NOT_FOUND, column, "column",
               " is neither used nor listed under \"lost\"");
}

static void
take_absent (gpointer user_data, guint column)
{
  tell_column (user_data, CEASEFIRE_ERROR_MISSING,
               ceasefire_map_get_column (get_map (user_data), column)->name,
               "the feed has no column", ", which counts as empty");
}

/* Reading */

/* The text of a feed, unpacked, in UTF-8. */
static GInputStream *
open_text (const CeasefireMap *map, GInputStream *stream, GError **error)
{
  g_autoptr (GInputStream) unpacked = ceasefire_packing_open_stream (stream);

  return map->encoding ? ceasefire_csv_decode (unpacked, map->encoding, error)
                       : ceasefire_csv_buffer (unpacked);
}

static gboolean
read_rows (CeasefireFeedsImporter *self, GInputStream *text, const char *rows,
           GCancellable *cancellable, GError **error)
{
  static const CeasefireMapHandler handler = { take_row, take_fault, take_strange, take_absent };
  CeasefireMapRows reader;
  gboolean read;

  ceasefire_map_rows_init (&reader, get_map (self), &handler, self);
  read = ceasefire_map_rows_read (&reader, text, rows, cancellable, error);
  read = read && !reader.is_over;
  ceasefire_map_rows_clear (&reader);
  return read;
}

static GBytes *
read_whole (GInputStream *text, GCancellable *cancellable, GError **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (memory, text, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, cancellable, error)
      < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

/* JSON with several lists of rows is gone through for each of them; objects that stand outside of any
 * list are rows if no list has been found. */
static gboolean
read_lists (CeasefireFeedsImporter *self, GBytes *bytes, GCancellable *cancellable, GError **error)
{
  const GPtrArray *rows = get_map (self)->rows;
  guint64 before = ceasefire_feeds_importer_get_n_rows (self);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (GInputStream) memory = g_memory_input_stream_new_from_bytes (bytes);
      g_autoptr (GInputStream) text = ceasefire_csv_buffer (memory);
      const char *list = rows->pdata[i];

      if ((*list || ceasefire_feeds_importer_get_n_rows (self) == before)
          && !read_rows (self, text, list, cancellable, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_text (CeasefireFeedsImporter *self, GInputStream *text, GCancellable *cancellable,
           GError **error)
{
  const GPtrArray *rows = get_map (self)->rows;
  g_autoptr (GBytes) bytes = NULL;

  if (rows->len < 2 || !ceasefire_map_rows_are_json (G_BUFFERED_INPUT_STREAM (text), cancellable))
    return read_rows (self, text, rows->len > 0 ? rows->pdata[0] : "", cancellable, error);
  bytes = read_whole (text, cancellable, error);
  return bytes && read_lists (self, bytes, cancellable, error);
}

static gboolean
begin (CeasefireFeedsImporter *self)
{
  gboolean more = self->has_begun || ceasefire_maker_begin (self->maker);

  self->has_begun = TRUE;
  return more;
}

gboolean
ceasefire_feeds_importer_read (CeasefireFeedsImporter *self, GInputStream *stream,
                               CeasefireFeedsRecordFunc taker, gpointer user_data,
                               GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) text = NULL;
  g_autoptr (GError) failure = NULL;
  gboolean read;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (taker != NULL, FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (self->maker == NULL || self->taker)
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL,
                                 self->taker ? "the importer is reading already"
                                             : "the importer has no mapping");
  text = open_text (get_map (self), stream, error);
  if (text == NULL)
    return FALSE;
  self->taker = taker;
  self->user_data = user_data;
  self->error = &failure;
  read = begin (self) && read_text (self, text, cancellable, &failure)
         && ceasefire_maker_flush (self->maker);
  self->taker = NULL;
  self->error = NULL;
  if (failure)
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (!read)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "no more records were wanted");
  return read;
}

static gboolean
add_record (CeasefireRecord *record, gpointer dossier, GError **error)
{
  return ceasefire_dossier_add (dossier, record, error);
}

CeasefireDossier *
ceasefire_feeds_importer_load (CeasefireFeedsImporter *self, GFile *file, GCancellable *cancellable,
                               GError **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireHeader) header = NULL;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  stream = G_INPUT_STREAM (g_file_read (file, cancellable, error));
  if (stream == NULL)
    return NULL;
  header = ceasefire_feeds_importer_dup_header (self);
  dossier = ceasefire_dossier_new (ceasefire_header_get_language (header));
  ceasefire_dossier_set_header (dossier, header);
  if (!ceasefire_feeds_importer_read (self, stream, add_record, dossier, cancellable, error))
    return NULL;
  return g_steal_pointer (&dossier);
}

/* What is told of it all */

guint64
ceasefire_feeds_importer_get_n_rows (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return self->rows.n_made + self->rows.n_repeated + self->rows.n_left_out;
}

guint64
ceasefire_feeds_importer_get_n_made (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return self->rows.n_made;
}

guint64
ceasefire_feeds_importer_get_n_repeated (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return self->rows.n_repeated;
}

guint64
ceasefire_feeds_importer_get_n_left_out (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return self->rows.n_left_out;
}

GListModel *
ceasefire_feeds_importer_get_problems (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);

  return G_LIST_MODEL (self->problems);
}

static void
report_tally (GString *text, const CeasefireTally *tally)
{
  g_string_append_printf (text,
                          "%" G_GUINT64_FORMAT " made, %" G_GUINT64_FORMAT
                          " repeated, %" G_GUINT64_FORMAT " left out\n",
                          tally->n_made, tally->n_repeated, tally->n_left_out);
}

static void
report_records (const CeasefireFeedsImporter *self, GString *text)
{
  const CeasefireMap *map = get_map (self);

  for (guint i = 0; i < map->specs->len; i++)
    {
      const CeasefireMapSpec *spec = map->specs->pdata[i];

      g_string_append_printf (text, "%-12s ", ceasefire_model_type_get_name (spec->type));
      report_tally (text, ceasefire_maker_get_tally (self->maker, i));
    }
}

static void
report_losses (const CeasefireFeedsImporter *self, GString *text)
{
  g_autoptr (GPtrArray) losses = ceasefire_maker_list_losses (self->maker);

  for (guint i = 0; i < losses->len; i++)
    {
      const CeasefireLoss *loss = losses->pdata[i];
      g_autofree char *reason = ceasefire_loss_describe (loss, get_map (self));

      g_string_append_printf (text, "%8" G_GUINT64_FORMAT " %s%s (first in line %u)\n", loss->n,
                              ceasefire_model_type_get_name (loss->spec->type), reason, loss->line);
    }
}

static void
report_columns (const CeasefireFeedsImporter *self, GString *text)
{
  const CeasefireMap *map = get_map (self);

  for (guint i = 0; i < map->columns->len; i++)
    {
      const CeasefireMapColumn *column = ceasefire_map_get_column (map, i);

      if (column->lost)
        g_string_append_printf (text, "lost %s: %s\n", column->name, column->lost);
    }
}

static void
report_warnings (const CeasefireFeedsImporter *self, GString *text)
{
  GListModel *problems = G_LIST_MODEL (self->problems);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (ceasefire_problem_get_line (problem) == 0)
        g_string_append_printf (text, "%s\n", ceasefire_problem_get_message (problem));
    }
}

char *
ceasefire_feeds_importer_dup_report (CeasefireFeedsImporter *self)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);

  text = g_string_new (NULL);
  g_string_append_printf (
    text, "%" G_GUINT64_FORMAT " rows: ", ceasefire_feeds_importer_get_n_rows (self));
  report_tally (text, &self->rows);
  if (self->maker)
    {
      report_records (self, text);
      report_losses (self, text);
      report_warnings (self, text);
      report_columns (self, text);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
