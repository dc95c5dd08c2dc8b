/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/tallies.h"

#include "report/geometry.h"

#include <ceasefire/ceasefire-control.h>
#include <ceasefire/ceasefire-place.h>
#include <math.h>
#include <string.h>

/*
 * A map of the places that have coordinates or a shape: equirectangular, true to scale at its middle latitude,
 * with a graticule and a scale, and nothing else under it. Longitudes count from the widest gap between places,
 * so that the date line cuts nothing. How exactly a place is known is seen by its ring; what nobody has agreed
 * to be a boundary is dashed.
 */

#define WIDTH 720.0
#define MAX_HEIGHT 500.0
#define MARGIN 44.0        /* for the names of degrees */
#define KILOMETRES 111.195 /* of a degree of latitude */
#define MAX_PLACES 300
#define MAX_LABELS 60
#define LEAST_EXTENT 0.1 /* degrees */

typedef struct
{
  CeasefirePlace *place;
  const TallyPlace *counts;   /* NULL: no incident is known there */
  double longitude, latitude; /* NAN: it has a shape alone */
  GPtrArray *lines;           /* GeometryLine; NULL: none */
} MapPlace;

typedef struct
{
  double left, top, width, height;
} MapBox;

typedef struct
{
  Tallies *tallies;
  GArray *places;            /* MapPlace */
  GArray *boxes;             /* MapBox, of what is drawn that labels must not cover */
  double west;               /* where longitudes begin */
  double south, north, east; /* @east: in degrees from @west */
  double across, up;         /* pixels a degree */
  double height;
  gint64 most;      /* the largest number of possible incidents */
  guint n_unplaced; /* places of incidents that are not on the map */
  guint n_left_out;
} Map;

/* Places */

static void
map_clear_place (gpointer data)
{
  MapPlace *place = data;

  g_clear_pointer (&place->lines, g_ptr_array_unref);
  g_object_unref (place->place);
}

static gboolean
map_has_point (const MapPlace *self)
{
  return !isnan (self->longitude) && !isnan (self->latitude);
}

/* FALSE: it has neither coordinates nor a shape. */
static gboolean
map_read_place (MapPlace *self, CeasefirePlace *place)
{
  const char *geometry = ceasefire_place_get_geometry (place);

  *self = (MapPlace){ .place = place,
                      .longitude = ceasefire_place_get_longitude (place),
                      .latitude = ceasefire_place_get_latitude (place) };
  self->lines = geometry ? geometry_read (geometry) : NULL;
  if (self->lines && self->lines->len == 0)
    g_clear_pointer (&self->lines, g_ptr_array_unref);
  return map_has_point (self) || self->lines;
}

static CeasefirePlace *
map_find_place (const Map *self, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->tallies->report->dossier, id)
                               : NULL;

  return CEASEFIRE_IS_PLACE (record) ? CEASEFIRE_PLACE (record) : NULL;
}

static void
map_add (Map *self, CeasefirePlace *place, const TallyPlace *counts)
{
  MapPlace entry;

  if (!map_read_place (&entry, place))
    {
      self->n_unplaced += counts != NULL;
      return;
    }
  entry.counts = counts;
  if (self->places->len >= MAX_PLACES)
    {
      self->n_left_out++;
      g_clear_pointer (&entry.lines, g_ptr_array_unref);
      return;
    }
  g_object_ref (place);
  g_array_append_val (self->places, entry);
}

/* Those with most incidents first, then the rest as recorded. */
static void
map_collect (Map *self)
{
  GListModel *places
    = ceasefire_dossier_get_records (self->tallies->report->dossier, CEASEFIRE_TYPE_PLACE);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->tallies->places->len; i++)
    {
      const TallyPlace *counts = self->tallies->places->pdata[i];
      CeasefirePlace *place = map_find_place (self, counts->id);

      if (place && g_hash_table_add (seen, place))
        map_add (self, place, counts);
      self->most = MAX (self->most, counts->sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE]);
    }
  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr (CeasefirePlace) place = g_list_model_get_item (places, i);

      if (!g_hash_table_contains (seen, place))
        map_add (self, place, NULL);
    }
}

/* Extent */

typedef void (*MapEach) (Map *self, double longitude, double latitude, gpointer data);

