/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-write.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/*
 * Who takes part. A calendar knows people by their addresses: an actor's is one of mail, if the dossier
 * says so, else the name that all the world knows the record by. That somebody has accepted is never
 * said, for the dossier knows only who was there, or was to be.
 */

/* Where the dossier has no name of its own. */
#define SCHEME "urn:x-ceasefire:"

static const struct
{
  const char *role;
  icalparameter_role part;
} parts[] = {
  { "chair", ICAL_ROLE_CHAIR },
  { "observer", ICAL_ROLE_NONPARTICIPANT },
  { "witness", ICAL_ROLE_NONPARTICIPANT },
  { "support", ICAL_ROLE_NONPARTICIPANT },
  { "press", ICAL_ROLE_NONPARTICIPANT },
};

static const char *
find_mail (CeasefireRecord *actor)
{
  const char *const *uris = actor ? ceasefire_record_get_same_as (actor) : NULL;

  for (; uris && *uris; uris++)
    if (g_ascii_strncasecmp (*uris, "mailto:", strlen ("mailto:")) == 0
        && ceasefire_ical_is_uri (*uris))
      return *uris;
  return NULL;
}

static char *
make_address (CeasefireExport *export, const char *id)
{
  CeasefireRecord *actor = ceasefire_dossier_lookup (export->dossier, id);
  const char *mail = find_mail (actor);
  const char *base = ceasefire_header_get_id (ceasefire_dossier_get_header (export->dossier));
  g_autofree char *escaped = mail ? NULL : g_uri_escape_string (id, NULL, FALSE);

  if (mail)
    return g_strdup (mail);
  return g_strconcat (base && ceasefire_ical_is_uri (base) ? base : SCHEME, escaped, NULL);
}

static void
put_actor (CeasefireIcalEvent *self, icalproperty *property, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (self->export->dossier, id);
  CeasefireActor *actor = CEASEFIRE_IS_ACTOR (record) ? CEASEFIRE_ACTOR (record) : NULL;
  CeasefireActorKind kind = actor ? ceasefire_actor_get_kind (actor) : CEASEFIRE_ACTOR_KIND_UNKNOWN;
  gboolean is_derived = TRUE;
  g_autofree char *name = actor ? ceasefire_ical_name_record (self->export, record, &is_derived)
                                : g_strdup (id);
  icalparameter_cutype sort = ICAL_CUTYPE_GROUP;

  if (kind == CEASEFIRE_ACTOR_KIND_PERSON)
    sort = ICAL_CUTYPE_INDIVIDUAL;
  else if (kind == CEASEFIRE_ACTOR_KIND_UNKNOWN || kind == CEASEFIRE_ACTOR_KIND_UNSET)
    sort = ICAL_CUTYPE_UNKNOWN;
  ceasefire_ical_put_parameter (property, ICAL_CN_PARAMETER, name);
  icalproperty_add_parameter (property, icalparameter_new_cutype (sort));
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_ID, id);
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_KIND,
                                  ceasefire_enum_to_word (CEASEFIRE_TYPE_ACTOR_KIND, (int) kind));
  if (is_derived)
    ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_DERIVED, "YES");
}

static CeasefireVocabulary *
get_roles (CeasefireIcalEvent *self)
{
  return ceasefire_dossier_get_vocabulary (self->export->dossier, "role");
}

static void
put_role (CeasefireIcalEvent *self, icalproperty *property, const char *role)
{
  if (role == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (ceasefire_vocabulary_is_a (get_roles (self), role, parts[i].role))
      icalproperty_add_parameter (property, icalparameter_new_role (parts[i].part));
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_ROLE, role);
}

static void
put_delegation (CeasefireIcalEvent *self, icalproperty *property, const char *id)
{
  g_autofree char *address = id ? make_address (self->export, id) : NULL;

  if (id == NULL)
    return;
  ceasefire_ical_put_parameter (property, ICAL_MEMBER_PARAMETER, address);
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_DELEGATION, id);
}

static void
put_capacity (CeasefireIcalEvent *self, icalproperty *property, const CeasefireText *capacity)
{
  const char *language;

  if (capacity == NULL)
    return;
  ceasefire_ical_put_x_parameter (property, CEASEFIRE_ICAL_CAPACITY,
                                  ceasefire_ical_get_wording (self->export, capacity, &language));
  ceasefire_ical_put_parameter (property, ICAL_LANGUAGE_PARAMETER, language);
}

static void
put_participant (CeasefireIcalEvent *self, CeasefireParticipant *participant)
{
  const char *actor = ceasefire_participant_get_actor (participant);
  g_autofree char *address = actor ? make_address (self->export, actor) : NULL;
  icalproperty *property = actor ? icalproperty_new_attendee (address) : NULL;

  if (actor == NULL)
    {
      ceasefire_export_lose (self->export, self->record, "participants", "without an actor");
      return;
    }
  icalcomponent_add_property (self->component, property);
  put_actor (self, property, actor);
  put_role (self, property, ceasefire_participant_get_role (participant));
  put_delegation (self, property, ceasefire_participant_get_delegation (participant));
  put_capacity (self, property, ceasefire_participant_get_capacity (participant));
  ceasefire_ical_put_x_parameter (
    property, CEASEFIRE_ICAL_ATTENDANCE,
    ceasefire_enum_to_word (CEASEFIRE_TYPE_ATTENDANCE,
                            (int) ceasefire_participant_get_attendance (participant)));
}

static gboolean
is_organizer (CeasefireIcalEvent *self, CeasefireParticipant *participant)
{
  const char *role = ceasefire_participant_get_role (participant);

  return role && ceasefire_participant_get_actor (participant)
         && (ceasefire_vocabulary_is_a (get_roles (self), role, "convener")
             || ceasefire_vocabulary_is_a (get_roles (self), role, "host"));
}

static void
put_organizer (CeasefireIcalEvent *self, CeasefireParticipant *participant)
{
  const char *actor = ceasefire_participant_get_actor (participant);
  g_autofree char *address = make_address (self->export, actor);
  icalproperty *property = icalproperty_new_organizer (address);

  icalcomponent_add_property (self->component, property);
  put_actor (self, property, actor);
}

void
ceasefire_ical_put_participants (CeasefireIcalEvent *self)
{
  CeasefireParticipant *const *participants
    = ceasefire_meeting_get_participants (CEASEFIRE_MEETING (self->record));

  for (guint i = 0; participants && participants[i]; i++)
    if (is_organizer (self, participants[i]))
      {
        put_organizer (self, participants[i]);
        break;
      }
  for (guint i = 0; participants && participants[i]; i++)
    put_participant (self, participants[i]);
}
