/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-write.h"

#include "core/hash.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/*
 * Calendars. Meetings are events; so are the days on which agreements are signed and come into force,
 * and those by which clauses are due. Incidents are none: a calendar would tell them as facts, and has
 * no room for who says so.
 */

static const CeasefireHeld held[] = {
  { "header", "ceasefire id title language timezone handling" },
  { "meeting",
    "title status format channel when when_text duration place participants purpose topics manner "
    "part_of follows sources.document sources.quote sources.locator codes same_as confidence note "
    "timezone coded_by coded review handling" },
  { "agreement", "title signed in_force provisional_from timezone handling review "
                 "sources.document sources.quote sources.locator" },
  { "clause", "label heading text deadline.at timezone handling review sources.document "
              "sources.quote sources.locator" },
  { "actor", "kind name" },
  { "place", "name latitude longitude" },
  { "document", "title" },
  { NULL, NULL },
};

static const char *const limits[] = {
  "A date that is no day, no time and no interval between such is told in words, in a VJOURNAL "
  "without a date.",
  "Actors, places and documents are only there as far as an event names them.",
  "Incidents, statements and votes are left out, for a calendar does not say who says so.",
  "Control characters, and white space at the ends of texts, are left out.",
  "Coordinates have six decimals, and those of a centroid are left out.",
  NULL,
};

typedef struct
{
  GHashTable *zones; /* of Zone, by name */
  GHashTable *named; /* the ids of records that events name */
} Calendar;

/* Times of clocks whose zone must be described. */
typedef struct
{
  GTimeZone *zone; /* NULL: this machine does not know it, so that the times have none */
  GArray *times;   /* of gint64 */
} Zone;

static void
zone_free (gpointer data)
{
  Zone *self = data;

  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_array_unref (self->times);
  g_free (self);
}

/* Events */

typedef void (*TakeEvent) (CeasefireIcalEvent *event);

static void put_event (CeasefireIcalEvent *event);

static void
give_event (CeasefireExport *self, CeasefireRecord *record, const char *member, const char *label,
            const CeasefireDate *date, TakeEvent take)
{
  CeasefireIcalEvent event = { self, record, member, label, date, NULL, FALSE, NULL };

  take (&event);
}

/* "2016-09-12/..": an end that is a date is an event of its own. */
static gboolean
give_end (CeasefireExport *self, CeasefireRecord *record, const char *member, const char *label,
          const char *text, TakeEvent take)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (text, NULL);

  if (date)
    give_event (self, record, member, label, date, take);
  return date || *text == '\0' || g_str_equal (text, "..");
}

static void
give_interval (CeasefireExport *self, CeasefireRecord *record, const CeasefireDate *date,
               TakeEvent take)
{
  g_auto (GStrv) ends = NULL;
  gboolean is_told;

  if (date == NULL)
    return;
  if (ceasefire_date_get_kind (date) != CEASEFIRE_DATE_KIND_INTERVAL)
    {
      give_event (self, record, "agreement.in_force", "in force", date, take);
      return;
    }
  ends = g_strsplit (ceasefire_date_get_text (date), "/", 2);
  is_told = give_end (self, record, "agreement.in_force.start", "enters into force", ends[0], take);
  is_told = give_end (self, record, "agreement.in_force.end", "in force until", ends[1], take)
            && is_told;
  if (!is_told && take == put_event)
    ceasefire_export_lose (self, record, "in_force", "an end with no bound");
}

static void
give_clauses (CeasefireExport *self, GListModel *clauses, TakeEvent take)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);
      CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);
      CeasefireDate *at = deadline ? ceasefire_deadline_get_at (deadline) : NULL;

      if (at)
        give_event (self, CEASEFIRE_RECORD (clause), "clause.deadline.at", "due", at, take);
      give_clauses (self, ceasefire_clause_get_clauses (clause), take);
    }
}

