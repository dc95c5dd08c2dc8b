/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-json.h>
#include <string.h>

/* What is done with dossiers that are as large as somebody likes. */

static CeasefireRecord *
get_record (CeasefireDossier *dossier, guint i)
{
  CeasefireRecord *record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

  g_object_unref (record);
  return record;
}

/* Actors a0, a1 and so on, or all with one id. */
static CeasefireDossier *
make_actors (guint n, gboolean alike)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'actor','id':'a%u','kind':'person','name':'n'}",
                i > 0 ? "," : "", alike ? 0 : i);
  return growth_make (records);
}

/* One record with a member that has many items; with @step, these come in another order. */
static CeasefireDossier *
make_one (const char *before, const char *format, const char *after, guint n, guint step)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'statement','id':'a',%s", before);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", (guint) ((guint64) i * step % n));
      g_auto (GStrv) parts = g_strsplit (format, "#", -1);
      g_autofree char *text = g_strjoinv (number, parts);

      growth_add (records, "%s%s", i > 0 ? "," : "", text);
    }
  growth_add (records, "%s}", after);
  return growth_make (records);
}

/* Everything that is done with one record. */
static void
use_record (CeasefireDossier *dossier)
{
  CeasefireRecord *record = get_record (dossier, 0);
  g_autoptr (CeasefireRecord) copy = NULL;
  g_autoptr (GBytes) json = NULL;
  g_autofree char *line = NULL;
  g_autofree char *hash = NULL;
  gboolean equal;

  growth_begin ();
  copy = ceasefire_record_copy (record);
  equal = ceasefire_record_equal (record, copy);
  json = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  line = ceasefire_record_to_json (record);
  hash = ceasefire_record_hash (record, NULL);
  growth_end ();
  if (!equal)
    g_error ("a copy differs");
}

static void
use_unknown_members (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_one ("", "'x#':[#]", "", n, 1);

  use_record (dossier);
}

static void
use_wordings (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_one ("'text':{", "'x-#':'word #'", "}", n, 1);

  use_record (dossier);
}

static void
use_values (guint n)
{
  g_autoptr (CeasefireDossier) dossier
    = make_one ("'sources':[", "{'document':'d#','x':#}", "]", n, 1);

  use_record (dossier);
}

static void
become_variant (CeasefireDossier *dossier)
{
  g_autoptr (GVariant) variant = NULL;
  g_autoptr (CeasefireDossier) again = NULL;
  g_autoptr (GError) error = NULL;

  growth_begin ();
  variant = ceasefire_dossier_to_variant (dossier);
  again = ceasefire_dossier_from_variant (variant, &error);
  growth_end ();
  if (again == NULL)
    g_error ("%s", error->message);
}

static void
variant_of_unknown_members (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_one ("", "'x#':[#]", "", n, 1);

  become_variant (dossier);
}

static void
variant_of_records (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_actors (n, FALSE);

  become_variant (dossier);
}

static void
look_up_colliding_ids (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'actor','id':'%s'}", i > 0 ? "," : "", growth_collide (i));
  growth_begin ();
  dossier = growth_make (records);
  for (guint i = 0; i < n; i++)
    if (ceasefire_dossier_lookup (dossier, growth_collide (i)) == NULL)
      g_error ("%s is not found", growth_collide (i));
  growth_end ();
}

/* What two dossiers are compared for. */
typedef void (*Comparison) (CeasefireDossier *a, CeasefireDossier *b);

static void
compare_one (Comparison compare, const char *before, const char *a, const char *b,
             const char *after, guint n)
{
  g_autoptr (CeasefireDossier) from = make_one (before, a, after, n, 1);
  g_autoptr (CeasefireDossier) to = make_one (before, b, after, n, 7919);

  compare (from, to);
}

static void
compare_values (Comparison compare, guint n)
{
  compare_one (compare, "'sources':[", "{'document':'d#'}", "{'document':'d#'}", "]", n);
}

