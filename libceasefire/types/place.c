/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-place.h>

#include "types/types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefirePlaceKind, ceasefire_place_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_COUNTRY, "country"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_REGION, "region"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_CITY, "city"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_DISTRICT, "district"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_SITE, "site"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_BUILDING, "building"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_LINE, "line"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_ZONE, "zone"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_AREA_OF_CONTROL, "area-of-control"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_AIRSPACE, "airspace"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_WATER, "water"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_KIND_OTHER, "other"))
/* clang-format on */

struct _CeasefirePlace
{
  CeasefireRecord parent_instance;

  CeasefirePlaceKind kind;
  CeasefireText *name;
  char **aliases;
  char *within;
  char **maybe_within;
  char *country;
  double latitude;
  double longitude;
  char *geometry;
  char **controlled_by;
  CeasefireControl **control;
  CeasefireText *description;
};

static const CeasefireField place_fields[] = {
  CEASEFIRE_ENUM (CeasefirePlace, kind, CeasefirePlaceKind, ceasefire_place_kind_get_type,
                  .blurb = "What sort of place it is."),
  CEASEFIRE_TEXT (CeasefirePlace, name, .blurb = "Name."),
  CEASEFIRE_STRINGS (CeasefirePlace, aliases, .blurb = "Other names and spellings."),
  CEASEFIRE_REF (CeasefirePlace, within, .refers_to = "place",
                 .blurb = "Place that it certainly lies in."),
  CEASEFIRE_REFS (CeasefirePlace, maybe_within, .refers_to = "place",
                  .blurb = "Places that it may lie in, where the boundary is not agreed."),
  CEASEFIRE_STRING (CeasefirePlace, country, .format = "country",
                    .blurb = "ISO 3166-1 alpha-3 code of the country."),
  CEASEFIRE_DOUBLE (CeasefirePlace, latitude, .minimum = -90, .maximum = 90,
                    .blurb = "Latitude in degrees north, WGS 84."),
  CEASEFIRE_DOUBLE (CeasefirePlace, longitude, .minimum = -180, .maximum = 180,
                    .blurb = "Longitude in degrees east, WGS 84."),
  CEASEFIRE_RAW (CeasefirePlace, geometry, .format = "geojson",
                 .blurb = "GeoJSON geometry, kept verbatim."),
  CEASEFIRE_REFS (CeasefirePlace, controlled_by, .refers_to = "actor",
                  .blurb = "Who holds the place."),
  CEASEFIRE_VALUES (CeasefirePlace, control, CeasefireControl, ceasefire_control_type,
                    .blurb = "Who held the place when."),
  CEASEFIRE_TEXT (CeasefirePlace, description, .blurb = "Description."),
};

static const CeasefireLayout *place_layout;

const CeasefireType ceasefire_place_type = CEASEFIRE_RECORD_TYPE (
  "place", ceasefire_place_get_type, CeasefirePlace, place_fields, place_layout);

G_DEFINE_FINAL_TYPE (CeasefirePlace, ceasefire_place, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_place_class_init (CeasefirePlaceClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_place_type);
}

static void
ceasefire_place_init (CeasefirePlace *self)
{
  ceasefire_members_init (&ceasefire_place_type, self);
}

CeasefirePlace *
ceasefire_place_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_PLACE, id);
}

CeasefirePlaceKind
ceasefire_place_get_kind (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), 0);

  return self->kind;
}

void
ceasefire_place_set_kind (CeasefirePlace *self, CeasefirePlaceKind kind)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->kind, &kind);
}

CeasefireText *
ceasefire_place_get_name (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->name;
}

void
ceasefire_place_set_name (CeasefirePlace *self, CeasefireText *name)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->name, &name);
}

const char *const *
ceasefire_place_get_aliases (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return (const char *const *) self->aliases;
}

void
ceasefire_place_set_aliases (CeasefirePlace *self, const char *const *aliases)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->aliases, &aliases);
}

const char *
ceasefire_place_get_within (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->within;
}

void
ceasefire_place_set_within (CeasefirePlace *self, const char *within)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->within, &within);
}

const char *const *
ceasefire_place_get_maybe_within (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return (const char *const *) self->maybe_within;
}

void
ceasefire_place_set_maybe_within (CeasefirePlace *self, const char *const *maybe_within)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->maybe_within, &maybe_within);
}

const char *
ceasefire_place_get_country (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->country;
}

void
ceasefire_place_set_country (CeasefirePlace *self, const char *country)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->country, &country);
}

double
ceasefire_place_get_latitude (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), 0.0);

  return self->latitude;
}

void
ceasefire_place_set_latitude (CeasefirePlace *self, double latitude)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->latitude, &latitude);
}

double
ceasefire_place_get_longitude (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), 0.0);

  return self->longitude;
}

void
ceasefire_place_set_longitude (CeasefirePlace *self, double longitude)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->longitude, &longitude);
}

const char *
ceasefire_place_get_geometry (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->geometry;
}

void
ceasefire_place_set_geometry (CeasefirePlace *self, const char *geometry)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->geometry, &geometry);
}

const char *const *
ceasefire_place_get_controlled_by (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return (const char *const *) self->controlled_by;
}

void
ceasefire_place_set_controlled_by (CeasefirePlace *self, const char *const *controlled_by)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->controlled_by, &controlled_by);
}

CeasefireControl *const *
ceasefire_place_get_control (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->control;
}

void
ceasefire_place_set_control (CeasefirePlace *self, CeasefireControl *const *control)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->control, &control);
}

void
ceasefire_place_add_control (CeasefirePlace *self, CeasefireControl *control)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));
  g_return_if_fail (control != NULL);

  ceasefire_record_append (self, &self->control, control);
}

CeasefireText *
ceasefire_place_get_description (CeasefirePlace *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PLACE (self), NULL);

  return self->description;
}

void
ceasefire_place_set_description (CeasefirePlace *self, CeasefireText *description)
{
  g_return_if_fail (CEASEFIRE_IS_PLACE (self));

  ceasefire_record_assign (self, &self->description, &description);
}
