/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/report.h"

#include "core/enum.h"
#include "core/record.h"
#include "core/value.h"
#include "monitor/evidence/bound.h"
#include "monitor/evidence/force.h"
#include "monitor/report/due.h"
#include "monitor/report/evidence.h"
#include "monitor/report/left-out.h"
#include "monitor/verdict/events.h"
#include "monitor/verdict/exception.h"
#include "monitor/verdict/survey.h"

#include <string.h>

/* From outcomes to findings: who said what, by which rule, and what would settle it. */

typedef struct
{
  MonitorContext *context;
  MonitorInstance *instance;
  GPtrArray *coverages;
  CeasefireFinding *finding;
} Report;

/* Lists of values end in NULL. */
static void
report_free_value (gpointer value)
{
  if (value)
    ceasefire_value_unref (value);
}

static int
report_compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Ids, sorted, each once; NULL at the end. */
static GPtrArray *
report_finish_ids (GPtrArray *ids)
{
  guint n = 0;

  g_ptr_array_sort (ids, report_compare_strings);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || !g_str_equal (ids->pdata[i], ids->pdata[n - 1]))
      ids->pdata[n++] = ids->pdata[i];
  g_ptr_array_set_size (ids, (int) n);
  g_ptr_array_add (ids, NULL);
  return ids;
}

/* The speakers for or against @aspects. */
static GPtrArray *
report_list_speakers (const GArray *voices, guint aspects, CeasefireVoiceStance stance)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);

      if (voice->strength != CEASEFIRE_VOICE_STRENGTH_VOID && voice->stance == stance
          && (aspects & MONITOR_BIT (voice->aspect)))
        g_ptr_array_add (ids, (char *) voice->speaker->id);
    }
  return report_finish_ids (ids);
}

/* Names of aspects in alphabetic order. */
static GPtrArray *
report_list_aspects (guint aspects)
{
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < MONITOR_N_ASPECTS; i++)
    if (aspects & MONITOR_BIT (i))
      g_ptr_array_add (
        names, (char *) ceasefire_enum_get_nick (CEASEFIRE_TYPE_ASPECT, monitor_aspects[i]));
  return report_finish_ids (names);
}

/* Likewise, and what else is unknown, as MonitorUnknown. */
static GPtrArray *
report_list_unknown (guint aspects, guint others)
{
  static const char *const names[] = { "deadline", "trigger", "performance", "action", "quantity" };
  GPtrArray *unknown = report_list_aspects (aspects);

  g_ptr_array_set_size (unknown, (int) unknown->len - 1);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (others & (1u << i))
      g_ptr_array_add (unknown, (char *) names[i]);
  return report_finish_ids (unknown);
}

#define REPORT_STRINGS(array) ((const char *const *) (array)->pdata)

static void
report_set_evidence (Report *self, CeasefireAssessment *record, const MonitorWeight *weight,
                     guint aspects, const GArray *voices)
{
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (report_free_value);
  guint said = weight->any[0] | weight->any[1] | weight->half;

  aspects |= said & MONITOR_REASONS;
  for (guint i = 0; i < MONITOR_N_ASPECTS; i++)
    if (aspects & MONITOR_BIT (i))
      g_ptr_array_add (evidence, monitor_evidence_new (self->instance, weight, i, voices));
  g_ptr_array_add (evidence, NULL);
  ceasefire_assessment_set_evidence (record, (CeasefireEvidence *const *) evidence->pdata);
}

/* Computes the weight again, to collect the voices. */
static GArray *
report_weigh (Report *self, const MonitorAssessment *assessment, MonitorWeight *weight)
{
  GArray *voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, assessment->purpose);

  memset (weight, 0, sizeof *weight);
  if (assessment->purpose == MONITOR_PURPOSE_BREACH)
    monitor_weigh_breach (self->context, &query, assessment->incident, weight, voices);
  else
    monitor_weigh_incident (self->context, &query, assessment->incident, weight, voices);
  monitor_weight_presume (weight);
  monitor_voices_corroborate (self->context, voices);
  return voices;
}

