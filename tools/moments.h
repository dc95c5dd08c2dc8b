/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-act.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-dossier.h>

/* What a dossier says of when: each record that a time is known of, with the member that tells it. */

typedef enum
{
  MOMENT_MEETING,
  MOMENT_STATEMENT,
  MOMENT_INCIDENT,
  MOMENT_SIGNED,
  MOMENT_IN_FORCE,
  MOMENT_WINDOW, /* of a clause: it holds in that time */
  MOMENT_PUBLISHED,
  MOMENT_WATCHED,
  MOMENT_VOTE,
  MOMENT_OPENED,
  MOMENT_CLOSED,
  MOMENT_DUE, /* of a clause, by a date of its own */
  MOMENT_ACT, /* of an agreement */
} MomentKind;

typedef struct
{
  CeasefireDate *date;
  CeasefireRecord *record;
  CeasefireAct *act; /* of MOMENT_ACT, else NULL */
  MomentKind kind;
} Moment;

/* All of them, in the order of the dossier: of Moment. (transfer full) */
GArray *moments_collect (CeasefireDossier *dossier);
/* Orders two by their dates. */
int moments_compare (gconstpointer a, gconstpointer b);
/* The member of the record that tells the date. */
const char *moment_get_member (const Moment *self);
