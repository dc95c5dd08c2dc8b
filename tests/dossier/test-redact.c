/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/random.h"

#include "core/unknown.h"
#include "dossier/dossier.h"
#include "json/writer.h"

#include <stdlib.h>
#include <string.h>

/* What is above a mark is in a redacted dossier in no form, and what is left holds. */

static const char *const marks[]
  = { "tlp-clear", "tlp-green", "tlp-amber", "tlp-amber-strict", "tlp-red" };

/* By hand */

static CeasefireDossier *
redact (const char *json, const char *up_to, const char *unmarked)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (GError) error = NULL;
  CeasefireDossier *result = ceasefire_dossier_redact (dossier, up_to, unmarked, &error);

  if (result == NULL)
    fail_msg ("%s", error->message);
  return result;
}

#define HEAD "{\"ceasefire\":\"1.0\",\"handling\":\"tlp-green\",\"language\":\"en\"}\n"
#define MARKED(records)                                                                            \
  "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"handling\":\"tlp-green\",\"records\":[" records "]}"
#define ACTOR(id) "{\"type\":\"actor\",\"id\":\"" id "\",\"kind\":\"person\",\"name\":\"N\"}"
#define SECRET(id)                                                                                 \
  "{\"type\":\"actor\",\"id\":\"" id                                                               \
  "\",\"kind\":\"person\",\"name\":\"N\",\"handling\":\"tlp-red\"}"
#define DEAL(clauses)                                                                              \
  "{\"type\":\"agreement\",\"id\":\"deal\",\"status\":\"agreed\",\"parties\":[{\"actor\":\"a\"}]"  \
  "," clauses "}"

/* Each dossier has the actor "a", who stays, and "spy-1", who goes; what follows stands behind them. */
static void
assert_left (const char *records, const char *expected)
{
  g_autofree char *json
    = g_strdup_printf (MARKED (ACTOR ("a") "," SECRET ("spy-1") ",%s"), records);
  g_autofree char *whole = g_strconcat (HEAD, ACTOR ("a") "\n", expected, NULL);
  g_autoptr (CeasefireDossier) result = redact (json, "tlp-green", NULL);
  g_autofree char *found = write_dossier (result, CEASEFIRE_FORMAT_JSON_LINES);

  assert_string_equal (found, whole);
}

static void
a_reference_goes_alone_where_nothing_needs_it (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"publisher\":\"spy-1\","
               "\"authors\":[\"a\",\"spy-1\"]}",
               "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"a\"]}\n");
}

static void
what_needs_a_reference_goes_with_it (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"held\",\"participants\":["
               "{\"actor\":\"spy-1\",\"capacity\":\"guide\"},{\"actor\":\"a\"}]},"
               "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"spy-1\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\"},"
               "{\"type\":\"statement\",\"id\":\"t\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\",\"in_reply_to\":\"s\",\"claims\":[{\"about\":\"s\","
               "\"stance\":\"denies\"}]}",
               "{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"held\",\"participants\":["
               "{\"actor\":\"a\"}]}\n"
               "{\"type\":\"statement\",\"id\":\"t\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\"}\n");
}

static void
a_record_goes_with_the_last_item_that_it_needs (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"agreement\",\"id\":\"g\",\"status\":\"agreed\",\"parties\":["
               "{\"actor\":\"spy-1\"}],\"clauses\":[{\"id\":\"c\",\"text\":\"Calm.\"}]},"
               "{\"type\":\"finding\",\"id\":\"f\",\"clause\":\"c\",\"party\":\"a\","
               "\"status\":\"alleged\"}",
               "");
}

