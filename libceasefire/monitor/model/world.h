/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include "monitor/model/pool.h"
#include "time/date.h"
#include "time/interval.h"

G_BEGIN_DECLS

/*
 * What the monitor knows of the records, in a form in which names are pointers: actors with their
 * ties, the tree of places, the trees of codes, dates as intervals. It holds no judgement.
 *
 * Every id is one MonitorThing, be there a record of it or not, so that records may come in any
 * order. Lists, codes and intervals are shared: equal ones are the same pointer.
 */
typedef struct _MonitorThing MonitorThing;
typedef struct _MonitorRoles MonitorRoles;
typedef struct _MonitorCode MonitorCode;
typedef struct _MonitorList MonitorList;
typedef struct _MonitorClaim MonitorClaim;
typedef struct _MonitorStatement MonitorStatement;

typedef enum
{
  MONITOR_IS_OTHER,
  MONITOR_IS_INCIDENT,
  MONITOR_IS_CLAUSE,
  MONITOR_IS_AGREEMENT,
  MONITOR_IS_STATEMENT,
} MonitorThingKind;

/* There is one for each incident and statement: what few of them have is kept elsewhere. */
struct _MonitorThing
{
  const char *id;
  MonitorRoles *roles; /* as an actor or a place; NULL if it is neither */
  GPtrArray *claims;   /* of MonitorClaim about it; NULL if there are none */
  gpointer node;       /* the incident, clause, agreement or statement that it is, as kind says */
  guint mark;          /* of the walk that came by last */
  guint16 spoken;  /* aspects of which a claim gives a value of its own, or is silent, as bits */
  guint8 best;     /* what the last walk found, a CeasefireTruth */
  guint8 kind : 4; /* MonitorThingKind */
  guint8 is_origin : 1; /* statements go back to it */
  guint8 is_act : 1;    /* by it something was done to an agreement */
  guint8 is_double : 1; /* more than one record has the id; the first counts */
};

/* How a tie lets acts of one actor count as acts of another. */
typedef enum
{
  MONITOR_TIE_CORE,   /* part-of, represents, holds-office-in, leads */
  MONITOR_TIE_MEMBER, /* member-of */
  MONITOR_TIE_PROXY,  /* proxy-of, supported-by */
} MonitorTieKind;

typedef struct
{
  MonitorThing *to;
  const CeasefireInterval *during; /* as an extent; NULL: always */
  MonitorTieKind kind;
  gboolean disputed;
} MonitorTie;

typedef struct
{
  MonitorThing *within;
  GPtrArray *maybe_within; /* of MonitorThing; NULL if there are none */
  GArray *control;         /* of MonitorTie, to the holder; NULL if nothing is known */
  const void *row;         /* the index's; NULL until it is asked for */
} MonitorPlace;

struct _MonitorRoles
{
  GArray *ties; /* of MonitorTie; NULL if it has none */
  GPtrArray
    *defenders;      /* of MonitorInstance that may answer attacks on it; NULL if there are none */
  gboolean is_place; /* a record says where it lies */
  MonitorPlace place;
};

static inline GArray *
monitor_thing_get_ties (const MonitorThing *self)
{
  return self->roles ? self->roles->ties : NULL;
}

static inline MonitorPlace *
monitor_thing_get_place (const MonitorThing *self)
{
  return self->roles && self->roles->is_place ? &self->roles->place : NULL;
}

static inline GPtrArray *
monitor_thing_get_defenders (const MonitorThing *self)
{
  return self->roles ? self->roles->defenders : NULL;
}

struct _MonitorCode
{
  const char *code;
  MonitorCode *broader;
  const guint64 *row; /* the index's; NULL until it is asked for */
};

/* Things or codes: one of them (any), or all of them. */
struct _MonitorList
{
  guint n;
  gboolean any;
  gpointer items[];
};

/* What was done, by whom, to whom, with what. Many incidents are alike in that. */
typedef struct
{
  MonitorCode *action;
  const MonitorList *agents;
  const MonitorList *targets;
  const MonitorList *means;
  MonitorThing *omits; /* the clause that was not performed */
  gsize layers;        /* CeasefireLayers; as wide as all the rest, so that all bytes are told */
  const void *row;     /* the index's, of the agents; NULL until it is asked for */
} MonitorDeed;

typedef enum
{
  MONITOR_VOCABULARY_ACTION,
  MONITOR_VOCABULARY_WEAPON,
  MONITOR_VOCABULARY_EXCEPTION,
  MONITOR_N_VOCABULARIES,
} MonitorVocabulary;

typedef struct
{
  GHashTable *things;    /* MonitorThing, by id */
  MonitorPool pool;      /* of things, which stay as long as the world does */
  GStringChunk *ids;     /* of things */
  GHashTable *codes;     /* vocabulary and code -> MonitorCode */
  GHashTable *lists;     /* the list -> itself */
  GHashTable *intervals; /* the interval -> itself */
  GHashTable *deeds;     /* the deed -> itself */
  CeasefireVocabulary *vocabularies[MONITOR_N_VOCABULARIES];
  GTimeZone *zone; /* of dates without an offset; NULL: unknown */
  guint mark;      /* of the last walk */
} MonitorWorld;

MonitorWorld *monitor_world_new (CeasefireTerm *const *terms, const char *timezone);
void monitor_world_free (MonitorWorld *self);
MonitorThing *monitor_world_get (MonitorWorld *self, const char *id);
MonitorThing *monitor_world_peek (MonitorWorld *self, const char *id);
MonitorCode *monitor_world_get_code (MonitorWorld *self, MonitorVocabulary vocabulary,
                                     const char *code);
const MonitorList *monitor_world_get_things (MonitorWorld *self, const char *const *ids,
                                             gboolean any);
const MonitorList *monitor_world_get_codes (MonitorWorld *self, MonitorVocabulary vocabulary,
                                            const char *const *codes, gboolean any);
const CeasefireInterval *monitor_world_get_interval (MonitorWorld *self, const CeasefireDate *date,
                                                     CeasefireReading reading);
MonitorDeed *monitor_world_get_deed (MonitorWorld *self, const MonitorDeed *deed);
MonitorRoles *monitor_thing_add_roles (MonitorThing *thing);
void monitor_world_add_actor (MonitorWorld *self, CeasefireActor *actor);
void monitor_world_add_place (MonitorWorld *self, CeasefirePlace *place);

G_END_DECLS
