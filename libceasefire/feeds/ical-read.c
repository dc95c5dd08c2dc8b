/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-read.h"

#include "core/hash.h"
#include "feeds/map-make.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

#define CALENDAR_LINES_MAX 1000

/* A record that is given in the end. */
typedef struct
{
  CeasefireRecord *record;
  CeasefireTreePlace place;
  guint digest;  /* of the component that it was made of */
  char *part_of; /* UIDs */
  char *follows;
} Draft;

struct _CeasefireIcalReader
{
  CeasefireTreeAccount *account;
  icalparser *parser;
  GHashTable *drafts; /* of Draft, by id */
  GPtrArray *order;   /* the same, as they are given */
  GHashTable *uids;   /* of meetings, to their ids */
  gboolean has_header;
  char *timezone; /* of the header; NULL: none */

  /* Of one file. */
  guint file;
  CeasefireIcalZones *zones;
  char *title;
  char *document; /* the id of that which the calendar is; NULL: not yet made */
  char *digest;

  /* Of one calendar. */
  const char *fault; /* why nothing of it is read; NULL: it is */
  gboolean is_cancelled;
};

/* Records */

static void
draft_free (gpointer data)
{
  Draft *self = data;

  g_clear_object (&self->record);
  g_free (self->part_of);
  g_free (self->follows);
  g_free (self);
}

static Draft *
keep_record (CeasefireIcalReader *self, CeasefireRecord *record, const CeasefireTreePlace *place)
{
  Draft *draft = g_new0 (Draft, 1);

  draft->record = record;
  draft->place = *place;
  g_hash_table_insert (self->drafts, (gpointer) ceasefire_record_get_id (record), draft);
  g_ptr_array_add (self->order, draft);
  return draft;
}

/* Who was only named by an id before, and is now by a name, gets it. */
static void
take_name (CeasefireIcalReader *self, Draft *draft, CeasefireRecord *record)
{
  if (record == NULL || ceasefire_record_has (draft->record, "name")
      || !ceasefire_record_has (record, "name"))
    return;
  g_hash_table_replace (self->drafts, (gpointer) ceasefire_record_get_id (record), draft);
  g_set_object (&draft->record, record);
}

gboolean
ceasefire_ical_reader_add (CeasefireIcalReader *self, const char *type, const char *id,
                           GString *json, const CeasefireTreePlace *place)
{
  Draft *known = g_hash_table_lookup (self->drafts, id);
  gboolean is_same = known && g_str_equal (ceasefire_record_get_type_name (known->record), type);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = NULL;

  g_string_append_c (json, '}');
  bytes = g_bytes_new_static (json->str, json->len);
  record = known && !is_same ? NULL : ceasefire_record_from_json (bytes, &error);
  if (is_same)
    take_name (self, known, record);
  else if (record)
    keep_record (self, g_object_ref (record), place);
  else
    ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, place,
                         "the %s is left out: %s", type,
                         error ? ceasefire_error_get_reason (error)
                               : "there is a record of another type with its id");
  return is_same || record;
}

/* What others ask of it */

const CeasefireIcalZone *
ceasefire_ical_reader_find_zone (CeasefireIcalReader *self, const char *name, guint line)
{
  gboolean is_first;
  const CeasefireIcalZone *zone = ceasefire_ical_zones_find (self->zones, name, &is_first);

  if (zone == NULL && is_first)
    ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_NOT_FOUND,
                         &(CeasefireTreePlace){ self->file, line, 1 },
                         "the time zone \"%.64s\" is not known: its times are local times", name);
  return zone;
}

const char *
ceasefire_ical_reader_get_timezone (const CeasefireIcalReader *self)
{
  return self->timezone;
}

gboolean
ceasefire_ical_reader_is_cancelled (const CeasefireIcalReader *self)
{
  return self->is_cancelled;
}

/* The calendar as a document, which others cite. */

static const char *
get_document (CeasefireIcalReader *self)
{
  CeasefireTreePlace place = { self->file, 1, 1 };
  g_autoptr (GString) json = NULL;

  if (self->document)
    return self->document;
  json = g_string_new (NULL);
  self->document = g_strdup_printf ("calendar:%.16s", self->digest);
  ceasefire_tree_begin (json, "document", self->document);
  ceasefire_pieces_string (json, "kind", "dataset");
  ceasefire_pieces_string (json, "title", self->title);
  ceasefire_pieces_string (json, "sha256", self->digest);
  ceasefire_ical_reader_add (self, "document", self->document, json, &place);
  return self->document;
}

