/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/trees.h"

#include "core/error.h"
#include "core/hash.h"
#include "core/problem.h"
#include "feeds/ical-read.h"
#include "feeds/mapping.h"
#include "feeds/un-akn.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

/* The table of the readers of trees, and the account that each of them gives. */

#define CHUNK 65536
#define FILE_MAX_BYTES (64 * 1024 * 1024)
#define PROBLEMS_MAX 10000

static const CeasefireTree trees[] = {
  { "icalendar", "Calendars (iCalendar, RFC 5545)", "components", ceasefire_ical_read },
  { "un-akn", "Resolutions of the United Nations in Akoma Ntoso", "files", ceasefire_un_akn_read },
};

const CeasefireTree *
ceasefire_trees_get (guint i)
{
  return i < G_N_ELEMENTS (trees) ? &trees[i] : NULL;
}

const CeasefireTree *
ceasefire_trees_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (trees); i++)
    if (strcmp (trees[i].name, name) == 0)
      return &trees[i];
  return NULL;
}

/* Records of one type, or what is lost of one sort, counted. */
typedef struct
{
  char *what;
  char *reason; /* NULL: of records */
  CeasefireTreePlace first;
  guint64 n;
} Sort;

typedef struct
{
  GPtrArray *sorts; /* of Sort, in the order in which they were first met */
  GHashTable *by_what;
} Sorts;

struct _CeasefireTreeAccount
{
  const CeasefireTree *tree;
  GArray *files; /* of CeasefireTreeFile */
  guint n_files; /* with those that were too long */
  CeasefireHeader *header;
  CeasefireTally items;
  GListStore *problems;
  GFile *texts; /* the folder for them; NULL: they are not wanted */
  Sorts records;
  Sorts losses;

  /* While the files are read. */
  CeasefireMakeSink sink;
  gpointer user_data;
  gboolean is_over;
  GError *failure; /* of writing a text */
};

static void
file_clear (gpointer data)
{
  CeasefireTreeFile *file = data;

  g_free (file->name);
  g_clear_pointer (&file->bytes, g_bytes_unref);
}

static void
sort_free (gpointer data)
{
  Sort *sort = data;

  g_free (sort->what);
  g_free (sort->reason);
  g_free (sort);
}

static void
sorts_init (Sorts *self)
{
  self->sorts = g_ptr_array_new_with_free_func (sort_free);
  self->by_what = g_hash_table_new (ceasefire_string_hash, g_str_equal);
}

static void
sorts_clear (Sorts *self)
{
  g_hash_table_unref (self->by_what);
  g_ptr_array_unref (self->sorts);
}

CeasefireTreeAccount *
ceasefire_tree_account_new (const CeasefireTree *tree, GListStore *problems)
{
  CeasefireTreeAccount *self = g_new0 (CeasefireTreeAccount, 1);

  self->tree = tree;
  self->files = g_array_new (FALSE, FALSE, sizeof (CeasefireTreeFile));
  g_array_set_clear_func (self->files, file_clear);
  self->problems = g_object_ref (problems);
  sorts_init (&self->records);
  sorts_init (&self->losses);
  return self;
}

void
ceasefire_tree_account_free (CeasefireTreeAccount *self)
{
  g_array_unref (self->files);
  g_clear_pointer (&self->header, ceasefire_header_unref);
  g_object_unref (self->problems);
  g_clear_object (&self->texts);
  sorts_clear (&self->records);
  sorts_clear (&self->losses);
  g_free (self);
}

/* What is told */

static void
tell (CeasefireTreeAccount *self, CeasefireSeverity severity, CeasefireError code, const char *name,
      guint line, guint column, const char *message)
{
  g_autoptr (CeasefireProblem) problem = NULL;

  if (g_list_model_get_n_items (G_LIST_MODEL (self->problems)) >= PROBLEMS_MAX)
    return;
  problem
    = ceasefire_problem_new (severity, ceasefire_error_code_to_string (code), NULL, name, message);
  if (line > 0)
    ceasefire_problem_set_place (problem, line, column);
  g_list_store_append (self->problems, problem);
}

static const CeasefireTreeFile *
get_file (const CeasefireTreeAccount *self, guint file)
{
  return &g_array_index (self->files, CeasefireTreeFile, file);
}

void
ceasefire_tree_tell (CeasefireTreeAccount *self, CeasefireSeverity severity, CeasefireError code,
                     const CeasefireTreePlace *place, const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  text = g_utf8_make_valid (message, -1);
  tell (self, severity, code, get_file (self, place->file)->name, place->line, place->column, text);
}

void
ceasefire_tree_count (CeasefireTreeAccount *self, CeasefireTreeFate fate)
{
  guint64 *const counts[] = {
    [CEASEFIRE_TREE_MADE] = &self->items.n_made,
    [CEASEFIRE_TREE_REPEATED] = &self->items.n_repeated,
    [CEASEFIRE_TREE_LEFT_OUT] = &self->items.n_left_out,
  };

  (*counts[fate])++;
}

/* Counts one more of a sort. */
static void
count_sort (Sorts *self, const CeasefireTreePlace *place, const char *what, const char *reason)
{
  Sort *sort = g_hash_table_lookup (self->by_what, what);

  if (sort == NULL)
    {
      sort = g_new0 (Sort, 1);
      sort->what = g_strdup (what);
      sort->reason = g_strdup (reason);
      sort->first = *place;
      g_ptr_array_add (self->sorts, sort);
      g_hash_table_insert (self->by_what, sort->what, sort);
    }
  sort->n++;
}

void
ceasefire_tree_lose (CeasefireTreeAccount *self, const CeasefireTreePlace *place, const char *what,
                     const char *reason)
{
  count_sort (&self->losses, place, what, reason);
}

