/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _XOPEN_SOURCE 700 /* for symlink() */

#include "support/dossier.h"
#include "support/stream.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-notation.h>
#include <ceasefire/ceasefire-reader.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/*
 * What the notation says, decision by decision: a text, and the JSON of its records. Texts of documents
 * lie in a folder that each test makes.
 */

#define HEAD "dossier \"T\" language=en\n"

typedef struct
{
  char *folder;
} Fixture;

static int
set_up (void **state)
{
  Fixture *self = g_new0 (Fixture, 1);

  self->folder = g_dir_make_tmp ("notation-XXXXXX", NULL);
  *state = self;
  return self->folder ? 0 : 1;
}

static void
remove_all (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        remove_all (path);
      else
        g_unlink (path);
    }
  g_rmdir (folder);
}

static int
tear_down (void **state)
{
  Fixture *self = *state;

  remove_all (self->folder);
  g_free (self->folder);
  g_free (self);
  return 0;
}

static char *
write_file (const Fixture *self, const char *name, const char *text)
{
  char *path = g_build_filename (self->folder, name, NULL);

  assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

/* A file that only the dossier names. */
static void
put_file (const Fixture *self, const char *name, const char *text)
{
  g_autofree char *path = write_file (self, name, text);

  assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
}

/* The records of the text, a line of JSON each; or the first thing that is wrong. */
static char *
read_lines (const Fixture *self, const char *text)
{
  g_autofree char *path = write_file (self, "test.dossier", text);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_path (path, &error);
  g_autofree char *lines = NULL;

  if (dossier == NULL)
    return g_strdup (error->message);
  lines = ceasefire_dossier_to_string (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  return g_strdup (strchr (lines, '\n') + 1);
}

static void
assert_reads (void **state, const char *text, const char *expected)
{
  g_autofree char *lines = read_lines (*state, text);

  assert_string_equal (lines, expected);
}

static void
assert_fails (void **state, const char *text, const char *message)
{
  g_autofree char *lines = read_lines (*state, text);

  if (strstr (lines, message) == NULL)
    fail_msg ("\"%s\" has not \"%s\"", lines, message);
}

static void
a_line_is_a_record_and_deeper_lines_are_in_it (void **state)
{
  assert_reads (state,
                HEAD "actor a armed-group \"A\"\n  tie b part-of\n    during=2019/..\n"
                     "  country=SYR # goes on\n\n# nothing\nactor b state\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"armed-group\",\"name\":\"A\","
                "\"country\":\"SYR\",\"affiliations\":[{\"to\":\"b\",\"relation\":\"part-of\","
                "\"during\":\"2019/..\"}]}\n"
                "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"state\"}\n");
}

static void
words_go_to_the_first_member_that_knows_them (void **state)
{
  assert_reads (
    state,
    HEAD "clause c prohibition attack binding rapid safe \"T\"\n"
         "statement s deny accuse indirect on-record\nincident i shelling mortar\n",
    "{\"type\":\"clause\",\"id\":\"c\",\"text\":\"T\",\"modality\":\"prohibition\","
    "\"strength\":\"binding\",\"action\":\"attack\",\"qualities\":[\"rapid\",\"safe\"]}\n"
    "{\"type\":\"statement\",\"id\":\"s\",\"acts\":[\"deny\",\"accuse\"],"
    "\"form\":\"indirect\",\"attribution\":\"on-record\"}\n"
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"shelling\","
    "\"means\":[\"mortar\"]}\n");
}

static void
terms_of_the_header_are_words (void **state)
{
  assert_reads (state, HEAD "  term vocabulary=action code=sing\nincident i sing\n",
                "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"sing\"}\n");
}

static void
values_have_the_kind_of_their_member (void **state)
{
  assert_reads (state,
                HEAD
                "incident i when=[2016-09-01..2016-09-03] count=12 agents_any=yes "
                "targets=a,`b.c`, e\nclause c \"T\" deadline=P5D/entry label=1 "
                "quantities=\"60.. person of prisoner\",\"90~ vehicle\"\n"
                "place p latitude=-1.5 geometry={\"type\": \"Point\",\n  \"coordinates\": [1, 2]}"
                "\n",
                "{\"type\":\"incident\",\"id\":\"i\",\"agents_any\":true,"
                "\"targets\":[\"a\",\"b.c\",\"e\"],\"when\":\"[2016-09-01..2016-09-03]\","
                "\"count\":12}\n"
                "{\"type\":\"clause\",\"id\":\"c\",\"label\":\"1\",\"text\":\"T\","
                "\"quantities\":[{\"at_least\":60,\"unit\":\"person\",\"of\":\"prisoner\"},"
                "{\"exact\":90,\"approximate\":true,\"unit\":\"vehicle\"}],"
                "\"deadline\":{\"after\":\"entry\",\"within\":\"P5D\"}}\n"
                "{\"type\":\"place\",\"id\":\"p\",\"latitude\":-1.5,"
                "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}\n");
}

static void
strings_of_several_lines_lose_their_indentation (void **state)
{
  assert_reads (
    state,
    HEAD "actor a note=\"\"\"\n    One\n      two \\\"\"\"\n\n    end\n    \"\"\" country=SYR\n",
    "{\"type\":\"actor\",\"id\":\"a\",\"country\":\"SYR\","
    "\"note\":\"One\\n  two \\\"\\\"\\\"\\n\\nend\"}\n");
}

static void
ids_with_other_letters_stand_in_backquotes (void **state)
{
  assert_reads (state, HEAD "actor `a.b\\u0060` state\nactor x:y/z-1 state\nactor київ state\n",
                "{\"type\":\"actor\",\"id\":\"a.b`\",\"kind\":\"state\"}\n"
                "{\"type\":\"actor\",\"id\":\"x:y/z-1\",\"kind\":\"state\"}\n"
                "{\"type\":\"actor\",\"id\":\"київ\",\"kind\":\"state\"}\n");
}

static void
ids_are_given_and_the_record_above_is_meant (void **state)
{
  assert_reads (
    state, HEAD "statement statement-4 deny\nactor a state\nstatement _ deny in_reply_to=^ +^\n",
    "{\"type\":\"statement\",\"id\":\"statement-4\",\"acts\":[\"deny\"]}\n"
    "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\"}\n"
    "{\"type\":\"statement\",\"id\":\"statement-5\",\"acts\":[\"deny\"],"
    "\"in_reply_to\":\"statement-4\",\"claims\":[{\"about\":\"statement-4\","
    "\"stance\":\"asserts\"}]}\n");
}

static void
claims_begin_with_signs (void **state)
{
  assert_reads (
    state,
    HEAD "statement s deny +a -a.agent=x ?b.time=\"2016 or so\" ~c !d *e\n"
         "  claim f doubts certainty=probable\n",
    "{\"type\":\"statement\",\"id\":\"s\",\"acts\":[\"deny\"],\"claims\":["
    "{\"about\":\"a\",\"stance\":\"asserts\"},"
    "{\"about\":\"a\",\"stance\":\"denies\",\"aspect\":\"agent\",\"value\":\"x\"},"
    "{\"about\":\"b\",\"stance\":\"doubts\",\"aspect\":\"time\",\"value\":\"2016 or so\"},"
    "{\"about\":\"c\",\"stance\":\"cannot-confirm\"},{\"about\":\"d\",\"stance\":"
    "\"retracts\"},{\"about\":\"e\",\"stance\":\"confirms\"},"
    "{\"about\":\"f\",\"stance\":\"doubts\",\"certainty\":\"probable\"}]}\n");
}

#define TEXT                                                                                       \
  "\xef\xbb\xbfThe sides shall cease\r\nall attacks. He said \"no\", then "                        \
  "\xe2\x80\x9cno\xe2\x80\x9d.\r\n"                                                                \
  "The sides agreed.\n"

static void
quotes_are_found_by_their_words (void **state)
{
  put_file (*state, "text.txt", TEXT);
  assert_reads (
    state,
    HEAD "document d language=fr file=text.txt @\"sides agreed\"\n"
         "incident i @=\"shall cease all attacks\"\nincident k @\"He … then\"\n"
         "incident l @2\"The sides\" @d#1\"The sides\" @\xc2\xab\"no\"\xc2\xbb\n",
    "{\"type\":\"document\",\"id\":\"d\",\"language\":\"fr\",\"file\":\"text.txt\",\"sources\":["
    "{\"document\":\"d\",\"quote\":\"sides agreed\",\"start\":67,\"end\":79}]}\n"
    "{\"type\":\"incident\",\"id\":\"i\",\"text\":{\"fr\":\"shall cease\\r\\nall attacks\"},"
    "\"sources\":[{\"document\":\"d\",\"quote\":\"shall cease\\r\\nall attacks\","
    "\"start\":11,\"end\":35}]}\n"
    "{\"type\":\"incident\",\"id\":\"k\",\"sources\":[{\"document\":\"d\",\"quote\":"
    "\"He said \\\"no\\\", then\",\"start\":37,\"end\":55}]}\n"
    "{\"type\":\"incident\",\"id\":\"l\",\"sources\":[{\"document\":\"d\",\"quote\":"
    "\"The sides\",\"start\":63,\"end\":72},{\"document\":\"d\",\"quote\":\"The sides\","
    "\"start\":1,\"end\":10},{\"document\":\"d\",\"quote\":\"\\\"no\\\"\",\"start\":45,"
    "\"end\":49}]}\n");
}

static void
quotes_that_are_not_there_or_twice_are_told (void **state)
{
  put_file (*state, "text.txt", TEXT);
  assert_fails (state, HEAD "document d file=text.txt\nincident i @\"The sides\"\n",
                "at 1:2 and 3:1");
  assert_fails (state, HEAD "document d file=text.txt\nincident i @3\"The sides\"\n",
                "stand 2 times");
  assert_fails (state, HEAD "document d file=text.txt\nincident i @\"the Sides agreed\"\n",
                "nearest are in line 3");
  assert_fails (state, HEAD "incident i @\"x\"\n", "no document is cited");
  assert_fails (state, HEAD "incident i @d\"x\"\n", "not at hand");
}

static void
a_loose_reader_takes_the_nearest_and_tells (void **state)
{
  g_autofree char *path = write_file (
    *state, "test.dossier", HEAD "document d file=text.txt\nincident i @\"the Sides agreed\"\n");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_file (file, NULL, NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireProblem) problem = NULL;

  put_file (*state, "text.txt", TEXT);
  assert_false (ceasefire_reader_get_loose (reader));
  ceasefire_reader_set_loose (reader, TRUE);
  assert_true (ceasefire_reader_get_loose (reader));
  dossier = ceasefire_dossier_load_reader (reader, NULL, NULL);
  assert_non_null (dossier);
  problem = g_list_model_get_item (ceasefire_reader_get_problems (reader), 0);
  assert_int_equal (ceasefire_problem_get_severity (problem), CEASEFIRE_SEVERITY_WARNING);
  assert_int_equal (ceasefire_problem_get_line (problem), 3);
}

static void
pinned_quotes_need_no_text (void **state)
{
  assert_reads (state,
                HEAD "incident i @d[5..9]\"said\"\n  cite d explicit locator=\"p. 3\"\n"
                     "  cite @d[1..3]\"so\" implicit\n",
                "{\"type\":\"incident\",\"id\":\"i\",\"sources\":["
                "{\"document\":\"d\",\"quote\":\"said\",\"start\":5,\"end\":9},"
                "{\"document\":\"d\",\"locator\":\"p. 3\",\"support\":\"explicit\"},"
                "{\"document\":\"d\",\"quote\":\"so\",\"start\":1,\"end\":3,"
                "\"support\":\"implicit\"}]}\n");
}

/* The error of a reader that takes only so much. */
static void
assert_limited (CeasefireLimit limit, guint64 value, const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;

  ceasefire_reader_set_limit (reader, limit, value);
  while (ceasefire_reader_next (reader, NULL, &error))
    ;
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
}

static void
limits_hold (void **state)
{
  g_autoptr (GString) deep = g_string_new (HEAD "clause c\n");

  (void) state;
  for (guint i = 1; i < 40; i++)
    g_string_append_printf (deep, "%*sclause c%u\n", (int) (2 * i), "", i);
  assert_limited (CEASEFIRE_LIMIT_RECORD, 30, HEAD "actor a note=\"A note of many letters\"\n");
  assert_limited (CEASEFIRE_LIMIT_RECORDS, 1, HEAD "actor a\nactor b\n");
  assert_limited (CEASEFIRE_LIMIT_STRING, 4, HEAD "actor a note=\"12345\"\n");
  assert_limited (CEASEFIRE_LIMIT_SIZE, 30, HEAD "actor a\nactor b\n");
  assert_limited (CEASEFIRE_LIMIT_MEMBERS, 1, HEAD "actor a x:=1 y:=2\n");
  assert_limited (CEASEFIRE_LIMIT_DEPTH, 5, HEAD "actor a x:=[[[[[1]]]]]\n");
  assert_limited (CEASEFIRE_LIMIT_RATIO, 1, deep->str);
}

static void
texts_have_languages (void **state)
{
  assert_reads (state, HEAD "actor a \"A\" name.ar=\"\\u0623\" note.fr=\"B\"\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":\"A\",\"ar\":\"\xd8\xa3\"},"
                "\"note\":{\"fr\":\"B\"}}\n");
  assert_fails (state, HEAD "actor a name=\"x\xe2\x80\xae\"\n", "\\u202e");
}

static void
with_gives_defaults (void **state)
{
  assert_reads (state,
                HEAD "with statement deny speaker=a\nwith cite explicit\n"
                     "statement s indirect\nstatement t report speaker=\n  cite d\n"
                     "with statement\nstatement u accuse\n",
                "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"a\",\"acts\":[\"deny\"],"
                "\"form\":\"indirect\"}\n"
                "{\"type\":\"statement\",\"id\":\"t\",\"acts\":[\"report\"],"
                "\"sources\":[{\"document\":\"d\",\"support\":\"explicit\"}]}\n"
                "{\"type\":\"statement\",\"id\":\"u\",\"acts\":[\"accuse\"]}\n");
}

static void
unknown_members_and_types_are_kept (void **state)
{
  assert_reads (
    state, HEAD "actor a x-odd:={\"a\": [1]} `q r`:=2\ntype:x-foo b {\"n\": 1}\ntype:x-foo {}\n",
    "{\"type\":\"actor\",\"id\":\"a\",\"x-odd\":{\"a\":[1]},\"q r\":2}\n"
    "{\"type\":\"x-foo\",\"id\":\"b\",\"n\":1}\n{\"type\":\"x-foo\"}\n");
}

static void
words_of_a_later_version_are_kept (void **state)
{
  static const char text[]
    = "dossier \"T\" ceasefire=1.99 language=en\nactor a \"A\" kind=\"cyber-group\"\n";
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_string (text, NULL);
  g_autofree char *written = NULL;

  (void) state;
  assert_non_null (dossier);
  written = ceasefire_dossier_to_string (dossier, CEASEFIRE_FORMAT_NOTATION);
  assert_string_equal (written, text);
  assert_fails (state, HEAD "actor a kind=cyber-group\n", "is not one of");
}

static void
a_string_without_end_costs_its_record (void **state)
{
  static const char text[] = HEAD
    "actor a note=\"\"\"\n  One\n  two\nactor b state\nactor c \"no end\n  country=SYR\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireDossier) dossier = NULL;

  (void) state;
  ceasefire_reader_set_keep_going (reader, TRUE);
  dossier = ceasefire_dossier_load_reader (reader, NULL, NULL);
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (dossier)), 3);
  assert_int_equal (g_list_model_get_n_items (ceasefire_reader_get_problems (reader)), 2);
}

