/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Watches a dossier change through signals, as a list in a window would. */
#include <ceasefire/ceasefire.h>

#include <stdio.h>

static void
on_items_changed (GListModel *list, guint position, guint removed, guint added, gpointer name)
{
  printf ("%s: at %u, %u went and %u came; there are %u\n", (const char *) name, position, removed,
          added, g_list_model_get_n_items (list));
}

static void
on_record_changed (CeasefireDossier *dossier, CeasefireRecord *record, const char *member,
                   gpointer data)
{
  g_autofree char *path = ceasefire_dossier_get_path (dossier, record);

  (void) data;
  printf ("%s (%s): %s changed\n", ceasefire_record_get_id (record), path, member);
}

int
main (void)
{
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireActor) envoy = ceasefire_actor_new ("envoy", NULL);
  g_autoptr (CeasefireAgreement) truce = ceasefire_agreement_new ("truce", NULL);
  g_autoptr (CeasefireClause) clause = ceasefire_clause_new ("no-fire", NULL);
  g_autoptr (CeasefireText) name = ceasefire_text_new ("The envoy");
  GListModel *clauses = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_CLAUSE);

  g_signal_connect (dossier, "items-changed", G_CALLBACK (on_items_changed), "records");
  g_signal_connect (clauses, "items-changed", G_CALLBACK (on_items_changed), "clauses");
  g_signal_connect (dossier, "record-changed", G_CALLBACK (on_record_changed), NULL);

  ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (envoy), NULL);
  ceasefire_actor_set_name (envoy, name);
  ceasefire_actor_set_name (envoy, name); /* the same again: nothing changes */
  g_object_set (envoy, "kind", CEASEFIRE_ACTOR_KIND_PERSON, NULL);
  ceasefire_dossier_add (dossier, CEASEFIRE_RECORD (truce), NULL);
  ceasefire_agreement_add_clause (truce, clause);
  ceasefire_clause_set_label (clause, "1");
  ceasefire_dossier_remove (dossier, CEASEFIRE_RECORD (truce));
  return 0;
}
