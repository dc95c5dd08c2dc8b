/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-vote.h>

#include "core/enum.h"

/*
 * Votes: whether ballots, counts, result and rule go together, and who may vote. What is not told may
 * be anything: of an option nothing is known unless it is counted, or all ballots are there.
 */

#define CHECK_VOTES_OPTIONS (CEASEFIRE_VOTE_OPTION_UNKNOWN + 1)
/* Of the Security Council the members and the votes that it needs; before 1966 there were eleven, and
 * seven were enough. */
#define CHECK_VOTES_COUNCIL 15
#define CHECK_VOTES_NEEDED 9
#define CHECK_VOTES_NEEDED_ONCE 7

typedef struct
{
  gint64 counts[CHECK_VOTES_OPTIONS]; /* -1: not told */
  gint64 ballots[CHECK_VOTES_OPTIONS];
  gint64 n_counted;
  gint64 n_ballots;
  gboolean has_counts;
  gboolean is_counted;  /* all are counted */
  gboolean is_complete; /* all ballots are there */
} CheckVotes;

static gboolean
check_votes_is (const char *rule, const char *name)
{
  return g_strcmp0 (rule, name) == 0;
}

static gboolean
check_votes_is_of_council (const char *rule)
{
  return check_votes_is (rule, "security-council-procedural")
         || check_votes_is (rule, "security-council-substantive");
}

static gboolean
check_votes_is_old (CeasefireVote *vote)
{
  g_autoptr (CeasefireDate) grown = ceasefire_date_new ("1966", NULL);
  const CeasefireDate *when = ceasefire_vote_get_when (vote);

  return when && ceasefire_date_is_before (when, grown) != CEASEFIRE_TRUTH_NO;
}

static gint64
check_votes_get_electorate (CeasefireVote *vote)
{
  gint64 electorate = ceasefire_vote_get_electorate (vote);

  if (electorate < 0 && check_votes_is_of_council (ceasefire_vote_get_requirement (vote))
      && !check_votes_is_old (vote))
    return CHECK_VOTES_COUNCIL;
  return electorate;
}

static void
check_votes_read (CheckVotes *self, CeasefireVote *vote)
{
  CeasefireShare *const *shares = ceasefire_vote_get_counts (vote);
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  gint64 electorate = check_votes_get_electorate (vote);

  *self = (CheckVotes){ .has_counts = shares != NULL };
  for (guint i = 0; i < CHECK_VOTES_OPTIONS; i++)
    self->counts[i] = -1;
  for (; shares && *shares; shares++)
    {
      gint64 value = ceasefire_share_get_value (*shares);

      self->counts[ceasefire_share_get_option (*shares)] = value;
      self->n_counted += MAX (value, 0);
    }
  for (; ballots && *ballots; ballots++, self->n_ballots++)
    self->ballots[ceasefire_ballot_get_option (*ballots)]++;
  self->is_counted = electorate > 0 && self->n_counted >= electorate;
  self->is_complete = self->n_ballots > 0
                      && (electorate > 0 ? self->n_ballots >= electorate
                                         : self->has_counts && self->n_ballots >= self->n_counted);
}

/* How many chose an option; -1 if that is not known. */
static gint64
check_votes_get (const CheckVotes *self, CeasefireVoteOption option)
{
  if (self->counts[option] >= 0)
    return self->counts[option];
  if (self->is_complete && self->ballots[CEASEFIRE_VOTE_OPTION_UNKNOWN] == 0)
    return self->ballots[option];
  return self->is_counted ? 0 : -1;
}

/* Counts against ballots. Ballots of which the option is not known may be of any. */

static void
check_votes_counts (CeasefireCheck *self, CeasefireVote *vote, const CheckVotes *votes,
                    const CeasefirePath *up)
{
  CeasefireShare *const *shares = ceasefire_vote_get_counts (vote);
  CeasefirePath share = { up, "counts", 0 };
  const CeasefirePath path = { &share, "value", -1 };
  const CeasefirePath electorate_path = { up, "electorate", -1 };
  gint64 electorate = check_votes_get_electorate (vote);
  gint64 unknown = votes->ballots[CEASEFIRE_VOTE_OPTION_UNKNOWN];

  for (; shares && *shares; shares++, share.index++)
    {
      CeasefireVoteOption option = ceasefire_share_get_option (*shares);
      gint64 value = ceasefire_share_get_value (*shares);

      if (value >= 0 && option != CEASEFIRE_VOTE_OPTION_UNKNOWN
          && (votes->ballots[option] > value
              || (votes->is_complete && votes->ballots[option] + unknown < value)))
        ceasefire_check_report (
          self, CHECK_VOTE_COUNTS, &path,
          "%" G_GINT64_FORMAT " are counted as %s, but there are %" G_GINT64_FORMAT " such ballots",
          value, ceasefire_enum_get_nick (CEASEFIRE_TYPE_VOTE_OPTION, (int) option),
          votes->ballots[option]);
    }
  if (electorate >= 0 && MAX (votes->n_counted, votes->n_ballots) > electorate)
    ceasefire_check_report (self, CHECK_VOTE_COUNTS, &electorate_path,
                            "%" G_GINT64_FORMAT " may vote, but %" G_GINT64_FORMAT " are told of",
                            electorate, MAX (votes->n_counted, votes->n_ballots));
}