/* All events of a record, with the records nested in it. */
static void
give_events (CeasefireExport *self, CeasefireRecord *record, TakeEvent take)
{
  CeasefireAgreement *agreement;

  if (CEASEFIRE_IS_MEETING (record))
    give_event (self, record, "meeting.when", NULL,
                ceasefire_meeting_get_when (CEASEFIRE_MEETING (record)), take);
  if (!CEASEFIRE_IS_AGREEMENT (record))
    return;
  agreement = CEASEFIRE_AGREEMENT (record);
  if (ceasefire_agreement_get_signed (agreement))
    give_event (self, record, "agreement.signed", "signed",
                ceasefire_agreement_get_signed (agreement), take);
  if (ceasefire_agreement_get_provisional_from (agreement))
    give_event (self, record, "agreement.provisional_from", "applied provisionally",
                ceasefire_agreement_get_provisional_from (agreement), take);
  give_interval (self, record, ceasefire_agreement_get_in_force (agreement), take);
  give_clauses (self, ceasefire_agreement_get_clauses (agreement), take);
}

/* Zones */

static const char *
get_zone_name (const CeasefireIcalEvent *event)
{
  const char *own = ceasefire_record_get_timezone (event->record);

  return own
           ? own
           : ceasefire_header_get_timezone (ceasefire_dossier_get_header (event->export->dossier));
}

static Zone *
get_zone (const CeasefireIcalEvent *event)
{
  const Calendar *calendar = event->export->state;
  const char *name = get_zone_name (event);
  Zone *zone = name ? g_hash_table_lookup (calendar->zones, name) : NULL;

  if (name == NULL || zone)
    return zone;
  zone = g_new0 (Zone, 1);
  zone->zone = ceasefire_ical_zone_find (name);
  zone->times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_hash_table_insert (calendar->zones, g_strdup (name), zone);
  return zone;
}

static void
note_zone (CeasefireIcalEvent *event)
{
  CeasefireIcalSpan span;
  Zone *zone;
  gint64 time;

  if (event->date == NULL || !ceasefire_ical_read_date (event->date, &span)
      || span.clock != CEASEFIRE_ICAL_CLOCK_LOCAL || (zone = get_zone (event)) == NULL)
    return;
  time = ceasefire_ical_time_get_seconds (span.start);
  g_array_append_val (zone->times, time);
  time = ceasefire_ical_time_get_seconds (span.end);
  if (span.has_end)
    g_array_append_val (zone->times, time);
}

/* What an event names */

static void
note_name (GHashTable *named, const char *id)
{
  if (id)
    g_hash_table_add (named, (gpointer) id);
}

static void
note_names (CeasefireIcalEvent *event)
{
  GHashTable *named = ((const Calendar *) event->export->state)->named;
  CeasefireCitation *const *sources = ceasefire_record_get_sources (event->record);
  CeasefireParticipant *const *participants = NULL;

  for (; sources && *sources; sources++)
    note_name (named, ceasefire_citation_get_document (*sources));
  if (!CEASEFIRE_IS_MEETING (event->record))
    return;
  note_name (named, ceasefire_meeting_get_place (CEASEFIRE_MEETING (event->record)));
  participants = ceasefire_meeting_get_participants (CEASEFIRE_MEETING (event->record));
  for (; participants && *participants; participants++)
    {
      note_name (named, ceasefire_participant_get_actor (*participants));
      note_name (named, ceasefire_participant_get_delegation (*participants));
    }
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static void
put_zones (CeasefireExport *self)
{
  const Calendar *calendar = self->state;
  g_autoptr (GList) names = g_list_sort (g_hash_table_get_keys (calendar->zones), compare_names);

  for (GList *name = names; name; name = name->next)
    {
      Zone *zone = g_hash_table_lookup (calendar->zones, name->data);
      g_autofree char *text = NULL;

      if (zone->zone == NULL)
        continue;
      g_array_sort (zone->times, compare_times);
      text = ceasefire_ical_zone_write (name->data, zone->zone,
                                        (gint64 *) (gpointer) zone->times->data, zone->times->len);
      g_string_append (self->text, text);
    }
}

/* Members */

/* When the record was last changed, as a calendar must say; else the dossier. 1970 if nobody says. */
static void
put_stamp (CeasefireIcalEvent *event)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (event->export->dossier);
  const CeasefireDate *const dates[] = { ceasefire_record_get_coded (event->record),
                                         ceasefire_header_get_modified (header),
                                         ceasefire_header_get_created (header) };
  struct icaltimetype time = ceasefire_ical_time_new (0);
  gint64 seconds;

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    if (dates[i] && ceasefire_date_get_earliest (dates[i], &seconds))
      {
        struct icaltimetype known = ceasefire_ical_time_new (seconds);

        if (known.year < 1 || known.year > 3000)
          continue;
        time = known;
        break;
      }
  time.zone = icaltimezone_get_utc_timezone ();
  icalcomponent_add_property (event->component, icalproperty_new_dtstamp (time));
}

