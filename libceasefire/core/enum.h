/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "core/words.h"

G_BEGIN_DECLS

typedef struct
{
  const char *nick;
  char *quoted; /* as JSON writes it; padded with zeros, to be read 16 bytes at a time */
  guint length; /* of what is quoted */
} CeasefireNick;

/* Those of an enum, by its values. Once made they stay. */
typedef struct
{
  CeasefireWords *words; /* by the values; value 0, which never travels, among them */
  guint n_items;
  CeasefireNick items[];
} CeasefireNicks;

/* Of a nick that stays. */
CeasefireNick ceasefire_nick_new (const char *nick);
const CeasefireNicks *ceasefire_nicks_new (GType type);

/* Enums travel as nicks. Value 0 is unset: it has a nick, but never travels. */
const char *ceasefire_enum_get_nick (GType type, int value);
/* For constructors that give errors. */
gboolean ceasefire_enum_check (GType type, int value, GError **error);
gboolean ceasefire_enum_from_nick (GType type, const char *nick, gsize length, int *value);
char *ceasefire_enum_list_nicks (GType type);
/* The nick that a word was probably meant to be, or NULL. */
const char *ceasefire_enum_find_nearest (GType type, const char *word, gsize length);

G_END_DECLS
