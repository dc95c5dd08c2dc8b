/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "growth.h"

#include <ceasefire/ceasefire-tally.h>

/* The monitor on much of a sort. A finding lists its incidents, so that only what comes one by one
   is followed without one: ceasefire_monitor_list_problems() works out all the same. */

#define TRUCE(id, more)                                                                            \
  "{'type':'agreement','id':'" id "','in_force':'2016-09-01/..','parties':["                       \
  "{'actor':'gov','side':'a'},{'actor':'opp','side':'b'}]," more "}"
#define BAN(id, more)                                                                              \
  "{'type':'clause','id':'" id "','text':'-','modality':'prohibition','action':'attack'" more "}"
#define INCIDENT(id, action, agents)                                                               \
  "{'type':'incident','id':'" id "','action':'" action "','agents':[" agents                       \
  "],'when':'2016-09-10'}"
#define SAID(id, claims) "{'type':'statement','id':'" id "','speaker':'ngo','claims':[" claims "]}"
#define ASSERTS(id) "{'about':'" id "','stance':'asserts'}"

static void
work_out (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) problems = ceasefire_monitor_list_problems (monitor);

  if (g_list_model_get_n_items (problems) > 0)
    g_error ("there are problems");
}

static CeasefireMonitor *
follow (CeasefireDossier *dossier)
{
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2016-09-20", NULL);
  CeasefireMonitor *monitor = ceasefire_monitor_new_for_dossier (dossier);

  ceasefire_monitor_set_at (monitor, at);
  return monitor;
}

/* All at once. */
static void
find (GString *records)
{
  g_autoptr (CeasefireDossier) dossier = growth_make (records);
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireFinding) finding = NULL;

  growth_begin ();
  monitor = follow (dossier);
  finding = ceasefire_monitor_find (monitor, "ban", "gov");
  growth_end ();
  if (finding == NULL)
    g_error ("there is no finding");
}

/* The first so many are there; the rest come one by one. */
static void
follow_from (GString *records, guint n)
{
  g_autoptr (CeasefireDossier) all = growth_make (records);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);

  for (guint i = 0; g_list_model_get_n_items (G_LIST_MODEL (all)) > 0; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (all), 0);

      ceasefire_dossier_remove (all, record);
      if (i == n)
        work_out (monitor);
      if (i < n)
        {
          ceasefire_dossier_add (dossier, record, NULL);
          continue;
        }
      growth_begin ();
      ceasefire_dossier_add (dossier, record, NULL);
      work_out (monitor);
      growth_end ();
    }
}

static GString *
make_truce (const char *clauses)
{
  GString *records = g_string_new (NULL);

  growth_add (records, TRUCE ("truce", "'clauses':[%s]"), clauses);
  return records;
}

static void
append_incidents (GString *records, const char *action, guint n)
{
  for (guint i = 0; i < n; i++)
    growth_add (records, "," INCIDENT ("i%u", "%s", "'gov'") "," SAID ("s%u", ASSERTS ("i%u")), i,
                action, i, i);
}

static void
incidents (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));

  append_incidents (records, "shelling", n);
  find (records);
}

static void
incidents_one_by_one (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));

  append_incidents (records, "shelling", n);
  follow_from (records, 1);
}

static void
performances_one_by_one (guint n)
{
  GString *records = make_truce ("{'type':'clause','id':'duty','text':'-','modality':'obligation',"
                                 "'action':'withdraw','deadline':{'at':'2016-09-15'}}");

  append_incidents (records, "withdraw", n);
  follow_from (records, 1);
}

static void
append_unit (GString *records, guint i, const char *to)
{
  growth_add (records,
              ",{'type':'actor','id':'u%u','affiliations':[{'relation':'part-of','to':'%s'}]}", i,
              to);
}

static void
units_of_one_army (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));

  for (guint i = 0; i < n; i++)
    {
      append_unit (records, i, "gov");
      growth_add (records, "," INCIDENT ("i%u", "shelling", "'gov','u%u'"), i, i);
    }
  find (records);
}

