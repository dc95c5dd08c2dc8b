/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/input.h"

#include <ceasefire/ceasefire-canonical.h>

#include "core/visit.h"
#include "time/date.h"

/*
 * What a finding was made from: the agreement, the incidents that engage the clause, the statements
 * about them and about the agreement, what monitors watched, and all actors and places. The hash is
 * that of their hashes in order, so it depends on nothing else, and on no order of arrival.
 */

typedef struct
{
  MonitorWorld *world;
  GString *hash;
} InputOffsets;

static void
input_add_date (InputOffsets *self, CeasefireRecord *record, const CeasefireDate *date)
{
  GTimeZone *zone = monitor_zones_get (&self->world->zones, record);
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  CeasefireInterval local;
  CeasefireInterval same;

  ceasefire_date_get_interval (date, CEASEFIRE_READING_OCCURRENCE, zone, &local);
  ceasefire_date_get_interval (date, CEASEFIRE_READING_OCCURRENCE, utc, &same);
  if (!ceasefire_interval_equal (&local, &same))
    g_string_append_printf (self->hash, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT,
                            same.s0 - local.s0, same.e1 - local.e1);
}

static void
input_visit_member (CeasefireRecord *record, const CeasefireField *field, const CeasefireCell *cell,
                    const CeasefirePath *path, gpointer user_data)
{
  (void) path;
  if (field->scalar == &ceasefire_date_scalar && field->shape == CEASEFIRE_ONE && cell->pointer)
    input_add_date (user_data, record, cell->pointer);
}

/* The hash of what the record says, and (S8) the offsets by which its dates became times. A record
   without a canonical form is hashed by its id. */
static const char *
input_get_record_hash (MonitorState *state, CeasefireRecord *record)
{
  char *hash = g_hash_table_lookup (state->hashes, record);
  g_autofree char *content = NULL;
  InputOffsets offsets;

  if (hash)
    return hash;
  content = ceasefire_record_hash (record, NULL);
  offsets.world = state->context.world;
  offsets.hash = g_string_new (content ? content : ceasefire_record_get_id (record));
  ceasefire_record_visit (record, NULL, input_visit_member, &offsets);
  hash = g_string_free (offsets.hash, FALSE);
  g_hash_table_insert (state->hashes, record, hash);
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
  input_add_assessments (records, instance->events);
  if (instance->attacks)
    input_add_assessments (records, instance->attacks->assessments);
  return input_hash_all (state, records, input_get_coverage_hash (state));
}