/* Files */

/* NULL without @error: the text is too long. */
static GBytes *
read_text (GInputStream *text, GCancellable *cancellable, GError **error)
{
  GByteArray *bytes = g_byte_array_new ();
  g_autofree guint8 *chunk = g_malloc (CHUNK);
  gssize length;

  while ((length = g_input_stream_read (text, chunk, CHUNK, cancellable, error)) > 0
         && bytes->len <= FILE_MAX_BYTES)
    g_byte_array_append (bytes, chunk, (guint) length);
  if (length == 0)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}

gboolean
ceasefire_tree_account_take (CeasefireTreeAccount *self, const char *name, GInputStream *text,
                             GCancellable *cancellable, GError **error)
{
  CeasefireTreeFile file = { .name = NULL };
  g_autoptr (GError) failure = NULL;
  g_autofree char *message = NULL;

  self->n_files++;
  file.bytes = read_text (text, cancellable, &failure);
  if (failure)
    {
      g_propagate_error (error, g_steal_pointer (&failure));
      return FALSE;
    }
  file.name = name ? g_utf8_make_valid (name, -1) : g_strdup_printf ("file %u", self->n_files);
  if (file.bytes)
    {
      g_array_append_val (self->files, file);
      return TRUE;
    }
  message = g_strdup_printf ("the file is longer than %d MiB", FILE_MAX_BYTES >> 20);
  tell (self, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_LIMIT, file.name, 0, 0, message);
  ceasefire_tree_count (self, CEASEFIRE_TREE_LEFT_OUT);
  g_free (file.name);
  return TRUE;
}

gboolean
ceasefire_tree_account_read (CeasefireTreeAccount *self, CeasefireMakeSink sink, gpointer user_data,
                             GError **error)
{
  self->sink = sink;
  self->user_data = user_data;
  self->tree->read (self, (const CeasefireTreeFile *) (gpointer) self->files->data,
                    self->files->len);
  g_array_set_size (self->files, 0);
  if (self->failure)
    g_propagate_error (error, g_steal_pointer (&self->failure));
  return !self->is_over;
}

/* Texts */

void
ceasefire_tree_account_set_texts (CeasefireTreeAccount *self, GFile *folder)
{
  g_set_object (&self->texts, folder);
}

char *
ceasefire_tree_keep_text (CeasefireTreeAccount *self, const char *id, const char *text)
{
  g_autofree char *name = g_strconcat (id, ".txt", NULL);
  g_autoptr (GFile) file = NULL;

  if (self->texts == NULL || self->is_over || strchr (id, '/'))
    return NULL;
  file = g_file_get_child (self->texts, name);
  if (g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL,
                               NULL, &self->failure))
    return g_steal_pointer (&name);
  self->is_over = TRUE;
  return NULL;
}

/* What is made */

void
ceasefire_tree_set_header (CeasefireTreeAccount *self, const GString *json)
{
  g_clear_pointer (&self->header, ceasefire_header_unref);
  self->header = ceasefire_map_make_header (json->str, NULL);
}

gboolean
ceasefire_tree_give (CeasefireTreeAccount *self, const GString *json,
                     const CeasefireTreePlace *place)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json->str, json->len);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = NULL;

  if (self->is_over)
    return FALSE;
  record = ceasefire_record_from_json (bytes, &error);
  if (record == NULL)
    {
      ceasefire_tree_tell (self, CEASEFIRE_SEVERITY_ERROR, (CeasefireError) error->code, place,
                           "a record is left out: %s%s%s", ceasefire_error_get_path (error),
                           *ceasefire_error_get_path (error) ? ": " : "",
                           ceasefire_error_get_reason (error));
      return TRUE;
    }
  count_sort (&self->records, place, ceasefire_record_get_type_name (record), NULL);
  self->is_over = !self->sink (self->user_data, record);
  return !self->is_over;
}

void
ceasefire_tree_begin (GString *json, const char *type, const char *id)
{
  g_string_assign (json, "{\"type\":");
  ceasefire_json_write_string (json, type);
  ceasefire_pieces_string (json, "id", id);
}

/* The account */

CeasefireHeader *
ceasefire_tree_account_get_header (const CeasefireTreeAccount *self)
{
  return self->header;
}

const char *
ceasefire_tree_account_get_noun (const CeasefireTreeAccount *self)
{
  return self->tree->items;
}

const CeasefireTally *
ceasefire_tree_account_get_items (const CeasefireTreeAccount *self)
{
  return &self->items;
}

static void
report_problems (const CeasefireTreeAccount *self, GString *text)
{
  GListModel *problems = G_LIST_MODEL (self->problems);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      guint line = ceasefire_problem_get_line (problem);

      g_string_append_printf (text, "%s:", ceasefire_problem_get_path (problem));
      if (line > 0)
        g_string_append_printf (text, "%u:%u:", line, ceasefire_problem_get_column (problem));
      g_string_append_printf (text, " %s\n", ceasefire_problem_get_message (problem));
    }
}

void
ceasefire_tree_account_report (const CeasefireTreeAccount *self, GString *text)
{
  for (guint i = 0; i < self->records.sorts->len; i++)
    {
      const Sort *sort = self->records.sorts->pdata[i];

      g_string_append_printf (text, "%-12s %" G_GUINT64_FORMAT " made\n", sort->what, sort->n);
    }
  report_problems (self, text);
  for (guint i = 0; i < self->losses.sorts->len; i++)
    {
      const Sort *sort = self->losses.sorts->pdata[i];

      g_string_append_printf (text, "lost %s (%" G_GUINT64_FORMAT "): %s\n", sort->what, sort->n,
                              sort->reason);
    }
}