static void
map_each_point (Map *self, MapEach each, gpointer data)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const MapPlace *place = &g_array_index (self->places, MapPlace, i);

      if (map_has_point (place))
        each (self, place->longitude, place->latitude, data);
      for (guint j = 0; place->lines && j < place->lines->len; j++)
        {
          const GArray *points = ((const GeometryLine *) place->lines->pdata[j])->points;

          for (guint k = 0; k < points->len; k++)
            each (self, g_array_index (points, GeometryPoint, k).longitude,
                  g_array_index (points, GeometryPoint, k).latitude, data);
        }
    }
}

static void
map_add_longitude (Map *self, double longitude, double latitude, gpointer data)
{
  (void) self;
  (void) latitude;
  g_array_append_val ((GArray *) data, longitude);
}

static int
map_compare_numbers (gconstpointer a, gconstpointer b)
{
  const double p = *(const double *) a;
  const double q = *(const double *) b;

  return (p > q) - (p < q);
}

/* East of the widest gap around the globe. */
static void
map_find_west (Map *self)
{
  g_autoptr (GArray) longitudes = g_array_new (FALSE, FALSE, sizeof (double));
  double widest;

  map_each_point (self, map_add_longitude, longitudes);
  g_array_sort (longitudes, map_compare_numbers);
  self->west = g_array_index (longitudes, double, 0);
  widest = self->west + 360 - g_array_index (longitudes, double, longitudes->len - 1);
  for (guint i = 1; i < longitudes->len; i++)
    {
      const double here = g_array_index (longitudes, double, i);
      const double gap = here - g_array_index (longitudes, double, i - 1);

      if (gap > widest)
        {
          widest = gap;
          self->west = here;
        }
    }
}

/* From @west, to the east. */
static double
map_unwrap (const Map *self, double longitude)
{
  double east = longitude - self->west;

  while (east < -0.000001)
    east += 360;
  return east >= 360 ? east - 360 : east;
}

static void
map_stretch (Map *self, double longitude, double latitude, gpointer data)
{
  (void) data;
  self->east = MAX (self->east, map_unwrap (self, longitude));
  self->south = MIN (self->south, latitude);
  self->north = MAX (self->north, latitude);
}

/* Land that has no place on it, up to the edges of the drawing. */
static void
map_widen (Map *self)
{
  const double spare = (WIDTH - 2 * MARGIN) / self->across - self->east;
  const double more = MAX (MIN (spare, 359 - self->east), 0);

  self->west -= more / 2;
  self->east += more;
}

static void
map_set_extent (Map *self)
{
  double middle, air;

  map_find_west (self);
  self->east = 0;
  self->south = 90;
  self->north = -90;
  map_each_point (self, map_stretch, NULL);
  air = MAX (MAX (self->east, self->north - self->south) * 0.12, LEAST_EXTENT);
  self->west -= air;
  self->east += 2 * air;
  self->south -= air;
  self->north += air;
  middle = CLAMP ((self->south + self->north) / 2, -85, 85);
  self->up = (WIDTH - 2 * MARGIN) / (self->east * cos (middle * G_PI / 180));
  self->up = MIN (self->up, (MAX_HEIGHT - 2 * MARGIN) / (self->north - self->south));
  self->across = self->up * cos (middle * G_PI / 180);
  self->height = (self->north - self->south) * self->up + 2 * MARGIN;
  map_widen (self);
}

static double
map_get_x (const Map *self, double longitude)
{
  const double spare = WIDTH - 2 * MARGIN - self->east * self->across;

  return MARGIN + spare / 2 + map_unwrap (self, longitude) * self->across;
}

static double
map_get_y (const Map *self, double latitude)
{
  return MARGIN + (self->north - latitude) * self->up;
}

/* Graticule and scale */

