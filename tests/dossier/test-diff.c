/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/alter.h"
#include "support/dossier.h"
#include "support/random.h"

#include "core/value.h"
#include "dossier/dossier.h"

#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-unknown.h>
#include <string.h>

/* What a diff tells, in which order; and what holds for the diff of any two dossiers. */

static const char *
text_or_dash (const char *text)
{
  return text ? text : "-";
}

/* A change as one line: kind type id path old new [place]. */
static char *
change_to_line (CeasefireChange *change, gboolean mirrored)
{
  static const char *const kinds[] = { "unset", "added", "removed", "changed", "moved" };
  static const char *const mirrors[] = { "unset", "removed", "added", "changed", "moved" };
  const char *old_value = ceasefire_change_get_old (change);
  const char *new_value = ceasefire_change_get_new (change);

  return g_strdup_printf (
    "%s %s %s %s %s %s%s%s", (mirrored ? mirrors : kinds)[ceasefire_change_get_kind (change)],
    ceasefire_change_get_record_type (change),
    text_or_dash (ceasefire_change_get_record_id (change)),
    *ceasefire_change_get_path (change) ? ceasefire_change_get_path (change) : ".",
    text_or_dash (mirrored ? new_value : old_value),
    text_or_dash (mirrored ? old_value : new_value), ceasefire_change_get_place (change) ? " " : "",
    ceasefire_change_get_place (change) ? ceasefire_change_get_place (change) : "");
}

static GPtrArray *
diff_to_lines (CeasefireDossier *from, CeasefireDossier *to, gboolean mirrored)
{
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (from, to);
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  assert_true (g_list_model_get_item_type (changes) == CEASEFIRE_TYPE_CHANGE);
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, i);

      g_ptr_array_add (lines, change_to_line (change, mirrored));
    }
  return lines;
}

static void
assert_lines (GPtrArray *lines, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (lines, i));
  assert_string_equal (text->str, expected);
}

static void
assert_diff (const char *from, const char *to, const char *expected)
{
  g_autoptr (CeasefireDossier) dossier_from = read_dossier (from);
  g_autoptr (CeasefireDossier) dossier_to = read_dossier (to);
  g_autoptr (GPtrArray) lines = diff_to_lines (dossier_from, dossier_to, FALSE);

  assert_lines (lines, expected);
}

#define STATEMENT(members) "{\"type\":\"statement\",\"id\":\"s\"" members "}"
#define CLAUSE(id, members) "{\"type\":\"clause\",\"id\":\"" id "\"" members "}"
#define CLAUSES(items) ",\"clauses\":[" items "]"

/* Members */

static void
members_are_added_removed_and_changed (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"speaker\":\"a\",\"when\":\"2016\",\"confidence\":7")),
               DOSSIER (STATEMENT (",\"speaker\":\"b\",\"text\":\"No.\",\"confidence\":7")),
               "changed statement s speaker \"a\" \"b\"\n"
               "added statement s text - \"No.\"\n"
               "removed statement s when \"2016\" -\n");
}

static void
the_header_comes_first (void **state)
{
  (void) state;
  assert_diff ("{\"ceasefire\":\"1.0\",\"title\":\"A\",\"x\":1,\"records\":[" STATEMENT ("") "]}",
               "{\"ceasefire\":\"1.0\",\"title\":\"B\",\"y\":2,\"records\":[]}",
               "changed header - title \"A\" \"B\"\n"
               "removed header - x 1 -\n"
               "added header - y - 2\n"
               "removed statement s . {\"type\":\"statement\",\"id\":\"s\"} -\n");
}

