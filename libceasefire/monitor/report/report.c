/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/report.h"

#include "core/enum.h"
#include "core/record.h"
#include "core/value.h"
#include "monitor/evidence/force.h"

#include <string.h>

/* From outcomes to findings: who said what, by which rule, and what would settle it. */

typedef struct
{
  MonitorScene *scene;
  MonitorInstance *instance;
  GPtrArray *coverages;
  CeasefireFinding *finding;
  guint unknown, disputed, assumed; /* aspects of all that is listed, as bits */
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

/* Those who speak for or against aspects; their statements, if @statements. */
static GPtrArray *
report_list_voices (const GArray *voices, guint aspects, gboolean is_for, gboolean statements)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < voices->len; i++)
    {
      const MonitorVoice *voice = &g_array_index (voices, MonitorVoice, i);
      MonitorThing *thing = statements ? voice->statement : voice->speaker;

      if (thing && voice->is_for == is_for && (aspects & MONITOR_BIT (voice->aspect)))
        g_ptr_array_add (ids, (char *) thing->id);
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

#define REPORT_STRINGS(array) ((const char *const *) (array)->pdata)

static CeasefireFour
report_get_four (const guint16 sides[2], guint bit)
{
  if ((sides[0] & bit) && (sides[1] & bit))
    return CEASEFIRE_FOUR_BOTH;
  if (sides[1] & bit)
    return CEASEFIRE_FOUR_FOR;
  return sides[0] & bit ? CEASEFIRE_FOUR_AGAINST : CEASEFIRE_FOUR_NONE;
}

static CeasefireEvidence *
report_make_evidence (const MonitorWeight *weight, MonitorAspect aspect, const GArray *voices)
{
  guint bit = MONITOR_BIT (aspect);
  CeasefireEvidence *evidence = ceasefire_evidence_new (monitor_aspects[aspect]);
  g_autoptr (GPtrArray) supporters = report_list_voices (voices, bit, TRUE, FALSE);
  g_autoptr (GPtrArray) deniers = report_list_voices (voices, bit, FALSE, FALSE);
  g_autoptr (GPtrArray) supporting = report_list_voices (voices, bit, TRUE, TRUE);
  g_autoptr (GPtrArray) denying = report_list_voices (voices, bit, FALSE, TRUE);

  ceasefire_evidence_set_strong (evidence, report_get_four (weight->strong, bit));
  ceasefire_evidence_set_any (evidence, report_get_four (weight->any, bit));
  if (weight->half & bit)
    ceasefire_evidence_set_undetermined (evidence, TRUE);
  ceasefire_evidence_set_supporters (evidence, REPORT_STRINGS (supporters));
  ceasefire_evidence_set_deniers (evidence, REPORT_STRINGS (deniers));
  ceasefire_evidence_set_supporting (evidence, REPORT_STRINGS (supporting));
  ceasefire_evidence_set_denying (evidence, REPORT_STRINGS (denying));
  return evidence;
}

static void
report_set_evidence (CeasefireAssessment *assessment, const MonitorWeight *weight, guint aspects,
                     const GArray *voices)
{
  g_autoptr (GPtrArray) evidence = g_ptr_array_new_with_free_func (report_free_value);
  guint said = weight->any[0] | weight->any[1] | weight->half;

  aspects |= said & (MONITOR_BIT (MONITOR_JUSTIFICATION) | MONITOR_BIT (MONITOR_PROPORTIONALITY));
  for (guint i = 0; i < MONITOR_N_ASPECTS; i++)
    if (aspects & MONITOR_BIT (i))
      g_ptr_array_add (evidence, report_make_evidence (weight, i, voices));
  g_ptr_array_add (evidence, NULL);
  ceasefire_assessment_set_evidence (assessment, (CeasefireEvidence *const *) evidence->pdata);
}

/* The weight once more, this time with who spoke. */
static GArray *
report_weigh (Report *self, const MonitorPair *pair, MonitorWeight *weight)
{
  GArray *voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, pair->purpose);

  memset (weight, 0, sizeof *weight);
  if (pair->purpose == MONITOR_PURPOSE_BREACH)
    monitor_weigh_breach (self->scene, &query, pair->incident, weight, voices);
  else
    monitor_weigh_incident (self->scene, &query, pair->incident, weight, voices);
  monitor_weight_presume (weight);
  return voices;
}

