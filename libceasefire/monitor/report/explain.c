/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-monitor.h>

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/enum.h"
#include "core/hash.h"

/* A finding in sentences, each of which ends in its sources. */

typedef struct
{
  CeasefireFinding *finding;
  CeasefireDossier *dossier; /* NULL: ids serve as names */
  GString *text;
} Explain;

/* Of a long text the first words. */
#define EXPLAIN_QUOTE_MAX 160

static CeasefireRecord *
explain_lookup (const Explain *self, const char *id, GType type)
{
  CeasefireRecord *record = self->dossier && id ? ceasefire_dossier_lookup (self->dossier, id)
                                                : NULL;

  return record && G_TYPE_CHECK_INSTANCE_TYPE (record, type) ? record : NULL;
}

static const char *
explain_get_string (CeasefireText *text)
{
  return text ? ceasefire_text_get_string (text, NULL) : NULL;
}

static const char *
explain_name (const Explain *self, const char *id)
{
  CeasefireRecord *actor = explain_lookup (self, id, CEASEFIRE_TYPE_ACTOR);
  const char *name = NULL;

  if (actor)
    name = explain_get_string (ceasefire_actor_get_name (CEASEFIRE_ACTOR (actor)));
  if (actor && name == NULL)
    name = explain_get_string (ceasefire_actor_get_description (CEASEFIRE_ACTOR (actor)));
  return name ? name : id;
}

/* "A, B and C". */
static char *
explain_join (const Explain *self, const char *const *ids,
              const char *(*get_name) (const Explain *, const char *) )
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; ids && ids[i]; i++)
    {
      if (i > 0)
        g_string_append (list, ids[i + 1] ? ", " : " and ");
      g_string_append (list, get_name ? get_name (self, ids[i]) : ids[i]);
    }
  return g_string_free (list, FALSE);
}

static char *
explain_join_names (const Explain *self, const char *const *ids)
{
  return explain_join (self, ids, explain_name);
}

static char *
explain_quote (const char *text)
{
  glong length = g_utf8_strlen (text, -1);
  g_autofree char *start = NULL;

  if (length <= EXPLAIN_QUOTE_MAX)
    return g_strdup_printf ("“%s”", text);
  start = g_utf8_substring (text, 0, EXPLAIN_QUOTE_MAX);
  return g_strdup_printf ("“%s…”", start);
}

static char *
explain_incident (const Explain *self, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_INCIDENT);
  CeasefireIncident *incident = record ? CEASEFIRE_INCIDENT (record) : NULL;
  const char *text = record ? explain_get_string (ceasefire_incident_get_text (incident)) : NULL;
  CeasefireDate *when = record ? ceasefire_incident_get_when (incident) : NULL;
  g_autofree char *quote = text ? explain_quote (text) : NULL;
  g_autofree char *what = NULL;

  if (record == NULL)
    return g_strdup (id);
  what = quote ? g_strdup (quote)
               : g_strdup (ceasefire_incident_get_action (incident)
                             ? ceasefire_incident_get_action (incident)
                             : "something");
  return g_strdup_printf ("%s (%s%s%s)", id, what, when ? ", " : "",
                          when ? ceasefire_date_get_text (when) : "");
}

/* Sources */

static void
explain_add_documents (const Explain *self, GString *sources, CeasefireRecord *record)
{
  CeasefireCitation *const *citations = ceasefire_record_get_sources (record);
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (; citations && *citations; citations++)
    {
      const char *id = ceasefire_citation_get_document (*citations);
      CeasefireRecord *document = explain_lookup (self, id, CEASEFIRE_TYPE_DOCUMENT);
      const char *title = document ? explain_get_string (
                            ceasefire_document_get_title (CEASEFIRE_DOCUMENT (document)))
                                   : NULL;

      if (id == NULL || !g_hash_table_add (seen, (gpointer) id))
        continue;
      g_string_append_printf (sources, "%s%s", sources->len ? ", " : "", title ? title : id);
      if (ceasefire_citation_get_locator (*citations))
        g_string_append_printf (sources, ", %s", ceasefire_citation_get_locator (*citations));
    }
}