static void
texts_are_compared_by_language (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"text\":{\"en\":\"No\",\"ru\":\"Нет\",\"ar\":\"لا\"}")),
               DOSSIER (STATEMENT (",\"text\":{\"en\":\"Nope\",\"ar\":\"لا\",\"fr\":\"Non\"}")),
               "changed statement s text.en \"No\" \"Nope\"\n"
               "removed statement s text.ru \"Нет\" -\n"
               "added statement s text.fr - \"Non\"\n");
  assert_diff (DOSSIER (STATEMENT (",\"text\":\"No\"")),
               DOSSIER (STATEMENT (",\"text\":{\"en\":\"No\"}")),
               "changed statement s text \"No\" {\"en\":\"No\"}\n");
  assert_diff (DOSSIER (STATEMENT (",\"text\":{\"en\":\"No\",\"ru\":\"Нет\"}")),
               DOSSIER (STATEMENT (",\"text\":{\"ru\":\"Нет\",\"en\":\"No\"}")),
               "changed statement s text {\"en\":\"No\",\"ru\":\"Нет\"} "
               "{\"ru\":\"Нет\",\"en\":\"No\"}\n");
}

static void
unknown_members_are_compared_as_they_stand (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"x\":{\"a\": 1},\"y\":[],\"z\":1.0")),
               DOSSIER (STATEMENT (",\"z\":1,\"x\":{\"a\":1},\"w\":null")),
               "removed statement s y [] -\n"
               "changed statement s z 1.0 1\n"
               "added statement s w - null\n");
}

/* Lists */

static void
items_of_lists_are_matched (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"addressees\":[\"a\",\"b\",\"c\",\"d\"]")),
               DOSSIER (STATEMENT (",\"addressees\":[\"x\",\"a\",\"c\",\"y\",\"d\",\"z\"]")),
               "added statement s addressees[0] - \"x\"\n"
               "removed statement s addressees[1] \"b\" -\n"
               "added statement s addressees[3] - \"y\"\n"
               "added statement s addressees[5] - \"z\"\n");
}

static void
an_item_that_changed_its_place_is_removed_and_added (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"addressees\":[\"a\",\"b\",\"c\",\"d\"]")),
               DOSSIER (STATEMENT (",\"addressees\":[\"d\",\"a\",\"b\",\"c\"]")),
               "added statement s addressees[0] - \"d\"\n"
               "removed statement s addressees[3] \"d\" -\n");
}

static void
a_claim_that_was_reworded_is_compared_by_members (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (STATEMENT (",\"claims\":[{\"about\":\"i\",\"stance\":\"asserts\"},"
                        "{\"about\":\"j\",\"stance\":\"denies\",\"value\":\"v\"}]")),
    DOSSIER (STATEMENT (",\"claims\":[{\"about\":\"h\"},{\"about\":\"i\",\"stance\":\"asserts\"},"
                        "{\"about\":\"j\",\"stance\":\"asserts\",\"value\":\"v\",\"x\":1}]")),
    "added statement s claims[0] - {\"about\":\"h\"}\n"
    "changed statement s claims[1].stance \"denies\" \"asserts\"\n"
    "added statement s claims[1].x - 1\n");
}

/* Records */

static void
the_order_of_records_means_nothing (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT ("") "," CLAUSE ("c", "")),
               DOSSIER (CLAUSE ("c", "") "," STATEMENT ("")), "");
}

static void
a_record_of_another_type_is_another_record (void **state)
{
  (void) state;
  assert_diff (DOSSIER ("{\"type\":\"actor\",\"id\":\"s\",\"name\":\"A\"}"),
               DOSSIER (STATEMENT (",\"text\":\"A\"")),
               "removed actor s . {\"type\":\"actor\",\"id\":\"s\",\"name\":\"A\"} -\n"
               "added statement s . - {\"type\":\"statement\",\"id\":\"s\",\"text\":\"A\"}\n");
}

static void
records_that_share_an_id_are_matched_by_their_order (void **state)
{
  (void) state;
  assert_diff (DOSSIER (STATEMENT (",\"speaker\":\"a\"") "," STATEMENT (",\"speaker\":\"b\"")),
               DOSSIER (STATEMENT (",\"speaker\":\"a\"") "," STATEMENT (
                 ",\"speaker\":\"c\"") "," STATEMENT ("")),
               "changed statement s speaker \"b\" \"c\"\n"
               "added statement s . - {\"type\":\"statement\",\"id\":\"s\"}\n");
}