static void
put_identity (CeasefireIcalEvent *event)
{
  const char *id = ceasefire_record_get_id (event->record);
  g_autofree char *global = ceasefire_ical_make_uid (event->export, id);
  g_autofree char *uid = event->label ? g_strconcat (global, "?", event->member, NULL)
                                      : g_strdup (global);

  ceasefire_ical_put (event, ICAL_UID_PROPERTY, uid);
  put_stamp (event);
  ceasefire_ical_put_x (event, CEASEFIRE_ICAL_MEMBER, event->member);
  ceasefire_ical_put_x (event, CEASEFIRE_ICAL_ID, id);
}

static void
put_time (CeasefireIcalEvent *event, icalproperty *property, const CeasefireIcalSpan *span)
{
  Zone *zone = span->clock == CEASEFIRE_ICAL_CLOCK_LOCAL ? get_zone (event) : NULL;

  if (zone && zone->zone)
    ceasefire_ical_put_parameter (property, ICAL_TZID_PARAMETER, get_zone_name (event));
  icalcomponent_add_property (event->component, property);
}

static void
put_when (CeasefireIcalEvent *event, const CeasefireIcalSpan *span)
{
  const char *edtf = event->date ? ceasefire_date_get_text (event->date) : NULL;
  g_autofree char *said = event->is_journal ? NULL : ceasefire_ical_span_to_edtf (span);

  if (!event->is_journal)
    put_time (event, icalproperty_new_dtstart (span->start), span);
  if (!event->is_journal && span->has_end)
    put_time (event, icalproperty_new_dtend (span->end), span);
  if (edtf && g_strcmp0 (edtf, said) != 0)
    ceasefire_ical_put_x (event, CEASEFIRE_ICAL_WHEN, edtf);
  if (edtf && event->is_journal)
    ceasefire_export_lose (event->export, event->record, strchr (event->member, '.') + 1,
                           "told in words");
}

static icalcomponent *
make_component (CeasefireIcalEvent *event, CeasefireIcalSpan *span)
{
  event->is_journal = event->date == NULL || !ceasefire_ical_read_date (event->date, span);
  return event->is_journal ? icalcomponent_new_vjournal () : icalcomponent_new_vevent ();
}

static void
put_summary (CeasefireIcalEvent *event)
{
  CeasefireRecord *parent = ceasefire_record_get_parent (event->record);
  gboolean is_derived;
  g_autofree char *name = ceasefire_ical_name_record (event->export, event->record, &is_derived);
  g_autofree char *above = parent ? ceasefire_ical_name_record (event->export, parent, &is_derived)
                                  : NULL;
  g_autofree char *text = g_strconcat (above ? above : "", above ? ", " : "", name,
                                       event->label ? ": " : NULL, event->label, NULL);

  if (event->label == NULL && !is_derived)
    {
      ceasefire_ical_put_text (event, ICAL_SUMMARY_PROPERTY,
                               ceasefire_meeting_get_title (CEASEFIRE_MEETING (event->record)));
      return;
    }
  ceasefire_ical_put_x_parameter (ceasefire_ical_put (event, ICAL_SUMMARY_PROPERTY, text),
                                  CEASEFIRE_ICAL_DERIVED, "YES");
}

