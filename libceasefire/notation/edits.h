/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words that are to be written in place of others, by where these begin in the text. */
typedef struct
{
  GHashTable *words; /* place in the text -> text */
  gboolean pins;     /* quotes are given their offsets */
} NotationEdits;

G_END_DECLS
