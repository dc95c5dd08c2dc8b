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
  MONITOR_N_ASPECTS,
} MonitorAspect;

#define MONITOR_BIT(aspect) (1u << (aspect))
#define MONITOR_ASPECTS (MONITOR_BIT (MONITOR_N_ASPECTS) - 1)
#define MONITOR_ALL_ASPECTS (MONITOR_BIT (MONITOR_FORCE + 1) - 1)
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

struct _MonitorClaim
{
  MonitorStatement *statement;
  MonitorEntity *about;
  const MonitorList *value; /* entities or codes; NULL: the value of the incident itself */
  GPtrArray *dates;         /* for time and force: intervals; NULL: none given */
  guint16 silent;           /* aspects, as bits */
  guint8 aspect;            /* or MONITOR_WHOLE */
  guint8 stance;
  guint8 layers; /* CeasefireLayers that it is of */
  gboolean uncertain : 1;
  gboolean is_void : 1; /* counts for nothing, by the settings or by a retraction */
};

struct _MonitorStatement
{
  CeasefireStatement *record;
  MonitorEntity *entity;
  MonitorEntity *speaker;        /* NULL if unknown: then there are no claims */
  MonitorEntity *origin;         /* what it goes back to; the speaker, if nothing else is said */
  const CeasefireInterval *when; /* NULL if unknown */
  guint8 layers;                 /* CeasefireLayers that it is of */
  guint8 reliability;
  guint8 credibility;
  gboolean withdrawn; /* it says of itself that it was taken back */
  guint n_claims;
  MonitorClaim claims[];
};

CeasefireLayers monitor_layers_of (CeasefireRecord *record);
MonitorStatement *monitor_statement_new (MonitorWorld *world, MonitorEntity *entity,
                                         CeasefireStatement *record);
void monitor_statement_free (MonitorStatement *self);
MonitorEntity *monitor_statement_get_origin (const MonitorStatement *self);
/* The digest of all claims about @entity that are not void; it does not depend on their order. */
CeasefireDigest monitor_claims_digest (const MonitorEntity *entity);

G_END_DECLS