static CeasefireAssessment *
report_make_assessment (Report *self, const MonitorPair *pair)
{
  const guint aspects = monitor_query_aspects (pair->purpose);
  CeasefireAssessment *assessment
    = ceasefire_assessment_new (pair->incident->thing->id, pair->status);
  MonitorWeight weight;
  g_autoptr (GArray) voices = report_weigh (self, pair, &weight);
  guint unknown = monitor_pair_get_unknown (pair);
  guint disputed = weight.any[0] & weight.any[1] & aspects;
  guint assumed = weight.assumed & aspects & weight.any[1];
  g_autoptr (GPtrArray) by
    = report_list_voices (voices, MONITOR_BIT (MONITOR_OCCURRENCE), TRUE, FALSE);
  g_autoptr (GPtrArray) against = report_list_voices (voices, aspects, FALSE, FALSE);
  g_autoptr (GPtrArray) unknown_names = report_list_aspects (unknown);
  g_autoptr (GPtrArray) disputed_names = report_list_aspects (disputed);
  g_autoptr (GPtrArray) assumed_names = report_list_aspects (assumed);
  MonitorAspect decisive;
  guint line;
  g_autofree char *rule = NULL;

  monitor_decide (&weight, aspects, &line, &decisive);
  rule = g_strdup_printf ("6/%u", line);
  ceasefire_assessment_set_rule (assessment, rule);
  if (decisive < MONITOR_N_ASPECTS)
    ceasefire_assessment_set_aspect (assessment, monitor_aspects[decisive]);
  ceasefire_assessment_set_exception (assessment, pair->exception);
  ceasefire_assessment_set_unknown (assessment, REPORT_STRINGS (unknown_names));
  ceasefire_assessment_set_disputed (assessment, REPORT_STRINGS (disputed_names));
  ceasefire_assessment_set_assumed (assessment, REPORT_STRINGS (assumed_names));
  ceasefire_assessment_set_by (assessment, REPORT_STRINGS (by));
  ceasefire_assessment_set_against (assessment, REPORT_STRINGS (against));
  report_set_evidence (assessment, &weight, aspects, voices);
  self->unknown |= unknown;
  self->disputed |= disputed;
  self->assumed |= assumed;
  return assessment;
}

/* Refuted, denied and unsourced ones are counted, not listed. */
static gboolean
report_is_listed (const MonitorPair *pair)
{
  switch ((CeasefireAssessmentStatus) pair->status)
    {
    case CEASEFIRE_ASSESSMENT_STATUS_UNSET:
    case CEASEFIRE_ASSESSMENT_STATUS_REFUTED:
    case CEASEFIRE_ASSESSMENT_STATUS_DENIED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED:
    case CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC:
      return FALSE;
    default:
      return TRUE;
    }
}

/* Of breaches the worst first, as the enum has them; of performances the best known. */
static int
report_compare_pairs (gconstpointer a, gconstpointer b)
{
  const MonitorPair *x = *(const MonitorPair *const *) a;
  const MonitorPair *y = *(const MonitorPair *const *) b;

  if (x->purpose == MONITOR_PURPOSE_PERFORMANCE && x->verdict != y->verdict)
    return x->verdict > y->verdict ? -1 : 1;
  if (x->status != y->status)
    return x->status < y->status ? -1 : 1;
  return strcmp (x->incident->thing->id, y->incident->thing->id);
}