static CeasefireDossier *
make_clauses (guint n, guint step, const char *word)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'agreement','id':'a','clauses':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'id':'c%u','text':'%s'}", i > 0 ? "," : "",
                (guint) ((guint64) i * step % n), word);
  growth_add (records, "]}");
  return growth_make (records);
}

static void
compare_clauses (Comparison compare, guint n)
{
  g_autoptr (CeasefireDossier) from = make_clauses (n, 1, "old");
  g_autoptr (CeasefireDossier) to = make_clauses (n, 7919, "new");

  compare (from, to);
}

static void
compare_records_alike (Comparison compare, guint n)
{
  g_autoptr (CeasefireDossier) from = make_actors (n, TRUE);
  g_autoptr (CeasefireDossier) to = make_actors (n / 2, TRUE);

  compare (from, to);
}

/* Diff */

static void
diff (CeasefireDossier *a, CeasefireDossier *b)
{
  g_autoptr (GListModel) changes = NULL;

  growth_begin ();
  changes = ceasefire_dossier_diff (a, b);
  growth_end ();
  if (g_list_model_get_n_items (changes) == 0)
    g_error ("nothing has changed");
}

static void
diff_of_unknown_members (guint n)
{
  compare_one (diff, "", "'x#':1", "'x#':2", "", n);
}

static void
diff_of_wordings (guint n)
{
  compare_one (diff, "'text':{", "'x-#':'old'", "'x-#':'new'", "}", n);
}

static void
diff_of_references (guint n)
{
  compare_one (diff, "'about':[", "'a#'", "'a#'", "]", n);
}

static void
diff_of_values (guint n)
{
  compare_values (diff, n);
}

static void
diff_of_clauses (guint n)
{
  compare_clauses (diff, n);
}

static void
diff_of_records (guint n)
{
  g_autoptr (CeasefireDossier) from = make_actors (n, FALSE);
  g_autoptr (CeasefireDossier) to = ceasefire_dossier_new ("en");

  diff (from, to);
}

static void
diff_of_records_alike (guint n)
{
  compare_records_alike (diff, n);
}

/* Clauses came, in an agreement with a long id. */
static void
diff_below_a_long_id (guint n)
{
  g_autofree char *id = g_strnfill (1024, 'i');
  GString *before = g_string_new (NULL);
  GString *after = g_string_new (NULL);
  g_autoptr (CeasefireDossier) from = NULL;
  g_autoptr (CeasefireDossier) to = NULL;

  growth_add (before, "{'type':'agreement','id':'%s'}", id);
  growth_add (after, "{'type':'agreement','id':'%s','clauses':[", id);
  for (guint i = 0; i < n; i++)
    growth_add (after, "%s{'id':'c%u'}", i > 0 ? "," : "", i);
  growth_add (after, "]}");
  from = growth_make (before);
  to = growth_make (after);
  diff (from, to);
}

/* Differences that are written, read and made. */

static void
patch (CeasefireDossier *a, CeasefireDossier *b)
{
  g_autoptr (CeasefireDiff) diff = CEASEFIRE_DIFF (ceasefire_dossier_diff (a, b));
  g_autoptr (CeasefireDiff) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *json = NULL;

  growth_begin ();
  json = ceasefire_diff_to_json (diff);
  bytes = g_bytes_new_static (json, strlen (json));
  read = ceasefire_diff_from_json (bytes, NULL);
  if (!ceasefire_dossier_apply (a, read, NULL))
    g_error ("the changes cannot be made");
  growth_end ();
}

static void
patch_of_unknown_members (guint n)
{
  compare_one (patch, "", "'x#':1", "'y#':2", "", n);
}

static void
patch_of_wordings (guint n)
{
  compare_one (patch, "'text':{", "'x-#':'old'", "'y-#':'new'", "}", n);
}

static void
patch_of_values (guint n)
{
  compare_values (patch, n);
}

static void
patch_of_clauses (guint n)
{
  compare_clauses (patch, n);
}

static void
patch_of_records (guint n)
{
  g_autoptr (CeasefireDossier) from = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) to = make_actors (n, FALSE);

  patch (from, to);
}