static void
what_would_say_something_else_goes (void **state)
{
  (void) state;
  /* A clause that names nobody binds everybody, and one without its trigger binds at once. */
  assert_left (DEAL ("\"clauses\":[{\"id\":\"c1\",\"text\":\"T\",\"bearers\":[\"spy-1\"]},"
                     "{\"id\":\"c2\",\"text\":\"T\",\"trigger\":{\"breach_of\":\"c1\"}},"
                     "{\"id\":\"c3\",\"text\":\"T\",\"bearers\":[\"a\",\"spy-1\"]}]"),
               "{\"type\":\"agreement\",\"id\":\"deal\",\"status\":\"agreed\",\"parties\":["
               "{\"actor\":\"a\"}],\"clauses\":[{\"type\":\"clause\",\"id\":\"c3\",\"text\":\"T\","
               "\"bearers\":[\"a\"]}]}\n");
  /* Of two of whom one did it, none is named alone; who fought somebody did not fight himself. */
  assert_left (
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"agents\":[\"a\",\"spy-1\"],"
    "\"agents_any\":true},"
    "{\"type\":\"incident\",\"id\":\"k\",\"action\":\"attack\",\"agents\":[\"a\",\"spy-1\"],"
    "\"targets\":[\"spy-1\",\"a\"]}",
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\"}\n"
    "{\"type\":\"incident\",\"id\":\"k\",\"action\":\"attack\",\"agents\":[\"a\"]}\n");
  /* A claim that one of two did it becomes none that the other did. */
  assert_left ("{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\"},"
               "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\",\"claims\":[{\"about\":\"i\",\"stance\":\"asserts\","
               "\"aspect\":\"agent\",\"value\":\"a|spy-1\"}]}",
               "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\"}\n"
               "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\"}\n");
}

static void
values_that_have_become_the_same_come_once (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"statement\",\"id\":\"o\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\"},"
               "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\",\"responses\":[{\"to\":\"o\",\"act\":\"accept\",\"counter\":"
               "\"spy-1\"},{\"to\":\"o\",\"act\":\"accept\"}]}",
               "{\"type\":\"statement\",\"id\":\"o\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\"}\n"
               "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
               "\"form\":\"indirect\",\"responses\":[{\"to\":\"o\",\"act\":\"accept\"}]}\n");
}

static void
words_that_show_what_has_gone_go (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"text\":\"See spy-1.\","
               "\"note\":\"See spy-12.\",\"same_as\":[\"https://x.example/#spy-1\",\"urn:a\"],"
               "\"coded_by\":\"spy-1\",\"x-a\":{\"b\":[\"spy-1\"]},\"x-b\":{\"spy-1\":1},"
               "\"x-c\":{\"handling\":\"tlp-red\",\"d\":\"more\"},\"x-d\":\"fine\"}",
               "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"same_as\":[\"urn:a\"],"
               "\"note\":\"See spy-12.\",\"x-d\":\"fine\"}\n");
}

/* Whatever letters an id has, it is one where its first and its last word are whole. */
static void
ids_of_any_letters_are_found_in_sentences (void **state)
{
  static const struct
  {
    const char *id;
    const char *text;
    gboolean goes;
  } cases[] = {
    { "src/agent-7", "We heard it from src/agent-7 yesterday.", TRUE },
    { "src/agent-7", "(src/agent-7)", TRUE },
    { "src/agent-7", "src/agent-7/two", TRUE },
    { "src/agent-7", "src/agent-77 and xsrc/agent-7", FALSE },
    { "a&b", "Ask a&b.", TRUE },
    { "Agent.Seven", "What Agent.Seven saw", TRUE },
    { "a1", "+a1.agent", TRUE },
    { "a1", "a12 and ba1", FALSE },
    { "\u0437\u043c\u0435\u0439#1", "\u0438 \u0437\u043c\u0435\u0439#1.", TRUE },
    { "paper", "A paper of theirs", FALSE },
    { "a-a-b", "a-a-a-b", TRUE },
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *records = g_strdup_printf (
        "{\"type\":\"actor\",\"id\":\"%s\",\"kind\":\"person\",\"handling\":\"tlp-red\"},"
        "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"note\":\"%s\"}",
        cases[i].id, cases[i].text);
      g_autofree char *kept = g_strdup_printf (",\"note\":\"%s\"", cases[i].text);
      g_autofree char *expected
        = g_strdup_printf ("{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\"%s}\n",
                           cases[i].goes ? "" : kept);

      assert_left (records, expected);
    }
}

#define DIGEST "44129a39665315cca33c6bb589235d87a43daaf2cc55ca7bc5ad0927d872e177"

