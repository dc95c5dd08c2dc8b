/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-print.h"

#include "language.h"
#include "monitor-grid.h"
#include "monitor-table.h"
#include "terminal.h"

#include <ceasefire/ceasefire-incident.h>

/* What stands behind the table of findings: those that matter most, with their incidents. */

static const CeasefireFindingStatus print_order[] = {
  CEASEFIRE_FINDING_STATUS_VIOLATED, CEASEFIRE_FINDING_STATUS_CONTESTED,
  CEASEFIRE_FINDING_STATUS_ALLEGED,  CEASEFIRE_FINDING_STATUS_OVERDUE,
  CEASEFIRE_FINDING_STATUS_PARTIAL,  CEASEFIRE_FINDING_STATUS_POSSIBLE,
  CEASEFIRE_FINDING_STATUS_CLAIMED,
};

static guint
print_rank (CeasefireFinding *finding)
{
  CeasefireFindingStatus status = ceasefire_finding_get_status (finding);

  for (guint i = 0; i < G_N_ELEMENTS (print_order); i++)
    if (print_order[i] == status)
      return i;
  return G_N_ELEMENTS (print_order) + (guint) status;
}

int
monitor_print_compare (CeasefireFinding *a, CeasefireFinding *b)
{
  return (int) print_rank (a) - (int) print_rank (b);
}

gboolean
monitor_print_is_notable (CeasefireFinding *finding)
{
  return print_rank (finding) < G_N_ELEMENTS (print_order);
}

static void
print_add_part (GString *line, const char *before, const char *text)
{
  if (text && *text)
    g_string_append_printf (line, "%s%s", line->len ? before : "", text);
}

/* "6 March 2024, shelling with mortar, Upper Village". */
static char *
print_incident (const Words *words, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (words->dossier, id);
  CeasefireIncident *incident = CEASEFIRE_IS_INCIDENT (record) ? CEASEFIRE_INCIDENT (record) : NULL;
  GString *line = g_string_new (NULL);
  g_autofree char *when = NULL;
  g_autofree char *action = NULL;
  g_autofree char *means = NULL;
  g_autofree char *place = NULL;

  if (incident == NULL)
    return g_string_free (line, FALSE);
  when = words_when (ceasefire_incident_get_when (incident), NULL);
  action = words_code (words, "action", ceasefire_incident_get_action (incident));
  means = words_list (words, "weapon", ceasefire_incident_get_means (incident), CLDR_AND);
  if (ceasefire_incident_get_place (incident))
    place = words_name (words, ceasefire_incident_get_place (incident));
  print_add_part (line, "", when);
  print_add_part (line, ", ", action);
  print_add_part (line, _ (" with "), means);
  print_add_part (line, ", ", place);
  return g_string_free (line, FALSE);
}

/* Those who speak against the aspect, each once, in order. */
static GPtrArray *
print_list_against (CeasefireEvidence *evidence)
{
  CeasefireVoice *const *voices = ceasefire_evidence_get_voices (evidence);
  GPtrArray *ids = g_ptr_array_new ();

  for (; voices && *voices; voices++)
    {
      const char *speaker = ceasefire_voice_get_speaker (*voices);

      if (ceasefire_voice_get_stance (*voices) == CEASEFIRE_VOICE_STANCE_AGAINST
          && ceasefire_voice_get_strength (*voices) != CEASEFIRE_VOICE_STRENGTH_VOID
          && (ids->len == 0 || g_strcmp0 (ids->pdata[ids->len - 1], speaker) != 0))
        g_ptr_array_add (ids, (gpointer) speaker);
    }
  g_ptr_array_add (ids, NULL);
  return ids;
}

/* What could be read otherwise than it is meant has words of its own. */
static const char *
print_aspect (CeasefireAspect aspect)
{
  switch (aspect)
    {
    case CEASEFIRE_ASPECT_AGENT:
      return _ ("who did it");
    case CEASEFIRE_ASPECT_FORCE:
      return _ ("whether the clause was in force");
    case CEASEFIRE_ASPECT_BOUND:
      return _ ("whether the party was bound");
    default:
      return words_enum (CEASEFIRE_TYPE_ASPECT, (int) aspect);
    }
}