static void
cite (CeasefireIcalReader *self, CeasefireRecord *record, const char *uid)
{
  g_autoptr (GString) json = g_string_new ("[{");
  g_autofree char *locator = g_strconcat ("UID ", uid, NULL);

  ceasefire_pieces_string (json, "document", get_document (self));
  ceasefire_pieces_string (json, "locator", locator);
  ceasefire_record_set_json (record, "sources", g_string_append (json, "}]")->str, NULL);
}

/* Ties between meetings, which are made in the end */

static void
take_relation (Draft *draft, const CeasefireIcalProperty *property)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_RELTYPE_PARAMETER);
  icalparameter_reltype type = parameter ? icalparameter_get_reltype (parameter)
                                         : ICAL_RELTYPE_PARENT;
  const char *uid = ceasefire_ical_property_get_text (property);

  if (type == ICAL_RELTYPE_PARENT && draft->part_of == NULL)
    draft->part_of = g_strdup (uid);
  else if (type == ICAL_RELTYPE_X && draft->follows == NULL)
    draft->follows = g_strdup (uid);
}

/* Of ours alone: what others tie need not be meetings of which one is a part of the other. */
static void
take_relations (Draft *draft, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = NULL;

  while (ceasefire_ical_item_is_own (item)
         && (property = ceasefire_ical_item_next (item, "RELATED-TO", property)))
    take_relation (draft, property);
}

static void
tie (CeasefireIcalReader *self, Draft *draft, const char *member, const char *uid)
{
  const char *id = uid ? g_hash_table_lookup (self->uids, uid) : NULL;
  g_autoptr (GString) json = g_string_new (NULL);

  if (uid && (id == NULL || g_str_equal (id, ceasefire_record_get_id (draft->record))))
    ceasefire_tree_lose (self->account, &draft->place, "RELATED-TO",
                         "it leads to no other meeting of these calendars");
  else if (id)
    {
      ceasefire_json_write_string (json, id);
      ceasefire_record_set_json (draft->record, member, json->str, NULL);
    }
}

/* Components */

static char *
make_id (CeasefireIcalItem *item, const char *uid)
{
  const char *own = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_ID);
  g_autofree char *text = NULL;
  g_autoptr (GString) id = g_string_new (NULL);

  if (own)
    return g_strdup (own);
  text = g_strconcat (uid, item->recurrence ? "@" : NULL, item->recurrence, NULL);
  ceasefire_map_write_id (text, id);
  return g_strdup (id->str);
}

static void
leave_out (CeasefireIcalReader *self, const CeasefireTreePlace *place, const char *name,
           const char *reason)
{
  ceasefire_tree_count (self->account, CEASEFIRE_TREE_LEFT_OUT);
  ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, place,
                       "the %.64s is left out: %s", name, reason);
}

static void
make_meeting (CeasefireIcalReader *self, CeasefireIcalItem *item, const char *uid, const char *id)
{
  g_autoptr (GError) error = NULL;
  CeasefireMeeting *meeting = ceasefire_meeting_new (id, &error);
  Draft *draft;

  if (meeting == NULL)
    {
      leave_out (self, &item->place, item->name, ceasefire_error_get_reason (error));
      return;
    }
  ceasefire_ical_fill_meeting (self, CEASEFIRE_RECORD (meeting), item);
  if (!ceasefire_ical_item_is_own (item))
    cite (self, CEASEFIRE_RECORD (meeting), uid);
  draft = keep_record (self, CEASEFIRE_RECORD (meeting), &item->place);
  draft->digest = item->digest;
  take_relations (draft, item);
  if (!g_hash_table_contains (self->uids, uid))
    g_hash_table_insert (self->uids, g_strdup (uid),
                         (gpointer) ceasefire_record_get_id (draft->record));
  ceasefire_tree_count (self->account, CEASEFIRE_TREE_MADE);
}

/* Why no meeting comes of a component; NULL: one does. */
static const char *
find_reason (const CeasefireIcalReader *self, CeasefireIcalItem *item, const char *uid)
{
  const char *member = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_MEMBER);

  if (self->fault)
    return self->fault;
  if (member && !g_str_equal (member, "meeting.when"))
    return "it is the date of a record that is no meeting, and not all of that record";
  if (g_str_equal (item->name, "VTODO"))
    return "a task is no meeting";
  if (!g_str_equal (item->name, "VEVENT") && !g_str_equal (item->name, "VJOURNAL"))
    return "no record is like it";
  if (g_str_equal (item->name, "VJOURNAL") && member == NULL
      && ceasefire_ical_item_next (item, "ATTENDEE", NULL) == NULL)
    return "it names nobody who took part";
  return uid && *uid ? NULL : "it has no UID";
}

