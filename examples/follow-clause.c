/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Follows what becomes of a clause while statements come in and are taken back. */
#include <ceasefire/ceasefire.h>

#include <stdio.h>

#define CLAUSE "t2-mines"

static const char *
get_nick (GType type, int value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static void
on_finding_changed (CeasefireMonitor *monitor, CeasefireFinding *finding, gpointer data)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  (void) monitor;
  (void) data;
  if (g_str_equal (ceasefire_finding_get_clause (finding), CLAUSE))
    printf ("  %s: %s\n", ceasefire_finding_get_party (finding),
            get_nick (CEASEFIRE_TYPE_FINDING_STATUS, (int) status));
}

static CeasefireStatement *
say (CeasefireDossier *dossier, const char *id, const char *speaker, CeasefireStance stance)
{
  static const char *const acts[] = { "comment", NULL };
  CeasefireStatement *statement = ceasefire_statement_new (id, NULL);
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new ("d1-mine-north", stance, NULL);

  ceasefire_statement_set_speaker (statement, speaker);
  ceasefire_statement_set_acts (statement, acts);
  ceasefire_statement_set_form (statement, CEASEFIRE_STATEMENT_FORM_INDIRECT);
  ceasefire_statement_add_claim (statement, claim);
  ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (statement), NULL);
  return statement;
}

static void
follow (CeasefireDossier *dossier, CeasefireMonitor *monitor)
{
  const char *const viewpoint[] = { "radio", NULL };
  g_autoptr (CeasefireStatement) denial = NULL;
  g_autoptr (CeasefireStatement) admission = NULL;

  puts ("The Front denies that it laid mines:");
  denial = say (dossier, "north-denies", "north", CEASEFIRE_STANCE_DENIES);
  puts ("A brigade of the Front admits it, against its own interest:");
  admission = say (dossier, "brigade-admits", "north-brigade", CEASEFIRE_STANCE_ASSERTS);
  puts ("The brigade takes it back:");
  ceasefire_statement_set_retracted (admission, TRUE);
  puts ("By the word of Radio Pass alone:");
  ceasefire_monitor_set_viewpoint (monitor, viewpoint);
  puts ("By everybody's again:");
  ceasefire_monitor_set_viewpoint (monitor, NULL);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argc > 1 ? argv[1] : "valley.json");
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_file (file, NULL, &error);
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-05-15", NULL);
  g_autoptr (CeasefireFinding) finding = NULL;
  g_autofree char *explanation = NULL;

  if (dossier == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 1;
    }
  monitor = ceasefire_monitor_new_for_dossier (dossier);
  ceasefire_monitor_set_at (monitor, at);
  g_signal_connect (monitor, "finding-changed", G_CALLBACK (on_finding_changed), NULL);
  puts ("At the beginning:");
  g_object_unref (ceasefire_monitor_list_findings (monitor));
  follow (dossier, monitor);
  finding = ceasefire_monitor_find (monitor, CLAUSE, "north");
  explanation = ceasefire_finding_explain (finding, dossier);
  printf ("\n%s", explanation);
  return 0;
}
