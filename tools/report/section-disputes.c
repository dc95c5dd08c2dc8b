/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/findings.h"

#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/*
 * What is disputed, in two columns: who says it, and who says otherwise, each with the words, the way on
 * which they came, how much they count and why. The same incident has another dispute for another party, for
 * who did it is a part of it.
 */

#define DISPUTES_MAX_VOICES 8    /* of a column */
#define DISPUTES_MAX_EXCERPT 500 /* characters of a statement, which is told whole elsewhere */

/* Which there are */

/* Those that weigh most on the party first. */
static const CeasefireAssessmentStatus disputes_order[] = {
  CEASEFIRE_ASSESSMENT_STATUS_CONTESTED, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED,
  CEASEFIRE_ASSESSMENT_STATUS_ALLEGED,   CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE,
  CEASEFIRE_ASSESSMENT_STATUS_CLAIMED,   CEASEFIRE_ASSESSMENT_STATUS_COMPLIED,
};

static guint
disputes_rank (CeasefireAssessment *assessment)
{
  CeasefireAssessmentStatus status = ceasefire_assessment_get_status (assessment);

  for (guint i = 0; i < G_N_ELEMENTS (disputes_order); i++)
    if (disputes_order[i] == status)
      return i;
  return G_N_ELEMENTS (disputes_order) + (guint) status;
}

/* Wordings come behind what happened. */
static guint
disputes_rank_one (const ReportDispute *dispute)
{
  return dispute->assessment ? disputes_rank (dispute->assessment) : G_MAXINT;
}

static int
disputes_compare (gconstpointer a, gconstpointer b)
{
  const ReportDispute *x = *(const ReportDispute *const *) a;
  const ReportDispute *y = *(const ReportDispute *const *) b;

  return (int) disputes_rank_one (x) - (int) disputes_rank_one (y);
}

static gboolean
disputes_is_one (CeasefireAssessment *assessment)
{
  const char *const *against = ceasefire_assessment_get_against (assessment);

  return ceasefire_assessment_get_status (assessment) == CEASEFIRE_ASSESSMENT_STATUS_CONTESTED
         || (against && *against);
}

/* Ids have no white space. */
static char *
disputes_get_key (const char *incident, const char *party)
{
  return g_strdup_printf ("%s\n%s", incident, party);
}

static void
disputes_collect (Report *report, CeasefireFinding *finding,
                  CeasefireAssessment *const *assessments)
{
  for (; assessments && *assessments; assessments++)
    if (disputes_is_one (*assessments))
      {
        char *key = disputes_get_key (ceasefire_assessment_get_incident (*assessments),
                                      ceasefire_finding_get_party (finding));
        const ReportDispute dispute = { finding, *assessments };

        if (g_tree_lookup (report->disputed, key))
          {
            g_free (key);
            continue;
          }
        g_ptr_array_add (report->disputes, g_memdup2 (&dispute, sizeof dispute));
        g_tree_insert (report->disputed, key, GUINT_TO_POINTER (report->disputes->len));
      }
}

/* The text is the same for all whom the clause binds. */
static void
disputes_collect_text (Report *report, CeasefireFinding *finding)
{
  CeasefireEvidence *text = ceasefire_finding_get_text (finding);
  const ReportDispute dispute = { finding, NULL };
  char *key;

  if (text == NULL || ceasefire_evidence_get_any (text) != CEASEFIRE_FOUR_BOTH)
    return;
  key = g_strdup (ceasefire_finding_get_clause (finding));
  if (g_tree_lookup (report->disputed, key))
    {
      g_free (key);
      return;
    }
  g_ptr_array_add (report->disputes, g_memdup2 (&dispute, sizeof dispute));
  g_tree_insert (report->disputed, key, GUINT_TO_POINTER (report->disputes->len));
}

static void
disputes_number (Report *report)
{
  g_tree_remove_all (report->disputed);
  for (guint i = 0; i < report->disputes->len && i < REPORT_MAX_ENTRIES; i++)
    {
      const ReportDispute *dispute = g_ptr_array_index (report->disputes, i);

      if (dispute->assessment == NULL)
        continue;
      g_tree_insert (report->disputed,
                     disputes_get_key (ceasefire_assessment_get_incident (dispute->assessment),
                                       ceasefire_finding_get_party (dispute->finding)),
                     GUINT_TO_POINTER (i + 1));
    }
}

void
report_find_disputes (Report *report)
{
  report->disputes = g_ptr_array_new_with_free_func (g_free);
  report->disputed = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, g_free, NULL);
  for (guint i = 0; i < report->findings->len; i++)
    {
      CeasefireFinding *finding = g_ptr_array_index (report->findings, i);

      disputes_collect_text (report, finding);
      disputes_collect (report, finding, ceasefire_finding_get_incidents (finding));
      disputes_collect (report, finding, ceasefire_finding_get_omissions (finding));
    }
  g_ptr_array_sort (report->disputes, disputes_compare);
  disputes_number (report);
}

