/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-feeds.h>

#include "core/error.h"
#include "core/hash.h"
#include "core/problem.h"
#include "feeds/csv.h"
#include "feeds/map-make.h"
#include "feeds/mapping.h"
#include "feeds/trees.h"
#include "packing/stream.h"

#include <string.h>

/* A feed on its way into a dossier: rows come in, records go out, and an account is kept. Of trees, all
 * files come in before the first record goes out; what they have in common is in feeds/trees.h. */

#define PROBLEMS_MAX 10000

struct _CeasefireFeedsImporter
{
  GObject parent_instance;

  CeasefireFeedsMapping *mapping; /* NULL: g_object_new() made it, and it maps nothing */
  CeasefireMaker *maker;
  CeasefireTreeAccount *trees; /* NULL: the feed has rows */
  CeasefireTally rows;
  char *name; /* of the next stream */
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
  g_clear_pointer (&self->trees, ceasefire_tree_account_free);
  g_clear_pointer (&self->name, g_free);
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
  if (ceasefire_feeds_mapping_get_tree (mapping))
    self->trees
      = ceasefire_tree_account_new (ceasefire_feeds_mapping_get_tree (mapping), self->problems);
  return self;
}

CeasefireHeader *
ceasefire_feeds_importer_dup_header (CeasefireFeedsImporter *self)
{
  CeasefireHeader *header;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);

  if (get_map (self))
    return ceasefire_map_make_header (get_map (self)->header, NULL);
  header = self->trees ? ceasefire_tree_account_get_header (self->trees) : NULL;
  return header ? ceasefire_header_ref (header) : ceasefire_header_new ("und");
}

void
ceasefire_feeds_importer_set_name (CeasefireFeedsImporter *self, const char *name)
{
  g_return_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self));

  g_free (self->name);
  self->name = g_strdup (name);
}

void
ceasefire_feeds_importer_set_texts (CeasefireFeedsImporter *self, GFile *folder)
{
  g_return_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self));
  g_return_if_fail (folder == NULL || G_IS_FILE (folder));

  if (self->trees)
    ceasefire_tree_account_set_texts (self->trees, folder);
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

static gboolean
read_feed (CeasefireFeedsImporter *self, gpointer stream, GCancellable *cancellable, GError **error)
{
  g_autoptr (GInputStream) text = open_text (get_map (self), stream, error);

  return text && begin (self) && read_text (self, text, cancellable, error)
         && ceasefire_maker_flush (self->maker);
}

static gboolean
read_trees (CeasefireFeedsImporter *self, gpointer stream, GCancellable *cancellable,
            GError **error)
{
  (void) stream;
  return !g_cancellable_set_error_if_cancelled (cancellable, error)
         && ceasefire_tree_account_read (self->trees, sink, self, error);
}

/* Lets @read give records to @taker. */
static gboolean
run (CeasefireFeedsImporter *self,
     gboolean (*read) (CeasefireFeedsImporter *self, gpointer stream, GCancellable *cancellable,
                       GError **error),
     GInputStream *stream, CeasefireFeedsRecordFunc taker, gpointer user_data,
     GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean done;

  self->taker = taker;
  self->user_data = user_data;
  self->error = &failure;
  done = read (self, stream, cancellable, &failure);
  self->taker = NULL;
  self->error = NULL;
  if (failure)
    g_propagate_error (error, g_steal_pointer (&failure));
  else if (!done)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "no more records were wanted");
  return done;
}

/* Of trees: a stream is kept until all are there. */
static gboolean
keep_stream (CeasefireFeedsImporter *self, GInputStream *stream, GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GInputStream) unpacked = ceasefire_packing_open_stream (stream);
  g_autofree char *name = g_steal_pointer (&self->name);

  return ceasefire_tree_account_take (self->trees, name, unpacked, cancellable, error);
}

