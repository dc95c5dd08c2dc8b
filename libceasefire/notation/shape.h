/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include "notation/parse.h"

G_BEGIN_DECLS

/* words.c */
NotationItem *ceasefire_notation_add_item (CeasefireNotation *self, guint node,
                                           NotationItemKind kind, int row, const char *at,
                                           const char *end);
/* What follows a word or value must be a blank or the end of the line. */
gboolean ceasefire_notation_check_end (CeasefireNotation *self, const char *at, const char *end);

static inline int
shape_quote (const char *at, const char *end)
{
  return ceasefire_builder_quote_length (at, (gsize) (end - at));
}

/* The end of what begins at @at and is no word, for messages. */
static inline const char *
shape_find_blank (const char *at, const char *end)
{
  const char *blank = ceasefire_notation_pass_bare (at, end, FALSE);

  return blank > at ? blank : at + 1;
}

static inline gboolean
shape_is_sign (char byte)
{
  return byte != '\0' && strchr ("+-?~!*", byte) != NULL;
}

G_END_DECLS