/* The result against the rule */

/* What the votes amount to, as far as it is certain. */
typedef enum
{
  CHECK_VOTES_OPEN,
  CHECK_VOTES_CARRIED, /* unless somebody has a veto */
  CHECK_VOTES_LOST,
} CheckOutcome;

static CheckOutcome
check_votes_decide (gboolean is_carried, gboolean is_lost)
{
  return is_carried ? CHECK_VOTES_CARRIED : is_lost ? CHECK_VOTES_LOST : CHECK_VOTES_OPEN;
}

/* Of those who need all: one who is against is enough. */
static gboolean
check_votes_needs_all (const char *rule)
{
  return check_votes_is (rule, "unanimity") || check_votes_is (rule, "consensus")
         || check_votes_is (rule, "acclamation") || check_votes_is (rule, "silence-procedure");
}

/* @part of @whole of those who vote yes or no; of all who may vote where that is known, both count. */
static CheckOutcome
check_votes_by_share (gint64 yes, gint64 no, gint64 electorate, gint64 part, gint64 whole)
{
  gboolean of_cast = whole * yes >= part * (yes + no);
  gboolean of_all = electorate <= 0 || whole * yes >= part * electorate;

  return check_votes_decide (of_cast && of_all && yes > 0, !of_cast);
}

static CheckOutcome
check_votes_by_rule (CeasefireVote *vote, gint64 yes, gint64 no)
{
  const char *rule = ceasefire_vote_get_requirement (vote);
  gint64 electorate = check_votes_get_electorate (vote);

  if (check_votes_is_of_council (rule) && yes >= 0)
    return check_votes_decide (
      yes >= CHECK_VOTES_NEEDED,
      yes < (check_votes_is_old (vote) ? CHECK_VOTES_NEEDED_ONCE : CHECK_VOTES_NEEDED));
  if (check_votes_is (rule, "absolute-majority") && yes >= 0 && electorate > 0)
    return check_votes_decide (2 * yes > electorate, 2 * yes <= electorate);
  if (check_votes_needs_all (rule))
    return check_votes_decide (FALSE, no > 0);
  if (yes < 0 || no < 0)
    return CHECK_VOTES_OPEN;
  if (check_votes_is (rule, "simple-majority"))
    return check_votes_decide (yes > no, yes <= no);
  if (check_votes_is (rule, "two-thirds"))
    return check_votes_by_share (yes, no, electorate, 2, 3);
  if (check_votes_is (rule, "three-fifths"))
    return check_votes_by_share (yes, no, electorate, 3, 5);
  if (check_votes_is (rule, "three-quarters"))
    return check_votes_by_share (yes, no, electorate, 3, 4);
  return CHECK_VOTES_OPEN;
}

/* Those who took part, where that is known and fewer than are needed; -1: they are not. */
static gint64
check_votes_lack_quorum (CeasefireVote *vote, const CheckVotes *votes)
{
  gint64 yes = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_YES);
  gint64 no = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_NO);
  gint64 abstain = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_ABSTAIN);

  return yes >= 0 && no >= 0 && abstain >= 0
             && yes + no + abstain < ceasefire_vote_get_quorum (vote)
           ? yes + no + abstain
           : -1;
}

/* Both the rule and the number that is needed, if they are told. */
static CheckOutcome
check_votes_get_outcome (CeasefireVote *vote, const CheckVotes *votes)
{
  gint64 yes = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_YES);
  gint64 no = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_NO);
  gint64 required = ceasefire_vote_get_required (vote);
  CheckOutcome by_rule = check_votes_by_rule (vote, yes, no);
  gboolean is_short = required >= 0 && yes >= 0 && yes < required;

  if (by_rule == CHECK_VOTES_LOST || is_short)
    return CHECK_VOTES_LOST;
  if (by_rule == CHECK_VOTES_CARRIED
      || (required >= 0 && yes >= required && yes > 0
          && ceasefire_vote_get_requirement (vote) == NULL))
    return CHECK_VOTES_CARRIED;
  return CHECK_VOTES_OPEN;
}