/* A mark of the order of bytes is passed where the text begins, and nowhere else. */
static void
pieces_change_nothing (void **state)
{
  static const char *const texts[] = {
    "\xef\xbb\xbf" HEAD "actor a state\n",
    "\xef\xbb\xbf# A comment\n\n" HEAD "actor a state\n  country=SYR\nactor b\n",
    "# A comment\n\xef\xbb\xbf" HEAD "actor a state\n",
    HEAD "\xef\xbb\xbf"
         "actor a state\n",
    HEAD "actor a note=\"\"\"\n  One\n\n  two\n  \"\"\"\nactor b \"B\"  # here\n",
    "\xef\xbb",
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));
      g_autoptr (CeasefireReader) whole = new_slow_reader (bytes, G_MAXSIZE);
      g_autofree char *wanted = transcribe (whole);

      for (gsize step = 1; step < 8; step++)
        {
          g_autoptr (CeasefireReader) reader = new_slow_reader (bytes, step);
          g_autofree char *transcript = transcribe (reader);

          assert_same_transcript (transcript, wanted, bytes, step);
        }
    }
}

static void
other_dossiers_are_included (void **state)
{
  g_autofree char *link = g_build_filename (((Fixture *) *state)->folder, "out.dossier", NULL);

  put_file (*state, "cast.dossier", HEAD "actor a state \"A\"\n");
  put_file (*state, "ring.dossier", HEAD "include \"ring.dossier\"\n");
  put_file (*state, "bad.dossier", HEAD "actor a secret-word\n");
  put_file (*state, "fr.dossier", "dossier language=fr\n");
  put_file (*state, "secret.txt", "# Mine\npassword 1234\n");
  assert_reads (state, HEAD "include \"cast.dossier\"\nactor b state\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"name\":\"A\"}\n"
                "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"state\"}\n");
  assert_fails (state, HEAD "include \"ring.dossier\"\n", "includes itself");
  assert_fails (state, HEAD "include \"bad.dossier\"\n", "line 2, column 9");
  assert_fails (state, HEAD "include \"fr.dossier\"\n", "in the language fr");
  assert_fails (state, HEAD "include \"../x.dossier\"\n", "does not lie below");
  assert_fails (state, HEAD "include \"secret.txt\"\n", "secret.txt is no dossier");
  assert_int_equal (symlink ("/etc/passwd", link), 0);
  assert_fails (state, HEAD "include \"out.dossier\"\n", "leads out");
}