static void
take_repeated (CeasefireIcalReader *self, CeasefireIcalItem *item, const char *id)
{
  const Draft *first = g_hash_table_lookup (self->drafts, id);

  ceasefire_tree_count (self->account, CEASEFIRE_TREE_REPEATED);
  if (first->digest != item->digest && first->place.file == item->place.file)
    ceasefire_ical_item_tell (item, NULL,
                              "the %s says something else than that of line %u with its UID, which "
                              "holds",
                              item->name, first->place.line);
  else if (first->digest != item->digest)
    ceasefire_ical_item_tell (item, NULL,
                              "the %s says something else than that with its UID in a file before, "
                              "which holds",
                              item->name);
  ceasefire_ical_item_forget (item);
}

static void
take_component (gpointer user_data, const CeasefireIcalComponent *component)
{
  CeasefireIcalReader *self = user_data;
  g_autoptr (CeasefireIcalItem) item = NULL;
  const char *uid;
  const char *reason;
  g_autofree char *id = NULL;

  if (g_str_equal (component->name, "VTIMEZONE"))
    return;
  item = ceasefire_ical_item_new (self->account, self->file, self->parser, component);
  uid = ceasefire_ical_item_get_text (item, "UID");
  reason = find_reason (self, item, uid);
  if (reason)
    {
      leave_out (self, &item->place, item->name, reason);
      ceasefire_ical_item_forget (item);
      return;
    }
  id = make_id (item, uid);
  if (!g_hash_table_contains (self->drafts, id))
    make_meeting (self, item, uid, id);
  else
    take_repeated (self, item, id);
}

static void
take_fault (gpointer user_data, guint line, const char *name, const char *reason)
{
  CeasefireIcalReader *self = user_data;

  leave_out (self, &(CeasefireTreePlace){ self->file, line, 1 }, name, reason);
}

static void
take_lost (gpointer user_data, guint line, const char *name, const char *reason)
{
  CeasefireIcalReader *self = user_data;

  ceasefire_tree_lose (self->account, &(CeasefireTreePlace){ self->file, line, 1 }, name,
                       reason ? reason : ceasefire_ical_explain_loss (name));
}