static gboolean
check_use (const CeasefireFeedsImporter *self, GError **error)
{
  if ((self->maker || self->trees) && self->taker == NULL)
    return TRUE;
  return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL,
                               self->taker ? "the importer is reading already"
                                           : "the importer has no mapping");
}

gboolean
ceasefire_feeds_importer_read (CeasefireFeedsImporter *self, GInputStream *stream,
                               CeasefireFeedsRecordFunc taker, gpointer user_data,
                               GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), FALSE);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (taker != NULL, FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_use (self, error))
    return FALSE;
  return self->trees ? keep_stream (self, stream, cancellable, error)
                     : run (self, read_feed, stream, taker, user_data, cancellable, error);
}

gboolean
ceasefire_feeds_importer_finish (CeasefireFeedsImporter *self, CeasefireFeedsRecordFunc taker,
                                 gpointer user_data, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), FALSE);
  g_return_val_if_fail (taker != NULL, FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_use (self, error))
    return FALSE;
  return self->trees == NULL || run (self, read_trees, NULL, taker, user_data, cancellable, error);
}

/* In memory: the header is known once the first record is. */

static gboolean
add_record (CeasefireRecord *record, gpointer dossier, GError **error)
{
  return ceasefire_dossier_add (dossier, record, error);
}

static gboolean
load_file (CeasefireFeedsImporter *self, GFile *file, CeasefireDossier *dossier,
           GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autofree char *name = g_file_get_parse_name (file);

  if (stream == NULL)
    return FALSE;
  ceasefire_feeds_importer_set_name (self, name);
  return ceasefire_feeds_importer_read (self, G_INPUT_STREAM (stream), add_record, dossier,
                                        cancellable, error);
}

CeasefireDossier *
ceasefire_feeds_importer_load_files (CeasefireFeedsImporter *self, GFile *const *files,
                                     gsize n_files, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireHeader) header = NULL;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), NULL);
  g_return_val_if_fail (n_files == 0 || files != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  dossier = ceasefire_dossier_new ("und");
  for (gsize i = 0; i < n_files; i++)
    if (!load_file (self, files[i], dossier, cancellable, error))
      return NULL;
  if (!ceasefire_feeds_importer_finish (self, add_record, dossier, cancellable, error))
    return NULL;
  header = ceasefire_feeds_importer_dup_header (self);
  ceasefire_dossier_set_header (dossier, header);
  return g_steal_pointer (&dossier);
}

CeasefireDossier *
ceasefire_feeds_importer_load (CeasefireFeedsImporter *self, GFile *file, GCancellable *cancellable,
                               GError **error)
{
  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return ceasefire_feeds_importer_load_files (self, &file, 1, cancellable, error);
}

/* What is told of it all */

static const CeasefireTally *
get_tally (const CeasefireFeedsImporter *self)
{
  return self->trees ? ceasefire_tree_account_get_items (self->trees) : &self->rows;
}

guint64
ceasefire_feeds_importer_get_n_rows (CeasefireFeedsImporter *self)
{
  const CeasefireTally *tally;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  tally = get_tally (self);
  return tally->n_made + tally->n_repeated + tally->n_left_out;
}

guint64
ceasefire_feeds_importer_get_n_made (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return get_tally (self)->n_made;
}

guint64
ceasefire_feeds_importer_get_n_repeated (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return get_tally (self)->n_repeated;
}

guint64
ceasefire_feeds_importer_get_n_left_out (CeasefireFeedsImporter *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_IMPORTER (self), 0);

  return get_tally (self)->n_left_out;
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
  g_string_append_printf (text,
                          "%" G_GUINT64_FORMAT " %s: ", ceasefire_feeds_importer_get_n_rows (self),
                          self->trees ? ceasefire_tree_account_get_noun (self->trees) : "rows");
  report_tally (text, get_tally (self));
  if (self->trees)
    ceasefire_tree_account_report (self->trees, text);
  if (self->maker)
    {
      report_records (self, text);
      report_losses (self, text);
      report_warnings (self, text);
      report_columns (self, text);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}