static void
put_status (CeasefireIcalEvent *event, CeasefireMeetingStatus status)
{
  icalproperty_status plain = ceasefire_ical_status_of_meeting (status, event->is_journal);

  if (plain != ICAL_STATUS_NONE)
    icalcomponent_add_property (event->component, icalproperty_new_status (plain));
  ceasefire_ical_put_x (event, CEASEFIRE_ICAL_STATUS,
                        ceasefire_enum_to_word (CEASEFIRE_TYPE_MEETING_STATUS, (int) status));
}

/* A DURATION only goes with a time that has no end. */
static void
put_duration (CeasefireIcalEvent *event, const CeasefireIcalSpan *span)
{
  CeasefireDuration *duration = ceasefire_meeting_get_duration (CEASEFIRE_MEETING (event->record));
  gint64 most;
  gboolean is_exact = duration && ceasefire_duration_get_maximum (duration, &most)
                      && most == ceasefire_duration_get_minimum (duration) && most <= G_MAXINT;
  gboolean fits = !event->is_journal && span->clock != CEASEFIRE_ICAL_CLOCK_NONE && !span->has_end;
  g_autofree char *said = NULL;

  if (duration == NULL)
    return;
  if (is_exact && fits)
    {
      struct icaldurationtype exact = icaldurationtype_from_int ((int) most);
      char *text = icaldurationtype_as_ical_string_r (exact);

      icalcomponent_add_property (event->component, icalproperty_new_duration (exact));
      said = g_strdup (text);
      icalmemory_free_buffer (text);
    }
  if (g_strcmp0 (said, ceasefire_duration_get_text (duration)) != 0)
    ceasefire_ical_put_x (event, CEASEFIRE_ICAL_DURATION, ceasefire_duration_get_text (duration));
}

/* Where a centroid is, is nowhere in particular. */
static void
put_coordinates (CeasefireIcalEvent *event, CeasefirePlace *place)
{
  CeasefirePlacePrecision precision = ceasefire_place_get_precision (place);
  struct icalgeotype point
    = { ceasefire_place_get_latitude (place), ceasefire_place_get_longitude (place) };

  if (event->is_journal || !ceasefire_record_has (CEASEFIRE_RECORD (place), "latitude")
      || !ceasefire_record_has (CEASEFIRE_RECORD (place), "longitude")
      || precision == CEASEFIRE_PLACE_PRECISION_CENTROID
      || precision == CEASEFIRE_PLACE_PRECISION_UNKNOWN)
    return;
  icalcomponent_add_property (event->component, icalproperty_new_geo (point));
}

static void
put_place (CeasefireIcalEvent *event, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (event->export->dossier, id) : NULL;
  CeasefireText *name
    = CEASEFIRE_IS_PLACE (record) ? ceasefire_place_get_name (CEASEFIRE_PLACE (record)) : NULL;
  gboolean is_derived = TRUE;
  const char *language = NULL;
  g_autofree char *text = CEASEFIRE_IS_PLACE (record)
                            ? ceasefire_ical_name_record (event->export, record, &is_derived)
                            : g_strdup (id);
  icalproperty *property;

  if (id == NULL)
    return;
  property = event->is_journal ? ceasefire_ical_put_x (event, CEASEFIRE_ICAL_LOCATION, text)
                               : ceasefire_ical_put (event, ICAL_LOCATION_PROPERTY, text);
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_ID, id);
  if (is_derived)
    ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_DERIVED, "YES");
  else
    ceasefire_ical_get_wording (event->export, name, &language);
  ceasefire_ical_put_parameter (property, ICAL_LANGUAGE_PARAMETER, language);
  if (CEASEFIRE_IS_PLACE (record))
    put_coordinates (event, CEASEFIRE_PLACE (record));
}

/* A mark of the dossier's own has its vocabulary, which a calendar has not. */
static void
put_handling (CeasefireIcalEvent *event)
{
  const char *mark = ceasefire_export_get_handling (event->export, event->record);

  if (mark)
    icalcomponent_add_property (event->component,
                                icalproperty_new_class (ceasefire_ical_class_of_mark (mark)));
  ceasefire_ical_put_x (event, CEASEFIRE_ICAL_HANDLING,
                        ceasefire_record_get_handling (event->record));
}

