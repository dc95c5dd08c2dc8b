/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-statement.h>

/* Which claims count, and what they say. */

/* The most direct of the supports of a record's sources; a record without any is its own. */
CeasefireSupport
oracle_get_support (CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);
  CeasefireSupport best = CEASEFIRE_SUPPORT_UNSET;

  for (CeasefireCitation *const *source = sources; source && *source; source++)
    switch (ceasefire_citation_get_support (*source))
      {
      case CEASEFIRE_SUPPORT_IMPLICIT:
      case CEASEFIRE_SUPPORT_INFERRED:
        best = CEASEFIRE_SUPPORT_IMPLICIT;
        break;
      case CEASEFIRE_SUPPORT_BACKGROUND:
        if (best == CEASEFIRE_SUPPORT_UNSET)
          best = CEASEFIRE_SUPPORT_BACKGROUND;
        break;
      case CEASEFIRE_SUPPORT_UNSET:
      case CEASEFIRE_SUPPORT_EXPLICIT:
      case CEASEFIRE_SUPPORT_CONTRADICTS:
      default:
        return CEASEFIRE_SUPPORT_EXPLICIT;
      }
  return best == CEASEFIRE_SUPPORT_UNSET ? CEASEFIRE_SUPPORT_EXPLICIT : best;
}

/* R10.3: Of what layers a record is, and whether they are asked for. */
gboolean
oracle_counts_layer (OracleWorld *self, CeasefireSupport support, gboolean presupposed)
{
  guint needed = 0;

  if (presupposed || support == CEASEFIRE_SUPPORT_IMPLICIT)
    needed |= ORACLE_PRESUPPOSED;
  if (support == CEASEFIRE_SUPPORT_BACKGROUND)
    needed |= ORACLE_BACKGROUND;
  if (needed == 0)
    needed = ORACLE_EXPLICIT;
  return (needed & ~(guint) self->settings->layers) == 0;
}

static void
oracle_read_rating (CeasefireStatement *statement, CeasefireReliability *reliability,
                    gint64 *credibility)
{
  CeasefireCitation *const *source = ceasefire_record_get_sources (CEASEFIRE_RECORD (statement));

  *reliability = CEASEFIRE_RELIABILITY_UNSET;
  *credibility = -1;
  for (; source && *source; source++)
    {
      if (*reliability == CEASEFIRE_RELIABILITY_UNSET)
        *reliability = ceasefire_citation_get_reliability (*source);
      if (*credibility < 1)
        *credibility = ceasefire_citation_get_credibility (*source);
    }
}

/* R10.2: The words of these speakers alone. */
static gboolean
oracle_is_in_view (OracleWorld *self, const char *speaker)
{
  char **viewpoint = self->settings->viewpoint;

  return viewpoint == NULL || g_strv_contains ((const char *const *) viewpoint, speaker);
}

/* R5.1, R10.1: Whether the statement was known, believed and not taken back. */
static gboolean
oracle_counts_statement (OracleWorld *self, CeasefireStatement *statement)
{
  CeasefireReliability reliability;
  gint64 credibility;
  CeasefireInterval when;

  oracle_read_rating (statement, &reliability, &credibility);
  if (ceasefire_statement_get_speaker (statement) == NULL
      || ceasefire_statement_get_retracted (statement)
      || !oracle_is_in_view (self, ceasefire_statement_get_speaker (statement)))
    return FALSE;
  if (reliability != CEASEFIRE_RELIABILITY_UNSET
      && reliability == ceasefire_policy_get_void_reliability (self->policy))
    return FALSE;
  if (credibility > 0 && credibility == ceasefire_policy_get_void_credibility (self->policy))
    return FALSE;
  if (self->settings->as_of == NULL || ceasefire_statement_get_when (statement) == NULL)
    return TRUE;
  {
    gint64 as_of = 0;

    oracle_world_read_time (self, ceasefire_statement_get_when (statement),
                            CEASEFIRE_READING_OCCURRENCE, &when);
    return !ceasefire_date_get_latest_in_zone (self->settings->as_of, self->zone, &as_of)
           || when.s0 <= as_of;
  }
}

static gboolean
oracle_counts_claim (OracleWorld *self, CeasefireStatement *statement, CeasefireClaim *claim)
{
  CeasefireSupport support = oracle_get_support (CEASEFIRE_RECORD (statement));

  return oracle_counts_layer (self, support, ceasefire_claim_get_presupposed (claim))
         && oracle_counts_statement (self, statement);
}

/* Whether the claim is taken back by this one, which must count itself. */
static gboolean
oracle_retracts (OracleWorld *self, CeasefireStatement *statement, CeasefireClaim *claim,
                 CeasefireStatement *later, CeasefireClaim *retraction)
{
  CeasefireAspect aspect = ceasefire_claim_get_aspect (retraction);
  CeasefireInterval when, retracted;

  if (ceasefire_claim_get_stance (retraction) != CEASEFIRE_STANCE_RETRACTS
      || g_strcmp0 (ceasefire_claim_get_about (claim), ceasefire_claim_get_about (retraction)) != 0
      || (aspect != CEASEFIRE_ASPECT_UNSET && aspect != ceasefire_claim_get_aspect (claim))
      || !oracle_counts_claim (self, later, retraction))
    return FALSE;
  oracle_world_read_time (self, ceasefire_statement_get_when (statement),
                          CEASEFIRE_READING_OCCURRENCE, &when);
  oracle_world_read_time (self, ceasefire_statement_get_when (later), CEASEFIRE_READING_OCCURRENCE,
                          &retracted);
  return ceasefire_interval_before (&retracted, &when) != YES;
}