/* As far as it is known. */
static char *
check_votes_say_cast (const CheckVotes *votes)
{
  gint64 yes = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_YES);
  gint64 no = check_votes_get (votes, CEASEFIRE_VOTE_OPTION_NO);

  if (no < 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT " voted yes", yes);
  if (yes < 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT " voted no", no);
  return g_strdup_printf ("%" G_GINT64_FORMAT " voted yes and %" G_GINT64_FORMAT " no", yes, no);
}

static void
check_votes_report_result (CeasefireCheck *self, CeasefireVote *vote, const CheckVotes *votes,
                           const CeasefirePath *path)
{
  const char *rule = ceasefire_vote_get_requirement (vote);
  gint64 required = ceasefire_vote_get_required (vote);
  g_autofree char *needed = required >= 0 ? g_strdup_printf ("%" G_GINT64_FORMAT " votes%s",
                                                             required, rule ? " and " : "")
                                          : g_strdup ("");
  g_autofree char *cast = check_votes_say_cast (votes);

  ceasefire_check_report (
    self, CHECK_VOTE_RESULT, path, "the result is %s, but %s, where the rule is %s%s",
    ceasefire_enum_get_nick (CEASEFIRE_TYPE_VOTE_RESULT, (int) ceasefire_vote_get_result (vote)),
    cast, needed, rule ? rule : "");
}

/* A motion is not adopted by too few, whatever they voted. */
static void
check_votes_report_quorum (CeasefireCheck *self, CeasefireVote *vote, gint64 n,
                           const CeasefirePath *path)
{
  ceasefire_check_report (self, CHECK_VOTE_RESULT, path,
                          "the result is adopted, but %" G_GINT64_FORMAT
                          " took part, where %" G_GINT64_FORMAT " are needed",
                          n, ceasefire_vote_get_quorum (vote));
}

/* Who voted no, for the question whether one of them has a veto: the body, the date, and whether these
 * are all, then the voters. */
static guint32
check_votes_list_opponents (CeasefireCheck *self, CeasefireVote *vote, const CheckVotes *votes)
{
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  const CeasefireDate *when = ceasefire_vote_get_when (vote);
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 head[] = { ceasefire_check_intern (self, ceasefire_vote_get_organization (vote)),
                     ceasefire_check_intern (self, when ? ceasefire_date_get_text (when) : NULL),
                     (votes->is_complete && votes->ballots[CEASEFIRE_VOTE_OPTION_UNKNOWN] == 0)
                       || check_votes_get (votes, CEASEFIRE_VOTE_OPTION_NO) == 0 };

  g_array_append_vals (list, head, G_N_ELEMENTS (head));
  for (; ballots && *ballots; ballots++)
    if (ceasefire_ballot_get_option (*ballots) == CEASEFIRE_VOTE_OPTION_NO
        && ceasefire_ballot_get_voter (*ballots))
      {
        guint32 voter = ceasefire_check_intern (self, ceasefire_ballot_get_voter (*ballots));

        g_array_append_val (list, voter);
      }
  return ceasefire_check_add_list (self, (const guint32 *) (gpointer) list->data, list->len);
}

static void
check_votes_result (CeasefireCheck *self, CeasefireVote *vote, const CheckVotes *votes,
                    const CeasefirePath *up)
{
  const CeasefirePath path = { up, "result", -1 };
  CeasefireVoteResult result = ceasefire_vote_get_result (vote);
  const char *rule = ceasefire_vote_get_requirement (vote);
  gboolean has_veto = check_votes_is (rule, "security-council-substantive");
  CheckOutcome outcome = check_votes_get_outcome (vote, votes);
  gint64 n_present = check_votes_lack_quorum (vote, votes);
  gboolean is_decided = outcome == CHECK_VOTES_CARRIED && n_present < 0
                        && result == CEASEFIRE_VOTE_RESULT_NOT_ADOPTED;

  if (n_present >= 0 && result == CEASEFIRE_VOTE_RESULT_ADOPTED)
    check_votes_report_quorum (self, vote, n_present, &path);
  else if ((result == CEASEFIRE_VOTE_RESULT_ADOPTED && outcome == CHECK_VOTES_LOST)
           || (is_decided && !has_veto))
    check_votes_report_result (self, vote, votes, &path);
  else if (result == CEASEFIRE_VOTE_RESULT_VETOED
           && check_votes_is (rule, "security-council-procedural"))
    ceasefire_check_report (self, CHECK_VOTE_RESULT, &path, "nobody has a veto by the rule %s",
                            rule);
  else if (has_veto && ceasefire_vote_get_organization (vote)
           && (result == CEASEFIRE_VOTE_RESULT_ADOPTED || result == CEASEFIRE_VOTE_RESULT_VETOED
               || is_decided))
    ceasefire_check_ask (self, CHECK_ASK_VETO, CHECK_VOTE_RESULT, &path, (guint32) result,
                         check_votes_list_opponents (self, vote, votes));
}