static void
patch_of_records_alike (guint n)
{
  compare_records_alike (patch, n);
}

/* Merging */

static void
merge (CeasefireDossier *into, CeasefireDossier *from)
{
  g_autoptr (GListModel) conflicts = NULL;

  growth_begin ();
  conflicts = ceasefire_dossier_merge (into, from);
  growth_end ();
}

static void
merge_conflicts (guint n)
{
  g_autoptr (CeasefireDossier) into = make_clauses (n, 1, "ours");
  g_autoptr (CeasefireDossier) from = make_actors (n, FALSE);
  g_autoptr (CeasefireDossier) alike = make_actors (n, TRUE);

  g_object_unref (ceasefire_dossier_merge (into, from));
  merge (into, alike);
}

static void
merge_records_without_id (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDossier) into = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) from = NULL;

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'later','x':%u}", i > 0 ? "," : "", i);
  from = growth_make (records);
  merge (into, from);
  if (g_list_model_get_n_items (G_LIST_MODEL (into)) != n)
    g_error ("records were lost");
}

static CeasefireDossier *
make_terms (const char *vocabulary, guint n)
{
  GString *members = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  growth_add (members, ",'vocabularies':[");
  for (guint i = 0; i < n; i++)
    growth_add (members, "%s{'vocabulary':'%s','code':'%s','broader':'%s'}", i > 0 ? "," : "",
                vocabulary, growth_collide (i), growth_collide ((i + 1) % n));
  growth_add (members, "]");
  text = g_string_free (members, FALSE);
  bytes = growth_make_bytes (text, g_string_new (NULL));
  return growth_load (bytes);
}

static void
merge_terms (guint n)
{
  g_autoptr (CeasefireDossier) into = make_terms ("weapon", n);
  g_autoptr (CeasefireDossier) from = make_terms ("action", n);

  merge (into, from);
}

/* Somebody watches the clauses while agreements come. */
static void
add_agreements_while_clauses_are_listed (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDossier) into = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) from = NULL;
  GListModel *clauses = ceasefire_dossier_get_records (into, CEASEFIRE_TYPE_CLAUSE);

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'agreement','id':'a%u','clauses':[{'id':'c%u'}]}",
                i > 0 ? "," : "", i, i);
  from = growth_make (records);
  merge (into, from);
  if (g_list_model_get_n_items (clauses) != n)
    g_error ("clauses were lost");
}

static void
remove_records (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_actors (n, FALSE);

  growth_begin ();
  while (n-- > 0)
    ceasefire_dossier_remove (dossier, get_record (dossier, n));
  growth_end ();
}

/* Whoever has an id leaves it to the next. */
static void
remove_records_alike (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_actors (n, TRUE);
  CeasefireRecord *record;

  growth_begin ();
  while ((record = ceasefire_dossier_lookup (dossier, "a0")))
    ceasefire_dossier_remove (dossier, record);
  growth_end ();
  if (g_list_model_get_n_items (G_LIST_MODEL (dossier)) > 0)
    g_error ("records were left");
}

/* Asking */

static void
paths_of_clauses (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_clauses (n, 1, "x");
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);

  growth_begin ();
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) clause = g_list_model_get_item (clauses, i);

      g_free (ceasefire_dossier_get_path (dossier, clause));
      g_free (ceasefire_dossier_get_clause_path (dossier, clause));
    }
  growth_end ();
}

static void
referrers (guint n)
{
  g_autoptr (CeasefireDossier) dossier = make_one ("'about':[", "'a#'", "]", n, 1);

  growth_begin ();
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%u", i);

      g_object_unref (ceasefire_dossier_list_referrers (dossier, id));
    }
  growth_end ();
}