static CeasefireAssessment *
report_make_assessment (Report *self, const MonitorAssessment *assessment)
{
  const guint aspects = monitor_query_aspects (assessment->purpose);
  CeasefireAssessment *record
    = ceasefire_assessment_new (assessment->incident->entity->id, assessment->status, NULL);
  MonitorAssessment told = *assessment;
  g_autoptr (GArray) voices = report_weigh (self, assessment, &told.weight);
  const guint disputed = monitor_assessment_get_disputed (&told);
  g_autoptr (GPtrArray) by
    = report_list_speakers (voices, MONITOR_BIT (MONITOR_OCCURRENCE), CEASEFIRE_VOICE_STANCE_FOR);
  g_autoptr (GPtrArray) against
    = report_list_speakers (voices, aspects | monitor_clause_get_reasons (told.instance->clause),
                            CEASEFIRE_VOICE_STANCE_AGAINST);
  g_autoptr (GPtrArray) unknown_names
    = report_list_unknown (monitor_assessment_get_unknown (assessment),
                           assessment->lacks_attack ? MONITOR_UNKNOWN_TRIGGER : 0);
  g_autoptr (GPtrArray) disputed_names = report_list_aspects (disputed);
  g_autoptr (GPtrArray) assumed_names
    = report_list_aspects (monitor_assessment_get_assumed (&told));
  MonitorAspect decisive;
  guint line;
  g_autofree char *rule = NULL;

  monitor_decide (&told.weight, aspects, &line, &decisive);
  rule = g_strdup_printf ("6/%u", line);
  ceasefire_assessment_set_rule (record, rule);
  if (decisive < MONITOR_N_ASPECTS)
    ceasefire_assessment_set_aspect (record, monitor_aspects[decisive]);
  ceasefire_assessment_set_exception (record, assessment->exception);
  ceasefire_assessment_set_unknown (record, REPORT_STRINGS (unknown_names));
  ceasefire_assessment_set_disputed (record, REPORT_STRINGS (disputed_names));
  ceasefire_assessment_set_assumed (record, REPORT_STRINGS (assumed_names));
  ceasefire_assessment_set_by (record, REPORT_STRINGS (by));
  ceasefire_assessment_set_against (record, REPORT_STRINGS (against));
  report_set_evidence (self, record, &told.weight, aspects, voices);
  return record;
}

/* Of breaches the worst first, as the enum has them; of performances the best known. */
static int
report_compare_assessments (gconstpointer a, gconstpointer b)
{
  const MonitorAssessment *x = *(const MonitorAssessment *const *) a;
  const MonitorAssessment *y = *(const MonitorAssessment *const *) b;

  if (x->purpose == MONITOR_PURPOSE_PERFORMANCE && x->verdict != y->verdict)
    return x->verdict > y->verdict ? -1 : 1;
  if (x->status != y->status)
    return x->status < y->status ? -1 : 1;
  return strcmp (x->incident->entity->id, y->incident->entity->id);
}

static int
report_compare_dates (gconstpointer a, gconstpointer b)
{
  const MonitorAssessment *x = *(const MonitorAssessment *const *) a;
  const MonitorAssessment *y = *(const MonitorAssessment *const *) b;
  gboolean x_is_dated = x->incident->when != NULL;
  gboolean y_is_dated = y->incident->when != NULL;

  if (x_is_dated != y_is_dated)
    return x_is_dated ? -1 : 1;
  if (monitor_assessment_get_when (x)->s0 != monitor_assessment_get_when (y)->s0)
    return monitor_assessment_get_when (x)->s0 < monitor_assessment_get_when (y)->s0 ? -1 : 1;
  return strcmp (x->incident->entity->id, y->incident->entity->id);
}

/* S18: By date, then by id; those without a date last. */
static GPtrArray *
report_sort_by_date (const GPtrArray *assessments)
{
  GPtrArray *dated = g_ptr_array_copy ((GPtrArray *) assessments, NULL, NULL);

  g_ptr_array_sort (dated, report_compare_dates);
  return dated;
}

/* The assessments of one purpose, those first that matter most. */
static GPtrArray *
report_list_assessments (const GPtrArray *assessments, MonitorPurpose purpose)
{
  GPtrArray *listed = g_ptr_array_new ();

  for (guint i = 0; i < assessments->len; i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (assessments, i);

      if (assessment->status != CEASEFIRE_ASSESSMENT_STATUS_UNSET && assessment->purpose == purpose)
        g_ptr_array_add (listed, assessment);
    }
  g_ptr_array_sort (listed, report_compare_assessments);
  return listed;
}

