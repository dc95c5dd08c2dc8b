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

static const CeasefireField place_fields[] = {
  CEASEFIRE_ENUM (kind, ceasefire_place_kind_get_type, .blurb = "What sort of place it is."),
  CEASEFIRE_TEXT (name, .blurb = "Name."),
  CEASEFIRE_STRINGS (aliases, .blurb = "Other names and spellings."),
  CEASEFIRE_REF (within, .refers_to = "place", .blurb = "Place that it certainly lies in."),
  CEASEFIRE_REFS (maybe_within, .refers_to = "place",
                  .blurb = "Places that it may lie in, where the boundary is not agreed."),
  CEASEFIRE_STRING (country, .format = "country",
                    .blurb = "ISO 3166-1 alpha-3 code of the country."),
  CEASEFIRE_DOUBLE (latitude, .minimum = -90, .maximum = 90,
                    .blurb = "Latitude in degrees north, WGS 84."),
  CEASEFIRE_DOUBLE (longitude, .minimum = -180, .maximum = 180,
                    .blurb = "Longitude in degrees east, WGS 84."),
  CEASEFIRE_RAW (geometry, .format = "geojson", .blurb = "GeoJSON geometry, kept verbatim."),
  CEASEFIRE_REFS (controlled_by, .refers_to = "actor", .blurb = "Who holds the place."),
  CEASEFIRE_VALUES (control, ceasefire_control_type, .blurb = "Who held the place when."),
  CEASEFIRE_TEXT (description, .blurb = "Description."),
};

CeasefireType ceasefire_place_type = CEASEFIRE_RECORD_TYPE ("place", CeasefirePlace, place_fields);

CeasefirePlace *
ceasefire_place_new (const char *id)
{
  return ceasefire_record_new (&ceasefire_place_type, id);
}