/* Who is a member */

static gboolean
check_votes_makes_member (CeasefireRelation relation)
{
  return relation != CEASEFIRE_RELATION_OPPOSES && relation != CEASEFIRE_RELATION_SUPPORTED_BY
         && relation != CEASEFIRE_RELATION_PROXY_OF && relation != CEASEFIRE_RELATION_SUCCEEDS;
}

/* Whether a tie held at a time; one without a time always did. */
static CeasefireTruth
check_votes_held (CeasefireCheck *self, const CheckFact *tie, guint32 when)
{
  if (tie->detail & CHECK_DETAIL_DISPUTED)
    return CEASEFIRE_TRUTH_UNKNOWN;
  if (tie->string == 0)
    return CEASEFIRE_TRUTH_YES;
  if (when == 0)
    return CEASEFIRE_TRUTH_UNKNOWN;
  return ceasefire_date_contains (ceasefire_check_get_date (self, tie->string),
                                  ceasefire_check_get_date (self, when));
}

/* Whether an actor is a member of a body, or a permanent one. Of one who is not there nothing is known.
 * @has_tie: it has a tie to the body, at whichever time. */
static CeasefireTruth
check_votes_find_member (CeasefireCheck *self, guint32 actor, guint32 body, guint32 when,
                         gboolean is_permanent, gboolean *has_tie)
{
  guint32 record = ceasefire_check_find (self, actor, CEASEFIRE_TYPE_ACTOR);
  CeasefireTruth result = record ? CEASEFIRE_TRUTH_NO : CEASEFIRE_TRUTH_UNKNOWN;
  guint n = 0;
  const CheckFact *facts = record ? ceasefire_check_get_facts (self, record, &n) : NULL;
  guint n_ties = 0;

  while (n_ties < n && facts[n_ties].kind == CHECK_FACT_AFFILIATION)
    n_ties++;
  for (guint i = 0; i < n_ties; i++)
    {
      /* The times of ties stand behind these, in the same order. */
      const CheckFact *time = &facts[n_ties + i];
      CeasefireRelation relation = (CeasefireRelation) (facts[i].detail & ~CHECK_DETAIL_DISPUTED);

      if (facts[i].string != body || !check_votes_makes_member (relation)
          || (is_permanent && !(time->detail & CHECK_DETAIL_PERMANENT)))
        continue;
      *has_tie = TRUE;
      result = MAX (result, check_votes_held (self, time, when));
    }
  return result;
}

/* Whether any permanent member of @body is told of. */
static gboolean
check_votes_knows_permanent (CeasefireCheck *self, guint32 body)
{
  if (self->councils == NULL)
    {
      self->councils = g_hash_table_new (NULL, NULL);
      for (guint i = 0; i + 1 < self->facts->len; i++)
        {
          const CheckFact *fact = &g_array_index (self->facts, CheckFact, i);
          guint n = 0;

          while (i + n < self->facts->len && fact[n].kind == CHECK_FACT_AFFILIATION)
            n++;
          for (guint k = 0; k < n; k++)
            if (fact[n + k].detail & CHECK_DETAIL_PERMANENT)
              g_hash_table_add (self->councils, GUINT_TO_POINTER (fact[k].string));
          i += n;
        }
    }
  return g_hash_table_contains (self->councils, GUINT_TO_POINTER (body));
}

