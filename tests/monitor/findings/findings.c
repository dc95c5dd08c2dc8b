/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/findings/findings.h"

#include <ceasefire/ceasefire-monitor.h>
#include <string.h>

static const char *
finding_nick (GType type, int value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (class, value);

  return found ? found->value_nick : "?";
}

static int
finding_compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
finding_append_set (GString *text, const char *name, const char *const *list)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (; list && *list; list++)
    g_ptr_array_add (names, (gpointer) *list);
  g_ptr_array_sort (names, finding_compare_names);
  g_string_append_printf (text, " %s=[", name);
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            (const char *) g_ptr_array_index (names, i));
  g_string_append_c (text, ']');
}

static char *
finding_format_counts (CeasefireFinding *finding)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (finding);
  GString *text = g_string_new (NULL);

#define COUNT(name)                                                                                \
  if (counts != NULL && ceasefire_counts_get_##name (counts) > 0)                                  \
  g_string_append_printf (text, "%s%s:%d", text->len > 0 ? " " : "", #name,                        \
                          (int) ceasefire_counts_get_##name (counts))
  COUNT (alleged);
  COUNT (claimed);
  COUNT (complied);
  COUNT (contested);
  COUNT (denied);
  COUNT (excused);
  COUNT (possible);
  COUNT (refuted);
  COUNT (unsourced);
  COUNT (unspecific);
  COUNT (violated);
#undef COUNT
  return g_string_free (text, FALSE);
}

static char
finding_get_letter (CeasefireFour four)
{
  static const char letters[] = {
    [CEASEFIRE_FOUR_UNSET] = 'N',   [CEASEFIRE_FOUR_NONE] = 'N', [CEASEFIRE_FOUR_FOR] = 'T',
    [CEASEFIRE_FOUR_AGAINST] = 'F', [CEASEFIRE_FOUR_BOTH] = 'B',
  };

  return letters[four];
}

static char *
finding_format_letters (CeasefireEvidence *evidence)
{
  return g_strdup_printf ("%c%c", finding_get_letter (ceasefire_evidence_get_strong (evidence)),
                          finding_get_letter (ceasefire_evidence_get_any (evidence)));
}

static CeasefireEvidence *
finding_get_evidence (CeasefireAssessment *assessment, CeasefireAspect aspect)
{
  CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (assessment);

  for (; evidence && *evidence; evidence++)
    if (ceasefire_evidence_get_aspect (*evidence) == aspect)
      return *evidence;
  return NULL;
}

static char *
finding_format_text (CeasefireFinding *finding)
{
  CeasefireEvidence *evidence = ceasefire_finding_get_text (finding);

  return evidence ? finding_format_letters (evidence) : NULL;
}

static void
finding_append_assessment (GString *text, const char *list, CeasefireAssessment *assessment)
{
  CeasefireAspect decisive = ceasefire_assessment_get_aspect (assessment);

  g_string_append_printf (
    text, "  %s %s %s exception=%s rule=%s:%s", list,
    ceasefire_assessment_get_incident (assessment),
    finding_nick (CEASEFIRE_TYPE_ASSESSMENT_STATUS, ceasefire_assessment_get_status (assessment)),
    finding_nick (CEASEFIRE_TYPE_EXCEPTION_STATE, ceasefire_assessment_get_exception (assessment)),
    ceasefire_assessment_get_rule (assessment),
    decisive == CEASEFIRE_ASPECT_UNSET ? "-" : finding_nick (CEASEFIRE_TYPE_ASPECT, decisive));
  finding_append_set (text, "unknown", ceasefire_assessment_get_unknown (assessment));
  finding_append_set (text, "disputed", ceasefire_assessment_get_disputed (assessment));
  finding_append_set (text, "assumed", ceasefire_assessment_get_assumed (assessment));
  finding_append_set (text, "by", ceasefire_assessment_get_by (assessment));
  finding_append_set (text, "against", ceasefire_assessment_get_against (assessment));
  for (CeasefireAspect aspect = CEASEFIRE_ASPECT_OCCURRENCE;
       aspect <= CEASEFIRE_ASPECT_PROPORTIONALITY; aspect++)
    {
      CeasefireEvidence *evidence = finding_get_evidence (assessment, aspect);
      g_autofree char *letters = evidence ? finding_format_letters (evidence) : g_strdup ("NN");

      g_string_append_printf (
        text, " %s=%s%s", finding_nick (CEASEFIRE_TYPE_ASPECT, aspect), letters,
        evidence && ceasefire_evidence_get_undetermined (evidence) ? "~" : "");
    }
  g_string_append_c (text, '\n');
}

static void
finding_append_assessments (GString *text, const char *list,
                            CeasefireAssessment *const *assessments)
{
  for (; assessments && *assessments; assessments++)
    finding_append_assessment (text, list, *assessments);
}

static void
finding_append_sensitivity (GString *text, CeasefireFinding *finding)
{
  CeasefireSensitivity *const *items = ceasefire_finding_get_sensitivity (finding);

  for (; items && *items; items++)
    g_string_append_printf (
      text, "  settle %s %s if_so=%s if_not=%s\n",
      ceasefire_sensitivity_get_incident (*items) ? ceasefire_sensitivity_get_incident (*items)
                                                  : "-",
      finding_nick (CEASEFIRE_TYPE_ASPECT, ceasefire_sensitivity_get_aspect (*items)),
      finding_nick (CEASEFIRE_TYPE_FINDING_STATUS, ceasefire_sensitivity_get_if_so (*items)),
      finding_nick (CEASEFIRE_TYPE_FINDING_STATUS, ceasefire_sensitivity_get_if_not (*items)));
}

static char *
finding_to_text (CeasefireFinding *finding)
{
  const char *quality = ceasefire_finding_get_quality (finding);
  const char *const *periods = ceasefire_finding_get_periods (finding);
  CeasefireRemedy remedied = ceasefire_finding_get_remedied (finding);
  CeasefireExceptionState exception = ceasefire_finding_get_exception (finding);
  g_autofree char *counts = finding_format_counts (finding);
  g_autofree char *evidence = finding_format_text (finding);
  GString *text = g_string_new (NULL);

  g_string_append_printf (
    text, "%s %s %s phase=%s status=%s exception=%s remedied=%s counts={%s} text=%s",
    ceasefire_finding_get_clause (finding), ceasefire_finding_get_party (finding),
    quality ? quality : "-",
    finding_nick (CEASEFIRE_TYPE_PHASE, ceasefire_finding_get_phase (finding)),
    finding_nick (CEASEFIRE_TYPE_FINDING_STATUS, ceasefire_finding_get_status (finding)),
    exception == CEASEFIRE_EXCEPTION_STATE_UNSET
      ? "none"
      : finding_nick (CEASEFIRE_TYPE_EXCEPTION_STATE, exception),
    remedied == CEASEFIRE_REMEDY_UNSET ? "no" : finding_nick (CEASEFIRE_TYPE_REMEDY, remedied),
    counts, evidence ? evidence : "-");
  finding_append_set (text, "unknown", ceasefire_finding_get_unknown (finding));
  finding_append_set (text, "disputed", ceasefire_finding_get_disputed (finding));
  finding_append_set (text, "assumed", ceasefire_finding_get_assumed (finding));
  finding_append_set (text, "not_evaluable", ceasefire_finding_get_not_evaluable (finding));
  finding_append_set (text, "coverage", ceasefire_finding_get_coverage (finding));
  finding_append_set (text, "waits_for", ceasefire_finding_get_waits_for (finding));
  finding_append_set (text, "simultaneous", ceasefire_finding_get_simultaneous (finding));
  g_string_append_printf (
    text, " rests_on=%s",
    finding_nick (CEASEFIRE_TYPE_GROUND, ceasefire_finding_get_rests_on (finding)));
  g_string_append (text, " periods=[");
  for (guint i = 0; periods && periods[i]; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", periods[i]);
  g_string_append (text, "]\n");
  finding_append_assessments (text, "did", ceasefire_finding_get_incidents (finding));
  finding_append_assessments (text, "omitted", ceasefire_finding_get_omissions (finding));
  finding_append_sensitivity (text, finding);
  return g_string_free (text, FALSE);
}

char *
findings_to_text (GPtrArray *findings)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    g_ptr_array_add (texts, finding_to_text (g_ptr_array_index (findings, i)));
  g_ptr_array_sort (texts, finding_compare_names);
  for (guint i = 0; i < texts->len; i++)
    g_string_append (text, g_ptr_array_index (texts, i));
  return g_string_free (text, FALSE);
}

GPtrArray *
findings_make (CeasefireDossier *dossier, const char *at)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) date = ceasefire_date_new (at, NULL);
  g_autoptr (GListModel) list = NULL;
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  ceasefire_monitor_set_at (monitor, date);
  list = ceasefire_monitor_list_findings (monitor);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (findings, g_list_model_get_item (list, i));
  return findings;
}
