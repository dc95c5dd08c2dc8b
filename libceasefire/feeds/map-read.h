/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/map.h"
#include "json/scanner.h"

G_BEGIN_DECLS

/*
 * Reading a mapping file: a descent over the tokens of JSON, so that each mistake has line, column and
 * path. An object whose names are fixed is a table of keys; others are maps.
 */
typedef struct
{
  CeasefireScanner scanner;
  CeasefireMap *map;
  CeasefireMapOpen open;
  gpointer user_data;
  const char *at; /* where the last string or name began */
  guint depth;    /* of values */
} CeasefireMapReader;

typedef gboolean (*CeasefireMapRead) (CeasefireMapReader *self, gpointer target);

typedef struct
{
  const char *name;
  CeasefireMapRead read;
  gboolean is_required;
  gsize offset; /* of what it is read into, in the target */
} CeasefireMapKey;

/* Of all these: FALSE after a failure, which the scanner has. */
gboolean ceasefire_map_read_object (CeasefireMapReader *self, const CeasefireMapKey *keys,
                                    gsize n_keys, gpointer target);
typedef gboolean (*CeasefireMapReadNamed) (CeasefireMapReader *self, const char *name,
                                           gpointer target);
gboolean ceasefire_map_read_map (CeasefireMapReader *self, CeasefireMapReadNamed read,
                                 gpointer target);
gboolean ceasefire_map_read_list (CeasefireMapReader *self, CeasefireMapRead read, gpointer target);
/* A string; NULL after a failure. */
char *ceasefire_map_read_string (CeasefireMapReader *self);
/* Into a char *, which is NULL before; onto a GPtrArray of them; onto a GPtrArray *; into a gboolean. */
gboolean ceasefire_map_read_text (CeasefireMapReader *self, gpointer text);
gboolean ceasefire_map_read_word (CeasefireMapReader *self, gpointer words);
gboolean ceasefire_map_read_words (CeasefireMapReader *self, gpointer words);
gboolean ceasefire_map_read_boolean (CeasefireMapReader *self, gpointer yes);
/* Fails where the last string began. Takes @reason. */
gboolean ceasefire_map_fail (CeasefireMapReader *self, CeasefireError code, char *reason);
/* The same of a word that is none of @words, with the nearest of them. */
gboolean ceasefire_map_fail_word (CeasefireMapReader *self, const char *what, const char *word,
                                  const char *const *words);

/* The list "records". */
gboolean ceasefire_map_read_spec (CeasefireMapReader *self, gpointer map);

G_END_DECLS
