/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/findings.h"

#include "monitor-head.h"
#include "monitor-print.h"
#include "monitor-table.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-model.h>
#include <string.h>

/*
 * Sentences on findings. What a status rests on is told by the ground that the monitor gives, and by the
 * speakers of those incidents from which the status comes; no sentence says more than that.
 */

GPtrArray *
report_list_findings (CeasefireMonitor *monitor, guint n_incidents)
{
  g_autoptr (GListModel) list = ceasefire_monitor_list_summaries (monitor, n_incidents);
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (list, i);

      if (ceasefire_finding_get_phase (finding) != CEASEFIRE_PHASE_NOT_AGREED)
        g_ptr_array_add (findings, g_object_ref (finding));
    }
  return findings;
}

/* Words */

const char *
report_label_kind (const Report *report, guint kind)
{
  return kind == MONITOR_TABLE_LATE
           ? _ ("done late")
           : report_label_enum (report, CEASEFIRE_TYPE_FINDING_STATUS, (int) kind);
}

static const char *const findings_aspects[] = {
  [CEASEFIRE_ASPECT_UNSET] = N_ ("whether it happened"),
  [CEASEFIRE_ASPECT_OCCURRENCE] = N_ ("whether it happened"),
  [CEASEFIRE_ASPECT_AGENT] = N_ ("who did it"),
  [CEASEFIRE_ASPECT_TARGET] = N_ ("who or what was the target"),
  [CEASEFIRE_ASPECT_ACTION] = N_ ("what was done"),
  [CEASEFIRE_ASPECT_MEANS] = N_ ("by what means it was done"),
  [CEASEFIRE_ASPECT_PLACE] = N_ ("where it was"),
  [CEASEFIRE_ASPECT_TIME] = N_ ("when it was"),
  [CEASEFIRE_ASPECT_BOUND] = N_ ("whether the party was bound"),
  [CEASEFIRE_ASPECT_FORCE] = N_ ("whether the clause was in force"),
  [CEASEFIRE_ASPECT_JUSTIFICATION] = N_ ("whether it was justified"),
  [CEASEFIRE_ASPECT_PROPORTIONALITY] = N_ ("whether it was proportionate"),
  [CEASEFIRE_ASPECT_TEXT] = N_ ("whether the clause is in the text"),
  [CEASEFIRE_ASPECT_QUANTITY] = N_ ("how much it was"),
  [CEASEFIRE_ASPECT_FATALITIES] = N_ ("how many were killed"),
  [CEASEFIRE_ASPECT_INJURED] = N_ ("how many were injured"),
};

const char *
report_label_aspect (CeasefireAspect aspect)
{
  return gettext (findings_aspects[aspect]);
}

/* What is not known of a clause that is no aspect of an incident. */
static const struct
{
  const char *nick;
  const char *words;
} findings_matters[] = {
  { "performance", N_ ("whether it was performed") },
  { "deadline", N_ ("by when it is due") },
  { "trigger", N_ ("whether what triggers it has happened") },
};

static const char *
findings_label_nick (const char *nick)
{
  int value = ceasefire_enum_from_word (CEASEFIRE_TYPE_ASPECT, nick);

  if (value >= 0)
    return report_label_aspect ((CeasefireAspect) value);
  for (guint i = 0; i < G_N_ELEMENTS (findings_matters); i++)
    if (g_str_equal (findings_matters[i].nick, nick))
      return gettext (findings_matters[i].words);
  return nick;
}

void
report_put_aspects (Report *report, const char *const *nicks)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (; nicks && *nicks; nicks++)
    g_ptr_array_add (labels, (gpointer) findings_label_nick (*nicks));
  g_ptr_array_add (labels, NULL);
  list = cldr_join (report->cldr, CLDR_AND, (const char *const *) labels->pdata);
  html_text (report->html, list);
}

void
report_write_aspects (Report *report, gconstpointer data)
{
  report_put_aspects (report, data);
}

