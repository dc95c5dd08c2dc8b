/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/worlds/maker.h"

#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* Statements, and what they claim. */

static const char *const speakers[]
  = { "m", "m", "m1", "a", "a1", "ar", "b", "b1", "n1", "n2", "n3", "n1", "n2", "pa", "x", NULL };

static CeasefireStance
world_pick_stance (Maker *self)
{
  static const CeasefireStance rare[] = { CEASEFIRE_STANCE_DOUBTS, CEASEFIRE_STANCE_CONFIRMS,
                                          CEASEFIRE_STANCE_CANNOT_CONFIRM,
                                          CEASEFIRE_STANCE_RETRACTS };

  if (world_chance (self, 70))
    return CEASEFIRE_STANCE_ASSERTS;
  if (world_chance (self, 65))
    return CEASEFIRE_STANCE_DENIES;
  return rare[world_below (self, G_N_ELEMENTS (rare))];
}

/* A value of the aspect, or one of two. */
static char *
world_make_value (Maker *self, CeasefireAspect aspect)
{
  const char *const *from = world_actors;
  const char *first;

  if (aspect == CEASEFIRE_ASPECT_TIME || aspect == CEASEFIRE_ASPECT_FORCE)
    {
      g_autoptr (CeasefireDate) date = aspect == CEASEFIRE_ASPECT_TIME ? world_make_time (self)
                                                                       : world_make_window (self);

      return g_strdup (ceasefire_date_get_text (date));
    }
  if (aspect == CEASEFIRE_ASPECT_ACTION)
    from = world_actions;
  else if (aspect == CEASEFIRE_ASPECT_MEANS)
    from = world_means;
  else if (aspect == CEASEFIRE_ASPECT_PLACE)
    from = world_places;
  first = world_pick (self, from);
  return world_chance (self, 12) ? g_strdup_printf ("%s|%s", first, world_pick (self, from))
                                 : g_strdup (first);
}

static void
world_fill_claim (Maker *self, CeasefireClaim *claim, CeasefireAspect aspect, int valued)
{
  g_autofree char *value = NULL;

  ceasefire_claim_set_aspect (claim, aspect);
  if (aspect != CEASEFIRE_ASPECT_UNSET && aspect != CEASEFIRE_ASPECT_OCCURRENCE
      && aspect != CEASEFIRE_ASPECT_JUSTIFICATION && aspect != CEASEFIRE_ASPECT_PROPORTIONALITY
      && aspect != CEASEFIRE_ASPECT_TEXT && world_chance (self, valued))
    {
      value = world_make_value (self, aspect);
      ceasefire_claim_set_value (claim, value);
    }
  if (world_noise (self, 15))
    ceasefire_claim_set_certainty (
      claim, (CeasefireCertainty) world_pick_enum (self, CEASEFIRE_TYPE_CERTAINTY));
  if (world_noise (self, 10))
    ceasefire_claim_set_presupposed (claim, TRUE);
}

/* @about: an incident. @plain: how many in a hundred speak of the whole of it */
static void
world_add_claim_on_incident (Maker *self, CeasefireStatement *statement, const char *about,
                             int plain)
{
  static const char *const aspects[]
    = { "agent", "target", "means", "place", "time", "action", NULL };
  g_autoptr (CeasefireClaim) claim = ceasefire_claim_new (about, world_pick_stance (self), NULL);
  g_auto (GStrv) silent = world_pick_some (self, aspects, 3);
  CeasefireAspect aspect = world_chance (self, plain)
                             ? CEASEFIRE_ASPECT_UNSET
                             : (CeasefireAspect) world_pick_enum (self, CEASEFIRE_TYPE_ASPECT);

  world_fill_claim (self, claim, aspect, 70);
  if (world_noise (self, 35))
    ceasefire_claim_set_silent_on (claim, (const char *const *) silent);
  ceasefire_statement_add_claim (statement, claim);
}

static void
world_add_claim_on_agreement (Maker *self, CeasefireStatement *statement)
{
  g_autoptr (CeasefireClaim) claim
    = ceasefire_claim_new (world_chance (self, 75) ? "ag0" : "ag1", world_pick_stance (self), NULL);

  world_fill_claim (self, claim,
                    world_chance (self, 50) ? CEASEFIRE_ASPECT_BOUND : CEASEFIRE_ASPECT_FORCE, 85);
  ceasefire_statement_add_claim (statement, claim);
}

