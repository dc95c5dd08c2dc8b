/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/clause.h"

/* Compiles a clause record to a MonitorClause. */

static gboolean
clause_has (const char *const *codes, const char *code)
{
  return codes && g_strv_contains (codes, code);
}

static MonitorAttribution
clause_get_attribution (CeasefireClause *record)
{
  static const CeasefireTruth truths[] = {
    [CEASEFIRE_PROXIES_UNSET] = CEASEFIRE_TRUTH_UNKNOWN,
    [CEASEFIRE_PROXIES_YES] = CEASEFIRE_TRUTH_YES,
    [CEASEFIRE_PROXIES_MAYBE] = CEASEFIRE_TRUTH_UNKNOWN,
    [CEASEFIRE_PROXIES_NO] = CEASEFIRE_TRUTH_NO,
  };
  CeasefireProxies members = ceasefire_clause_get_members (record);
  MonitorAttribution attribution = { .without_delegates = TRUE };

  attribution.members = members ? truths[members] : CEASEFIRE_TRUTH_YES;
  attribution.proxies = truths[ceasefire_clause_get_proxies (record)];
  return attribution;
}

static gboolean
clause_is_a_action (MonitorWorld *world, const char *action, const char *broader)
{
  return action
         && ceasefire_vocabulary_is_a (world->vocabularies[MONITOR_VOCABULARY_ACTION], action,
                                       broader);
}

/* R4.2: What breaks a duty to keep something up: said by the clause, or plain for access. */
static const MonitorList *
clause_get_breaches (MonitorWorld *world, CeasefireClause *record)
{
  static const char *const denial[] = { "deny-access", NULL };
  const char *const *breached_by = ceasefire_clause_get_breached_by (record);

  if (breached_by == NULL
      && clause_is_a_action (world, ceasefire_clause_get_action (record), "access-act"))
    breached_by = denial;
  return monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, breached_by, FALSE);
}

static gboolean
clause_is_maintained (CeasefireClause *record)
{
  return ceasefire_clause_get_modality (record) != CEASEFIRE_MODALITY_PROHIBITION
         && ceasefire_clause_get_duty (record) == CEASEFIRE_DUTY_MAINTAIN;
}

/* R4.1: Ban, duty, permission, power, or nothing. */
static MonitorNormKind
clause_get_kind (CeasefireClause *record)
{
  switch (ceasefire_clause_get_modality (record))
    {
    case CEASEFIRE_MODALITY_PROHIBITION:
      return MONITOR_NORM_BAN;
    case CEASEFIRE_MODALITY_OBLIGATION:
    case CEASEFIRE_MODALITY_RECOMMENDATION:
    case CEASEFIRE_MODALITY_INTENTION:
      return clause_is_maintained (record) ? MONITOR_NORM_BAN : MONITOR_NORM_DUTY;
    case CEASEFIRE_MODALITY_PERMISSION:
    case CEASEFIRE_MODALITY_RIGHT:
      return MONITOR_NORM_PERMISSION;
    case CEASEFIRE_MODALITY_POWER:
      return MONITOR_NORM_POWER;
    default:
      return MONITOR_NORM_NONE;
    }
}

static void
clause_read_pattern (MonitorClause *self, MonitorWorld *world)
{
  const char *actions[] = { ceasefire_clause_get_action (self->record), NULL };
  MonitorPattern *pattern = &self->pattern;

  self->action
    = monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, *actions ? actions : NULL, FALSE);
  pattern->actions = clause_is_maintained (self->record) ? clause_get_breaches (world, self->record)
                                                         : self->action;
  if (!ceasefire_clause_get_means_open (self->record))
    pattern->means = monitor_world_get_codes (world, MONITOR_VOCABULARY_WEAPON,
                                              ceasefire_clause_get_means (self->record), FALSE);
  pattern->targets
    = monitor_world_get_entities (world, ceasefire_clause_get_targets (self->record), FALSE);
  pattern->excluded
    = monitor_world_get_entities (world, ceasefire_clause_get_excluded (self->record), FALSE);
  pattern->places
    = monitor_world_get_entities (world, ceasefire_clause_get_places (self->record), FALSE);
  pattern->held_by_bearer = ceasefire_clause_get_bearer_controlled (self->record);
  /* Nobody breaks a ban against himself; but whom a duty serves may be one's own. */
  pattern->own_side = ceasefire_clause_get_own_side (self->record)
                      || self->kind != MONITOR_NORM_BAN;
}

