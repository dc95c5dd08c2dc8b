/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-unknown.h>
#include <ceasefire/ceasefire-variant.h>

#include <pthread.h>
#include <string.h>

/*
 * A dossier that was loaded is read by many threads at once, in all ways that there are, while nobody
 * changes it. Each thread writes down what it read, and all must have read the same. In a build with
 * -fsanitize=thread (`./run.sh threads`) every access that is not ordered with a write of another thread
 * is an error, so the caches that reading fills are made anew for each round.
 */

static void
note_list (GString *notes, GListModel *list)
{
  g_string_append_printf (notes, "%u", g_list_model_get_n_items (list));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, i);

      g_string_append_printf (notes, " %s", ceasefire_record_get_id (record));
    }
  g_string_append_c (notes, '\n');
}

static void
note_properties (GString *notes, CeasefireRecord *record)
{
  guint n;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);

  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (G_OBJECT (record), pspecs[i]->name, &value);
      if (G_VALUE_HOLDS (&value, G_TYPE_LIST_MODEL))
        note_list (notes, g_value_get_object (&value));
      else
        g_string_append_printf (notes, "%s %d\n", pspecs[i]->name,
                                g_param_value_defaults (pspecs[i], &value));
    }
}

static void
note_record (GString *notes, CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autofree char *path = ceasefire_dossier_get_path (dossier, record);
  g_autofree char *line = ceasefire_record_describe (record);
  g_autofree char *json = ceasefire_record_to_json (record);
  g_autofree char *hash = ceasefire_record_hash (record, NULL);
  g_auto (GStrv) members = ceasefire_record_list_members (record);
  g_autofree char *names = g_strjoinv (" ", members);
  g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);
  g_autoptr (GVariant) variant = ceasefire_record_to_variant (record);
  g_autofree char *printed = g_variant_print (variant, FALSE);
  const char *id = ceasefire_record_get_id (record);

  g_string_append_printf (notes, "%s: %s, %s, %s, %s, %s, %d\n", path, line, json, hash, names,
                          printed, ceasefire_record_equal (record, copy));
  if (id)
    {
      g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (dossier, id);

      g_string_append_printf (notes, "%s: ", id);
      note_list (notes, referrers);
      g_assert_nonnull (ceasefire_dossier_lookup (dossier, id));
    }
  note_properties (notes, record);
}

static void
note_clause (GString *notes, CeasefireDossier *dossier, CeasefireClause *clause)
{
  GListModel *clauses = ceasefire_clause_get_clauses (clause);
  g_autofree char *path = ceasefire_dossier_get_clause_path (dossier, CEASEFIRE_RECORD (clause));

  g_string_append_printf (notes, "%s\n", path);
  note_record (notes, dossier, CEASEFIRE_RECORD (clause));
  note_list (notes, clauses);
}

static void
note_dates (GString *notes, CeasefireDossier *dossier)
{
  GListModel *statements = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_STATEMENT);

  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (CeasefireStatement) statement = g_list_model_get_item (statements, i);
      CeasefireDate *when = ceasefire_statement_get_when (statement);
      g_autofree char *latest = when ? ceasefire_date_format_latest (when) : NULL;
      CeasefireText *text = ceasefire_statement_get_text (statement);

      g_string_append_printf (notes, "%s %s\n", latest,
                              text ? ceasefire_text_get_string (text, "fr") : NULL);
    }
}

static void
note_records (GString *notes, CeasefireDossier *dossier)
{
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);
  GListModel *records = G_LIST_MODEL (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      note_record (notes, dossier, record);
      note_list (notes, ceasefire_dossier_get_records (dossier, G_OBJECT_TYPE (record)));
    }
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      note_clause (notes, dossier, clause);
    }
}

static void
note_problems (GString *notes, GListModel *problems)
{
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (notes, "%s\n", ceasefire_problem_get_message (problem));
    }
}

static void
note_vocabularies (GString *notes, CeasefireDossier *dossier)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();

  for (guint i = 0; names[i]; i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_dossier_get_vocabulary (dossier, names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);
      g_autofree char *line = g_strjoinv (" ", codes);

      g_string_append_printf (notes, "%s\n", line);
    }
}

static void
note_findings (GString *notes, CeasefireDossier *dossier)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2016-09-23", NULL);
  g_autoptr (GListModel) findings = NULL;

  ceasefire_monitor_set_at (monitor, at);
  findings = ceasefire_monitor_list_findings (monitor);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireRecord) finding = g_list_model_get_item (findings, i);
      g_autofree char *json = ceasefire_record_to_json (finding);
      g_autofree char *words = ceasefire_finding_explain (CEASEFIRE_FINDING (finding), dossier);

      g_string_append_printf (notes, "%s %s\n", json, words);
    }
}

static void
note_whole (GString *notes, CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autoptr (GVariant) variant = ceasefire_dossier_to_variant (dossier);
  g_autofree char *printed = g_variant_print (variant, FALSE);
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (dossier, other);
  g_autoptr (GListModel) conflicts = ceasefire_dossier_merge (other, dossier);

  g_string_append_len (notes, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes));
  g_string_append_printf (notes, "%s\n%u changes\n", printed, g_list_model_get_n_items (changes));
  note_problems (notes, problems);
  note_problems (notes, conflicts);
}

