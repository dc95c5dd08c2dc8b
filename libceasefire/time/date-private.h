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
  guint8 kind : 4;
  guint8 precision : 4;
  guint8 level : 2;
  guint8 qualifiers : 2;
  guint8 start : 2;
  guint8 end : 2;
  guint8 has_local : 1, has_offset : 1; /* parts without and with a known clock */
  char text[];
};

G_END_DECLS
