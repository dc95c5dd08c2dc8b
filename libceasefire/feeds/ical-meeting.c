/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-read.h"

#include "feeds/map-make.h"
#include "json/number.h"
#include "json/writer.h"

#include <math.h>
#include <string.h>

/* What a component says, as members of a meeting. A member that the decoder refuses is told and left out. */

static void
set_json (CeasefireRecord *record, CeasefireIcalItem *item, const CeasefireIcalProperty *property,
          const char *member, const char *json)
{
  g_autoptr (GError) error = NULL;

  if (json && !ceasefire_record_set_json (record, member, json, &error))
    ceasefire_ical_item_tell (item, property, "%s is left out: %s", member,
                              ceasefire_error_get_reason (error));
}

static void
set_string (CeasefireRecord *record, CeasefireIcalItem *item, const CeasefireIcalProperty *property,
            const char *member, const char *text)
{
  g_autoptr (GString) json = g_string_new (NULL);

  if (text == NULL || *text == '\0')
    return;
  ceasefire_json_write_string (json, text);
  set_json (record, item, property, member, json->str);
}

static void
set_text (CeasefireRecord *record, CeasefireIcalItem *item, const CeasefireIcalProperty *property,
          const char *member, const char *text)
{
  g_autofree char *json = NULL;

  if (text == NULL || *text == '\0')
    return;
  json = ceasefire_ical_property_to_json (property, text);
  set_json (record, item, property, member, json);
}

/* Every property of a name is an item of a list. */
static void
append_list (GString *json, CeasefireIcalItem *item, const char *name)
{
  CeasefireIcalProperty *property = NULL;
  const char *text;

  while ((property = ceasefire_ical_item_next (item, name, property)))
    if ((text = ceasefire_ical_property_get_text (property)) && *text)
      {
        g_string_append_c (json, json->len > 0 ? ',' : '[');
        ceasefire_json_write_string (json, text);
      }
}

static void
set_list (CeasefireRecord *record, CeasefireIcalItem *item, const char *member, const char *first,
          const char *name)
{
  g_autoptr (GString) json = g_string_new (NULL);

  if (first)
    append_list (json, item, first);
  append_list (json, item, name);
  if (json->len > 0)
    set_json (record, item, NULL, member, g_string_append_c (json, ']')->str);
}

static void
take_words (CeasefireRecord *record, CeasefireIcalItem *item)
{
  for (const char *const *member = ceasefire_ical_words; *member; member++)
    {
      g_autofree char *name = ceasefire_ical_name_member (*member);
      CeasefireIcalProperty *property = ceasefire_ical_item_next (item, name, NULL);
      const char *text = property ? ceasefire_ical_property_get_text (property) : NULL;

      if (text && g_str_equal (*member, "confidence"))
        set_json (record, item, property, *member, text);
      else
        set_string (record, item, property, *member, text);
    }
  for (const char *const *member = ceasefire_ical_lists; *member; member++)
    {
      g_autofree char *name = ceasefire_ical_name_member (*member);

      set_list (record, item, *member, g_str_equal (*member, "same_as") ? "URL" : NULL, name);
    }
  set_list (record, item, "topics", NULL, "CATEGORIES");
}

static void
take_title (CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "SUMMARY", NULL);

  if (property && !ceasefire_ical_property_get (property, CEASEFIRE_ICAL_DERIVED))
    set_text (record, item, property, "title", ceasefire_ical_property_get_text (property));
}

/* Leaves what stands above the last rule. */
static void
cut_at_rule (char *text)
{
  for (char *line = text + strlen (text); line >= text; line--)
    if ((line == text || line[-1] == '\n') && g_str_has_prefix (line, CEASEFIRE_ICAL_RULE "\n"))
      {
        *(line > text ? line - 1 : line) = '\0';
        return;
      }
}