void
report_clear_disputes (Report *report)
{
  g_clear_pointer (&report->disputes, g_ptr_array_unref);
  g_clear_pointer (&report->disputed, g_tree_unref);
}

guint
report_find_dispute (const Report *report, const char *incident, const char *party)
{
  g_autofree char *key = disputes_get_key (incident, party);

  return GPOINTER_TO_UINT (g_tree_lookup (report->disputed, key));
}

/* Columns */

/* A word, and the aspects as to which it was said. */
typedef struct
{
  CeasefireVoice *voice;
  GPtrArray *aspects; /* of nicks */
} DisputeVoice;

typedef struct
{
  CeasefireVoiceStance stance;
  GTree *seen;       /* statement, else speaker -> DisputeVoice */
  GPtrArray *voices; /* of DisputeVoice, in order */
} DisputeColumn;

static void
disputes_free_voice (gpointer data)
{
  DisputeVoice *voice = data;

  g_ptr_array_unref (voice->aspects);
  g_free (voice);
}

static DisputeVoice *
disputes_get_voice (DisputeColumn *self, CeasefireVoice *voice)
{
  const char *statement = ceasefire_voice_get_statement (voice);
  const char *key = statement ? statement : ceasefire_voice_get_speaker (voice);
  DisputeVoice *found = g_tree_lookup (self->seen, key);

  if (found == NULL)
    {
      found = g_new (DisputeVoice, 1);
      *found = (DisputeVoice){ voice, g_ptr_array_new () };
      g_ptr_array_add (self->voices, found);
      g_tree_insert (self->seen, (gpointer) key, found);
    }
  return found;
}

/* Who says otherwise may do so as to anything; who says so counts where somebody says otherwise, and for
 * whether it happened at all. */
static void
disputes_fill (DisputeColumn *self, CeasefireEvidence *const *evidence)
{
  for (; evidence && *evidence; evidence++)
    {
      CeasefireAspect aspect = ceasefire_evidence_get_aspect (*evidence);
      CeasefireVoice *const *voices = ceasefire_evidence_get_voices (*evidence);
      const char *nick = ceasefire_enum_to_word (CEASEFIRE_TYPE_ASPECT, (int) aspect);

      if (self->stance == CEASEFIRE_VOICE_STANCE_FOR && aspect != CEASEFIRE_ASPECT_OCCURRENCE
          && ceasefire_evidence_get_any (*evidence) != CEASEFIRE_FOUR_BOTH)
        continue;
      for (; voices && *voices; voices++)
        if (ceasefire_voice_get_stance (*voices) == self->stance
            && ceasefire_voice_get_strength (*voices) != CEASEFIRE_VOICE_STRENGTH_VOID)
          g_ptr_array_add (disputes_get_voice (self, *voices)->aspects, (gpointer) nick);
    }
}

static CeasefireStatement *
disputes_get_statement (const Report *report, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (report->dossier, id) : NULL;

  return CEASEFIRE_IS_STATEMENT (record) ? CEASEFIRE_STATEMENT (record) : NULL;
}

/* What the speaker says that it was, and what it says that it was not. */
static const char *
disputes_get_template (CeasefireStance stance)
{
  switch (stance)
    {
    case CEASEFIRE_STANCE_ASSERTS:
    case CEASEFIRE_STANCE_CONFIRMS:
      return _ ("Says instead, as to {aspect}: {value}.");
    case CEASEFIRE_STANCE_DENIES:
      return _ ("Denies, as to {aspect}: {value}.");
    default:
      return NULL;
    }
}

static void
disputes_put_values (Report *report, CeasefireStatement *statement, const char *incident)
{
  CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

  for (; claims && *claims; claims++)
    {
      const char *value = ceasefire_claim_get_value (*claims);
      const char *template = disputes_get_template (ceasefire_claim_get_stance (*claims));
      const char *aspect = report_label_aspect (ceasefire_claim_get_aspect (*claims));

      if (template && value && g_strcmp0 (ceasefire_claim_get_about (*claims), incident) == 0)
        report_say_in (report, "p", NULL, template,
                       (ReportPart[]){ PART_WORDS ("aspect", aspect),
                                       PART_CALL ("value", report_write_value, value), PART_END });
    }
}

static void
disputes_write_voice (Report *report, DisputeVoice *voice, const char *incident, gboolean against)
{
  Html *html = report->html;
  CeasefireStatement *statement
    = disputes_get_statement (report, ceasefire_voice_get_statement (voice->voice));

  g_ptr_array_add (voice->aspects, NULL);
  html_open (html, "li");
  html_open_class (html, "p", "dispute-who");
  report_put_voice (report, voice->voice);
  html_close (html);
  report_say_in (
    report, "p", NULL, _ ("As to {aspects}."),
    (ReportPart[]){ PART_CALL ("aspects", report_write_aspects, voice->aspects->pdata), PART_END });
  if (statement)
    {
      report_put_wording (report, statement, DISPUTES_MAX_EXCERPT);
      report_put_way (report, statement);
      if (against)
        disputes_put_values (report, statement, incident);
    }
  html_close (html);
}

