/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/svg.h"

#include <ceasefire/ceasefire-tally.h>

/* Parts of the section on counts. */

/* tallies-heat.c: periods across, places down, and below the same for each kind of weapon. */
typedef struct
{
  char *id;   /* of a place; "" for those that are left over, NULL where none is told */
  char *name; /* as it is drawn */
  gint64 sums[CEASEFIRE_TALLY_LEVEL_POSSIBLE + 1]; /* of incidents */
} TallyPlace;

typedef struct
{
  Report *report;
  CeasefireTally *by_place;  /* by period and place, each period in between too */
  CeasefireTally *by_weapon; /* by period, place and means */
  const char *unit;          /* "day", "week" or "month" */
  GPtrArray *places;         /* TallyPlace, those with most incidents first */
} Tallies;

void tallies_put_heat (Tallies *self);

/* tallies-map.c */
gboolean tallies_has_map (const Tallies *self);
void tallies_put_map (Tallies *self);

gint64 tallies_get_sum (CeasefireTallyRow *row, CeasefireTallyLevel level);
/* The period of a row; NULL: its date does not settle it. */
const char *tallies_get_period (CeasefireTallyRow *row);
