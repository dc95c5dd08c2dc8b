/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cldr.h"

#include <unicode/uformattedvalue.h>

/* What a language's formats are opened for, and those that are open: to open one takes a millisecond. */
struct _Cldr
{
  char *locale; /* as ICU names it, "pt_BR", with the Gregorian calendar */
  gboolean right_to_left;
  GTree *numbers;   /* by skeleton */
  GTree *days;      /* by skeleton and zone */
  GTree *intervals; /* the same */
  gpointer lists[CLDR_UNITS + 1];
  gpointer patterns; /* of dates, for a skeleton */
};

/* The text of what ICU has written, or NULL. */
char *cldr_take_text (const UFormattedValue *value, UErrorCode *status);

/* What only ASCII can say, as it is, where it does not take up the direction of what stands beside it. */
char *cldr_quote (const Cldr *cldr, const char *text);
