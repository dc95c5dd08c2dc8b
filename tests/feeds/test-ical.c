/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/calendars/calendars.h"
#include "support/dossier.h"

#include <ceasefire/ceasefire-meeting.h>
#include <string.h>

/* Calendars, out and in. */

/* Out */

static char *
write_json (const char *json, CeasefireFeedsExporter **used)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_string (json, &error);

  if (dossier == NULL)
    fail_msg ("%s", error->message);
  return write_calendar (dossier, used);
}

#define MEETING                                                                                    \
  "{\"ceasefire\":\"1.0\",\"id\":\"https://example.org/d/\",\"language\":\"en\",\"records\":["     \
  "{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"held\",%s}]}"

static void
expect_lines (const char *members, const char *const *wanted, const char *unwanted)
{
  g_autofree char *json = g_strdup_printf (MEETING, members);
  g_autofree char *calendar = write_json (json, NULL);
  g_autofree char *lines = unfold (calendar);

  for (; *wanted; wanted++)
    {
      g_autofree char *line = g_strdup_printf ("\n%s\n", *wanted);

      if (strstr (lines, line) == NULL)
        fail_msg ("%s: no \"%s\" in%s", members, *wanted, lines);
    }
  if (unwanted && strstr (lines, unwanted))
    fail_msg ("%s: \"%s\" in%s", members, unwanted, lines);
}

static const struct
{
  const char *when;
  const char *lines[4];
} exact[] = {
  { "2016-09-22", { "DTSTART;VALUE=DATE:20160922" } },
  { "2016-09-10/2016-09-12", { "DTSTART;VALUE=DATE:20160910", "DTEND;VALUE=DATE:20160913" } },
  { "2016-12-31/2017-02-28", { "DTSTART;VALUE=DATE:20161231", "DTEND;VALUE=DATE:20170301" } },
  { "2016-09-09T20:00:00Z", { "DTSTART:20160909T200000Z" } },
  { "2016-09-09T20:00Z", { "DTSTART:20160909T200000Z", "X-CEASEFIRE-WHEN:2016-09-09T20:00Z" } },
  { "2016-09-09T23:30:00-04:00",
    { "DTSTART:20160910T033000Z", "X-CEASEFIRE-WHEN:2016-09-09T23:30:00-04:00" } },
  { "2016-09-09T20:00:00", { "DTSTART:20160909T200000" } },
  { "2016-09-09T24:00:00", { "DTSTART:20160910T000000" } },
  { "2016-09-09T19:00:00Z/2016-09-09T21:00:00Z",
    { "DTSTART:20160909T190000Z", "DTEND:20160909T210000Z" } },
  { "0001-01-01", { "DTSTART;VALUE=DATE:00010101" } },
  { "2999-12-31", { "DTSTART;VALUE=DATE:29991231" } },
};

static void
a_day_or_time_is_told_as_exactly_as_it_is_known (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (exact); i++)
    {
      g_autofree char *members = g_strdup_printf ("\"when\":\"%s\"", exact[i].when);

      expect_lines (members, exact[i].lines, "VJOURNAL");
    }
}

static const struct
{
  const char *when;
  const char *words;
} vague[] = {
  { "2016-09", "September 2016 (2016-09)" },
  { "2016", "When: 2016" },
  { "2016-22", "summer 2016 (2016-22)" },
  { "2016-09-22~", "about 22 September 2016 (2016-09-22~)" },
  { "2016-09-22?", "perhaps 22 September 2016 (2016-09-22?)" },
  { "2016-09-XX", "When: 2016-09-XX" },
  { "2016-09-2X", "When: 2016-09-2X" },
  { "[2016-09-19..2016-09-21]", "between 19 and 21 September 2016 ([2016-09-19..2016-09-21])" },
  { "{2016-09-19\\,2016-09-21}", "When: {2016-09-19\\,2016-09-21}" },
  { "2016-09-12/..", "from 12 September 2016 on (2016-09-12/..)" },
  { "../2016-09-12", "until 12 September 2016 (../2016-09-12)" },
  { "2016-09-12/", "12 September 2016 to a time not known (2016-09-12/)" },
  { "2016-09-12/2016-10", "12 September 2016 to October 2016 (2016-09-12/2016-10)" },
  { "2016-09-12/2016-09-19~", "about 19 September 2016 (2016-09-12/2016-09-19~)" },
  { "2016-09-12/2016-09-19T19:00:00Z", "When: 12 September 2016 to" },
  { "2016-09-12T19:00:00/2016-09-19T19:00:00Z", "When: 12 September 2016" },
  { "-0044-03-15", "When: -0044-03-15" },
  { "Y17E7", "When: Y17E7" },
  { "3001-01-01", "When: 1 January 3001" },
};

