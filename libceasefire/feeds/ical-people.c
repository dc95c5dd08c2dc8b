/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-read.h"

#include "core/hash.h"
#include "feeds/map-make.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-participant.h>
#include <string.h>

/*
 * Who takes part: ATTENDEE, and ORGANIZER as convener. Who has accepted is expected; that somebody was
 * there, no calendar says. Who only gets a copy takes no part, and neither does a room.
 */

typedef struct
{
  CeasefireIcalReader *reader;
  CeasefireIcalItem *item;
  GHashTable *places; /* of actors in the list, from 1 */
  GPtrArray *list;    /* of CeasefireParticipant */
} People;

#define MAIL "mailto:"

static gboolean
is_mail (const char *address)
{
  return g_ascii_strncasecmp (address, MAIL, strlen (MAIL)) == 0 && strchr (address, '@');
}

/* An address of mail is the same in small letters; one that is none leaves the name. */
static char *
make_id (const CeasefireIcalProperty *property, const char *address, const char *name)
{
  const char *own = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ID);
  g_autofree char *small = NULL;
  g_autoptr (GString) id = g_string_new (NULL);

  if (own)
    return g_strdup (own);
  if (is_mail (address))
    small = g_ascii_strdown (address + strlen (MAIL), -1);
  else if (strchr (address, '/') || name == NULL)
    small = g_strdup (address);
  else
    small = g_strconcat ("attendee:", name, NULL);
  ceasefire_map_write_id (small, id);
  return g_strdup (id->str);
}

static const char *
get_name (const CeasefireIcalProperty *property, const char *address)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_CN_PARAMETER);
  const char *name = parameter ? icalparameter_get_cn (parameter) : NULL;
  const char *mail = is_mail (address) ? address + strlen (MAIL) : address;

  if (name == NULL || *name == '\0' || g_ascii_strcasecmp (name, mail) == 0
      || ceasefire_ical_property_get (property, CEASEFIRE_ICAL_DERIVED))
    return NULL;
  return name;
}

static icalparameter_cutype
get_sort (const CeasefireIcalProperty *property)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_CUTYPE_PARAMETER);

  return parameter ? icalparameter_get_cutype (parameter) : ICAL_CUTYPE_NONE;
}

static const char *
get_kind (const CeasefireIcalProperty *property)
{
  const char *own = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_KIND);

  if (own && ceasefire_enum_from_word (CEASEFIRE_TYPE_ACTOR_KIND, own) > 0)
    return own;
  return get_sort (property) == ICAL_CUTYPE_INDIVIDUAL ? "person" : "unknown";
}

/* @name, @address: NULL: it is not known. */
static gboolean
add_actor (People *self, const CeasefireIcalProperty *property, const char *id, const char *kind,
           const char *name, const char *address)
{
  g_autoptr (GString) json = g_string_new (NULL);
  CeasefireTreePlace place = ceasefire_ical_item_get_place (self->item, property);

  ceasefire_tree_begin (json, "actor", id);
  ceasefire_pieces_string (json, "kind", kind);
  ceasefire_pieces_string (json, "name", name);
  if (address && is_mail (address) && !strpbrk (address, " \t\n\"<>"))
    ceasefire_pieces_list_of (json, "same_as", address);
  return ceasefire_ical_reader_add (self->reader, "actor", id, json, &place);
}

static icalparameter_role
get_part (const CeasefireIcalProperty *property)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_ROLE_PARAMETER);

  return parameter ? icalparameter_get_role (parameter) : ICAL_ROLE_NONE;
}

static const char *
get_role (const CeasefireIcalProperty *property)
{
  const char *own = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ROLE);

  if (own)
    return own;
  return get_part (property) == ICAL_ROLE_CHAIR ? "chair" : NULL;
}

static const char *
get_attendance (const CeasefireIcalProperty *property)
{
  icalparameter *parameter = ceasefire_ical_property_find (property, ICAL_PARTSTAT_PARAMETER);
  const char *own = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ATTENDANCE);

  if (own || parameter == NULL)
    return own;
  return icalparameter_get_partstat (parameter) == ICAL_PARTSTAT_ACCEPTED ? "expected" : "invited";
}

static char *
write_participant (People *self, const CeasefireIcalProperty *property, const char *id)
{
  const char *delegation = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_DELEGATION);
  const char *capacity = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_CAPACITY);
  GString *json = g_string_new ("{");

  ceasefire_pieces_string (json, "actor", id);
  if (delegation && add_actor (self, property, delegation, "unknown", NULL, NULL))
    ceasefire_pieces_string (json, "delegation", delegation);
  ceasefire_pieces_string (json, "role", get_role (property));
  if (capacity)
    {
      g_autofree char *text = ceasefire_ical_property_to_json (property, capacity);

      ceasefire_pieces_key (json, "capacity");
      g_string_append (json, text);
    }
  ceasefire_pieces_string (json, "attendance", get_attendance (property));
  return g_string_free (g_string_append_c (json, '}'), FALSE);
}

