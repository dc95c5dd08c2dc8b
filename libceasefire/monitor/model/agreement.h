/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-agreement.h>

#include "monitor/model/claim.h"
#include "monitor/model/match.h"
#include "monitor/model/pattern.h"

G_BEGIN_DECLS

/*
 * Agreements in normal form: who is bound, on which side, since when, and by what acts that changed.
 */
typedef struct _MonitorAgreement MonitorAgreement;

typedef struct
{
  MonitorThing *actor;
  guint64 sides; /* bits of the agreement's sides; none for a third party */
  CeasefireBound bound;
  gboolean is_bearer; /* of what binds every party */
} MonitorParty;

typedef struct
{
  CeasefireActKind kind;
  MonitorThing *by;
  MonitorThing *statement;       /* NULL if none */
  const CeasefireInterval *when; /* as an occurrence; NULL if unknown */
  const CeasefireInterval *until;
  CeasefireLayers layers;
  CeasefireTruth effect; /* by the powers of the agreement */
} MonitorAct;

/* A time in which, by an act, an agreement is not in force. */
typedef struct
{
  const MonitorAct *act;
  CeasefireInterval span; /* as an extent */
} MonitorLapse;

struct _MonitorAgreement
{
  MonitorThing *thing;
  CeasefireAgreement *record;
  GHashTable
    *parties;         /* actor -> MonitorParty, owned; one that stands twice has all of its sides */
  GPtrArray *bearers; /* of MonitorThing: each once, of what binds every party */
  GPtrArray *side_names;
  const MonitorList *monitors;
  CeasefirePower *const *powers;     /* NULL or empty: not stated */
  GArray *acts;                      /* of MonitorAct */
  const CeasefireInterval *in_force; /* as an extent; NULL: not stated */
  CeasefireInterval window;          /* the same with what acts change of it */
  gboolean has_window;
  GArray *lapses;         /* of MonitorLapse */
  guint n_voices;         /* claims about it and about statements by which something was done */
  CeasefireDigest digest; /* of what is said of it and of what was done to it */
  GPtrArray *clauses;     /* of MonitorClause, owned */
  GHashTable *sides;      /* actor -> MonitorSides of actors whose ties have no dates */
  MonitorPattern attack;  /* what a bearer may answer in self-defence */
};

/* @statements: id -> record, for the layers of acts. */
MonitorAgreement *monitor_agreement_new (MonitorWorld *world, CeasefireAgreement *record,
                                         GHashTable *statements);
void monitor_agreement_free (MonitorAgreement *self);
const MonitorParty *monitor_agreement_find_party (const MonitorAgreement *self,
                                                  const MonitorThing *actor);

/* Which sides an actor stands on, as bits: certainly, and perhaps. */
typedef struct
{
  guint64 certain;
  guint64 possible;
} MonitorSides;

MonitorSides monitor_agreement_get_sides (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorThing *actor, const CeasefireInterval *when);
gboolean monitor_agreement_is_watched_by (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorThing *actor, const CeasefireInterval *when);

extern const CeasefireInterval monitor_always;  /* as an extent: all time */
extern const CeasefireInterval monitor_unknown; /* as an occurrence: any time */

G_END_DECLS
