/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-feeds.h>

#include "core/error.h"
#include "core/nearest.h"
#include "feeds/cells.h"
#include "feeds/join.h"
#include "feeds/workbook.h"

#include <ceasefire/ceasefire-reader.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

struct _CeasefireFeedsSheets
{
  GObject parent_instance;

  CeasefireSheetProblems problems;
  CeasefireJoin *join;
  guint n_sheets;
  gboolean is_loaded; /* the problems of reading are among the problems */
};

G_DEFINE_FINAL_TYPE (CeasefireFeedsSheets, ceasefire_feeds_sheets, G_TYPE_OBJECT)

static const char *const endings[] = { ".csv", ".tsv" };
static const char *const workbook_endings[] = { ".xlsx", ".xls", ".ods", ".gnumeric" };

static void
sheets_finalize (GObject *object)
{
  CeasefireFeedsSheets *self = CEASEFIRE_FEEDS_SHEETS (object);

  ceasefire_join_free (self->join);
  g_object_unref (self->problems.list);
  G_OBJECT_CLASS (ceasefire_feeds_sheets_parent_class)->finalize (object);
}

static void
ceasefire_feeds_sheets_class_init (CeasefireFeedsSheetsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sheets_finalize;
}

static void
ceasefire_feeds_sheets_init (CeasefireFeedsSheets *self)
{
  self->problems.list = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  self->join = ceasefire_join_new (&self->problems);
}

/* Files */

static gsize
find_ending (const char *name, const char *const *known, guint n_known)
{
  for (guint i = 0; i < n_known; i++)
    if (strlen (name) > strlen (known[i])
        && g_ascii_strcasecmp (name + strlen (name) - strlen (known[i]), known[i]) == 0)
      return strlen (known[i]);
  return 0;
}

static const CeasefireTable *
find_table (const char *name)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    if (g_str_equal (tables[i]->name, name)
        || g_str_equal (ceasefire_workbook_name (tables[i]), name))
      return tables[i];
  return NULL;
}

static const char *
find_nearest_table (const char *name)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);

  for (guint i = 0; i < n_tables; i++)
    g_ptr_array_add (names, (gpointer) tables[i]->name);
  g_ptr_array_add (names, NULL);
  return ceasefire_nearest_word (name, (const char *const *) names->pdata);
}

static void
tell_strange_sheet (CeasefireFeedsSheets *self, const char *name)
{
  const char *nearest = find_nearest_table (name);
  g_autofree char *hint = ceasefire_nearest_say (nearest);
  g_autofree char *message
    = g_strdup_printf ("\"%s\" is the name of no sheet, and it is not read%s", name, hint);
  g_autoptr (CeasefireProblem) problem = ceasefire_problem_new (
    CEASEFIRE_SEVERITY_WARNING, ceasefire_error_code_to_string (CEASEFIRE_ERROR_NOT_FOUND), NULL,
    name, message);

  ceasefire_problem_set_suggestion (problem, nearest);
  ceasefire_sheet_problems_append (&self->problems, problem);
}

/* A file that is no sheet is passed over, and told if its name says that it is one. */
static gboolean
read_file (CeasefireFeedsSheets *self, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *base = g_file_get_basename (file);
  gsize ending = base ? find_ending (base, endings, G_N_ELEMENTS (endings)) : 0;
  g_autofree char *name = ending > 0 ? g_strndup (base, strlen (base) - ending) : g_strdup ("");
  const CeasefireTable *table = find_table (name);
  g_autoptr (GInputStream) stream = NULL;
  CeasefireSheet *sheet;

  if (ending == 0 || ceasefire_workbook_is_about (name))
    return TRUE;
  if (table == NULL || self->join->sheets[table->index])
    {
      tell_strange_sheet (self, name);
      return TRUE;
    }
  stream = G_INPUT_STREAM (g_file_read (file, cancellable, error));
  if (stream == NULL)
    return FALSE;
  sheet = self->join->sheets[table->index] = ceasefire_sheet_new (table, &self->problems);
  self->n_sheets++;
  return ceasefire_sheet_read (sheet, stream, cancellable, error);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  g_autofree char *name_a = g_file_get_basename (*(GFile *const *) a);
  g_autofree char *name_b = g_file_get_basename (*(GFile *const *) b);

  return strcmp (name_a, name_b);
}