static void
quotes_and_digests_go_with_their_document (void **state)
{
  (void) state;
  assert_left (
    "{\"type\":\"document\",\"id\":\"cable\",\"kind\":\"letter\",\"handling\":\"tlp-amber\","
    "\"sha256\":\"" DIGEST "\"},{\"type\":\"document\",\"id\":\"paper\","
    "\"kind\":\"letter\"},"
    "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
    "\"form\":\"indirect\",\"note\":\"It has " DIGEST ".\",\"sources\":[{\"document\":"
    "\"cable\",\"quote\":\"Hidden\"},{\"document\":\"paper\",\"quote\":\"Open\"}]}",
    "{\"type\":\"document\",\"id\":\"paper\",\"kind\":\"letter\"}\n"
    "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"report\"],"
    "\"form\":\"indirect\",\"sources\":[{\"document\":\"paper\",\"quote\":\"Open\"}]}\n");
}

/* Places in lists that have lost items are no longer known. */
static void
a_citation_goes_with_the_members_that_it_supports (void **state)
{
  (void) state;
  assert_left ("{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"spy-1\",\"a\"],"
               "\"sources\":[{\"document\":\"d\",\"members\":[\"authors[1]\",\"kind\"]},"
               "{\"document\":\"d\",\"members\":[\"authors[1]\"]}]}",
               "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"a\"],"
               "\"sources\":[{\"document\":\"d\",\"members\":[\"kind\"]}]}\n");
  assert_left ("{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"a\"],"
               "\"sources\":[{\"document\":\"d\",\"members\":[\"authors[0]\"]}]}",
               "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"a\"],"
               "\"sources\":[{\"document\":\"d\",\"members\":[\"authors[0]\"]}]}\n");
  /* A name alone shows that there was something. */
  assert_left ("{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\"},"
               "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"targets\":[\"spy-1\"],"
               "\"agents\":[\"a\",\"spy-1\"],\"sources\":["
               "{\"document\":\"d\",\"members\":[\"targets\",\"when\",\"agents\"]},"
               "{\"document\":\"d\",\"members\":[\"targets\"]}]}",
               "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\"}\n"
               "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"agents\":[\"a\"],"
               "\"sources\":[{\"document\":\"d\",\"members\":[\"when\",\"agents\"]}]}\n");
}

static void
what_checks_would_complain_of_goes (void **state)
{
  (void) state;
  /* The act was right by a tie that has gone. */
  assert_left (
    "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"person\",\"name\":\"N\",\"affiliations\":["
    "{\"to\":\"spy-1\",\"relation\":\"part-of\"}]},"
    "{\"type\":\"agreement\",\"id\":\"g\",\"status\":\"agreed\",\"parties\":["
    "{\"actor\":\"a\"},{\"actor\":\"spy-1\"}],\"acts\":[{\"kind\":\"suspend\",\"by\":\"b\"}]}",
    "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"person\",\"name\":\"N\"}\n"
    "{\"type\":\"agreement\",\"id\":\"g\",\"status\":\"agreed\",\"parties\":["
    "{\"actor\":\"a\"}]}\n");
}

/* Of alike names the first four are compared with; once a secret one has gone, others are noted. */
static void
what_is_only_noted_stays (void **state)
{
#define GROUP(id) "{\"type\":\"actor\",\"id\":\"" id "\",\"kind\":\"other\",\"name\":\"N\"}"
  (void) state;
  assert_left (ACTOR ("p1") "," ACTOR ("p2") "," GROUP ("g1") "," GROUP ("g2"),
               ACTOR ("p1") "\n" ACTOR ("p2") "\n" GROUP ("g1") "\n" GROUP ("g2") "\n");
}

static void
a_record_of_an_unknown_type_goes_whole (void **state)
{
  (void) state;
  assert_left (
    "{\"type\":\"future\",\"id\":\"x1\",\"who\":\"spy-1\"},"
    "{\"type\":\"future\",\"id\":\"x2\",\"handling\":\"tlp-red\",\"within\":[{\"id\":\"x4\"}]},"
    "{\"type\":\"future\",\"id\":\"x3\",\"who\":\"a\"},"
    "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\",\"authors\":[\"x4\"]}",
    "{\"type\":\"future\",\"id\":\"x3\",\"who\":\"a\"}\n"
    "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\"}\n");
}