static void
put_list (CeasefireIcalEvent *event, const char *member, const char *const *items)
{
  g_autofree char *name = ceasefire_ical_name_member (member);

  for (; items && *items; items++)
    ceasefire_ical_put_x (event, name, *items);
}

/* The first address becomes the URL. */
static void
put_lists (CeasefireIcalEvent *event, CeasefireMeeting *meeting)
{
  const char *const *uris = ceasefire_record_get_same_as (event->record);

  if (uris && *uris && ceasefire_ical_is_uri (*uris))
    icalcomponent_add_property (event->component, icalproperty_new_url (*uris++));
  put_list (event, "manner", ceasefire_meeting_get_manner (meeting));
  put_list (event, "codes", ceasefire_record_get_codes (event->record));
  put_list (event, "same_as", uris);
}

static void
put_words (CeasefireIcalEvent *event)
{
  guint n;
  char **values = ceasefire_record_dup_strings (event->record, ceasefire_ical_words, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = ceasefire_ical_name_member (ceasefire_ical_words[i]);

      ceasefire_ical_put_x (event, name, values[i]);
      g_free (values[i]);
    }
  g_free (values);
}

static void
put_relation (CeasefireIcalEvent *event, const char *id, const char *type)
{
  g_autofree char *uid = id ? ceasefire_ical_make_uid (event->export, id) : NULL;
  icalproperty *property = ceasefire_ical_put (event, ICAL_RELATEDTO_PROPERTY, uid);

  if (property)
    ceasefire_ical_put_parameter (property, ICAL_RELTYPE_PARAMETER, type);
}

static void
put_meeting (CeasefireIcalEvent *event, const CeasefireIcalSpan *span)
{
  CeasefireMeeting *meeting = CEASEFIRE_MEETING (event->record);

  put_duration (event, span);
  put_status (event, ceasefire_meeting_get_status (meeting));
  put_place (event, ceasefire_meeting_get_place (meeting));
  ceasefire_ical_put_participants (event);
  ceasefire_ical_put_categories (event, ceasefire_meeting_get_topics (meeting));
  ceasefire_ical_put_description (event, ceasefire_meeting_get_purpose (meeting));
  ceasefire_ical_put_text (event, ICAL_COMMENT_PROPERTY, ceasefire_record_get_note (event->record));
  put_relation (event, ceasefire_meeting_get_part_of (meeting), "PARENT");
  put_relation (event, ceasefire_meeting_get_follows (meeting), CEASEFIRE_ICAL_PREFIX "FOLLOWS");
  put_words (event);
  put_lists (event, meeting);
}

