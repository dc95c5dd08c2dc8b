/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include <string.h>

/* What would otherwise be looked for in the whole dossier, or in the whole of an agreement, for each
   record that is shown. Keys are records, which the dossier finds by their ids. */

struct _WordsIndex
{
  CeasefireDossier *dossier;
  GHashTable *voices;  /* record -> GArray of ShowVoice */
  GHashTable *parties; /* agreement -> GPtrArray of ids */
};

static void
index_add_claim (WordsIndex *self, CeasefireRecord *statement, CeasefireClaim *claim)
{
  const char *about = ceasefire_claim_get_about (claim);
  CeasefireRecord *record = about ? ceasefire_dossier_lookup (self->dossier, about) : NULL;
  const ShowVoice voice = { statement, claim };
  GArray *voices;

  if (record == NULL)
    return;
  voices = g_hash_table_lookup (self->voices, record);
  if (voices == NULL)
    {
      voices = g_array_new (FALSE, FALSE, sizeof (ShowVoice));
      g_hash_table_insert (self->voices, record, voices);
    }
  g_array_append_val (voices, voice);
}

WordsIndex *
show_index_new (CeasefireDossier *dossier)
{
  GListModel *statements = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_STATEMENT);
  WordsIndex *self = g_new0 (WordsIndex, 1);

  self->dossier = dossier;
  self->voices = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->parties = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < g_list_model_get_n_items (statements); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (statements, i);
      CeasefireClaim *const *claims = ceasefire_statement_get_claims (CEASEFIRE_STATEMENT (record));

      for (; claims && *claims; claims++)
        index_add_claim (self, record, *claims);
    }
  return self;
}

void
show_index_free (WordsIndex *self)
{
  g_hash_table_unref (self->voices);
  g_hash_table_unref (self->parties);
  g_free (self);
}

const GArray *
show_index_get_voices (const WordsIndex *self, CeasefireRecord *about)
{
  return g_hash_table_lookup (self->voices, about);
}

static int
index_compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

void
show_sort_ids (GPtrArray *ids)
{
  guint n = 0;

  g_ptr_array_sort (ids, index_compare_ids);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || !g_str_equal (ids->pdata[i], ids->pdata[n - 1]))
      ids->pdata[n++] = ids->pdata[i];
  g_ptr_array_set_size (ids, (int) n);
}

const GPtrArray *
show_index_get_parties (WordsIndex *self, CeasefireAgreement *agreement)
{
  GPtrArray *ids = g_hash_table_lookup (self->parties, agreement);
  CeasefireParty *const *parties = ceasefire_agreement_get_parties (agreement);

  if (ids)
    return ids;
  ids = g_ptr_array_new ();
  for (; parties && *parties; parties++)
    if (ceasefire_party_get_actor (*parties))
      g_ptr_array_add (ids, (gpointer) ceasefire_party_get_actor (*parties));
  show_sort_ids (ids);
  g_hash_table_insert (self->parties, agreement, ids);
  return ids;
}
