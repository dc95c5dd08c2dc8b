/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/redact.h"

#include "core/error.h"
#include "core/hash.h"
#include "core/nearest.h"
#include "core/problem.h"

#include <string.h>

/* What may be given to somebody of a dossier: all up to a mark, and nothing that shows the rest. */

/* Marks */

static gboolean
redact_check_mark (CeasefireVocabulary *marks, const char *mark, GError **error)
{
  g_autofree char *nearest = NULL;

  if (mark == NULL || ceasefire_vocabulary_get_level (marks, mark) >= 0)
    return TRUE;
  nearest = ceasefire_nearest_say (ceasefire_vocabulary_find_nearest (marks, mark));
  return ceasefire_error_fail (error, CEASEFIRE_ERROR_NOT_FOUND, NULL,
                               "\"%.64s\" is no mark of which a level is known%s", mark, nearest);
}

static gboolean
redact_check_marks (const Redaction *self, GError **error)
{
  if (self->bad_mark)
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "%s", self->bad_mark);
  if (self->n_unmarked > 0)
    return ceasefire_error_fail (
      error, CEASEFIRE_ERROR_MISSING, self->first_unmarked,
      "no mark, and none of the dossier either; so it is with %u %s in all", self->n_unmarked,
      self->n_unmarked == 1 ? "record" : "records");
  return TRUE;
}

/* One turn */

static void
redact_free_id (gpointer data)
{
  RedactId *id = data;

  g_clear_pointer (&id->units, g_array_unref);
  g_clear_pointer (&id->slots, g_array_unref);
  g_free (id);
}

static GHashTable *
redact_new_set (void)
{
  return g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

static void
redact_init (Redaction *self, CeasefireDossier *dossier, const char *up_to, const char *unmarked)
{
  CeasefireNamespace *const *namespaces = ceasefire_header_get_namespaces (dossier->header);
  const char *mark = ceasefire_header_get_handling (dossier->header);

  memset (self, 0, sizeof *self);
  self->dossier = dossier;
  self->marks = ceasefire_dossier_get_vocabulary (dossier, "handling");
  self->up_to = up_to;
  self->level = ceasefire_vocabulary_get_level (self->marks, up_to);
  self->header_mark = mark ? mark : unmarked;
  self->units = g_array_new (FALSE, FALSE, sizeof (RedactUnit));
  self->slots = g_array_new (FALSE, FALSE, sizeof (RedactSlot));
  self->above = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->ids = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL, redact_free_id);
  self->ids_of_units = g_ptr_array_new ();
  self->dying = g_ptr_array_new ();
  self->strings = g_ptr_array_new_with_free_func (g_free);
  self->digests = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->prefixes = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->terms = redact_new_set ();
  self->kept_terms = redact_new_set ();
  self->kept_prefixes = redact_new_set ();
  self->lost = redact_new_set ();
  self->total = redact_new_set ();
  self->left = redact_new_set ();
  for (; namespaces && *namespaces; namespaces++)
    if (ceasefire_namespace_get_prefix (*namespaces))
      g_hash_table_add (self->prefixes, (gpointer) ceasefire_namespace_get_prefix (*namespaces));
}

static void
redact_clear (Redaction *self)
{
  g_array_unref (self->units);
  g_array_unref (self->slots);
  g_array_unref (self->above);
  g_hash_table_unref (self->ids);
  g_ptr_array_unref (self->ids_of_units);
  g_ptr_array_unref (self->dying);
  g_ptr_array_unref (self->strings);
  g_hash_table_unref (self->digests);
  g_clear_pointer (&self->search, ceasefire_redact_search_free);
  g_hash_table_unref (self->prefixes);
  g_hash_table_unref (self->terms);
  g_hash_table_unref (self->kept_terms);
  g_hash_table_unref (self->kept_prefixes);
  g_hash_table_unref (self->lost);
  g_hash_table_unref (self->total);
  g_hash_table_unref (self->left);
  g_free (self->first_unmarked);
  g_free (self->bad_mark);
}

/* What a dossier has lost in all turns. */
typedef struct
{
  GHashTable *lost;
  GHashTable *total; /* before the first */
  GHashTable *left;  /* behind the last */
} RedactCounts;

static void
redact_add_counts (RedactCounts *self, Redaction *turn)
{
  GHashTableIter iter;
  gpointer what;
  gpointer n;

  g_hash_table_iter_init (&iter, turn->lost);
  while (g_hash_table_iter_next (&iter, &what, &n))
    g_hash_table_insert (
      self->lost, g_strdup (what),
      GUINT_TO_POINTER (GPOINTER_TO_UINT (n)
                        + GPOINTER_TO_UINT (g_hash_table_lookup (self->lost, what))));
  if (self->total == NULL)
    self->total = g_hash_table_ref (turn->total);
  g_clear_pointer (&self->left, g_hash_table_unref);
  self->left = g_hash_table_ref (turn->left);
}

static CeasefireDossier *
redact_turn (CeasefireDossier *dossier, const char *up_to, const char *unmarked, GHashTable *kills,
             RedactCounts *counts, GError **error)
{
  CeasefireDossier *result = NULL;
  g_autofree char *json = NULL;
  Redaction self;

  redact_init (&self, dossier, up_to, unmarked);
  self.kills = kills;
  ceasefire_redact_take_apart (&self);
  if (redact_check_marks (&self, error))
    {
      json = ceasefire_redact_write (&self);
      redact_add_counts (counts, &self);
      result = ceasefire_dossier_load_string (json, error);
    }
  redact_clear (&self);
  return result;
}

