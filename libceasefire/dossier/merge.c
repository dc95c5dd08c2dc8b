/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"
#include "core/hash.h"
#include "core/problem.h"
#include "core/unknown.h"
#include "dossier/diff.h"
#include "dossier/dossier.h"
#include "dossier/move.h"

#include <string.h>

/* Merging: what is new comes in, what is equal is passed over, what differs is told and left out. Records
   keep the language and the zone that they came with. */

static void
merge_append_name (GString *names, const char *name)
{
  if (names->len > 0)
    g_string_append (names, ", ");
  g_string_append (names, name);
}

static char *
merge_list_differences (CeasefireRecord *a, CeasefireRecord *b)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (ceasefire_record_get_description (a));
  g_autoptr (GString) names = g_string_new (NULL);

  if (G_OBJECT_TYPE (a) != G_OBJECT_TYPE (b))
    return g_strdup ("type");
  for (guint row = 0; row < layout->n_fields; row++)
    {
      CeasefireCell cell_a;
      CeasefireCell cell_b;

      ceasefire_record_read (a, row, &cell_a);
      ceasefire_record_read (b, row, &cell_b);
      if (!ceasefire_cell_equal (layout->fields[row], &cell_a, &cell_b))
        merge_append_name (names, layout->fields[row]->name);
    }
  if (names->len == 0)
    merge_append_name (names, "members that this version does not know");
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
merge_report (GListStore *conflicts, const char *code, const char *id, const char *path,
              const char *message)
{
  g_autoptr (CeasefireProblem) problem
    = ceasefire_problem_new (CEASEFIRE_SEVERITY_ERROR, code, id, path, message);

  g_list_store_append (conflicts, problem);
}

static void
merge_report_difference (GListStore *conflicts, CeasefireRecord *ours, CeasefireRecord *theirs,
                         const char *path)
{
  g_autofree char *names = merge_list_differences (ours, theirs);
  g_autofree char *message = g_strdup_printf ("another %s has the id \"%s\" and differs in %s",
                                              ceasefire_record_get_type_name (ours),
                                              ceasefire_record_peek_id (theirs), names);

  merge_report (conflicts, "merge-conflict", ceasefire_record_peek_id (theirs), path, message);
}

/* What our records without id are known by. */
static GHashTable *
merge_list_unknown (CeasefireDossier *self)
{
  GHashTable *keys = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  guint n = ceasefire_record_list_get_length (self->records);

  for (guint i = 0; i < n; i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (self->records, i);

      if (ceasefire_record_peek_id (record) == NULL)
        g_hash_table_add (keys, ceasefire_diff_make_content_key (record));
    }
  return keys;
}

static void
merge_record (CeasefireDossier *self, CeasefireRecord *original, const CeasefireMove *move,
              const char *path, GHashTable *unknown, GListStore *conflicts)
{
  g_autoptr (CeasefireRecord) theirs = ceasefire_record_move (original, move);
  CeasefireRecord *ours = ceasefire_record_peek_id (theirs)
                            ? ceasefire_dossier_lookup (self, ceasefire_record_peek_id (theirs))
                            : NULL;
  g_autoptr (GError) error = NULL;

  if (ours && ceasefire_record_equal (ours, theirs))
    return;
  if (ours)
    {
      merge_report_difference (conflicts, ours, theirs, path);
      return;
    }
  if (ceasefire_record_peek_id (theirs) == NULL
      && !g_hash_table_add (unknown, ceasefire_diff_make_content_key (theirs)))
    return;
  if (!ceasefire_dossier_add (self, theirs, &error))
    merge_report (conflicts, "merge-conflict", ceasefire_record_peek_id (theirs), path,
                  error->message);
}

/* What a term is known by, as one string; NULL if it is known by nothing. */
static char *
merge_name_term (CeasefireTerm *term)
{
  const char *name = ceasefire_term_get_vocabulary (term);
  const char *code = ceasefire_term_get_code (term);

  return name && code ? g_strdup_printf ("%zu %s %s", strlen (name), name, code) : NULL;
}