/* In the order of their names, so that problems are told in the same order everywhere. */
static GPtrArray *
list_folder (GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) enumerator = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NONE, cancellable, error);
  GFile *file;

  if (enumerator == NULL)
    return NULL;
  for (;;)
    {
      if (!g_file_enumerator_iterate (enumerator, NULL, &file, cancellable, error))
        return NULL;
      if (file == NULL)
        break;
      g_ptr_array_add (files, g_object_ref (file));
    }
  g_ptr_array_sort (files, compare_names);
  return g_steal_pointer (&files);
}

static gboolean
read_folder (CeasefireFeedsSheets *self, GFile *folder, GCancellable *cancellable, GError **error)
{
  g_autoptr (GPtrArray) files = list_folder (folder, cancellable, error);

  for (guint i = 0; files && i < files->len; i++)
    if (!read_file (self, files->pdata[i], cancellable, error))
      return FALSE;
  return files != NULL;
}

static gboolean
read_workbook (CeasefireFeedsSheets *self, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) folder = ceasefire_workbook_unpack (file, cancellable, error);
  gboolean read;

  self->problems.by_row = TRUE;
  read = folder && read_folder (self, folder, cancellable, error);
  if (folder)
    ceasefire_workbook_clear (folder);
  return read;
}

static gboolean
read_any (CeasefireFeedsSheets *self, GFile *file, GCancellable *cancellable, GError **error)
{
  if (ceasefire_feeds_sheets_is_workbook (file))
    return read_workbook (self, file, cancellable, error);
  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY)
    return read_folder (self, file, cancellable, error);
  return read_file (self, file, cancellable, error);
}

static void
tell_omitted (CeasefireFeedsSheets *self)
{
  g_autofree char *message = g_strdup_printf ("%" G_GUINT64_FORMAT " more problems are not told",
                                              self->problems.n_omitted);
  g_autoptr (CeasefireProblem) problem = ceasefire_problem_new (
    CEASEFIRE_SEVERITY_ERROR, ceasefire_error_code_to_string (CEASEFIRE_ERROR_LIMIT), NULL, "",
    message);

  ceasefire_sheet_problems_append (&self->problems, problem);
  self->problems.n_omitted = 0;
}

gboolean
ceasefire_feeds_sheets_is_workbook (GFile *file)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  name = g_file_get_basename (file);
  return name && find_ending (name, workbook_endings, G_N_ELEMENTS (workbook_endings)) > 0;
}

CeasefireFeedsSheets *
ceasefire_feeds_sheets_read (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (CeasefireFeedsSheets) self = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  self = g_object_new (CEASEFIRE_FEEDS_TYPE_SHEETS, NULL);
  if (!read_any (self, file, cancellable, error))
    return NULL;
  if (self->n_sheets == 0)
    {
      ceasefire_error_fail (error, CEASEFIRE_ERROR_MISSING, NULL,
                            "there is no sheet with the name of a type, such as incident.csv");
      return NULL;
    }
  ceasefire_join_make (self->join);
  ceasefire_join_compose (self->join);
  if (self->problems.n_omitted > 0)
    tell_omitted (self);
  return g_steal_pointer (&self);
}

GListModel *
ceasefire_feeds_sheets_get_problems (CeasefireFeedsSheets *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS (self), NULL);

  return G_LIST_MODEL (self->problems.list);
}

static void
unref_sheets (gpointer sheets)
{
  g_object_unref (sheets);
}

GInputStream *
ceasefire_feeds_sheets_open (CeasefireFeedsSheets *self)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS (self), NULL);

  bytes = g_bytes_new_with_free_func (self->join->json->str, self->join->json->len, unref_sheets,
                                      g_object_ref (self));
  return g_memory_input_stream_new_from_bytes (bytes);
}