static void
an_imprecise_date_is_told_in_words_and_never_made_a_day (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (vague); i++)
    {
      g_autofree char *plain = g_strdup (vague[i].when);
      g_autofree char *members = NULL;
      g_autofree char *json = NULL;
      g_autofree char *calendar = NULL;
      g_autofree char *lines = NULL;
      g_autoptr (CeasefireFeedsExporter) exporter = NULL;

      if (strchr (plain, '\\'))
        memmove (strchr (plain, '\\'), strchr (plain, '\\') + 1, strlen (strchr (plain, '\\')));
      members = g_strdup_printf ("\"when\":\"%s\"", plain);
      json = g_strdup_printf (MEETING, members);
      calendar = write_json (json, &exporter);
      lines = unfold (calendar);
      if (strstr (lines, vague[i].words) == NULL)
        fail_msg ("%s is not told in%s", plain, lines);
      assert_non_null (strstr (lines, "\nBEGIN:VJOURNAL\n"));
      assert_null (strstr (lines, "VEVENT"));
      assert_null (strstr (lines, "\nDTSTART"));
      assert_null (strstr (lines, "\nDTEND"));
      assert_int_equal (
        ceasefire_feeds_exporter_count_loss (exporter, "meeting.when, told in words"), 1);
    }
}

static void
a_meeting_says_what_a_calendar_has_properties_for (void **state)
{
  static const char members[]
    = "\"title\":{\"ar\":\"اجتماع\",\"en\":\"Talks; first, second\\nround\"},"
      "\"when\":\"2016-09-22T10:00:00\",\"timezone\":\"Asia/Damascus\",\"duration\":\"PT90M\","
      "\"purpose\":\"aid\",\"topics\":[\"roads, bridges\",\"aid\"],\"note\":\"n\","
      "\"same_as\":[\"https://example.org/1\",\"https://example.org/2\"],"
      "\"handling\":\"tlp-amber\",\"review\":\"reviewed\",\"coded\":\"2016-10-01\","
      "\"part_of\":\"whole\",\"follows\":\"before\",\"place\":\"hall\","
      "\"participants\":[{\"actor\":\"a\",\"role\":\"mediator\",\"attendance\":\"attended\"},"
      "{\"actor\":\"b\",\"role\":\"chair\",\"delegation\":\"a\"}]},"
      "{\"type\":\"place\",\"id\":\"hall\",\"name\":\"Hall\",\"latitude\":33.5,\"longitude\":-36."
      "25},"
      "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"name\":\"A \\\"B\\\": C\"},"
      "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"person\",\"same_as\":[\"mailto:b@example.org\"]";
  static const char *const lines[] = {
    "UID:https://example.org/d/m",
    "DTSTAMP:20161001T000000Z",
    "TZID:Asia/Damascus",
    "DTSTART;TZID=Asia/Damascus:20160922T100000",
    "DURATION:PT1H30M",
    "X-CEASEFIRE-DURATION:PT90M",
    "SUMMARY;LANGUAGE=en:Talks\\; first\\, second\\nround",
    "STATUS:CONFIRMED",
    "X-CEASEFIRE-STATUS:held",
    "LOCATION;X-CEASEFIRE-ID=hall:Hall",
    "GEO:33.500000;-36.250000",
    "ATTENDEE;CN=\"A ^'B^': C\";CUTYPE=GROUP;X-CEASEFIRE-ID=a;X-CEASEFIRE-KIND=state;"
    "X-CEASEFIRE-ROLE=mediator;X-CEASEFIRE-ATTENDANCE=attended:https://example.org/d/a",
    "ATTENDEE;CN=b;CUTYPE=INDIVIDUAL;X-CEASEFIRE-ID=b;X-CEASEFIRE-KIND=person;"
    "X-CEASEFIRE-DERIVED=YES;ROLE=CHAIR;X-CEASEFIRE-ROLE=chair;"
    "MEMBER=\"https://example.org/d/a\";X-CEASEFIRE-DELEGATION=a:mailto:b@example.org",
    "CATEGORIES:roads\\, bridges,aid",
    "DESCRIPTION:aid",
    "COMMENT:n",
    "RELATED-TO;RELTYPE=PARENT:https://example.org/d/whole",
    "RELATED-TO;RELTYPE=X-CEASEFIRE-FOLLOWS:https://example.org/d/before",
    "URL:https://example.org/1",
    "X-CEASEFIRE-SAME-AS:https://example.org/2",
    "CLASS:CONFIDENTIAL",
    "X-CEASEFIRE-HANDLING:tlp-amber",
    "X-CEASEFIRE-REVIEW:reviewed",
    NULL,
  };

  (void) state;
  expect_lines (members, lines, "PARTSTAT");
}