static GPtrArray *
report_assess (Report *self, const GPtrArray *listed)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (report_free_value);

  for (guint i = 0; i < listed->len; i++)
    g_ptr_array_add (records, report_make_assessment (self, g_ptr_array_index (listed, i)));
  g_ptr_array_add (records, NULL);
  return records;
}

/* What is open about an omission is listed with the omission, not with the finding. */
static void
report_set_incidents (Report *self, const GPtrArray *dated, const GPtrArray *omitted)
{
  g_autoptr (GPtrArray) incidents = report_assess (self, dated);
  g_autoptr (GPtrArray) by_date = report_sort_by_date (omitted);
  g_autoptr (GPtrArray) omissions = report_assess (self, by_date);

  ceasefire_finding_set_incidents (self->finding, (CeasefireAssessment *const *) incidents->pdata);
  if (omitted->len > 0)
    ceasefire_finding_set_omissions (self->finding,
                                     (CeasefireAssessment *const *) omissions->pdata);
}

static void
report_set_counts (Report *self)
{
  static void (*const set[]) (CeasefireCounts *, gint64) = {
    [CEASEFIRE_ASSESSMENT_STATUS_VIOLATED] = ceasefire_counts_set_violated,
    [CEASEFIRE_ASSESSMENT_STATUS_CONTESTED] = ceasefire_counts_set_contested,
    [CEASEFIRE_ASSESSMENT_STATUS_ALLEGED] = ceasefire_counts_set_alleged,
    [CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE] = ceasefire_counts_set_possible,
    [CEASEFIRE_ASSESSMENT_STATUS_EXCUSED] = ceasefire_counts_set_excused,
    [CEASEFIRE_ASSESSMENT_STATUS_REFUTED] = ceasefire_counts_set_refuted,
    [CEASEFIRE_ASSESSMENT_STATUS_DENIED] = ceasefire_counts_set_denied,
    [CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED] = ceasefire_counts_set_unsourced,
    [CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC] = ceasefire_counts_set_unspecific,
    [CEASEFIRE_ASSESSMENT_STATUS_COMPLIED] = ceasefire_counts_set_complied,
    [CEASEFIRE_ASSESSMENT_STATUS_CLAIMED] = ceasefire_counts_set_claimed,
  };
  g_autoptr (CeasefireCounts) counts = ceasefire_counts_new ();
  guint n[MONITOR_N_STATUSES];

  memcpy (n, self->instance->counts, sizeof n);
  monitor_events_count (self->context->world, self->instance->assessments, n);
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    if (set[i] && n[i] > 0)
      set[i](counts, n[i]);
  ceasefire_finding_set_counts (self->finding, counts);
}

static void
report_set_unknown (Report *self, const MonitorSurvey *survey)
{
  const MonitorOutcome *outcome = &self->instance->outcome;
  guint aspects = outcome->aspects;
  guint others = outcome->unknown;
  g_autoptr (GPtrArray) unknown = NULL;
  g_autoptr (GPtrArray) disputed = report_list_aspects (survey->disputed);
  g_autoptr (GPtrArray) assumed = report_list_aspects (survey->assumed);

  if (self->instance->clause->kind == MONITOR_NORM_BAN)
    {
      aspects |= survey->unknown;
      others |= survey->lacks_attack ? MONITOR_UNKNOWN_TRIGGER : 0;
    }
  unknown = report_list_unknown (aspects, others);
  ceasefire_finding_set_unknown (self->finding, REPORT_STRINGS (unknown));
  ceasefire_finding_set_disputed (self->finding, REPORT_STRINGS (disputed));
  ceasefire_finding_set_assumed (self->finding, REPORT_STRINGS (assumed));
}

static void
report_set_periods (Report *self)
{
  const GArray *periods = self->instance->outcome.periods;
  g_autoptr (GPtrArray) names = NULL;

  if (periods == NULL)
    return;
  names = g_ptr_array_new ();
  for (guint i = 0; i < periods->len; i++)
    g_ptr_array_add (
      names, (char *) ceasefire_enum_get_nick (CEASEFIRE_TYPE_FINDING_STATUS,
                                               g_array_index (periods, CeasefireFindingStatus, i)));
  g_ptr_array_add (names, NULL);
  ceasefire_finding_set_periods (self->finding, REPORT_STRINGS (names));
}