/* "disputed as to target, by Syrian armed forces". */
static void
print_add_disputed (const Words *words, GString *line, CeasefireEvidence *const *evidence)
{
  gboolean is_first = TRUE;

  for (; evidence && *evidence; evidence++)
    {
      g_autoptr (GPtrArray) ids = print_list_against (*evidence);
      g_autofree char *names = words_names (words, (const char *const *) ids->pdata);

      if (ids->len < 2)
        continue;
      words_add (line, "; ", is_first ? N_ ("disputed as to %s, by %s") : N_ ("as to %s, by %s"),
                 print_aspect (ceasefire_evidence_get_aspect (*evidence)), names);
      is_first = FALSE;
    }
}

static void
print_add_open (GString *line, const char *const *unknown)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);
  g_autoptr (GString) aspects = g_string_new (NULL);

  for (; unknown && *unknown; unknown++)
    {
      const GEnumValue *value = g_enum_get_value_by_nick (klass, *unknown);

      words_add (aspects, ", ", "%s",
                 value ? print_aspect ((CeasefireAspect) value->value) : *unknown);
    }
  if (aspects->len > 0)
    words_add (line, "; ", "not settled: %s", aspects->str);
}

/* "b3-aid-convoy, 19 September 2016, air strike: contested", and below it whose word that is: what the
   finding calls it is not what they say. */
static void
print_assessment (const Words *words, CeasefireAssessment *assessment)
{
  g_autoptr (GString) voices = g_string_new (NULL);
  const char *id = ceasefire_assessment_get_incident (assessment);
  g_autofree char *incident = terminal_escape (id);
  g_autofree char *what = print_incident (words, id);
  g_autofree char *by = words_names (words, ceasefire_assessment_get_by (assessment));
  g_autofree char *line
    = tool_language_fill (*what ? _ ("{incident}, {what}: {status}") : _ ("{incident}: {status}"),
                          "incident", incident, "what", what, "status",
                          words_enum (CEASEFIRE_TYPE_ASSESSMENT_STATUS,
                                      (int) ceasefire_assessment_get_status (assessment)),
                          NULL);

  terminal_print (TERMINAL_PLAIN, 2, 2, line);
  if (by && *by)
    words_add (voices, "; ", "told of by %s", by);
  print_add_disputed (words, voices, ceasefire_assessment_get_evidence (assessment));
  print_add_open (voices, ceasefire_assessment_get_unknown (assessment));
  if (voices->len > 0)
    terminal_print (TERMINAL_PLAIN, 4, 2, voices->str);
}

gboolean
monitor_print_is_counted (CeasefireAssessment *assessment)
{
  switch (ceasefire_assessment_get_status (assessment))
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

/* Returns how many it told. */
static gint64
print_assessments (const Words *words, CeasefireAssessment *const *assessments)
{
  gint64 n = 0;

  for (; assessments && *assessments; assessments++)
    if (monitor_print_is_counted (*assessments))
      {
        print_assessment (words, *assessments);
        n++;
      }
  return n;
}

/* What a finding counts of those that are told beside it. */
static const struct
{
  gint64 (*get) (CeasefireCounts *);
  CeasefireAssessmentStatus status;
} print_counts[] = {
  { ceasefire_counts_get_violated, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { ceasefire_counts_get_contested, CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { ceasefire_counts_get_alleged, CEASEFIRE_ASSESSMENT_STATUS_ALLEGED },
  { ceasefire_counts_get_possible, CEASEFIRE_ASSESSMENT_STATUS_POSSIBLE },
  { ceasefire_counts_get_excused, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { ceasefire_counts_get_complied, CEASEFIRE_ASSESSMENT_STATUS_COMPLIED },
  { ceasefire_counts_get_claimed, CEASEFIRE_ASSESSMENT_STATUS_CLAIMED },
};

gint64
monitor_print_count (CeasefireFinding *finding)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (finding);
  gint64 sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (print_counts); i++)
    sum += print_counts[i].get (counts);
  return sum;
}

char *
monitor_print_describe_counts (CeasefireFinding *finding)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (finding);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (print_counts); i++)
    if (print_counts[i].get (counts) > 0)
      words_add (text, ", ", "%" G_GINT64_FORMAT " %s", print_counts[i].get (counts),
                 words_enum (CEASEFIRE_TYPE_ASSESSMENT_STATUS, (int) print_counts[i].status));
  return g_string_free (text, FALSE);
}

