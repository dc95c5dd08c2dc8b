/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export.h"

#include "feeds/pieces.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/*
 * GeoJSON (RFC 7946): a feature for each place, and for each record that happened at one. Its properties
 * are the record as JSON has it, so that a feature loses nothing; its geometry is that of the place, or
 * null. A place within another is somewhere in it, and is not put where the other's coordinates are.
 */

/* With "place", as the tables have them. */
static const CeasefireHeld held[] = {
  { "header", "*" },    { "place", "*" },     { "meeting", "*" },
  { "statement", "*" }, { "agreement", "*" }, { "incident", "*" },
  { "clause", "*" },    { "coverage", "*" },  { NULL, NULL },
};

static const char *const limits[] = {
  "A record that names no place is left out; of an agreement the place is where it was signed.",
  "Where a place has no coordinates, the geometry is null: what it lies within may be large.",
  "A shape that is no geometry, or has coordinates out of range, is left to the properties.",
  NULL,
};

static void
put_geometry (CeasefireExport *self, CeasefireRecord *record, CeasefireRecord *place)
{
  if (place && ceasefire_export_put_geometry (self, "geometry", place))
    return;
  ceasefire_pieces_key (self->text, "geometry");
  g_string_append (self->text, "null");
  ceasefire_export_lose (self, record, NULL,
                         place ? "at a place without coordinates" : "at a place that is not there");
}

/* Properties */

/* Behind the members of @record, whose name nobody else has. */
static void
put_property (CeasefireExport *self, CeasefireRecord *record, const char *name, const char *value)
{
  if (ceasefire_record_get_extra (record, name) == NULL)
    ceasefire_pieces_string (self->text, name, value);
}

static void
put_place (CeasefireExport *self, CeasefireRecord *record, CeasefireRecord *place)
{
  CeasefirePlacePrecision precision = ceasefire_place_get_precision (CEASEFIRE_PLACE (place));

  put_property (
    self, record, "place_name",
    ceasefire_export_read_text (self, ceasefire_place_get_name (CEASEFIRE_PLACE (place))));
  put_property (self, record, "place_precision",
                ceasefire_enum_to_word (CEASEFIRE_TYPE_PLACE_PRECISION, (int) precision));
  put_property (self, record, "place_handling", ceasefire_record_get_handling (place));
}

static void
put_properties (CeasefireExport *self, CeasefireRecord *record, CeasefireRecord *place)
{
  ceasefire_json_write_record (self->text, record, 0);
  g_string_truncate (self->text, self->text->len - strlen ("}"));
  if (place && place != record)
    put_place (self, record, place);
  if (ceasefire_record_get_handling (record) == NULL)
    put_property (self, record, "handling", ceasefire_export_get_handling (self, record));
  g_string_append_c (self->text, '}');
}

/* Features */

static CeasefireRecord *
find_place (CeasefireExport *self, const char *id)
{
  CeasefireRecord *place = ceasefire_dossier_lookup (self->dossier, id);

  return CEASEFIRE_IS_PLACE (place) ? place : NULL;
}

static void
put_feature (CeasefireExport *self, CeasefireRecord *record, CeasefireRecord *place)
{
  g_string_append (self->text, self->n_items++ > 0 ? ",\n" : "\n");
  g_string_append (self->text, "{\"type\":\"Feature\"");
  ceasefire_pieces_string (self->text, "id", ceasefire_record_get_id (record));
  put_geometry (self, record, place);
  ceasefire_pieces_key (self->text, "properties");
  put_properties (self, record, place);
  g_string_append_c (self->text, '}');
}

static void
put_record (CeasefireExport *self, CeasefireRecord *record)
{
  static const char *const place[] = { "place", NULL };
  g_auto (GStrv) id = NULL;
  guint n;

  if (CEASEFIRE_IS_PLACE (record))
    {
      put_feature (self, record, record);
      return;
    }
  if (!ceasefire_losses_can_hold (self->losses, ceasefire_record_get_type_name (record)))
    return;
  id = ceasefire_record_dup_strings (record, place, &n);
  if (id[0])
    put_feature (self, record, find_place (self, id[0]));
  else
    ceasefire_export_leave_out (self, record, "without a place");
}

static gboolean
write_geojson (CeasefireExport *self)
{
  g_string_append (self->text, "{\"type\":\"FeatureCollection\",\n\"dossier\":");
  ceasefire_json_write_value (self->text, ceasefire_dossier_get_header (self->dossier), 0);
  g_string_append (self->text, ",\n\"features\":[");
  if (!ceasefire_export_each (self, put_record))
    return FALSE;
  g_string_append (self->text, "\n]}\n");
  return TRUE;
}

const CeasefireExportFormat ceasefire_export_geojson = {
  .name = "geojson",
  .extension = ".geojson",
  .media_type = "application/geo+json",
  .title = "GeoJSON",
  .held = held,
  .limits = limits,
  .write = write_geojson,
};
