/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-incident.h>

#include "core/enum.h"

/* A finding in sentences. */

/* The clause */

static const char *const explain_statuses[] = {
  [CEASEFIRE_FINDING_STATUS_UNSET] = "has no finding",
  [CEASEFIRE_FINDING_STATUS_VIOLATED] = "broke it: violated",
  [CEASEFIRE_FINDING_STATUS_CONTESTED] = "did or did not, as sources disagree: contested",
  [CEASEFIRE_FINDING_STATUS_ALLEGED]
  = "is said to have broken it, and no strong source bears it out: "
    "alleged",
  [CEASEFIRE_FINDING_STATUS_POSSIBLE] = "may have broken it, for something about it is not known: "
                                        "possible",
  [CEASEFIRE_FINDING_STATUS_COMPLIED] = "kept it: complied",
  [CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR] = "has kept it until now: complied-so-far",
  [CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN] = "is not known to have broken it, which is not proof "
                                               "that it was kept: no-breach-known",
  [CEASEFIRE_FINDING_STATUS_CLAIMED] = "is said to have done it, and nobody denies or strongly "
                                       "bears it out: claimed",
  [CEASEFIRE_FINDING_STATUS_NOT_DUE] = "does not owe it, or not yet: not-due",
  [CEASEFIRE_FINDING_STATUS_UNKNOWN] = "did or did not, which cannot be told: unknown",
  [CEASEFIRE_FINDING_STATUS_PERMISSION] = "may do so: permission",
  [CEASEFIRE_FINDING_STATUS_POWER] = "can do so: power",
  [CEASEFIRE_FINDING_STATUS_OVERDUE]
  = "is not known to have done in time what would be known: overdue",
  [CEASEFIRE_FINDING_STATUS_PARTIAL] = "is known to have done less than was promised: partial",
};

static const char *const explain_phases[] = {
  [CEASEFIRE_PHASE_UNSET] = "nothing is said of its being in force",
  [CEASEFIRE_PHASE_PENDING] = "it is not in force yet",
  [CEASEFIRE_PHASE_ACTIVE] = "it is in force",
  [CEASEFIRE_PHASE_SUSPENDED] = "it is suspended",
  [CEASEFIRE_PHASE_ENDED] = "it has ended",
  [CEASEFIRE_PHASE_CONTESTED] = "whether it is in force is contested",
  [CEASEFIRE_PHASE_UNKNOWN] = "whether it is in force is not known",
  [CEASEFIRE_PHASE_NOT_AGREED] = "it is of a draft, which binds nobody",
};

static void
explain_head (Explain *self, CeasefireRecord *clause)
{
  const char *quality = ceasefire_finding_get_quality (self->finding);
  const char *words
    = clause ? explain_get_string (ceasefire_clause_get_text (CEASEFIRE_CLAUSE (clause))) : NULL;
  g_autofree char *quote = words ? explain_quote (words) : NULL;
  CeasefireDate *at = ceasefire_finding_get_at (self->finding);
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (
    self->text, "%s and %s%s%s", explain_name (self, ceasefire_finding_get_party (self->finding)),
    ceasefire_finding_get_clause (self->finding), quote ? ", " : "", quote ? quote : "");
  if (quality)
    g_string_append_printf (self->text, " (as to “%s”)", quality);
  if (at)
    g_string_append_printf (self->text, ", at %s", ceasefire_date_get_text (at));
  g_string_append_printf (self->text, ": the party %s; %s",
                          explain_statuses[ceasefire_finding_get_status (self->finding)],
                          explain_phases[ceasefire_finding_get_phase (self->finding)]);
  if (clause)
    explain_add_documents (self, sources, clause);
  explain_end_sentence (self, sources);
}

/* Incidents */