/* S17: The acts that touch the clause for the party, and all withdrawals from it. */
static void
report_set_acts (Report *self)
{
  GArray *touches = self->instance->tenure->touches;
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < touches->len; i++)
    {
      const MonitorAct *act = g_array_index (touches, MonitorTouch, i).act;

      if (act->statement && act->kind != CEASEFIRE_ACT_KIND_ACCEPT
          && act->kind != CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE)
        g_ptr_array_add (ids, (char *) act->statement->id);
    }
  report_finish_ids (ids);
  if (ids->len > 1)
    ceasefire_finding_set_acts (self->finding, REPORT_STRINGS (ids));
}

static void
report_set_text (Report *self)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  g_autoptr (CeasefireEvidence) evidence = NULL;
  MonitorWeight weight = { 0 };

  monitor_weigh_text (self->context, &query, &weight, voices);
  if (voices->len == 0)
    return;
  monitor_voices_corroborate (self->context, voices);
  evidence = monitor_evidence_new (self->instance, &weight, MONITOR_TEXT, voices);
  ceasefire_finding_set_text (self->finding, evidence);
}

/* What would settle it: an aspect of an incident made certain, one way and the other */

/* Settles one aspect and decides again. The exception is only recomputed if the aspect concerns it,
   or there was nothing to excuse before, since to look up the attacks is slow. @counts: of the
   instance's copy. */
static void
report_settle (Report *self, guint *counts, MonitorAssessment *assessment, guint bit,
               gboolean is_so)
{
  gboolean is_known = monitor_verdict_is_alive (assessment->verdict) && !(bit & MONITOR_REASONS);
  gboolean is_counted = assessment->purpose != MONITOR_PURPOSE_EVENT;
  MonitorAspect decisive;
  guint line;

  counts[assessment->status] -= is_counted;
  monitor_weight_settle (&assessment->weight, bit, is_so);
  assessment->verdict = monitor_decide (
    &assessment->weight, monitor_query_aspects (assessment->purpose), &line, &decisive);
  if (is_known)
    assessment->status = monitor_assessment_get_status (assessment);
  else
    monitor_assessment_except (self->context, assessment);
  counts[assessment->status] += is_counted;
}

/* @outcomes: cache of the finding's status, by the status of the assessment; unset: not tried
   yet. */
static CeasefireFindingStatus
report_try (Report *self, MonitorAssessment *assessment, guint bit, gboolean is_so,
            CeasefireFindingStatus *outcomes)
{
  const MonitorTrial trial
    = { .assessment = assessment, .periods = self->instance->outcome.periods };
  MonitorInstance copy = monitor_instance_begin_trial (self->instance, &trial);
  const MonitorAssessment kept = *assessment;
  CeasefireFindingStatus *outcome;

  report_settle (self, copy.counts, assessment, bit, is_so);
  outcome = &outcomes[assessment->status];
  if (*outcome == CEASEFIRE_FINDING_STATUS_UNSET)
    *outcome = monitor_instance_try (self->context, &copy, self->coverages);
  *assessment = kept;
  return *outcome;
}

static void
report_add_sensitivity (Report *self, const char *incident, MonitorAspect aspect,
                        CeasefireFindingStatus if_so, CeasefireFindingStatus if_not)
{
  const CeasefireFindingStatus now = self->instance->outcome.status;
  g_autoptr (CeasefireSensitivity) sensitivity = NULL;

  if (if_so == now && if_not == now)
    return;
  sensitivity = ceasefire_sensitivity_new (monitor_aspects[aspect]);
  ceasefire_sensitivity_set_incident (sensitivity, incident);
  ceasefire_sensitivity_set_if_so (sensitivity, if_so);
  ceasefire_sensitivity_set_if_not (sensitivity, if_not);
  ceasefire_finding_add_sensitivity (self->finding, sensitivity);
}

