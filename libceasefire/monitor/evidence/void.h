/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-policy.h>

#include "monitor/model/claim.h"

G_BEGIN_DECLS

/* How much a claim can weigh, whoever speaks. */
typedef struct
{
  CeasefirePolicy *policy;
  CeasefireLayers layers;
  const CeasefireInterval *as_of; /* NULL: all is known */
  GHashTable *viewpoint;          /* of MonitorThing; NULL: everybody counts */
  guint corroboration;
  guint8 worst_reliability, void_reliability;
  guint8 worst_credibility, void_credibility;
} MonitorRules;

/* Finds out which claims about @thing are void. */
void monitor_claims_judge (MonitorThing *thing, const MonitorRules *rules);

G_END_DECLS