static void
units_in_a_row (guint n)
{
  GString *records = make_truce (BAN ("ban", ",'bearers':['opp','gov']"));

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *next = g_strdup_printf ("u%u", i + 1);

      append_unit (records, i, next);
      growth_add (records, "," INCIDENT ("i%u", "shelling", "'u%u'"), i, i);
    }
  find (records);
}

static void
claims_about_agreements (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));

  append_incidents (records, "shelling", n);
  for (guint i = 0; i < n; i++)
    growth_add (records, "," TRUCE ("t%u", "'title':'-'"), i);
  growth_add (records, ",{'type':'statement','id':'s','speaker':'ngo','claims':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'about':'t%u','stance':'denies','aspect':'force'}", i > 0 ? "," : "",
                i);
  growth_add (records, "]}");
  follow_from (records, 1 + 3 * n);
}

static void
claims_taken_out (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireMonitor) monitor = NULL;

  growth_add (records, "," INCIDENT ("i", "shelling", "'gov'") ",{'type':'statement','id':'s',"
                                                               "'speaker':'ngo','claims':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s" ASSERTS ("i"), i > 0 ? "," : "");
  growth_add (records, "]}");
  dossier = growth_make (records);
  monitor = follow (dossier);
  work_out (monitor);
  growth_begin ();
  ceasefire_dossier_remove (dossier, ceasefire_dossier_lookup (dossier, "s"));
  work_out (monitor);
  growth_end ();
}

static void
attacks_that_nobody_speaks_of (guint n)
{
  GString *records = make_truce (BAN ("ban", ",'exceptions':[{'kind':'self-defence'}]"));

  append_incidents (records, "shelling", n);
  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'incident','id':'a%u','action':'shelling','agents':['opp'],'targets':["
                "'gov'],'when':'2016-09-%02u'}",
                i, 11 + i % 9);
  find (records);
}

static void
actions_that_no_clause_names (guint n)
{
  g_autoptr (GString) clauses = g_string_new (NULL);
  GString *records;

  growth_add (clauses, BAN ("ban", ""));
  for (guint i = 0; i < n; i++)
    growth_add (clauses, "," BAN ("b%u", ""), i);
  records = make_truce (clauses->str);
  for (guint i = 0; i < n; i++)
    growth_add (records, "," INCIDENT ("i%u", "x%u", "'gov'"), i, i);
  find (records);
}

/* Speakers, statements, sources and incidents. */
static void
ids_that_collide (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));

  for (guint i = 0; i < n; i++)
    growth_add (records,
                ",{'type':'statement','id':'%s','speaker':'x','acts':['accuse'],'claims':["
                "{'about':'i','stance':'asserts'}]}",
                growth_collide (i));
  for (guint i = 0; i < n; i++)
    growth_add (records, "," INCIDENT ("i-%s", "shelling", "'gov'"), growth_collide (i));
  find (records);
}

/* Incidents of a month that answer attacks of the same month. */
static GString *
make_month (guint n)
{
  GString *records = make_truce (BAN ("ban", ",'exceptions':[{'kind':'self-defence'}]"));

  for (guint i = 0; i < n; i++)
    {
      growth_add (records,
                  ",{'type':'incident','id':'a%u','action':'shelling','agents':['opp'],'targets':["
                  "'gov'],'when':'2016-09-%02u'}",
                  i, i % 28 + 1);
      growth_add (records,
                  ",{'type':'incident','id':'i%u','action':'shelling','agents':['gov'],'targets':["
                  "'opp'],'when':'2016-09-%02u'}",
                  i, i % 28 + 2);
      growth_add (records, "," SAID ("s%u", ASSERTS ("a%u") "," ASSERTS ("i%u")), i, i, i);
    }
  return records;
}

static void
summarise (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) summaries = ceasefire_monitor_list_summaries (monitor, 3);

  if (g_list_model_get_n_items (summaries) == 0)
    g_error ("there is no summary");
}

/* As they are asked for each day of a month. In one time zone no attack may be earlier than what answered
   the one of the day before. */
