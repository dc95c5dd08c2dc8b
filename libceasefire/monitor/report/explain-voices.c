/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/enum.h"
#include "core/hash.h"

/*
 * Who says what of an incident, how strongly, and why so (S18). Aspects of which the same people say the
 * same share a sentence. A sentence names its statements by their ids; what they say stands once at the
 * end of the finding, see explain_lists().
 */

static const char *const explain_reasons[] = {
  [CEASEFIRE_VOICE_REASON_UNSET] = NULL,
  [CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT] = "the text itself",
  [CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR] = "a monitor of the agreement",
  [CEASEFIRE_VOICE_REASON_AGAINST_INTEREST] = "against the interest of its own side here",
  [CEASEFIRE_VOICE_REASON_CORROBORATED] = "borne out by independent sources",
  [CEASEFIRE_VOICE_REASON_INTERESTED] = "has an interest here",
  [CEASEFIRE_VOICE_REASON_SINGLE_SOURCE] = "not borne out by another source",
  [CEASEFIRE_VOICE_REASON_UNCERTAIN] = "hedged by the speaker",
  [CEASEFIRE_VOICE_REASON_UNRATED] = "not rated",
  [CEASEFIRE_VOICE_REASON_RATED_TOO_LOW] = "rated below what the policy asks",
  [CEASEFIRE_VOICE_REASON_TOO_INDIRECT] = "too indirect",
  [CEASEFIRE_VOICE_REASON_ACT] = "by what it did",
  [CEASEFIRE_VOICE_REASON_QUESTION] = "only asked",
  [CEASEFIRE_VOICE_REASON_RETRACTED] = "taken back",
  [CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF] = "said after the time of knowledge",
  [CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT] = "outside the viewpoint",
};

/* Whom a voice speaks of, and how it speaks: what all voices of a sentence have in common. */
typedef struct
{
  const char *incident; /* NULL: none */
  CeasefireAspect aspect;
  CeasefireVoiceStance stance;
  gboolean is_void;
} ExplainStand;

/* "represents Russia": the first step by which the speaker belongs to its side. */
static void
explain_add_tie (const Explain *self, GString *label, const char *speaker, const char *const *tie)
{
  CeasefireRecord *actor = explain_lookup (self, speaker, CEASEFIRE_TYPE_ACTOR);
  CeasefireAffiliation *const *ties
    = actor ? ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (actor)) : NULL;
  g_autofree char *way = explain_join_names (self, tie);

  for (; ties && *ties; ties++)
    if (g_strcmp0 (ceasefire_affiliation_get_to (*ties), *tie) == 0
        && ceasefire_affiliation_get_relation (*ties) != CEASEFIRE_RELATION_UNSET)
      {
        g_autofree char *relation = explain_word (CEASEFIRE_TYPE_RELATION,
                                                  (int) ceasefire_affiliation_get_relation (*ties));

        g_string_append_printf (label, " (%s %s)", relation, way);
        return;
      }
  g_string_append_printf (label, " (by way of %s)", way);
}

/* Of whom it speaks for, if that is not itself. */
static void
explain_add_side (const Explain *self, GString *label, CeasefireVoice *voice)
{
  const char *speaker = ceasefire_voice_get_speaker (voice);
  const char *side = ceasefire_voice_get_side (voice);
  const char *const *tie = ceasefire_voice_get_tie (voice);

  if (side == NULL || g_strcmp0 (side, speaker) == 0)
    return;
  g_string_append_printf (label, ", on the side of %s", explain_name (self, side));
  if (tie && *tie && (tie[1] || !g_str_equal (*tie, side)))
    explain_add_tie (self, label, speaker, tie);
}

/* The claim that makes the voice speak; NULL if it only follows from another. */
static CeasefireClaim *
explain_find_claim (CeasefireRecord *statement, const ExplainStand *stand)
{
  CeasefireClaim *const *claims
    = statement ? ceasefire_statement_get_claims (CEASEFIRE_STATEMENT (statement)) : NULL;

  for (; claims && *claims; claims++)
    {
      CeasefireAspect aspect = ceasefire_claim_get_aspect (*claims);

      if (g_strcmp0 (ceasefire_claim_get_about (*claims), stand->incident) == 0
          && (aspect == stand->aspect
              || (aspect == CEASEFIRE_ASPECT_UNSET
                  && stand->aspect == CEASEFIRE_ASPECT_OCCURRENCE)))
        return *claims;
    }
  return NULL;
}