static gboolean
takes_part (People *self, const CeasefireIcalProperty *property)
{
  CeasefireTreePlace place = ceasefire_ical_item_get_place (self->item, property);
  icalparameter_cutype sort = get_sort (property);

  if (ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ID))
    return TRUE;
  if (sort == ICAL_CUTYPE_ROOM || sort == ICAL_CUTYPE_RESOURCE)
    ceasefire_tree_lose (self->item->account, &place, "ATTENDEE;CUTYPE",
                         "rooms and resources take no part");
  else if (get_part (property) == ICAL_ROLE_NONPARTICIPANT)
    ceasefire_tree_lose (self->item->account, &place, "ATTENDEE;ROLE=NON-PARTICIPANT",
                         "who gets a copy takes no part");
  else
    return TRUE;
  return FALSE;
}

/* What is said of an attendee and has no member. */
static void
lose_parameters (People *self, const CeasefireIcalProperty *property)
{
  CeasefireTreePlace place = ceasefire_ical_item_get_place (self->item, property);
  icalparameter *answer = ceasefire_ical_property_find (property, ICAL_PARTSTAT_PARAMETER);

  if (answer && icalparameter_get_partstat (answer) != ICAL_PARTSTAT_ACCEPTED
      && icalparameter_get_partstat (answer) != ICAL_PARTSTAT_NEEDSACTION)
    ceasefire_tree_lose (self->item->account, &place, "ATTENDEE;PARTSTAT",
                         "who has not accepted was invited, and no more is known");
  for (icalparameter *parameter
       = icalproperty_get_first_parameter (property->property, ICAL_ANY_PARAMETER);
       parameter;
       parameter = icalproperty_get_next_parameter (property->property, ICAL_ANY_PARAMETER))
    {
      icalparameter_kind kind = icalparameter_isa (parameter);
      const char *name = icalparameter_kind_to_string (kind);
      g_autofree char *what = g_strconcat ("ATTENDEE;", name ? name : "X", NULL);

      if (kind == ICAL_RSVP_PARAMETER || kind == ICAL_SENTBY_PARAMETER || kind == ICAL_DIR_PARAMETER
          || kind == ICAL_DELEGATEDFROM_PARAMETER || kind == ICAL_DELEGATEDTO_PARAMETER)
        ceasefire_tree_lose (self->item->account, &place, what, ceasefire_ical_explain_loss (what));
    }
}

static void
add_participant (People *self, const CeasefireIcalProperty *property, const char *id)
{
  g_autofree char *json = write_participant (self, property, id);
  g_autoptr (GError) error = NULL;
  CeasefireParticipant *participant = ceasefire_participant_from_json (json, &error);

  if (participant == NULL)
    {
      ceasefire_ical_item_tell (self->item, property, "a participant is left out: %s",
                                ceasefire_error_get_reason (error));
      return;
    }
  g_ptr_array_add (self->list, participant);
  g_hash_table_insert (self->places, g_strdup (id), GUINT_TO_POINTER (self->list->len));
}

/* The actor of an address; NULL: there can be none. */
static char *
find_actor (People *self, const CeasefireIcalProperty *property)
{
  const char *address = ceasefire_ical_property_get_text (property);
  const char *name = address ? get_name (property, address) : NULL;
  g_autofree char *id = address ? make_id (property, address, name) : NULL;

  return id && add_actor (self, property, id, get_kind (property), name, address)
           ? g_steal_pointer (&id)
           : NULL;
}

static void
take_attendee (People *self, const CeasefireIcalProperty *property)
{
  g_autofree char *id = takes_part (self, property) ? find_actor (self, property) : NULL;

  if (id == NULL)
    return;
  lose_parameters (self, property);
  add_participant (self, property, id);
}

/* Whoever is among those who take part already gets a role, unless there is one. */
static void
take_organizer (People *self, const CeasefireIcalProperty *property)
{
  g_autofree char *id = find_actor (self, property);
  gboolean is_own = ceasefire_ical_property_get (property, CEASEFIRE_ICAL_ID) != NULL;
  guint place = id ? GPOINTER_TO_UINT (g_hash_table_lookup (self->places, id)) : 0;
  CeasefireParticipant *participant;

  if (id == NULL || (is_own && place > 0))
    return;
  if (place == 0)
    {
      add_participant (self, property, id);
      place = self->list->len;
    }
  participant = place > 0 ? self->list->pdata[place - 1] : NULL;
  if (participant && ceasefire_participant_get_role (participant) == NULL)
    ceasefire_participant_set_role (participant, "convener");
}

static char *
write_list (const GPtrArray *list)
{
  GString *json = g_string_new ("[");

  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *participant = ceasefire_participant_to_json (list->pdata[i]);

      g_string_append_printf (json, "%s%s", i > 0 ? "," : "", participant);
    }
  return g_string_free (g_string_append_c (json, ']'), FALSE);
}

char *
ceasefire_ical_read_participants (CeasefireIcalReader *reader, CeasefireIcalItem *item)
{
  g_autoptr (GHashTable) places
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) list
    = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_participant_unref);
  People self = { reader, item, places, list };
  CeasefireIcalProperty *property = NULL;

  while ((property = ceasefire_ical_item_next (item, "ATTENDEE", property)))
    take_attendee (&self, property);
  property = ceasefire_ical_item_next (item, "ORGANIZER", NULL);
  if (property)
    take_organizer (&self, property);
  return list->len > 0 ? write_list (list) : NULL;
}
