/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-place.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_KIND,
  ROW_NAME,
  ROW_ALIASES,
  ROW_WITHIN,
  ROW_MAYBE_WITHIN,
  ROW_COUNTRY,
  ROW_LATITUDE,
  ROW_LONGITUDE,
  ROW_GEOMETRY,
  ROW_CONTROLLED_BY,
  ROW_CONTROL,
  ROW_DESCRIPTION,
};

GType
ceasefire_place_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_place_type);
}

CeasefirePlaceKind
ceasefire_place_get_kind (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), 0);

  return (CeasefirePlaceKind) ceasefire_node_get_small (ceasefire_record_get_node (self), ROW_KIND);
}

void
ceasefire_place_set_kind (CeasefirePlace *self, CeasefirePlaceKind kind)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_KIND, &(CeasefireCell){ .small = (int) kind });
}

CeasefireText *
ceasefire_place_get_name (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_NAME);
}

void
ceasefire_place_set_name (CeasefirePlace *self, CeasefireText *name)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_NAME, &(CeasefireCell){ .pointer = (gpointer) name });
}

const char *const *
ceasefire_place_get_aliases (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_ALIASES);
}

void
ceasefire_place_set_aliases (CeasefirePlace *self, const char *const *aliases)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_ALIASES, &(CeasefireCell){ .pointer = (gpointer) aliases });
}

const char *
ceasefire_place_get_within (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_WITHIN);
}

void
ceasefire_place_set_within (CeasefirePlace *self, const char *within)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_WITHIN, &(CeasefireCell){ .pointer = (gpointer) within });
}

const char *const *
ceasefire_place_get_maybe_within (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_MAYBE_WITHIN);
}

void
ceasefire_place_set_maybe_within (CeasefirePlace *self, const char *const *maybe_within)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_MAYBE_WITHIN,
                        &(CeasefireCell){ .pointer = (gpointer) maybe_within });
}

const char *
ceasefire_place_get_country (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_COUNTRY);
}

void
ceasefire_place_set_country (CeasefirePlace *self, const char *country)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_COUNTRY, &(CeasefireCell){ .pointer = (gpointer) country });
}

double
ceasefire_place_get_latitude (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NAN);

  return ceasefire_node_get_double (ceasefire_record_get_node (self), ROW_LATITUDE, NAN);
}

void
ceasefire_place_set_latitude (CeasefirePlace *self, double latitude)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_LATITUDE, &(CeasefireCell){ .number = latitude });
}

double
ceasefire_place_get_longitude (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NAN);

  return ceasefire_node_get_double (ceasefire_record_get_node (self), ROW_LONGITUDE, NAN);
}

void
ceasefire_place_set_longitude (CeasefirePlace *self, double longitude)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_LONGITUDE, &(CeasefireCell){ .number = longitude });
}

const char *
ceasefire_place_get_geometry (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_GEOMETRY);
}

void
ceasefire_place_set_geometry (CeasefirePlace *self, const char *geometry)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_GEOMETRY, &(CeasefireCell){ .pointer = (gpointer) geometry });
}

const char *const *
ceasefire_place_get_controlled_by (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self),
                                                ROW_CONTROLLED_BY);
}

void
ceasefire_place_set_controlled_by (CeasefirePlace *self, const char *const *controlled_by)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_CONTROLLED_BY,
                        &(CeasefireCell){ .pointer = (gpointer) controlled_by });
}

CeasefireControl *const *
ceasefire_place_get_control (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_CONTROL);
}

void
ceasefire_place_set_control (CeasefirePlace *self, CeasefireControl *const *control)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_CONTROL, &(CeasefireCell){ .pointer = (gpointer) control });
}

void
ceasefire_place_add_control (CeasefirePlace *self, CeasefireControl *control)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));
  g_return_if_fail (control != NULL);

  ceasefire_record_append (self, ROW_CONTROL, control);
}

CeasefireText *
ceasefire_place_get_description (CeasefirePlace *self)
{
  g_return_val_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type), NULL);

  return (gpointer) ceasefire_node_get_pointer (ceasefire_record_get_node (self), ROW_DESCRIPTION);
}

void
ceasefire_place_set_description (CeasefirePlace *self, CeasefireText *description)
{
  g_return_if_fail (ceasefire_record_is_of (self, &ceasefire_place_type));

  ceasefire_record_set (self, ROW_DESCRIPTION,
                        &(CeasefireCell){ .pointer = (gpointer) description });
}