/* @a is the result, @b the list of check_votes_list_opponents(). */
char *
ceasefire_check_answer_veto (CeasefireCheck *self, CheckEntry *entry)
{
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, entry->b, &n);
  const char *result = ceasefire_enum_get_nick (CEASEFIRE_TYPE_VOTE_RESULT, (int) entry->a);
  CeasefireTruth veto = CEASEFIRE_TRUTH_NO;
  gboolean has_tie = FALSE;
  guint32 by = 0;

  self->is_open = !self->is_complete;
  if (self->is_open)
    return NULL;
  for (guint i = 3; i < n; i++)
    {
      CeasefireTruth is_permanent
        = check_votes_find_member (self, list[i], list[0], list[1], TRUE, &has_tie);

      by = is_permanent == CEASEFIRE_TRUTH_YES && by == 0 ? list[i] : by;
      veto = MAX (veto, is_permanent);
    }
  if (entry->a == CEASEFIRE_VOTE_RESULT_ADOPTED)
    return by ? g_strdup_printf ("the result is adopted, but \"%s\", a permanent member, voted no",
                                 ceasefire_check_get_string (self, by))
              : NULL;
  if (!list[2] || veto != CEASEFIRE_TRUTH_NO
      || (n > 3 && !check_votes_knows_permanent (self, list[0])))
    return NULL;
  return g_strdup_printf ("the result is %s, but no permanent member voted no%s", result,
                          entry->a == CEASEFIRE_VOTE_RESULT_VETOED ? "" : ", and nine voted yes");
}

/* Whether the dossier says of most of those who vote that they are members, so that one of whom it does
 * not say so is none. @list is the body, the date and the voters. */
static gboolean
check_votes_are_known (CeasefireCheck *self, guint32 number)
{
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, number, &n);
  guint n_known = 0;

  if (self->votes_of != number)
    {
      for (guint i = 2; i < n; i++)
        {
          gboolean has_tie = FALSE;

          n_known += check_votes_find_member (self, list[i], list[0], list[1], FALSE, &has_tie)
                     == CEASEFIRE_TRUTH_YES;
        }
      self->votes_of = number;
      self->are_votes_known = 2 * n_known > n - 2;
    }
  return self->are_votes_known;
}

/* @a is the voter, @b the list of the vote. */
char *
ceasefire_check_answer_ballot (CeasefireCheck *self, CheckEntry *entry)
{
  guint n;
  const guint32 *list = ceasefire_check_get_list (self, entry->b, &n);
  gboolean has_tie = FALSE;

  self->is_open = !self->is_complete;
  if (self->is_open
      || check_votes_find_member (self, entry->a, list[0], list[1], FALSE, &has_tie)
           != CEASEFIRE_TRUTH_NO
      || (!has_tie && !check_votes_are_known (self, entry->b)))
    return NULL;
  return g_strdup_printf ("\"%s\" is no member of \"%s\"%s",
                          ceasefire_check_get_string (self, entry->a),
                          ceasefire_check_get_string (self, list[0]), has_tie ? " then" : "");
}

static void
check_votes_ballots (CeasefireCheck *self, CeasefireVote *vote, const CeasefirePath *up)
{
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  const CeasefireDate *when = ceasefire_vote_get_when (vote);
  CeasefirePath ballot = { up, "votes", 0 };
  const CeasefirePath path = { &ballot, "voter", -1 };
  g_autoptr (GArray) list = NULL;
  guint32 head[] = { ceasefire_check_intern (self, ceasefire_vote_get_organization (vote)),
                     ceasefire_check_intern (self, when ? ceasefire_date_get_text (when) : NULL) };
  guint32 number;

  if (ballots == NULL || head[0] == 0)
    return;
  list = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_vals (list, head, G_N_ELEMENTS (head));
  for (guint i = 0; ballots[i]; i++)
    {
      guint32 voter = ceasefire_check_intern (self, ceasefire_ballot_get_voter (ballots[i]));

      g_array_append_val (list, voter);
    }
  number = ceasefire_check_add_list (self, (const guint32 *) (gpointer) list->data, list->len);
  for (; ballots[ballot.index]; ballot.index++)
    if (ceasefire_ballot_get_voter (ballots[ballot.index]))
      ceasefire_check_ask (
        self, CHECK_ASK_BALLOT, CHECK_VOTE_OUTSIDER, &path,
        ceasefire_check_intern (self, ceasefire_ballot_get_voter (ballots[ballot.index])), number);
}

void
ceasefire_check_votes (CeasefireCheck *self, const CeasefirePath *path)
{
  CeasefireVote *vote;
  CheckVotes votes;

  if (!CEASEFIRE_IS_VOTE (self->record))
    return;
  vote = CEASEFIRE_VOTE (self->record);
  check_votes_read (&votes, vote);
  check_votes_counts (self, vote, &votes, path);
  check_votes_result (self, vote, &votes, path);
  check_votes_ballots (self, vote, path);
}
