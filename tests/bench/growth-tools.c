/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include "tool.h"

#include <glib/gstdio.h>
#include <math.h>

/* What the command prints for readers. It goes where the output of the program goes. */

#define BAN(id, bearers)                                                                           \
  "{'type':'clause','id':'" id "','text':'-','modality':'prohibition','action':'attack'" bearers "}"

/* Takes the records. */
static void
run_tool (int (*run) (int, char **), GString *records, const char *id)
{
  g_autofree char *file = g_strdup_printf ("growth-%u.json", g_random_int ());
  g_autofree char *name = g_build_filename (g_get_tmp_dir (), file, NULL);
  g_autoptr (GBytes) bytes = growth_make_bytes ("", records);
  char *arguments[] = { (char *) "command", name, (char *) id, NULL };
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  int result;

  if (!g_file_set_contents (name, data, (gssize) size, NULL))
    g_error ("%s cannot be written", name);
  growth_begin ();
  result = run (id ? 3 : 2, arguments);
  growth_end ();
  g_unlink (name);
  if (result != TOOL_OK)
    g_error ("the command returns %d", result);
}

static GString *
make_parties (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'agreement','id':'a','in_force':'2016-09-01/..','parties':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'actor':'p%u'}", i > 0 ? "," : "", i);
  growth_add (records, "],'clauses':[");
  return records;
}

/* @n findings: the root of it are clauses, and parties. */
static void
clauses_by_parties (guint n)
{
  guint side = (guint) sqrt (n);
  GString *records = make_parties (side);

  for (guint i = 0; i < side; i++)
    growth_add (records, "%s" BAN ("c%u", ""), i > 0 ? "," : "", i);
  growth_add (records, "]}");
  run_tool (tool_monitor, records, NULL);
}

static void
clauses_of_a_party_each (guint n)
{
  GString *records = make_parties (n);

  for (guint i = 0; i < n; i++)
    growth_add (records, "%s" BAN ("c%u", ",'bearers':['p%u']"), i > 0 ? "," : "", i, i);
  growth_add (records, "]}");
  run_tool (tool_monitor, records, NULL);
}

#define SAID(id, claims) "{'type':'statement','id':'" id "','speaker':'x','claims':[" claims "]}"

static void
incidents_of_one_id (guint n)
{
  GString *records = g_string_new ("{\"type\":\"actor\",\"id\":\"x\"}");

  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'incident','id':'i','action':'attack'},"
                "" SAID ("s%u", "{'about':'i','stance':'asserts'}"),
                i);
  run_tool (tool_show, records, NULL);
}

static void
incidents_of_one_statement (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'statement','id':'s','speaker':'x','claims':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'about':'i%u','stance':'asserts'}", i > 0 ? "," : "", i);
  growth_add (records, "]}");
  for (guint i = 0; i < n; i++)
    growth_add (records, ",{'type':'incident','id':'i%u','action':'attack'}", i);
  run_tool (tool_show, records, NULL);
}

/* The first clause has all for bearers, the others the same one twice. */
static GString *
make_bearers (guint n)
{
  GString *records = make_parties (n);

  growth_add (records, BAN ("c", ",'bearers':['p0'"));
  g_string_truncate (records, records->len - 1);
  for (guint i = 1; i < n; i++)
    growth_add (records, ",'p%u'", i);
  growth_add (records, "]}");
  for (guint i = 0; i < n; i++)
    growth_add (records, "," BAN ("c%u", ",'bearers':['p0','p0']"), i);
  growth_add (records, "]}");
  return records;
}

static void
bearers_of_clauses (guint n)
{
  run_tool (tool_show, make_bearers (n), NULL);
}

static void
clauses_of_one_bearer (guint n)
{
  GString *records = make_bearers (n);

  growth_add (records, ",{'type':'actor','id':'p0'}");
  run_tool (tool_show, records, "p0");
}

