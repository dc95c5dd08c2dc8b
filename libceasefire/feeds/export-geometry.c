/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export.h"

#include "dossier/geometry.h"
#include "feeds/pieces.h"

#include <ceasefire/ceasefire-place.h>

/* Where a place is, as a geometry of GeoJSON. */

static gboolean
is_right (const char *shape)
{
  CeasefireGeometry geometry;
  gboolean right;

  ceasefire_geometry_read (&geometry, shape);
  right = geometry.fault == NULL && geometry.beyond == NULL;
  ceasefire_geometry_clear (&geometry);
  return right;
}

/* Longitude comes first. */
static void
put_point (GString *text, const char *key, CeasefirePlace *place)
{
  gsize point = ceasefire_pieces_begin (text, key, '{');
  gsize position;

  ceasefire_pieces_string (text, "type", "Point");
  position = ceasefire_pieces_begin (text, "coordinates", '[');
  ceasefire_pieces_number (text, NULL, ceasefire_place_get_longitude (place));
  ceasefire_pieces_number (text, NULL, ceasefire_place_get_latitude (place));
  ceasefire_pieces_end (text, position, ']', TRUE);
  ceasefire_pieces_end (text, point, '}', TRUE);
}

CeasefireExportShape
ceasefire_export_put_geometry (CeasefireExport *self, const char *key, CeasefireRecord *record)
{
  CeasefirePlace *place = CEASEFIRE_PLACE (record);
  const char *shape = ceasefire_place_get_geometry (place);

  if (shape && is_right (shape))
    {
      ceasefire_pieces_key (self->text, key);
      g_string_append (self->text, shape);
      return CEASEFIRE_EXPORT_SHAPE;
    }
  if (!ceasefire_record_has (record, "latitude") || !ceasefire_record_has (record, "longitude"))
    return CEASEFIRE_EXPORT_NOWHERE;
  put_point (self->text, key, place);
  return CEASEFIRE_EXPORT_POINT;
}
