/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-affiliation.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-name.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefireActorKind:
 * @CEASEFIRE_ACTOR_KIND_UNSET: Not said.
 * @CEASEFIRE_ACTOR_KIND_PERSON: A human being, named or not.
 * @CEASEFIRE_ACTOR_KIND_STATE: A state as such.
 * @CEASEFIRE_ACTOR_KIND_GOVERNMENT: Those who govern a state, or claim to.
 * @CEASEFIRE_ACTOR_KIND_MINISTRY: A ministry or another body of a government.
 * @CEASEFIRE_ACTOR_KIND_ARMED_FORCES: The forces of a state.
 * @CEASEFIRE_ACTOR_KIND_ARMED_GROUP: An organized armed group that is not a state's.
 * @CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP: A party, movement or opposition body.
 * @CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL: An organization of states.
 * @CEASEFIRE_ACTOR_KIND_CONTACT_GROUP: States and bodies that meet about one conflict.
 * @CEASEFIRE_ACTOR_KIND_COALITION: Actors that act together, with arms or without.
 * @CEASEFIRE_ACTOR_KIND_NGO: A non-governmental organization.
 * @CEASEFIRE_ACTOR_KIND_MEDIA: A newspaper, agency or broadcaster.
 * @CEASEFIRE_ACTOR_KIND_POPULATION: People as a group, such as those in need.
 * @CEASEFIRE_ACTOR_KIND_OTHER: Something else.
 * @CEASEFIRE_ACTOR_KIND_UNKNOWN: It is not known.
 *
 * What sort of actor it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ACTOR_KIND_UNSET,
  CEASEFIRE_ACTOR_KIND_PERSON,
  CEASEFIRE_ACTOR_KIND_STATE,
  CEASEFIRE_ACTOR_KIND_GOVERNMENT,
  CEASEFIRE_ACTOR_KIND_MINISTRY,
  CEASEFIRE_ACTOR_KIND_ARMED_FORCES,
  CEASEFIRE_ACTOR_KIND_ARMED_GROUP,
  CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP,
  CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL,
  CEASEFIRE_ACTOR_KIND_CONTACT_GROUP,
  CEASEFIRE_ACTOR_KIND_COALITION,
  CEASEFIRE_ACTOR_KIND_NGO,
  CEASEFIRE_ACTOR_KIND_MEDIA,
  CEASEFIRE_ACTOR_KIND_POPULATION,
  CEASEFIRE_ACTOR_KIND_OTHER,
  CEASEFIRE_ACTOR_KIND_UNKNOWN,
} CeasefireActorKind;

#define CEASEFIRE_TYPE_ACTOR_KIND (ceasefire_actor_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_actor_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireIdentification:
 * @CEASEFIRE_IDENTIFICATION_UNSET: Not said.
 * @CEASEFIRE_IDENTIFICATION_NAMED: By name.
 * @CEASEFIRE_IDENTIFICATION_DESCRIBED: By a description that keeps the name back.
 * @CEASEFIRE_IDENTIFICATION_COLLECTIVE: As one of a group, such as officials.
 * @CEASEFIRE_IDENTIFICATION_UNKNOWN: Not at all.
 *
 * How an actor is identified by its source.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_IDENTIFICATION_UNSET,
  CEASEFIRE_IDENTIFICATION_NAMED,
  CEASEFIRE_IDENTIFICATION_DESCRIBED,
  CEASEFIRE_IDENTIFICATION_COLLECTIVE,
  CEASEFIRE_IDENTIFICATION_UNKNOWN,
} CeasefireIdentification;

#define CEASEFIRE_TYPE_IDENTIFICATION (ceasefire_identification_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_identification_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_ACTOR (ceasefire_actor_get_type ())

/**
 * CeasefireActor:
 *
 * Anybody or anything that can act, speak or be bound.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireActor, ceasefire_actor, ACTOR)

G_END_DECLS

#include <ceasefire/accessors/actor.h>