/* Those of one purpose, in the order in which they are told. */
static GPtrArray *
report_list_pairs (const GPtrArray *pairs, MonitorPurpose purpose)
{
  GPtrArray *listed = g_ptr_array_new ();

  for (guint i = 0; i < pairs->len; i++)
    {
      MonitorPair *pair = g_ptr_array_index (pairs, i);

      if (report_is_listed (pair) && pair->purpose == purpose)
        g_ptr_array_add (listed, pair);
    }
  g_ptr_array_sort (listed, report_compare_pairs);
  return listed;
}

static GPtrArray *
report_assess (Report *self, const GPtrArray *listed)
{
  GPtrArray *assessments = g_ptr_array_new_with_free_func (report_free_value);

  for (guint i = 0; i < listed->len; i++)
    g_ptr_array_add (assessments, report_make_assessment (self, g_ptr_array_index (listed, i)));
  g_ptr_array_add (assessments, NULL);
  return assessments;
}

static void
report_set_incidents (Report *self, const GPtrArray *listed, const GPtrArray *omitted)
{
  g_autoptr (GPtrArray) incidents = report_assess (self, listed);
  const Report kept = *self;
  g_autoptr (GPtrArray) omissions = report_assess (self, omitted);

  /* What is open about an omission is told with it alone. */
  *self = kept;

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

  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    if (set[i] && self->instance->counts[i] > 0)
      set[i](counts, self->instance->counts[i]);
  ceasefire_finding_set_counts (self->finding, counts);
}