static gboolean
explain_is_earlier (const Explain *self, CeasefireRecord *statement, const char *incident)
{
  CeasefireRecord *record = explain_lookup (self, incident, CEASEFIRE_TYPE_INCIDENT);
  CeasefireDate *said = ceasefire_statement_get_when (CEASEFIRE_STATEMENT (statement));
  CeasefireDate *when = record ? ceasefire_incident_get_when (CEASEFIRE_INCIDENT (record)) : NULL;

  return said && when && ceasefire_date_is_before (said, when) == CEASEFIRE_TRUTH_YES;
}

/* Who speaks for one thing speaks against another: what that is. Empty: the voice denies. */
static char *
explain_find_instead (const Explain *self, CeasefireRecord *statement, CeasefireClaim *claim,
                      const ExplainStand *stand)
{
  const ExplainStand whole = { stand->incident, CEASEFIRE_ASPECT_OCCURRENCE, stand->stance, FALSE };
  CeasefireRecord *record = explain_lookup (self, stand->incident, CEASEFIRE_TYPE_INCIDENT);
  CeasefireClaim *told = claim ? claim : explain_find_claim (statement, &whole);

  if (stand->stance != CEASEFIRE_VOICE_STANCE_AGAINST || told == NULL || record == NULL
      || ceasefire_claim_get_stance (told) == CEASEFIRE_STANCE_DENIES)
    return g_strdup ("");
  if (claim && ceasefire_claim_get_value (claim))
    return g_strdup (explain_name (self, ceasefire_claim_get_value (claim)));
  if (claim == NULL && stand->aspect == CEASEFIRE_ASPECT_AGENT)
    return explain_join_names (self, ceasefire_incident_get_agents (CEASEFIRE_INCIDENT (record)));
  return g_strdup ("");
}

/* What a reader would otherwise take for a plain word on it. */
static void
explain_add_manner (const Explain *self, GString *label, const char *id, const ExplainStand *stand)
{
  CeasefireRecord *statement = explain_lookup (self, id, CEASEFIRE_TYPE_STATEMENT);
  CeasefireClaim *claim = explain_find_claim (statement, stand);
  g_autofree char *instead = NULL;

  if (statement == NULL || stand->incident == NULL)
    return;
  instead = explain_find_instead (self, statement, claim, stand);
  if (explain_is_earlier (self, statement, stand->incident))
    g_string_append (label, ", said before the event");
  if (claim && ceasefire_claim_get_presupposed (claim))
    g_string_append (label, ", taken for granted and not said");
  else if (claim == NULL && stand->aspect == CEASEFIRE_ASPECT_OCCURRENCE)
    g_string_append (label, ", implied by what it says of it");
  if (*instead)
    g_string_append_printf (label, ", says instead: %s", instead);
}

/* "Radio Pass (weak: not borne out by another source)". */
static char *
explain_label (const Explain *self, CeasefireVoice *voice, const ExplainStand *stand)
{
  GString *label = g_string_new (explain_name (self, ceasefire_voice_get_speaker (voice)));
  const char *reason = explain_reasons[ceasefire_voice_get_reason (voice)];

  g_string_append_printf (label, " (%s",
                          ceasefire_enum_get_nick (CEASEFIRE_TYPE_VOICE_STRENGTH,
                                                   (int) ceasefire_voice_get_strength (voice)));
  if (reason)
    g_string_append_printf (label, ": %s", reason);
  explain_add_side (self, label, voice);
  explain_add_manner (self, label, ceasefire_voice_get_statement (voice), stand);
  g_string_append_c (label, ')');
  return g_string_free (label, FALSE);
}