/* R4.3: None named: every party. */
static void
clause_read_bearers (MonitorClause *self, MonitorWorld *world)
{
  const char *const *bearers = ceasefire_clause_get_bearers (self->record);
  const guint mark = ++world->mark;

  if (bearers == NULL || *bearers == NULL)
    {
      self->bearers = g_ptr_array_ref (self->agreement->bearers);
      return;
    }
  self->bearers = g_ptr_array_new ();
  for (; *bearers; bearers++)
    {
      MonitorEntity *bearer = monitor_world_get (world, *bearers);

      if (bearer->mark != mark)
        g_ptr_array_add (self->bearers, bearer);
      bearer->mark = mark;
    }
}

/* S6: All clauses that are named have to be performed. */
static gboolean
clause_read_awaited (MonitorClause *self, MonitorWorld *world, CeasefireTrigger *trigger)
{
  const char *const *clauses = ceasefire_trigger_get_compliance_with (trigger);

  if (clauses == NULL || *clauses == NULL)
    return FALSE;
  self->awaited = g_ptr_array_new ();
  for (; *clauses; clauses++)
    g_ptr_array_add (self->awaited, monitor_world_get (world, *clauses));
  return TRUE;
}

static void
clause_read_quantities (MonitorClause *self, MonitorWorld *world)
{
  CeasefireQuantity *const *records = ceasefire_clause_get_quantities (self->record);

  if (records == NULL || *records == NULL)
    return;
  self->quantities = g_array_new (FALSE, FALSE, sizeof (MonitorQuantity));
  g_array_set_clear_func (self->quantities, monitor_quantity_clear);
  for (; *records; records++)
    {
      MonitorQuantity quantity = monitor_quantity_read (world, *records, self->every);

      quantity.is_counted &= self->kind == MONITOR_NORM_DUTY;
      g_array_append_val (self->quantities, quantity);
    }
}

static void
clause_read_trigger (MonitorClause *self, MonitorWorld *world, CeasefireTrigger *trigger)
{
  const char *actions[] = { ceasefire_trigger_get_action (trigger), NULL };
  const char *clause = ceasefire_trigger_get_clause (trigger);

  if (ceasefire_trigger_get_breach_of (trigger))
    {
      self->trigger = MONITOR_TRIGGER_BREACH;
      clause = ceasefire_trigger_get_breach_of (trigger);
    }
  else if (clause_read_awaited (self, world, trigger))
    {
      self->trigger = MONITOR_TRIGGER_COMPLIANCE;
      clause = NULL;
    }
  else if (ceasefire_trigger_get_days_without_breach (trigger) > 0 && clause)
    {
      self->trigger = MONITOR_TRIGGER_STREAK;
      self->streak_days = (guint) ceasefire_trigger_get_days_without_breach (trigger);
    }
  else
    {
      self->trigger = MONITOR_TRIGGER_EVENT;
      clause = NULL;
    }
  self->trigger_clause = clause ? monitor_world_get (world, clause) : NULL;
  self->trigger_pattern = (MonitorPattern){
    .actions = monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, actions, FALSE),
    .actors = monitor_world_get_entities (world, ceasefire_trigger_get_actors (trigger), FALSE),
    .targets = monitor_world_get_entities (world, ceasefire_trigger_get_targets (trigger), FALSE),
    .places = monitor_world_get_entities (world, ceasefire_trigger_get_places (trigger), FALSE),
    .own_side = TRUE,
  };
}

