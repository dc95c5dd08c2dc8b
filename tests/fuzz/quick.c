/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include "support/decoders.h"

#include <stdio.h>

/*
 * The quick decoder against the careful one. The last byte chooses limits and what lies behind the
 * text; the rest is a record, and each line of it is one.
 */

static void
compare (const char *text, gsize length, const DecodersInput *input)
{
  g_autofree char *difference = decoders_compare (text, length, input, NULL);

  if (difference)
    fprintf (stderr, "%s\n", difference);
  fuzz_expect (difference == NULL);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  static const char *const behind[] = { "", NULL, "\"}]}", "\n" };
  const char *text = (const char *) data;
  guint8 choice = size > 0 ? data[size - 1] : 0;
  DecodersInput input = { .behind = behind[choice % 4] };
  gsize length = size > 0 ? size - 1 : 0;
  const char *feed;

  if (choice & 4)
    input.max_depth = 2 + (choice >> 5);
  if (choice & 8)
    input.max_string = 16u << (choice >> 5);
  if (choice & 16)
    input.max_members = 1 + (choice >> 5);
  compare (text, length, &input);
  while ((feed = memchr (text, '\n', length)))
    {
      length -= (gsize) (feed + 1 - text);
      text = feed + 1;
      compare (text, length, &input);
    }
  return 0;
}
