/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/geometry.h"

#include "core/nearest.h"
#include "json/scanner.h"

#include <math.h>

/*
 * Reading geometries. Their coordinates are walked where they stand, once, and no tree is made of them;
 * only members are looked for first, since "type" may stand behind "coordinates". The first fault ends
 * the walk: what is behind it means nothing.
 */

typedef enum
{
  SHAPE_POSITION,
  SHAPE_POSITIONS,
  SHAPE_LINE, /* two positions or more */
  SHAPE_LINES,
  SHAPE_RING, /* four or more, of which the last is the first */
  SHAPE_RINGS,
  SHAPE_POLYGONS,
  SHAPE_GEOMETRIES,
} GeometryShape;

static const struct
{
  const char *name;
  GeometryShape shape;
} geometry_types[] = {
  { "Point", SHAPE_POSITION },
  { "MultiPoint", SHAPE_POSITIONS },
  { "LineString", SHAPE_LINE },
  { "MultiLineString", SHAPE_LINES },
  { "Polygon", SHAPE_RINGS },
  { "MultiPolygon", SHAPE_POLYGONS },
  { "GeometryCollection", SHAPE_GEOMETRIES },
};

/* What the items of a shape are, and how many it has at least. */
static const struct
{
  GeometryShape item;
  guint minimum;
  const char *noun;
} geometry_shapes[] = {
  [SHAPE_POSITIONS] = { SHAPE_POSITION, 1, "list of positions" },
  [SHAPE_LINE] = { SHAPE_POSITION, 2, "list of two positions or more" },
  [SHAPE_LINES] = { SHAPE_LINE, 1, "list of lines" },
  [SHAPE_RING] = { SHAPE_POSITION, 4, "ring of four positions or more" },
  [SHAPE_RINGS] = { SHAPE_RING, 1, "list of rings" },
  [SHAPE_POLYGONS] = { SHAPE_RINGS, 1, "list of polygons" },
};

#define GEOMETRY_DEPTH 8
#define GEOMETRY_NUMBERS 3

typedef struct
{
  CeasefireGeometry *geometry;
  CeasefireScanner scanner;
  GString *name;                 /* of the member that is walked, for sentences */
  const char *outer;             /* the member of the geometry as a whole that it is in */
  guint indices[GEOMETRY_DEPTH]; /* of the items that are open */
  guint depth;
  double first[GEOMETRY_NUMBERS]; /* of the ring that is open */
  double last[GEOMETRY_NUMBERS];
} GeometryWalk;

static gboolean geometry_walk_shape (GeometryWalk *self, GeometryShape shape);
static gboolean geometry_walk_object (GeometryWalk *self);

/* Always FALSE. */
G_GNUC_PRINTF (3, 4)
static gboolean
geometry_fail (GeometryWalk *self, const char *member, const char *format, ...)
{
  va_list arguments;

  if (self->geometry->fault)
    return FALSE;
  va_start (arguments, format);
  self->geometry->fault = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  self->geometry->member = self->name->len > 0 ? self->outer : member;
  return FALSE;
}

/* Where the walk is, as "coordinates[0][2]". */
static char *
geometry_say_where (const GeometryWalk *self)
{
  GString *where = g_string_new (self->name->str);

  for (guint i = 0; i < self->depth; i++)
    g_string_append_printf (where, "[%u]", self->indices[i]);
  return g_string_free (where, FALSE);
}

static gboolean
geometry_fail_here (GeometryWalk *self, const char *member, const char *what)
{
  g_autofree char *where = geometry_say_where (self);

  return geometry_fail (self, member, "%s %s", where, what);
}

/* Positions */

static gboolean
geometry_is_in_range (double longitude, double latitude)
{
  return fabs (longitude) <= 180 && fabs (latitude) <= 90;
}

static void
geometry_add_position (GeometryWalk *self, double x, double y)
{
  CeasefireGeometry *geometry = self->geometry;

  if (!geometry_is_in_range (x, y) && geometry->beyond == NULL)
    {
      g_autofree char *where = geometry_say_where (self);
      gboolean is_latitude = fabs (y) > 90;
      char number[G_ASCII_DTOSTR_BUF_SIZE];

      g_ascii_formatd (number, sizeof number, "%.15g", is_latitude ? y : x);
      geometry->beyond = g_strdup_printf ("%s has the %s %s, beyond %d", where,
                                          is_latitude ? "latitude" : "longitude", number,
                                          is_latitude ? 90 : 180);
    }
  geometry->fits_swapped = geometry->fits_swapped && geometry_is_in_range (y, x);
  geometry->west = geometry->n ? MIN (geometry->west, x) : x;
  geometry->east = geometry->n ? MAX (geometry->east, x) : x;
  geometry->south = geometry->n ? MIN (geometry->south, y) : y;
  geometry->north = geometry->n ? MAX (geometry->north, y) : y;
  geometry->n++;
}