static const struct
{
  const char *status;
  const char *line;
} statuses[] = {
  { "proposed", "STATUS:TENTATIVE" },
  { "planned", "STATUS:CONFIRMED" },
  { "held", "STATUS:CONFIRMED" },
  { "postponed", "STATUS:TENTATIVE" },
  { "refused", "STATUS:CANCELLED" },
  { "cancelled", "STATUS:CANCELLED" },
  { "unknown", NULL },
};

static void
a_meeting_that_did_not_take_place_is_cancelled (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    {
      const char *lines[] = { statuses[i].line, NULL };
      g_autofree char *members = g_strdup_printf ("\"when\":\"2016-09-22\"},{\"type\":\"meeting\","
                                                  "\"id\":\"n\",\"when\":\"2016-09-23\","
                                                  "\"status\":\"%s\"",
                                                  statuses[i].status);
      g_autofree char *exact_line = g_strdup_printf ("X-CEASEFIRE-STATUS:%s", statuses[i].status);
      const char *exact_lines[] = { exact_line, NULL };

      expect_lines (members, lines, NULL);
      expect_lines (members, exact_lines, NULL);
    }
}

/* The offsets of a zone begin when they truly came into force, and are those of its times. */
static void
a_zone_is_described_by_true_changes (void **state)
{
  static const char members[]
    = "\"when\":\"2016-03-12T10:00:00\",\"timezone\":\"Europe/Berlin\"},"
      "{\"type\":\"meeting\",\"id\":\"n\",\"status\":\"held\",\"when\":\"2016-07-01T10:00:00/"
      "2016-12-01T10:00:00\",\"timezone\":\"Europe/Berlin\"";
  g_autofree char *json = g_strdup_printf (MEETING, members);
  g_autofree char *calendar = write_json (json, NULL);

  (void) state;
  assert_non_null (strstr (calendar, "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"
                                     "BEGIN:STANDARD\r\nDTSTART:20151025T030000\r\n"
                                     "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n"
                                     "END:STANDARD\r\n"
                                     "BEGIN:DAYLIGHT\r\nDTSTART:20160327T020000\r\n"
                                     "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
                                     "END:DAYLIGHT\r\n"
                                     "BEGIN:STANDARD\r\nDTSTART:20161030T030000\r\n"
                                     "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n"
                                     "END:STANDARD\r\nEND:VTIMEZONE\r\n"));
}

static void
an_agreement_has_a_day_for_each_date (void **state)
{
  static const char members[]
    = "\"when\":\"2016-09-22\"},{\"type\":\"agreement\",\"id\":\"g\",\"title\":\"Deal\",\"status\":"
      "\"signed\",\"parties\":[],\"signed\":\"2016-09-09\",\"in_force\":\"2016-09-12/2016-10\","
      "\"clauses\":[{\"id\":\"g.1\",\"label\":\"1\",\"text\":\"Guns go.\",\"clauses\":"
      "[{\"id\":\"g.2\",\"label\":\"2\",\"text\":\"Now.\",\"deadline\":{\"at\":\"2016-09-15\"}}]}]";
  static const char *const lines[] = {
    "UID:https://example.org/d/g?agreement.signed",
    "SUMMARY;X-CEASEFIRE-DERIVED=YES:Deal: signed",
    "DTSTART;VALUE=DATE:20160909",
    "SUMMARY;X-CEASEFIRE-DERIVED=YES:Deal: enters into force",
    "DTSTART;VALUE=DATE:20160912",
    "SUMMARY;X-CEASEFIRE-DERIVED=YES:Deal: in force until",
    "X-CEASEFIRE-WHEN:2016-10",
    "X-CEASEFIRE-MEMBER:clause.deadline.at",
    "DTSTART;VALUE=DATE:20160915",
    "DESCRIPTION:Now.",
    NULL,
  };

  (void) state;
  expect_lines (members, lines, "VALUE=DATE:201610");
}

