/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/sink.h"

G_BEGIN_DECLS

/*
 * Short forms: a value as one word, such as P5D/entry for a deadline. A type names its forms in its
 * table, and the first that fits is the one:
 *
 *   {member}           the member, as it stands behind "member="
 *   {member:+-?}       a letter for each word of an enum, in their order
 *   {member?~}         a letter if the member is true, nothing if it is unset
 *   [ of {member}]     may be missing as a whole
 *   anything else      stands so
 */
typedef struct _NotationShort NotationShort;

/* A member of a short form, as it was found in a word. */
typedef struct
{
  guint8 row;
  gboolean is_flag; /* true, without a text */
  const char *text;
  gsize length;
} NotationPart;

#define NOTATION_PARTS_MAX 12

gboolean ceasefire_notation_short_has_sign (const char *const *forms);
GPtrArray *ceasefire_notation_short_new_all (const CeasefireLayout *layout);

/* How many members @text has by the first of the forms that fits; 0: none does. */
guint ceasefire_notation_short_read (const GPtrArray *forms, const CeasefireLayout *layout,
                                     const char *text, gsize length, NotationPart *parts);
/* Appends an object in its short form; FALSE, with nothing appended, if it has none. */
gboolean ceasefire_notation_short_write (const GPtrArray *forms, const CeasefireLayout *layout,
                                         gconstpointer object, GString *out);
/* For messages: the forms, as their tables have them. */
char *ceasefire_notation_short_say (const CeasefireLayout *layout);

G_END_DECLS
