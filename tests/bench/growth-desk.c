/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-checker.h>
#include <ceasefire/ceasefire-cited-text.h>
#include <ceasefire/ceasefire-fixing.h>

/* What a data desk asks for: quotes of an edited text, mending, coverage, actors that are alike. */

/* A text of @n words, of which each is cited, as if @shift letters had stood in front of it. */
static CeasefireDocumentText *
make_text (guint n, guint shift, gboolean in_one_record, GString *records)
{
  g_autoptr (GString) text = g_string_new (NULL);

  growth_add (records, "{'type':'document','id':'d','kind':'article'}");
  if (in_one_record)
    growth_add (records, ",{'type':'incident','id':'i','action':'attack','sources':[");
  for (guint i = 0; i < n; i++)
    {
      gsize start = text->len + shift;

      g_string_append_printf (text, "word%u. ", i);
      if (!in_one_record)
        growth_add (records, ",{'type':'incident','id':'i%u','action':'attack','sources':[", i);
      growth_add (records,
                  "%s{'document':'d','quote':'word%u.','start':%u,'end':%u,'members':['a%u']}%s",
                  in_one_record && i > 0 ? "," : "", i, (guint) start,
                  (guint) text->len - 1 + shift, i, in_one_record ? "" : "]}");
    }
  if (in_one_record)
    growth_add (records, "]}");
  return ceasefire_document_text_new (text->str, NULL);
}

static CeasefireChecker *
read_all (GBytes *bytes, CeasefireDocumentText *text)
{
  CeasefireChecker *checker = ceasefire_checker_new ();
  g_autoptr (CeasefireReader) reader = growth_open (bytes, FALSE);

  ceasefire_checker_expect_document_text (checker, "d");
  if (!ceasefire_checker_read (checker, reader, NULL, NULL))
    g_error ("nothing is checked");
  ceasefire_checker_set_document_text (checker, "d", text);
  return checker;
}

static void
add_to_fixing (CeasefireProblem *problem, gpointer fixing)
{
  ceasefire_fixing_add_problem (fixing, problem);
}

/* Quotes that have moved are listed, and their offsets changed; all of the text may be one line. */
static void
mend_quotes (guint n, gboolean in_one_record)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = make_text (n, 2, in_one_record, records);
  g_autoptr (GBytes) bytes = growth_make_bytes ("", records);
  g_autoptr (CeasefireChecker) checker = NULL;
  g_autoptr (CeasefireFixing) fixing = NULL;
  g_autoptr (GListModel) quotations = NULL;
  g_autoptr (GBytes) diff = NULL;

  growth_begin ();
  checker = read_all (bytes, text);
  quotations = ceasefire_checker_list_quotations (checker);
  fixing = ceasefire_fixing_new (bytes, CEASEFIRE_FORMAT_JSON);
  ceasefire_checker_foreach (checker, add_to_fixing, fixing);
  if (ceasefire_fixing_apply (fixing) < n)
    g_error ("not all are mended");
  diff = ceasefire_fixing_to_diff (fixing, "x");
  growth_end ();
  if (g_list_model_get_n_items (quotations) != n)
    g_error ("%u quotes instead of %u", g_list_model_get_n_items (quotations), n);
}

static void
quotes_of_one_record (guint n)
{
  mend_quotes (n, TRUE);
}

static void
quotes_of_many_records (guint n)
{
  mend_quotes (n, FALSE);
}

/* Quotes without offsets, which may stand anywhere. */
static void
quotes_that_stand_anywhere (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;

  growth_add (records, "{'type':'document','id':'d','kind':'article'}");
  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (string, "A sentence has the number %u.\n", i);
      growth_add (records,
                  ",{'type':'incident','id':'i%u','action':'attack','sources':[{'document':'d',"
                  "'quote':'A sentence has the number %u.'}]}",
                  i, i);
    }
  text = ceasefire_document_text_new (string->str, NULL);
  dossier = growth_make (records);
  ceasefire_dossier_set_document_text (dossier, "d", text);
  growth_begin ();
  problems = ceasefire_dossier_check (dossier);
  growth_end ();
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      if (g_str_equal (ceasefire_problem_get_code (problem), "quote-not-found"))
        g_error ("%s", ceasefire_problem_get_message (problem));
    }
}