static const char *const findings_reasons[] = {
  [CEASEFIRE_VOICE_REASON_UNSET] = N_ ("no reason is told"),
  [CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT] = N_ ("the agreement itself says so"),
  [CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR] = N_ ("the agreement names it as its monitor"),
  [CEASEFIRE_VOICE_REASON_AGAINST_INTEREST] = N_ ("against the interest of its own side"),
  [CEASEFIRE_VOICE_REASON_CORROBORATED] = N_ ("independent sources say the same"),
  [CEASEFIRE_VOICE_REASON_INTERESTED] = N_ ("it has an interest in it"),
  [CEASEFIRE_VOICE_REASON_SINGLE_SOURCE] = N_ ("no independent source says the same"),
  [CEASEFIRE_VOICE_REASON_UNCERTAIN] = N_ ("the speaker is not certain"),
  [CEASEFIRE_VOICE_REASON_UNRATED] = N_ ("nobody has rated the source"),
  [CEASEFIRE_VOICE_REASON_RATED_TOO_LOW] = N_ ("rated lower than the policy asks"),
  [CEASEFIRE_VOICE_REASON_TOO_INDIRECT] = N_ ("the document supports it too indirectly"),
  [CEASEFIRE_VOICE_REASON_ACT] = N_ ("by what it did, not by a word"),
  [CEASEFIRE_VOICE_REASON_QUESTION] = N_ ("it was only asked"),
  [CEASEFIRE_VOICE_REASON_RETRACTED] = N_ ("it was taken back"),
  [CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF] = N_ ("said after the time of knowledge"),
  [CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT] = N_ ("outside the viewpoint"),
};

const char *
report_label_reason (CeasefireVoiceReason reason)
{
  return gettext (findings_reasons[reason]);
}

/* Speakers */

/* The incidents that a status comes from; UNSET: those of no one status. */
static const CeasefireAssessmentStatus findings_causes[] = {
  [CEASEFIRE_FINDING_STATUS_VIOLATED] = CEASEFIRE_ASSESSMENT_STATUS_VIOLATED,
  [CEASEFIRE_FINDING_STATUS_CONTESTED] = CEASEFIRE_ASSESSMENT_STATUS_CONTESTED,
  [CEASEFIRE_FINDING_STATUS_ALLEGED] = CEASEFIRE_ASSESSMENT_STATUS_ALLEGED,
  [CEASEFIRE_FINDING_STATUS_POSSIBLE] = CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
  [CEASEFIRE_FINDING_STATUS_COMPLIED] = CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
  [CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR] = CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
  [CEASEFIRE_FINDING_STATUS_CLAIMED] = CEASEFIRE_ASSESSMENT_STATUS_CLAIMED,
  [CEASEFIRE_FINDING_STATUS_PARTIAL] = CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
};

typedef struct
{
  gboolean against;
  CeasefireAssessmentStatus only; /* UNSET: all that count */
  guint max;
  GTree *seen;
  GPtrArray *ids;
  gint64 n_more;
} Speakers;

static void
findings_collect (Speakers *self, CeasefireAssessment *const *assessments)
{
  for (; assessments && *assessments; assessments++)
    {
      const char *const *ids = self->against ? ceasefire_assessment_get_against (*assessments)
                                             : ceasefire_assessment_get_by (*assessments);

      if (self->only ? ceasefire_assessment_get_status (*assessments) != self->only
                     : !monitor_print_is_counted (*assessments))
        continue;
      for (; ids && *ids; ids++)
        {
          if (g_tree_lookup (self->seen, *ids))
            continue;
          g_tree_insert (self->seen, (gpointer) *ids, (gpointer) *ids);
          if (self->ids->len < self->max)
            g_ptr_array_add (self->ids, (gpointer) *ids);
          else
            self->n_more++;
        }
    }
}

static gboolean
findings_have_cause (CeasefireAssessment *const *assessments, CeasefireAssessmentStatus status)
{
  for (; assessments && *assessments; assessments++)
    if (ceasefire_assessment_get_status (*assessments) == status)
      return TRUE;
  return FALSE;
}

GPtrArray *
report_list_speakers (CeasefireFinding *finding, gboolean against, guint max, gint64 *n_more)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);
  CeasefireAssessment *const *incidents = ceasefire_finding_get_incidents (finding);
  CeasefireAssessment *const *omissions = ceasefire_finding_get_omissions (finding);
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  Speakers self = { .against = against, .max = max, .seen = seen, .ids = g_ptr_array_new () };

  if (status < G_N_ELEMENTS (findings_causes)
      && (findings_have_cause (incidents, findings_causes[status])
          || findings_have_cause (omissions, findings_causes[status])))
    self.only = findings_causes[status];
  findings_collect (&self, incidents);
  findings_collect (&self, omissions);
  g_ptr_array_add (self.ids, NULL);
  *n_more = self.n_more;
  return self.ids;
}

