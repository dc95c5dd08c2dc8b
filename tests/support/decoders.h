/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "json/decoder.h"

/* How a text is given to the decoders. */
typedef struct
{
  CeasefireType *expected; /* NULL: the record says its type */
  guint max_depth;         /* 0: what is usual; so also the next two */
  gsize max_string;
  guint64 max_members;
  /* Behind the text lie these bytes, over and over; NULL: nothing can be read there. */
  const char *behind;
} DecodersInput;

/*
 * Holds the quick decoder against the careful one, with the record that begins at @text: read as an
 * item of a list, as the same lent, as a line, and going on behind mistakes, with all of these. NULL: they are alike. Otherwise a sentence on
 * what differs. With @taken, says whether the quick decoder took the record as an item.
 */
char *decoders_compare (const char *text, gsize length, const DecodersInput *input,
                        gboolean *taken);
