/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/monitor.h"

#include "dossier/dossier.h"
#include "monitor/report/input.h"
#include "monitor/report/problems.h"
#include "monitor/report/report.h"
#include "monitor/state/conclude.h"
#include "monitor/state/pass.h"
#include "monitor/state/update.h"

/* clang-format off */
G_DEFINE_FLAGS_TYPE (CeasefireLayers, ceasefire_layers,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LAYERS_NONE, "none"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LAYERS_EXPLICIT, "explicit"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LAYERS_PRESUPPOSED, "presupposed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LAYERS_BACKGROUND, "background"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_LAYERS_ALL, "all"))
/* clang-format on */

G_DEFINE_FINAL_TYPE (CeasefireMonitor, ceasefire_monitor, G_TYPE_OBJECT)

static guint finding_changed_signal;

static void
monitor_dispose (GObject *object)
{
  CeasefireMonitor *self = CEASEFIRE_MONITOR (object);

  for (guint i = 0; i < self->sources->len; i++)
    {
      MonitorSource *source = g_ptr_array_index (self->sources, i);

      g_signal_handlers_disconnect_by_data (source->dossier, self);
    }
  g_ptr_array_set_size (self->sources, 0);
  ceasefire_monitor_invalidate (self);
  G_OBJECT_CLASS (ceasefire_monitor_parent_class)->dispose (object);
}

static void
monitor_finalize (GObject *object)
{
  CeasefireMonitor *self = CEASEFIRE_MONITOR (object);

  monitor_state_free (self->state);
  g_queue_clear_full (&self->news, g_object_unref);
  g_ptr_array_unref (self->sources);
  g_hash_table_unref (self->records);
  g_clear_pointer (&self->at, ceasefire_date_unref);
  g_clear_pointer (&self->as_of, ceasefire_date_unref);
  ceasefire_policy_unref (self->policy);
  g_strfreev (self->viewpoint);
  g_free (self->scope_clause);
  g_free (self->scope_party);
  g_free (self->timezone);
  g_free (self->trouble);
  G_OBJECT_CLASS (ceasefire_monitor_parent_class)->finalize (object);
}

static void
ceasefire_monitor_class_init (CeasefireMonitorClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = monitor_dispose;
  G_OBJECT_CLASS (klass)->finalize = monitor_finalize;
  /**
   * CeasefireMonitor::finding-changed:
   * @self: the monitor
   * @finding: the new finding
   *
   * What became of a clause for a party is another than before. A change of the records or of the
   * settings gives one signal for each finding that it changes. What a handler changes is told
   * once all is told that was waiting.
   *
   * Since: 1.0
   */
  finding_changed_signal = g_signal_new ("finding-changed", CEASEFIRE_TYPE_MONITOR,
                                         G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                         CEASEFIRE_TYPE_FINDING);
}

static void
ceasefire_monitor_init (CeasefireMonitor *self)
{
  self->sources = g_ptr_array_new_with_free_func (ceasefire_monitor_free_source);
  self->records = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->policy = ceasefire_policy_new ();
  g_queue_init (&self->news);
  self->layers = CEASEFIRE_LAYERS_ALL;
}

CeasefireMonitor *
ceasefire_monitor_new (void)
{
  return g_object_new (CEASEFIRE_TYPE_MONITOR, NULL);
}

/* Working out */

typedef struct
{
  CeasefireRecord *record;
  guint number;
} MonitorEntry;

static int
monitor_compare_entries (gconstpointer a, gconstpointer b)
{
  const MonitorEntry *x = a;
  const MonitorEntry *y = b;

  return x->number < y->number ? -1 : x->number > y->number;
}

/* In the order in which they came. */
static void
monitor_list_fed (CeasefireMonitor *self, GPtrArray *records)
{
  g_autoptr (GArray) entries = g_array_new (FALSE, FALSE, sizeof (MonitorEntry));
  GHashTableIter iter;
  gpointer record;
  gpointer number;

  g_hash_table_iter_init (&iter, self->records);
  while (g_hash_table_iter_next (&iter, &record, &number))
    {
      MonitorEntry entry = { record, GPOINTER_TO_UINT (number) };

      g_array_append_val (entries, entry);
    }
  g_array_sort (entries, monitor_compare_entries);
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (records, g_array_index (entries, MonitorEntry, i).record);
}

static GPtrArray *
monitor_list_records (CeasefireMonitor *self)
{
  GPtrArray *records = g_ptr_array_new ();

  for (guint i = 0; i < self->sources->len; i++)
    {
      const MonitorSource *source = g_ptr_array_index (self->sources, i);

      for (guint j = 0; j < source->records->len; j++)
        g_ptr_array_add (records, g_ptr_array_index (source->records, j));
    }
  monitor_list_fed (self, records);
  return records;
}

static GPtrArray *
monitor_list_terms (CeasefireMonitor *self)
{
  GPtrArray *terms = g_ptr_array_new ();

  for (guint i = 0; i < self->sources->len; i++)
    {
      MonitorSource *source = g_ptr_array_index (self->sources, i);
      CeasefireTerm *const *added
        = ceasefire_header_get_vocabularies (ceasefire_dossier_get_header (source->dossier));

      for (; added && *added; added++)
        g_ptr_array_add (terms, *added);
    }
  g_ptr_array_add (terms, NULL);
  return terms;
}

/* With the @n incidents that matter most, without what the whole finding is looked through for. */
static CeasefireFinding *
monitor_make_summary (CeasefireMonitor *self, MonitorInstance *instance, guint n, gboolean is_whole)
{
  CeasefireFinding *finding
    = monitor_report (&self->state->context, instance, self->state->coverages, n, is_whole);
  g_autofree char *now = ceasefire_calendar_format (self->state->context.at.s0);
  g_autoptr (CeasefireDate) at = self->at ? ceasefire_date_ref (self->at)
                                          : ceasefire_date_new (now, NULL);

  ceasefire_finding_set_at (finding, at);
  ceasefire_finding_set_as_of (finding, self->as_of);
  ceasefire_finding_set_viewpoint (finding, (const char *const *) self->viewpoint);
  ceasefire_finding_set_policy (finding, self->policy);
  return finding;
}

static CeasefireFinding *
monitor_make_finding (CeasefireMonitor *self, MonitorInstance *instance)
{
  CeasefireFinding *finding = monitor_make_summary (self, instance, G_MAXUINT, TRUE);
  g_autofree char *input = monitor_input_hash (self->state, instance);

  ceasefire_finding_set_input (finding, input);
  return finding;
}

static MonitorScope
monitor_get_scope (CeasefireMonitor *self)
{
  return (MonitorScope){ self->scope_clause, self->scope_party };
}

typedef struct
{
  MonitorScope scope;
  GPtrArray *instances;
} MonitorNews;

static void
monitor_note_changed (MonitorInstance *instance, gpointer user_data)
{
  MonitorNews *news = user_data;

  if (monitor_scope_has (&news->scope, instance))
    g_ptr_array_add (news->instances, instance);
}

/* A handler may change records or unref the monitor. So all findings are made before the first
   signal is emitted, and those that the handler causes are queued behind them. */
static void
monitor_tell (CeasefireMonitor *self, const GPtrArray *changed)
{
  for (guint i = 0; i < changed->len; i++)
    g_queue_push_tail (&self->news, monitor_make_finding (self, g_ptr_array_index (changed, i)));
  if (self->is_telling)
    return;
  self->is_telling = TRUE;
  g_object_ref (self);
  while (!g_queue_is_empty (&self->news))
    {
      g_autoptr (CeasefireFinding) finding = g_queue_pop_head (&self->news);

      g_signal_emit (self, finding_changed_signal, 0, finding);
    }
  self->is_telling = FALSE;
  g_object_unref (self);
}

static gboolean
monitor_has_handlers (CeasefireMonitor *self)
{
  return g_signal_has_handler_pending (self, finding_changed_signal, 0, FALSE);
}

/* Of each finding so many incidents are at hand; who asks for more than the most gets them from all. */
#define MONITOR_FIRST_MIN 20
#define MONITOR_FIRST_MAX 64

/* What a state is to be for. */
typedef struct
{
  gboolean is_whole; /* whole findings, not their sums alone */
  guint n_first;     /* with so many incidents each */
  gboolean has_all;  /* all incidents in normal form, whatever they come to */
} MonitorNeed;

static const MonitorNeed monitor_need_all = { TRUE, G_MAXUINT, FALSE };
static const MonitorNeed monitor_need_least = { FALSE, MONITOR_FIRST_MIN, FALSE };
static const MonitorNeed monitor_need_incidents = { FALSE, MONITOR_FIRST_MIN, TRUE };

/* Whether records can stay as they are: they are of one dossier, nobody follows what becomes of them,
   and nothing is left out that would have to be counted. */
static gboolean
monitor_can_shelve (CeasefireMonitor *self, const MonitorNeed *need)
{
  const MonitorScope scope = monitor_get_scope (self);

  return !need->has_all && !self->is_followed && self->sources->len == 1
         && g_hash_table_size (self->records) == 0 && self->viewpoint == NULL && self->as_of == NULL
         && !monitor_has_handlers (self)
         && (monitor_scope_is_set (&scope)
             || (!need->is_whole && need->n_first <= MONITOR_FIRST_MAX));
}

static void
monitor_write_shelved_state (CeasefireMonitor *self, const MonitorNeed *need)
{
  const MonitorSource *source = g_ptr_array_index (self->sources, 0);
  MonitorShelf *shelf = monitor_shelf_new (source->dossier);
  g_autoptr (GPtrArray) terms = monitor_list_terms (self);

  if (shelf == NULL)
    return;
  self->state = monitor_state_new_shelved (shelf, (CeasefireTerm *const *) terms->pdata,
                                           self->timezone, self->has_timezone, self->limit);
  if (self->state->shelf == NULL)
    return;
  self->state->scope = monitor_get_scope (self);
  self->state->n_first = MAX (need->n_first, MONITOR_FIRST_MIN);
  self->state->keeps_attacks = need->is_whole;
}

static void
monitor_write_state (CeasefireMonitor *self, const MonitorNeed *need)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GPtrArray) terms = NULL;

  self->is_judged = FALSE;
  if (monitor_can_shelve (self, need))
    monitor_write_shelved_state (self, need);
  if (self->state)
    return;
  records = monitor_list_records (self);
  terms = monitor_list_terms (self);
  self->state = monitor_state_new (records, (CeasefireTerm *const *) terms->pdata, self->timezone,
                                   self->has_timezone, self->limit);
}

