/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/model/act.h"
#include "monitor/model/pattern.h"

G_BEGIN_DECLS

/* An agreement in normal form: parties and sides, time of force, powers, acts. */
typedef struct _MonitorAgreement MonitorAgreement;

typedef struct
{
  MonitorEntity *actor;
  guint64 sides;         /* bits of the agreement's sides; none for a third party */
  CeasefireTruth bound;  /* whether the agreement binds it */
  CeasefireTruth tasked; /* whether a clause that names it does */
  gboolean is_joining;   /* what all parties do together, it has to join in */
  gboolean is_adversary; /* one of those between whom the agreement is; no third party */
} MonitorParty;

/* Since when the agreement is in force, as records tell it for the time asked for. */
typedef struct
{
  gboolean is_draft;      /* nobody has agreed on it */
  gboolean is_said;       /* but somebody says that it is in force */
  gboolean is_told;       /* a record tells since when it is in force */
  CeasefireTruth effect;  /* of what brought it into force */
  CeasefireInterval span; /* as an extent, if it is told */
  const MonitorAct *act;  /* of half effect, that brought it into force; NULL if none */
} MonitorStart;

/* When somebody who speaks for a party first accepted the agreement. */
typedef struct
{
  const MonitorAct *act;
  CeasefireInterval when; /* as an occurrence; the end does not count */
} MonitorAcceptance;

/* How an agreement binds an actor. */
typedef struct
{
  CeasefireTruth stated; /* by its entry, or that of whom it is an organ */
  gboolean is_accepted;
  CeasefireInterval since; /* from when on, if it is accepted, it is bound by that */
} MonitorBinding;

struct _MonitorAgreement
{
  MonitorEntity *entity;
  CeasefireAgreement *record;
  CeasefireAgreementStatus status;
  GHashTable *parties; /* actor -> MonitorParty, owned; with all of its sides */
  GPtrArray *bearers;  /* of MonitorEntity: the bearers of clauses that name none */
  guint n_joining;     /* parties by MonitorParty.is_joining */
  GPtrArray *side_names;
  const MonitorList *monitors;
  CeasefirePower *const *powers;        /* NULL or empty: not stated */
  GArray *acts;                         /* of MonitorAct */
  gboolean has_withdrawals;             /* among them */
  const CeasefireInterval *in_force;    /* as an extent; NULL: not stated */
  const CeasefireInterval *provisional; /* as an extent; its start counts; NULL: none */
  const CeasefireInterval *signed_on;   /* as an occurrence; NULL: not stated */
  GPtrArray *superseded_by;             /* of MonitorAgreement */
  GPtrArray *ends; /* of MonitorAgreement of which it ends the whole or clauses */
  MonitorStart start;
  GHashTable *releases;    /* cache: other agreement -> MonitorBinding, owned: of all its parties */
  GHashTable *acceptances; /* party -> MonitorAcceptance, owned */
  guint n_voices;          /* number of its acts, and of claims about it and them */
  CeasefireDigest digest;  /* of these claims and of the visible acts */
  GPtrArray *clauses;      /* of MonitorClause, owned */
  /* actor -> MonitorSides, of actors whose ties have no dates, by how far proxies are on a side */
  GHashTable *sides[CEASEFIRE_TRUTH_YES + 1];
  MonitorPattern attack; /* the pattern of attacks on a bearer, for self-defence */
};

/* @statements: id -> record, for the layers of acts. */
MonitorAgreement *monitor_agreement_new (MonitorWorld *world, CeasefireAgreement *record,
                                         GHashTable *statements);
void monitor_agreement_free (MonitorAgreement *self);
/* Notes which agreements and clauses supersede or replace which others. */
void monitor_agreements_join (GPtrArray *agreements, MonitorWorld *world);
/* The one that is there, else a new one, of which nothing is said. */
MonitorParty *monitor_agreement_add_party (MonitorAgreement *self, MonitorEntity *actor);
/* The bit of a side, by its name in side_names. When no more are left, or for NULL, the bit that sides share of which
 * nobody can tell whether they are one. */
guint64 monitor_agreement_add_side (MonitorAgreement *self, const char *name);
/* Without that one. */
guint64 monitor_sides_tell_apart (guint64 sides);
const MonitorParty *monitor_agreement_find_party (const MonitorAgreement *self,
                                                  const MonitorEntity *actor);

/* Which sides an actor stands on, as bits: certainly, and perhaps. */
typedef struct
{
  guint64 certain;
  guint64 possible;
} MonitorSides;

/* @proxies: whether a proxy is on the side of whom it fights for. */
MonitorSides monitor_agreement_get_sides (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorEntity *actor, const CeasefireInterval *when,
                                          CeasefireTruth proxies);
/* The name of a side, given as a bit; of one without a name the id of its party. */
const char *monitor_agreement_get_side_name (const MonitorAgreement *self, guint64 side);
gboolean monitor_agreement_is_watched_by (MonitorAgreement *self, MonitorWorld *world,
                                          MonitorEntity *actor, const CeasefireInterval *when);

G_END_DECLS
