/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-incident.h>

#include "core/enum.h"
#include "core/hash.h"

/* A finding in sentences. */

/* The clause */

/* In plain words, with the code behind them. */
static const char *const explain_statuses[] = {
  [CEASEFIRE_FINDING_STATUS_UNSET] = "there is no finding",
  [CEASEFIRE_FINDING_STATUS_VIOLATED] = "a breach is established on strong sources: violated",
  [CEASEFIRE_FINDING_STATUS_CONTESTED]
  = "sources contradict each other on whether it was kept: contested",
  [CEASEFIRE_FINDING_STATUS_ALLEGED]
  = "a breach is alleged, and no strong source bears it out: alleged",
  [CEASEFIRE_FINDING_STATUS_POSSIBLE]
  = "a breach is possible, for something about it is not known: possible",
  [CEASEFIRE_FINDING_STATUS_COMPLIED] = "it is established that it was kept: complied",
  [CEASEFIRE_FINDING_STATUS_COMPLIED_SO_FAR]
  = "it is established that it has been kept so far: complied-so-far",
  [CEASEFIRE_FINDING_STATUS_NO_BREACH_KNOWN]
  = "no breach of it is known, which is not proof that it was kept: no-breach-known",
  [CEASEFIRE_FINDING_STATUS_CLAIMED]
  = "performance is reported, and nobody denies or strongly bears it out: claimed",
  [CEASEFIRE_FINDING_STATUS_NOT_DUE] = "it is not owed, or not yet: not-due",
  [CEASEFIRE_FINDING_STATUS_UNKNOWN] = "whether it was kept cannot be told: unknown",
  [CEASEFIRE_FINDING_STATUS_PERMISSION] = "the party may do so: permission",
  [CEASEFIRE_FINDING_STATUS_POWER] = "the party can do so: power",
  [CEASEFIRE_FINDING_STATUS_OVERDUE]
  = "no performance in time is recorded, where it would be known: overdue",
  [CEASEFIRE_FINDING_STATUS_PARTIAL] = "less is known to have been done than was promised: partial",
};

static const char *const explain_phases[] = {
  [CEASEFIRE_PHASE_UNSET] = "Nothing is recorded of the agreement's being in force",
  [CEASEFIRE_PHASE_PENDING] = "The agreement is not in force yet",
  [CEASEFIRE_PHASE_ACTIVE] = "By this record the agreement is in force then",
  [CEASEFIRE_PHASE_SUSPENDED] = "By this record the agreement is suspended then",
  [CEASEFIRE_PHASE_ENDED] = "By this record the agreement has ended by then",
  [CEASEFIRE_PHASE_CONTESTED] = "Whether the agreement is in force then is contested",
  [CEASEFIRE_PHASE_UNKNOWN] = "Whether the agreement is in force then is not known",
  [CEASEFIRE_PHASE_NOT_AGREED] = "It is a draft, and binds nobody until all agree to it",
};

/* A breach by lateness is not said as if nothing had been done. */
static const char *
explain_get_status (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  if (status == CEASEFIRE_FINDING_STATUS_VIOLATED
      && ceasefire_finding_get_remedied (finding) == CEASEFIRE_REMEDY_YES)
    return "it was done, and not in time: violated";
  return explain_statuses[status];
}

static void
explain_clause (Explain *self, CeasefireRecord *clause)
{
  const char *words = explain_get_string (ceasefire_clause_get_text (CEASEFIRE_CLAUSE (clause)));
  g_autofree char *excerpt = words ? explain_excerpt (words) : NULL;
  CeasefireCitation *const *citations = ceasefire_record_get_sources (clause);

  if (excerpt == NULL && (citations == NULL || *citations == NULL))
    return;
  g_string_append (self->text, "The clause");
  if (excerpt)
    g_string_append_printf (self->text, ": “%s”", excerpt);
  explain_end_line (self, clause, "\n");
}

static void
explain_head (Explain *self, CeasefireRecord *clause)
{
  const char *quality = ceasefire_finding_get_quality (self->finding);
  CeasefireDate *at = ceasefire_finding_get_at (self->finding);

  g_string_append_printf (self->text, "%s, %s", ceasefire_finding_get_clause (self->finding),
                          explain_full_name (self, ceasefire_finding_get_party (self->finding)));
  if (quality)
    g_string_append_printf (self->text, " (as to “%s”)", quality);
  if (at)
    g_string_append_printf (self->text, ", at %s", ceasefire_date_get_text (at));
  g_string_append_printf (self->text, ": %s.\n", explain_get_status (self->finding));
  if (clause)
    explain_clause (self, clause);
  g_string_append_printf (self->text, "%s.\n",
                          explain_phases[ceasefire_finding_get_phase (self->finding)]);
}

/* Incidents */

static const char *const explain_assessments[] = {
  [CEASEFIRE_ASSESSMENT_STATUS_UNSET] = "not assessed",
  [CEASEFIRE_ASSESSMENT_STATUS_VIOLATED] = "an established breach",
  [CEASEFIRE_ASSESSMENT_STATUS_CONTESTED] = "contested",
  [CEASEFIRE_ASSESSMENT_STATUS_ALLEGED] = "an alleged breach",
  [CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE] = "a possible breach",
  [CEASEFIRE_ASSESSMENT_STATUS_EXCUSED] = "excused by an exception of the clause",
  [CEASEFIRE_ASSESSMENT_STATUS_REFUTED] = "refuted, and not counted",
  [CEASEFIRE_ASSESSMENT_STATUS_DENIED] = "denied, asserted by nobody, and not counted",
  [CEASEFIRE_ASSESSMENT_STATUS_UNSOURCED] = "recorded without a source, and not counted",
  [CEASEFIRE_ASSESSMENT_STATUS_UNSPECIFIC] = "told too vaguely for this clause, and not counted",
  [CEASEFIRE_ASSESSMENT_STATUS_COMPLIED] = "established performance",
  [CEASEFIRE_ASSESSMENT_STATUS_CLAIMED] = "claimed performance",
};

