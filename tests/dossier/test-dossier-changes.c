/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include "dossier/dossier.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-unknown.h>
#include <string.h>

#define CLAUSES(inner) ",\"clauses\":[" inner "]"

static CeasefireRecord *
add_actor (CeasefireDossier *dossier, const char *id)
{
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new (id, NULL);

  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (actor), NULL));
  return ceasefire_dossier_lookup (dossier, id);
}

static guint
count (GListModel *list)
{
  return g_list_model_get_n_items (list);
}

/* The ids of a list, with commas between. */
static char *
join_ids (GListModel *list)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < count (list); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i ? "," : "", ceasefire_record_get_id (record));
    }
  return g_string_free (g_steal_pointer (&ids), FALSE);
}

static void
assert_ids (GListModel *list, const char *wanted)
{
  g_autofree char *ids = join_ids (list);

  assert_string_equal (ids, wanted);
}

static void
assert_referrers (CeasefireDossier *dossier, const char *id, const char *wanted)
{
  g_autoptr (GListModel) list = ceasefire_dossier_list_referrers (dossier, id);

  assert_ids (list, wanted);
}

static void
assert_path (CeasefireDossier *dossier, const char *id, const char *wanted)
{
  g_autofree char *path
    = ceasefire_dossier_get_path (dossier, ceasefire_dossier_lookup (dossier, id));

  assert_string_equal (path, wanted);
}

static void
a_record_is_found_until_it_is_removed (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireRecord) a = g_object_ref (add_actor (dossier, "a"));
  CeasefireRecord *b = add_actor (dossier, "b");

  (void) state;
  assert_ptr_equal (ceasefire_dossier_lookup (dossier, "a"), a);
  assert_null (ceasefire_dossier_lookup (dossier, ""));
  assert_null (ceasefire_dossier_lookup (dossier, "A"));
  assert_path (dossier, "b", "records[1]");
  assert_true (ceasefire_dossier_remove (dossier, a));
  assert_false (ceasefire_dossier_remove (dossier, a));
  assert_null (ceasefire_dossier_lookup (dossier, "a"));
  assert_null (ceasefire_dossier_get_path (dossier, a));
  assert_path (dossier, "b", "records[0]");
  assert_true (ceasefire_dossier_add (dossier, a, NULL));
  assert_path (dossier, "a", "records[1]");
  assert_true (g_list_model_get_item_type (G_LIST_MODEL (dossier)) == CEASEFIRE_TYPE_RECORD);
  assert_null (g_list_model_get_item (G_LIST_MODEL (dossier), 2));
  assert_true (ceasefire_dossier_remove (dossier, b));
}

static void
an_id_that_is_taken_is_refused_wherever_it_stands (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES ("{\"id\":\"c\"}") "}"));
  g_autoptr (CeasefireActor) taken = ceasefire_actor_new ("c", NULL);
  g_autoptr (CeasefireRecord) twice
    = read_record ("{\"type\":\"clause\",\"id\":\"x\"" CLAUSES ("{\"id\":\"x\"}") "}");
  g_autoptr (CeasefireRecord) below
    = read_record ("{\"type\":\"clause\",\"id\":\"n\"" CLAUSES ("{\"id\":\"g\"}") "}");
  CeasefireRecord *refused[] = { CEASEFIRE_RECORD (taken), twice, below };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      assert_false (ceasefire_dossier_add (dossier, refused[i], &error));
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_DUPLICATE));
      assert_int_equal (ceasefire_error_get_line (error), 0);
      assert_null (ceasefire_error_get_path (error));
      assert_string_equal (ceasefire_error_get_reason (error), error->message);
      assert_null (ceasefire_dossier_get_path (dossier, refused[i]));
      assert_false (ceasefire_dossier_remove (dossier, refused[i]));
    }
  assert_int_equal (count (G_LIST_MODEL (dossier)), 1);
  assert_null (ceasefire_dossier_lookup (dossier, "n"));
  assert_false (ceasefire_dossier_add (dossier, twice, NULL));
}

static void
assert_not_added (CeasefireDossier *dossier, CeasefireRecord *record, CeasefireError code)
{
  g_autoptr (GError) error = NULL;

  assert_false (ceasefire_dossier_add (dossier, record, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) code));
}