/* The numbers of a list that has at most @most of them; 0 if it is no such list. */
static guint
geometry_read_numbers (GeometryWalk *self, double *numbers, guint most)
{
  gboolean first = TRUE;
  CeasefireSlice number;
  guint n = 0;

  if (ceasefire_scanner_peek (&self->scanner) != '[')
    return 0;
  ceasefire_scanner_open (&self->scanner, '[');
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); n++)
    {
      char byte = ceasefire_scanner_peek (&self->scanner);

      if (n == most || (byte != '-' && !g_ascii_isdigit (byte))
          || !ceasefire_scanner_number (&self->scanner, &number))
        return 0;
      numbers[n] = g_ascii_strtod (number.text, NULL);
    }
  return n;
}

/* Longitude, latitude and perhaps a height: more than that no reader has to understand. */
static gboolean
geometry_walk_position (GeometryWalk *self)
{
  memset (self->last, 0, sizeof self->last);
  if (geometry_read_numbers (self, self->last, GEOMETRY_NUMBERS) < 2)
    return geometry_fail_here (self, "coordinates", "is no position of two or three numbers");
  geometry_add_position (self, self->last[0], self->last[1]);
  return TRUE;
}

/* Lists */

static gboolean
geometry_is_closed (const GeometryWalk *self)
{
  for (guint i = 0; i < GEOMETRY_NUMBERS; i++)
    if (self->first[i] < self->last[i] || self->first[i] > self->last[i])
      return FALSE;
  return TRUE;
}

static gboolean
geometry_check_end (GeometryWalk *self, GeometryShape shape, guint n)
{
  g_autofree char *what = NULL;

  if (n < geometry_shapes[shape].minimum)
    what = n == 0 ? g_strdup ("is empty")
                  : g_strdup_printf ("is no %s", geometry_shapes[shape].noun);
  else if (shape == SHAPE_RING && !geometry_is_closed (self))
    what = g_strdup ("is a ring that does not end where it begins");
  return what == NULL || geometry_fail_here (self, "coordinates", what);
}

static gboolean
geometry_walk_list (GeometryWalk *self, GeometryShape shape)
{
  gboolean first = TRUE;
  guint n = 0;

  if (ceasefire_scanner_peek (&self->scanner) != '[')
    {
      g_autofree char *what = g_strdup_printf ("is no %s", geometry_shapes[shape].noun);

      return geometry_fail_here (self, "coordinates", what);
    }
  ceasefire_scanner_open (&self->scanner, '[');
  self->depth++;
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); n++)
    {
      self->indices[self->depth - 1] = n;
      if (!geometry_walk_shape (self, geometry_shapes[shape].item))
        return FALSE;
      if (shape == SHAPE_RING && n == 0)
        memcpy (self->first, self->last, sizeof self->first);
    }
  self->depth--;
  return geometry_check_end (self, shape, n);
}

static gboolean
geometry_walk_shape (GeometryWalk *self, GeometryShape shape)
{
  return shape == SHAPE_POSITION ? geometry_walk_position (self) : geometry_walk_list (self, shape);
}

/* Objects. A collection may hold others, as deep as JSON may be. */

static gboolean
geometry_walk_geometries (GeometryWalk *self)
{
  gsize length = self->name->len;
  gboolean first = TRUE;
  guint n = 0;

  if (ceasefire_scanner_peek (&self->scanner) != '[')
    return geometry_fail_here (self, "geometries", "is no list of geometries");
  ceasefire_scanner_open (&self->scanner, '[');
  for (; ceasefire_scanner_next (&self->scanner, '[', &first); n++)
    {
      g_string_truncate (self->name, length);
      g_string_append_printf (self->name, "[%u]", n);
      if (ceasefire_scanner_peek (&self->scanner) != '{')
        return geometry_fail_here (self, "geometries", "is no geometry");
      g_string_append_c (self->name, '.');
      if (!geometry_walk_object (self))
        return FALSE;
    }
  g_string_truncate (self->name, length);
  return n > 0 || geometry_fail_here (self, "geometries", "is empty");
}

/* The values of an object's members that matter; one that is not there has no text. */
typedef struct
{
  CeasefireSlice type, coordinates, geometries, crs, bbox;
} GeometryMembers;

static CeasefireSlice *
geometry_find_member (GeometryMembers *members, const CeasefireSlice *key)
{
  return ceasefire_slice_is (key, "type")          ? &members->type
         : ceasefire_slice_is (key, "coordinates") ? &members->coordinates
         : ceasefire_slice_is (key, "geometries")  ? &members->geometries
         : ceasefire_slice_is (key, "crs")         ? &members->crs
         : ceasefire_slice_is (key, "bbox")        ? &members->bbox
                                                   : NULL;
}

