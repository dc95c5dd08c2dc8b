/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "core/words.h"

G_BEGIN_DECLS

/* A nick as JSON writes it: quoted, and padded with zeros. */
typedef struct
{
  char *quoted;
  guint length;
} CeasefireNick;

/* Those of an enum, by its values. Once made they stay. */
typedef struct
{
  CeasefireWords *words; /* by the values; value 0, which never travels, among them */
  guint n_items;
  CeasefireNick items[];
} CeasefireNicks;

/* A copy with eight zeros behind it, so that it can be read in steps of eight bytes. */
char *ceasefire_string_pad (const char *string);
CeasefireNick ceasefire_nick_new (const char *nick);
const CeasefireNicks *ceasefire_nicks_new (GType type);

/* Enums travel as nicks. Value 0 is unset: it has a nick, but never travels. */
const char *ceasefire_enum_get_nick (GType type, int value);
/* For constructors that give errors. */
gboolean ceasefire_enum_check (GType type, int value, GError **error);
gboolean ceasefire_enum_from_nick (GType type, const char *nick, gsize length, int *value);
char *ceasefire_enum_list_nicks (GType type);

G_END_DECLS
