/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

/*
 * One allocation: the text stands behind the struct. Hundreds of thousands are alive at once, so
 * only what is asked for often is kept, and the rest is read from the text again.
 */
struct _CeasefireDate
{
  gint64 earliest; /* CALENDAR_BEFORE if none */
  gint64 latest;   /* the last second; CALENDAR_AFTER if none */
  gint references; /* atomic; 0: part of a record's block */
  guint32 length;
  guint8 kind, precision, level, qualifiers, start, end;
  guint8 has_local, has_offset; /* parts without and with a known clock */
  char text[];
};

G_END_DECLS