static void
a_record_is_in_one_place_only (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES ("{\"id\":\"c\"}") "}"));
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_new ("en");
  CeasefireRecord *agreement = ceasefire_dossier_lookup (dossier, "g");
  CeasefireRecord *clause = ceasefire_dossier_lookup (dossier, "c");
  g_autoptr (CeasefireRecord) nameless = g_object_new (CEASEFIRE_TYPE_ACTOR, NULL);

  (void) state;
  assert_not_added (dossier, agreement, CEASEFIRE_ERROR_DUPLICATE);
  assert_not_added (other, agreement, CEASEFIRE_ERROR_DUPLICATE);
  assert_not_added (other, clause, CEASEFIRE_ERROR_DUPLICATE);
  assert_not_added (other, nameless, CEASEFIRE_ERROR_MISSING);
  assert_false (ceasefire_dossier_remove (dossier, clause));
  assert_false (ceasefire_dossier_remove (other, agreement));
  assert_null (ceasefire_dossier_get_path (other, clause));
}

/* Duplicates are problems for checks: loading keeps them, and the first has the id. */
static void
of_records_with_one_id_the_first_has_it_and_the_next_inherits (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (
    "{\"type\":\"actor\",\"id\":\"x\",\"country\":\"A\"},"
    "{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES (
      "{\"id\":\"x\"},{\"id\":\"y\"}") "},"
                                       "{\"type\":\"actor\",\"id\":\"x\",\"country\":\"B\"},"
                                       "{\"type\":\"actor\",\"id\":\"y\",\"country\":\"C\"}"));
  CeasefireRecord *agreement = ceasefire_dossier_lookup (dossier, "g");
  CeasefireRecord *found = ceasefire_dossier_lookup (dossier, "x");

  (void) state;
  assert_string_equal (ceasefire_actor_get_country (CEASEFIRE_ACTOR (found)), "A");
  assert_true (ceasefire_dossier_remove (dossier, found));
  found = ceasefire_dossier_lookup (dossier, "x");
  assert_path (dossier, "x", "records[0].clauses[0]");
  assert_path (dossier, "y", "records[0].clauses[1]");
  assert_true (
    ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (agreement), CEASEFIRE_CLAUSE (found)));
  assert_path (dossier, "x", "records[1]");
  assert_true (ceasefire_dossier_remove (dossier, agreement));
  assert_path (dossier, "y", "records[1]");
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "x")));
  assert_null (ceasefire_dossier_lookup (dossier, "x"));
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "y")));
  assert_null (ceasefire_dossier_lookup (dossier, "y"));
}

static void
of_records_with_one_id_the_later_can_go_first (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"actor\",\"id\":\"a\"},"
                             "{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES (
                               "{\"id\":\"a\"" CLAUSES ("{\"id\":\"c\"}") "}") "}"));

  (void) state;
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "g")));
  assert_path (dossier, "a", "records[0]");
  assert_null (ceasefire_dossier_lookup (dossier, "c"));
}

/* What goes away with a tree cannot inherit from a part of that tree. */
static void
a_record_that_goes_too_inherits_nothing (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"agreement\",\"id\":\"x\"" CLAUSES (
      "{\"id\":\"x\"}") "},"
                        "{\"type\":\"actor\",\"id\":\"y\"},{\"type\":\"actor\",\"id\":\"y\"}"));

  (void) state;
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "x")));
  assert_null (ceasefire_dossier_lookup (dossier, "x"));
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "y")));
  assert_path (dossier, "y", "records[0]");
}

static void
lists_by_type_are_in_the_order_of_the_dossier (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES ("{\"id\":\"1\"" CLAUSES (
      "{\"id\":\"1a\"},{\"id\":\"1b\"}") "},{\"id\":\"2\"}") "},"
                                                             "{\"type\":\"clause\",\"id\":"
                                                             "\"alone\"},{\"type\":\"actor\","
                                                             "\"id\":\"a\"},"
                                                             "{\"type\":\"agreement\",\"id\":"
                                                             "\"h\"" CLAUSES (
                                                               "{\"id\":\"3\"},{\"id\":"
                                                               "\"4\"}") "},"
                                                                         "{\"type\":"
                                                                         "\"later\"}"));
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);

  (void) state;
  assert_ids (clauses, "1,1a,1b,2,alone,3,4");
  assert_true (g_list_model_get_item_type (clauses) == CEASEFIRE_TYPE_CLAUSE);
  assert_ptr_equal (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE), clauses);
  assert_ptr_equal (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD), dossier);
  assert_int_equal (count (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_UNKNOWN)), 1);
  assert_int_equal (count (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_PLACE)), 0);
  assert_critical (assert_null (ceasefire_dossier_get_records (dossier, G_TYPE_OBJECT)));
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "alone")));
  assert_ids (clauses, "1,1a,1b,2,3,4");
  assert_true (ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "g")));
  assert_ids (clauses, "3,4");
}

