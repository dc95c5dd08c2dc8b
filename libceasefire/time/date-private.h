/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

#include "core/block.h"

G_BEGIN_DECLS

/*
 * One allocation: the text stands behind the struct. Hundreds of thousands are alive at once, so
 * only what says of what sort it is is kept, and the rest is read from the text again: that of a
 * plain day takes no longer than fetching the text from memory.
 */
struct _CeasefireDate
{
  CeasefireView view;
  guint32 kind : 4;
  guint32 precision : 4;
  guint32 level : 2;
  guint32 qualifiers : 2;
  guint32 start : 2;
  guint32 end : 2;
  guint32 has_local : 1, has_offset : 1; /* parts without and with a known clock */
  char text[];
};

G_END_DECLS