static void
what_a_calendar_cannot_hold_is_left_out_of_its_lines (void **state)
{
  static const char members[]
    = "\"title\":\"a\\u0001\\u001f\\u007fb\\r\\nEND:VEVENT\\r\\nx\",\"when\":\"2016-09-22\","
      "\"same_as\":[\"https://example.org/\\nEND:VCALENDAR\"],\"topics\":[\" \",\"\"],"
      "\"participants\":[{\"actor\":\"a\"}]},"
      "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"x\\r\\nATTENDEE:y^n\","
      "\"same_as\":[\"mailto:a\\r\\nBEGIN:VEVENT\"]";
  static const char *const lines[] = {
    "SUMMARY:ab\\nEND:VEVENT\\nx",
    "X-CEASEFIRE-SAME-AS:https://example.org/\\nEND:VCALENDAR",
    NULL,
  };

  (void) state;
  expect_lines (members, lines, "\nCATEGORIES");
  expect_lines (members, lines, "\nATTENDEE:y");
}

/* In */

#define EVENT "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:u\n%s\nEND:VEVENT\nEND:VCALENDAR\n"

/* What one of its members is, as JSON; NULL: it is not set. */
static char *
read_member (const char *lines, const char *member)
{
  g_autofree char *text = g_strdup_printf (EVENT, lines);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireFeedsImporter) importer = read_calendar (text, &dossier);
  CeasefireRecord *meeting = ceasefire_dossier_lookup (dossier, "u");

  assert_int_equal (ceasefire_feeds_importer_get_n_made (importer), 1);
  assert_non_null (meeting);
  return ceasefire_record_dup_json (meeting, member);
}