static void
a_nested_record_has_at_least_the_mark_of_what_it_is_in (void **state)
{
  (void) state;
  assert_left (
    "{\"type\":\"agreement\",\"id\":\"g\",\"status\":\"agreed\",\"parties\":["
    "{\"actor\":\"a\"}],\"clauses\":[{\"id\":\"c1\",\"text\":\"T\",\"handling\":\"tlp-amber\"},"
    "{\"id\":\"c2\",\"text\":\"T\"}]},"
    "{\"type\":\"agreement\",\"id\":\"h\",\"status\":\"agreed\",\"handling\":\"tlp-red\","
    "\"parties\":[{\"actor\":\"a\"}],\"clauses\":[{\"id\":\"c3\",\"text\":\"T\","
    "\"handling\":\"tlp-clear\"}]}",
    "{\"type\":\"agreement\",\"id\":\"g\",\"status\":\"agreed\",\"parties\":["
    "{\"actor\":\"a\"}],\"clauses\":[{\"type\":\"clause\",\"id\":\"c2\",\"text\":\"T\"}]}\n");
}

/* The header */

static void
of_a_header_above_the_mark_only_what_is_needed_stays (void **state)
{
  g_autoptr (CeasefireDossier) result = redact (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"handling\":\"tlp-red\",\"title\":\"Hidden\","
    "\"timezone\":\"Asia/Damascus\",\"x\":1,\"vocabularies\":["
    "{\"vocabulary\":\"action\",\"code\":\"tease\",\"broader\":\"annoy\",\"label\":\"Hidden\"},"
    "{\"vocabulary\":\"action\",\"code\":\"annoy\"},"
    "{\"vocabulary\":\"action\",\"code\":\"bribe\"}],\"records\":["
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"tease\",\"handling\":\"tlp-clear\"},"
    "{\"type\":\"incident\",\"id\":\"k\",\"action\":\"bribe\"}]}",
    "tlp-green", NULL);
  g_autofree char *found = write_dossier (result, CEASEFIRE_FORMAT_JSON_LINES);

  (void) state;
  assert_string_equal (
    found,
    "{\"ceasefire\":\"1.0\",\"handling\":\"tlp-green\",\"language\":\"en\",\"timezone\":"
    "\"Asia/Damascus\",\"vocabularies\":[{\"vocabulary\":\"action\",\"code\":\"tease\",\"broader\":"
    "\"annoy\"},{\"vocabulary\":\"action\",\"code\":\"annoy\"}]}\n"
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"tease\",\"handling\":\"tlp-clear\"}\n");
}

/* Refusing */

static void
assert_refused (const char *json, const char *up_to, const char *unmarked, CeasefireError code,
                const char *message)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (GError) error = NULL;

  assert_null (ceasefire_dossier_redact (dossier, up_to, unmarked, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, (int) code));
  assert_non_null (strstr (error->message, message));
}

static void
what_is_unmarked_in_an_unmarked_dossier_is_refused (void **state)
{
  static const char json[] = DOSSIER (ACTOR ("a") "," ACTOR ("b") "," SECRET ("c"));
  g_autoptr (CeasefireDossier) result = redact (json, "tlp-green", "tlp-clear");
  g_autoptr (CeasefireDossier) nothing = redact (json, "tlp-green", "tlp-amber");
  g_autofree char *found = write_dossier (result, CEASEFIRE_FORMAT_JSON_LINES);

  (void) state;
  assert_refused (
    json, "tlp-red", NULL, CEASEFIRE_ERROR_MISSING,
    "records[0]: no mark, and none of the dossier either; so it is with 2 records in all");
  assert_string_equal (
    found, "{\"ceasefire\":\"1.0\",\"handling\":\"tlp-clear\",\"language\":\"en\"}\n" ACTOR (
             "a") "\n" ACTOR ("b") "\n");
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (nothing)), 0);
}