void
explain_cite (Explain *self, const char *id)
{
  if (g_hash_table_add (self->seen, (gpointer) id))
    g_ptr_array_add (self->statements, (gpointer) id);
}

/* "A (strong: ...) and B (weak: ...) [s1 and s2]": each once for each strength; "" if nobody. */
static char *
explain_list_voices (Explain *self, CeasefireEvidence *evidence, const ExplainStand *stand)
{
  CeasefireVoice *const *voices = ceasefire_evidence_get_voices (evidence);
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GHashTable) known = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GPtrArray) cited = g_ptr_array_new ();
  g_autofree char *names = NULL;
  g_autofree char *ids = NULL;

  for (; voices && *voices; voices++)
    {
      const char *statement = ceasefire_voice_get_statement (*voices);
      gboolean is_void = ceasefire_voice_get_strength (*voices) == CEASEFIRE_VOICE_STRENGTH_VOID;
      g_autofree char *label = NULL;

      if (ceasefire_voice_get_stance (*voices) != stand->stance || is_void != stand->is_void)
        continue;
      if (statement && g_hash_table_add (known, (gpointer) statement))
        g_ptr_array_add (cited, (gpointer) statement);
      if (statement)
        explain_cite (self, statement);
      label = explain_label (self, *voices, stand);
      if (g_hash_table_contains (seen, label))
        continue;
      g_hash_table_add (seen, label);
      g_ptr_array_add (labels, g_steal_pointer (&label));
    }
  g_ptr_array_add (labels, NULL);
  g_ptr_array_add (cited, NULL);
  names = explain_join (self, (const char *const *) labels->pdata, " and ", NULL);
  ids = explain_join (self, (const char *const *) cited->pdata, " and ", NULL);
  return *ids ? g_strdup_printf ("%s [%s]", names, ids) : g_steal_pointer (&names);
}

static const char *
explain_name_of (CeasefireEvidence *evidence)
{
  return explain_aspects[ceasefire_evidence_get_aspect (evidence)];
}

/* One sentence for each list of voices, of all the aspects that have it. */
static void
explain_add_sentences (Explain *self, const char *incident, CeasefireEvidence *const *evidence,
                       CeasefireVoiceStance stance, const char *words)
{
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; evidence[i]; i++)
    {
      const ExplainStand stand
        = { incident, ceasefire_evidence_get_aspect (evidence[i]), stance, FALSE };

      g_ptr_array_add (lists, explain_list_voices (self, evidence[i], &stand));
    }
  for (guint i = 0; i < lists->len; i++)
    {
      const char *list = g_ptr_array_index (lists, i);
      g_autoptr (GPtrArray) aspects = g_ptr_array_new ();
      g_autofree char *points = NULL;

      for (guint j = i; *list && j < lists->len; j++)
        if (g_str_equal (list, g_ptr_array_index (lists, j)))
          {
            g_ptr_array_add (aspects, (gpointer) explain_name_of (evidence[j]));
            if (j > i)
              *(char *) g_ptr_array_index (lists, j) = '\0';
          }
      if (aspects->len == 0)
        continue;
      g_ptr_array_add (aspects, NULL);
      points = explain_join (self, (const char *const *) aspects->pdata, " and ", NULL);
      g_string_append_printf (self->text, "  %s, %s: %s.\n", words, points, list);
    }
}

/* What is void speaks of every aspect in the same way. */
static void
explain_void_voices (Explain *self, const char *incident, CeasefireEvidence *evidence)
{
  static const CeasefireVoiceStance stances[]
    = { CEASEFIRE_VOICE_STANCE_FOR, CEASEFIRE_VOICE_STANCE_AGAINST, CEASEFIRE_VOICE_STANCE_OPEN };
  static const char *const words[] = { "for it", "against it", "which leaves it open" };

  for (guint i = 0; i < G_N_ELEMENTS (stances); i++)
    {
      const ExplainStand stand
        = { incident, ceasefire_evidence_get_aspect (evidence), stances[i], TRUE };
      g_autofree char *list = explain_list_voices (self, evidence, &stand);

      if (*list)
        g_string_append_printf (self->text, "  Counted for nothing, %s: %s.\n", words[i], list);
    }
}