static const struct
{
  const char *lines;
  const char *member;
  const char *json;
} members[] = {
  { "DTSTART;VALUE=DATE:20160922", "when", "\"2016-09-22\"" },
  { "DTSTART;VALUE=DATE:20160922\nDTEND;VALUE=DATE:20160923", "when", "\"2016-09-22\"" },
  { "DTSTART;VALUE=DATE:20160922\nDTEND;VALUE=DATE:20160922", "when", "\"2016-09-22\"" },
  { "DTSTART;VALUE=DATE:20160922\nDTEND;VALUE=DATE:20160925", "when", "\"2016-09-22/2016-09-24\"" },
  { "DTSTART;VALUE=DATE:20160922\nDURATION:P3D", "when", "\"2016-09-22/2016-09-24\"" },
  { "DTSTART;VALUE=DATE:20160922\nDURATION:P3D", "duration", NULL },
  { "DTSTART:20160922T101500Z", "when", "\"2016-09-22T10:15:00Z\"" },
  { "DTSTART:20160922T101500", "when", "\"2016-09-22T10:15:00\"" },
  { "DTSTART:20160922T101500", "timezone", NULL },
  { "DTSTART:20160922T101500Z\nDTEND:20160922T111500Z", "when",
    "\"2016-09-22T10:15:00Z/2016-09-22T11:15:00Z\"" },
  { "DTSTART:20160922T101500Z\nDURATION:PT45M", "when", "\"2016-09-22T10:15:00Z\"" },
  { "DTSTART:20160922T101500Z\nDURATION:PT45M", "duration", "\"PT45M\"" },
  { "DTSTART:20160922T101500Z\nDURATION:-PT45M", "duration", NULL },
  { "DTSTART;TZID=Europe/Berlin:20160922T101500", "when", "\"2016-09-22T10:15:00\"" },
  { "DTSTART;TZID=Europe/Berlin:20160922T101500", "timezone", "\"Europe/Berlin\"" },
  { "DTSTART;TZID=/example.org/20160101_1/Europe/Berlin:20160922T101500", "timezone",
    "\"Europe/Berlin\"" },
  { "DTSTART;TZID=Nowhere:20160922T101500", "when", "\"2016-09-22T10:15:00\"" },
  { "DTSTART;TZID=../../etc/passwd:20160922T101500", "timezone", NULL },
  { "DTSTART;TZID=Europe/Berlin:20160922T101500\nDTEND;TZID=Asia/Tokyo:20160922T230000", "when",
    "\"2016-09-22T10:15:00+02:00/2016-09-22T23:00:00+09:00\"" },
  /* What makes no sense costs itself. */
  { "DTSTART:20160922T101500Z\nDTEND:20160921T101500Z", "when", "\"2016-09-22T10:15:00Z\"" },
  { "DTSTART;VALUE=DATE:20160922\nDTEND:20160923T101500Z", "when", "\"2016-09-22\"" },
  { "DTSTART;VALUE=DATE:20160931", "when", NULL },
  { "DTSTART:soon", "when", NULL },
  { "DTSTART:20160922T101500Z\nRRULE:FREQ=DAILY;COUNT=3", "when", "\"2016-09-22T10:15:00Z\"" },
  { "DTSTART:20160922T101500Z\nRRULE:FREQ=DAILY;COUNT=3", "when_text",
    "\"RRULE:FREQ=DAILY;COUNT=3\"" },
  { "DTSTART:20160922T101500Z\nRRULE:FREQ=DAILY\nEXDATE:20160923T101500Z,20160922T101500Z", "when",
    NULL },
  { "STATUS:CONFIRMED", "status", "\"planned\"" },
  { "STATUS:TENTATIVE", "status", "\"proposed\"" },
  { "STATUS:CANCELLED", "status", "\"cancelled\"" },
  { "STATUS:SOMETHING", "status", "\"planned\"" },
  { "STATUS:CONFIRMED\nX-CEASEFIRE-STATUS:held", "status", "\"held\"" },
  { "STATUS:CANCELLED\nX-CEASEFIRE-STATUS:held", "status", "\"cancelled\"" },
  { "CLASS:PUBLIC", "handling", NULL },
  { "CLASS:CONFIDENTIAL", "handling", "\"tlp-amber\"" },
  { "CLASS:PRIVATE", "handling", "\"tlp-red\"" },
  { "CLASS:PRIVATE\nX-CEASEFIRE-HANDLING:tlp-green", "handling", "\"tlp-red\"" },
  { "SUMMARY:a\\, b\\; c\\\\d\\ne", "title", "\"a, b; c\\\\d\\ne\"" },
  { "SUMMARY;LANGUAGE=fr:pourparlers", "title", "{\"fr\":\"pourparlers\"}" },
  { "SUMMARY:a\n b\n\tc", "title", "\"abc\"" },
  { "SUMMARY:", "title", NULL },
  { "CATEGORIES:a,b\\,c\nCATEGORIES:d", "topics", "[\"a\",\"b,c\",\"d\"]" },
  { "CATEGORIES:say \"a,b\",\"c\",,d", "topics", "[\"say \\\"a\",\"b\\\"\",\"\\\"c\\\"\",\"d\"]" },
  { "COMMENT:a\nCOMMENT:b", "note", "\"a\\nb\"" },
  { "URL:https://example.org/?a=b,c;d", "same_as", "[\"https://example.org/?a=b,c;d\"]" },
  { "DESCRIPTION:a\\n-- \\nb", "purpose", "\"a\\n-- \\nb\"" },
  { "X-CEASEFIRE-MEMBER:meeting.when\nDESCRIPTION:a\\n-- \\nb\\n-- \\nEnd", "purpose",
    "\"a\\n-- \\nb\"" },
  { "ATTENDEE;CN=X:mailto:X@Example.org", "participants", "[{\"actor\":\"x@example.org\"}]" },
  { "ATTENDEE;CN=X:invalid:nomail", "participants", "[{\"actor\":\"attendee:X\"}]" },
  { "ATTENDEE;PARTSTAT=DECLINED:mailto:x@example.org", "participants",
    "[{\"actor\":\"x@example.org\",\"attendance\":\"invited\"}]" },
  { "ORGANIZER:mailto:x@example.org\nATTENDEE;ROLE=CHAIR:mailto:x@example.org", "participants",
    "[{\"actor\":\"x@example.org\",\"role\":\"chair\"}]" },
  { "ORGANIZER:mailto:y@example.org\nATTENDEE:mailto:x@example.org", "participants",
    "[{\"actor\":\"x@example.org\"},{\"actor\":\"y@example.org\",\"role\":\"convener\"}]" },
  { "ATTENDEE;CUTYPE=ROOM:mailto:x@example.org", "participants", NULL },
  { "LOCATION:Hall\nGEO:1.5;2.5", "place", "\"calendar-place:Hall@1.5,2.5\"" },
  { "LOCATION:Hall\nGEO:91;2.5", "place", "\"calendar-place:Hall\"" },
  { "RELATED-TO:v", "part_of", NULL },
  { "X-CEASEFIRE-CONFIDENCE:101", "confidence", NULL },
  { "X-CEASEFIRE-FORMAT:none such", "format", NULL },
};