/* Names of which some are left out. */
typedef struct
{
  const char *const *ids;
  gint64 n_more;
} SomeNames;

static void
findings_put_names (Report *report, gconstpointer data)
{
  const SomeNames *names = data;

  if (names->n_more == 0)
    report_put_names (report, names->ids);
  else
    report_say (report,
                ngettext ("{names} and {n} more", "{names} and {n} more", (gulong) names->n_more),
                (ReportPart[]){ PART_NAMES ("names", names->ids), PART_NUMBER ("n", &names->n_more),
                                PART_END });
}

/* Why */

#define WHY_NAMES 3 /* as many as fit in a cell */

static void
why_by_statements (Report *report, CeasefireFinding *finding)
{
  SomeNames by, against;
  g_autoptr (GPtrArray) for_it = report_list_speakers (finding, FALSE, WHY_NAMES, &by.n_more);
  g_autoptr (GPtrArray) against_it
    = report_list_speakers (finding, TRUE, WHY_NAMES, &against.n_more);
  const char *const *unknown = ceasefire_finding_get_status (finding)
                                   == CEASEFIRE_FINDING_STATUS_POSSIBLE
                                 ? ceasefire_finding_get_unknown (finding)
                                 : NULL;
  const ReportPart parts[] = { PART_CALL ("names", findings_put_names, &by),
                               PART_CALL ("others", findings_put_names, &against),
                               PART_CALL ("aspects", report_write_aspects, unknown), PART_END };

  by.ids = (const char *const *) for_it->pdata;
  against.ids = (const char *const *) against_it->pdata;
  if (*by.ids == NULL)
    report_say (report,
                *against.ids ? _ ("disputed by {others}") : _ ("by what the records say of it"),
                parts);
  else if (*against.ids && unknown)
    report_say (report, _ ("said by {names}; disputed by {others}; not settled: {aspects}"), parts);
  else if (*against.ids)
    report_say (report, _ ("said by {names}; disputed by {others}"), parts);
  else if (unknown)
    report_say (report, _ ("said by {names}; not settled: {aspects}"), parts);
  else
    report_say (report, _ ("said by {names}"), parts);
}

static void
why_by_coverage (Report *report, CeasefireFinding *finding)
{
  const char *const *ids = ceasefire_finding_get_coverage (finding);
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (; ids && *ids; ids++)
    monitor_head_add_watcher (names, seen, ceasefire_dossier_lookup (report->dossier, *ids));
  g_ptr_array_add (names, NULL);
  if (names->len > 1)
    report_say (report, _ ("on coverage by {names}"),
                (ReportPart[]){ PART_NAMES ("names", names->pdata), PART_END });
  else
    html_text (report->html, _ ("on coverage"));
}

static CeasefireClause *
why_get_clause (const Report *report, CeasefireFinding *finding)
{
  CeasefireRecord *record
    = ceasefire_dossier_lookup (report->dossier, ceasefire_finding_get_clause (finding));

  return CEASEFIRE_IS_CLAUSE (record) ? CEASEFIRE_CLAUSE (record) : NULL;
}

static gboolean
why_is_free (CeasefireParty *party)
{
  const char *role = ceasefire_party_get_role (party);

  if (ceasefire_party_get_bound (party) == CEASEFIRE_BOUND_UNSET)
    return g_strcmp0 (role, "excluded") == 0 || g_strcmp0 (role, "non-party") == 0;
  return ceasefire_party_get_bound (party) == CEASEFIRE_BOUND_NO;
}

/* S9: Whether every entry of the party in the agreement says that it is not bound. */
static gboolean
why_is_not_bound (CeasefireClause *clause, CeasefireFinding *finding)
{
  CeasefireRecord *record = CEASEFIRE_RECORD (clause);
  CeasefireParty *const *parties;
  gboolean is_free = FALSE;

  while (record && !CEASEFIRE_IS_AGREEMENT (record))
    record = ceasefire_record_get_parent (record);
  parties = record ? ceasefire_agreement_get_parties (CEASEFIRE_AGREEMENT (record)) : NULL;
  for (; parties && *parties; parties++)
    if (g_strcmp0 (ceasefire_party_get_actor (*parties), ceasefire_finding_get_party (finding))
        == 0)
      {
        if (!why_is_free (*parties))
          return FALSE;
        is_free = TRUE;
      }
  return is_free;
}