/* Whether the state, such as it is, has what is asked for. A shelf is passed over once. */
static gboolean
monitor_serves (CeasefireMonitor *self, const MonitorNeed *need)
{
  const MonitorState *state = self->state;

  if (state == NULL || state->shelf == NULL)
    return TRUE;
  if (!self->is_judged || need->has_all || monitor_has_handlers (self))
    return FALSE;
  if (monitor_scope_is_set (&state->scope))
    return state->keeps_attacks || !need->is_whole;
  return !need->is_whole && need->n_first <= state->n_first;
}

/* Beyond the limit, or with a zone that nobody knows, there are no findings, since a part of them would
   be wrong: the state is replaced by an empty one. It is rebuilt only when findings are asked for. */
static void
monitor_give_up (CeasefireMonitor *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  g_free (self->trouble);
  self->trouble = g_steal_pointer (&self->state->context.world->zones.trouble);
  self->exceeded = monitor_state_get_limit (self->state);
  self->is_cancelled = self->state->is_cancelled;
  monitor_state_free (self->state);
  self->state = monitor_state_new (none, NULL, NULL, TRUE, self->limit);
  ceasefire_monitor_apply_settings (self);
  self->has_given_up = TRUE;
}

static gboolean
monitor_must_give_up (CeasefireMonitor *self)
{
  return self->state->is_over_limit || self->state->context.world->zones.trouble;
}

