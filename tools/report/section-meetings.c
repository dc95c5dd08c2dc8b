/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-vote.h>

/* Meetings with who took part, delegation by delegation, and votes with their tally. */

#define MEETINGS_MAX_NAMES 200 /* of who took part in one, and of who voted in one way */

/* Meetings */

static void
meetings_put_durations (Report *report, CeasefireMeeting *meeting)
{
  CeasefireDuration *duration = ceasefire_meeting_get_duration (meeting);
  g_autofree char *words = duration ? cldr_write_duration (report->cldr, duration) : NULL;

  if (words == NULL)
    return;
  report_open_row (report, _ ("Lasted"));
  html_text (report->html, words);
  report_close_row (report);
}

static void
meetings_write_rows (Report *report, CeasefireMeeting *meeting)
{
  html_open_class (report->html, "dl", "rows");
  report_put_enum_row (report, _ ("Status"), CEASEFIRE_TYPE_MEETING_STATUS,
                       (int) ceasefire_meeting_get_status (meeting));
  report_put_when_row (report, _ ("When"), ceasefire_meeting_get_when (meeting),
                       ceasefire_meeting_get_when_text (meeting));
  report_put_name_row (report, _ ("Where"), ceasefire_meeting_get_place (meeting));
  meetings_put_durations (report, meeting);
  report_put_enum_row (report, _ ("Format"), CEASEFIRE_TYPE_MEETING_FORMAT,
                       (int) ceasefire_meeting_get_format (meeting));
  report_put_enum_row (report, _ ("Channel"), CEASEFIRE_TYPE_CHANNEL,
                       (int) ceasefire_meeting_get_channel (meeting));
  report_put_text_row (report, _ ("Purpose"), ceasefire_meeting_get_purpose (meeting));
  report_put_strings_row (report, _ ("Topics"), ceasefire_meeting_get_topics (meeting));
  report_put_strings_row (report, _ ("Manner"), ceasefire_meeting_get_manner (meeting));
  report_put_name_row (report, _ ("Part of"), ceasefire_meeting_get_part_of (meeting));
  report_put_name_row (report, _ ("After"), ceasefire_meeting_get_follows (meeting));
  report_put_names_row (report, _ ("It led to"), ceasefire_meeting_get_outcomes (meeting));
  report_put_sources (report, CEASEFIRE_RECORD (meeting));
  html_close (report->html);
}

static void
meetings_write_participant (Report *report, CeasefireParticipant *participant,
                            const char *const *heads)
{
  CeasefireText *capacity = ceasefire_participant_get_capacity (participant);
  const char *delegation = ceasefire_participant_get_delegation (participant);
  const char *role = ceasefire_participant_get_role (participant);

  html_open (report->html, "tr");
  report_open_head_cell (report);
  report_put_record (report, ceasefire_participant_get_actor (participant));
  report_next_cell (report, heads[1]);
  if (delegation)
    report_put_record (report, delegation);
  else
    html_text (report->html, "–");
  report_next_cell (report, heads[2]);
  if (role)
    report_put_code (report, "role", role);
  else if (capacity == NULL)
    html_text (report->html, "–");
  if (capacity)
    {
      html_text (report->html, " ");
      report_put_text (report, capacity);
    }
  report_next_cell (report, heads[3]);
  report_put_enum (report, CEASEFIRE_TYPE_ATTENDANCE,
                   (int) ceasefire_participant_get_attendance (participant));
  html_close (report->html);
  html_close (report->html);
}

static int
meetings_compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (ceasefire_participant_get_delegation (*(CeasefireParticipant *const *) a),
                    ceasefire_participant_get_delegation (*(CeasefireParticipant *const *) b));
}

static void
meetings_put_rest (Report *report, gint64 rest)
{
  if (rest > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{n} more is left out.", "{n} more are left out.", (gulong) rest),
                   (ReportPart[]){ PART_NUMBER ("n", &rest), PART_END });
}