static void
take_purpose (CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "DESCRIPTION", NULL);
  const char *text = property ? ceasefire_ical_property_get_text (property) : NULL;
  g_autofree char *purpose = g_strdup (text);

  if (purpose && ceasefire_ical_item_is_own (item))
    cut_at_rule (purpose);
  if (property)
    set_text (record, item, property, "purpose", purpose);
}

static void
take_note (CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *first = ceasefire_ical_item_next (item, "COMMENT", NULL);
  g_autoptr (GString) note = g_string_new (NULL);
  const char *text;

  for (CeasefireIcalProperty *property = first; property;
       property = ceasefire_ical_item_next (item, "COMMENT", property))
    if ((text = ceasefire_ical_property_get_text (property)))
      g_string_append_printf (note, "%s%s", note->len > 0 ? "\n" : "", text);
  if (first)
    set_text (record, item, first, "note", note->str);
}

static icalproperty_status
get_status (CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "STATUS", NULL);
  const icalvalue *value = property ? icalproperty_get_value (property->property) : NULL;

  return value && icalvalue_isa (value) == ICAL_STATUS_VALUE ? icalvalue_get_status (value)
                                                             : ICAL_STATUS_NONE;
}

/* What a calendar has is planned; of a journal it is not known. */
static CeasefireMeetingStatus
find_status (const CeasefireIcalReader *self, CeasefireIcalItem *item)
{
  const char *exact = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_STATUS);
  int said = exact ? ceasefire_enum_from_word (CEASEFIRE_TYPE_MEETING_STATUS, exact) : 0;
  gboolean is_journal = g_str_equal (item->name, "VJOURNAL");
  icalproperty_status status = ceasefire_ical_reader_is_cancelled (self) ? ICAL_STATUS_CANCELLED
                                                                         : get_status (item);
  CeasefireMeetingStatus plain = ceasefire_ical_status_of_event (status);

  if (said > 0
      && ceasefire_ical_status_of_meeting ((CeasefireMeetingStatus) said, is_journal) == status)
    return (CeasefireMeetingStatus) said;
  if (plain != CEASEFIRE_MEETING_STATUS_UNSET)
    return plain;
  return is_journal ? CEASEFIRE_MEETING_STATUS_UNKNOWN : CEASEFIRE_MEETING_STATUS_PLANNED;
}

static void
take_status (const CeasefireIcalReader *self, CeasefireRecord *record, CeasefireIcalItem *item)
{
  set_string (
    record, item, NULL, "status",
    ceasefire_enum_to_word (CEASEFIRE_TYPE_MEETING_STATUS, (int) find_status (self, item)));
}

/* Ours stands at CLASS, as long as that has not been changed; or there is none, and the dossier's holds. */
static void
take_handling (CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "CLASS", NULL);
  const char *exact = ceasefire_ical_item_get_text (item, CEASEFIRE_ICAL_HANDLING);
  const icalvalue *value = property ? icalproperty_get_value (property->property) : NULL;
  icalproperty_class class = value && icalvalue_isa (value) == ICAL_CLASS_VALUE
                               ? icalvalue_get_class (value)
                               : ICAL_CLASS_NONE;

  if (exact && ceasefire_ical_class_of_mark (exact) == class)
    set_string (record, item, property, "handling", exact);
  else if (class != ICAL_CLASS_NONE && (exact || !ceasefire_ical_item_is_own (item)))
    set_string (record, item, property, "handling", ceasefire_ical_mark_of_class (class));
}

static void
take_when (CeasefireIcalReader *self, CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "DTSTART", NULL);
  CeasefireIcalWhen when;
  g_autofree char *duration = NULL;

  ceasefire_ical_read_when (self, item, &when);
  set_string (record, item, property, "when", when.edtf);
  if (g_strcmp0 (when.zone, ceasefire_ical_reader_get_timezone (self)) != 0)
    set_string (record, item, property, "timezone", when.zone);
  duration = ceasefire_ical_read_duration (item, &when);
  set_string (record, item, ceasefire_ical_item_next (item, "DURATION", NULL), "duration",
              duration);
  if (item->rules->len > 0)
    {
      set_string (record, item, NULL, "when_text", item->rules->str);
      ceasefire_tree_lose (item->account, &item->place, "RRULE, RDATE and EXDATE",
                           "of a series the first meeting is made; when_text has the rule");
    }
  g_free (when.edtf);
}