static void
units_may_be_codes_that_are_published (void **state)
{
  assert_reads (state, HEAD "actor a size=\"5 km\"\nactor b size=\"20.. EUR per P1D\"\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"size\":{\"exact\":5,\"unit\":\"kilometre\"}}\n"
                "{\"type\":\"actor\",\"id\":\"b\",\"size\":{\"at_least\":20,\"unit\":\"eur\","
                "\"per\":\"P1D\"}}\n");
  assert_reads (state, HEAD "actor a size=\"5 `km`\"\nactor b size=\"3 h\"\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"size\":{\"exact\":5,\"unit\":\"km\"}}\n"
                "{\"type\":\"actor\",\"id\":\"b\",\"size\":{\"exact\":3,\"unit\":\"hour\"}}\n");
  assert_reads (state,
                "dossier language=en\n  term vocabulary=unit code=km label=\"knot of men\"\n"
                "actor a size=\"5 km\"\n",
                "{\"type\":\"actor\",\"id\":\"a\",\"size\":{\"exact\":5,\"unit\":\"km\"}}\n");
}

static void
who_writes_a_short_form_on_a_line_hears_where_it_goes (void **state)
{
  assert_fails (state, HEAD "actor a\n  size \"5 person\"\n",
                "quantity has no main text to take the string; as one word, behind member=, it is "
                "written EXACT[~] UNIT");
  assert_fails (state, HEAD "vote v motion=x\n  count 15 yes\n",
                "\"15\" is no word for option of share; as one word, behind member=, it is written "
                "OPTION:VALUE");
}