static void
report_set_unknown (Report *self)
{
  static const char *const names[] = { "deadline", "trigger", "performance", "action" };
  const MonitorOutcome *outcome = &self->instance->outcome;
  guint aspects = outcome->aspects;
  g_autoptr (GPtrArray) unknown = NULL;
  g_autoptr (GPtrArray) disputed = report_list_aspects (self->disputed);
  g_autoptr (GPtrArray) assumed = report_list_aspects (self->assumed);

  if (self->instance->clause->kind == MONITOR_NORM_BAN)
    aspects |= self->unknown;
  unknown = report_list_aspects (aspects);
  g_ptr_array_set_size (unknown, (int) unknown->len - 1);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (outcome->unknown & (1u << i))
      g_ptr_array_add (unknown, (char *) names[i]);
  report_finish_ids (unknown);
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

static void
report_set_text (Report *self)
{
  g_autoptr (GArray) voices = g_array_new (FALSE, FALSE, sizeof (MonitorVoice));
  MonitorQuery query = monitor_instance_query (self->instance, MONITOR_PURPOSE_BREACH);
  g_autoptr (CeasefireEvidence) evidence = NULL;
  MonitorWeight weight = { 0 };

  monitor_weigh_text (self->scene, &query, &weight, voices);
  if (weight.any[0] == 0 && weight.any[1] == 0)
    return;
  evidence = report_make_evidence (&weight, MONITOR_TEXT, voices);
  ceasefire_finding_set_text (self->finding, evidence);
}

/* What would settle it: an aspect of an incident made certain, one way and the other */

/* An exception depends on what is said of it, and on whether there is anything to excuse; to look
   for the attacks that it answers takes long. @counts is of the copy on which it is tried. */
static void
report_settle (Report *self, guint *counts, MonitorPair *pair, guint bit, gboolean is_so)
{
  const guint reasons = MONITOR_BIT (MONITOR_JUSTIFICATION) | MONITOR_BIT (MONITOR_PROPORTIONALITY);
  gboolean is_known = monitor_verdict_is_alive (pair->verdict) && !(bit & reasons);
  gboolean is_counted = pair->purpose != MONITOR_PURPOSE_EVENT;
  MonitorAspect decisive;
  guint line;

  counts[pair->status] -= is_counted;
  monitor_weight_settle (&pair->weight, bit, is_so);
  pair->verdict
    = monitor_decide (&pair->weight, monitor_query_aspects (pair->purpose), &line, &decisive);
  if (is_known)
    pair->status = monitor_pair_get_status (pair);
  else
    monitor_pair_except (self->scene, pair);
  counts[pair->status] += is_counted;
}

/* @outcomes: the status of the finding for each that the pair could have; unset: not tried yet. */
static CeasefireFindingStatus
report_try (Report *self, MonitorPair *pair, guint bit, gboolean is_so,
            CeasefireFindingStatus *outcomes)
{
  const MonitorTrial trial = { .pair = pair, .periods = self->instance->outcome.periods };
  MonitorInstance copy = monitor_instance_begin_trial (self->instance, &trial);
  const MonitorPair kept = *pair;
  CeasefireFindingStatus *outcome;

  report_settle (self, copy.counts, pair, bit, is_so);
  outcome = &outcomes[pair->status];
  if (*outcome == CEASEFIRE_FINDING_STATUS_UNSET)
    *outcome = monitor_instance_try (self->scene, &copy, self->coverages);
  *pair = kept;
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

/* Aspects of an incident alone on which it depends what the pair is, and that are open. */
static guint
report_get_open (const MonitorPair *pair)
{
  guint aspects = monitor_query_aspects (pair->purpose) & ~MONITOR_STANDING;

  if (pair->exception != CEASEFIRE_EXCEPTION_STATE_NONE)
    aspects |= MONITOR_BIT (MONITOR_JUSTIFICATION);
  if (pair->exception != CEASEFIRE_EXCEPTION_STATE_NONE && pair->is_proportionality_asked)
    aspects |= MONITOR_BIT (MONITOR_PROPORTIONALITY);
  return monitor_weight_get_open (&pair->weight, aspects);
}

/* R10.4: Each open aspect is tried both ways. */
static void
report_add_pair (Report *self, MonitorPair *pair)
{
  CeasefireFindingStatus outcomes[MONITOR_N_STATUSES] = { CEASEFIRE_FINDING_STATUS_UNSET };
  guint open = report_get_open (pair);

  outcomes[pair->status] = self->instance->outcome.status;
  for (guint i = 0; i < MONITOR_TEXT; i++)
    if (open & MONITOR_BIT (i))
      report_add_sensitivity (self, pair->incident->thing->id, i,
                              report_try (self, pair, MONITOR_BIT (i), TRUE, outcomes),
                              report_try (self, pair, MONITOR_BIT (i), FALSE, outcomes));
}

/* More incidents than this are a pattern that no single fact settles. */
#define REPORT_SENSITIVE_MAX 8

static void
report_add_pairs (Report *self, const GPtrArray *listed)
{
  for (guint i = 0; i < MIN (listed->len, REPORT_SENSITIVE_MAX); i++)
    report_add_pair (self, g_ptr_array_index (listed, i));
}

/* R10.5: Whether the party is bound, or the agreement in force, for all that depends on it. */
static CeasefireFindingStatus
report_try_standing (Report *self, guint bit, gboolean is_so)
{
  MonitorTrial trial = { NULL, NULL, { 0, 0 } };
  MonitorInstance copy = monitor_instance_begin_trial (self->instance, &trial);

  trial.certain[is_so] = bit;
  for (guint i = 0; i < copy.pairs->len; i++)
    {
      MonitorPair pair = *(const MonitorPair *) g_ptr_array_index (copy.pairs, i);

      if (pair.purpose == MONITOR_PURPOSE_BREACH && pair.status != CEASEFIRE_ASSESSMENT_STATUS_UNSET
          && monitor_weight_get_open (&pair.weight, bit))
        report_settle (self, copy.counts, &pair, bit, is_so);
    }
  return monitor_instance_try (self->scene, &copy, self->coverages);
}

static void
report_add_standing (Report *self)
{
  const GPtrArray *pairs = self->instance->pairs;
  guint open = self->instance->outcome.open;

  for (guint i = 0; i < pairs->len && open != MONITOR_STANDING; i++)
    {
      const MonitorPair *pair = g_ptr_array_index (pairs, i);

      if (pair->purpose == MONITOR_PURPOSE_BREACH)
        open |= monitor_weight_get_open (&pair->weight, MONITOR_STANDING);
    }
  for (guint i = 0; i < MONITOR_TEXT; i++)
    if (open & MONITOR_BIT (i))
      report_add_sensitivity (self, NULL, i, report_try_standing (self, MONITOR_BIT (i), TRUE),
                              report_try_standing (self, MONITOR_BIT (i), FALSE));
}

static void
report_set_sensitivity (Report *self, const GPtrArray *listed, const GPtrArray *omitted)
{
  report_add_pairs (self, listed);
  report_add_pairs (self, omitted);
  /* An event decides when a ban holds, and with that what each incident under it is. */
  if (self->instance->clause->kind == MONITOR_NORM_DUTY)
    {
      g_autoptr (GPtrArray) events
        = report_list_pairs (self->instance->aside, MONITOR_PURPOSE_EVENT);

      report_add_pairs (self, events);
    }
  report_add_standing (self);
}

/* Ids */

/* Whether "clause.quality@party" tells its parts, and no other finding can have the same id. */
static gboolean
report_is_plain (const char *clause, const char *quality, const char *party)
{
  gsize length = strlen (clause) + 1 + strlen (party) + (quality ? 1 + strlen (quality) : 0);

  return length <= CEASEFIRE_ID_MAX && strchr (clause, '@') == NULL && strchr (party, '@') == NULL
         && (quality || !g_str_has_suffix (clause, "." MONITOR_DERIVED_QUALITY));
}

/* Without the @ that is in every plain one. */
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
  const char *clause = instance->clause->thing->id;
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
  CeasefireFinding *finding = ceasefire_finding_new (id);

  ceasefire_finding_set_clause (finding, clause->thing->id);
  ceasefire_finding_set_party (finding, instance->bearer->id);
  ceasefire_finding_set_quality (finding, clause->quality);
  ceasefire_finding_set_phase (finding, instance->outcome.phase);
  ceasefire_finding_set_status (finding, instance->outcome.status);
  ceasefire_finding_set_remedied (finding, instance->outcome.remedied);
  return finding;
}

CeasefireFinding *
monitor_report (MonitorScene *scene, MonitorInstance *instance, GPtrArray *coverages)
{
  Report self = { scene, instance, coverages, report_new_finding (instance), 0, 0, 0 };
  g_autoptr (GPtrArray) listed = report_list_pairs (
    instance->pairs, instance->clause->kind == MONITOR_NORM_DUTY ? MONITOR_PURPOSE_PERFORMANCE
                                                                 : MONITOR_PURPOSE_BREACH);
  g_autoptr (GPtrArray) omitted = report_list_pairs (instance->pairs, MONITOR_PURPOSE_OMISSION);
  GPtrArray *not_evaluable = instance->clause->not_evaluable;

  report_set_incidents (&self, listed, omitted);
  ceasefire_finding_set_exception (
    self.finding, listed->len ? ((const MonitorPair *) g_ptr_array_index (listed, 0))->exception
                              : CEASEFIRE_EXCEPTION_STATE_NONE);
  report_set_counts (&self);
  report_set_unknown (&self);
  report_set_periods (&self);
  report_set_text (&self);
  report_set_sensitivity (&self, listed, omitted);
  if (not_evaluable)
    {
      g_autoptr (GPtrArray) codes = g_ptr_array_new ();

      for (guint i = 0; i < not_evaluable->len; i++)
        g_ptr_array_add (codes, g_ptr_array_index (not_evaluable, i));
      report_finish_ids (codes);
      ceasefire_finding_set_not_evaluable (self.finding, REPORT_STRINGS (codes));
    }
  return self.finding;
}
