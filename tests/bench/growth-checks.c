/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-checker.h>

/* Dossiers with as many mistakes as somebody likes. */

static void
check (CeasefireDossier *dossier, guint n_wanted)
{
  g_autoptr (GListModel) problems = NULL;

  growth_begin ();
  problems = ceasefire_dossier_check (dossier);
  growth_end ();
  if (g_list_model_get_n_items (problems) < n_wanted)
    g_error ("%u problems instead of %u", g_list_model_get_n_items (problems), n_wanted);
}

static void
check_records (GString *records, guint n_wanted)
{
  g_autoptr (CeasefireDossier) dossier = growth_make (records);

  check (dossier, n_wanted);
}

static void
count_problem (CeasefireProblem *problem, gpointer user_data)
{
  (void) problem;
  ++*(guint *) user_data;
}

static void
many_problems (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (records,
                "%s{'type':'statement','id':'s%u','speaker':'nobody','acts':['nothing'],"
                "'language':'not a tag','text':' ','x':1}",
                i > 0 ? "," : "", i);
  check_records (records, n * 5);
}

/* In one list, what reading leaves out and what checks complain of. */
static void
mistakes_among_problems (guint n)
{
  GString *records = g_string_new (NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (CeasefireChecker) checker = ceasefire_checker_new ();
  guint n_found = 0;

  growth_add (records, "{'type':'statement','id':'s','about':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s%u,'x'", i > 0 ? "," : "", i);
  growth_add (records, "],'sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':%u,'quote':' '},[],{'quote':' '}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  bytes = growth_make_bytes ("", records);
  reader = growth_open (bytes, FALSE);
  ceasefire_reader_set_keep_going (reader, TRUE);
  growth_begin ();
  if (!ceasefire_checker_read (checker, reader, NULL, NULL))
    g_error ("nothing is checked");
  ceasefire_checker_foreach (checker, count_problem, &n_found);
  growth_end ();
  if (n_found < 6 * n)
    g_error ("%u problems instead of %u", n_found, 6 * n);
}

static void
ids_alike (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'type':'actor','id':'a'}", i > 0 ? "," : "");
  check_records (records, n - 1);
}

static void
problems_of_a_long_id (guint n)
{
  g_autofree char *id = g_strnfill (1024, 'i');
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'statement','id':'%s','about':[", id);
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s'x'", i > 0 ? "," : "");
  growth_add (records, "]}");
  check_records (records, n);
}

/* Each clause has an exception for a clause of an agreement without a tie to its own. */
static void
foreign_clauses (guint n)
{
  g_autofree char *id = g_strnfill (1024, 'i');
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'agreement','id':'b','clauses':[{'id':'d'}]},");
  growth_add (records, "{'type':'agreement','id':'%s','clauses':[", id);
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'id':'c%u','exceptions':[{'clause':'d'}]}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  check_records (records, n);
}

/* Each actor has a tie to the next and to the first, or each to one that has ties to nobody. */
static void
append_actor (GString *records, guint i, const char *to, const char *also)
{
  growth_add (records,
              "%s{'type':'actor','id':'a%u','affiliations':[{'relation':'part-of','to':'%s'},"
              "{'relation':'part-of','to':'%s'}]}",
              records->len > 0 ? "," : "", i, to, also);
}

static void
ring_of_ties (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *next = g_strdup_printf ("a%u", (i + 1) % n);

      append_actor (records, i, next, "a0");
    }
  check_records (records, n - 1);
}

static GString *
make_hub (guint n, const char *to)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'hub','affiliations':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'relation':'part-of','to':'%s'}", i > 0 ? "," : "", to);
  growth_add (records, "]}");
  return records;
}

static void
ties_to_one_with_loose_ends (guint n)
{
  GString *records = make_hub (n, "nobody");

  for (guint i = 0; i < n; i++)
    append_actor (records, i, "hub", "hub");
  check_records (records, n);
}