typedef void (*Reading) (GString *notes, CeasefireDossier *dossier);

static const Reading readings[]
  = { note_records, note_dates, note_vocabularies, note_whole, note_findings };

/* Two begin with each reading. */
#define N_THREADS (2 * G_N_ELEMENTS (readings))

typedef struct
{
  CeasefireDossier *dossier;
  guint first; /* of the readings: so that threads meet in different ones */
  char *notes[G_N_ELEMENTS (readings)];
} Reader;

static gpointer
read_all (gpointer data)
{
  Reader *self = data;

  for (guint i = 0; i < G_N_ELEMENTS (readings); i++)
    {
      guint n = (self->first + i) % G_N_ELEMENTS (readings);
      GString *notes = g_string_new (NULL);

      readings[n](notes, self->dossier);
      self->notes[n] = g_string_free (notes, FALSE);
    }
  return NULL;
}

static void
assert_threads_read_the_same (GBytes *bytes)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, NULL);
  g_autoptr (CeasefireDocumentText) text
    = ceasefire_document_text_new ("Even as we meet here, they “continue” to attack.", NULL);
  GListModel *documents = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_DOCUMENT);
  Reader readers[N_THREADS];
  pthread_t threads[N_THREADS]; /* not GThread, whose start the sanitizer cannot see */

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (CeasefireRecord) document = g_list_model_get_item (documents, i);

      ceasefire_dossier_set_document_text (dossier, ceasefire_record_get_id (document), text);
    }
  for (guint i = 0; i < N_THREADS; i++)
    {
      readers[i] = (Reader){ .dossier = dossier, .first = i / 2 };
      assert_int_equal (pthread_create (&threads[i], NULL, read_all, &readers[i]), 0);
    }
  for (guint i = 0; i < N_THREADS; i++)
    assert_int_equal (pthread_join (threads[i], NULL), 0);
  for (guint i = 0; i < N_THREADS; i++)
    for (guint n = 0; n < G_N_ELEMENTS (readings); n++)
      assert_string_equal (readers[i].notes[n], readers[0].notes[n]);
  for (guint i = 0; i < N_THREADS; i++)
    for (guint n = 0; n < G_N_ELEMENTS (readings); n++)
      g_free (readers[i].notes[n]);
}

static void
many_threads_read_an_example_at_once (void **state)
{
  static const char *const names[] = { "syria-2016.json", "valley.json", "minsk-2-2015.json" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *text = read_text ("examples", names[i]);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      assert_threads_read_the_same (bytes);
    }
}

static void
many_threads_read_a_dossier_with_all_types_at_once (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  (void) state;
  for (guint round = 0; round < 8; round++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);

      assert_threads_read_the_same (bytes);
    }
}

/* GObject makes a class under a lock of its own, which the sanitizer cannot see. */
static void
make_class (GType type)
{
  g_type_class_unref (g_type_class_ref (type));
}

static void
make_classes (void)
{
  const CeasefireModelType *const *records = ceasefire_model_type_list_records ();
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  GListModel *list = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD);

  make_class (G_OBJECT_TYPE (list));
  for (guint i = 0; records[i]; i++)
    make_class (ceasefire_model_type_get_gtype (records[i]));
  make_class (CEASEFIRE_TYPE_READER);
  make_class (CEASEFIRE_TYPE_UNKNOWN);
  make_class (CEASEFIRE_TYPE_DIFF);
  make_class (CEASEFIRE_TYPE_CHANGE);
  make_class (CEASEFIRE_TYPE_PROBLEM);
  make_class (CEASEFIRE_TYPE_VOCABULARY);
  make_class (CEASEFIRE_TYPE_DOCUMENT_TEXT);
  make_class (CEASEFIRE_TYPE_PASSAGE);
  make_class (CEASEFIRE_TYPE_MONITOR);
}

/* Those of the library that there are. */
static GPtrArray *
list_classes (GType parent)
{
  GPtrArray *classes = g_ptr_array_new ();
  g_autofree GType *types = g_type_children (parent, NULL);

  for (guint i = 0; types[i]; i++)
    {
      g_autoptr (GPtrArray) children = list_classes (types[i]);

      if (g_str_has_prefix (g_type_name (types[i]), "Ceasefire") && g_type_class_peek (types[i]))
        g_ptr_array_add (classes, (gpointer) g_type_name (types[i]));
      g_ptr_array_extend (classes, children, NULL, NULL);
    }
  return classes;
}

static GPtrArray *classes_made;

/* make_classes() names all: what a thread is the first to make is a race that need not show. */
static void
threads_made_no_class (void **state)
{
  g_autoptr (GPtrArray) classes = list_classes (G_TYPE_OBJECT);

  (void) state;
  for (guint i = 0; i < classes->len; i++)
    if (!g_ptr_array_find (classes_made, classes->pdata[i], NULL))
      fail_msg ("%s is not in make_classes()", (const char *) classes->pdata[i]);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (many_threads_read_an_example_at_once),
    cmocka_unit_test (many_threads_read_a_dossier_with_all_types_at_once),
    cmocka_unit_test (threads_made_no_class),
  };
  int result;

  make_classes ();
  classes_made = list_classes (G_TYPE_OBJECT);
  result = cmocka_run_group_tests (tests, NULL, NULL);
  g_ptr_array_unref (classes_made);
  return result;
}