static void
of_another_dossier_some_records_are_included (void **state)
{
  put_file (*state, "cast.dossier",
            HEAD "document d other\nactor a state\n  cite d\nactor b state\nactor c state\n"
                 "  tie e part-of\nactor e state\n  tie c part-of\nactor `x.y` state\n");
  assert_reads (state, HEAD "include \"cast.dossier\" a # none else\n",
                "{\"type\":\"document\",\"id\":\"d\",\"kind\":\"other\"}\n"
                "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\","
                "\"sources\":[{\"document\":\"d\"}]}\n");
  assert_reads (state, HEAD "include \"cast.dossier\" e\ninclude \"cast.dossier\" b c `x.y` b\n",
                "{\"type\":\"actor\",\"id\":\"c\",\"kind\":\"state\","
                "\"affiliations\":[{\"to\":\"e\",\"relation\":\"part-of\"}]}\n"
                "{\"type\":\"actor\",\"id\":\"e\",\"kind\":\"state\","
                "\"affiliations\":[{\"to\":\"c\",\"relation\":\"part-of\"}]}\n"
                "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"state\"}\n"
                "{\"type\":\"actor\",\"id\":\"x.y\",\"kind\":\"state\"}\n");
  assert_fails (state, HEAD "include \"cast:states\" usa ruz\n",
                "cast:states has no record of the id \"ruz\"; the nearest is \"rus\"");
  assert_fails (state, HEAD "include \"cast.dossier\" a b=c\n", "nothing more can stand here");
  assert_fails (state, HEAD "include \"cast.dossier\" `a\n", "the id has no end");
  assert_fails (state, HEAD "include \"none.dossier\" a\n", "none.dossier");
}

