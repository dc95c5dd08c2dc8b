/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/calendars/calendars.h"
#include "support/dossier.h"
#include "support/random.h"

#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-meeting.h>
#include <json-glib/json-glib.h>
#include <string.h>

/* Random dossiers as calendars, and back: the meetings are the same, as far as a calendar holds them. */

#define N_TRIPS 1000

/* What a text becomes on its way through a calendar. */
static char *
pass_text (const char *text)
{
  GString *clean = g_string_new (NULL);

  for (; *text; text++)
    if (*text == '\r')
      g_string_append (clean, text[1] == '\n' ? "" : "\n");
    else if (*text == '\n' || *text == '\t' || ((guint8) *text >= ' ' && *text != 0x7f))
      g_string_append_c (clean, *text);
  return g_strstrip (g_string_free (clean, FALSE));
}

/* The same of a parameter, which no backslash can end. */
static char *
pass_parameter (const char *text)
{
  char *passed = pass_text (text);

  while (g_str_has_suffix (passed, "\\"))
    {
      passed[strlen (passed) - 1] = '\0';
      g_strchomp (passed);
    }
  return passed;
}

/* What a calendar says of a dossier, as far as it shows in meetings. */
typedef struct
{
  CeasefireDossier *dossier;
  const char *language;
  GHashTable *types; /* of the records that are made, by id */
} Passage;

static void
add_string (JsonObject *object, const char *member, const char *text)
{
  g_autofree char *passed = text ? pass_text (text) : NULL;

  if (passed && *passed)
    json_object_set_string_member (object, member, passed);
}

static void
add_text (Passage *self, JsonObject *object, const char *member, const CeasefireText *text,
          char *(*pass) (const char *) )
{
  const char *wording = text ? ceasefire_text_get_string (text, self->language) : NULL;
  g_autofree char *passed = wording ? pass (wording) : NULL;
  g_auto (GStrv) languages
    = text && !ceasefire_text_is_plain (text) ? ceasefire_text_get_languages (text) : NULL;
  guint i = 0;
  JsonObject *wordings;

  if (passed == NULL || *passed == '\0')
    return;
  if (languages == NULL)
    {
      json_object_set_string_member (object, member, passed);
      return;
    }
  while (ceasefire_text_get_string (text, languages[i]) != wording)
    i++;
  wordings = json_object_new ();
  json_object_set_string_member (wordings, languages[i], passed);
  json_object_set_object_member (object, member, wordings);
}

static void
add_list (JsonObject *object, const char *member, const char *const *items)
{
  g_autoptr (JsonArray) list = json_array_new ();

  for (; items && *items; items++)
    {
      g_autofree char *passed = pass_text (*items);

      if (*passed)
        json_array_add_string_element (list, passed);
    }
  if (json_array_get_length (list) > 0)
    json_object_set_array_member (object, member, g_steal_pointer (&list));
}

static void
add_enum (JsonObject *object, const char *member, GType type, int value)
{
  if (value > 0)
    json_object_set_string_member (object, member, ceasefire_enum_to_word (type, value));
}

/* Whether a record of that type is made, or was; ids are of one type. */
static gboolean
is_made (Passage *self, const char *id, const char *type)
{
  const char *known = g_hash_table_lookup (self->types, id);

  if (known == NULL)
    g_hash_table_insert (self->types, (gpointer) id, (gpointer) type);
  return known == NULL || g_str_equal (known, type);
}

static JsonObject *
pass_participant (Passage *self, CeasefireParticipant *participant)
{
  const char *delegation = ceasefire_participant_get_delegation (participant);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "actor", ceasefire_participant_get_actor (participant));
  if (delegation && is_made (self, delegation, "actor"))
    json_object_set_string_member (object, "delegation", delegation);
  add_string (object, "role", ceasefire_participant_get_role (participant));
  add_text (self, object, "capacity", ceasefire_participant_get_capacity (participant),
            pass_parameter);
  add_enum (object, "attendance", CEASEFIRE_TYPE_ATTENDANCE,
            (int) ceasefire_participant_get_attendance (participant));
  return object;
}

static void
add_participants (Passage *self, JsonObject *object, CeasefireMeeting *meeting)
{
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  g_autoptr (JsonArray) list = json_array_new ();

  for (; participants && *participants; participants++)
    if (is_made (self, ceasefire_participant_get_actor (*participants), "actor"))
      json_array_add_object_element (list, pass_participant (self, *participants));
  if (json_array_get_length (list) > 0)
    json_object_set_array_member (object, "participants", g_steal_pointer (&list));
}