static gboolean
oracle_is_retracted (OracleWorld *self, CeasefireStatement *statement, CeasefireClaim *claim)
{
  GListModel *records = ceasefire_dossier_get_records (self->dossier, CEASEFIRE_TYPE_STATEMENT);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireStatement) other = g_list_model_get_item (records, i);
      CeasefireClaim *const *claims = ceasefire_statement_get_claims (other);

      if (g_strcmp0 (ceasefire_statement_get_speaker (statement),
                     ceasefire_statement_get_speaker (other))
          != 0)
        continue;
      for (; claims && *claims; claims++)
        if (oracle_retracts (self, statement, claim, other, *claims))
          return TRUE;
    }
  return FALSE;
}

/* What the knowledge of a statement goes back to in the end. */
static const char *
oracle_find_origin (OracleWorld *self, CeasefireStatement *statement)
{
  for (guint step = 0; step < 64; step++)
    {
      const char *origin = ceasefire_statement_get_origin (statement);
      CeasefireRecord *record;

      if (origin == NULL)
        return ceasefire_statement_get_speaker (statement);
      record = ceasefire_dossier_lookup (self->dossier, origin);
      if (record == NULL || !CEASEFIRE_IS_STATEMENT (record))
        return origin;
      statement = CEASEFIRE_STATEMENT (record);
    }
  return ceasefire_statement_get_origin (statement);
}

/* a|b is one of them, a&b is all of them. */
static void
oracle_read_value (OracleWorld *self, OracleVoice *voice, const char *value)
{
  gboolean is_any = value != NULL && strchr (value, '|') != NULL;
  char **items;

  voice->has_value = value != NULL;
  if (value == NULL)
    return;
  items = g_strsplit (value, is_any ? "|" : "&", -1);
  g_ptr_array_add (self->owned, items);
  voice->values.items = (const char *const *) items;
  voice->values.n = g_strv_length (items);
  voice->values.is_any = is_any;
  if (voice->aspect == CEASEFIRE_ASPECT_TIME || voice->aspect == CEASEFIRE_ASPECT_FORCE)
    {
      g_autoptr (CeasefireDate) date = ceasefire_date_new (value, NULL);

      voice->is_interval = date != NULL;
      oracle_world_read_time (self, date, CEASEFIRE_READING_OCCURRENCE, &voice->when);
      oracle_world_read_time (self, date, CEASEFIRE_READING_EXTENT, &voice->extent);
    }
}

static guint
oracle_read_silence (const char *const *names)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);
  guint silence = 0;

  for (; names && *names; names++)
    {
      GEnumValue *value = g_enum_get_value_by_nick (class, *names);

      if (value != NULL)
        silence |= 1u << value->value;
    }
  return silence;
}

static void
oracle_read_voice (OracleWorld *self, CeasefireStatement *statement, CeasefireClaim *claim)
{
  CeasefireCertainty certainty = ceasefire_claim_get_certainty (claim);
  CeasefireStance stance = ceasefire_claim_get_stance (claim);
  CeasefireRecord *record;
  OracleVoice voice = { 0 };

  /* R5.10 */
  if (stance != CEASEFIRE_STANCE_ASSERTS && stance != CEASEFIRE_STANCE_CONFIRMS
      && stance != CEASEFIRE_STANCE_DENIES)
    return;
  if (!oracle_counts_claim (self, statement, claim) || oracle_is_retracted (self, statement, claim))
    return;
  voice.about = ceasefire_claim_get_about (claim);
  voice.speaker = oracle_world_get_actor (self, ceasefire_statement_get_speaker (statement));
  voice.origin = oracle_find_origin (self, statement);
  record = voice.origin ? ceasefire_dossier_lookup (self->dossier, voice.origin) : NULL;
  if (record != NULL && CEASEFIRE_IS_ACTOR (record))
    voice.origin_actor = oracle_world_get_actor (self, voice.origin);
  voice.denies = stance == CEASEFIRE_STANCE_DENIES;
  voice.aspect = ceasefire_claim_get_aspect (claim);
  oracle_read_value (self, &voice, ceasefire_claim_get_value (claim));
  voice.silent_on = oracle_read_silence (ceasefire_claim_get_silent_on (claim));
  voice.is_uncertain = certainty == CEASEFIRE_CERTAINTY_PROBABLE
                       || certainty == CEASEFIRE_CERTAINTY_POSSIBLE;
  oracle_read_rating (statement, &voice.reliability, &voice.credibility);
  g_array_append_val (self->voices, voice);
}

void
oracle_world_read_voices (OracleWorld *self)
{
  GListModel *records = ceasefire_dossier_get_records (self->dossier, CEASEFIRE_TYPE_STATEMENT);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireStatement) statement = g_list_model_get_item (records, i);
      CeasefireClaim *const *claims = ceasefire_statement_get_claims (statement);

      for (; claims && *claims; claims++)
        oracle_read_voice (self, statement, *claims);
    }
}
