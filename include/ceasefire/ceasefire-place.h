/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-control.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/**
 * CeasefirePlaceKind:
 * @CEASEFIRE_PLACE_KIND_UNSET: Not said.
 * @CEASEFIRE_PLACE_KIND_COUNTRY: A country.
 * @CEASEFIRE_PLACE_KIND_REGION: A region, province or governorate.
 * @CEASEFIRE_PLACE_KIND_CITY: A city, town or village.
 * @CEASEFIRE_PLACE_KIND_DISTRICT: A part of a city.
 * @CEASEFIRE_PLACE_KIND_SITE: A site, such as an airfield or crossing.
 * @CEASEFIRE_PLACE_KIND_BUILDING: A building.
 * @CEASEFIRE_PLACE_KIND_LINE: A line, such as one of contact.
 * @CEASEFIRE_PLACE_KIND_ZONE: A zone drawn by an agreement or order.
 * @CEASEFIRE_PLACE_KIND_AREA_OF_CONTROL: An area described by who holds it.
 * @CEASEFIRE_PLACE_KIND_AIRSPACE: The air above a place.
 * @CEASEFIRE_PLACE_KIND_WATER: A sea, lake or river.
 * @CEASEFIRE_PLACE_KIND_OTHER: Something else.
 *
 * What sort of place it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PLACE_KIND_UNSET,
  CEASEFIRE_PLACE_KIND_COUNTRY,
  CEASEFIRE_PLACE_KIND_REGION,
  CEASEFIRE_PLACE_KIND_CITY,
  CEASEFIRE_PLACE_KIND_DISTRICT,
  CEASEFIRE_PLACE_KIND_SITE,
  CEASEFIRE_PLACE_KIND_BUILDING,
  CEASEFIRE_PLACE_KIND_LINE,
  CEASEFIRE_PLACE_KIND_ZONE,
  CEASEFIRE_PLACE_KIND_AREA_OF_CONTROL,
  CEASEFIRE_PLACE_KIND_AIRSPACE,
  CEASEFIRE_PLACE_KIND_WATER,
  CEASEFIRE_PLACE_KIND_OTHER,
} CeasefirePlaceKind;

#define CEASEFIRE_TYPE_PLACE_KIND (ceasefire_place_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_place_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefirePlacePrecision:
 * @CEASEFIRE_PLACE_PRECISION_UNSET: Not said.
 * @CEASEFIRE_PLACE_PRECISION_EXACT: Where the coordinates are.
 * @CEASEFIRE_PLACE_PRECISION_NEAR: Near the coordinates.
 * @CEASEFIRE_PLACE_PRECISION_CENTROID: Somewhere in an area, of which the coordinates are the middle.
 * @CEASEFIRE_PLACE_PRECISION_UNKNOWN: It is not known how exactly.
 *
 * How exactly a place is known.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_PLACE_PRECISION_UNSET,
  CEASEFIRE_PLACE_PRECISION_EXACT,
  CEASEFIRE_PLACE_PRECISION_NEAR,
  CEASEFIRE_PLACE_PRECISION_CENTROID,
  CEASEFIRE_PLACE_PRECISION_UNKNOWN,
} CeasefirePlacePrecision;

#define CEASEFIRE_TYPE_PLACE_PRECISION (ceasefire_place_precision_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_place_precision_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_PLACE (ceasefire_place_get_type ())

/**
 * CeasefirePlace:
 *
 * Somewhere that something can happen.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefirePlace, ceasefire_place, PLACE)

G_END_DECLS

#include <ceasefire/accessors/place.h>
