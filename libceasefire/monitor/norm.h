/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-clause.h>

#include "monitor/claim.h"

G_BEGIN_DECLS

/*
 * Agreements and their clauses in normal form: what each asks of whom, as patterns that incidents
 * are held against. docs/monitor.md says how a clause is read.
 */
typedef struct _MonitorAgreement MonitorAgreement;
typedef struct _MonitorClause MonitorClause;
typedef struct _MonitorInstance MonitorInstance;

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

/* What an incident must be to count. NULL lists ask for nothing. */
typedef struct
{
  const MonitorList *actions;
  const MonitorList *means;
  const MonitorList *targets;
  const MonitorList *excluded;
  const MonitorList *places;
  const MonitorList *actors; /* of a trigger: by whom */
  gboolean held_by_bearer;   /* the place must be one that the bearer holds */
  gboolean own_side;         /* acts against the bearer's own side count too */
} MonitorPattern;

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

typedef enum
{
  MONITOR_NORM_BAN,
  MONITOR_NORM_DUTY,
  MONITOR_NORM_PERMISSION,
  MONITOR_NORM_POWER,
  MONITOR_NORM_NONE,    /* it asks nothing of anybody; other clauses may refer to it */
  MONITOR_NORM_UNCLEAR, /* it asks for something and does not say what */
} MonitorNormKind;

typedef enum
{
  MONITOR_TRIGGER_NONE,
  MONITOR_TRIGGER_EVENT,
  MONITOR_TRIGGER_BREACH,
  MONITOR_TRIGGER_COMPLIANCE,
  MONITOR_TRIGGER_STREAK,
} MonitorTriggerKind;

typedef enum
{
  MONITOR_EXCEPTION_DEFENCE, /* an answer to an attack */
  MONITOR_EXCEPTION_CLAUSE,  /* another clause allows it */
  MONITOR_EXCEPTION_OTHER,   /* only what sources say of it */
} MonitorExceptionKind;

typedef struct
{
  MonitorExceptionKind kind;
  gint64 within;        /* seconds at the most; CALENDAR_AFTER: no limit */
  gint64 within_surely; /* and at the least */
  gboolean proportionate;
  MonitorThing *clause;
} MonitorException;

/* The one quality of which a norm of its own is made. */
#define MONITOR_DERIVED_QUALITY "safe"

struct _MonitorClause
{
  MonitorThing *thing;
  CeasefireClause *record;
  MonitorAgreement *agreement;
  const char
    *quality; /* of a norm derived from one of the clause's qualities; NULL: the clause's own */
  MonitorNormKind kind;
  const MonitorList *action; /* that it speaks of; the pattern may look for what breaks it */
  MonitorPattern pattern;
  MonitorAttribution attribution;
  GPtrArray *bearers;              /* of MonitorThing, each once; often the agreement's */
  const CeasefireInterval *window; /* as an extent; NULL: while the agreement is in force */
  gboolean is_public;

  const CeasefireInterval *deadline; /* as an extent; NULL: none fixed */
  CeasefireAnchor after;
  CeasefireDuration *within; /* borrowed from the record */
  CeasefireDuration *every;
  MonitorTriggerKind trigger;
  MonitorPattern trigger_pattern;
  MonitorThing *trigger_clause;
  guint streak_days;

  GArray *exceptions; /* of MonitorException */
  gboolean has_defence;
  GPtrArray *not_evaluable; /* of codes, borrowed; NULL if there are none */

  guint rank;           /* clauses that wait for others have a greater one */
  gboolean in_ring;     /* it waits for itself, or for one that does */
  GPtrArray *instances; /* of MonitorInstance, one a bearer */
  GPtrArray *waiting;   /* of MonitorClause whose trigger asks for this one */
};

/* @statements: id -> record, for the layers of acts. */
MonitorAgreement *monitor_agreement_new (MonitorWorld *world, CeasefireAgreement *record,
                                         GHashTable *statements);
void monitor_agreement_free (MonitorAgreement *self);
/* Adds what @record asks for to the agreement's clauses; those nested in it are not looked at. */
void monitor_clause_compile (MonitorWorld *world, MonitorAgreement *agreement,
                             CeasefireClause *record);
void monitor_clause_free (MonitorClause *self);
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