static gboolean
merge_term_is_builtin (CeasefireTerm *term)
{
  CeasefireVocabulary *builtin
    = ceasefire_vocabulary_get_builtin (ceasefire_term_get_vocabulary (term));

  return builtin && ceasefire_vocabulary_lookup (builtin, ceasefire_term_get_code (term));
}

/* Which of two versions is the later one, minor by minor. */
static gboolean
merge_is_later (const char *theirs, const char *ours)
{
  const char *a = theirs ? strchr (theirs, '.') : NULL;
  const char *b = ours ? strchr (ours, '.') : NULL;

  return a
         && (b == NULL || g_ascii_strtoull (a + 1, NULL, 10) > g_ascii_strtoull (b + 1, NULL, 10));
}

/* Whoever adds what came with a later version raises the version to that one; and the terms. */
static void
merge_headers (CeasefireDossier *self, CeasefireDossier *other, const CeasefireMove *move,
               gboolean has_more)
{
  CeasefireTerm *const *ours = ceasefire_header_get_vocabularies (self->header);
  CeasefireTerm *const *theirs = ceasefire_header_get_vocabularies (other->header);
  g_autoptr (CeasefireHeader) header = ceasefire_header_copy (self->header);
  g_autoptr (GHashTable) names
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);

  for (; ours && *ours; ours++)
    {
      char *name = merge_name_term (*ours);

      if (name)
        g_hash_table_add (names, name);
    }
  for (; theirs && *theirs; theirs++)
    {
      g_autofree char *name = merge_name_term (*theirs);

      if (name && !merge_term_is_builtin (*theirs)
          && g_hash_table_add (names, g_steal_pointer (&name)))
        {
          g_autoptr (CeasefireTerm) term = ceasefire_term_copy (*theirs);

          ceasefire_value_move (term, move);
          ceasefire_header_add_vocabulary (header, term);
        }
    }
  if (has_more
      && merge_is_later (ceasefire_header_get_version (other->header),
                         ceasefire_header_get_version (self->header)))
    ceasefire_header_set_version (header, ceasefire_header_get_version (other->header));
  if (!ceasefire_header_equal (header, self->header))
    ceasefire_dossier_set_header (self, header);
}

/* Language and zone */

/* What BCP 47 and CLDR call what is not known. */
#define MERGE_LANGUAGE_UNKNOWN "und"
#define MERGE_TIMEZONE_UNKNOWN "Etc/Unknown"

/* Language tags mean the same in capitals; no tag is one of its own. */
static gboolean
merge_is_other (const char *ours, const char *theirs)
{
  return ours == NULL || theirs == NULL ? ours != theirs : g_ascii_strcasecmp (ours, theirs) != 0;
}

/* S8: What a record of the other means by its header, it is to mean here. */
static CeasefireMove
merge_compare_headers (CeasefireHeader *ours, CeasefireHeader *theirs)
{
  const char *language = ceasefire_header_get_language (theirs);
  const char *timezone = ceasefire_header_get_timezone (theirs);
  CeasefireMove move = { NULL, NULL };

  if (merge_is_other (ceasefire_header_get_language (ours), language))
    move.language = language && *language ? language : MERGE_LANGUAGE_UNKNOWN;
  if (merge_is_other (ceasefire_header_get_timezone (ours), timezone))
    move.timezone = timezone ? timezone : MERGE_TIMEZONE_UNKNOWN;
  return move;
}

GListModel *
ceasefire_dossier_merge (CeasefireDossier *self, CeasefireDossier *other)
{
  g_autoptr (GHashTable) unknown = NULL;
  GListStore *conflicts;
  CeasefireMove move;
  guint n_ours;
  guint n;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (other), NULL);

  conflicts = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  n_ours = ceasefire_record_list_get_length (self->records);
  n = ceasefire_record_list_get_length (other->records);
  move = merge_compare_headers (self->header, other->header);
  unknown = merge_list_unknown (self);
  for (guint i = 0; i < n && self != other; i++)
    {
      g_autofree char *path = g_strdup_printf ("records[%u]", i);

      merge_record (self, ceasefire_record_list_peek (other->records, i), &move, path, unknown,
                    conflicts);
    }
  merge_headers (self, other, &move, ceasefire_record_list_get_length (self->records) > n_ours);
  return G_LIST_MODEL (conflicts);
}