static const char *const explain_assessments[] = {
  [CEASEFIRE_ASSESSMENT_STATUS_UNSET] = "is not assessed",
  [CEASEFIRE_ASSESSMENT_STATUS_VIOLATED] = "is an established breach",
  [CEASEFIRE_ASSESSMENT_STATUS_CONTESTED] = "is contested",
  [CEASEFIRE_ASSESSMENT_STATUS_ALLEGED] = "is alleged",
  [CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE] = "is possibly one that counts",
  [CEASEFIRE_ASSESSMENT_STATUS_EXCUSED] = "is excused",
  [CEASEFIRE_ASSESSMENT_STATUS_REFUTED] = "is refuted",
  [CEASEFIRE_ASSESSMENT_STATUS_DENIED] = "is denied and by nobody asserted",
  [CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED] = "has no source for all that matters",
  [CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC] = "is told without what the clause asks for",
  [CEASEFIRE_ASSESSMENT_STATUS_COMPLIED] = "is established performance",
  [CEASEFIRE_ASSESSMENT_STATUS_CLAIMED] = "is claimed performance",
};

static const char *const explain_exceptions[] = {
  [CEASEFIRE_EXCEPTION_STATE_REJECTED] = "An exception was rejected",
  [CEASEFIRE_EXCEPTION_STATE_OPEN] = "It may have been an answer to an attack, but nobody says so",
  [CEASEFIRE_EXCEPTION_STATE_CLAIMED] = "An exception is claimed for it",
  [CEASEFIRE_EXCEPTION_STATE_PROVEN] = "An exception holds",
};

static void
explain_assessment (Explain *self, CeasefireAssessment *assessment, const char *what)
{
  g_autofree char *incident
    = explain_incident (self, ceasefire_assessment_get_incident (assessment));
  CeasefireExceptionState exception = ceasefire_assessment_get_exception (assessment);
  const char *rule = ceasefire_assessment_get_rule (assessment);
  CeasefireRecord *record = explain_lookup (self, ceasefire_assessment_get_incident (assessment),
                                            CEASEFIRE_TYPE_INCIDENT);
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (self->text, "%s %s %s", what, incident,
                          explain_assessments[ceasefire_assessment_get_status (assessment)]);
  if (rule && self->with_rules)
    g_string_append_printf (self->text, ", by rule R%c.%s", *rule, rule + 2);
  if (record)
    explain_add_documents (self, sources, record);
  explain_end_sentence (self, sources);
  explain_voices (self, assessment);
  if (exception > CEASEFIRE_EXCEPTION_STATE_NONE)
    g_string_append_printf (self->text, "  %s.\n", explain_exceptions[exception]);
  explain_add_list (self, "  Nobody settles", ceasefire_assessment_get_unknown (assessment));
  explain_add_list (self, "  Sources are silent, and no exclusion is presumed, on",
                    ceasefire_assessment_get_assumed (assessment));
}

static void
explain_assessments_of (Explain *self, CeasefireAssessment *const *assessments, const char *what)
{
  for (; assessments && *assessments; assessments++)
    explain_assessment (self, *assessments, what);
}

/* What would settle it */

static const char *
explain_status (CeasefireFindingStatus status)
{
  return ceasefire_enum_get_nick (CEASEFIRE_TYPE_FINDING_STATUS, (int) status);
}

static gboolean
explain_settles_the_same (CeasefireSensitivity *a, CeasefireSensitivity *b)
{
  return g_strcmp0 (ceasefire_sensitivity_get_incident (a), ceasefire_sensitivity_get_incident (b))
           == 0
         && ceasefire_sensitivity_get_if_so (a) == ceasefire_sensitivity_get_if_so (b)
         && ceasefire_sensitivity_get_if_not (a) == ceasefire_sensitivity_get_if_not (b);
}

