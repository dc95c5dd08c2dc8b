/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/scalar.h"
#include "time/interval.h"
#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

extern const CeasefireScalar ceasefire_date_scalar;

/* Reads a date from length bytes, which need no terminator and must hold no NUL. */
CeasefireDate *ceasefire_date_parse (const char *text, gsize length, GError **error);

/* What a date is the date of: something somewhere within it, or the whole of it. */
typedef enum
{
  CEASEFIRE_READING_OCCURRENCE,
  CEASEFIRE_READING_EXTENT,
} CeasefireReading;

/*
 * Reads a date as an imprecise interval. zone is that of dates and times without an offset; with
 * NULL it is unknown, and they are widened by 14 hours before and 12 hours after. A set of
 * alternatives gives the interval that covers them all.
 */
void ceasefire_date_get_interval (const CeasefireDate *date, CeasefireReading reading,
                                  GTimeZone *zone, CeasefireInterval *interval);

G_END_DECLS