static void
records_without_id_are_known_by_what_they_say (void **state)
{
  (void) state;
  assert_diff (DOSSIER ("{\"type\":\"x\",\"a\":1,\"b\":2},{\"type\":\"x\"}"),
               DOSSIER ("{\"type\":\"x\",\"b\":3},{\"type\":\"x\",\"b\":2,\"a\":1}"),
               "removed x - . {\"type\":\"x\"} -\n"
               "added x - . - {\"type\":\"x\",\"b\":3}\n");
}

/* Nested records */

static void
a_change_in_a_clause_names_the_clause (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", CLAUSES (CLAUSE ("c", "")))))),
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", CLAUSES (CLAUSE ("c", ",\"text\":\"T\"")))))),
    "added clause c text - \"T\"\n");
}

static void
nested_records_come_and_go_with_what_is_nested_in_them (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("b", CLAUSES (CLAUSE ("c", "")))))),
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("d", "") "," CLAUSE ("e", CLAUSES (CLAUSE ("f", "")))))),
    "removed clause b . {\"type\":\"clause\",\"id\":\"b\",\"clauses\":"
    "[{\"type\":\"clause\",\"id\":\"c\"}]} - {\"parent\":\"a\",\"member\":\"clauses\"}\n"
    "added clause d . - {\"type\":\"clause\",\"id\":\"d\"} "
    "{\"parent\":\"a\",\"member\":\"clauses\"}\n"
    "added clause e . - {\"type\":\"clause\",\"id\":\"e\",\"clauses\":"
    "[{\"type\":\"clause\",\"id\":\"f\"}]} "
    "{\"parent\":\"a\",\"member\":\"clauses\",\"after\":\"d\"}\n");
}

static void
a_clause_that_changed_its_parent_is_moved (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("c", ""))) "," CLAUSE ("b", CLAUSES (CLAUSE ("d", "")))),
    DOSSIER (CLAUSE ("a", "") "," CLAUSE (
      "b", CLAUSES (CLAUSE ("d", "") "," CLAUSE ("c", ",\"text\":\"T\"")))),
    "moved clause c . {\"parent\":\"a\",\"member\":\"clauses\"} "
    "{\"parent\":\"b\",\"member\":\"clauses\",\"after\":\"d\"}\n"
    "added clause c text - \"T\"\n");
  assert_diff (DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("c", "")))),
               DOSSIER (CLAUSE ("a", "") "," CLAUSE ("c", "")),
               "moved clause c . {\"parent\":\"a\",\"member\":\"clauses\"} null\n");
}

#define ITEM(id) CLAUSE (id, "")

static void
as_few_clauses_as_can_be_are_said_to_move (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (CLAUSE ("a", CLAUSES (ITEM ("1") "," ITEM ("2") "," ITEM ("3") "," ITEM ("4")))),
    DOSSIER (CLAUSE ("a", CLAUSES (ITEM ("4") "," ITEM ("1") "," ITEM ("2") "," ITEM ("3")))),
    "moved clause 4 . {\"parent\":\"a\",\"member\":\"clauses\",\"after\":\"3\"} "
    "{\"parent\":\"a\",\"member\":\"clauses\"}\n");
  assert_diff (DOSSIER (CLAUSE ("a", CLAUSES (ITEM ("1") "," ITEM ("2") "," ITEM ("3")))),
               DOSSIER (CLAUSE ("a", CLAUSES (ITEM ("0") "," ITEM ("1") "," ITEM ("3")))),
               "removed clause 2 . {\"type\":\"clause\",\"id\":\"2\"} - "
               "{\"parent\":\"a\",\"member\":\"clauses\",\"after\":\"1\"}\n"
               "added clause 0 . - {\"type\":\"clause\",\"id\":\"0\"} "
               "{\"parent\":\"a\",\"member\":\"clauses\"}\n");
}

