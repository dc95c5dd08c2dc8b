/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-place.h>

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* What a table counts by: the dimensions of its rows. */
typedef enum
{
  TALLY_BY_DAY,
  TALLY_BY_WEEK,
  TALLY_BY_MONTH,
  TALLY_BY_PLACE,
  TALLY_BY_PARTY,
  TALLY_BY_ACTION,
  TALLY_BY_MEANS,
  TALLY_BY_STATUS,
} TallyBy;

/* Enough for each of them once, and the place at another level. */
#define TALLY_DIMENSIONS_MAX 8

typedef struct
{
  TallyBy by;
  guint level;             /* from the outermost, which is 1; 0: as told */
  CeasefirePlaceKind kind; /* of the place around; unset: any */
  gboolean is_every;       /* of periods: also those between, of which nothing is known */
  GHashTable *raised;      /* what is told -> TallyRaised: what it is at that level */
} TallyDimension;

/* A value of a dimension: the number of a period, a pointer to an entity or code, or a status. */
typedef gint64 TallyValue;

/* Nobody tells; a period that the date does not settle. */
#define TALLY_NOT_TOLD G_GINT64_CONSTANT (0)
#define TALLY_DATE_OPEN G_MININT64

/* FALSE, with an error, if there is no dimension of that name. */
gboolean tally_dimension_init (TallyDimension *self, const char *name, GError **error);
void tally_dimension_clear (TallyDimension *self);
gboolean tally_dimension_is_period (const TallyDimension *self);
/* @kinds: entity -> CeasefirePlaceKind, of places. */
TallyValue tally_dimension_raise_place (TallyDimension *self, MonitorEntity *place,
                                        GHashTable *kinds);
TallyValue tally_dimension_raise_code (TallyDimension *self, MonitorCode *code);
/* The period in which it began. */
TallyValue tally_dimension_get_period (const TallyDimension *self, MonitorState *state,
                                       const MonitorIncident *incident);
/* The first second of a period, in UTC. */
gint64 tally_dimension_get_start (const TallyDimension *self, GTimeZone *zone, TallyValue period);
/* How a value is written; NULL: nobody tells. */
char *tally_dimension_format (const TallyDimension *self, TallyValue value);
/* The order of rows: periods by time, the rest by their names, what nobody tells last. */
int tally_dimension_compare (const TallyDimension *self, TallyValue a, TallyValue b);

/* Statuses by rank, as values: 0 stands for none. */
typedef enum
{
  TALLY_STATUS_NONE,
  TALLY_STATUS_ESTABLISHED,
  TALLY_STATUS_VIOLATED,
  TALLY_STATUS_COMPLIED,
  TALLY_STATUS_CONTESTED,
  TALLY_STATUS_ALLEGED,
  TALLY_STATUS_CLAIMED,
  TALLY_STATUS_POSSIBLE,
  TALLY_STATUS_EXCUSED,
  TALLY_STATUS_REFUTED,
  TALLY_STATUS_DENIED,
  TALLY_STATUS_UNSPECIFIC,
  TALLY_STATUS_UNSOURCED,
} TallyStatus;

/* How many levels of a sum it counts for: 3 if established, 2 if alleged, 1 if possible, else 0. */
guint tally_status_count_levels (TallyStatus status);

G_END_DECLS
