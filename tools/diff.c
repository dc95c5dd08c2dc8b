/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tool.h"

#include "coders.h"
#include "input.h"
#include "language.h"
#include "names.h"
#include "terminal.h"

#include <ceasefire/ceasefire-diff.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire diff`: what changed from one dossier to another, for readers or for programs. */

/* For programs: JSON that can be read back, and is safe to look at. */
static void
print_json (CeasefireDiff *diff)
{
  g_autofree char *json = ceasefire_diff_to_json (diff);

  terminal_print_json (json);
}

/* For readers: each record that changed, and below it what did */

typedef struct
{
  CeasefireDossier *from;
  CeasefireDossier *to;
  char *heading; /* of the record that was printed last */
} DiffPrinter;

/* A string of a place, which is JSON, quotes and all; *@at goes behind it. */
static char *
take_string (const char **at)
{
  const char *start = strchr (*at, '"');
  const char *end = start ? start + 1 : NULL;

  if (start == NULL)
    return NULL;
  for (; *end && *end != '"'; end++)
    if (*end == '\\' && end[1])
      end++;
  *at = *end ? end + 1 : end;
  return g_strndup (start, (gsize) (*at - start));
}

/* {"parent":"c3","member":"clauses","after":"c4"}: in "c3" behind "c4". */
static char *
say_place (const char *place)
{
  g_autofree char *safe_parent = NULL;
  g_autofree char *safe_before = NULL;
  char *strings[6] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    strings[i] = take_string (&place);
  safe_parent = terminal_isolate (strings[1] ? strings[1] : "");
  safe_before = terminal_isolate (strings[5] ? strings[5] : "");
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
  if (*safe_parent == '\0')
    return g_strdup ("not nested");
  return *safe_before ? g_strdup_printf ("in %s behind %s", safe_parent, safe_before)
                      : g_strdup_printf ("first in %s", safe_parent);
}

/* The record's type, id and first text; it may be in one of the dossiers only. */
static char *
describe (const DiffPrinter *self, CeasefireChange *change)
{
  const char *type = ceasefire_change_get_record_type (change);
  const char *id = ceasefire_change_get_record_id (change);
  CeasefireDossier *dossier
    = ceasefire_change_get_kind (change) == CEASEFIRE_CHANGE_REMOVED ? self->from : self->to;
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (dossier, id) : NULL;
  g_autofree char *line = NULL;

  if (record && g_str_equal (ceasefire_record_get_type_name (record), type))
    line = ceasefire_record_describe (record);
  else
    line = g_strdup_printf ("%s%s%s", type, id ? " " : "", id ? id : "");
  return terminal_isolate (line);
}

static void
print_record_change (const DiffPrinter *self, CeasefireChange *change)
{
  const char *sign = ceasefire_change_get_kind (change) == CEASEFIRE_CHANGE_ADDED ? "+" : "-";
  const char *place = ceasefire_change_get_place (change);
  g_autofree char *where = place ? say_place (place) : NULL;
  g_autofree char *heading = describe (self, change);
  g_autofree char *line = g_strconcat (sign, " ", heading, where ? " (" : "", where ? where : "",
                                       where ? ")" : "", NULL);

  terminal_print (TERMINAL_STRONG, 0, 2, line);
}

/* The records' changes come together, so that one heading serves all of them. */
static void
print_heading (DiffPrinter *self, CeasefireChange *change)
{
  g_autofree char *heading = describe (self, change);

  if (g_strcmp0 (heading, self->heading) == 0)
    return;
  terminal_print (TERMINAL_STRONG, 0, 2, heading);
  g_free (self->heading);
  self->heading = g_steal_pointer (&heading);
}

/* Two values that do not fit beside each other stand below each other. */
static void
print_pair (const char *label, const char *before, const char *after)
{
  g_autofree char *line = g_strdup_printf ("~ %s: %s → %s", label, before, after);
  g_autofree char *first = g_strdup_printf ("~ %s: %s", label, before);
  g_autofree char *second = g_strdup_printf ("→ %s", after);

  if (2 + terminal_measure (line) <= terminal_get_width ())
    {
      terminal_print (TERMINAL_PLAIN, 2, 2, line);
      return;
    }
  terminal_print (TERMINAL_PLAIN, 2, 2, first);
  terminal_print (TERMINAL_PLAIN, 4, 2, second);
}