static void
a_mark_of_which_no_level_is_known_is_refused (void **state)
{
  (void) state;
  assert_refused (DOSSIER (ACTOR ("a")), "tlp-gren", NULL, CEASEFIRE_ERROR_NOT_FOUND, "tlp-green");
  assert_refused (DOSSIER (ACTOR ("a")), "tlp-green", "secret", CEASEFIRE_ERROR_NOT_FOUND,
                  "secret");
  assert_refused (
    MARKED ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"handling\":\"cosmic\"}"),
    "tlp-red", NULL, CEASEFIRE_ERROR_VALUE, "records[0] has the mark \"cosmic\"");
}

static void
an_added_mark_has_the_level_of_its_broader_one (void **state)
{
  g_autoptr (CeasefireDossier) result = redact (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"handling\":\"tlp-clear\",\"vocabularies\":["
    "{\"vocabulary\":\"handling\",\"code\":\"cosmic\",\"broader\":\"tlp-red\"}],\"records\":["
    "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"handling\":\"cosmic\"}]}",
    "tlp-amber", NULL);
  g_autofree char *found = write_dossier (result, CEASEFIRE_FORMAT_JSON_LINES);

  (void) state;
  assert_string_equal (found,
                       "{\"ceasefire\":\"1.0\",\"handling\":\"tlp-clear\",\"language\":\"en\"}\n");
}

static void
it_is_told_how_much_is_missing (void **state)
{
  g_autoptr (GListModel) missing = NULL;
  g_autoptr (CeasefireDossier) result = redact (
    MARKED (ACTOR ("a") "," SECRET ("b") ",{\"type\":\"document\",\"id\":\"d\",\"kind\":\"map\","
                                         "\"authors\":[\"b\"],\"publisher\":\"b\"}"),
    "tlp-green", NULL);
  static const char *const expected[]
    = { "1 of 2 records of the type actor are left out",
        "2 of the sort \"reference\" are left out of what stays" };

  (void) state;
  missing = ceasefire_dossier_list_missing (result);
  assert_int_equal (g_list_model_get_n_items (missing), G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (missing, i);

      assert_string_equal (ceasefire_problem_get_code (problem), "redacted");
      assert_string_equal (ceasefire_problem_get_message (problem), expected[i]);
    }
}

/* At random */

/* What random references name. */
static const char *const ids[] = {
  "a", "us", "x-1", "روسيا", "Ж", "a\"b", "a\\b", "\U0001f600", "scheme:code", "é",
};

static char *
quote (const char *string)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_string (text, string);
  return g_string_free (text, FALSE);
}

/* A mark, or none; and what no other record says, with an id that it may not be allowed to say. */
static void
mark_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  GRand *rand = user_data;
  const char *mark = marks[g_rand_int_range (rand, 0, G_N_ELEMENTS (marks))];
  g_autofree char *raw_mark = g_strdup_printf ("\"%s\"", mark);
  g_autofree char *id = quote (ids[g_rand_int_range (rand, 0, G_N_ELEMENTS (ids))]);
  g_autofree char *plant = g_strdup_printf ("{\"see\":%s}", id);
  g_autofree char *own = quote (ceasefire_record_get_id (record));
  g_autofree char *words = g_strdup_printf ("[\"hidden words of %u\",%s]", g_str_hash (own), own);

  (void) path;
  if (CEASEFIRE_IS_UNKNOWN (record))
    assert_true (ceasefire_record_set_extra (record, "handling", raw_mark, NULL));
  else
    ceasefire_record_set_handling (record, g_rand_boolean (rand) ? mark : NULL);
  assert_true (ceasefire_record_set_extra (record, "x-plant", plant, NULL));
  assert_true (ceasefire_record_set_extra (record, "x-words", words, NULL));
}