static void
clauses_are_numbered_from_the_outermost_to_the_innermost (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\"},{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES (
      "{\"id\":\"1\",\"label\":\"III\"" CLAUSES (
        "{\"id\":\"2\"},{\"id\":\"3\"" CLAUSES ("{\"id\":\"4\",\"label\":\"(b)\"}") "}") "}") "}"));
  CeasefireRecord *clause = ceasefire_dossier_lookup (dossier, "4");
  g_autofree char *path = ceasefire_dossier_get_clause_path (dossier, clause);
  g_autofree char *top
    = ceasefire_dossier_get_clause_path (dossier, ceasefire_dossier_lookup (dossier, "1"));

  (void) state;
  assert_path (dossier, "4", "records[1].clauses[0].clauses[1].clauses[0]");
  assert_string_equal (path, "III › 3 › (b)");
  assert_string_equal (top, "III");
  assert_critical (assert_null (
    ceasefire_dossier_get_clause_path (dossier, ceasefire_dossier_lookup (dossier, "a"))));
}

static void
the_tree_of_clauses_has_no_ring_and_a_limit (void **state)
{
  g_autoptr (CeasefireClause) top = ceasefire_clause_new ("0", NULL);
  g_autoptr (CeasefireClause) above = ceasefire_clause_new ("above", NULL);
  g_autoptr (CeasefireClause) more = ceasefire_clause_new ("more", NULL);
  CeasefireClause *last = top;
  g_autofree char *json = NULL;
  g_autoptr (CeasefireRecord) read = NULL;

  (void) state;
  for (guint i = 1; i < 24; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autoptr (CeasefireClause) next = ceasefire_clause_new (id, NULL);

      ceasefire_clause_add_clause (last, next);
      last = next;
    }
  assert_critical (ceasefire_clause_add_clause (last, more));
  assert_critical (ceasefire_clause_add_clause (last, top));
  assert_critical (ceasefire_clause_add_clause (last, last));
  assert_critical (ceasefire_clause_add_clause (top, last));
  assert_critical (ceasefire_clause_add_clause (above, top));
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (more)));
  json = ceasefire_record_to_json (CEASEFIRE_RECORD (top));
  read = read_record (json);
  assert_true (ceasefire_record_equal (read, CEASEFIRE_RECORD (top)));
  assert_false (ceasefire_clause_remove_clause (top, last));
  assert_false (ceasefire_clause_remove_clause (more, last));
  assert_critical (ceasefire_clause_add_clause (more, more));
}

/* Otherwise what was built could not be read again. */
static void
a_nested_record_has_an_id (void **state)
{
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("c", NULL);
  g_autoptr (CeasefireClause) nameless = g_object_new (CEASEFIRE_TYPE_CLAUSE, NULL);

  (void) state;
  assert_critical (ceasefire_clause_add_clause (clause, nameless));
  g_object_set (nameless, "id", "d", NULL);
  ceasefire_clause_add_clause (clause, nameless);
  assert_critical (g_object_set (nameless, "id", "e", NULL));
  assert_string_equal (ceasefire_record_get_id (CEASEFIRE_RECORD (nameless)), "d");
}

/* The index holds the ids that records had when they came. */
static void
a_record_in_a_dossier_takes_no_id (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER ("{\"type\":\"later\"}"));
  g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), 0);

  (void) state;
  assert_critical (g_object_set (record, "id", "x", NULL));
  assert_null (ceasefire_record_get_id (record));
  assert_true (ceasefire_dossier_remove (dossier, record));
  g_object_set (record, "id", "x", NULL);
  assert_true (ceasefire_dossier_add (dossier, record, NULL));
  assert_ptr_equal (ceasefire_dossier_lookup (dossier, "x"), record);
}

