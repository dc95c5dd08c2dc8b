/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/hash.h"
#include "monitor/model/world.h"

G_BEGIN_DECLS

/* The aspects of an incident, used as bit numbers. The first nine decide; see docs/guide/monitor.md. */
typedef enum
{
  MONITOR_OCCURRENCE,
  MONITOR_AGENT,
  MONITOR_ACTION,
  MONITOR_MEANS,
  MONITOR_TARGET,
  MONITOR_PLACE,
  MONITOR_TIME,
  MONITOR_BOUND,
  MONITOR_FORCE,
  MONITOR_JUSTIFICATION,
  MONITOR_PROPORTIONALITY,
  MONITOR_TEXT,
  MONITOR_AMOUNT, /* from here on they decide nothing of an incident */
  MONITOR_FATALITIES,
  MONITOR_INJURED,
  MONITOR_N_ASPECTS,
} MonitorAspect;

#define MONITOR_BIT(aspect) (1u << (aspect))
#define MONITOR_ASPECTS (MONITOR_BIT (MONITOR_N_ASPECTS) - 1)
#define MONITOR_ALL_ASPECTS (MONITOR_BIT (MONITOR_FORCE + 1) - 1)
/* The aspects that a reason for what was done has. */
#define MONITOR_REASONS                                                                            \
  (MONITOR_BIT (MONITOR_JUSTIFICATION) | MONITOR_BIT (MONITOR_PROPORTIONALITY))
/* The aspects of the facts alone, without time, bound and force. */
#define MONITOR_FACTS (MONITOR_BIT (MONITOR_PLACE + 1) - 1)

extern const CeasefireAspect monitor_aspects[MONITOR_N_ASPECTS];
MonitorAspect monitor_aspect_from_public (CeasefireAspect aspect);

typedef enum
{
  MONITOR_STANCE_ASSERT,
  MONITOR_STANCE_DENY,
  MONITOR_STANCE_RETRACT,
} MonitorStance;

/* No aspect is named: the claim is about the whole. */
#define MONITOR_WHOLE MONITOR_N_ASPECTS

/* Why a claim counts for nothing. */
typedef enum
{
  MONITOR_VOID_NOT, /* it counts */
  MONITOR_VOID_RETRACTED,
  MONITOR_VOID_RATED_TOO_LOW,
  MONITOR_VOID_LATER, /* than the time of knowledge */
  MONITOR_VOID_QUESTION,
  MONITOR_VOID_VIEWPOINT,
  MONITOR_VOID_LAYER,
} MonitorVoid;

/* What one speaker claims: a statement has one for each of its claims and speakers. */
struct _MonitorClaim
{
  MonitorStatement *statement;
  MonitorEntity *speaker;
  MonitorEntity *about;
  const MonitorList *value;    /* entities or codes; NULL: the value of the incident itself */
  GPtrArray *dates;            /* for time and force: intervals; NULL: none given */
  CeasefireQuantity *quantity; /* how much it was, as it was read; NULL: not said */
  guint16 silent;              /* aspects, as bits */
  guint8 aspect;               /* or MONITOR_WHOLE */
  guint8 stance;
  guint8 layers; /* CeasefireLayers that it is of */
  guint8 reason; /* MonitorVoid */
  gboolean uncertain : 1;
  gboolean is_void : 1; /* counts for nothing, by the settings or by a retraction */
};

struct _MonitorStatement
{
  CeasefireStatement *record;
  MonitorEntity *entity;
  const MonitorList *speakers;   /* NULL if unknown: then there are no claims */
  const MonitorList *origins;    /* what it goes back to; the speakers, if nothing else is said */
  const CeasefireInterval *when; /* NULL if unknown */
  guint8 layers;                 /* CeasefireLayers that it is of */
  guint8 reliability;
  guint8 credibility;
  gboolean is_withdrawn : 1; /* it says of itself that it was taken back */
  gboolean is_question : 1;  /* it asks, and does nothing else */
  guint n_claims;
  guint n_joint; /* monitor_statement_count_joint(), as it was read */
  MonitorClaim claims[];
};

CeasefireLayers monitor_layers_of (CeasefireRecord *record);
MonitorStatement *monitor_statement_new (MonitorWorld *world, MonitorEntity *entity,
                                         CeasefireStatement *record);
/* With one of its claims alone, which is about @about, and with an entity of its own. */
MonitorStatement *monitor_statement_new_for (MonitorWorld *world, CeasefireStatement *record,
                                             CeasefireClaim *claim, MonitorEntity *about);
/* How many claims it has beyond those of one speaker, as entries of the limit. */
guint64 monitor_statement_count_joint (CeasefireStatement *record);
void monitor_statement_free (MonitorStatement *self);
const MonitorList *monitor_statement_get_origins (const MonitorStatement *self);
/* The digest of all claims about @entity; it does not depend on their order. */
CeasefireDigest monitor_claims_digest (const MonitorEntity *entity);

G_END_DECLS
