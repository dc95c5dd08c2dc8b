/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-actor.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_IDENTIFICATION,
  ROW_NAME,
  ROW_ALIASES,
  ROW_DESCRIPTION,
  ROW_COUNTRY,
  ROW_AFFILIATIONS,
};

GType
ceasefire_actor_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_actor_type);
}

CeasefireActorKind
ceasefire_actor_get_kind (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), 0);

  return (CeasefireActorKind) ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_KIND);
}

void
ceasefire_actor_set_kind (CeasefireActor *self, CeasefireActorKind kind)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

CeasefireIdentification
ceasefire_actor_get_identification (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), 0);

  return (CeasefireIdentification) ceasefire_node_get_small (ceasefire_record_get_node (self),
                                                             ROW_IDENTIFICATION);
}

void
ceasefire_actor_set_identification (CeasefireActor *self, CeasefireIdentification identification)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_IDENTIFICATION,
                        &(CeasefireCell){ .small = (int) identification });
}

CeasefireText *
ceasefire_actor_get_name (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_NAME);
}

void
ceasefire_actor_set_name (CeasefireActor *self, CeasefireText *name)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_NAME, &(CeasefireCell){ .pointer = (gpointer) name });
}

const char *const *
ceasefire_actor_get_aliases (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ALIASES);
}

void
ceasefire_actor_set_aliases (CeasefireActor *self, const char *const *aliases)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_ALIASES, &(CeasefireCell){ .pointer = (gpointer) aliases });
}

CeasefireText *
ceasefire_actor_get_description (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DESCRIPTION);
}

void
ceasefire_actor_set_description (CeasefireActor *self, CeasefireText *description)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_DESCRIPTION,
                        &(CeasefireCell){ .pointer = (gpointer) description });
}

const char *
ceasefire_actor_get_country (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_COUNTRY);
}

void
ceasefire_actor_set_country (CeasefireActor *self, const char *country)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_COUNTRY, &(CeasefireCell){ .pointer = (gpointer) country });
}

CeasefireAffiliation *const *
ceasefire_actor_get_affiliations (CeasefireActor *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_AFFILIATIONS);
}

void
ceasefire_actor_set_affiliations (CeasefireActor *self, CeasefireAffiliation *const *affiliations)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));

  ceasefire_record_set (self, ROW_AFFILIATIONS,
                        &(CeasefireCell){ .pointer = (gpointer) affiliations });
}

void
ceasefire_actor_add_affiliation (CeasefireActor *self, CeasefireAffiliation *affiliation)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_actor_type));
  g_return_if_fail (affiliation != NULL);

  ceasefire_record_append (self, ROW_AFFILIATIONS, affiliation);
}