/* Records that lie on a shelf may have changed before the monitor hears of it. */
static void
monitor_drop_outdated (CeasefireMonitor *self)
{
  ceasefire_monitor_read_headers (self);
  if (self->state && self->state->shelf && !monitor_shelf_is_current (self->state->shelf))
    ceasefire_monitor_invalidate (self);
}

/* If nothing but the time that is asked for has changed, a shelf need not be passed over again. */
static void
monitor_advance (CeasefireMonitor *self)
{
  CeasefireInterval at;

  if (self->state == NULL || self->state->shelf == NULL || !self->is_moved)
    return;
  at = ceasefire_monitor_get_moment (self, self->at);
  self->is_moved = FALSE;
  self->is_judged = monitor_state_advance (self->state, &at);
}

static void
monitor_update (CeasefireMonitor *self, const MonitorNeed *need)
{
  g_autoptr (GPtrArray) changed = g_ptr_array_new ();
  MonitorNews news = { monitor_get_scope (self), changed };

  monitor_drop_outdated (self);
  monitor_advance (self);
  if (!monitor_serves (self, need))
    ceasefire_monitor_invalidate (self);
  if (self->state == NULL)
    monitor_write_state (self, need);
  if (!self->is_judged && !monitor_must_give_up (self))
    {
      ceasefire_monitor_apply_settings (self);
      monitor_state_judge_all (self->state);
    }
  self->is_judged = TRUE;
  self->is_moved = FALSE;
  if (!monitor_must_give_up (self))
    monitor_state_conclude (self->state, monitor_note_changed, &news);
  if (monitor_must_give_up (self))
    monitor_give_up (self);
  else if (monitor_has_handlers (self))
    monitor_tell (self, changed);
}