static void
print_member_change (CeasefireChange *change)
{
  const char *before = ceasefire_change_get_old (change);
  const char *after = ceasefire_change_get_new (change);
  g_autofree char *label = terminal_isolate (ceasefire_change_get_path (change));
  g_autofree char *safe_before = terminal_isolate (before ? before : "");
  g_autofree char *safe_after = terminal_isolate (after ? after : "");
  g_autofree char *line = NULL;

  if (before && after)
    {
      print_pair (label, safe_before, safe_after);
      return;
    }
  line
    = g_strdup_printf ("%s %s: %s", before ? "-" : "+", label, before ? safe_before : safe_after);
  terminal_print (TERMINAL_PLAIN, 2, 2, line);
}

/* A record that is not nested has a place only among those that share its id. */
static char *
say_old_or_new (const char *place, guint nth)
{
  if (nth > 0 && g_str_equal (place, "null"))
    return g_strdup_printf ("number %u of its id", nth);
  return say_place (place);
}

static void
print_change (DiffPrinter *self, CeasefireChange *change)
{
  CeasefireChangeKind kind = ceasefire_change_get_kind (change);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  if (ceasefire_change_is_of_record (change) && kind != CEASEFIRE_CHANGE_MOVED)
    {
      print_record_change (self, change);
      g_clear_pointer (&self->heading, g_free);
      return;
    }
  print_heading (self, change);
  if (kind != CEASEFIRE_CHANGE_MOVED)
    {
      print_member_change (change);
      return;
    }
  before
    = say_old_or_new (ceasefire_change_get_old (change), ceasefire_change_get_old_nth (change));
  after = say_old_or_new (ceasefire_change_get_new (change), ceasefire_change_get_new_nth (change));
  print_pair ("moved", before, after);
}

static void
print_text (CeasefireDossier *from, CeasefireDossier *to, GListModel *changes)
{
  DiffPrinter printer = { from, to, NULL };

  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, i);

      print_change (&printer, change);
    }
  g_free (printer.heading);
}

/* The command */

static int
diff_files (char **names, gboolean json)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) from = tool_load (names[0], &result);
  g_autoptr (CeasefireDossier) to = from ? tool_load (names[1], &result) : NULL;
  g_autoptr (GListModel) changes = NULL;

  if (to == NULL)
    return result;
  changes = ceasefire_dossier_diff (from, to);
  if (json)
    print_json (CEASEFIRE_DIFF (changes));
  else
    print_text (from, to, changes);
  return g_list_model_get_n_items (changes) > 0 ? TOOL_DIFFERENT : TOOL_OK;
}

int
tool_diff (int argc, char **argv)
{
  g_autofree char *format = NULL;
  gboolean coders = FALSE;
  const GOptionEntry entries[]
    = { { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
          N_ ("text (as is) or json; with --coders also csv"), "FORMAT" },
        { "coders", 0, 0, G_OPTION_ARG_NONE, &coders,
          N_ ("How far coders of one text agree, a dossier each"), NULL },
        G_OPTION_ENTRY_NULL };
  gboolean json;
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, TOOL_READS | TOOL_LAYS_OUT, "A B...",
                   N_ ("Tells what changed from dossier A to dossier B."), entries, &result))
    return result;
  if (argc < 3 || (argc > 3 && !coders))
    return tool_fail_usage (coders ? N_ ("diff needs two files or more")
                                   : N_ ("diff needs two files"));
  if (!tool_input_check_names (argv + 1, &result)
      || !tool_check_name ("--format", format, coders ? coders_formats : tool_formats, &result))
    return result;
  if (coders)
    return coders_compare (argv + 1, format);
  json = g_strcmp0 (format, "json") == 0;
  return diff_files (argv + 1, json);
}