/* Problems of the dossier */

/* What more there is to say of a cell that was not understood: of a date what it may have been, of what
 * is no text what stands there. */
static char *
explain (const CeasefirePoint *point)
{
  const CeasefireTable *table = point->sheet->table;
  const CeasefireColumn *column = point->target < table->n_columns ? &table->columns[point->target]
                                                                   : NULL;
  const char *text = column ? ceasefire_sheet_get_text (point->sheet, point->row, point->target)
                            : NULL;
  g_autofree char *more = NULL;

  if (text == NULL)
    return g_strdup ("");
  if (column->field && column->field->scalar)
    more = ceasefire_cell_explain_date (text);
  else if (column->kind != CEASEFIRE_COLUMN_STRING)
    {
      g_autofree char *shown = ceasefire_cell_show (text);

      more = g_strdup_printf ("the cell has %s", shown);
    }
  return more ? g_strconcat ("; ", more, NULL) : g_strdup ("");
}

static guint
find_sheet_column (const CeasefirePoint *point)
{
  const CeasefireSheet *sheet = point->sheet;
  guint column = CEASEFIRE_NO_COLUMN;

  if (point->target < sheet->table->n_columns)
    column = sheet->columns[point->target];
  else if (point->target != CEASEFIRE_NO_COLUMN)
    {
      const CeasefireSheetCell *cell = ceasefire_sheet_find (sheet, point->row, point->target);

      column = cell ? cell->column : CEASEFIRE_NO_COLUMN;
    }
  return column == CEASEFIRE_NO_COLUMN ? 0 : column;
}

static CeasefireProblem *
locate (const CeasefireFeedsSheets *self, const CeasefirePoint *point, CeasefireProblem *problem)
{
  const char *path = ceasefire_problem_get_path (problem);
  const char *message = ceasefire_problem_get_message (problem);
  guint column = find_sheet_column (point);
  g_autofree char *name
    = ceasefire_cell_name (ceasefire_sheet_problems_get_name (&self->problems, point->sheet->table),
                           column, point->row->row);
  g_autofree char *more = explain (point);
  g_autofree char *sentence = g_strdup_printf ("%s: %s%s", path, message, more);
  CeasefireProblem *located
    = ceasefire_problem_new (ceasefire_problem_get_severity (problem),
                             g_intern_string (ceasefire_problem_get_code (problem)),
                             ceasefire_problem_get_record_id (problem), name, sentence);

  ceasefire_problem_set_place (located, self->problems.by_row ? point->row->row : point->row->line,
                               column + 1);
  ceasefire_problem_set_suggestion (located, ceasefire_problem_get_suggestion (problem));
  return located;
}

CeasefireProblem *
ceasefire_feeds_sheets_locate (CeasefireFeedsSheets *self, CeasefireProblem *problem)
{
  CeasefirePoint point;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (problem), NULL);

  if (self->n_sheets > 0 && !ceasefire_sheet_problem_has_place (problem)
      && ceasefire_join_locate (self->join, ceasefire_problem_get_path (problem), &point))
    return locate (self, &point, problem);
  return g_object_ref (problem);
}

static void
take_problems (CeasefireFeedsSheets *self, GListModel *problems)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      g_autoptr (CeasefireProblem) located = ceasefire_feeds_sheets_locate (self, problem);

      ceasefire_sheet_problems_append (&self->problems, located);
    }
}

CeasefireDossier *
ceasefire_feeds_sheets_load (CeasefireFeedsSheets *self, GError **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  CeasefireDossier *dossier;

  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_SHEETS (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  stream = ceasefire_feeds_sheets_open (self);
  reader = ceasefire_reader_new (stream);
  ceasefire_reader_set_keep_going (reader, TRUE);
  dossier = ceasefire_dossier_load_reader (reader, NULL, error);
  if (!self->is_loaded)
    take_problems (self, ceasefire_reader_get_problems (reader));
  self->is_loaded = TRUE;
  return dossier;
}
