/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* What is read of a geometry (RFC 7946): what is wrong with its form, and where its positions lie. */
typedef struct
{
  char *fault;           /* the first that was found; NULL: it has the form of a geometry */
  const char *member;    /* that has it, "type" for one; NULL: the geometry as a whole */
  const char *meant;     /* what the type was probably meant to be, or NULL */
  char *beyond;          /* the first position that is out of range, in words, or NULL */
  gboolean fits_swapped; /* all positions are in range with their axes the other way round */
  guint n;               /* positions */
  double west, east, south, north; /* the box around them */
} CeasefireGeometry;

/* @json is an object. */
CEASEFIRE_SHARED void ceasefire_geometry_read (CeasefireGeometry *self, const char *json);
CEASEFIRE_SHARED void ceasefire_geometry_clear (CeasefireGeometry *self);

G_END_DECLS