static void
what_is_kept_in_a_new_clause_is_moved_there (void **state)
{
  (void) state;
  assert_diff (
    DOSSIER (CLAUSE ("a", CLAUSES (CLAUSE ("c", CLAUSES (CLAUSE ("d", "")))))),
    DOSSIER (
      CLAUSE ("a", CLAUSES (CLAUSE ("b", CLAUSES (CLAUSE ("c", CLAUSES (CLAUSE ("e", "")))))))),
    "moved clause c . {\"parent\":\"a\",\"member\":\"clauses\"} "
    "{\"parent\":\"b\",\"member\":\"clauses\"}\n"
    "removed clause d . {\"type\":\"clause\",\"id\":\"d\"} - "
    "{\"parent\":\"c\",\"member\":\"clauses\"}\n"
    "added clause b . - {\"type\":\"clause\",\"id\":\"b\",\"clauses\":[{\"type\":\"clause\","
    "\"id\":\"c\",\"clauses\":[{\"type\":\"clause\",\"id\":\"e\"}]}]} "
    "{\"parent\":\"a\",\"member\":\"clauses\"}\n"
    "added clause e . - {\"type\":\"clause\",\"id\":\"e\"} "
    "{\"parent\":\"c\",\"member\":\"clauses\"}\n");
}

/* Size */

static CeasefireDossier *
make_statements (guint n, guint changed_every)
{
  g_autoptr (GString) text = g_string_new ("{\"ceasefire\":\"1.0\",\"language\":\"en\"}\n");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
      text, "{\"type\":\"statement\",\"id\":\"s%u\",\"text\":\"%s\",\"speaker\":\"a\"}\n", i,
      changed_every > 0 && i % changed_every == 0 ? "other" : "same");
  return read_dossier (text->str);
}

static void
a_few_changes_in_many_records_are_found (void **state)
{
  g_autoptr (CeasefireDossier) from = make_statements (20000, 0);
  g_autoptr (CeasefireDossier) to = make_statements (20100, 100);
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (from, to);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (changes), 200 + 100);
}

/* The claims FIRST to FIRST + N - 1, or these backwards. */
static CeasefireDossier *
make_claims (guint first, guint n, gboolean backward)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{\"about\":\"i%u\"}", i > 0 ? "," : "",
                            backward ? first + n - 1 - i : first + i);
  g_string_prepend (text, "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
                          "{\"type\":\"statement\",\"id\":\"s\",\"claims\":[");
  g_string_append (text, "]}]}");
  return read_dossier (text->str);
}

static void
a_long_list_that_shifts_by_one_changes_at_its_ends (void **state)
{
  g_autoptr (CeasefireDossier) from = make_claims (0, 20000, FALSE);
  g_autoptr (CeasefireDossier) to = make_claims (1, 20000, FALSE);
  g_autoptr (GPtrArray) lines = diff_to_lines (from, to, FALSE);

  (void) state;
  assert_lines (lines, "removed statement s claims[0] {\"about\":\"i0\"} -\n"
                       "added statement s claims[19999] - {\"about\":\"i20000\"}\n");
}

/* Nothing but one item stays in its order, so that all others go and come. */
static void
a_long_list_that_turns_around_takes_no_quadratic_time (void **state)
{
  g_autoptr (CeasefireDossier) from = make_claims (0, 20000, FALSE);
  g_autoptr (CeasefireDossier) to = make_claims (0, 20000, TRUE);
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (from, to);

  (void) state;
  assert_int_equal (g_list_model_get_n_items (changes), 2 * 19999);
}

/* Random dossiers */

static CeasefireRecord *
pick_record (GRand *rand, CeasefireDossier *dossier, GType type)
{
  g_autoptr (GPtrArray) records = alter_list_records (dossier);
  g_autoptr (GPtrArray) fitting = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (records, i);

      if (!CEASEFIRE_IS_UNKNOWN (record) && (type == 0 || G_OBJECT_TYPE (record) == type))
        g_ptr_array_add (fitting, record);
    }
  return fitting->len == 0
           ? NULL
           : g_ptr_array_index (fitting, g_rand_int_range (rand, 0, (gint32) fitting->len));
}

