/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include "core/enum.h"
#include "core/hash.h"

/* Who says what of an incident, how strongly, and why so (S18). */

static const char *const explain_reasons[] = {
  [CEASEFIRE_VOICE_REASON_UNSET] = NULL,
  [CEASEFIRE_VOICE_REASON_AGREEMENT_TEXT] = "the text itself",
  [CEASEFIRE_VOICE_REASON_DESIGNATED_MONITOR] = "a monitor of the agreement",
  [CEASEFIRE_VOICE_REASON_AGAINST_INTEREST] = "against its interest",
  [CEASEFIRE_VOICE_REASON_CORROBORATED] = "borne out by independent sources",
  [CEASEFIRE_VOICE_REASON_INTERESTED] = "has an interest",
  [CEASEFIRE_VOICE_REASON_SINGLE_SOURCE] = "one source alone",
  [CEASEFIRE_VOICE_REASON_UNCERTAIN] = "not certain",
  [CEASEFIRE_VOICE_REASON_UNRATED] = "not rated",
  [CEASEFIRE_VOICE_REASON_RATED_TOO_LOW] = "rated too low",
  [CEASEFIRE_VOICE_REASON_TOO_INDIRECT] = "too indirect",
  [CEASEFIRE_VOICE_REASON_ACT] = "by what it did",
  [CEASEFIRE_VOICE_REASON_QUESTION] = "only asked",
  [CEASEFIRE_VOICE_REASON_RETRACTED] = "taken back",
  [CEASEFIRE_VOICE_REASON_LATER_THAN_AS_OF] = "said later",
  [CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT] = "outside the viewpoint",
};

/* ", on the side of A by way of B": of whom it speaks for, if that is not itself. */
static void
explain_add_side (const Explain *self, GString *label, CeasefireVoice *voice)
{
  const char *side = ceasefire_voice_get_side (voice);
  const char *const *tie = ceasefire_voice_get_tie (voice);
  g_autofree char *way = explain_join_names (self, tie);

  if (side == NULL || g_strcmp0 (side, ceasefire_voice_get_speaker (voice)) == 0)
    return;
  g_string_append_printf (label, ", on the side of %s", explain_name (self, side));
  if (tie && *tie && (tie[1] || !g_str_equal (*tie, side)))
    g_string_append_printf (label, " by way of %s", way);
}

/* "Radio Pass (weak: one source alone)". */
static char *
explain_label (const Explain *self, CeasefireVoice *voice)
{
  GString *label = g_string_new (explain_name (self, ceasefire_voice_get_speaker (voice)));
  const char *reason = explain_reasons[ceasefire_voice_get_reason (voice)];

  g_string_append_printf (label, " (%s",
                          ceasefire_enum_get_nick (CEASEFIRE_TYPE_VOICE_STRENGTH,
                                                   (int) ceasefire_voice_get_strength (voice)));
  if (reason)
    g_string_append_printf (label, ": %s", reason);
  explain_add_side (self, label, voice);
  g_string_append_c (label, ')');
  return g_string_free (label, FALSE);
}

static gboolean
explain_is_void (CeasefireVoice *voice)
{
  return ceasefire_voice_get_strength (voice) == CEASEFIRE_VOICE_STRENGTH_VOID;
}

/* Those who speak which way, each once for each strength; void ones (@is_void) by themselves. */
static GPtrArray *
explain_list_labels (const Explain *self, CeasefireEvidence *evidence, CeasefireVoiceStance stance,
                     gboolean is_void, GPtrArray *statements)
{
  CeasefireVoice *const *voices = ceasefire_evidence_get_voices (evidence);
  GPtrArray *labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (; voices && *voices; voices++)
    {
      const char *statement = ceasefire_voice_get_statement (*voices);
      char *label;

      if (ceasefire_voice_get_stance (*voices) != stance || explain_is_void (*voices) != is_void)
        continue;
      if (statement)
        g_ptr_array_add (statements, (gpointer) statement);
      label = explain_label (self, *voices);
      if (g_hash_table_add (seen, label))
        g_ptr_array_add (labels, label);
      else
        g_free (label);
    }
  g_ptr_array_add (labels, NULL);
  return labels;
}