/* A tie is there if both meetings are. */
static void
add_tie (Passage *self, JsonObject *object, const char *member, const char *id)
{
  CeasefireRecord *other = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  if (CEASEFIRE_IS_MEETING (other)
      && !g_str_equal (id, json_object_get_string_member (object, "id")))
    json_object_set_string_member (object, member, id);
}

/* Those of the dates in use that a zone has a say in. */
static const char *const local_dates[] = {
  "2016-09-09T20:00:00",
  "2016-03-27T02:30:00",
  "2016-09-09T19:00:00/2016-12-09T21:00:00",
  NULL,
};

static const char *
find_zone (Passage *self, CeasefireMeeting *meeting)
{
  const char *own = ceasefire_record_get_timezone (CEASEFIRE_RECORD (meeting));
  const char *general
    = ceasefire_header_get_timezone (ceasefire_dossier_get_header (self->dossier));
  CeasefireDate *when = ceasefire_meeting_get_when (meeting);
  const char *text = when ? ceasefire_date_get_text (when) : "";

  return own && g_strcmp0 (own, general) != 0 && g_strv_contains (local_dates, text) ? own : NULL;
}

static JsonObject *
pass_meeting (Passage *self, CeasefireMeeting *meeting)
{
  CeasefireRecord *record = CEASEFIRE_RECORD (meeting);
  JsonObject *object = json_object_new ();
  CeasefireDate *when = ceasefire_meeting_get_when (meeting);
  CeasefireDate *coded = ceasefire_record_get_coded (record);
  CeasefireDuration *duration = ceasefire_meeting_get_duration (meeting);
  const char *place = ceasefire_meeting_get_place (meeting);

  json_object_set_string_member (object, "id", ceasefire_record_get_id (record));
  add_text (self, object, "title", ceasefire_meeting_get_title (meeting), pass_text);
  add_enum (object, "status", CEASEFIRE_TYPE_MEETING_STATUS,
            (int) ceasefire_meeting_get_status (meeting));
  add_enum (object, "format", CEASEFIRE_TYPE_MEETING_FORMAT,
            (int) ceasefire_meeting_get_format (meeting));
  add_enum (object, "channel", CEASEFIRE_TYPE_CHANNEL,
            (int) ceasefire_meeting_get_channel (meeting));
  add_string (object, "when", when ? ceasefire_date_get_text (when) : NULL);
  add_string (object, "when_text", ceasefire_meeting_get_when_text (meeting));
  add_string (object, "duration", duration ? ceasefire_duration_get_text (duration) : NULL);
  add_participants (self, object, meeting);
  if (place && is_made (self, place, "place"))
    json_object_set_string_member (object, "place", place);
  add_text (self, object, "purpose", ceasefire_meeting_get_purpose (meeting), pass_text);
  add_list (object, "topics", ceasefire_meeting_get_topics (meeting));
  add_list (object, "manner", ceasefire_meeting_get_manner (meeting));
  add_list (object, "codes", ceasefire_record_get_codes (record));
  add_list (object, "same_as", ceasefire_record_get_same_as (record));
  if (ceasefire_record_has (record, "confidence"))
    json_object_set_int_member (object, "confidence", ceasefire_record_get_confidence (record));
  add_text (self, object, "note", ceasefire_record_get_note (record), pass_text);
  add_string (object, "timezone", find_zone (self, meeting));
  add_string (object, "coded_by", ceasefire_record_get_coded_by (record));
  add_string (object, "coded", coded ? ceasefire_date_get_text (coded) : NULL);
  add_enum (object, "review", CEASEFIRE_TYPE_REVIEW, (int) ceasefire_record_get_review (record));
  add_string (object, "handling", ceasefire_record_get_handling (record));
  add_tie (self, object, "part_of", ceasefire_meeting_get_part_of (meeting));
  add_tie (self, object, "follows", ceasefire_meeting_get_follows (meeting));
  g_hash_table_insert (self->types, (gpointer) ceasefire_record_get_id (record), "meeting");
  return object;
}

/* Every meeting, as far as a calendar holds it. */
static char *
pass_dossier (CeasefireDossier *dossier)
{
  GListModel *meetings = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_MEETING);
  g_autoptr (GHashTable) types = g_hash_table_new (g_str_hash, g_str_equal);
  Passage self
    = { dossier, ceasefire_header_get_language (ceasefire_dossier_get_header (dossier)), types };
  g_autoptr (JsonArray) list = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);

  for (guint i = 0; i < g_list_model_get_n_items (meetings); i++)
    {
      g_autoptr (CeasefireMeeting) meeting = g_list_model_get_item (meetings, i);

      json_array_add_object_element (list, pass_meeting (&self, meeting));
    }
  json_node_set_array (node, list);
  return json_to_string (node, TRUE);
}

