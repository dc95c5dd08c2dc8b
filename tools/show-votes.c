/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "terminal.h"

#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-vote.h>

/* Votes and inquiries in words. */

static void
show_add_number (GString *line, const char *message, gint64 number)
{
  g_autofree char *digits = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  words_add_filled (line, "; ", message, digits);
}

/* "yes 13, no 1, abstain 1; 9 needed". */
static void
show_counts (CeasefireVote *vote)
{
  CeasefireShare *const *counts = ceasefire_vote_get_counts (vote);
  g_autoptr (GString) line = g_string_new (NULL);

  for (; counts && *counts; counts++)
    words_add (
      line, ", ", "%s %" G_GINT64_FORMAT,
      words_required_enum (CEASEFIRE_TYPE_VOTE_OPTION, (int) ceasefire_share_get_option (*counts)),
      ceasefire_share_get_value (*counts));
  if (ceasefire_vote_get_required (vote) >= 0)
    show_add_number (line, N_ ("{it} needed"), ceasefire_vote_get_required (vote));
  if (ceasefire_vote_get_electorate (vote) >= 0)
    show_add_number (line, N_ ("{it} may vote"), ceasefire_vote_get_electorate (vote));
  if (line->len > 0)
    show_labelled (4, "votes", line->str);
}

static char *
show_ballot (const Words *words, CeasefireBallot *ballot)
{
  g_autofree char *voter = words_name (words, ceasefire_ballot_get_voter (ballot));
  g_autofree char *cast_by = words_code (words, WORDS_IDS, ceasefire_ballot_get_cast_by (ballot));
  g_autofree char *explanation
    = words_code (words, WORDS_IDS, ceasefire_ballot_get_explanation (ballot));
  g_autoptr (GString) more = g_string_new (NULL);

  if (cast_by)
    words_add (more, "; ", "by %s", cast_by);
  if (explanation)
    words_add (more, "; ", "%s", explanation);
  return more->len > 0 ? g_strdup_printf ("%s (%s)", voter, more->str) : g_steal_pointer (&voter);
}

/* Who voted so, on a line. */
static void
show_voters (const Words *words, CeasefireVote *vote, CeasefireVoteOption option)
{
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  g_autoptr (GString) line = g_string_new (NULL);

  for (; ballots && *ballots; ballots++)
    if (ceasefire_ballot_get_option (*ballots) == option)
      {
        g_autofree char *one = show_ballot (words, *ballots);

        words_add (line, ", ", "%s", one);
      }
  if (line->len > 0)
    show_labelled (4, words_required_enum (CEASEFIRE_TYPE_VOTE_OPTION, (int) option), line->str);
}

void
show_vote (const Words *words, CeasefireRecord *record)
{
  static const WordsPart entry[] = { { "result", NULL },
                                     { "when", NULL },
                                     { "organization", N_ ("of {it}") },
                                     { "meeting", N_ ("at {it}") },
                                     { "requirement", N_ ("by {it}") },
                                     WORDS_END };
  static const WordsPart more[]
    = { { "motion", N_ ("on {it}") }, { "sponsors", N_ ("brought in by {it}") }, WORDS_END };
  CeasefireVote *vote = CEASEFIRE_VOTE (record);
  g_autofree char *name = words_full_name (words, record);

  show_entry (words, record, name, entry);
  show_parts (words, record, 4, "; ", more);
  show_counts (vote);
  for (int option = CEASEFIRE_VOTE_OPTION_UNSET; option <= CEASEFIRE_VOTE_OPTION_UNKNOWN; option++)
    show_voters (words, vote, (CeasefireVoteOption) option);
}

void
show_inquiry (const Words *words, CeasefireRecord *record)
{
  static const WordsPart entry[] = { { "stage", NULL },
                                     { "outcome", NULL },
                                     { "opened", N_ ("opened {it}") },
                                     { "closed", N_ ("closed {it}") },
                                     WORDS_END };
  static const WordsPart more[] = { { "about", N_ ("into {it}") },
                                    { "report", N_ ("report: {it}") },
                                    { "decision", N_ ("decided by {it}") },
                                    { "referred_to", N_ ("handed to {it}") },
                                    WORDS_END };
  g_autofree char *by = words_required (words, record, "by");
  g_autofree char *name = tool_language_fill (_ ("inquiry by {by}"), "by", by, NULL);

  show_entry (words, record, name, entry);
  show_parts (words, record, 4, "; ", more);
}