static void
acts_by_one_with_many_ties (guint n)
{
  GString *records = make_hub (n, "a0");

  growth_add (records, ",{'type':'actor','id':'a0'},{'type':'agreement','id':'g','acts':[");
  for (guint i = 0; i < n / 10; i++)
    growth_add (records, "%s{'kind':'suspend','by':'hub'}", i > 0 ? "," : "");
  growth_add (records, "]}");
  check_records (records, 0);
}

static void
acts_by_many_with_ties_to_one (guint n)
{
  GString *records = make_hub (n, "nobody");

  for (guint i = 0; i < n; i++)
    append_actor (records, i, "hub", "hub");
  growth_add (records, ",{'type':'agreement','id':'g','acts':[");
  for (guint i = 0; i < n / 10; i++)
    growth_add (records, "%s{'kind':'suspend','by':'a%u'}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  check_records (records, n);
}

static void
parties_alike (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'agreement','id':'g','parties':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'actor':'a','role':'signatory'}", i > 0 ? "," : "");
  growth_add (records, "]}");
  check_records (records, n - 1);
}

static void
agreements_tied_in_a_row (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    growth_add (records,
                "%s{'type':'agreement','id':'g%u','amends':['g%u'],'clauses':[{'id':'c%u',"
                "'exceptions':[{'clause':'c0'}]}]}",
                i > 0 ? "," : "", i, (i + 1) % n, i);
  check_records (records, 1);
}

static void
terms_in_a_row (guint n)
{
  GString *members = g_string_new (NULL);
  GString *records = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;

  growth_add (members, ",'vocabularies':[");
  growth_add (records, "{'type':'clause','id':'c','means':[");
  for (guint i = 0; i < n; i++)
    {
      growth_add (members, "%s{'vocabulary':'weapon','code':'x%u','broader':'x%u'}",
                  i > 0 ? "," : "", i, (i + 1) % n);
      growth_add (records, "%s'x%u'", i > 0 ? "," : "", i);
    }
  growth_add (members, "]");
  growth_add (records, "]}");
  text = g_string_free (members, FALSE);
  bytes = growth_make_bytes (text, records);
  dossier = growth_load (bytes);
  check (dossier, 1);
}

static void
quotes (guint n)
{
  GString *records = g_string_new (NULL);
  g_autofree char *text = g_strnfill (n * 10, 'x');
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireDocumentText) document = ceasefire_document_text_new (text, NULL);

  growth_add (records, "{'type':'document','id':'d'},{'type':'actor','id':'a','sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':'d','quote':'xxxxy','start':%u,'end':%u}", i > 0 ? "," : "",
                i * 10, i * 10 + 5);
  growth_add (records, "]}");
  dossier = growth_make (records);
  ceasefire_dossier_set_document_text (dossier, "d", document);
  check (dossier, n);
}

static void
documents_published_before (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'document','id':'d','published':'2015'}");
  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'incident','id':'i%u','when':'2016','sources':[{'document':'d'}]}", i);
  check_records (records, n);
}

static void
items_alike (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'a','aliases':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s'a','b%u'", i > 0 ? "," : "", i);
  growth_add (records, "],'sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':'a'},{'document':'b%u'}", i > 0 ? "," : "", i);
  growth_add (records, "]},{'type':'meeting','id':'m','participants':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'actor':'a','attendance':'%s'}", i > 0 ? "," : "",
                i % 2 ? "absent" : "expected");
  growth_add (records, "]}");
  check_records (records, 3 * (n - 1));
}

/* All of them, and each with the one that lasts longest. */
static void
ties_that_overlap (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'a','affiliations':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'to':'b','relation':'leads','during':'%04u/%u'}", i > 0 ? "," : "",
                1 + i % 1900, 4000 + i % 5000);
  growth_add (records, "]}");
  check_records (records, n - 1);
}

static void
claims_that_contradict (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'statement','id':'s','claims':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'about':'i%u','stance':'asserts'},{'about':'i%u','stance':'denies'}",
                i > 0 ? "," : "", i, i);
  growth_add (records, ",{'about':'i','stance':'asserts','value':'v");
  for (guint i = 0; i < n; i++)
    growth_add (records, "|v%u", i);
  growth_add (records, "'}]}");
  check_records (records, n);
}