void
explain_voices (Explain *self, CeasefireAssessment *assessment)
{
  CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (assessment);
  const char *incident = ceasefire_assessment_get_incident (assessment);

  if (evidence == NULL || *evidence == NULL)
    return;
  explain_add_sentences (self, incident, evidence, CEASEFIRE_VOICE_STANCE_FOR, "Said");
  explain_add_sentences (self, incident, evidence, CEASEFIRE_VOICE_STANCE_OPEN, "Left open");
  explain_add_sentences (self, incident, evidence, CEASEFIRE_VOICE_STANCE_AGAINST, "Disputed");
  explain_void_voices (self, incident, *evidence);
}

void
explain_text_voices (Explain *self, CeasefireEvidence *evidence)
{
  CeasefireEvidence *const list[] = { evidence, NULL };

  explain_add_sentences (self, NULL, list, CEASEFIRE_VOICE_STANCE_FOR, "Said");
  explain_add_sentences (self, NULL, list, CEASEFIRE_VOICE_STANCE_AGAINST, "Disputed");
}

/* What was said */

static gboolean
explain_is_quoted (CeasefireStatement *statement)
{
  CeasefireStatementForm form = ceasefire_statement_get_form (statement);

  return form == CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE
         || form == CEASEFIRE_STATEMENT_FORM_TRANSCRIPT
         || form == CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT;
}

/* The words that the first source has of it. */
static const char *
explain_get_quote (CeasefireRecord *record)
{
  CeasefireCitation *const *citations = ceasefire_record_get_sources (record);

  for (; citations && *citations; citations++)
    if (ceasefire_citation_get_quote (*citations))
      return ceasefire_citation_get_quote (*citations);
  return NULL;
}

/* "s1: A, 2015-02-15, paraphrase, relayed by B: They may fire. [Title; locator]" */
static void
explain_statement (Explain *self, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_STATEMENT);
  CeasefireStatement *statement = record ? CEASEFIRE_STATEMENT (record) : NULL;
  g_autofree char *form = NULL;
  g_autofree char *relays = NULL;
  g_autofree char *words = NULL;
  CeasefireDate *when;
  const char *text;

  if (statement == NULL)
    return;
  when = ceasefire_statement_get_when (statement);
  text = explain_get_string (ceasefire_statement_get_text (statement));
  relays = explain_join_names (self, ceasefire_statement_get_relayed_by (statement));
  g_string_append_printf (self->text, "  %s: %s, %s", id,
                          explain_name (self, ceasefire_statement_get_speaker (statement)),
                          when ? ceasefire_date_get_text (when) : "without a date");
  if (ceasefire_statement_get_form (statement) != CEASEFIRE_STATEMENT_FORM_UNSET)
    form = explain_word (CEASEFIRE_TYPE_STATEMENT_FORM,
                         (int) ceasefire_statement_get_form (statement));
  if (form)
    g_string_append_printf (self->text, ", %s", form);
  if (*relays)
    g_string_append_printf (self->text, ", relayed by %s", relays);
  if (text)
    words = explain_excerpt (text);
  else if (explain_get_quote (record))
    words = explain_excerpt (explain_get_quote (record));
  if (words && (text == NULL || explain_is_quoted (statement)))
    g_string_append_printf (self->text, ": “%s”", words);
  else if (words)
    g_string_append_printf (self->text, ": %s", words);
  explain_end_line (self, record, "\n");
}

static void
explain_names (Explain *self)
{
  if (self->names->len > 0)
    g_string_append (self->text, "Names:\n");
  for (guint i = 0; i < self->names->len; i++)
    {
      const char *id = g_ptr_array_index (self->names, i);

      g_string_append_printf (self->text, "  %s: %s\n", id, explain_full_name (self, id));
    }
}

void
explain_lists (Explain *self)
{
  if (self->dossier && self->statements->len > 0)
    g_string_append (self->text, "What was said:\n");
  for (guint i = 0; i < self->statements->len; i++)
    explain_statement (self, g_ptr_array_index (self->statements, i));
  explain_names (self);
}
