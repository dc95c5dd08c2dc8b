/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Answers "what did SPEAKER say about ABOUT" from a dossier: who-said-what FILE SPEAKER ABOUT */
#include <ceasefire/ceasefire.h>

#include <stdio.h>

/* What a statement is about: what it names so, and what its claims are about. */
static gboolean
is_about (CeasefireStatement *statement, const char *id)
{
  const char *const *about = ceasefire_statement_get_about (statement);
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  if (about && g_strv_contains (about, id))
    return TRUE;
  for (; claims && *claims; claims++)
    if (g_str_equal (ceasefire_claim_get_about (*claims), id))
      return TRUE;
  return FALSE;
}

static void
print_way (CeasefireStatement *statement)
{
  const char *const *relays = ceasefire_statement_get_relayed_by (statement);

  for (; relays && *relays; relays++)
    printf ("  through %s\n", *relays);
}

static void
print_statement (CeasefireStatement *statement)
{
  CeasefireText *text = ceasefire_statement_get_text (statement);
  gboolean quoted = ceasefire_statement_get_form (statement)
                    == CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE;

  printf ("%s, %s:\n  %s\n", ceasefire_record_get_id (CEASEFIRE_RECORD (statement)),
          quoted ? "in these words" : "as reported",
          text ? ceasefire_text_get_string (text, "en") : "(words not told)");
  print_way (statement);
}

static gboolean
is_by (CeasefireStatement *statement, const char *speaker)
{
  return g_strcmp0 (ceasefire_statement_get_speaker (statement), speaker) == 0
         || g_strcmp0 (ceasefire_statement_get_on_behalf_of (statement), speaker) == 0;
}

int
main (int argc, char **argv)
{
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *statements;

  if (argc != 4)
    return 64;
  file = g_file_new_for_path (argv[1]);
  dossier = ceasefire_dossier_load_file (file, NULL, &error);
  if (dossier == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return 65;
    }
  statements = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_STATEMENT);
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (CeasefireStatement) statement = g_list_model_get_item (statements, i);

      if (is_by (statement, argv[2]) && is_about (statement, argv[3]))
        print_statement (statement);
    }
  return 0;
}
