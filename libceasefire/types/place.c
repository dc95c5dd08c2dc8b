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

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefirePlacePrecision, ceasefire_place_precision,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_PRECISION_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_PRECISION_EXACT, "exact"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_PRECISION_NEAR, "near"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_PRECISION_CENTROID, "centroid"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_PLACE_PRECISION_UNKNOWN, "unknown"))
/* clang-format on */

static const CeasefireField place_fields[] = {
  CEASEFIRE_ENUM (
    kind, ceasefire_place_kind_get_type, .bare = 1,
    .blurb = "What sort of place it is, such as a city, a line or an area of control."),
  CEASEFIRE_TEXT (name, .blurb = "The name by which the place is known."),
  CEASEFIRE_STRINGS (aliases, .blurb = "The other names and spellings of the place."),
  CEASEFIRE_REF (within, .refers_to = "place",
                 .blurb = "The place that this one certainly lies in."),
  CEASEFIRE_REFS (
    maybe_within, .refers_to = "place",
    .blurb = "The places that this one may lie in, where the boundary is not agreed."),
  CEASEFIRE_STRING (
    country, .format = "country",
    .blurb = "The country of the place, by its code in ISO 3166-1 alpha-3 such as SYR."),
  CEASEFIRE_DOUBLE (
    latitude, .minimum = -90, .maximum = 90,
    .blurb = "The latitude in degrees north of the equator, WGS 84; south is negative."),
  CEASEFIRE_DOUBLE (
    longitude, .minimum = -180, .maximum = 180,
    .blurb = "The longitude in degrees east of Greenwich, WGS 84; west is negative."),
  CEASEFIRE_ENUM (precision, ceasefire_place_precision_get_type, .bare = 2, .ordered = 3,
                  .blurb = "How exactly the coordinates give the place, such as near or centroid."),
  CEASEFIRE_REF (around, .refers_to = "place",
                 .blurb = "The place that this one lies around, for a zone; shown, not matched."),
  CEASEFIRE_REF (along, .refers_to = "place",
                 .blurb = "The line that this one lies along, for a zone; shown, not matched."),
  CEASEFIRE_VALUE (distance, ceasefire_quantity_type,
                   .blurb = "How far the zone reaches from there; shown, not matched."),
  CEASEFIRE_RAW (geometry, .format = "geojson",
                 .blurb = "The shape of the place as a GeoJSON geometry (RFC 7946), kept verbatim "
                          "but for white space."),
  CEASEFIRE_REFS (controlled_by, .refers_to = "actor", .blurb = "The actors that hold the place."),
  CEASEFIRE_VALUES (control, ceasefire_control_type,
                    .blurb = "Who held the place in which interval."),
  CEASEFIRE_TEXT (description, .blurb = "A description of the place in words."),
};

CeasefireType ceasefire_place_type = CEASEFIRE_RECORD_TYPE (
  "place", CeasefirePlace, place_fields, .blurb = "Somewhere that something can happen.");

#include "types/accessors/place.inc"