/* The open aspects that may change the assessment and are of the incident, not of the agreement. */
static guint
report_get_open (const MonitorAssessment *assessment)
{
  guint aspects = monitor_query_aspects (assessment->purpose) & ~MONITOR_STANDING;

  if (assessment->exception != CEASEFIRE_EXCEPTION_STATE_NONE)
    aspects |= MONITOR_BIT (MONITOR_JUSTIFICATION);
  if (assessment->exception != CEASEFIRE_EXCEPTION_STATE_NONE
      && assessment->is_proportionality_asked)
    aspects |= MONITOR_BIT (MONITOR_PROPORTIONALITY);
  return monitor_weight_get_open (&assessment->weight, aspects);
}

/* R10.4: Each open aspect is tried both ways. */
static void
report_add_assessment (Report *self, MonitorAssessment *assessment)
{
  CeasefireFindingStatus outcomes[MONITOR_N_STATUSES] = { CEASEFIRE_FINDING_STATUS_UNSET };
  guint open = report_get_open (assessment);

  outcomes[assessment->status] = self->instance->outcome.status;
  for (guint i = 0; i < MONITOR_TEXT; i++)
    if (open & MONITOR_BIT (i))
      report_add_sensitivity (self, assessment->incident->entity->id, i,
                              report_try (self, assessment, MONITOR_BIT (i), TRUE, outcomes),
                              report_try (self, assessment, MONITOR_BIT (i), FALSE, outcomes));
}

/* Limits the time for findings with many incidents. */
#define REPORT_SENSITIVE_MAX 8

static void
report_add_assessments (Report *self, const GPtrArray *listed)
{
  for (guint i = 0; i < MIN (listed->len, REPORT_SENSITIVE_MAX); i++)
    {
      MonitorAssessment *assessment = g_ptr_array_index (listed, i);

      if (monitor_verdict_is_alive (assessment->verdict))
        report_add_assessment (self, assessment);
    }
}

/* R10.5: Whether the party is bound, or the agreement in force, for all that depends on it. */
static CeasefireFindingStatus
report_try_standing (Report *self, guint bit, gboolean is_so)
{
  MonitorTrial trial = { NULL, NULL, { 0, 0 } };
  MonitorInstance copy = monitor_instance_begin_trial (self->instance, &trial);

  trial.certain[is_so] = bit;
  for (guint i = 0; i < copy.assessments->len; i++)
    {
      MonitorAssessment assessment
        = *(const MonitorAssessment *) g_ptr_array_index (copy.assessments, i);

      if (assessment.purpose == MONITOR_PURPOSE_BREACH
          && assessment.status != CEASEFIRE_ASSESSMENT_STATUS_UNSET
          && monitor_weight_get_open (&assessment.weight, bit))
        report_settle (self, copy.counts, &assessment, bit, is_so);
    }
  return monitor_instance_try (self->context, &copy, self->coverages);
}

static void
report_add_standing (Report *self)
{
  const GPtrArray *assessments = self->instance->assessments;
  guint open = self->instance->outcome.open;

  for (guint i = 0; i < assessments->len && open != MONITOR_STANDING; i++)
    {
      const MonitorAssessment *assessment = g_ptr_array_index (assessments, i);

      if (assessment->purpose == MONITOR_PURPOSE_BREACH)
        open |= monitor_weight_get_open (&assessment->weight, MONITOR_STANDING);
    }
  for (guint i = 0; i < MONITOR_TEXT; i++)
    if (open & MONITOR_BIT (i))
      report_add_sensitivity (self, NULL, i, report_try_standing (self, MONITOR_BIT (i), TRUE),
                              report_try_standing (self, MONITOR_BIT (i), FALSE));
}

static void
report_set_sensitivity (Report *self, const GPtrArray *listed, const GPtrArray *omitted)
{
  report_add_assessments (self, listed);
  report_add_assessments (self, omitted);
  /* Not tried for bans: there an event changes all assessments at once. */
  if (self->instance->clause->kind == MONITOR_NORM_DUTY)
    {
      g_autoptr (GPtrArray) events
        = report_list_assessments (self->instance->events, MONITOR_PURPOSE_EVENT);

      report_add_assessments (self, events);
    }
  report_add_standing (self);
}

/* Ids */

