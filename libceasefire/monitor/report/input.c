/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/input.h"

#include <ceasefire/ceasefire-canonical.h>

/*
 * What a finding was made from: the agreement, the incidents that engage the clause, the statements
 * about them and about the agreement, what monitors watched, and all actors and places. The hash is
 * that of their hashes in order, so it depends on nothing else, and on no order of arrival.
 */

/* A record that has no canonical form counts with its id alone. */
static const char *
input_get_record_hash (MonitorBook *book, CeasefireRecord *record)
{
  char *hash = g_hash_table_lookup (book->hashes, record);

  if (hash == NULL)
    {
      hash = ceasefire_record_hash (record, NULL);
      if (hash == NULL)
        hash = g_strdup (ceasefire_record_get_id (record));
      g_hash_table_insert (book->hashes, record, hash);
    }
  return hash;
}

static int
input_compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* Each once, whatever the ways that led to it. */
static char *
input_hash_all (MonitorBook *book, GHashTable *records, const char *first)
{
  g_autoptr (GPtrArray) hashes = g_ptr_array_new ();
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, records);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    g_ptr_array_add (hashes, (gpointer) input_get_record_hash (book, record));
  g_ptr_array_sort (hashes, input_compare);
  if (first)
    g_checksum_update (sum, (const guchar *) first, -1);
  for (guint i = 0; i < hashes->len; i++)
    {
      g_checksum_update (sum, g_ptr_array_index (hashes, i), -1);
      g_checksum_update (sum, (const guchar *) "\n", 1);
    }
  return g_strdup (g_checksum_get_string (sum));
}

static void
input_add_claims (GHashTable *records, const MonitorThing *about)
{
  for (guint i = 0; about && about->claims && i < about->claims->len; i++)
    g_hash_table_add (records,
                      ((MonitorClaim *) g_ptr_array_index (about->claims, i))->statement->record);
}

static void
input_add_pairs (GHashTable *records, const GPtrArray *pairs)
{
  for (guint i = 0; i < pairs->len; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (pairs, i);

      g_hash_table_add (records, pair->incident->record);
      input_add_claims (records, pair->incident->thing);
    }
}

/* Actors and places can matter to everything; they are the same for all findings. */
static const char *
input_get_frame_hash (MonitorBook *book)
{
  if (book->frame_hash == NULL)
    {
      g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);

      for (guint i = 0; i < book->frame->len; i++)
        g_hash_table_add (records, g_ptr_array_index (book->frame, i));
      book->frame_hash = input_hash_all (book, records, NULL);
    }
  return book->frame_hash;
}

static const char *
input_get_coverage_hash (MonitorBook *book)
{
  if (book->coverage_hash == NULL)
    {
      g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);

      for (guint i = 0; i < book->coverages->len; i++)
        g_hash_table_add (records,
                          ((MonitorCoverage *) g_ptr_array_index (book->coverages, i))->record);
      book->coverage_hash = input_hash_all (book, records, input_get_frame_hash (book));
    }
  return book->coverage_hash;
}

char *
monitor_input_hash (MonitorBook *book, const MonitorInstance *instance)
{
  g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);
  const MonitorClause *clause = instance->clause;
  const MonitorAgreement *agreement = clause->agreement;

  g_hash_table_add (records, agreement->record);
  input_add_claims (records, agreement->thing);
  input_add_claims (records, clause->thing);
  for (guint i = 0; i < agreement->acts->len; i++)
    input_add_claims (records, g_array_index (agreement->acts, MonitorAct, i).statement);
  input_add_pairs (records, instance->pairs);
  input_add_pairs (records, instance->aside);
  return input_hash_all (book, records, input_get_coverage_hash (book));
}
