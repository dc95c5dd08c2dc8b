/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-policy.h>

#include "monitor/model/claim.h"

G_BEGIN_DECLS

/* The settings that decide whether a claim is void, with the thresholds of the policy. */
typedef struct
{
  CeasefirePolicy *policy;
  CeasefireLayers layers;
  const CeasefireInterval *as_of; /* NULL: all is known */
  GHashTable *viewpoint;          /* of MonitorEntity; NULL: everybody counts */
  guint corroboration;
  guint8 worst_reliability, void_reliability;
  guint8 worst_credibility, void_credibility;
} MonitorRules;

/* Sets is_void of all claims about @entity. */
void monitor_claims_judge (MonitorEntity *entity, const MonitorRules *rules);

G_END_DECLS