static void
meetings_write_participants (Report *report, CeasefireMeeting *meeting)
{
  const char *const heads[] = { _ ("Who"), _ ("Delegation"), _ ("Role"), _ ("Attendance") };
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (; participants && *participants; participants++)
    g_ptr_array_add (sorted, *participants);
  if (sorted->len == 0)
    {
      html_element (report->html, "p", NULL, _ ("It is not recorded who took part."));
      return;
    }
  g_ptr_array_sort (sorted, meetings_compare);
  report_open_table (report, _ ("Who took part, or was to"), heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < sorted->len && i < MEETINGS_MAX_NAMES; i++)
    meetings_write_participant (report, g_ptr_array_index (sorted, i), heads);
  report_close_table (report);
  meetings_put_rest (report, (gint64) sorted->len - MEETINGS_MAX_NAMES);
}

static void
meetings_write_title (Report *report, CeasefireRecord *record)
{
  html_open (report->html, "h3");
  report_put_name (report, ceasefire_record_get_id (record));
  html_close (report->html);
  report_put_draft (report, record);
}

static void
meetings_write_meeting (Report *report, CeasefireRecord *record)
{
  report_open_entry (report, "article", "meeting", record);
  meetings_write_title (report, record);
  meetings_write_rows (report, CEASEFIRE_MEETING (record));
  meetings_write_participants (report, CEASEFIRE_MEETING (record));
  report_close_entry (report);
}

/* Votes */

static void
votes_write_rows (Report *report, CeasefireVote *vote)
{
  html_open_class (report->html, "dl", "rows");
  report_put_enum_row (report, _ ("Result"), CEASEFIRE_TYPE_VOTE_RESULT,
                       (int) ceasefire_vote_get_result (vote));
  report_put_name_row (report, _ ("On"), ceasefire_vote_get_motion (vote));
  report_put_when_row (report, _ ("When"), ceasefire_vote_get_when (vote), NULL);
  report_put_name_row (report, _ ("Body"), ceasefire_vote_get_organization (vote));
  report_put_name_row (report, _ ("At"), ceasefire_vote_get_meeting (vote));
  report_put_code_row (report, _ ("Decided by"), "voting-rule",
                       ceasefire_vote_get_requirement (vote));
  report_put_number_row (report, _ ("Votes in favour that are needed"),
                         ceasefire_vote_get_required (vote));
  report_put_number_row (report, _ ("May vote"), ceasefire_vote_get_electorate (vote));
  report_put_number_row (report, _ ("Quorum"), ceasefire_vote_get_quorum (vote));
  report_put_names_row (report, _ ("Brought in by"), ceasefire_vote_get_sponsors (vote));
  report_put_sources (report, CEASEFIRE_RECORD (vote));
  html_close (report->html);
}

/* The number that was announced; below 0: none. */
static gint64
votes_get_announced (CeasefireVote *vote, CeasefireVoteOption option)
{
  CeasefireShare *const *counts = ceasefire_vote_get_counts (vote);

  for (; counts && *counts; counts++)
    if (ceasefire_share_get_option (*counts) == option)
      return ceasefire_share_get_value (*counts);
  return -1;
}

static void
votes_write_ballot (Report *report, CeasefireBallot *ballot)
{
  const char *cast_by = ceasefire_ballot_get_cast_by (ballot);
  const char *explanation = ceasefire_ballot_get_explanation (ballot);
  const ReportPart parts[] = { PART_RECORD ("voter", ceasefire_ballot_get_voter (ballot)),
                               PART_RECORD ("name", cast_by),
                               PART_RECORD ("explanation", explanation), PART_END };

  html_open (report->html, "li");
  if (cast_by && explanation)
    report_say (report, _ ("{voter}, by {name}; explained: {explanation}"), parts);
  else if (explanation)
    report_say (report, _ ("{voter}; explained: {explanation}"), parts);
  else
    report_say (report, cast_by ? _ ("{voter}, by {name}") : _ ("{voter}"), parts);
  html_close (report->html);
}