/* Whether "clause.quality@party" is unambiguous and short enough for an id. */
static gboolean
report_is_plain (const char *clause, const char *quality, const char *party)
{
  gsize length = strlen (clause) + 1 + strlen (party) + (quality ? 1 + strlen (quality) : 0);

  return length <= CEASEFIRE_ID_MAX && strchr (clause, '@') == NULL && strchr (party, '@') == NULL
         && (quality || !g_str_has_suffix (clause, "." MONITOR_DERIVED_QUALITY));
}

/* Never equal to a plain id, which has an @. */
static char *
report_digest_id (const char *const parts[3])
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);

  for (guint i = 0; i < 3; i++)
    g_checksum_update (sum, (const guchar *) parts[i], (gssize) strlen (parts[i]) + 1);
  return g_strconcat ("finding-", g_checksum_get_string (sum), NULL);
}

static char *
report_make_id (const MonitorInstance *instance)
{
  const char *clause = instance->clause->entity->id;
  const char *quality = instance->clause->quality;
  const char *party = instance->bearer->id;
  const char *const parts[] = { clause, quality ? quality : "", party };

  if (!report_is_plain (clause, quality, party))
    return report_digest_id (parts);
  return g_strconcat (clause, quality ? "." : "", parts[1], "@", party, NULL);
}

static CeasefireFinding *
report_new_finding (const MonitorInstance *instance)
{
  const MonitorClause *clause = instance->clause;
  g_autofree char *id = report_make_id (instance);
  CeasefireFinding *finding = ceasefire_finding_new (id, NULL);

  ceasefire_finding_set_clause (finding, clause->entity->id);
  ceasefire_finding_set_party (finding, instance->bearer->id);
  ceasefire_finding_set_quality (finding, clause->quality);
  ceasefire_finding_set_phase (finding, instance->outcome.phase);
  ceasefire_finding_set_status (finding, instance->outcome.status);
  ceasefire_finding_set_remedied (finding, instance->outcome.remedied);
  return finding;
}

static void
report_set_not_evaluable (Report *self)
{
  GPtrArray *not_evaluable = self->instance->clause->not_evaluable;
  g_autoptr (GPtrArray) codes = NULL;

  if (not_evaluable == NULL)
    return;
  codes = g_ptr_array_copy (not_evaluable, NULL, NULL);
  report_finish_ids (codes);
  ceasefire_finding_set_not_evaluable (self->finding, REPORT_STRINGS (codes));
}

/* All but the incidents and what hangs on each of them. */
static void
report_sum_up (Report *self)
{
  const MonitorSurvey survey = monitor_survey_instance (self->instance);
  guint left_out = monitor_count_left_out (self->context, self->instance, self->coverages);

  ceasefire_finding_set_exception (self->finding, survey.exception);
  report_set_counts (self);
  report_set_unknown (self, &survey);
  report_set_periods (self);
  report_set_acts (self);
  monitor_report_due (self->instance, self->finding);
  if (left_out > 0)
    ceasefire_finding_set_left_out (self->finding, left_out);
  report_set_text (self);
  report_set_not_evaluable (self);
}

/* Of the assessments of one purpose those that matter most, @n at most. */
static GPtrArray *
report_list_first (const MonitorInstance *instance, MonitorPurpose purpose, guint n)
{
  GPtrArray *listed = report_list_assessments (instance->assessments, purpose);

  g_ptr_array_set_size (listed, (int) MIN (n, listed->len));
  return listed;
}

CeasefireFinding *
monitor_report (MonitorContext *context, MonitorInstance *instance, GPtrArray *coverages, guint n,
                gboolean is_whole)
{
  Report self = { .context = context,
                  .instance = instance,
                  .coverages = coverages,
                  .finding = report_new_finding (instance) };
  gboolean is_duty = instance->clause->kind == MONITOR_NORM_DUTY;
  g_autoptr (GPtrArray) listed = report_list_first (
    instance, is_duty ? MONITOR_PURPOSE_PERFORMANCE : MONITOR_PURPOSE_BREACH, n);
  g_autoptr (GPtrArray) omitted = report_list_first (instance, MONITOR_PURPOSE_OMISSION, n);
  g_autoptr (GPtrArray) dated = report_sort_by_date (listed);

  report_set_incidents (&self, dated, omitted);
  report_sum_up (&self);
  if (is_whole)
    report_set_sensitivity (&self, listed, omitted);
  return self.finding;
}
