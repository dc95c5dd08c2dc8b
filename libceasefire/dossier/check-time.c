/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>

#include "time/date-private.h"
#include "time/date.h"

/* Times that contradict each other, whichever moments the dates stand for. */

/* The most that clocks are set back at once, in seconds. */
#define CHECK_TIME_CLOCK_CHANGE 7200

static gboolean
check_time_is_before (const CeasefireDate *a, const CeasefireDate *b)
{
  return a && b && ceasefire_date_is_before (a, b) == CEASEFIRE_TRUTH_YES;
}

static const char *
check_time_say (const CeasefireDate *date)
{
  return ceasefire_date_get_text (date);
}

/* A date that a record has; NULL for no record. */
static const CeasefireDate *
check_time_get (CeasefireCheck *self, guint32 record, CheckFactKind kind)
{
  return ceasefire_check_get_date (self, ceasefire_check_get_fact (self, record, kind));
}

/* A document that opposes a record, or tells what came before it, may well be older. */
static gboolean
check_time_reports (CeasefireCitation *citation)
{
  CeasefireSupport support = ceasefire_citation_get_support (citation);

  return support != CEASEFIRE_SUPPORT_BACKGROUND && support != CEASEFIRE_SUPPORT_CONTRADICTS;
}

/* @a is the document, @b the date of the record that cites it. */
char *
ceasefire_check_answer_after_document (CeasefireCheck *self, CheckEntry *entry)
{
  guint32 document = ceasefire_check_find (self, entry->a, CEASEFIRE_TYPE_DOCUMENT);
  const CeasefireDate *published = check_time_get (self, document, CHECK_FACT_PUBLISHED);
  const CeasefireDate *when = published ? ceasefire_check_get_date (self, entry->b) : NULL;

  if (!check_time_is_before (published, when))
    return NULL;
  return g_strdup_printf ("\"%s\" was published %s, before the %s of %s that it reports",
                          ceasefire_check_get_string (self, entry->a), check_time_say (published),
                          ceasefire_check_get_type_name (self, entry->record),
                          check_time_say (when));
}

/* Tells each document once, however often it is cited. */
static void
check_time_against_documents (CeasefireCheck *self, const CeasefireDate *when,
                              const CeasefirePath *up)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (self->record);
  CeasefirePath source = { up, "sources", 0 };
  const CeasefirePath path = { &source, "document", -1 };
  g_autoptr (GHashTable) asked = NULL;

  for (; when && sources && *sources; sources++, source.index++)
    {
      guint32 id = ceasefire_check_intern (self, ceasefire_citation_get_document (*sources));

      if (id == 0 || !check_time_reports (*sources))
        continue;
      if (asked == NULL)
        asked = g_hash_table_new (NULL, NULL);
      if (g_hash_table_add (asked, GUINT_TO_POINTER (id)))
        ceasefire_check_ask (self, CHECK_ASK_AFTER_DOCUMENT, CHECK_AFTER_DOCUMENT, &path, id,
                             ceasefire_check_intern (self, check_time_say (when)));
    }
}

/*
 * Whether it is certain that what is dated @when lies outside a meeting. A meeting that has only
 * an hour began then and may have gone on; one of a day may have gone on if it had a length.
 */
static gboolean
check_time_is_outside (CeasefireCheck *self, const CeasefireDate *when, guint32 meeting,
                       const CeasefireDate *of_meeting)
{
  gboolean has_end;

  if (when == NULL || of_meeting == NULL)
    return FALSE;
  has_end = ceasefire_date_get_kind (of_meeting) == CEASEFIRE_DATE_KIND_INTERVAL
            || (ceasefire_date_get_precision (of_meeting) >= CEASEFIRE_PRECISION_DAY
                && ceasefire_check_get_fact (self, meeting, CHECK_FACT_MEETING_DURATION) == 0);
  return check_time_is_before (when, of_meeting)
         || (has_end && check_time_is_before (of_meeting, when));
}

/* @a is the meeting, @b the date of the record that has to do with it. */
static char *
check_time_answer_meeting (CeasefireCheck *self, const CheckEntry *entry, const char *relation)
{
  guint32 meeting = ceasefire_check_find (self, entry->a, CEASEFIRE_TYPE_MEETING);
  const CeasefireDate *of_meeting = check_time_get (self, meeting, CHECK_FACT_MEETING_WHEN);
  const CeasefireDate *when = of_meeting ? ceasefire_check_get_date (self, entry->b) : NULL;

  if (!check_time_is_outside (self, when, meeting, of_meeting))
    return NULL;
  return g_strdup_printf ("%s lies outside the meeting \"%s\" of %s that it %s",
                          check_time_say (when), ceasefire_check_get_string (self, entry->a),
                          check_time_say (of_meeting), relation);
}

char *
ceasefire_check_answer_made_at (CeasefireCheck *self, CheckEntry *entry)
{
  return check_time_answer_meeting (
    self, entry,
    ceasefire_check_get_gtype (self, entry->record) == CEASEFIRE_TYPE_VOTE ? "was taken at"
                                                                           : "was made at");
}