/* 1, 2 or 5 with zeros, not above @most. */
static double
map_round (double most)
{
  const double power = pow (10, floor (log10 (most)));

  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

static char *
map_write_degrees (Report *report, double degrees, gboolean is_longitude)
{
  const double wrapped = degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  g_autofree char *number = cldr_write_decimal (report->cldr, fabs (wrapped), 3);
  const char *template = wrapped < 0 ? _ ("{degrees}° S") : _ ("{degrees}° N");

  if (is_longitude)
    template = wrapped < 0 ? _ ("{degrees}° W") : _ ("{degrees}° E");
  return tool_language_fill (template, "degrees", number, NULL);
}

static void
map_put_meridians (const Map *self, double step)
{
  Report *report = self->tallies->report;
  const double left = map_get_x (self, self->west);
  const double right = left + self->east * self->across;

  for (double degrees = ceil (self->west / step) * step; degrees <= self->west + self->east;
       degrees += step)
    {
      const double x = left + (degrees - self->west) * self->across;
      g_autofree char *name = map_write_degrees (report, degrees, TRUE);

      if (x > right)
        break;
      svg_line (report, "grid large", x, MARGIN, x, self->height - MARGIN);
      svg_text (report, "unit", x, MARGIN - 6, SVG_MIDDLE, name);
    }
}

static void
map_put_parallels (const Map *self, double step)
{
  Report *report = self->tallies->report;
  const double left = map_get_x (self, self->west);

  for (double degrees = ceil (MAX (self->south, -90) / step) * step;
       degrees <= MIN (self->north, 90); degrees += step)
    {
      const double y = map_get_y (self, degrees);
      g_autofree char *name = map_write_degrees (report, degrees, FALSE);

      svg_line (report, "grid large", left, y, left + self->east * self->across, y);
      if (y > MARGIN + 16)
        svg_text (report, "unit", left + 3, y - 3, SVG_LEFT, name);
    }
}

/* The step leaves room for the names of meridians. */
static void
map_put_graticule (const Map *self)
{
  const double most = MAX (self->east / 5, 75 / self->across);
  const double step = MIN (
    map_round (MAX (most, 0.002)) < 75 / self->across ? map_round (most * 2.5) : map_round (most),
    30);
  const double left = map_get_x (self, self->west);

  svg_rect (self->tallies->report, "sheet", left, MARGIN, self->east * self->across,
            self->height - 2 * MARGIN);
  map_put_meridians (self, step);
  map_put_parallels (self, step);
}

static void
map_put_scale (const Map *self)
{
  Report *report = self->tallies->report;
  const double kilometres = map_round (160 * KILOMETRES / self->up);
  const double width = kilometres * self->up / KILOMETRES;
  const double left = map_get_x (self, self->west);
  const double y = self->height - 22;
  g_autofree char *number = cldr_write_decimal (report->cldr, kilometres, 2);
  g_autofree char *words = tool_language_fill (_ ("{number} km"), "number", number, NULL);

  svg_open_group (report, "scale", NULL);
  svg_line (report, "axis", left, y, left + width, y);
  svg_line (report, "axis", left, y - 5, left, y + 5);
  svg_line (report, "axis", left + width, y - 5, left + width, y + 5);
  svg_text (report, "unit", left + width + 8, y + 4, SVG_LEFT, words);
  svg_close_group (report);
}

/* Shapes */

/* Lines between areas that are held, or drawn by one side, are no boundary that anybody has agreed to. */
static gboolean
map_is_agreed (CeasefirePlace *place)
{
  CeasefireControl *const *controls = ceasefire_place_get_control (place);
  CeasefirePlaceKind kind = ceasefire_place_get_kind (place);

  for (; controls && *controls; controls++)
    if (ceasefire_control_get_disputed (*controls))
      return FALSE;
  return kind != CEASEFIRE_PLACE_KIND_LINE && kind != CEASEFIRE_PLACE_KIND_AREA_OF_CONTROL
         && kind != CEASEFIRE_PLACE_KIND_ZONE && kind != CEASEFIRE_PLACE_KIND_UNSET;
}

static void
map_put_line (const Map *self, const GeometryLine *line, gboolean is_agreed)
{
  g_autoptr (GString) data = g_string_new (NULL);
  g_autofree char *class_name = g_strdup_printf ("%s%s", line->is_area ? "shape area" : "shape",
                                                 is_agreed ? "" : " disputed-line");

  for (guint i = 0; i < line->points->len; i++)
    {
      const GeometryPoint *point = &g_array_index (line->points, GeometryPoint, i);

      svg_append (data, i == 0 ? 'M' : 'L', map_get_x (self, point->longitude),
                  map_get_y (self, point->latitude));
    }
  if (line->is_area)
    g_string_append_c (data, 'Z');
  svg_path (self->tallies->report, class_name, data->str);
}

static void
map_put_shapes (const Map *self)
{
  for (guint i = 0; i < self->places->len; i++)
    {
      const MapPlace *place = &g_array_index (self->places, MapPlace, i);
      g_autofree char *name = NULL;

      if (place->lines == NULL)
        continue;
      name = report_name (self->tallies->report,
                          ceasefire_record_get_id (CEASEFIRE_RECORD (place->place)));
      svg_open_group (self->tallies->report, "place", name);
      for (guint j = 0; j < place->lines->len; j++)
        map_put_line (self, place->lines->pdata[j], map_is_agreed (place->place));
      svg_close_group (self->tallies->report);
    }
}

/* Markers */

/* Areas grow with numbers. */
static double
map_get_radius (const Map *self, gint64 number)
{
  return number <= 0 ? 0 : 4 + 14 * sqrt ((double) number / (double) MAX (self->most, 1));
}

static const char *
map_get_ring (CeasefirePlace *place)
{
  static const char *const rings[] = {
    [CEASEFIRE_PLACE_PRECISION_UNSET] = "ring unknown",
    [CEASEFIRE_PLACE_PRECISION_EXACT] = NULL,
    [CEASEFIRE_PLACE_PRECISION_NEAR] = "ring near",
    [CEASEFIRE_PLACE_PRECISION_CENTROID] = "ring centroid",
    [CEASEFIRE_PLACE_PRECISION_UNKNOWN] = "ring unknown",
  };

  return rings[ceasefire_place_get_precision (place)];
}

static char *
map_say (const Map *self, const MapPlace *place)
{
  Report *report = self->tallies->report;
  g_autofree char *name
    = report_name (report, ceasefire_record_get_id (CEASEFIRE_RECORD (place->place)));
  g_autofree char *established = NULL;
  g_autofree char *possible = NULL;

  if (place->counts == NULL)
    return g_steal_pointer (&name);
  established = report_number (report, place->counts->sums[0]);
  possible = report_number (report, place->counts->sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE]);
  return tool_language_fill (_ ("{place}: {established} established, {possible} possible or more"),
                             "place", name, "established", established, "possible", possible, NULL);
}