static void
an_event_becomes_what_it_says (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *json = read_member (members[i].lines, members[i].member);

      if (g_strcmp0 (json, members[i].json) != 0)
        fail_msg ("%s: %s is %s, not %s", members[i].lines, members[i].member, json,
                  members[i].json);
    }
}

/* Whoever is named by an id first, and by a name later. */
static void
an_actor_gets_its_name_wherever_it_stands (void **state)
{
  g_autofree char *text
    = g_strdup_printf (EVENT, "ATTENDEE;X-CEASEFIRE-ID=a;X-CEASEFIRE-DELEGATION=b:urn:x\n"
                              "ATTENDEE;CN=Bee;X-CEASEFIRE-ID=b;X-CEASEFIRE-KIND=state:urn:y\n"
                              "ATTENDEE;CN=Other;X-CEASEFIRE-ID=b:urn:y");
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireFeedsImporter) importer = read_calendar (text, &dossier);
  CeasefireRecord *actor = ceasefire_dossier_lookup (dossier, "b");
  g_autofree char *name = ceasefire_record_dup_json (actor, "name");
  g_autofree char *kind = ceasefire_record_dup_json (actor, "kind");

  (void) state;
  assert_string_equal (name, "\"Bee\"");
  assert_string_equal (kind, "\"state\"");
  assert_int_equal (ceasefire_feeds_importer_get_n_made (importer), 1);
}

#define RULED(rule)                                                                                \
  "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u\nDTSTART;TZID=Made up:20160922T101500\nEND:VEVENT\n"       \
  "BEGIN:VTIMEZONE\nTZID:Made up\nBEGIN:STANDARD\nDTSTART:19701025T030000\n" rule                  \
  "TZOFFSETFROM:+0400\nTZOFFSETTO:+0330\nEND:STANDARD\nEND:VTIMEZONE\nEND:VCALENDAR\n"

static const struct
{
  const char *text;
  const char *when;
} zones[] = {
  { RULED (""), "2016-09-22T10:15:00+03:30" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n"), "2016-09-22T10:15:00+03:30" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14\n"),
    "2016-09-22T10:15:00+03:30" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25\n"), "2016-09-22T10:15:00+03:30" },
  { RULED ("RDATE:19801025T030000\n"), "2016-09-22T10:15:00+03:30" },
  /* No zone has such rules: they are not followed, and the time is a local time and no more. */
  { RULED ("RRULE:FREQ=SECONDLY\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=5SU\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=1SU;BYMONTHDAY=28\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=SU\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYHOUR=1,2,3;BYMONTH=10\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYDAY=MO,TU;BYMONTH=1\n"), "2016-09-22T10:15:00" },
  { RULED ("RRULE:FREQ=YEARLY;BYMONTH=1,2\n"), "2016-09-22T10:15:00" },
  { RULED ("X-LIC-LOCATION:x\n"), "2016-09-22T10:15:00+03:30" },
};

