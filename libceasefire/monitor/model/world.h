/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include "monitor/model/items.h"
#include "monitor/model/slab.h"
#include "monitor/model/zones.h"
#include "time/date.h"
#include "time/interval.h"

G_BEGIN_DECLS

/*
 * What the monitor knows of the records, in a form in which names are pointers: actors with their
 * ties, the tree of places, the trees of codes, dates as intervals. It holds no judgement.
 *
 * Every id is one MonitorEntity, be there a record of it or not, so that records may come in any
 * order. Lists, codes and intervals are shared: equal ones are the same pointer.
 */
typedef struct _MonitorEntity MonitorEntity;
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
} MonitorEntityKind;

/* There is one for each incident and statement, so it is small; what only actors and places have is
   in MonitorRoles. */
struct _MonitorEntity
{
  const char *id;
  MonitorRoles *roles; /* as an actor or a place; NULL if it is neither */
  GPtrArray *claims;   /* of MonitorClaim about it; NULL if there are none */
  gpointer node;       /* the incident, clause, agreement or statement that it is, as kind says */
  guint mark;          /* number of the last search that reached it */
  guint16 spoken;  /* aspects of which a claim gives a value of its own, or is silent, as bits */
  guint8 best;     /* CeasefireTruth, set by the last search */
  guint8 kind : 4; /* MonitorEntityKind */
  guint8 is_origin : 1; /* the origin of statements */
  guint8 is_act : 1;    /* the statement of an act on an agreement */
  guint8 is_double : 1; /* more than one record has the id; the first counts */
  guint8 is_joined : 1; /* an incident that was ever told to be joined to another, either way */
};

/* How a tie lets acts of one actor count as acts of another. */
typedef enum
{
  MONITOR_TIE_NONE,     /* unset, and what is only shown; docs/reference/ties.md has the table */
  MONITOR_TIE_PART,     /* part-of */
  MONITOR_TIE_SPEAKER,  /* represents, holds-office-in, leads */
  MONITOR_TIE_DELEGATE, /* delegate-of */
  MONITOR_TIE_MEMBER,   /* member-of */
  MONITOR_TIE_PROXY,    /* proxy-of, supported-by */
} MonitorTieKind;

typedef struct
{
  MonitorEntity *to;
  const CeasefireInterval *during; /* as an extent; NULL: always */
  MonitorTieKind kind;
  gboolean disputed;
} MonitorTie;

typedef struct
{
  MonitorEntity *within;
  GPtrArray *maybe_within; /* of MonitorEntity; NULL if there are none */
  GArray *control;         /* of MonitorTie, to the holder; NULL if nothing is known */
  const void *row;         /* the index's; NULL until it is asked for */
} MonitorPlace;

struct _MonitorRoles
{
  GArray *ties;         /* of MonitorTie; NULL if it has none */
  GPtrArray *attacked;  /* of MonitorAttacks on it, owned; NULL if none */
  gboolean is_place;    /* a record says where it lies */
  gboolean is_assembly; /* an actor whose members speak for themselves */
  MonitorPlace place;
};

static inline GArray *
monitor_entity_get_ties (const MonitorEntity *self)
{
  return self->roles ? self->roles->ties : NULL;
}

static inline MonitorPlace *
monitor_entity_get_place (const MonitorEntity *self)
{
  return self->roles && self->roles->is_place ? &self->roles->place : NULL;
}

static inline gboolean
monitor_entity_is_assembly (const MonitorEntity *self)
{
  return self->roles && self->roles->is_assembly;
}

static inline GPtrArray *
monitor_entity_get_attacked (const MonitorEntity *self)
{
  return self->roles ? self->roles->attacked : NULL;
}

struct _MonitorCode
{
  const char *code;
  MonitorCode *broader;
  const guint64 *row; /* the index's; NULL until it is asked for */
};

/* Entities or codes: one of them (any), or all of them. */
struct _MonitorList
{
  guint n;
  gboolean any;
  gpointer items[];
};