/* Each name is a long one, and named as often as it is long. */
static void
long_names (guint n)
{
  g_autofree char *name = g_strnfill (10 * n, 'n');
  g_autofree char *marks = g_strnfill (20 * n, '\xcc');
  GString *records = g_string_new (NULL);

  for (guint i = 1; i < 20 * n; i += 2)
    marks[i] = '\x81';
  growth_add (records, "{'type':'actor','id':'x','kind':'person','name':'%s'}", name);
  growth_add (records, ",{'type':'statement','id':'a','speaker':'x','text':'%s'}", name);
  growth_add (records, ",{'type':'incident','id':'b','action':'attack','text':'a%s'}", marks);
  growth_add (records, ",{'type':'place','id':'c','name':'%s'}", name);
  growth_add (records,
              ",{'type':'agreement','id':'d','title':'%s','clauses':[{'type':'clause','id':'e',"
              "'label':'%s','text':'%s'}]}",
              name, name, name);
  for (guint i = 0; i < n; i++)
    growth_add (records,
                "," SAID ("s%u", "{'about':'a','stance':'asserts'},{'about':'b','stance':'doubts'},"
                                 "{'about':'c','stance':'asserts'},{'about':'d','stance':'doubts'},"
                                 "{'about':'e','stance':'asserts'}"),
                i);
  run_tool (tool_show, records, NULL);
}

/* Reports. Beyond REPORT_MAX_ENTRIES of a kind they count, so that the first size is above it. */

static void
report_actors (guint n)
{
  GString *records = g_string_new ("{\"type\":\"actor\",\"id\":\"x\",\"kind\":\"state\"}");

  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'actor','id':'a%u','kind':'other','name':'Actor %u','affiliations':"
                "[{'to':'x','relation':'part-of'}]}",
                i, i);
  run_tool (tool_report, records, NULL);
}

static void
report_incidents (guint n)
{
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'agreement','id':'a','in_force':'2016-09-01/..',"
                       "'parties':[{'actor':'x'},{'actor':'y'}],'clauses':[" BAN (
                         "c", "") "]},"
                                  "{'type':'place','id':'p','name':'Place'}");
  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'incident','id':'i%u','action':'attack','agents':['x'],'place':'p',"
                "'when':'2016-09-%02u'}," SAID ("s%u", "{'about':'i%u','stance':'asserts'}"),
                i, i % 28 + 1, i, i);
  run_tool (tool_report, records, NULL);
}

/* Each denies what all others assert. */
static void
report_disputes (guint n)
{
  GString *records = g_string_new ("{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\"}");

  for (guint i = 0; i < n; i++)
    growth_add (
      records,
      ",{'type':'statement','id':'s%u','speaker':'x%u','claims':[{'about':'i','stance':'%s'}]}", i,
      i, i % 2 ? "asserts" : "denies");
  run_tool (tool_report, records, NULL);
}

static void
report_clauses_by_parties (guint n)
{
  guint side = (guint) sqrt (n);
  GString *records = make_parties (side);

  for (guint i = 0; i < side; i++)
    growth_add (records, "%s" BAN ("c%u", ""), i > 0 ? "," : "", i);
  growth_add (records, "]}");
  run_tool (tool_report, records, NULL);
}

static void
report_long_names (guint n)
{
  g_autofree char *name = g_strnfill (10 * n, 'n');
  GString *records = g_string_new (NULL);

  growth_add (records, "{'type':'actor','id':'x','kind':'person','name':'%s'}", name);
  growth_add (records, ",{'type':'place','id':'p','name':'%s'}", name);
  for (guint i = 0; i < 100; i++)
    growth_add (records,
                ",{'type':'incident','id':'i%u','action':'attack','agents':['x'],'place':'p',"
                "'when':'2016-09-12'}," SAID ("s%u", "{'about':'i%u','stance':'asserts'}"),
                i, i, i);
  run_tool (tool_report, records, NULL);
}

const GrowthCase growth_of_tools[] = {
  { "table, clauses by parties", clauses_by_parties, 900 },
  { "table, clauses of a party each", clauses_of_a_party_each, 200 },
  { "show, incidents of one id", incidents_of_one_id, 100 },
  { "show, incidents of one statement", incidents_of_one_statement, 200 },
  { "show, bearers of clauses", bearers_of_clauses, 100 },
  { "show, clauses of one bearer", clauses_of_one_bearer, 100 },
  { "show, long names", long_names, 100 },
  { "report, actors", report_actors, 400 },
  { "report, incidents", report_incidents, 400 },
  { "report, disputes", report_disputes, 400 },
  { "report, clauses by parties", report_clauses_by_parties, 900 },
  { "report, long names", report_long_names, 100 },
  { NULL, NULL, 0 },
};