char *
ceasefire_check_answer_part_of (CeasefireCheck *self, CheckEntry *entry)
{
  return check_time_answer_meeting (self, entry, "is part of");
}

/* @a is the record that came earlier, @b the date of the later. */
static char *
check_time_answer_order (CeasefireCheck *self, const CheckEntry *entry, guint32 earlier,
                         CheckFactKind kind, const char *relation)
{
  const CeasefireDate *date = check_time_get (self, earlier, kind);
  const CeasefireDate *when = date ? ceasefire_check_get_date (self, entry->b) : NULL;

  if (!check_time_is_before (when, date))
    return NULL;
  return g_strdup_printf ("%s is before the %s \"%s\" of %s that it %s", check_time_say (when),
                          ceasefire_check_get_type_name (self, earlier),
                          ceasefire_check_get_string (self, entry->a), check_time_say (date),
                          relation);
}

char *
ceasefire_check_answer_reply_before (CeasefireCheck *self, CheckEntry *entry)
{
  guint32 statement = ceasefire_check_find (self, entry->a, CEASEFIRE_TYPE_STATEMENT);

  return check_time_answer_order (self, entry, statement, CHECK_FACT_STATEMENT_WHEN, "answers");
}

char *
ceasefire_check_answer_follows_later (CeasefireCheck *self, CheckEntry *entry)
{
  guint32 meeting = ceasefire_check_find (self, entry->a, CEASEFIRE_TYPE_MEETING);

  return check_time_answer_order (self, entry, meeting, CHECK_FACT_MEETING_WHEN, "follows");
}

/* Compares the date of the record at hand with that of the one @id. */
static void
check_time_ask (CeasefireCheck *self, CheckQuestion question, CeasefireCheckCode code,
                const CeasefireDate *when, const char *id, const CeasefirePath *up)
{
  const CeasefirePath path = { up, "when", -1 };

  if (when && id)
    ceasefire_check_ask (self, question, code, &path, ceasefire_check_intern (self, id),
                         ceasefire_check_intern (self, check_time_say (when)));
}

static void
check_time_statement (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireStatement *statement = CEASEFIRE_STATEMENT (self->record);
  const CeasefireDate *when = ceasefire_statement_get_when (statement);

  check_time_ask (self, CHECK_ASK_REPLY_BEFORE, CHECK_REPLY_BEFORE, when,
                  ceasefire_statement_get_in_reply_to (statement), up);
  check_time_ask (self, CHECK_ASK_MADE_AT, CHECK_OUTSIDE_MEETING, when,
                  ceasefire_statement_get_meeting (statement), up);
  check_time_against_documents (self, when, up);
}

/* The length of an interval on clocks that may be set forward or back meanwhile. */
static gboolean
check_time_get_length (const CeasefireDate *when, gint64 *seconds)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  gboolean is_mixed = when->has_local && when->has_offset;
  CeasefireInterval interval;

  if (ceasefire_date_get_kind (when) != CEASEFIRE_DATE_KIND_INTERVAL)
    return FALSE;
  ceasefire_date_get_interval (when, CEASEFIRE_READING_EXTENT, is_mixed ? NULL : utc, &interval);
  if (interval.doubtful || interval.s0 == CALENDAR_BEFORE || interval.e1 == CALENDAR_AFTER)
    return FALSE;
  *seconds = interval.e1 - interval.s0 + (when->has_local ? CHECK_TIME_CLOCK_CHANGE : 0);
  return TRUE;
}

static void
check_time_duration (CeasefireCheck *self, CeasefireMeeting *meeting, const CeasefirePath *up)
{
  const CeasefireDate *when = ceasefire_meeting_get_when (meeting);
  const CeasefireDuration *duration = ceasefire_meeting_get_duration (meeting);
  const CeasefirePath path = { up, "duration", -1 };
  gint64 length;

  if (when && duration && check_time_get_length (when, &length)
      && ceasefire_duration_get_minimum (duration) > length)
    ceasefire_check_report (self, CHECK_DURATION_TOO_LONG, &path, "%s is longer than %s allows",
                            ceasefire_duration_get_text (duration), check_time_say (when));
}

static void
check_time_meeting (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireMeeting *meeting = CEASEFIRE_MEETING (self->record);
  const CeasefireDate *when = ceasefire_meeting_get_when (meeting);

  check_time_duration (self, meeting, up);
  check_time_ask (self, CHECK_ASK_FOLLOWS_LATER, CHECK_FOLLOWS_LATER, when,
                  ceasefire_meeting_get_follows (meeting), up);
  check_time_ask (self, CHECK_ASK_PART_OF, CHECK_OUTSIDE_MEETING, when,
                  ceasefire_meeting_get_part_of (meeting), up);
  if (ceasefire_meeting_get_status (meeting) == CEASEFIRE_MEETING_STATUS_HELD)
    check_time_against_documents (self, when, up);
}