static void
a_zone_of_the_calendar_gives_offsets (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (zones); i++)
    {
      g_autoptr (CeasefireDossier) dossier = NULL;
      g_autoptr (CeasefireFeedsImporter) importer = read_calendar (zones[i].text, &dossier);
      CeasefireRecord *meeting = ceasefire_dossier_lookup (dossier, "u");
      CeasefireDate *when = ceasefire_meeting_get_when (CEASEFIRE_MEETING (meeting));

      assert_non_null (when);
      assert_string_equal (ceasefire_date_get_text (when), zones[i].when);
      assert_int_equal (ceasefire_feeds_importer_get_n_left_out (importer), 0);
    }
}

static const struct
{
  const char *text;
  guint made;
  guint repeated;
  guint left_out;
  guint line; /* of the first problem; 0: there is none */
  const char *reason;
} components[] = {
  { "", 0, 0, 0, 0, NULL },
  { "no calendar\n", 0, 0, 0, 0, NULL },
  { "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n", 1, 0, 0, 0, NULL },
  { "\xef\xbb\xbf"
    "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT",
    1, 0, 0, 0, NULL },
  { "BEGIN:VEVENT\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nDTSTAMP:20160101T000000Z\nEND:VEVENT\n",
    1, 1, 0, 0, NULL },
  { "BEGIN:VEVENT\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nSUMMARY:b\nEND:VEVENT\n", 1, 1, 0, 4,
    "of line 1 with its UID" },
  { "BEGIN:VEVENT\nUID:a\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20160101\nEND:VEVENT\n", 2,
    0, 0, 0, NULL },
  { "BEGIN:VEVENT\nSUMMARY:a\nEND:VEVENT\n", 0, 0, 1, 1, "it has no UID" },
  { "BEGIN:VEVENT\nUID:a\n", 0, 0, 1, 1, "it has no END" },
  { "BEGIN:VEVENT\nUID:a\nEND:VALARM\nEND:VEVENT\n", 0, 0, 1, 1, "its END" },
  { "BEGIN:VCALENDAR\n\nBEGIN:VEVENT\nUID:a\nEND:VCALENDAR\n", 0, 0, 1, 3, "its END" },
  { "BEGIN:VTODO\nUID:a\nEND:VTODO\n", 0, 0, 1, 1, "a task is no meeting" },
  { "BEGIN:VFREEBUSY\nUID:a\nEND:VFREEBUSY\n", 0, 0, 1, 1, "no record is like it" },
  { "BEGIN:VJOURNAL\nUID:a\nEND:VJOURNAL\n", 0, 0, 1, 1, "nobody who took part" },
  { "BEGIN:VJOURNAL\nUID:a\nATTENDEE:mailto:b@c\nEND:VJOURNAL\n", 1, 0, 0, 0, NULL },
  { "BEGIN:VEVENT\nUID:a\nX-CEASEFIRE-MEMBER:agreement.signed\nEND:VEVENT\n", 0, 0, 1, 1,
    "a record that is no meeting" },
  { "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n", 0, 0, 1, 3,
    "vCalendar 1.0" },
  { "BEGIN:VCALENDAR\nCALSCALE:HEBREW\nBEGIN:VEVENT\nUID:a\nEND:VEVENT\nEND:VCALENDAR\n", 0, 0, 1,
    3, "not Gregorian" },
  { "BEGIN:VEVENT\nUID:a\nX-CEASEFIRE-ID:a b\nEND:VEVENT\n", 0, 0, 1, 1, "" },
  { "BEGIN:VEVENT\nUID:a\nGEO:somewhere\nEND:VEVENT\n", 1, 0, 0, 3, "GEO" },
};

static void
every_component_is_counted_with_its_reason_and_line (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (components); i++)
    {
      g_autoptr (CeasefireDossier) dossier = NULL;
      g_autoptr (CeasefireFeedsImporter) importer = read_calendar (components[i].text, &dossier);
      GListModel *problems = ceasefire_feeds_importer_get_problems (importer);
      g_autoptr (CeasefireProblem) first = g_list_model_get_item (problems, 0);

      assert_int_equal (ceasefire_feeds_importer_get_n_made (importer), components[i].made);
      assert_int_equal (ceasefire_feeds_importer_get_n_repeated (importer), components[i].repeated);
      assert_int_equal (ceasefire_feeds_importer_get_n_left_out (importer), components[i].left_out);
      assert_true ((first != NULL) == (components[i].reason != NULL));
      if (first == NULL)
        continue;
      assert_int_equal (ceasefire_problem_get_line (first), components[i].line);
      if (strstr (ceasefire_problem_get_message (first), components[i].reason) == NULL)
        fail_msg ("%s", ceasefire_problem_get_message (first));
    }
}