/* Recomputes at once if a handler is connected, else when findings are asked for. */
void
ceasefire_monitor_react (CeasefireMonitor *self)
{
  if (monitor_has_handlers (self) && !self->has_given_up)
    monitor_update (self, &monitor_need_all);
}

void
ceasefire_monitor_invalidate (CeasefireMonitor *self)
{
  g_clear_pointer (&self->state, monitor_state_free);
}

/* Findings */

/* If no time is set, the current time is used, which has moved on. */
static void
monitor_prepare (CeasefireMonitor *self, const MonitorNeed *need)
{
  if (self->at == NULL && self->state
      && self->state->context.at.s0 != g_get_real_time () / G_USEC_PER_SEC)
    self->is_judged = FALSE;
  monitor_drop_outdated (self);
  if (self->has_given_up && (!self->is_judged || self->is_cancelled))
    ceasefire_monitor_invalidate (self);
  if (self->state == NULL)
    {
      self->has_given_up = FALSE;
      g_clear_pointer (&self->trouble, g_free);
    }
  /* Repeats, since a handler may have made changes and then disconnected. */
  do
    monitor_update (self, need);
  while (self->state == NULL || !self->is_judged || self->state->dirty->len > 0);
}

typedef CeasefireFinding *(*MonitorMake) (CeasefireMonitor *self, MonitorInstance *instance,
                                          guint n);

static CeasefireFinding *
monitor_make_whole (CeasefireMonitor *self, MonitorInstance *instance, guint n)
{
  (void) n;
  return monitor_make_finding (self, instance);
}

static CeasefireFinding *
monitor_make_part (CeasefireMonitor *self, MonitorInstance *instance, guint n)
{
  return monitor_make_summary (self, instance, n, FALSE);
}

static void
monitor_add_findings (CeasefireMonitor *self, const MonitorClause *clause, GListStore *findings,
                      MonitorMake make, guint n)
{
  const MonitorScope scope = monitor_get_scope (self);

  for (guint i = 0; i < clause->instances->len; i++)
    {
      MonitorInstance *instance = g_ptr_array_index (clause->instances, i);
      g_autoptr (CeasefireFinding) finding
        = monitor_scope_has (&scope, instance) ? make (self, instance, n) : NULL;

      if (finding)
        g_list_store_append (findings, finding);
    }
}

