/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/cells.h"
#include "feeds/csv.h"
#include "feeds/hxl.h"
#include "feeds/workbook.h"
#include "support/dossier.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-feeds.h>
#include <ceasefire/ceasefire-json.h>
#include <glib/gstdio.h>
#include <string.h>

/* Sheets as spreadsheets and people leave them: what is read of them, and what is told. */

#define HEADER "header", "#,ceasefire,language\n0,1.0,en\n"

typedef struct
{
  const char *name; /* of the sheet */
  const char *text;
} SheetText;

typedef struct
{
  const char *what;
  SheetText sheets[5];
  const char *lines;        /* the records, as JSON Lines */
  const char *problems[12]; /* "CELL: what the message begins with", in order */
} SheetCase;

static const SheetCase cases[] = {
  /* Files */
  { "a byte order mark, semicolons and CR LF",
    { { HEADER }, { "actor", "\xef\xbb\xbf#;id;kind\r\n1;us;state\r\n" } },
    "{\"type\":\"actor\",\"id\":\"us\",\"kind\":\"state\"}\n",
    { NULL } },
  { "tabs, and lines that end in CR",
    { { HEADER }, { "actor", "#\tid\tkind\r1\tus\tstate\r" } },
    "{\"type\":\"actor\",\"id\":\"us\",\"kind\":\"state\"}\n",
    { NULL } },
  { "Excel's line that says what separates cells",
    { { HEADER }, { "actor", "sep=;\r\n#;id;kind\r\n1;us,uk;state\r\n2;b;x\r\n" } },
    "{\"type\":\"actor\",\"id\":\"us,uk\",\"kind\":\"state\"}\n{\"type\":\"actor\",\"id\":\"b\"}\n",
    { "actor!C3: records[1].kind: \"x\" is not one of" } },
  { "empty rows and columns, rows in another order, a row that is too short",
    { { HEADER }, { "actor", "id,,#,kind,note\n,,,,\nb,,2,state,\n\na,,1\nc\n" } },
    "{\"type\":\"actor\",\"id\":\"a\"}\n{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"state\"}\n"
    "{\"type\":\"actor\",\"id\":\"c\"}\n",
    { NULL } },
  { "a line that breaks the rules costs itself, and rows and lines are counted on",
    { { HEADER }, { "actor", "#,id,note\n1,a,\"one\ntwo\"\n2,b,\"x\"y\n3,c\"d,\n4,e,\n5,e f,\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"one\\ntwo\"}\n{\"type\":\"actor\",\"id\":\"e\"}\n",
    { "actor!A3: something stands behind the closing quotation mark of a cell; the row is left out",
      "actor!A4: a quotation mark stands within a cell that does not begin with one",
      "actor!B6: records[2].id: " } },
  { "a quotation mark that nothing closes costs what follows",
    { { HEADER }, { "actor", "#,id,note\n1,a,\n2,b,\"x\n3,c,\n" } },
    "{\"type\":\"actor\",\"id\":\"a\"}\n",
    { "actor!A3: a quotation mark opens a cell here, and none closes it" } },
  { "headings that break the rules",
    { { HEADER }, { "actor", "#,id,\"a\"b\n1,x,\n2,y\"z,\n" } },
    "",
    { "actor!A1: something stands behind the closing quotation mark of a cell; the sheet is left "
      "out" } },
  { "a file that is no sheet",
    { { HEADER }, { "incidents", "#,id\n1,x\n" } },
    "",
    { "incidents: \"incidents\" is the name of no sheet, and it is not read; the nearest is "
      "\"incident\"" } },

  /* Cells */
  { "numbers as spreadsheets have them",
    { { HEADER },
      { "place", "#;id;latitude;longitude;confidence\n1;p;48,5;2;5.0\n2;q;48.5;-0;5,00\n" },
      { "incident", "#,id,count,fatalities\n4,i,\"5,0\",1E3\n" } },
    "{\"type\":\"place\",\"id\":\"p\",\"latitude\":48.5,\"longitude\":2,\"confidence\":5}\n"
    "{\"type\":\"place\",\"id\":\"q\",\"latitude\":48.5,\"longitude\":-0,\"confidence\":5}\n"
    "{\"type\":\"incident\",\"id\":\"i\"}\n",
    { "incident!C2: records[2].count: expected a whole number, found a string; the cell has "
      "\"5,0\"",
      "incident!D2: records[2].fatalities: " } },
  { "truth values, and what is none",
    { { HEADER }, { "incident", "#,id,agents_any\n1,a,TRUE\n2,b,false\n3,c,WAHR\n" } },
    "{\"type\":\"incident\",\"id\":\"a\",\"agents_any\":true}\n"
    "{\"type\":\"incident\",\"id\":\"b\",\"agents_any\":false}\n"
    "{\"type\":\"incident\",\"id\":\"c\"}\n",
    { "incident!C4: records[2].agents_any: expected true or false, found a string; the cell has "
      "\"WAHR\"" } },
  { "dates that a spreadsheet has rewritten",
    { { HEADER },
      { "incident",
        "#,id,when\n1,a,12.09.2016\n2,b,9/23/2016 0:00\n3,c,42625\n4,d,2016-09\n5,e,x\n" } },
    "{\"type\":\"incident\",\"id\":\"a\"}\n{\"type\":\"incident\",\"id\":\"b\"}\n"
    "{\"type\":\"incident\",\"id\":\"c\"}\n"
    "{\"type\":\"incident\",\"id\":\"d\",\"when\":\"2016-09\"}\n"
    "{\"type\":\"incident\",\"id\":\"e\"}\n",
    { "incident!C2: records[0].when: \"12.09.2016\" is not an EDTF date*rewritten it: 2016-09-12, "
      "or "
      "2016-12-09",
      "incident!C3: records[1].when: *rewritten it: 2016-09-23",
      "incident!C4: records[2].when: *counted its days: 2016-09-12",
      "incident!C6: records[4].when: \"x\" is not an EDTF date" } },
  { "words that mean nothing is known, and formulas that failed",
    { { HEADER }, { "actor", "#,id,note\n1,a,NA\n2,b,#REF!\n3,c,nap\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"NA\"}\n"
    "{\"type\":\"actor\",\"id\":\"b\",\"note\":\"#REF!\"}\n"
    "{\"type\":\"actor\",\"id\":\"c\",\"note\":\"nap\"}\n",
    { "actor!C2: \"NA\" is kept as a text; an empty cell says that nothing is known",
      "actor!C3: \"#REF!\" is what a spreadsheet shows of a formula that fails" } },
  { "Latin-1, and a byte that is no character",
    { { HEADER }, { "actor", "#,id,note\n1,a,M\xfcller\n2,b,x\n" } },
    "{\"type\":\"actor\",\"id\":\"a\"}\n{\"type\":\"actor\",\"id\":\"b\",\"note\":\"x\"}\n",
    { "actor!C2: is no UTF-8, and is left out; in Windows-1252 it would be \"Müller\"" } },
  { "an empty text, an empty cell, and texts that begin like formulas",
    { { HEADER },
      { "actor", "#,id,note\n1,a,'\n2,b,\n3,c,'=1+1\n4,d,''\n5,e,''=x\n6,f,'tis\n7,g,=1\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"\"}\n{\"type\":\"actor\",\"id\":\"b\"}\n"
    "{\"type\":\"actor\",\"id\":\"c\",\"note\":\"=1+1\"}\n"
    "{\"type\":\"actor\",\"id\":\"d\",\"note\":\"'\"}\n"
    "{\"type\":\"actor\",\"id\":\"e\",\"note\":\"'=x\"}\n"
    "{\"type\":\"actor\",\"id\":\"f\",\"note\":\"'tis\"}\n"
    "{\"type\":\"actor\",\"id\":\"g\",\"note\":\"=1\"}\n",
    { NULL } },

  /* Columns */
  { "headings that are no member's",
    { { HEADER },
      { "statement", "#,id,speker,deadline.at,acts,type,text\n1,s,us,x,accuse,y,t\n" },
      { "clause", "#,id,deadline.at,deadline.mood\n2,c,2016,good\n" } },
    "{\"type\":\"statement\",\"id\":\"s\",\"text\":\"t\",\"deadline.at\":\"x\",\"speker\":\"us\"}\n"
    "{\"type\":\"clause\",\"id\":\"c\",\"deadline\":{\"at\":\"2016\",\"mood\":\"good\"}}\n",
    { "clause!D1: \"deadline.mood\": clause has no such member; its cells are kept as an unknown "
      "one",
      "statement!C1: \"speker\": statement has no such member; its cells are kept as an unknown "
      "one; "
      "the nearest is \"speaker\"",
      "statement!D1: \"deadline.at\": statement has no such member",
      "statement!E1: \"acts\": is a list, and its cells are left out: its items are rows of the "
      "sheet "
      "\"statement_acts\"",
      "statement!F1: \"type\": the sheet \"statement\" cannot have such a column" } },
  { "a column that stands twice, and cells beside all columns",
    { { HEADER }, { "actor", "#,id,note,note,\n1,a,b,c,d,e\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"note\":\"b\"}\n",
    { "actor!D1: the column \"note\" stands twice, and only the first is read",
      "actor!E2: stands under no heading, and is left out",
      "actor!F2: stands under no heading, and is left out" } },
  { "names of other tables, and what is computed",
    { { HEADER },
      { "clause", "record,id,deadline_at,window,window_earliest\n1,c,2016,2016-09,x\n" } },
    "{\"type\":\"clause\",\"id\":\"c\",\"window\":\"2016-09\",\"deadline\":{\"at\":\"2016\"}}\n",
    { NULL } },
  { "tags of HXL, and headings that say nothing",
    { { HEADER },
      { "place", "#,Kennung,Breite,Länge,Notiz\n#meta+record,#meta+id,#geo+lat,"
                 "#geo +lon,#foo\n1,p,36.2,37.1,x\n" } },
    "{\"type\":\"place\",\"id\":\"p\",\"latitude\":36.2,\"longitude\":37.1,\"Notiz\":\"x\"}\n",
    { "place!E1: \"Notiz\": place has no such member" } },
  { "a single value that says it is not there, though it is",
    { { HEADER }, { "clause", "#,id,deadline,deadline.at\n1,c,FALSE,2016\n2,d,TRUE,\n3,e,no,\n" } },
    "{\"type\":\"clause\",\"id\":\"c\",\"deadline\":{\"at\":\"2016\"}}\n"
    "{\"type\":\"clause\",\"id\":\"d\",\"deadline\":{}}\n{\"type\":\"clause\",\"id\":\"e\"}\n",
    { "clause!C2: does not say true, though columns behind it say something",
      "clause!C4: says neither true nor false" } },
  { "unknown members, and what is no JSON",
    { { HEADER },
      { "actor",
        "#,id,extra\n1,a,\"{\"\"x\"\": [1, 2]}\"\n2,b,{\n3,c,\"{},\"\"id\"\":{}\"\n4,d,{}\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"x\":[1,2]}\n{\"type\":\"actor\",\"id\":\"b\"}\n"
    "{\"type\":\"actor\",\"id\":\"c\"}\n{\"type\":\"actor\",\"id\":\"d\"}\n",
    { "actor!C3: is no object of JSON, and is left out",
      "actor!C4: is no object of JSON, and is left out" } },

  /* Rows */
  { "new rows need no numbers and no positions",
    { { HEADER },
      { "statement", "#,id\n7,a\n,b\n3,c\n" },
      { "statement_acts",
        "#,parent,position,value\n,b,,deny\n,b,,accuse\n7,,1,admit\n7,,0,insist\n" } },
    "{\"type\":\"statement\",\"id\":\"c\"}\n"
    "{\"type\":\"statement\",\"id\":\"a\",\"acts\":[\"insist\",\"admit\"]}\n"
    "{\"type\":\"statement\",\"id\":\"b\",\"acts\":[\"deny\",\"accuse\"]}\n",
    { NULL } },
  { "rows that belong nowhere",
    { { HEADER },
      { "statement", "#,id\n1,a\n2,b\n1,c\nx,d\n" },
      { "statement_acts", "#,parent,position,value\n9,,0,u\n,,0,v\n,z,0,w\n1,b,0,x\n1,a,-1,y\n"
                          "1,,0,deny\n1,,0,z\n" },
      { "statement_claims_silent_on", "#,claims_position,position,value\n1,0,0,actor\n" } },
    "{\"type\":\"statement\",\"id\":\"a\",\"acts\":[\"deny\"]}\n"
    "{\"type\":\"statement\",\"id\":\"b\"}\n{\"type\":\"statement\",\"id\":\"d\"}\n",
    { "statement_acts!C6: \"-1\" is no position, and the row is left out",
      "statement!A5: \"x\" is no number of a record: it comes behind those that have one",
      "statement!A4: another record has the number 1 too, and this one is left out",
      "statement_acts!A2: no record has the number \"9\", and the row is left out",
      "statement_acts!A3: the row says neither number nor id of its record, and is left out",
      "statement_acts!B4: no record has the id \"z\", and the row is left out",
      "statement_acts!B5: the record \"1\" has the id \"a\", not \"b\", and the row is left out",
      "statement_acts!C8: another row has this position too, and this one is left out",
      "statement_claims_silent_on!B2: the sheet \"statement_claims\" has no item at this "
      "position" } },
  { "an id that two records have, and a list of another type",
    { { HEADER },
      { "actor", "#,id\n1,a\n2,a\n" },
      { "actor_codes", "#,parent,value\n,a,x:1\n1,a,x:2\n" },
      { "statement_acts", "#,value\n1,deny\n" } },
    "{\"type\":\"actor\",\"id\":\"a\",\"codes\":[\"x:2\"]}\n{\"type\":\"actor\",\"id\":\"a\"}\n",
    { "actor_codes!B2: more than one record has the id \"a\"",
      "statement_acts!A2: its record is no statement, and the row is left out" } },
  { "nested records, in themselves too",
    { { HEADER },
      { "agreement", "#,id\n1,a\n" },
      { "clause", "#,id,parent_#,parent,member,position\n2,c,,a,,1\n3,d,1,,clauses,0\n4,e,,c,,\n"
                  "5,f,6,,,\n6,g,5,,,\n7,h,,a,parties,\n8,i,,zz,,\n" } },
    "{\"type\":\"agreement\",\"id\":\"a\",\"clauses\":[{\"type\":\"clause\",\"id\":\"d\"},"
    "{\"type\":\"clause\",\"id\":\"c\",\"clauses\":[{\"type\":\"clause\",\"id\":\"e\"}]}]}\n",
    { "clause!E7: the record that it is nested in has no such list, and it is left out",
      "clause!D8: no record has the id \"zz\", and the row is left out",
      "clause!C5: it is nested in itself, too deep, or in what is left out",
      "clause!C6: it is nested in itself, too deep, or in what is left out" } },
  { "wordings of a text, which its own column does not have",
    { { HEADER },
      { "statement", "#,id,text\n1,s,changed\n2,t,plain\n" },
      { "statement_text", "#,position,language,value\n1,0,en,truce\n1,1,ru,x\n1,2,,y\n" } },
    "{\"type\":\"statement\",\"id\":\"s\",\"text\":{\"en\":\"truce\",\"ru\":\"x\"}}\n"
    "{\"type\":\"statement\",\"id\":\"t\",\"text\":\"plain\"}\n",
    { "statement!C2: is not read, since the sheet \"statement_text\" has the wordings", "*" } },
  { "no header", { { "actor", "#,id\n1,a\n" } }, "{\"type\":\"actor\",\"id\":\"a\"}\n", { NULL } },
};

static char *
write_sheets (const SheetText *sheets)
{
  char *folder = g_dir_make_tmp ("sheets-XXXXXX", NULL);

  for (; sheets->name; sheets++)
    {
      g_autofree char *base = g_strconcat (sheets->name, ".csv", NULL);
      g_autofree char *path = g_build_filename (folder, base, NULL);

      assert_true (g_file_set_contents (path, sheets->text, -1, NULL));
    }
  return folder;
}

static void
expect_problems (const SheetCase *one, GListModel *problems)
{
  guint n = g_list_model_get_n_items (problems);

  for (guint i = 0; i < n || one->problems[i]; i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *told = problem
                                ? g_strdup_printf ("%s: %s", ceasefire_problem_get_path (problem),
                                                   ceasefire_problem_get_message (problem))
                                : NULL;
      g_autofree char *pattern = g_strconcat (one->problems[i] ? one->problems[i] : "-", "*", NULL);

      /* Brackets mean nothing to GPatternSpec. */
      if (told == NULL || !g_pattern_match_simple (pattern, told))
        fail_msg ("%s:\n%s\ninstead of\n%s", one->what, told ? told : "nothing", pattern);
    }
}

static void
expect_lines (const SheetCase *one, CeasefireDossier *dossier)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  const char *lines = strchr (text, '\n') + 1;

  if (!g_str_equal (lines, one->lines))
    fail_msg ("%s:\n%s\ninstead of\n%s", one->what, lines, one->lines);
}

static void
sheets_are_read_and_what_is_wrong_is_told (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = write_sheets (cases[i].sheets);
      g_autoptr (GFile) folder = g_file_new_for_path (path);
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireFeedsSheets) sheets = ceasefire_feeds_sheets_read (folder, NULL, &error);
      g_autoptr (CeasefireDossier) dossier = NULL;

      if (sheets == NULL)
        fail_msg ("%s: %s", cases[i].what, error->message);
      dossier = ceasefire_feeds_sheets_load (sheets, &error);
      if (dossier == NULL)
        fail_msg ("%s: %s", cases[i].what, error->message);
      expect_problems (&cases[i], ceasefire_feeds_sheets_get_problems (sheets));
      expect_lines (&cases[i], dossier);
      ceasefire_workbook_clear (folder);
    }
}

static void
utf_16_is_read (void **state)
{
  const SheetText sheets[] = { { HEADER }, { NULL, NULL } };
  g_autofree char *path = write_sheets (sheets);
  g_autofree char *file = g_build_filename (path, "actor.csv", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  gsize length;
  g_autofree char *text = g_convert ("\ufeff#\tid\tnote\r\n1\ta\tМинск\r\n", -1, "UTF-16LE",
                                     "UTF-8", NULL, &length, NULL);
  g_autoptr (CeasefireFeedsSheets) sheets_read = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  CeasefireRecord *record;

  (void) state;
  assert_true (g_file_set_contents (file, text, (gssize) length, NULL));
  sheets_read = ceasefire_feeds_sheets_read (folder, NULL, NULL);
  dossier = ceasefire_feeds_sheets_load (sheets_read, NULL);
  record = ceasefire_dossier_lookup (dossier, "a");
  assert_non_null (record);
  {
    g_autofree char *note = ceasefire_record_dup_json (record, "note");

    assert_string_equal (note, "\"Минск\"");
  }
  ceasefire_workbook_clear (folder);
}

static void
cells_come_back_as_they_were (void **state)
{
  static const char *const contents[] = { "",   "'", "''", "=1",  "'=1", "''=1", "a",    "'a",
                                          "-5", "+", "@x", "\tx", "\n",  "＝1",  "' =1", "a=1" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      gboolean escaped = ceasefire_cell_needs_apostrophe (contents[i]);
      g_autofree char *cell = g_strconcat (escaped ? "'" : "", contents[i], NULL);

      assert_string_equal (ceasefire_cell_get_content (cell), contents[i]);
      assert_true (*cell != '\0' && strchr ("=+-@\t\r\n", *cell) == NULL);
    }
}

static void
columns_have_letters (void **state)
{
  static const struct
  {
    guint column;
    const char *name;
  } columns[] = { { 0, "s!A7" },    { 25, "s!Z7" },    { 26, "s!AA7" },
                  { 701, "s!ZZ7" }, { 702, "s!AAA7" }, { 16383, "s!XFD7" } };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *name = ceasefire_cell_name ("s", columns[i].column, 7);

      assert_string_equal (name, columns[i].name);
    }
}

/* Sheets of workbooks have names of their own, and columns of a sheet tags of their own. */
static void
names_and_tags_are_unique (void **state)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);

  (void) state;
  for (guint i = 0; i < n_tables; i++)
    {
      g_autoptr (GHashTable) tags = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      assert_true (strlen (ceasefire_workbook_name (tables[i])) <= 31);
      assert_true (g_hash_table_add (names, (gpointer) ceasefire_workbook_name (tables[i])));
      for (guint k = 0; k < tables[i]->n_columns; k++)
        {
          char *tag = ceasefire_hxl_get_tag (&tables[i]->columns[k]);

          assert_true (ceasefire_hxl_is_tag (tag, strlen (tag)));
          if (ceasefire_column_is_shown (&tables[i]->columns[k]))
            assert_int_equal (ceasefire_hxl_find_column (tables[i], tag, strlen (tag)), k);
          assert_true (g_hash_table_add (tags, tag));
        }
    }
}

/* Writing */

static CeasefireFeedsSheetsWriter *
write_note (GFile *file, const char *note)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (
    DOSSIER ("{\"type\":\"actor\",\"id\":\"a\"},{\"type\":\"actor\",\"id\":\"b\"}"));
  CeasefireFeedsSheetsWriter *writer
    = ceasefire_feeds_sheets_writer_new (file, ceasefire_dossier_get_header (dossier));
  CeasefireRecord *last = ceasefire_dossier_lookup (dossier, "b");
  g_autoptr (CeasefireRecord) first = g_list_model_get_item (G_LIST_MODEL (dossier), 0);
  g_autoptr (GString) json = g_string_new ("\"");

  g_string_append_printf (json, "%s\"", note);
  assert_true (ceasefire_record_set_json (last, "note", json->str, NULL));
  assert_true (ceasefire_feeds_sheets_writer_write (writer, first, NULL, NULL));
  assert_true (ceasefire_feeds_sheets_writer_write (writer, last, NULL, NULL));
  return writer;
}

/* CSV has them whole, and says so; a workbook is refused. */
static void
what_no_cell_can_hold_is_told (void **state)
{
  g_autofree char *longest = g_strnfill (32767, 'x');
  g_autofree char *longer = g_strnfill (32768, 'x');
  g_autofree char *formula = g_strconcat ("=", longest + 1, NULL);
  const struct
  {
    const char *note;
    const char *csv;
    const char *workbook;
  } notes[] = { { "x", NULL, NULL },
                { longest, NULL, NULL },
                { longer, "has 32768 letters", "has 32768 letters" },
                { formula, "has 32768 letters", "has 32768 letters" },
                { "a\\rb", NULL, "has a control character" },
                { "_x000D_", NULL, "has what a workbook takes for an escape" },
                { "\xef\xbf\xbe", NULL, "has a character that XML does not allow" } };
  g_autofree char *path = g_dir_make_tmp ("sheets-XXXXXX", NULL);

  (void) state;
  for (guint i = 0; i < 2 * G_N_ELEMENTS (notes); i++)
    {
      gboolean is_workbook = i % 2;
      const char *wanted = is_workbook ? notes[i / 2].workbook : notes[i / 2].csv;
      g_autofree char *name = g_strdup_printf ("%s/%u%s", path, i, is_workbook ? ".xlsx" : "");
      g_autoptr (GFile) file = g_file_new_for_path (name);
      g_autoptr (CeasefireFeedsSheetsWriter) writer = write_note (file, notes[i / 2].note);
      GListModel *problems = ceasefire_feeds_sheets_writer_get_problems (writer);
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, 0);
      g_autoptr (GError) error = NULL;

      assert_int_equal (g_list_model_get_n_items (problems), wanted ? 1 : 0);
      if (wanted)
        {
          assert_true (g_str_has_prefix (ceasefire_problem_get_message (problem), wanted));
          assert_true (g_pattern_match_simple ("actor![A-Z]3", "actor!A3")
                       || g_str_has_suffix (ceasefire_problem_get_path (problem), "3"));
        }
      assert_true (ceasefire_feeds_sheets_writer_close (writer, NULL, &error)
                   == !(is_workbook && wanted));
      assert_true (g_file_query_exists (file, NULL) == !(is_workbook && wanted));
      assert_false (ceasefire_feeds_sheets_writer_close (writer, NULL, NULL));
      if (!is_workbook)
        ceasefire_workbook_clear (file);
      else
        g_file_delete (file, NULL, NULL);
    }
  assert_int_equal (g_rmdir (path), 0);
}

/* Nothing is mixed with sheets that are there, and what fails leaves nothing behind. */
static void
other_sheets_stay_as_they_are (void **state)
{
  const SheetText sheets[] = { { "vote", "#,id\n" }, { NULL, NULL } };
  g_autofree char *path = write_sheets (sheets);
  g_autofree char *below = g_build_filename (path, "vote.csv", "below", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GFile) no_folder = g_file_new_for_path (below);
  g_autoptr (CeasefireHeader) header = ceasefire_header_new ("en");
  g_autoptr (CeasefireFeedsSheetsWriter) writer
    = ceasefire_feeds_sheets_writer_new (folder, header);
  g_autoptr (CeasefireFeedsSheetsWriter) hopeless
    = ceasefire_feeds_sheets_writer_new (no_folder, header);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = NULL;

  (void) state;
  assert_false (ceasefire_feeds_sheets_writer_close (writer, NULL, &error));
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS));
  assert_false (ceasefire_feeds_sheets_writer_close (hopeless, NULL, NULL));
  dir = g_dir_open (path, 0, NULL);
  assert_string_equal (g_dir_read_name (dir), "vote.csv");
  assert_null (g_dir_read_name (dir));
  ceasefire_workbook_clear (folder);
}

static void
what_is_not_there_is_an_error (void **state)
{
  g_autofree char *path = g_dir_make_tmp ("sheets-XXXXXX", NULL);
  g_autofree char *workbook = g_build_filename (path, "none.xlsx", NULL);
  const char *const names[] = { path, workbook, "/nowhere" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (names[i]);
      g_autoptr (GError) error = NULL;

      assert_null (ceasefire_feeds_sheets_read (file, NULL, &error));
      assert_non_null (error);
    }
  g_rmdir (path);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (sheets_are_read_and_what_is_wrong_is_told),
    cmocka_unit_test (utf_16_is_read),
    cmocka_unit_test (cells_come_back_as_they_were),
    cmocka_unit_test (columns_have_letters),
    cmocka_unit_test (names_and_tags_are_unique),
    cmocka_unit_test (what_no_cell_can_hold_is_told),
    cmocka_unit_test (other_sheets_stay_as_they_are),
    cmocka_unit_test (what_is_not_there_is_an_error),
  };

  return cmocka_run_group_tests_name ("sheets", tests, NULL, NULL);
}