/* The frame of an incident: action, agents, targets, means. Interned, since many incidents share
   one. */
typedef struct
{
  MonitorCode *action;
  const MonitorList *agents;
  const MonitorList *targets;
  const MonitorList *means;
  MonitorEntity *omits; /* the clause that was not performed */
  gsize layers;         /* CeasefireLayers; wide, so that the struct has no padding */
  const void *row;      /* the index's, of the agents; NULL until it is asked for */
} MonitorFrame;

typedef enum
{
  MONITOR_VOCABULARY_ACTION,
  MONITOR_VOCABULARY_WEAPON,
  MONITOR_VOCABULARY_EXCEPTION,
  MONITOR_VOCABULARY_ROLE,
  MONITOR_VOCABULARY_UNIT,
  MONITOR_VOCABULARY_OF,
  MONITOR_N_VOCABULARIES,
} MonitorVocabulary;

typedef struct
{
  GHashTable *entities;                      /* MonitorEntity, by id */
  MonitorSlab slab;                          /* of entities, which stay as long as the world does */
  GStringChunk *ids;                         /* of entities */
  GHashTable *lists;                         /* the list -> itself */
  GHashTable *intervals;                     /* the interval -> itself */
  GHashTable *frames;                        /* the frame -> itself */
  GHashTable *codes[MONITOR_N_VOCABULARIES]; /* code -> MonitorCode */
  CeasefireVocabulary *vocabularies[MONITOR_N_VOCABULARIES];
  MonitorZones zones;
  GTimeZone *zone;        /* of dates without an offset; NULL: unknown */
  GTimeZone *record_zone; /* of the record that is being read; NULL: unknown */
  guint mark;             /* of the last walk */
  double tolerance;       /* the part by which an approximate number may be wrong, by the policy */
} MonitorWorld;

/* @timezone: of records without a dossier, or (@is_for_all) of all that have none of their own. */
MonitorWorld *monitor_world_new (CeasefireTerm *const *terms, const char *timezone,
                                 gboolean is_for_all);
/* From now on dates are those of @record. */
void monitor_world_read (MonitorWorld *self, CeasefireRecord *record);
void monitor_world_free (MonitorWorld *self);
MonitorEntity *monitor_world_get (MonitorWorld *self, const char *id);
MonitorEntity *monitor_world_peek (MonitorWorld *self, const char *id);
MonitorCode *monitor_world_get_code (MonitorWorld *self, MonitorVocabulary vocabulary,
                                     const char *code);
const MonitorList *monitor_world_get_entities (MonitorWorld *self, const char *const *ids,
                                               gboolean any);
/* The same of a list as it lies in a record. */
const MonitorList *monitor_world_read_entities (MonitorWorld *self, MonitorItems ids, gboolean any);
const MonitorList *monitor_world_read_codes (MonitorWorld *self, MonitorVocabulary vocabulary,
                                             MonitorItems codes);
const MonitorList *monitor_world_get_codes (MonitorWorld *self, MonitorVocabulary vocabulary,
                                            const char *const *codes, gboolean any);
const CeasefireInterval *monitor_world_get_interval (MonitorWorld *self, const CeasefireDate *date,
                                                     CeasefireReading reading);
/* The same, written to @room instead of being interned. NULL: there is no date. */
const CeasefireInterval *monitor_world_read_interval (const MonitorWorld *self,
                                                      const CeasefireDate *date,
                                                      CeasefireReading reading,
                                                      CeasefireInterval *room);
/* The one that is equal, interned. */
const CeasefireInterval *monitor_world_intern_interval (MonitorWorld *self,
                                                        const CeasefireInterval *interval);
MonitorFrame *monitor_world_get_frame (MonitorWorld *self, const MonitorFrame *frame);
MonitorRoles *monitor_entity_add_roles (MonitorEntity *entity);
void monitor_world_add_actor (MonitorWorld *self, CeasefireActor *actor);
void monitor_world_add_place (MonitorWorld *self, CeasefirePlace *place);

G_END_DECLS