static void
agents_that_are_targets (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'incident','id':'i','agents':['a'],'targets':['a'");
  for (guint i = 0; i < n; i++)
    growth_add (records, ",'a%u','a'", i);
  growth_add (records, "]}");
  check_records (records, n);
}

/* In rings, in lines, and in geometries within each other. */
static void
shapes_of_many_positions (guint n)
{
  GString *records = g_string_new (NULL);

  for (guint k = 0; k < 2; k++)
    {
      growth_add (records, "%s{'type':'place','id':'p%u','geometry':", k > 0 ? "," : "", k);
      for (guint depth = 0; k > 0 && depth < 20; depth++)
        growth_add (records, "{'type':'GeometryCollection','geometries':[");
      growth_add (records, "{'type':'Polygon','coordinates':[[[0,0]");
      for (guint i = 0; i < n; i++)
        growth_add (records, ",[%u,%u]", i % 180, i % 90);
      growth_add (records, ",[200,0],[0,0]]]}");
      for (guint depth = 0; k > 0 && depth < 20; depth++)
        growth_add (records, "]}");
      growth_add (records, "}");
    }
  check_records (records, 2);
}

static void
years_of_another_calendar (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'document','id':'d','published':'2016'}");
  for (guint i = 0; i < n; i++)
    growth_add (records, ",{'type':'incident','id':'i%u','when':'14%02u'}", i, i % 100);
  check_records (records, n);
}

/* Each of them without a tie, and with a tie to a body that has permanent members. */
static void
votes_of_many (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'c'},{'type':'actor','id':'p','affiliations':["
                       "{'to':'c','relation':'member-of','title':'Permanent member'}]}");
  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'actor','id':'a%u','affiliations':[{'to':'%s','relation':"
                "'member-of','during':'2010/2012'}]}",
                i, i % 2 ? "c" : "d");
  for (guint k = 0; k < 4; k++)
    {
      growth_add (records,
                  ",{'type':'vote','id':'v%u','organization':'c','when':'2016',"
                  "'requirement':'security-council-substantive','result':'vetoed',"
                  "'votes':[{'voter':'p','option':'yes'}",
                  k);
      for (guint i = 0; i < n; i++)
        growth_add (records, ",{'voter':'a%u','option':'no'}", i);
      growth_add (records, "]}");
    }
  check_records (records, 2 * n);
}

const GrowthCase growth_of_checks[] = {
  { "check, many problems", many_problems, 50 },
  { "check, mistakes among problems", mistakes_among_problems, 60 },
  { "check, ids alike", ids_alike, 200 },
  { "check, problems of a long id", problems_of_a_long_id, 100 },
  { "check, foreign clauses", foreign_clauses, 50 },
  { "check, a ring of ties", ring_of_ties, 60 },
  { "check, ties to loose ends", ties_to_one_with_loose_ends, 200 },
  { "check, acts by one with ties", acts_by_one_with_many_ties, 300 },
  { "check, acts by many tied to one", acts_by_many_with_ties_to_one, 300 },
  { "check, parties alike", parties_alike, 200 },
  { "check, agreements in a row", agreements_tied_in_a_row, 100 },
  { "check, terms in a row", terms_in_a_row, 200 },
  { "check, quotes", quotes, 200 },
  { "check, documents", documents_published_before, 200 },
  { "check, items alike", items_alike, 100 },
  { "check, ties that overlap", ties_that_overlap, 200 },
  { "check, claims that contradict", claims_that_contradict, 200 },
  { "check, agents that are targets", agents_that_are_targets, 200 },
  { "check, shapes", shapes_of_many_positions, 400 },
  { "check, years", years_of_another_calendar, 200 },
  { "check, votes", votes_of_many, 100 },
  { NULL, NULL, 0 },
};
