/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Lines of points of a geometry of GeoJSON, in degrees. */
typedef struct
{
  double longitude, latitude;
} GeometryPoint;

typedef struct
{
  GArray *points; /* GeometryPoint */
  gboolean is_area;
} GeometryLine;

/* GeometryLine; without any where @json is no geometry, or one of points alone. (transfer full) */
GPtrArray *geometry_read (const char *json);