/* Of a calendar: what changes the meaning of what is in it. */
static void
take_property (gpointer user_data, const CeasefireIcalLine *line)
{
  static const char *const read[]
    = { "PRODID", "NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "UID", CEASEFIRE_ICAL_HANDLING, NULL };
  CeasefireIcalReader *self = user_data;
  const char *value = ceasefire_ical_line_get_value (line);

  for (const char *const *name = read; *name; name++)
    if (ceasefire_ical_line_is (line, *name))
      return;
  if (ceasefire_ical_line_is (line, "VERSION"))
    self->fault = g_str_equal (value, "1.0") ? "vCalendar 1.0 is another format" : self->fault;
  else if (ceasefire_ical_line_is (line, "CALSCALE"))
    self->fault = g_ascii_strcasecmp (value, "GREGORIAN") != 0 ? "its dates are not Gregorian"
                                                               : self->fault;
  else if (ceasefire_ical_line_is (line, "METHOD"))
    self->is_cancelled = g_ascii_strcasecmp (value, "CANCEL") == 0;
  else
    {
      g_autofree char *name = g_ascii_strup (line->text, (gssize) line->name);

      take_lost (self, line->number, name, NULL);
    }
}

static void
begin_calendar (gpointer user_data)
{
  CeasefireIcalReader *self = user_data;

  self->fault = NULL;
  self->is_cancelled = FALSE;
}

/* What must be known before the components: zones and the calendar itself */

typedef struct
{
  CeasefireIcalReader *reader;
  CeasefireIcalComponent calendar;
} Preview;

static void
preview_property (gpointer user_data, const CeasefireIcalLine *line)
{
  Preview *self = user_data;
  CeasefireIcalLine copy = *line;

  if (self->calendar.lines->len >= CALENDAR_LINES_MAX)
    return;
  copy.text = g_strdup (line->text);
  g_array_append_val (self->calendar.lines, copy);
}

static void
preview_component (gpointer user_data, const CeasefireIcalComponent *component)
{
  Preview *self = user_data;

  if (g_str_equal (component->name, "VTIMEZONE"))
    ceasefire_ical_zones_add (self->reader->zones, component->text->str);
}

static void
preview_begin (gpointer user_data)
{
  (void) user_data;
}

static void
preview_fault (gpointer user_data, guint line, const char *name, const char *reason)
{
  (void) user_data;
  (void) line;
  (void) name;
  (void) reason;
}

static void
set_header (CeasefireIcalReader *self, CeasefireIcalItem *calendar)
{
  CeasefireIcalProperty *name = ceasefire_ical_item_next (calendar, "NAME", NULL);
  icalparameter *language = name ? ceasefire_ical_property_find (name, ICAL_LANGUAGE_PARAMETER)
                                 : NULL;
  const char *zone = ceasefire_ical_item_get_text (calendar, "X-WR-TIMEZONE");
  const char *uid = ceasefire_ical_item_get_text (calendar, "UID");
  g_autoptr (GTimeZone) known = zone ? ceasefire_ical_zone_find (zone) : NULL;
  g_autofree char *scheme = uid ? g_uri_parse_scheme (uid) : NULL;
  g_autoptr (GString) json = g_string_new ("{");

  self->timezone = known ? g_strdup (zone) : NULL;
  self->has_header = TRUE;
  ceasefire_pieces_string (json, "ceasefire", "1.0");
  ceasefire_pieces_string (json, "id", scheme ? uid : NULL);
  ceasefire_pieces_string (json, "title", self->title);
  ceasefire_pieces_string (json, "handling",
                           ceasefire_ical_item_get_text (calendar, CEASEFIRE_ICAL_HANDLING));
  ceasefire_pieces_string (json, "language",
                           language ? icalparameter_get_language (language) : "und");
  ceasefire_pieces_string (json, "timezone", self->timezone);
  ceasefire_tree_set_header (self->account, g_string_append_c (json, '}'));
}

static void
preview_file (CeasefireIcalReader *self, GBytes *bytes)
{
  Preview preview = { self, { .name = g_strdup ("VCALENDAR"), .line = 1 } };
  const CeasefireIcalHandler handler = { &preview,          preview_property, preview_begin,
                                         preview_component, preview_fault,    preview_fault };
  g_autoptr (CeasefireIcalItem) calendar = NULL;
  CeasefireIcalProperty *name;
  const char *title;

  preview.calendar.lines = ceasefire_ical_lines_new ();
  ceasefire_ical_lines_read (bytes, &handler);
  calendar = ceasefire_ical_item_new (self->account, self->file, self->parser, &preview.calendar);
  name = ceasefire_ical_item_next (calendar, "NAME", NULL);
  title = ceasefire_ical_item_get_text (calendar, name ? "NAME" : "X-WR-CALNAME");
  if (name == NULL || !ceasefire_ical_property_get (name, CEASEFIRE_ICAL_DERIVED))
    self->title = g_strdup (title);
  if (!self->has_header)
    set_header (self, calendar);
  ceasefire_ical_item_forget (calendar);
  g_array_unref (preview.calendar.lines);
  g_free (preview.calendar.name);
}

/* Files */

static void
read_file (CeasefireIcalReader *self, const CeasefireTreeFile *file)
{
  const CeasefireIcalHandler handler
    = { self, take_property, begin_calendar, take_component, take_fault, take_lost };

  self->zones = ceasefire_ical_zones_new (self->parser);
  self->digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, file->bytes);
  preview_file (self, file->bytes);
  begin_calendar (self);
  ceasefire_ical_lines_read (file->bytes, &handler);
  g_clear_pointer (&self->zones, ceasefire_ical_zones_free);
  g_clear_pointer (&self->digest, g_free);
  g_clear_pointer (&self->document, g_free);
  g_clear_pointer (&self->title, g_free);
}

static void
give_all (CeasefireIcalReader *self)
{
  gboolean more = TRUE;

  for (guint i = 0; i < self->order->len && more; i++)
    {
      Draft *draft = self->order->pdata[i];
      g_autofree char *json = NULL;
      g_autoptr (GString) text = NULL;

      tie (self, draft, "part_of", draft->part_of);
      tie (self, draft, "follows", draft->follows);
      json = ceasefire_record_to_json (draft->record);
      text = g_string_new (json);
      more = ceasefire_tree_give (self->account, text, &draft->place);
    }
}

void
ceasefire_ical_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint n_files)
{
  CeasefireIcalReader self = { .account = account };

  /* What others wrote ends no program. */
  if (icalerror_get_errors_are_fatal ())
    icalerror_set_errors_are_fatal (0);
  self.parser = icalparser_new ();
  self.drafts = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self.order = g_ptr_array_new_with_free_func (draft_free);
  self.uids = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  for (self.file = 0; self.file < n_files; self.file++)
    read_file (&self, &files[self.file]);
  give_all (&self);
  g_hash_table_unref (self.drafts);
  g_hash_table_unref (self.uids);
  g_ptr_array_unref (self.order);
  g_free (self.timezone);
  icalparser_free (self.parser);
}