/* Aspects of one incident that would settle the same share a sentence. */
static CeasefireSensitivity *const *
explain_settling (Explain *self, CeasefireSensitivity *const *items)
{
  CeasefireSensitivity *first = *items;
  const char *incident = ceasefire_sensitivity_get_incident (first);
  g_autoptr (GPtrArray) aspects = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (; *items && explain_settles_the_same (first, *items); items++)
    g_ptr_array_add (aspects,
                     (gpointer) ceasefire_enum_get_nick (
                       CEASEFIRE_TYPE_ASPECT, (int) ceasefire_sensitivity_get_aspect (*items)));
  g_ptr_array_add (aspects, NULL);
  list = explain_join (self, (const char *const *) aspects->pdata, NULL);
  g_string_append_printf (
    self->text, "Were %s%s%s%s settled, the finding would be %s if it is so, %s if not.\n",
    aspects->len > 2 ? "any of " : "", list, incident ? " of " : "", incident ? incident : "",
    explain_status (ceasefire_sensitivity_get_if_so (first)),
    explain_status (ceasefire_sensitivity_get_if_not (first)));
  return items;
}

static void
explain_sensitivity (Explain *self)
{
  CeasefireSensitivity *const *items = ceasefire_finding_get_sensitivity (self->finding);

  while (items && *items)
    items = explain_settling (self, items);
}

static void
explain_late (Explain *self)
{
  switch (ceasefire_finding_get_remedied (self->finding))
    {
    case CEASEFIRE_REMEDY_YES:
      g_string_append (self->text, "It was done late.\n");
      break;
    case CEASEFIRE_REMEDY_PARTLY:
      g_string_append (self->text, "A part of it was done late.\n");
      break;
    case CEASEFIRE_REMEDY_CLAIMED:
      g_string_append (self->text, "It is said that it was done, late.\n");
      break;
    default:
      break;
    }
}

static void
explain_rest (Explain *self)
{
  CeasefirePolicy *policy = ceasefire_finding_get_policy (self->finding);
  gint64 left_out = ceasefire_finding_get_left_out (self->finding);

  explain_late (self);
  explain_add_list (self, "Period by period:", ceasefire_finding_get_periods (self->finding));
  explain_add_list (self, "Not evaluable, for the text has no measure:",
                    ceasefire_finding_get_not_evaluable (self->finding));
  if (left_out > 0)
    g_string_append_printf (self->text,
                            "The viewpoint and the time of knowledge leave out %" G_GINT64_FORMAT
                            " of what was said, done and watched.\n",
                            left_out);
  if (policy)
    g_string_append_printf (self->text, "Evidence was weighed by policy %s.\n",
                            ceasefire_policy_get_name (policy));
}

static char *
explain_finding (CeasefireFinding *finding, CeasefireDossier *dossier, gboolean with_rules)
{
  Explain self = { finding, dossier, g_string_new (NULL), with_rules };
  CeasefireRecord *clause
    = explain_lookup (&self, ceasefire_finding_get_clause (finding), CEASEFIRE_TYPE_CLAUSE);
  CeasefireEvidence *text = ceasefire_finding_get_text (finding);

  explain_head (&self, clause);
  explain_reason (&self, clause ? CEASEFIRE_CLAUSE (clause) : NULL);
  if (text)
    explain_text_voices (&self, text);
  explain_assessments_of (&self, ceasefire_finding_get_incidents (finding), "Incident");
  explain_assessments_of (&self, ceasefire_finding_get_omissions (finding), "The omission");
  explain_rest (&self);
  explain_sensitivity (&self);
  return g_string_free (self.text, FALSE);
}

char *
ceasefire_finding_explain (CeasefireFinding *self, CeasefireDossier *dossier)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);
  g_return_val_if_fail (dossier == NULL || CEASEFIRE_IS_DOSSIER (dossier), NULL);

  return explain_finding (self, dossier, FALSE);
}

char *
ceasefire_finding_explain_with_rules (CeasefireFinding *self, CeasefireDossier *dossier)
{
  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);
  g_return_val_if_fail (dossier == NULL || CEASEFIRE_IS_DOSSIER (dossier), NULL);

  return explain_finding (self, dossier, TRUE);
}