static void
clauses_come_and_go_with_their_place (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"}"));
  CeasefireAgreement *agreement = CEASEFIRE_AGREEMENT (ceasefire_dossier_lookup (dossier, "g"));
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);
  g_autoptr (CeasefireClause) b = ceasefire_clause_new ("b", NULL);
  g_autoptr (CeasefireClause) a = ceasefire_clause_new ("a", NULL);
  g_autoptr (CeasefireClause) c = ceasefire_clause_new ("c", NULL);
  g_autoptr (GListModel) own = NULL;

  (void) state;
  ceasefire_agreement_insert_clause (agreement, 7, b);
  ceasefire_agreement_insert_clause (agreement, 0, a);
  ceasefire_clause_add_clause (a, c);
  assert_ids (clauses, "a,c,b");
  assert_path (dossier, "c", "records[0].clauses[0].clauses[0]");
  assert_ptr_equal (ceasefire_record_get_parent (CEASEFIRE_RECORD (a)), agreement);
  g_object_get (agreement, "clauses", &own, NULL);
  assert_ids (own, "a,b");
  assert_true (ceasefire_agreement_remove_clause (agreement, a));
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (a)));
  assert_ids (clauses, "b");
  assert_null (ceasefire_dossier_lookup (dossier, "c"));
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (a), NULL));
  assert_ids (clauses, "b,a,c");
  assert_path (dossier, "c", "records[1].clauses[0]");
  assert_true (ceasefire_dossier_remove (dossier, CEASEFIRE_RECORD (a)));
  ceasefire_clause_add_clause (b, a);
  assert_ids (clauses, "b,a,c");
  assert_path (dossier, "c", "records[0].clauses[0].clauses[0].clauses[0]");
}

typedef struct
{
  guint n;
  char *last; /* id.member */
} Changes;

static void
note_change (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
             Changes *changes)
{
  assert_true (CEASEFIRE_IS_DOSSIER (dossier));
  changes->n++;
  g_free (changes->last);
  changes->last = g_strdup_printf ("%s.%s", ceasefire_record_get_id (record), member);
}

static void
each_change_of_a_record_is_told_once (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES ("{\"id\":\"c\"}") "}"));
  g_autoptr (CeasefireRecord) agreement = g_object_ref (ceasefire_dossier_lookup (dossier, "g"));
  g_autoptr (CeasefireClause) clause
    = g_object_ref (CEASEFIRE_CLAUSE (ceasefire_dossier_lookup (dossier, "c")));
  g_autoptr (CeasefireClause) below = ceasefire_clause_new ("d", NULL);
  g_autoptr (CeasefireCitation) citation = ceasefire_citation_new ("doc", NULL);
  Changes changes = { 0, NULL };

  (void) state;
  g_signal_connect (dossier, "record-changed", G_CALLBACK (note_change), &changes);
  ceasefire_clause_set_label (clause, "1");
  assert_string_equal (changes.last, "c.label");
  ceasefire_clause_set_label (clause, "1");
  assert_int_equal (changes.n, 1);
  g_object_set (clause, "label", "2", NULL);
  assert_int_equal (changes.n, 2);
  ceasefire_record_unset (CEASEFIRE_RECORD (clause), "label");
  ceasefire_record_unset (CEASEFIRE_RECORD (clause), "label");
  assert_int_equal (changes.n, 3);
  ceasefire_record_add_source (CEASEFIRE_RECORD (clause), citation);
  assert_string_equal (changes.last, "c.sources");
  ceasefire_clause_add_clause (clause, below);
  assert_string_equal (changes.last, "c.clauses");
  ceasefire_clause_set_label (below, "3");
  assert_string_equal (changes.last, "d.label");
  ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (agreement), clause);
  assert_string_equal (changes.last, "g.clauses");
  assert_int_equal (changes.n, 7);
  ceasefire_clause_set_label (below, "4");
  ceasefire_dossier_remove (dossier, agreement);
  ceasefire_agreement_set_kind (CEASEFIRE_AGREEMENT (agreement), CEASEFIRE_AGREEMENT_KIND_UNSET);
  assert_int_equal (changes.n, 7);
  g_free (changes.last);
}

static void
ask_for_referrers (GObject *object, GParamSpec *pspec, gpointer dossier)
{
  (void) object;
  (void) pspec;
  assert_referrers (dossier, "old-name-of-the-speaker", "");
  assert_referrers (dossier, "new-name-of-the-speaker", "s");
}

static void
who_hears_of_a_change_can_ask_for_referrers (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireStatement) statement = ceasefire_statement_new ("s", NULL);

  (void) state;
  ceasefire_statement_set_speaker (statement, "old-name-of-the-speaker");
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (statement), NULL));
  assert_referrers (dossier, "old-name-of-the-speaker", "s");
  g_signal_connect (statement, "notify::speaker", G_CALLBACK (ask_for_referrers), dossier);
  ceasefire_statement_set_speaker (statement, "new-name-of-the-speaker");
  assert_referrers (dossier, "new-name-of-the-speaker", "s");
}