/* "WORDS A, B and C [their statements]." */
static void
explain_add_voices (Explain *self, CeasefireEvidence *evidence, CeasefireVoiceStance stance,
                    gboolean is_void, const char *words)
{
  g_autoptr (GPtrArray) statements = g_ptr_array_new ();
  g_autoptr (GPtrArray) labels = explain_list_labels (self, evidence, stance, is_void, statements);
  g_autofree char *names = explain_join (self, (const char *const *) labels->pdata, NULL);

  if (*names == '\0')
    return;
  g_string_append_printf (self->text, "%s %s", words, names);
  explain_end_with_statements (self, statements);
}

static const char *
explain_aspect (CeasefireEvidence *evidence)
{
  return ceasefire_enum_get_nick (CEASEFIRE_TYPE_ASPECT,
                                  (int) ceasefire_evidence_get_aspect (evidence));
}

/* Whether another speaks for the aspect than for the occurrence, or in another way. */
static gboolean
explain_is_told_apart (const Explain *self, CeasefireEvidence *evidence,
                       CeasefireEvidence *occurrence)
{
  g_autoptr (GPtrArray) ignored = g_ptr_array_new ();
  g_autoptr (GPtrArray) own
    = explain_list_labels (self, evidence, CEASEFIRE_VOICE_STANCE_FOR, FALSE, ignored);
  g_autoptr (GPtrArray) first
    = explain_list_labels (self, occurrence, CEASEFIRE_VOICE_STANCE_FOR, FALSE, ignored);

  return !g_strv_equal ((const char *const *) own->pdata, (const char *const *) first->pdata);
}

static void
explain_void_voices (Explain *self, CeasefireEvidence *evidence)
{
  static const CeasefireVoiceStance stances[]
    = { CEASEFIRE_VOICE_STANCE_FOR, CEASEFIRE_VOICE_STANCE_AGAINST, CEASEFIRE_VOICE_STANCE_OPEN };
  static const char *const words[] = { "said", "denied", "said in a way that may not fit" };

  for (guint i = 0; i < G_N_ELEMENTS (stances); i++)
    {
      g_autofree char *start = g_strdup_printf ("  What counts for nothing, as to %s: %s by",
                                                explain_aspect (evidence), words[i]);

      explain_add_voices (self, evidence, stances[i], TRUE, start);
    }
}

static void
explain_voices_on (Explain *self, CeasefireEvidence *evidence, CeasefireEvidence *occurrence)
{
  const char *aspect = explain_aspect (evidence);
  g_autofree char *supporting = g_strdup_printf ("  As to %s it is said by", aspect);
  g_autofree char *denying = g_strdup_printf ("  Against it, as to %s:", aspect);
  g_autofree char *open
    = g_strdup_printf ("  What may or may not fit, as to %s, is said by", aspect);

  if (evidence == occurrence)
    explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_FOR, FALSE,
                        "  That it happened is said by");
  else if (explain_is_told_apart (self, evidence, occurrence))
    explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_FOR, FALSE, supporting);
  explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_OPEN, FALSE, open);
  explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_AGAINST, FALSE, denying);
  /* What is void speaks of every aspect in the same way. */
  if (evidence == occurrence)
    explain_void_voices (self, evidence);
}

void
explain_voices (Explain *self, CeasefireAssessment *assessment)
{
  CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (assessment);

  /* The occurrence goes first. */
  for (guint i = 0; evidence && evidence[i]; i++)
    explain_voices_on (self, evidence[i], *evidence);
}

void
explain_text_voices (Explain *self, CeasefireEvidence *evidence)
{
  explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_FOR, FALSE,
                      "That the clause is in the text is said by");
  explain_add_voices (self, evidence, CEASEFIRE_VOICE_STANCE_AGAINST, FALSE,
                      "That the clause is in the text is denied by");
}
