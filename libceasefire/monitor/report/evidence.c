/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/evidence.h"

#include <string.h>

/* Voices as findings list them: who speaks which way, how strongly, and why so (S18). */

static CeasefireFour
evidence_get_four (const guint16 sides[2], guint bit)
{
  if ((sides[0] & bit) && (sides[1] & bit))
    return CEASEFIRE_FOUR_BOTH;
  if (sides[1] & bit)
    return CEASEFIRE_FOUR_FOR;
  return sides[0] & bit ? CEASEFIRE_FOUR_AGAINST : CEASEFIRE_FOUR_NONE;
}

static int
evidence_compare_entities (const MonitorEntity *a, const MonitorEntity *b)
{
  if (a == NULL || b == NULL)
    return a ? 1 : b ? -1 : 0;
  return strcmp (a->id, b->id);
}

/* Of what a speaker says in one statement the strongest word goes first. */
static int
evidence_compare_voices (gconstpointer a, gconstpointer b)
{
  const MonitorVoice *x = *(const MonitorVoice *const *) a;
  const MonitorVoice *y = *(const MonitorVoice *const *) b;
  int order;

  if (x->stance != y->stance)
    return x->stance < y->stance ? -1 : 1;
  order = evidence_compare_entities (x->speaker, y->speaker);
  if (order == 0)
    order = evidence_compare_entities (x->statement, y->statement);
  if (order == 0 && x->strength != y->strength)
    order = x->strength < y->strength ? -1 : 1;
  return order ? order : (int) x->reason - (int) y->reason;
}

static gboolean
evidence_is_same_voice (const MonitorVoice *a, const MonitorVoice *b)
{
  return a->stance == b->stance && a->speaker == b->speaker && a->statement == b->statement;
}

/* Sorted, one for each statement, speaker and stance. */
static GPtrArray *
evidence_list_voices (const GArray *voices, MonitorAspect aspect)
{
  GPtrArray *list = g_ptr_array_new ();
  guint n = 0;

  for (guint i = 0; i < voices->len; i++)
    if (g_array_index (voices, MonitorVoice, i).aspect == aspect)
      g_ptr_array_add (list, &g_array_index (voices, MonitorVoice, i));
  g_ptr_array_sort (list, evidence_compare_voices);
  for (guint i = 0; i < list->len; i++)
    if (n == 0 || !evidence_is_same_voice (list->pdata[n - 1], list->pdata[i]))
      list->pdata[n++] = list->pdata[i];
  g_ptr_array_set_size (list, (int) n);
  return list;
}

typedef struct
{
  const MonitorAgreement *agreement;
  guint64 side; /* as a bit */
} EvidenceSide;

static gboolean
evidence_is_on_side (const MonitorEntity *entity, gpointer user_data)
{
  const EvidenceSide *sought = user_data;
  const MonitorParty *party = monitor_agreement_find_party (sought->agreement, entity);

  return party && (party->sides & sought->side);
}

/* S18: The side on which the speaker was put, and the tie that put it there. Of several sides that of
   the bearer is told. */
static void
evidence_set_side (CeasefireVoice *record, const MonitorInstance *instance,
                   const MonitorVoice *voice)
{
  MonitorAgreement *agreement = instance->clause->agreement;
  const MonitorParty *bearer = monitor_agreement_find_party (agreement, instance->bearer);
  guint64 shared = bearer ? voice->sides & bearer->sides : 0;
  guint64 sides = monitor_sides_tell_apart (shared ? shared : voice->sides);
  EvidenceSide sought = { agreement, sides & (~sides + 1) };
  g_autoptr (GPtrArray) tie = NULL;

  if (sides == 0)
    return;
  ceasefire_voice_set_side (record, monitor_agreement_get_side_name (agreement, sought.side));
  tie
    = monitor_actor_trace (voice->speaker, voice->when, monitor_camp, evidence_is_on_side, &sought);
  if (tie == NULL || tie->len == 0)
    return;
  for (guint i = 0; i < tie->len; i++)
    tie->pdata[i] = (gpointer) ((const MonitorEntity *) tie->pdata[i])->id;
  g_ptr_array_add (tie, NULL);
  ceasefire_voice_set_tie (record, (const char *const *) tie->pdata);
}

static CeasefireVoice *
evidence_make_voice (const MonitorInstance *instance, const MonitorVoice *voice)
{
  CeasefireVoice *record = ceasefire_voice_new (voice->speaker->id, NULL);

  if (voice->statement)
    ceasefire_voice_set_statement (record, voice->statement->id);
  ceasefire_voice_set_stance (record, voice->stance);
  ceasefire_voice_set_strength (record, voice->strength);
  ceasefire_voice_set_reason (record, voice->reason);
  evidence_set_side (record, instance, voice);
  return record;
}

/* Lists of values end in NULL. */
static void
evidence_free_voice (gpointer voice)
{
  if (voice)
    ceasefire_voice_unref (voice);
}

CeasefireEvidence *
monitor_evidence_new (const MonitorInstance *instance, const MonitorWeight *weight,
                      MonitorAspect aspect, const GArray *voices)
{
  guint bit = MONITOR_BIT (aspect);
  CeasefireEvidence *evidence = ceasefire_evidence_new (monitor_aspects[aspect]);
  g_autoptr (GPtrArray) list = evidence_list_voices (voices, aspect);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (evidence_free_voice);

  ceasefire_evidence_set_strong (evidence, evidence_get_four (weight->strong, bit));
  ceasefire_evidence_set_any (evidence, evidence_get_four (weight->any, bit));
  if (weight->half & bit)
    ceasefire_evidence_set_undetermined (evidence, TRUE);
  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (records, evidence_make_voice (instance, g_ptr_array_index (list, i)));
  g_ptr_array_add (records, NULL);
  if (list->len > 0)
    ceasefire_evidence_set_voices (evidence, (CeasefireVoice *const *) records->pdata);
  return evidence;
}