static void
print_rest (CeasefireFinding *finding, gint64 n)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, n);
  g_autofree char *line = tool_language_fill (
    ngettext ("and {n} more, which --clause {clause} --party {party} tells",
              "and {n} more, which --clause {clause} --party {party} tells", (gulong) n),
    "n", number, "clause", ceasefire_finding_get_clause (finding), "party",
    ceasefire_finding_get_party (finding), NULL);
  g_autofree char *safe = terminal_escape (line);

  terminal_print (TERMINAL_PLAIN, 2, 2, safe);
}

/* S1: What the status rests on, where it is not what is said of the incidents below. */
static const char *
print_ground (CeasefireFinding *finding)
{
  switch (ceasefire_finding_get_rests_on (finding))
    {
    case CEASEFIRE_GROUND_COVERAGE:
      return _ ("; rests on coverage");
    case CEASEFIRE_GROUND_SILENCE:
      return _ ("; rests on silence");
    case CEASEFIRE_GROUND_NOTHING:
      return _ ("; rests on nothing recorded yet");
    default:
      return "";
    }
}

static const char *const print_phases[] = {
  [CEASEFIRE_PHASE_UNSET] = N_ ("force not recorded"),
  [CEASEFIRE_PHASE_PENDING] = N_ ("not in force yet"),
  [CEASEFIRE_PHASE_ACTIVE] = N_ ("in force"),
  [CEASEFIRE_PHASE_SUSPENDED] = N_ ("suspended"),
  [CEASEFIRE_PHASE_ENDED] = N_ ("ended"),
  [CEASEFIRE_PHASE_CONTESTED] = N_ ("force contested"),
  [CEASEFIRE_PHASE_UNKNOWN] = N_ ("force not known"),
  [CEASEFIRE_PHASE_NOT_AGREED] = N_ ("draft"),
};

const char *
monitor_print_get_phase (CeasefireFinding *finding)
{
  return gettext (print_phases[ceasefire_finding_get_phase (finding)]);
}

char *
monitor_print_describe_head (CeasefireFinding *finding, const char *clause, const char *party)
{
  return tool_language_fill (_ ("{clause}, {party}: {status} ({phase})"), "clause", clause, "party",
                             party, "status", monitor_table_get_words (finding), "phase",
                             monitor_print_get_phase (finding), NULL);
}

void
monitor_print_finding (const Words *words, CeasefireFinding *finding)
{
  g_autofree char *party = words_name (words, ceasefire_finding_get_party (finding));
  g_autofree char *row = monitor_grid_name_row (finding);
  g_autofree char *safe = terminal_escape (row);
  gint64 left_out = ceasefire_finding_get_left_out (finding);
  g_autofree char *without = left_out > 0 ? g_strdup_printf (_ ("; left out: %d"), (int) left_out)
                                          : g_strdup ("");
  g_autofree char *status = monitor_print_describe_head (finding, safe, party);
  g_autofree char *head = g_strconcat (status, print_ground (finding), without, NULL);
  gint64 told;

  terminal_print (TERMINAL_STRONG, 0, 2, head);
  told = print_assessments (words, ceasefire_finding_get_incidents (finding));
  told += print_assessments (words, ceasefire_finding_get_omissions (finding));
  if (told < monitor_print_count (finding))
    print_rest (finding, monitor_print_count (finding) - told);
}