/* Places */

static const char *
find_text (CeasefireIcalItem *item, const char *name, const char *journal_name,
           CeasefireIcalProperty **property)
{
  *property = ceasefire_ical_item_next (item, name, NULL);
  if (*property == NULL)
    *property = ceasefire_ical_item_next (item, journal_name, NULL);
  return *property ? ceasefire_ical_property_get_text (*property) : NULL;
}

static gboolean
read_coordinates (CeasefireIcalItem *item, struct icalgeotype *point)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (item, "GEO", NULL);
  const icalvalue *value = property ? icalproperty_get_value (property->property) : NULL;

  if (value == NULL || icalvalue_isa (value) != ICAL_GEO_VALUE)
    return FALSE;
  *point = icalvalue_get_geo (value);
  if (fabs (point->lat) <= 90 && fabs (point->lon) <= 180)
    return TRUE;
  ceasefire_ical_item_tell (item, property, "GEO is no point of the earth");
  return FALSE;
}

/* Two places of one name have not the same coordinates. */
static char *
make_place_id (const CeasefireIcalProperty *property, const char *name,
               const struct icalgeotype *point)
{
  const char *own = property ? ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ID) : NULL;
  g_autoptr (GString) text = g_string_new ("calendar-place:");
  g_autoptr (GString) id = g_string_new (NULL);
  char digits[2][CEASEFIRE_NUMBER_SIZE] = { { 0 }, { 0 } };

  if (own)
    return g_strdup (own);
  g_string_append (text, name ? name : "");
  if (point)
    {
      ceasefire_json_print_signed (point->lat, digits[0]);
      ceasefire_json_print_signed (point->lon, digits[1]);
      g_string_append_printf (text, "@%s,%s", digits[0], digits[1]);
    }
  ceasefire_map_write_id (text->str, id);
  return g_strdup (id->str);
}

static void
take_place (CeasefireIcalReader *self, CeasefireRecord *record, CeasefireIcalItem *item)
{
  CeasefireIcalProperty *property;
  const char *name = find_text (item, "LOCATION", CEASEFIRE_ICAL_LOCATION, &property);
  struct icalgeotype point;
  gboolean has_point = read_coordinates (item, &point);
  CeasefireTreePlace place = ceasefire_ical_item_get_place (item, property);
  g_autoptr (GString) json = g_string_new (NULL);
  g_autofree char *id = NULL;

  if (name == NULL && !has_point)
    return;
  id = make_place_id (property, name, has_point ? &point : NULL);
  ceasefire_tree_begin (json, "place", id);
  if (name && !ceasefire_ical_property_get (property, CEASEFIRE_ICAL_DERIVED))
    {
      g_autofree char *text = ceasefire_ical_property_to_json (property, name);

      ceasefire_pieces_key (json, "name");
      g_string_append (json, text);
    }
  if (has_point)
    {
      ceasefire_pieces_number (json, "latitude", point.lat);
      ceasefire_pieces_number (json, "longitude", point.lon);
    }
  if (ceasefire_ical_reader_add (self, "place", id, json, &place))
    set_string (record, item, property, "place", id);
}

/* All of it */

void
ceasefire_ical_fill_meeting (CeasefireIcalReader *self, CeasefireRecord *record,
                             CeasefireIcalItem *item)
{
  g_autofree char *participants = ceasefire_ical_read_participants (self, item);

  take_title (record, item);
  take_status (self, record, item);
  take_words (record, item);
  take_when (self, record, item);
  take_place (self, record, item);
  set_json (record, item, NULL, "participants", participants);
  take_purpose (record, item);
  take_note (record, item);
  take_handling (record, item);
}