/* The fixed day by which it is due, if that has not come yet. */
static CeasefireDate *
why_get_due (const Report *report, CeasefireClause *clause)
{
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  CeasefireDate *due = deadline ? ceasefire_deadline_get_at (deadline) : NULL;
  CeasefireDate *at = ceasefire_monitor_get_at (report->monitor);

  return due && at && ceasefire_date_is_before (at, due) == CEASEFIRE_TRUTH_YES ? due : NULL;
}

static const char *
why_not_due_by_phase (CeasefirePhase phase)
{
  switch (phase)
    {
    case CEASEFIRE_PHASE_PENDING:
      return _ ("not in force yet");
    case CEASEFIRE_PHASE_SUSPENDED:
      return _ ("suspended; nothing fell due before");
    case CEASEFIRE_PHASE_ENDED:
      return _ ("no longer in force; nothing fell due before");
    default:
      return NULL;
    }
}

static void
why_not_due (Report *report, CeasefireFinding *finding)
{
  CeasefireClause *clause = why_get_clause (report, finding);
  const char *const *waits_for = ceasefire_finding_get_waits_for (finding);
  const char *const *unknown = ceasefire_finding_get_unknown (finding);
  CeasefireDate *due = clause ? why_get_due (report, clause) : NULL;
  const char *phase = why_not_due_by_phase (ceasefire_finding_get_phase (finding));
  const ReportPart parts[] = { PART_DATE ("date", due), PART_NAMES ("clauses", waits_for),
                               PART_CALL ("aspects", report_write_aspects, unknown), PART_END };

  if (clause && why_is_not_bound (clause, finding))
    html_text (report->html, _ ("the agreement does not bind it"));
  else if (phase)
    html_text (report->html, phase);
  else if (due)
    report_say (report, _ ("not due until {date}"), parts);
  else if (waits_for)
    report_say (report, _ ("waits for {clauses}"), parts);
  else if (unknown)
    report_say (report, _ ("not known: {aspects}"), parts);
  else if (clause && ceasefire_clause_get_trigger (clause))
    html_text (report->html, _ ("what triggers it is not recorded to have happened"));
  else
    html_text (report->html, _ ("nothing on record has made it due"));
}

static gint64
why_count_set_aside (CeasefireFinding *finding)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (finding);

  return counts == NULL
           ? 0
           : ceasefire_counts_get_refuted (counts) + ceasefire_counts_get_denied (counts)
               + ceasefire_counts_get_unsourced (counts) + ceasefire_counts_get_unspecific (counts)
               + ceasefire_counts_get_excused (counts);
}

static void
why_no_breach (Report *report, CeasefireFinding *finding)
{
  gint64 n = why_count_set_aside (finding);

  if (n == 0)
    html_text (report->html, _ ("nothing is recorded against it; that proves nothing"));
  else
    report_say (report,
                ngettext ("{n} incident is recorded and does not count; that proves nothing",
                          "{n} incidents are recorded, and none counts; that proves nothing",
                          (gulong) n),
                (ReportPart[]){ PART_NUMBER ("n", &n), PART_END });
}

static void
why_by_nothing (Report *report, CeasefireFinding *finding)
{
  const char *const *unknown = ceasefire_finding_get_unknown (finding);

  switch (ceasefire_finding_get_status (finding))
    {
    case CEASEFIRE_FINDING_STATUS_PERMISSION:
      html_text (report->html, _ ("it may do so, and owes nothing"));
      break;
    case CEASEFIRE_FINDING_STATUS_POWER:
      html_text (report->html, _ ("it has the power, and owes nothing"));
      break;
    case CEASEFIRE_FINDING_STATUS_NOT_DUE:
      why_not_due (report, finding);
      break;
    case CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN:
      why_no_breach (report, finding);
      break;
    default:
      /* Of a clause, "action" is no aspect of an incident (R4.6). */
      if (unknown && g_strv_contains (unknown, "action"))
        html_text (report->html, _ ("the text does not say what is to be done"));
      else if (unknown)
        report_say (
          report, _ ("not known: {aspects}"),
          (ReportPart[]){ PART_CALL ("aspects", report_write_aspects, unknown), PART_END });
      else
        html_text (report->html, _ ("nothing is recorded yet"));
    }
}