static void
locate (guint n)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  GString *records = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *dots = g_strnfill (n, '.');

  growth_add (records, "{'type':'actor','id':'a','%s':1", dots);
  g_ptr_array_add (paths, g_strdup_printf ("records[0].%s", dots));
  for (guint i = 0; i < n; i++)
    {
      growth_add (records, ",'x%u':1", i);
      g_ptr_array_add (paths, g_strdup_printf ("records[0].x%u", i));
    }
  growth_add (records, "}");
  g_ptr_array_add (paths, NULL);
  bytes = growth_make_bytes ("", records);
  growth_begin ();
  ceasefire_json_locate (bytes, (const char *const *) paths->pdata, NULL, NULL);
  growth_end ();
}

static void
redact (GString *records)
{
  g_autoptr (CeasefireDossier) dossier = growth_make (records);
  g_autoptr (CeasefireDossier) result = NULL;
  g_autoptr (GError) error = NULL;

  growth_begin ();
  result = ceasefire_dossier_redact (dossier, "tlp-green", "tlp-green", &error);
  growth_end ();
  if (result == NULL)
    g_error ("%s", error->message);
}

/* All that goes is referred to by one record, and in a sentence of it. */
static void
redact_references_of_one (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (records, "{'type':'actor','id':'a-%u','kind':'person','handling':'tlp-red'},", i);
  growth_add (records, "{'type':'agreement','id':'g','status':'agreed','parties':[{'actor':'a-0'}");
  for (guint i = 0; i < n; i++)
    growth_add (records, ",{'actor':'a-%u'}", i);
  growth_add (records, "],'note':'");
  for (guint i = 0; i < n; i++)
    growth_add (records, "a-%u ", i);
  growth_add (records, "'}");
  redact (records);
}

/* Each clause goes with the one before it, of which the first goes with its bearer. */
static void
redact_what_goes_in_a_row (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'a','kind':'person','handling':'tlp-red'},"
                       "{'type':'actor','id':'b','kind':'person','name':'B'},"
                       "{'type':'agreement','id':'g','status':'agreed','parties':[{'actor':'b'}],"
                       "'clauses':[{'id':'c-0','text':'T','bearers':['a']}");
  for (guint i = 1; i < n; i++)
    growth_add (records, ",{'id':'c-%u','text':'T','trigger':{'breach_of':'c-%u'}}", i, i - 1);
  growth_add (records, "]}");
  redact (records);
}

const GrowthCase growth_of_dossiers[] = {
  { "use, unknown members", use_unknown_members, 100 },
  { "use, wordings", use_wordings, 150 },
  { "use, values", use_values, 50 },
  { "GVariant, unknown members", variant_of_unknown_members, 100 },
  { "GVariant, records", variant_of_records, 100 },
  { "look up ids, hashes collide", look_up_colliding_ids, 100 },
  { "diff, unknown members", diff_of_unknown_members, 200 },
  { "diff, wordings", diff_of_wordings, 200 },
  { "diff, references", diff_of_references, 100 },
  { "diff, values", diff_of_values, 100 },
  { "diff, clauses", diff_of_clauses, 100 },
  { "diff, records", diff_of_records, 200 },
  { "redact, references of one record", redact_references_of_one, 100 },
  { "redact, what goes in a row", redact_what_goes_in_a_row, 100 },
  { "diff, records alike", diff_of_records_alike, 200 },
  { "diff, below a long id", diff_below_a_long_id, 200 },
  { "patch, unknown members", patch_of_unknown_members, 100 },
  { "patch, wordings", patch_of_wordings, 100 },
  { "patch, values", patch_of_values, 100 },
  { "patch, clauses", patch_of_clauses, 100 },
  { "patch, records", patch_of_records, 200 },
  { "patch, records alike", patch_of_records_alike, 200 },
  { "merge, conflicts", merge_conflicts, 200 },
  { "merge, records without id", merge_records_without_id, 80 },
  { "merge, terms", merge_terms, 200 },
  { "add agreements, clauses listed", add_agreements_while_clauses_are_listed, 100 },
  { "remove records", remove_records, 100 },
  { "remove records, ids alike", remove_records_alike, 100 },
  { "paths of clauses", paths_of_clauses, 300 },
  { "referrers", referrers, 100 },
  { "locate", locate, 500 },
  { NULL, NULL, 0 },
};