static CeasefireDossier *
make_marked (GRand *rand)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  CeasefireType *const *types = ceasefire_types_get_records ();
  guint n_types = 0;

  while (types[n_types])
    n_types++;
  ceasefire_header_set_handling (header, marks[g_rand_int_range (rand, 0, G_N_ELEMENTS (marks))]);
  ceasefire_dossier_set_header (dossier, header);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      CeasefireType *type = types[g_rand_int_range (rand, 0, (gint32) n_types)];
      g_autoptr (CeasefireRecord) record = g_rand_int_range (rand, 0, 8) == 0
                                             ? random_unknown (rand, ids[i])
                                             : random_record (rand, type, ids[i]);

      ceasefire_record_visit_tree (record, NULL, mark_record, rand);
      assert_true (ceasefire_dossier_add (dossier, record, NULL));
    }
  return dossier;
}

typedef struct
{
  CeasefireDossier *before;
  CeasefireDossier *after;
  const char *text; /* of that */
  gint64 level;
} Comparison;

static gboolean
has_gone (const Comparison *self, const char *id)
{
  return ceasefire_dossier_lookup (self->before, id)
         && ceasefire_dossier_lookup (self->after, id) == NULL;
}

static void
assert_string_shows_nothing (const Comparison *self, const CeasefireField *field,
                             const char *string)
{
  g_auto (GStrv) parts = g_strsplit (string, "|", -1);

  if (field->names == CEASEFIRE_NAMES_TERM)
    return;
  for (guint i = 0; parts[i]; i++)
    if (has_gone (self, parts[i]))
      fail_msg ("%s names %s, which has gone", field->name, parts[i]);
  if (has_gone (self, string)
      || (field->names == CEASEFIRE_NAMES_RECORD && !field->elsewhere
          && ceasefire_dossier_lookup (self->after, string) == NULL))
    fail_msg ("%s names %s, which is not there", field->name, string);
}

static void
assert_member_shows_nothing (CeasefireRecord *record, const CeasefireField *field,
                             const CeasefireCell *cell, const CeasefirePath *path,
                             gpointer user_data)
{
  CeasefireListIter iter;
  const char *string;

  (void) record;
  (void) path;
  if (field->kind != &ceasefire_kind_string)
    return;
  if (field->shape == CEASEFIRE_ONE)
    assert_string_shows_nothing (user_data, field, cell->pointer);
  else
    {
      ceasefire_list_iter_init (&iter, cell->pointer);
      while ((string = ceasefire_list_iter_next (&iter)))
        assert_string_shows_nothing (user_data, field, string);
    }
}

/* Of a record of the dossier as it was. */
static void
assert_not_shown (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  const Comparison *self = user_data;
  const char *id = ceasefire_record_get_id (record);
  g_autofree char *own = quote (id);
  g_autofree char *plant = g_strdup_printf ("{\"see\":%s}", own);
  g_autofree char *words = g_strdup_printf ("hidden words of %u", g_str_hash (own));
  CeasefireVocabulary *handling = ceasefire_vocabulary_get_builtin ("handling");
  const char *mark = CEASEFIRE_IS_UNKNOWN (record) ? NULL : ceasefire_record_get_handling (record);

  (void) path;
  if (mark && ceasefire_vocabulary_get_level (handling, mark) > self->level)
    assert_true (has_gone (self, id));
  if (!has_gone (self, id))
    return;
  if (strstr (self->text, plant) || strstr (self->text, words))
    fail_msg ("%s has gone and is shown in\n%s", id, self->text);
}

static char *
name_problem (CeasefireProblem *problem)
{
  const char *id = ceasefire_problem_get_record_id (problem);

  return g_strdup_printf ("%s %s", ceasefire_problem_get_code (problem), id ? id : "");
}

static void
assert_no_new_problems (const Comparison *self)
{
  g_autoptr (GListModel) before = ceasefire_dossier_check (self->before);
  g_autoptr (GListModel) after = ceasefire_dossier_check (self->after);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (before); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (before, i);

      g_hash_table_add (names, name_problem (problem));
    }
  for (guint i = 0; i < g_list_model_get_n_items (after); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (after, i);
      g_autofree char *name = name_problem (problem);

      if (!g_hash_table_contains (names, name))
        fail_msg ("%s: %s", name, ceasefire_problem_get_message (problem));
    }
}