/* Sets a member of a record to something else, or unsets it. Returns which; NULL if it is as before. */
static const CeasefireField *
mutate_member (GRand *rand, CeasefireRecord *record)
{
  const CeasefireLayout *layout
    = ceasefire_type_get_layout (ceasefire_record_get_description (record));
  guint row = (guint) g_rand_int_range (rand, 0, (gint32) layout->n_fields);
  const CeasefireField *field = layout->fields[row];
  g_autoptr (CeasefireRecord) before = ceasefire_record_copy (record);
  CeasefireCell cell;

  if (field->shape == CEASEFIRE_CHILDREN)
    return NULL;
  random_cell_make (rand, field, &cell);
  ceasefire_record_set (record, row, &cell);
  random_cell_clear (field, &cell);
  return ceasefire_record_equal (before, record) ? NULL : field;
}

static void
assert_change_names (CeasefireChange *change, CeasefireRecord *record, const CeasefireField *field)
{
  const char *path = ceasefire_change_get_path (change);
  gsize length = strlen (field->name);

  assert_string_equal (ceasefire_change_get_record_id (change), ceasefire_record_peek_id (record));
  assert_string_equal (ceasefire_change_get_record_type (change),
                       ceasefire_record_get_type_name (record));
  assert_true (g_str_has_prefix (path, field->name) && strchr (".[", path[length]) != NULL);
}

static void
nothing_differs_from_itself (void **state)
{
  GRand *rand = g_rand_new_with_seed (1);

  (void) state;
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autoptr (CeasefireDossier) copy = copy_dossier (dossier);
      g_autoptr (GPtrArray) own = diff_to_lines (dossier, dossier, FALSE);
      g_autoptr (GPtrArray) lines = diff_to_lines (dossier, copy, FALSE);

      assert_lines (own, "");
      assert_lines (lines, "");
    }
  g_rand_free (rand);
}

/* What a diff says of a member, in a record that has no other, is what the record's JSON says. */
static void
assert_shows_member (GRand *rand, CeasefireType *type, guint row)
{
  const CeasefireField *field = ceasefire_type_get_layout (type)->fields[row];
  g_autoptr (CeasefireDossier) from = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireDossier) to = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireRecord) before = ceasefire_record_new (type, "r", NULL);
  g_autoptr (CeasefireRecord) after = ceasefire_record_new (type, "r", NULL);
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree char *json = NULL;
  g_autofree char *start
    = g_strdup_printf ("{\"type\":\"%s\",\"id\":\"r\",\"%s\":", type->name, field->name);
  g_autofree char *expected = NULL;
  CeasefireCell cell;

  random_cell_make (rand, field, &cell);
  ceasefire_record_set (after, row, &cell);
  random_cell_clear (field, &cell);
  ceasefire_dossier_add (from, before, NULL);
  ceasefire_dossier_add (to, after, NULL);
  lines = diff_to_lines (from, to, FALSE);
  json = ceasefire_record_to_json (after);
  assert_true (g_str_has_prefix (json, start));
  json[strlen (json) - 1] = '\0';
  expected
    = g_strdup_printf ("added %s r %s - %s\n", type->name, field->name, json + strlen (start));
  assert_lines (lines, expected);
}

static void
a_diff_shows_members_as_the_file_does (void **state)
{
  GRand *rand = g_rand_new_with_seed (5);

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      const CeasefireLayout *layout = ceasefire_type_get_layout (*type);

      for (guint k = 0; k < 20 * layout->n_fields; k++)
        if (layout->fields[k / 20]->shape != CEASEFIRE_CHILDREN)
          assert_shows_member (rand, *type, k / 20);
    }
  g_rand_free (rand);
}

static void
a_diff_names_the_one_member_that_changed (void **state)
{
  GRand *rand = g_rand_new_with_seed (2);
  guint n_changed = 0;

  (void) state;
  for (guint i = 0; i < 2000; i++)
    {
      g_autoptr (CeasefireDossier) from = random_dossier (rand);
      g_autoptr (CeasefireDossier) to = copy_dossier (from);
      CeasefireRecord *record = pick_record (rand, to, 0);
      const CeasefireField *field = record ? mutate_member (rand, record) : NULL;
      g_autoptr (GListModel) changes = ceasefire_dossier_diff (from, to);
      guint n = g_list_model_get_n_items (changes);

      assert_int_equal (n > 0, field != NULL);
      n_changed += field != NULL;
      for (guint k = 0; k < n; k++)
        {
          g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, k);

          assert_change_names (change, record, field);
        }
    }
  assert_true (n_changed > 1000);
  g_rand_free (rand);
}