void
report_put_why (Report *report, CeasefireFinding *finding)
{
  switch (ceasefire_finding_get_rests_on (finding))
    {
    case CEASEFIRE_GROUND_STATEMENTS:
      why_by_statements (report, finding);
      break;
    case CEASEFIRE_GROUND_COVERAGE:
      why_by_coverage (report, finding);
      break;
    case CEASEFIRE_GROUND_SILENCE:
      html_text (report->html, _ ("on silence: nobody tells of it, and it would be known"));
      break;
    default:
      why_by_nothing (report, finding);
    }
}

/* Voices */

static void
voice_put_speaker (Report *report, gconstpointer data)
{
  CeasefireVoice *voice = (CeasefireVoice *) data;
  const char *statement = ceasefire_voice_get_statement (voice);
  const char *speaker = ceasefire_voice_get_speaker (voice);
  gboolean has_entry = statement && ceasefire_dossier_lookup (report->dossier, statement)
                       && report_is_listed (report, CEASEFIRE_TYPE_STATEMENT);

  if (has_entry)
    report_open_link (report, "r", statement);
  report_put_name (report, speaker);
  if (has_entry)
    html_close (report->html);
}

void
report_put_voice (Report *report, CeasefireVoice *voice)
{
  const char *side = ceasefire_voice_get_side (voice);
  const char *const *tie = ceasefire_voice_get_tie (voice);
  gboolean has_side = side && g_strcmp0 (side, ceasefire_voice_get_speaker (voice)) != 0;
  gboolean has_tie = has_side && tie && *tie && (tie[1] || !g_str_equal (*tie, side));
  const ReportPart parts[]
    = { PART_CALL ("speaker", voice_put_speaker, voice),
        PART_RECORD ("side", side),
        PART_NAMES ("way", tie),
        PART_WORDS ("strength", report_label_enum (report, CEASEFIRE_TYPE_VOICE_STRENGTH,
                                                   (int) ceasefire_voice_get_strength (voice))),
        PART_WORDS ("reason", report_label_reason (ceasefire_voice_get_reason (voice))),
        PART_END };

  report_say (report,
              has_tie    ? _ ("{speaker}, on the side of {side} by way of {way} ({strength}: "
                                 "{reason})")
              : has_side ? _ ("{speaker}, on the side of {side} ({strength}: {reason})")
                         : _ ("{speaker} ({strength}: {reason})"),
              parts);
}

void
report_write_voice (Report *report, gconstpointer data)
{
  report_put_voice (report, (CeasefireVoice *) data);
}

/* Incidents */

static void
incident_put_codes (Report *report, const char *vocabulary, const char *const *codes)
{
  for (; codes && *codes; codes++)
    {
      html_open_class (report->html, "span", "bit");
      report_put_code (report, vocabulary, *codes);
      html_close (report->html);
      html_text (report->html, " ");
    }
}

void
report_put_incident (Report *report, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (report->dossier, id);
  CeasefireIncident *incident = CEASEFIRE_IS_INCIDENT (record) ? CEASEFIRE_INCIDENT (record) : NULL;
  const char *place = incident ? ceasefire_incident_get_place (incident) : NULL;

  html_open_class (report->html, "span", "incident");
  if (incident == NULL)
    html_foreign (report->html, NULL, id);
  else
    {
      const char *const action[] = { ceasefire_incident_get_action (incident), NULL };

      incident_put_codes (report, "action", action);
      incident_put_codes (report, "weapon", ceasefire_incident_get_means (incident));
      if (place)
        {
          html_open_class (report->html, "span", "bit");
          report_put_record (report, place);
          html_close (report->html);
          html_text (report->html, " ");
        }
      html_open_class (report->html, "span", "bit");
      if (ceasefire_incident_get_when (incident))
        report_put_date (report, ceasefire_incident_get_when (incident));
      else
        html_text (report->html, _ ("no date"));
      html_close (report->html);
    }
  html_close (report->html);
}