static void
casts_of_the_library_are_included (void **state)
{
  static const struct
  {
    const char *text;
    const char *id;
  } casts[] = {
    { HEAD "include \"cast:states\"\n", "syr" },
    { HEAD "include \"cast:un\"\n", "un-security-council" },
    { HEAD "include \"cast:regional\"\n", "osce" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (casts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_string (casts[i].text, &error);
      g_autoptr (GListModel) problems = NULL;

      if (dossier == NULL)
        fail_msg ("%s", error->message);
      assert_non_null (ceasefire_dossier_lookup (dossier, casts[i].id));
      problems = ceasefire_dossier_check (dossier);
      assert_int_equal (g_list_model_get_n_items (problems), 0);
    }
  assert_fails (state, HEAD "include \"cast:nobody\"\n", "no cast of the name nobody");
}

static void
laying_out_keeps_comments_and_is_done_once (void **state)
{
  static const char text[] = "# First\n\n\n" HEAD "actor  a   state # here\n  # below\n\n"
                             "actor _ person aliases=\"x\", y\n  country=SYR\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) once = ceasefire_notation_lay_out (bytes, NULL, FALSE, NULL);
  g_autoptr (GBytes) twice = ceasefire_notation_lay_out (once, NULL, FALSE, NULL);
  g_autofree char *laid_out = g_strndup (g_bytes_get_data (once, NULL), g_bytes_get_size (once));

  (void) state;
  assert_string_equal (laid_out, "# First\n\n" HEAD "actor a state  # here\n  # below\n\n"
                                 "actor actor-1 person aliases=\"x\",y country=SYR\n");
  assert_true (g_bytes_equal (once, twice));
}

static void
laying_out_writes_down_where_quotes_stand (void **state)
{
  static const char text[] = HEAD "document d file=text.txt\nincident i @\"sides agreed\"\n";
  g_autofree char *document = write_file (*state, "text.txt", TEXT);
  g_autofree char *path = write_file (*state, "test.dossier", text);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) laid = ceasefire_notation_lay_out (bytes, file, TRUE, NULL);
  g_autofree char *laid_out = g_strndup (g_bytes_get_data (laid, NULL), g_bytes_get_size (laid));

  assert_true (g_file_test (document, G_FILE_TEST_IS_REGULAR));
  assert_string_equal (laid_out, HEAD "document d file=text.txt\n"
                                      "incident i @d[67..79]\"sides agreed\"\n");
}

static void
what_cannot_be_read_is_not_laid_out (void **state)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("dossier x", 9);
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_notation_lay_out (bytes, NULL, FALSE, &error));
  assert_non_null (error);
}

