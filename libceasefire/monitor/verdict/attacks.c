/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/attacks.h"

#include "core/hash.h"
#include "monitor/verdict/instance.h"

#include <string.h>

/* The list of attacks that several clauses share: what is told of it is an array that is sorted anew
   after changes, so that the attacks before a response are found by binary search. */

/* What attacks on a bearer are judged by; all of it is hashed. */
typedef struct
{
  const MonitorAgreement *agreement;
  const MonitorEntity *bearer;
  const MonitorInstance
    *alone; /* that shares with none, since more than the span counts; or NULL */
  CeasefireInterval span;
  MonitorAttribution attribution;
  gboolean is_draft, is_empty;
} AttacksKey;

static guint
attacks_hash_key (gconstpointer key)
{
  return ceasefire_bytes_hash (key, sizeof (AttacksKey));
}

static gboolean
attacks_equal_keys (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, sizeof (AttacksKey)) == 0;
}

static void
attacks_free (gpointer data)
{
  MonitorAttacks *self = data;

  g_ptr_array_unref (self->instances);
  g_ptr_array_unref (self->assessments);
  g_array_unref (self->told);
  g_free (self);
}

static MonitorAttacks *
attacks_new (MonitorEntity *bearer)
{
  MonitorAttacks *self = g_new0 (MonitorAttacks, 1);
  MonitorRoles *roles = monitor_entity_add_roles (bearer);

  self->instances = g_ptr_array_new ();
  self->assessments = g_ptr_array_new ();
  self->told = g_array_new (FALSE, FALSE, sizeof (MonitorAttack));
  self->answered_until = CALENDAR_BEFORE;
  self->is_settled = TRUE;
  if (roles->attacked == NULL)
    roles->attacked = g_ptr_array_new_with_free_func (attacks_free);
  g_ptr_array_add (roles->attacked, self);
  return self;
}

/* Its padding is hashed too. */
static AttacksKey *
attacks_new_key (const MonitorInstance *instance)
{
  const MonitorTenure *tenure = instance->tenure;
  AttacksKey *key = g_new0 (AttacksKey, 1);

  key->agreement = instance->clause->agreement;
  key->bearer = instance->bearer;
  key->alone = tenure->disputed_until == CALENDAR_BEFORE ? NULL : instance;
  key->span.s0 = tenure->span.s0;
  key->span.s1 = tenure->span.s1;
  key->span.e0 = tenure->span.e0;
  key->span.e1 = tenure->span.e1;
  key->span.doubtful = tenure->span.doubtful;
  key->attribution = instance->clause->attribution;
  key->is_draft = tenure->is_draft;
  key->is_empty = tenure->is_empty;
  return key;
}

void
monitor_attacks_share (const GPtrArray *instances)
{
  g_autoptr (GHashTable) lists
    = g_hash_table_new_full (attacks_hash_key, attacks_equal_keys, g_free, NULL);

  for (guint i = 0; i < instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (instances, i);

      g_clear_pointer (&monitor_entity_add_roles (instance->bearer)->attacked, g_ptr_array_unref);
    }
  for (guint i = 0; i < instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (instances, i);
      AttacksKey *key = attacks_new_key (instance);
      MonitorAttacks *attacks = g_hash_table_lookup (lists, key);

      if (attacks == NULL)
        attacks = attacks_new (instance->bearer);
      g_ptr_array_add (attacks->instances, instance);
      instance->attacks = attacks;
      g_hash_table_replace (lists, key, attacks);
    }
}

/* Until it is settled, all that use it are marked already. */
static void
attacks_note_change (MonitorAttacks *self)
{
  for (guint i = 0; self->is_settled && i < self->instances->len; i++)
    ((MonitorInstance *) g_ptr_array_index (self->instances, i))->is_excused_anew = TRUE;
  self->is_settled = FALSE;
}

void
monitor_attacks_put_in (MonitorAttacks *self, const MonitorAssessment *assessment)
{
  ceasefire_digest_add (&self->digest, monitor_assessment_digest (assessment));
  attacks_note_change (self);
}

void
monitor_attacks_take_out (MonitorAttacks *self, const MonitorAssessment *assessment)
{
  ceasefire_digest_subtract (&self->digest, monitor_assessment_digest (assessment));
  attacks_note_change (self);
}

/* S14: An attack that is merely denied is one of which nobody tells. */
void
monitor_attacks_tell (MonitorAttacks *self, const MonitorAssessment *assessment)
{
  const MonitorAttack attack = { *monitor_assessment_get_when (assessment),
                                 assessment->incident->record,
                                 monitor_verdict_is_alive (assessment->verdict),
                                 assessment->verdict == MONITOR_VERDICT_ESTABLISHED };

  if (attack.is_live
      || (assessment->verdict == MONITOR_VERDICT_REFUTED
          && (assessment->weight.any[1] & MONITOR_BIT (MONITOR_OCCURRENCE))))
    g_array_append_val (self->told, attack);
  self->is_settled = FALSE;
}

static int
attacks_compare (gconstpointer a, gconstpointer b)
{
  gint64 s = ((const MonitorAttack *) a)->when.s0;
  gint64 t = ((const MonitorAttack *) b)->when.s0;

  return s < t ? -1 : s > t;
}

/* As they are where they come by time. */
static gboolean
attacks_are_in_order (const MonitorAttacks *self)
{
  for (guint i = 1; i < self->told->len; i++)
    if (attacks_compare (&g_array_index (self->told, MonitorAttack, i - 1),
                         &g_array_index (self->told, MonitorAttack, i))
        > 0)
      return FALSE;
  return TRUE;
}

void
monitor_attacks_sort (MonitorAttacks *self)
{
  if (self->is_settled)
    return;
  if (!attacks_are_in_order (self))
    g_array_sort (self->told, attacks_compare);
  self->longest = 0;
  for (guint i = 0; i < self->told->len && self->longest != CALENDAR_AFTER; i++)
    {
      const CeasefireInterval *when = &g_array_index (self->told, MonitorAttack, i).when;

      self->longest = when->e1 == CALENDAR_AFTER || when->s0 == CALENDAR_BEFORE
                        ? CALENDAR_AFTER
                        : MAX (self->longest, when->e1 - when->s0);
    }
  self->is_settled = TRUE;
}

void
monitor_attacks_settle (MonitorAttacks *self)
{
  if (self->is_settled)
    return;
  g_array_set_size (self->told, 0);
  for (guint i = 0; i < self->assessments->len; i++)
    monitor_attacks_tell (self, g_ptr_array_index (self->assessments, i));
  monitor_attacks_sort (self);
}

guint
monitor_attacks_find (const MonitorAttacks *self, const CeasefireInterval *response, gint64 within)
{
  guint low = 0;
  guint high = self->told->len;
  gint64 from;

  if (within == CALENDAR_AFTER || self->longest == CALENDAR_AFTER)
    return 0;
  from = ceasefire_calendar_add (ceasefire_calendar_add (response->s0, -within), -self->longest);
  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->told, MonitorAttack, middle).when.s0 < from)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}
