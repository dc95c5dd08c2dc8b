/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A piece of a text, and where it begins there. */
typedef struct
{
  const char *text;
  gsize length;
  guint line; /* from 1 */
  guint column;
} CeasefireJsonPart;

/* What was asked for, and where it stands; @index is among those that were asked for. */
typedef struct
{
  const char *at;
  guint index;
} CeasefireJsonPlace;

/* Sorts @places and tells lines and columns of those in @parts, each of which is gone over once. Either may
 * be NULL. */
void ceasefire_json_locate_places (CeasefireJsonPlace *places, guint n,
                                   const CeasefireJsonPart *parts, guint n_parts, guint *lines,
                                   guint *columns);

/*
 * Where the members of one object stand: the first of @parts begins with it, others go on behind one
 * of its members. All paths begin with the same @prefix bytes, which stand for the object; what is
 * not there is given the place of the nearest part of the path that is.
 */
void ceasefire_json_locate_in (const CeasefireJsonPart *parts, guint n_parts, gsize prefix,
                               const char *const *paths, guint n, guint *lines, guint *columns);
/* The bytes at which members or items begin, which @paths lead to; G_MAXSIZE of what is not there. */
void ceasefire_json_find_in_text (const char *text, gsize length, const char *const *paths,
                                  gsize *offsets);
/* The bytes of the value of the member, or of the item, that begins at @at. */
gboolean ceasefire_json_find_value (const char *text, gsize length, gsize at, gsize *from,
                                    gsize *to);
/* ceasefire_json_locate() for a text that is not packed. */
void ceasefire_json_locate_in_text (const char *text, gsize length, const char *const *paths,
                                    guint *lines, guint *columns);

G_END_DECLS