static const char *const explain_exceptions[] = {
  [CEASEFIRE_EXCEPTION_STATE_REJECTED] = "That an exception allowed it is rejected by what is said",
  [CEASEFIRE_EXCEPTION_STATE_OPEN]
  = "Nobody pleads an exception; what is told of earlier events leaves one open",
  [CEASEFIRE_EXCEPTION_STATE_CLAIMED] = "An exception is pleaded, and not settled",
  [CEASEFIRE_EXCEPTION_STATE_PROVEN] = "An exception is established",
};

static void
explain_add_aspects (Explain *self, const char *words, const char *const *nicks)
{
  g_autofree char *list = explain_join_aspects (self, nicks);

  if (*list)
    g_string_append_printf (self->text, "  %s %s.\n", words, list);
}

static void
explain_assessment (Explain *self, CeasefireAssessment *assessment, const char *what)
{
  g_autofree char *incident
    = explain_incident (self, ceasefire_assessment_get_incident (assessment));
  CeasefireExceptionState exception = ceasefire_assessment_get_exception (assessment);
  const char *rule = ceasefire_assessment_get_rule (assessment);
  CeasefireRecord *record = explain_lookup (self, ceasefire_assessment_get_incident (assessment),
                                            CEASEFIRE_TYPE_INCIDENT);

  g_string_append_printf (self->text, "%s %s: %s", what, incident,
                          explain_assessments[ceasefire_assessment_get_status (assessment)]);
  if (rule && self->with_rules)
    g_string_append_printf (self->text, ", by rule R%c.%s", *rule, rule + 2);
  explain_end_line (self, record, ".\n");
  explain_voices (self, assessment);
  if (exception > CEASEFIRE_EXCEPTION_STATE_NONE)
    g_string_append_printf (self->text, "  %s.\n", explain_exceptions[exception]);
  explain_add_aspects (self, "Not settled:", ceasefire_assessment_get_unknown (assessment));
  explain_add_aspects (self, "Presumed to be what the clause covers, for no source tells:",
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

/* "a strong word for it would make the finding violated, a strong word against it alleged". */
static void
explain_outcomes (Explain *self, CeasefireSensitivity *item)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (self->finding);
  CeasefireFindingStatus if_so = ceasefire_sensitivity_get_if_so (item);
  CeasefireFindingStatus if_not = ceasefire_sensitivity_get_if_not (item);

  if (if_so == status)
    g_string_append_printf (self->text, "strong words against it would make the finding %s",
                            explain_status (if_not));
  else if (if_not == status)
    g_string_append_printf (self->text, "strong words for it would make the finding %s",
                            explain_status (if_so));
  else
    g_string_append_printf (self->text,
                            "strong words for it would make the finding %s, against it %s",
                            explain_status (if_so), explain_status (if_not));
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
                     (gpointer) explain_aspects[ceasefire_sensitivity_get_aspect (*items)]);
  g_ptr_array_add (aspects, NULL);
  list = explain_join (self, (const char *const *) aspects->pdata, " or ", NULL);
  g_string_append_printf (self->text, "What would settle it%s%s: %s; ", incident ? ", of " : "",
                          incident ? incident : "", list);
  explain_outcomes (self, first);
  g_string_append (self->text, ".\n");
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
  explain_add_list (
    self, "Period by period, in order of time:", ceasefire_finding_get_periods (self->finding));
  explain_add_list (self, "Not evaluable, for the text has no measure:",
                    ceasefire_finding_get_not_evaluable (self->finding));
  if (left_out > 0)
    g_string_append_printf (self->text,
                            "Left out by the viewpoint and the time of knowledge: %" G_GINT64_FORMAT
                            " of what was said, done and watched.\n",
                            left_out);
  if (policy)
    g_string_append_printf (self->text, "Words were weighed by policy %s.\n",
                            ceasefire_policy_get_name (policy));
}

static char *
explain_finding (CeasefireFinding *finding, CeasefireDossier *dossier, gboolean with_rules)
{
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  Explain self = { finding, dossier, g_string_new (NULL), with_rules, statements, names, seen };
  CeasefireRecord *clause
    = explain_lookup (&self, ceasefire_finding_get_clause (finding), CEASEFIRE_TYPE_CLAUSE);
  CeasefireEvidence *text = ceasefire_finding_get_text (finding);

  explain_head (&self, clause);
  explain_reason (&self, clause ? CEASEFIRE_CLAUSE (clause) : NULL);
  if (text)
    explain_text_voices (&self, text);
  explain_assessments_of (&self, ceasefire_finding_get_incidents (finding), "Incident");
  explain_assessments_of (&self, ceasefire_finding_get_omissions (finding), "The omission");
  explain_sensitivity (&self);
  explain_rest (&self);
  explain_lists (&self);
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