static void
move_clause (GRand *rand, CeasefireDossier *dossier)
{
  CeasefireRecord *clause = pick_record (rand, dossier, CEASEFIRE_TYPE_CLAUSE);
  CeasefireRecord *parent = pick_record (rand, dossier, CEASEFIRE_TYPE_CLAUSE);
  g_autoptr (CeasefireRecord) kept = NULL;

  if (clause == NULL || ceasefire_record_get_parent (clause) == NULL
      || !CEASEFIRE_IS_CLAUSE (ceasefire_record_get_parent (clause)))
    return;
  for (CeasefireRecord *above = parent; above; above = ceasefire_record_get_parent (above))
    if (above == clause)
      return;
  kept = g_object_ref (clause);
  ceasefire_clause_remove_clause (CEASEFIRE_CLAUSE (ceasefire_record_get_parent (clause)),
                                  CEASEFIRE_CLAUSE (clause));
  ceasefire_clause_insert_clause (CEASEFIRE_CLAUSE (parent), (guint) g_rand_int_range (rand, 0, 3),
                                  CEASEFIRE_CLAUSE (clause));
}

static void
mutate_dossier (GRand *rand, CeasefireDossier *dossier, guint step)
{
  g_autofree char *id = g_strdup_printf ("new%u", step);
  g_autoptr (CeasefireRecord) added = NULL;
  CeasefireRecord *record = pick_record (rand, dossier, 0);
  CeasefireType *const *types = ceasefire_types_get_records ();
  guint n_types = 0;

  while (types[n_types])
    n_types++;
  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      added = random_record (rand, types[g_rand_int_range (rand, 0, (gint32) n_types)], id);
      ceasefire_dossier_add (dossier, added, NULL);
      break;
    case 1:
      if (record)
        ceasefire_dossier_remove (dossier, record);
      break;
    case 2:
      move_clause (rand, dossier);
      break;
    default:
      if (record)
        mutate_member (rand, record);
    }
}

/* Indices count in one of the two lists, and which one depends on which dossier is the first. */
static void
strip_indices (GPtrArray *lines)
{
  g_autoptr (GRegex) index = g_regex_new ("^(\\S+ \\S+ \\S+ [^\\[ ]+)\\[\\d+\\]", 0, 0, NULL);

  for (guint i = 0; i < lines->len; i++)
    {
      char *line = g_ptr_array_index (lines, i);

      lines->pdata[i] = g_regex_replace (index, line, -1, 0, "\\1[]", 0, NULL);
      g_free (line);
    }
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static guint
count_moved (GPtrArray *lines)
{
  guint n = 0;

  for (guint i = 0; i < lines->len; i++)
    n += g_str_has_prefix (g_ptr_array_index (lines, i), "moved ");
  return n;
}

/* Returns how many records have moved. */
static guint
assert_mirrored (CeasefireDossier *from, CeasefireDossier *to)
{
  g_autoptr (GPtrArray) lines = diff_to_lines (from, to, FALSE);
  g_autoptr (GPtrArray) mirrored = diff_to_lines (to, from, TRUE);

  strip_indices (lines);
  strip_indices (mirrored);
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_sort (mirrored, compare_lines);
  assert_int_equal (lines->len, mirrored->len);
  for (guint i = 0; i < lines->len; i++)
    assert_string_equal (g_ptr_array_index (lines, i), g_ptr_array_index (mirrored, i));
  return count_moved (lines);
}

static void
assert_says_whether_equal (CeasefireDossier *from, CeasefireDossier *to)
{
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (from, to);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (from));
  gboolean equal = ceasefire_header_equal (from->header, to->header)
                   && n == g_list_model_get_n_items (G_LIST_MODEL (to));

  for (guint i = 0; i < n && equal; i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (from->records, i);
      const char *id = ceasefire_record_peek_id (record);
      CeasefireRecord *other = id ? ceasefire_dossier_lookup (to, id)
                                  : ceasefire_record_list_peek (to->records, i);

      equal = other && ceasefire_record_get_parent (other) == NULL
              && ceasefire_record_equal (record, other);
    }
  assert_int_equal (equal, g_list_model_get_n_items (changes) == 0);
}

