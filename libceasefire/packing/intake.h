/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "packing/packing.h"

G_BEGIN_DECLS

/*
 * From bytes as they come to text: it tells whether they are packed, and unpacks them. Bytes are put
 * in, and text is taken out, in pieces of any size.
 */
typedef struct
{
  guint8 *raw; /* what came and has not been used */
  gsize length;
  gsize at;
  gboolean ended;

  gboolean detected;
  CeasefireCompression compression;
  GConverter *unpacker; /* NULL if the bytes are not packed */
  gboolean whole;       /* what is packed is complete so far */
  gboolean filled;      /* there may be more in the unpacker, since it had no more room */
  guint64 total;        /* bytes that came */
  guint64 taken;        /* packed bytes that were used */
  guint64 made;         /* bytes of text that they gave */
} CeasefireIntake;

typedef enum
{
  CEASEFIRE_INTAKE_MORE, /* more bytes are needed, or to hear that there are none */
  CEASEFIRE_INTAKE_TEXT,
  CEASEFIRE_INTAKE_END,
  CEASEFIRE_INTAKE_FAILED,
} CeasefireIntakeResult;

/* Where to put more bytes, and how many there may be; then say how many came, 0 for the end. */
guint8 *ceasefire_intake_reserve (CeasefireIntake *self, gsize *room);
void ceasefire_intake_add (CeasefireIntake *self, gsize length);
/* Whether what comes next is text as it is, and nothing waits in front of it. */
gboolean ceasefire_intake_is_plain (const CeasefireIntake *self);
/* Text, of which there may be none yet. The errors are of %CEASEFIRE_ERROR, without a place. */
CeasefireIntakeResult ceasefire_intake_give (CeasefireIntake *self, char *text, gsize room,
                                             gsize *length, GError **error);
void ceasefire_intake_clear (CeasefireIntake *self);

/*
 * All at once: *@text is as much as can be unpacked, and FALSE, with @error, tells that it is not all. It
 * ends soon behind @max_size bytes, which is for the caller to see.
 */
gboolean ceasefire_intake_unpack (GBytes *bytes, guint64 max_size, GBytes **text, GError **error);

G_END_DECLS
