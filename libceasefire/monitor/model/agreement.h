/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-agreement.h>

#include "monitor/model/claim.h"
#include "monitor/model/match.h"
#include "monitor/model/pattern.h"

G_BEGIN_DECLS

/* An agreement in normal form: parties and sides, window of force, powers, acts. */
typedef struct _MonitorAgreement MonitorAgreement;

typedef struct
{
  MonitorEntity *actor;
  guint64 sides; /* bits of the agreement's sides; none for a third party */
  CeasefireBound bound;
  gboolean is_bearer; /* bound by clauses that name no bearer */
} MonitorParty;

typedef struct
{
  CeasefireActKind kind;
  MonitorEntity *by;
  MonitorEntity *statement;      /* NULL if none */
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
  MonitorEntity *entity;
  CeasefireAgreement *record;
  GHashTable *parties; /* actor -> MonitorParty, owned; with all of its sides */
  GPtrArray *bearers;  /* of MonitorEntity: the bearers of clauses that name none */
  GPtrArray *side_names;
  const MonitorList *monitors;
  CeasefirePower *const *powers;     /* NULL or empty: not stated */
  GArray *acts;                      /* of MonitorAct */
  const CeasefireInterval *in_force; /* as an extent; NULL: not stated */
  CeasefireInterval window;          /* in_force as changed by acts */
  gboolean has_window;
  GArray *lapses;         /* of MonitorLapse */
  guint n_voices;         /* number of claims about it and about statements of its acts */
  CeasefireDigest digest; /* of these claims and of the visible acts */
  GPtrArray *clauses;     /* of MonitorClause, owned */
  GHashTable *sides;      /* actor -> MonitorSides of actors whose ties have no dates */
  MonitorPattern attack;  /* the pattern of attacks on a bearer, for self-defence */
};

/* @statements: id -> record, for the layers of acts. */
MonitorAgreement *monitor_agreement_new (MonitorWorld *world, CeasefireAgreement *record,
                                         GHashTable *statements);
void monitor_agreement_free (MonitorAgreement *self);
const MonitorParty *monitor_agreement_find_party (const MonitorAgreement *self,
                                                  const MonitorEntity *actor);

/* Which sides an actor stands on, as bits: certainly, and perhaps. */
typedef struct
{
  guint64 certain;
  guint64 possible;
} MonitorSides;

MonitorSides monitor_agreement_get_sides (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorEntity *actor, const CeasefireInterval *when);
gboolean monitor_agreement_is_watched_by (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorEntity *actor, const CeasefireInterval *when);

extern const CeasefireInterval monitor_always;  /* as an extent: all time */
extern const CeasefireInterval monitor_unknown; /* as an occurrence: any time */

G_END_DECLS