static void
disputes_write_column (Report *report, const char *about, CeasefireEvidence *const *evidence,
                       CeasefireVoiceStance stance)
{
  Html *html = report->html;
  gboolean against = stance == CEASEFIRE_VOICE_STANCE_AGAINST;
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GPtrArray) voices = g_ptr_array_new_with_free_func (disputes_free_voice);
  DisputeColumn self = { stance, seen, voices };
  gint64 rest;

  disputes_fill (&self, evidence);
  html_open (html, "div");
  html_element (html, "h4", NULL, against ? _ ("Who says otherwise") : _ ("Who says so"));
  if (voices->len == 0)
    html_element (html, "p", NULL, _ ("Nobody whose word counts."));
  else
    html_open (html, "ul");
  for (guint i = 0; i < voices->len && i < DISPUTES_MAX_VOICES; i++)
    disputes_write_voice (report, g_ptr_array_index (voices, i), about, against);
  if (voices->len > 0)
    html_close (html);
  rest = (gint64) voices->len - DISPUTES_MAX_VOICES;
  if (rest > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{n} word more is not shown here.",
                             "{n} words more are not shown here.", (gulong) rest),
                   (ReportPart[]){ PART_NUMBER ("n", &rest), PART_END });
  html_close (html);
}

/* The section */

static void
disputes_write_incident (Report *report, const ReportDispute *dispute)
{
  CeasefireFinding *finding = dispute->finding;
  const ReportPart parts[]
    = { PART_RECORD ("party", ceasefire_finding_get_party (finding)),
        PART_RECORD ("clause", ceasefire_finding_get_clause (finding)),
        PART_WORDS ("status", report_label_enum (
                                report, CEASEFIRE_TYPE_ASSESSMENT_STATUS,
                                (int) ceasefire_assessment_get_status (dispute->assessment))),
        PART_END };

  html_open (report->html, "h3");
  report_put_incident (report, ceasefire_assessment_get_incident (dispute->assessment));
  html_close (report->html);
  report_say_in (report, "p", NULL, _ ("For {party}, under “{clause}”: {status}."), parts);
}

/* What happened, in the words of the dossier. */
static void
disputes_put_text (Report *report, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (report->dossier, id);
  CeasefireText *text = CEASEFIRE_IS_INCIDENT (record)
                          ? ceasefire_incident_get_text (CEASEFIRE_INCIDENT (record))
                          : NULL;

  if (text == NULL)
    return;
  html_open (report->html, "p");
  report_put_text (report, text);
  report_put_draft (report, record);
  html_close (report->html);
}

static void
disputes_write_columns (Report *report, const char *about, CeasefireEvidence *const *evidence)
{
  html_open_class (report->html, "div", "dispute-columns");
  disputes_write_column (report, about, evidence, CEASEFIRE_VOICE_STANCE_FOR);
  disputes_write_column (report, about, evidence, CEASEFIRE_VOICE_STANCE_AGAINST);
  html_close (report->html);
}

static void
disputes_write_on_text (Report *report, CeasefireFinding *finding)
{
  const char *clause = ceasefire_finding_get_clause (finding);
  CeasefireEvidence *const evidence[] = { ceasefire_finding_get_text (finding), NULL };

  html_open (report->html, "h3");
  report_put_name (report, clause);
  html_close (report->html);
  html_element (report->html, "p", NULL, _ ("Whether this clause is in the agreement at all."));
  disputes_write_columns (report, clause, evidence);
}

static void
disputes_write (Report *report, guint i)
{
  const ReportDispute *dispute = g_ptr_array_index (report->disputes, i);

  html_open_class (report->html, "article", "dispute");
  html_attribute_format (report->html, "id", "dispute-%u", i + 1);
  if (dispute->assessment)
    {
      const char *incident = ceasefire_assessment_get_incident (dispute->assessment);

      disputes_write_incident (report, dispute);
      disputes_put_text (report, incident);
      disputes_write_columns (report, incident,
                              ceasefire_assessment_get_evidence (dispute->assessment));
    }
  else
    disputes_write_on_text (report, dispute->finding);
  html_close (report->html);
}

void
report_write_disputes (Report *report)
{
  gint64 rest = (gint64) report->disputes->len - REPORT_MAX_ENTRIES;

  if (report->disputes->len == 0)
    html_element (report->html, "p", NULL,
                  _ ("Nobody is recorded to say otherwise of anything that bears on a clause."));
  for (guint i = 0; i < report->disputes->len && i < REPORT_MAX_ENTRIES; i++)
    disputes_write (report, i);
  if (rest > 0)
    report_say_in (
      report, "p", NULL,
      ngettext ("{n} dispute more is left out. {command} tells of it.",
                "{n} disputes more are left out. {command} tells of them.", (gulong) rest),
      (ReportPart[]){ PART_NUMBER ("n", &rest),
                      PART_WORDS ("command", "ceasefire monitor --explain"), PART_END });
}