static void
world_add_claim_on_other (Maker *self, CeasefireStatement *statement)
{
  GPtrArray *from = self->acts->len > 0 && world_chance (self, 70) ? self->acts : self->clauses;
  g_autoptr (CeasefireClaim) claim = NULL;

  if (from->len == 0)
    return;
  claim = ceasefire_claim_new (g_ptr_array_index (from, world_below (self, from->len)),
                               world_pick_stance (self), NULL);
  if (world_chance (self, 20))
    ceasefire_claim_set_aspect (claim,
                                (CeasefireAspect) world_pick_enum (self, CEASEFIRE_TYPE_ASPECT));
  ceasefire_statement_add_claim (statement, claim);
}

static void
world_cite (Maker *self, CeasefireStatement *statement)
{
  guint n = world_chance (self, 70) ? 1 + world_below (self, 2) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireCitation) citation = ceasefire_citation_new ("doc", NULL);

      if (world_chance (self, 75))
        {
          ceasefire_citation_set_reliability (citation, world_chance (self, 70)
                                                          ? CEASEFIRE_RELIABILITY_B
                                                          : (CeasefireReliability) world_pick_enum (
                                                            self, CEASEFIRE_TYPE_RELIABILITY));
          ceasefire_citation_set_credibility (
            citation, !world_noise (self, 30) ? 2 : 1 + (gint64) world_below (self, 6));
        }
      if (world_noise (self, 50))
        ceasefire_citation_set_support (
          citation, (CeasefireSupport) world_pick_enum (self, CEASEFIRE_TYPE_SUPPORT));
      ceasefire_record_add_source (CEASEFIRE_RECORD (statement), citation);
    }
}

static CeasefireStatement *
world_make_statement (Maker *self, const char *id)
{
  static const char *const acts[] = { "assert", NULL };
  CeasefireStatement *statement = ceasefire_statement_new (id, NULL);
  g_autoptr (CeasefireDate) when = world_make_time (self);

  ceasefire_statement_set_speaker (statement, world_pick (self, speakers));
  ceasefire_statement_set_acts (statement, acts);
  ceasefire_statement_set_form (statement, CEASEFIRE_STATEMENT_FORM_PARAPHRASE);
  if (world_chance (self, 60))
    ceasefire_statement_set_when (statement, when);
  if (world_noise (self, 6))
    ceasefire_statement_set_retracted (statement, TRUE);
  world_cite (self, statement);
  world_keep (self, statement);
  return statement;
}

static void
world_set_origin (Maker *self, CeasefireStatement *statement, guint n)
{
  g_autofree char *earlier = g_strdup_printf ("s%u", world_below (self, n + 1));
  gboolean is_earlier = n > 0 && world_chance (self, 50)
                        && strcmp (earlier, ceasefire_record_get_id (CEASEFIRE_RECORD (statement)));

  ceasefire_statement_set_origin (statement, is_earlier ? earlier : world_pick (self, speakers));
}

static void
world_add_claim (Maker *self, CeasefireStatement *statement)
{
  const char *about = g_ptr_array_index (self->incidents, world_below (self, self->incidents->len));

  if (world_chance (self, 65))
    world_add_claim_on_incident (self, statement, about, 30);
  else if (world_chance (self, 65))
    world_add_claim_on_agreement (self, statement);
  else
    world_add_claim_on_other (self, statement);
}

void
world_make_statements (Maker *self)
{
  guint more = 1 + world_below (self, 10);
  guint n = 0;

  for (guint i = 0; i < self->acts->len; i++)
    world_make_statement (self, g_ptr_array_index (self->acts, i));
  for (guint i = 0; i < self->incidents->len + more; i++)
    for (guint j = i < self->incidents->len ? world_below (self, 2) : 0; j < 2; j++)
      {
        g_autofree char *id = g_strdup_printf ("s%u", n);
        CeasefireStatement *statement = world_make_statement (self, id);

        if (world_noise (self, 25))
          world_set_origin (self, statement, n);
        if (i < self->incidents->len)
          world_add_claim_on_incident (self, statement, g_ptr_array_index (self->incidents, i), 90);
        for (guint k = i < self->incidents->len ? 3 : 2; k < 4; k++)
          if (i >= self->incidents->len || world_chance (self, 25))
            world_add_claim (self, statement);
        n++;
      }
}