static void
explain_add_statement (const Explain *self, GString *list, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_STATEMENT);
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (list, "%s%s", list->len ? "; " : "", id);
  if (record == NULL)
    return;
  explain_add_documents (self, sources, record);
  if (sources->len > 0)
    g_string_append_printf (list, ": %s", sources->str);
}

static void
explain_end_sentence (Explain *self, const GString *sources)
{
  if (sources->len > 0)
    g_string_append_printf (self->text, " [%s]", sources->str);
  g_string_append (self->text, ".\n");
}

static int
explain_compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
explain_end_with_statements (Explain *self, GPtrArray *ids)
{
  g_autoptr (GString) sources = g_string_new (NULL);

  g_ptr_array_sort (ids, explain_compare);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || !g_str_equal (ids->pdata[i], ids->pdata[i - 1]))
      explain_add_statement (self, sources, g_ptr_array_index (ids, i));
  explain_end_sentence (self, sources);
}

static void
explain_collect (GPtrArray *ids, const char *const *more)
{
  for (; more && *more; more++)
    g_ptr_array_add (ids, (gpointer) *more);
}

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
  [CEASEFIRE_FINDING_STATUS_NOT_DUE] = "does not owe it yet: not-due",
  [CEASEFIRE_FINDING_STATUS_UNKNOWN] = "did or did not, which cannot be told: unknown",
  [CEASEFIRE_FINDING_STATUS_PERMISSION] = "may do so: permission",
  [CEASEFIRE_FINDING_STATUS_POWER] = "can do so: power",
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
explain_clause (Explain *self)
{
  const char *id = ceasefire_finding_get_clause (self->finding);
  const char *quality = ceasefire_finding_get_quality (self->finding);
  CeasefireRecord *clause = explain_lookup (self, id, CEASEFIRE_TYPE_CLAUSE);
  const char *words
    = clause ? explain_get_string (ceasefire_clause_get_text (CEASEFIRE_CLAUSE (clause))) : NULL;
  g_autofree char *quote = words ? explain_quote (words) : NULL;
  CeasefireDate *at = ceasefire_finding_get_at (self->finding);
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (self->text, "%s and %s%s%s",
                          explain_name (self, ceasefire_finding_get_party (self->finding)), id,
                          quote ? ", " : "", quote ? quote : "");
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

static const char *
explain_aspect (CeasefireEvidence *evidence)
{
  return ceasefire_enum_get_nick (CEASEFIRE_TYPE_ASPECT,
                                  (int) ceasefire_evidence_get_aspect (evidence));
}

static void
explain_speakers (Explain *self, CeasefireAssessment *assessment)
{
  CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (assessment);
  const char *const *by = ceasefire_assessment_get_by (assessment);
  g_autofree char *names = explain_join_names (self, by);
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();

  for (; evidence && *evidence; evidence++)
    if (ceasefire_evidence_get_aspect (*evidence) == CEASEFIRE_ASPECT_OCCURRENCE)
      explain_collect (statements, ceasefire_evidence_get_supporting (*evidence));
  if (*names == '\0')
    return;
  g_string_append_printf (self->text, "  That it happened is said by %s", names);
  explain_end_with_statements (self, statements);
}

/* One sentence for each aspect that somebody denies. */
static void
explain_denials (Explain *self, CeasefireAssessment *assessment)
{
  CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (assessment);

  for (; evidence && *evidence; evidence++)
    {
      const char *const *deniers = ceasefire_evidence_get_deniers (*evidence);
      g_autoptr (GPtrArray) statements = g_ptr_array_new ();
      g_autofree char *names = explain_join_names (self, deniers);

      if (*names == '\0')
        continue;
      explain_collect (statements, ceasefire_evidence_get_denying (*evidence));
      g_string_append_printf (self->text, "  Against it, as to %s: %s", explain_aspect (*evidence),
                              names);
      explain_end_with_statements (self, statements);
    }
}

static void
explain_add_list (Explain *self, const char *words, const char *const *items)
{
  g_autofree char *list = explain_join (self, items, NULL);

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
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (self->text, "%s %s %s", what, incident,
                          explain_assessments[ceasefire_assessment_get_status (assessment)]);
  if (rule)
    g_string_append_printf (self->text, ", by rule %s", rule);
  if (record)
    explain_add_documents (self, sources, record);
  explain_end_sentence (self, sources);
  explain_speakers (self, assessment);
  explain_denials (self, assessment);
  if (exception > CEASEFIRE_EXCEPTION_STATE_NONE)
    g_string_append_printf (self->text, "  %s.\n", explain_exceptions[exception]);
  explain_add_list (self, "Nobody settles", ceasefire_assessment_get_unknown (assessment));
  explain_add_list (self, "Sources are silent, and no exclusion is presumed, on",
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
explain_text (Explain *self)
{
  CeasefireEvidence *evidence = ceasefire_finding_get_text (self->finding);
  g_autoptr (GPtrArray) supporting = g_ptr_array_new ();
  g_autoptr (GPtrArray) denying = g_ptr_array_new ();
  g_autofree char *supporters = NULL;
  g_autofree char *deniers = NULL;

  if (evidence == NULL)
    return;
  supporters = explain_join_names (self, ceasefire_evidence_get_supporters (evidence));
  deniers = explain_join_names (self, ceasefire_evidence_get_deniers (evidence));
  explain_collect (supporting, ceasefire_evidence_get_supporting (evidence));
  explain_collect (denying, ceasefire_evidence_get_denying (evidence));
  if (*supporters)
    {
      g_string_append_printf (self->text, "That the clause is in the text is said by %s",
                              supporters);
      explain_end_with_statements (self, supporting);
    }
  if (*deniers)
    {
      g_string_append_printf (self->text, "That the clause is in the text is denied by %s",
                              deniers);
      explain_end_with_statements (self, denying);
    }
}

static void
explain_rest (Explain *self)
{
  CeasefireRemedy remedied = ceasefire_finding_get_remedied (self->finding);
  CeasefirePolicy *policy = ceasefire_finding_get_policy (self->finding);
  g_autofree char *periods
    = explain_join (self, ceasefire_finding_get_periods (self->finding), NULL);
  g_autofree char *vague
    = explain_join (self, ceasefire_finding_get_not_evaluable (self->finding), NULL);

  if (remedied == CEASEFIRE_REMEDY_YES)
    g_string_append (self->text, "It was done late.\n");
  else if (remedied == CEASEFIRE_REMEDY_CLAIMED)
    g_string_append (self->text, "The party itself says that it was done, late.\n");
  if (*periods)
    g_string_append_printf (self->text, "Period by period: %s.\n", periods);
  if (*vague)
    g_string_append_printf (self->text, "Not evaluable, for the text has no measure: %s.\n", vague);
  if (policy)
    g_string_append_printf (self->text, "Evidence was weighed by policy %s.\n",
                            ceasefire_policy_get_name (policy));
}

char *
ceasefire_finding_explain (CeasefireFinding *self, CeasefireDossier *dossier)
{
  Explain explain = { self, dossier, NULL };

  g_return_val_if_fail (CEASEFIRE_IS_FINDING (self), NULL);
  g_return_val_if_fail (dossier == NULL || CEASEFIRE_IS_DOSSIER (dossier), NULL);

  explain.text = g_string_new (NULL);
  explain_clause (&explain);
  explain_text (&explain);
  explain_assessments_of (&explain, ceasefire_finding_get_incidents (self), "Incident");
  explain_assessments_of (&explain, ceasefire_finding_get_omissions (self), "The omission");
  if (ceasefire_finding_get_incidents (self) == NULL
      || *ceasefire_finding_get_incidents (self) == NULL)
    explain_add_list (&explain, "Not known:", ceasefire_finding_get_unknown (self));
  explain_rest (&explain);
  explain_sensitivity (&explain);
  return g_string_free (explain.text, FALSE);
}