static void
map_put_marker (Map *self, const MapPlace *place)
{
  Report *report = self->tallies->report;
  const double x = map_get_x (self, place->longitude);
  const double y = map_get_y (self, place->latitude);
  const double inner = map_get_radius (self, place->counts ? place->counts->sums[0] : 0);
  const double outer = map_get_radius (
    self, place->counts ? place->counts->sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE] : 0);
  const double radius = MAX (outer, 3);
  const char *ring = map_get_ring (place->place);
  const MapBox box = { x - radius, y - radius, 2 * radius, 2 * radius };
  g_autofree char *tip = map_say (self, place);

  svg_open_group (report, "marker", tip);
  if (ring)
    svg_circle (report, ring, x, y, radius + 5);
  if (outer > inner)
    svg_circle (report, "possible", x, y, outer);
  if (inner > 0)
    svg_circle (report, "established", x, y, inner);
  if (outer <= 0)
    svg_circle (report, "spot", x, y, 2.5);
  svg_close_group (report);
  g_array_append_val (self->boxes, box);
}

/* Labels, those of places with most incidents first; one that would cover something is left to the list. */

static gboolean
map_is_free (const Map *self, const MapBox *box)
{
  if (box->left < 2 || box->left + box->width > WIDTH - 2 || box->top < MARGIN
      || box->top + box->height > self->height - MARGIN)
    return FALSE;
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const MapBox *other = &g_array_index (self->boxes, MapBox, i);

      if (box->left < other->left + other->width && other->left < box->left + box->width
          && box->top < other->top + other->height && other->top < box->top + box->height)
        return FALSE;
    }
  return TRUE;
}

static void
map_put_label (Map *self, const MapPlace *place)
{
  g_autofree char *full = report_name (self->tallies->report,
                                       ceasefire_record_get_id (CEASEFIRE_RECORD (place->place)));
  g_autofree char *name = svg_fit (full, 160);
  const double width = svg_measure (name);
  const double x = map_get_x (self, place->longitude);
  const double y = map_get_y (self, place->latitude);
  const double reach
    = MAX (map_get_radius (self,
                           place->counts ? place->counts->sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE] : 0),
           3)
      + (map_get_ring (place->place) ? 9 : 4);
  const MapBox boxes[] = { { x + reach, y - 7, width, 14 },
                           { x - reach - width, y - 7, width, 14 },
                           { x - width / 2, y - reach - 14, width, 14 },
                           { x - width / 2, y + reach, width, 14 } };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    if (map_is_free (self, &boxes[i]))
      {
        svg_text (self->tallies->report, "name", boxes[i].left, boxes[i].top + 11, SVG_LEFT, name);
        g_array_append_val (self->boxes, boxes[i]);
        return;
      }
}