static void
remove_record (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
               gpointer user_data)
{
  (void) member;
  (void) user_data;
  assert_true (ceasefire_dossier_remove (dossier, record));
}

static void
who_hears_of_a_change_can_remove_the_record (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireRecord *actor = add_actor (dossier, "a");

  (void) state;
  g_signal_connect (dossier, "record-changed", G_CALLBACK (remove_record), NULL);
  ceasefire_record_set_confidence (actor, 7);
  assert_null (ceasefire_dossier_lookup (dossier, "a"));
}

static void
referrers_follow_every_change (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (
    "{\"type\":\"actor\",\"id\":\"a\",\"affiliations\":[{\"to\":\"a\"},{\"to\":\"b\"}],"
    "\"sources\":[{\"document\":\"d\"}]},"
    "{\"type\":\"agreement\",\"id\":\"g\",\"parties\":[{\"actor\":\"a\"},{\"actor\":\"a\"}"
    "]" CLAUSES (
      "{\"id\":\"c\",\"bearers\":[\"a\",\"b\",\"a\"],\"trigger\":{\"breach_of\":\"c\"}}") "}"));
  CeasefireRecord *agreement = ceasefire_dossier_lookup (dossier, "g");
  CeasefireClause *clause = CEASEFIRE_CLAUSE (ceasefire_dossier_lookup (dossier, "c"));
  static const char *const bearers[] = { "z", NULL };
  g_autoptr (CeasefireClause) more = ceasefire_clause_new ("more", NULL);

  (void) state;
  assert_referrers (dossier, "a", "a,g,c");
  assert_referrers (dossier, "b", "a,c");
  assert_referrers (dossier, "c", "c");
  assert_referrers (dossier, "d", "a");
  assert_referrers (dossier, "g", "");
  ceasefire_clause_set_bearers (clause, bearers);
  assert_referrers (dossier, "b", "a");
  assert_referrers (dossier, "z", "c");
  ceasefire_clause_set_bearers (more, bearers);
  ceasefire_clause_add_clause (clause, more);
  assert_referrers (dossier, "z", "c,more");
  ceasefire_record_unset (CEASEFIRE_RECORD (clause), "bearers");
  assert_referrers (dossier, "z", "more");
  assert_true (ceasefire_clause_remove_clause (clause, more));
  assert_referrers (dossier, "z", "");
  assert_true (ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (more), NULL));
  assert_referrers (dossier, "z", "more");
  assert_true (ceasefire_dossier_remove (dossier, agreement));
  assert_referrers (dossier, "a", "a");
}

static void
a_header_is_frozen_and_brings_its_terms (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  CeasefireVocabulary *weapons = ceasefire_dossier_get_vocabulary (dossier, "weapon");
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("weapon", "hell-cannon");
  g_autoptr (CeasefireHeader) newer = ceasefire_header_new ("en");
  g_autoptr (CeasefireHeader) nameless = ceasefire_header_new ("en");

  (void) state;
  ceasefire_header_set_version (newer, "2.0");
  ceasefire_header_set_version (nameless, NULL);
  ceasefire_term_set_broader (term, "mortar");
  assert_null (ceasefire_vocabulary_lookup (weapons, "hell-cannon"));
  assert_ptr_equal (ceasefire_dossier_get_vocabulary (dossier, "weapon"), weapons);
  assert_null (ceasefire_dossier_get_vocabulary (dossier, "no-such"));
  ceasefire_header_add_vocabulary (header, term);
  ceasefire_dossier_set_header (dossier, header);
  weapons = ceasefire_dossier_get_vocabulary (dossier, "weapon");
  assert_ptr_equal (ceasefire_vocabulary_lookup (weapons, "hell-cannon"), term);
  assert_true (ceasefire_vocabulary_is_a (weapons, "hell-cannon", "mortar"));
  assert_critical (ceasefire_header_set_language (header, "ar"));
  assert_critical (ceasefire_header_set_language (ceasefire_dossier_get_header (dossier), "ar"));
  assert_critical (ceasefire_term_set_broader (term, NULL));
  assert_critical (ceasefire_dossier_set_header (dossier, newer));
  assert_critical (ceasefire_dossier_set_header (dossier, nameless));
  ceasefire_dossier_set_header (dossier, ceasefire_dossier_get_header (dossier));
  assert_string_equal (ceasefire_header_get_language (ceasefire_dossier_get_header (dossier)),
                       "en");
}