static void
put_date (CeasefireIcalEvent *event)
{
  ceasefire_ical_put_description (event,
                                  CEASEFIRE_IS_CLAUSE (event->record)
                                    ? ceasefire_clause_get_text (CEASEFIRE_CLAUSE (event->record))
                                    : NULL);
  if (!event->is_journal)
    icalcomponent_add_property (event->component,
                                icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
}

/* With the lines of our own before its END. */
static void
print_event (CeasefireIcalEvent *event)
{
  GString *text = event->export->text;
  char *printed = icalcomponent_as_ical_string_r (event->component);
  const char *end = event->is_journal ? "END:VJOURNAL\r\n" : "END:VEVENT\r\n";

  g_string_append_len (text, printed, (gssize) (strlen (printed) - strlen (end)));
  g_string_append_len (text, event->lines->str, (gssize) event->lines->len);
  g_string_append (text, end);
  icalmemory_free_buffer (printed);
}

static void
put_event (CeasefireIcalEvent *event)
{
  CeasefireIcalSpan span;
  g_autoptr (GString) lines = g_string_new (NULL);

  event->lines = lines;
  event->component = make_component (event, &span);
  put_identity (event);
  put_when (event, &span);
  put_summary (event);
  if (CEASEFIRE_IS_MEETING (event->record))
    put_meeting (event, &span);
  else
    put_date (event);
  put_handling (event);
  print_event (event);
  event->export->n_items++;
  icalcomponent_free (event->component);
}

/* Calendars */

static void
put_line (CeasefireExport *self, icalproperty *property)
{
  char *text = icalproperty_as_ical_string_r (property);

  g_string_append (self->text, text);
  icalmemory_free_buffer (text);
  icalproperty_free (property);
}

static void
put_x_line (CeasefireExport *self, const char *name, const char *value)
{
  g_autofree char *clean = value ? ceasefire_ical_clean (value) : NULL;
  icalproperty *property;

  if (clean == NULL || *clean == '\0')
    return;
  property = icalproperty_new_x (clean);
  icalproperty_set_x_name (property, name);
  put_line (self, property);
}

static void
put_title (CeasefireExport *self, CeasefireHeader *header)
{
  CeasefireText *title = ceasefire_header_get_title (header);
  const char *language;
  g_autofree char *clean
    = title ? ceasefire_ical_clean (ceasefire_ical_get_wording (self, title, &language)) : NULL;
  g_autofree char *language_name = ceasefire_ical_clean (self->language ? self->language : "und");
  icalproperty *name = icalproperty_new_name (clean ? clean : language_name);

  ceasefire_ical_put_parameter (name, ICAL_LANGUAGE_PARAMETER, self->language);
  if (clean == NULL)
    ceasefire_ical_put_x_parameter (name, CEASEFIRE_ICAL_DERIVED, "YES");
  put_line (self, name);
  put_x_line (self, "X-WR-CALNAME", clean);
}

static void
put_header (CeasefireExport *self)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (self->dossier);
  const char *id = ceasefire_header_get_id (header);
  g_autofree char *uid = id ? ceasefire_ical_clean (id) : NULL;

  g_string_append (self->text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                               "PRODID:-//libceasefire//ceasefire//EN\r\nCALSCALE:GREGORIAN\r\n");
  if (uid && *uid)
    put_line (self, icalproperty_new_uid (uid));
  put_title (self, header);
  put_x_line (self, "X-WR-TIMEZONE", ceasefire_header_get_timezone (header));
  put_x_line (self, CEASEFIRE_ICAL_HANDLING, ceasefire_header_get_handling (header));
}

static void
note_record (CeasefireExport *self, CeasefireRecord *record)
{
  give_events (self, record, note_zone);
  give_events (self, record, note_names);
}

/* Clauses that are due on no day of their own. */
static void
lose_clauses (CeasefireExport *self, GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);
      CeasefireDeadline *deadline = ceasefire_clause_get_deadline (clause);

      if (deadline == NULL || ceasefire_deadline_get_at (deadline) == NULL)
        ceasefire_export_lose (self, CEASEFIRE_RECORD (clause), NULL, "without a date");
      lose_clauses (self, ceasefire_clause_get_clauses (clause));
    }
}

static void
put_record (CeasefireExport *self, CeasefireRecord *record)
{
  const Calendar *calendar = self->state;
  guint64 n = self->n_items;

  give_events (self, record, put_event);
  if (CEASEFIRE_IS_AGREEMENT (record) && self->n_items == n)
    ceasefire_export_leave_out (self, record, "without a date");
  else if (CEASEFIRE_IS_AGREEMENT (record))
    lose_clauses (self, ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)));
  else if ((CEASEFIRE_IS_ACTOR (record) || CEASEFIRE_IS_PLACE (record)
            || CEASEFIRE_IS_DOCUMENT (record))
           && !g_hash_table_contains (calendar->named, ceasefire_record_get_id (record)))
    ceasefire_export_leave_out (self, record, "that no event names");
}

static gboolean
write_calendar (CeasefireExport *self)
{
  g_autoptr (GHashTable) zones
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, zone_free);
  g_autoptr (GHashTable) named = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  Calendar calendar = { zones, named };
  gboolean written;

  self->state = &calendar;
  put_header (self);
  written = ceasefire_export_each (self, note_record);
  put_zones (self);
  written = written && ceasefire_export_each (self, put_record);
  g_string_append (self->text, "END:VCALENDAR\r\n");
  return written;
}

const CeasefireExportFormat ceasefire_export_ics = {
  .name = "ics",
  .extension = ".ics",
  .media_type = "text/calendar",
  .title = "iCalendar",
  .held = held,
  .limits = limits,
  .write = write_calendar,
};