/* Whether the interval @a has begun, be it at the end of its first day or year, before @b. */
static gboolean
check_time_begins_before (const CeasefireDate *a, const CeasefireDate *b)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  gboolean is_mixed = (a->has_local || b->has_local) && (a->has_offset || b->has_offset);
  CeasefireInterval first;
  CeasefireInterval second;

  ceasefire_date_get_interval (a, CEASEFIRE_READING_OCCURRENCE, is_mixed ? NULL : utc, &first);
  ceasefire_date_get_interval (b, CEASEFIRE_READING_OCCURRENCE, is_mixed ? NULL : utc, &second);
  return ceasefire_date_get_kind (a) == CEASEFIRE_DATE_KIND_INTERVAL && !first.doubtful
         && !second.doubtful && first.s1 != CALENDAR_BEFORE && first.s1 < second.s0;
}

static void
check_time_agreement (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireAgreement *agreement = CEASEFIRE_AGREEMENT (self->record);
  const CeasefireDate *in_force = ceasefire_agreement_get_in_force (agreement);
  const CeasefireDate *signing = ceasefire_agreement_get_signed (agreement);
  const CeasefirePath in_force_path = { up, "in_force", -1 };
  const CeasefirePath signed_path = { up, "signed", -1 };
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);
  CeasefirePath act = { up, "acts", 0 };
  const CeasefirePath until_path = { &act, "until", -1 };

  if (check_time_is_before (in_force, signing))
    ceasefire_check_report (self, CHECK_ENDS_BEFORE_START, &in_force_path,
                            "%s is over before the agreement is signed, %s",
                            check_time_say (in_force), check_time_say (signing));
  else if (in_force && signing && check_time_begins_before (in_force, signing))
    ceasefire_check_report (self, CHECK_SIGNED_AFTER_FORCE, &signed_path,
                            "%s is after the agreement has come into force, %s",
                            check_time_say (signing), check_time_say (in_force));
  for (; acts && *acts; acts++, act.index++)
    {
      const CeasefireDate *when = ceasefire_act_get_when (*acts);
      const CeasefireDate *until = ceasefire_act_get_until (*acts);

      if (check_time_is_before (until, when))
        ceasefire_check_report (self, CHECK_ENDS_BEFORE_START, &until_path,
                                "the act holds until %s, but is done %s", check_time_say (until),
                                check_time_say (when));
    }
}

static void
check_time_vote (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireVote *vote = CEASEFIRE_VOTE (self->record);
  const CeasefireDate *when = ceasefire_vote_get_when (vote);

  check_time_ask (self, CHECK_ASK_MADE_AT, CHECK_OUTSIDE_MEETING, when,
                  ceasefire_vote_get_meeting (vote), up);
  check_time_against_documents (self, when, up);
}

static void
check_time_inquiry (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireInquiry *inquiry = CEASEFIRE_INQUIRY (self->record);
  const CeasefireDate *opened = ceasefire_inquiry_get_opened (inquiry);
  const CeasefireDate *closed = ceasefire_inquiry_get_closed (inquiry);
  const CeasefirePath path = { up, "closed", -1 };

  if (check_time_is_before (closed, opened))
    ceasefire_check_report (self, CHECK_ENDS_BEFORE_START, &path,
                            "the inquiry is closed %s, but opened %s", check_time_say (closed),
                            check_time_say (opened));
}

static void
check_time_clause (CeasefireCheck *self, const CeasefirePath *up)
{
  CeasefireClause *clause = CEASEFIRE_CLAUSE (self->record);
  CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
  CeasefireRecord *root = ceasefire_record_get_root (self->record);
  CeasefireAgreement *agreement = CEASEFIRE_IS_AGREEMENT (root) ? CEASEFIRE_AGREEMENT (root) : NULL;
  const CeasefireDate *in_force = agreement ? ceasefire_agreement_get_in_force (agreement) : NULL;
  const CeasefireDate *at = deadline ? ceasefire_deadline_get_at (deadline) : NULL;
  const CeasefirePath step = { up, "deadline", -1 };
  const CeasefirePath path = { &step, "at", -1 };

  if (check_time_is_before (at, in_force))
    ceasefire_check_report (self, CHECK_DEADLINE_BEFORE_FORCE, &path,
                            "%s is before the agreement is in force, %s", check_time_say (at),
                            check_time_say (in_force));
}

void
ceasefire_check_time (CeasefireCheck *self, const CeasefirePath *path)
{
  GType type = G_OBJECT_TYPE (self->record);

  if (type == CEASEFIRE_TYPE_STATEMENT)
    check_time_statement (self, path);
  else if (type == CEASEFIRE_TYPE_MEETING)
    check_time_meeting (self, path);
  else if (type == CEASEFIRE_TYPE_INCIDENT)
    check_time_against_documents (
      self, ceasefire_incident_get_when (CEASEFIRE_INCIDENT (self->record)), path);
  else if (type == CEASEFIRE_TYPE_AGREEMENT)
    check_time_agreement (self, path);
  else if (type == CEASEFIRE_TYPE_CLAUSE)
    check_time_clause (self, path);
  else if (type == CEASEFIRE_TYPE_VOTE)
    check_time_vote (self, path);
  else if (type == CEASEFIRE_TYPE_INQUIRY)
    check_time_inquiry (self, path);
}