static void
texts_of_documents_are_put_at_hand (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("ar");
  g_autoptr (CeasefireDocumentText) text = ceasefire_document_text_new ("هدنة", NULL);

  (void) state;
  assert_null (ceasefire_dossier_get_document_text (dossier, "d"));
  ceasefire_dossier_set_document_text (dossier, "d", text);
  assert_ptr_equal (ceasefire_dossier_get_document_text (dossier, "d"), text);
  assert_null (ceasefire_dossier_get_document_text (dossier, "e"));
  ceasefire_dossier_set_document_text (dossier, "d", NULL);
  assert_null (ceasefire_dossier_get_document_text (dossier, "d"));
}

static void
records_and_lists_outlive_their_dossier (void **state)
{
  CeasefireDossier *dossier
    = read_dossier (DOSSIER ("{\"type\":\"agreement\",\"id\":\"g\"" CLAUSES (
      "{\"id\":\"c\"}") "},"
                        "{\"type\":\"clause\",\"id\":\"d\"}"));
  g_autoptr (CeasefireRecord) agreement = g_object_ref (ceasefire_dossier_lookup (dossier, "g"));
  g_autoptr (CeasefireRecord) clause = g_object_ref (ceasefire_dossier_lookup (dossier, "c"));
  g_autoptr (GListModel) clauses
    = g_object_ref (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE));
  g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (dossier, "c");
  g_autoptr (CeasefireDossier) other = ceasefire_dossier_new ("en");

  (void) state;
  g_object_unref (dossier);
  assert_ids (clauses, "c,d");
  assert_ids (referrers, "");
  ceasefire_clause_set_label (CEASEFIRE_CLAUSE (clause), "1");
  assert_ptr_equal (ceasefire_record_get_parent (clause), agreement);
  assert_true (ceasefire_dossier_add (other, agreement, NULL));
  assert_path (other, "c", "records[0].clauses[0]");
  g_clear_object (&agreement);
  g_clear_object (&other);
  assert_null (ceasefire_record_get_parent (clause));
  assert_ids (clauses, "c,d");
}

static void
clauses_outlive_their_agreement (void **state)
{
  CeasefireAgreement *agreement = ceasefire_agreement_new ("g", NULL);
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("c", NULL);
  g_autoptr (GListModel) list = g_object_ref (ceasefire_agreement_get_clauses (agreement));

  (void) state;
  ceasefire_agreement_add_clause (agreement, clause);
  assert_ptr_equal (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)), agreement);
  g_object_unref (agreement);
  assert_null (ceasefire_record_get_parent (CEASEFIRE_RECORD (clause)));
  assert_int_equal (g_list_model_get_n_items (list), 1);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_record_is_found_until_it_is_removed),
    cmocka_unit_test (an_id_that_is_taken_is_refused_wherever_it_stands),
    cmocka_unit_test (a_record_is_in_one_place_only),
    cmocka_unit_test (of_records_with_one_id_the_first_has_it_and_the_next_inherits),
    cmocka_unit_test (of_records_with_one_id_the_later_can_go_first),
    cmocka_unit_test (a_record_that_goes_too_inherits_nothing),
    cmocka_unit_test (lists_by_type_are_in_the_order_of_the_dossier),
    cmocka_unit_test (clauses_are_numbered_from_the_outermost_to_the_innermost),
    cmocka_unit_test (the_tree_of_clauses_has_no_ring_and_a_limit),
    cmocka_unit_test (a_nested_record_has_an_id),
    cmocka_unit_test (a_record_in_a_dossier_takes_no_id),
    cmocka_unit_test (clauses_come_and_go_with_their_place),
    cmocka_unit_test (each_change_of_a_record_is_told_once),
    cmocka_unit_test (who_hears_of_a_change_can_ask_for_referrers),
    cmocka_unit_test (who_hears_of_a_change_can_remove_the_record),
    cmocka_unit_test (referrers_follow_every_change),
    cmocka_unit_test (a_header_is_frozen_and_brings_its_terms),
    cmocka_unit_test (texts_of_documents_are_put_at_hand),
    cmocka_unit_test (records_and_lists_outlive_their_dossier),
    cmocka_unit_test (clauses_outlive_their_agreement),
  };

  return cmocka_run_group_tests_name ("dossier changes", tests, NULL, NULL);
}