static void
colours_know_the_words_of_the_tables (void **state)
{
  g_autofree char *textmate
    = ceasefire_notation_print_highlighting (CEASEFIRE_HIGHLIGHTING_TEXTMATE);
  g_autofree char *vim = ceasefire_notation_print_highlighting (CEASEFIRE_HIGHLIGHTING_VIM);
  g_autoptr (GBytes) json = g_bytes_new_static (textmate, strlen (textmate));
  g_autoptr (GBytes) canonical = ceasefire_json_canonicalize (json, NULL);

  (void) state;
  assert_non_null (canonical);
  assert_non_null (strstr (textmate, "|statement"));
  assert_non_null (strstr (textmate, "|shelling|"));
  assert_non_null (strstr (vim, "|in_reply_to|"));
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test_setup_teardown (a_line_is_a_record_and_deeper_lines_are_in_it, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (words_go_to_the_first_member_that_knows_them, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (terms_of_the_header_are_words, set_up, tear_down),
    cmocka_unit_test_setup_teardown (values_have_the_kind_of_their_member, set_up, tear_down),
    cmocka_unit_test_setup_teardown (strings_of_several_lines_lose_their_indentation, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (ids_with_other_letters_stand_in_backquotes, set_up, tear_down),
    cmocka_unit_test_setup_teardown (ids_are_given_and_the_record_above_is_meant, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (claims_begin_with_signs, set_up, tear_down),
    cmocka_unit_test_setup_teardown (quotes_are_found_by_their_words, set_up, tear_down),
    cmocka_unit_test_setup_teardown (quotes_that_are_not_there_or_twice_are_told, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (a_loose_reader_takes_the_nearest_and_tells, set_up, tear_down),
    cmocka_unit_test_setup_teardown (pinned_quotes_need_no_text, set_up, tear_down),
    cmocka_unit_test (limits_hold),
    cmocka_unit_test_setup_teardown (texts_have_languages, set_up, tear_down),
    cmocka_unit_test_setup_teardown (with_gives_defaults, set_up, tear_down),
    cmocka_unit_test_setup_teardown (unknown_members_and_types_are_kept, set_up, tear_down),
    cmocka_unit_test_setup_teardown (words_of_a_later_version_are_kept, set_up, tear_down),
    cmocka_unit_test (a_string_without_end_costs_its_record),
    cmocka_unit_test (pieces_change_nothing),
    cmocka_unit_test_setup_teardown (other_dossiers_are_included, set_up, tear_down),
    cmocka_unit_test_setup_teardown (units_may_be_codes_that_are_published, set_up, tear_down),
    cmocka_unit_test_setup_teardown (who_writes_a_short_form_on_a_line_hears_where_it_goes, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (of_another_dossier_some_records_are_included, set_up,
                                     tear_down),
    cmocka_unit_test_setup_teardown (casts_of_the_library_are_included, set_up, tear_down),
    cmocka_unit_test (laying_out_keeps_comments_and_is_done_once),
    cmocka_unit_test_setup_teardown (laying_out_writes_down_where_quotes_stand, set_up, tear_down),
    cmocka_unit_test (what_cannot_be_read_is_not_laid_out),
    cmocka_unit_test (colours_know_the_words_of_the_tables),
  };

  return cmocka_run_group_tests_name ("notation", tests, NULL, NULL);
}