static void
clause_read_deadline (MonitorClause *self, MonitorWorld *world)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (self->record);
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (self->record);

  self->every = ceasefire_clause_get_every (self->record);
  if (trigger)
    clause_read_trigger (self, world, trigger);
  if (deadline == NULL)
    return;
  self->deadline = monitor_world_get_interval (world, ceasefire_deadline_get_at (deadline),
                                               CEASEFIRE_READING_EXTENT);
  self->within = ceasefire_deadline_get_within (deadline);
  self->after = ceasefire_deadline_get_after (deadline);
  if (self->within && self->after == CEASEFIRE_ANCHOR_UNSET)
    self->after = trigger ? CEASEFIRE_ANCHOR_TRIGGER : CEASEFIRE_ANCHOR_ENTRY;
}

static void
clause_read_exceptions (MonitorClause *self, MonitorWorld *world)
{
  CeasefireException *const *exceptions = ceasefire_clause_get_exceptions (self->record);
  CeasefireVocabulary *kinds = world->vocabularies[MONITOR_VOCABULARY_EXCEPTION];

  self->exceptions = g_array_new (FALSE, FALSE, sizeof (MonitorException));
  for (; exceptions && *exceptions; exceptions++)
    {
      const char *kind = ceasefire_exception_get_kind (*exceptions);
      const char *clause = ceasefire_exception_get_clause (*exceptions);
      CeasefireDuration *within = ceasefire_exception_get_within (*exceptions);
      MonitorException exception
        = { MONITOR_EXCEPTION_OTHER, CALENDAR_AFTER, CALENDAR_AFTER, FALSE, NULL };

      if (kind && ceasefire_vocabulary_is_a (kinds, kind, "self-defence"))
        exception.kind = MONITOR_EXCEPTION_DEFENCE;
      else if (clause)
        exception.kind = MONITOR_EXCEPTION_CLAUSE;
      if (within)
        {
          ceasefire_duration_get_maximum (within, &exception.within);
          exception.within_surely = ceasefire_duration_get_minimum (within);
        }
      exception.proportionate
        = clause_has (ceasefire_exception_get_requires (*exceptions), "proportionate");
      self->has_defence |= exception.kind == MONITOR_EXCEPTION_DEFENCE;
      exception.clause = clause ? monitor_world_get (world, clause) : NULL;
      g_array_append_val (self->exceptions, exception);
    }
}

/* R4.5: What a quality would ask, if only the text had a measure for it. */
static void
clause_read_qualities (MonitorClause *self)
{
  static const char *const unmeasured[] = { "rapid", "prompt", "immediate" };
  const char *const *qualities = ceasefire_clause_get_qualities (self->record);

  if (self->within || self->deadline)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (unmeasured); i++)
    if (clause_has (qualities, unmeasured[i]))
      {
        if (self->not_evaluable == NULL)
          self->not_evaluable = g_ptr_array_new ();
        g_ptr_array_add (self->not_evaluable, (gpointer) unmeasured[i]);
      }
}

static MonitorClause *
clause_new (MonitorWorld *world, MonitorAgreement *agreement, CeasefireClause *record,
            MonitorNormKind kind)
{
  MonitorClause *self = g_new0 (MonitorClause, 1);

  monitor_world_read (world, CEASEFIRE_RECORD (record));
  self->record = g_object_ref (record);
  self->agreement = agreement;
  self->entity = monitor_world_get (world, ceasefire_record_get_id (CEASEFIRE_RECORD (record)));
  self->kind = kind;
  self->attribution = clause_get_attribution (record);
  self->window = monitor_world_get_interval (world, ceasefire_clause_get_window (record),
                                             CEASEFIRE_READING_EXTENT);
  self->survives = ceasefire_clause_get_survives (record);
  self->owed_to = monitor_world_get_entities (world, ceasefire_clause_get_owed_to (record), FALSE);
  self->replaced_by = g_ptr_array_new ();
  self->is_public = ceasefire_clause_get_public_act (record);
  self->instances = g_ptr_array_new ();
  self->waiting = g_ptr_array_new ();
  clause_read_bearers (self, world);
  clause_read_pattern (self, world);
  clause_read_exceptions (self, world);
  g_ptr_array_add (agreement->clauses, self);
  return self;
}