static void
what_no_member_holds_is_told_as_lost (void **state)
{
  static const char *const wanted[] = {
    "lost VALARM (1): a reminder is no part of a meeting",
    "lost SEQUENCE (1): it is about the entry in the calendar, not about the meeting",
    "lost X-OWN (2): no member holds it",
    "lost SUMMARY (1): only the first is read",
    "lost a line (1): the line is not in UTF-8",
    "lost RRULE, RDATE and EXDATE (1): of a series the first meeting is made",
    "lost ATTENDEE;CUTYPE (1): rooms and resources take no part",
  };
  g_autofree char *text = g_strdup_printf (
    EVENT, "SUMMARY:a\nSUMMARY:b\nSEQUENCE:1\nX-OWN:1\nX-OWN:2\nbad\xff\nRRULE:FREQ=DAILY\n"
           "ATTENDEE;CUTYPE=ROOM:mailto:r@x\nBEGIN:VALARM\nTRIGGER:-PT5M\nEND:VALARM");
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireFeedsImporter) importer = read_calendar (text, &dossier);
  g_autofree char *report = ceasefire_feeds_importer_dup_report (importer);

  (void) state;
  assert_true (g_str_has_prefix (report, "1 components: 1 made, 0 repeated, 0 left out\n"));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    if (strstr (report, wanted[i]) == NULL)
      fail_msg ("no \"%s\" in\n%s", wanted[i], report);
}

/* Limits */

static char *
repeat (const char *before, const char *piece, guint n, const char *after)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append (text, piece);
  return g_string_free (g_string_append (text, after), FALSE);
}

static void
expect_left_out (char *text, const char *reason)
{
  g_autofree char *owned = text;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireFeedsImporter) importer = read_calendar (owned, &dossier);
  g_autofree char *report = ceasefire_feeds_importer_dup_report (importer);

  if (strstr (report, reason) == NULL)
    fail_msg ("no \"%s\" in %.2000s", reason, report);
}

static void
what_is_too_long_or_too_deep_costs_itself (void **state)
{
  (void) state;
  expect_left_out (repeat ("BEGIN:VEVENT\nUID:a\n", "BEGIN:X\n", 1000, "END:VEVENT\n"),
                   "components are nested too deeply");
  expect_left_out (repeat ("BEGIN:VEVENT\nUID:a\n", "COMMENT:x\n", 20000, "END:VEVENT\n"),
                   "it has too many properties");
  expect_left_out (
    repeat ("BEGIN:VEVENT\nUID:a\nCOMMENT:", "0123456789abcdef", 100000, "\nEND:VEVENT\n"),
    "lost COMMENT (1): the line is too long");
  expect_left_out (
    repeat ("BEGIN:VTIMEZONE\nTZID:x\n", "RDATE:19800101T000000\n", 200000, "END:VTIMEZONE\n"),
    "the zone is too long");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_day_or_time_is_told_as_exactly_as_it_is_known),
    cmocka_unit_test (an_imprecise_date_is_told_in_words_and_never_made_a_day),
    cmocka_unit_test (a_meeting_says_what_a_calendar_has_properties_for),
    cmocka_unit_test (a_meeting_that_did_not_take_place_is_cancelled),
    cmocka_unit_test (a_zone_is_described_by_true_changes),
    cmocka_unit_test (an_agreement_has_a_day_for_each_date),
    cmocka_unit_test (what_a_calendar_cannot_hold_is_left_out_of_its_lines),
    cmocka_unit_test (an_event_becomes_what_it_says),
    cmocka_unit_test (an_actor_gets_its_name_wherever_it_stands),
    cmocka_unit_test (a_zone_of_the_calendar_gives_offsets),
    cmocka_unit_test (every_component_is_counted_with_its_reason_and_line),
    cmocka_unit_test (what_no_member_holds_is_told_as_lost),
    cmocka_unit_test (what_is_too_long_or_too_deep_costs_itself),
  };

  return cmocka_run_group_tests_name ("calendars", tests, NULL, NULL);
}