static void
geometry_read_members (GeometryWalk *self, GeometryMembers *members)
{
  gboolean first = TRUE;
  CeasefireSlice ignored;
  CeasefireSlice key;

  ceasefire_scanner_open (&self->scanner, '{');
  while (ceasefire_scanner_next (&self->scanner, '{', &first)
         && ceasefire_scanner_key (&self->scanner, &key))
    {
      CeasefireSlice *member = geometry_find_member (members, &key);

      if (!ceasefire_scanner_skip (&self->scanner, member ? member : &ignored))
        return;
    }
}

/* The place among the types of that name, or -1. */
static int
geometry_find_type (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (geometry_types); i++)
    if (g_str_equal (name, geometry_types[i].name))
      return (int) i;
  return -1;
}

static int
geometry_read_type (GeometryWalk *self, const CeasefireSlice *value)
{
  g_autofree char *name = NULL;
  CeasefireNearest nearest;
  int type;

  if (value->text == NULL || *value->text != '"')
    {
      geometry_fail (self, "type", "%s%s", self->name->str,
                     value->text ? "type is no string" : "type is missing");
      return -1;
    }
  name = g_strndup (value->text + 1, value->length - 2);
  type = geometry_find_type (name);
  if (type >= 0)
    return type;
  ceasefire_nearest_init (&nearest, name);
  for (guint i = 0; i < G_N_ELEMENTS (geometry_types); i++)
    ceasefire_nearest_try (&nearest, geometry_types[i].name);
  self->geometry->meant = nearest.best;
  geometry_fail (self, "type", "\"%.64s\" is no type of geometry", name);
  return -1;
}

/* Walks the value of a member, which has been passed over before. */
static gboolean
geometry_walk_member (GeometryWalk *self, const char *member, const CeasefireSlice *value,
                      GeometryShape shape)
{
  gsize length = self->name->len;
  const char *behind = self->scanner.at;
  guint depth = self->scanner.depth;
  gboolean is_right;

  if (value->text == NULL)
    return geometry_fail (self, NULL, "%s%s is missing", self->name->str, member);
  if (self->name->len == 0)
    self->outer = member;
  g_string_append (self->name, member);
  self->scanner.at = value->text;
  is_right = shape == SHAPE_GEOMETRIES ? geometry_walk_geometries (self)
                                       : geometry_walk_shape (self, shape);
  g_string_truncate (self->name, length);
  self->scanner.at = behind;
  self->scanner.depth = depth;
  return is_right;
}

/* A box has the least of each axis, then the most. */
static gboolean
geometry_is_box (GeometryWalk *self, const CeasefireSlice *value)
{
  const char *behind = self->scanner.at;
  guint depth = self->scanner.depth;
  double numbers[2 * GEOMETRY_NUMBERS];
  guint n;

  self->scanner.at = value->text;
  n = geometry_read_numbers (self, numbers, G_N_ELEMENTS (numbers));
  self->scanner.at = behind;
  self->scanner.depth = depth;
  return n == 4 || n == 6;
}

static gboolean
geometry_walk_object (GeometryWalk *self)
{
  GeometryMembers members = { 0 };
  int type;

  geometry_read_members (self, &members);
  type = geometry_read_type (self, &members.type);
  if (type < 0)
    return FALSE;
  if (members.crs.text)
    return geometry_fail (self, "crs", "%scrs is not of RFC 7946, which has WGS 84 alone",
                          self->name->str);
  if (members.bbox.text && !geometry_is_box (self, &members.bbox))
    return geometry_fail (self, "bbox", "%sbbox is no list of four or six numbers",
                          self->name->str);
  if (geometry_types[type].shape == SHAPE_GEOMETRIES)
    return geometry_walk_member (self, "geometries", &members.geometries, SHAPE_GEOMETRIES);
  return geometry_walk_member (self, "coordinates", &members.coordinates,
                               geometry_types[type].shape);
}

void
ceasefire_geometry_read (CeasefireGeometry *self, const char *json)
{
  GeometryWalk walk = { .geometry = self };

  memset (self, 0, sizeof *self);
  self->fits_swapped = TRUE;
  walk.name = g_string_new (NULL);
  ceasefire_scanner_init (&walk.scanner, json, strlen (json));
  geometry_walk_object (&walk);
  ceasefire_scanner_clear (&walk.scanner);
  g_string_free (walk.name, TRUE);
}

void
ceasefire_geometry_clear (CeasefireGeometry *self)
{
  g_clear_pointer (&self->fault, g_free);
  g_clear_pointer (&self->beyond, g_free);
}