static void
assert_redacted (CeasefireDossier *dossier, const char *mark)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) result = ceasefire_dossier_redact (dossier, mark, NULL, &error);
  g_autoptr (CeasefireDossier) again = NULL;
  g_autofree char *text = NULL;
  g_autofree char *same = NULL;
  Comparison comparison;

  if (result == NULL)
    fail_msg ("%s", error->message);
  text = write_dossier (result, CEASEFIRE_FORMAT_JSON_LINES);
  comparison = (Comparison){ dossier, result, text,
                             ceasefire_vocabulary_get_level (
                               ceasefire_vocabulary_get_builtin ("handling"), mark) };
  ceasefire_dossier_visit (dossier, assert_not_shown, &comparison);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (result)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (result), i);

      ceasefire_record_visit (record, NULL, assert_member_shows_nothing, &comparison);
    }
  assert_no_new_problems (&comparison);
  again = ceasefire_dossier_redact (result, mark, NULL, NULL);
  same = write_dossier (again, CEASEFIRE_FORMAT_JSON_LINES);
  assert_string_equal (text, same);
}

#define N_RANDOM 40

static void
nothing_of_a_random_dossier_is_shown_above_any_mark (void **state)
{
  const char *n = g_getenv ("CEASEFIRE_REDACTIONS");
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  (void) state;
  for (guint i = 0; i < (n ? (guint) atoi (n) : N_RANDOM); i++)
    {
      g_autoptr (CeasefireDossier) dossier = NULL;

      random_set_tidy (i % 2 == 0);
      dossier = make_marked (rand);
      for (guint k = 0; k < G_N_ELEMENTS (marks); k++)
        assert_redacted (dossier, marks[k]);
    }
  random_set_tidy (FALSE);
}

static void
an_example_stays_whole_up_to_its_mark (void **state)
{
  g_autofree char *json = read_text ("examples", "syria-2016.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (GListModel) missing = NULL;
  g_autoptr (CeasefireDossier) result
    = ceasefire_dossier_redact (dossier, "tlp-clear", "tlp-clear", NULL);
  g_autoptr (CeasefireHeader) header
    = ceasefire_header_copy (ceasefire_dossier_get_header (dossier));
  g_autofree char *before = NULL;
  g_autofree char *after = write_dossier (result, CEASEFIRE_FORMAT_JSON);

  (void) state;
  ceasefire_header_set_handling (header, "tlp-clear");
  ceasefire_dossier_set_header (dossier, header);
  before = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  missing = ceasefire_dossier_list_missing (result);
  assert_string_equal (before, after);
  assert_int_equal (g_list_model_get_n_items (missing), 0);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_reference_goes_alone_where_nothing_needs_it),
    cmocka_unit_test (what_needs_a_reference_goes_with_it),
    cmocka_unit_test (a_record_goes_with_the_last_item_that_it_needs),
    cmocka_unit_test (what_would_say_something_else_goes),
    cmocka_unit_test (values_that_have_become_the_same_come_once),
    cmocka_unit_test (words_that_show_what_has_gone_go),
    cmocka_unit_test (ids_of_any_letters_are_found_in_sentences),
    cmocka_unit_test (quotes_and_digests_go_with_their_document),
    cmocka_unit_test (a_citation_goes_with_the_members_that_it_supports),
    cmocka_unit_test (what_checks_would_complain_of_goes),
    cmocka_unit_test (what_is_only_noted_stays),
    cmocka_unit_test (a_record_of_an_unknown_type_goes_whole),
    cmocka_unit_test (a_nested_record_has_at_least_the_mark_of_what_it_is_in),
    cmocka_unit_test (of_a_header_above_the_mark_only_what_is_needed_stays),
    cmocka_unit_test (what_is_unmarked_in_an_unmarked_dossier_is_refused),
    cmocka_unit_test (a_mark_of_which_no_level_is_known_is_refused),
    cmocka_unit_test (an_added_mark_has_the_level_of_its_broader_one),
    cmocka_unit_test (it_is_told_how_much_is_missing),
    cmocka_unit_test (nothing_of_a_random_dossier_is_shown_above_any_mark),
    cmocka_unit_test (an_example_stays_whole_up_to_its_mark),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