static void
a_diff_is_empty_only_for_equals_and_has_a_mirror (void **state)
{
  GRand *rand = g_rand_new_with_seed (3);
  guint n_moved = 0;

  (void) state;
  for (guint i = 0; i < 600; i++)
    {
      g_autoptr (CeasefireDossier) from = random_dossier (rand);
      g_autoptr (CeasefireDossier) to = copy_dossier (from);
      guint n = (guint) g_rand_int_range (rand, 0, 6);

      for (guint k = 0; k < n; k++)
        mutate_dossier (rand, to, k);
      assert_says_whether_equal (from, to);
      n_moved += assert_mirrored (from, to);
    }
  assert_true (n_moved > 20);
  g_rand_free (rand);
}

static void
strangers_differ_too (void **state)
{
  GRand *rand = g_rand_new_with_seed (4);

  (void) state;
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (CeasefireDossier) from = random_dossier (rand);
      g_autoptr (CeasefireDossier) to = random_dossier (rand);

      assert_mirrored (from, to);
    }
  g_rand_free (rand);
}

static void
arguments_that_are_none_are_mistakes_of_the_caller (void **state)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");

  (void) state;
  assert_critical (assert_null (ceasefire_dossier_diff (NULL, dossier)));
  assert_critical (assert_null (ceasefire_dossier_diff (dossier, NULL)));
  assert_critical (assert_int_equal (ceasefire_change_get_kind (NULL), CEASEFIRE_CHANGE_UNSET));
  assert_critical (assert_null (ceasefire_change_get_record_id (NULL)));
  assert_critical (assert_null (ceasefire_change_get_record_type (NULL)));
  assert_critical (assert_null (ceasefire_change_get_path (NULL)));
  assert_critical (assert_null (ceasefire_change_get_old (NULL)));
  assert_critical (assert_null (ceasefire_change_get_new (NULL)));
  assert_critical (assert_null (ceasefire_change_get_place (NULL)));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (members_are_added_removed_and_changed),
    cmocka_unit_test (the_header_comes_first),
    cmocka_unit_test (texts_are_compared_by_language),
    cmocka_unit_test (unknown_members_are_compared_as_they_stand),
    cmocka_unit_test (items_of_lists_are_matched),
    cmocka_unit_test (an_item_that_changed_its_place_is_removed_and_added),
    cmocka_unit_test (a_claim_that_was_reworded_is_compared_by_members),
    cmocka_unit_test (the_order_of_records_means_nothing),
    cmocka_unit_test (a_record_of_another_type_is_another_record),
    cmocka_unit_test (records_that_share_an_id_are_matched_by_their_order),
    cmocka_unit_test (records_without_id_are_known_by_what_they_say),
    cmocka_unit_test (a_change_in_a_clause_names_the_clause),
    cmocka_unit_test (nested_records_come_and_go_with_what_is_nested_in_them),
    cmocka_unit_test (a_clause_that_changed_its_parent_is_moved),
    cmocka_unit_test (as_few_clauses_as_can_be_are_said_to_move),
    cmocka_unit_test (what_is_kept_in_a_new_clause_is_moved_there),
    cmocka_unit_test (a_few_changes_in_many_records_are_found),
    cmocka_unit_test (a_long_list_that_shifts_by_one_changes_at_its_ends),
    cmocka_unit_test (a_long_list_that_turns_around_takes_no_quadratic_time),
    cmocka_unit_test (nothing_differs_from_itself),
    cmocka_unit_test (a_diff_shows_members_as_the_file_does),
    cmocka_unit_test (a_diff_names_the_one_member_that_changed),
    cmocka_unit_test (a_diff_is_empty_only_for_equals_and_has_a_mirror),
    cmocka_unit_test (strangers_differ_too),
    cmocka_unit_test (arguments_that_are_none_are_mistakes_of_the_caller),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