/* In the notation: items of one list, and lines of their own. */
static void
doubled_items (guint n)
{
  g_autoptr (GString) text
    = g_string_new ("dossier language=en\nactor x other \"X\"\nactor y other \"Y\" aliases=\"a\"");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireChecker) checker = NULL;
  g_autoptr (CeasefireFixing) fixing = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append (text, ",\"a\"");
  g_string_append (text, "\n  tie x part-of\n");
  for (guint i = 0; i < n; i++)
    g_string_append (text, "  tie x part-of\n");
  bytes = g_bytes_new (text->str, text->len);
  growth_begin ();
  checker = read_all (bytes, NULL);
  fixing = ceasefire_fixing_new (bytes, CEASEFIRE_FORMAT_NOTATION);
  ceasefire_checker_foreach (checker, add_to_fixing, fixing);
  if (ceasefire_fixing_apply (fixing) < 2 * n)
    g_error ("not all are mended");
  growth_end ();
}

/* Clauses of an agreement that as many citations cite. */
static void
doubled_items_of_clauses (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;

  growth_add (records, "{'type':'agreement','id':'a','title':'A','sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':'d','members':['title']}", i > 0 ? "," : "");
  growth_add (records, "],'clauses':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'id':'c%u','means':['tank','tank']}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  dossier = growth_make (records);
  growth_begin ();
  problems = ceasefire_dossier_check (dossier);
  growth_end ();
  if (g_list_model_get_n_items (problems) < n)
    g_error ("%u problems instead of %u", g_list_model_get_n_items (problems), n);
}

static void
coverage (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDocumentText) text = make_text (n, 0, TRUE, records);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) cited = NULL;
  g_autoptr (GListModel) uncited = NULL;

  growth_add (records, ",{'type':'agreement','id':'a','sources':[{'document':'d','members':['x'");
  for (guint i = 0; i < n; i++)
    growth_add (records, ",'clauses[%u].text'", i);
  growth_add (records, "]}],'clauses':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'id':'c%u','text':'C','modality':'obligation'}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  dossier = growth_make (records);
  ceasefire_dossier_set_document_text (dossier, "d", text);
  growth_begin ();
  cited = ceasefire_dossier_list_cited_texts (dossier);
  uncited = ceasefire_dossier_list_uncited (dossier);
  growth_end ();
  if (g_list_model_get_n_items (uncited) < n)
    g_error ("%u records instead of %u", g_list_model_get_n_items (uncited), n);
}

static void
actors_alike (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GListModel) problems = NULL;

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'actor','id':'a%u','kind':'other','name':'%sNorthern Front'}",
                i > 0 ? "," : "", i, i % 2 ? "the " : "");
  dossier = growth_make (records);
  growth_begin ();
  problems = ceasefire_dossier_check (dossier);
  growth_end ();
  if (g_list_model_get_n_items (problems) < n - 1)
    g_error ("%u problems instead of %u", g_list_model_get_n_items (problems), n - 1);
}

const GrowthCase growth_of_desks[] = {
  { "desk, quotes of one record", quotes_of_one_record, 60 },
  { "desk, quotes of many records", quotes_of_many_records, 60 },
  { "desk, quotes that stand anywhere", quotes_that_stand_anywhere, 60 },
  { "desk, doubled items", doubled_items, 60 },
  { "desk, doubled items of clauses", doubled_items_of_clauses, 500 },
  { "desk, coverage", coverage, 60 },
  { "desk, actors alike", actors_alike, 60 },
  { NULL, NULL, 0 },
};