static gboolean
clause_is_nested_with (CeasefireClause *record, const char *quality)
{
  GListModel *nested = ceasefire_clause_get_clauses (record);

  for (guint i = 0; i < g_list_model_get_n_items (nested); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (nested, i);

      if (clause_has (ceasefire_clause_get_qualities (clause), quality))
        return TRUE;
    }
  return FALSE;
}

/* R4.4: Safe access: those who are to have it must not be attacked. */
static void
clause_derive_safety (MonitorClause *self, MonitorWorld *world)
{
  static const char *const attack[] = { "attack", NULL };
  const char *const *breached_by = ceasefire_clause_get_breached_by (self->record);
  MonitorClause *derived;

  if (ceasefire_clause_get_modality (self->record) == CEASEFIRE_MODALITY_PROHIBITION
      || !clause_has (ceasefire_clause_get_qualities (self->record), MONITOR_DERIVED_QUALITY)
      || self->pattern.targets == NULL
      || clause_is_nested_with (self->record, MONITOR_DERIVED_QUALITY))
    return;
  if (!clause_is_a_action (world, ceasefire_clause_get_action (self->record), "access-act")
      && !clause_has (breached_by, "deny-access"))
    return;
  derived = clause_new (world, self->agreement, self->record, MONITOR_NORM_BAN);
  self->derived = derived;
  derived->quality = MONITOR_DERIVED_QUALITY;
  derived->around = self;
  derived->pattern.actions
    = monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, attack, FALSE);
  derived->pattern.means = NULL;
  derived->trigger = self->trigger;
  derived->trigger_pattern = self->trigger_pattern;
  derived->trigger_clause = self->trigger_clause;
  derived->awaited = self->awaited ? g_ptr_array_ref (self->awaited) : NULL;
  derived->streak_days = self->streak_days;
}

/* R4.6: One that only holds others asks nothing by itself. */
/* R4.6: A heading asks for nothing itself. */
static gboolean
clause_is_container (CeasefireClause *record)
{
  return ceasefire_clause_get_action (record) == NULL
         && ceasefire_clause_get_breached_by (record) == NULL
         && g_list_model_get_n_items (ceasefire_clause_get_clauses (record)) > 0;
}

MonitorClause *
monitor_clause_compile (MonitorWorld *world, MonitorAgreement *agreement, MonitorClause *around,
                        CeasefireClause *record)
{
  MonitorNormKind kind = clause_is_container (record) ? MONITOR_NORM_NONE
                                                      : clause_get_kind (record);
  MonitorClause *self = clause_new (world, agreement, record, kind);
  gboolean is_asking = kind == MONITOR_NORM_BAN || kind == MONITOR_NORM_DUTY;

  self->around = around;
  if (around && around->nested == NULL)
    around->nested = g_ptr_array_new ();
  if (around)
    g_ptr_array_add (around->nested, self);
  self->entity->node = self;
  self->entity->kind = MONITOR_IS_CLAUSE;
  if (kind == MONITOR_NORM_NONE)
    {
      g_ptr_array_unref (self->bearers);
      self->bearers = g_ptr_array_new ();
      return self;
    }
  clause_read_deadline (self, world);
  clause_read_quantities (self, world);
  clause_read_qualities (self);
  if (self->pattern.actions == NULL && is_asking)
    self->kind = MONITOR_NORM_UNCLEAR;
  if (is_asking)
    clause_derive_safety (self, world);
  return self;
}

void
monitor_clause_free (MonitorClause *self)
{
  g_clear_pointer (&self->not_evaluable, g_ptr_array_unref);
  g_clear_pointer (&self->awaited, g_ptr_array_unref);
  g_clear_pointer (&self->nested, g_ptr_array_unref);
  g_clear_pointer (&self->quantities, g_array_unref);
  g_clear_pointer (&self->exchange, g_ptr_array_unref);
  g_clear_pointer (&self->asked, g_ptr_array_unref);
  g_ptr_array_unref (self->bearers);
  g_ptr_array_unref (self->instances);
  g_ptr_array_unref (self->waiting);
  g_ptr_array_unref (self->replaced_by);
  g_clear_pointer (&self->departures, g_array_unref);
  g_array_unref (self->exceptions);
  g_object_unref (self->record);
  g_free (self);
}