/* What is left must hold: what checks complain of only since something has gone goes too. */

/* A problem without its path, which may have changed. */
static char *
redact_name_problem (CeasefireProblem *problem)
{
  const char *id = ceasefire_problem_get_record_id (problem);

  return g_strdup_printf ("%s %s", ceasefire_problem_get_code (problem), id ? id : "");
}

static GHashTable *
redact_list_problems (CeasefireDossier *dossier)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  GHashTable *names = redact_new_set ();

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_hash_table_add (names, redact_name_problem (problem));
    }
  return names;
}

/* All that a path leads through, of which the innermost unit is meant; a path of the header leads to
 * nothing that can go. */
static void
redact_add_kills (GHashTable *kills, const char *path)
{
  g_autofree char *part = g_strdup (path);
  char *dot;

  while ((dot = strrchr (part, '.')))
    {
      *dot = '\0';
      if (g_str_has_suffix (part, "]"))
        break;
    }
  if (g_str_has_prefix (part, "records["))
    g_hash_table_insert (kills, g_steal_pointer (&part), NULL);
}

/* Paths of what must go; NULL if the dossier holds. What is only worth a look may stay. */
static GHashTable *
redact_find_kills (CeasefireDossier *dossier, GHashTable *known)
{
  g_autoptr (GListModel) problems = ceasefire_dossier_check (dossier);
  g_autoptr (GHashTable) kills = redact_new_set ();

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *name = redact_name_problem (problem);

      if (ceasefire_problem_get_severity (problem) != CEASEFIRE_SEVERITY_NOTE
          && !g_hash_table_contains (known, name))
        redact_add_kills (kills, ceasefire_problem_get_path (problem));
    }
  return g_hash_table_size (kills) > 0 ? g_steal_pointer (&kills) : NULL;
}

/* Each turn takes away; that so many are needed has not been seen. */
#define REDACT_TURNS 16

static CeasefireDossier *
redact_all (CeasefireDossier *self, const char *up_to, const char *unmarked, RedactCounts *counts,
            GError **error)
{
  g_autoptr (GHashTable) known = redact_list_problems (self);
  g_autoptr (GHashTable) kills = NULL;
  g_autoptr (CeasefireDossier) result = redact_turn (self, up_to, unmarked, NULL, counts, error);

  for (guint i = 0; result && i < REDACT_TURNS; i++)
    {
      CeasefireDossier *next;

      g_clear_pointer (&kills, g_hash_table_unref);
      kills = redact_find_kills (result, known);
      if (kills == NULL)
        return g_steal_pointer (&result);
      next = redact_turn (result, up_to, unmarked, kills, counts, error);
      g_object_unref (result);
      result = next;
    }
  if (result)
    ceasefire_error_fail (error, CEASEFIRE_ERROR_CONFLICT, NULL,
                          "what would be left does not hold, whatever else is left out");
  return NULL;
}

/* Counts */

static void redact_report (GListStore *missing, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
redact_report (GListStore *missing, const char *format, ...)
{
  g_autoptr (CeasefireProblem) problem = NULL;
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  problem
    = ceasefire_problem_new (CEASEFIRE_SEVERITY_WARNING, "redacted", NULL, "records", message);
  g_list_store_append (missing, problem);
}

static int
redact_compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static GListModel *
redact_list_counts (const RedactCounts *counts)
{
  GListStore *missing = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  g_autoptr (GList) types
    = g_list_sort (g_hash_table_get_keys (counts->total), redact_compare_names);
  g_autoptr (GList) parts
    = g_list_sort (g_hash_table_get_keys (counts->lost), redact_compare_names);

  for (GList *type = types; type; type = type->next)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts->total, type->data));
      guint left = GPOINTER_TO_UINT (g_hash_table_lookup (counts->left, type->data));

      if (left < n)
        redact_report (missing, "%u of %u records of the type %s are left out", n - left, n,
                       (const char *) type->data);
    }
  for (GList *part = parts; part; part = part->next)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts->lost, part->data));

      redact_report (missing, "%u of the sort \"%s\" %s left out of what stays", n,
                     (const char *) part->data, n == 1 ? "is" : "are");
    }
  return G_LIST_MODEL (missing);
}

CeasefireDossier *
ceasefire_dossier_redact (CeasefireDossier *self, const char *up_to, const char *unmarked,
                          GError **error)
{
  RedactCounts counts = { NULL, NULL, NULL };
  CeasefireDossier *result = NULL;
  CeasefireVocabulary *marks;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (up_to != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  counts.lost = redact_new_set ();
  marks = ceasefire_dossier_get_vocabulary (self, "handling");
  if (redact_check_mark (marks, up_to, error) && redact_check_mark (marks, unmarked, error))
    result = redact_all (self, up_to, unmarked, &counts, error);
  if (result)
    result->missing = redact_list_counts (&counts);
  g_hash_table_unref (counts.lost);
  g_clear_pointer (&counts.total, g_hash_table_unref);
  g_clear_pointer (&counts.left, g_hash_table_unref);
  return result;
}

GListModel *
ceasefire_dossier_list_missing (CeasefireDossier *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  return self->missing ? g_object_ref (self->missing)
                       : G_LIST_MODEL (g_list_store_new (CEASEFIRE_TYPE_PROBLEM));
}
