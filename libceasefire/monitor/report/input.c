/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/input.h"

#include <ceasefire/ceasefire-canonical.h>

/*
 * What a finding was made from: the agreement, the incidents that engage the clause, the statements
 * about them and about the agreement, what monitors watched, and all actors and places. The hash is
 * that of their hashes in order, so it depends on nothing else, and on no order of arrival.
 */

/* A record without a canonical form is hashed by its id. */
static const char *
input_get_record_hash (MonitorState *state, CeasefireRecord *record)
{
  char *hash = g_hash_table_lookup (state->hashes, record);

  if (hash == NULL)
    {
      hash = ceasefire_record_hash (record, NULL);
      if (hash == NULL)
        hash = g_strdup (ceasefire_record_get_id (record));
      g_hash_table_insert (state->hashes, record, hash);
    }
  return hash;
}

static int
input_compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* A set, so that each record is hashed once. */
static char *
input_hash_all (MonitorState *state, GHashTable *records, const char *first)
{
  g_autoptr (GPtrArray) hashes = g_ptr_array_new ();
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, records);
  while (g_hash_table_iter_next (&iter, &record, NULL))
    g_ptr_array_add (hashes, (gpointer) input_get_record_hash (state, record));
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
input_add_claims (GHashTable *records, const MonitorEntity *about)
{
  for (guint i = 0; about && about->claims && i < about->claims->len; i++)
    g_hash_table_add (records,
                      ((MonitorClaim *) g_ptr_array_index (about->claims, i))->statement->record);
}

static void
input_add_assessments (GHashTable *records, const GPtrArray *assessments)
{
  for (guint i = 0; i < assessments->len; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (assessments, i);

      g_hash_table_add (records, assessment->incident->record);
      input_add_claims (records, assessment->incident->entity);
    }
}

/* Actors and places can matter to everything; they are the same for all findings. */
static const char *
input_get_frame_hash (MonitorState *state)
{
  if (state->structure_hash == NULL)
    {
      g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);

      for (guint i = 0; i < state->structure->len; i++)
        g_hash_table_add (records, g_ptr_array_index (state->structure, i));
      state->structure_hash = input_hash_all (state, records, NULL);
    }
  return state->structure_hash;
}

static const char *
input_get_coverage_hash (MonitorState *state)
{
  if (state->coverage_hash == NULL)
    {
      g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);

      for (guint i = 0; i < state->coverages->len; i++)
        g_hash_table_add (records,
                          ((MonitorCoverage *) g_ptr_array_index (state->coverages, i))->record);
      state->coverage_hash = input_hash_all (state, records, input_get_frame_hash (state));
    }
  return state->coverage_hash;
}

char *
monitor_input_hash (MonitorState *state, const MonitorInstance *instance)
{
  g_autoptr (GHashTable) records = g_hash_table_new (NULL, NULL);
  const MonitorClause *clause = instance->clause;
  const MonitorAgreement *agreement = clause->agreement;

  g_hash_table_add (records, agreement->record);
  input_add_claims (records, agreement->entity);
  input_add_claims (records, clause->entity);
  for (guint i = 0; i < agreement->acts->len; i++)
    input_add_claims (records, g_array_index (agreement->acts, MonitorAct, i).statement);
  input_add_assessments (records, instance->assessments);
  input_add_assessments (records, instance->related);
  return input_hash_all (state, records, input_get_coverage_hash (state));
}
