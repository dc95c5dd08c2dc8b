/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/geometry.h"

#include <math.h>
#include <string.h>

/*
 * Of a geometry only the coordinates are needed: the innermost arrays are points, the arrays around them lines
 * or the edges of areas. So whatever nests them need not be known: it is enough to follow brackets. What is not
 * a pair of numbers in range is left out.
 */

#define GEOMETRY_MAX_POINTS 4000 /* of all lines together: more would not be seen */

typedef struct
{
  GPtrArray *lines;
  GArray *points; /* of the line that is read */
  gboolean is_area;
  guint n_points;
} GeometryReader;

static void
geometry_free_line (gpointer data)
{
  GeometryLine *line = data;

  g_array_unref (line->points);
  g_free (line);
}

static void
geometry_end_line (GeometryReader *self)
{
  GeometryLine *line;

  if (self->points->len >= 2)
    {
      line = g_new (GeometryLine, 1);
      line->points = self->points;
      line->is_area = self->is_area;
      g_ptr_array_add (self->lines, line);
      self->points = g_array_new (FALSE, FALSE, sizeof (GeometryPoint));
    }
  g_array_set_size (self->points, 0);
}

/* Reads "longitude, latitude" behind a bracket. Returns where it ends; NULL: there is no point. */
static const char *
geometry_read_point (GeometryReader *self, const char *text)
{
  GeometryPoint point;
  char *end;

  point.longitude = g_ascii_strtod (text, &end);
  if (end == text)
    return NULL;
  text = end + strspn (end, " \t\r\n,");
  point.latitude = g_ascii_strtod (text, &end);
  if (end == text)
    return NULL;
  if (fabs (point.longitude) <= 180 && fabs (point.latitude) <= 90
      && self->n_points++ < GEOMETRY_MAX_POINTS)
    g_array_append_val (self->points, point);
  return end;
}

GPtrArray *
geometry_read (const char *json)
{
  const char *text = strstr (json, "\"coordinates\"");
  GeometryReader self = { g_ptr_array_new_with_free_func (geometry_free_line),
                          g_array_new (FALSE, FALSE, sizeof (GeometryPoint)),
                          strstr (json, "Polygon") != NULL, 0 };
  gboolean was_point = FALSE;

  for (; text && *text; text++)
    {
      const char *end = *text == '[' ? geometry_read_point (&self, text + 1) : NULL;

      if (end)
        {
          text = end + strcspn (end, "]");
          was_point = TRUE;
          if (*text == '\0')
            break;
        }
      else if (*text == ']')
        {
          if (was_point)
            geometry_end_line (&self);
          was_point = FALSE;
        }
    }
  geometry_end_line (&self);
  g_array_unref (self.points);
  return self.lines;
}
