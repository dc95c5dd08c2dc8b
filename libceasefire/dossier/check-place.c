/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-place.h>

#include "dossier/geometry.h"

#include <math.h>

/*
 * Where places lie. GeoJSON has the longitude first, people say the latitude first, so that the two
 * are often the wrong way round. That is certain only where one of them is out of range, or where a
 * place says twice where it is; that a place lies elsewhere than its name says is not known here.
 */

/* Degrees by which a place and its shape may differ: a centre need not lie in the shape. */
#define CHECK_PLACE_NEAR 1.0

/* Degrees within which two places are one, and how much better they must fit with axes swapped. */
#define CHECK_PLACE_SAME 0.01
#define CHECK_PLACE_BETTER 10

static double
check_place_get_gap (double value, double least, double most)
{
  return value < least ? least - value : value > most ? value - most : 0;
}

/* How far a point lies from the box around the shape, in degrees; east and west meet at 180. */
static double
check_place_get_distance (const CeasefireGeometry *geometry, double longitude, double latitude)
{
  double across = MIN (check_place_get_gap (longitude, geometry->west, geometry->east),
                       MIN (check_place_get_gap (longitude + 360, geometry->west, geometry->east),
                            check_place_get_gap (longitude - 360, geometry->west, geometry->east)));

  return MAX (across, check_place_get_gap (latitude, geometry->south, geometry->north));
}

/* The place says where it is twice. */
static void
check_place_compare (CeasefireCheck *self, CeasefirePlace *place, const CeasefireGeometry *geometry,
                     const CeasefirePath *path)
{
  double latitude = ceasefire_place_get_latitude (place);
  double longitude = ceasefire_place_get_longitude (place);
  double distance;
  CheckNumber north;
  CheckNumber east;

  if (isnan (latitude) || isnan (longitude))
    return;
  distance = check_place_get_distance (geometry, longitude, latitude);
  if (distance <= CHECK_PLACE_SAME)
    return;
  if (check_place_get_distance (geometry, latitude, longitude) * CHECK_PLACE_BETTER <= distance)
    ceasefire_check_report (self, CHECK_SWAPPED_COORDINATES, path,
                            "the geometry lies at latitude %s and longitude %s only with its axes "
                            "the other way round; the longitude comes first",
                            ceasefire_check_say_number (latitude, north),
                            ceasefire_check_say_number (longitude, east));
  else if (distance > CHECK_PLACE_NEAR)
    ceasefire_check_report (self, CHECK_COORDINATES_APART, path,
                            "the geometry is more than %d degrees away from latitude %s and "
                            "longitude %s",
                            (int) distance, ceasefire_check_say_number (latitude, north),
                            ceasefire_check_say_number (longitude, east));
}

static void
check_place_geometry (CeasefireCheck *self, CeasefirePlace *place, const CeasefirePath *up)
{
  const char *json = ceasefire_place_get_geometry (place);
  const CeasefirePath path = { up, "geometry", -1 };
  CeasefireGeometry geometry;

  if (json == NULL)
    return;
  ceasefire_geometry_read (&geometry, json);
  if (geometry.fault)
    {
      const CeasefirePath member = { &path, geometry.member, -1 };

      ceasefire_check_suggest (self, geometry.meant);
      ceasefire_check_report (self, CHECK_MALFORMED_GEOMETRY, geometry.member ? &member : &path,
                              "%s", geometry.fault);
    }
  else if (geometry.beyond && geometry.fits_swapped)
    ceasefire_check_report (self, CHECK_SWAPPED_COORDINATES, &path,
                            "%s, but all positions fit with their axes the other way round; the "
                            "longitude comes first",
                            geometry.beyond);
  else if (geometry.beyond)
    ceasefire_check_report (self, CHECK_COORDINATE_RANGE, &path, "%s", geometry.beyond);
  else
    check_place_compare (self, place, &geometry, &path);
  ceasefire_geometry_clear (&geometry);
}

void
ceasefire_check_place (CeasefireCheck *self, const CeasefirePath *up)
{
  const CeasefirePath latitude_path = { up, "latitude", -1 };
  const CeasefirePath longitude_path = { up, "longitude", -1 };
  CeasefirePlace *place;
  double latitude;
  double longitude;

  if (!CEASEFIRE_IS_PLACE (self->record))
    return;
  place = CEASEFIRE_PLACE (self->record);
  latitude = ceasefire_place_get_latitude (place);
  longitude = ceasefire_place_get_longitude (place);
  if (!isnan (latitude) && isnan (longitude))
    ceasefire_check_report (self, CHECK_HALF_COORDINATES, &latitude_path,
                            "latitude is given without longitude");
  else if (isnan (latitude) && !isnan (longitude))
    ceasefire_check_report (self, CHECK_HALF_COORDINATES, &longitude_path,
                            "longitude is given without latitude");
  else if (fabs (latitude) <= 0 && fabs (longitude) <= 0
           && ceasefire_place_get_kind (place) != CEASEFIRE_PLACE_KIND_WATER)
    ceasefire_check_report (self, CHECK_NULL_ISLAND, &latitude_path,
                            "latitude 0 and longitude 0 are in the open sea; what is not known is "
                            "left out");
  check_place_geometry (self, place, up);
}
