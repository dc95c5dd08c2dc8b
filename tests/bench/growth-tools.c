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

const GrowthCase growth_of_tools[] = {
  { "table, clauses by parties", clauses_by_parties, 900 },
  { "table, clauses of a party each", clauses_of_a_party_each, 200 },
  { NULL, NULL, 0 },
};