static void
summaries_of_days (guint n)
{
  g_autoptr (CeasefireDossier) dossier = growth_make (make_month (n));
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);

  ceasefire_monitor_set_timezone (monitor, "UTC", NULL);
  growth_begin ();
  for (guint day = 1; day <= 30; day++)
    {
      g_autofree char *text = g_strdup_printf ("2016-09-%02u", day);
      g_autoptr (CeasefireDate) at = ceasefire_date_new (text, NULL);

      ceasefire_monitor_set_at (monitor, at);
      summarise (monitor);
    }
  growth_end ();
}

/* Of one clause and party only, whose incidents are kept whole. */
static void
one_finding (guint n)
{
  g_autoptr (CeasefireDossier) dossier = growth_make (make_month (n));
  g_autoptr (CeasefireMonitor) monitor = follow (dossier);

  ceasefire_monitor_set_scope (monitor, "ban", "gov");
  growth_begin ();
  summarise (monitor);
  growth_end ();
}

/* Parts of parts, in places within places, with watches at each, and each a row of its own; a statement
   each, so that the entries are no limit. */
static void
tallies (guint n)
{
  static const char *const by[] = { "day", "place", "place:2", "party", "means", NULL };
  GString *records = make_truce (BAN ("ban", ""));
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireTally) tally = NULL;

  for (guint i = 0; i < n; i++)
    {
      growth_add (records, ",{'type':'place','id':'p%u','within':'p%u'}", i + 1, i);
      growth_add (records,
                  ",{'type':'incident','id':'i%u','action':'shelling','agents':['gov','a%u'],"
                  "'place':'p%u','when':'2016-09-%02u','part_of':'i%u'}",
                  i, i, i, i % 28 + 1, i + 1 + i % 2);
      growth_add (records, "," SAID ("s%u", ASSERTS ("i%u")), i, i);
      growth_add (records,
                  ",{'type':'coverage','id':'c%u','by':'ngo','place':'p%u','complete':true,"
                  "'during':'2016-09-%02u'}",
                  i, i, i % 28 + 1);
    }
  dossier = growth_make (records);
  monitor = follow (dossier);
  work_out (monitor);
  growth_begin ();
  tally = ceasefire_monitor_tally (monitor, by, NULL, NULL);
  growth_end ();
  if (tally == NULL)
    g_error ("there is no tally");
}

/* An explanation names each source of a record once. */
static void
sources_that_collide (guint n)
{
  GString *records = make_truce (BAN ("ban", ""));
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireFinding) finding = NULL;
  g_autofree char *text = NULL;

  growth_add (records, "," INCIDENT ("i", "shelling", "'gov'") "," SAID ("s", ASSERTS ("i")));
  g_string_truncate (records, records->len - 1);
  growth_add (records, ",'sources':[");
  for (guint i = 0; i < n; i++)
    growth_add (records, "%s{'document':'%s'}", i > 0 ? "," : "", growth_collide (i));
  growth_add (records, "]}");
  dossier = growth_make (records);
  monitor = follow (dossier);
  finding = ceasefire_monitor_find (monitor, "ban", "gov");
  growth_begin ();
  text = ceasefire_finding_explain (finding, dossier);
  growth_end ();
}

const GrowthCase growth_of_monitors[] = {
  { "monitor, incidents", incidents, 50 },
  { "monitor, incidents one by one", incidents_one_by_one, 50 },
  { "monitor, performances", performances_one_by_one, 50 },
  { "monitor, units of one army", units_of_one_army, 60 },
  { "monitor, units in a row", units_in_a_row, 60 },
  { "monitor, claims on agreements", claims_about_agreements, 40 },
  { "monitor, claims taken out", claims_taken_out, 400 },
  { "monitor, attacks", attacks_that_nobody_speaks_of, 50 },
  { "monitor, unknown actions", actions_that_no_clause_names, 60 },
  { "monitor, ids, hashes collide", ids_that_collide, 500 },
  { "monitor, summaries of days", summaries_of_days, 200 },
  { "monitor, one finding", one_finding, 50 },
  { "tally", tallies, 50 },
  { "explain, sources, hashes collide", sources_that_collide, 100 },
  { NULL, NULL, 0 },
};