/* Dates of every sort, and zones. */
static void
vary (GRand *rand, CeasefireDossier *dossier)
{
  const char *const dates[] = {
    "2016-09-22",
    "2016-09-10/2016-09-12",
    "2016-09-10/2016-09-10",
    "2016-09-09T20:00Z",
    "2016-09-09T20:00:05.25Z",
    "2016-09-09T23:30:00-04:00",
    local_dates[0],
    local_dates[1],
    local_dates[2],
    "2016-09-09T19:00:00Z/2016-09-09T19:00:00Z",
    "2016-09-09T19:00:00+03:00/2016-09-09T21:00:00+03:00",
    "2016-09",
    "2016-09-22~",
    "[2016-09-19..2016-09-21]",
    "2016-09-12/..",
    "2016-09-12/2016-10",
    "2016-09-12T19:00:00Z/2016-09-19",
    "2016-XX-XX",
    "2016-22",
  };
  static const char *const names[] = { "Europe/Kyiv", "Asia/Damascus", "UTC" };
  GListModel *meetings = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_MEETING);

  for (guint i = 0; i < g_list_model_get_n_items (meetings); i++)
    {
      g_autoptr (CeasefireMeeting) meeting = g_list_model_get_item (meetings, i);
      g_autoptr (CeasefireDate) when
        = ceasefire_date_new (dates[g_rand_int_range (rand, 0, G_N_ELEMENTS (dates))], NULL);

      ceasefire_meeting_set_when (meeting, when);
      if (g_rand_boolean (rand))
        ceasefire_record_set_timezone (CEASEFIRE_RECORD (meeting),
                                       names[g_rand_int_range (rand, 0, G_N_ELEMENTS (names))]);
      else if (g_rand_boolean (rand))
        ceasefire_meeting_set_part_of (meeting,
                                       ceasefire_record_get_id (CEASEFIRE_RECORD (meeting)));
    }
}

/* From a little before where they differ. */
static void
expect_same (const char *got, const char *wanted, const char *lines)
{
  gsize at = 0;

  if (g_str_equal (got, wanted))
    return;
  while (got[at] == wanted[at])
    at++;
  at -= MIN (at, 60);
  fail_msg ("%.200s\ninstead of\n%.200s\nof\n%s", got + at, wanted + at, lines);
}

static void
random_meetings_come_back (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (19);
  guint n_meetings = 0;

  (void) state;
  random_set_tidy (TRUE);
  for (guint i = 0; i < N_TRIPS; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autofree char *calendar = (vary (rand, dossier), write_calendar (dossier, NULL));
      g_autofree char *lines = unfold (calendar);
      g_autofree char *wanted = pass_dossier (dossier);
      g_autoptr (CeasefireDossier) read = NULL;
      g_autoptr (CeasefireFeedsImporter) importer = read_calendar (calendar, &read);
      g_autofree char *got = pass_dossier (read);
      g_autofree char *again = write_calendar (read, NULL);
      g_autoptr (CeasefireDossier) second = NULL;
      g_autoptr (CeasefireFeedsImporter) reader = read_calendar (again, &second);

      expect_same (got, wanted, lines);
      n_meetings += ceasefire_feeds_importer_get_n_made (importer);
      assert_int_equal (ceasefire_feeds_importer_get_n_repeated (importer), 0);
      assert_true (ceasefire_feeds_importer_get_n_made (reader)
                   == ceasefire_feeds_importer_get_n_made (importer));
    }
  random_set_tidy (FALSE);
  assert_in_range (n_meetings, N_TRIPS / 10, N_TRIPS * 10);
}

/* Whatever is in a dossier, its calendar is one. */
static void
any_dossier_becomes_a_calendar (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (23);

  (void) state;
  for (guint i = 0; i < N_TRIPS; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);
      g_autofree char *calendar = write_calendar (dossier, NULL);
      g_autofree char *lines = unfold (calendar);
      g_autofree char *again = write_calendar (dossier, NULL);
      g_autoptr (CeasefireDossier) read = NULL;
      g_autoptr (CeasefireFeedsImporter) importer = read_calendar (calendar, &read);

      assert_string_equal (calendar, again);
      assert_true (g_str_has_suffix (lines, "\nEND:VCALENDAR\n"));
      assert_non_null (read);
      assert_true (ceasefire_feeds_importer_get_n_rows (importer) > 0
                   || strstr (lines, "BEGIN:V") == strstr (lines, "BEGIN:VCALENDAR"));
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (random_meetings_come_back),
    cmocka_unit_test (any_dossier_becomes_a_calendar),
  };

  return cmocka_run_group_tests_name ("calendar trips", tests, NULL, NULL);
}