static GListModel *
monitor_list (CeasefireMonitor *self, MonitorMake make, guint n)
{
  GListStore *findings = g_list_store_new (CEASEFIRE_TYPE_FINDING);
  const MonitorNeed need = { make == monitor_make_whole, n, FALSE };

  monitor_prepare (self, &need);
  if (n > 0)
    monitor_state_keep_first (self->state);
  for (guint i = 0; i < self->state->agreements->len; i++)
    {
      const MonitorAgreement *agreement = g_ptr_array_index (self->state->agreements, i);

      for (guint j = 0; j < agreement->clauses->len; j++)
        monitor_add_findings (self, g_ptr_array_index (agreement->clauses, j), findings, make, n);
    }
  return G_LIST_MODEL (findings);
}

GListModel *
ceasefire_monitor_list_findings (CeasefireMonitor *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return monitor_list (self, monitor_make_whole, G_MAXUINT);
}

GListModel *
ceasefire_monitor_list_summaries (CeasefireMonitor *self, guint n_incidents)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  return monitor_list (self, monitor_make_part, n_incidents);
}

/* @quality: of a norm derived from the clause; NULL: the clause itself. */
static CeasefireFinding *
monitor_find (CeasefireMonitor *self, const char *clause, const char *quality, const char *party)
{
  const MonitorScope scope = monitor_get_scope (self);
  MonitorInstance *instance;

  monitor_prepare (self, &monitor_need_all);
  instance = monitor_state_find (self->state, clause, quality, party);
  return instance && monitor_scope_has (&scope, instance) ? monitor_make_finding (self, instance)
                                                          : NULL;
}

CeasefireFinding *
ceasefire_monitor_complete (CeasefireMonitor *self, CeasefireFinding *summary)
{
  const char *clause;
  const char *party;

  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (summary), NULL);

  clause = ceasefire_finding_get_clause (summary);
  party = ceasefire_finding_get_party (summary);
  if (clause == NULL || party == NULL)
    return NULL;
  return monitor_find (self, clause, ceasefire_finding_get_quality (summary), party);
}

CeasefireFinding *
ceasefire_monitor_find (CeasefireMonitor *self, const char *clause, const char *party)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);
  g_return_val_if_fail (clause != NULL && party != NULL, NULL);

  return monitor_find (self, clause, NULL, party);
}

static gboolean
monitor_evaluate (CeasefireMonitor *self, const MonitorNeed *need, GError **error)
{
  monitor_prepare (self, need);
  if (!self->has_given_up)
    return TRUE;
  if (self->is_cancelled)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "it was cancelled");
  else if (self->trouble)
    g_set_error_literal (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, self->trouble);
  else
    g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT,
                 "the findings would have more than %" G_GUINT64_FORMAT " entries", self->exceeded);
  return FALSE;
}

gboolean
ceasefire_monitor_evaluate (CeasefireMonitor *self, GError **error)
{
  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return monitor_evaluate (self, &monitor_need_least, error);
}

gboolean
ceasefire_monitor_evaluate_incidents (CeasefireMonitor *self, GError **error)
{
  return monitor_evaluate (self, &monitor_need_incidents, error);
}

GListModel *
ceasefire_monitor_list_problems (CeasefireMonitor *self)
{
  GListStore *problems;

  g_return_val_if_fail (CEASEFIRE_IS_MONITOR (self), NULL);

  monitor_prepare (self, &monitor_need_least);
  problems = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  if (self->has_given_up && self->trouble)
    monitor_add_zone_problem (problems, self->trouble);
  else if (self->has_given_up && !self->is_cancelled)
    monitor_add_limit_problem (problems, self->exceeded);
  for (guint i = 0; i < self->state->clauses->len; i++)
    monitor_add_problems (problems, g_ptr_array_index (self->state->clauses, i));
  return G_LIST_MODEL (problems);
}