/* Names of those who voted so; returns how many they are. */
static gint64
votes_write_voters (Report *report, CeasefireVote *vote, CeasefireVoteOption option)
{
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  gint64 n = 0;

  for (; ballots && *ballots; ballots++)
    if (ceasefire_ballot_get_option (*ballots) == option)
      {
        if (n++ == 0)
          html_open_class (report->html, "ul", "votes-names");
        if (n <= MEETINGS_MAX_NAMES)
          votes_write_ballot (report, *ballots);
      }
  if (n > 0)
    html_close (report->html);
  else
    html_text (report->html, _ ("no names are recorded"));
  meetings_put_rest (report, n - MEETINGS_MAX_NAMES);
  return n;
}

static gint64
votes_count (CeasefireVote *vote, CeasefireVoteOption option)
{
  CeasefireBallot *const *ballots = ceasefire_vote_get_votes (vote);
  gint64 n = 0;

  for (; ballots && *ballots; ballots++)
    n += ceasefire_ballot_get_option (*ballots) == option;
  return n;
}

/* Where the names that are recorded are more or fewer than was announced, both numbers are told. */
static void
votes_put_number (Report *report, gint64 announced, gint64 named)
{
  const ReportPart parts[]
    = { PART_NUMBER ("announced", &announced), PART_NUMBER ("named", &named), PART_END };

  report_say (report,
              announced < 0        ? _ ("{named}, by name")
              : announced == named ? _ ("{announced}")
              : named == 0         ? _ ("{announced}, as announced")
                                   : _ ("{announced}, as announced; {named} by name"),
              parts);
}

static void
votes_write_tally (Report *report, CeasefireVote *vote)
{
  const char *const heads[] = { _ ("Vote"), _ ("Number"), _ ("Who") };

  report_open_table (report, _ ("How they voted"), heads, G_N_ELEMENTS (heads));
  for (int i = CEASEFIRE_VOTE_OPTION_YES; i <= CEASEFIRE_VOTE_OPTION_UNKNOWN; i++)
    {
      CeasefireVoteOption option = (CeasefireVoteOption) i;
      gint64 announced = votes_get_announced (vote, option);
      gint64 named = votes_count (vote, option);

      if (announced < 0 && named == 0)
        continue;
      html_open (report->html, "tr");
      report_open_head_cell (report);
      report_put_enum (report, CEASEFIRE_TYPE_VOTE_OPTION, i);
      report_next_cell (report, heads[1]);
      votes_put_number (report, announced, named);
      report_next_cell (report, heads[2]);
      votes_write_voters (report, vote, option);
      html_close (report->html);
      html_close (report->html);
    }
  report_close_table (report);
}

static gboolean
votes_has_tally (CeasefireVote *vote)
{
  return ceasefire_vote_get_counts (vote) || ceasefire_vote_get_votes (vote);
}

static void
meetings_write_vote (Report *report, CeasefireRecord *record)
{
  CeasefireVote *vote = CEASEFIRE_VOTE (record);

  report_open_entry (report, "article", "meeting", record);
  meetings_write_title (report, record);
  votes_write_rows (report, vote);
  if (votes_has_tally (vote))
    votes_write_tally (report, vote);
  else
    html_element (report->html, "p", NULL, _ ("No tally is recorded."));
  report_close_entry (report);
}

/* The section */

static void
meetings_write_all (Report *report, GType type, void (*write) (Report *, CeasefireRecord *))
{
  GListModel *list = ceasefire_dossier_get_records (report->dossier, type);
  guint n = g_list_model_get_n_items (list);

  for (guint i = 0; i < n && i < REPORT_MAX_ENTRIES; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, i);

      write (report, record);
    }
  meetings_put_rest (report, (gint64) n - REPORT_MAX_ENTRIES);
}

gboolean
report_has_meetings (const Report *report)
{
  return report_count (report, CEASEFIRE_TYPE_MEETING) + report_count (report, CEASEFIRE_TYPE_VOTE)
         > 0;
}

void
report_write_meetings (Report *report)
{
  meetings_write_all (report, CEASEFIRE_TYPE_VOTE, meetings_write_vote);
  meetings_write_all (report, CEASEFIRE_TYPE_MEETING, meetings_write_meeting);
}