static void
map_put_places (Map *self)
{
  map_put_shapes (self);
  for (guint i = 0; i < self->places->len; i++)
    if (map_has_point (&g_array_index (self->places, MapPlace, i)))
      map_put_marker (self, &g_array_index (self->places, MapPlace, i));
  for (guint i = 0; i < MIN (self->places->len, MAX_LABELS); i++)
    if (map_has_point (&g_array_index (self->places, MapPlace, i)))
      map_put_label (self, &g_array_index (self->places, MapPlace, i));
}

/* Around the drawing */

static void
map_put_key (Report *report)
{
  static const struct
  {
    const char *class_name, *words;
  } signs[] = {
    { "established", N_ ("established incidents; the area grows with their number") },
    { "possible", N_ ("up to there: alleged or possible") },
    { "ring near", N_ ("dashed ring: near there") },
    { "ring centroid", N_ ("hatched ring: somewhere in an area around there") },
    { "ring unknown", N_ ("dotted ring: how exactly is not said") },
    { "shape disputed-line", N_ ("dashed line: no boundary that is known to be agreed") },
  };

  svg_open_key (report);
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    svg_put_key (report, "map-drawing", signs[i].class_name, gettext (signs[i].words));
  svg_close_key (report);
}

static void
map_put_list (const Map *self)
{
  svg_open_same (self->tallies->report, _ ("The map as a list"));
  html_open (self->tallies->report->html, "ul");
  for (guint i = 0; i < self->places->len; i++)
    {
      g_autofree char *words = map_say (self, &g_array_index (self->places, MapPlace, i));

      html_element (self->tallies->report->html, "li", NULL, words);
    }
  html_close (self->tallies->report->html);
  svg_close_same (self->tallies->report);
}

static void
map_put_left_out (const Map *self)
{
  Report *report = self->tallies->report;
  g_autofree char *unplaced = report_number (report, self->n_unplaced);
  g_autofree char *left_out = report_number (report, self->n_left_out);

  if (self->n_unplaced > 0)
    report_say_in (
      report, "p", NULL,
      ngettext ("{number} place of incidents has no coordinates, and is not on the map.",
                "{number} places of incidents have no coordinates, and are not on the map.",
                self->n_unplaced),
      (ReportPart[]){ PART_WORDS ("number", unplaced), PART_END });
  if (self->n_left_out > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{number} more place is left out.",
                             "{number} more places are left out.", self->n_left_out),
                   (ReportPart[]){ PART_WORDS ("number", left_out), PART_END });
}

gboolean
tallies_has_map (const Tallies *tallies)
{
  GListModel *places
    = ceasefire_dossier_get_records (tallies->report->dossier, CEASEFIRE_TYPE_PLACE);

  for (guint i = 0; i < g_list_model_get_n_items (places); i++)
    {
      g_autoptr (CeasefirePlace) place = g_list_model_get_item (places, i);
      MapPlace entry;
      gboolean is_on_map = map_read_place (&entry, place);

      g_clear_pointer (&entry.lines, g_ptr_array_unref);
      if (is_on_map)
        return TRUE;
    }
  return FALSE;
}

void
tallies_put_map (Tallies *tallies)
{
  Report *report = tallies->report;
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (MapPlace));
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (MapBox));
  Map self = { .tallies = tallies, .places = places, .boxes = boxes };

  g_array_set_clear_func (places, map_clear_place);
  map_collect (&self);
  map_set_extent (&self);
  report_open_figure (
    report, "map",
    _ ("Where places are recorded to lie. No line is meant to say to whom a place "
       "belongs."));
  svg_open (report, "map-drawing", WIDTH, self.height, _ ("Map of the places"),
            _ ("North is up; marks stand for incidents at a place. The list below says the same."));
  map_put_graticule (&self);
  map_put_places (&self);
  map_put_scale (&self);
  svg_close (report);
  map_put_key (report);
  map_put_left_out (&self);
  map_put_list (&self);
  report_close_figure (report);
}
